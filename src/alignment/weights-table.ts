// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./weights.ts";

/** 1575 rows, 356 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.30, near: 0.61, far: 0.27, sentences: 4.57, heads: 0.18, arguments: 1.63, verbs: 0.90, names: 0.00, ratio: 2.65, aside: -0.43, speaker: 0.00, anchors: 3.68, alone: 3.87 },
  quantity: { bias: -5.17, near: 0.04, far: 0.00, sentences: 4.39, heads: 0.55, arguments: 1.63, verbs: 1.45, names: 0.00, ratio: 4.74, aside: -0.27, speaker: 0.00, anchors: 3.22, alone: 3.36 },
  duration: { bias: -5.17, near: 0.04, far: 0.00, sentences: 4.39, heads: 0.55, arguments: 1.63, verbs: 1.45, names: 0.00, ratio: 4.74, aside: -0.27, speaker: 0.00, anchors: 3.22, alone: 3.36 },
  time: { bias: -3.43, near: 0.84, far: 0.20, sentences: 5.69, heads: 0.33, arguments: 1.63, verbs: 0.89, names: 0.00, ratio: 2.65, aside: -0.71, speaker: 0.00, anchors: 4.98, alone: 2.18 },
  place: { bias: -2.81, near: 1.71, far: 1.59, sentences: 4.92, heads: 0.00, arguments: 1.63, verbs: 1.72, names: 0.00, ratio: 2.65, aside: 0.00, speaker: 0.00, anchors: 3.10, alone: 3.63 },
  name: { bias: -6.12, near: 0.52, far: 0.00, sentences: 3.54, heads: 1.75, arguments: 1.63, verbs: 0.05, names: 1.22, ratio: 2.65, aside: -0.43, speaker: 0.00, anchors: 3.95, alone: 4.65 },
  polarity: { bias: -5.55, near: 0.38, far: 0.34, sentences: 5.32, heads: 0.18, arguments: 3.16, verbs: 0.90, names: 0.00, ratio: 2.65, aside: -1.54, speaker: 0.75, anchors: 2.98, alone: 2.85 },
  certainty: { bias: -5.55, near: 0.38, far: 0.34, sentences: 5.32, heads: 0.18, arguments: 3.16, verbs: 0.90, names: 0.00, ratio: 2.65, aside: -1.54, speaker: 0.75, anchors: 2.98, alone: 2.85 },
  attribution: { bias: -5.66, near: 2.57, far: 0.51, sentences: 2.59, heads: 0.18, arguments: 1.63, verbs: 2.28, names: 0.00, ratio: 2.65, aside: -0.42, speaker: 2.52, anchors: 3.42, alone: 2.52 },
  quotation: { bias: -5.66, near: 2.57, far: 0.51, sentences: 2.59, heads: 0.18, arguments: 1.63, verbs: 2.28, names: 0.00, ratio: 2.65, aside: -0.42, speaker: 2.52, anchors: 3.42, alone: 2.52 },
  scope: { bias: -5.66, near: 2.57, far: 0.51, sentences: 2.59, heads: 0.18, arguments: 1.63, verbs: 2.28, names: 0.00, ratio: 2.65, aside: -0.42, speaker: 2.52, anchors: 3.42, alone: 2.52 },
};

/** 333 rows, 65 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.24, near: 1.33, far: 2.47, sentences: 1.36, heads: 0.00, arguments: 0.88, verbs: 0.28, names: 0.00, ratio: 2.23, aside: -0.73, speaker: 0.00, anchors: 2.98, alone: 1.81 },
  quantity: { bias: -2.83, near: 0.70, far: 2.28, sentences: 1.38, heads: 0.47, arguments: 0.88, verbs: 0.17, names: 0.00, ratio: 3.29, aside: -0.86, speaker: 0.00, anchors: 3.19, alone: 2.39 },
  duration: { bias: -2.83, near: 0.70, far: 2.28, sentences: 1.38, heads: 0.47, arguments: 0.88, verbs: 0.17, names: 0.00, ratio: 3.29, aside: -0.86, speaker: 0.00, anchors: 3.19, alone: 2.39 },
  time: { bias: -1.75, near: 1.56, far: 2.70, sentences: 1.53, heads: 0.14, arguments: 0.88, verbs: 0.12, names: 0.00, ratio: 2.23, aside: -1.22, speaker: 0.00, anchors: 3.76, alone: 1.84 },
  place: { bias: -1.69, near: 1.48, far: 2.66, sentences: 1.26, heads: 0.00, arguments: 0.88, verbs: 0.28, names: 0.00, ratio: 2.23, aside: -0.20, speaker: 0.00, anchors: 2.68, alone: 2.90 },
  name: { bias: -2.61, near: 1.70, far: 2.70, sentences: 1.35, heads: 0.57, arguments: 0.88, verbs: 0.45, names: 0.60, ratio: 2.23, aside: -0.73, speaker: 0.00, anchors: 2.83, alone: 1.42 },
  polarity: { bias: -3.02, near: 1.42, far: 2.69, sentences: 1.74, heads: 0.00, arguments: 1.47, verbs: 0.28, names: 0.00, ratio: 2.23, aside: -1.07, speaker: 0.19, anchors: 2.81, alone: 1.21 },
  certainty: { bias: -3.02, near: 1.42, far: 2.69, sentences: 1.74, heads: 0.00, arguments: 1.47, verbs: 0.28, names: 0.00, ratio: 2.23, aside: -1.07, speaker: 0.19, anchors: 2.81, alone: 1.21 },
  attribution: { bias: -3.17, near: 1.36, far: 2.23, sentences: 0.67, heads: 0.00, arguments: 0.88, verbs: 0.77, names: 0.24, ratio: 2.23, aside: -0.73, speaker: 1.29, anchors: 2.70, alone: 0.88 },
  quotation: { bias: -3.17, near: 1.36, far: 2.23, sentences: 0.67, heads: 0.00, arguments: 0.88, verbs: 0.77, names: 0.24, ratio: 2.23, aside: -0.73, speaker: 1.29, anchors: 2.70, alone: 0.88 },
  scope: { bias: -3.17, near: 1.36, far: 2.23, sentences: 0.67, heads: 0.00, arguments: 0.88, verbs: 0.77, names: 0.24, ratio: 2.23, aside: -0.73, speaker: 1.29, anchors: 2.70, alone: 0.88 },
};
