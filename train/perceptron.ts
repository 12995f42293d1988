/** An averaged perceptron in training (Collins 2002), with dense rows for the features that it has met. */
export class Perceptron {
  readonly labels: number;
  private readonly rows = new Map<number, number>();
  private readonly touched = new Map<number, number>();
  private weights = new Float32Array(1 << 16);
  private totals = new Float64Array(1 << 16);
  private stamps = new Int32Array(1 << 16);
  private now = 0;

  constructor(labels: number) {
    this.labels = labels;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.rows.get(features[f]!);
      if (row === undefined) continue;
      for (let label = 0, at = row; label < this.labels; label++, at++) scores[label]! += this.weights[at]!;
    }
  }

  /** One example seen; where the guess was wrong, moves the weights. */
  learn(features: Int32Array, count: number, truth: number, guess: number): void {
    this.now++;
    if (truth === guess) return;
    for (let f = 0; f < count; f++) {
      const row = this.row(features[f]!);
      this.touched.set(features[f]!, (this.touched.get(features[f]!) ?? 0) + 1);
      this.move(row + truth, 1);
      this.move(row + guess, -1);
    }
  }

  private row(feature: number): number {
    let row = this.rows.get(feature);
    if (row === undefined) {
      row = this.rows.size * this.labels;
      this.rows.set(feature, row);
      if (row + this.labels > this.weights.length) this.grow();
    }
    return row;
  }

  private grow(): void {
    const size = this.weights.length * 2;
    const weights = new Float32Array(size);
    weights.set(this.weights);
    this.weights = weights;
    const totals = new Float64Array(size);
    totals.set(this.totals);
    this.totals = totals;
    const stamps = new Int32Array(size);
    stamps.set(this.stamps);
    this.stamps = stamps;
  }

  private move(at: number, by: number): void {
    this.totals[at]! += (this.now - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.now;
    this.weights[at]! += by;
  }

  /**
   * The averaged weights in whole numbers, `scale` to one. Those nearer to zero than `least` are dropped, and
   * features that had a part in fewer than `often` mistakes.
   */
  averaged(scale: number, least: number, often: number): Map<number, [label: number, weight: number][]> {
    const kept = new Map<number, [number, number][]>();
    for (const [feature, row] of this.rows) {
      if (this.touched.get(feature)! < often) continue;
      const list: [number, number][] = [];
      for (let label = 0; label < this.labels; label++) {
        const at = row + label;
        const total = this.totals[at]! + (this.now - this.stamps[at]!) * this.weights[at]!;
        const weight = Math.round((total / this.now) * scale);
        if (Math.abs(weight) >= least) list.push([label, weight]);
      }
      if (list.length > 0) kept.set(feature, list);
    }
    return kept;
  }
}

/** The mean of several models of the same features, which is steadier than each. */
export function mean(
  models: readonly ReadonlyMap<number, readonly (readonly [number, number])[]>[],
  least: number,
): Map<number, [number, number][]> {
  const sums = new Map<number, Map<number, number>>();
  for (const model of models) {
    for (const [feature, list] of model) {
      const row = sums.get(feature) ?? new Map<number, number>();
      for (const [label, weight] of list) row.set(label, (row.get(label) ?? 0) + weight);
      sums.set(feature, row);
    }
  }
  const kept = new Map<number, [number, number][]>();
  for (const [feature, row] of sums) {
    const list = [...row]
      .map(([label, sum]): [number, number] => [label, Math.round(sum / models.length)])
      .filter(([, weight]) => Math.abs(weight) >= least)
      .sort(([a], [b]) => a - b);
    if (list.length > 0) kept.set(feature, list);
  }
  return kept;
}

/** The text form that `unpackLinear` reads. */
export function packLinear(kept: ReadonlyMap<number, readonly (readonly [number, number])[]>): string {
  const bytes: number[] = [];
  const put = (value: number) => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  const sorted = [...kept].sort(([a], [b]) => a - b);
  put(sorted.length);
  put(sorted.reduce((sum, [, list]) => sum + list.length, 0));
  let last = 0;
  for (const [feature, list] of sorted) {
    put(feature - last);
    last = feature;
    put(list.length);
    for (const [label, weight] of list) {
      put(label);
      put(((weight << 1) ^ (weight >> 31)) >>> 0);
    }
  }
  return Buffer.from(bytes).toString("base64");
}

/** A shuffle that is the same each time: xorshift32 (Marsaglia 2003). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = items.slice();
  let state = seed || 1;
  for (let i = order.length - 1; i > 0; i--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const j = (state >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
