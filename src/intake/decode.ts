/** A character encoding, by its WHATWG label. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | (string & {});

// Files whose first bytes say that they are no text, though a part of them might pass for it.
const magic = [
  "%PDF-",
  "PK\u0003\u0004",
  "GIF8",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "\u001f\u008b",
  "{\\rtf",
];

/**
 * The text of a file, without its byte order mark; `null` where it is no text. The encoding is the byte order
 * mark's, else UTF-16 if the zeros lie as in UTF-16, else UTF-8 if the bytes are UTF-8, else what a page
 * declares, else Windows-1252.
 */
export function decode(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 1024));
  if (magic.some((mark) => start.startsWith(mark))) return null;
  const marked = byteOrderMark(bytes);
  const text = marked ? decodeAs(bytes, marked) : unmarked(bytes, start);
  return text === null || looksBinary(text) ? null : text;
}

/** Node 20 destroys the curly quotation marks of Windows-1252 unless the decoder is used as a stream. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function unmarked(bytes: Uint8Array, start: string): string | null {
  if (bytes.includes(0)) {
    const encoding = utf16(bytes);
    return encoding && decodeAs(bytes, encoding);
  }
  const text = decodeAs(bytes, "utf-8");
  if (mostlyWhole(text)) return text;
  return decodeAs(bytes, declared(start) ?? "windows-1252");
}

// A file cut in the middle of a character is still UTF-8: one broken character among many sound ones.
function mostlyWhole(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return broken === 0 || broken * 10 <= sound;
}

// ASCII in UTF-16 has every second byte zero: the second one of each pair when the low byte comes first.
function utf16(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > 3 * even) return "utf-16le";
  if (even > 3 * odd) return "utf-16be";
  return null;
}

// <meta charset="iso-8859-1"> · <meta … content="text/html; charset=iso-8859-1"> · <?xml … encoding="…"?>
function declared(start: string): Encoding | null {
  const label = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(
    start,
  )?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 ? !(code >= 9 && code <= 13) && code !== 0x1b : code >= 0xfff0) odd++;
  }
  return odd > 2 + text.length / 100;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
