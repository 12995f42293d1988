import { OUTPUTS } from "../../src/core/read/table.ts";

/** A stretch to learn from: `width` feature numbers for each token, and its labels as `segment` gives them. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** Scores that are there without any feature, as `segment` takes them; none where they are null. */
  readonly given: Float32Array | null;
}

const KINDS = 6;
const ROW = 32;
const SQUARES = 16;

/**
 * A chain of segments in training: maximum likelihood (a semi-Markov conditional random field whose segments
 * score at their ends; Sarawagi & Cohen 2004) by AdaGrad (Duchi et al. 2011), one stretch at a time, with some
 * of the features left out each time (Wager et al. 2013).
 */
export class Learner {
  readonly change = new Float64Array(KINDS * KINDS).fill(-1);
  readonly stay = new Float64Array(KINDS);
  /** A row for each feature: its weights, and from `SQUARES` on the sums of their squared gradients. */
  readonly weights: Float32Array;
  private readonly changeSquares = new Float64Array(KINDS * KINDS).fill(1);
  private readonly staySquares = new Float64Array(KINDS).fill(1);
  private readonly width: number;
  private readonly leftOut: number;
  private readonly left: Uint8Array;
  private kept: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  private scores = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private state: number;

  constructor(rows: number, width: number, leftOut: number, seed: number) {
    this.width = width;
    this.leftOut = leftOut;
    this.state = seed;
    this.weights = new Float32Array(rows * ROW);
    for (let at = 0; at < this.weights.length; at += ROW) this.weights.fill(0.1, at + SQUARES, at + ROW);
    this.left = new Uint8Array(1 << 20);
    for (let i = 0; i < this.left.length; i++) this.left[i] = this.random() < leftOut ? 0 : 1;
  }

