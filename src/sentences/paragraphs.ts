import type { Token } from "../types.ts";
import { isBullet, isTerminal } from "./split.ts";

/** A run of tokens without a paragraph break inside, half-open. */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

const BREAK = /[\n\r\u2028\u2029]/;
const BLANK = /\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\r[^\S\r\n]*\r|\u2029/;

const endsSentence = (token: Token | undefined): boolean =>
  token !== undefined && (isTerminal(token) || /^["”’')\]]$/.test(token.text) || token.text.endsWith("."));

/**
 * Blank lines always part paragraphs. A single line break does too, unless the text is hard-wrapped (two line breaks in
 * five go on in small letters) or the line goes on in small letters and the block ends like a sentence.
 */
export const cutParagraphs = (text: string, tokens: readonly Token[]): Paragraph[] => {
  const gap = (i: number): string => (i === 0 ? "" : text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0));
  const blocks: Paragraph[] = [];
  const breaks: number[] = [];
  let first = 0;
  let small = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.glued) continue;
    const between = gap(i);
    if (!BREAK.test(between)) continue;
    if (BLANK.test(between)) {
      blocks.push({ first, last: i });
      first = i;
      continue;
    }
    breaks.push(i);
    if (token.type === "word" && !token.capital) small++;
  }
  if (first < tokens.length) blocks.push({ first, last: tokens.length });
  if (breaks.length === 0) return blocks;

  const wrapped = breaks.length >= 5 && small >= 0.4 * breaks.length;
  const isBreak = new Set(breaks);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const prose = endsSentence(tokens[block.last - 1]);
    let from = block.first;
    for (let i = block.first + 1; i < block.last; i++) {
      if (!isBreak.has(i)) continue;
      const before = tokens[i - 1] as Token;
      const after = tokens[i] as Token;
      const goesOn = after.type === "word" && !after.capital && !isTerminal(before) && prose;
      const wraps = wrapped && !isBullet(after) && !isTerminal(before);
      if (goesOn || wraps) continue;
      paragraphs.push({ first: from, last: i });
      from = i;
    }
    paragraphs.push({ first: from, last: block.last });
  }
  return paragraphs;
};
