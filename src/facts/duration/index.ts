import { TIME_UNITS } from "../../text/calendar.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "../../text/hedges.ts";
import { type Amount, type Interval, relateAmounts, shownInterval } from "../../text/intervals.ts";
import { isOf, wordClass } from "../../text/lexicon.ts";
import { opensNumeral, readNumeral } from "../../text/numerals.ts";
import type { Fact, Sentence, Token, Value } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";

/** A length of time. `base` is in seconds. */
export interface DurationValue extends Value {
  readonly type: "duration";
  readonly number: { readonly min: number; readonly max: number };
  readonly unit: string;
  readonly hedge: Hedge;
  readonly base: Interval & { readonly unit: "s" };
}

export interface DurationFact extends Fact<DurationValue> {
  readonly amount: Amount;
}

interface Read {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly vague: boolean;
  readonly unit: readonly [name: string, seconds: number];
}

/** Abbreviated units count only behind a figure in digits. */
const SHORT = new Set("sec secs min mins hr hrs wk yr yrs".split(" "));
/** Words before "a month" that make it a length: elsewhere it is a rate or a figure of speech. */
const LENGTH_BEFORE = new Set(
  "for in within last lasted lasting than over after under about nearly almost around roughly some least of least most take takes took spent spend by during exactly only just".split(
    " ",
  ),
);

const isDash = (token: Token | undefined): boolean => token?.text === "-" || token?.text === "–" || token?.text === "‑";
const unitAt = (tokens: readonly Token[], at: number): readonly [string, number] | undefined => {
  const token = tokens[at];
  if (token?.type !== "word") return undefined;
  const unit = TIME_UNITS.get(token.lower);
  return unit && SHORT.has(token.lower) && tokens[at - 1]?.type !== "number" ? undefined : unit;
};

const PARTS = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
]);
const PART = wordClass(PARTS.keys());

/** "and a half", "and a quarter" behind a unit: the part belongs to the unit. */
const partBehind = (tokens: readonly Token[], at: number): { last: number; part: number } | undefined => {
  const part = tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" ? PARTS.get(tokens[at + 2]?.lower ?? "") : undefined;
  return part ? { last: at + 3, part } : undefined;
};

/** "90-minute", "two and a half hours", "two hours and 20 minutes", "three to five years". */
const readCounted = (tokens: readonly Token[], at: number, limit: number): Read | undefined => {
  const numeral = readNumeral(tokens, at);
  if (!numeral || numeral.last >= limit || numeral.min > 1e6) return undefined;
  let { min, max, last, step } = numeral;
  const link = tokens[last];
  const ranged =
    (isDash(link) && link?.glued && tokens[last + 1]?.glued) ||
    link?.lower === "to" ||
    link?.lower === "or" ||
    (link?.lower === "and" && tokens[at - 1]?.lower === "between");
  if (ranged) {
    const right = readNumeral(tokens, last + 1);
    if (right && right.min > min && right.last < limit) ({ max, last, step } = { max: right.max, last: right.last, step: right.step });
  }
  if (isDash(tokens[last]) && tokens[last]?.glued) last++;
  if (
    tokens[last]?.lower === "full" ||
    tokens[last]?.lower === "more" ||
    tokens[last]?.lower === "straight" ||
    tokens[last]?.lower === "consecutive"
  )
    last++;
  if (numeral.share && tokens[last]?.lower === "of") last++;
  if (numeral.share && /^an?$/.test(tokens[last]?.lower ?? "")) last++;
  const unit = unitAt(tokens, last);
  if (!unit || last >= limit) return undefined;
  last++;
  const extra = partBehind(tokens, last);
  if (extra) {
    min += extra.part;
    max += extra.part;
    step = extra.part;
    last = extra.last;
  }
  // A second figure in a smaller unit: "two hours and 20 minutes", "2 hours, 20 minutes".
  const joint = tokens[last];
  const from = joint?.lower === "and" || joint?.text === "," ? last + 1 : last;
  const rest = min === max ? readNumeral(tokens, from) : undefined;
  const smaller = rest ? unitAt(tokens, rest.last) : undefined;
  if (
    rest &&
    smaller &&
    smaller[1] < unit[1] &&
    rest.last < limit &&
    rest.min === rest.max &&
    !rest.vague &&
    (rest.min * smaller[1]) / unit[1] < 1
  ) {
    const sum = min + (rest.min * smaller[1]) / unit[1];
    return { first: at, last: rest.last + 1, min: sum, max: sum, step: (rest.step * smaller[1]) / unit[1], vague: false, unit };
  }
  return { first: at, last, min, max, step, vague: numeral.vague, unit };
};

/** "a quarter of a year", "a leisurely quarter of a year"; "the first quarter of a year" is no different. */
const readPart = (tokens: readonly Token[], at: number): Read | undefined => {
  const part = PARTS.get(tokens[at]?.lower ?? "");
  if (!part || tokens[at + 1]?.lower !== "of" || !/^an?$/.test(tokens[at + 2]?.lower ?? "")) return undefined;
  const unit = unitAt(tokens, at + 3);
  return unit ? { first: at, last: at + 4, min: part, max: part, step: 0, vague: false, unit } : undefined;
};

/** "in the first nine months of the year": a stretch of the calendar and no length of anything. */
const isPeriod = (tokens: readonly Token[], { first, last }: Read): boolean =>
  /^(?:first|last|final|opening|next)$/.test(tokens[first - 1]?.lower ?? "") &&
  (tokens[last]?.lower === "of" || tokens[last]?.text === "," || tokens[last]?.lower === "to");

