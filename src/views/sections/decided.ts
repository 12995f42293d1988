import type { Lookup } from "../words/lookup.ts";
import type { Section } from "./section.ts";

/** What a person holds to be so: whatever is counted below is counted by it. */
export function decided({ story }: Lookup): Section {
  return {
    heading: "Taken as given, not found in the reports",
    lines: story.decisions
      .filter(({ applies }) => applies)
      .map(({ decision, of, on }) => ({
        text: decision.text,
        cites: [of, on].flatMap((party) => (party?.kind === "report" ? [party.id] : [])),
      })),
  };
}
