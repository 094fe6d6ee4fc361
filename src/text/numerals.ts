import type { Token } from "../types.ts";
import { MONTHS } from "./calendar.ts";
import { isOf, wordClass } from "./lexicon.ts";
import {
  DENOMINATORS,
  digitStep,
  digitsValue,
  FRACTION_MARKS,
  MONEY_SCALES,
  ONES,
  PLURAL_SCALES,
  readTail,
  readWords,
  SCALES,
  TENS,
} from "./number-words.ts";

/** A number as it is written, at token positions `first` to `last`, half-open. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  /** Place value of the last digit that is meant: 1000 for "13,000", 0.1 for "4.3", 0 where nothing is rounded. */
  readonly step: number;
  /** "dozens", "tens of thousands": an order of magnitude, no figure. */
  readonly vague: boolean;
  /** "two-thirds", "one in five", "half": a part of a whole. */
  readonly share: boolean;
  /** Written with "million", "bn" or decimals, so that a finer figure may round to it. */
  readonly rounded: boolean;
}

const numeral = (first: number, last: number, value: number, step: number, extra: Partial<Numeral> = {}): Numeral => ({
  first,
  last,
  min: value,
  max: value,
  step,
  vague: false,
  share: false,
  rounded: false,
  ...extra,
});

/** The words that a number in words can begin with: most words end the reading here. */
const LEAD = wordClass([...ONES.keys(), ...TENS.keys(), ...PLURAL_SCALES.keys(), "tens", "half", "a", "an"]);
/** Marks that are fractions by themselves. */
const FRACTION = wordClass(FRACTION_MARKS.keys());

/** Whether a number may begin at a token: digits, or a word or mark that one begins with. */
export const opensNumeral = (token: Token): boolean => token.type === "number" || isOf(token, LEAD | FRACTION);

/** "dozens", "tens of thousands", "hundreds of millions": from twice the unit to the next order. */
const readVague = (tokens: readonly Token[], at: number): Numeral | undefined => {
  const word = tokens[at]?.lower ?? "";
  const unit = word === "tens" ? 10 : PLURAL_SCALES.get(word);
  if (unit === undefined) return undefined;
  const outer = tokens[at + 1]?.lower === "of" ? PLURAL_SCALES.get(tokens[at + 2]?.lower ?? "") : undefined;
  if (word === "tens" && outer === undefined) return undefined;
  if (word === "scores" && tokens[at + 1]?.lower !== "of") return undefined;
  const size = unit * (outer ?? 1);
  const max = unit === 12 ? 100 : unit === 20 ? 200 : unit >= 1000 ? size * 100 : size * 10;
  return { first: at, last: outer ? at + 3 : at + 1, min: 2 * size, max, step: 0, vague: true, share: false, rounded: false };
};

/** "a third", "two-thirds", "three quarters of", "half"; not the ordinal in "the third body". */
const readFraction = (tokens: readonly Token[], at: number): Numeral | undefined => {
  const lead = tokens[at]?.lower ?? "";
  if (lead === "half") {
    // "half a million", "half a dozen"
    const scale = /^an?$/.test(tokens[at + 1]?.lower ?? "") ? SCALES.get(tokens[at + 2]?.lower ?? "") : undefined;
    if (scale) return numeral(at, at + 3, scale / 2, scale / 10, { rounded: true });
    const next = tokens[at + 1]?.lower ?? "";
    if (tokens[at + 1]?.text === "-" || /^(an?|hour|past|brother|sister|time|way|term)$/.test(next)) return undefined;
    return numeral(at, at + 1, 0.5, SHARE_STEP, { share: true, rounded: true });
  }
  const count = lead === "a" || lead === "one" ? 1 : (ONES.get(lead) ?? 0);
  if (count === 0 || count > 19) return undefined;
  const i = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const denominator = DENOMINATORS.get(tokens[i]?.lower ?? "");
  if (!denominator || (lead === "a" && denominator !== 2 && tokens[i]?.lower.endsWith("s"))) return undefined;
  const plural = tokens[i]?.lower.endsWith("s") || tokens[i]?.lower === "halves";
  if (count > 1 && !plural) return undefined;
  const next = tokens[i + 1]?.lower ?? "";
  if (next === "of" && /^an?$/.test(tokens[i + 2]?.lower ?? "")) {
    const scale = SCALES.get(tokens[i + 3]?.lower ?? "");
    if (scale) return numeral(at, i + 4, (count / denominator) * scale, scale / 100, { rounded: true });
  }
  // "a third body", "a second term", "a quarter final": an ordinal or a name unless it parts something.
  const parts =
    next === "of" ||
    next === "" ||
    tokens[i + 1]?.type === "mark" ||
    /^(the|more|less|fewer|higher|lower|as|its|their|in|to|by|from|since|on|were|was|are|is|have|had|said|that)$/.test(next);
  if (!plural && denominator > 2 && !parts) return undefined;
  // "two were killed and a third was missing" counts on.
  if (lead === "a" && denominator > 2 && next !== "of" && tokens[at - 1]?.lower === "and") return undefined;
  return numeral(at, i + 1, count / denominator, SHARE_STEP, { share: true, rounded: true });
};

