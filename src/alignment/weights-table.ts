// Made by scripts/fit-weights.ts; do not edit.
import type { Weights } from "./features.ts";

/** 1630 rows, 392 right. */
export const AGREE: Readonly<Record<string, Weights>> = {
  all: { bias: -4.78, near: 0.00, far: 0.10, sentences: 5.05, heads: 0.23, arguments: 2.14, verbs: 0.72, names: 0.00, ratio: 2.82, aside: -0.64, speaker: 0.00, anchors: 4.01, times: 0.48, alone: 1.94, undisputed: 3.81 },
  quantity: { bias: -6.21, near: 0.54, far: 0.18, sentences: 4.82, heads: 0.53, arguments: 2.14, verbs: 1.18, names: 0.00, ratio: 5.41, aside: -0.79, speaker: 0.00, anchors: 3.04, times: 1.09, alone: 0.21, undisputed: 6.42 },
  duration: { bias: -6.21, near: 0.54, far: 0.18, sentences: 4.82, heads: 0.53, arguments: 2.14, verbs: 1.18, names: 0.00, ratio: 5.41, aside: -0.79, speaker: 0.00, anchors: 3.04, times: 1.09, alone: 0.21, undisputed: 6.42 },
  time: { bias: -4.07, near: 0.00, far: 0.00, sentences: 5.78, heads: 0.25, arguments: 2.14, verbs: 0.55, names: 0.00, ratio: 2.82, aside: -0.67, speaker: 0.00, anchors: 5.92, times: 0.48, alone: 1.10, undisputed: 1.93 },
  place: { bias: -2.98, near: 0.17, far: 0.18, sentences: 4.95, heads: 0.00, arguments: 2.14, verbs: 1.21, names: 0.00, ratio: 2.82, aside: 0.00, speaker: 0.98, anchors: 4.49, times: 0.00, alone: 1.04, undisputed: 4.53 },
  name: { bias: -6.69, near: 0.00, far: 0.00, sentences: 4.40, heads: 1.36, arguments: 2.14, verbs: 1.14, names: 1.20, ratio: 2.82, aside: -0.64, speaker: 0.00, anchors: 2.89, times: 1.36, alone: 2.90, undisputed: 3.63 },
  polarity: { bias: -3.68, near: 0.00, far: 0.29, sentences: 6.37, heads: 0.23, arguments: 2.76, verbs: 0.72, names: 0.00, ratio: 2.82, aside: -1.06, speaker: 0.00, anchors: 2.97, times: 2.51, alone: 0.00, undisputed: 1.52 },
  certainty: { bias: -3.68, near: 0.00, far: 0.29, sentences: 6.37, heads: 0.23, arguments: 2.76, verbs: 0.72, names: 0.00, ratio: 2.82, aside: -1.06, speaker: 0.00, anchors: 2.97, times: 2.51, alone: 0.00, undisputed: 1.52 },
  attribution: { bias: -6.44, near: 0.00, far: 0.00, sentences: 4.39, heads: 0.29, arguments: 2.14, verbs: 1.17, names: 0.16, ratio: 2.82, aside: -0.50, speaker: 0.00, anchors: 3.15, times: 1.18, alone: 0.00, undisputed: 4.61 },
  quotation: { bias: -6.44, near: 0.00, far: 0.00, sentences: 4.39, heads: 0.29, arguments: 2.14, verbs: 1.17, names: 0.16, ratio: 2.82, aside: -0.50, speaker: 0.00, anchors: 3.15, times: 1.18, alone: 0.00, undisputed: 4.61 },
  scope: { bias: -6.44, near: 0.00, far: 0.00, sentences: 4.39, heads: 0.29, arguments: 2.14, verbs: 1.17, names: 0.16, ratio: 2.82, aside: -0.50, speaker: 0.00, anchors: 3.15, times: 1.18, alone: 0.00, undisputed: 4.61 },
};

/** 391 rows, 77 right. */
export const DIFFER: Readonly<Record<string, Weights>> = {
  all: { bias: -2.70, near: 0.59, far: 2.00, sentences: 2.66, heads: 0.00, arguments: 0.77, verbs: 0.00, names: 0.00, ratio: 2.19, aside: -1.39, speaker: 0.00, anchors: 3.13, times: 0.71, alone: 0.14, undisputed: 2.52 },
  quantity: { bias: -3.25, near: 0.11, far: 1.90, sentences: 2.76, heads: 0.67, arguments: 0.77, verbs: 0.00, names: 0.00, ratio: 3.30, aside: -1.98, speaker: 0.00, anchors: 2.78, times: 1.27, alone: 0.00, undisputed: 3.35 },
  duration: { bias: -3.25, near: 0.11, far: 1.90, sentences: 2.76, heads: 0.67, arguments: 0.77, verbs: 0.00, names: 0.00, ratio: 3.30, aside: -1.98, speaker: 0.00, anchors: 2.78, times: 1.27, alone: 0.00, undisputed: 3.35 },
  time: { bias: -2.37, near: 0.74, far: 2.11, sentences: 2.73, heads: 0.00, arguments: 0.77, verbs: 0.00, names: 0.00, ratio: 2.19, aside: -2.04, speaker: 0.11, anchors: 3.98, times: 0.71, alone: 0.42, undisputed: 2.09 },
  place: { bias: -2.01, near: 0.57, far: 1.96, sentences: 2.54, heads: 0.00, arguments: 0.77, verbs: 0.00, names: 0.00, ratio: 2.19, aside: -0.15, speaker: 0.69, anchors: 3.39, times: 0.00, alone: 1.01, undisputed: 2.92 },
  name: { bias: -3.05, near: 0.80, far: 2.16, sentences: 2.75, heads: 0.56, arguments: 0.77, verbs: 0.10, names: 0.21, ratio: 2.19, aside: -1.39, speaker: 0.00, anchors: 3.27, times: 0.90, alone: 0.00, undisputed: 2.27 },
  polarity: { bias: -3.42, near: 0.82, far: 2.30, sentences: 3.08, heads: 0.00, arguments: 1.18, verbs: 0.00, names: 0.00, ratio: 2.19, aside: -1.58, speaker: 0.00, anchors: 2.79, times: 0.71, alone: 0.00, undisputed: 1.84 },
  certainty: { bias: -3.42, near: 0.82, far: 2.30, sentences: 3.08, heads: 0.00, arguments: 1.18, verbs: 0.00, names: 0.00, ratio: 2.19, aside: -1.58, speaker: 0.00, anchors: 2.79, times: 0.71, alone: 0.00, undisputed: 1.84 },
  attribution: { bias: -4.00, near: 0.00, far: 1.43, sentences: 2.44, heads: 0.00, arguments: 0.77, verbs: 0.23, names: 0.29, ratio: 2.19, aside: -1.24, speaker: 0.00, anchors: 2.47, times: 0.98, alone: 0.00, undisputed: 2.53 },
  quotation: { bias: -4.00, near: 0.00, far: 1.43, sentences: 2.44, heads: 0.00, arguments: 0.77, verbs: 0.23, names: 0.29, ratio: 2.19, aside: -1.24, speaker: 0.00, anchors: 2.47, times: 0.98, alone: 0.00, undisputed: 2.53 },
  scope: { bias: -4.00, near: 0.00, far: 1.43, sentences: 2.44, heads: 0.00, arguments: 0.77, verbs: 0.23, names: 0.29, ratio: 2.19, aside: -1.24, speaker: 0.00, anchors: 2.47, times: 0.98, alone: 0.00, undisputed: 2.53 },
};
