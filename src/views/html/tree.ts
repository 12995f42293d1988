import type { Derivation } from "../../core/model/derivation.ts";
import { days } from "../words/date.ts";
import type { Member } from "../words/family.ts";
import { lostName, outletName } from "../words/outlet.ts";
import { person } from "../words/person.ts";
import { edgeWords, role } from "../words/roles.ts";
import { reportAnchor, slug } from "./anchor.ts";
import { drawing } from "./drawing.ts";
import { chips, evidence, passageChip, reportChip, sigla } from "./links.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { paragraph } from "./paragraph.ts";
import { type Rest, restsOn } from "./rests.ts";
import { glyph } from "./shapes.ts";
import { words } from "./words.ts";

/** More than this on one branch, with nothing below them, become one line. */
const MOST_SIBLINGS = 12;
/** What lies deeper is written at this level; its own words say what it hangs from. */
const DEEPEST = 16;
const MOST_RESTS = 24;

/** Who got it from whom: a drawing, and a nested list that arrow keys walk. */
export function tree(page: Page): Markup {
  return markup`<section id="tree" aria-labelledby="h-tree"><h2 id="h-tree">Who got it from whom</h2>
${drawing(page)}${list(page)}</section>`;
}

function list(page: Page): Markup {
  const tops = membersOf(page, page.family.tops);
  const linked = tops.filter(({ below }) => below.length > 0);
  const single = tops.filter(({ below }) => below.length === 0);
  return markup`<ul class="tree" role="tree" aria-label="Who got it from whom">${branch(page, [...linked, ...single], 1)}</ul>`;
}

// Older ones first, those of unknown day last; of one day in the order of the story.
function membersOf(page: Page, ids: readonly string[]): Member[] {
  return ids
    .flatMap((id) => page.family.members.get(id) ?? [])
    .map((member) => ({ member, day: dayOf(page, member) ?? "9999" }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ member }) => member);
}

// A lost report is as old as the first that has it at least.
function dayOf({ readings }: Page, { id, below }: Member): string | null {
  const known = (each: string) => readings.get(each)?.published.earliest ?? null;
  if (readings.has(id)) return known(id);
  return below
    .map(known)
    .reduce((first, day) => (first === null || (day && day < first) ? day : first), null);
}

function branch(page: Page, members: readonly Member[], level: number): Part {
  const [leaves, inner] = [members.filter(isLeaf), members.filter((member) => !isLeaf(member))];
  const folded = leaves.length > MOST_SIBLINGS ? leaves.slice(4) : [];
  const rest = inner.length > MOST_SIBLINGS ? inner.slice(8) : [];
  const hidden = new Set([...folded, ...rest]);
  return [
    members.filter((member) => !hidden.has(member)).map((member) => item(page, member, level)),
    rest.length > 0 &&
      markup`<li role="none"><div class="row" role="treeitem" aria-level="${level}" aria-expanded="false" aria-owns="${groupId(rest)}"><b>${rest.length} more</b> with reports below them</div>
${group(page, rest, level + 1)}</li>`,
    folded.length > 0 &&
      markup`<li role="none"><div class="row" role="treeitem" aria-level="${level}"><b>${folded.length} more</b> ${alike(page, folded)}
${sigla(folded.map(({ id }) => reportChip(page, id)))}</div></li>`,
  ];
}

// The items below one are its neighbour's, not its own: an item is named by what it contains.
function group(page: Page, members: readonly Member[], level: number): Markup {
  return markup`<ul role="group" id="${groupId(members)}">${branch(page, members, level)}</ul>`;
}

function groupId(members: readonly Member[]): string {
  return `g-${slug(members[0]?.id ?? "")}`;
}

const isLeaf = ({ below }: Member) => below.length === 0;

// What all that were folded have in common, if they do.
function alike(page: Page, folded: readonly Member[]): string {
  const said = new Set(
    folded.map((member) =>
      edges(member)
        .map((edge) => edgeWords(page.family, edge))
        .join("; "),
    ),
  );
  const [only] = said;
  if (said.size > 1 || only === undefined) return "on this branch";
  return only === "" ? "without a link to the others" : only;
}

