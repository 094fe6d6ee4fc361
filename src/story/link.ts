import { kindOf } from "../facts/index.ts";
import type { Fact, Relation, Span, Verdict } from "../types.ts";

/** Where an article of a story states a fact. */
export interface Mention {
  readonly article: number;
  readonly fact: Fact;
}

/** A finding between two articles of a story. */
export interface Claim {
  readonly verdict: Verdict;
  readonly a: Mention;
  readonly b: Mention;
  readonly about: string;
  readonly confidence: number;
  readonly importance: number;
}

/** The gravest verdict counts most. */
export const RANK = { conflict: 2, variation: 1, agreement: 0 } as const satisfies Record<Verdict, number>;

const relate = (x: Mention, y: Mention): Relation => kindOf(x.fact).compare(x.fact, y.fact);
/** Of what a kind compares with lists alone, as "Ukraine" with "Ukraine and Georgia", two are the same that read the same. */
const haveOneValue = (x: Mention, y: Mention): boolean => JSON.stringify(x.fact.value) === JSON.stringify(y.fact.value);
const areSame = (x: Mention, y: Mention): boolean => {
  const relation = relate(x, y);
  return relation === "same" || (relation === "incomparable" && haveOneValue(x, y));
};
const areComparable = (x: Mention, y: Mention): boolean => relate(x, y) !== "incomparable";

/** Names a place of an article; a quotation by all of its words, for each comparison shows those of them that differ there. */
export const keyOf = ({ article, fact }: Mention, { start, end }: Span = fact): string =>
  `${article} ${fact.kind} ${kindOf(fact).showsWords ? `${fact.sentence} ${fact.key}` : `${start} ${end}`}`;
const isPlace = (x: Mention, y: Mention): boolean => keyOf(x) === keyOf(y);

/** What several articles say of one thing: a position for each value, each article in one position at most. */
export class Linked {
  positions: Mention[][];
  readonly claims: Claim[] = [];

  constructor(claim: Claim) {
    this.positions = claim.verdict === "agreement" ? [[claim.a, claim.b]] : [[claim.a], [claim.b]];
    this.claims.push(claim);
  }

  get mentions(): Mention[] {
    return this.positions.flat();
  }

  /** The claim that shows best what its articles make of it: the gravest, and the surest of those. */
  get best(): Claim {
    return this.claims.reduce((best, claim) =>
      RANK[claim.verdict] > RANK[best.verdict] || (claim.verdict === best.verdict && claim.confidence > best.confidence) ? claim : best,
    );
  }

  get importance(): number {
    const { verdict } = this.best;
    return Math.max(...this.claims.filter((claim) => claim.verdict === verdict).map(({ importance }) => importance));
  }

  /** The position that holds an article's statement at just this place. */
  positionOf(mention: Mention): Mention[] | undefined {
    return this.positions.find((position) => position.some((other) => isPlace(other, mention)));
  }

  /** Whether it holds a finding between the same two articles: two of those are two facts, as their comparison has it. */
  isOf({ a, b }: Claim): boolean {
    return this.claims.some((claim) => claim.a.article === a.article && claim.b.article === b.article);
  }

  has(article: number): boolean {
    return this.positions.some((position) => position.some((mention) => mention.article === article));
  }
}

/** A position that a mention fits in with all that stand there. */
const fitting = (positions: readonly Mention[][], mention: Mention): Mention[] | undefined =>
  positions.find((position) => position.every((other) => areSame(other, mention)));

/** Takes a mention in that a claim ties to a fact, unless it would chain two different things together; says whether it did. */
const takeIn = (linked: Linked, home: Mention[], own: Mention, mention: Mention, claim: Claim): boolean => {
  if (linked.has(mention.article)) return false;
  if (claim.verdict === "agreement") {
    if (!home.every((other) => areSame(other, mention))) return false;
    home.push(mention);
  } else {
    const others = linked.positions.filter((position) => position !== home);
    const position = fitting(others, mention);
    if (position) position.push(mention);
    // "About 100" may stand with 100 and fit 110 as well: what counts is that the two of the claim differ.
    else if (!areSame(own, mention) && linked.mentions.every((other) => areComparable(other, mention))) linked.positions.push([mention]);
    else return false;
  }
  linked.claims.push(claim);
  return true;
};

