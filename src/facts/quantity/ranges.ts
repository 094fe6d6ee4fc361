import { isDash } from "../../text/marks.ts";
import { singular } from "../../text/nouns.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../types.ts";
import { SIGNS } from "./units.ts";

/** Ends this many times apart are two figures, no range. */
const WIDEST = 20;

/** "44 mg to 50 mg", "5% to 10%": the unit that stands behind both ends, one token. */
const repeatedUnit = (tokens: readonly Token[], left: Numeral): boolean => {
  const unit = tokens[left.last];
  if (!unit || (unit.type === "mark" && unit.text !== "%") || unit.type === "number") return false;
  const right = readNumeral(tokens, left.last + 2);
  const other = right && tokens[right.last];
  return other !== undefined && singular(other.lower) === singular(unit.lower);
};

/** "2 to 3 million": the scale of the right end holds for both. */
const sharedScale = (left: Numeral, right: Numeral): number => {
  const scale = right.min >= 1e9 ? 1e9 : right.min >= 1e6 ? 1e6 : 1e3;
  return right.rounded && left.max < 1000 && right.step >= 1 && left.min * scale < right.min && right.min / left.min > 900 ? scale : 1;
};

/**
 * The whole of "X to Y", "X-Y", "between X and Y", "X or Y", when it makes a range; it ends before the unit of the right end.
 *
 * @param first where the left end begins with its currency sign
 */
export const rangeEnd = (
  tokens: readonly Token[],
  left: Numeral,
  first: number,
  floor: number,
  limit: number,
  isMoney: boolean,
): Numeral | undefined => {
  if (left.share || left.vague) return undefined;
  // "8- to 16-metre": the hyphen waits for the unit of the right end.
  const suspended = isDash(tokens[left.last]) && tokens[left.last]?.glued && /^(?:to|or)$/.test(tokens[left.last + 1]?.lower ?? "");
  const at = left.last + (suspended || repeatedUnit(tokens, left) ? 1 : 0);
  const link = tokens[at];
  if (!link || at + 1 >= limit) return undefined;
  const before = tokens[first - 1]?.lower;
  const dash = isDash(link) && link.glued && tokens[at + 1]?.glued;
  // "rises by 20 crowns to 260": a step and where it leads.
  const to = link.lower === "to" && before !== "from" && before !== "by";
  const and = link.lower === "and" && before === "between" && first - 1 >= floor;
  if (!(dash || to || and || link.lower === "or")) return undefined;
  const sign = SIGNS.has(tokens[at + 1]?.text ?? "") ? 1 : 0;
  const right = readNumeral(tokens, at + 1 + sign, isMoney);
  if (!right || right.last > limit || right.share || right.vague || right.min <= left.min) return undefined;
  const min = left.min * sharedScale(left, right);
  return right.min / Math.max(min, 1e-9) > WIDEST ? undefined : { ...right, first: left.first, min, max: right.max };
};
