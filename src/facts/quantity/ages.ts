import { MONTHS, WEEKDAYS } from "../../text/calendar.ts";
import { isDash } from "../../text/marks.ts";
import type { Numeral } from "../../text/numerals.ts";
import type { Token } from "../../types.ts";

/** Years in the units that ages are given in. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["month", 1 / 12],
  ["week", 7 / 365.2425],
  ["day", 1 / 365.2425],
]);

/** An age as it was read: where it ends, its unit, and how many years that is. */
export interface Age {
  readonly last: number;
  readonly unit: string;
  readonly years: number;
}

/** "a 71-year-old teacher", "an infant 4 days old", "Elaine Marsh, 44,", "aged 58". */
export const readAge = (tokens: readonly Token[], numeral: Numeral, floor: number, limit: number): Age | undefined => {
  const last = bareAge(tokens, numeral, floor, limit);
  if (last > 0) return { last, unit: "year", years: 1 };
  let i = numeral.last;
  if (isDash(tokens[i])) i++;
  const unit = /^(?:year|month|week|day)(?=s?$)/.exec(tokens[i]?.lower ?? "")?.[0];
  const years = UNITS.get(unit ?? "");
  if (!unit || !years) return undefined;
  i++;
  if (isDash(tokens[i])) i++;
  return /^olds?$/.test(tokens[i]?.lower ?? "") && i < limit ? { last: i + 1, unit, years } : undefined;
};

/** Where an age without a unit ends, 0 for none. */
const bareAge = (tokens: readonly Token[], numeral: Numeral, floor: number, limit: number): number => {
  if (numeral.min > 115 || numeral.min < 1 || numeral.last !== numeral.first + 1) return 0;
  const before = tokens[numeral.first - 1];
  if (before && before.index >= floor && before.lower === "aged") return numeral.last;
  const after = tokens[numeral.last];
  // "The suspect, 44, was held", "a boy of 12".
  const named =
    before?.text === "," && tokens[numeral.first - 2]?.stem && numeral.first - 2 >= floor && tokens[numeral.first]?.type === "number";
  const of = before?.lower === "of" && /^(?:boy|girl|man|woman|child)$/.test(tokens[numeral.first - 2]?.lower ?? "");
  if (of && numeral.first - 2 >= floor) return numeral.last;
  const closes = numeral.last >= limit || after?.text === "," || after?.text === "." || after?.text === ";" || after?.text === ")";
  const name = tokens[numeral.first - 2];
  if (named && closes && name && !MONTHS.has(name.lower) && !WEEKDAYS.has(name.lower) && numeral.min > 0) return numeral.last;
  return 0;
};

/** The last word of the name that an age belongs to: right before it, or the nearest within reach. */
export const nameBeside = (tokens: readonly Token[], first: number, last: number, floor: number, limit: number): string[] => {
  const named = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.type === "word" &&
    token.capital &&
    token.stem !== "" &&
    !MONTHS.has(token.lower) &&
    !WEEKDAYS.has(token.lower);
  for (let i = first - 1; i >= floor && i > first - 8; i--) if (named(tokens[i])) return [(tokens[i] as Token).lower];
  for (let i = last; i < limit && i < last + 8; i++) {
    if (!named(tokens[i])) continue;
    while (named(tokens[i + 1]) && i + 1 < limit) i++;
    return [(tokens[i] as Token).lower];
  }
  return [];
};
