import { storyTests } from "../test/storyTests.ts";

// The gallery: the share of its answer key that each story must reach. Raise them; never lower one.
storyTests("stories", {
  "aune-ruling": 0,
  "hallow-dam": 0,
  "harrow-talks": 0,
  "kessel-deep": 0,
  "meridian-talks": 0,
  "velmora-vans": 0,
});
