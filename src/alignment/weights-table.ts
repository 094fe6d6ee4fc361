// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./features.ts";

/** 1608 rows, 379 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.70, near: 0.00, far: 0.00, sentences: 5.68, heads: 0.28, arguments: 2.04, verbs: 0.79, names: 0.00, ratio: 2.68, aside: -0.34, speaker: 0.00, anchors: 3.81, times: 0.63, alone: 2.23, undisputed: 3.05 },
  quantity: { bias: -5.69, near: 0.05, far: 0.00, sentences: 5.16, heads: 0.68, arguments: 2.04, verbs: 1.01, names: 0.00, ratio: 4.89, aside: -0.53, speaker: 0.00, anchors: 3.01, times: 1.18, alone: 0.29, undisputed: 5.62 },
  duration: { bias: -5.69, near: 0.05, far: 0.00, sentences: 5.16, heads: 0.68, arguments: 2.04, verbs: 1.01, names: 0.00, ratio: 4.89, aside: -0.53, speaker: 0.00, anchors: 3.01, times: 1.18, alone: 0.29, undisputed: 5.62 },
  time: { bias: -3.96, near: 0.12, far: 0.00, sentences: 6.65, heads: 0.64, arguments: 2.04, verbs: 0.97, names: 0.00, ratio: 2.68, aside: -0.33, speaker: 0.00, anchors: 5.54, times: 0.63, alone: 1.28, undisputed: 1.37 },
  place: { bias: -2.85, near: 0.60, far: 0.51, sentences: 5.58, heads: 0.00, arguments: 2.04, verbs: 1.34, names: 0.00, ratio: 2.68, aside: 0.00, speaker: 0.77, anchors: 3.77, times: 0.00, alone: 1.43, undisputed: 3.74 },
  name: { bias: -6.41, near: 0.00, far: 0.00, sentences: 4.48, heads: 1.71, arguments: 2.04, verbs: 1.10, names: 1.14, ratio: 2.68, aside: -0.34, speaker: 0.00, anchors: 3.46, times: 1.70, alone: 2.89, undisputed: 2.37 },
  polarity: { bias: -4.57, near: 0.00, far: 0.06, sentences: 7.06, heads: 0.28, arguments: 3.10, verbs: 0.79, names: 0.00, ratio: 2.68, aside: -0.89, speaker: 0.00, anchors: 3.24, times: 2.55, alone: 0.73, undisputed: 1.21 },
  certainty: { bias: -4.57, near: 0.00, far: 0.06, sentences: 7.06, heads: 0.28, arguments: 3.10, verbs: 0.79, names: 0.00, ratio: 2.68, aside: -0.89, speaker: 0.00, anchors: 3.24, times: 2.55, alone: 0.73, undisputed: 1.21 },
  attribution: { bias: -6.55, near: 0.00, far: 0.00, sentences: 5.00, heads: 0.28, arguments: 2.04, verbs: 1.35, names: 0.00, ratio: 2.68, aside: -0.34, speaker: 0.00, anchors: 3.58, times: 1.24, alone: 0.00, undisputed: 3.74 },
  quotation: { bias: -6.55, near: 0.00, far: 0.00, sentences: 5.00, heads: 0.28, arguments: 2.04, verbs: 1.35, names: 0.00, ratio: 2.68, aside: -0.34, speaker: 0.00, anchors: 3.58, times: 1.24, alone: 0.00, undisputed: 3.74 },
  scope: { bias: -6.55, near: 0.00, far: 0.00, sentences: 5.00, heads: 0.28, arguments: 2.04, verbs: 1.35, names: 0.00, ratio: 2.68, aside: -0.34, speaker: 0.00, anchors: 3.58, times: 1.24, alone: 0.00, undisputed: 3.74 },
};

/** 379 rows, 71 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.35, near: 1.14, far: 2.32, sentences: 2.39, heads: 0.00, arguments: 0.87, verbs: 0.18, names: 0.00, ratio: 2.02, aside: -1.34, speaker: 0.00, anchors: 2.67, times: 0.91, alone: 0.00, undisputed: 2.08 },
  quantity: { bias: -3.04, near: 0.51, far: 2.07, sentences: 2.42, heads: 0.50, arguments: 0.87, verbs: 0.06, names: 0.00, ratio: 3.22, aside: -2.05, speaker: 0.00, anchors: 2.28, times: 1.57, alone: 0.00, undisputed: 2.95 },
  duration: { bias: -3.04, near: 0.51, far: 2.07, sentences: 2.42, heads: 0.50, arguments: 0.87, verbs: 0.06, names: 0.00, ratio: 3.22, aside: -2.05, speaker: 0.00, anchors: 2.28, times: 1.57, alone: 0.00, undisputed: 2.95 },
  time: { bias: -2.01, near: 1.48, far: 2.61, sentences: 2.61, heads: 0.00, arguments: 0.87, verbs: 0.15, names: 0.00, ratio: 2.02, aside: -1.79, speaker: 0.14, anchors: 3.48, times: 0.91, alone: 0.30, undisputed: 1.77 },
  place: { bias: -1.77, near: 1.22, far: 2.39, sentences: 2.27, heads: 0.00, arguments: 0.87, verbs: 0.18, names: 0.00, ratio: 2.02, aside: -0.18, speaker: 0.47, anchors: 2.71, times: 0.00, alone: 0.93, undisputed: 2.58 },
  name: { bias: -2.71, near: 1.44, far: 2.53, sentences: 2.43, heads: 0.80, arguments: 0.87, verbs: 0.29, names: 0.15, ratio: 2.02, aside: -1.34, speaker: 0.00, anchors: 2.81, times: 1.15, alone: 0.00, undisputed: 1.75 },
  polarity: { bias: -3.15, near: 1.33, far: 2.57, sentences: 2.74, heads: 0.00, arguments: 1.33, verbs: 0.18, names: 0.00, ratio: 2.02, aside: -1.53, speaker: 0.11, anchors: 2.66, times: 0.91, alone: 0.00, undisputed: 1.26 },
  certainty: { bias: -3.15, near: 1.33, far: 2.57, sentences: 2.74, heads: 0.00, arguments: 1.33, verbs: 0.18, names: 0.00, ratio: 2.02, aside: -1.53, speaker: 0.11, anchors: 2.66, times: 0.91, alone: 0.00, undisputed: 1.26 },
  attribution: { bias: -3.69, near: 0.53, far: 1.85, sentences: 2.17, heads: 0.00, arguments: 0.87, verbs: 0.48, names: 0.24, ratio: 2.02, aside: -1.34, speaker: 0.00, anchors: 2.19, times: 1.07, alone: 0.00, undisputed: 1.81 },
  quotation: { bias: -3.69, near: 0.53, far: 1.85, sentences: 2.17, heads: 0.00, arguments: 0.87, verbs: 0.48, names: 0.24, ratio: 2.02, aside: -1.34, speaker: 0.00, anchors: 2.19, times: 1.07, alone: 0.00, undisputed: 1.81 },
  scope: { bias: -3.69, near: 0.53, far: 1.85, sentences: 2.17, heads: 0.00, arguments: 0.87, verbs: 0.48, names: 0.24, ratio: 2.02, aside: -1.34, speaker: 0.00, anchors: 2.19, times: 1.07, alone: 0.00, undisputed: 1.81 },
};
