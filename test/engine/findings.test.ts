import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare.ts";

const published = "2024-10-18";
const lines = (a: string, b: string): string[] =>
  compare({ text: a, published }, { text: b, published }).discrepancies.map(
    ({ verdict, kind, a: x, b: y }) => `${verdict} ${kind}: ${x.quote} / ${y.quote}`,
  );
const agreed = (a: string, b: string): string[] =>
  compare({ text: a, published }, { text: b, published }).agreements.map(({ kind, a: x, b: y }) => `${kind}: ${x.quote} / ${y.quote}`);

describe("what differs, a line each", () => {
  it.each([
    [
      "The war has claimed over 13,000 lives.",
      "The war has taken more than 14,000 lives.",
      "conflict quantity: over 13,000 lives / more than 14,000 lives",
    ],
    [
      "The ministers held a 90-minute meeting in Oslo.",
      "The ministers met in Oslo for nearly two hours.",
      "conflict duration: 90-minute / nearly two hours",
    ],
    [
      "Councillors voted 7-4 to sell the land.",
      "Councillors voted by eight votes to three to sell the land.",
      "conflict quantity: 7-4 / eight votes to three",
    ],
    [
      "He paid $5,687.75 for a retreat in 2011, prosecutors said.",
      "Prosecutors listed a retreat for $5,587.75.",
      "conflict quantity: $5,687.75 / $5,587.75",
    ],
    [
      "At least 12 people have died in the storm.",
      "The storm has killed 15 people, up from 12 reported earlier.",
      "variation quantity: At least 12 people / 15 people",
    ],
    [
      "Up to 20,000 sheep drowned in the flood.",
      "At least 15,000 sheep drowned in the flood.",
      "variation quantity: Up to 20,000 sheep / At least 15,000 sheep",
    ],
    ["The drug won fast-track status in 2021.", "The drug won fast-track status in 2022.", "conflict time: 2021 / 2022"],
    [
      "The bridge collapsed just after 5 p.m. on Thursday.",
      "The bridge collapsed at 4.40pm on Thursday.",
      "conflict time: just after 5 p.m. on Thursday / 4.40pm on Thursday",
    ],
    [
      "The crane had passed its last inspection.",
      "The crane had not passed its last inspection.",
      "conflict polarity: had passed / had not passed",
    ],
    [
      "Shares in Orrin Foods rose 4 percent on Monday.",
      "Shares in Orrin Foods fell 4 percent on Monday.",
      "conflict polarity: rose / fell",
    ],
    [
      "The team of nine is led by Karen Whitby of the safety board.",
      "The team of nine is led by Thomas Beck of the safety board.",
      "conflict name: Karen Whitby / Thomas Beck",
    ],
    [
      "Among the dead was Geraldine Pryor, a retired teacher.",
      "Among the dead was Geraldine Prior, a retired teacher.",
      "variation name: Geraldine Pryor / Geraldine Prior",
    ],
    [
      "“We are not buying a rival, we are building a champion,” the chief executive said.",
      "“We are buying a rival, we are building a champion,” the chief executive said.",
      "conflict quotation: We are not buying a rival, we are building a champion / We are buying a rival, we are building a champion",
    ],
    [
      "The deal needs approval in France, Britain and Spain.",
      "The deal needs approval in France, Britain, Spain and China.",
      "variation scope: France, Britain and Spain / France, Britain, Spain and China",
    ],
    [
      "Petra Lind called the budget “written by accountants, for accountants”.",
      "Tomas Erwin called the budget “written by accountants, for accountants”.",
      "conflict attribution: Petra Lind called / Tomas Erwin called",
    ],
  ])("%s  |  %s", (a, b, line) => {
    expect(lines(a, b)).toContain(line);
  });
});

describe("what does not differ", () => {
  it.each([
    ["another unit", "The bridge is 1,240 feet long.", "The bridge is 378 metres long."],
    ["another wording", "Twenty-four people were pulled out alive.", "Two dozen people were pulled out alive."],
    ["rounding", "The hotel had 142 guests.", "The hotel had more than 140 guests."],
    ["a weekday and its date", "The bridge fell on Thursday.", "The bridge fell on October 17."],
    [
      "two things of one kind",
      "The fire killed three people. It injured 19 people.",
      "The fire killed three people. It injured 19 people and gutted 88 rooms.",
    ],
    ["a superseded figure", "Police first spoke of two deaths. By noon three people had died.", "Three people had died by noon."],
    ["spelling", "The council cancelled the ferry.", "The council canceled the ferry."],
    ["an omission", "The bridge fell on Thursday, killing seven people.", "The bridge fell on Thursday."],
    [
      "opposed parties that both articles know",
      "The union said the plant would close. The company said it would not close.",
      "The union said the plant would close. The company said it would not close.",
    ],
  ])("%s", (_, a, b) => {
    expect(lines(a, b)).toEqual([]);
  });
});

