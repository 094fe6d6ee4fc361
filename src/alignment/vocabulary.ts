import { conceptOf } from "../text/concepts.ts";
import { countryOf } from "../text/demonyms.ts";
import { canonicalName } from "../text/names.ts";
import { stemWord } from "../text/stem.ts";
import type { Reading, Token } from "../types.ts";

/** Words of both articles as integers, with how rare each is over the sentences of both. */
export interface Vocabulary {
  /** Per token of either side: the word's id, or -1 where the token carries no content. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Inverse sentence frequency per id: log((1 + sentences) / frequency). */
  readonly rarity: Float64Array;
  readonly size: number;
  /** Sentences of both articles together. */
  readonly sentences: number;
}

/** Marks a spelling that has not been met. */
const UNSEEN = -2;

/** What a token counts as: its concept, a name's one form, or its figure; numbers are anchors like any rare word. */
const term = (token: Token): string | undefined => {
  if (token.type === "number") return `#${token.text.replaceAll(",", "")}`;
  if (!token.stem) return undefined;
  if (!token.capital) return conceptOf(token.stem);
  const name = countryOf(token.lower) ?? canonicalName(token.lower);
  return name === token.lower ? conceptOf(token.stem) : stemWord(name);
};

export const buildVocabulary = (a: Reading, b: Reading): Vocabulary => {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const idOf = (word: string | undefined): number => {
    if (word === undefined) return -1;
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
      frequency.push(0);
    }
    return id;
  };
  const encode = (reading: Reading): Int32Array => {
    const codes = new Int32Array(reading.tokens.length).fill(-1);
    const codeOf = new Int32Array(reading.tokens.length).fill(UNSEEN);
    const seen = new Int32Array(a.tokens.length + b.tokens.length).fill(-1);
    for (const sentence of reading.sentences) {
      if (sentence.role === "furniture" || sentence.role === "byline") continue;
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = reading.tokens[i] as Token;
        let id = codeOf[token.form] as number;
        if (id === UNSEEN) {
          id = idOf(term(token));
          codeOf[token.form] = id;
        }
        if (id < 0) continue;
        codes[i] = id;
        if (seen[id] !== sentence.index) {
          seen[id] = sentence.index;
          frequency[id] = (frequency[id] ?? 0) + 1;
        }
      }
    }
    return codes;
  };
  const [codesA, codesB] = [encode(a), encode(b)];
  const sentences = a.sentences.length + b.sentences.length;
  const rarity = Float64Array.from(frequency, (count) => Math.log((1 + sentences) / count));
  return { a: codesA, b: codesB, rarity, size: ids.size, sentences };
};
