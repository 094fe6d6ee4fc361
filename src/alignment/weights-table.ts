// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./weights.ts";

/** 1601 rows, 359 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.17, near: -0.32, far: 1.24, sentences: 5.36, heads: 0.10, arguments: 0.87, verbs: 0.19, names: -0.09, ratio: 2.56, aside: -0.12, speaker: -0.04, anchors: 3.63, alone: 3.58 },
  quantity: { bias: -5.20, near: -0.65, far: 1.33, sentences: 4.93, heads: 0.53, arguments: 0.87, verbs: 1.49, names: -0.21, ratio: 4.71, aside: -0.13, speaker: -0.04, anchors: 3.06, alone: 3.31 },
  duration: { bias: -5.20, near: -0.65, far: 1.33, sentences: 4.93, heads: 0.53, arguments: 0.87, verbs: 1.49, names: -0.21, ratio: 4.71, aside: -0.13, speaker: -0.04, anchors: 3.06, alone: 3.31 },
  time: { bias: -3.31, near: -0.35, far: 1.06, sentences: 6.58, heads: 0.08, arguments: 0.87, verbs: 0.71, names: 0.07, ratio: 2.56, aside: 0.04, speaker: -0.04, anchors: 4.34, alone: 2.53 },
  place: { bias: -3.09, near: 0.35, far: 2.16, sentences: 5.73, heads: 0.10, arguments: 0.87, verbs: 1.40, names: -0.55, ratio: 2.56, aside: 0.63, speaker: -0.04, anchors: 4.41, alone: 3.44 },
  name: { bias: -6.07, near: -0.34, far: 0.90, sentences: 4.21, heads: 1.87, arguments: 0.87, verbs: 0.11, names: 0.89, ratio: 2.56, aside: -0.12, speaker: -0.04, anchors: 3.64, alone: 4.67 },
  polarity: { bias: -5.16, near: 0.29, far: 1.74, sentences: 6.03, heads: 0.02, arguments: 2.03, verbs: -1.67, names: -0.44, ratio: 2.56, aside: -0.74, speaker: -0.04, anchors: 3.27, alone: 2.45 },
  certainty: { bias: -5.16, near: 0.29, far: 1.74, sentences: 6.03, heads: 0.02, arguments: 2.03, verbs: -1.67, names: -0.44, ratio: 2.56, aside: -0.74, speaker: -0.04, anchors: 3.27, alone: 2.45 },
  attribution: { bias: -5.59, near: 1.83, far: 1.51, sentences: 3.20, heads: 0.10, arguments: 0.87, verbs: 2.00, names: -0.44, ratio: 2.56, aside: -0.12, speaker: 2.72, anchors: 3.56, alone: 2.16 },
  quotation: { bias: -5.59, near: 1.83, far: 1.51, sentences: 3.20, heads: 0.10, arguments: 0.87, verbs: 2.00, names: -0.44, ratio: 2.56, aside: -0.12, speaker: 2.72, anchors: 3.56, alone: 2.16 },
  scope: { bias: -5.59, near: 1.83, far: 1.51, sentences: 3.20, heads: 0.10, arguments: 0.87, verbs: 2.00, names: -0.44, ratio: 2.56, aside: -0.12, speaker: 2.72, anchors: 3.56, alone: 2.16 },
};

/** 364 rows, 67 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.14, near: 1.02, far: 2.72, sentences: 1.62, heads: 0.10, arguments: 0.71, verbs: -0.83, names: -0.28, ratio: 2.20, aside: -0.45, speaker: 0.43, anchors: 3.92, alone: 1.34 },
  quantity: { bias: -2.67, near: 0.57, far: 2.67, sentences: 1.61, heads: 0.57, arguments: 0.71, verbs: -0.35, names: -0.48, ratio: 3.08, aside: -0.59, speaker: 0.43, anchors: 4.06, alone: 1.82 },
  duration: { bias: -2.67, near: 0.57, far: 2.67, sentences: 1.61, heads: 0.57, arguments: 0.71, verbs: -0.35, names: -0.48, ratio: 3.08, aside: -0.59, speaker: 0.43, anchors: 4.06, alone: 1.82 },
  time: { bias: -1.81, near: 1.24, far: 2.92, sentences: 1.73, heads: 0.42, arguments: 0.71, verbs: -0.53, names: -0.57, ratio: 2.20, aside: -0.94, speaker: 0.43, anchors: 4.74, alone: 1.41 },
  place: { bias: -2.17, near: 1.07, far: 2.81, sentences: 1.56, heads: -0.24, arguments: 0.71, verbs: -0.83, names: -0.88, ratio: 2.20, aside: 0.39, speaker: 0.43, anchors: 4.13, alone: 2.39 },
  name: { bias: -2.40, near: 1.34, far: 2.90, sentences: 1.60, heads: 0.87, arguments: 0.71, verbs: -0.47, names: 0.06, ratio: 2.20, aside: -0.45, speaker: 0.43, anchors: 3.95, alone: 1.05 },
  polarity: { bias: -2.69, near: 1.35, far: 3.09, sentences: 2.16, heads: 0.12, arguments: 1.29, verbs: -1.44, names: 0.70, ratio: 2.20, aside: -0.24, speaker: 0.43, anchors: 3.24, alone: 0.78 },
  certainty: { bias: -2.69, near: 1.35, far: 3.09, sentences: 2.16, heads: 0.12, arguments: 1.29, verbs: -1.44, names: 0.70, ratio: 2.20, aside: -0.24, speaker: 0.43, anchors: 3.24, alone: 0.78 },
  attribution: { bias: -3.06, near: 1.08, far: 2.50, sentences: 0.93, heads: 0.10, arguments: 0.71, verbs: -0.09, names: 0.05, ratio: 2.20, aside: -0.45, speaker: 1.65, anchors: 3.68, alone: 0.42 },
  quotation: { bias: -3.06, near: 1.08, far: 2.50, sentences: 0.93, heads: 0.10, arguments: 0.71, verbs: -0.09, names: 0.05, ratio: 2.20, aside: -0.45, speaker: 1.65, anchors: 3.68, alone: 0.42 },
  scope: { bias: -3.06, near: 1.08, far: 2.50, sentences: 0.93, heads: 0.10, arguments: 0.71, verbs: -0.09, names: 0.05, ratio: 2.20, aside: -0.45, speaker: 1.65, anchors: 3.68, alone: 0.42 },
};
