import { kindOf } from "../facts/index.ts";
import type { Alignment, Fact, Match, Pair, Reading } from "../types.ts";
import { addsUp } from "./arithmetic.ts";
import { agree, anchorsOf, differ, eliminate, type Scored, scoreAll, withAnchors } from "./assign.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { contextsOf, likenessOver } from "./contexts.ts";
import { judgeEvent } from "./event.ts";
import type { Scene } from "./features.ts";
import { phraseCandidates } from "./phrases.ts";
import { pairSentences } from "./sentences.ts";
import { substitutions } from "./substitutions.ts";
import { argumentOverlap, namesBeside, predicatesOver, sharedWords, timesBeside } from "./surroundings.ts";
import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * The candidate pairs of two articles with their features, agreed neighbours included, and those of differing values that are
 * left when equals have paired off: what the weights are fitted on.
 */
export const candidatesWithFeatures = (a: Reading, b: Reading): { scored: readonly Scored[]; open: readonly Scored[] } => {
  const vocabulary = buildVocabulary(a, b);
  const { pairs } = pairSentences(a, b, vocabulary);
  const scene = sceneOf(a, b, vocabulary, pairs);
  const { candidates } = candidatesOf(a, b, pairs);
  const scored = scoreAll(candidates, scene);
  const anchors = anchorsOf(agree(scored.filter(isEqual)));
  const anchored = withAnchors(scored, anchors);
  return { scored: anchored, open: eliminate(anchored.filter(isEqual), candidates.filter(isOther), anchors, scene, addsUp(a, b)).open };
};

const isEqual = ({ relation }: Candidate): boolean => relation === "same";
const isOther = (candidate: Candidate): boolean => !isEqual(candidate);

/** What the features of two facts are read off. */
const sceneOf = (a: Reading, b: Reading, vocabulary: Vocabulary, pairs: readonly Pair[]): Scene => {
  const scores = new Map<number, number>();
  for (const pair of pairs) scores.set(pair.a * b.sentences.length + pair.b, pair.score);
  return {
    verbA: predicatesOver(a),
    verbB: predicatesOver(b),
    namesA: namesBeside(a),
    namesB: namesBeside(b),
    argumentsShared: argumentOverlap(vocabulary),
    timesA: timesBeside(a),
    timesB: timesBeside(b),
    relateTimes: (x, y) => kindOf(x).compare(x, y),
    contextA: contextsOf(a, vocabulary.a, vocabulary),
    contextB: contextsOf(b, vocabulary.b, vocabulary),
    likeness: likenessOver(vocabulary),
    sentenceScore: (x, y) => scores.get(x * b.sentences.length + y) ?? 0,
  };
};

/**
 * Pairs the sentences of two articles, then their facts by what they are about: equal values first, which then vouch for
 * the differing ones around them.
 */
export const align = (a: Reading, b: Reading): Alignment => {
  const vocabulary = buildVocabulary(a, b);
  const event = judgeEvent(a, b, vocabulary);
  const { pairs, candidates: likely } = pairSentences(a, b, vocabulary);
  const shared = (match: Match): string[] => sharedWords(match, a, b, vocabulary);
  // Two events have nothing to compare, whatever their sentences look like.
  if (event.verdict === "different") return { a, b, pairs: [], matches: [], event, shared, candidates: likely, truncated: false };
  const { candidates, compared, truncated } = candidatesOf(a, b, pairs);
  const scene = sceneOf(a, b, vocabulary, pairs);
  const equal = scoreAll(candidates.filter(isEqual), scene, candidates);
  // What agrees at first sight vouches for what stands around it, equal or not.
  const anchors = anchorsOf(agree(equal));
  const anchored = withAnchors(equal, anchors);
  const agreed = agree(anchored);
  // What both call alike is told once: not where it stands within what agrees already.
  const phrases = agree(withAnchors(scoreAll(phraseCandidates(a, b, pairs, vocabulary), scene), anchors)).filter(
    (phrase) => !agreed.some((match) => overlaps(match.a, phrase.a) && overlaps(match.b, phrase.b)),
  );
  const differing = differ(eliminate(anchored, candidates.filter(isOther), anchors, scene, addsUp(a, b)), a, b);
  // What no kind has read may still have been put in the place of something else.
  const replaced = substitutions(a, b, pairs).filter(
    (match) => !differing.some((other) => overlaps(other.a, match.a) && overlaps(other.b, match.b)),
  );
  const settled = agreed.filter(
    (match) =>
      !differing.some((other) => coversPredicate(other, match)) &&
      !replaced.some((other) => overlaps(other.a, match.a) || overlaps(other.b, match.b)),
  );
  const matches = [...settled, ...phrases, ...differing, ...replaced];
  return { a, b, pairs, matches, event, shared, candidates: likely + compared, truncated };
};

const overlaps = (x: Fact, y: Fact): boolean => x.first < y.last && y.first < x.last;

/** One predicate is reported once: where its firmness or its negation differs, that it is said on both sides is no finding. */
const coversPredicate = (difference: Match, agreement: Match): boolean =>
  agreement.a.heads.length > 0 &&
  difference.a.bucket !== undefined &&
  difference.a.heads[0] === agreement.a.heads[0] &&
  overlaps(difference.a, agreement.a) &&
  overlaps(difference.b, agreement.b);
