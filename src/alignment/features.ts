import { conceptOf } from "../text/concepts.ts";
import type { Fact, Relation } from "../types.ts";
import type { Context, Likeness } from "./contexts.ts";

/** What speaks for two facts being about the same thing. Every feature is symmetric and about 0 to 1. */
export interface Features {
  /** Rare words in common close to both. */
  readonly near: number;
  /** Rare words in common in and around both sentences. */
  readonly far: number;
  /** The cosine of the two sentences, 0 when they are not paired. */
  readonly sentences: number;
  /** Counted noun, role or predicate in common; -1 when both have one and they differ. */
  readonly heads: number;
  /** Rare words in common between the two clauses whose predicates they are; what pronouns stand for included. */
  readonly arguments: number;
  /** One predicate governs both. */
  readonly verbs: number;
  /** Names beside both; -1 when both have some and none in common. */
  readonly names: number;
  /** How near the two sizes are: 1 equal, 0 from fourfold on. */
  readonly ratio: number;
  /** One speaks of another time, the other does not. */
  readonly aside: number;
  /** Both are said by one speaker; -1 by two. */
  readonly speaker: number;
  /** Agreed facts close to both. */
  readonly anchors: number;
  /** The times beside both fit; -1 when both have some and they contradict each other. */
  readonly times: number;
  /** Few others could be meant for the side that has fewer to choose from: 1 for none, a half for one. */
  readonly alone: number;
  /** The same for the side that has more to choose from. */
  readonly undisputed: number;
}

/** A weight a feature, and the bias. */
export type Weights = Readonly<Record<keyof Features | "bias", number>>;

/** Nouns that may stand for any other noun of people or things. */
const VAGUE = new Set(["person", "other", "more", "thing", "member", "case", "man", "woman", "figur", "number"]);

const headsOf = (a: Fact, b: Fact): number => {
  // Predicates are compared by their values, and their arguments count instead.
  if (a.heads.length === 0 || b.heads.length === 0 || a.clause || b.clause) return 0;
  for (const x of a.heads) for (const y of b.heads) if (x === y || conceptOf(x) === conceptOf(y)) return 1;
  return a.heads.some((head) => VAGUE.has(head)) || b.heads.some((head) => VAGUE.has(head)) ? 0 : -1;
};

/** Whether the verbs that govern both phrases name one concept. */
const verbsOf = (a: Fact, b: Fact, scene: Scene): number => {
  if (a.clause || b.clause) return 0;
  const x = scene.verbA(a);
  const y = scene.verbB(b);
  if (!x || !y) return 0;
  return x === y ? 1 : 0;
};

const namesOf = (a: Fact, b: Fact, scene: Scene): number => {
  // The arguments of a predicate hold its names.
  if (a.clause || b.clause) return 0;
  const x = scene.namesA(a);
  const y = scene.namesB(b);
  if (x.size === 0 || y.size === 0) return 0;
  for (const name of x) if (y.has(name)) return 1;
  return -1;
};

/** From this many times on two sizes are as far apart as any. */
const FAR_APART = Math.log(4);
const ratioOf = (a: Fact, b: Fact): number => {
  if (a.size === undefined || b.size === undefined) return 0;
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  return 1 - Math.min(1, Math.abs(Math.log(a.size / b.size)) / FAR_APART);
};

const lastName = (speaker: string): string => speaker.slice(speaker.lastIndexOf(" ") + 1).toLowerCase();
const speakerOf = (a: Fact, b: Fact): number => {
  if (!a.speaker || !b.speaker) return 0;
  return lastName(a.speaker) === lastName(b.speaker) ? 1 : -1;
};

/** Whether the times beside two facts speak of one time. Of times themselves it says nothing. */
const timesOf = (a: Fact, b: Fact, scene: Scene): number => {
  if (a.kind === "time") return 0;
  let result = 0;
  for (const x of scene.timesA(a))
    for (const y of scene.timesB(b)) {
      const relation = scene.relateTimes(x, y);
      if (relation === "same") return 1;
      if (relation === "conflicts") result = -1;
    }
  return result;
};

export interface Scene {
  /** The concept of the predicate of the clause that a fact stands in. */
  readonly verbA: (fact: Fact) => string | undefined;
  readonly verbB: (fact: Fact) => string | undefined;
  /** The names, one form each, that stand close to a fact in its sentence. */
  readonly namesA: (fact: Fact) => ReadonlySet<string>;
  readonly namesB: (fact: Fact) => ReadonlySet<string>;
  /** The times that stand close to a fact in its sentence. */
  readonly timesA: (fact: Fact) => readonly Fact[];
  readonly timesB: (fact: Fact) => readonly Fact[];
  readonly relateTimes: (a: Fact, b: Fact) => Relation;
  readonly contextA: (fact: Fact) => Context;
  readonly contextB: (fact: Fact) => Context;
  readonly likeness: (left: Context, right: Context) => Likeness;
  readonly argumentsShared: (a: Fact, b: Fact) => number;
  readonly sentenceScore: (a: number, b: number) => number;
}

/** How many others two facts could be paired with. */
export type Rivals = Pick<Features, "alone" | "undisputed">;

/** The features of a pair of facts before anything is agreed. */
export const featuresOf = (a: Fact, b: Fact, rivals: Rivals, scene: Scene): Features => {
  const { near, far } = scene.likeness(scene.contextA(a), scene.contextB(b));
  return {
    near,
    far,
    sentences: scene.sentenceScore(a.sentence, b.sentence),
    heads: headsOf(a, b),
    arguments: scene.argumentsShared(a, b),
    verbs: verbsOf(a, b, scene),
    names: namesOf(a, b, scene),
    ratio: ratioOf(a, b),
    aside: Boolean(a.aside) === Boolean(b.aside) ? 0 : 1,
    speaker: speakerOf(a, b),
    anchors: 0,
    times: timesOf(a, b, scene),
    alone: rivals.alone,
    undisputed: rivals.undisputed,
  };
};
