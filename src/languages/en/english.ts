import type { Language } from "../../core/model/language.ts";
import { abbreviations, starters } from "./abbreviations.ts";
import { pieces } from "./attribution.ts";
import { contrasts } from "./contrasts.ts";
import { dateline } from "./dateline.ts";
import { events } from "./events.ts";
import { frequency } from "./frequency.ts";
import { furniture, updateNotice } from "./furniture.ts";
import { certainty } from "./hedges.ts";
import { lemma } from "./lemma.ts";
import { liesIn, thenInner, thenOuter } from "./lying.ts";
import { names } from "./names.ts";
import { isBody, outletSigns } from "./outletSigns.ts";
import { people } from "./people.ts";
import { negated } from "./polarity.ts";
import { quantities } from "./quantities.ts";
import { quoteMarks } from "./quoteMarks.ts";
import { concepts, contrary, opposed, related } from "./related.ts";
import {
  citedAfter,
  citedBefore,
  mastheadAfter,
  mastheadBefore,
  outletBefore,
  outletWord,
  ownVoice,
  reportsAfter,
  toldBefore,
} from "./selfReference.ts";
import { speech } from "./speech.ts";
import { tag } from "./tag.ts";
import { tense } from "./tense.ts";
import { times } from "./times.ts";

/** English: its words as data, and its steps in the order in which a report is read. */
export const english: Language = {
  code: "en",
  abbreviations,
  starters,
  furniture,
  updateNotice,
  quoteMarks,
  speech,
  events,
  dateline,
  ownVoice,
  outletBefore,
  outletWord,
  mastheadBefore,
  mastheadAfter,
  outletSigns,
  isBody,
  toldBefore,
  citedBefore,
  citedAfter,
  reportsAfter,
  tag,
  names,
  pieces,
  people,
  times,
  words: {
    lemma,
    frequency,
    related,
    opposed,
    contrary,
    concepts,
    certainty,
    negated,
    contrasts,
    tense,
    liesIn,
    thenOuter,
    thenInner,
  },
  quantities,
};
