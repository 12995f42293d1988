import type { Token } from "../../../core/model/text.ts";
import { OUTLETS } from "../outlets.ts";
import { SHAPE } from "../words.ts";
import { LISTED } from "./gazetteer.ts";
import type { NameView } from "./view.ts";

/** A name as a stretch of tokens, half-open. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly kind: "person" | "organisation" | "place" | "outlet";
  /** What a list knows it as, where the words alone do not tell. */
  readonly known?: string | null;
}

/** Short forms that are also common words, and so need words of reporting beside them. */
const COMMON = new Set(
  (
    "Time Guardian Independent Vox Slate Salon Medium Stuff Insider Wired WIRED Focus Bild Sputnik Marca Kan Dawn AA SPA Fars Delfi " +
    "Respekt Onet Index Metro DR TIME STAT Quartz Forbes Axios Anadolu Report Wafa Saba Rai RAI Caracol Reforma APA PAP APS ANI VG " +
    "RIA Asahi Tempo Kompas ERT SANA MENA Confidencial Milenio Janes SBS ANP NOS Getty Substack Twitter Telex Yle ISNA G1 Tass EFE"
  ).split(" "),
);
/** Names with "The" that begin many other sentences. */
const COMMON_AFTER_THE = new Set(
  (
    "Sun Times Wire Week Age Nation National Insider Star Standard Mirror Telegraph Citizen Reporter Advocate Root Paper Conversation " +
    "Information Register Dispatch Bulwark Forward Herald Punch Observer Hill Independent Guardian Economist Spectator Atlantic " +
    "Australian Hindu Athletic Intercept Verge Diplomat Federalist Namibian Gleaner 74 Mainichi"
  ).split(" "),
);
/** Those of the above that hardly stand for anything else when they have a capital T. */
const SAFE_AFTER_THE = new Set(
  "Guardian Economist Independent Telegraph Observer Atlantic Spectator Times Hindu Verge Intercept".split(
    " ",
  ),
);

const REPORTING =
  /^(?:reports?|reported|reporting|reveal(?:s|ed)|wrote|writes|published|quot(?:es|ed)|cit(?:es|ed)|sa(?:ys|id)|understands|learned|learnt|broke|obtained|interview(?:ed)?|contacted|newspaper|magazine|website|correspondent|journalist|reporter|article|story|editorial|columnist|poll|photographer|readers|broadcaster|channel|has|had|is|first|also|newsroom|editor|investigation|op-ed|staff|crew)$/i;
const BEFORE =
  /^(?:told|tells|telling|by|via|with|to|newspaper|magazine|daily|weekly|tabloid|broadcaster|agency|website|outlet|per|from|in|on|for|cited|citing|quoted|the)$/i;

/** An op-ed for The Hill, an interview with Time: what stands two words and one word before the name. */
const WRITTEN =
  /^(?:op-eds?|column|essay|interview|editorial|commentary|wrote|writing|article|report|reported|published|spoke|speaking|confirmed)$/i;
const AMONG = /^(?:for|in|with|to|by)$/i;

/** Names of outlets that the lists know, each form with the words that make it sure. */
export function listedOutlets(view: NameView): Found[] {
  const { lists, tokens } = view;
  const found: Found[] = [];
  const families = familyNames(view);
  for (let i = 0; i < tokens.length; i++) {
    if (((lists[i] as number) & LISTED.outlet) === 0 || ((lists[i] as number) & LISTED.inside) !== 0)
      continue;
    if (view.small[i] === 1) continue;
    let last = i + 1;
    if (((lists[i] as number) & LISTED.several) !== 0) {
      while (last < tokens.length && ((lists[last] as number) & LISTED.inside) !== 0) last++;
    }
    if (view.shape[i] === SHAPE.lower && last === i + 1) continue;
    const family = last === i + 1 && families.has((tokens[i] as Token).text);
    if (family && (isFamilyName(view, i) || !cued(tokens, i, last))) continue;
    if (sure(tokens, i, last)) found.push({ first: i, last, kind: "outlet" });
  }
  return found;
}

