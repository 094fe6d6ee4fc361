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

/** Bare figures by their sentence: "15.1" where percent was said before. */
const bareFigures = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.facts
      .filter(({ figure, heads, bucket }) => figure !== undefined && heads.length === 0 && bucket === "count")
      .map(({ sentence, figure }) => `${sentence} ${figure}`),
  );

/** Whether the figure of one fact stands bare in the sentence of the other or next to it. */
const isBareBeside = (fact: Fact, other: Fact, bare: ReadonlySet<string>): boolean =>
  fact.figure !== undefined && fact.bucket !== "count" && [-1, 0, 1].some((step) => bare.has(`${other.sentence + step} ${fact.figure}`));

/** The whole of which a sentence counts a part: "two of the four helicopters". */
const totals = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.facts
      .filter(({ figure, bucket }) => figure !== undefined && bucket === "extent")
      .map(({ sentence, figure }) => `${sentence} ${figure}`),
  );

/**
 * Whether two figures fit once another one in the same sentence is added or taken away: "31 cars and two milk tankers" are 33
 * vehicles, and "all but three of the 20" are 17; or once a unit is understood: "18 percent as a goal, and got 15.1".
 */
export const addsUp = (a: Reading, b: Reading): ((x: Fact, y: Fact) => boolean) => {
  const [left, right] = [figuresOf(a), figuresOf(b)];
  const [bareLeft, bareRight] = [bareFigures(a), bareFigures(b)];
  const [totalLeft, totalRight] = [totals(a), totals(b)];
  return (x, y) => {
    if (totalRight.has(`${y.sentence} ${x.figure}`) !== totalLeft.has(`${x.sentence} ${y.figure}`) && x.kind === "quantity") return true;
    // The other sentence gives the same figure too, and leaves out of what.
    if (isBareBeside(x, y, bareRight) || isBareBeside(y, x, bareLeft)) return true;
    if (x.size === undefined || y.size === undefined || x.size === y.size) return false;
    return reaches(y.size, x, left(x)) || reaches(x.size, y, right(y));
  };
};
