import { civilFromDays, daysFromCivil, daysInMonth } from "../../text/calendar.ts";
import { nearestYear, type Reading, type Scene, seasonDays, type TimeRead, wholeYear, yearAt } from "./scene.ts";
import { FEASTS, SEASONS } from "./words.ts";

/** Prepositions and nouns that make four digits a year. */
const YEAR_CONTEXT =
  /^(?:in|since|by|from|until|till|of|during|before|after|to|and|late|early|mid|through|year|for|between|around|,|\(|the|-|–|'s|back|spring|summer|autumn|fall|winter|than|least)$/;
const YEAR_FOLLOWED =
  /^(?:%|percent|per|people|million|billion|thousand|votes?|dollars?|pounds?|euros?|feet|miles|meters?|kilometers?|km)$/;

/** Years, decades, halves and quarters of a year, seasons and feasts. */
export const readCalendar = (scene: Scene, at: number): Reading => {
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
export const narrow = (scene: Scene, first: number, read: TimeRead): TimeRead => {
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
