import type { Token } from "../types.ts";

// One look at a table for each word of a text instead of one for each rule that asks for it.

/** The classes of every listed word, one bit each: filled while the rooms are loaded, never afterwards. */
const CLASSES = new Map<string, number>();
/** Bits that a small integer of every engine holds. */
const ROOM = 30;
let taken = 0;

/**
 * Makes a class of words that rules ask for at every token; each room keeps its own lists.
 *
 * @param words folded, as in a token's `lower`; single marks as they are
 * @returns the bit that their tokens carry in `classes`
 */
export const wordClass = (words: Iterable<string>): number => {
  if (taken === ROOM) throw new Error("no room for another class of words");
  const bit = 1 << taken++;
  for (const word of words) CLASSES.set(word, classesOf(word) | bit);
  return bit;
};

/** The classes of a folded word or a mark. */
export const classesOf = (lower: string): number => CLASSES.get(lower) ?? 0;

/** Whether a token belongs to one of the classes. */
export const isOf = (token: Token | undefined, classes: number): boolean => token !== undefined && (token.classes & classes) !== 0;
