import { isDash } from "../../text/marks.ts";
import { countedNoun, singular } from "../../text/nouns.ts";
import type { Numeral } from "../../text/numerals.ts";
import { stemWord } from "../../text/stem.ts";
import type { Token } from "../../types.ts";
import { CURRENCY_WORDS, GLUED_ONLY, PERIODS, UNITS } from "./units.ts";

/** What stands behind a figure: its dimension, and where the phrase ends. */
export interface Measure {
  /** The counted noun as the text has it. */
  readonly noun?: string;
  readonly dimension: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
  readonly last: number;
  readonly heads: readonly string[];
}

/** Verbs and nouns of paying, by stem: pounds behind them are money. */
const PAYING = new Set("fine cost pay price worth sell buy rais spend charg earn donat owe fund invest save".split(" "));

export const money = (code: string, factor: number, last: number): Measure => ({
  dimension: `money ${code}`,
  unit: code,
  factor,
  offset: 0,
  last,
  heads: [],
});

/** The unit, currency, percent sign or noun behind a figure. */
export const measureAfter = (
  tokens: readonly Token[],
  numeral: Numeral,
  limit: number,
  floor: number,
  sterling: boolean,
): Measure | undefined => {
  let at = numeral.last;
  if (at >= limit) return undefined;
  const dashed = isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued && at + 1 < limit;
  if (dashed) at++;
  // "3 metric tons", "5 million U.S. dollars": the word in front of the unit adds nothing to it.
  const qualified = tokens[at]?.lower === "metric" || (tokens[at]?.lower === "u.s." && /^dollars?$/.test(tokens[at + 1]?.lower ?? ""));
  if (qualified && at + 1 < limit) at++;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text === "%" || token.lower === "percent" || token.lower === "pct" || (token.lower === "per" && next?.lower === "cent")) {
    let last = token.lower === "per" ? at + 2 : at + 1;
    if (tokens[last]?.text === "-") last++;
    const points = tokens[last]?.lower === "point" || tokens[last]?.lower === "points";
    if (points) return { dimension: "percentage point", unit: "percentage point", factor: 1, offset: 0, last: last + 1, heads: [] };
    return { dimension: "share", unit: "percent", factor: 0.01, offset: 0, last: token.lower === "per" ? at + 2 : at + 1, heads: [] };
  }
  if (token.lower === "percentage" && (next?.lower === "points" || next?.lower === "point"))
    return { dimension: "percentage point", unit: "percentage point", factor: 1, offset: 0, last: at + 2, heads: [] };
  // "one-fifth of 1 percent", "half a percentage point": a share of one hundredth.
  if (numeral.share) {
    const one = token.lower === "of" ? at + 1 : at;
    const unit = /^(?:an?|one|1)$/.test(tokens[one]?.lower ?? "") ? tokens[one + 1]?.lower : undefined;
    if (unit === "percent" || unit === "percentage")
      return {
        dimension: unit === "percent" ? "share" : "percentage point",
        unit: unit === "percent" ? "percent" : "percentage point",
        factor: unit === "percent" ? 0.01 : 1,
        offset: 0,
        last: one + (unit === "percent" ? 2 : 3),
        heads: [],
      };
  }
  const degree = token.text === "°" || token.lower === "degree" || token.lower === "degrees";
  const scaleAt = degree ? at + 1 : at;
  const scale = tokens[scaleAt];
  const letter = scale?.lower;
  const glued = scale?.glued && !dashed;
  if (degree || ((letter === "c" || letter === "f") && glued && scale?.capital)) {
    if (letter === "c" || letter === "celsius" || letter === "centigrade")
      return { dimension: "temperature", unit: "degree Celsius", factor: 1, offset: 273.15, last: scaleAt + 1, heads: [] };
    if (letter === "f" || letter === "fahrenheit")
      return { dimension: "temperature", unit: "degree Fahrenheit", factor: 5 / 9, offset: 459.67, last: scaleAt + 1, heads: [] };
    return { dimension: "degrees", unit: "degree", factor: 1, offset: 0, last: at + 1, heads: [] };
  }
  const currency = CURRENCY_WORDS.get(token.lower);
  if (currency && (token.lower !== "p" || token.glued)) {
    const paid = tokens.slice(Math.max(floor, numeral.first - 5), numeral.first).some(({ stem }) => PAYING.has(stem));
    const weighs = /^pounds?$/.test(token.lower) && !sterling && !paid && numeral.min < 10000;
    if (!weighs) return money(currency[0], currency[1], at + 1);
    return { dimension: "mass", unit: "pound", factor: 0.45359237, offset: 0, last: at + 1, heads: [] };
  }
  if (token.lower === "basis" && isDash(next) && /^points?$/.test(tokens[at + 2]?.lower ?? ""))
    return { dimension: "percentage point", unit: "basis point", factor: 0.01, offset: 0, last: at + 3, heads: [] };
  if (token.lower === "basis" && (next?.lower === "points" || next?.lower === "point"))
    return { dimension: "percentage point", unit: "basis point", factor: 0.01, offset: 0, last: at + 2, heads: [] };
  const nautical = token.lower === "nautical" && /^miles?$/.test(next?.lower ?? "");
  if (nautical) return { dimension: "length", unit: "nautical mile", factor: 1852, offset: 0, last: at + 2, heads: [] };
  const square = token.lower === "square" || token.lower === "sq";
  const unit = UNITS.get(square ? (next?.lower ?? "") : token.lower);
  if (unit && !(GLUED_ONLY.has(token.lower) && !token.glued) && !(square && unit.dimension !== "length")) {
    if (square) return { dimension: "area", unit: `square ${unit.name}`, factor: unit.factor ** 2, offset: 0, last: at + 2, heads: [] };
    const hourly =
      unit.dimension === "length" &&
      ((next?.text === "/" && tokens[at + 2]?.lower.startsWith("h")) ||
        (next?.lower === "per" && tokens[at + 2]?.lower === "hour") ||
        (next?.lower === "an" && tokens[at + 2]?.lower === "hour"));
    if (hourly)
      return { dimension: "speed", unit: `${unit.name} per hour`, factor: unit.factor / 3600, offset: 0, last: at + 3, heads: [] };
    return { dimension: unit.dimension, unit: unit.name, factor: unit.factor, offset: 0, last: at + 1, heads: [] };
  }
  if (dashed && token.type === "word" && token.stem && !token.capital) {
    // "three-member inquiry", "five-storey landmark": the hyphen makes the noun.
    return {
      dimension: "count",
      unit: singular(token.lower),
      factor: 1,
      offset: 0,
      last: at + 1,
      heads: [stemWord(singular(token.lower))],
    };
  }
  const singularToo = numeral.min === 1 && numeral.max === 1;
  const noun = countedNoun(tokens, numeral.last, limit, singularToo);
  if (noun < 0) return undefined;
  const head = tokens[noun] as Token;
  const unitName = singular(head.lower);
  if (head.capital && head.lower !== unitName && tokens[numeral.last]?.capital) return undefined;
  const heads = [stemWord(unitName)];
  return { noun: head.text, dimension: numeral.share ? "share" : "count", unit: unitName, factor: 1, offset: 0, last: noun + 1, heads };
};

