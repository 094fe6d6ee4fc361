import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type StoryArticle, type StoryFact, story } from "../../src/library.ts";

// Own stories with the table that a reader would make of them, and how much of it the engine finds.

interface Place {
  readonly id: string;
  readonly quote: string;
}

export interface GoldStory {
  readonly id: string;
  readonly articles: readonly StoryArticle[];
  readonly facts: readonly {
    readonly kind: string;
    readonly about: string;
    readonly verdict: "conflict" | "variation" | "agreement";
    readonly positions: readonly (readonly Place[])[];
    readonly silent: readonly string[];
  }[];
  /** Places of two articles that look alike and speak of different things. */
  readonly apart: readonly (readonly [Place, Place])[];
  readonly events: readonly (readonly string[])[];
  readonly copies: readonly (readonly string[])[];
}

export const readStories = (folder: string): GoldStory[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldStory);

/** What the engine makes of a story, held against its table. */
export interface StoryScore {
  readonly id: string;
  /** Pairs of articles that a fact of the table ties together by one value, or by two that differ; and how many stand so. */
  readonly together: { readonly gold: number; readonly found: number };
  readonly parted: { readonly gold: number; readonly found: number };
  /** Pairs that the table ties by one value and the engine by two, or the other way round. */
  readonly confused: readonly string[];
  /** Places in one fact that speak of different things. */
  readonly joined: readonly string[];
  readonly events: readonly (readonly string[])[];
  readonly copies: readonly (readonly string[])[];
}

export const scoreStory = (gold: GoldStory): StoryScore => {
  const { facts, events, copies } = story(gold.articles);
  const placeOf = ({ id, quote }: Place): readonly [number, number] => {
    const start = gold.articles.find((article) => article.id === id)?.text.indexOf(quote) ?? -1;
    if (start < 0) throw new Error(`${gold.id}: ${id} does not say ${quote}`);
    return [start, start + quote.length];
  };
  /** The position of a fact that has an article's words at a place, by its number; -1 where none has. */
  const positionOf = (fact: StoryFact, place: Place): number => {
    const [start, end] = placeOf(place);
    return fact.positions.findIndex(({ articles }) =>
      articles.some(
        (voice) => voice.id === place.id && [voice, ...(voice.also ?? [])].some((span) => span.start < end && span.end > start),
      ),
    );
  };
  /** How two places stand in the facts of a kind: in one position, in two, or in none together. */
  const relationOf = (x: Place, y: Place, kind?: string): "together" | "parted" | undefined => {
    let relation: "together" | "parted" | undefined;
    for (const fact of facts) {
      if (kind !== undefined && fact.kind !== kind) continue;
      const [i, j] = [positionOf(fact, x), positionOf(fact, y)];
      if (i < 0 || j < 0) continue;
      if (i === j) return "together";
      relation = "parted";
    }
    return relation;
  };
  const count = { together: { gold: 0, found: 0 }, parted: { gold: 0, found: 0 } };
  const confused: string[] = [];
  for (const { kind, about, positions } of gold.facts) {
    const places = positions.flatMap((position, i) => position.map((place) => [i, place] as const));
    for (const [n, [i, x]] of places.entries())
      for (const [j, y] of places.slice(n + 1)) {
        const expected = i === j ? "together" : "parted";
        const relation = relationOf(x, y, kind);
        count[expected].gold++;
        if (relation === expected) count[expected].found++;
        else if (relation) confused.push(`${gold.id}, ${about}: ${x.id} “${x.quote}” and ${y.id} “${y.quote}” ${relation}`);
      }
  }
  const joined = gold.apart
    .filter(([x, y]) => relationOf(x, y))
    .map(([x, y]) => `${gold.id}: ${x.id} “${x.quote}” and ${y.id} “${y.quote}”`);
  return { id: gold.id, ...count, confused, joined, events, copies };
};
