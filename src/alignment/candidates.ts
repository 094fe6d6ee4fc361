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

/** The facts of one kind of the second article, by their places in its list of facts. */
interface Shelf {
  readonly bySentence: Map<number, number[]>;
  readonly byKey: Map<string, number[]>;
  readonly byBucket: Map<string, number[]>;
}

const file = <K>(map: Map<K, number[]>, key: K | undefined, at: number): void => {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
};

const shelve = (facts: readonly Fact[]): Map<string, Shelf> => {
  const shelves = new Map<string, Shelf>();
  for (const [at, { kind, sentence, key, bucket }] of facts.entries()) {
    const shelf: Shelf = shelves.get(kind) ?? { bySentence: new Map(), byKey: new Map(), byBucket: new Map() };
    shelves.set(kind, shelf);
    file(shelf.bySentence, sentence, at);
    file(shelf.byKey, key, at);
    file(shelf.byBucket, bucket, at);
  }
  return shelves;
};

/** Which sentences of the second article each of the first is held against: its partners, and what stands beside both. */
const partnersOf = (sentences: number, pairs: readonly Pair[]): number[][] => {
  const partners: Set<number>[] = Array.from({ length: sentences }, () => new Set<number>());
  for (const pair of pairs) for (let step = -1; step <= 1; step++) partners[pair.a + step]?.add(pair.b).add(pair.b - step);
  return partners.map((set) => [...set]);
};

/**
 * Pairs of facts of one kind worth a closer look: equal keys and small buckets wherever they stand, and whatever else stands
 * in paired sentences or next to them.
 *
 * @returns `compared` counts all pairs that were looked at, `truncated` says whether a bound was reached
 */
export const candidatesOf = (
  a: Reading,
  b: Reading,
  pairs: readonly Pair[],
): { candidates: Candidate[]; compared: number; truncated: boolean } => {
  const partners = partnersOf(a.sentences.length, pairs);
  const shelves = shelve(b.facts);
  const candidates: Candidate[] = [];
  /** For each fact of the second article the last of the first that it was held against. */
  const met = new Int32Array(b.facts.length).fill(-1);
  let [compared, truncated] = [0, false];
  for (const [turn, left] of a.facts.entries()) {
    const shelf = shelves.get(left.kind);
    if (!shelf) continue;
    const kind = kindOf(left);
    let count = 0;
    /** Looks at every fact of a list until the bound is reached. */
    const look = (list: readonly number[] = []): void => {
      for (const at of list) {
        if (met[at] === turn) continue;
        if (count >= PARTNERS || candidates.length >= LIMIT) {
          truncated = true;
          return;
        }
        met[at] = turn;
        count++;
        compared++;
        const right = b.facts[at] as Fact;
        const relation = kind.compare(left, right);
        if (relation !== "incomparable") candidates.push({ a: left, b: right, relation });
      }
    };
    if (left.key !== undefined) look(shelf.byKey.get(left.key));
    const bucket = (left.bucket !== undefined && shelf.byBucket.get(left.bucket)) || [];
    if (bucket.length <= BUCKET) look(bucket);
    // In a large bucket only what stands in paired sentences meets; in a small one everything has met already.
    if (kind.bucketed && bucket.length <= BUCKET) continue;
    for (const sentence of partners[left.sentence] ?? []) look(shelf.bySentence.get(sentence));
  }
  return { candidates, compared, truncated };
};
