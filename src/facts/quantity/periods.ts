import { isDash } from "../../text/marks.ts";
import type { Token } from "../../types.ts";
import { PERIODS } from "./units.ts";

/** Longest conversion in brackets, in tokens. */
const BRACKETS = 8;

/** "a month", "per year", "each day", "-a-month", and "annual" or "daily" before the figure. */
export const periodAround = (
  tokens: readonly Token[],
  first: number,
  last: number,
  floor: number,
  limit: number,
): { name: string; days: number; last: number } | undefined => {
  let i = last;
  if (isDash(tokens[i]) && tokens[i]?.glued) i++;
  // "$118,000 (£90,000) a year": past what is given in brackets.
  if (tokens[i]?.text === "(") {
    let close = i + 1;
    while (close < limit && close < i + BRACKETS && tokens[close]?.text !== ")") close++;
    if (tokens[close]?.text === ")") i = close + 1;
  }
  // "nine million euros for every day that it lasts"
  if (tokens[i]?.lower === "for" && /^(?:each|every)$/.test(tokens[i + 1]?.lower ?? "")) i++;
  const word = tokens[i]?.lower;
  if ((word === "a" || word === "an" || word === "per" || word === "each" || word === "every") && i < limit) {
    const at = isDash(tokens[i + 1]) ? i + 2 : i + 1;
    const period = PERIODS.get(tokens[at]?.lower ?? "");
    if (period && at < limit) return { name: period[0], days: period[1], last: at + 1 };
  }
  if (i + 1 < limit && tokens[i]?.text === "/" && PERIODS.has(tokens[i + 1]?.lower ?? "")) {
    const period = PERIODS.get(tokens[i + 1]?.lower ?? "") as readonly [string, number];
    return { name: period[0], days: period[1], last: i + 2 };
  }
  const ahead = PERIODS.get(tokens[i]?.lower ?? "");
  if (ahead && tokens[i]?.lower.endsWith("ly") && i < limit) return { name: ahead[0], days: ahead[1], last: i + 1 };
  for (let j = first - 1; j >= floor && j >= first - 4; j--) {
    const before = tokens[j];
    if (before && /^(?:annual|yearly|monthly|weekly|daily|hourly)$/.test(before.lower)) {
      const period = PERIODS.get(before.lower);
      if (period) return { name: period[0], days: period[1], last };
    }
  }
  return undefined;
};
