import { TIME_UNITS } from "../../text/calendar.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "../../text/hedges.ts";
import { type Amount, shownInterval, tidy } from "../../text/intervals.ts";
import { isOf, wordClass } from "../../text/lexicon.ts";
import { isDash } from "../../text/marks.ts";
import { countedNoun, singular } from "../../text/nouns.ts";
import { type Numeral, opensNumeral, readNumeral } from "../../text/numerals.ts";
import { stemWord } from "../../text/stem.ts";
import type { Draft, Sentence, Token } from "../../types.ts";
import { nameBeside, readAge } from "./ages.ts";
import { insideName, isAddress, isAttached, isClockOrDate, isMember, isSeason, isYear, stands, YEAR_BEFORE } from "./exclusions.ts";
import { type Measure, measureAfter, money } from "./measures.ts";
import { periodAround } from "./periods.ts";
import { rangeEnd } from "./ranges.ts";
import { opensRank, readRank } from "./ranks.ts";
import { readScore } from "./scores.ts";
import { baseUnit, SIGN_PREFIXES, SIGNS } from "./units.ts";
import type { QuantityFact, QuantityReading, QuantityValue } from "./value.ts";

/** The sentence that is read, and what the article says of its money. */
interface Scene {
  readonly draft: Draft;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly floor: number;
  readonly limit: number;
  /** "pounds" are money here. */
  readonly sterling: boolean;
}

/** What was read and where it ends: nothing but its end where the digits are no quantity. */
interface Read {
  readonly last: number;
  readonly fact?: QuantityFact;
}

const DAYS_OF_YEAR = 365.2425;

/** Dimensions that meet in one bucket: a bare "degrees" is either scale, and "$" any dollar. */
const BUCKETS = new Map([
  ["degrees", "temperature"],
  ...["USD", "AUD", "CAD", "NZD", "HKD", "SGD"].map((code): [string, string] => [`money ${code}`, "money dollar"]),
]);

const build = ({ draft, sentence }: Scene, first: number, last: number, reading: QuantityReading): Read => ({
  last,
  fact: {
    kind: "quantity",
    sentence: sentence.index,
    first,
    last,
    start: draft.tokens[first]?.start ?? 0,
    end: draft.tokens[last - 1]?.end ?? 0,
    bucket: BUCKETS.get(reading.dimension) ?? reading.dimension,
    size: Math.abs(reading.amount.min + reading.amount.max) / 2,
    ...(reading.value.number.min === reading.value.number.max ? { figure: reading.value.number.min } : {}),
    ...reading,
  },
});

/** A figure in its base unit. Temperatures shift as well: `offset` is added after the factor for Celsius, before it for Fahrenheit. */
const toAmount = (
  [min, max]: readonly [number, number],
  numeral: Numeral,
  hedge: Hedge,
  { factor, offset }: Pick<Measure, "factor" | "offset">,
  measured: boolean,
): Amount => {
  // The zero of "40 degrees" is measured, not rounded; "about 40 degrees" is to the next ten at most.
  const step = offset === 0 ? numeral.step : Math.min(numeral.step, hedge === "exact" ? 1 : 10);
  const base = (value: number): number => (factor === 1 ? value + offset : (value + offset) * factor);
  return {
    min: base(min),
    max: base(max),
    hedge,
    step: step * factor,
    vague: numeral.vague,
    rounded: numeral.rounded || measured,
    // A share of a temperature depends on the scale: half a digit of the figure is all that its conversion may lose.
    slack: offset !== 0 ? NO_SHARE : factor !== 1 && factor !== 0.01 ? 0.003 : 0,
  };
};

/** Marks a figure as converted, and allows it nothing. */
const NO_SHARE = 1e-9;

const COUNT = { factor: 1, offset: 0 };

const readContest = (scene: Scene, numeral: Numeral): Read | undefined => {
  const score = readScore(scene.tokens, numeral, scene.floor, scene.limit);
  if (!score) return undefined;
  const first = score.parts[0] ?? 0;
  const amount = toAmount([first, first], numeral, "exact", COUNT, false);
  return build(scene, numeral.first, score.last, {
    value: {
      type: "quantity",
      number: { min: first, max: first },
      unit: score.unit,
      hedge: "exact",
      base: shownInterval(amount, baseUnit("score")),
      parts: score.parts,
    },
    about: score.unit,
    heads: [stemWord(score.unit)],
    dimension: "score",
    amount,
    key: `score ${score.parts.join("-")}`,
  });
};

