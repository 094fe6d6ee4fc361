import { kindOf } from "../facts/index.ts";
import type { Fact, Match, Reading, Span } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { type Features, featuresOf, type Rivals, type Scene } from "./features.ts";
import { haveOneFrame } from "./frames.ts";
import { believesAgreement, believesDifference, CERTAIN_VETO, MATCHING, VETO } from "./operating-points.ts";
import { chanceToAgree, chanceToDiffer } from "./weights.ts";

/** A candidate with its features and its chance of being about one thing. */
export interface Scored extends Candidate {
  readonly features: Features;
  readonly score: number;
}

/** The chance of what values show by themselves. */
const SURE = 0.9;
/** Agreed facts this many tokens away still vouch for a pair. */
const ANCHOR_REACH = 25;

const order = (x: Scored, y: Scored): number => y.score - x.score || x.a.start + x.b.start - y.a.start - y.b.start || x.a.start - y.a.start;

/** Counts for every fact the pairs that it stands in. */
const rivalsAmong = (candidates: readonly Candidate[]): ((pair: Candidate) => Rivals) => {
  const counts = new Map<Fact, number>();
  for (const { a, b } of candidates) {
    counts.set(a, (counts.get(a) ?? 0) + 1);
    counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return ({ a, b }) => {
    const [x, y] = [counts.get(a) ?? 1, counts.get(b) ?? 1];
    return { alone: 1 / Math.min(x, y), undisputed: 1 / Math.max(x, y) };
  };
};

/** Candidates as they look before anything is agreed; everything that a fact could be paired with is its rival. */
export const scoreAll = (candidates: readonly Candidate[], scene: Scene, among: readonly Candidate[] = candidates): Scored[] => {
  const rivals = rivalsAmong(among);
  return candidates.map((candidate): Scored => {
    const { a, b, relation } = candidate;
    const features = featuresOf(a, b, rivals(candidate), scene);
    return { a, b, relation, features, score: chanceToAgree(a.kind, features) };
  });
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A fact with further places, in the order of the text; what overlaps its phrase is the same place read twice. */
const withPlaces = (fact: Fact, more: readonly Span[] = []): Fact => {
  const also = [...(fact.also ?? []), ...more]
    .filter(({ start, end }) => end <= fact.start || start >= fact.end)
    .sort((x, y) => x.start - y.start);
  return also.length ? { ...fact, also } : fact;
};

/**
 * First pass, over equal values. The best pair of a fact is its finding; further equal partners are other places of the same fact.
 */
export const agree = (scored: readonly Scored[]): Match[] => {
  const alsoA = new Map<Fact, Span[]>();
  const alsoB = new Map<Fact, Span[]>();
  const homeOfA = new Map<Fact, Scored>();
  const homeOfB = new Map<Fact, Scored>();
  const chosen: Scored[] = [];
  const add = (map: Map<Fact, Span[]>, fact: Fact, other: Fact): void => {
    map.set(fact, [...(map.get(fact) ?? []), spanOf(other)]);
  };
  for (const pair of scored.filter(({ score, a }) => believesAgreement(a, score)).sort(order)) {
    const [left, right] = [homeOfA.get(pair.a), homeOfB.get(pair.b)];
    if (!left && !right) {
      chosen.push(pair);
      homeOfA.set(pair.a, pair);
      homeOfB.set(pair.b, pair);
    } else if (left && !right) {
      homeOfB.set(pair.b, left);
      add(alsoB, left.b, pair.b);
    } else if (right && !left) {
      homeOfA.set(pair.a, right);
      add(alsoA, right.a, pair.a);
    }
  }
  return chosen.map(
    ({ a, b, relation, score }): Match => ({ a: withPlaces(a, alsoA.get(a)), b: withPlaces(b, alsoB.get(b)), relation, score }),
  );
};

/** Agreed facts by stretches of the first article, so that only those nearby are looked at. */
export type Anchors = ReadonlyMap<number, readonly Match[]>;

export const anchorsOf = (agreed: readonly Match[]): Anchors => {
  const map = new Map<number, Match[]>();
  for (const match of agreed) {
    const stretch = Math.floor(match.a.first / ANCHOR_REACH);
    const list = map.get(stretch);
    if (list) list.push(match);
    else map.set(stretch, [match]);
  }
  return map;
};

/** How many agreed facts of one stretch are looked at. */
const PER_STRETCH = 40;

const gapOf = (x: Fact, y: Fact): number => Math.max(0, x.first - y.last, y.first - x.last);

/** How densely agreed facts stand around both sides of a pair: nearer ones count more. */
const anchorsAround = (pair: Candidate, agreed: Anchors): number => {
  let sum = 0;
  const home = Math.floor(pair.a.first / ANCHOR_REACH);
  for (let stretch = home - 2; stretch <= home + 1; stretch++) {
    const matches = agreed.get(stretch);
    if (!matches) continue;
    for (let i = 0; i < matches.length && i < PER_STRETCH; i++) {
      const { a, b } = matches[i] as Match;
      const gapA = gapOf(pair.a, a);
      if (gapA > ANCHOR_REACH) continue;
      const gapB = gapOf(pair.b, b);
      if (gapB <= ANCHOR_REACH) sum += 1 / ((1 + gapA / 6) * (1 + gapB / 6));
    }
  }
  return Math.min(1, sum / 1.5);
};

/** Pairs of equal values, scored again with the agreed facts around them. */
export const withAnchors = (scored: readonly Scored[], anchors: Anchors): Scored[] =>
  scored.map((pair): Scored => {
    const found = anchorsAround(pair, anchors);
    if (found === pair.features.anchors) return pair;
    const features: Features = { ...pair.features, anchors: found };
    return { a: pair.a, b: pair.b, relation: pair.relation, features, score: chanceToAgree(pair.a.kind, features) };
  });

/** What is left to differ, and the figures that the other article gives as earlier ones. */
export interface Open {
  readonly open: readonly Scored[];
  readonly superseded: ReadonlySet<Fact>;
}

/**
 * Elimination: a fact that has an equal partner anywhere in the other article differs from nothing. Only the pairs that are left
 * are looked at closely: few of many, and each with fewer rivals.
 *
 * @param equal pairs of equal values with their scores
 * @param differing pairs of values that are not
 * @param explained whether two differing figures fit after all
 */
export const eliminate = (
  equal: readonly Scored[],
  differing: readonly Candidate[],
  anchors: Anchors,
  scene: Scene,
  explained: (x: Fact, y: Fact) => boolean,
): Open => {
  const vetoed = new Map<Fact, Scored>();
  const superseded = new Set<Fact>();
  for (const pair of equal) {
    if (pair.score < VETO || kindOf(pair.a).equals?.(pair.a, pair.b) === false) continue;
    // A figure that the other article gives as an earlier one agrees with that, and still differs from what has become of it.
    if (pair.features.aside !== 0) superseded.add(pair.a.aside ? pair.b : pair.a);
    else for (const fact of [pair.a, pair.b]) if (pair.score > (vetoed.get(fact)?.score ?? 0)) vetoed.set(fact, pair);
  }
  // An equal partner in a sentence that hardly matches does not excuse two that differ where the sentences do.
  const forbidden = (fact: Fact, sentences: number): boolean => {
    const veto = vetoed.get(fact);
    const matching = sentences >= MATCHING && sentences >= 2 * (veto?.features.sentences ?? 0);
    return veto !== undefined && !(matching && veto.score < CERTAIN_VETO);
  };
  const left = differing.filter(({ a, b }) => {
    const sentences = scene.sentenceScore(a.sentence, b.sentence);
    return !forbidden(a, sentences) && !forbidden(b, sentences) && !explained(a, b);
  });
  const rivals = rivalsAmong(left);
  const open = left.map((pair): Scored => {
    const { a, b, relation } = pair;
    const features: Features = { ...featuresOf(a, b, rivals(pair), scene), anchors: anchorsAround(pair, anchors) };
    return { a, b, relation, features, score: chanceToDiffer(a.kind, features) };
  });
  return { open, superseded };
};

/** The same two values of the same thing again: further places of one difference. */
const isRepeat = (pair: Candidate, { a, b }: Match): boolean =>
  pair.a.kind === a.kind &&
  pair.a.key !== undefined &&
  pair.a.key === a.key &&
  pair.b.key === b.key &&
  pair.a.heads.length > 0 &&
  pair.a.heads.every((head) => a.heads.includes(head)) &&
  pair.b.heads.every((head) => b.heads.includes(head));

const [VALUES, FRAME, FEATURES] = [0, 1, 2];

/** Second pass: differing values, paired best first, each once. */
export const differ = ({ open: candidates, superseded }: Open, a: Reading, b: Reading): Match[] => {
  // What shows that both facts speak of one thing, in this order: the values themselves (the words in two mouths come before the
  // two names), sentences that are otherwise equal, the features alone.
  const proofs = new Map<Candidate, number>();
  for (const pair of candidates)
    proofs.set(pair, kindOf(pair.a).identifies?.(pair.a, pair.b) ? VALUES : haveOneFrame(pair.a, pair.b, a, b) ? FRAME : FEATURES);
  const proofOf = (pair: Candidate): number => proofs.get(pair) ?? FEATURES;
  const sure = (pair: Candidate): boolean => proofOf(pair) !== FEATURES;
  const open = candidates
    // Where only one side speaks of another time, nothing contradicts.
    .filter((pair) => sure(pair) || (pair.features.aside === 0 && believesDifference(pair.a, pair.b, pair.score, pair.features)))
    .sort((x, y) => proofOf(x) - proofOf(y) || order(x, y));
  const used = new Set<Fact>();
  const matches: Match[] = [];
  const touches = (x: Fact, y: Fact): boolean => x.first < y.last && y.first < x.last;
  for (const pair of open) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    // One place of both texts differs in one way.
    if (matches.some(({ a: x, b: y }) => touches(x, pair.a) && touches(y, pair.b))) continue;
    if (kindOf(pair.a).holds?.(pair.a, pair.b, a, b) === false) continue;
    used.add(pair.a).add(pair.b);
    const told = matches.findIndex((match) => isRepeat(pair, match));
    if (told >= 0) {
      const { a: x, b: y, ...match } = matches[told] as Match;
      matches[told] = { ...match, a: withPlaces(x, [spanOf(pair.a)]), b: withPlaces(y, [spanOf(pair.b)]) };
      continue;
    }
    const updated = superseded.has(pair.a) || superseded.has(pair.b);
    matches.push({
      a: pair.a,
      b: pair.b,
      relation: updated ? "varies" : pair.relation,
      score: sure(pair) ? Math.max(pair.score, SURE) : pair.score,
    });
  }
  return matches;
};
