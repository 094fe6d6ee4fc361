import { civilFromDays, daysFromCivil, TIME_UNITS, weekdayOf } from "../../text/calendar.ts";
import { readNumeral } from "../../text/numerals.ts";
import { type Reading, type Scene, seasonDays, type TimeRead, wholeMonth, wholeYear } from "./scene.ts";
import { DAY_PARTS, monthAt, partAt, SEASONS } from "./words.ts";

/** "three months ago", "a year ago", "five years earlier this": back from the day of publication. */
export const readAgo = (scene: Scene, at: number): Reading => {
  const { tokens, limit, today } = scene;
  const lead = tokens[at]?.lower;
  let count = 0;
  let i = at;
  if ((lead === "a" || lead === "an" || lead === "one") && TIME_UNITS.has(tokens[at + 1]?.lower ?? "")) {
    count = 1;
    i = at + 1;
  } else if (lead === "half" && tokens[at + 1]?.lower === "a" && TIME_UNITS.has(tokens[at + 2]?.lower ?? "")) {
    count = 0.5;
    i = at + 2;
  } else {
    const numeral = readNumeral(tokens, at);
    if (!numeral || numeral.vague || numeral.min > 5000) return undefined;
    count = numeral.min;
    i = numeral.last;
  }
  const unit = TIME_UNITS.get(tokens[i]?.lower ?? "");
  if (!unit || i + 1 >= limit || tokens[i + 1]?.lower !== "ago") return undefined;
  const floating = scene.floating ? { floating: true } : {};
  const name = unit[0];
  const moment = (days: [number, number], fuzz: number, part: string): Reading => ({
    last: i + 2,
    moment: { days, fuzz, stated: [part], ...floating },
  });
  if (name === "year" || name === "decade" || name === "century") {
    const year = civilFromDays(today).year - count * (name === "year" ? 1 : name === "decade" ? 10 : 100);
    return moment(wholeYear(Math.round(year)), name === "year" ? 150 : 1500, "year");
  }
  if (name === "month") {
    const { year, month } = civilFromDays(today - Math.round(count * 30.436875));
    return moment(wholeMonth(year, month), 16, "month");
  }
  if (name === "week" || name === "fortnight") {
    const day = today - Math.round(count * (name === "week" ? 7 : 14));
    return moment([day - 3, day + 3], 2, "week");
  }
  if (name === "day" || name === "night") return moment([today - count, today - count], 0, "day");
  return moment([today, today], 1, "day");
};

/** "yesterday", "last night", "this week", "next month", "last year", "next spring", "the 1990s", "2014", "end of March". */
export const readRelative = (scene: Scene, at: number): Reading => {
  const { tokens, limit, today } = scene;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const floating = scene.floating ? { floating: true } : {};
  const done = (last: number, days: [number, number], stated: string[], extra: object = {}): Reading =>
    last <= limit ? { last, moment: { days, fuzz: 0, stated, ...extra, ...floating } } : undefined;
  const { year, month } = civilFromDays(today);
  if (word === "yesterday" || word === "tomorrow" || word === "today") {
    const day = today + (word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0);
    const part = partAt(tokens, at + 1);
    return done(part ? at + 2 : at + 1, [day, day], ["day", ...(part ? ["part"] : [])], part ? { minutes: part } : {});
  }
  if (word === "tonight") return done(at + 1, [today, today], ["day", "part"], { minutes: DAY_PARTS.get("night") });
  if (word !== "last" && word !== "next" && word !== "this") return undefined;
  const step = word === "last" ? -1 : word === "next" ? 1 : 0;
  const part = partAt(tokens, at + 1);
  if (part && (word === "this" || next === "night")) {
    const day = word === "last" ? today - 1 : today;
    return done(at + 2, [day, day], ["day", "part"], { minutes: part });
  }
  if (next === "week" || next === "weekend") {
    const monday = today - weekdayOf(today) + 1 + 7 * step;
    if (next === "weekend") {
      const saturday =
        step === -1 && weekdayOf(today) > 5 ? monday + 5 : step === 0 || step === 1 ? monday + 5 - (step === 1 ? 7 : 0) : monday + 5;
      return done(at + 2, [saturday, saturday + 1], ["weekend"]);
    }
    return done(at + 2, [monday, monday + 6], ["week"]);
  }
  if (next === "month") {
    const shifted = month + step;
    const [y, m] = shifted < 1 ? [year - 1, 12] : shifted > 12 ? [year + 1, 1] : [year, shifted];
    return done(at + 2, wholeMonth(y, m), ["month"]);
  }
  if (next === "year" || next === "decade" || next === "century") {
    if (next === "year") return done(at + 2, wholeYear(year + step), ["year"]);
    return undefined;
  }
  const named = at + 1 < limit ? monthAt(tokens, at + 1, at) : 0;
  if (named) {
    const gap = step === -1 ? (named >= month ? -1 : 0) : step === 1 ? (named <= month ? 1 : 0) : 0;
    return done(at + 2, wholeMonth(year + gap, named), ["month"]);
  }
  const season = SEASONS.get(next);
  if (season) {
    const [first, last] = season;
    const starts = (y: number): number => daysFromCivil(y, first, 1);
    let of = year;
    if (step === -1) while (starts(of) + 80 > today) of--;
    if (step === 1) while (starts(of) <= today) of++;
    return done(at + 2, seasonDays(of, first, last), ["season"]);
  }
  return undefined;
};

/**
 * The year that an age or a length in years leads back to: "a 56-year-old bridge", "the first in 16 years". It meets the
 * other article's "opened in 1968" or "since 2008".
 */
export const readReckoned = (scene: Scene, at: number): TimeRead | undefined => {
  const { tokens, floor, limit, today, floating } = scene;
  if (floating || at >= limit) return undefined;
  const numeral = readNumeral(tokens, at);
  if (!numeral || numeral.min !== numeral.max || numeral.min < 2 || numeral.min > 900 || numeral.min % 1 || numeral.share) return undefined;
  const dash = (i: number): number => (tokens[i]?.text === "-" ? i + 1 : i);
  const unit = dash(numeral.last);
  if (!/^years?$/.test(tokens[unit]?.lower ?? "") || unit >= limit) return undefined;
  const old = dash(unit + 1);
  const aged = tokens[old]?.lower === "old";
  const since = at > floor && /^(?:in|for|over)$/.test(tokens[at - 1]?.lower ?? "") && tokens[unit + 1]?.lower !== "ago";
  if (!aged && !since) return undefined;
  const year = civilFromDays(today).year - numeral.min;
  return { first: at, last: aged ? old + 1 : unit + 1, moment: { days: wholeYear(year), fuzz: 300, stated: ["year"], reckoned: true } };
};