/** How coarse a fraction in words is meant: "two in three" is also 66 percent, "seven in 10" also 71. */
const SHARE_STEP = 0.05;

/** "one in five", "nine in 10", "nine households in 10", "one out of every ten". */
const readOdds = (tokens: readonly Token[], head: Numeral): Numeral | undefined => {
  if (head.min !== head.max || head.min > 99 || head.min % 1) return undefined;
  for (const from of [head.last, head.last + 1]) {
    if (from > head.last && (tokens[head.last]?.type !== "word" || !tokens[head.last]?.stem)) break;
    let i = from;
    const word = tokens[i]?.lower;
    if (word === "out" && tokens[i + 1]?.lower === "of") i += 2;
    else if (word === "in") i += 1;
    else continue;
    if (tokens[i]?.lower === "every") i++;
    const token = tokens[i];
    if (!token) continue;
    const base = token.type === "number" ? { next: i + 1, value: digitsValue(token.text) ?? 0 } : readWords(tokens, i);
    if (!base || base.value <= head.min || base.value > 1e6 || (base.value > 20 && base.value % 10)) continue;
    const after = tokens[base.next];
    // "two in five years" counts over a time; "one in five patients" parts a group.
    if (after && /^(?:second|minute|hour|day|week|month|year|decade|centur)/.test(after.lower)) continue;
    if (after?.text === "," || after?.text === "-" || base.value > 1500) {
      if (base.value > 100) continue;
    }
    return numeral(head.first, base.next, head.min / base.value, SHARE_STEP, { share: true, rounded: true });
  }
  return undefined;
};

/** "1/4", "1/40": a part of one; "1/0" and dates are none. */
const readSlash = (tokens: readonly Token[], at: number): number | undefined => {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" || !slash.glued || bottom?.type !== "number" || !bottom.glued || tokens[at + 3]?.text === "/") return undefined;
  const value = Number(top?.text) / Number(bottom.text);
  return value > 0 && value < 1 ? value : undefined;
};

/**
 * Reads the number that begins at a token.
 *
 * @param money the number stands behind a currency sign, so that "m" means million
 */
