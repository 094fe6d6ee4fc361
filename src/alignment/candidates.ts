import { kindOf } from "../facts/index.ts";
import type { Fact, Pair, Reading, Relation } from "../types.ts";

export interface Candidate {
  readonly a: Fact;
  readonly b: Fact;
  readonly relation: Relation;
}

/** Buckets up to this size are compared throughout; larger ones only where sentences pair. */
const BUCKET = 40;
/** At most this many partners are looked at for one fact; a documented bound. */
const PARTNERS = 80;
/** At most this many pairs of facts are compared in all; a documented bound. */
const LIMIT = 80_000;

const groupBy = <K>(facts: readonly Fact[], key: (fact: Fact) => K | undefined): Map<K, Fact[]> => {
  const map = new Map<K, Fact[]>();
  for (const fact of facts) {
    const value = key(fact);
    if (value === undefined) continue;
    const list = map.get(value);
    if (list) list.push(fact);
    else map.set(value, [fact]);
  }
  return map;
};

/**
 * Pairs of facts of one kind worth a closer look: equal keys and small buckets wherever they stand, and whatever else stands
 * in paired sentences or next to them.
 */
export const candidatesOf = (a: Reading, b: Reading, pairs: readonly Pair[]): { candidates: Candidate[]; truncated: boolean } => {
  const partners: Set<number>[] = a.sentences.map(() => new Set<number>());
  for (const pair of pairs) for (let step = -1; step <= 1; step++) partners[pair.a + step]?.add(pair.b).add(pair.b - step);
  const inSentence = groupBy(b.facts, (fact) => `${fact.sentence} ${fact.kind}`);
  const byKey = groupBy(b.facts, (fact) => fact.key && `${fact.kind} ${fact.key}`);
  const byBucket = groupBy(b.facts, (fact) => fact.bucket && `${fact.kind} ${fact.bucket}`);
  const candidates: Candidate[] = [];
  let truncated = false;
  for (const left of a.facts) {
    const kind = kindOf(left);
    const seen = new Set<Fact>();
    /** Looks at every fact of a list until the bound is reached. */
    const look = (list: readonly Fact[] = []): void => {
      for (const right of list) {
        if (seen.has(right)) continue;
        if (seen.size >= PARTNERS || candidates.length >= LIMIT) {
          truncated = true;
          return;
        }
        seen.add(right);
        const relation = kind.compare(left, right);
        if (relation !== "incomparable") candidates.push({ a: left, b: right, relation });
      }
    };
    look(byKey.get(`${left.kind} ${left.key}`));
    const bucket = byBucket.get(`${left.kind} ${left.bucket}`) ?? [];
    if (bucket.length <= BUCKET) look(bucket);
    // In a large bucket only what stands in paired sentences meets; in a small one everything has met already.
    const met = kind.bucketed && bucket.length <= BUCKET;
    if (!met) for (const sentence of partners[left.sentence] ?? []) look(inSentence.get(`${sentence} ${left.kind}`));
  }
  return { candidates, truncated };
};