/** "a month", "per year", "each day", "-a-month", and "annual" or "daily" before the figure. */
export const periodAround = (
  tokens: readonly Token[],
  first: number,
  last: number,
  floor: number,
  limit: number,
): { name: string; days: number; last: number } | undefined => {
  let i = last;
  if (isDash(tokens[i]) && tokens[i]?.glued) i++;
  const word = tokens[i]?.lower;
  if ((word === "a" || word === "an" || word === "per" || word === "each" || word === "every") && i < limit) {
    const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
    const period = PERIODS.get(tokens[at]?.lower ?? "");
    if (period) return { name: period[0], days: period[1], last: at + 1 };
  }
  if (tokens[i]?.text === "/" && PERIODS.has(tokens[i + 1]?.lower ?? "")) {
    const period = PERIODS.get(tokens[i + 1]?.lower ?? "") as readonly [string, number];
    return { name: period[0], days: period[1], last: i + 2 };
  }
  const ahead = PERIODS.get(tokens[i]?.lower ?? "");
  if (ahead && tokens[i]?.lower.endsWith("ly") && i < limit) return { name: ahead[0], days: ahead[1], last: i + 1 };
  for (let j = first - 1; j >= floor && j >= first - 4; j--) {
    const before = tokens[j];
    if (before && /^(?:annual|yearly|monthly|weekly|daily|hourly)$/.test(before.lower)) {
      const period = PERIODS.get(before.lower);
      if (period) return { name: period[0], days: period[1], last };
    }
  }
  return undefined;
};
