import type { Event } from "../types.ts";

/** What two articles make of each other: how sure it is that they report one event. */
export interface Acquaintance {
  readonly a: number;
  readonly b: number;
  readonly event: Event;
}

const SHARE: Readonly<Record<Event["verdict"], number>> = { same: 1, unsure: 0.5, different: 0 };
/** Two groups are one event when their articles say so on average. */
const ENOUGH = 0.5;

/**
 * Groups articles by the event that they report: the likest first, two groups joined where their members fit on average, so
 * that no single article that stands between two events joins them.
 *
 * @returns places in the list, ascending, a group an event
 */
export const groupByEvent = (count: number, acquaintances: readonly Acquaintance[]): number[][] => {
  const known = new Map<number, number>();
  for (const { a, b, event } of acquaintances) {
    known.set(a * count + b, SHARE[event.verdict]);
    known.set(b * count + a, SHARE[event.verdict]);
  }
  const groups = Array.from({ length: count }, (_, i) => [i]);
  const home = groups.slice();
  const rank = ({ event }: Acquaintance): number => SHARE[event.verdict] + event.score;
  for (const { a, b } of [...acquaintances].sort((x, y) => rank(y) - rank(x) || x.a - y.a || x.b - y.b)) {
    const [one, other] = [home[a] as number[], home[b] as number[]];
    if (one === other) continue;
    let [sum, met] = [0, 0];
    for (const i of one)
      for (const j of other) {
        const share = known.get(i * count + j);
        if (share === undefined) continue;
        sum += share;
        met++;
      }
    if (sum < ENOUGH * met) continue;
    one.push(...other);
    for (const j of other) home[j] = one;
  }
  return [...new Set(home)].map((group) => group.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
};
