import { isDash } from "../../text/marks.ts";
import { countedNoun, singular } from "../../text/nouns.ts";
import type { Numeral } from "../../text/numerals.ts";
import { stemWord } from "../../text/stem.ts";
import type { Token } from "../../types.ts";
import { CURRENCY_WORDS, GLUED_ONLY, UNITS } from "./units.ts";

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

/** A figure, and the words behind it that may say what it measures. */
interface Place {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  /** Where the unit may stand: behind the figure, a hyphen and "metric". */
  readonly at: number;
  /** The text may be read up to here, and back to there. */
  readonly limit: number;
  readonly floor: number;
  /** A hyphen ties figure and unit: "three-member". */
  readonly dashed: boolean;
  /** The article counts money in pounds. */
  readonly sterling: boolean;
}

/** A unit of a dimension, without a noun. */
const unitOf = (dimension: string, unit: string, factor: number, last: number, offset = 0): Measure => ({
  dimension,
  unit,
  factor,
  offset,
  last,
  heads: [],
});

export const money = (code: string, factor: number, last: number): Measure => unitOf(`money ${code}`, code, factor, last);

const points = (unit: string, factor: number, last: number): Measure => unitOf("percentage point", unit, factor, last);

const isPoint = (token: Token | undefined): boolean => token?.lower === "point" || token?.lower === "points";

/** "5 percent", "5 per cent", "5%", "5-percent-points". */
const percent = ({ tokens, at }: Place): Measure | undefined => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const apart = token.lower === "per" && next?.lower === "cent";
  if (!apart && token.text !== "%" && token.lower !== "percent" && token.lower !== "pct") return undefined;
  const last = apart ? at + 2 : at + 1;
  const noun = tokens[last]?.text === "-" ? last + 1 : last;
  return isPoint(tokens[noun]) ? points("percentage point", 1, noun + 1) : unitOf("share", "percent", 0.01, last);
};

/** "5 percentage points", "5 basis points", "25-basis-point". */
const percentagePoints = ({ tokens, at }: Place): Measure | undefined => {
  const word = tokens[at]?.lower;
  if (word === "percentage") return isPoint(tokens[at + 1]) ? points("percentage point", 1, at + 2) : undefined;
  if (word !== "basis") return undefined;
  const noun = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  return isPoint(tokens[noun]) ? points("basis point", 0.01, noun + 1) : undefined;
};

/** "one-fifth of 1 percent", "half a percentage point": a share of one hundredth. */
const shareOfPercent = ({ tokens, at, numeral }: Place): Measure | undefined => {
  if (!numeral.share) return undefined;
  const one = tokens[at]?.lower === "of" ? at + 1 : at;
  if (!/^(?:an?|one|1)$/.test(tokens[one]?.lower ?? "")) return undefined;
  const unit = tokens[one + 1]?.lower;
  if (unit === "percent") return unitOf("share", "percent", 0.01, one + 2);
  return unit === "percentage" ? points("percentage point", 1, one + 3) : undefined;
};

/** "38 degrees Celsius", "38C", "100 °F", "228 kelvin", and bare "38 degrees", which leave the scale open. */
const temperature = ({ tokens, at, dashed }: Place): Measure | undefined => {
  const token = tokens[at] as Token;
  if (token.lower === "kelvin" || token.lower === "kelvins") return unitOf("temperature", "kelvin", 1, at + 1);
  const degree = token.text === "°" || token.lower === "degree" || token.lower === "degrees";
  const scaleAt = degree ? at + 1 : at;
  const scale = tokens[scaleAt];
  const letter = scale?.lower;
  if (!degree && !((letter === "c" || letter === "f") && scale?.glued && !dashed && scale.capital)) return undefined;
  if (letter === "c" || letter === "celsius" || letter === "centigrade")
    return unitOf("temperature", "degree Celsius", 1, scaleAt + 1, 273.15);
  if (letter === "f" || letter === "fahrenheit") return unitOf("temperature", "degree Fahrenheit", 5 / 9, scaleAt + 1, 459.67);
  return unitOf("degrees", "degree", 1, at + 1);
};

