// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./weights.ts";

/** 1569 rows, 356 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.32, near: 0.69, far: 0.03, sentences: 4.72, heads: 0.15, arguments: 0.92, verbs: 1.05, names: 0.00, ratio: 2.64, aside: -0.46, speaker: 0.00, anchors: 3.71, alone: 3.93 },
  quantity: { bias: -5.17, near: 0.07, far: 0.00, sentences: 4.43, heads: 0.52, arguments: 0.92, verbs: 1.50, names: 0.00, ratio: 4.73, aside: -0.27, speaker: 0.00, anchors: 3.23, alone: 3.36 },
  duration: { bias: -5.17, near: 0.07, far: 0.00, sentences: 4.43, heads: 0.52, arguments: 0.92, verbs: 1.50, names: 0.00, ratio: 4.73, aside: -0.27, speaker: 0.00, anchors: 3.23, alone: 3.36 },
  time: { bias: -3.43, near: 0.95, far: 0.01, sentences: 5.81, heads: 0.30, arguments: 0.92, verbs: 0.95, names: 0.00, ratio: 2.64, aside: -0.73, speaker: 0.00, anchors: 4.98, alone: 2.19 },
  place: { bias: -2.75, near: 1.51, far: 0.80, sentences: 5.14, heads: 0.00, arguments: 0.92, verbs: 1.82, names: 0.00, ratio: 2.64, aside: 0.00, speaker: 0.00, anchors: 3.15, alone: 3.61 },
  name: { bias: -6.17, near: 0.49, far: 0.00, sentences: 3.43, heads: 1.35, arguments: 0.92, verbs: 1.22, names: 1.11, ratio: 2.64, aside: -0.46, speaker: 0.00, anchors: 3.73, alone: 4.96 },
  polarity: { bias: -5.62, near: 0.51, far: 0.17, sentences: 5.50, heads: 0.15, arguments: 2.36, verbs: 1.05, names: 0.00, ratio: 2.64, aside: -1.52, speaker: 0.70, anchors: 3.18, alone: 2.82 },
  certainty: { bias: -5.62, near: 0.51, far: 0.17, sentences: 5.50, heads: 0.15, arguments: 2.36, verbs: 1.05, names: 0.00, ratio: 2.64, aside: -1.52, speaker: 0.70, anchors: 3.18, alone: 2.82 },
  attribution: { bias: -5.69, near: 2.63, far: 0.24, sentences: 2.73, heads: 0.15, arguments: 0.92, verbs: 2.37, names: 0.00, ratio: 2.64, aside: -0.46, speaker: 2.55, anchors: 3.43, alone: 2.56 },
  quotation: { bias: -5.69, near: 2.63, far: 0.24, sentences: 2.73, heads: 0.15, arguments: 0.92, verbs: 2.37, names: 0.00, ratio: 2.64, aside: -0.46, speaker: 2.55, anchors: 3.43, alone: 2.56 },
  scope: { bias: -5.69, near: 2.63, far: 0.24, sentences: 2.73, heads: 0.15, arguments: 0.92, verbs: 2.37, names: 0.00, ratio: 2.64, aside: -0.46, speaker: 2.55, anchors: 3.43, alone: 2.56 },
};

/** 327 rows, 65 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.23, near: 1.25, far: 2.22, sentences: 1.43, heads: 0.00, arguments: 0.48, verbs: 0.22, names: 0.00, ratio: 2.24, aside: -0.76, speaker: 0.00, anchors: 3.13, alone: 1.86 },
  quantity: { bias: -2.81, near: 0.65, far: 2.01, sentences: 1.46, heads: 0.44, arguments: 0.48, verbs: 0.15, names: 0.00, ratio: 3.30, aside: -0.89, speaker: 0.00, anchors: 3.31, alone: 2.38 },
  duration: { bias: -2.81, near: 0.65, far: 2.01, sentences: 1.46, heads: 0.44, arguments: 0.48, verbs: 0.15, names: 0.00, ratio: 3.30, aside: -0.89, speaker: 0.00, anchors: 3.31, alone: 2.38 },
  time: { bias: -1.74, near: 1.50, far: 2.46, sentences: 1.61, heads: 0.16, arguments: 0.48, verbs: 0.07, names: 0.00, ratio: 2.24, aside: -1.23, speaker: 0.00, anchors: 3.91, alone: 1.89 },
  place: { bias: -1.64, near: 1.31, far: 2.25, sentences: 1.34, heads: 0.00, arguments: 0.48, verbs: 0.22, names: 0.00, ratio: 2.24, aside: -0.23, speaker: 0.00, anchors: 2.83, alone: 2.92 },
  name: { bias: -2.56, near: 1.57, far: 2.42, sentences: 1.43, heads: 0.53, arguments: 0.48, verbs: 0.27, names: 0.12, ratio: 2.24, aside: -0.76, speaker: 0.00, anchors: 3.20, alone: 1.58 },
  polarity: { bias: -3.02, near: 1.39, far: 2.49, sentences: 1.86, heads: 0.00, arguments: 1.07, verbs: 0.22, names: 0.00, ratio: 2.24, aside: -1.09, speaker: 0.18, anchors: 3.00, alone: 1.24 },
  certainty: { bias: -3.02, near: 1.39, far: 2.49, sentences: 1.86, heads: 0.00, arguments: 1.07, verbs: 0.22, names: 0.00, ratio: 2.24, aside: -1.09, speaker: 0.18, anchors: 3.00, alone: 1.24 },
  attribution: { bias: -3.19, near: 1.28, far: 1.97, sentences: 0.73, heads: 0.00, arguments: 0.48, verbs: 0.73, names: 0.25, ratio: 2.24, aside: -0.76, speaker: 1.31, anchors: 2.84, alone: 0.91 },
  quotation: { bias: -3.19, near: 1.28, far: 1.97, sentences: 0.73, heads: 0.00, arguments: 0.48, verbs: 0.73, names: 0.25, ratio: 2.24, aside: -0.76, speaker: 1.31, anchors: 2.84, alone: 0.91 },
  scope: { bias: -3.19, near: 1.28, far: 1.97, sentences: 0.73, heads: 0.00, arguments: 0.48, verbs: 0.73, names: 0.25, ratio: 2.24, aside: -0.76, speaker: 1.31, anchors: 2.84, alone: 0.91 },
};
