import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../src/compare.ts";
import { type Figures, figuresOf, readGold, scorePair } from "./gold/score.ts";

const score = (folder: string): Figures => {
  const scores = readGold(join(import.meta.dirname, "gold", folder)).map((pair) =>
    scorePair(pair, compare(pair.a, pair.b, { include: ["facts"] })),
  );
  return figuresOf(
    scores.map(({ tally }) => tally),
    scores.flatMap(({ overlaps }) => overlaps),
  );
};

/** Floors, not targets: a change that falls below one has broken something. */
const FLOORS = {
  seen: { precision: 0.65, recall: 0.25, agreementRecall: 0.58 },
  unseen: { precision: 0.25, recall: 0.15, agreementRecall: 0.6 },
} as const;

describe.each(Object.entries(FLOORS))("the project's own article pairs: %s", (folder, floors) => {
  const figures = score(folder);
  it.each(Object.entries(floors))("%s is at least %f", (name, floor) =>
    expect(figures[name as keyof typeof floors]).toBeGreaterThanOrEqual(floor),
  );
  it("calls no conflict agreed", () => expect(figures.tally.falseAgreement).toBeLessThanOrEqual(1));
  it("lists at most twice as many agreements as the gold", () => expect(figures.volume).toBeLessThanOrEqual(2));
});
