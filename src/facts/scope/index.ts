import { isVerbForm } from "../../clauses/groups.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { canonicalName } from "../../text/names.ts";
import type { Draft, Fact, Relation, Sentence, Token, Value } from "../../types.ts";
import type { Kind } from "../kind.ts";
import { type Extent, readExtents, relateExtents } from "./extents.ts";

/** The members of a coordinated list. */
export interface ScopeValue extends Value {
  readonly type: "scope";
  readonly members: readonly string[];
}

export interface ScopeFact extends Fact<ScopeValue> {
  /** Content stems of each member; none for an extent. */
  readonly sets: readonly (readonly string[])[];
  /** How much of a group, for phrases that bound one. */
  readonly extent?: Extent;
}

/** Longest member in words, and longest list. */
const MEMBER = 6;
const MEMBERS = 12;

/** Words that a member may hold besides content: "names of the dead", "the European Union". */
const INNER = new Set("the a an of its their his her 's some all other".split(" "));

const isWordy = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === "word" || token.type === "number" || (token.text === "-" && token.glued) || (token.text === "." && token.glued));

/** Whether a member may hold a token: no verb, no function word but those inside noun phrases. */
const fits = (token: Token | undefined, verbs: ReadonlySet<number>): token is Token =>
  isWordy(token) && token !== undefined && !verbs.has(token.index) && (!isFunctionWord(token.lower) || INNER.has(token.lower));

/** A named member goes no further than its capitals and the small words between them. */
const isNamed = (token: Token): boolean =>
  token.capital || token.type !== "word" || INNER.has(token.lower) || /^(?:of|de|van|al)$/.test(token.lower);

/** A member that ends before a token: back over what fits. */
const memberBefore = (tokens: readonly Token[], end: number, floor: number, verbs: ReadonlySet<number>): number => {
  const named = tokens[end - 1]?.capital === true;
  let at = end;
  while (at > floor && end - at < MEMBER && fits(tokens[at - 1], verbs) && (!named || isNamed(tokens[at - 1] as Token))) at--;
  // "out of bread": a member begins with its article or its noun.
  while (at < end - 1 && INNER.has(tokens[at]?.lower ?? "") && !/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? "")) at++;
  return at;
};

const memberAfter = (tokens: readonly Token[], start: number, limit: number, verbs: ReadonlySet<number>): number => {
  const lead = INNER.has(tokens[start]?.lower ?? "") ? tokens[start + 1] : tokens[start];
  const named = lead?.capital === true;
  let at = start;
  while (at < limit && at - start < MEMBER && fits(tokens[at], verbs) && (!named || isNamed(tokens[at] as Token))) {
    // The stop of an initial goes on with a name; any other ends the list.
    if (tokens[at]?.text === "." && !(at + 1 < limit && tokens[at + 1]?.capital)) break;
    at++;
  }
  return at;
};

const stemsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const stems: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.stem) stems.push(token.capital ? canonicalName(token.lower) : token.stem);
  }
  return stems;
};

/** Lists up to this long may be cut to one of their members. */
const FEW = 3;

const isAnd = (token: Token | undefined): boolean => token?.lower === "and" || token?.lower === "or" || token?.text === "&";

/** Positions of the verbs of a sentence: no member of a list and no group holds one. */
const verbsOf = (sentence: Sentence, { tokens, clauses }: Draft): ReadonlySet<number> => {
  const verbs = new Set<number>();
  for (const { verb } of clauses[sentence.index] ?? []) if (isVerbForm(tokens[verb])) verbs.add(verb);
  return verbs;
};

/** "A, B and C", "A and B": lists of three and more noun phrases, or of two where both are names. */
const listsOf = (sentence: Sentence, draft: Draft, verbs: ReadonlySet<number>): ScopeFact[] => {
  const { tokens, text } = draft;
  const facts: ScopeFact[] = [];
  for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
    if (!isAnd(tokens[at])) continue;
    const members: [number, number][] = [];
    const end = memberAfter(tokens, at + 1, sentence.last, verbs);
    if (end === at + 1) continue;
    members.push([at + 1, end]);
    let right = tokens[at - 1]?.text === "," ? at - 1 : at;
    while (members.length < MEMBERS) {
      const left = memberBefore(tokens, right, sentence.first, verbs);
      if (left === right) break;
      members.unshift([left, right]);
      if (tokens[left - 1]?.text !== "," || left - 1 <= sentence.first) break;
      right = left - 1;
    }
    // "between A and B" is a stretch and no list.
    if (members.length < 2 || tokens[(members[0]?.[0] ?? 0) - 1]?.lower === "between") continue;
    const named = members.every(([first, last]) => tokens.slice(first, last).some((token) => token.capital));
    if (members.length < 3 && !named) continue;
    const sets = members.map(([first, last]) => stemsOf(tokens, first, last));
    if (sets.some((set) => set.length === 0)) continue;
    const [first, last] = [members[0]?.[0] ?? at, end];
    const show = ([from, to]: [number, number]): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, " ");
    facts.push({
      kind: "scope",
      sentence: sentence.index,
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      value: { type: "scope", members: members.map(show) },
      about: "",
      heads: [],
      bucket: "list",
      sets,
      key: sets
        .map((set) => set.at(-1))
        .sort()
        .join(" "),
    });
    at = last - 1;
  }
  return facts;
};

