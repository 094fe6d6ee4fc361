import { readClock } from "./clock.ts";
import { readDate, readWeekday } from "./dates.ts";
import { readRelative } from "./relative.ts";
import type { Scene, TimeRead } from "./scene.ts";
import type { Moment } from "./value.ts";
import { DAY_PARTS } from "./words.ts";

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

const HALF_DAY = 720;

/** A clock time or a named moment of the day, with the words that blur it. */
export const readMinute = (scene: Scene, at: number): TimeRead | undefined => {
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
  if (day && !day.moment.stated.includes("clock") && day.last <= limit) {
    // "7.30 this evening": the part of the day tells which half is meant.
    const part = day.moment.minutes;
    const [from, to] = moment.minutes as readonly [number, number];
    const late = clock?.halfDay && part && to < part[0] && to + HALF_DAY <= part[1] ? HALF_DAY : 0;
    moment = {
      ...day.moment,
      minutes: [from + late, to + late],
      ...(clock?.halfDay && !part ? { halfDay: true } : {}),
      stated: [...day.moment.stated.filter((stated) => stated !== "part"), "clock"],
    };
    last = day.last;
  }
  return { first, last, moment };
};

/** Day parts by themselves: "before dawn", "in the early hours of Sunday", "overnight", "at nightfall". */
export const readPart = (scene: Scene, at: number): TimeRead | undefined => {
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
  // "by lunchtime yesterday", "in the morning of 5 May": one moment with its day.
  const i = /^(?:of|on)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const day = i < limit ? (readWeekday(scene, i) ?? readDate(scene, i) ?? readRelative(scene, i)) : undefined;
  if (day && !day.moment.minutes && day.last <= limit)
    return {
      first: before === "before" ? at - 1 : at,
      last: day.last,
      moment: { ...day.moment, minutes, stated: [...day.moment.stated, "part"] },
    };
  return { first: before === "before" || before === "after" ? at - 1 : at, last: at + 1, moment: { fuzz: 0, minutes, stated: ["part"] } };
};

/** "early Tuesday", "late Friday", "Thursday night": the part of the day around a weekday. */
export const partOfDay = (scene: Scene, read: TimeRead): TimeRead => {
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

/** "on Thursday at 3 p.m.": one moment. */
export const withClock = (scene: Scene, read: TimeRead): TimeRead => {
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