export const readNumeral = (tokens: readonly Token[], at: number, money = false): Numeral | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === "word") {
    if (!isOf(token, LEAD)) return undefined;
    const vague = readVague(tokens, at);
    if (vague) return vague;
    const fraction = readFraction(tokens, at);
    if (fraction) return fraction;
    if (token.lower === "a" || token.lower === "an") {
      const couple = tokens[at + 1]?.lower === "couple" && tokens[at + 2]?.lower === "of";
      if (couple) return numeral(at, at + 3, 2, 1);
      const scale = SCALES.get(tokens[at + 1]?.lower ?? "");
      if (!scale || tokens[at + 1]?.lower === "k") return undefined;
      // "a hundred and two"
      const rest = tokens[at + 2]?.lower === "and" && scale < 1e6 && scale > 12 ? readWords(tokens, at + 3) : undefined;
      if (rest && !rest.scaled && rest.value < scale) return numeral(at, rest.next, scale + rest.value, rest.step);
      const outer = SCALES.get(tokens[at + 2]?.lower ?? "") ?? 1;
      return numeral(at, outer > 1 ? at + 3 : at + 2, scale * outer, scale * outer, { rounded: scale >= 1e6 });
    }
    const words = readWords(tokens, at);
    if (!words) return undefined;
    const tail = readTail(tokens, words.next);
    if (tail) {
      const scale = SCALES.get(tokens[tail.next]?.lower ?? "");
      return scale
        ? numeral(at, tail.next + 1, (words.value + tail.value) * scale, scale / 10, { rounded: true })
        : numeral(at, tail.next, words.value + tail.value, 0.5);
    }
    const whole = numeral(at, words.next, words.value, words.step, { rounded: words.scaled && words.step >= 1e6 });
    return readOdds(tokens, whole) ?? whole;
  }
  if (token.type !== "number") {
    const mark = isOf(token, FRACTION) ? FRACTION_MARKS.get(token.text) : undefined;
    return mark === undefined ? undefined : numeral(at, at + 1, mark, 0, { share: true });
  }
  const spaced = readSpaced(tokens, at);
  const value = spaced?.value ?? digitsValue(token.text);
  if (value === undefined) return undefined;
  const part = readSlash(tokens, at);
  if (part) return numeral(at, at + 3, part, 0, { share: true, rounded: true });
  const power = readPower(tokens, at + 1);
  if (power)
    return numeral(at, power.next, Number(`${value}e${power.exponent}`), digitStep(token.text) * 10 ** power.exponent, { rounded: true });
  let next = spaced?.next ?? at + 1;
  let factor = 1;
  for (let count = 0; count < 2; count++) {
    const after = tokens[next];
    const dash = after?.text === "-" && after.glued ? 1 : 0;
    const word = tokens[next + dash];
    if (word?.type !== "word") break;
    const scale =
      (word.lower === "k" ? (word.glued ? SCALES.get("k") : undefined) : SCALES.get(word.lower)) ??
      (word.glued && money ? MONEY_SCALES.get(word.lower) : undefined) ??
      (word.glued && word.lower === "m" && countsPeople(tokens, next + 1) ? 1e6 : undefined);
    if (scale === undefined || (scale === 12 && factor > 1)) break;
    factor *= scale;
    next += dash + 1;
  }
  const tail = factor === 1 ? readTail(tokens, next) : undefined;
  if (tail) return numeral(at, tail.next, value + tail.value, 0.25);
  const decimals = token.text.includes(".");
  const whole = numeral(at, next, value * factor, digitStep(spaced ? String(value) : token.text) * factor, {
    rounded: decimals || factor >= 1e6,
  });
  return (factor === 1 && readOdds(tokens, whole)) || whole;
};

/** Largest exponent that is read; beyond it no figure of news lies. */
const LARGEST = 60;

/** The exponent at a token, with its sign: "−5", "^10", "14". */
const exponentAt = (tokens: readonly Token[], at: number): { next: number; value: number } | undefined => {
  let i = tokens[at]?.text === "^" ? at + 1 : at;
  const sign = /^[-−+]$/.test(tokens[i]?.text ?? "") && tokens[i]?.glued ? (tokens[i++]?.text === "+" ? 1 : -1) : 1;
  const digits = tokens[i];
  if (digits?.type !== "number" || !digits.glued || !/^\d{1,2}$/.test(digits.text) || Number(digits.text) > LARGEST) return undefined;
  return { next: i + 1, value: sign * Number(digits.text) };
};

/** "2.48×10−5", "5.5 x 10^3", "4e14": the power behind a number. */
const readPower = (tokens: readonly Token[], at: number): { next: number; exponent: number } | undefined => {
  const mark = tokens[at];
  const times = mark?.text === "×" || mark?.lower === "x";
  if (times && tokens[at + 1]?.text === "10") {
    const exponent = exponentAt(tokens, at + 2);
    return exponent && { next: exponent.next, exponent: exponent.value };
  }
  if (mark?.lower !== "e" || !mark.glued) return undefined;
  const exponent = exponentAt(tokens, at + 1);
  return exponent && { next: exponent.next, exponent: exponent.value };
};

/** "10 000 dollars", "1 250 000 voters": thousands parted by spaces, before a word; not "14 300" behind the name of a month. */
const readSpaced = (tokens: readonly Token[], at: number): { next: number; value: number } | undefined => {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? "") || tokens[at]?.glued || MONTHS.has(tokens[at - 1]?.lower ?? "")) return undefined;
  let next = at + 1;
  let digits = tokens[at]?.text ?? "";
  while (next < at + 4 && tokens[next]?.type === "number" && !tokens[next]?.glued && /^\d{3}$/.test(tokens[next]?.text ?? "")) {
    digits += tokens[next]?.text;
    next++;
  }
  const after = tokens[next];
  return next > at + 1 && after?.type === "word" && !after.capital ? { next, value: Number(digits) } : undefined;
};

/** "5m people": the next word is a plural that no metre is followed by. */
const countsPeople = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at];
  return word?.type === "word" && !word.capital && (word.stem === "person" || /[^s]s$/.test(word.lower)) && word.stem !== "";
};
