/** The few colours of the terminal view; without colour each gives its text back. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly badge: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** Paints with ANSI's own sixteen colours, so that the terminal's theme decides; or not at all. */
export function paints(colour: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { heading: style(4, 24), strong: style(1, 22), badge: style(36, 39), quiet: style(2, 22) };
}
