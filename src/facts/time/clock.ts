import { WEEKDAYS } from "../../text/calendar.ts";
import type { Token } from "../../types.ts";

export interface Clock {
  readonly last: number;
  readonly minute: number;
  readonly halfDay: boolean;
}

const HOURS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i): [string, number] => [word, i + 1]),
);
const SPOKEN_MINUTES = new Map<string, number>([
  ["five", 5],
  ["ten", 10],
  ["quarter", 15],
  ["twenty", 20],
  ["half", 30],
]);
const ZONES = new Set("gmt utc bst est edt cst cdt mst mdt pst pdt cet cest et pt local".split(" "));

const meridiem = (token: Token | undefined): "am" | "pm" | undefined =>
  token?.type === "word" && (token.lower === "am" || token.lower === "pm") ? token.lower : undefined;

const inDay = (hour: number, minute: number, half: "am" | "pm" | undefined): number | undefined => {
  if (minute > 59 || hour > 23 || (half && (hour > 12 || hour === 0))) return undefined;
  const base = half === "pm" ? (hour % 12) + 12 : half === "am" ? hour % 12 : hour;
  return base * 60 + minute;
};

/** Past "local time", "GMT", "(1430 GMT)", "in the morning". */
const tail = (tokens: readonly Token[], at: number): { last: number; half?: "am" | "pm" } => {
  let last = at;
  if (tokens[last]?.lower === "in" && tokens[last + 1]?.lower === "the") {
    const part = tokens[last + 2]?.lower;
    if (part === "morning") return { last: last + 3, half: "am" };
    if (part === "afternoon" || part === "evening") return { last: last + 3, half: "pm" };
  }
  if (tokens[last]?.lower === "at" && tokens[last + 1]?.lower === "night") return { last: last + 2, half: "pm" };
  if (ZONES.has(tokens[last]?.lower ?? "") && (tokens[last]?.text.length ?? 0) > 1) {
    if (tokens[last]?.lower === "local") {
      if (tokens[last + 1]?.lower === "time") last += 2;
    } else if (tokens[last]?.text === tokens[last]?.text.toUpperCase()) last += 1;
  }
  return { last };
};

/**
 * A time of day: "5 p.m.", "3.10am", "16:40", "10 o'clock", "ten to five", "half past three", "1430 GMT".
 * Without a.m. or p.m. and below 13 it may be either half of the day.
 */
export const readClock = (tokens: readonly Token[], at: number, limit: number): Clock | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  const spoken = readSpoken(tokens, at, limit);
  if (spoken) return spoken;
  if (token.type === "word") {
    const hour = HOURS.get(token.lower);
    const next = tokens[at + 1];
    if (hour === undefined || at + 1 >= limit) return undefined;
    const half = meridiem(next);
    if (half) return { last: at + 2, minute: inDay(hour, 0, half) ?? 0, halfDay: false };
    return next?.lower === "o'clock" ? close(hour, 0, tokens, at + 2) : undefined;
  }
  if (token.type !== "number") return undefined;
  const split = /^(\d{1,2})[:.](\d{2})$/.exec(token.text);
  const hour = Number(split ? split[1] : token.text);
  const minute = split ? Number(split[2]) : 0;
  const next = tokens[at + 1];
  const half = at + 1 < limit ? meridiem(next) : undefined;
  if (half) {
    if (!split && !/^\d{1,2}$/.test(token.text)) return undefined;
    const value = inDay(hour, minute, half);
    return value === undefined ? undefined : { last: tail(tokens, at + 2).last, minute: value, halfDay: false };
  }
  if (next?.lower === "o'clock") return close(hour, 0, tokens, at + 2);
  if (split && (token.text.includes(":") || isDotted(tokens, at)) && inDay(hour, minute, undefined) !== undefined)
    return close(hour, minute, tokens, at + 1);
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (military && (next?.lower === "gmt" || next?.lower === "utc" || next?.lower === "hours"))
    return { last: at + 2, minute: Number(military[1]) * 60 + Number(military[2]), halfDay: false };
  return undefined;
};

/** "at 06.40", "7.30 this morning": a dot parts hours and minutes where a zero leads or the day follows. */
const isDotted = (tokens: readonly Token[], at: number): boolean => {
  const [before, next, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  if (before === "the" && /^(?:start|kick|train|flight|service|bus|ferry|news|race)$/.test(next)) return true;
  if (!/^(?:at|by|until|till|since|around|about|before|after|from|and|to)$/.test(before)) return false;
  if (/^0\d/.test(tokens[at]?.text ?? "")) return true;
  return (
    /^(?:yesterday|today|tonight|tomorrow)$/.test(next) ||
    (/^(?:this|last|that|the)$/.test(next) && /^(?:morning|afternoon|evening|night|same|next|following)$/.test(after)) ||
    (next === "on" && WEEKDAYS.has(after))
  );
};

const close = (hour: number, minute: number, tokens: readonly Token[], at: number): Clock | undefined => {
  const end = tail(tokens, at);
  const value = inDay(hour, minute, end.half);
  return value === undefined ? undefined : { last: end.last, minute: value, halfDay: !end.half && hour <= 12 && hour > 0 };
};

/** "ten to five", "quarter past three", "half past six in the morning". */
const readSpoken = (tokens: readonly Token[], at: number, limit: number): Clock | undefined => {
  let i = tokens[at]?.lower === "a" ? at + 1 : at;
  const minutes = SPOKEN_MINUTES.get(tokens[i]?.lower ?? "");
  const way = tokens[i + 1]?.lower;
  if (minutes === undefined || (way !== "to" && way !== "past") || i + 2 >= limit) return undefined;
  const hour = HOURS.get(tokens[i + 2]?.lower ?? "");
  if (hour === undefined || (minutes === 30 && way === "to")) return undefined;
  i += 3;
  const end = tail(tokens, i);
  const before = tokens[at - 1]?.lower ?? "";
  // "ten to five" is also a vote; a clock wants "at" before it or the part of the day behind.
  if (!end.half && !/^(?:at|by|until|till|since|around|about|before|after|from)$/.test(before) && minutes !== 30 && minutes !== 15)
    return undefined;
  const whole = way === "to" ? hour * 60 - minutes : hour * 60 + minutes;
  const value = end.half === "pm" ? (whole % 720) + 720 : end.half === "am" ? whole % 720 : whole;
  return { last: end.last, minute: value, halfDay: !end.half };
};
