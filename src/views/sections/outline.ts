import type { Story } from "../../core/model/story.ts";
import type { Unread } from "../../core/model/unread.ts";
import { lookup } from "../words/lookup.ts";
import { sourcing } from "../words/sourcing.ts";
import { claims } from "./claims.ts";
import { decided } from "./decided.ts";
import { differences } from "./differences.ts";
import { notSeen } from "./not-seen.ts";
import { onlyIn } from "./only-in.ts";
import { planned } from "./planned.ts";
import { reports } from "./reports.ts";
import { said } from "./said.ts";
import type { Section } from "./section.ts";
import { timeline } from "./timeline.ts";
import { type Tree, tree } from "./tree.ts";

/** What a reader may ask of a view: `brief` stops after the claims, `why` adds the reasons. */
export interface Asked {
  readonly brief: boolean;
  readonly why: boolean;
}

/** A whole view before it is laid out, in the order in which an editor needs it; empty parts are left out. */
export interface Outline {
  readonly reports: Section;
  readonly sourcing: string;
  readonly tree: Tree;
  readonly sections: readonly Section[];
  readonly closing: string;
}

/** The outline of a story's view. */
export function outline(story: Story, unread: readonly Unread[], { brief, why }: Asked): Outline {
  const found = lookup(story);
  const sections = brief
    ? [decided(found), claims(found, why)]
    : [
        decided(found),
        claims(found, why),
        said(found),
        differences(found, why),
        planned(found),
        timeline(found),
        onlyIn(found),
        notSeen(found, unread),
      ];
  return {
    reports: reports(found, unread),
    sourcing: sourcing(story),
    tree: tree(found, why),
    sections: sections.filter(({ lines }) => lines.length > 0),
    closing: "Counts origins visible in these reports; says nothing about truth. No model, no network.",
  };
}
