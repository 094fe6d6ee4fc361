import { MONTHS, TIME_UNITS, WEEKDAYS } from "../../text/calendar.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "../../text/hedges.ts";
import { type Amount, allowed } from "../../text/intervals.ts";
import { countedNoun, singular } from "../../text/nouns.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import { stemWord } from "../../text/stem.ts";
import type { Draft, Sentence, Token } from "../../types.ts";
import { readRank } from "./ranks.ts";
import { readScore } from "./scores.ts";
import { CURRENCY_WORDS, GLUED_ONLY, PERIODS, SIGN_PREFIXES, SIGNS, UNITS } from "./units.ts";
import type { QuantityFact, QuantityReading, QuantityValue } from "./value.ts";

/** What stands behind a figure: its dimension, and where the phrase ends. */
interface Measure {
  readonly dimension: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
  readonly last: number;
  readonly heads: readonly string[];
}

const YEAR_BEFORE = new Set(
  "in since by from until till of during before after to and late early mid through year for the between around or".split(" "),
);
const AGE_VERBS = new Set("aged age is was turned turns".split(" "));

const isDash = (token: Token | undefined): boolean =>
  token?.text === "-" || token?.text === "–" || token?.text === "‑" || token?.text === "−";

/** "2014", "1997": four plain digits that no noun, unit or currency claims. */
const isYear = (token: Token, numeral: Numeral): boolean =>
  token.type === "number" && /^(?:1[0-9]|20)\d\d$/.test(token.text) && numeral.last === numeral.first + 1;

/** Digits that belong to a name: "Article 5", "FTSE 100", "Covid-19", "F-16", "No. 10". */
const insideName = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at] as Token;
  let before = tokens[at - 1];
  if (!before || at - 1 < floor) return token.text === "007";
  if (before.text === "." && tokens[at - 2]?.lower === "no") return true;
  if (before.text === "#" || before.text === "№") return true;
  if (isDash(before) && before.glued && token.glued) before = tokens[at - 2];
  if (token.glued && before?.type === "word" && tokens[at - 1] === before) return true;
  if (before?.type !== "word" || before.index < floor) return false;
  if (token.type === "word") return token.capital && at > floor && tokens[at - 1]?.lower === "of" && tokens[at - 2]?.capital === true;
  if (!before.capital || token.text.includes(",") || token.text.length > 4) return false;
  if (before.index === floor && (isFunctionWord(before.lower) || !before.stem)) return false;
  if (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || isFunctionWord(before.lower)) return false;
  return !isDash(tokens[at - 1]) || before.text.length < 6;
};

/** "1600 Pennsylvania Avenue", "202-555-0143", "83rd Street", "3:20", "10.5.1". */
const isAddress = (tokens: readonly Token[], at: number): boolean => {
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
  return groups >= 3 && (tokens[at]?.text.length ?? 0) >= 2;
};

const money = (code: string, factor: number, last: number): Measure => ({
  dimension: `money ${code}`,
  unit: code,
  factor,
  offset: 0,
  last,
  heads: [],
});

/** The unit, currency, percent sign or noun behind a figure. */
const measureAfter = (tokens: readonly Token[], numeral: Numeral, limit: number, sterling: boolean): Measure | undefined => {
  let at = numeral.last;
  if (at >= limit) return undefined;
  const dashed = isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued && at + 1 < limit;
  if (dashed) at++;
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
    const weighs = /^pounds?$/.test(token.lower) && !sterling && numeral.min < 10000;
    if (!weighs) return money(currency[0], currency[1], at + 1);
    return { dimension: "mass", unit: "pound", factor: 0.45359237, offset: 0, last: at + 1, heads: [] };
  }
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
  return { dimension: numeral.share ? "share" : "count", unit: unitName, factor: 1, offset: 0, last: noun + 1, heads };
};

