import { isFunctionWord } from "../../text/function-words.ts";
import { isOf, wordClass } from "../../text/lexicon.ts";
import { stemWord } from "../../text/stem.ts";
import type { Token } from "../../types.ts";
import type { QuantityReading } from "./value.ts";

const ORDINALS = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 2]),
);

const ORDINAL = wordClass(ORDINALS.keys());
/** "No. 9", "number two". */
const NUMBERED = wordClass(["no", "nos", "number"]);

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Adjectives between an ordinal and its noun. */
const OUTER = new Set("such straight successive consecutive largest biggest highest lowest smallest longest deadliest oldest".split(" "));

/** Whether a rank may begin at a token that is neither digits nor a number in words. */
export const opensRank = (token: Token): boolean => isOf(token, ORDINAL | NUMBERED);

/**
 * "second such loss", "third-largest", "his fifth title", "the 12th": the place in an order, with its noun. Fractions,
 * dates, streets and centuries are none.
 */
export const readRank = (tokens: readonly Token[], at: number, limit: number): { last: number; fact: QuantityReading } | undefined => {
  const token = tokens[at];
  let rank = 0;
  let i = at + 1;
  const tens = token?.type === "word" && tokens[i]?.text === "-" ? TENS.indexOf(token.lower) : -1;
  if (tens >= 0) {
    // "thirty-fourth"
    const unit = ["first", ...ORDINALS.keys()].indexOf(tokens[i + 1]?.lower ?? "") + 1;
    if (unit > 0 && unit < 10) {
      rank = 10 * (tens + 2) + unit;
      i += 2;
    }
  } else if (token?.type === "word") {
    rank = isOf(token, ORDINAL) ? (ORDINALS.get(token.lower) ?? 0) : 0;
    const before = tokens[at - 1]?.lower ?? "";
    if (
      rank > 0 &&
      /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|-|per|\d+)$/.test(before) &&
      rank > 2 &&
      tokens[i]?.lower === "of"
    )
      return undefined;
  } else if (token?.type === "number" && /^\d{1,3}$/.test(token.text)) {
    const suffix = tokens[i];
    if (suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower)) {
      rank = Number(token.text);
      i++;
    }
  }
  const numbered = rank === 0 ? readNumber(tokens, at) : undefined;
  if (numbered) return { last: numbered.last, fact: rankOf(numbered.rank, undefined) };
  if (rank === 0) return undefined;
  // "is ranked ninth", "finished third": no noun is needed.
  const placed = PLACED.has(tokens[at - 1]?.stem ?? "") && (i >= limit || !tokens[i]?.stem);
  if (placed) return { last: i, fact: rankOf(rank, undefined) };
  if (i >= limit) return undefined;
  if (tokens[i]?.text === "-") i++;
  // "the thirty-fourth and last event"
  if (tokens[i]?.lower === "and" && /^(?:last|final)$/.test(tokens[i + 1]?.lower ?? "")) i += 2;
  if (OUTER.has(tokens[i]?.lower ?? "")) i++;
  // "her second of the year": of its kind.
  if (
    /^(?:his|her|its|their)$/.test(tokens[at - 1]?.lower ?? "") &&
    tokens[i]?.lower === "of" &&
    /^(?:year|season|month|night|day)$/.test(tokens[i + 2]?.lower ?? "")
  )
    return { last: i, fact: rankOf(rank, undefined) };
  // "third four-year term"
  if (tokens[i + 1]?.text === "-" && /^(?:year|month|week|day)$/.test(tokens[i + 2]?.lower ?? "")) i += 3;
  const noun = tokens[i];
  if (i >= limit || noun?.type !== "word" || isFunctionWord(noun.lower) || (noun.capital && rank > 12)) return undefined;
  if (/^(?:street|avenue|century|district|amendment|of|quarter|half|floor|degree|person|party|world)/.test(noun.lower)) {
    if (noun.lower !== "floor" || noun.capital) return undefined;
  }
  return { last: i + 1, fact: rankOf(rank, noun) };
};

/** Verbs that put somebody in a place of an order; stems. */
const PLACED = new Set("rank finish place".split(" "));

/** "No 9", "No. 1", "number two". */
const readNumber = (tokens: readonly Token[], at: number): { last: number; rank: number } | undefined => {
  const { text, lower } = tokens[at] as Token;
  if (!isOf(tokens[at], NUMBERED) || (text !== "No" && text !== "Nos" && lower !== "number")) return undefined;
  const digits = tokens[at + 1]?.text === "." && tokens[at + 1]?.glued ? at + 2 : at + 1;
  const numeral = tokens[digits];
  return numeral?.type === "number" && /^\d{1,3}$/.test(numeral.text) ? { last: digits + 1, rank: Number(numeral.text) } : undefined;
};

const rankOf = (rank: number, noun: Token | undefined): QuantityReading => ({
  value: { type: "quantity", number: { min: rank, max: rank }, unit: "rank", hedge: "exact", base: { min: rank, max: rank, unit: "1" } },
  about: noun?.text ?? "",
  heads: noun ? [stemWord(noun.lower)] : [],
  dimension: "rank",
  amount: { min: rank, max: rank, hedge: "exact", step: 1, vague: false, rounded: false, slack: 0 },
  key: `rank ${rank}`,
});
