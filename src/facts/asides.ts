import { civilFromDays } from "../text/calendar.ts";
import type { Draft, Fact, Token } from "../types.ts";

/** Words that move a clause to another time than the event itself. */
const EARLIER = new Set(
  "earlier previously formerly originally initially initial previous prior former past historic historically".split(" "),
);

/** Clause borders within a sentence: an aside reaches no further. */
const BORDER = /^[;:—–()]$/;

const yearsIn = (tokens: readonly Token[], first: number, last: number): number[] => {
  const years: number[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === "number" && /^(?:1[5-9]|20)\d\d$/.test(token.text)) years.push(Number(token.text));
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
    /^(?:against|versus)$/.test(lower) ||
    (/^(?:up|down)$/.test(lower) && next === "from") ||
    (lower === "compared" && /^(?:with|to)$/.test(next))
  );
};

/** Whether a figure is what another is measured against. */
const isBaseline = (tokens: readonly Token[], fact: Fact): boolean =>
  fact.size !== undefined && (opensBaseline(tokens, fact.first - 1) || opensBaseline(tokens, fact.first - 2));

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

const tellsOfAnotherTime = (fact: Fact, draft: Draft): boolean => {
  const { tokens } = draft;
  const sentence = draft.sentences[fact.sentence];
  if (!sentence) return false;
  if (isBaseline(tokens, fact)) return true;
  const [first, last] = around(tokens, fact, sentence.first, sentence.last);
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (EARLIER.has(token.lower)) return true;
    // "had reported five deaths", "used to carry": a past before the past of the report.
    if (token.lower === "used" && tokens[i + 1]?.lower === "to") return true;
    if (
      token.lower === "last" &&
      /^(?:year|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[i + 1]?.lower ?? "",
      )
    )
      return true;
  }
  if (draft.today === undefined) return false;
  const now = civilFromDays(draft.today).year;
  return [...yearsIn(tokens, first, last), ...frontedYear(tokens, sentence.first, sentence.last)].some((year) => year < now);
};

/** Marks the facts that speak of another time or occasion: only a like marked fact may differ from them. */
export const markAsides = (facts: readonly Fact[], draft: Draft): Fact[] =>
  facts.map((fact) => (fact.kind !== "name" && tellsOfAnotherTime(fact, draft) ? { ...fact, aside: true } : fact));
