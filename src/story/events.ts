import type { Event } from "../types.ts";

/** What two articles make of each other: how sure it is that they report one event. */
export interface Acquaintance {
  readonly a: number;
  readonly b: number;
  readonly event: Event;
}

const RANK: Readonly<Record<Event["verdict"], number>> = { same: 2, unsure: 1, different: 0 };

/**
 * Groups articles by the event that they report: the likest first, two groups joined unless half of the pairs between them say
 * that they report two events. So no single article that stands between two events joins them, and none that is like few others
 * falls out.
 *
 * @returns places in the list, ascending, a group an event
 */
export const groupByEvent = (count: number, acquaintances: readonly Acquaintance[]): number[][] => {
  const verdicts = new Map<number, Event["verdict"]>();
  for (const { a, b, event } of acquaintances) {
    verdicts.set(a * count + b, event.verdict);
    verdicts.set(b * count + a, event.verdict);
  }
  const home = Array.from({ length: count }, (_, i) => [i]);
  const likest = [...acquaintances].sort(
    (x, y) => RANK[y.event.verdict] - RANK[x.event.verdict] || y.event.score - x.event.score || x.a - y.a || x.b - y.b,
  );
  for (const { a, b } of likest) {
    const [one, other] = [home[a] as number[], home[b] as number[]];
    if (one === other) continue;
    const met = one.flatMap((i) => other.flatMap((j) => verdicts.get(i * count + j) ?? []));
    if (2 * met.filter((verdict) => verdict === "different").length >= met.length) continue;
    one.push(...other);
    for (const j of other) home[j] = one;
  }
  return [...new Set(home)].map((group) => group.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
};