/** Names of outlets that the text gives to people: Mr. Bloomberg, Michael R. Bloomberg. */
function familyNames(view: NameView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, { text }] of view.tokens.entries())
    if (((view.lists[i] as number) & LISTED.outlet) !== 0 && isFamilyName(view, i)) found.add(text);
  return found;
}

function isFamilyName({ lists, shape, tokens }: NameView, i: number): boolean {
  const before = i > 0 ? (lists[i - 1] as number) : 0;
  if ((before & LISTED.inside) !== 0 || ((lists[i] as number) & LISTED.several) !== 0) return false;
  if (/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(tokens[i - 1]?.text ?? "")) return true;
  const given = shape[i - 1] === SHAPE.initial ? (lists[i - 2] ?? 0) : before;
  return (given & LISTED.given) !== 0 && (given & (LISTED.place | LISTED.outlet)) === 0;
}

function sure(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const [head, second] = words as [string, string | undefined];
  if (words.length === 1)
    return !COMMON.has(head) ? !isName(tokens[last]) || /^[A-Z]{2,}$/.test(head) : cued(tokens, first, last);
  if (words.length === 2 && head === "The" && COMMON_AFTER_THE.has(second as string)) {
    return (SAFE_AFTER_THE.has(second as string) && !isName(tokens[last])) || cued(tokens, first, last);
  }
  return true;
}

/** Reported by Time · Time reports · (AP) · Time magazine · told the Guardian. */
function cued(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[last]?.text ?? "";
  if (before === "(" && after === ")") return true;
  if (before === "/" || after === "/") return true;
  if (/^(?:told|tells|via|per|newspaper|magazine|daily|agency|broadcaster)$/i.test(before))
    return !isName(tokens[last]);
  if (/^(?:newspaper|magazine|correspondent|reported|reports|reporter)$/i.test(after)) return true;
  if (AMONG.test(before) && WRITTEN.test(tokens[first - 2]?.text ?? "")) return !isName(tokens[last]);
  const article = before.toLowerCase() === "the" ? (tokens[first - 2]?.text ?? "") : before;
  return BEFORE.test(article) && article !== before
    ? !isName(tokens[last])
    : REPORTING.test(after) && !isName(tokens[first - 1]);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}

let shorts: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Short forms ("Post") with the full forms that must stand in the text first. */
export function shortOutlets(): ReadonlyMap<string, ReadonlySet<string>> {
  if (shorts !== null) return shorts;
  const all = new Map<string, Set<string>>();
  for (const line of OUTLETS.trim().split("\n")) {
    const forms = line.split("|");
    for (const form of forms) {
      if (!form.startsWith("~")) continue;
      const full = forms.filter((other) => !other.startsWith("~"));
      all.set(form.slice(1), new Set([...(all.get(form.slice(1)) ?? []), ...full]));
    }
  }
  shorts = all;
  return shorts;
}

const HEAD =
  /^(?:Gazette|Courant|Recorder|Intelligencer|Tidings|Telegram|Herald|Tribune|Courier|Chronicle|Times|Telegraph|Inquirer|Enquirer|Shimbun|Zeitung|Newspaper|Newspapers|News|Argus|Examiner|Sentinel|Advertiser|Journal|Post|Mercury|Observer|Bulletin|Echo|Dispatch|Bugle|Newswire|Wire|Television|TV|Radio|Comet|Lantern|Star|Sun|Globe|Mirror|Mail|Express|Standard|Record|Voice|Review|Press|Ledger|Clarion|Beacon|Messenger|Reporter|Register|Citizen|Independent|Weekly|Daily|Monitor|Broadcasting)$/;
/** Heads that end other names as often. */
const WEAK =
  /^(?:News|Journal|Post|Mercury|Observer|Bulletin|Echo|Dispatch|Wire|Television|TV|Radio|Advertiser|Comet|Lantern|Star|Sun|Globe|Mirror|Mail|Express|Standard|Record|Voice|Review|Press|Ledger|Clarion|Beacon|Messenger|Reporter|Register|Citizen|Independent|Weekly|Daily|Monitor|Broadcasting)$/;
const START = /^(?:Daily|Radio|Canal|Channel|Agence|Agencia|Il|Le|La|El|Der|Die)$/;

