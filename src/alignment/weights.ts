import type { Features, Weights } from "./features.ts";
import { AGREE, DIFFER } from "./weights-table.ts";

const NAMES = Object.keys(AGREE.all ?? {}).filter((name) => name !== "bias") as (keyof Features)[];

const chance = (table: Readonly<Record<string, Weights>>, kind: string, features: Features): number => {
  const weights = (table[kind] ?? table.all) as Weights;
  let sum = weights.bias;
  for (const name of NAMES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
};

/** The chance that two facts with equal values speak of the same thing: logistic regression over named features. */
export const chanceToAgree = (kind: string, features: Features): number => chance(AGREE, kind, features);

/** The same for two facts whose values differ and have no equal partner. */
export const chanceToDiffer = (kind: string, features: Features): number => chance(DIFFER, kind, features);
