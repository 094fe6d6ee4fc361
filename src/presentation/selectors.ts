import type { Span } from "../types.ts";

/** Selectors of the W3C Web Annotation Data Model. The position counts Unicode code points, not UTF-16 units. */
export type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** Context on either side of a quotation, as the Web Annotation model's examples have it. */
const CONTEXT = 32;

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Code points before an offset; a lone surrogate counts as one. */
const codePoints = (text: string, end: number): number => {
  let count = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < end && isLow(text.charCodeAt(i + 1))) i++;
    count++;
  }
  return count;
};

export const selectorsOf = (text: string, { start, end }: Span): Selector[] => [
  {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  },
  { type: "TextPositionSelector", start: codePoints(text, start), end: codePoints(text, end) },
];
