/** The elements that a selector finds, in the order of the page. */
export function all<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** The first of them. */
export function first<E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E | null {
  return root.querySelector<E>(selector);
}

/** An element that the renderer has put into every page. */
export function one<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`no element: ${selector}`);
  return found;
}

/** The element that an event happened to, or happened in. */
export function targetOf({ target }: Event): Element | null {
  return target instanceof Element ? target : null;
}
