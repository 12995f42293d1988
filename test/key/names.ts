import type { Source } from "../storyJson.ts";

/** Whether a source is called so, or described so. */
export function isSource(source: Source | undefined, part: string): boolean {
  if (!source) return false;
  const { name, role, descriptor, aliases } = source;
  return [name, role, descriptor, ...aliases].some((words) =>
    words?.toLowerCase().includes(part.toLowerCase()),
  );
}

/** Whether a source is called so; what describes it does not count. */
export function isNamed(source: Source | undefined, part: string): boolean {
  return source !== undefined && isSource({ ...source, role: null, descriptor: null }, part);
}

/** A source in a word or two. */
export function tellSource(source: Source | undefined): string {
  return source ? (source.name ?? source.descriptor ?? source.kind) : "nobody";
}

/** Whether a name is the expected one, article and title apart. */
export function sameName(name: string | null, expected: string): boolean {
  return name !== null && plainName(name) === plainName(expected);
}

/** A name for comparing: small letters, no article, no title. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|mr|mrs|ms|dr|prof)\.? /u, "")
    .replaceAll("’", "'");
}
