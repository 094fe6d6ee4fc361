import type { Draft, Fact } from "../types.ts";
import { markAsides } from "./asides.ts";
import { attribution } from "./attribution/index.ts";
import { certainty } from "./certainty/index.ts";
import { duration } from "./duration/index.ts";
import type { Kind } from "./kind.ts";
import { name } from "./name/index.ts";
import { place } from "./place/index.ts";
import { polarity } from "./polarity/index.ts";
import { quantity } from "./quantity/index.ts";
import { quotation } from "./quotation/index.ts";
import { scope } from "./scope/index.ts";
import { nameSpeakers } from "./speakers.ts";
import { time } from "./time/index.ts";

/** The kinds in order. Where two exclusive kinds claim the same words, the longer phrase wins, then this order. */
const LIST = [duration, time, quantity, place, name, quotation, attribution, polarity, certainty, scope] as const;

/** The values of all kinds, told apart by `type`, which is the kind's name. */
export type KindValue = (typeof LIST)[number] extends Kind<infer F> ? F["value"] : never;
export type KindName = KindValue["type"];

/** Each kind narrows its facts to its own type; whoever walks the list sees plain facts. */
export const KINDS = LIST as readonly unknown[] as readonly Kind[];
export const KIND_NAMES: readonly KindName[] = KINDS.map((kind) => kind.name as KindName);

const BY_NAME: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]));

/** The kind of a fact. */
export const kindOf = (fact: Fact): Kind => {
  const kind = BY_NAME.get(fact.kind);
  if (!kind) throw new Error(`no kind is called ${fact.kind}`);
  return kind;
};

const length = ({ first, last }: Fact): number => last - first;

/** Of facts that claim the same words the longer one stays, then the one whose kind comes first. */
const withoutOverlaps = (facts: readonly Fact[], tokens: number): Fact[] => {
  const taken = new Uint8Array(tokens);
  // The sort is stable: equals stay in the order of their kinds.
  return [...facts]
    .sort((x, y) => length(y) - length(x))
    .filter(({ first, last }) => {
      for (let at = first; at < last; at++) if (taken[at] === 1) return false;
      taken.fill(1, first, last);
      return true;
    });
};

/** What one kind finds in all sentences, its mentions joined. Furniture and bylines state nothing. */
const findAll = (kind: Kind, draft: Draft): Fact[] => {
  const found: Fact[] = [];
  for (const sentence of draft.sentences)
    if (sentence.role !== "furniture" && sentence.role !== "byline") for (const fact of kind.find(sentence, draft)) found.push(fact);
  return kind.merge ? kind.merge(found, draft) : found;
};

/** All facts that an article states, in the order of the text. */
export const readFacts = (draft: Draft): Fact[] => {
  const exclusive: Fact[] = [];
  const others: Fact[] = [];
  // What is read for comparison only takes no words away from anybody.
  for (const kind of KINDS) for (const fact of findAll(kind, draft)) (kind.exclusive && !fact.implicit ? exclusive : others).push(fact);
  const facts = [...withoutOverlaps(exclusive, draft.tokens.length), ...others].sort((x, y) => x.start - y.start || x.end - y.end);
  markAsides(facts, draft);
  nameSpeakers(facts, draft);
  return facts;
};
