import { read } from "../read.ts";
import type { Article, Reading } from "../types.ts";
import { findCopies } from "./copies.ts";

/** An article of a story, with the name that the answer calls it by. */
export interface StoryArticle extends Article {
  readonly id: string;
}

/** The articles of a story, read and put in one canonical order, so that the caller's order decides nothing. */
export interface Desk {
  readonly readings: readonly Reading[];
  /** By canonical place: the caller's place, and the caller's name. */
  readonly places: readonly number[];
  readonly ids: readonly string[];
  /** Groups of near-identical texts, by canonical place. */
  readonly copies: readonly (readonly number[])[];
  /** By canonical place: the article's voice, which copies of one text share. */
  readonly voices: readonly number[];
}

export const deskOf = (articles: readonly StoryArticle[]): Desk => {
  const key = ({ text, published, source, title, url, id }: StoryArticle): string =>
    JSON.stringify([text, published, source, title, url, id]);
  const keys = articles.map(key);
  const places = articles.map((_, i) => i).sort((x, y) => ((keys[x] as string) < (keys[y] as string) ? -1 : 1));
  const sorted = places.map((place) => articles[place] as StoryArticle);
  const readings = sorted.map(read);
  const copies = findCopies(readings);
  const voices = places.map((_, i) => i);
  for (const group of copies) for (const i of group) voices[i] = group[0] as number;
  return { readings, places, ids: sorted.map(({ id }) => id), copies, voices };
};

/** Articles by canonical place, in the order of the request. */
export const inOrder = ({ places }: Desk, group: readonly number[]): number[] =>
  [...group].sort((x, y) => (places[x] as number) - (places[y] as number));

/** The same by their names. */
export const namesOf = (desk: Desk, group: readonly number[]): string[] => inOrder(desk, group).map((i) => desk.ids[i] as string);
