import type { Fact } from "../types.ts";
import type { Features } from "./features.ts";

// From which chance on a pair of facts is believed to be about one thing, by kind; chosen on the dev pairs. Differences ask
// for more than agreements: a false alarm costs a reader's trust, a miss costs one line.
const AGREE: Readonly<Record<string, number>> = {
  name: 0,
  quotation: 0.1,
  polarity: 0.08,
  certainty: 0.15,
  time: 0.03,
  place: 0.05,
  attribution: 0.1,
};
const AGREE_OTHERS = 0.05;

const DIFFER: Readonly<Record<string, number>> = {
  quotation: 0.2,
  polarity: 0.3,
  certainty: 0.6,
  name: 0.35,
  duration: 0.5,
  place: 0.7,
  time: 0.75,
  attribution: 0.6,
  scope: 0.35,
};
const DIFFER_OTHERS = 0.7;
/** A figure whose noun is left out ("killing ten") may count anything. */
const ELLIPTICAL = 0.88;

/** Words in common, agreed facts around, or one time told beside both: without any nothing shows that both speak of one thing. */
const COMMON_WORDS = 0.1;
const COMMON_ANCHORS = 0.3;
/** Places are named for so many reasons that only like words right beside both tell. */
const PLACE_WORDS = 0.1;

/** Figures further apart than this are of two things; lengths of time are told more loosely. */
const APART = 5;
const APART_DURATION = 8;
const isFarApart = (a: Fact, b: Fact): boolean => {
  if (!a.size || !b.size) return false;
  const times = Math.max(a.size / b.size, b.size / a.size);
  return times > (a.kind === "duration" ? APART_DURATION : APART);
};

/** Rare words in common between two clauses, pronouns followed, from which both speak of one thing. */
const SHARED_ARGUMENTS = 0.3;

/** An equal value this likely about the same thing forbids any difference. */
export const VETO = 0.5;
/** From here on it does so whatever else matches; below, not where two sentences match this much, and twice as much as its own. */
export const CERTAIN_VETO = 0.8;
export const MATCHING = 0.2;

/** Whether equal values are believed to be said of one thing. */
export const believesAgreement = (fact: Fact, score: number): boolean => score >= (AGREE[fact.kind] ?? AGREE_OTHERS);

/** Whether differing values are believed to be said of one thing. */
export const believesDifference = (a: Fact, b: Fact, score: number, features: Features): boolean => {
  if (features.near + features.far < COMMON_WORDS && features.anchors < COMMON_ANCHORS && features.times <= 0) return false;
  if (a.kind === "place" && features.near < PLACE_WORDS) return false;
  if (isFarApart(a, b)) return false;
  // How long after something is told of what happened then.
  if ((a.relative || b.relative) && features.verbs <= 0) return false;
  // Ten of eleven pairs of opposite outcomes that share this much of their arguments were right, whatever else spoke against them.
  if (a.kind === "polarity" && features.arguments >= SHARED_ARGUMENTS) return true;
  const elliptical = a.bucket === "count" && (a.heads.length === 0 || b.heads.length === 0);
  return score >= (elliptical ? ELLIPTICAL : (DIFFER[a.kind] ?? DIFFER_OTHERS));
};
