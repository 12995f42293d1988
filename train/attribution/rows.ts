/** Numbers for features, dense and small, given only to those that enough documents have. */
export class Rows {
  private readonly keys = new Int32Array(SIZE);
  private readonly seen = new Int32Array(SIZE);
  private readonly last = new Int32Array(SIZE);
  private readonly ids = new Int32Array(SIZE).fill(-1);
  /** How many features have a number. */
  count = 0;

  /**
   * Counts the features of a document. By documents, not by tokens: what all words of one paragraph share,
   * such as its first word, would be learned by heart.
   */
  add(features: Int32Array, document: number): void {
    for (const feature of features) {
      if (feature === 0) continue;
      const slot = this.slot(feature);
      this.keys[slot] = feature;
      if (this.last[slot] === document + 1) continue;
      this.last[slot] = document + 1;
      this.seen[slot]!++;
    }
  }

  /** Numbers the features that at least `least` documents have, the frequent ones first. */
  number(least: number): void {
    const slots: number[] = [];
    for (let slot = 0; slot < SIZE; slot++) if (this.seen[slot]! >= least) slots.push(slot);
    slots.sort((a, b) => this.seen[b]! - this.seen[a]! || a - b);
    for (const slot of slots) this.ids[slot] = this.count++;
  }

  /** The features as numbers, -1 for those without one; 0 is no feature. */
  numbered(features: Int32Array): Int32Array {
    return features.map((feature) => (feature === 0 ? -1 : this.ids[this.slot(feature)]!));
  }

  /** Each numbered feature. */
  features(): Int32Array {
    const features = new Int32Array(this.count);
    for (let slot = 0; slot < SIZE; slot++)
      if (this.ids[slot]! >= 0) features[this.ids[slot]!] = this.keys[slot]!;
    return features;
  }

  private slot(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 6) & (SIZE - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== feature) slot = (slot + 1) & (SIZE - 1);
    return slot;
  }
}

const SIZE = 1 << 24;
