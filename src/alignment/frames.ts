import type { Fact, Reading, Sentence, Token } from "../types.ts";

/** Content words outside the phrase from which an equal sentence is more than a formula. */
const LEAST = 3;

/**
 * Whether two sentences are the same word for word but for the phrases of the two facts: then both speak of one thing, however
 * far their values are apart.
 */
export const haveOneFrame = (a: Fact, b: Fact, left: Reading, right: Reading): boolean => {
  const x = left.sentences[a.sentence] as Sentence;
  const y = right.sentences[b.sentence] as Sentence;
  const [ahead, behind] = [a.first - x.first, x.last - a.last];
  if (ahead < 0 || behind < 0 || ahead !== b.first - y.first || behind !== y.last - b.last) return false;
  let content = 0;
  const equal = (i: number, j: number): boolean => {
    const token = left.tokens[i] as Token;
    if (token.stem) content++;
    return token.lower === (right.tokens[j] as Token).lower;
  };
  for (let i = 0; i < ahead; i++) if (!equal(x.first + i, y.first + i)) return false;
  for (let i = 0; i < behind; i++) if (!equal(a.last + i, b.last + i)) return false;
  return content >= LEAST;
};
