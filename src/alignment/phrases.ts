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
const SHORTEST = 5;
const NO_NOUN =
  /(?:ly|th|less|ous|ful|able)$|^(?:first|second|third|later|early|earlier|inner|outer|eastern|western|northern|southern|recent|public|false|total)$/;
/** At most this many phrases of two sentences, and this many words of one are looked at, so that the work is bounded. */
const PER_PAIR = 24;
const WORDS = 100;

/** Content tokens of a sentence that no fact with a value of its own has taken. */
const freeTokens = (sentence: Sentence, codes: Int32Array, taken: Uint8Array): number[] => {
  const free: number[] = [];
  for (let i = sentence.first; i < sentence.last; i++) if ((codes[i] as number) >= 0 && taken[i] === 0 && free.push(i) >= WORDS) break;
  return free;
};

/** Kinds whose phrases have a value that decides, and not their words. */
const VALUED = new Set(["quantity", "duration", "time", "name"]);

const takenTokens = (reading: Reading): Uint8Array => {
  const taken = new Uint8Array(reading.tokens.length);
  for (const fact of reading.facts) if (VALUED.has(fact.kind)) taken.fill(1, fact.first, fact.last);
  for (const token of reading.tokens) if (token.type === "number") taken[token.index] = 1;
  // Who did something is the affair of the predicates.
  for (const clauses of reading.clauses) for (const { verb } of clauses) taken[verb] = 1;
  return taken;
};

/** Nothing but a few small words stands between two tokens. */
const near = (x: number, y: number, taken: Uint8Array): boolean => {
  for (let i = x + 1; i < y; i++) if (taken[i] === 1) return false;
  return y - x <= GAP + 1;
};

/** Whether a single word may be a noun at the end of its phrase: no other content word follows it. */
const endsPhrase = ({ tokens }: Reading, at: number): boolean => {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  return lower.length >= SHORTEST && !NO_NOUN.test(lower) && (next?.type !== "word" || !next.stem) && next?.text !== "-";
};

const alike = (x: Token | undefined, y: Token | undefined): boolean => x?.lower === y?.lower;

/**
 * What two matching sentences call by the same words without its being a name: runs of content words, rare enough to tell
 * something, that stand in both in one order; a single one where neither article uses it anywhere else. Each becomes a candidate pair of equal facts.
 */
export const phraseCandidates = (a: Reading, b: Reading, pairs: readonly Pair[], vocabulary: Vocabulary): Candidate[] => {
  const { a: codesA, b: codesB, rarity } = vocabulary;
  const rareEnough = Math.min(RARE, Math.log((1 + vocabulary.sentences) / FEW));
  const once = Math.log((1 + vocabulary.sentences) / ONCE);
  const [takenA, takenB] = [takenTokens(a), takenTokens(b)];
  const made = new Map<string, Fact>();
  const factOf = (side: "a" | "b", sentence: number, first: number, last: number): Fact => {
    const key = `${side} ${first} ${last}`;
    const reading = side === "a" ? a : b;
    const fact = made.get(key) ?? thingAt(reading, reading.sentences[sentence] as Sentence, first, last);
    made.set(key, fact);
    return fact;
  };
  const found: Candidate[] = [];
  for (const pair of pairs) {
    const left = freeTokens(a.sentences[pair.a] as Sentence, codesA, takenA);
    const right = freeTokens(b.sentences[pair.b] as Sentence, codesB, takenB);
    const places = new Map<number, number[]>();
    right.forEach((token, j) => {
      const id = codesB[token] as number;
      places.set(id, [...(places.get(id) ?? []), j]);
    });
    const covered = new Set<number>();
    let count = 0;
    for (let i = 0; i < left.length && count < PER_PAIR; i++) {
      for (const j of places.get(codesA[left[i] as number] as number) ?? []) {
        if (covered.has(i * right.length + j)) continue;
        let length = 0;
        let rare = 0;
        while (length < LONGEST) {
          const [x, y] = [left[i + length], right[j + length]];
          if (x === undefined || y === undefined || !alike(a.tokens[x], b.tokens[y])) break;
          if (length > 0 && !(near(left[i + length - 1] as number, x, takenA) && near(right[j + length - 1] as number, y, takenB))) break;
          covered.add((i + length) * right.length + j + length);
          rare += rarity[codesA[x] as number] as number;
          length++;
        }
        if (length === 0 || rare / length < (length > 1 ? rareEnough : once) - EPSILON) continue;
        if (length === 1 && !(endsPhrase(a, left[i] as number) && endsPhrase(b, right[j] as number))) continue;
        count++;
        found.push({
          a: factOf("a", pair.a, left[i] as number, (left[i + length - 1] as number) + 1),
          b: factOf("b", pair.b, right[j] as number, (right[j + length - 1] as number) + 1),
          relation: "same",
        });
        if (count >= PER_PAIR) break;
      }
    }
  }
  return found;
};
