import type { Features, Weights } from "./features.ts";
import { AGREE, DIFFER } from "./weights-table.ts";

const chance = (table: Readonly<Record<string, Weights>>, kind: string, features: Features): number => {
  const weights = (table[kind] ?? table.all) as Weights;
  // Written out: this runs for every candidate, and a loop over names would look each of them up.
  const sum =
    weights.bias +
    weights.near * features.near +
    weights.far * features.far +
    weights.sentences * features.sentences +
    weights.heads * features.heads +
    weights.arguments * features.arguments +
    weights.verbs * features.verbs +
    weights.names * features.names +
    weights.ratio * features.ratio +
    weights.aside * features.aside +
    weights.speaker * features.speaker +
    weights.anchors * features.anchors +
    weights.times * features.times +
    weights.alone * features.alone +
    weights.undisputed * features.undisputed;
  return 1 / (1 + Math.exp(-sum));
};

/** The chance that two facts with equal values speak of the same thing: logistic regression over named features. */
export const chanceToAgree = (kind: string, features: Features): number => chance(AGREE, kind, features);

/** The same for two facts whose values differ and have no equal partner. */
export const chanceToDiffer = (kind: string, features: Features): number => chance(DIFFER, kind, features);
