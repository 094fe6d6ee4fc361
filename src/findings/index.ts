import { kindOf } from "../facts/index.ts";
import type { Alignment, Fact, Finding, Findings, Match, Span, Verdict } from "../types.ts";
import { confidenceOf } from "./confidence.ts";
import { diffWords } from "./diff.ts";
import { explain } from "./explain.ts";
import { byImportance, importanceOf } from "./order.ts";

const VERDICTS: Readonly<Record<Match["relation"], Verdict | undefined>> = {
  same: "agreement",
  varies: "variation",
  conflicts: "conflict",
  incomparable: undefined,
};

const findingOf = (match: Match, alignment: Alignment, swapped: boolean): Finding[] => {
  const verdict = VERDICTS[match.relation];
  if (!verdict) return [];
  const kind = kindOf(match.a);
  const confidence = confidenceOf(match, verdict);
  // Of reworded quotations the words that differ are the evidence.
  const reworded = kind.showsWords && verdict !== "agreement" ? diffWords(match.a, match.b, alignment.a, alignment.b) : undefined;
  const { a, b } = reworded ?? match;
  return [
    {
      verdict,
      a,
      b,
      about: kind.about(a, b, alignment.shared(match)),
      explanation: explain(a, b, alignment, swapped),
      score: match.score,
      confidence,
      importance: importanceOf(match, confidence, alignment),
      ...(reworded ? { diff: reworded.diff } : {}),
    },
  ];
};

/** What is stated on one side alone: neither in a finding nor one of its further places. */
const unmatchedOf = (facts: readonly Fact[], findings: readonly Finding[], side: "a" | "b"): Fact[] => {
  // By where a place begins: a text has hundreds of facts, and none needs a key of its own made for it.
  const covered = new Map<number, (Span & Pick<Fact, "kind">)[]>();
  const cover = (kind: string, { start, end }: Span): void => {
    const places = covered.get(start);
    if (places) places.push({ kind, start, end });
    else covered.set(start, [{ kind, start, end }]);
  };
  const reworded = new Set<string>();
  for (const finding of findings) {
    const fact = finding[side];
    cover(fact.kind, fact);
    if (finding.diff) reworded.add(`${fact.kind} ${fact.key}`);
    for (const span of fact.also ?? []) cover(fact.kind, span);
  }
  return facts.filter(
    (fact) =>
      !fact.implicit &&
      !covered.get(fact.start)?.some(({ kind, end }) => kind === fact.kind && end === fact.end) &&
      !(reworded.size > 0 && reworded.has(`${fact.kind} ${fact.key}`)),
  );
};

/** At most this many findings are given, the most important ones; a documented bound. */
const MOST = 4000;

/**
 * Turns paired facts into findings: one a fact, the most important first.
 *
 * @param swapped the caller sent the articles in the other order, and wants to read of them in that order
 */
export const judge = (alignment: Alignment, swapped = false): Findings => {
  const all = alignment.matches.flatMap((match) => findingOf(match, alignment, swapped)).sort(byImportance);
  const findings = all.slice(0, MOST);
  return {
    alignment,
    findings,
    truncated: alignment.truncated || all.length > MOST,
    unmatched: { a: unmatchedOf(alignment.a.facts, findings, "a"), b: unmatchedOf(alignment.b.facts, findings, "b") },
  };
};
