/** A short id made from content alone, so that two runs agree: FNV-1a (Fowler, Noll, Vo), 32 bits twice. */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return `${prefix}-${hash(text, 0x811c9dc5)}${hash(text, 0x9e3779b9)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV mixes its high bits poorly on short text; one more multiplication spreads them.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value >>> 0).toString(36).padStart(7, "0").slice(-5);
}
