import { distance } from "fastest-levenshtein";
import { MONTHS, WEEKDAYS } from "../../text/calendar.ts";
import type { Token } from "../../types.ts";

/** Minutes of the day that parts of a day name, by how news uses them. */
export const DAY_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dawn", [270, 450]],
  ["daybreak", [270, 450]],
  ["sunrise", [270, 480]],
  ["predawn", [60, 390]],
  ["morning", [240, 719]],
  ["noon", [720, 720]],
  ["midday", [720, 720]],
  ["lunchtime", [690, 840]],
  ["afternoon", [720, 1080]],
  ["evening", [1020, 1380]],
  ["dusk", [1020, 1290]],
  ["nightfall", [1020, 1320]],
  ["sunset", [1020, 1290]],
  ["night", [1080, 1439]],
  ["overnight", [0, 420]],
  ["midnight", [0, 0]],
]);

/** The minutes of the part of a day that a token names. */
export const partAt = (tokens: readonly Token[], at: number): readonly [number, number] | undefined =>
  DAY_PARTS.get(tokens[at]?.lower ?? "");

/** Seasons as month ranges of the northern hemisphere, where the wires write. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
  ["winter", [12, 14]],
]);

/** Days that the calendar names. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas", [12, 25]],
  ["halloween", [10, 31]],
]);

/** Whether a capitalised month name is meant as one: "May" and "March" are also words and names. */
export const monthAt = (tokens: readonly Token[], at: number, floor: number): number => {
  const token = tokens[at];
  if (token?.type !== "word" || !token.capital) return 0;
  const month = MONTHS.get(token.lower) ?? slipOf(token, MONTHS)[0] ?? 0;
  if (month === 0) return 0;
  // "April Hadley": another capital behind it makes it a person's name.
  const next = tokens[at + 1];
  if (next?.capital && next.stem && !next.glued && !/^(?:in|since|by|until|last|next|of|to|from|during)$/.test(tokens[at - 1]?.lower ?? ""))
    return 0;
  if (token.lower !== "may" && token.lower !== "march" && token.lower !== "mar" && token.lower !== "august" && token.lower !== "jan")
    return month;
  const beside = (i: number): boolean => tokens[i]?.type === "number" && (tokens[i]?.text.length ?? 9) <= 4;
  const stop = tokens[at + 1]?.text === "." ? 1 : 0;
  if (beside(at + 1 + stop) || (at > floor && beside(at - 1))) return month;
  const before = at > floor ? (tokens[at - 1]?.lower ?? "") : "";
  return /^(?:in|since|by|until|till|last|next|this|from|of|to|during|late|early|mid|through|before|after|-|every|for|than)$/.test(before)
    ? month
    : 0;
};

/** The weekday of a word, or the weekdays that a slip may stand for ("Thuesday": Tuesday or Thursday). */
export const weekdaysAt = (token: Token | undefined): readonly number[] => {
  if (token?.type !== "word" || !token.capital) return [];
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday !== undefined)
    return token.lower.length > 3 || token.text.length === 3 ? (/^(?:sun|sat|mon|wed)$/.test(token.lower) ? [] : [weekday]) : [];
  return slipOf(token, WEEKDAYS);
};

/** Calendar words within one edit of a misspelt one; only long words slip recognisably. */
const slipOf = (token: Token, words: ReadonlyMap<string, number>): number[] => {
  const { lower } = token;
  const suspicious =
    words === WEEKDAYS
      ? lower.endsWith("day") || lower.endsWith("dya")
      : lower.endsWith("ber") || lower.endsWith("uary") || lower.endsWith("ury");
  if (lower.length < 6 || lower.length > 11 || !suspicious || REAL_WORDS.has(lower)) return [];
  const found = new Set<number>();
  for (const [word, value] of words) if (word.length > 5 && distance(word, lower) === 1) found.add(value);
  return [...found];
};

const REAL_WORDS = new Set(
  "birthday holiday someday weekday workday midday payday doomsday heyday everyday yesterday member number sundays mondays fridays remember ember".split(
    " ",
  ),
);
