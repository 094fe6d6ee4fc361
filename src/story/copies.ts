import type { Reading } from "../types.ts";

// Broder, "On the resemblance and containment of documents" (1997): texts as sets of runs of words.

/** Words of a run. */
const RUN = 5;
/** Articles that share this much of the shorter one's runs are one text; reports of two hands share less than a tenth. */
const CONTAINED = 0.7;
/** A shorter one is a quotation and no copy. */
const LEAST_SHARE = 0.4;
/** Below so many runs nothing is known. */
const LEAST = 20;

/** Different runs of words in an article's body, as hashes of 32 bits. */
const runsOf = ({ tokens, sentences }: Reading, ids: Map<string, number>): ReadonlySet<number> => {
  const words: number[] = [];
  for (const { first, last, role } of sentences) {
    if (role !== "body") continue;
    for (let i = first; i < last; i++) {
      const { type, lower } = tokens[i] as Reading["tokens"][number];
      if (type === "mark") continue;
      let id = ids.get(lower);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(lower, id);
      }
      words.push(id);
    }
  }
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < RUN; k++) hash = Math.imul(hash ^ (words[i + k] as number), 0x9e3779b1) ^ (hash >>> 15);
    runs.add(hash);
  }
  return runs;
};

/**
 * Near-identical texts, as syndication makes them: groups of two and more, by the articles' places in the list, in ascending
 * order. One index over all of them, so that only texts with something in common meet.
 */
export const findCopies = (readings: readonly Reading[]): number[][] => {
  const ids = new Map<string, number>();
  const runs = readings.map((reading) => runsOf(reading, ids));
  const holders = new Map<number, number[]>();
  const shared = readings.map(() => new Map<number, number>());
  const group = readings.map((_, i) => i);
  runs.forEach((own, i) => {
    for (const run of own) {
      const before = holders.get(run);
      if (!before) {
        holders.set(run, [i]);
        continue;
      }
      const counts = shared[i] as Map<number, number>;
      for (const j of before) counts.set(j, (counts.get(j) ?? 0) + 1);
      before.push(i);
    }
  });
  shared.forEach((counts, i) => {
    for (const [j, count] of counts) {
      const [few, many] = [runs[i]?.size ?? 0, runs[j]?.size ?? 0].sort((x, y) => x - y) as [number, number];
      if (few < LEAST || few < LEAST_SHARE * many || count < CONTAINED * few) continue;
      const [from, to] = [group[i] as number, group[j] as number];
      for (let k = 0; k < group.length; k++) if (group[k] === from) group[k] = to;
    }
  });
  const groups = new Map<number, number[]>();
  for (const [i, home] of group.entries()) groups.set(home, [...(groups.get(home) ?? []), i]);
  return [...groups.values()].filter(({ length }) => length > 1);
};
