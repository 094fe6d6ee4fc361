import { kindOf } from "../facts/index.ts";
import { thingAt } from "../facts/name/thing.ts";
import { WEEKDAYS } from "../text/calendar.ts";
import { conceptOf, isKnown } from "../text/concepts.ts";
import { countryOf } from "../text/demonyms.ts";
import { canonicalName } from "../text/names.ts";
import type { Fact, Match, Pair, Reading, Relation, Sentence, Token } from "../types.ts";

/** Sentences that share this much of their words in one order are one sentence, edited. */
const NEARLY_EQUAL = 0.8;
/** Below this cosine two sentences are not worth holding against each other word by word; a documented bound, as the next. */
const LIKELY = 0.25;
const WORDS = 100;
/** At most so many content words stand in the place of others. */
const REPLACED = 2;
/** How sure it is that both speak of one thing, where all else is equal. */
const SURE = 0.9;

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

/** The one form of a content word: a country for its people, a name's usual spelling, a word's concept. */
const formOf = (token: Token): string => countryOf(token.lower) ?? (token.capital ? canonicalName(token.lower) : conceptOf(token.stem));

const isName = (token: Token, { openersOnly }: Reading): boolean => token.capital && !openersOnly.has(token.lower);

/** How what stands in one place of two edited sentences differs: another name is another thing, another word may be. */
const relationOf = (x: readonly Token[], y: readonly Token[], a: Reading, b: Reading, alone: boolean): Relation => {
  const [left, right] = [x.filter(({ stem }) => stem), y.filter(({ stem }) => stem)];
  if (left.length === 0 || right.length === 0 || left.length > REPLACED || right.length > REPLACED) return "incomparable";
  // Figures and their scales are read by a kind of their own.
  if ([...x, ...y].some(({ type, glued }) => type !== "word" || glued)) return "incomparable";
  const forms = new Set(left.map(formOf));
  if (right.some((token) => forms.has(formOf(token)))) return "incomparable";
  if (left.every((token) => isName(token, a)) && right.every((token) => isName(token, b))) {
    const absent = (tokens: readonly Token[], other: Reading): boolean => !tokens.some(({ lower }) => other.capitals.has(lower));
    return absent(left, b) && absent(right, a) ? "conflicts" : "incomparable";
  }
  const verbs = (tokens: readonly Token[], reading: Reading): boolean =>
    tokens.some((token) => reading.clauses.some((clauses) => clauses.some(({ verb }) => verb === token.index)));
  const known = [left.at(-1), right.at(-1)].every((token) => isKnown(token?.stem ?? ""));
  return alone && known && !verbs(x, a) && !verbs(y, b) ? "varies" : "incomparable";
};

const measureAt = (reading: Reading, { index }: Token): Fact | undefined =>
  reading.facts.find((fact) => fact.first <= index && index < fact.last && kindOf(fact).measures);

/** Two facts that differ in one token of sentences that are otherwise equal: "the 46th minute" and "the 52nd minute". */
const measuresIn = (x: readonly Token[], y: readonly Token[], a: Reading, b: Reading): Match | undefined => {
  if (x.length !== 1 || y.length !== 1) return undefined;
  const [left, right] = [measureAt(a, x[0] as Token), measureAt(b, y[0] as Token)];
  if (!left || left.kind !== right?.kind) return undefined;
  const relation = kindOf(left).compare(left, right);
  // "Friday 12 December" and "Monday 12 December" are one day with a slip.
  const slip = relation === "same" && WEEKDAYS.has((x[0] as Token).lower) && WEEKDAYS.has((y[0] as Token).lower);
  if (relation === "same" && !slip) return undefined;
  return { a: left, b: right, relation: slip || relation === "varies" ? "varies" : "conflicts", score: SURE };
};

const wording = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(" ");

/**
 * One sentence in both articles, edited: where all else is equal, what stands in one place is one thing, whatever it is called.
 * Another name there is a conflict; another word a variation, and only where it is the only change.
 */
export const substitutions = (a: Reading, b: Reading, pairs: readonly Pair[]): Match[] => {
  const says = (reading: Reading, words: string): boolean =>
    reading.sentences.some((sentence) => wording(wordsOf(reading, sentence)) === words);
  return pairs
    .filter(({ score }) => score >= LIKELY)
    .flatMap((pair): Match[] => {
      const [left, right] = [a.sentences[pair.a] as Sentence, b.sentences[pair.b] as Sentence];
      if (left.role !== "body" || right.role !== "body") return [];
      const [x, y] = [wordsOf(a, left), wordsOf(b, right)];
      const { share, blocks } = compareWords(x, y);
      if (share < NEARLY_EQUAL) return [];
      const [only] = blocks;
      const measures = only && blocks.length === 1 ? measuresIn(x.slice(...only.a), y.slice(...only.b), a, b) : undefined;
      // A sentence that the other article has as it is was not edited.
      if (measures && !says(a, wording(y)) && !says(b, wording(x))) return [measures];
      return blocks.flatMap((block): Match[] => {
        const [p, q] = [x.slice(...block.a), y.slice(...block.b)];
        const relation = relationOf(p, q, a, b, blocks.length === 1);
        if (relation === "incomparable") return [];
        const fact = (reading: Reading, sentence: Sentence, tokens: readonly Token[]) =>
          thingAt(reading, sentence, (tokens[0] as Token).index, (tokens.at(-1) as Token).index + 1);
        return [{ a: fact(a, left, p), b: fact(b, right, q), relation, score: SURE }];
      });
    });
};
