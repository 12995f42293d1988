import type { Reading } from "../../model/reading.ts";
import { plainName } from "./outlets.ts";

/** A dateline ("ELLERY, Northland, 3 May (Northwire) -") is over after so many characters. */
export const DATELINE = 80;

/** Agencies, which give out reports for others to print; each by its names and its sites. */
const agencies: ReadonlySet<string> = new Set(
  [
    "AAP",
    "AFP",
    "Agence France-Presse",
    "Agência Brasil",
    "Anadolu",
    "Anadolu Agency",
    "ANI",
    "ANP",
    "ANSA",
    "AP",
    "APA",
    "Associated Press",
    "Australian Associated Press",
    "Belga",
    "BNO News",
    "Canadian Press",
    "CTK",
    "dpa",
    "EFE",
    "IANS",
    "Interfax",
    "Interfax-Ukraine",
    "IRNA",
    "Jiji Press",
    "KCNA",
    "Kyodo",
    "Kyodo News",
    "Lusa",
    "MTI",
    "NTB",
    "PA Media",
    "PAP",
    "Press Association",
    "Press Trust of India",
    "PTI",
    "Reuters",
    "RIA Novosti",
    "Ritzau",
    "SANA",
    "TASS",
    "TT",
    "Ukrinform",
    "United Press International",
    "UPI",
    "Xinhua",
    "Xinhua News Agency",
    "Yonhap",
    "Yonhap News Agency",
  ].map(plainName),
);

const agencySites =
  /(?:^|\.)(?:ap\.org|apnews\.com|afp\.com|reuters\.com|upi\.com|dpa\.com|efe\.com|ansa\.it|tass\.com|interfax\.com|ukrinform\.net|yna\.co\.kr|xinhuanet\.com|news\.cn)$/;

const pressRooms = /\/(?:press|media|news)[-_]?(?:releases?|rooms?|office|cent(?:re|er))\b|\bnewsroom\./i;

const pressWires =
  /(?:^|\.)(?:prnewswire|businesswire|globenewswire|accesswire|eurekalert|einpresswire)\.(?:com|org)$/;

/** Whether an outlet is an agency, as far as the list above knows. */
export function isAgency(name: string): boolean {
  return agencies.has(plainName(name));
}

/** What makes a report one of those where a text begins, in words; `null` for any other. */
export function originSite(reading: Reading): string | null {
  const { report, outlet } = reading;
  if (outlet.name !== null && outlet.how === "stated" && isAgency(outlet.name))
    return `the agency ${outlet.name}`;
  if (isDatelined(reading)) return `${outlet.name}, by its dateline`;
  const address = report.url !== null && URL.canParse(report.url) ? new URL(report.url) : null;
  if (address === null) return null;
  if (agencySites.test(address.hostname)) return `the agency site ${address.hostname}`;
  const pressRoom =
    pressRooms.test(address.pathname) ||
    pressRooms.test(address.hostname) ||
    pressWires.test(address.hostname);
  return pressRoom ? `the press room at ${address.hostname}` : null;
}

/** Whether what shows the outlet is its name in brackets where the text begins: "ELLERY (Northwire) —". */
export function isDatelined({ report, outlet, blocks }: Reading): boolean {
  const head = blocks.find(({ kind }) => kind === "body");
  return (
    outlet.how === "inferred" &&
    outlet.because.some(({ start, end }) => {
      const atHead = head !== undefined && start >= head.start && start - head.start <= DATELINE;
      return atHead && report.text[start - 1] === "(" && report.text[end] === ")";
    })
  );
}
