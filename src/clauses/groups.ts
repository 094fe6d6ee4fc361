import { isFunctionWord } from "../text/function-words.ts";
import { isOf, wordClass } from "../text/lexicon.ts";
import { stemWord } from "../text/stem.ts";
import type { Sentence, Token } from "../types.ts";
import { plainVerb } from "./phrasal.ts";
import { AUXILIARY, BASE_FORMS, BE, INSIDE, NOUN_LEAD, negates, PAST, PRESENT, PRONOUN } from "./words.ts";

/** "is due to", "was about to": adjectives of what lies ahead, as good as auxiliaries. */
const AHEAD = /^(?:due|set|about|bound|sure|poised)$/;

/** A verb with the auxiliaries, negations and adverbs before it. */
export interface Group {
  readonly first: number;
  readonly verb: number;
  readonly predicate: string;
  /** Behind the last token of the predicate: the verb, its particle ("stepped down"), or the noun that says what is done. */
  readonly end: number;
  readonly passive: boolean;
  /** Introduced by "to": hangs on the group before it. */
  readonly infinitive: boolean;
}

const PAST_ENDING = /^[a-z]{2,}ed$/;
export const GERUND = /^[a-z]{3,}ing$/;
/** Words in -ed and -ing that are no verbs. */
const NOT_VERB = wordClass(
  "hundred united indeed need feed speed breed seed deed weed bed red shed sacred naked wicked during nothing something anything everything morning evening king ring spring string wing building ceiling being according including following thing wedding meeting".split(
    " ",
  ),
);
/** Forms of saying that carry no stem of their own. */
const SAYING = new Set(["said", "told", "added"]);
/** What a present-tense verb in -s leads to and a plural noun does not. */
const OBJECTS = new Set("to that the a an it he she they its his her their no not him them".split(" "));
const PRESENT_STEMS = new Set(BASE_FORMS.map(stemWord));

/** Whether a word has the form of a verb: not the noun or adjective that "was" leads to. */
export const isVerbForm = (token: Token | undefined): boolean =>
  token !== undefined && (isParticiple(token) || GERUND.test(token.lower) || isOf(token, PRESENT) || PRESENT_STEMS.has(token.stem));

export const isAdverb = (token: Token): boolean => isOf(token, INSIDE) || (token.lower.length > 4 && token.lower.endsWith("ly"));
const isParticiple = (token: Token): boolean =>
  (PAST_ENDING.test(token.lower) && !isOf(token, NOT_VERB)) ||
  isOf(token, PAST) ||
  /(?:own|orn|oken|iven|itten|aken|allen|osen|idden|isen|ought|aught|een)$/.test(token.lower);

/** From an auxiliary to its main verb, or to the adjective or noun that a form of "be" leads to. */
const auxiliaryGroup = (tokens: readonly Token[], at: number, limit: number): Bare | undefined => {
  let i = at;
  let be = false;
  let skipped = 0;
  while (i < limit && skipped < 9) {
    const token = tokens[i] as Token;
    if (token.type !== "word") return undefined;
    if (isOf(token, BE)) be = true;
    else if (
      !(
        isOf(token, AUXILIARY) ||
        isAdverb(token) ||
        negates(token) ||
        (AHEAD.test(token.lower) && tokens[i + 1]?.lower === "to") ||
        (token.lower === "to" && skipped > 0) ||
        token.lower === "been" ||
        token.lower === "being"
      )
    )
      break;
    i++;
    skipped++;
  }
  let verb = tokens[i];
  if (i >= limit || !verb || verb.type !== "word") return undefined;
  const last = tokens[i - 1] as Token;
  be ||= isOf(last, BE);
  // "was a non-starter", "is the deadliest": the predicate is the noun or adjective.
  let gap = 0;
  while (
    be &&
    verb &&
    gap < 3 &&
    i < limit &&
    (isOf(verb, NOUN_LEAD) ||
      (verb.type === "word" && isFunctionWord(verb.lower) && /^(?:too|so|as|very|more|most|less|quite|rather)$/.test(verb.lower)))
  ) {
    i++;
    gap++;
    verb = tokens[i];
  }
  if (!verb || i >= limit || verb.type !== "word") return undefined;
  if (!verb.stem && !isOf(verb, PAST | PRESENT)) return undefined;
  const passive = be && gap === 0 && isParticiple(verb);
  return { first: at, verb: i, predicate: verb.stem || stemWord(verb.lower), passive, infinitive: false };
};

