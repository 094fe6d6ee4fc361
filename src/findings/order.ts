import type { Alignment, Finding, Match } from "../types.ts";

/** How much a reader cares, by kind: figures and contradictions before wording. */
const WEIGHT: Readonly<Record<string, number>> = {
  quantity: 1,
  duration: 1,
  polarity: 0.95,
  time: 0.9,
  name: 0.85,
  place: 0.85,
  attribution: 0.75,
  certainty: 0.75,
  scope: 0.7,
  quotation: 0.7,
};
const RANK = { conflict: 2, variation: 1, agreement: 0 } as const;

/** 0 to 1: sure findings of weighty kinds near the top of both articles come first. */
export const importanceOf = ({ a, b }: Match, confidence: number, alignment: Alignment): number => {
  const depth = (a.sentence / Math.max(1, alignment.a.sentences.length) + b.sentence / Math.max(1, alignment.b.sentences.length)) / 2;
  return confidence * (WEIGHT[a.kind] ?? 0.5) * (1 - 0.3 * depth);
};

/** Conflicts, then variations, then agreements; in each the most important first, ties by place. */
export const byImportance = (x: Finding, y: Finding): number =>
  RANK[y.verdict] - RANK[x.verdict] ||
  y.importance - x.importance ||
  x.a.start + x.b.start - y.a.start - y.b.start ||
  x.a.kind.localeCompare(y.a.kind) ||
  x.a.start - y.a.start;