/** "a month", "per year", "each day", "-a-month", and "annual" or "daily" before the figure. */
const periodAround = (
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

/** The second end of "X to Y", "X-Y", "between X and Y", "X or Y", when it makes a range. */
const rangeEnd = (
  tokens: readonly Token[],
  left: Numeral,
  first: number,
  floor: number,
  limit: number,
  isMoney: boolean,
): Numeral | undefined => {
  const link = tokens[left.last];
  if (!link || left.last + 1 >= limit || left.share || left.vague) return undefined;
  const before = tokens[first - 1]?.lower;
  const dash = isDash(link) && link.glued && tokens[left.last + 1]?.glued;
  const to = link.lower === "to" && before !== "from";
  const and = link.lower === "and" && before === "between" && first - 1 >= floor;
  const or = link.lower === "or";
  if (!(dash || to || and || or)) return undefined;
  const sign = SIGNS.has(tokens[left.last + 1]?.text ?? "") ? 1 : 0;
  const right = readNumeral(tokens, left.last + 1 + sign, isMoney);
  if (!right || right.last > limit || right.share || right.vague || right.min <= left.min) return undefined;
  // "2 to 3 million": the scale of the right end holds for both.
  const scale = right.step >= 1000 && left.max < 1000 && right.min / left.min > 900 ? right.min / Math.max(1, left.min) : 1;
  if (scale > 1 && right.rounded) {
    const factor = 10 ** (Math.floor(Math.log10(right.min) / 3) ** 1);
    const shared = right.min >= 1e9 ? 1e9 : right.min >= 1e6 ? 1e6 : 1e3;
    if (factor > 0 && left.min * shared < right.min) return { ...right, first: left.first, min: left.min * shared };
  }
  return right.min / Math.max(left.min, 1e-9) > 20 ? undefined : { ...right, first: left.first, min: left.min, max: right.max };
};

const build = (draft: Draft, sentence: Sentence, first: number, last: number, parts: QuantityReading): QuantityFact => ({
  kind: "quantity",
  sentence: sentence.index,
  first,
  last,
  start: draft.tokens[first]?.start ?? 0,
  end: draft.tokens[last - 1]?.end ?? 0,
  bucket: parts.dimension === "degrees" ? "temperature" : parts.dimension,
  size: Math.abs(parts.amount.min + parts.amount.max) / 2,
  ...parts,
});

const toAmount = (min: number, max: number, numeral: Numeral, hedge: Hedge, factor: number, offset: number, measured: boolean): Amount => ({
  min: (min + (offset > 400 ? offset : 0)) * factor + (offset > 0 && offset < 400 ? offset : 0),
  max: (max + (offset > 400 ? offset : 0)) * factor + (offset > 0 && offset < 400 ? offset : 0),
  hedge,
  step: numeral.step * factor,
  vague: numeral.vague,
  rounded: numeral.rounded || measured,
  slack: factor !== 1 && factor !== 0.01 ? 0.003 : 0,
});

/** "Dale Hutchins, 44," and "a 71-year-old teacher", "aged 58": an age in years. */
const readAge = (tokens: readonly Token[], numeral: Numeral, floor: number, limit: number): number => {
  let i = numeral.last;
  const dash = (): void => {
    if (isDash(tokens[i])) i++;
  };
  dash();
  if (/^years?$/.test(tokens[i]?.lower ?? "")) {
    i++;
    dash();
    if (/^olds?$/.test(tokens[i]?.lower ?? "")) return i + 1;
    return 0;
  }
  if (numeral.min > 115 || numeral.min < 1 || numeral.last !== numeral.first + 1) return 0;
  const before = tokens[numeral.first - 1];
  if (before && before.index >= floor && (before.lower === "aged" || (before.lower === "age" && AGE_VERBS.has("age")))) return numeral.last;
  const after = tokens[numeral.last];
  const named =
    before?.text === "," && tokens[numeral.first - 2]?.capital && numeral.first - 2 >= floor && tokens[numeral.first]?.type === "number";
  const closes = numeral.last >= limit || after?.text === "," || after?.text === "." || after?.text === ";" || after?.text === ")";
  const name = tokens[numeral.first - 2];
  if (named && closes && name && !MONTHS.has(name.lower) && !WEEKDAYS.has(name.lower) && numeral.min > 0) return numeral.last;
  return 0;
};

/** The last word of the name that an age belongs to: right before it, or the nearest within reach. */
const nameBeside = (tokens: readonly Token[], first: number, last: number, floor: number, limit: number): string[] => {
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

/** All quantities of a sentence, left to right. */
export const readQuantities = (sentence: Sentence, draft: Draft): QuantityFact[] => {
  const { tokens } = draft;
  const facts: QuantityFact[] = [];
  const floor = sentence.first;
  const limit = sentence.last;
  const sterling = draft.text.includes("£") || draft.text.includes("sterling");
  for (let at = floor; at < limit; at++) {
    const token = tokens[at] as Token;
    const rank = readRank(tokens, at, limit);
    if (rank) {
      facts.push(build(draft, sentence, at, rank.last, rank.fact));
      at = rank.last - 1;
      continue;
    }
    const code = SIGNS.get(token.text);
    const numberAt = code ? at + 1 : at;
    const minus = token.lower === "minus" || ((token.text === "−" || token.text === "-") && !token.glued) ? 1 : 0;
    const numeral = readNumeral(tokens, numberAt + minus, code !== undefined);
    if (!numeral || numeral.last > limit || (minus && !tokens[numeral.first]?.glued && token.lower !== "minus")) continue;
    const figure = tokens[numeral.first] as Token;
    const skip = (): void => {
      at = numeral.last - 1;
    };
    if (code === undefined && (insideName(tokens, numeral.first, floor) || isAddress(tokens, numeral.first))) {
      skip();
      continue;
    }
    if (code === undefined && !minus) {
      const score = readScore(tokens, numeral, floor, limit);
      if (score) {
        const value: QuantityValue = {
          type: "quantity",
          number: { min: score.parts[0] ?? 0, max: score.parts[0] ?? 0 },
          unit: score.unit,
          hedge: "exact",
          base: { min: score.parts[0] ?? 0, max: score.parts[0] ?? 0 },
          parts: score.parts,
        };
        const amount = toAmount(score.parts[0] ?? 0, score.parts[0] ?? 0, numeral, "exact", 1, 0, false);
        facts.push(
          build(draft, sentence, numeral.first, score.last, {
            value,
            about: score.unit,
            heads: [stemWord(score.unit)],
            dimension: "score",
            amount,
            key: `score ${score.parts.join("-")}`,
          }),
        );
        at = score.last - 1;
        continue;
      }
      const age = readAge(tokens, numeral, floor, limit);
      if (age > 0) {
        const before = hedgeBefore(tokens, numeral.first, floor);
        const amount = toAmount(numeral.min, numeral.max, numeral, before.hedge, 1, 0, false);
        const value: QuantityValue = {
          type: "quantity",
          number: { min: numeral.min, max: numeral.max },
          unit: "year of age",
          hedge: before.hedge,
          base: allowed(amount),
        };
        facts.push(
          build(draft, sentence, before.first, age, {
            value,
            about: "age",
            heads: nameBeside(tokens, numeral.first, age, floor, limit),
            dimension: "age",
            amount,
            key: `age ${numeral.min}`,
          }),
        );
        at = age - 1;
        continue;
      }
    }
    const range = rangeEnd(tokens, numeral, code ? at : numeral.first, floor, limit, code !== undefined);
    const whole: Numeral = range ?? numeral;
    const timeAt = isDash(tokens[whole.last]) ? whole.last + 1 : whole.last;
    if (code === undefined && (TIME_UNITS.has(tokens[timeAt]?.lower ?? "") || isClockOrDate(tokens, numeral, floor))) {
      skip();
      continue;
    }
    const measure = code ? money(code, 1, whole.last) : measureAfter(tokens, whole, limit, sterling);
    let first = code ? at : numeral.first - minus;
    if (code && at - 1 >= floor && tokens[at]?.glued) {
      const prefix = SIGN_PREFIXES.get(tokens[at - 1]?.lower ?? "");
      if (prefix && tokens[at - 1]?.capital) first = at - 1;
    }
    const prefixed = first < at ? (SIGN_PREFIXES.get(tokens[first]?.lower ?? "") ?? code) : code;
    if (!measure && isYear(figure, numeral)) {
      skip();
      continue;
    }
    if (measure?.dimension === "count" && isYear(figure, numeral) && YEAR_BEFORE.has(tokens[numeral.first - 1]?.lower ?? "")) {
      skip();
      continue;
    }
    if (!measure && !stands(tokens, whole, floor)) {
      skip();
      continue;
    }
    const before = hedgeBefore(tokens, first, floor);
    const last = measure?.last ?? whole.last;
    const after = hedgeAfter(tokens, last);
    const hedge: Hedge = range ? "range" : before.hedge !== "exact" ? before.hedge : (after?.hedge ?? before.hedge);
    if (range && tokens[before.first - 1]?.lower === "between" && before.first - 1 >= floor) first = before.first - 1;
    else first = before.first;
    const per = periodAround(tokens, first, last, floor, limit);
    const sign = minus ? -1 : 1;
    const dimension = measure ? (code ? `money ${prefixed}` : measure.dimension) : whole.share ? "share" : "count";
    const factor = dimension === "share" && whole.share ? 1 : (measure?.factor ?? 1);
    const offset = measure && measure.offset > 0 && tokens[first - 1]?.lower === "by" ? 0 : (measure?.offset ?? 0);
    const [low, high] = minus ? [sign * whole.max, sign * whole.min] : [whole.min, whole.max];
    const measured = dimension !== "count" && dimension !== "rank";
    const plain = toAmount(low, high, whole, hedge, factor, offset, measured);
    const yearly = per ? 365.2425 / per.days : 1;
    const amount: Amount = per
      ? { ...plain, min: plain.min * yearly, max: plain.max * yearly, step: plain.step * yearly, slack: 0.01 }
      : plain;
    const unit = code ? prefixed : measure?.unit;
    const value: QuantityValue = {
      type: "quantity",
      number: { min: low, max: high },
      ...(unit ? { unit } : {}),
      ...(per ? { per: per.name } : {}),
      hedge,
      base: allowed(plain),
    };
    const end = Math.max(last, after?.last ?? 0, per && per.last > last ? per.last : 0);
    facts.push(
      build(draft, sentence, first, end, {
        value,
        about: unit ?? "",
        heads: measure?.heads ?? [],
        dimension,
        amount,
        key: `${dimension} ${Number(amount.min.toPrecision(4))}`,
      }),
    );
    at = end - 1;
  }
  return facts;
};

/** A figure without noun or unit stands for one that was named before: "killing seven", "about 18,000", "15 of whom". */
const stands = (tokens: readonly Token[], numeral: Numeral, floor: number): boolean => {
  const token = tokens[numeral.first] as Token;
  if (numeral.vague) return true;
  const before = tokens[numeral.first - 1];
  const after = tokens[numeral.last];
  if (token.lower === "one" || token.lower === "zero") return false;
  if (numeral.share && !numeral.rounded) return numeral.first > floor || after?.lower === "of";
  if (after?.text === ")" || after?.text === "]" || before?.text === "(" || before?.text === "[") return false;
  if (token.type === "number" && numeral.first === floor) return false;
  return true;
};

/** "5 p.m.", "Jan. 14", "14 October", "3:20": the other kinds' figures. */
const isClockOrDate = (tokens: readonly Token[], numeral: Numeral, floor: number): boolean => {
  const after = tokens[numeral.last];
  const before = tokens[numeral.first - 1];
  if (after && (after.lower === "am" || after.lower === "pm" || after.lower === "o'clock" || after.lower === "gmt")) return true;
  if (after && MONTHS.has(after.lower) && after.capital && numeral.max <= 31) return true;
  if (after && /^(?:st|nd|rd|th)$/.test(after.lower) && after.glued) return true;
  const month = before?.text === "." ? tokens[numeral.first - 2] : before;
  return month !== undefined && month.index >= floor && month.capital && MONTHS.has(month.lower) && numeral.max <= 31;
};
