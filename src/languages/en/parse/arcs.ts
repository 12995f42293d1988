/**
 * A sentence half parsed, after the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011). Words wait in a
 * buffer, move to a stack, and leave it when they get their head: the next word of the buffer, or the word below.
 *
 *     stack  …  s1  s0 │ b0  b1 …  root  buffer
 *
 *     shift   b0 moves to the stack
 *     left    s0 hangs on b0 and leaves
 *     right   s0 hangs on s1 and leaves
 *
 * Words are counted from the first of the sentence. Two places follow the last: the root, at the end of the
 * buffer, on which the last word left on the stack will hang (Ballesteros & Nivre 2013), and the place that is
 * nowhere, which stands for what is not there.
 */
export interface Arcs {
  readonly count: number;
  readonly stack: Int32Array;
  size: number;
  /** The word at the front of the buffer. */
  next: number;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** The outermost words that hang on each, to its left and right, and how many hang there. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
}

export const MOVES: readonly string[] = ["shift", "left", "right"];
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The relation of a word that hangs nowhere yet. */
const LOOSE = 63;

/** A sentence of `count` words before the first move. */
export function start(count: number): Arcs {
  const places = count + 2;
  return {
    count,
    stack: new Int32Array(count),
    size: 0,
    next: 0,
    heads: new Int32Array(places).fill(-1),
    relations: new Uint8Array(places).fill(LOOSE),
    leftmost: new Int32Array(places).fill(count + 1),
    rightmost: new Int32Array(places).fill(count + 1),
    lefts: new Uint8Array(places),
    rights: new Uint8Array(places),
  };
}

/** Until all words hang somewhere. */
export function unfinished(arcs: Arcs): boolean {
  return arcs.size > 0 || arcs.next < arcs.count;
}

/** Whether a move is allowed: the root is not shifted, and gets its one word when no other is left. */
export function allowed({ size, next, count }: Arcs, move: number): boolean {
  if (move === SHIFT) return next < count;
  if (move === LEFT) return size > 0 && (next < count || size === 1);
  return size > 1;
}

/** The word at depth `depth` of the stack. */
export function stacked(arcs: Arcs, depth: number): number {
  return arcs.size > depth ? (arcs.stack[arcs.size - 1 - depth] as number) : arcs.count + 1;
}

/** Hangs the uppermost word of the stack on `head` and takes it off. */
export function hang(arcs: Arcs, head: number, relation: number): void {
  const word = arcs.stack[--arcs.size] as number;
  arcs.heads[word] = head;
  arcs.relations[word] = relation;
  if (word < head) {
    // Words hang on the buffer's first from near to far.
    arcs.leftmost[head] = word;
    if ((arcs.lefts[head] as number) < 255) arcs.lefts[head] = (arcs.lefts[head] as number) + 1;
  } else {
    arcs.rightmost[head] = word;
    if ((arcs.rights[head] as number) < 255) arcs.rights[head] = (arcs.rights[head] as number) + 1;
  }
}

/** Moves the next word of the buffer to the stack. */
export function shift(arcs: Arcs): void {
  arcs.stack[arcs.size++] = arcs.next++;
}
