import type { Event, Reading, Token } from "../types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Above this the articles share enough names and rare words to report one event; below the other they do not. */
const SAME = 0.33;
const DIFFERENT = 0.27;
/** Texts below this many content words are too short to tell by their words; by their names, below so many. */
const SHORT = 60;
const FEW_NAMES = 4;

/**
 * Whether two articles report one event: the share of names and of other content words that both use, weighted by how often
 * each article uses them. Two accidents of one kind share their nouns but hardly a name.
 */
export const judgeEvent = (a: Reading, b: Reading, vocabulary: Vocabulary): Event => {
  const count = (reading: Reading, codes: Int32Array): { names: Map<number, number>; words: Map<number, number> } => {
    const names = new Map<number, number>();
    const words = new Map<number, number>();
    for (const sentence of reading.sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const id = codes[i] as number;
        const token = reading.tokens[i] as Token;
        if (id < 0 || token.type === "number") continue;
        const isName = token.capital && !reading.smallWords.has(token.lower) && i > sentence.first;
        const map = isName ? names : words;
        map.set(id, (map.get(id) ?? 0) + 1);
      }
    }
    return { names, words };
  };
  const cosine = (x: Map<number, number>, y: Map<number, number>): number => {
    let [dot, left, right] = [0, 0, 0];
    for (const [id, n] of x) {
      const weight = Math.log1p(n);
      left += weight ** 2;
      const other = y.get(id);
      if (other) dot += weight * Math.log1p(other);
    }
    for (const n of y.values()) right += Math.log1p(n) ** 2;
    return left && right ? dot / Math.sqrt(left * right) : 0;
  };
  const [x, y] = [count(a, vocabulary.a), count(b, vocabulary.b)];
  const [names, words] = [cosine(x.names, y.names), cosine(x.words, y.words)];
  const nameless = Math.min(x.names.size, y.names.size) < 3;
  const raw = nameless ? words : 0.6 * names + 0.4 * words;
  const score = Math.round(raw * 1000) / 1000;
  const short = Math.min(x.words.size, y.words.size) < SHORT && !(names === 0 && Math.min(x.names.size, y.names.size) >= FEW_NAMES);
  const alien = short && score < 0.02 && Math.min(x.words.size, y.words.size) > 12;
  const verdict = score >= SAME ? "same" : (score < DIFFERENT && !short) || alien ? "different" : "unsure";
  return { verdict, score };
};