/**
 * Names that stand alone: the other article's list may hold more than such a one. Read for comparison only; a name in a list
 * is that list's affair.
 */
const singlesOf = (sentence: Sentence, draft: Draft, lists: readonly ScopeFact[]): ScopeFact[] => {
  const { tokens, text } = draft;
  return (draft.names[sentence.index] ?? []).flatMap((run): ScopeFact[] => {
    if (lists.some(({ first, last }) => run.first < last && run.last > first)) return [];
    const [start, end] = [tokens[run.first]?.start ?? 0, tokens[run.last - 1]?.end ?? 0];
    return [
      {
        kind: "scope",
        sentence: sentence.index,
        first: run.first,
        last: run.last,
        start,
        end,
        value: { type: "scope", members: [text.slice(start, end).replace(/\s+/g, " ")] },
        about: "",
        heads: [],
        bucket: "single",
        sets: [run.words.map(canonicalName)],
        implicit: true,
      },
    ];
  });
};

/** Words that bound a group: "every school", "two of its eleven members". */
const extentsOf = (sentence: Sentence, draft: Draft, verbs: ReadonlySet<number>): ScopeFact[] =>
  readExtents(sentence, draft, verbs).map(({ first, last, extent }): ScopeFact => {
    const [start, end] = [draft.tokens[first]?.start ?? 0, draft.tokens[last - 1]?.end ?? 0];
    return {
      kind: "scope",
      sentence: sentence.index,
      first,
      last,
      start,
      end,
      value: { type: "scope", members: [draft.text.slice(start, end).replace(/\s+/g, " ")] },
      about: "",
      heads: extent.head ? [extent.head] : [],
      bucket: "extent",
      ...(extent.total === undefined ? {} : { figure: extent.total }),
      sets: [],
      extent,
    };
  });

const matches = (x: readonly string[], y: readonly string[]): boolean => {
  const short = x.length <= y.length ? x : y;
  const long = short === x ? y : x;
  let shared = 0;
  for (const stem of short) if (long.includes(stem)) shared++;
  return shared > 0 && (shared === short.length || short[short.length - 1] === long[long.length - 1]);
};

const hasMember = (sets: readonly (readonly string[])[], member: readonly string[]): boolean => {
  for (const set of sets) if (matches(set, member)) return true;
  return false;
};

/** Members of one list that the other does not have. */
export const extras = (a: ScopeFact, b: ScopeFact): readonly (readonly string[])[] => a.sets.filter((member) => !hasMember(b.sets, member));

/** How many members of one list the other does not have. */
const countExtras = (a: ScopeFact, b: ScopeFact): number => {
  let count = 0;
  for (const member of a.sets) if (!hasMember(b.sets, member)) count++;
  return count;
};

/** Who or what belongs to a list. */
export const scope: Kind<ScopeFact> = {
  name: "scope",
  exclusive: false,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    const verbs = verbsOf(sentence, draft);
    const lists = listsOf(sentence, draft, verbs);
    return [...lists, ...singlesOf(sentence, draft, lists), ...extentsOf(sentence, draft, verbs)];
  },
  compare: (a, b): Relation => {
    if (a.implicit && b.implicit) return "incomparable";
    if (a.extent || b.extent) return a.extent && b.extent ? relateExtents(a.extent, b.extent) : "incomparable";
    if (a.implicit || b.implicit) {
      // "the Coast Guard and the National Guard" and "the Coast Guard": a short list of names that holds the one.
      const list = a.implicit ? b : a;
      const [single = []] = (a.implicit ? a : b).sets;
      return list.sets.length <= FEW && hasMember(list.sets, single) ? "varies" : "incomparable";
    }
    const onlyA = countExtras(a, b);
    const onlyB = countExtras(b, a);
    const shared = a.sets.length - onlyA;
    if (shared === 0 || shared < Math.min(a.sets.length, b.sets.length) / 2) return "incomparable";
    if (onlyA === 0 && onlyB === 0) return "same";
    return shared >= 2 || Math.min(onlyA, onlyB) === 0 ? "varies" : "incomparable";
  },
  holds: (a, b, left, right) => {
    if (a.extent) return true;
    // A member is missing only if the whole other article lacks it.
    const absent = (sets: readonly (readonly string[])[], draft: Draft): boolean =>
      sets.every((set) => !draft.stems.has(set.at(-1) ?? "") && !draft.capitals.has(set.at(-1) ?? ""));
    return absent(extras(a, b), right) && absent(extras(b, a), left);
  },
  about: (a, _b, words) =>
    a.extent ? `extent of ${words.slice(0, 3).join(" ") || a.value.members[0]}` : `members of ${words.slice(0, 3).join(" ") || "the list"}`,
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
