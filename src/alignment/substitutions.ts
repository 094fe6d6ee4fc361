import { kindOf } from "../facts/index.ts";
import { thingAt } from "../facts/name/thing.ts";
import { WEEKDAYS } from "../text/calendar.ts";
import { conceptOf, isKnown } from "../text/concepts.ts";
import { countryOf } from "../text/demonyms.ts";
import { canonicalName } from "../text/names.ts";
import type { Fact, Match, Pair, Reading, Relation, Token } from "../types.ts";
import { type Edit, type EditedSide, editsOf } from "./edits.ts";

/** At most so many content words stand in the place of others. */
const REPLACED = 2;
/** How sure it is that both speak of one thing, where all else is equal. */
const SURE = 0.9;

/** What an edit comes to, where a rule knows. */
type Rule = (edit: Edit) => Match | undefined;

const measureIn = ({ reading, words }: EditedSide): Fact | undefined => {
  const index = words[0]?.index ?? -1;
  return reading.facts.find((fact) => fact.first <= index && index < fact.last && kindOf(fact).measures);
};

/** Two measures that differ in one token: "the 46th minute" and "the 52nd minute". */
const anotherMeasure: Rule = ({ a, b, alone }) => {
  if (!alone || a.words.length !== 1 || b.words.length !== 1) return undefined;
  const [left, right] = [measureIn(a), measureIn(b)];
  if (!left || left.kind !== right?.kind) return undefined;
  const relation = kindOf(left).compare(left, right);
  // "Friday 12 December" and "Monday 12 December" are one day with a slip.
  const slip = relation === "same" && [a, b].every(({ words: [word] }) => WEEKDAYS.has(word?.lower ?? ""));
  if (relation === "same" && !slip) return undefined;
  return { a: left, b: right, relation: slip || relation === "varies" ? "varies" : "conflicts", score: SURE };
};

/** Words without what denies them: "did not", "didn't" and "did" are one. */
const affirmed = (words: readonly Token[]): string =>
  words
    .map(({ lower }) => (lower.endsWith("n't") ? lower.slice(0, -3) : lower))
    .filter((word) => word !== "not")
    .join(" ");

/** The predicates of an edited sentence, those nearest to the edit first. */
const predicatesNear = ({ reading, sentence, at }: EditedSide): Fact[] => {
  const gap = ({ first, last }: Fact): number => Math.max(first - at, at - last + 1, 0);
  return reading.facts.filter(({ kind, sentence: home }) => kind === "polarity" && home === sentence.index).sort((x, y) => gap(x) - gap(y));
};

/** One predicate that only one side denies: "will be made", "will not be made". */
const denial: Rule = ({ a, b, alone }) => {
  if (!alone || affirmed(a.words) !== affirmed(b.words)) return undefined;
  const right = predicatesNear(b);
  for (const left of predicatesNear(a)) {
    const denied = right.find(({ heads, negated }) => heads[0] === left.heads[0] && negated !== left.negated);
    if (denied) return { a: left, b: denied, relation: "conflicts", score: SURE };
  }
  return undefined;
};

/** The one form of a content word: a country for its people, a name's usual spelling, a word's concept. */
const formOf = (token: Token): string => countryOf(token.lower) ?? (token.capital ? canonicalName(token.lower) : conceptOf(token.stem));

/** Whether words are a name: capitals, at the beginning of a sentence those of a longer name alone. */
const areName = (words: readonly Token[], { reading: { names, openersOnly }, sentence }: EditedSide): boolean =>
  words.every(
    ({ capital, lower, index }) =>
      capital && (!openersOnly.has(lower) || names[sentence.index]?.some(({ first, last }) => first <= index && index < last)),
  );

/** "Port Callan" is not there where another port is: the word that tells them apart is missing. */
const lacks = ({ capitals }: Reading, words: readonly Token[]): boolean => words.some(({ lower }) => !capitals.has(lower));

const hasVerb = ({ reading, words }: EditedSide): boolean =>
  words.some(({ index }) => reading.clauses.some((clauses) => clauses.some(({ verb }) => verb === index)));

const relationOf = ({ a, b, alone }: Edit): Relation => {
  const [left, right] = [a.words.filter(({ stem }) => stem), b.words.filter(({ stem }) => stem)];
  if (left.length === 0 || right.length === 0 || left.length > REPLACED || right.length > REPLACED) return "incomparable";
  // Figures and their scales are read by a kind of their own.
  if ([...a.words, ...b.words].some(({ type, glued }) => type !== "word" || glued)) return "incomparable";
  const forms = new Set(left.map(formOf));
  if (right.some((token) => forms.has(formOf(token)))) return "incomparable";
  if (areName(left, a) && areName(right, b)) return lacks(b.reading, left) && lacks(a.reading, right) ? "conflicts" : "incomparable";
  const known = [left.at(-1), right.at(-1)].every((token) => isKnown(token?.stem ?? ""));
  return alone && known && !hasVerb(a) && !hasVerb(b) ? "varies" : "incomparable";
};

/** Another name is another thing, another word may be: a variation, and only where it is the only change. */
const anotherWord: Rule = (edit) => {
  const relation = relationOf(edit);
  if (relation === "incomparable") return undefined;
  const thing = ({ reading, sentence, words }: EditedSide): Fact =>
    thingAt(reading, sentence, (words[0] as Token).index, (words.at(-1) as Token).index + 1);
  return { a: thing(edit.a), b: thing(edit.b), relation, score: SURE };
};

/** In this order; the first that knows decides. */
const RULES: readonly Rule[] = [anotherMeasure, denial, anotherWord];

/** One sentence in both articles, edited: where all else is equal, what stands in one place is one thing, whatever it is called. */
export const substitutions = (a: Reading, b: Reading, pairs: readonly Pair[]): Match[] =>
  editsOf(a, b, pairs).flatMap((edit) => {
    for (const rule of RULES) {
      const match = rule(edit);
      if (match) return [match];
    }
    return [];
  });
