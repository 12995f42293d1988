import { storyTests } from "../storyTests.ts";

// Stories that nobody tunes to: what they show is how Stemma does on a story that it has not met. When one
// fails, mend the general rule, and try it on invented sentences of your own.
storyTests("test/unseen", {});
