import { describe, expect, it } from "vitest";
import { compare } from "../../src/library.ts";

type Verdict = "agreement" | "variation" | "conflict";
/** How a hedge bounds its figure: from below, from above, or about the point itself. */
type Bound = "point" | "low" | "high";

const HEDGES: readonly (readonly [words: string, bound: Bound])[] = [
  ["", "point"],
  ["about ", "point"],
  ["some ", "point"],
  ["roughly ", "point"],
  ["over ", "low"],
  ["more than ", "low"],
  ["at least ", "low"],
  ["under ", "high"],
  ["fewer than ", "high"],
  ["up to ", "high"],
];
/** Further apart than any "about" reaches. */
const FIGURES = [30, 70, 200, 900, 4000, 13_000, 70_000, 2_500_000];

/** What the table of verdicts says of two figures, the first the smaller one. */
const expected = (small: number, low: Bound, large: number, high: Bound): Verdict => {
  if (small === large) return "agreement";
  // Two bounds in one direction whose numbers differ beyond rounding.
  if (low === high) return "conflict";
  // The smaller figure is open upwards or the larger one downwards: then both can be true.
  return low === "low" || high === "high" ? "variation" : "conflict";
};

const cases = FIGURES.flatMap((small, i) =>
  FIGURES.slice(i).flatMap((large) => HEDGES.flatMap(([x, low]) => HEDGES.map(([y, high]) => ({ small, x, low, large, y, high })))),
);

describe("stated numbers and hedges decide", () => {
  const verdictOf = (x: string, y: string): string[] => {
    const sentence = (figure: string): { text: string } => ({ text: `The flood damaged ${figure} homes in the valley on Sunday.` });
    const { discrepancies, agreements } = compare(sentence(x), sentence(y), { kinds: ["quantity"], minConfidence: 0 });
    return [...discrepancies, ...agreements].map(({ verdict }) => verdict);
  };
  it.each(HEDGES)("as the table says, with '%s' on one side and anything on the other", (words) => {
    for (const { small, x, low, large, y, high } of cases.filter((one) => one.x === words)) {
      const [left, right] = [`${x}${small.toLocaleString("en-US")}`, `${y}${large.toLocaleString("en-US")}`];
      expect([left, right, ...verdictOf(left, right)]).toEqual([left, right, expected(small, low, large, high)]);
    }
  });

  /** An exact figure, and the rounder one that it may be given as. */
  const ROUNDED = [
    [142, 140],
    [1_150, 1_100],
    [8_400, 8_000],
    [13_200, 13_000],
    [1_030_000, 1_000_000],
  ] as const;
  it.each(["about ", "some ", "roughly ", "over ", "more than ", "at least "])(
    "an exact figure agrees with '%s' what it rounds to",
    (words) => {
      for (const [fine, coarse] of ROUNDED) {
        const [left, right] = [fine.toLocaleString("en-US"), `${words}${coarse.toLocaleString("en-US")}`];
        expect([left, right, ...verdictOf(left, right), ...verdictOf(right, left)]).toEqual([left, right, "agreement", "agreement"]);
      }
    },
  );

  it.each([
    ["over 13,000", "more than 14,000", "conflict"],
    ["up to 20,000", "at least 15,000", "variation"],
    ["tens of thousands of", "100,000", "variation"],
    ["120", "more than 140", "conflict"],
    ["160", "fewer than 140", "conflict"],
    ["90", "nearly 120", "conflict"],
    ["110", "nearly 120", "variation"],
  ])("%s against %s: %s", (left, right, verdict) => {
    expect([...verdictOf(left, right), ...verdictOf(right, left)]).toEqual([verdict, verdict]);
  });
});
