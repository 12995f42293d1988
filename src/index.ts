// Everything that Stemma offers to other programs; nothing else can be reached.

// One report: what it says. Many reports: one story. All pure.
export { collate } from "./core/collate/collate.ts";
export { type Group, type Grouping, group, grouping, type Placed } from "./core/collate/groups.ts";
// The words of the model.
export type { Attribution, Certainty, Stance } from "./core/model/attribution.ts";
export type { Appearance, Claim, ClaimFlag, Independence } from "./core/model/claim.ts";
export type { DateRange, Day, How, TimeValue } from "./core/model/date.ts";
export type { Decided, Decision, Party } from "./core/model/decision.ts";
export type { Derivation, LostReport } from "./core/model/derivation.ts";
export type { Difference, DifferenceKind, DifferenceReading } from "./core/model/difference.ts";
export type { Language } from "./core/model/language.ts";
export type { Entity, Mention, MentionKind, Quantity } from "./core/model/mention.ts";
export type { PartyStatus, PlannedEvent, PlannedStatus } from "./core/model/planned.ts";
export type { Quote, QuoteReading } from "./core/model/quote.ts";
export type { Published, Publisher, Reading } from "./core/model/reading.ts";
export type { Link, Report } from "./core/model/report.ts";
export { plainReport } from "./core/model/report.ts";
export { lostSiglum, siglum } from "./core/model/siglum.ts";
export type { Source } from "./core/model/source.ts";
export type { Passage, Reason, Span } from "./core/model/span.ts";
export type { OnlyIn, Story } from "./core/model/story.ts";
export type { Block, BlockKind, Quotation, Sentence, Token } from "./core/model/text.ts";
export type { TimelineEntry } from "./core/model/timeline.ts";
export type { Unread } from "./core/model/unread.ts";
export { read } from "./core/read/read.ts";
// Intake: files, pages and streams in, reports out.
export { type Intake, type IntakeOptions, intake } from "./intake/intake.ts";
// Languages.
export { english } from "./languages/en/english.ts";
export { version } from "./version.ts";
// Views: a story as a string.
export { html } from "./views/html/html.ts";
export { json, reportJson } from "./views/json.ts";
export { markdown } from "./views/markdown.ts";
export { text } from "./views/text.ts";
