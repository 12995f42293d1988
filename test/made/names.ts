import { between, type Chance, oneOf } from "./chance.ts";

const heads =
  "Bar Bel Bran Cal Cor Dal Del Dor El Fal Fen Gar Gol Hal Har Hol Jor Kal Kes Lan Lor Mar Mel Mor Nal Nor Os Pel Pol Quar Ral Ros Sal Sel Skar Sol Tal Tar Thor Tol Ul Val Ver Wes Wil Yar Zan".split(
    " ",
  );
const middles = "a e i o u an en in or ar el il am ov ist ash and est ing".split(" ");
const placeEnds = "ton wick by ford holm mouth stead field borough mere haven dale gate ham ley".split(" ");
const nameEnds = "sen ski ova man ler nik ard ell ini ides ack ow ett ins mund berg".split(" ");
const givenNames =
  "Ada Bo Clara Dina Emil Farid Greta Hana Ivo Jana Karl Lena Milo Nora Omar Petra Rosa Stefan Tara Vera".split(
    " ",
  );

/** A town that is on no map, as far as chance can tell. */
export function town(random: Chance): string {
  return oneOf(heads, random) + oneOf(middles, random) + oneOf(placeEnds, random);
}

export function surname(random: Chance): string {
  return oneOf(heads, random) + oneOf(middles, random) + oneOf(nameEnds, random);
}

export function given(random: Chance): string {
  return oneOf(givenNames, random);
}

const papers = "Gazette Herald Post Echo Courier Tribune Chronicle Observer Mirror Dispatch".split(" ");

/** `count` outlets: "Kestrelby Gazette". */
export function outlets(count: number, random: Chance): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${town(random)} ${oneOf(papers, random)}`);
  return [...names];
}

/** A street of no town: "14 Halistwick Road". */
export function address(random: Chance): string {
  return `${between(2, 180, random)} ${town(random)} ${oneOf(["Road", "Street", "Lane", "Square"], random)}`;
}
