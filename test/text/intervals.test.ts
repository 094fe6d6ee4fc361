import { describe, expect, it } from "vitest";
import { duration } from "../../src/facts/duration/index.ts";
import { quantity } from "../../src/facts/quantity/index.ts";
import { read } from "../../src/read.ts";
import type { Fact, Relation } from "../../src/types.ts";

const factOf = (phrase: string, kind: string): Fact => {
  const facts = read({ text: `It was ${phrase} in all.` }).facts.filter((fact) => fact.kind === kind);
  if (facts.length !== 1) throw new Error(`${phrase}: ${facts.length} facts`);
  return facts[0] as Fact;
};

/** The table of verdicts: "agrees" is same, then varies, then conflicts. */
const FIGURES: [string, Relation, string][] = [
  ["142 guests", "same", "more than 140 guests"],
  ["some 8,000 guests", "same", "8,400 guests"],
  ["about 40 guests", "same", "roughly 40 guests"],
  ["up to 3,000 guests", "same", "3,000 guests"],
  ["two dozen guests", "same", "24 guests"],
  ["$9.6 million", "same", "$9.6m"],
  ["$14.8 billion", "same", "$14.83 billion"],
  ["9.2 percent", "same", "more than 9 percent"],
  ["a quarter of guests", "same", "25 percent of guests"],
  ["one in eight guests", "same", "12.5 percent of guests"],
  ["60 feet", "same", "18 metres"],
  ["1,240 feet", "same", "378 metres"],
  ["minus 4C", "same", "25 degrees Fahrenheit"],
  ["$9,800 a month", "same", "$118,000 a year"],
  ["up to 20,000 guests", "varies", "at least 15,000 guests"],
  ["tens of thousands of guests", "varies", "100,000 guests"],
  ["more than 100,000 guests", "varies", "190,000 guests"],
  ["three to five guests", "varies", "four guests"],
  ["over 13,000 guests", "conflicts", "more than 14,000 guests"],
  ["11 guests", "conflicts", "14 guests"],
  ["19 guests", "conflicts", "at least 26 guests"],
  ["about 4.3 million guests", "conflicts", "5.1 million guests"],
  ["about three miles", "conflicts", "eight kilometres"],
  ["12 people", "incomparable", "12 dollars"],
  ["$12", "incomparable", "£12"],
];
const DURATIONS: [string, Relation, string][] = [
  ["90 minutes", "same", "an hour and a half"],
  ["90 minutes", "same", "roughly 90 minutes"],
  ["a year", "same", "12 months"],
  ["two weeks", "same", "a fortnight"],
  ["52 weeks", "same", "one year"],
  ["90 minutes", "conflicts", "nearly two hours"],
  ["roughly 90 minutes", "conflicts", "nearly two hours"],
  ["almost six hours", "conflicts", "roughly four hours"],
  ["19 days", "conflicts", "nearly six weeks"],
];

describe("figures compare by what their wording allows", () => {
  it.each(FIGURES)("%s  %s  %s", (left, relation, right) => {
    const [a, b] = [factOf(left, "quantity"), factOf(right, "quantity")] as [never, never];
    expect(quantity.compare(a, b)).toBe(relation);
    expect(quantity.compare(b, a)).toBe(relation);
  });
  it.each(DURATIONS)("%s  %s  %s", (left, relation, right) => {
    const [a, b] = [factOf(`for ${left}`, "duration"), factOf(`for ${right}`, "duration")] as [never, never];
    expect(duration.compare(a, b)).toBe(relation);
    expect(duration.compare(b, a)).toBe(relation);
  });
});