/** Makes one of two facts that a claim ties together, unless an article would speak twice in it; says whether it did. */
const merge = (one: Linked, other: Linked, claim: Claim): boolean => {
  const [x, y] = [one.positionOf(claim.a) ?? one.positionOf(claim.b), other.positionOf(claim.a) ?? other.positionOf(claim.b)];
  if (!x || !y || other.mentions.some(({ article }) => one.has(article))) return false;
  const joined = one.positions.map((position) => [...position]);
  for (const position of other.positions) {
    const home = joined.find((own) => own.every((a) => position.every((b) => areSame(a, b))));
    if (home) home.push(...position);
    else if (joined.every((own) => own.every((a) => position.every((b) => areComparable(a, b))))) joined.push([...position]);
    else return false;
  }
  // What the claim says has to hold in what was made.
  const together = joined.some((position) => position.some((m) => x.includes(m)) && position.some((m) => y.includes(m)));
  if (together !== (claim.verdict === "agreement")) return false;
  one.positions = joined;
  one.claims.push(...other.claims, claim);
  return true;
};

/** Agreements first, so that values have found together before they part; then the surest; ties by place. */
const byWeight = (x: Claim, y: Claim): number =>
  RANK[x.verdict] - RANK[y.verdict] ||
  y.confidence - x.confidence ||
  x.a.article - y.a.article ||
  x.b.article - y.b.article ||
  x.a.fact.start - y.a.fact.start ||
  x.b.fact.start - y.b.fact.start ||
  x.a.fact.kind.localeCompare(y.a.fact.kind);

/**
 * Links what pairs of articles have in common to facts of the story. Each finding begins a fact of its own; facts grow where
 * findings share a place, as long as every article keeps to one position and every value can be compared with the others. A
 * finding that does not fit stays alone when it is a difference; as an agreement it has been told already.
 *
 * @param claims of all pairs; articles by their places in one canonical order
 */
export const linkClaims = (claims: readonly Claim[]): Linked[] => {
  const facts = new Set<Linked>();
  const byPlace = new Map<string, Set<Linked>>();
  const file = (linked: Linked, mention: Mention): void => {
    for (const span of [mention.fact, ...(mention.fact.also ?? [])]) {
      const key = keyOf(mention, span);
      const list = byPlace.get(key);
      if (list) list.add(linked);
      else byPlace.set(key, new Set([linked]));
    }
  };
  const factsAt = (mention: Mention): Linked[] => [...(byPlace.get(keyOf(mention)) ?? [])].filter((linked) => facts.has(linked));
  const refile = (linked: Linked): void => {
    for (const mention of linked.mentions) file(linked, mention);
  };
  const isTold = (mention: Mention, claim: Claim): boolean => factsAt(mention).some((linked) => !linked.isOf(claim));
  /** Whether a fact says already what a claim says, or can be made to. */
  const settle = (claim: Claim): boolean => {
    const [left, right] = [factsAt(claim.a), factsAt(claim.b)];
    for (const linked of left.filter((one) => !one.isOf(claim))) {
      const [x, y] = [linked.positionOf(claim.a), linked.positionOf(claim.b)];
      if (x && y && (x === y) === (claim.verdict === "agreement")) {
        linked.claims.push(claim);
        return true;
      }
    }
    for (const one of left)
      for (const other of right) {
        if (one === other || !merge(one, other, claim)) continue;
        facts.delete(other);
        refile(one);
        return true;
      }
    for (const [list, own, mention] of [
      [left, claim.a, claim.b],
      [right, claim.b, claim.a],
    ] as const)
      for (const linked of list) {
        const home = linked.positionOf(own);
        if (!home || !takeIn(linked, home, own, mention, claim)) continue;
        file(linked, mention);
        return true;
      }
    return false;
  };
  const begin = (claim: Claim): void => {
    const linked = new Linked(claim);
    facts.add(linked);
    refile(linked);
  };
  const sorted = [...claims].sort(byWeight);
  // What agrees with a value that fits two others waits until those have parted.
  const waiting: Claim[] = [];
  for (const claim of sorted) {
    if (settle(claim)) continue;
    const known = isTold(claim.a, claim) || isTold(claim.b, claim);
    if (claim.verdict === "agreement" && known) waiting.push(claim);
    else begin(claim);
  }
  for (const claim of waiting) if (!settle(claim) && !(isTold(claim.a, claim) && isTold(claim.b, claim))) begin(claim);
  // An agreement whose every place stands in one other fact, agreed or parted, has been told there.
  const isCovered = (linked: Linked): boolean => {
    const { mentions } = linked;
    const others = mentions.map((mention) => factsAt(mention).filter((other) => other !== linked && other.positionOf(mention)));
    return (others[0] ?? []).some((other) => other.mentions.length > mentions.length && others.every((list) => list.includes(other)));
  };
  for (const linked of facts) if (linked.best.verdict === "agreement" && isCovered(linked)) facts.delete(linked);
  return [...facts];
};
