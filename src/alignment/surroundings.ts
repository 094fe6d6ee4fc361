import { conceptOf } from "../text/concepts.ts";
import { canonicalName } from "../text/names.ts";
import type { Fact, Match, Reading, Token } from "../types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Finds the concept of the predicate of the clause that a fact stands in. */
export const predicatesOver = (reading: Reading): ((fact: Fact) => string | undefined) => {
  const clauses = reading.clauses.flat();
  const concepts = clauses.map(({ predicate }) => conceptOf(predicate));
  const clauseAt = new Int32Array(reading.tokens.length).fill(-1);
  for (const [i, clause] of clauses.entries()) clauseAt.fill(i, clause.first, clause.last);
  return (fact) => concepts[clauseAt[fact.first] ?? -1];
};

/** Of what a pronoun stands for, as much counts. */
const ANTECEDENT = 0.8;

const argumentsOf = (fact: Fact, codes: Int32Array, rarity: Float64Array): Map<number, number> => {
  const found = new Map<number, number>();
  const add = ([first, last]: readonly [number, number], share: number): void => {
    for (let i = first; i < last; i++) {
      const id = codes[i] ?? -1;
      if (id < 0 || (i >= fact.first && i < fact.last)) continue;
      found.set(id, Math.max(found.get(id) ?? 0, (rarity[id] as number) * share));
    }
  };
  if (fact.clause) add(fact.clause, 1);
  if (fact.antecedent) add(fact.antecedent, ANTECEDENT);
  return found;
};

/** How much of the smaller set of arguments the two clauses share, by rarity; 0 for facts that are no predicates. */
export const argumentOverlap = (vocabulary: Vocabulary): ((a: Fact, b: Fact) => number) => {
  const made = new Map<Fact, Map<number, number>>();
  const of = (fact: Fact, codes: Int32Array): Map<number, number> => {
    const known = made.get(fact) ?? argumentsOf(fact, codes, vocabulary.rarity);
    made.set(fact, known);
    return known;
  };
  return (a, b) => {
    if (!a.clause || !b.clause) return 0;
    const [x, y] = [of(a, vocabulary.a), of(b, vocabulary.b)];
    let [shared, all, other] = [0, 0, 0];
    for (const [id, weight] of x) {
      all += weight;
      shared += Math.min(weight, y.get(id) ?? 0);
    }
    for (const weight of y.values()) other += weight;
    // The smaller set decides, yet a single word in common is no proof.
    const smaller = Math.max(Math.min(all, other), 6);
    return shared / smaller;
  };
};

/** How far around a fact names count as beside it, in tokens. */
const BESIDE = 12;

/** The names, one form each, that stand close to a fact in its sentence; found when first asked for. */
export const namesBeside = (reading: Reading): ((fact: Fact) => ReadonlySet<string>) => {
  const made = new Map<Fact, ReadonlySet<string>>();
  return (fact) => {
    const known = made.get(fact);
    if (known) return known;
    const names = new Set<string>();
    made.set(fact, names);
    const sentence = reading.sentences[fact.sentence];
    if (!sentence) return names;
    for (let i = Math.max(sentence.first, fact.first - BESIDE); i < Math.min(sentence.last, fact.last + BESIDE); i++) {
      const token = reading.tokens[i] as Token;
      if ((i >= fact.first && i < fact.last) || !token.capital || !token.stem || reading.openersOnly.has(token.lower)) continue;
      names.add(canonicalName(token.lower));
    }
    return names;
  };
};

/** How far around a fact a time says when it was, in tokens. */
const WHEN = 15;

/** The times that stand close to a fact in its sentence; found when first asked for. */
export const timesBeside = (reading: Reading): ((fact: Fact) => readonly Fact[]) => {
  const bySentence = new Map<number, Fact[]>();
  for (const fact of reading.facts)
    if (fact.kind === "time") bySentence.set(fact.sentence, [...(bySentence.get(fact.sentence) ?? []), fact]);
  const made = new Map<Fact, readonly Fact[]>();
  return (fact) => {
    const known = made.get(fact);
    if (known) return known;
    const near = (bySentence.get(fact.sentence) ?? []).filter(({ first, last }) => first - fact.last <= WHEN && fact.first - last <= WHEN);
    made.set(fact, near);
    return near;
  };
};

/** How far around a fact words may be taken for its description, in tokens. */
const DESCRIPTION = 14;

/** The rarest words near both facts, as the first article writes them, in its order. */
export const sharedWords = ({ a, b }: Match, left: Reading, right: Reading, vocabulary: Vocabulary): string[] => {
  const around = new Set<number>();
  const end = right.sentences[b.sentence]?.last ?? b.last;
  for (let i = Math.max(right.sentences[b.sentence]?.first ?? 0, b.first - DESCRIPTION); i < Math.min(end, b.last + DESCRIPTION); i++)
    around.add(vocabulary.b[i] ?? -1);
  const found = new Map<number, number>();
  const limit = left.sentences[a.sentence]?.last ?? a.last;
  for (let i = Math.max(left.sentences[a.sentence]?.first ?? 0, a.first - DESCRIPTION); i < Math.min(limit, a.last + DESCRIPTION); i++) {
    const id = vocabulary.a[i] ?? -1;
    if (id < 0 || !around.has(id) || (i >= a.first && i < a.last) || found.has(id) || (left.tokens[i] as Token).type !== "word") continue;
    found.set(id, i);
  }
  const rarest = [...found].sort((x, y) => (vocabulary.rarity[y[0]] ?? 0) - (vocabulary.rarity[x[0]] ?? 0) || x[1] - y[1]).slice(0, 4);
  return rarest
    .map(([, i]) => i)
    .sort((x, y) => x - y)
    .map((i) => (left.tokens[i] as Token).text);
};
