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

/** Floors, not targets: a change that falls below one has broken something. Called agreed is the most that may be. */
const FLOORS = {
  seen: { precision: 0.6, recall: 0.25, agreementRecall: 0.6 },
  unseen: { precision: 0.3, recall: 0.2, agreementRecall: 0.6 },
} as const;
const CALLED_AGREED = { seen: 3, unseen: 5 } as const;

describe.each(Object.entries(FLOORS))("the project's own article pairs: %s", (folder, floors) => {
  const figures = score(folder);
  it.each(Object.entries(floors))("%s is at least %f", (name, floor) =>
    expect(figures[name as keyof typeof floors]).toBeGreaterThanOrEqual(floor),
  );
  it("calls hardly a conflict agreed", () =>
    expect(figures.tally.falseAgreement).toBeLessThanOrEqual(CALLED_AGREED[folder as keyof typeof CALLED_AGREED]));
  it("lists at most twice as many agreements as the gold", () => expect(figures.volume).toBeLessThanOrEqual(2));
});
