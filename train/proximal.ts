/**
 * A linear model in training that keeps few weights: logistic regression over labels by FTRL-Proximal (McMahan
 * et al. 2013), whose L1 term holds weights at zero until there is reason enough for them.
 */
export class Proximal {
  readonly labels: number;
  private readonly rate: number;
  private readonly l1: number;
  private keys = new Int32Array(1 << 20);
  private rows = new Int32Array(1 << 20);
  private used = 0;
  private z = new Float32Array(1 << 20);
  private n = new Float32Array(1 << 20);
  private w = new Float32Array(1 << 20);

  /** @param rate how far a weight moves at first; @param l1 how much reason a weight needs. */
  constructor(labels: number, rate: number, l1: number) {
    this.labels = labels;
    this.rate = rate;
    this.l1 = l1;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    const { labels, w } = this;
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f]!);
      if (row < 0) continue;
      for (let label = 0, at = row; label < labels; label++, at++) scores[label]! += w[at]!;
    }
  }

  /** Moves the weights by how much the score of each label was too high. */
  learn(features: Int32Array, count: number, excess: Float64Array): void {
    const { labels, rate, l1 } = this;
    for (let f = 0; f < count; f++) {
      const row = this.row(features[f]!);
      const { z, n, w } = this;
      for (let label = 0; label < labels; label++) {
        const g = excess[label]!;
        if (g === 0) continue;
        const at = row + label;
        const before = n[at]!;
        const after = before + g * g;
        z[at]! += g - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * w[at]!;
        n[at] = after;
        const pull = z[at]!;
        w[at] = Math.abs(pull) <= l1 ? 0 : (-(pull - Math.sign(pull) * l1) * rate) / (1 + Math.sqrt(after));
      }
    }
  }

  private find(feature: number): number {
    const mask = this.keys.length - 1;
    for (let slot = Math.imul(feature, 0x9e3779b1) >>> 5; ; slot++) {
      const key = this.keys[slot & mask]!;
      if (key === feature + 1) return this.rows[slot & mask]!;
      if (key === 0) return -1;
    }
  }

  private row(feature: number): number {
    const known = this.find(feature);
    if (known >= 0) return known;
    if (this.used * 2 >= this.keys.length) this.rehash();
    const row = this.used++ * this.labels;
    if (row + this.labels > this.z.length) {
      this.z = doubled(this.z);
      this.n = doubled(this.n);
      this.w = doubled(this.w);
    }
    this.put(feature + 1, row);
    return row;
  }

  private put(key: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key - 1, 0x9e3779b1) >>> 5;
    while (this.keys[slot & mask] !== 0) slot++;
    this.keys[slot & mask] = key;
    this.rows[slot & mask] = row;
  }

  private rehash(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.put(keys[i]!, rows[i]!);
  }

  /** The weights in whole numbers, `scale` to one; those below `least` are dropped. */
  whole(scale: number, least: number): Map<number, [label: number, weight: number][]> {
    const kept = new Map<number, [number, number][]>();
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] === 0) continue;
      const list: [number, number][] = [];
      for (let label = 0; label < this.labels; label++) {
        const weight = Math.round(this.w[this.rows[i]! + label]! * scale);
        if (Math.abs(weight) >= least) list.push([label, weight]);
      }
      if (list.length > 0) kept.set(this.keys[i]! - 1, list);
    }
    return kept;
  }
}

function doubled(list: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const longer = new Float32Array(list.length * 2);
  longer.set(list);
  return longer;
}
