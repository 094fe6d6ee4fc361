import { isDash } from "../../text/marks.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../types.ts";
import { SIGNS } from "./units.ts";

/** The second end of "X to Y", "X-Y", "between X and Y", "X or Y", when it makes a range. */
export const rangeEnd = (
  tokens: readonly Token[],
  left: Numeral,
  first: number,
  floor: number,
  limit: number,
  isMoney: boolean,
): Numeral | undefined => {
  const link = tokens[left.last];
  if (!link || left.last + 1 >= limit || left.share || left.vague) return undefined;
  const before = tokens[first - 1]?.lower;
  const dash = isDash(link) && link.glued && tokens[left.last + 1]?.glued;
  const to = link.lower === "to" && before !== "from";
  const and = link.lower === "and" && before === "between" && first - 1 >= floor;
  const or = link.lower === "or";
  if (!(dash || to || and || or)) return undefined;
  const sign = SIGNS.has(tokens[left.last + 1]?.text ?? "") ? 1 : 0;
  const right = readNumeral(tokens, left.last + 1 + sign, isMoney);
  if (!right || right.last > limit || right.share || right.vague || right.min <= left.min) return undefined;
  // "2 to 3 million": the scale of the right end holds for both.
  const scale = right.step >= 1000 && left.max < 1000 && right.min / left.min > 900 ? right.min / Math.max(1, left.min) : 1;
  if (scale > 1 && right.rounded) {
    const factor = 10 ** (Math.floor(Math.log10(right.min) / 3) ** 1);
    const shared = right.min >= 1e9 ? 1e9 : right.min >= 1e6 ? 1e6 : 1e3;
    if (factor > 0 && left.min * shared < right.min) return { ...right, first: left.first, min: left.min * shared };
  }
  return right.min / Math.max(left.min, 1e-9) > 20 ? undefined : { ...right, first: left.first, min: left.min, max: right.max };
};
