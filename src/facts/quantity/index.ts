import { TIME_UNITS } from "../../text/calendar.ts";
import { type Amount, relateAmounts } from "../../text/intervals.ts";
import type { Relation } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";
import { readQuantities } from "./read.ts";
import type { QuantityFact } from "./value.ts";

/** A bare "degrees" is whichever scale makes the two agree; else nobody can tell. */
const relateDegrees = (a: QuantityFact, b: QuantityFact): Relation => {
  const bare = a.dimension === "degrees" ? a : b;
  const scaled = bare === a ? b : a;
  const celsius: Amount = { ...bare.amount, min: bare.amount.min + 273.15, max: bare.amount.max + 273.15 };
  const kelvin = (fahrenheit: number): number => ((fahrenheit - 32) * 5) / 9 + 273.15;
  const fahrenheit: Amount = {
    ...bare.amount,
    min: kelvin(bare.amount.min),
    max: kelvin(bare.amount.max),
    step: (bare.amount.step * 5) / 9,
  };
  const close = (amount: Amount): boolean => Math.abs(amount.min - scaled.amount.min) <= Math.max(0.6, scaled.amount.step / 2);
  return close(celsius) || close(fahrenheit) ? "same" : "incomparable";
};

/** "58 percent" of one side and "42 percent" of the other part one whole. */
const complement = (a: Amount, b: Amount): boolean => {
  const step = Math.max(a.step, b.step);
  return a.min !== b.min && step > 0 && step <= 0.011 && Math.abs(a.min + b.min - 1) < step / 2 && a.min === a.max && b.min === b.max;
};

/** What some dimensions are called in a phrase. */
const LEADS = new Map([
  ["score", "result"],
  ["degrees", "temperature"],
  ["percentage point", "share"],
]);
/** Nouns that stand for another that was named before. */
const EMPTY_NOUN = /^(?:others?|more)$/i;

/** Nouns that count the company of somebody who is counted too elsewhere: "she and 13 colleagues" are 14. */
const COMPANY = /^(?:colleague|companion|other|comrade|accomplice|teammate)$/;

const isCompany = (a: QuantityFact, b: QuantityFact): boolean =>
  a.dimension === "count" &&
  COMPANY.test(a.value.unit ?? "") !== COMPANY.test(b.value.unit ?? "") &&
  (COMPANY.test(a.value.unit ?? "") ? b.amount.min - a.amount.min : a.amount.min - b.amount.min) === 1;

const DOLLARS = /^money (?:USD|AUD|CAD|NZD|HKD|SGD)$/;

const relateScores = (a: QuantityFact, b: QuantityFact): Relation => {
  const [x, y] = [a.value.parts ?? [], b.value.parts ?? []];
  // One set of a match among all of them.
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  for (let at = 0; at + short.length <= long.length; at += 2) if (short.every((part, i) => part === long[at + i])) return "same";
  if (x.length !== y.length) return "incomparable";
  // The loser's side first is the same result.
  return x.length === 2 && x[0] === y[1] && x[1] === y[0] ? "same" : "conflicts";
};

/** Digits from which a figure is one of its kind. */
const PRECISE = 5;
/** The digits of a figure to the hundredth, without the zeros at their end. */
const digitsOf = (value: number): string => {
  const digits = String(Math.round(Math.abs(value) * 100));
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
};

/** Two precise figures that differ in one digit, or in two that changed places, are one with a slip: "$5,687" and "$5,587". */
const isSlip = (a: QuantityFact, b: QuantityFact): boolean => {
  if (a.dimension !== b.dimension || a.dimension === "score" || a.value.number.min !== a.value.number.max) return false;
  const [x, y] = [digitsOf(a.value.number.min), digitsOf(b.value.number.min)];
  if (x === y || x.length !== y.length || x.length < PRECISE) return false;
  const apart = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i = 0, j = 0] = apart;
  return apart.length === 1 || (apart.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i]);
};

/** Numbers that count, measure, price, rank or score something. */
export const quantity: Kind<QuantityFact> = {
  name: "quantity",
  exclusive: true,
  measures: true,
  bucketed: true,
  find: (sentence, draft) => readQuantities(sentence, draft),
  compare: (a, b) => {
    if (a.dimension !== b.dimension) {
      // A bare "$" may be any country's dollar: the same figure agrees, another one says nothing.
      if (DOLLARS.test(a.dimension) && DOLLARS.test(b.dimension) && (a.dimension === "money USD" || b.dimension === "money USD"))
        return relateAmounts(a.amount, b.amount) === "same" ? "same" : "incomparable";
      const degrees = [a.dimension, b.dimension].sort().join();
      return degrees === "degrees,temperature" ? relateDegrees(a, b) : "incomparable";
    }
    if (a.dimension === "score") return relateScores(a, b);
    if (a.dimension === "age") {
      // Two ages are one person's only when the person is named.
      const relation = relateAmounts(a.amount, b.amount);
      return relation === "same" || a.heads.some((head) => b.heads.includes(head)) ? relation : "incomparable";
    }
    // "the 46th minute": two minutes of a match are two events.
    if (a.dimension === "rank" && TIME_UNITS.has(a.about.toLowerCase()) && a.amount.min !== b.amount.min) return "incomparable";
    if (isCompany(a, b)) return "incomparable";
    if (a.dimension === "share" && complement(a.amount, b.amount)) return "same";
    // "10.42" counts nothing.
    if (
      a.dimension === "count" &&
      Number.isInteger(a.amount.min) !== Number.isInteger(b.amount.min) &&
      !a.amount.rounded !== !b.amount.rounded
    )
      return "incomparable";
    if ((a.value.per === undefined) !== (b.value.per === undefined)) {
      // "$400 million a year" and "$400 million" may be one figure; any other two are not comparable.
      return a.value.number.min === b.value.number.min && a.value.number.max === b.value.number.max ? "same" : "incomparable";
    }
    return relateAmounts(a.amount, b.amount);
  },
  identifies: isSlip,
  about: (a, b, words) => {
    if (a.dimension !== "count") return phraseOf(LEADS.get(a.dimension) ?? (a.dimension.startsWith("money") ? "sum" : a.dimension), words);
    const noun = [a.about, b.about].find((word) => word && !EMPTY_NOUN.test(word));
    return phraseOf(noun ? `number of ${noun}` : "number", words.slice(0, 3));
  },
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
