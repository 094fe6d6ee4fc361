import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Comparison, Evidence, PublicFinding } from "../../src/presentation/index.ts";
import type { Article, Span } from "../../src/types.ts";

// How a finding meets an item of the gold: in both texts its span, or one of at most 8 of its `also` places, overlaps one of
// the item's phrases, and is no wider than 160 characters or three times the phrase. Each finding meets at most one item and
// each item is met once, the best overlap first; a second finding on an item counts as false. Items marked "optional" are
// neither asked for nor counted as false. Agreements have a recall and a price: how many are listed for each in the gold.

interface Item {
  readonly kind: string;
  readonly severity?: string;
  readonly about: string;
  readonly a: string;
  readonly b: string;
  readonly a_also?: readonly string[];
  readonly b_also?: readonly string[];
  readonly kind_also?: readonly string[];
  readonly severity_also?: string;
  readonly optional?: boolean;
}
export interface Spotted extends Item {
  readonly at: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}
export interface GoldPair {
  readonly name: string;
  readonly a: Article;
  readonly b: Article;
  readonly sameEvent?: boolean;
  readonly discrepancies: readonly Spotted[];
  readonly agreements: readonly Spotted[];
  readonly traps: readonly Spotted[];
}

/** What was counted on one pair; sums of these make the figures of a set. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly hit: number;
  readonly conflictGold: number;
  readonly conflictHit: number;
  readonly conflictFound: number;
  readonly conflictRight: number;
  readonly severityRight: number;
  readonly kindRight: number;
  readonly trapHits: number;
  readonly agreeGold: number;
  readonly agreeAll: number;
  readonly agreeHit: number;
  readonly agreeFound: number;
  readonly agreeTraps: number;
  readonly falseAgreement: number;
  readonly otherEvent: number;
  readonly eventGold: number;
  readonly eventRight: number;
}

/** A miss or a false finding, with the stage at which it went wrong. */
export interface Miss {
  readonly pair: string;
  readonly cause: string;
  readonly line: string;
}

const WIDEST = 160;
const ALSO = 8;
/** From this overlap on a finding is plainly on a trap or a conflict. */
const PLAIN = 0.25;

const placesOf = (text: string, phrases: readonly string[], pair: string): Span[] =>
  phrases.flatMap((phrase) => {
    const places: Span[] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push({ start: at, end: at + phrase.length });
    if (places.length === 0) throw new Error(`${pair}: the phrase is not in the text: ${phrase}`);
    return places;
  });

/** Reads the pairs of a folder; texts named by `file` lie in `texts`, or in a folder `seeds` beside the gold's parent. */
export const readGold = (folder: string, texts = join(folder, "../../seeds")): GoldPair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): GoldPair => {
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8"));
      const article = ({ file, text, source, published, title, url }: Article & { file?: string }): Article =>
        JSON.parse(JSON.stringify({ text: file ? readFileSync(join(texts, file), "utf8") : text, source, published, title, url }));
      const [a, b] = [article(gold.a), article(gold.b)];
      const spot = (item: Item): Spotted => ({
        ...item,
        at: { a: placesOf(a.text, [item.a, ...(item.a_also ?? [])], name), b: placesOf(b.text, [item.b, ...(item.b_also ?? [])], name) },
      });
      return {
        name: basename(name, ".json"),
        a,
        b,
        ...(gold.same_event === undefined ? {} : { sameEvent: gold.same_event }),
        discrepancies: gold.discrepancies.map(spot),
        agreements: gold.agreements.map(spot),
        traps: (gold.traps ?? []).map(spot),
      };
    });

/** Best intersection over union of a finding's side with the item's places, 0 when they do not meet. */
const touch = (side: Evidence, places: readonly Span[], also: boolean): number => {
  let best = 0;
  for (const span of [side, ...(also ? (side.also ?? []).slice(0, ALSO) : [])])
    for (const { start, end } of places) {
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      if (shared <= 0 || span.end - span.start > Math.max(WIDEST, 3 * (end - start))) continue;
      best = Math.max(best, shared / (Math.max(span.end, end) - Math.min(span.start, start)));
    }
  return best;
};

const both = (finding: PublicFinding, item: Spotted, also = true): number => {
  const [a, b] = [touch(finding.a, item.at.a, also), touch(finding.b, item.at.b, also)];
  return a && b ? (a + b) / 2 : 0;
};

const sameKind = (finding: PublicFinding, item: Item): boolean =>
  finding.kind === item.kind || (item.kind_also ?? []).includes(finding.kind);
const sameSeverity = (finding: PublicFinding, item: Item): boolean =>
  finding.verdict === item.severity || finding.verdict === item.severity_also;

interface Meeting {
  readonly itemOf: ReadonlyMap<PublicFinding, Spotted>;
  readonly met: ReadonlySet<Spotted>;
  readonly touching: ReadonlySet<PublicFinding>;
  readonly overlaps: readonly number[];
}

