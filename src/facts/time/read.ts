import { isOf, wordClass } from "../../text/lexicon.ts";
import type { Draft, Sentence, Token } from "../../types.ts";
import { narrow, readCalendar } from "./calendar.ts";
import { readDate, readWeekday } from "./dates.ts";
import { partOfDay, readMinute, readPart, withClock } from "./day.ts";
import { readAgo, readReckoned, readRelative } from "./relative.ts";
import type { Reading, Scene, TimeRead } from "./scene.ts";
import type { Bound } from "./value.ts";
import { DAY_PARTS } from "./words.ts";

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["since", "since"],
  ["before", "before"],
  ["after", "after"],
]);

/** "by", "until", "since", "before", "after" in front of the phrase. */
const bounded = (scene: Scene, read: TimeRead): TimeRead => {
  const { tokens, floor } = scene;
  let at = read.first - 1;
  if (tokens[at]?.lower === "the") at--;
  const word = at >= floor ? tokens[at] : undefined;
  const bound = word ? BOUNDS.get(word.lower) : undefined;
  if (
    !bound ||
    (read.moment.minutes &&
      read.moment.stated.includes("clock") &&
      bound !== "until" &&
      bound !== "since" &&
      /^(?:just|shortly|soon|little|bit|long)$/.test(tokens[at - 1]?.lower ?? ""))
  )
    return read;
  return { ...read, first: at, moment: { ...read.moment, bound } };
};

const withFirst = (first: number, read: Reading): TimeRead | undefined => (read ? { first, ...read } : undefined);

const LEAD = wordClass([
  ...DAY_PARTS.keys(),
  ...`a an half one two three four five six seven eight nine ten eleven twelve quarter twenty last next this yesterday today tomorrow tonight
  early spring summer autumn fall winter first second third fourth new noon midday midnight`.split(/\s+/),
]);

/** Cheap gate: figures, capitals, and the few words that a time begins with. */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === "number" ||
    (token.type === "word" && (token.capital || isOf(token, LEAD) || token.lower.endsWith("teen") || token.lower.endsWith("ty"))));

const AHEAD = wordClass("will shall 'll due expected scheduled set until till next tomorrow would planned plans".split(" "));

/** All times of a sentence, left to right. */
export const readTimes = (sentence: Sentence, draft: Draft): TimeRead[] => {
  const { tokens } = draft;
  const scene: Scene = {
    tokens,
    floor: sentence.first,
    limit: sentence.last,
    today: draft.today ?? 0,
    floating: draft.today === undefined,
    ahead: (at) => {
      if (/^(?:by|until|till|before)$/.test(tokens[at - 1]?.lower ?? "") && at > sentence.first) return true;
      for (let i = Math.max(sentence.first, at - 12); i < at; i++) {
        const token = tokens[i] as Token;
        // "is to certify the result on Monday"
        if (isOf(token, AHEAD) || (token.lower === "to" && /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? ""))) return true;
      }
      return false;
    },
  };
  const reads: TimeRead[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!mayBegin(tokens[at])) continue;
    const minute = readMinute(scene, at);
    const found =
      minute ??
      readPart(scene, at) ??
      withFirst(
        at,
        readAgo(scene, at) ?? readWeekday(scene, at) ?? readDate(scene, at) ?? readRelative(scene, at) ?? readCalendar(scene, at),
      );
    const reckoned = found ? undefined : readReckoned(scene, at);
    if (reckoned) reads.push(reckoned);
    if (!found || found.last > sentence.last) continue;
    const whole = withClock(scene, found);
    reads.push(bounded(scene, partOfDay(scene, narrow(scene, whole.first, whole))));
    at = whole.last - 1;
  }
  return reads;
};