const readYears = (scene: Scene, numeral: Numeral): Read | undefined => {
  const { tokens, floor, limit } = scene;
  const age = readAge(tokens, numeral, floor, limit);
  if (!age) return undefined;
  const { last, unit, years } = age;
  const { hedge, first } = hedgeBefore(tokens, numeral.first, floor);
  const amount = toAmount([numeral.min, numeral.max], numeral, hedge, { factor: years, offset: 0 }, false);
  return build(scene, first, last, {
    value: {
      type: "quantity",
      number: { min: numeral.min, max: numeral.max },
      unit: `${unit} of age`,
      hedge,
      base: shownInterval(amount, baseUnit("age")),
    },
    about: "age",
    heads: nameBeside(tokens, numeral.first, last, floor, limit),
    dimension: "age",
    amount,
    key: `age ${Number(amount.min.toPrecision(4))}`,
  });
};

/** "40 or more goats": the noun behind a hedge that stands behind the figure. */
const nounBehind = ({ tokens, limit }: Scene, at: number): Measure | undefined => {
  const noun = countedNoun(tokens, at, limit, false);
  if (noun < 0) return undefined;
  const unit = singular((tokens[noun] as Token).lower);
  return { dimension: "count", unit, factor: 1, offset: 0, last: noun + 1, heads: [stemWord(unit)] };
};

/** A figure with its unit, currency, share or noun, and the hedges around it. */
const readMeasured = (scene: Scene, numeral: Numeral, signAt: number, code: string | undefined, minus: boolean): Read => {
  const { tokens, floor, limit, sterling } = scene;
  const nothing: Read = { last: numeral.last };
  const start = code ? signAt : numeral.first;
  const range = rangeEnd(tokens, numeral, start, floor, limit, code !== undefined);
  const whole = range ?? numeral;
  const unitAt = isDash(tokens[whole.last]) ? whole.last + 1 : whole.last;
  if (!code && (TIME_UNITS.has(tokens[unitAt]?.lower ?? "") || isClockOrDate(tokens, numeral, floor))) return nothing;
  const prefix =
    code && tokens[signAt]?.glued && tokens[signAt - 1]?.capital && signAt - 1 >= floor
      ? SIGN_PREFIXES.get(tokens[signAt - 1]?.lower ?? "")
      : undefined;
  const close = code ? money(prefix ?? code, 1, whole.last) : measureAfter(tokens, whole, limit, floor, sterling);
  const behind = close ? undefined : hedgeAfter(tokens, whole.last);
  const measure = close ?? (behind ? nounBehind(scene, behind.last) : undefined);
  const year = isYear(tokens[numeral.first] as Token, numeral);
  if (year && (!measure || (measure.dimension === "count" && YEAR_BEFORE.has(tokens[numeral.first - 1]?.lower ?? "")))) return nothing;
  if (!measure && !stands(tokens, whole, floor)) return nothing;
  // "(95% confidence interval: ...)" measures no thing but the measuring.
  if (measure?.dimension === "share" && tokens[measure.last]?.stem === "confid") return nothing;

  const ahead = hedgeBefore(tokens, prefix ? signAt - 1 : start - (minus ? 1 : 0), floor);
  const last = Math.max(measure?.last ?? whole.last, behind?.last ?? 0);
  const after = behind ?? hedgeAfter(tokens, last);
  const hedge: Hedge = range ? "range" : ahead.hedge !== "exact" ? ahead.hedge : (after?.hedge ?? "exact");
  const between = range && tokens[ahead.first - 1]?.lower === "between" && ahead.first - 1 >= floor;
  const first = between ? ahead.first - 1 : ahead.first;

  const dimension = measure?.dimension ?? (whole.share ? "share" : "count");
  // "a quarter of guests" is written as a share already; "rose by 2 degrees" is a difference, which has no zero point.
  const factor = whole.share && measure?.unit !== "percent" ? 1 : (measure?.factor ?? 1);
  const offset = tokens[first - 1]?.lower === "by" ? 0 : (measure?.offset ?? 0);
  const number: readonly [number, number] = minus ? [-whole.max, -whole.min] : [whole.min, whole.max];
  const plain = toAmount(number, whole, hedge, { factor, offset }, dimension !== "count");
  const per = periodAround(tokens, first, last, floor, limit);
  const yearly = per ? DAYS_OF_YEAR / per.days : 1;
  const amount: Amount = per
    ? { ...plain, min: plain.min * yearly, max: plain.max * yearly, step: plain.step * yearly, slack: 0.01 }
    : plain;
  // A currency's code stands for its whole unit: five pence are 0.05 of it.
  const coins = dimension.startsWith("money ") ? factor : 1;
  const value: QuantityValue = {
    type: "quantity",
    number: { min: tidy(number[0] * coins), max: tidy(number[1] * coins) },
    ...(measure?.unit ? { unit: measure.unit } : {}),
    ...(per ? { per: per.name } : {}),
    hedge,
    base: shownInterval(plain, baseUnit(dimension)),
  };
  return build(scene, first, Math.max(last, after?.last ?? 0, per?.last ?? 0), {
    value,
    about: measure?.noun ?? measure?.unit ?? "",
    heads: measure?.heads ?? [],
    dimension,
    amount,
    key: `${dimension} ${Number(amount.min.toPrecision(4))}`,
  });
};