const meet = (findings: readonly PublicFinding[], items: readonly Spotted[]): Meeting => {
  const pairs = findings.flatMap((finding) =>
    items.flatMap((item) => {
      const overlap = both(finding, item);
      return overlap
        ? [{ finding, item, overlap, weight: 2 * overlap + (sameKind(finding, item) ? 1 : 0) + (item.optional ? 0 : 0.5) }]
        : [];
    }),
  );
  pairs.sort((x, y) => y.weight - x.weight);
  const itemOf = new Map<PublicFinding, Spotted>();
  const met = new Set<Spotted>();
  const overlaps: number[] = [];
  for (const { finding, item, overlap } of pairs) {
    if (itemOf.has(finding) || met.has(item)) continue;
    itemOf.set(finding, item);
    met.add(item);
    if (!item.optional) overlaps.push(overlap);
  }
  return { itemOf, met, touching: new Set(pairs.map(({ finding }) => finding)), overlaps };
};

/** The stage at which a missed item was lost, as far as an answer with facts shows it. */
const causeOf = (item: Spotted, answer: Comparison): string => {
  const read = (side: "a" | "b"): string[] =>
    answer.sentences[side].flatMap(({ facts }) =>
      (facts ?? [])
        .filter((fact) => item.at[side].some(({ start, end }) => Math.min(fact.end, end) > Math.max(fact.start, start)))
        .map(({ kind }) => kind),
    );
  if (answer.agreements.some((finding) => both(finding, item) > 0 && sameKind(finding, item))) return "called agreed";
  if (answer.discrepancies.some((finding) => both(finding, item) > 0)) return "met by a finding of another item";
  const [a, b] = [read("a"), read("b")];
  if (a.length === 0 || b.length === 0) return "nothing read";
  const wanted = [item.kind, ...(item.kind_also ?? [])];
  return wanted.some((kind) => a.includes(kind) && b.includes(kind)) ? "not paired" : "not read as this kind";
};

/** Scores one answer; a pure function of both. */
export const scorePair = (pair: GoldPair, answer: Comparison): { tally: Tally; misses: Miss[]; overlaps: readonly number[] } => {
  const misses: Miss[] = [];
  const miss = (cause: string, line: string): void => {
    misses.push({ pair: pair.name, cause, line });
  };
  const show = (finding: PublicFinding): string =>
    `${finding.verdict} [${finding.kind}] ${JSON.stringify(finding.a.quote)} / ${JSON.stringify(finding.b.quote)}`;
  const showItem = (item: Item): string =>
    `${item.severity ?? "agreement"} [${item.kind}] ${item.about}: ${JSON.stringify(item.a)} / ${JSON.stringify(item.b)}`;
  const asked = (items: readonly Spotted[]): Spotted[] => items.filter(({ optional }) => !optional);
  const sum = (list: readonly unknown[]): number => list.filter(Boolean).length;

  const d = meet(answer.discrepancies, pair.discrepancies);
  const counted = answer.discrepancies.filter(
    (finding) =>
      !(
        d.itemOf.get(finding)?.optional ??
        (!d.itemOf.has(finding) && pair.discrepancies.some((item) => item.optional && both(finding, item)))
      ),
  );
  const hits = counted.flatMap((finding) => {
    const item = d.itemOf.get(finding);
    return item ? [{ finding, item }] : [];
  });
  let trapHits = 0;
  for (const finding of counted.filter((other) => !d.itemOf.has(other))) {
    const trap = pair.traps.some((item) => both(finding, item, false));
    if (trap) trapHits++;
    miss(trap ? "false: a trap" : d.touching.has(finding) ? "false: a repeat" : "false", show(finding));
  }
  for (const item of asked(pair.discrepancies)) if (!d.met.has(item)) miss(`missed: ${causeOf(item, answer)}`, showItem(item));

  const s = meet(answer.agreements, pair.agreements);
  for (const item of asked(pair.agreements)) if (!s.met.has(item)) miss(`missed agreement: ${causeOf(item, answer)}`, showItem(item));
  let [falseAgreement, agreeTraps] = [0, 0];
  for (const finding of answer.agreements.filter((other) => !s.itemOf.has(other))) {
    const clash = pair.discrepancies.find(
      (item) =>
        !item.optional &&
        item.severity === "conflict" &&
        !item.severity_also &&
        sameKind(finding, item) &&
        both(finding, item, false) >= PLAIN,
    );
    if (clash) {
      falseAgreement++;
      miss("a conflict called agreed", `${show(finding)} on ${clash.about}`);
    } else if (pair.traps.some((item) => both(finding, item, false) >= PLAIN) && !pair.agreements.some((item) => both(finding, item))) {
      agreeTraps++;
      miss("a trap called agreed", show(finding));
    }
  }
  const eventRight = pair.sameEvent !== undefined && answer.sameEvent.verdict === (pair.sameEvent ? "same" : "different");
  if (pair.sameEvent !== undefined && !eventRight) miss("same event", `gold ${pair.sameEvent}, answered ${answer.sameEvent.verdict}`);
  const tally: Tally = {
    gold: asked(pair.discrepancies).length,
    found: counted.length,
    hit: hits.length,
    conflictGold: sum(asked(pair.discrepancies).map(({ severity }) => severity === "conflict")),
    conflictHit: sum(hits.map(({ item }) => item.severity === "conflict")),
    conflictFound: sum(counted.map(({ verdict }) => verdict === "conflict")),
    conflictRight: sum(hits.map(({ finding, item }) => finding.verdict === "conflict" && sameSeverity(finding, item))),
    severityRight: sum(hits.map(({ finding, item }) => sameSeverity(finding, item))),
    kindRight: sum(hits.map(({ finding, item }) => sameKind(finding, item))),
    trapHits,
    agreeGold: asked(pair.agreements).length,
    agreeAll: pair.agreements.length,
    agreeHit: asked([...s.met]).length,
    agreeFound: answer.agreements.length,
    agreeTraps,
    falseAgreement,
    otherEvent: pair.sameEvent === false ? answer.agreements.length : 0,
    eventGold: pair.sameEvent === undefined ? 0 : 1,
    eventRight: eventRight ? 1 : 0,
  };
  return { tally, misses, overlaps: d.overlaps };
};

