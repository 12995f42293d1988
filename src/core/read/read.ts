import type { DateRange } from "../model/date.ts";
import type { Language, Name } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Published, Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Token } from "../model/text.ts";
import { attributions } from "./attributions.ts";
import { authors } from "./authors.ts";
import { blocks as findBlocks } from "./blocks.ts";
import { entities as findEntities } from "./entities.ts";
import { learnOutlets } from "./learnOutlets.ts";
import { outlet as findOutlet } from "./outlet.ts";
import { published as findPublished } from "./published.ts";
import { quotations as findQuotations } from "./quotations.ts";
import { sentences as findSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/**
 * Reads one report: all that it says, each finding a span of its text. Pure and synchronous.
 * @param reference when the report was published, where that is known better than from the report alone.
 * @param notOutlet key of an outlet whose report this is not, where that is known better.
 */
export function read(
  report: Report,
  language: Language,
  reference: DateRange | null = null,
  notOutlet: string | null = null,
): Reading {
  const { text } = report;
  const blocks = findBlocks(text, report.title, language.furniture);
  const plain = tokenise(text, language.abbreviations);
  const sentences = findSentences(text, blocks, plain, language);
  const tags = language.tag(plain, sentences);
  const tagged: Token[] = plain.map((token, i) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    pos: tags[i] ?? "",
  }));
  const quotations = findQuotations(text, blocks, language.quoteMarks);
  const names = learnOutlets(text, blocks, language.names(text, tagged, sentences), language, report.outlet);
  const tokens = withNames(tagged, names);
  const { mentions: named, entities } = findEntities(names, text, language.people);
  const outlet = findOutlet(report, blocks, named, entities, language, notOutlet);
  const published = findPublished(report, (day) => language.times(text, day), language.dateline);
  const times = language.times(text, reference ?? rangeOf(published));
  const quantities = language.quantities(tokens);
  const mentions = inOrder(named, times, quantities);
  const spoken = {
    report: report.id,
    text,
    blocks,
    tokens,
    sentences,
    quotations,
    mentions,
    entities,
    outlet: outlet.name,
  };
  const pieces = language.pieces({ text, blocks, tokens, sentences, quotations, names: named, times });
  const { attributions: attributed, sources } = attributions(
    spoken,
    language.speech,
    language.people,
    pieces,
  );
  const title = blocks.find(({ kind }) => kind === "title");
  const updated = language.updateNotice.exec(text);
  return {
    report,
    language: language.code,
    title: report.title ?? (title === undefined ? null : text.slice(title.start, title.end)),
    authors: report.authors.length > 0 ? report.authors : authors(text, blocks, outlet.name),
    outlet,
    published,
    updated: updated === null ? null : { start: updated.index, end: updated.index + updated[0].length },
    blocks,
    tokens,
    sentences,
    quotations,
    mentions,
    entities,
    sources,
    attributions: attributed,
  };
}

/** A word that the tagger took for something else and that is in a name is a proper noun: "Oslo described". */
function withNames(tokens: readonly Token[], names: readonly Name[]): Token[] {
  let n = 0;
  return tokens.map((token) => {
    while (n < names.length && (names[n] as Name).end <= token.start) n++;
    const inside = (names[n]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    return inside && /^(?:RB|WRB|VB|UH|MD|WP|PRP)/u.test(token.pos) && /^\p{Lu}/u.test(token.text)
      ? { ...token, pos: "NNP" }
      : token;
  });
}

function rangeOf({ earliest, latest }: Published): DateRange | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

function inOrder(...lists: readonly (readonly Mention[])[]): Mention[] {
  return lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
}
