import type { Unread } from "../core/model/unread.ts";
import { coverage } from "./coverage.ts";
import { statedDate, statedMoment } from "./date.ts";
import { accepted, type Draft, type Found, failed, nothing, plainDraft } from "./draft.ts";

/**
 * JSON Lines, one report object `{id, outlet, url, date, title, text}` a line; or one such object, or an
 * array of them. A line that cannot be read does not hide the others.
 */
export function jsonLines(input: string, text: string): Found {
  const whole = parsed(text);
  if (Array.isArray(whole)) {
    return joined(whole.map((value, index) => report(`${input} item ${index + 1}`, value)));
  }
  if (whole !== undefined) return report(input, whole);
  const lines = text.split("\n").map((line, index) => ({ line, place: `${input} line ${index + 1}` }));
  const rows = lines
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, place }) => ({ place, value: parsed(line) }));
  if (rows.length === 0) return nothing(input, `empty report: ${input}`);
  if (rows.every(({ value }) => value === undefined)) return nothing(input, `not JSON: ${input}`);
  return joined(
    rows.map(({ place, value }) =>
      value === undefined ? nothing(place, `not JSON: ${place}`) : report(place, value),
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function joined(found: readonly Found[]): Found {
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    unread: found.flatMap(({ unread }) => unread),
  };
}

function report(place: string, value: unknown): Found {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return nothing(place, `not a report: ${place}`);
  }
  const row = value as Record<string, unknown>;
  if (typeof row.text !== "string") return nothing(place, `no text: ${place}`);
  const unread: Unread[] = [];
  const stamp = words(row.date);
  const date = stamp === null ? null : statedDate(stamp);
  if (stamp !== null && date === null) unread.push(failed(place, `not a date: ${stamp} (${place})`));
  const draft: Draft = {
    ...plainDraft(place, row.text),
    id: words(row.id),
    title: words(row.title),
    authors: people(row.authors ?? row.author),
    outlet: words(row.outlet),
    url: words(row.url),
    date,
    at: stamp === null ? null : statedMoment(stamp),
    coverage: coverage(row.text),
  };
  return accepted(draft, unread);
}

function words(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function people(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(words).filter((name) => name !== null);
}
