import { basename } from "node:path";
import type { Report } from "../core/model/report.ts";
import type { Unread } from "../core/model/unread.ts";
import { decode } from "./decode.ts";
import { distinct } from "./distinct.ts";
import { type Found, failed, nothing } from "./draft.ts";
import { bytesOf, bytesOfStream, type File, files, type Place } from "./files.ts";
import { extension, format, namedFormat } from "./format.ts";
import { identify } from "./identify.ts";
import { jsonLines } from "./jsonl.ts";
import { plain } from "./plain.ts";

/** All that a list of inputs gave, in the order given. Nothing is in neither list. */
export interface Intake {
  readonly reports: readonly Report[];
  readonly unread: readonly Unread[];
}

export interface IntakeOptions {
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether the same text twice gives two reports, as where each input is wanted on its own. */
  readonly keepDuplicates?: boolean;
  /** Told after each file how many are done, and of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Reads files, folders and standard input into reports: what they state, and nothing inferred. Never touches
 * the network. An input that cannot be read is told in `unread`, and does not hide the others.
 */
export async function intake(inputs: readonly string[], options: IntakeOptions): Promise<Intake> {
  const places = (await Promise.all(inputs.map(placesOf))).flat();
  const found: Found[] = [];
  for (const [index, place] of places.entries()) {
    found.push(await readPlace(place, index, places, options.stdin));
    options.progress?.(index + 1, places.length);
  }
  const drafts = found.flatMap((one) => one.drafts);
  const { kept, duplicates } = options.keepDuplicates ? { kept: drafts, duplicates: [] } : distinct(drafts);
  const { reports, unread } = identify(kept);
  const ids = new Map(kept.map((draft, index) => [draft, reports[index]?.id]));
  const twice = duplicates.map(({ draft, of }): Unread => {
    const id = ids.get(of);
    return { input: draft.input, message: `same text as ${id}: ${draft.input}`, kind: "duplicate" };
  });
  return { reports, unread: [...found.flatMap((one) => one.unread), ...unread, ...twice] };
}

const standardInput: Place = { path: "-", named: true };

async function placesOf(input: string): Promise<Place[]> {
  if (input === "-") return [standardInput];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) return [failed(input, `no network: ${input}`)];
  return files(input);
}

async function readPlace(
  place: Place,
  index: number,
  places: readonly Place[],
  stdin: IntakeOptions["stdin"],
): Promise<Found> {
  if ("message" in place) return { drafts: [], unread: [place] };
  // A stream has its words once.
  if (place === standardInput && places.indexOf(place) < index) return nothing("-", "read already: -");
  const bytes = await (place === standardInput ? bytesOfStream(stdin) : bytesOf(place.path));
  if ("message" in bytes) return { drafts: [], unread: [bytes] };
  try {
    return await readBytes(place, bytes);
  } catch (error) {
    // A page can be broken in ways that no parser foresaw; the other inputs are not to suffer for it.
    return nothing(place.path, `cannot read: ${place.path} (${(error as Error).message})`);
  }
}

async function readBytes({ path, named }: File, bytes: Uint8Array): Promise<Found> {
  if (bytes.length === 0) return nothing(path, `empty report: ${path}`);
  const text = decode(bytes);
  if (text === null) return nothing(path, `not text: ${path}`);
  const name = path === "-" ? "" : basename(path);
  // What somebody names is read, whatever its name; a folder may hold tables and notes.
  if (!named && extension(name) !== "" && namedFormat(name) === null) {
    return nothing(path, `unknown format: ${path}`);
  }
  switch (format(name, text)) {
    case null:
      return nothing(path, `unknown format: ${path}`);
    case "json":
      return jsonLines(path, text);
    case "html":
      return (await import("./html.ts")).html(path, text);
    case "text":
      return plain(path, text);
  }
}