function item(page: Page, member: Member, level: number): Part {
  const { id, reading, lost, circle } = member;
  const name = reading ? outletName(reading) : lost ? lostName(lost) : "not held";
  const rests = restsOn(page, member);
  const below = membersOf(page, member.below);
  const nested = below.length > 0 && level < DEEPEST;
  return markup`<li role="none"><div class="row${reading ? null : " lost"}" role="treeitem" aria-level="${level}"${nested && markup` aria-expanded="true" aria-owns="${groupId(below)}"`} id="t-${slug(id)}" data-in="${slug(id)}" data-report="${slug(id)}">
${reading ? markup`<a class="sig" href="#${reportAnchor(id)}">${words(id, 11)}</a>` : markup`<span class="sig dashed">${words(id, 11)}</span>`}
<span class="who">${words(name, 60)}</span> <span class="when">${reading && days(reading.published.earliest, reading.published.latest)}</span>${reading?.report.coverage === "partial" && markup` <span class="tag">read in part</span>`}
${top(page, member)}${edges(member).map((edge) => edgeLine(page, edge, id))}${shared(page, member)}
${circle.length > 0 && markup`<p class="edge">in a circle of citations: ${[...circle, id].join(" from ")}</p>`}
${
  lost &&
  markup`<p class="edge">${joined(
    lost.because
      .slice(0, 2)
      .map(({ note, passages }) => markup`${words(note)} ${chips(page, passages.slice(0, 8))}`),
    "; ",
  )}</p>`
}
${
  rests.length > 0 &&
  markup`<p class="rests">rests on ${joined(
    rests.slice(0, MOST_RESTS).map((rest) => restLine(page, rest)),
    ", ",
  )}${rests.length > MOST_RESTS && ` and ${rests.length - MOST_RESTS} more`}</p>`
}
</div>${nested && group(page, below, level + 1)}</li>${!nested && below.map((child) => item(page, child, level))}`;
}

function edges({ main, also }: Member): readonly Derivation[] {
  return main === null ? also : [main, ...also];
}

function top(page: Page, member: Member): Part {
  // One report by itself has no others to be linked to.
  if (member.main !== null || member.reading === null || page.family.members.size < 2) return null;
  const words = {
    origin: "origin of those below",
    "own reporting": "own reporting",
    unconnected: "no link to the others found",
  };
  const found = role(page, page.family, member);
  return found in words && markup`<p class="edge">${words[found as keyof typeof words]}</p>`;
}

// Each letter leads to the words in common.
function shared(page: Page, { id }: Member): Part {
  const all = page.sharing.get(id) ?? [];
  if (all.length === 0) return null;
  const others = all.map((edge) => {
    const passages = edge.because.flatMap((reason) => reason.passages);
    const other = edge.from === id ? edge.to : edge.from;
    const passage = passages.find(({ report }) => report === other) ?? passages[0];
    return passage ? passageChip(page, passage) : reportChip(page, other);
  });
  return markup`<div class="edge"><span class="line shares" aria-hidden="true"></span> shares text, and nothing shows which had it first, with ${sigla(others)}</div>`;
}

function edgeLine(page: Page, edge: Derivation, id: string): Markup {
  const passages = edge.because.flatMap((reason) => reason.passages);
  const passage = passages.find(({ report }) => report === id) ?? passages[0];
  const note = edge.because[0]?.note;
  const where = passage && paragraph(page, passage);
  // That it cites the other for a passage has been said by then.
  const told =
    edge.kind === "quotes" && where ? where : markup`${words(note ?? "", 120)}${where && `, ${where}`}`;
  return markup`<p class="edge"><span class="line ${edge.kind}" aria-hidden="true"></span> ${edgeWords(page.family, edge)}${
    note !== undefined && markup`: ${passage ? evidence(page, passage, told) : told}`
  }</p>`;
}

function restLine(page: Page, { source, passage }: Rest): Markup {
  const name = markup`${words(person(source), 90)}${source.kind === "document" && " (document)"}`;
  return markup`<span class="src">${glyph(source.kind === "document" ? "document" : "unnamed")} ${passage ? evidence(page, passage, name) : name}</span>`;
}
