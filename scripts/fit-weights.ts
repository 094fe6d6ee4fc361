// Fits the weights by which two facts are believed to be about one thing, and writes src/alignment/weights-table.ts.
//
//   node scripts/fit-weights.ts FOLDER [FOLDER ...]
//
// A folder holds article pairs in the gold format (test/gold/README.md). A candidate pair of facts is right when both its
// phrases lie on one item of the gold, wrong when its values differ and no item holds both, or when the gold calls it a
// trap; equal values that the gold does not list are left out, for it lists not every agreement.
//
// Two models: for agreements all rows count; for differences only those with differing values and no equal partner, which
// is what is left when they are judged. Logistic regression by gradient descent, right and wrong rows weighing alike in
// sum; a group of kinds is pulled towards all kinds together, these towards zero. Deterministic.
import { writeFileSync } from "node:fs";
import type { Scored } from "../src/alignment/assign.ts";
import type { Features } from "../src/alignment/features.ts";
import { candidatesWithFeatures } from "../src/alignment/index.ts";
import { read } from "../src/read.ts";
import type { Fact, Span } from "../src/types.ts";
import { type GoldPair, readGold, type Spotted } from "../test/gold/score.ts";

interface Row {
  readonly kind: string;
  readonly features: Features;
  readonly right: boolean;
}

const meets = (fact: Fact, places: readonly Span[]): boolean =>
  places.some(({ start, end }) => Math.min(fact.end, end) > Math.max(fact.start, start));

const rowsOf = (pair: GoldPair): { all: Row[]; open: Row[] } => {
  const spots = (items: readonly Spotted[]) => items.map(({ at }) => at);
  const [right, traps] = [spots([...pair.discrepancies, ...pair.agreements]), spots(pair.traps)];
  const { scored, open } = candidatesWithFeatures(read(pair.a), read(pair.b));
  const rowOf = ({ a: x, b: y, relation, features }: Scored): Row[] => {
    const hits = (list: ReturnType<typeof spots>): boolean => list.some((spot) => meets(x, spot.a) && meets(y, spot.b));
    if (hits(right)) return [{ kind: x.kind, features, right: true }];
    return relation !== "same" || hits(traps) ? [{ kind: x.kind, features, right: false }] : [];
  };
  return { all: scored.flatMap(rowOf), open: open.flatMap(rowOf) };
};

const made = process.argv.slice(2).flatMap((folder) => readGold(folder).map(rowsOf));
const rows = made.flatMap(({ all }) => all);
const open = made.flatMap((pair) => pair.open);
const names = Object.keys(rows[0]?.features ?? {}) as (keyof Features)[];
type Weights = Record<string, number>;

/** What a feature means fixes its sign: only another time speaks against one thing. A weight of the other sign is an accident of the pairs. */
const bounded = (name: string, weight: number): number =>
  name === "bias" ? weight : name === "aside" ? Math.min(0, weight) : Math.max(0, weight);

/** Gradient descent with momentum; right and wrong rows weigh alike in sum. */
const regress = (data: readonly Row[], prior: Weights, pull: number): Weights => {
  const weights = { ...prior };
  const speed: Weights = {};
  const positives = data.filter(({ right }) => right).length;
  const share = { true: 0.5 / Math.max(1, positives), false: 0.5 / Math.max(1, data.length - positives) };
  for (let step = 0; step < 3000; step++) {
    const gradient: Weights = {};
    for (const { features, right } of data) {
      let sum = weights.bias ?? 0;
      for (const name of names) sum += (weights[name] ?? 0) * features[name];
      const error = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * share[`${right}`];
      gradient.bias = (gradient.bias ?? 0) + error;
      for (const name of names) gradient[name] = (gradient[name] ?? 0) + error * features[name];
    }
    for (const name of ["bias", ...names]) {
      const slope = (gradient[name] ?? 0) + (pull / data.length) * ((weights[name] ?? 0) - (prior[name] ?? 0));
      speed[name] = 0.9 * (speed[name] ?? 0) - 0.3 * slope;
      weights[name] = bounded(name, (weights[name] ?? 0) + (speed[name] ?? 0));
    }
  }
  return weights;
};

/** Kinds that share a model: each alone has too few rows. */
const GROUPS: readonly (readonly string[])[] = [
  ["quantity", "duration"],
  ["time"],
  ["place"],
  ["name"],
  ["polarity", "certainty"],
  ["attribution", "quotation", "scope"],
];
/** A group with fewer right rows than this has no model of its own. */
const FEWEST = 5;

const round = (weights: Weights): string =>
  `{ ${["bias", ...names].map((name) => `${name}: ${(weights[name] ?? 0).toFixed(2)}`).join(", ")} }`;
const table = (data: readonly Row[], pullAll: number, pullGroup: number): string => {
  const all = regress(data, {}, pullAll);
  const lines = [`  all: ${round(all)},`];
  for (const group of GROUPS) {
    const own = data.filter(({ kind }) => group.includes(kind));
    const right = own.filter((row) => row.right).length;
    if (right < FEWEST || right === own.length) continue;
    const weights = round(regress(own, all, pullGroup));
    for (const kind of group) lines.push(`  ${kind}: ${weights},`);
  }
  return `{\n${lines.join("\n")}\n}`;
};
const count = (data: readonly Row[]): string => `${data.length} rows, ${data.filter(({ right }) => right).length} right`;
writeFileSync(
  new URL("../src/alignment/weights-table.ts", import.meta.url),
  `// Made by scripts/fit-weights.ts; do not edit.\nimport type { Weights } from "./features.ts";\n\n/** ${count(rows)}. */\nexport const AGREE: Readonly<Record<string, Weights>> = ${table(rows, 0.05, 0.3)};\n\n/** ${count(open)}. */\nexport const DIFFER: Readonly<Record<string, Weights>> = ${table(open, 0.3, 1)};\n`,
);
console.log(`agreements: ${count(rows)}; differences: ${count(open)}`);
