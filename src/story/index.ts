import { judgeReadings } from "../compare.ts";
import { OPERATING_POINT } from "../findings/confidence.ts";
import type { Options } from "../presentation/index.ts";
import type { Fact, Findings, Reading, Verdict } from "../types.ts";
import { ENGINE } from "../version.ts";
import { groupsOf, type Story, sentencesOf, storyFactOf, unmatchedOf } from "./answer.ts";
import { deskOf, type StoryArticle } from "./desk.ts";
import { groupByEvent } from "./events.ts";
import { type Claim, type Linked, linkClaims, RANK } from "./link.ts";
import { pairsToCompare } from "./neighbours.ts";

export type { Position, Story, StoryFact, Voice } from "./answer.ts";
export type { StoryArticle } from "./desk.ts";

/** Two articles that were compared, by canonical place, and what was found in them. */
interface Compared {
  readonly a: number;
  readonly b: number;
  readonly findings: Findings;
}

/** At most so many pairs of sentences and of facts are looked at in all; a documented bound. Fifty reports of 1,000 words have a third. */
const MOST_WORK = 1_500_000;

const claimsOf = ({ a, b, findings }: Compared, shows: (fact: Fact) => boolean, least: number): Claim[] =>
  findings.findings
    .filter((finding) => finding.confidence >= least && shows(finding.a))
    .map(({ verdict, about, confidence, importance, a: left, b: right }) => ({
      verdict,
      a: { article: a, fact: left },
      b: { article: b, fact: right },
      about,
      confidence,
      importance,
    }));

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
 * is silent. A pure function of its arguments; of two articles it says what `compare` says of them, and the order of the
 * articles changes nothing but the order in which they are named.
 *
 * @param articles each with an id of its own; 2 to 50 are what it is made for
 * @param options `include` knows "unmatched", "facts" (sentences with their facts) and "selectors" here
 */
export const story = (articles: readonly StoryArticle[], options: Options = {}): Story => {
  const include = new Set<string>(options.include ?? []);
  const kinds = options.kinds ? new Set<string>(options.kinds) : undefined;
  const shows = ({ kind }: Fact): boolean => kinds === undefined || kinds.has(kind);
  const desk = deskOf(articles);
  const { readings } = desk;
  let work = 0;
  const compared = pairsToCompare(readings, desk.voices).flatMap(([a, b]): Compared[] => {
    if (work > MOST_WORK) return [];
    const findings = judgeReadings(readings[a] as Reading, readings[b] as Reading);
    work += findings.alignment.candidates;
    return [{ a, b, findings }];
  });
  const events = groupByEvent(
    readings.length,
    compared.map(({ a, b, findings }) => ({ a, b, event: findings.alignment.event })),
  );
  const eventOf = new Map(events.flatMap((group) => group.map((article) => [article, group] as const)));
  const linked = linkClaims(
    compared
      .filter(({ a, b }) => eventOf.get(a) === eventOf.get(b))
      .flatMap((pair) => claimsOf(pair, shows, options.minConfidence ?? OPERATING_POINT)),
  ).sort(byImportance);
  const facts = linked.map((one, i) =>
    storyFactOf(desk, one, `f${i + 1}`, eventOf.get(one.best.a.article) ?? [], include.has("selectors")),
  );
  const count = (verdict: Verdict): number => facts.filter((fact) => fact.verdict === verdict).length;
  return {
    facts,
    events: groupsOf(desk, events),
    copies: groupsOf(desk, desk.copies),
    ...(include.has("unmatched") ? { unmatched: unmatchedOf(desk, linked, shows) } : {}),
    ...(include.has("facts") ? { sentences: sentencesOf(desk, shows) } : {}),
    summary: {
      articles: articles.length,
      voices: new Set(desk.voices).size,
      conflicts: count("conflict"),
      variations: count("variation"),
      agreements: count("agreement"),
    },
    truncated: work > MOST_WORK || compared.some(({ findings }) => findings.truncated),
    engine: ENGINE,
  };
};