/** "half an hour", "an hour and a half", "a fortnight", "a month's", "a year" behind "for". */
const readSingle = (tokens: readonly Token[], at: number, floor: number): Read | undefined => {
  const lead = tokens[at]?.lower;
  if (lead === "half" && /^an?$/.test(tokens[at + 1]?.lower ?? "")) {
    const unit = unitAt(tokens, at + 2);
    return unit ? { first: at, last: at + 3, min: 0.5, max: 0.5, step: 0, vague: false, unit } : undefined;
  }
  if (lead !== "a" && lead !== "an" && lead !== "one") return undefined;
  const wide = tokens[at + 1]?.lower === "full" || tokens[at + 1]?.lower === "whole" ? 1 : 0;
  const unit = unitAt(tokens, at + 1 + wide);
  if (!unit) return undefined;
  const last = at + 2 + wide;
  const extra = partBehind(tokens, last);
  const value = 1 + (extra?.part ?? 0);
  const before = at - 1 >= floor ? (tokens[at - 1]?.lower ?? "") : "";
  const after = tokens[last]?.lower ?? "";
  const length =
    extra !== undefined ||
    LENGTH_BEFORE.has(before) ||
    after === "'s" ||
    tokens[last]?.text === "-" ||
    /^(?:long|later|earlier|before|after|apart)$/.test(after) ||
    unit[0] === "fortnight";
  if (!length || (lead === "one" && after === "of")) return undefined;
  const end = extra?.last ?? last;
  return { first: at, last: after === "'s" ? end + 1 : end, min: value, max: value, step: extra?.part ?? 1, vague: false, unit };
};

/** What the length is a length of: the noun behind "90-minute" or "days of". */
const headOf = (tokens: readonly Token[], last: number, limit: number): { about: string; heads: string[] } => {
  let i = tokens[last]?.lower === "of" || tokens[last]?.text === "-" ? last + 1 : last;
  const heads: string[] = [];
  let about = "";
  for (let step = 0; step < 3 && i < limit; step++, i++) {
    const token = tokens[i];
    if (token?.type !== "word" || isFunctionWord(token.lower)) break;
    heads.push(token.stem);
    about += (about ? " " : "") + token.text;
  }
  return { about, heads };
};

const durationsOf = (sentence: Sentence, text: readonly Token[]): (Read & { hedge: Hedge; begin: number; end: number })[] => {
  const reads: (Read & { hedge: Hedge; begin: number; end: number })[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const opening = text[at] as Token;
    if (!opensNumeral(opening) && !isOf(opening, PART)) continue;
    const read = readPart(text, at) ?? readSingle(text, at, sentence.first) ?? readCounted(text, at, sentence.last);
    if (!read || read.last > sentence.last) continue;
    const behind = isDash(text[read.last]) ? text[read.last + 1] : text[read.last];
    at = read.last - 1;
    if (isPeriod(text, read)) continue;
    // Ages and "ago" are other kinds' affairs.
    if (behind?.lower === "old" || behind?.lower === "olds" || behind?.lower === "ago") continue;
    const before = hedgeBefore(text, read.first, sentence.first);
    const after = hedgeAfter(text, read.last);
    const hedge = read.min !== read.max && !read.vague ? "range" : before.hedge !== "exact" ? before.hedge : (after?.hedge ?? "exact");
    reads.push({ ...read, hedge, begin: before.first, end: after?.last ?? read.last });
  }
  return reads;
};

/** How long something takes, lasted or will last. */
export const duration: Kind<DurationFact> = {
  name: "duration",
  exclusive: true,
  measures: true,
  find: (sentence, { tokens }) =>
    durationsOf(sentence, tokens).map((read): DurationFact => {
      const [unit, seconds] = read.unit;
      // Months and years differ in length, and 52 weeks are a year.
      const amount: Amount = {
        min: read.min * seconds,
        max: read.max * seconds,
        hedge: read.hedge,
        step: read.step * seconds,
        vague: read.vague,
        rounded: false,
        slack: seconds >= 86400 ? 0.02 : 0,
      };
      const { about, heads } = headOf(tokens, read.end, sentence.last);
      return {
        kind: "duration",
        sentence: sentence.index,
        first: read.begin,
        last: read.end,
        start: tokens[read.begin]?.start ?? 0,
        end: tokens[read.end - 1]?.end ?? 0,
        value: {
          type: "duration",
          number: { min: read.min, max: read.max },
          unit,
          hedge: read.hedge,
          base: shownInterval(amount, "s"),
        },
        about,
        heads,
        bucket: "duration",
        ...(/^(?:later|after|earlier)$/.test(tokens[read.end]?.lower ?? "") ? { relative: true } : {}),
        size: (amount.min + amount.max) / 2,
        key: `${Number(amount.min.toPrecision(2))}`,
        amount,
      };
    }),
  compare: (a, b) => relateAmounts(a.amount, b.amount),
  about: (a, b, words) => `length of ${phraseOf(a.about || b.about, words) || "time"}`,
  display: (fact, text) => {
    const phrase = text.slice(fact.start, fact.end).replace(/\s+/g, " ");
    return fact.value.hedge === "nearly" ? `${phrase} (${inUnit(fact)})` : phrase;
  },
};

/** "105 to 120 minutes": what "nearly two hours" allows, in a unit that avoids fractions. */
const inUnit = (fact: DurationFact): string => {
  const { base, unit } = fact.value;
  const [name, seconds] = unit === "hour" ? ["minutes", 60] : [`${unit}s`, fact.amount.max / Math.max(fact.value.number.max, 1e-9)];
  const round = (value: number | null): number => Math.round((10 * (value ?? 0)) / seconds) / 10;
  return `${round(base.min)} to ${round(base.max)} ${name}`;
};
