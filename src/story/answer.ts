import { type KindName, type KindValue, kindOf } from "../facts/index.ts";
import { type Evidence, evidenceOf, type PublicFact, type PublicSentence, publicFact, publicSentences } from "../presentation/index.ts";
import type { Fact, Reading, Verdict } from "../types.ts";
import { type Desk, inOrder, namesOf } from "./desk.ts";
import { keyOf, type Linked, type Mention } from "./link.ts";

/** Where one article states a fact. */
export interface Voice extends Evidence {
  /** The article's id. */
  readonly id: string;
}

/** One value of a fact, and who gives it. */
export interface Position {
  readonly value: KindValue;
  readonly display: string;
  /** In the order of the request. */
  readonly articles: readonly Voice[];
  /** How many independent texts stand behind it: copies of one text count once. */
  readonly voices: number;
}

/** What at least two articles of a story speak of. */
export interface StoryFact {
  readonly id: string;
  readonly kind: KindName;
  readonly about: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  /** One for each distinct value, the most supported first. */
  readonly positions: readonly Position[];
  /** Articles of the same event that do not speak of it. */
  readonly silent: readonly string[];
}

/** Several articles on one event: each fact, who says what, who is silent. */
export interface Story {
  readonly facts: readonly StoryFact[];
  /** Articles by the event that they report. */
  readonly events: readonly (readonly string[])[];
  /** Near-identical texts: one voice. */
  readonly copies: readonly (readonly string[])[];
  /** Facts that one article alone states, when asked for. */
  readonly unmatched?: readonly { readonly id: string; readonly facts: readonly PublicFact[] }[];
  /** Sentences of every article, when facts are asked for. */
  readonly sentences?: readonly { readonly id: string; readonly sentences: readonly PublicSentence[] }[];
  readonly summary: {
    readonly articles: number;
    readonly voices: number;
    readonly conflicts: number;
    readonly variations: number;
    readonly agreements: number;
  };
  readonly truncated: boolean;
  readonly engine: { readonly name: string; readonly version: string; readonly revision: string };
}

const supportOf = (desk: Desk, mentions: readonly Mention[]): number => new Set(mentions.map(({ article }) => desk.voices[article])).size;

const positionOf = (desk: Desk, mentions: readonly Mention[], selectors: boolean): Position => {
  const shows = mentions.map(({ article, fact }) => kindOf(fact).display(fact, (desk.readings[article] as Reading).text));
  const counts = new Map<string, number>();
  for (const show of shows) counts.set(show, (counts.get(show) ?? 0) + 1);
  // The wording that most share stands for all; of equals that of the canonical first.
  const typical = mentions
    .map((mention, i) => ({ mention, display: shows[i] as string }))
    .reduce((best, next) => {
      const more = (counts.get(next.display) ?? 0) - (counts.get(best.display) ?? 0);
      return more > 0 || (more === 0 && next.mention.article < best.mention.article) ? next : best;
    });
  return {
    value: typical.mention.fact.value as KindValue,
    display: typical.display,
    articles: [...mentions]
      .sort((x, y) => (desk.places[x.article] as number) - (desk.places[y.article] as number))
      .map(({ article, fact }) => ({ id: desk.ids[article] as string, ...evidenceOf(fact, desk.readings[article] as Reading, selectors) })),
    voices: supportOf(desk, mentions),
  };
};

const firstOf = (mentions: readonly Mention[]): number => Math.min(...mentions.map(({ article }) => article));

/** A fact for the world; `event` are the articles that might speak of it. */
export const storyFactOf = (desk: Desk, linked: Linked, id: string, event: readonly number[], selectors: boolean): StoryFact => {
  const { mentions, best, positions } = linked;
  const speaking = new Set(mentions.map(({ article }) => article));
  const silent = event.filter((article) => !speaking.has(article));
  return {
    id,
    kind: best.a.fact.kind as KindName,
    about: best.about,
    verdict: best.verdict,
    confidence: best.confidence,
    positions: [...positions]
      .sort((x, y) => supportOf(desk, y) - supportOf(desk, x) || y.length - x.length || firstOf(x) - firstOf(y))
      .map((position) => positionOf(desk, position, selectors)),
    silent: namesOf(desk, silent),
  };
};

/** Groups of articles by their names, in the order of the request. */
export const groupsOf = (desk: Desk, groups: readonly (readonly number[])[]): string[][] =>
  groups
    .map((group) => inOrder(desk, group))
    .sort((x, y) => (desk.places[x[0] ?? 0] as number) - (desk.places[y[0] ?? 0] as number))
    .map((group) => namesOf(desk, group));

const every = (desk: Desk): number[] => inOrder(desk, [...desk.readings.keys()]);

/** What one article alone states, article by article. */
export const unmatchedOf = (desk: Desk, facts: readonly Linked[], shows: (fact: Fact) => boolean): NonNullable<Story["unmatched"]> => {
  const told = new Set<string>();
  for (const { mentions } of facts)
    for (const mention of mentions) for (const span of [mention.fact, ...(mention.fact.also ?? [])]) told.add(keyOf(mention, span));
  return every(desk).map((article) => {
    const { facts: stated, text } = desk.readings[article] as Reading;
    const alone = stated.filter((fact) => !fact.implicit && shows(fact) && !told.has(keyOf({ article, fact })));
    return { id: desk.ids[article] as string, facts: alone.map((fact) => publicFact(fact, text)) };
  });
};

/** The sentences of every article with all that they state. */
export const sentencesOf = (desk: Desk, shows: (fact: Fact) => boolean): NonNullable<Story["sentences"]> =>
  every(desk).map((article) => ({
    id: desk.ids[article] as string,
    sentences: publicSentences(desk.readings[article] as Reading, true, shows),
  }));
