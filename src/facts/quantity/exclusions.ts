import { MONTHS, WEEKDAYS } from "../../text/calendar.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { isDash } from "../../text/marks.ts";
import { isPlural } from "../../text/nouns.ts";
import type { Numeral } from "../../text/numerals.ts";
import type { Token } from "../../types.ts";

/** Words before four digits that make them a year. */
export const YEAR_BEFORE = new Set(
  "in since by from until till of during before after to and late early mid through year for the between around or".split(" "),
);
/** "2014", "1997": four plain digits that no noun, unit or currency claims. */
export const isYear = (token: Token, numeral: Numeral): boolean =>
  token.type === "number" && /^(?:1[0-9]|20)\d\d$/.test(token.text) && numeral.last === numeral.first + 1;

/** Digits that belong to a name: "Article 5", "FTSE 100", "Covid-19", "F-16", "No. 10". */
export const insideName = (tokens: readonly Token[], at: number, floor: number, limit: number): boolean => {
  const token = tokens[at] as Token;
  let before = tokens[at - 1];
  if (!before || at - 1 < floor) return token.text === "007";
  if (before.text === "." && tokens[at - 2]?.lower === "no") return true;
  // "in his 40s"
  if (tokens[at + 1]?.lower === "s" && tokens[at + 1]?.glued) return true;
  if (before.text === "#" || before.text === "№") return true;
  if (isDash(before) && before.glued && token.glued) before = tokens[at - 2];
  if (token.glued && before?.type === "word" && tokens[at - 1] === before) return true;
  if (before?.type !== "word" || before.index < floor) return false;
  if (token.type === "word") return token.capital && at > floor && tokens[at - 1]?.lower === "of" && tokens[at - 2]?.capital === true;
  // "In Lisbon 40 goats died": what counts a noun is no number of a name.
  const next = tokens[at + 1];
  if (next && at + 1 < limit && !next.capital && isPlural(next.lower) && !next.glued) return false;
  if (!before.capital || token.text.includes(",") || token.text.length > 4) return false;
  if (before.index === floor && (isFunctionWord(before.lower) || !before.stem)) return false;
  if (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || isFunctionWord(before.lower)) return false;
  return !isDash(tokens[at - 1]) || before.text.length < 6;
};

/** "2013-14", "2013/14": a season or a financial year. */
export const isSeason = (tokens: readonly Token[], at: number): boolean =>
  /^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? "") &&
  /^[-–/]$/.test(tokens[at + 1]?.text ?? "") &&
  tokens[at + 1]?.glued === true &&
  /^\d\d$/.test(tokens[at + 2]?.text ?? "");

/** "1600 Pennsylvania Avenue", "202-555-0143", "83rd Street", "3:20", "10.5.1". */
export const isAddress = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (!token?.capital) break;
    if (/^(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|highway|place|court)$/.test(token.lower) && i > at + 1)
      return true;
  }
  let groups = 0;
  for (let i = at; tokens[i]?.type === "number" && groups < 4; i += 2) {
    groups++;
    if (!(isDash(tokens[i + 1]) && tokens[i + 1]?.glued && tokens[i + 2]?.glued)) break;
  }
  return (
    (groups >= 3 || (groups === 2 && tokens[at]?.text.length === 3 && tokens[at + 2]?.text.length === 4)) &&
    (tokens[at]?.text.length ?? 0) >= 2
  );
};

/** "5 p.m.", "Jan. 14", "14 October", "3:20": the other kinds' figures. */
export const isClockOrDate = (tokens: readonly Token[], numeral: Numeral, floor: number): boolean => {
  const after = tokens[numeral.last];
  const before = tokens[numeral.first - 1];
  // "2.1 pm" are picometres: minutes have two digits.
  const hours = /^\d{1,2}(?:[:.]\d\d)?$|^\d{4}$|^[a-z]/i.test(tokens[numeral.first]?.text ?? "");
  if (hours && after && (after.lower === "am" || after.lower === "pm" || after.lower === "o'clock" || after.lower === "gmt")) return true;
  if (after && MONTHS.has(after.lower) && after.capital && numeral.max <= 31) return true;
  if (after && /^(?:st|nd|rd|th)$/.test(after.lower) && after.glued) return true;
  const month = before?.text === "." ? tokens[numeral.first - 2] : before;
  return month !== undefined && month.index >= floor && month.capital && MONTHS.has(month.lower) && numeral.max <= 31;
};

/** A figure without noun or unit stands for one that was named before: "killing seven", "about 18,000", "15 of whom". */
/** Signs of units that science writes with an exponent. */
const INVERTED = /^(?:s|m|cm|km|kg|g|mol|h|fb|pb|yr)$/;

/** "one of the two women" points at one of them and counts nothing. */
export const isMember = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "one" &&
  tokens[at + 1]?.lower === "of" &&
  /^(?:the|its|their|his|her|those|these)$/.test(tokens[at + 2]?.lower ?? "");

/** "km^3", "±0.01", "J1149+6663": an exponent, a tolerance, a part of a code. */
export const isAttached = (tokens: readonly Token[], at: number): boolean => {
  const [before, outer] = [tokens[at - 1]?.text ?? "", tokens[at - 2]];
  if (/^[\^±]$/.test(before) || (before === "-" && outer?.text === "/" && tokens[at - 3]?.text === "+")) return true;
  // "per s-1", "5 fb−1"
  if (/^[-−]$/.test(before) && tokens[at]?.glued && tokens[at - 1]?.glued && INVERTED.test(outer?.text ?? "")) return true;
  return /^[+_]$/.test(before) && tokens[at]?.glued === true && tokens[at - 1]?.glued === true && outer?.type === "number";
};

export const stands = (tokens: readonly Token[], numeral: Numeral, floor: number): boolean => {
  const token = tokens[numeral.first] as Token;
  if (numeral.vague) return true;
  const before = tokens[numeral.first - 1];
  const after = tokens[numeral.last];
  // "Three in four had been rebooked": a sentence may open with a share, but not with "Half an hour".
  if (numeral.share) return numeral.first > floor || after?.lower === "of" || numeral.last > numeral.first + 1;
  if ((token.lower === "one" || token.lower === "zero") && numeral.last === numeral.first + 1) return false;
  const opened = before?.text === "(" || before?.text === "[";
  const closed = after?.text === ")" || after?.text === "]";
  if (closed || (opened && !(after?.type === "word" && after.stem))) return false;
  // "42 is the answer", but no number of a list: "3 Open the valve".
  if (token.type === "number" && numeral.first === floor) return after?.type === "word" && !after.capital;
  return true;
};