/** "5 dollars", and "5 pounds", which weigh unless somebody pays them. */
const currency = ({ tokens, at, numeral, floor, sterling }: Place): Measure | undefined => {
  const token = tokens[at] as Token;
  const known = CURRENCY_WORDS.get(token.lower);
  if (!known || (token.lower === "p" && !token.glued)) return undefined;
  const paid = tokens.slice(Math.max(floor, numeral.first - 5), numeral.first).some(({ stem }) => PAYING.has(stem));
  const weighs = /^pounds?$/.test(token.lower) && !sterling && !paid && numeral.min < 10000;
  return weighs ? unitOf("mass", "pound", 0.45359237, at + 1) : money(known[0], known[1], at + 1);
};

/** Seconds of the periods that a speed is given by. */
const speedPeriod = (word: string | undefined): readonly [name: string, seconds: number] | undefined => {
  if (word === "hour" || word === "h" || word === "hr") return ["hour", 3600];
  return word === "second" || word === "s" || word === "sec" ? ["second", 1] : undefined;
};

/** "18 km", "5 nautical miles", "3 square miles", "120 km/h", "500 metres a second". */
const unit = ({ tokens, at }: Place): Measure | undefined => {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.lower === "nautical") return /^miles?$/.test(next?.lower ?? "") ? unitOf("length", "nautical mile", 1852, at + 2) : undefined;
  if (token.lower === "square" || token.lower === "sq") {
    const side = UNITS.get(next?.lower ?? "");
    return side?.dimension === "length" ? unitOf("area", `square ${side.name}`, side.factor ** 2, at + 2) : undefined;
  }
  const known = UNITS.get(token.lower);
  if (!known) return undefined;
  if (known.dimension === "length" && (next?.text === "/" || /^(?:per|an?)$/.test(next?.lower ?? ""))) {
    const period = speedPeriod(tokens[at + 2]?.lower);
    if (period) return unitOf("speed", `${known.name} per ${period[0]}`, known.factor / period[1], at + 3);
  }
  if (GLUED_ONLY.has(token.lower) && !token.glued) return undefined;
  return unitOf(known.dimension, known.name, known.factor, at + 1);
};

/** "three-member inquiry", "five-storey landmark": the hyphen makes the noun. */
const hyphenated = ({ tokens, at, dashed }: Place): Measure | undefined => {
  const token = tokens[at] as Token;
  if (!dashed || token.type !== "word" || !token.stem || token.capital) return undefined;
  const name = singular(token.lower);
  return { ...unitOf("count", name, 1, at + 1), heads: [stemWord(name)] };
};

/** "12 people", "two more of the boats". */
const counted = ({ tokens, numeral, limit }: Place): Measure | undefined => {
  const noun = countedNoun(tokens, numeral.last, limit, numeral.min === 1 && numeral.max === 1);
  if (noun < 0) return undefined;
  const head = tokens[noun] as Token;
  const name = singular(head.lower);
  if (head.capital && head.lower !== name && tokens[numeral.last]?.capital) return undefined;
  return { ...unitOf(numeral.share ? "share" : "count", name, 1, noun + 1), noun: head.text, heads: [stemWord(name)] };
};

/** The first that knows the words wins; nouns are what is left. */
const READERS = [percent, percentagePoints, shareOfPercent, temperature, currency, unit, hyphenated, counted];

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
  const dashed = isDash(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true && at + 1 < limit;
  if (dashed) at++;
  // "3 metric tons", "5 million U.S. dollars": the word in front of the unit adds nothing to it.
  const qualified = tokens[at]?.lower === "metric" || (tokens[at]?.lower === "u.s." && /^dollars?$/.test(tokens[at + 1]?.lower ?? ""));
  if (qualified && at + 1 < limit) at++;
  const place: Place = { tokens, numeral, at, limit, floor, dashed, sterling };
  for (const reader of READERS) {
    const measure = reader(place);
    if (measure) return measure;
  }
  return undefined;
};