/**
 * Names that no list has, but that end as names of outlets do.
 *
 *     The Ellery Gazette reported on Monday that …
 *     ^^^^^^^^^^^^^^^^^^
 */
export function likelyOutlets(view: NameView, runs: readonly (readonly [number, number])[]): Found[] {
  const { tokens, shape, lists } = view;
  const found: Found[] = [];
  for (const [start, end] of runs) {
    for (let i = start; i < end; i++) {
      if (shape[i] === SHAPE.caseless || !HEAD.test((tokens[i] as Token).text)) continue;
      if (((lists[i] as number) & LISTED.outlet) !== 0) continue;
      let first = i;
      while (first > start && i - first < 4 && nameWord(view, first - 1)) first--;
      const article = first > start && (tokens[first - 1] as Token).text === "The";
      if (article) first--;
      if (i - first < 1 || (article && i - first < 1)) continue;
      const last = i + 1;
      if (isName(tokens[last]) && last < end) continue; // Post Office, Times Square
      const weak = WEAK.test((tokens[i] as Token).text);
      const rare = /^(?:Evening|Morning|Daily|Sunday|Weekly)$/.test((tokens[first] as Token).text);
      if (weak && !rare && !cued(tokens, first, last) && !(article && first !== start)) continue;
      found.push({ first, last, kind: "outlet" });
    }
    found.push(...citedOutlets(view, start, end));
    // Daily X, Radio X
    const head = (tokens[start] as Token).text;
    if (START.test(head) && /^(?:Daily|Radio)$/.test(head) && end - start >= 2 && nameWord(view, start + 1)) {
      let last = start + 2;
      while (last < end && last - start < 4 && nameWord(view, last)) last++;
      if (!found.some((other) => other.first < last && other.last > start) && cued(tokens, start, last)) {
        found.push({ first: start, last, kind: "outlet" });
      }
    }
  }
  return found;
}

/**
 * Names that stand where outlets do, whatever their words.
 *
 *     PORT ELLERY (Northwire) —          … had ended, Northwire reported.          … told The Docket that
 *                  ^^^^^^^^^                          ^^^^^^^^^                              ^^^^^^^^^^
 */
function citedOutlets(view: NameView, start: number, end: number): Found[] {
  const { tokens, lists } = view;
  const text = (i: number) => tokens[i]?.text ?? "";
  const named =
    LISTED.place |
    LISTED.organisation |
    LISTED.given |
    LISTED.title |
    LISTED.role |
    LISTED.nationality |
    LISTED.calendar |
    LISTED.organisationHead;
  const free = (i: number) => ((lists[i] as number) & named) === 0;
  const found: Found[] = [];
  if (
    end - start <= 3 &&
    text(start - 1) === "(" &&
    text(end) === ")" &&
    /^[-–—]+$/.test(text(end + 1)) &&
    free(start)
  ) {
    found.push({ first: start, last: end, kind: "outlet" });
  }
  if (end - start > 3 || !nameWord(view, end - 1) || !free(end - 1)) return found;
  const article = /^the$/i.test(text(start - 1)) ? start - 1 : start;
  const verb = /^report(?:s|ed)$/.test(text(end));
  const closes =
    /^(?:[.,;]|that|on|earlier|citing|last|first|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
      text(end + 1),
    );
  const opens = /^[,”"]$/.test(text(article - 1));
  if (
    verb &&
    closes &&
    end - start === 1 &&
    (opens || text(end + 1) === "that" || text(end + 1) === "citing")
  ) {
    found.push({ first: start, last: end, kind: "outlet" });
  } else if (
    text(start) === "The" &&
    end - start >= 2 &&
    /^(?:told|by|to)$/.test(text(start - 1)) &&
    free(start + 1)
  ) {
    found.push({ first: start, last: end, kind: "outlet" });
  }
  return found;
}

function nameWord({ tokens, lists, shape }: NameView, i: number): boolean {
  const { text, pos } = tokens[i] as Token;
  if (!/^\p{Lu}/u.test(text) || shape[i] === SHAPE.caseless) return false;
  if (((lists[i] as number) & (LISTED.calendar | LISTED.title)) !== 0) return false;
  return /^(?:NN|JJ|FW)/.test(pos) || shape[i] !== SHAPE.first;
}
