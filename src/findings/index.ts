import { kindOf } from "../facts/index.ts";
import type { Alignment, Fact, Finding, Findings, Match, Verdict } from "../types.ts";
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
  const covered = new Set<string>();
  for (const finding of findings) {
    const fact = finding[side];
    covered.add(`${fact.kind} ${fact.start} ${fact.end}`);
    if (finding.diff) covered.add(`${fact.kind} ${fact.key}`);
    for (const span of fact.also ?? []) covered.add(`${fact.kind} ${span.start} ${span.end}`);
  }
  return facts.filter(
    (fact) => !fact.implicit && !covered.has(`${fact.kind} ${fact.start} ${fact.end}`) && !covered.has(`${fact.kind} ${fact.key}`),
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
