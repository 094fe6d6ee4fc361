import type { Reading } from "../types.ts";

// Broder, "On the resemblance and containment of documents" (1997): texts as sets of runs of words.

/** Words of a run. */
const RUN = 5;
/** Articles that share this much of the shorter one's runs are one text; reports of two hands share less than a tenth. */
const CONTAINED = 0.8;
/** A much shorter one is quoted by the longer, or is one of several that it takes together. */
const LEAST_SHARE = 0.6;
/** Below so many runs only equal texts are known for copies. */
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
  const areCopies = (i: number, j: number): boolean => {
    const [few, many] = [runs[i]?.size ?? 0, runs[j]?.size ?? 0].sort((x, y) => x - y) as [number, number];
    const count = shared[Math.max(i, j)]?.get(Math.min(i, j)) ?? 0;
    return few < LEAST ? few > 0 && count === many : few >= LEAST_SHARE * many && count >= CONTAINED * few;
  };
  // Every two of a group are copies: what takes two texts together makes no copies of them.
  const groups: number[][] = [];
  for (const i of readings.keys()) {
    const group = groups.find((one) => one.every((j) => areCopies(i, j)));
    if (group) group.push(i);
    else groups.push([i]);
  }
  return groups.filter(({ length }) => length > 1);
};
