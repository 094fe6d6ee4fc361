import { civilFromDays } from "../text/calendar.ts";
import { isOf, wordClass } from "../text/lexicon.ts";
import type { Draft, Fact, Sentence, Token } from "../types.ts";
import type { Unfinished } from "./kind.ts";

/** Words that move a clause to another time than the event itself. */
const EARLIER = "earlier previously formerly originally initially initial previous prior former past historic historically".split(" ");
const IS_EARLIER = wordClass(EARLIER);

/** Clause borders within a sentence: an aside reaches no further. */
const BORDER = /^[;:—–()]$/;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const yearsIn = (tokens: readonly Token[], first: number, last: number): number[] => {
  const years: number[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === "number" && YEAR.test(token.text)) years.push(Number(token.text));
  }
  return years;
};

/** How far before and behind a phrase a word may move it to another time, in tokens. */
const BEFORE = 12;
const BEHIND = 8;

/** Whether a baseline begins at a token: "up from 12", "against 40,000 in the morning", "compared with 30". */
const opensBaseline = (tokens: readonly Token[], at: number): boolean => {
  const [lower, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return (
    /^(?:against|versus|than)$/.test(lower) ||
    (/^(?:up|down)$/.test(lower) && next === "from") ||
    (lower === "compared" && /^(?:with|to)$/.test(next))
  );
};

/** Whether a figure is what another is measured against; the "than" of "more than 60" bounds and measures nothing. */
const isBaseline = (tokens: readonly Token[], fact: Fact): boolean =>
  fact.size !== undefined && [fact.first - 1, fact.first - 2].some((at) => opensBaseline(tokens, at) && tokens[at]?.lower !== "than");

/** "(Q3 2024: 7.6 percent)", "(previously: 6.5 percent)": the label in brackets dates the figure behind it. */
const labelOf = (tokens: readonly Token[], fact: Fact): readonly [number, number] | undefined => {
  const colon = [fact.first - 1, fact.first - 2].find((at) => tokens[at]?.text === ":");
  if (colon === undefined) return undefined;
  for (let i = colon - 1; i > colon - LABEL; i--) if (tokens[i]?.text === "(") return [i + 1, colon];
  return undefined;
};

/** Seconds from which a length of time that lies before is another season: three weeks. */
const LONG = 21 * 86_400;

/** Longest label, in tokens. */
const LABEL = 6;

/** Verbs of stating that in the pluperfect tell what was stated before: "had spoken of 8 percent"; participles. */
const STATED = new Set(
  "spoken said reported forecast predicted expected estimated promised foreseen announced given put planned projected".split(" "),
);

/** The part of the clause around a phrase that lies within reach; what a figure is measured against is not part of it. */
const around = (tokens: readonly Token[], fact: Fact, floor: number, limit: number): [number, number] => {
  let first = fact.first;
  while (first > Math.max(floor, fact.first - BEFORE) && !BORDER.test(tokens[first - 1]?.text ?? "")) first--;
  let last = fact.last;
  while (last < Math.min(limit, fact.last + BEHIND) && !BORDER.test(tokens[last]?.text ?? "") && !opensBaseline(tokens, last)) last++;
  return [first, last];
};

/** "In 1975, ...": the year that a sentence opens with dates the whole of it. */
const frontedYear = (tokens: readonly Token[], floor: number, limit: number): number[] =>
  /^(?:in|by|until|during|since|back)$/.test(tokens[floor]?.lower ?? "") ? yearsIn(tokens, floor, Math.min(limit, floor + FRONT)) : [];

/** How far into a sentence its opening reaches, in tokens: "Back in May 1975". */
const FRONT = 4;

const PERIOD = /^(?:year|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a token moves what stands around it to another time. */
const isEarlier = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  // "had reported five deaths", "used to carry": a past before the past of the report.
  if (lower === "used") return tokens[at + 1]?.lower === "to";
  if (lower === "had") return STATED.has(tokens[at + 1]?.lower ?? "") || STATED.has(tokens[at + 2]?.lower ?? "");
  return isOf(tokens[at], IS_EARLIER) || (lower === "last" && PERIOD.test(tokens[at + 1]?.lower ?? ""));
};

/** Every word that one of the rules above begins with. */
const CUE = wordClass([...EARLIER, ..."used had last before ago against versus than up down compared".split(" ")]);

/** Whether a sentence holds anything at all that may move a fact to another time: most do not. */
const mayTellOfAnotherTime = ({ tokens }: Draft, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === "number" ? YEAR.test(token.text) : isOf(token, CUE)) return true;
  }
  return false;
};

const tellsOfAnotherTime = (fact: Fact, draft: Draft, sentence: Sentence): boolean => {
  const { tokens } = draft;
  if (isBaseline(tokens, fact)) return true;
  // "twelve months before"; "11 hours before" may still be the length of something.
  if (fact.kind === "duration" && (fact.size ?? 0) > LONG && /^(?:before|earlier|ago)$/.test(tokens[fact.last]?.lower ?? "")) return true;
  const [first, last] = around(tokens, fact, sentence.first, sentence.last);
  for (let i = first; i < last; i++) if (isEarlier(tokens, i)) return true;
  const named = labelOf(tokens, fact);
  if (named && isEarlier(tokens, named[0])) return true;
  if (draft.today === undefined) return false;
  const now = civilFromDays(draft.today).year;
  if (named && yearsIn(tokens, ...named).some((year) => year < now)) return true;
  return [...yearsIn(tokens, first, last), ...frontedYear(tokens, sentence.first, sentence.last)].some((year) => year < now);
};

/** Marks the facts that speak of another time or occasion: only a like marked fact may differ from them. */
export const markAsides = (facts: readonly Unfinished[], draft: Draft): void => {
  const marked = draft.sentences.map((sentence) => mayTellOfAnotherTime(draft, sentence));
  for (const fact of facts)
    if (fact.kind !== "name" && marked[fact.sentence] && tellsOfAnotherTime(fact, draft, draft.sentences[fact.sentence] as Sentence))
      fact.aside = true;
};
