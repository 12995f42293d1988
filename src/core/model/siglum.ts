/** The letter of the n-th report: A … Z, AA, AB … */
export function siglum(index: number): string {
  return letters(index, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

/** The letter of the n-th lost report: α … ω, αα … */
export function lostSiglum(index: number): string {
  return letters(index, "αβγδεζηθικλμνξοπρστυφχψω");
}

function letters(index: number, alphabet: string): string {
  const higher = Math.floor(index / alphabet.length);
  const letter = alphabet[index % alphabet.length] as string;
  return higher === 0 ? letter : letters(higher - 1, alphabet) + letter;
}
