import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare.ts";
import type { PublicFinding } from "../../src/presentation/index.ts";
import { anything, editedText, newsText, RUNS } from "./arbitraries.ts";

const check = (property: fc.IProperty<[string, string]> | fc.IProperty<[string]>): void =>
  fc.assert(property as fc.IProperty<[string, string]>, { numRuns: RUNS });
const findings = (a: string, b: string): PublicFinding[] => {
  const { discrepancies, agreements } = compare({ text: a }, { text: b });
  return [...discrepancies, ...agreements];
};

describe.each([
  ["arbitrary Unicode", anything],
  ["news-like text", newsText],
  ["edited articles", editedText],
])("over %s", (_, text) => {
  it("never throws, and quotes exactly what stands at its offsets, inside one sentence", () => {
    check(
      fc.property(text, text, (a, b) => {
        const comparison = compare({ text: a }, { text: b }, { include: ["facts", "unmatched", "alignment"] });
        const sides = { a, b };
        for (const side of ["a", "b"] as const) {
          for (const finding of [...comparison.discrepancies, ...comparison.agreements]) {
            const { start, end, quote, sentence, also } = finding[side];
            expect(sides[side].slice(start, end)).toBe(quote);
            expect(end).toBeGreaterThan(start);
            const home = comparison.sentences[side][sentence];
            expect(home !== undefined && home.start <= start && end <= home.end).toBe(true);
            for (const place of also ?? []) {
              expect(place.end).toBeGreaterThan(place.start);
              expect(place.end <= start || place.start >= end).toBe(true);
            }
          }
          for (const fact of comparison.unmatched?.[side] ?? []) expect(sides[side].slice(fact.start, fact.end)).toBe(fact.quote);
          for (const { start: from, end: to, facts = [] } of comparison.sentences[side])
            for (const { start, end } of facts) expect(from <= start && start < end && end <= to).toBe(true);
        }
      }),
    );
  });

  it("is symmetric", () => {
    check(
      fc.property(text, text, (a, b) => {
        const there = findings(a, b).map((finding) => [
          finding.verdict,
          finding.kind,
          finding.a.start,
          finding.a.end,
          finding.b.start,
          finding.b.end,
          finding.confidence,
        ]);
        const back = findings(b, a).map((finding) => [
          finding.verdict,
          finding.kind,
          finding.b.start,
          finding.b.end,
          finding.a.start,
          finding.a.end,
          finding.confidence,
        ]);
        expect(back).toEqual(there);
      }),
    );
  });

  it("says the same twice", () => {
    check(
      fc.property(text, text, (a, b) => {
        expect(JSON.stringify(compare({ text: a }, { text: b }))).toBe(JSON.stringify(compare({ text: a }, { text: b })));
      }),
    );
  });

  it("finds nothing that an article disagrees with itself on", () => {
    check(
      fc.property(text, (a) => {
        expect(compare({ text: a }, { text: a }).discrepancies).toEqual([]);
      }),
    );
  });
});
