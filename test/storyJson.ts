// What `--format json` prints, as far as the answer keys and the rules of evidence look at it.

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Passage extends Span {
  readonly report: string;
}
export interface Reason {
  readonly step: string;
  readonly note: string;
  readonly passages: readonly Passage[];
}
export interface Attribution {
  readonly id: string;
  readonly content: readonly Span[];
  readonly mode: string;
  readonly stance: string;
  readonly speaker: string | null;
  readonly via: readonly string[];
}
export interface Source {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly descriptor: string | null;
}
export interface Reading {
  readonly text: string;
  readonly passages: readonly Passage[];
}
type How = "stated" | "inferred" | "unknown";

export interface StoryJson {
  readonly reports: readonly {
    readonly id: string;
    readonly input: string;
    readonly text: string;
    readonly outlet: {
      readonly name: string | null;
      readonly how: How;
      readonly because: readonly Passage[];
    };
    readonly published: {
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly how: How;
      readonly because: readonly Passage[];
    };
    readonly attributions: readonly Attribution[];
  }[];
  readonly sources: readonly Source[];
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly about: "world" | "speech";
    readonly appearances: readonly Passage[];
    readonly origins: readonly string[];
    readonly independent: { readonly min: number; readonly max: number; readonly because: readonly Reason[] };
    readonly flags: readonly string[];
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly speaker: string | null;
    readonly readings: readonly Reading[];
  }[];
  readonly derivations: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly direction: "stated" | "inferred" | "open";
    readonly because: readonly Reason[];
  }[];
  readonly lost: readonly {
    readonly id: string;
    readonly outlet: string | null;
    readonly because: readonly Reason[];
  }[];
  readonly differences: readonly {
    readonly id: string;
    readonly kind: string;
    readonly subkind: string | null;
    readonly readings: readonly Reading[];
    readonly relation: string;
    readonly cause: string;
    readonly because: readonly Reason[];
  }[];
  readonly timeline: readonly {
    readonly earliest: string;
    readonly latest: string;
    readonly text: string;
    readonly passages: readonly Passage[];
  }[];
  readonly planned: readonly {
    readonly id: string;
    readonly label: string;
    readonly waitsFor: readonly string[];
    readonly statuses: readonly {
      readonly party: string | null;
      readonly status: string;
      readonly passages: readonly Passage[];
    }[];
  }[];
  readonly onlyIn: readonly {
    readonly report: string;
    readonly text: string;
    readonly passages: readonly Passage[];
  }[];
}
