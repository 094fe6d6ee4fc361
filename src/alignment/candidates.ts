import { kindOf } from "../facts/index.ts";
import type { Kind } from "../facts/kind.ts";
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
  readonly bySentence: (number[] | undefined)[];
  readonly byKey: Map<string, number[]>;
  readonly byBucket: Map<string, number[]>;
}

const NOTHING: readonly number[] = [];

const file = (map: Map<string, number[]>, key: string | undefined, at: number): void => {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
};

const shelve = ({ facts, sentences }: Reading): Map<string, Shelf> => {
  const shelves = new Map<string, Shelf>();
  for (let at = 0; at < facts.length; at++) {
    const { kind, sentence, key, bucket } = facts[at] as Fact;
    let shelf = shelves.get(kind);
    if (!shelf) {
      shelf = { bySentence: Array.from({ length: sentences.length }), byKey: new Map(), byBucket: new Map() };
      shelves.set(kind, shelf);
    }
    const list = shelf.bySentence[sentence];
    if (list) list.push(at);
    else shelf.bySentence[sentence] = [at];
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
  const shelves = shelve(b);
  const candidates: Candidate[] = [];
  /** For each fact of the second article the last of the first that it was held against. */
  const met = new Int32Array(b.facts.length).fill(-1);
  let compared = 0;
  let truncated = false;
  /** Looks at every fact of a list until the bound is reached; gives the count of the partners so far. */
  const look = (left: Fact, turn: number, kind: Kind, list: readonly number[], before: number): number => {
    let count = before;
    for (let i = 0; i < list.length; i++) {
      const at = list[i] as number;
      if (met[at] === turn) continue;
      if (count >= PARTNERS || candidates.length >= LIMIT) {
        truncated = true;
        return count;
      }
      met[at] = turn;
      count++;
      compared++;
      const right = b.facts[at] as Fact;
      const relation = kind.compare(left, right);
      if (relation !== "incomparable") candidates.push({ a: left, b: right, relation });
    }
    return count;
  };
  for (let turn = 0; turn < a.facts.length; turn++) {
    const left = a.facts[turn] as Fact;
    const shelf = shelves.get(left.kind);
    if (!shelf) continue;
    const kind = kindOf(left);
    const same = left.key === undefined ? NOTHING : (shelf.byKey.get(left.key) ?? NOTHING);
    let count = look(left, turn, kind, same, 0);
    const bucket = left.bucket === undefined ? NOTHING : (shelf.byBucket.get(left.bucket) ?? NOTHING);
    if (bucket.length <= BUCKET) count = look(left, turn, kind, bucket, count);
    // In a large bucket only what stands in paired sentences meets; in a small one everything has met already.
    if (kind.bucketed && bucket.length <= BUCKET) continue;
    const near = partners[left.sentence] ?? NOTHING;
    for (let i = 0; i < near.length; i++) count = look(left, turn, kind, shelf.bySentence[near[i] as number] ?? NOTHING, count);
  }
  return { candidates, compared, truncated };
};
