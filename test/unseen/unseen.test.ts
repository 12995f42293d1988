import { storyTests } from "../storyTests.ts";

// Stories that nobody tunes to: what they show is how Stemma does on a story that it has not met. Where one
// does badly, mend the general rule, and try it on invented sentences of your own.
storyTests("test/unseen", {
  "brindle-quake": { right: 0.82, severe: 1 },
  "insole-trial": { right: 0.7, severe: 0 },
  "ondine-rumour": { right: 0.8, severe: 1 },
  "valcourt-transfer": { right: 0.78, severe: 0 },
});
