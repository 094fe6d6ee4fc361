import type { Fact, Reading } from "../types.ts";

/** Figures of one sentence that may be added up with a figure, at most; a documented bound. */
const TERMS = 12;

/** Figures of one bucket by their sentence. */
const figuresOf = (reading: Reading): ((fact: Fact) => readonly Fact[]) => {
  const bySentence = new Map<string, Fact[]>();
  for (const fact of reading.facts) {
    if (fact.size === undefined) continue;
    const key = `${fact.sentence} ${fact.bucket}`;
    const list = bySentence.get(key) ?? [];
    if (list.length < TERMS) list.push(fact);
    bySentence.set(key, list);
  }
  return (fact) => bySentence.get(`${fact.sentence} ${fact.bucket}`) ?? [];
};

const equal = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y));

/** Whether a size is the sum or the difference of a fact's own size and that of another figure beside it. */
const reaches = (size: number, fact: Fact, beside: readonly Fact[]): boolean =>
  beside.some(
    (other) =>
      other !== fact &&
      other.size !== undefined &&
      other.size !== 0 &&
      fact.size !== undefined &&
      (equal(size, fact.size + other.size) || equal(size, Math.abs(fact.size - other.size))),
  );

/** Where figures as written stand, for the facts that pass a test: by sentence and figure. */
const placesOf = (reading: Reading, test: (fact: Fact) => boolean): ((sentence: number, figure: number | undefined) => boolean) => {
  const places = new Set<string>();
  for (const fact of reading.facts) if (fact.figure !== undefined && test(fact)) places.add(`${fact.sentence} ${fact.figure}`);
  return (sentence, figure) => figure !== undefined && places.has(`${sentence} ${figure}`);
};

const isBare = ({ heads, bucket }: Fact): boolean => heads.length === 0 && bucket === "count";
const isWhole = ({ bucket }: Fact): boolean => bucket === "extent";

/** What one article's sentences hold beside a figure. */
interface Side {
  /** Figures of the same bucket in its sentence. */
  readonly beside: (fact: Fact) => readonly Fact[];
  /** Whether a sentence gives a figure without saying of what: "15.1" where percent was said before. */
  readonly bare: (sentence: number, figure: number | undefined) => boolean;
  /** Whether a sentence counts a part of so many: "two of the four helicopters". */
  readonly whole: (sentence: number, figure: number | undefined) => boolean;
}
const sideOf = (reading: Reading): Side => ({
  beside: figuresOf(reading),
  bare: placesOf(reading, isBare),
  whole: placesOf(reading, isWhole),
});

/** Whether the other sentence, or one next to it, gives the same figure and leaves out of what. */
const isUnderstood = (fact: Fact, { sentence }: Fact, { bare }: Side): boolean =>
  fact.bucket !== "count" && [-1, 0, 1].some((step) => bare(sentence + step, fact.figure));

/**
 * Whether two figures fit after all: once another one in the same sentence is added or taken away ("31 cars and two milk
 * tankers" are 33 vehicles), once a unit is understood ("18 percent as a goal, and got 15.1"), or as a whole and its part.
 */
export const addsUp = (a: Reading, b: Reading): ((x: Fact, y: Fact) => boolean) => {
  const [left, right] = [sideOf(a), sideOf(b)];
  return (x, y) => {
    if (x.kind === "quantity" && (right.whole(y.sentence, x.figure) || left.whole(x.sentence, y.figure))) return true;
    if (isUnderstood(x, y, right) || isUnderstood(y, x, left)) return true;
    if (x.size === undefined || y.size === undefined || x.size === y.size) return false;
    return reaches(y.size, x, left.beside(x)) || reaches(x.size, y, right.beside(y));
  };
};
