import { type Markup, markup, type Part } from "./markup.ts";

/** A section beside the claims. With scripts one of them shows at a time. */
export interface Panel {
  readonly id: string;
  /** As the list of sections has it: a word or two. */
  readonly name: string;
  readonly heading: string;
  readonly count: number;
  readonly body: Part;
}

/** The sections that have something in them, under a list of links to them. */
export function panels(all: readonly (Panel | null)[]): Markup {
  const found = all.filter((each) => each !== null);
  return markup`<div class="panels"><nav class="sections" aria-label="Findings">${found.map(
    ({ id, name, count }, index) =>
      markup`<a href="#${id}"${index === 0 && markup` aria-current="true"`}>${name} <span>${count}</span></a> `,
  )}</nav>
${found.map(
  ({ id, heading, body }, index) =>
    markup`<section id="${id}" class="panel findings${index === 0 && " on"}" aria-labelledby="h-${id}"><h2 id="h-${id}">${heading}</h2>
${body}</section>`,
)}</div>`;
}
