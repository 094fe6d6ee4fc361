import { judgeReadings } from "../compare.ts";
import type { KindName, KindValue } from "../facts/index.ts";
import { kindOf } from "../facts/index.ts";
import { OPERATING_POINT } from "../findings/confidence.ts";
import {
  type Evidence,
  evidenceOf,
  type Options,
  type PublicFact,
  type PublicSentence,
  publicFact,
  publicSentences,
} from "../presentation/index.ts";
import { read } from "../read.ts";
import type { Article, Reading, Verdict } from "../types.ts";
import { ENGINE } from "../version.ts";
import { findCopies } from "./copies.ts";
import { type Acquaintance, groupByEvent } from "./events.ts";
import { type Claim, type Linked, linkClaims, type Mention } from "./link.ts";
import { pairsToCompare } from "./neighbours.ts";

/** An article of a story, with the name that the answer calls it by. */
export interface StoryArticle extends Article {
  readonly id: string;
}

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

const RANK = { conflict: 2, variation: 1, agreement: 0 } as const satisfies Record<Verdict, number>;

/** A story on its way: its articles in one canonical order, so that the caller's order decides nothing. */
interface Desk {
  readonly readings: readonly Reading[];
  /** By canonical place: the caller's place, and the caller's name. */
  readonly places: readonly number[];
  readonly ids: readonly string[];
  /** By canonical place: the article's voice, which copies share. */
  readonly voices: readonly number[];
}

const deskOf = (articles: readonly StoryArticle[]): Desk => {
  const key = ({ text, published, source, title, url, id }: StoryArticle): string =>
    JSON.stringify([text, published, source, title, url, id]);
  const keys = articles.map(key);
  const places = articles.map((_, i) => i).sort((x, y) => ((keys[x] as string) < (keys[y] as string) ? -1 : 1));
  const readings = places.map((place) => read(articles[place] as StoryArticle));
  return { readings, places, ids: places.map((place) => (articles[place] as StoryArticle).id), voices: places.map((_, i) => i) };
};

/** Voices by canonical place: the first of a group of copies lends its number to all of them. */
const voicesOf = (count: number, copies: readonly (readonly number[])[]): number[] => {
  const voices = Array.from({ length: count }, (_, i) => i);
  for (const group of copies) for (const i of group) voices[i] = group[0] as number;
  return voices;
};

/** In the order of the request. */
const inOrder = (desk: Desk, group: readonly number[]): string[] =>
  [...group].sort((x, y) => (desk.places[x] as number) - (desk.places[y] as number)).map((i) => desk.ids[i] as string);

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

/** The gravest verdicts first, in each the most important; ties by the places of what shows it best, as in a comparison. */
const byImportance = (x: Linked, y: Linked): number => {
  const [one, other] = [x.best, y.best];
  return (
    RANK[other.verdict] - RANK[one.verdict] ||
    y.importance - x.importance ||
    one.a.fact.start + one.b.fact.start - other.a.fact.start - other.b.fact.start ||
    one.a.fact.kind.localeCompare(other.a.fact.kind) ||
    one.a.fact.start - other.a.fact.start ||
    one.a.article - other.a.article ||
    one.b.article - other.b.article
  );
};

/**
 * Compares what several articles state on one event: each fact that at least two of them speak of, who gives which value, who
 * is silent. A pure function of its arguments; of two articles it says what {@link compare} says of them, and the order of the
 * articles changes nothing but the order in which they are named.
 *
 * @param articles each with an id of its own; 2 to 50 are what it is made for
 * @param options `include` knows "unmatched", "facts" (sentences with their facts) and "selectors" here
 */
