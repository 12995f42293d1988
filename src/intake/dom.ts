/**
 * As much of the Document Object Model as reading a page needs. The whole of it is a library of types that
 * would be visible, and so usable by mistake, in every file of the program.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Page extends PageElement {
  readonly body: PageElement | null;
  readonly documentElement: PageElement;
}
