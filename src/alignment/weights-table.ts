// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./weights.ts";

/** 1546 rows, 340 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.23, near: 0.82, far: 0.70, sentences: 5.18, heads: 0.14, verbs: 0.77, names: -0.26, ratio: 2.69, aside: -0.24, speaker: 1.45, anchors: 3.49, alone: 3.90 },
  quantity: { bias: -5.25, near: 0.39, far: 0.65, sentences: 5.02, heads: 0.53, verbs: 2.11, names: -0.20, ratio: 4.81, aside: -0.25, speaker: 1.45, anchors: 2.94, alone: 3.70 },
  duration: { bias: -5.25, near: 0.39, far: 0.65, sentences: 5.02, heads: 0.53, verbs: 2.11, names: -0.20, ratio: 4.81, aside: -0.25, speaker: 1.45, anchors: 2.94, alone: 3.70 },
  time: { bias: -2.99, near: 1.16, far: 0.79, sentences: 6.32, heads: 0.01, verbs: 1.01, names: -0.26, ratio: 2.69, aside: -0.52, speaker: 1.45, anchors: 4.21, alone: 1.90 },
  place: { bias: -3.04, near: 1.95, far: 2.03, sentences: 5.55, heads: -0.04, verbs: 1.94, names: -0.42, ratio: 2.69, aside: 0.45, speaker: 1.45, anchors: 3.35, alone: 3.57 },
  name: { bias: -6.23, near: 0.33, far: 0.16, sentences: 4.19, heads: 1.92, verbs: 0.34, names: 0.78, ratio: 2.69, aside: -0.24, speaker: 1.45, anchors: 3.86, alone: 4.58 },
  polarity: { bias: -5.66, near: 1.54, far: 0.95, sentences: 6.18, heads: -0.30, verbs: -0.43, names: -0.49, ratio: 2.69, aside: -0.53, speaker: 1.45, anchors: 2.84, alone: 2.45 },
  certainty: { bias: -5.66, near: 1.54, far: 0.95, sentences: 6.18, heads: -0.30, verbs: -0.43, names: -0.49, ratio: 2.69, aside: -0.53, speaker: 1.45, anchors: 2.84, alone: 2.45 },
  attribution: { bias: -5.47, near: 2.44, far: 0.89, sentences: 3.68, heads: 0.14, verbs: 1.23, names: -1.51, ratio: 2.69, aside: -0.24, speaker: 3.13, anchors: 3.86, alone: 2.66 },
  quotation: { bias: -5.47, near: 2.44, far: 0.89, sentences: 3.68, heads: 0.14, verbs: 1.23, names: -1.51, ratio: 2.69, aside: -0.24, speaker: 3.13, anchors: 3.86, alone: 2.66 },
  scope: { bias: -5.47, near: 2.44, far: 0.89, sentences: 3.68, heads: 0.14, verbs: 1.23, names: -1.51, ratio: 2.69, aside: -0.24, speaker: 3.13, anchors: 3.86, alone: 2.66 },
};

/** 332 rows, 62 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.21, near: 1.08, far: 2.36, sentences: 1.20, heads: 0.11, verbs: -0.00, names: -0.37, ratio: 2.20, aside: -0.30, speaker: 1.28, anchors: 3.89, alone: 1.77 },
  quantity: { bias: -2.67, near: 0.60, far: 2.25, sentences: 1.20, heads: 0.75, verbs: 0.73, names: -0.51, ratio: 3.04, aside: -0.43, speaker: 1.28, anchors: 3.97, alone: 2.19 },
  duration: { bias: -2.67, near: 0.60, far: 2.25, sentences: 1.20, heads: 0.75, verbs: 0.73, names: -0.51, ratio: 3.04, aside: -0.43, speaker: 1.28, anchors: 3.97, alone: 2.19 },
  time: { bias: -1.86, near: 1.27, far: 2.58, sentences: 1.24, heads: 0.10, verbs: 0.13, names: -0.70, ratio: 2.20, aside: -0.81, speaker: 1.28, anchors: 4.68, alone: 1.46 },
  place: { bias: -2.23, near: 1.29, far: 2.61, sentences: 1.13, heads: -0.42, verbs: -0.00, names: -0.79, ratio: 2.20, aside: 0.26, speaker: 1.28, anchors: 3.83, alone: 2.66 },
  name: { bias: -2.67, near: 1.39, far: 2.59, sentences: 1.29, heads: 0.99, verbs: 0.31, names: 0.15, ratio: 2.20, aside: -0.30, speaker: 1.28, anchors: 3.97, alone: 1.19 },
  attribution: { bias: -2.93, near: 1.13, far: 2.21, sentences: 0.78, heads: 0.11, verbs: 0.09, names: -0.50, ratio: 2.20, aside: -0.30, speaker: 2.13, anchors: 3.88, alone: 1.06 },
  quotation: { bias: -2.93, near: 1.13, far: 2.21, sentences: 0.78, heads: 0.11, verbs: 0.09, names: -0.50, ratio: 2.20, aside: -0.30, speaker: 2.13, anchors: 3.88, alone: 1.06 },
  scope: { bias: -2.93, near: 1.13, far: 2.21, sentences: 0.78, heads: 0.11, verbs: 0.09, names: -0.50, ratio: 2.20, aside: -0.30, speaker: 2.13, anchors: 3.88, alone: 1.06 },
};