/** "a quarter of the 64 homes": the share of a number that is given is a number too. */
const readShareOfTotal = (scene: Scene, share: Numeral): Read | undefined => {
  const { tokens, limit } = scene;
  if (!share.share || share.min !== share.max || tokens[share.last]?.lower !== "of") return undefined;
  const determined = /^(?:the|its|their|his|her|those|these)$/.test(tokens[share.last + 1]?.lower ?? "") ? 1 : 0;
  const total = readNumeral(tokens, share.last + 1 + determined);
  if (!total || total.share || total.vague || total.min !== total.max || total.last >= limit) return undefined;
  const value = share.min * total.min;
  const noun = countedNoun(tokens, total.last, limit, false);
  if (noun < 0 || Math.abs(value - Math.round(value)) > WHOLE) return undefined;
  const unit = singular((tokens[noun] as Token).lower);
  const { hedge, first } = hedgeBefore(tokens, share.first, scene.floor);
  const amount = toAmount([Math.round(value), Math.round(value)], { ...total, step: 1 }, hedge, COUNT, false);
  const number = { min: Math.round(value), max: Math.round(value) };
  return build(scene, first, noun + 1, {
    value: { type: "quantity", number, unit, hedge, base: shownInterval(amount, baseUnit("count")) },
    about: tokens[noun]?.text ?? "",
    heads: [stemWord(unit)],
    dimension: "count",
    amount,
    key: `count ${number.min}`,
  });
};

/** How far from a whole number a share of a count may lie: a third of 64 is no number of homes. */
const WHOLE = 0.01;

/** What may stand before the digits of a quantity: signs of money and minus. */
const LEAD = wordClass([...SIGNS.keys(), "minus", "−", "-"]);

const readAt = (scene: Scene, at: number): Read | undefined => {
  const { tokens, floor, limit } = scene;
  const token = tokens[at] as Token;
  const rank = readRank(tokens, at, limit);
  if (rank) return build(scene, at, rank.last, rank.fact);
  const code = SIGNS.get(token.text);
  const owed = code !== undefined && /^[-−]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 1]?.glued === true;
  const minus =
    owed || token.lower === "minus" || ((token.text === "−" || token.text === "-") && !token.glued && tokens[at + 1]?.glued === true);
  const numeral = readNumeral(tokens, at + (code ? 1 : 0) + (minus ? 1 : 0), code !== undefined);
  if (!numeral || numeral.last > limit) return undefined;
  if (!code && isSeason(tokens, numeral.first)) return { last: numeral.first + 3 };
  if (
    !code &&
    (isMember(tokens, numeral.first) ||
      isAttached(tokens, numeral.first) ||
      insideName(tokens, numeral.first, floor, limit) ||
      isAddress(tokens, numeral.first))
  )
    return { last: numeral.last };
  const plain =
    !code && !minus ? (readContest(scene, numeral) ?? readYears(scene, numeral) ?? readShareOfTotal(scene, numeral)) : undefined;
  return plain ?? readMeasured(scene, numeral, at, code, minus);
};

/** All quantities of a sentence, left to right. */
export const readQuantities = (sentence: Sentence, draft: Draft): QuantityFact[] => {
  const sterling = draft.marks.has("£") || draft.stems.has("sterl");
  const scene: Scene = { draft, sentence, tokens: draft.tokens, floor: sentence.first, limit: sentence.last, sterling };
  const facts: QuantityFact[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const token = draft.tokens[at] as Token;
    const read = opensNumeral(token) || opensRank(token) || isOf(token, LEAD) ? readAt(scene, at) : undefined;
    if (read?.fact) facts.push(read.fact);
    at = Math.max(at + 1, read?.last ?? 0);
  }
  return facts;
};
