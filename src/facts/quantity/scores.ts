import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../types.ts";

export interface Score {
  readonly parts: readonly number[];
  readonly last: number;
  readonly unit: string;
}

/** Words of votes and matches; the stem is matched, so that "voted" and "votes" are one. */
const CONTEST = new Set(
  "vote ballot win beat defeat score lose victori lead draw tie margin match set tally divis pass approv reject against count trail edg".split(
    " ",
  ),
);

const near = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (CONTEST.has(tokens[i]?.stem ?? "")) return true;
  return false;
};

const whole = (tokens: readonly Token[], at: number): Numeral | undefined => {
  const numeral = readNumeral(tokens, at);
  return numeral && !numeral.share && !numeral.vague && numeral.min === numeral.max && numeral.min % 1 === 0 && numeral.min < 10000
    ? numeral
    : undefined;
};

/**
 * Votes and results: "7-4", "6-3, 7-5", "76 to 71", "78 votes to 69", "eight votes to three". With "to" or a higher second
 * figure a word of the contest has to stand near, else it is a range.
 */
export const readScore = (tokens: readonly Token[], left: Numeral, floor: number, limit: number): Score | undefined => {
  if (left.share || left.vague || left.min % 1 !== 0 || left.min >= 10000) return undefined;
  let link = left.last;
  const votes = /^votes?$/.test(tokens[link]?.lower ?? "");
  if (votes) link++;
  const mark = tokens[link];
  const dash = !votes && (mark?.text === "-" || mark?.text === "–") && mark.glued && tokens[link + 1]?.glued === true;
  if (!dash && mark?.lower !== "to") return undefined;
  const right = whole(tokens, link + 1);
  if (!right || right.last > limit) return undefined;
  const after = tokens[right.last];
  // "a 10-15-minute wait", "2014-15": no result.
  if (dash && after?.text === "-" && after.glued) return undefined;
  if (dash && left.min > 999 && (tokens[left.first]?.text.length ?? 0) === 4 && !tokens[left.first]?.text.includes(",")) return undefined;
  const contest =
    votes || near(tokens, Math.max(floor, left.first - 7), left.first) || near(tokens, right.last, Math.min(limit, right.last + 4));
  if (!contest && !(dash && left.min > right.min)) return undefined;
  if (!dash && !contest) return undefined;
  const parts = [left.min, right.min];
  let last = right.last;
  // Further sets of a match.
  for (let count = 0; dash && count < 4; count++) {
    let at = tokens[last]?.text === "," ? last + 1 : last;
    if (tokens[at]?.lower === "and") at++;
    const next = whole(tokens, at);
    const joint = next && tokens[next.last];
    if (at === last || !next || (joint?.text !== "-" && joint?.text !== "–") || !joint.glued) break;
    const other = whole(tokens, next.last + 1);
    if (!other || other.last > limit) break;
    parts.push(next.min, other.min);
    last = other.last;
  }
  const unit = votes || near(tokens, Math.max(floor, left.first - 7), left.first) ? "vote" : "score";
  return { parts, last, unit };
};