/** Whether each finding is right, by its id; those that meet what is optional are left out. */
export const rightness = (pair: GoldPair, answer: Comparison): Map<string, boolean> => {
  const right = new Map<string, boolean>();
  const d = meet(answer.discrepancies, pair.discrepancies);
  for (const finding of answer.discrepancies) {
    const item = d.itemOf.get(finding);
    if (item?.optional || (!item && pair.discrepancies.some((other) => other.optional && both(finding, other)))) continue;
    right.set(finding.id, item !== undefined);
  }
  const s = meet(answer.agreements, pair.agreements);
  for (const finding of answer.agreements) {
    const wrong = [...pair.traps, ...pair.discrepancies.filter(({ severity }) => severity === "conflict")].some(
      (item) => both(finding, item, false) >= PLAIN,
    );
    right.set(finding.id, s.itemOf.has(finding) || !wrong);
  }
  return right;
};

const ratio = (x: number, y: number): number => (y ? x / y : 0);
const harmonic = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);

const add = (tallies: readonly Tally[]): Tally => {
  const total: Record<string, number> = {};
  for (const tally of tallies) for (const [key, value] of Object.entries(tally)) total[key] = (total[key] ?? 0) + value;
  return total as unknown as Tally;
};
const f1Of = (tally: Tally): number => harmonic(ratio(tally.hit, tally.found), ratio(tally.hit, tally.gold));

/** Resamples of the pairs for the interval, and a generator with a fixed start, so that equal answers give equal intervals. */
const RESAMPLES = 1000;
const generator = (): (() => number) => {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

export interface Figures {
  readonly pairs: number;
  readonly f1: number;
  /** The middle 90 % of F1 over resampled pairs. */
  readonly low: number;
  readonly high: number;
  readonly precision: number;
  readonly recall: number;
  readonly conflictPrecision: number;
  readonly conflictRecall: number;
  readonly severity: number;
  readonly kind: number;
  readonly tightness: number;
  readonly agreementRecall: number;
  readonly volume: number;
  readonly tally: Tally;
}

/** The figures of a set from the tallies of its pairs. */
export const figuresOf = (tallies: readonly Tally[], overlaps: readonly number[]): Figures => {
  const tally = add(tallies);
  const random = generator();
  const samples = Array.from({ length: RESAMPLES }, () =>
    f1Of(add(tallies.map(() => tallies[Math.floor(random() * tallies.length)] as Tally))),
  ).sort((x, y) => x - y);
  const tight = [...overlaps].sort((x, y) => x - y);
  return {
    pairs: tallies.length,
    f1: f1Of(tally),
    low: samples[50] ?? 0,
    high: samples[949] ?? 0,
    precision: ratio(tally.hit, tally.found),
    recall: ratio(tally.hit, tally.gold),
    conflictPrecision: ratio(tally.conflictRight, tally.conflictFound),
    conflictRecall: ratio(tally.conflictHit, tally.conflictGold),
    severity: ratio(tally.severityRight, tally.hit),
    kind: ratio(tally.kindRight, tally.hit),
    tightness: tight[tight.length >> 1] ?? 0,
    agreementRecall: ratio(tally.agreeHit, tally.agreeGold),
    volume: ratio(tally.agreeFound, tally.agreeAll),
    tally,
  };
};

/** The name of a gold folder in the table. */
export const setName = (folder: string): string => basename(folder) || basename(dirname(folder));
