import type { Fact, Reading, Sentence, Token } from "../types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words around a fact, each with its rarity times its nearness; ids ascend. */
export interface Context {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

/** How fast a word's pull fades: half at this many tokens. */
const NEAR = 4;
const FAR = 14;
/** What a sentence border costs, and how many tokens past it still count. */
const BORDER = 0.35;
const REACH = 32;

/** What a word's weight is divided by, by its distance in tokens. */
const fading = (half: number): Float64Array => Float64Array.from({ length: REACH + 1 }, (_, distance) => 1 + distance / half);
const [CLOSE, WIDE] = [fading(NEAR), fading(FAR)];

/** Kinds whose own words are the value: masked, so that what they are about decides. */
const MASKED = new Set(["time", "place", "name", "duration"]);

/** Room for one context while it is built: the best weight per word, and which words were met. */
interface Scratch {
  readonly near: Float64Array;
  readonly far: Float64Array;
}

const freeze = (ids: Int32Array, weights: Float64Array): Context => {
  const own = new Float64Array(ids.length);
  let norm = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const weight = weights[id] as number;
    own[i] = weight;
    norm += weight * weight;
    weights[id] = 0;
  }
  return { ids, weights: own, norm: Math.sqrt(norm) };
};

const build = (fact: Fact, reading: Reading, codes: Int32Array, rarity: Float64Array, { near, far }: Scratch): Contexts => {
  const sentence = reading.sentences[fact.sentence] as Sentence;
  const masked = MASKED.has(fact.kind);
  const met: number[] = [];
  const to = Math.min(codes.length, fact.last + REACH);
  for (let i = Math.max(0, fact.first - REACH); i < to; i++) {
    const id = codes[i] as number;
    if (id < 0) continue;
    const inside = i >= fact.first && i < fact.last;
    if (inside && (masked || (reading.tokens[i] as Token).type === "number")) continue;
    const distance = inside ? 0 : i < fact.first ? fact.first - i : i - fact.last + 1;
    const here = i >= sentence.first && i < sentence.last;
    const weight = (rarity[id] as number) * (here ? 1 : BORDER);
    if (far[id] === 0) met.push(id);
    const close = weight / (CLOSE[distance] as number);
    const wide = weight / (WIDE[distance] as number);
    if (close > (near[id] as number)) near[id] = close;
    if (wide > (far[id] as number)) far[id] = wide;
  }
  const ids = Int32Array.from(met).sort();
  return { near: freeze(ids, near), far: freeze(ids, far) };
};

/** Cosine of two contexts, 0 to 1. */
export const cosine = (x: Context, y: Context): number => {
  let dot = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const gap = (x.ids[i] as number) - (y.ids[j] as number);
    if (gap === 0) dot += (x.weights[i++] as number) * (y.weights[j++] as number);
    else if (gap < 0) i++;
    else j++;
  }
  return dot === 0 ? 0 : dot / (x.norm * y.norm);
};

export interface Contexts {
  readonly near: Context;
  readonly far: Context;
}

/** Longest phrase whose context is told apart from others that begin with it. */
const LONGEST = 1024;

/** Contexts of all facts of one side, made when first asked for; facts of one phrase share one. */
export const contextsOf = (reading: Reading, codes: Int32Array, vocabulary: Vocabulary): ((fact: Fact) => Contexts) => {
  const made = new Map<number, Contexts>();
  const scratch: Scratch = { near: new Float64Array(vocabulary.size), far: new Float64Array(vocabulary.size) };
  return (fact) => {
    const key = 2 * (fact.first * LONGEST + Math.min(fact.last - fact.first, LONGEST - 1)) + (MASKED.has(fact.kind) ? 1 : 0);
    let contexts = made.get(key);
    if (!contexts) {
      contexts = build(fact, reading, codes, vocabulary.rarity, scratch);
      made.set(key, contexts);
    }
    return contexts;
  };
};
