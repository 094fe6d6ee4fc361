import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Story, type StoryArticle, type StoryFact, story } from "../../src/library.ts";
import { readGold } from "../gold/score.ts";
import { editedText, newsText, RUNS } from "./arbitraries.ts";

// A story costs many comparisons: a quarter of the runs.
const FEW = { numRuns: Math.max(1, RUNS / 4) };
const text = fc.oneof(newsText, editedText);
const storyOf = (texts: readonly string[]): StoryArticle[] => texts.map((one, i) => ({ id: `paper ${i}`, text: one }));
const stories = fc.array(text, { minLength: 2, maxLength: 5 }).map(storyOf);

const voices = ({ positions }: StoryFact) => positions.flatMap(({ articles }) => articles);
/** A fact in a line: what it says, and who says what where, whatever the order. */
const lineOf = (fact: StoryFact): string =>
  [
    fact.kind,
    fact.verdict,
    fact.confidence,
    ...fact.positions
      .map(({ articles }) =>
        articles
          .map(({ id, start, end }) => `${id} ${start}-${end}`)
          .sort()
          .join(" & "),
      )
      .sort(),
  ].join(" | ");
const linesOf = ({ facts }: Story): string[] => facts.map(lineOf).sort();

describe("a story", () => {
  it("of two articles says what a comparison says, in its order", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { discrepancies, agreements } = compare({ text: a }, { text: b });
        const compared = [...discrepancies, ...agreements].map((finding) => [
          finding.verdict,
          finding.kind,
          finding.about,
          finding.confidence,
          [finding.a.start, finding.a.end, finding.b.start, finding.b.end],
        ]);
        const told = story(storyOf([a, b])).facts.map((fact) => {
          const [x, y] = ["paper 0", "paper 1"].map((id) => voices(fact).find((voice) => voice.id === id));
          return [fact.verdict, fact.kind, fact.about, fact.confidence, [x?.start, x?.end, y?.start, y?.end]];
        });
        // Equal texts have no canonical order, and a comparison orders by places then, too.
        expect(told).toEqual(compared);
      }),
      FEW,
    );
  });

  it("does not depend on the order of its articles", () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (articles, keys) => {
        const shuffled = articles.map((article, i) => [keys[i] ?? 0, article] as const).sort(([x], [y]) => x - y);
        const [one, other] = [story(articles), story(shuffled.map(([, article]) => article))];
        expect(linesOf(other)).toEqual(linesOf(one));
        expect(other.facts.map(({ id, about }) => [id, about])).toEqual(one.facts.map(({ id, about }) => [id, about]));
        expect(other.summary).toEqual(one.summary);
      }),
      FEW,
    );
  });

  it("has every article in one position of a fact, or silent, or in another event", () => {
    fc.assert(
      fc.property(stories, (articles) => {
        const { facts, events, copies } = story(articles);
        expect(events.flat().sort()).toEqual(articles.map(({ id }) => id).sort());
        for (const group of copies) expect(group.length).toBeGreaterThan(1);
        for (const fact of facts) {
          const speaking = voices(fact).map(({ id }) => id);
          const event = events.find((group) => group.includes(speaking[0] ?? "")) ?? [];
          expect([...speaking, ...fact.silent].sort()).toEqual([...event].sort());
          expect(speaking.length).toBeGreaterThan(1);
          expect(fact.positions.length > 1).toBe(fact.verdict !== "agreement");
          for (const { quote, start, end, id } of voices(fact))
            expect(articles.find((article) => article.id === id)?.text.slice(start, end)).toBe(quote);
          const support = fact.positions.map((position) => position.voices);
          expect(support).toEqual([...support].sort((x, y) => y - x));
        }
      }),
      FEW,
    );
  });

  it("of more articles than are all compared depends on no order either, and keeps events apart", () => {
    const gold = readGold(join(import.meta.dirname, "../gold/seen")).slice(0, 7);
    const articles = gold.flatMap(({ a, b }, i) => [
      { ...a, id: `${i}a` },
      { ...b, id: `${i}b` },
    ]);
    const one = story(articles);
    expect(one.events).toEqual(gold.map((_, i) => [`${i}a`, `${i}b`]));
    const other = story([...articles].reverse());
    expect(linesOf(other)).toEqual(linesOf(one));
    for (const [i, { a, b }] of gold.entries()) {
      const alone = story([
        { ...a, id: `${i}a` },
        { ...b, id: `${i}b` },
      ]);
      const within = one.facts.filter(({ positions }) => positions[0]?.articles[0]?.id.startsWith(String(i)));
      expect(within.map(lineOf).sort()).toEqual(linesOf(alone));
    }
  });

  const PAIRS = readGold(join(import.meta.dirname, "../gold/seen"));

  it("gains nothing but support from a copy", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), fc.boolean(), ({ a, b }, first) => {
        const articles: StoryArticle[] = [
          { ...a, id: "a" },
          { ...b, id: "b" },
        ];
        const copy = { ...(first ? a : b), id: "copy", source: "A paper that took it over" };
        const [before, after] = [story(articles), story([...articles, copy])];
        expect(after.copies).toEqual([first ? ["a", "copy"] : ["b", "copy"]]);
        // Every place of a difference before is in a difference of that verdict afterwards, and the two sides still part.
        const parts = ({ facts }: Story): string[] =>
          facts.flatMap(({ verdict, kind, positions }) =>
            positions.flatMap((one, i) =>
              positions
                .slice(i + 1)
                .flatMap((other) =>
                  one.articles.flatMap((x) =>
                    other.articles
                      .filter((y) => x.id !== y.id && x.id !== "copy" && y.id !== "copy")
                      .map((y) => [verdict, kind, ...[`${x.id}${x.start}`, `${y.id}${y.start}`].sort()].join(" ")),
                  ),
                ),
            ),
          );
        expect(parts(after).sort()).toEqual(parts(before).sort());
        for (const { positions } of after.facts)
          for (const { articles: given, voices: independent } of positions)
            expect(independent).toBe(new Set(given.map(({ id }) => (id === "copy" ? (first ? "a" : "b") : id))).size);
      }),
      { numRuns: Math.min(90, RUNS / 10) },
    );
  });
});
