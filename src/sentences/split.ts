import { isOf, wordClass } from "../text/lexicon.ts";
import type { Token } from "../types.ts";
import { type Cut, MERGES } from "./merges.ts";

const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const TERMINAL = wordClass([".", "!", "?", "…", "‽", "。"]);
const BULLET = wordClass(["•", "⁃", "‣", "▪", "●", "◦", "·", "*"]);

export const isTerminal = (token: Token): boolean =>
  isOf(token, TERMINAL) || (token.type === "mark" && (token.text.startsWith("..") || token.text.startsWith(". .")));

export const isBullet = (token: Token): boolean => isOf(token, BULLET);

const isAcronym = (token: Token): boolean => token.type === "word" && token.text.endsWith(".");

/** The item number that opens here ("2." "2)" "2.)"), or 0. */
const itemNumber = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next?.glued || (next.text !== ")" && next.text !== ".")) return 0;
  const after = tokens[at + (next.text === "." && tokens[at + 2]?.text === ")" ? 3 : 2)];
  if (!after || after.glued || after.type === "mark") return 0;
  if (token.type === "number" && token.text.length < 3) return Number(token.text);
  return /^[a-h]$/.test(token.text) && next.text === "." ? token.text.charCodeAt(0) - 96 : 0;
};

/** Starts of the items of a list that runs on in one line: bullets, or numbers that count up from the first token. */
const listStarts = (tokens: readonly Token[], first: number, last: number): number[] => {
  const starts: number[] = [];
  const opening = tokens[first];
  if (opening && isBullet(opening)) {
    for (let i = first + 1; i < last; i++) {
      const token = tokens[i];
      if (token && isBullet(token) && !token.glued) starts.push(i);
    }
    return starts;
  }
  let count = itemNumber(tokens, first);
  if (count !== 1) return starts;
  for (let i = first + 1; i < last; i++)
    if (itemNumber(tokens, i) === count + 1) {
      starts.push(i);
      count++;
    }
  return starts;
};

/**
 * Where sentences begin within one paragraph: cuts after every full stop, question and exclamation mark (with the quotes
 * and brackets that close behind it), then takes back the cuts that one of the named merges claims.
 *
 * @returns token positions, the first of them `first`
 */
export const splitParagraph = (tokens: readonly Token[], first: number, last: number): number[] => {
  const starts = [first];
  const items = new Set(listStarts(tokens, first, last));
  for (let i = first; i < last; i++) {
    if (items.has(i) && i > first) {
      if (starts.at(-1) !== i) starts.push(i);
      continue;
    }
    const token = tokens[i];
    if (!token || !(isTerminal(token) || isAcronym(token))) continue;
    let next = i + 1;
    while (next < last && tokens[next]?.glued && (isTerminal(tokens[next] as Token) || CLOSERS.has((tokens[next] as Token).text))) next++;
    const after = tokens[next];
    if (next >= last || !after) break;
    const cut: Cut = { tokens, start: starts.at(-1) ?? first, end: i, next, last };
    i = next - 1;
    if (items.has(next)) starts.push(next);
    else if (!MERGES.some((merge) => merge.joins(cut))) starts.push(next);
  }
  return starts;
};
