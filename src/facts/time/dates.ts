import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from "../../text/calendar.ts";
import type { Token } from "../../types.ts";
import { dayNumber, nearestYear, type Reading, type Scene, wholeMonth, yearAt } from "./scene.ts";
import { monthAt, partAt, weekdaysAt } from "./words.ts";

/** "January 21, 2022", "21 January", "Jan. 14", "May 2015", "in March"; a year or day only where it is written. */
export const readDate = (scene: Scene, at: number): Reading => {
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

/** "Tuesday", "last Friday", "next Monday morning"; the tense around decides which one is meant. */
export const readWeekday = (scene: Scene, at: number): Reading => {
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
  const comma = tokens[i + 1]?.text === "," ? 1 : 0;
  const date = !part && i + 1 + comma < limit ? readDate(scene, i + 1 + comma) : undefined;
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