describe("what both state", () => {
  it.each([
    ["The bridge is 1,240 feet long.", "The bridge is 378 metres long.", "quantity: 1,240 feet / 378 metres"],
    ["The talks lasted 90 minutes.", "The talks lasted an hour and a half.", "duration: 90 minutes / an hour and a half"],
    ["Gov. Elaine Marsh spoke.", "Elaine Marsh, the governor, spoke.", "name: Gov. Elaine Marsh / Elaine Marsh"],
    ["It fell on Thursday.", "It fell on October 17.", "time: Thursday / October 17"],
  ])("%s  |  %s", (a, b, line) => {
    expect(agreed(a, b)).toContain(line);
  });

  it("is reported once, with its other places", () => {
    const { agreements } = compare({ text: "Elaine Marsh spoke. Marsh then left. Later Marsh returned." }, { text: "Elaine Marsh spoke." });
    const names = agreements.filter(({ kind }) => kind === "name");
    expect(names).toHaveLength(1);
    expect(names[0]?.a.also).toHaveLength(2);
  });

  it("is reported once where it differs, too, with its other places", () => {
    const twice = (four: string): { text: string } => ({
      text: `A crane killed ${four} workers at Port Ansel. The crane killed ${four} workers at Port Ansel on Tuesday.`,
    });
    const { discrepancies } = compare(twice("four"), twice("five"));
    expect(discrepancies.map(({ a, b }) => [a.quote, a.also?.length, b.quote, b.also?.length])).toEqual([
      ["four workers", 1, "five workers", 1],
    ]);
  });

  it("has no other place that overlaps the phrase itself", () => {
    const { agreements } = compare(
      { text: "The minister refused to resign on Friday in Harlow." },
      { text: "The minister did not agree to resign on Friday in Harlow." },
    );
    for (const { a, b } of agreements)
      for (const { start, end, also = [] } of [a, b]) for (const place of also) expect(place.end <= start || place.start >= end).toBe(true);
  });
});

describe("order and words", () => {
  const a =
    "“We lost four friends today, and we will find out why,” the harbour master said. The crane killed 17 dock workers at Port Ansel.";
  const b =
    "“We lost good friends today, and we will find out why,” the harbour master said. The crane killed 23 dock workers at Port Ansel.";

  it("puts conflicts before variations", () => {
    const verdicts = compare({ text: a }, { text: b }).discrepancies.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort());
    expect(new Set(verdicts)).toEqual(new Set(["conflict", "variation"]));
  });

  it("shows reworded quotations as a word diff that rebuilds both", () => {
    const finding = compare({ text: a }, { text: b }).discrepancies.find(({ kind }) => kind === "quotation");
    const side = (drop: string): string =>
      (finding?.diff ?? [])
        .filter(({ op }) => op !== drop)
        .map(({ text }) => text)
        .join("");
    expect(side("insert")).toBe(finding?.a.quote);
    expect(side("delete")).toBe(finding?.b.quote);
  });

  it("names the sources where they are given, the first side first, however the texts sort", () => {
    const [x, y] = [
      { text: a, source: "Courier" },
      { text: b, source: "Wire" },
    ];
    const line = (left: typeof x, right: typeof y) =>
      compare(left, right).discrepancies.find(({ kind }) => kind === "quantity")?.explanation;
    expect(line(x, y)).toBe("Courier: 17 dock workers. Wire: 23 dock workers.");
    expect(line(y, x)).toBe("Wire: 23 dock workers. Courier: 17 dock workers.");
  });
});

