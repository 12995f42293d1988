/** An outlet's name as it is compared: "The Wexcombe Echo" and "Wexcombe Echo" are one. */
export function outletKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