  /** A number from 0 to 1: xorshift32 (Marsaglia 2003). */
  private random(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  /** One step of size `rate` towards the labels of an example. */
  learn({ features, labels, given }: Example, rate: number): void {
    const count = labels.length;
    this.prepare(count, features, given);
    this.sums(count);
    const expected = new Float64Array(OUTPUTS);
    const change = new Float64Array(KINDS * KINDS);
    const stay = new Float64Array(KINDS);
    for (let i = 0; i < count; i++) {
      this.expect(i, expected, change, stay);
      const label = labels[i]!;
      const kind = (label + 1) >> 1;
      const before = i > 0 ? (labels[i - 1]! + 1) >> 1 : 0;
      const starts = label % 2 === 1;
      for (let k = 0; k < OUTPUTS; k++) expected[k] = -expected[k]!;
      if (starts) expected[kind - 1]! += 1;
      if (before > 0 && (kind !== before || starts)) expected[4 + before]! += 1;
      if (kind >= 1 && kind <= 3) expected[9 + kind]! += 1;
      if (starts || (kind === 0 && before > 0)) change[before * KINDS + kind]! -= 1;
      else if (kind > 0) stay[kind]! -= 1;
      this.move(features, i, expected, rate);
    }
    for (let j = 1; j < change.length; j++) step(this.change, this.changeSquares, j, change[j]!, rate);
    for (let k = 1; k < KINDS; k++) step(this.stay, this.staySquares, k, stay[k]!, rate);
  }

  /** The rows by how much worse the fit would be without them, the worst first (LeCun et al. 1990). */
  salient(): number[] {
    const { weights } = this;
    const loss = Float64Array.from({ length: weights.length / ROW }, (_, row) => {
      let sum = 0;
      for (let k = row * ROW; k < row * ROW + OUTPUTS; k++)
        sum += weights[k]! ** 2 * (weights[k + SQUARES]! - 0.1);
      return sum;
    });
    return [...loss.keys()].sort((a, b) => loss[b]! - loss[a]! || a - b);
  }

  /** What a row gives when no feature is left out. */
  outputs(row: number): number[] {
    return [...this.weights.subarray(row * ROW, row * ROW + OUTPUTS)].map((w) => w * (1 - this.leftOut));
  }

  private move(features: Int32Array, i: number, gradient: Float64Array, rate: number): void {
    let some = false;
    for (let k = 0; k < OUTPUTS; k++) {
      if (Math.abs(gradient[k]!) > 0.003) some = true;
      else gradient[k] = 0;
    }
    if (!some) return;
    const { weights, kept, width } = this;
    for (let t = i * width; t < (i + 1) * width; t++) {
      if (features[t]! < 0 || kept[t] === 0) continue;
      const row = features[t]! * ROW;
      for (let k = 0; k < OUTPUTS; k++) {
        const by = gradient[k]!;
        if (by === 0) continue;
        const squares = weights[row + SQUARES + k]! + by * by;
        weights[row + SQUARES + k] = squares;
        weights[row + k]! += (rate * by) / Math.sqrt(squares);
      }
    }
  }

  /** Chooses the features to leave out, and sums up the scores of each token as powers. */
  private prepare(count: number, features: Int32Array, given: Float32Array | null): void {
    const { width, weights } = this;
    if (this.scores.length < count * 16) {
      this.scores = new Float64Array(count * 32);
      this.forward = new Float64Array(count * KINDS * 2);
      this.backward = new Float64Array(count * KINDS * 2);
    }
    let from = Math.floor(this.random() * this.left.length);
    if (from + features.length > this.left.length) from = 0;
    this.kept =
      features.length <= this.left.length
        ? this.left.subarray(from, from + features.length)
        : (features.map((_, i) => this.left[i % this.left.length]!) as unknown as Uint8Array);
    const { scores, kept } = this;
    for (let i = 0; i < count; i++) {
      const at = i * 16;
      if (given === null) scores.fill(0, at, at + 16);
      else scores.set(given.subarray(at, at + 16), at);
      for (let t = i * width; t < (i + 1) * width; t++) {
        if (features[t]! < 0 || kept[t] === 0) continue;
        const row = features[t]! * ROW;
        for (let k = 0; k < OUTPUTS; k++) scores[at + k]! += weights[row + k]!;
      }
      for (let k = 0; k < OUTPUTS; k++)
        scores[at + k] = Math.exp(Math.max(-25, Math.min(25, scores[at + k]!)));
    }
  }

  private changes = new Float64Array(KINDS * KINDS);
  private stays = new Float64Array(KINDS);

  private inside(at: number, kind: number): number {
    return kind <= 3 ? this.scores[at + 9 + kind]! : 1;
  }

  /** The forward and backward sums over all ways to cut the stretch into segments. */
  private sums(count: number): void {
    const { scores, forward, backward, changes, stays } = this;
    for (let j = 0; j < changes.length; j++) changes[j] = Math.exp(this.change[j]!);
    for (let k = 0; k < KINDS; k++) stays[k] = Math.exp(this.stay[k]!);
    forward[0] = 1;
    for (let k = 1; k < KINDS; k++) forward[k] = changes[k]! * scores[k - 1]! * this.inside(0, k);
    level(forward, 0);
    const ended = new Float64Array(KINDS);
    for (let i = 1; i < count; i++) {
      const at = i * 16;
      const here = i * KINDS;
      ended[0] = forward[here - KINDS]!;
      for (let a = 1; a < KINDS; a++) ended[a] = forward[here - KINDS + a]! * scores[at + 4 + a]!;
      for (let k = 0; k < KINDS; k++) {
        let sum = k === 0 ? ended[0]! : ended[0]! * changes[k]!;
        for (let a = 1; a < KINDS; a++) sum += ended[a]! * changes[a * KINDS + k]!;
        forward[here + k] =
          k === 0
            ? sum
            : this.inside(at, k) * (forward[here - KINDS + k]! * stays[k]! + scores[at + k - 1]! * sum);
      }
      level(forward, here);
    }
    backward.fill(1, (count - 1) * KINDS, count * KINDS);
    const started = new Float64Array(KINDS);
    for (let i = count - 2; i >= 0; i--) {
      const at = (i + 1) * 16;
      const next = (i + 1) * KINDS;
      const here = i * KINDS;
      started[0] = backward[next]!;
      for (let k = 1; k < KINDS; k++)
        started[k] = scores[at + k - 1]! * this.inside(at, k) * backward[next + k]!;
      for (let a = 0; a < KINDS; a++) {
        let sum = a === 0 ? started[0]! : changes[a * KINDS]! * started[0]!;
        for (let k = 1; k < KINDS; k++) sum += changes[a * KINDS + k]! * started[k]!;
        backward[here + a] =
          a === 0 ? sum : stays[a]! * this.inside(at, a) * backward[next + a]! + scores[at + 4 + a]! * sum;
      }
      level(backward, here);
    }
  }

  /** How often each output is expected at token `i`; adds the expected steps to `change` and `stay`. */
  private expect(i: number, outputs: Float64Array, change: Float64Array, stay: Float64Array): void {
    const { scores, forward, backward, changes, stays } = this;
    outputs.fill(0);
    const at = i * 16;
    const here = i * KINDS;
    const held = new Float64Array(KINDS);
    let all = 0;
    if (i === 0) {
      for (let k = 0; k < KINDS; k++) all += forward[k]! * backward[k]!;
      for (let k = 1; k < KINDS; k++) {
        const share = (forward[k]! * backward[k]!) / all;
        outputs[k - 1] = share;
        held[k] = share;
        change[k]! += share;
      }
    } else {
      const old = here - KINDS;
      all = forward[old]! * backward[here]!;
      const steps = new Float64Array(KINDS * KINDS);
      for (let k = 1; k < KINDS; k++) {
        held[k] = forward[old + k]! * stays[k]! * this.inside(at, k) * backward[here + k]!;
        all += held[k]!;
      }
      for (let a = 0; a < KINDS; a++) {
        const ended = a === 0 ? forward[old]! : forward[old + a]! * scores[at + 4 + a]!;
        for (let k = a === 0 ? 1 : 0; k < KINDS; k++) {
          const started =
            k === 0 ? backward[here]! : scores[at + k - 1]! * this.inside(at, k) * backward[here + k]!;
          steps[a * KINDS + k] = ended * changes[a * KINDS + k]! * started;
          all += steps[a * KINDS + k]!;
        }
      }
      for (let k = 1; k < KINDS; k++) {
        held[k]! /= all;
        stay[k]! += held[k]!;
      }
      for (let a = 0; a < KINDS; a++) {
        for (let k = 0; k < KINDS; k++) {
          const share = steps[a * KINDS + k]! / all;
          change[a * KINDS + k]! += share;
          if (k > 0) {
            outputs[k - 1]! += share;
            held[k]! += share;
          }
          if (a > 0) outputs[4 + a]! += share;
        }
      }
    }
    for (let k = 1; k <= 3; k++) outputs[9 + k] = held[k]!;
  }
}

function step(values: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  if (gradient === 0) return;
  squares[at]! += gradient * gradient;
  values[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
}

function level(sums: Float64Array, at: number): void {
  let all = 0;
  for (let k = 0; k < KINDS; k++) all += sums[at + k]!;
  for (let k = 0; k < KINDS; k++) sums[at + k]! /= all;
}
