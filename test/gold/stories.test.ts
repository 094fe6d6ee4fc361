import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStories, scoreStory } from "./stories.ts";

// Stories of another hand with the tables that a reader would make of them. The unseen ones were scored once the linking stood.
// What is found may rise and not fall; what is joined wrongly are false alarms of single comparisons, named here.
describe.each([
  ["seen", { together: 105, parted: 34 }, ["tram-derailment: courier “30 metres” and tribune “80 metres”"]],
  ["unseen", { together: 99, parted: 40 }, ["cork-warehouse: wire “six hours” and star “three hours”"]],
] as const)("stories, %s", (set, least, joined) => {
  const golds = readStories(join(import.meta.dirname, "stories", set));
  const scores = golds.map(scoreStory);

  it("are seven, whose quotes stand once in their articles", () => {
    expect(golds).toHaveLength(7);
    for (const { articles, facts, apart } of golds)
      for (const { id, quote } of [...facts.flatMap(({ positions }) => positions.flat()), ...apart.flat()])
        expect([quote, articles.find((article) => article.id === id)?.text.split(quote).length]).toEqual([quote, 2]);
  });

  it.each(golds.map(({ id }, i) => [id, i] as const))("groups events and finds copies: %s", (_, i) => {
    const [gold, score] = [golds[i], scores[i]];
    expect([score?.events, score?.copies]).toEqual([gold?.events, gold?.copies]);
  });

  it("ties together and parts what the tables do", () => {
    const sum = (of: "together" | "parted"): number => scores.reduce((total, score) => total + score[of].found, 0);
    expect(sum("together")).toBeGreaterThanOrEqual(least.together);
    expect(sum("parted")).toBeGreaterThanOrEqual(least.parted);
  });

  it("joins next to nothing that speaks of different things", () => {
    for (const place of scores.flatMap((score) => score.joined)) expect(joined).toContain(place);
  });
});
