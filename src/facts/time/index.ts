import { civilFromDays } from "../../text/calendar.ts";
import type { Relation } from "../../types.ts";
import type { Kind } from "../kind.ts";
import { readTimes } from "./read.ts";
import type { TimeRead } from "./scene.ts";
import type { Moment, TimeFact, TimeValue } from "./value.ts";

const isoDay = (days: number): string => {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
const isoMinute = (minute: number): string => {
  const wrapped = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, "0")}:${String(wrapped % 60).padStart(2, "0")}`;
};

/** The shortest ISO 8601 form that names exactly these days, else the first of them; TIMEX3 where no day resolves. */
const isoOf = ({ days, minutes, weekdays, yearly, floating, stated }: Moment): string => {
  const clock = minutes && stated.includes("clock") ? `T${isoMinute(minutes[0])}` : "";
  if (days && !floating) {
    const [from, to] = days;
    if (from === to) return isoDay(from) + clock;
    const [first, last] = [isoDay(from), isoDay(to)];
    if (first.endsWith("-01-01") && last.endsWith("-12-31") && first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
    if (first.endsWith("-01") && first.slice(0, 7) === last.slice(0, 7) && to - from > 26) return first.slice(0, 7);
    return `${first}/${last}`;
  }
  if (weekdays?.length) return `XXXX-WXX-${weekdays[0]}${clock}`;
  if (yearly) return `XXXX-${String(yearly[0]).padStart(2, "0")}${yearly[1] ? `-${String(yearly[1]).padStart(2, "0")}` : ""}${clock}`;
  if (days) return days[0] === days[1] ? `P${days[0]}D` : `P${days[0]}D/P${days[1]}D`;
  return clock || "TXX";
};

const timeValue = (moment: Moment): TimeValue => {
  const resolved = moment.days && !moment.floating;
  return {
    type: "time",
    iso: isoOf(moment),
    ...(resolved && moment.days ? { earliest: isoDay(moment.days[0]), latest: isoDay(moment.days[1]) } : {}),
    stated: moment.stated,
  };
};

const inside = (inner: readonly [number, number], outer: readonly [number, number], fuzz: number): boolean =>
  inner[0] >= outer[0] - fuzz && inner[1] <= outer[1] + fuzz;
const meets = (x: readonly [number, number], y: readonly [number, number], fuzz: number): boolean =>
  x[0] <= y[1] + fuzz && y[0] <= x[1] + fuzz;

/** A bare part of a day contradicts a clock only from this many minutes on. */
const LOOSE = 180;

/** Clocks and parts of a day: contained is the same, other overlap varies. Without a.m. or p.m. either half may be meant. */
const relateMinutes = (a: Moment, b: Moment): Relation => {
  const wholeDay: readonly [number, number] = [0, 1439];
  const [x, y] = [a.minutes ?? wholeDay, b.minutes ?? wholeDay];
  const shifts = a.halfDay || b.halfDay ? [0, 720, -720] : [0, 1440, -1440];
  const moved = shifts.map((shift) => [x[0] + shift, x[1] + shift] as const);
  if (moved.some((z) => inside(z, y, 0) || inside(y, z, 0))) return "same";
  const clocks = a.stated.includes("clock") && b.stated.includes("clock");
  if (moved.some((z) => meets(z, y, 0))) return clocks ? "varies" : "same";
  const gap = Math.min(...moved.map((z) => Math.max(z[0] - y[1], y[0] - z[1])));
  return clocks || gap >= LOOSE ? "conflicts" : gap <= 60 ? "same" : "incomparable";
};

/** The tense tells which Tuesday is meant, and is easily misread: the same weekday of another week contradicts nothing. */
const mayBeOneWeekday = (a: Moment, b: Moment): boolean => {
  const [x, y] = [a.days?.[0] ?? 0, b.days?.[0] ?? 0];
  const bare = ({ weekdays, stated }: Moment): boolean => weekdays !== undefined && !stated.includes("month");
  return (bare(a) || bare(b)) && Math.abs(x - y) === 7;
};

const relateDays = (a: Moment, b: Moment): Relation | undefined => {
  if (a.slip !== b.slip && (a.weekdays || b.weekdays)) {
    const readings = (a.slip ? a : b).weekdays ?? [];
    const other = a.slip ? b : a;
    const plain = other.weekdays ?? [];
    if (plain.length === 0) return "incomparable";
    return plain.some((weekday) => readings.includes(weekday)) ? (readings.length > 1 ? "varies" : "same") : "conflicts";
  }
  // A year that was filled in decides nothing: "April" and "in April" are the same month.
  if (a.yearly && b.yearly && !(a.stated.includes("year") && b.stated.includes("year"))) {
    if (a.yearly[0] !== b.yearly[0]) return "conflicts";
    return a.yearly[1] === b.yearly[1] || !a.yearly[1] || !b.yearly[1] ? "same" : "conflicts";
  }
  if (a.days && b.days && Boolean(a.floating) === Boolean(b.floating)) {
    const fuzz = a.fuzz + b.fuzz;
    if (inside(a.days, b.days, fuzz) || inside(b.days, a.days, fuzz)) {
      const widths = [a.days[1] - a.days[0] + 1, b.days[1] - b.days[0] + 1].sort((x, y) => x - y);
      // A day is not confirmed by a decade that holds it.
      return (widths[1] ?? 1) > 400 && (widths[0] ?? 1) < 300 ? "incomparable" : "same";
    }
    if (meets(a.days, b.days, fuzz)) return a.fuzz || b.fuzz ? "same" : "varies";
    return mayBeOneWeekday(a, b) ? "incomparable" : "conflicts";
  }
  if (a.weekdays && b.weekdays) return a.weekdays.some((weekday) => b.weekdays?.includes(weekday)) ? "same" : "conflicts";
  return undefined;
};

/** Both ends of a bound lie on one date: "closed until Wednesday", "will not reopen before Feb. 12". */
const BOUND_SIDES = { until: 1, before: 1, since: 2, after: 2 } as const;

/** How fine a time is; times of one grain are compared wherever they stand. */
const grainOf = ({ stated, days }: Moment): string => {
  if (stated.includes("clock")) return "clock";
  if (stated.includes("part") && stated.length === 1) return "part";
  return days && days[1] - days[0] > 20 ? (days[1] - days[0] > 200 ? "year" : "month") : "day";
};

/** The last day that "until" and "before" leave: "before June" and "by the end of May" are one deadline. */
const deadline = ({ bound, days, floating, minutes }: Moment): number | undefined => {
  if (!days || floating || minutes) return undefined;
  return bound === "before" ? days[0] - 1 : bound === "until" ? days[1] : undefined;
};

const relate = (a: Moment, b: Moment): Relation => {
  const [x, y] = [deadline(a), deadline(b)];
  if (x !== undefined && x === y) return "same";
  const relation = relateMoments(a, b);
  // "until midnight" bounds what "at 10.40am" does not.
  const sides = [a.bound ? BOUND_SIDES[a.bound] : 0, b.bound ? BOUND_SIDES[b.bound] : 0];
  if (relation === "conflicts" && sides[0] !== sides[1]) return "incomparable";
  // A month does not contradict a weekday, nor one part of a day another: they tell of different things.
  if (a.reckoned || b.reckoned) return relation === "same" && a.reckoned !== b.reckoned ? "same" : "incomparable";
  return relation === "conflicts" && !sameGrain(a, b) ? "incomparable" : relation;
};

/**
 * Whether two times are fine enough for each other: a clock time with its day against a day, and a day or a quarter of the
 * calendar against another; a weekday and a month may well be told of two things.
 */
const sameGrain = (a: Moment, b: Moment): boolean => {
  const [x, y] = [grainOf(a), grainOf(b)];
  if (x === y) return x !== "part";
  if (!a.days || !b.days) return false;
  if (x === "clock" || y === "clock") return x === "day" || y === "day";
  const calendar = ({ stated }: Moment): boolean =>
    stated.includes("month") || stated.includes("quarter") || stated.includes("half") || stated.includes("end");
  return x !== "year" && y !== "year" && calendar(a) && calendar(b);
};

const relateMoments = (a: Moment, b: Moment): Relation => {
  const days = relateDays(a, b);
  const sides = [a.bound ? BOUND_SIDES[a.bound] : 0, b.bound ? BOUND_SIDES[b.bound] : 0];
  if (days === "varies" && sides[0] !== sides[1]) return "incomparable";
  if (days === "conflicts" || days === "incomparable" || days === "varies") return days;
  if (a.minutes && b.minutes) {
    const minutes = relateMinutes(a, b);
    return minutes;
  }
  return days ?? "incomparable";
};

/** When: dates, weekdays, relative dates, clock times, years, decades, quarters, deadlines. */
export const time: Kind<TimeFact> = {
  name: "time",
  exclusive: true,
  measures: true,
  find: (sentence, draft) =>
    readTimes(sentence, draft).map(
      ({ first, last, moment }: TimeRead): TimeFact => ({
        kind: "time",
        sentence: sentence.index,
        first,
        last,
        start: draft.tokens[first]?.start ?? 0,
        end: draft.tokens[last - 1]?.end ?? 0,
        value: timeValue(moment),
        about: "",
        heads: moment.bound ? [moment.bound] : [],
        key: isoOf(moment),
        bucket: grainOf(moment),
        moment,
        phrase: draft.tokens
          .slice(first, last)
          .map(({ lower }) => lower)
          .join(" "),
        ...(moment.reckoned ? { implicit: true } : {}),
      }),
    ),
  compare: (a, b) => {
    const relation = relate(a.moment, b.moment);
    // "Today" in two papers of two days is said of two days, and of neither of them twice.
    return relation === "conflicts" && a.phrase === b.phrase ? "incomparable" : relation;
  },
  // A weekday that holds a clock time agrees with it, and yet another clock time may differ.
  equals: (a, b) => grainOf(a.moment) === grainOf(b.moment),
  about: (_a, _b, words) => `time of ${words.join(" ") || "the event"}`,
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