describe("sameEvent", () => {
  const fire =
    "A fire tore through the Grand Hotel in Wexley before dawn on Sunday, killing three guests. Fire chief Martin Keane said the blaze began in the laundry. Guests fled to the seafront in their nightclothes. The Grand, owned by Dover Leisure, has 88 rooms. Keane praised his crews.";
  const same =
    "Three people died when the Grand Hotel in Wexley caught fire early on Sunday. The blaze started in a kitchen, said Martin Keane, the fire chief. Dover Leisure, which owns the Grand, said it was heartbroken. Its guests had run to the seafront in pyjamas.";
  const other =
    "A blaze swept a hostel in northern Lisbon on Friday night, killing four tourists. Firefighters led by Rui Matos needed two hours to control it. The hostel, run by Casa Azul, had 40 beds. Police are questioning the night porter. Matos said an alarm had failed.";

  it("knows one event from another of the same kind", () => {
    expect(compare({ text: fire }, { text: same }).sameEvent.verdict).toBe("same");
    const apart = compare({ text: fire }, { text: other });
    expect(apart.sameEvent.verdict).toBe("different");
    expect([...apart.discrepancies, ...apart.agreements]).toEqual([]);
  });
});

describe("one sentence, edited", () => {
  it.each([
    ["Some U.K. activists poured paint on the road.", "Some U.S. activists poured paint on the road.", "conflict name: U.K. / U.S."],
    [
      "The fire destroyed three schools and a church in the old town.",
      "The fire destroyed three hospitals and a church in the old town.",
      "variation name: schools / hospitals",
    ],
    // A name that opens the sentence, one that shares a word with others, one whose bearer is spoken of in no other way
    [
      "Tovin Okello of Kenya, 27, took the title on his first visit to the city.",
      "Odell Farrow of Kenya, 27, took the title on his first visit to the city.",
      "conflict name: Tovin Okello / Odell Farrow",
    ],
    [
      "Shops closed in Port Ansel. The mayor of Port Merrow blamed the tax on goods from the east.",
      "Shops closed in Port Ansel. The mayor of Odell Farrow blamed the tax on goods from the east.",
      "conflict name: Port Merrow / Odell Farrow",
    ],
    // Denials of what is said of a part, of what is possible, of what somebody thinks or hopes for
    [
      "Most of the firm's employees will be dismissed before the summer.",
      "Most of the firm's employees will not be dismissed before the summer.",
      "conflict polarity: will be dismissed / will not be dismissed",
    ],
    [
      "The shortfall could shrink to 1.9 percent if the economy grows.",
      "The shortfall could not shrink to 1.9 percent if the economy grows.",
      "conflict polarity: could shrink / could not shrink",
    ],
    [
      "The firm, once a cooperative, had hoped to save 90 million euros a year.",
      "The firm, once a cooperative, hadn't hoped to save 90 million euros a year.",
      "conflict polarity: had hoped to save / hadn't hoped to save",
    ],
  ])("%s  |  %s", (a, b, line) => expect(lines(a, b)).toContain(line));

  it.each([
    // Synonyms, words that no table knows, and more than one change
    ["The lorry driver left the road near the old mill.", "The truck driver left the road near the old mill."],
    ["The scheme to rescue the old mill has failed again.", "The plot to rescue the old mill has failed again."],
    ["All the carriers may use the airport in the spring.", "All the hospitals may use the harbour in the spring."],
    // One denial in two spellings; a name that the other article gives as well; both sentences in one of the articles
    ["The firm had not hoped to save 90 million euros a year.", "The firm hadn't hoped to save 90 million euros a year."],
    [
      "The rescue of the sailors was led by Ruth Ansgar with great care. Colm Petrie helped.",
      "The rescue of the sailors was led by Colm Petrie with great care. Ruth Ansgar helped.",
    ],
    ["The bridge over the Tay will be closed. The bridge over the Tay will not be closed.", "The bridge over the Tay will be closed."],
  ])("%s  |  %s  differ in nothing", (a, b) => expect(lines(a, b)).toEqual([]));
});

describe("figures of another time differ from nothing", () => {
  it.each([
    ["The firm sold 40 boats in May.", "The firm sold 40 boats in May, against 55 boats a year earlier."],
    ["The margin of the firm was 5.6 percent.", "The margin of the firm was 5.6 percent (previously: 7.6 percent)."],
    [
      "The margin of the firm was 5.6 percent.",
      "The margin of the firm was 5.6 percent; in May the firm had forecast a margin of 8 percent.",
    ],
    ["In 1975, 700 homes were flooded in the valley.", "Now 1,400 homes were flooded in the valley."],
  ])("%s  |  %s", (a, b) => expect(lines(a, b)).toEqual([]));
});