export const story = (articles: readonly StoryArticle[], options: Options = {}): Story => {
  const include = new Set<string>(options.include ?? []);
  const kinds = options.kinds ? new Set<string>(options.kinds) : undefined;
  const least = options.minConfidence ?? OPERATING_POINT;
  const made = deskOf(articles);
  const copies = findCopies(made.readings);
  const desk: Desk = { ...made, voices: voicesOf(made.readings.length, copies) };
  const compared = pairsToCompare(desk.readings).map(([a, b]) => ({
    a,
    b,
    findings: judgeReadings(desk.readings[a] as Reading, desk.readings[b] as Reading),
  }));
  const acquaintances = compared.map(({ a, b, findings }): Acquaintance => ({ a, b, event: findings.alignment.event }));
  const events = groupByEvent(desk.readings.length, acquaintances);
  const eventOf = new Map(events.flatMap((group) => group.map((i) => [i, group] as const)));
  const claims = compared.flatMap(({ a, b, findings }) =>
    eventOf.get(a) === eventOf.get(b)
      ? findings.findings
          .filter(({ confidence, a: { kind } }) => confidence >= least && (kinds === undefined || kinds.has(kind)))
          .map(
            (finding): Claim => ({
              verdict: finding.verdict,
              a: { article: a, fact: finding.a },
              b: { article: b, fact: finding.b },
              about: finding.about,
              confidence: finding.confidence,
              importance: finding.importance,
            }),
          )
      : [],
  );
  const linked = linkClaims(claims).sort(byImportance);
  const facts = linked.map((one, i): StoryFact => {
    const { mentions, best } = one;
    const speaking = new Set(mentions.map(({ article }) => article));
    const event = eventOf.get(mentions[0]?.article ?? 0) ?? [];
    return {
      id: `f${i + 1}`,
      kind: best.a.fact.kind as KindName,
      about: best.about,
      verdict: best.verdict,
      confidence: best.confidence,
      positions: [...one.positions]
        .sort((x, y) => supportOf(desk, y) - supportOf(desk, x) || y.length - x.length || firstOf(x) - firstOf(y))
        .map((position) => positionOf(desk, position, include.has("selectors"))),
      silent: inOrder(
        desk,
        event.filter((article) => !speaking.has(article)),
      ),
    };
  });
  const count = (verdict: Verdict): number => facts.filter((fact) => fact.verdict === verdict).length;
  const sorted = (groups: readonly (readonly number[])[]): string[][] =>
    groups
      .map((group) => [...group].sort((x, y) => (desk.places[x] as number) - (desk.places[y] as number)))
      .sort((x, y) => (desk.places[x[0] ?? 0] as number) - (desk.places[y[0] ?? 0] as number))
      .map((group) => inOrder(desk, group));
  const told = new Set(
    linked.flatMap(({ mentions }) =>
      mentions.flatMap(({ article, fact }) =>
        [fact, ...(fact.also ?? [])].map(({ start, end }) => `${article} ${fact.kind} ${start} ${end}`),
      ),
    ),
  );
  const canonical = new Map(desk.places.map((place, i) => [place, i] as const));
  const each = <Part>(part: (reading: Reading, article: number) => Part): Part[] =>
    articles.map((_, place) => {
      const article = canonical.get(place) ?? 0;
      return part(desk.readings[article] as Reading, article);
    });
  const shows = ({ kind }: { kind: string }): boolean => kinds === undefined || kinds.has(kind);
  return {
    facts,
    events: sorted(events),
    copies: sorted(copies),
    ...(include.has("unmatched")
      ? {
          unmatched: each((reading, article) => ({
            id: desk.ids[article] as string,
            facts: reading.facts
              .filter((fact) => !fact.implicit && shows(fact) && !told.has(`${article} ${fact.kind} ${fact.start} ${fact.end}`))
              .map((fact) => publicFact(fact, reading.text)),
          })),
        }
      : {}),
    ...(include.has("facts")
      ? { sentences: each((reading, article) => ({ id: desk.ids[article] as string, sentences: publicSentences(reading, true, shows) })) }
      : {}),
    summary: {
      articles: articles.length,
      voices: new Set(desk.voices).size,
      conflicts: count("conflict"),
      variations: count("variation"),
      agreements: count("agreement"),
    },
    truncated: compared.some(({ findings }) => findings.truncated),
    engine: ENGINE,
  };
};
