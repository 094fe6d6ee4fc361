import { conceptOf } from "../../text/concepts.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { countedNoun, isPlural, singular } from "../../text/nouns.ts";
import { readNumeral } from "../../text/numerals.ts";
import { stemWord } from "../../text/stem.ts";
import type { Draft, Relation, Sentence, Token } from "../../types.ts";

/** How much of a group a statement holds for: "every school", "all three lines", "one of the 17 guards", "primary schools only". */
export interface Extent {
  readonly reach: "all" | "part";
  /** Concepts of the group's noun and of the words before it. */
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Members of the whole group, where the text gives them. */
  readonly total?: number;
}

/** An extent at token positions `first` to `last`, half-open. */
export interface ExtentRead {
  readonly first: number;
  readonly last: number;
  readonly extent: Extent;
}

/** Words behind a quantifier that belong to the phrase without being the noun. */
const DETERMINERS = /^(?:the|its|their|his|her|our|those|these|this|that)$/;
/** Quantifiers of a part, without a number. */
const PARTIAL = /^(?:some|most|many|several|few|half|part|parts|much)$/;
const CONFINED = new Set(["limited", "confined", "restricted"]);
/** What weakens "all" to less than all. */
const WEAKENED = /^(?:not|nearly|almost|virtually|practically|n't)$/;
/** Longest noun phrase behind a quantifier, in tokens. */
const PHRASE = 5;

interface Group {
  readonly last: number;
  readonly head: string;
  readonly modifiers: readonly string[];
}

const conceptAt = (token: Token): string => conceptOf(stemWord(singular(token.lower)));

/** The noun phrase from a token on: its last content word is the noun. */
const groupAt = (tokens: readonly Token[], at: number, limit: number, plural: boolean, verbs: ReadonlySet<number>): Group | undefined => {
  let noun = -1;
  if (plural) noun = countedNoun(tokens, at, limit, false);
  else
    for (let i = at; i < limit && i < at + PHRASE; i++) {
      const token = tokens[i] as Token;
      if (token.text === "-" && token.glued) continue;
      if (token.type !== "word" || !token.stem || isFunctionWord(token.lower) || verbs.has(i)) break;
      noun = i;
    }
  if (noun < 0) return undefined;
  const modifiers = tokens
    .slice(at, noun)
    .filter((token) => token.stem && token.type === "word")
    .map(conceptAt);
  return { last: noun + 1, head: conceptAt(tokens[noun] as Token), modifiers };
};

/** An exact whole number from a token on. */
const countAt = (tokens: readonly Token[], at: number): { last: number; value: number } | undefined => {
  const numeral = readNumeral(tokens, at);
  return numeral && !numeral.share && !numeral.vague && numeral.min === numeral.max && Number.isInteger(numeral.min)
    ? { last: numeral.last, value: numeral.min }
    : undefined;
};

/** "of the 17 Talmerian guards", "the three lines": the group itself, from its determiner on. */
const wholeAt = (
  tokens: readonly Token[],
  at: number,
  limit: number,
  verbs: ReadonlySet<number>,
): { last: number; group?: Group; total?: number } | undefined => {
  let i = at;
  if (DETERMINERS.test(tokens[i]?.lower ?? "")) i++;
  const count = i < limit ? countAt(tokens, i) : undefined;
  if (count) i = count.last;
  const group = groupAt(tokens, i, limit, true, verbs);
  if (!group && !count) return undefined;
  return { last: group?.last ?? i, ...(group ? { group } : {}), ...(count ? { total: count.value } : {}) };
};

const extentOf = (reach: Extent["reach"], group: Group | undefined, total?: number): Extent => ({
  reach,
  head: group?.head ?? "",
  modifiers: group?.modifiers ?? [],
  ...(total === undefined ? {} : { total }),
});

/** All extents of a sentence, left to right; `verbs` are the positions of its verbs. */
export const readExtents = (sentence: Sentence, draft: Draft, verbs: ReadonlySet<number>): ExtentRead[] => {
  const { tokens } = draft;
  const limit = sentence.last;
  const readAt = (at: number): ExtentRead | undefined => {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1]?.lower ?? "";
    if (lower === "every" && next === "one" && tokens[at + 2]?.lower === "of") {
      const whole = wholeAt(tokens, at + 3, limit, verbs);
      return whole && { first: at, last: whole.last, extent: extentOf("all", whole.group, whole.total) };
    }
    if (lower === "every" || lower === "each") {
      const group = groupAt(tokens, at + 1, limit, false, verbs);
      return group && { first: at, last: group.last, extent: extentOf("all", group) };
    }
    if (lower === "all" && next !== "but") {
      if (at > sentence.first && WEAKENED.test(tokens[at - 1]?.lower ?? "")) return undefined;
      const whole = wholeAt(tokens, next === "of" ? at + 2 : at + 1, limit, verbs);
      return whole && { first: at, last: whole.last, extent: extentOf("all", whole.group, whole.total) };
    }
    // "limited to permanent staff", "confined to primary schools"
    if (next === "to" && CONFINED.has(lower)) {
      const whole = wholeAt(tokens, at + 2, limit, verbs) ?? { group: groupAt(tokens, at + 2, limit, false, verbs), last: at + 2 };
      return whole.group && { first: at, last: whole.group.last, extent: extentOf("part", whole.group) };
    }
    if (lower === "only") {
      const group = groupAt(tokens, at + 1, limit, true, verbs);
      return group && { first: at, last: group.last, extent: extentOf("part", group) };
    }
    if (next === "only" && isPlural(lower) && (at + 2 >= limit || tokens[at + 2]?.type === "mark")) {
      let first = at;
      while (first > sentence.first && at - first < PHRASE && tokens[first - 1]?.stem && !verbs.has(first - 1)) first--;
      const modifiers = tokens.slice(first, at).map(conceptAt);
      return { first, last: at + 2, extent: { reach: "part", head: conceptAt(tokens[at] as Token), modifiers } };
    }
    // Numbers and quantifiers are read where an "of" is near alone.
    if (next !== "of" && tokens[at + 2]?.lower !== "of" && tokens[at + 3]?.lower !== "of") return undefined;
    const count = countAt(tokens, at);
    const of = count?.last ?? at + 1;
    if ((count || PARTIAL.test(lower)) && tokens[of]?.lower === "of" && (DETERMINERS.test(tokens[of + 1]?.lower ?? "") || count)) {
      const whole = wholeAt(tokens, of + 1, limit, verbs);
      if (!whole || (count && whole.total === undefined && !DETERMINERS.test(tokens[of + 1]?.lower ?? ""))) return undefined;
      const reach = count && count.value === whole.total ? "all" : "part";
      return { first: at, last: whole.last, extent: extentOf(reach, whole.group, whole.total) };
    }
    return undefined;
  };
  const found: ExtentRead[] = [];
  for (let at = sentence.first; at < limit; at++) {
    const read = readAt(at);
    if (!read || read.last > limit) continue;
    found.push(read);
    at = read.last - 1;
  }
  return found;
};

/** Totals below this are shared by chance. */
const TELLING = 3;

/** What holds for all of a group cannot hold for a part of it alone; of two parts nobody knows which is meant. */
export const relateExtents = (a: Extent, b: Extent): Relation => {
  const oneTotal = a.total !== undefined && a.total === b.total && a.total >= TELLING;
  if (a.total !== undefined && b.total !== undefined && !oneTotal) return "incomparable";
  if (!oneTotal && (a.head === "" || a.head !== b.head)) return "incomparable";
  if (a.reach === b.reach) return a.reach === "all" ? "same" : "incomparable";
  const [all, part] = a.reach === "all" ? [a, b] : [b, a];
  // "Every primary school" says nothing of "some of the schools".
  return oneTotal || all.modifiers.every((word) => part.modifiers.includes(word)) ? "conflicts" : "incomparable";
};
