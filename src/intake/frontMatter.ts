/** What a text's front matter states, of the fields that Stemma knows. */
export interface Fields {
  readonly title?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  readonly url?: string;
}

const line = /^([A-Za-z][\w-]{0,30}):(?:[ \t]+(.*))?$/;
const item = /^[ \t]*-[ \t]+(.+)$/;

/**
 * Front matter: `key: value` lines between two lines of dashes at the very start. Only what news needs of
 * YAML is read: plain and quoted values, lists in brackets or with dashes. Anything else is text.
 */
export function frontMatter(text: string): { fields: Fields; rest: string } {
  const none = { fields: { authors: [] }, rest: text };
  if (!text.startsWith("---\n")) return none;
  const end = text.indexOf("\n---", 3);
  if (end === -1 || end > 20_000 || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(end, end + 100))) return none;
  const values = new Map<string, string[]>();
  let key: string | null = null;
  for (const row of text.slice(4, end).split("\n")) {
    const pair = line.exec(row);
    const element = item.exec(row)?.[1];
    if (pair) {
      key = (pair[1] as string).toLowerCase();
      values.set(key, list(pair[2] ?? ""));
    } else if (element !== undefined && key !== null) {
      values.get(key)?.push(unquoted(element));
    } else if (row.trim() !== "" && !row.startsWith("#") && !/^[ \t]/.test(row)) return none;
  }
  if (values.size === 0) return none;
  const next = text.indexOf("\n", end + 1);
  return { fields: known(values), rest: next === -1 ? "" : text.slice(next + 1) };
}

function known(values: ReadonlyMap<string, readonly string[]>): Fields {
  const one = (...keys: string[]) => keys.map((key) => values.get(key)?.join(", ")).find((value) => value);
  const outlet = one("outlet", "publisher", "source", "site");
  const [title, date, url] = [one("title"), one("date"), one("url", "link")];
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    authors: values.get("authors") ?? values.get("author") ?? [],
  };
}

function list(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === "") return [];
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return [unquoted(trimmed)];
  return trimmed.slice(1, -1).split(",").map(unquoted).filter(Boolean);
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, "$2");
}
