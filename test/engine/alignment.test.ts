import { describe, expect, it } from "vitest";
import { align } from "../../src/alignment/index.ts";
import { read } from "../../src/read.ts";

const sentences = (text: string): string[] => text.split(/(?<=\.) /);

/** The best partner of every sentence of A that has one, by its place in B; order, not numbers. */
const partners = (a: string[], b: string[]): (number | undefined)[] => {
  const { pairs } = align(read({ text: a.join(" ") }), read({ text: b.join(" ") }));
  return a.map((_, i) => pairs.find((pair) => pair.a === i)?.b);
};

describe("sentences pair by the rare words that they share", () => {
  const a = sentences("The crane fell at dawn. Four dock workers died. The turbine parts were bound for Oslo. Winds reached 72 km/h.");

  it("whatever their order", () => {
    const b = sentences(
      "Winds of 45 mph were measured. Turbine parts for Oslo lay on the deck. The crane fell. Dock workers were among the dead.",
    );
    expect(partners(a, b)).toEqual([2, 3, 1, 0]);
  });

  it("not by words that every sentence has", () => {
    const b = sentences("The port said the port would open. The port said the port was safe.");
    expect(
      partners(sentences("The port said it was sorry. The port said no more."), b).filter((i) => i !== undefined).length,
    ).toBeLessThanOrEqual(2);
  });

  it("many to many: one sentence may meet two", () => {
    const { pairs } = align(
      read({ text: "Four dock workers died when the crane fell on the turbine." }),
      read({ text: "Four dock workers died. The crane fell on a turbine." }),
    );
    expect(pairs.map(({ b }) => b).sort()).toEqual([0, 1]);
  });

  it("best first", () => {
    const { pairs } = align(read({ text: a.join(" ") }), read({ text: a.join(" ") }));
    const scores = pairs.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    for (const pair of pairs.slice(0, 4)) expect(pair.a).toBe(pair.b);
  });

  it("of like sentences the one at the same place", () => {
    const like = ["The crane fell on the quay.", "Nobody was hurt.", "The crane fell on the quay.", "Police came."];
    const { pairs } = align(read({ text: like.join(" ") }), read({ text: like.join(" ") }));
    expect(pairs.filter(({ a: s }) => s === 2)[0]?.b).toBe(2);
  });
});

describe("furniture", () => {
  it("yields no finding", () => {
    const page = (line: string) =>
      `Crane falls at port\n\nFour workers died when a crane fell on the quay at dawn, police said.\n\nMarsh said that the quay was shut.\n\nIt will open soon, she said.\n\n${line}`;
    const { matches } = align(
      read({ text: page("Sign up for our newsletter: 12 stories a day") }),
      read({ text: page("Sign up for our newsletter: 15 stories a day") }),
    );
    expect(matches.some(({ a }) => a.kind === "quantity" && a.start > 150)).toBe(false);
  });
});

describe("what both call by the same words", () => {
  /** What agrees and is neither a name with capitals nor a predicate. */
  const phrases = (a: string, b: string): string[] =>
    align(read({ text: a }), read({ text: b }))
      .matches.filter(({ a: fact, relation }) => relation === "same" && fact.kind === "name")
      .map(({ a: fact }) => a.slice(fact.start, fact.end))
      .filter((phrase) => /^[a-z]/.test(phrase));

  it.each([
    ["The inquiry blamed worn lashing rods.", "Again the worn lashing rods were blamed by an inquiry.", "worn lashing rods"],
    ["The traders will take the sale to the ombudsman.", "The sale goes to the ombudsman, for traders are angry.", "ombudsman"],
    ["He was treated for chest pains at the scene.", "A man with chest pains was treated at the scene.", "chest pains"],
  ])("%s / %s", (a, b, phrase) => expect(phrases(a, b)).toContain(phrase));

  it.each([
    // Another number, another word, a name, or the predicate: the affair of other kinds, or of none
    ["They blamed the lashing rods.", "They blamed a lashing rod."],
    ["They blamed worn rods.", "They blamed worn bolts."],
    // Two things with one adjective
    ["They spoke of high-stakes talks.", "They spoke of high-stakes games."],
    ["Marsh Vale bought it.", "Marsh Vale sold it."],
    ["They began at once.", "They could not begin."],
    // Single words that name nothing alone
    ["She spoke quietly of the second plan.", "Quietly he thought of a second way."],
  ])("%s / %s gives none", (a, b) => expect(phrases(a, b)).toEqual([]));
});

describe("figures that fit once another is added or taken away", () => {
  const differing = (a: string, b: string): string[] =>
    align(read({ text: a }), read({ text: b }))
      .matches.filter(({ relation, a: fact }) => relation !== "same" && fact.kind === "quantity")
      .map(({ a: x, b: y }) => `${a.slice(x.start, x.end)} / ${b.slice(y.start, y.end)}`);

  it.each([
    ["The ferry carried 31 cars and two tankers when it ran aground.", "The ferry carried 33 vehicles when it ran aground."],
    ["The Front won 15.1 percent of the votes.", "The Front had named 18 percent of the votes as its goal and got 15.1."],
    ["The army sent four helicopters to the town.", "Two of the four helicopters of the army reached the town."],
    ["Seventeen of 20 economists had forecast the cut in rates.", "All but three of 20 economists had forecast the cut in rates."],
  ])("%s / %s", (a, b) => expect(differing(a, b)).toEqual([]));

  it("others differ", () =>
    expect(
      differing("The ferry carried 31 cars and two tankers when it ran aground.", "The ferry carried 38 cars when it ran aground."),
    ).toEqual(["31 cars / 38 cars"]));
});
