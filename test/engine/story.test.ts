import { describe, expect, it } from "vitest";
import { story } from "../../src/library.ts";

const tell = (texts: readonly string[]) => story(texts.map((text, i) => ({ id: `p${i}`, text })));
const ferry = (count: string): string =>
  `A ferry ran aground near Port Ansel on Tuesday. The coastguard said ${count} passengers were taken off the ship.`;

describe("one number in several reports is one fact", () => {
  it.each([
    [
      ["100", "100", "110"],
      ["p0 p1", "p2"],
    ],
    [
      ["100", "110", "110"],
      ["p1 p2", "p0"],
    ],
    // "about 100" fits 110 as well, and stands with the nearer
    [
      ["about 100", "100", "110"],
      ["p0 p1", "p2"],
    ],
    [
      ["100", "110", "about 100", "110"],
      ["p0 p2", "p1 p3"],
    ],
    [
      ["100", "100", "150", "150", "200"],
      ["p0 p1", "p2 p3", "p4"],
    ],
  ])("%j", (counts, positions) => {
    const facts = tell(counts.map(ferry)).facts.filter(({ kind }) => kind === "quantity");
    expect(facts.map((fact) => fact.positions.map(({ articles }) => articles.map(({ id }) => id).join(" ")).sort())).toEqual([
      [...positions].sort(),
    ]);
    expect(facts[0]?.silent).toEqual([]);
  });
});

const many = (write: (i: number) => string): string => Array.from({ length: 30 }, (_, i) => write(i)).join(" ");
const hull = many((i) => `Divers of the port inspected plate ${i} of the hull on day ${i} of the salvage.`);
const budget = many((i) => `The council voted on line ${i} of the budget with the votes of ward ${i}.`);

describe("copies of one text", () => {
  it.each([
    ["equal texts, however short", ["Ten people died in Leeds on Monday.", "Ten people died in Leeds on Monday."], [["p0", "p1"]]],
    ["a text without its last part", [hull, hull.slice(0, Math.round(hull.length * 0.8))], [["p0", "p1"]]],
    ["no reports of one event", [ferry("100"), "Some 100 people had to leave a ferry that ran aground off Port Ansel."], []],
    ["not what is quoted in a longer one", [hull, hull.slice(0, 400)], []],
    ["not what a third takes together", [hull, budget, `${hull}\n\n${budget}`], []],
  ])("are %s", (_, texts, copies) => expect(tell(texts).copies).toEqual(copies));

  it("are one voice", () => {
    const { facts, summary } = tell([ferry("100"), ferry("100"), ferry("150")]);
    expect(summary.voices).toBe(2);
    expect(facts.find(({ kind }) => kind === "quantity")?.positions.map(({ voices }) => voices)).toEqual([1, 1]);
  });
});

it("a reworded quotation is one fact, and not left over", () => {
  const said = (words: string): string =>
    `The mayor of Port Ansel spoke on Tuesday. “We will never ${words} the old harbour to the fishing boats,” said Ruth Vale.`;
  const told = story(
    [said("close"), said("shut"), said("open")].map((text, i) => ({ id: `p${i}`, text })),
    { include: ["unmatched"] },
  );
  const quotations = told.facts.filter(({ kind }) => kind === "quotation");
  expect(quotations).toHaveLength(1);
  expect(told.unmatched?.flatMap(({ facts }) => facts.filter(({ kind }) => kind === "quotation"))).toEqual([]);
});