/** Cheap gate: an ending in -d, -g or -s, or a form that the lists know. */
const mayBeVerb = (token: Token): boolean => {
  const last = token.lower.charCodeAt(token.lower.length - 1);
  return last === 100 || last === 103 || last === 115 || isOf(token, PAST | PRESENT);
};

const isPlainVerb = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at] as Token;
  const before = at > floor ? tokens[at - 1] : undefined;
  const next = tokens[at + 1];
  if (token.type !== "word" || !mayBeVerb(token) || isOf(token, NOT_VERB)) return false;
  if (/^(?:says|tells|adds)$/.test(token.lower)) return true;
  const lead = before?.lower ?? "";
  if (before && (before.text === "-" || before.text === "–") && token.glued) return false;
  if (next?.text === "-" && next.glued) return false;
  if (PAST_ENDING.test(token.lower) || isOf(token, PAST)) {
    if (token.capital && before !== undefined) return false;
    if (isOf(before, NOUN_LEAD) && !isOf(before, PRONOUN)) return false;
    if (/^(?:of|in|on|with|for|from|by|at|into|under|about|'s)$/.test(lead)) return false;
    if (SAYING.has(token.lower)) return true;
    // "came down", "went up": what says little alone says something with its particle.
    return token.stem !== "" || plainVerb(stemWord(token.lower), next?.lower ?? "") !== undefined;
  }
  if (GERUND.test(token.lower))
    return (
      before !== undefined &&
      (before.text === "," ||
        /^(?:by|after|before|without|while|and|of|from|for|when|were|was|in|den(?:y|ied|ies|ying)|admit(?:s|ted)?|avoid(?:s|ed)?|stop(?:s|ped)?|began|start(?:s|ed)?|kept)$/.test(
          lead,
        )) &&
      token.stem !== "" &&
      !token.capital
    );
  if (lead === "to" && isOf(token, PRESENT)) return true;
  if (token.lower.endsWith("s") && PRESENT_STEMS.has(token.stem) && (before === undefined || before.type === "word") && !token.capital) {
    // "The firm hopes to sell": a singular noun before it and an object behind.
    const object = before?.stem && !isPluralLead(lead) && !lead.endsWith("s") && OBJECTS.has(next?.lower ?? "");
    return (
      object ||
      isOf(before, PRONOUN) ||
      (before?.capital === true && !isOf(before, NOUN_LEAD)) ||
      /^(?:official|officials|spokesman|spokeswoman|company|government|report|ministry|minister|police|group|party|union|statement|law|bill|plan|measure)$/.test(
        lead,
      )
    );
  }
  return (
    isOf(token, PRESENT) &&
    !token.capital &&
    (/^(?:they|we|i|you|who|officials|and|people|critics|experts|police|to)$/.test(lead) || isPluralLead(lead)) &&
    token.stem !== "" &&
    next?.type === "word"
  );
};

/** A group as it is found, before the words behind its verb are looked at. */
type Bare = Omit<Group, "end">;

/** Halves of compounds that mean nothing alone: "co-operate", "non-negotiable". */
const PREFIXES = /^(?:co|de|pre|re|un|non)$/;
/** Verbs that leave it to their object to say what is done: "planning an invasion", "launched an attack". */
const LIGHT = new Set("plan prepar launch mount stage conduct threaten".split(" "));
/** Verbs that say nothing in the passive but that what their subject names was done: "no arrests were made"; stems. */
const DONE = new Set("make take hold issu carri reach".split(" "));
/** What may stand between such a verb and its noun. */
const LIGHT_GAP = /^(?:a|an|any|another|further|for|new|its|their|his|her|the)$/;
const NOMINAL = /(?:sion|tion|ment|ance|ence|awal)$/;

/** Takes in what belongs to the predicate behind the verb: a compound's second half, a particle, the noun of a light verb. */
const complete = (tokens: readonly Token[], group: Bare, limit: number): Group => {
  const { verb } = group;
  const [word, next, after] = [tokens[verb], tokens[verb + 1], tokens[verb + 2]];
  const inside = (i: number): boolean => i < limit && tokens[i]?.type === "word";
  if (word && PREFIXES.test(word.lower) && next?.text === "-" && next.glued && after?.glued && inside(verb + 2)) {
    const predicate = stemWord(word.lower === "non" ? after.lower : word.lower + after.lower);
    return { ...group, verb: verb + 2, predicate, end: verb + 3 };
  }
  const plain = next && inside(verb + 1) && after?.type !== "number" ? plainVerb(group.predicate, next.lower) : undefined;
  if (plain) return { ...group, predicate: plain, end: verb + 2 };
  const subject = tokens[group.first - 1];
  if (group.passive && DONE.has(group.predicate) && subject?.stem && !subject.capital)
    return { ...group, predicate: subject.stem, end: verb + 1 };
  if (LIGHT.has(group.predicate) && !group.passive) {
    let at = verb + 1;
    while (at < verb + 4 && inside(at) && LIGHT_GAP.test(tokens[at]?.lower ?? "")) at++;
    const noun = tokens[at];
    if (noun?.stem && inside(at) && NOMINAL.test(noun.lower)) return { ...group, predicate: noun.stem, end: at + 1 };
  }
  return { ...group, end: verb + 1 };
};

const isPluralLead = (lead: string): boolean => /(?:ers|ors|ans|ists|cials|ties|ries|ees)$/.test(lead);

export const groupsOf = (tokens: readonly Token[], sentence: Sentence): Group[] => {
  const groups: Group[] = [];
  const add = (bare: Bare): number => {
    const group = complete(tokens, bare, sentence.last);
    groups.push(group);
    return group.end - 1;
  };
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token;
    if (token.type !== "word") continue;
    if (isOf(token, AUXILIARY)) {
      // The possessive "'s" is no verb: it follows a name or noun and leads to another noun.
      if (token.lower === "'s" && !/^(?:he|she|it|that|there|what|who|here|this|where|how)$/.test(tokens[at - 1]?.lower ?? "")) continue;
      const group = auxiliaryGroup(tokens, at, sentence.last);
      if (group) {
        at = add(group);
        continue;
      }
      continue;
    }
    const next = tokens[at + 1];
    if (
      token.lower === "to" &&
      next?.type === "word" &&
      next.stem &&
      !next.capital &&
      next.index < sentence.last &&
      !next.lower.endsWith("s") &&
      !isOf(next, NOUN_LEAD)
    ) {
      // "to Russia", "to hospital": an infinitive is a known verb or follows a verb that takes one.
      const previous = groups.at(-1);
      const close = previous !== undefined && at - previous.verb <= 3;
      if (isOf(next, PRESENT) || close || PRESENT_STEMS.has(next.stem)) {
        at = add({ first: at, verb: at + 1, predicate: next.stem, passive: false, infinitive: true });
      }
      continue;
    }
    if (token.lower === "to" && (next?.lower === "be" || next?.lower === "have")) {
      const group = auxiliaryGroup(tokens, at + 1, sentence.last);
      if (group) {
        at = add({ ...group, first: at, infinitive: true });
      }
      continue;
    }
    if (isPlainVerb(tokens, at, sentence.first)) {
      let first = at;
      while (first > sentence.first && tokens[first - 1] && isAdverb(tokens[first - 1] as Token) && tokens[first - 1]?.lower.endsWith("ly"))
        first--;
      at = add({ first, verb: at, predicate: token.stem || stemWord(token.lower), passive: false, infinitive: false });
    }
  }
  return groups;
};
