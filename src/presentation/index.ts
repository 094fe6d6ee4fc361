import { type KindName, type KindValue, kindOf } from "../facts/index.ts";
import { OPERATING_POINT } from "../findings/confidence.ts";
import type { Change, Event, Fact, Finding, Findings, Pair, Reading, Role, Span, Verdict } from "../types.ts";
import { ENGINE } from "../version.ts";
import { type Selector, selectorsOf } from "./selectors.ts";

/** What may be asked of a comparison. */
export interface Options {
  /** Kinds to show; all by default. Filters the answer, never the reading. */
  readonly kinds?: readonly KindName[];
  /** 0 to 1; findings below it are left out. The published operating point by default. */
  readonly minConfidence?: number;
  readonly include?: readonly ("alignment" | "facts" | "unmatched" | "selectors")[];
}

export interface PublicFact extends Span {
  readonly kind: KindName;
  readonly quote: string;
  readonly sentence: number;
  readonly value: KindValue;
  readonly about: string;
  readonly speaker?: string;
  readonly negated?: boolean;
}

export interface PublicSentence extends Span {
  readonly role: Role;
  readonly facts?: readonly PublicFact[];
}

export interface Evidence extends Span {
  readonly quote: string;
  readonly sentence: number;
  readonly speaker?: string;
  readonly value: KindValue;
  readonly also?: readonly Span[];
  readonly selectors?: readonly Selector[];
}

export interface PublicFinding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly kind: KindName;
  readonly about: string;
  readonly explanation: string;
  readonly confidence: number;
  readonly a: Evidence;
  readonly b: Evidence;
  readonly diff?: readonly Change[];
}

export interface Comparison {
  readonly sameEvent: Event;
  readonly discrepancies: readonly PublicFinding[];
  readonly agreements: readonly PublicFinding[];
  readonly unmatched?: { readonly a: readonly PublicFact[]; readonly b: readonly PublicFact[] };
  readonly alignment?: readonly Pair[];
  readonly sentences: { readonly a: readonly PublicSentence[]; readonly b: readonly PublicSentence[] };
  readonly summary: {
    readonly conflicts: number;
    readonly variations: number;
    readonly agreements: number;
    readonly unmatched: { readonly a: number; readonly b: number };
  };
  readonly truncated: boolean;
  readonly engine: { readonly name: string; readonly version: string; readonly revision: string };
}

const DEFAULT_INCLUDE = ["alignment", "unmatched"] as const;

/** A fact's value and kind are always of one of the kinds; whoever walks all facts has lost sight of which. */
const valueIn = (fact: Fact): KindValue => fact.value as KindValue;
const kindIn = (fact: Fact): KindName => fact.kind as KindName;

export const publicFact = (fact: Fact, text: string): PublicFact => ({
  kind: kindIn(fact),
  quote: text.slice(fact.start, fact.end),
  start: fact.start,
  end: fact.end,
  sentence: fact.sentence,
  value: valueIn(fact),
  about: fact.about || kindOf(fact).display(fact, text),
  ...(fact.speaker ? { speaker: fact.speaker } : {}),
  ...(fact.negated === undefined ? {} : { negated: fact.negated }),
});

/** The sentences of an article, with those of their facts that are to be shown. */
export const publicSentences = (reading: Reading, withFacts: boolean, shows: (fact: Fact) => boolean = () => true): PublicSentence[] => {
  const facts = new Map<number, PublicFact[]>();
  if (withFacts)
    for (const fact of reading.facts) {
      if (fact.implicit || !shows(fact)) continue;
      const list = facts.get(fact.sentence);
      const shown = publicFact(fact, reading.text);
      if (list) list.push(shown);
      else facts.set(fact.sentence, [shown]);
    }
  return reading.sentences.map(({ index, start, end, role }) => ({
    start,
    end,
    role,
    ...(withFacts ? { facts: facts.get(index) ?? [] } : {}),
  }));
};

/** Where an article states a fact. */
export const evidenceOf = (fact: Fact, reading: Reading, selectors: boolean): Evidence => ({
  quote: reading.text.slice(fact.start, fact.end),
  start: fact.start,
  end: fact.end,
  sentence: fact.sentence,
  ...(fact.speaker ? { speaker: fact.speaker } : {}),
  value: valueIn(fact),
  ...(fact.also?.length ? { also: fact.also } : {}),
  ...(selectors ? { selectors: selectorsOf(reading.text, fact) } : {}),
});

/** Shapes findings for the world: numbered, filtered, with what was asked for beside them. */
export const present = ({ alignment, findings, truncated, unmatched }: Findings, options: Options = {}): Comparison => {
  const include = new Set<string>(options.include ?? DEFAULT_INCLUDE);
  const kinds = options.kinds ? new Set<string>(options.kinds) : undefined;
  const least = options.minConfidence ?? OPERATING_POINT;
  const shows = (fact: Fact): boolean => kinds === undefined || kinds.has(fact.kind);
  const { a, b } = alignment;
  const shown = findings.filter((finding) => shows(finding.a) && finding.confidence >= least);
  const number = (list: readonly Finding[], letter: string): PublicFinding[] =>
    list.map((finding, i) => ({
      id: `${letter}${i + 1}`,
      verdict: finding.verdict,
      kind: kindIn(finding.a),
      about: finding.about,
      explanation: finding.explanation,
      confidence: finding.confidence,
      a: evidenceOf(finding.a, a, include.has("selectors")),
      b: evidenceOf(finding.b, b, include.has("selectors")),
      ...(finding.diff ? { diff: finding.diff } : {}),
    }));
  const discrepancies = shown.filter(({ verdict }) => verdict !== "agreement");
  const agreements = shown.filter(({ verdict }) => verdict === "agreement");
  const only = { a: unmatched.a.filter(shows), b: unmatched.b.filter(shows) };
  return {
    sameEvent: alignment.event,
    discrepancies: number(discrepancies, "d"),
    agreements: number(agreements, "s"),
    ...(include.has("unmatched")
      ? { unmatched: { a: only.a.map((fact) => publicFact(fact, a.text)), b: only.b.map((fact) => publicFact(fact, b.text)) } }
      : {}),
    ...(include.has("alignment") ? { alignment: alignment.pairs } : {}),
    sentences: { a: publicSentences(a, include.has("facts"), shows), b: publicSentences(b, include.has("facts"), shows) },
    summary: {
      conflicts: discrepancies.filter(({ verdict }) => verdict === "conflict").length,
      variations: discrepancies.filter(({ verdict }) => verdict === "variation").length,
      agreements: agreements.length,
      unmatched: { a: only.a.length, b: only.b.length },
    },
    truncated,
    engine: ENGINE,
  };
};
