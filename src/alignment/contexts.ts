import type { Fact, Reading, Sentence, Token } from "../types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words around a fact: a stretch of its side's shelf, and the length of both its vectors. */
export interface Context {
  readonly shelf: Shelf;
  readonly first: number;
  readonly last: number;
  readonly nearNorm: number;
  readonly farNorm: number;
}

/**
 * The contexts of one side behind each other: the id of each word, and its rarity times its nearness by two measures, close by
 * and in and around the sentence. Hundreds of small arrays would cost more than what is reckoned with them.
 */
class Shelf {
  ids = new Int32Array(4096);
  near = new Float64Array(4096);
  far = new Float64Array(4096);
  used = 0;

  push(id: number, near: number, far: number): void {
    if (this.used === this.ids.length) this.#grow();
    this.ids[this.used] = id;
    this.near[this.used] = near;
    this.far[this.used] = far;
    this.used++;
  }

  #grow(): void {
    const [ids, near, far] = [this.ids, this.near, this.far];
    const size = 2 * ids.length;
    this.ids = new Int32Array(size);
    this.near = new Float64Array(size);
    this.far = new Float64Array(size);
    this.ids.set(ids);
    this.near.set(near);
    this.far.set(far);
  }
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

/** Room for one context while it is built or compared: a weight per word of the vocabulary. */
interface Scratch {
  readonly near: Float64Array;
  readonly far: Float64Array;
}

const roomFor = ({ size }: Vocabulary): Scratch => ({ near: new Float64Array(size), far: new Float64Array(size) });

const build = (fact: Fact, reading: Reading, codes: Int32Array, rarity: Float64Array, scratch: Scratch, shelf: Shelf): Context => {
  const sentence = reading.sentences[fact.sentence] as Sentence;
  const masked = MASKED.has(fact.kind);
  const { near, far } = scratch;
  const from = shelf.used;
  const to = Math.min(codes.length, fact.last + REACH);
  for (let i = Math.max(0, fact.first - REACH); i < to; i++) {
    const id = codes[i] as number;
    if (id < 0) continue;
    const inside = i >= fact.first && i < fact.last;
    if (inside && (masked || (reading.tokens[i] as Token).type === "number")) continue;
    const distance = inside ? 0 : i < fact.first ? fact.first - i : i - fact.last + 1;
    const here = i >= sentence.first && i < sentence.last;
    const weight = (rarity[id] as number) * (here ? 1 : BORDER);
    if (far[id] === 0) shelf.push(id, 0, 0);
    const close = weight / (CLOSE[distance] as number);
    const wide = weight / (WIDE[distance] as number);
    if (close > (near[id] as number)) near[id] = close;
    if (wide > (far[id] as number)) far[id] = wide;
  }
  let [nearNorm, farNorm] = [0, 0];
  for (let i = from; i < shelf.used; i++) {
    const id = shelf.ids[i] as number;
    const [close, wide] = [near[id] as number, far[id] as number];
    shelf.near[i] = close;
    shelf.far[i] = wide;
    nearNorm += close * close;
    farNorm += wide * wide;
    near[id] = 0;
    far[id] = 0;
  }
  return { shelf, first: from, last: shelf.used, nearNorm: Math.sqrt(nearNorm), farNorm: Math.sqrt(farNorm) };
};

/** How much two contexts share: cosines, 0 to 1. */
export interface Likeness {
  readonly near: number;
  readonly far: number;
}

/**
 * Compares contexts of the two sides. The left one is spread over the vocabulary and stays there until another is asked for:
 * cheap where the pairs of one left fact come one after another.
 */
export const likenessOver = (vocabulary: Vocabulary): ((left: Context, right: Context) => Likeness) => {
  const { near, far } = roomFor(vocabulary);
  let spread: Context | undefined;
  const lay = (context: Context): void => {
    if (spread)
      for (let i = spread.first; i < spread.last; i++) {
        const id = spread.shelf.ids[i] as number;
        near[id] = 0;
        far[id] = 0;
      }
    const { shelf, first, last } = context;
    for (let i = first; i < last; i++) {
      const id = shelf.ids[i] as number;
      near[id] = shelf.near[i] as number;
      far[id] = shelf.far[i] as number;
    }
    spread = context;
  };
  return (left, right) => {
    if (spread !== left) lay(left);
    const { ids, near: nears, far: fars } = right.shelf;
    let [close, wide] = [0, 0];
    for (let i = right.first; i < right.last; i++) {
      const id = ids[i] as number;
      close += (near[id] as number) * (nears[i] as number);
      wide += (far[id] as number) * (fars[i] as number);
    }
    return {
      near: close === 0 ? 0 : close / (left.nearNorm * right.nearNorm),
      far: wide === 0 ? 0 : wide / (left.farNorm * right.farNorm),
    };
  };
};

/** Longest phrase whose context is told apart from others that begin with it. */
const LONGEST = 1024;

/** Contexts of all facts of one side, made when first asked for; facts of one phrase share one. */
export const contextsOf = (reading: Reading, codes: Int32Array, vocabulary: Vocabulary): ((fact: Fact) => Context) => {
  const made = new Map<number, Context>();
  const scratch = roomFor(vocabulary);
  const shelf = new Shelf();
  return (fact) => {
    const key = 2 * (fact.first * LONGEST + Math.min(fact.last - fact.first, LONGEST - 1)) + (MASKED.has(fact.kind) ? 1 : 0);
    let context = made.get(key);
    if (!context) {
      context = build(fact, reading, codes, vocabulary.rarity, scratch, shelf);
      made.set(key, context);
    }
    return context;
  };
};
