import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Unread } from "../core/model/unread.ts";
import { failed, thousands } from "./draft.ts";
import { extension, namedFormat } from "./format.ts";

/** A file to read. `named` is false where only its folder was given. */
export interface File {
  readonly path: string;
  readonly named: boolean;
}

/** A file, or why there is none. */
export type Place = File | Unread;

/** The most bytes of one file; a collection of many reports may be large. */
const mostBytes = 256 * 1024 * 1024;

// What a folder of reports holds beside them: the parts of saved pages, and a project's own files.
const beside = new Set(
  (
    "avif bmp css db gif ico jpeg jpg js lock map mjs mp3 mp4 png svg toml ts ttf wav webm webp woff woff2 " +
    "xml yaml yml"
  ).split(" "),
);
const ours = /^(?:\.|expected|readme|licen[cs]e|key\.json$|node_modules$|.*_files$)/i;

/** The files behind an input, in the order of their names: itself, or all the reports below a folder. */
export async function files(input: string): Promise<Place[]> {
  try {
    const about = await stat(input);
    if (!about.isDirectory()) return [{ path: input, named: true }];
    const found = await below(input);
    return found.length > 0 ? found : [failed(input, `no reports: ${input}`)];
  } catch (error) {
    return [failed(input, unreadable(input, error))];
  }
}

async function below(folder: string): Promise<Place[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(({ name }) => !ours.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const places = kept.map(async (entry): Promise<Place[]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return subfolder(path);
    const report = namedFormat(entry.name) !== null || !beside.has(extension(entry.name));
    return report ? [{ path, named: false }] : [];
  });
  return (await Promise.all(places)).flat();
}

async function subfolder(path: string): Promise<Place[]> {
  try {
    return await below(path);
  } catch (error) {
    return [failed(path, unreadable(path, error))];
  }
}

/** The bytes of a file, or why it has none. */
export async function bytesOf(path: string): Promise<Uint8Array | Unread> {
  try {
    return (await collected(createReadStream(path))) ?? tooLarge(path);
  } catch (error) {
    return failed(path, unreadable(path, error));
  }
}

/** The bytes of standard input, or why it has none. */
export async function bytesOfStream(
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array | Unread> {
  try {
    return (await collected(stream)) ?? tooLarge("-");
  } catch (error) {
    return failed("-", unreadable("-", error));
  }
}

async function collected(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(input: string): Unread {
  return failed(input, `too long: ${input} (over ${thousands(mostBytes)} bytes)`);
}

function unreadable(input: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") return `no such file: ${input}`;
  return `cannot read: ${input} (${reasons[code ?? ""] ?? code ?? String(error)})`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "not permitted",
  EPERM: "not permitted",
  EISDIR: "a folder",
  ELOOP: "links in a circle",
  ENAMETOOLONG: "name too long",
  EMFILE: "too many open files",
};
