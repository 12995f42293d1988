import type { Entity, Mention } from "../core/model/mention.ts";
import type { Reading } from "../core/model/reading.ts";
import { siglum } from "../core/model/siglum.ts";
import type { Source } from "../core/model/source.ts";
import type { Passage, Reason, Span } from "../core/model/span.ts";
import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { withHolders } from "../core/read/holders.ts";
import { version } from "../version.ts";

/**
 * The story as JSON, in the form that docs/format.md fixes. Every object is written out here field by field:
 * what is not in this file is not in the format, and the order of keys never changes.
 */
export function json(story: Story, unread: readonly Unread[]): string {
  return `${JSON.stringify(storyJson(story, unread), null, 2)}\n`;
}

function storyJson(story: Story, unread: readonly Unread[]) {
  return {
    stemma: version,
    reports: story.readings.map((reading, index) => ({ siglum: siglum(index), ...report(reading) })),
    sources: story.sources.map(source),
    entities: story.entities.map(entity),
    claims: story.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      about: claim.about,
      appearances: claim.appearances.map((appearance) => ({
        ...passage(appearance),
        attribution: appearance.attribution,
        certainty: appearance.certainty,
      })),
      origins: claim.origins,
      independent: {
        min: claim.independent.min,
        max: claim.independent.max,
        because: claim.independent.because.map(reason),
      },
      flags: claim.flags,
    })),
    quotes: story.quotes.map((quote) => ({
      id: quote.id,
      speaker: quote.speaker,
      readings: quote.readings.map(({ text, passages, direct }) => ({
        text,
        passages: passages.map(passage),
        direct,
      })),
    })),
    derivations: story.derivations.map(({ from, to, kind, direction, because }) => ({
      from,
      to,
      kind,
      direction,
      because: because.map(reason),
    })),
    lost: story.lost.map(({ id, outlet, because }) => ({ id, outlet, because: because.map(reason) })),
    differences: story.differences.map((difference) => ({
      id: difference.id,
      kind: difference.kind,
      subkind: difference.subkind,
      claim: difference.claim,
      readings: difference.readings.map(({ text, passages }) => ({ text, passages: passages.map(passage) })),
      relation: difference.relation,
      cause: difference.cause,
      because: difference.because.map(reason),
    })),
    timeline: story.timeline.map(({ earliest, latest, how, text, passages }) => ({
      earliest,
      latest,
      how,
      text,
      passages: passages.map(passage),
    })),
    planned: story.planned.map(({ id, label, when, waitsFor, statuses }) => ({
      id,
      label,
      when: when && { earliest: when.earliest, latest: when.latest },
      waitsFor,
      statuses: statuses.map(({ party, status, passages }) => ({
        party,
        status,
        passages: passages.map(passage),
      })),
    })),
    onlyIn: story.onlyIn.map(({ report, text, passages }) => ({
      report,
      text,
      passages: passages.map(passage),
    })),
    decisions: story.decisions.map(({ decision, of, on }) => ({
      kind: decision.kind,
      text: decision.text,
      of: of && { kind: of.kind, id: of.id },
      on: on && { kind: on.kind, id: on.id },
    })),
    unread: unread.map(({ input, message, kind }) => ({ input, message, kind })),
  };
}

/** One report read on its own, with the sources and entities that its ids mean: a line of `stemma annotate`. */
export function reportJson(reading: Reading): object {
  return {
    ...report(reading),
    sources: withHolders(reading.sources, reading.attributions).map(source),
    entities: reading.entities.map(entity),
  };
}

function report(reading: Reading) {
  const { report, outlet, published } = reading;
  return {
    id: report.id,
    input: report.input,
    url: report.url,
    text: report.text,
    title: reading.title,
    authors: reading.authors,
    language: reading.language,
    outlet: { name: outlet.name, how: outlet.how, because: outlet.because.map(passage) },
    published: {
      earliest: published.earliest,
      latest: published.latest,
      at: published.at,
      how: published.how,
      because: published.because.map(passage),
    },
    coverage: report.coverage,
    updated: reading.updated && span(reading.updated),
    links: report.links.map(({ start, end, href }) => ({ start, end, href })),
    mentions: reading.mentions.map(mention),
    attributions: reading.attributions.map((attribution) => ({
      id: attribution.id,
      source: attribution.source && span(attribution.source),
      cue: attribution.cue && span(attribution.cue),
      content: attribution.content.map(span),
      mode: attribution.mode,
      speaker: attribution.speaker,
      unclearBetween: attribution.unclearBetween,
      via: attribution.via,
      addressee: attribution.addressee,
      stance: attribution.stance,
      access: attribution.access === undefined ? null : span(attribution.access),
      anonymityReason: attribution.anonymityReason === undefined ? null : span(attribution.anonymityReason),
    })),
  };
}

function mention({ kind, start, end, entity, time, quantity }: Mention) {
  return {
    kind,
    start,
    end,
    entity,
    ...(time && {
      time: { type: time.type, value: time.value, earliest: time.earliest, latest: time.latest },
    }),
    ...(quantity && {
      quantity: { low: quantity.low, high: quantity.high, bound: quantity.bound, unit: quantity.unit },
    }),
  };
}

function source({ id, kind, name, role, aliases, descriptor, declaredCount, plural, heldBy }: Source) {
  return { id, kind, name, role, aliases, descriptor, declaredCount, plural, heldBy };
}

function entity({ id, kind, name, aliases, role }: Entity) {
  return { id, kind, name, aliases, role };
}

function reason({ step, note, passages }: Reason) {
  return { step, note, passages: passages.map(passage) };
}

function passage({ report, start, end }: Passage) {
  return { report, start, end };
}

function span({ start, end }: Span) {
  return { start, end };
}
