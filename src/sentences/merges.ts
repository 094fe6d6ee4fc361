import { MONTHS, WEEKDAYS } from "../text/calendar.ts";
import type { Token } from "../types.ts";
import { AMBIGUOUS, BEFORE_NAME, BEFORE_NUMBER, STARTERS } from "./abbreviations.ts";

/** A place where a sentence may end: at token `end`, so that the next would begin at token `next`. */
export interface Cut {
  readonly tokens: readonly Token[];
  /** The token that begins the sentence so far. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly last: number;
}

/** A reason to take a cut back. */
export interface Merge {
  readonly name: string;
  joins(cut: Cut): boolean;
}

const OPENERS = new Set(['"', "“", "‘", "'", "(", "[", "«", "—", "–", "-"]);

/** The first word or number at or after a position, past opening quotes and brackets. */
const firstWord = ({ tokens, next, last }: Cut): Token | undefined => {
  for (let i = next; i < last && i < next + 4; i++) {
    const token = tokens[i];
    if (token && !OPENERS.has(token.text)) return token;
  }
  return undefined;
};

const isLower = (token: Token | undefined): boolean => token?.type === "word" && !token.capital;
const isStarter = (token: Token | undefined): boolean => token !== undefined && STARTERS.has(token.lower);

/** The word that a full stop is glued to. */
const abbreviation = ({ tokens, end }: Cut): Token | undefined => {
  const stop = tokens[end];
  if (stop?.type === "word") return stop;
  const before = tokens[end - 1];
  return stop?.text === "." && stop.glued && before?.type === "word" ? before : undefined;
};

/** "Hello world.Today": a stop without a space ends a sentence only between a small and a capital letter. */
const gluedStop: Merge = {
  name: "a stop inside a word, an address or a number",
  joins: (cut) => {
    const after = cut.tokens[cut.next];
    const before = cut.tokens[cut.end - 1];
    if (!after?.glued) return false;
    if (cut.next > cut.end + 1) return after.type === "mark";
    if (cut.tokens[cut.end]?.text !== ".") return !(after.capital && before?.type === "word");
    const smallBefore =
      before?.type === "number" || (before?.type === "word" && before.text.length > 1 && before.text === before.text.toLowerCase());
    if (!(smallBefore && after.capital && after.text.length > 1)) return true;
    // Mail addresses: an @ within reach on either side.
    for (let i = Math.max(cut.start, cut.end - 6); i < Math.min(cut.last, cut.next + 6); i++) if (cut.tokens[i]?.text === "@") return true;
    return false;
  },
};

const smallLetter: Merge = {
  name: "what follows goes on in small letters",
  joins: (cut) => isLower(firstWord(cut)) && !/^(?:https?|www|i(?:phone|pad|os|cloud))/i.test(firstWord(cut)?.text ?? ""),
};

const title: Merge = {
  name: "a title or a word that announces a name",
  joins: (cut) => {
    const word = abbreviation(cut);
    if (!word || cut.tokens[cut.end]?.type === "word" || cut.next !== cut.end + 1) return false;
    return (
      BEFORE_NAME.has(word.lower) &&
      word.text.length < 7 &&
      (word.capital || word.text.length < 4) &&
      !(word.lower === "no" && !startsNumber(cut))
    );
  },
};

const startsNumber = (cut: Cut): boolean => firstWord(cut)?.type === "number";

const numberAhead: Merge = {
  name: "a month, page or number before its figure",
  joins: (cut) => {
    const word = abbreviation(cut);
    if (!word || cut.next !== cut.end + 1) return false;
    const degree = cut.tokens[cut.end - 1]?.text === "°";
    return startsNumber(cut) && (degree || BEFORE_NUMBER.has(word.lower));
  },
};

const numberSign: Merge = {
  name: "the stop of N°.",
  joins: (cut) => cut.tokens[cut.end - 1]?.text === "°" && startsNumber(cut),
};

const initial: Merge = {
  name: "an initial of a name",
  joins: (cut) => {
    const word = abbreviation(cut);
    if (word?.type !== "word" || cut.tokens[cut.end]?.type === "word") return false;
    if (word.text.length !== 1 || !word.capital || cut.next !== cut.end + 1) return false;
    const before = cut.tokens[cut.end - 2];
    if (word.text === "I" && !(before?.capital && before.type === "word" && before.index >= cut.start)) return false;
    return true;
  },
};

const acronym: Merge = {
  name: "U.S., a.m. and Inc. before something that does not begin a sentence",
  joins: (cut) => {
    const word = abbreviation(cut);
    if (!word || cut.next !== cut.end + 1) return false;
    const dotted = word.text.includes(".");
    if (!dotted && !AMBIGUOUS.has(word.lower)) return false;
    if (!dotted && !word.capital && word.text.length > 3) return false;
    const after = firstWord(cut);
    if (!after) return false;
    // "at 6 p.m. Mr. Smith": after a clock time a capital begins a sentence unless the time itself began one.
    if (word.lower === "am" || word.lower === "pm")
      return WEEKDAYS.has(after.lower) || MONTHS.has(after.lower) || (cut.end - cut.start < 4 && !isStarter(after));
    return !isStarter(after);
  },
};

const itemNumber: Merge = {
  name: "the number of a list item",
  joins: (cut) => {
    const before = cut.tokens[cut.end - 1];
    const atStart = cut.end - 1 === cut.start || (cut.end - 2 === cut.start && cut.tokens[cut.start]?.type === "mark");
    return atStart && before !== undefined && (before.type === "number" || /^[a-z]$/i.test(before.text));
  },
};

const bracketed: Merge = {
  name: "an omission in square brackets",
  joins: (cut) => cut.tokens[cut.end - 1]?.text === "[" && cut.tokens[cut.end + 1]?.text === "]",
};

const leadingStop: Merge = {
  name: "a stop right after an opening mark",
  joins: (cut) => cut.end === cut.start,
};

/** In this order; the first that claims a cut takes it back. */
export const MERGES: readonly Merge[] = [
  gluedStop,
  smallLetter,
  numberSign,
  title,
  numberAhead,
  initial,
  acronym,
  itemNumber,
  bracketed,
  leadingStop,
];
