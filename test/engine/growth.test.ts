import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { align } from "../../src/alignment/index.ts";
import { compare } from "../../src/library.ts";
import { read } from "../../src/read.ts";
import { readGold } from "../gold/score.ts";

const PAIRS = readGold(join(import.meta.dirname, "../gold/seen"));

/** Distinct articles of one side, joined until so many characters are reached. */
const joined = (side: "a" | "b", characters: number): string => {
  let text = "";
  for (let i = 0; text.length < characters; i++) text += `${PAIRS[i % PAIRS.length]?.[side].text}\n\n`;
  return text.slice(0, characters);
};

describe("what is looked at", () => {
  it("grows no faster than n log n with the texts", () => {
    const sizes = [5000, 10_000, 20_000, 40_000, 80_000];
    const perWord = sizes.map((size) => {
      const { candidates } = align(read({ text: joined("a", size) }), read({ text: joined("b", size) }));
      return candidates / (size * Math.log(size));
    });
    const [first = 0] = perWord;
    expect(first).toBeGreaterThan(0);
    for (const share of perWord) expect(share).toBeLessThan(2 * first);
  });

  it("is bounded, and says so when a bound was reached", () => {
    const list = (figure: number): string =>
      Array.from({ length: 3000 }, (_, i) => `Team ${i} won ${i * figure} points on day ${i}.`).join(" ");
    const many = compare({ text: list(3) }, { text: list(5) });
    expect(many.truncated).toBe(true);
    expect(many.discrepancies.length + many.agreements.length).toBeLessThanOrEqual(4000);
    const few = PAIRS[0];
    expect(few && compare(few.a, few.b).truncated).toBe(false);
  });

  it("takes two texts of the longest kind within two seconds", () => {
    const [a, b] = [joined("a", 200_000), joined("b", 200_000)];
    // The best of three: other tests run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      compare({ text: a }, { text: b });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});
