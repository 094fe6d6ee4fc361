// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./features.ts";

/** 1577 rows, 359 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.27, near: 0.47, far: 0.02, sentences: 4.87, heads: 0.16, arguments: 1.10, verbs: 1.07, names: 0.00, ratio: 2.64, aside: -0.42, speaker: 0.00, anchors: 3.71, alone: 3.79 },
  quantity: { bias: -5.16, near: 0.00, far: 0.00, sentences: 4.52, heads: 0.53, arguments: 1.10, verbs: 1.50, names: 0.00, ratio: 4.73, aside: -0.27, speaker: 0.00, anchors: 3.23, alone: 3.33 },
  duration: { bias: -5.16, near: 0.00, far: 0.00, sentences: 4.52, heads: 0.53, arguments: 1.10, verbs: 1.50, names: 0.00, ratio: 4.73, aside: -0.27, speaker: 0.00, anchors: 3.23, alone: 3.33 },
  time: { bias: -3.41, near: 0.76, far: 0.03, sentences: 5.95, heads: 0.31, arguments: 1.10, verbs: 0.96, names: 0.00, ratio: 2.64, aside: -0.71, speaker: 0.00, anchors: 4.99, alone: 2.16 },
  place: { bias: -2.73, near: 1.29, far: 0.80, sentences: 5.28, heads: 0.00, arguments: 1.10, verbs: 1.83, names: 0.00, ratio: 2.64, aside: 0.00, speaker: 0.00, anchors: 3.14, alone: 3.57 },
  name: { bias: -6.10, near: 0.31, far: 0.00, sentences: 3.58, heads: 1.35, arguments: 1.10, verbs: 1.24, names: 1.11, ratio: 2.64, aside: -0.42, speaker: 0.00, anchors: 3.72, alone: 4.88 },
  polarity: { bias: -5.53, near: 0.33, far: 0.18, sentences: 5.64, heads: 0.16, arguments: 2.48, verbs: 1.07, names: 0.00, ratio: 2.64, aside: -1.49, speaker: 0.69, anchors: 3.22, alone: 2.73 },
  certainty: { bias: -5.53, near: 0.33, far: 0.18, sentences: 5.64, heads: 0.16, arguments: 2.48, verbs: 1.07, names: 0.00, ratio: 2.64, aside: -1.49, speaker: 0.69, anchors: 3.22, alone: 2.73 },
  attribution: { bias: -5.97, near: 1.39, far: 0.00, sentences: 3.60, heads: 0.16, arguments: 1.10, verbs: 2.20, names: 0.00, ratio: 2.64, aside: -0.40, speaker: 0.17, anchors: 3.57, alone: 1.61 },
  quotation: { bias: -5.97, near: 1.39, far: 0.00, sentences: 3.60, heads: 0.16, arguments: 1.10, verbs: 2.20, names: 0.00, ratio: 2.64, aside: -0.40, speaker: 0.17, anchors: 3.57, alone: 1.61 },
  scope: { bias: -5.97, near: 1.39, far: 0.00, sentences: 3.60, heads: 0.16, arguments: 1.10, verbs: 2.20, names: 0.00, ratio: 2.64, aside: -0.40, speaker: 0.17, anchors: 3.57, alone: 1.61 },
};

/** 334 rows, 68 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.18, near: 1.03, far: 2.18, sentences: 1.62, heads: 0.00, arguments: 0.65, verbs: 0.33, names: 0.00, ratio: 2.27, aside: -0.70, speaker: 0.00, anchors: 2.85, alone: 1.67 },
  quantity: { bias: -2.76, near: 0.45, far: 2.00, sentences: 1.66, heads: 0.45, arguments: 0.65, verbs: 0.22, names: 0.00, ratio: 3.33, aside: -0.86, speaker: 0.00, anchors: 3.10, alone: 2.25 },
  duration: { bias: -2.76, near: 0.45, far: 2.00, sentences: 1.66, heads: 0.45, arguments: 0.65, verbs: 0.22, names: 0.00, ratio: 3.33, aside: -0.86, speaker: 0.00, anchors: 3.10, alone: 2.25 },
  time: { bias: -1.65, near: 1.30, far: 2.44, sentences: 1.81, heads: 0.16, arguments: 0.65, verbs: 0.18, names: 0.00, ratio: 2.27, aside: -1.19, speaker: 0.00, anchors: 3.67, alone: 1.74 },
  place: { bias: -1.58, near: 1.10, far: 2.22, sentences: 1.53, heads: 0.00, arguments: 0.65, verbs: 0.33, names: 0.00, ratio: 2.27, aside: -0.21, speaker: 0.00, anchors: 2.58, alone: 2.80 },
  name: { bias: -2.46, near: 1.37, far: 2.40, sentences: 1.62, heads: 0.54, arguments: 0.65, verbs: 0.39, names: 0.10, ratio: 2.27, aside: -0.70, speaker: 0.00, anchors: 2.93, alone: 1.44 },
  polarity: { bias: -2.90, near: 1.21, far: 2.48, sentences: 2.06, heads: 0.00, arguments: 1.22, verbs: 0.33, names: 0.00, ratio: 2.27, aside: -1.04, speaker: 0.18, anchors: 2.80, alone: 1.13 },
  certainty: { bias: -2.90, near: 1.21, far: 2.48, sentences: 2.06, heads: 0.00, arguments: 1.22, verbs: 0.33, names: 0.00, ratio: 2.27, aside: -1.04, speaker: 0.18, anchors: 2.80, alone: 1.13 },
  attribution: { bias: -3.30, near: 0.73, far: 1.84, sentences: 1.29, heads: 0.00, arguments: 0.65, verbs: 0.86, names: 0.35, ratio: 2.27, aside: -0.70, speaker: 0.19, anchors: 2.67, alone: 0.45 },
  quotation: { bias: -3.30, near: 0.73, far: 1.84, sentences: 1.29, heads: 0.00, arguments: 0.65, verbs: 0.86, names: 0.35, ratio: 2.27, aside: -0.70, speaker: 0.19, anchors: 2.67, alone: 0.45 },
  scope: { bias: -3.30, near: 0.73, far: 1.84, sentences: 1.29, heads: 0.00, arguments: 0.65, verbs: 0.86, names: 0.35, ratio: 2.27, aside: -0.70, speaker: 0.19, anchors: 2.67, alone: 0.45 },
};
