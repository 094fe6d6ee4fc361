import { civilFromDays, daysFromCivil, daysInMonth, TIME_UNITS, weekdayOf } from "../../text/calendar.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Draft, Sentence, Token } from "../../types.ts";
import { readClock } from "./clock.ts";
import type { Bound, Moment } from "./value.ts";
import { DAY_PARTS, FEASTS, monthAt, SEASONS, weekdaysAt } from "./words.ts";

export interface TimeRead {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
}

type Partial = Omit<TimeRead, "first"> | undefined;
interface Scene {
  readonly tokens: readonly Token[];
  readonly floor: number;
  readonly limit: number;
  /** The day of publication, or day 0 where it is unknown: relative dates still compare with each other. */
  readonly today: number;
  readonly floating: boolean;
  /** Whether the words around speak of the future. */
  readonly ahead: (at: number) => boolean;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const yearAt = (token: Token | undefined): number => (token?.type === "number" && YEAR.test(token.text) ? Number(token.text) : 0);
const wholeYear = (year: number): [number, number] => [daysFromCivil(year, 1, 1), daysFromCivil(year, 12, 31)];
const wholeMonth = (year: number, month: number): [number, number] => [
  daysFromCivil(year, month, 1),
  daysFromCivil(year, month, daysInMonth(year, month)),
];
const dayNumber = (token: Token | undefined): number =>
  token?.type === "number" && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31 ? Number(token.text) : 0;

/** Of the years that a date without one may mean, the nearest; what is past is three times nearer unless the words look ahead. */
const nearestYear = (month: number, day: number, scene: Scene, at: number): number => {
  const now = civilFromDays(scene.today).year;
  const [pastWeight, futureWeight] = scene.ahead(at) ? [3, 1] : [1, 3];
  const distance = (year: number): number => {
    const gap = daysFromCivil(year, month, day) - scene.today;
    return gap > 0 ? gap * futureWeight : -gap * pastWeight;
  };
  return [now - 1, now, now + 1].sort((x, y) => distance(x) - distance(y))[0] ?? now;
};

/** "January 21, 2022", "21 January", "Jan. 14", "May 2015", "in March"; a year or day only where it is written. */
const readDate = (scene: Scene, at: number): Partial => {
  const { tokens, floor, limit } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  let i = at;
  let day = 0;
  if (token.type === "number") {
    const iso =
      yearAt(token) && tokens[at + 1]?.text === "-" && tokens[at + 3]?.text === "-" && tokens[at + 4]?.glued
        ? [Number(token.text), Number(tokens[at + 2]?.text), Number(tokens[at + 4]?.text)]
        : undefined;
    if (
      iso &&
      (iso[1] ?? 0) >= 1 &&
      (iso[1] ?? 13) <= 12 &&
      (iso[2] ?? 0) >= 1 &&
      (iso[2] ?? 32) <= daysInMonth(iso[0] ?? 0, iso[1] ?? 1)
    ) {
      const days = daysFromCivil(iso[0] ?? 0, iso[1] ?? 1, iso[2] ?? 1);
      return { last: at + 5, moment: { days: [days, days], fuzz: 0, stated: ["year", "month", "day"] } };
    }
    day = dayNumber(token);
    if (!day) return undefined;
    i = at + 1;
    if (/^(?:st|nd|rd|th)$/.test(tokens[i]?.lower ?? "") && tokens[i]?.glued) i++;
    if (tokens[i]?.lower === "of") i++;
  }
  const month = i < limit ? monthAt(tokens, i, floor) : 0;
  if (month === 0) return undefined;
  i++;
  if (tokens[i]?.text === "." && tokens[i]?.glued && i + 1 < limit) i++;
  if (day === 0) {
    day = dayNumber(tokens[i]);
    if (day && i < limit) {
      i++;
      if (/^(?:st|nd|rd|th)$/.test(tokens[i]?.lower ?? "") && tokens[i]?.glued) i++;
    } else day = 0;
  }
  let year = 0;
  const gap = tokens[i]?.text === "," ? 1 : tokens[i]?.lower === "of" ? 1 : 0;
  if (yearAt(tokens[i + gap]) && i + gap < limit && (gap === 0 || day > 0 || tokens[i]?.lower === "of")) {
    year = yearAt(tokens[i + gap]);
    i += gap + 1;
  } else if (tokens[i]?.lower === "of" && /^(?:last|this|next)$/.test(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.lower === "year") {
    const shift = tokens[i + 1]?.lower === "last" ? -1 : tokens[i + 1]?.lower === "next" ? 1 : 0;
    const now = civilFromDays(scene.today).year + shift;
    return {
      last: i + 3,
      moment: {
        days: day ? [daysFromCivil(now, month, day), daysFromCivil(now, month, day)] : wholeMonth(now, month),
        fuzz: 0,
        stated: ["year", "month"],
        ...(scene.floating ? { floating: true } : {}),
      },
    };
  }
  if (tokens[i - 1]?.text === "." && day === 0 && year === 0) i--;
  if (day > daysInMonth(year || 2024, month)) return undefined;
  const stated = [...(year ? ["year"] : []), "month", ...(day ? ["day"] : [])];
  if (!year && scene.floating) return { last: i, moment: { fuzz: 0, yearly: [month, day], stated } };
  const of = year || nearestYear(month, day || 15, scene, at);
  const days: [number, number] = day ? [daysFromCivil(of, month, day), daysFromCivil(of, month, day)] : wholeMonth(of, month);
  return { last: i, moment: { days, fuzz: 0, yearly: [month, day], stated } };
};

const partAt = (tokens: readonly Token[], at: number): readonly [number, number] | undefined => DAY_PARTS.get(tokens[at]?.lower ?? "");

/** "Tuesday", "last Friday", "next Monday morning"; the tense around decides which one is meant. */
const readWeekday = (scene: Scene, at: number): Partial => {
  const { tokens, limit } = scene;
  const shift = /^(?:last|next|this)$/.test(tokens[at]?.lower ?? "") ? (tokens[at]?.lower ?? "") : "";
  const i = shift ? at + 1 : at;
  const readings = i < limit ? weekdaysAt(tokens[i]) : [];
  if (readings.length === 0) return undefined;
  // "The Sunday Times" is no day.
  const title = tokens[i + 1]?.capital && tokens[i + 1]?.stem && tokens[i - 1]?.lower === "the" && i + 1 < limit;
  if (title && !monthAt(tokens, i + 1, i)) return undefined;
  const part = i + 1 < limit ? partAt(tokens, i + 1) : undefined;
  // "Tuesday, Nov. 5": the date says which one.
  const date = !part && tokens[i + 1]?.text === "," && i + 2 < limit ? readDate(scene, i + 2) : undefined;
  if (date?.moment.stated.includes("day"))
    return { last: date.last, moment: { ...date.moment, weekdays: readings, stated: ["weekday", ...date.moment.stated] } };
  const slip = readings.length > 1 || tokens[i]?.lower !== undefined ? isSlip(tokens[i]) : false;
  const shared = {
    weekdays: readings,
    ...(slip ? { slip: true } : {}),
    ...(part ? { minutes: part } : {}),
    stated: ["weekday", ...(part ? ["part"] : [])],
  };
  const last = part ? i + 2 : i + 1;
  if (scene.floating || readings.length > 1) return { last, moment: { fuzz: 0, ...shared } };
  const now = weekdayOf(scene.today);
  const weekday = readings[0] ?? 1;
  const back = (now - weekday + 7) % 7;
  const forth = (weekday - now + 7) % 7;
  const day =
    shift === "next" || (shift !== "last" && scene.ahead(i))
      ? scene.today + forth
      : scene.today - (shift === "last" && back === 0 ? 7 : back);
  return { last, moment: { days: [day, day], fuzz: 0, ...shared } };
};

const FULL_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const isSlip = (token: Token | undefined): boolean => token !== undefined && token.lower.length > 5 && !FULL_WEEKDAY.test(token.lower);

/** "three months ago", "a year ago", "five years earlier this": back from the day of publication. */
const readAgo = (scene: Scene, at: number): Partial => {
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
  const moment = (days: [number, number], fuzz: number, part: string): Partial => ({
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
const readRelative = (scene: Scene, at: number): Partial => {
  const { tokens, limit, today } = scene;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const floating = scene.floating ? { floating: true } : {};
  const done = (last: number, days: [number, number], stated: string[], extra: object = {}): Partial =>
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

const seasonDays = (year: number, first: number, last: number): [number, number] => [
  daysFromCivil(year, first, 1),
  last > 12 ? daysFromCivil(year + 1, last - 12, daysInMonth(year + 1, last - 12)) : daysFromCivil(year, last, daysInMonth(year, last)),
];

/** Prepositions and nouns that make four digits a year. */
const YEAR_CONTEXT =
  /^(?:in|since|by|from|until|till|of|during|before|after|to|and|late|early|mid|through|year|for|between|around|,|\(|the|-|–|'s|back|spring|summer|autumn|fall|winter|than|least)$/;
const YEAR_FOLLOWED =
  /^(?:%|percent|per|people|million|billion|thousand|votes?|dollars?|pounds?|euros?|feet|miles|meters?|kilometers?|km)$/;

/** Years, decades, halves and quarters of a year, seasons and feasts. */
const readCalendar = (scene: Scene, at: number): Partial => {
  const { tokens, floor, limit } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const year = yearAt(token);
  if (year && !token.text.includes(",")) {
    if (tokens[at + 1]?.lower === "s" && tokens[at + 1]?.glued && year % 10 === 0)
      return { last: at + 2, moment: { days: [daysFromCivil(year, 1, 1), daysFromCivil(year + 9, 12, 31)], fuzz: 0, stated: ["decade"] } };
    const before = at > floor ? (tokens[at - 1]?.lower ?? "") : "";
    const after = tokens[at + 1]?.lower ?? "";
    if (
      !(YEAR_CONTEXT.test(before) || at === floor || tokens[at - 1]?.capital) ||
      YEAR_FOLLOWED.test(after) ||
      (token.glued && before !== "-" && before !== "(" && before !== "–")
    )
      return undefined;
    // "Agenda 2030", "Zapad 2021": the digits of a name, unless a preposition leads.
    if (tokens[at - 1]?.capital && at > floor && !YEAR_CONTEXT.test(before)) return undefined;
    return { last: at + 1, moment: { days: wholeYear(year), fuzz: 0, stated: ["year"] } };
  }
  const season = SEASONS.get(token.lower);
  if (season) {
    const i = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const of = i < limit ? yearAt(tokens[i]) : 0;
    if (of) return { last: i + 1, moment: { days: seasonDays(of, season[0], season[1]), fuzz: 0, stated: ["year", "season"] } };
    return undefined;
  }
  const feast = FEASTS.get(token.lower);
  if (feast && token.capital) {
    if (scene.floating) return { last: at + 1, moment: { fuzz: 0, yearly: feast, stated: ["month", "day"] } };
    const of = nearestYear(feast[0], feast[1], scene, at);
    const day = daysFromCivil(of, feast[0], feast[1]);
    return { last: at + 1, moment: { days: [day, day], fuzz: 0, yearly: feast, stated: ["month", "day"] } };
  }
  // "New Year's Day"
  if (
    token.lower === "new" &&
    tokens[at + 1]?.lower === "year" &&
    tokens[at + 2]?.lower === "'s" &&
    /^(?:day|eve)$/.test(tokens[at + 3]?.lower ?? "")
  ) {
    const eve = tokens[at + 3]?.lower === "eve";
    const [month, day] = eve ? [12, 31] : [1, 1];
    if (scene.floating) return { last: at + 4, moment: { fuzz: 0, yearly: [month, day], stated: ["month", "day"] } };
    const of = nearestYear(
      month,
      day,
      { ...scene, ahead: () => Math.abs(civilFromDays(scene.today).month - 6) > 3 && civilFromDays(scene.today).month > 6 },
      at,
    );
    const date = daysFromCivil(of, month, day);
    return { last: at + 4, moment: { days: [date, date], fuzz: 0, yearly: [month, day], stated: ["month", "day"] } };
  }
  const piece = /^(?:first|second|third|fourth)$/.test(token.lower) && /^(?:half|quarter)$/.test(tokens[at + 1]?.lower ?? "");
  if (piece) {
    const i = tokens[at + 2]?.lower === "of" ? at + 3 : at + 2;
    const of = i < limit ? yearAt(tokens[i]) : 0;
    const index = ["first", "second", "third", "fourth"].indexOf(token.lower);
    const months = tokens[at + 1]?.lower === "half" ? 6 : 3;
    if (of && (index + 1) * months <= 12) {
      const lastMonth = (index + 1) * months;
      return {
        last: i + 1,
        moment: {
          days: [daysFromCivil(of, index * months + 1, 1), daysFromCivil(of, lastMonth, daysInMonth(of, lastMonth))],
          fuzz: 0,
          stated: ["year", months === 6 ? "half" : "quarter"],
        },
      };
    }
  }
  return undefined;
};

/** "the end of", "early", "late", "mid-", "the beginning of": narrows a month or year to its third. */
const narrow = (scene: Scene, first: number, read: TimeRead): TimeRead => {
  const { tokens, floor } = scene;
  const { moment } = read;
  if (!moment.days || moment.days[1] - moment.days[0] < 6) return read;
  let at = first - 1;
  if (tokens[at]?.text === "-") at--;
  let word = at >= floor ? (tokens[at]?.lower ?? "") : "";
  if (word === "of" && at - 1 >= floor) {
    at--;
    word = tokens[at]?.lower ?? "";
  }
  const [from, to] = moment.days;
  const third = Math.floor((to - from + 1) / 3);
  if (word === "end" || word === "close")
    return { ...read, first: at, moment: { ...moment, days: [to - Math.min(third, 3), to], stated: [...moment.stated, "end"] } };
  if (word === "late") return { ...read, first: at, moment: { ...moment, days: [to - third, to], stated: [...moment.stated, "late"] } };
  if (word === "early" || word === "beginning" || word === "start")
    return { ...read, first: at, moment: { ...moment, days: [from, from + third], stated: [...moment.stated, "early"] } };
  if (word === "mid" || word === "middle")
    return { ...read, first: at, moment: { ...moment, days: [from + third, to - third], stated: [...moment.stated, "mid"] } };
  return read;
};

const CLOCK_HEDGES: readonly (readonly [phrase: string, before: number, after: number])[] = [
  ["just after", 0, 15],
  ["shortly after", 0, 30],
  ["soon after", 0, 30],
  ["just before", 15, 0],
  ["shortly before", 30, 0],
  ["about", 15, 15],
  ["around", 15, 15],
  ["approximately", 15, 15],
  ["nearly", 15, 0],
  ["roughly", 15, 15],
];

/** A clock time or a named moment of the day, with the words that blur it. */
const readMinute = (scene: Scene, at: number): TimeRead | undefined => {
  const { tokens, floor, limit } = scene;
  const clock = readClock(tokens, at, limit);
  const named =
    tokens[at]?.lower === "noon" || tokens[at]?.lower === "midday" || tokens[at]?.lower === "midnight"
      ? tokens[at]?.lower === "midnight"
        ? 0
        : 720
      : undefined;
  const minute = clock?.minute ?? named;
  if (minute === undefined) return undefined;
  let first = at;
  let [early, late] = [0, 0];
  for (const [phrase, before, after] of CLOCK_HEDGES) {
    const words = phrase.split(" ");
    const from = at - words.length;
    if (from >= floor && words.every((word, i) => tokens[from + i]?.lower === word)) {
      [first, early, late] = [from, before, after];
      break;
    }
  }
  let moment: Moment = {
    fuzz: 0,
    minutes: [minute - early, minute + late],
    ...(clock?.halfDay ? { halfDay: true } : {}),
    stated: ["clock"],
  };
  let last = clock?.last ?? at + 1;
  // "5 p.m. Thursday", "at 3.10am on Sunday", "4:40pm local time yesterday": one moment with its day.
  const i = tokens[last]?.lower === "on" ? last + 1 : last;
  const day = i < limit ? (readWeekday(scene, i) ?? readDate(scene, i) ?? readRelative(scene, i)) : undefined;
  if (day && !day.moment.minutes && day.last <= limit) {
    moment = {
      ...day.moment,
      minutes: moment.minutes as readonly [number, number],
      ...(clock?.halfDay ? { halfDay: true } : {}),
      stated: [...day.moment.stated, "clock"],
    };
    last = day.last;
  }
  return { first, last, moment };
};

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["since", "since"],
  ["before", "before"],
  ["after", "after"],
]);

/** "by", "until", "since", "before", "after" in front of the phrase. */
const bounded = (scene: Scene, read: TimeRead): TimeRead => {
  const { tokens, floor } = scene;
  let at = read.first - 1;
  if (tokens[at]?.lower === "the") at--;
  const word = at >= floor ? tokens[at] : undefined;
  const bound = word ? BOUNDS.get(word.lower) : undefined;
  if (
    !bound ||
    (read.moment.minutes &&
      read.moment.stated.includes("clock") &&
      bound !== "until" &&
      bound !== "since" &&
      /^(?:just|shortly|soon)$/.test(tokens[at - 1]?.lower ?? ""))
  )
    return read;
  return { ...read, first: at, moment: { ...read.moment, bound } };
};

/** Day parts by themselves: "before dawn", "in the early hours of Sunday", "overnight", "at nightfall". */
const readPart = (scene: Scene, at: number): TimeRead | undefined => {
  const { tokens, floor, limit } = scene;
  const word = tokens[at]?.lower ?? "";
  if (word === "early" && tokens[at + 1]?.lower === "hours") {
    const i = tokens[at + 2]?.lower === "of" ? at + 3 : at + 2;
    const day = i < limit ? (readWeekday(scene, i) ?? readDate(scene, i) ?? readRelative(scene, i)) : undefined;
    const moment: Moment = { ...(day?.moment ?? { fuzz: 0 }), minutes: [0, 420], stated: [...(day?.moment.stated ?? []), "part"] };
    return { first: at, last: day?.last ?? at + 2, moment };
  }
  const part = DAY_PARTS.get(word);
  if (!part || word === "noon" || word === "midday" || word === "midnight") return undefined;
  const before = at > floor ? (tokens[at - 1]?.lower ?? "") : "";
  if (
    !/^(?:before|at|by|until|after|in|the|this|that|early|late|of|on|during|an?)$/.test(before) &&
    word !== "overnight" &&
    word !== "predawn"
  )
    return undefined;
  const minutes: readonly [number, number] = before === "before" && part[0] < 500 ? [0, part[1]] : part;
  return { first: before === "before" || before === "after" ? at - 1 : at, last: at + 1, moment: { fuzz: 0, minutes, stated: ["part"] } };
};

/** "early Tuesday", "late Friday", "Thursday night": the part of the day around a weekday. */
const partOfDay = (scene: Scene, read: TimeRead): TimeRead => {
  const on = scene.tokens[read.first - 1]?.lower === "on" ? 1 : 0;
  const at = read.first - 1 - on;
  const before = at >= scene.floor ? (scene.tokens[at]?.lower ?? "") : "";
  if (read.moment.minutes || !read.moment.weekdays) return read;
  if (before === "early")
    return { ...read, first: at, moment: { ...read.moment, minutes: [0, 600], stated: [...read.moment.stated, "part"] } };
  if (before === "late")
    return { ...read, first: at, moment: { ...read.moment, minutes: [1020, 1439], stated: [...read.moment.stated, "part"] } };
  return read;
};

/**
 * The year that an age or a length in years leads back to: "a 56-year-old bridge", "the first in 16 years". It meets the
 * other article's "opened in 1968" or "since 2008".
 */
const readReckoned = (scene: Scene, at: number): TimeRead | undefined => {
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

const AHEAD = new Set("will shall 'll due expected scheduled set until till next tomorrow would planned plans".split(" "));

/** All times of a sentence, left to right. */
export const readTimes = (sentence: Sentence, draft: Draft): TimeRead[] => {
  const { tokens } = draft;
  const scene: Scene = {
    tokens,
    floor: sentence.first,
    limit: sentence.last,
    today: draft.today ?? 0,
    floating: draft.today === undefined,
    ahead: (at) => {
      if (/^(?:by|until|till|before)$/.test(tokens[at - 1]?.lower ?? "") && at > sentence.first) return true;
      for (let i = Math.max(sentence.first, at - 12); i < at; i++) if (AHEAD.has(tokens[i]?.lower ?? "")) return true;
      return false;
    },
  };
  const reads: TimeRead[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!mayBegin(tokens[at])) continue;
    const minute = readMinute(scene, at);
    const found =
      minute ??
      readPart(scene, at) ??
      withFirst(
        at,
        readAgo(scene, at) ?? readWeekday(scene, at) ?? readDate(scene, at) ?? readRelative(scene, at) ?? readCalendar(scene, at),
      );
    const reckoned = found ? undefined : readReckoned(scene, at);
    if (reckoned) reads.push(reckoned);
    if (!found || found.last > sentence.last) continue;
    const whole = withClock(scene, found);
    reads.push(bounded(scene, partOfDay(scene, narrow(scene, whole.first, whole))));
    at = whole.last - 1;
  }
  return reads;
};

/** "on Thursday at 3 p.m.": one moment. */
const withClock = (scene: Scene, read: TimeRead): TimeRead => {
  const { tokens, limit } = scene;
  if (!read.moment.days || read.moment.minutes || tokens[read.last]?.lower !== "at") return read;
  let at = read.last + 1;
  if (/^(?:about|around)$/.test(tokens[at]?.lower ?? "")) at++;
  const minute = at < limit ? readMinute(scene, at) : undefined;
  if (!minute?.moment.minutes || minute.moment.days) return read;
  return {
    ...read,
    last: minute.last,
    moment: {
      ...read.moment,
      minutes: minute.moment.minutes,
      ...(minute.moment.halfDay ? { halfDay: true } : {}),
      stated: [...read.moment.stated, "clock"],
    },
  };
};

const withFirst = (first: number, read: Partial): TimeRead | undefined => (read ? { first, ...read } : undefined);

const LEADS = new Set(
  `a an half one two three four five six seven eight nine ten eleven twelve quarter twenty last next this yesterday today tomorrow tonight
  early spring summer autumn fall winter first second third fourth new noon midday midnight`.split(/\s+/),
);

/** Cheap gate: figures, capitals, and the few words that a time begins with. */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === "number" ||
    (token.type === "word" &&
      (token.capital ||
        LEADS.has(token.lower) ||
        DAY_PARTS.has(token.lower) ||
        token.lower.endsWith("teen") ||
        token.lower.endsWith("ty"))));
