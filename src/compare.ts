import { align } from "./alignment/index.ts";
import { judge } from "./findings/index.ts";
import { type Comparison, type Options, present } from "./presentation/index.ts";
import { read } from "./read.ts";
import type { Alignment, Article, Change, Findings, Reading } from "./types.ts";

/** Which of two articles comes first, whatever side it was sent on; 0 only for equal ones. */
const canonically = (x: Article, y: Article): number => {
  const key = ({ text, published, source, title, url }: Article): string => JSON.stringify([text, published, source, title, url]);
  const [a, b] = [key(x), key(y)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const swapAlignment = (alignment: Alignment): Alignment => ({
  ...alignment,
  a: alignment.b,
  b: alignment.a,
  pairs: alignment.pairs.map(({ a, b, score }) => ({ a: b, b: a, score })),
});

const OPPOSITE = { equal: "equal", delete: "insert", insert: "delete" } as const;

/** The diff the other way round; what is deleted still stands before what is inserted in its place. */
const swapDiff = (diff: readonly Change[]): Change[] => {
  const swapped = diff.map(({ op, text }): Change => ({ op: OPPOSITE[op], text }));
  for (let i = 1; i < swapped.length; i++) {
    const [before, change] = [swapped[i - 1] as Change, swapped[i] as Change];
    if (before.op === "insert" && change.op === "delete") swapped.splice(i - 1, 2, change, before);
  }
  return swapped;
};

const swap = ({ alignment, findings, truncated, unmatched }: Findings): Findings => ({
  alignment: swapAlignment(alignment),
  findings: findings.map((finding) => ({
    ...finding,
    a: finding.b,
    b: finding.a,
    explanation: finding.explanation,
    ...(finding.diff ? { diff: swapDiff(finding.diff) } : {}),
  })),
  truncated,
  unmatched: { a: unmatched.b, b: unmatched.a },
});

/** What was found in two articles that have been read, the canonical first one first. */
export const judgeReadings = (first: Reading, second: Reading, swapped = false): Findings => judge(align(first, second), swapped);

/**
 * Compares what two articles state: the facts that both give, and where they part.
 *
 * A pure function of its arguments. The articles are put in one canonical order before they are compared and put back
 * behind, so that swapping them swaps the sides of the answer and changes nothing else.
 */
export const compare = (a: Article, b: Article, options: Options = {}): Comparison => {
  const swapped = canonically(a, b) > 0;
  const [first, second] = swapped ? [b, a] : [a, b];
  const findings = judgeReadings(read(first), read(second), swapped);
  return present(swapped ? swap(findings) : findings, options);
};
