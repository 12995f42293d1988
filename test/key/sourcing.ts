import type { Key } from "../key.ts";
import type { StoryJson } from "../storyJson.ts";
import { type Finding, finding, list } from "./finding.ts";
import type { LookUp } from "./lookUp.ts";
import { plainName, sameName } from "./names.ts";
import { joins } from "./places.ts";

/** Who published each report, and when. */
export function reports(story: StoryJson, key: Key, found: LookUp): Finding[] {
  return Object.entries(key.reports).flatMap(([name, expected]) => {
    const report = story.reports.find(({ id }) => id === found.id(name));
    if (!report) return [finding(`${name}: is read`, false, "no such report")];
    const { earliest, latest, how } = report.published;
    const range = `${how} ${earliest}..${latest}`;
    const { published } = expected;
    const outlet = `${report.outlet.how} ${report.outlet.name}`;
    const names = [expected.outlet].flat();
    const { name: shown } = report.outlet;
    const right = names.some((one) => (one === null ? shown === null : sameName(shown, one)));
    // "The Herald" for the Tarn Valley Herald is short, not wrong.
    const short =
      shown === null || names.some((one) => one !== null && plainName(one).includes(plainName(shown)));
    const first = finding(`${name}: outlet ${list(names)}`, right, outlet, !short);
    if (published.how === "unknown")
      return [
        first,
        finding(`${name}: publication day unknown`, earliest === null && latest === null, range),
      ];
    const { day } = published;
    const holds = (earliest ?? "0000") <= day && day <= (latest ?? "9999");
    const close =
      published.how === "stated"
        ? earliest === day && latest === day
        : (earliest ?? "0000") >= published.within[0] && (latest ?? "9999") <= published.within[1];
    return [
      first,
      finding(`${name}: published ${day} is possible`, holds, range, true),
      finding(
        `${name}: published ${published.how}, near ${day}`,
        holds && close && how === published.how,
        range,
      ),
    ];
  });
}

/** Ancestors that are not held. */
export function lostReports(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const expected = key.lost.map(({ name, outlet }) =>
    finding(
      `lost report ${name} of ${outlet ?? "nobody named"}`,
      found.id(name) !== null,
      list(story.lost.map((one) => one.outlet)),
    ),
  );
  const known = new Set(key.lost.map(({ name }) => found.id(name)));
  const surplus = story.lost.filter(
    ({ id, outlet }) => !known.has(id) && !(key.mayBeLost ?? []).some((may) => sameName(outlet, may)),
  );
  return [
    ...expected,
    finding("no other lost report", surplus.length === 0, list(surplus.map(({ outlet }) => outlet))),
  ];
}

/** Who has it from whom, and who must not. */
export function derivations(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const shown = (from: string, to: string) =>
    story.derivations.filter((edge) => joins(edge, found.id(from) ?? "", found.id(to) ?? ""));
  const tell = (edges: StoryJson["derivations"]) =>
    list(
      edges.map((edge) => `${found.name(edge.from)}→${found.name(edge.to)} ${edge.kind} ${edge.direction}`),
    );
  const must = key.derivations.must.flatMap(({ from, to, kinds, direction }) => {
    const edges = shown(from, to);
    const what = `${from} → ${to}`;
    const directed = edges.filter((edge) => edge.direction !== "open");
    const backwards = directed.some((edge) => edge.from === found.id(to));
    const findings = [finding(what, edges.length > 0, tell(edges))];
    if (direction === "directed")
      findings.push(
        finding(`${what} is not turned round`, !backwards, tell(edges), true),
        finding(
          `${what} has its direction`,
          directed.some((edge) => edge.from === found.id(from)),
          tell(edges),
        ),
      );
    if (direction === "open")
      findings.push(finding(`${what} stays open`, directed.length === 0, tell(edges), true));
    if (kinds)
      findings.push(
        finding(
          `${what} ${kinds.join(" or ")}`,
          edges.some(({ kind }) => kinds.includes(kind)),
          tell(edges),
        ),
      );
    return findings;
  });
  const mustNot = key.derivations.mustNot.flatMap(({ from, to }) => {
    // An open edge where one the other way round is due is told there.
    const reverse = key.derivations.must.some((edge) => edge.from === to && edge.to === from);
    const edges = shown(from, to).filter((edge) =>
      edge.direction === "open" ? !reverse : edge.from === found.id(from),
    );
    const directed = edges.filter((edge) => edge.direction !== "open");
    return [
      finding(`not ${from} → ${to}`, directed.length === 0, tell(directed), true),
      finding(`nothing drawn for ${from} → ${to}`, edges.length === 0, tell(edges)),
    ];
  });
  return [...must, ...mustNot];
}
