/** A stretch of tokens with what is known of each; features are dense numbers. */
export interface Sequence {
  /** Where the features of each token begin in `features`; one more entry than tokens. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  /** The row of the first label before (label 0) for each token's link; that of label l is l further on. */
  readonly links: Int32Array;
  readonly truth: Uint8Array;
  readonly weight: number;
}

export interface Settings {
  readonly labels: number;
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly mayFollow: (before: number, label: number) => boolean;
  /** The sequences of one epoch in the order in which they are to be seen. */
  readonly order: (epoch: number) => readonly Sequence[];
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by the proximal gradient
 * of McMahan et al. (2013), which leaves most weights at zero. Answers weights by row and label.
 */
export function trainChain({
  labels: L,
  rows,
  epochs,
  rate,
  l1,
  l2,
  mayFollow,
  order,
}: Settings): Float32Array {
  const weights = new Float32Array(rows * L);
  const z = new Float32Array(rows * L);
  const n = new Float32Array(rows * L);
  const allowed = new Uint8Array(L * L);
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) allowed[a * L + b] = mayFollow(a, b) ? 1 : 0;
  const update = (at: number, gradient: number) => {
    const old = n[at]!;
    const now = old + gradient * gradient;
    n[at] = now;
    const root = Math.sqrt(now);
    const zed = z[at]! + gradient - ((root - Math.sqrt(old)) / rate) * weights[at]!;
    z[at] = zed;
    weights[at] = Math.abs(zed) <= l1 ? 0 : -(zed - (zed > 0 ? l1 : -l1)) / ((1 + root) / rate + l2);
  };
  let size = 64;
  let own = new Float64Array(size * L);
  let alpha = new Float64Array(size * L);
  let beta = new Float64Array(size * L);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { offsets, features, links, truth, weight } of order(epoch)) {
      const T = truth.length;
      if (T > size) {
        size = T * 2;
        own = new Float64Array(size * L);
        alpha = new Float64Array(size * L);
        beta = new Float64Array(size * L);
      }
      own.fill(0, 0, T * L);
      for (let t = 0; t < T; t++) {
        for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
          const row = features[f]! * L;
          for (let l = 0; l < L; l++) own[t * L + l]! += weights[row + l]!;
        }
      }
      // Forward, each step scaled to sum to one; own becomes exp(own).
      for (let t = 0; t < T; t++) {
        let top = -Infinity;
        for (let l = 0; l < L; l++) if (own[t * L + l]! > top) top = own[t * L + l]!;
        let sum = 0;
        for (let l = 0; l < L; l++) {
          const potential = Math.exp(own[t * L + l]! - top);
          own[t * L + l] = potential;
          let into = 0;
          if (t === 0) into = allowed[l]! * Math.exp(weights[links[0]! * L + l]!);
          else
            for (let b = 0; b < L; b++)
              if (allowed[b * L + l] === 1)
                into += alpha[(t - 1) * L + b]! * Math.exp(weights[(links[t]! + b) * L + l]!);
          alpha[t * L + l] = into * potential;
          sum += into * potential;
        }
        for (let l = 0; l < L; l++) alpha[t * L + l]! /= sum;
      }
      for (let l = 0; l < L; l++) beta[(T - 1) * L + l] = 1;
      for (let t = T - 2; t >= 0; t--) {
        let sum = 0;
        for (let b = 0; b < L; b++) {
          let out = 0;
          for (let l = 0; l < L; l++)
            if (allowed[b * L + l] === 1)
              out +=
                beta[(t + 1) * L + l]! *
                own[(t + 1) * L + l]! *
                Math.exp(weights[(links[t + 1]! + b) * L + l]!);
          beta[t * L + b] = out;
          sum += out;
        }
        for (let b = 0; b < L; b++) beta[t * L + b]! /= sum;
      }
      // Links first: their gradients need the weights as they were.
      const gradients: [number, number][] = [];
      for (let t = 0; t < T; t++) {
        let sum = 0;
        for (let b = 0; b < (t === 0 ? 1 : L); b++)
          for (let l = 0; l < L; l++)
            if (allowed[b * L + l] === 1)
              sum +=
                (t === 0 ? 1 : alpha[(t - 1) * L + b]!) *
                Math.exp(weights[(links[t]! + b) * L + l]!) *
                own[t * L + l]! *
                beta[t * L + l]!;
        for (let b = 0; b < (t === 0 ? 1 : L); b++)
          for (let l = 0; l < L; l++) {
            if (allowed[b * L + l] === 0) continue;
            const row = (links[t]! + b) * L + l;
            let gradient =
              ((t === 0 ? 1 : alpha[(t - 1) * L + b]!) *
                Math.exp(weights[row]!) *
                own[t * L + l]! *
                beta[t * L + l]!) /
              sum;
            if (truth[t] === l && (t === 0 || truth[t - 1] === b)) gradient -= 1;
            if (Math.abs(gradient) > 1e-4) gradients.push([row, gradient * weight]);
          }
      }
      for (let t = 0; t < T; t++) {
        let sum = 0;
        for (let l = 0; l < L; l++) sum += alpha[t * L + l]! * beta[t * L + l]!;
        for (let l = 0; l < L; l++) {
          const gradient = (alpha[t * L + l]! * beta[t * L + l]!) / sum - (truth[t] === l ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let f = offsets[t]!; f < offsets[t + 1]!; f++) update(features[f]! * L + l, gradient * weight);
        }
      }
      for (const [row, gradient] of gradients) update(row, gradient);
    }
  }
  return weights;
}
