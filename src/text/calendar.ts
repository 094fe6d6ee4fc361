/** Calendar words and civil-date arithmetic (proleptic Gregorian), without a clock. */

const table = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .flatMap((entry, i) => entry.split(",").map((word): [string, number] => [word, i + 1])),
  );

/** Month names and their usual abbreviations, 1 to 12. */
export const MONTHS = table(
  "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec",
);

/** Weekday names and abbreviations, ISO 8601 numbers: Monday 1 to Sunday 7. */
export const WEEKDAYS = table("monday,mon tuesday,tue,tues wednesday,wed,weds thursday,thu,thur,thurs friday,fri saturday,sat sunday,sun");

/** Units of time, in seconds; months and years of the Gregorian mean. */
export const TIME_UNITS: ReadonlyMap<string, readonly [name: string, seconds: number]> = new Map(
  (
    [
      ["second", 1, "second seconds sec secs"],
      ["minute", 60, "minute minutes min mins"],
      ["hour", 3600, "hour hours hr hrs"],
      ["day", 86400, "day days"],
      ["night", 86400, "night nights"],
      ["week", 604800, "week weeks wk"],
      ["fortnight", 1209600, "fortnight fortnights"],
      ["month", 2629746, "month months"],
      ["year", 31556952, "year years yr yrs"],
      ["decade", 315569520, "decade decades"],
      ["century", 3155695200, "century centuries"],
    ] as [string, number, string][]
  ).flatMap(([name, seconds, spellings]) =>
    spellings.split(" ").map((spelling): [string, readonly [string, number]] => [spelling, [name, seconds]]),
  ),
);

/** Days from 1970-01-01 to a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
};

/** The civil date of a day count; the inverse of `daysFromCivil`. */
export const civilFromDays = (days: number): { year: number; month: number; day: number } => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * mp + 2) / 5) + 1 };
};

/** ISO weekday, Monday 1 to Sunday 7, of a day count. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  daysFromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - daysFromCivil(year, month, 1);

/** The day count of an ISO 8601 date or date-time, or undefined when it is none. */
export const parseDay = (iso: string | undefined): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[Tt ])/.exec(iso ?? "");
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysFromCivil(year, month, day);
};
