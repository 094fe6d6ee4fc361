import { civilFromDays, daysFromCivil, daysInMonth } from "../../text/calendar.ts";
import type { Token } from "../../types.ts";
import type { Moment } from "./value.ts";

/** A time as it was read, at token positions `first` to `last`, half-open. */
export interface TimeRead {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
}

/** The same where the caller knows where it begins. */
export type Reading = Omit<TimeRead, "first"> | undefined;
export interface Scene {
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
export const yearAt = (token: Token | undefined): number => (token?.type === "number" && YEAR.test(token.text) ? Number(token.text) : 0);
export const wholeYear = (year: number): [number, number] => [daysFromCivil(year, 1, 1), daysFromCivil(year, 12, 31)];
export const wholeMonth = (year: number, month: number): [number, number] => [
  daysFromCivil(year, month, 1),
  daysFromCivil(year, month, daysInMonth(year, month)),
];
export const dayNumber = (token: Token | undefined): number =>
  token?.type === "number" && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31 ? Number(token.text) : 0;

/** Of the years that a date without one may mean, the nearest; what is past is three times nearer unless the words look ahead. */
export const nearestYear = (month: number, day: number, scene: Scene, at: number): number => {
  const now = civilFromDays(scene.today).year;
  const [pastWeight, futureWeight] = scene.ahead(at) ? [3, 1] : [1, 3];
  const distance = (year: number): number => {
    const gap = daysFromCivil(year, month, day) - scene.today;
    return gap > 0 ? gap * futureWeight : -gap * pastWeight;
  };
  return [now - 1, now, now + 1].sort((x, y) => distance(x) - distance(y))[0] ?? now;
};

export const seasonDays = (year: number, first: number, last: number): [number, number] => [
  daysFromCivil(year, first, 1),
  last > 12 ? daysFromCivil(year + 1, last - 12, daysInMonth(year + 1, last - 12)) : daysFromCivil(year, last, daysInMonth(year, last)),
];
