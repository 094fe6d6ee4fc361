import type { Pair, Reading, Sentence, Token } from "../types.ts";

/** Sentences that share this much of their words in one order are one sentence, edited. */
const NEARLY_EQUAL = 0.8;
/** Below this cosine two sentences are not worth holding against each other word by word; a documented bound, as the next. */
const LIKELY = 0.25;
const WORDS = 100;

/** One article's side of an edit. */
export interface EditedSide {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** The words that stand where the other side has others, which may be none; and the token position where they would stand. */
  readonly words: readonly Token[];
  readonly at: number;
}

/** A place where two sentences differ that are otherwise one. */
export interface Edit {
  readonly a: EditedSide;
  readonly b: EditedSide;
  /** The only one of its sentences, and neither article has the other's sentence as well. */
  readonly alone: boolean;
}

/** A run of words of one sentence in whose place the other has another run: positions in the two word lists, half-open. */
interface Block {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

const wordsOf = ({ tokens }: Reading, { first, last }: Sentence): Token[] =>
  tokens
    .slice(first, last)
    .filter(({ type }) => type !== "mark")
    .slice(0, WORDS);

/** The longest common subsequence of two word lists: what share of both it is, and the runs between its parts. */
const compareWords = (x: readonly Token[], y: readonly Token[]): { share: number; blocks: Block[] } => {
  const width = y.length + 1;
  const table = new Uint8Array((x.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] as number;
  const same = (i: number, j: number): boolean => (x[i] as Token).lower === (y[j] as Token).lower;
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) table[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const blocks: Block[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (toA: number, toB: number): void => {
    if (toA > fromA || toB > fromB) blocks.push({ a: [fromA, toA], b: [fromB, toB] });
  };
  while (i < x.length && j < y.length) {
    if (same(i, j)) {
      close(i, j);
      i++;
      j++;
      [fromA, fromB] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  close(x.length, y.length);
  return { share: (2 * at(0, 0)) / (x.length + y.length), blocks };
};

const wording = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(" ");

const says = (reading: Reading, words: readonly Token[]): boolean => {
  const wanted = wording(words);
  return reading.sentences.some((sentence) => wording(wordsOf(reading, sentence)) === wanted);
};

/** Where two articles have one sentence, and put it differently in a few places. */
export const editsOf = (a: Reading, b: Reading, pairs: readonly Pair[]): Edit[] =>
  pairs
    .filter(({ score }) => score >= LIKELY)
    .flatMap((pair): Edit[] => {
      const [left, right] = [a.sentences[pair.a] as Sentence, b.sentences[pair.b] as Sentence];
      if (left.role !== "body" || right.role !== "body") return [];
      const [x, y] = [wordsOf(a, left), wordsOf(b, right)];
      const { share, blocks } = compareWords(x, y);
      if (share < NEARLY_EQUAL || blocks.length === 0) return [];
      const alone = blocks.length === 1 && !says(a, y) && !says(b, x);
      const side = (reading: Reading, sentence: Sentence, words: readonly Token[], [from, to]: readonly [number, number]): EditedSide => ({
        reading,
        sentence,
        words: words.slice(from, to),
        at: words[from]?.index ?? sentence.last,
      });
      return blocks.map((block) => ({ a: side(a, left, x, block.a), b: side(b, right, y, block.b), alone }));
    });
