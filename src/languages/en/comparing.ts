import type { Words } from "../../core/model/words.ts";
import { frequency } from "./frequency.ts";
import { certainty } from "./hedges.ts";
import { lemma } from "./lemma.ts";
import { negated } from "./polarity.ts";
import { concepts, contrary, opposed, related } from "./related.ts";

/** What comparing two English passages takes. */
export const comparing: Words = {
  lemma,
  frequency,
  related,
  opposed,
  contrary,
  concepts,
  certainty,
  negated,
};
