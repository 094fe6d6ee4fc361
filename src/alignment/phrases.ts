import { thingAt } from "../facts/name/thing.ts";
import type { Fact, Pair, Reading, Sentence, Token } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A run of content words with at most this many small words between two of them is a phrase. */
const GAP = 2;
const LONGEST = 8;
/** Words rarer than this on average name something; commoner ones are what the articles are about anyway. */
const RARE = 2.2;
/** In short texts no word is rare: there, words of at most this many sentences count. */
const FEW = 3;
/** A single word has to stand in at most so many sentences of both: once in each. */
const ONCE = 2;
const EPSILON = 1e-9;
/** Shorter words, ordinals and what is no noun name nothing alone. */
const SHORTEST = 4;
const NO_NOUN =
  /(?:ly|th|less|ous|ful|able)$|^(?:first|second|third|later|early|earlier|inner|outer|eastern|western|northern|southern|recent|public|false|total)$/;
/** At most this many phrases of two sentences, and this many words of one are looked at, so that the work is bounded. */
const PER_PAIR = 24;
const WORDS = 100;

/** Kinds whose phrases have a value that decides, and not their words. */
const VALUED = new Set(["quantity", "duration", "time", "name"]);

/** Tokens that are the affair of facts with values of their own, of numbers, or of predicates. */
const takenTokens = (reading: Reading): Uint8Array => {
  const taken = new Uint8Array(reading.tokens.length);
  for (const fact of reading.facts) if (VALUED.has(fact.kind)) taken.fill(1, fact.first, fact.last);
  for (const token of reading.tokens) if (token.type === "number") taken[token.index] = 1;
  for (const clauses of reading.clauses) for (const { verb } of clauses) taken[verb] = 1;
  return taken;
};

/** One article's content words that are free to name something, by sentence; found when first asked for. */
class Side {
  readonly reading: Reading;
  readonly taken: Uint8Array;
  readonly codes: Int32Array;
  readonly #free = new Map<number, readonly number[]>();
  readonly #facts = new Map<number, Fact>();

  constructor(reading: Reading, codes: Int32Array) {
    this.reading = reading;
    this.taken = takenTokens(reading);
    this.codes = codes;
  }

  /** Token positions of the free content words of a sentence, in order. */
  free(sentence: number): readonly number[] {
    const known = this.#free.get(sentence);
    if (known) return known;
    const { first, last } = this.reading.sentences[sentence] as Sentence;
    const free: number[] = [];
    for (let i = first; i < last && free.length < WORDS; i++) if ((this.codes[i] as number) >= 0 && this.taken[i] === 0) free.push(i);
    this.#free.set(sentence, free);
    return free;
  }

  /** Whether nothing but a few small words stands between two tokens. */
  near(x: number, y: number): boolean {
    for (let i = x + 1; i < y; i++) if (this.taken[i] === 1 || /^[—–;:]$/.test(this.reading.tokens[i]?.text ?? "")) return false;
    return y - x <= GAP + 1;
  }

  /** Whether a phrase ends with this token: no noun follows that it belongs to, as in "high-stakes talks". */
  endsPhrase(at: number): boolean {
    const next = this.reading.tokens[at + 1];
    return (next?.type !== "word" || !next.stem || this.taken[at + 1] === 1) && !(next?.text === "-" && next.glued);
  }

  /** Whether a single word may be a noun that names something by itself. */
  mayName(at: number): boolean {
    const { lower, capital } = this.reading.tokens[at] as Token;
    return !capital && lower.length >= SHORTEST && !NO_NOUN.test(lower);
  }

  /** The phrase at these tokens as a fact; one and the same whenever it is asked for. */
  fact(sentence: number, first: number, last: number): Fact {
    const key = first * (LONGEST * (GAP + 2)) + last - first;
    const fact = this.#facts.get(key) ?? thingAt(this.reading, this.reading.sentences[sentence] as Sentence, first, last);
    this.#facts.set(key, fact);
    return fact;
  }
}

/** How many words from two places on are the same, each near the one before. */
const runLength = (a: Side, b: Side, left: readonly number[], right: readonly number[], i: number, j: number): number => {
  let length = 0;
  while (length < LONGEST) {
    const [x, y] = [left[i + length], right[j + length]];
    if (x === undefined || y === undefined || a.reading.tokens[x]?.lower !== b.reading.tokens[y]?.lower) break;
    if (length > 0 && !(a.near(left[i + length - 1] as number, x) && b.near(right[j + length - 1] as number, y))) break;
    length++;
  }
  return length;
};

/**
 * What two matching sentences call by the same words without its being a name: runs of content words, rare enough to tell
 * something, that stand in both in one order; a single one where neither article uses it anywhere else. Each becomes a
 * candidate pair of equal facts.
 */
export const phraseCandidates = (x: Reading, y: Reading, pairs: readonly Pair[], vocabulary: Vocabulary): Candidate[] => {
  const [a, b] = [new Side(x, vocabulary.a), new Side(y, vocabulary.b)];
  const rareEnough = Math.min(RARE, Math.log((1 + vocabulary.sentences) / FEW)) - EPSILON;
  const once = Math.log((1 + vocabulary.sentences) / ONCE) - EPSILON;
  /** Whether a run of so many words names something. */
  const tells = (left: readonly number[], i: number, length: number): boolean => {
    let rarity = 0;
    for (let k = i; k < i + length; k++) rarity += vocabulary.rarity[a.codes[left[k] as number] as number] as number;
    return rarity >= length * (length > 1 ? rareEnough : once);
  };
  const phrasesOf = (pair: Pair): Candidate[] => {
    const [left, right] = [a.free(pair.a), b.free(pair.b)];
    const found: Candidate[] = [];
    /** Places of the second sentence, by those of the first, that longer runs have covered. */
    const covered = new Set<number>();
    for (let i = 0; i < left.length; i++)
      for (let j = 0; j < right.length && found.length < PER_PAIR; j++) {
        if (a.codes[left[i] as number] !== b.codes[right[j] as number] || covered.has(i * WORDS + j)) continue;
        const length = runLength(a, b, left, right, i, j);
        for (let k = 1; k < length; k++) covered.add((i + k) * WORDS + j + k);
        if (length === 0 || !tells(left, i, length)) continue;
        const [first, last] = [left[i] as number, (left[i + length - 1] as number) + 1];
        const [start, end] = [right[j] as number, (right[j + length - 1] as number) + 1];
        if (!a.endsPhrase(last - 1) || !b.endsPhrase(end - 1)) continue;
        if (length === 1 && !(a.mayName(first) && b.mayName(start))) continue;
        found.push({ a: a.fact(pair.a, first, last), b: b.fact(pair.b, start, end), relation: "same" });
      }
    return found;
  };
  return pairs.flatMap(phrasesOf);
};
