import { conceptOf } from "../text/concepts.ts";
import type { Reading } from "../types.ts";

/** Up to so many articles everyone is compared with everyone. */
const FEW = 14;
/** In larger stories each is compared with so many that are nearest to it, and with the one that is nearest to all. */
const NEAREST = 4;

/** How alike all articles are: TF-IDF cosines of their concepts, over one index. */
const likenessOf = (readings: readonly Reading[]): Float64Array[] => {
  const ids = new Map<string, number>();
  const postings: (readonly [article: number, weight: number])[][] = [];
  readings.forEach(({ tokens, sentences }, article) => {
    const counts = new Map<number, number>();
    for (const { first, last, role } of sentences) {
      if (role === "furniture" || role === "byline") continue;
      for (let i = first; i < last; i++) {
        const { stem } = tokens[i] as Reading["tokens"][number];
        if (!stem) continue;
        const concept = conceptOf(stem);
        let id = ids.get(concept);
        if (id === undefined) {
          id = ids.size;
          ids.set(concept, id);
          postings.push([]);
        }
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    for (const [id, count] of counts) postings[id]?.push([article, Math.log1p(count)]);
  });
  const dots = readings.map(() => new Float64Array(readings.length));
  for (const posting of postings) {
    const rarity = Math.log((1 + readings.length) / posting.length) ** 2;
    for (const [i, x] of posting)
      for (const [j, y] of posting) (dots[i] as Float64Array)[j] = ((dots[i] as Float64Array)[j] as number) + rarity * x * y;
  }
  const norms = dots.map((row, i) => Math.sqrt(row[i] as number) || 1);
  return dots.map((row, i) => row.map((dot, j) => dot / ((norms[i] as number) * (norms[j] as number))));
};

/**
 * Which articles are compared with each other, as pairs of places in the list, the first before the second: all of a small
 * story; of a large one, a number that grows with the articles and not with their square. There copies meet the first of them,
 * which stands for them all.
 *
 * @param voices by article: the first of its copies, or itself
 */
export const pairsToCompare = (readings: readonly Reading[], voices: readonly number[]): (readonly [number, number])[] => {
  const count = readings.length;
  const chosen = new Set<number>();
  const choose = (i: number, j: number): void => {
    if (i !== j) chosen.add(Math.min(i, j) * count + Math.max(i, j));
  };
  if (count <= FEW) for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) choose(i, j);
  else {
    for (const [i, voice] of voices.entries()) choose(i, voice);
    const speakers = [...new Set(voices)];
    const likeness = likenessOf(speakers.map((i) => readings[i] as Reading));
    const totals = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
    const hub = speakers[totals.indexOf(Math.max(...totals))] as number;
    likeness.forEach((row, i) => {
      const own = speakers[i] as number;
      choose(own, hub);
      const nearest = [...row.keys()].filter((j) => j !== i).sort((x, y) => (row[y] as number) - (row[x] as number) || x - y);
      for (const j of nearest.slice(0, NEAREST)) choose(own, speakers[j] as number);
    });
  }
  return [...chosen].sort((x, y) => x - y).map((key) => [Math.floor(key / count), key % count] as const);
};
