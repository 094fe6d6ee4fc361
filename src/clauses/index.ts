import { isFunctionWord } from "../text/function-words.ts";
import { stemWord } from "../text/stem.ts";
import type { Clause, Modality, Sentence, Token } from "../types.ts";
import {
  AUXILIARIES,
  BE,
  DESIDERATIVE,
  HEARSAY,
  IMPLICATIVE_NOT,
  INSIDE,
  isNegator,
  KNOWING,
  MODAL_CUES,
  NOUN_LEADS,
  OPENERS,
  PASTS,
  PRESENTS,
  PRONOUNS,
  PROSPECTIVE,
  QUESTIONS,
  SPEECH,
  UNKNOWN_CUES,
} from "./words.ts";

/** Words whose that-clause somebody claims, fears or doubts. */
const DOUBTED = new Set(
  "claim fear alleg belief charg suspicion rumor accus believ suspect worri concern doubt assert assumpt hope wish possibl".split(" "),
);

/** "is due to", "was about to": adjectives of what lies ahead, as good as auxiliaries. */
const AHEAD = /^(?:due|set|about|bound|sure|poised)$/;
/** Futures, futures in the past and duties hedge nothing. */
const FUTURE = /^(?:will|'ll|won't|shall|would|wouldn't|should)$/;

/** "has yet to open": the infinitive is denied. */
const isYet = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === "to" && tokens[at - 1]?.lower === "yet";

/** Verbs behind which a clause is what somebody holds, hopes or fears. */
const HOLDING = new Set("believ fear think suspect hope expect worri doubt claim alleg demand insist wish want".split(" "));

/** A verb with the auxiliaries, negations and adverbs before it. */
interface Group {
  readonly first: number;
  readonly verb: number;
  readonly predicate: string;
  readonly passive: boolean;
  /** Introduced by "to": hangs on the group before it. */
  readonly infinitive: boolean;
}

const PAST_ENDING = /^[a-z]{2,}ed$/;
const GERUND = /^[a-z]{3,}ing$/;
/** Words in -ed and -ing that are no verbs. */
const NOT_VERBS = new Set(
  "hundred united indeed need feed speed breed seed deed weed bed red shed sacred naked wicked during nothing something anything everything morning evening king ring spring string wing building ceiling being according including following thing wedding meeting".split(
    " ",
  ),
);
/** Forms of saying that carry no stem of their own. */
const SAYING = new Set(["said", "told", "added"]);
/** What a present-tense verb in -s leads to and a plural noun does not. */
const OBJECTS = new Set("to that the a an it he she they its his her their no not him them".split(" "));
const PRESENT_STEMS = new Set([...PRESENTS].map(stemWord));

/** Whether a word has the form of a verb: not the noun or adjective that "was" leads to. */
export const isVerbForm = (token: Token | undefined): boolean =>
  token !== undefined && (isParticiple(token) || GERUND.test(token.lower) || PRESENTS.has(token.lower) || PRESENT_STEMS.has(token.stem));

const isAdverb = (token: Token): boolean => INSIDE.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith("ly"));
const isParticiple = (token: Token): boolean =>
  (PAST_ENDING.test(token.lower) && !NOT_VERBS.has(token.lower)) ||
  PASTS.has(token.lower) ||
  /(?:own|orn|oken|iven|itten|aken|allen|osen|idden|isen|ought|aught|een)$/.test(token.lower);

/** From an auxiliary to its main verb, or to the adjective or noun that a form of "be" leads to. */
const auxiliaryGroup = (tokens: readonly Token[], at: number, limit: number): Group | undefined => {
  let i = at;
  let be = false;
  let skipped = 0;
  while (i < limit && skipped < 9) {
    const token = tokens[i] as Token;
    if (token.type !== "word") return undefined;
    if (BE.has(token.lower)) be = true;
    else if (
      !(
        AUXILIARIES.has(token.lower) ||
        isAdverb(token) ||
        isNegator(token.lower) ||
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
  if (last.lower === "to" || BE.has(last.lower)) be ||= BE.has(last.lower);
  // "was a non-starter", "is the deadliest": the predicate is the noun or adjective.
  let gap = 0;
  while (
    be &&
    verb &&
    gap < 3 &&
    i < limit &&
    (NOUN_LEADS.has(verb.lower) ||
      (verb.type === "word" && isFunctionWord(verb.lower) && /^(?:too|so|as|very|more|most|less|quite|rather)$/.test(verb.lower)))
  ) {
    i++;
    gap++;
    verb = tokens[i];
  }
  if (!verb || i >= limit || verb.type !== "word") return undefined;
  if (!verb.stem && !PASTS.has(verb.lower) && !PRESENTS.has(verb.lower)) return undefined;
  const passive = be && gap === 0 && isParticiple(verb);
  return { first: at, verb: i, predicate: verb.stem || stemWord(verb.lower), passive, infinitive: false };
};

const isPlainVerb = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at] as Token;
  const before = at > floor ? tokens[at - 1] : undefined;
  const next = tokens[at + 1];
  if (token.type !== "word" || NOT_VERBS.has(token.lower)) return false;
  if (/^(?:says|tells|adds)$/.test(token.lower)) return true;
  const lead = before?.lower ?? "";
  if (before && (before.text === "-" || before.text === "–") && token.glued) return false;
  if (next?.text === "-" && next.glued) return false;
  if (PAST_ENDING.test(token.lower) || PASTS.has(token.lower)) {
    if (token.capital && before !== undefined) return false;
    if (NOUN_LEADS.has(lead) && !PRONOUNS.has(lead)) return false;
    if (/^(?:of|in|on|with|for|from|by|at|into|under|about|'s)$/.test(lead)) return false;
    if (SAYING.has(token.lower)) return true;
    return token.stem !== "";
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
  if (lead === "to" && PRESENTS.has(token.lower)) return true;
  if (token.lower.endsWith("s") && PRESENT_STEMS.has(token.stem) && (before === undefined || before.type === "word") && !token.capital) {
    // "The firm hopes to sell": a singular noun before it and an object behind.
    const object = before?.stem && !isPluralLead(lead) && !lead.endsWith("s") && OBJECTS.has(next?.lower ?? "");
    return (
      object ||
      PRONOUNS.has(lead) ||
      (before?.capital === true && !NOUN_LEADS.has(lead)) ||
      /^(?:official|officials|spokesman|spokeswoman|company|government|report|ministry|minister|police|group|party|union|statement|law|bill|plan|measure)$/.test(
        lead,
      )
    );
  }
  return (
    PRESENTS.has(token.lower) &&
    !token.capital &&
    (/^(?:they|we|i|you|who|officials|and|people|critics|experts|police|to)$/.test(lead) || isPluralLead(lead)) &&
    token.stem !== "" &&
    next?.type === "word"
  );
};

const isPluralLead = (lead: string): boolean => /(?:ers|ors|ans|ists|cials|ties|ries|ees)$/.test(lead);

const groupsOf = (tokens: readonly Token[], sentence: Sentence): Group[] => {
  const groups: Group[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token;
    if (token.type !== "word") continue;
    if (AUXILIARIES.has(token.lower)) {
      // The possessive "'s" is no verb: it follows a name or noun and leads to another noun.
      if (token.lower === "'s" && !/^(?:he|she|it|that|there|what|who|here|this|where|how)$/.test(tokens[at - 1]?.lower ?? "")) continue;
      const group = auxiliaryGroup(tokens, at, sentence.last);
      if (group) {
        groups.push(group);
        at = group.verb;
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
      !NOUN_LEADS.has(next.lower)
    ) {
      // "to Russia", "to hospital": an infinitive is a known verb or follows a verb that takes one.
      const previous = groups.at(-1);
      const close = previous !== undefined && at - previous.verb <= 3;
      if (PRESENTS.has(next.lower) || close || PRESENT_STEMS.has(next.stem)) {
        groups.push({ first: at, verb: at + 1, predicate: next.stem, passive: false, infinitive: true });
        at++;
      }
      continue;
    }
    if (token.lower === "to" && (next?.lower === "be" || next?.lower === "have")) {
      const group = auxiliaryGroup(tokens, at + 1, sentence.last);
      if (group) {
        groups.push({ ...group, first: at, infinitive: true });
        at = group.verb;
      }
      continue;
    }
    if (isPlainVerb(tokens, at, sentence.first)) {
      let first = at;
      while (first > sentence.first && tokens[first - 1] && isAdverb(tokens[first - 1] as Token) && tokens[first - 1]?.lower.endsWith("ly"))
        first--;
      groups.push({ first, verb: at, predicate: token.stem || stemWord(token.lower), passive: false, infinitive: false });
    }
  }
  return groups;
};

/** "too early to say": nobody knows yet. */
const isTooEarly = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i > at - 4; i--) if (/^(?:early|soon)$/.test(tokens[i]?.lower ?? "") && tokens[i - 1]?.lower === "too") return true;
  return false;
};

const isBreak = (token: Token | undefined): boolean => token !== undefined && token.type === "mark" && /^[,;:—–()"“”[\]]$/.test(token.text);

/** Where the words between two verb groups part: at a mark, else at the word that opens a clause, else right before the second. */
const border = (tokens: readonly Token[], { verb: from, predicate }: Group, { first: to }: Group): number => {
  for (let i = to - 1; i > from; i--) if (isBreak(tokens[i])) return i + 1;
  for (let i = to - 1; i > from; i--) if (OPENERS.has(tokens[i]?.lower ?? "")) return i;
  // "He said those would ...": what is said begins right behind the verb of saying.
  return SPEECH.has(predicate) ? from + 1 : to;
};

const STRONGEST: readonly Modality[] = ["unknown", "alleged", "possible", "expected", "stated"];
const stronger = (a: Modality, b: Modality): Modality => (STRONGEST.indexOf(a) <= STRONGEST.indexOf(b) ? a : b);

/** "no bank details", "none of the crew": a negative that opens the subject, or follows the verb as "lost no fuel". */
const nominalNegation = (tokens: readonly Token[], first: number, group: Group, last: number): number => {
  for (let i = group.first - 1; i >= first && i >= group.first - 8; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "no" || lower === "none" || lower === "neither" || lower === "nobody" || lower === "nothing") return i;
    if (isBreak(tokens[i])) break;
  }
  for (let i = group.verb + 1; i < last && i <= group.verb + 2; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "no" || lower === "nothing" || lower === "none" || lower === "nobody") return i;
  }
  return -1;
};

/** Subjects that stand for something said before. */
const ANAPHORS = /^(?:he|she|it|they|this|that|these|those|who|which|both)$/;

/** What a pronoun as subject stands for: the clause before it, or else nothing that is known here. */
const antecedentOf = (
  tokens: readonly Token[],
  before: readonly Clause[],
  first: number,
  group: number,
  sentence: Sentence,
): { antecedent: readonly [number, number] } | undefined => {
  const last = before.at(-1);
  let pronoun = false;
  for (let i = first; i < group; i++) {
    const token = tokens[i] as Token;
    if (ANAPHORS.test(token.lower)) pronoun = true;
    else if (token.stem) return undefined;
  }
  if (!pronoun && first !== group) return undefined;
  // A sentence's first clause points into the sentence before it.
  if (!last) return pronoun ? { antecedent: [Math.max(0, sentence.first - REACH_BACK), sentence.first] } : undefined;
  // "They want written answers, but he said those would ...": past the verb of saying to what was spoken of.
  const topic = SPEECH.has(last.predicate) ? (before.at(-2) ?? last) : last;
  return { antecedent: [topic.first, topic.last] };
};

/** How far into the sentence before a pronoun points, in tokens. */
const REACH_BACK = 25;

/**
 * Finds the predicates of a sentence and reads off each whether it is negated and how firmly it is put. A chunker over
 * closed-class words and verb endings, not a parser: it looks for verb groups and parts the words between them.
 */
export const readClauses = (sentence: Sentence, tokens: readonly Token[]): Clause[] => {
  const groups = groupsOf(tokens, sentence);
  const clauses: Clause[] = [];
  groups.forEach((group, g) => {
    const previous = groups[g - 1];
    const following = groups[g + 1];
    const first = previous ? border(tokens, previous, group) : sentence.first;
    const last = following ? border(tokens, group, following) : sentence.last;
    const cues: number[] = [];
    let negated = false;
    let reported = false;
    let hedged = false;
    let modality: Modality = "stated";
    let groupFirst = group.first;
    for (let i = group.first; i < group.verb; i++) {
      const lower = tokens[i]?.lower ?? "";
      if (isNegator(lower) || (lower === "yet" && isYet(tokens, i + 1))) {
        negated = !negated;
        cues.push(i);
      }
      const cue = MODAL_CUES.get(lower);
      if (cue) {
        modality = stronger(modality, cue);
        hedged ||= !FUTURE.test(lower);
        cues.push(i);
      }
    }
    if (isNegator(tokens[group.verb - 1]?.lower ?? "") && group.verb - 1 < group.first) {
      negated = true;
      cues.push(group.verb - 1);
      groupFirst = group.verb - 1;
    }
    if (!negated) {
      const at = nominalNegation(tokens, first, group, last);
      if (at >= 0) {
        negated = true;
        cues.push(at);
        if (at < groupFirst && groupFirst - at <= 6) groupFirst = at;
      }
    }
    // "unclear whether it will", "could not say what had caused", "too early to say who".
    const asked = QUESTIONS.has(tokens[first]?.lower ?? "") || QUESTIONS.has(tokens[first - 1]?.lower ?? "");
    const asker = clauses.at(-1);
    if (
      asked &&
      asker &&
      (UNKNOWN_CUES.has(tokens[asker.verb]?.lower ?? "") ||
        (asker.negated && KNOWING.has(asker.predicate)) ||
        isTooEarly(tokens, asker.groupFirst))
    ) {
      modality = "unknown";
      groupFirst = Math.min(groupFirst, asker.groupFirst);
      cues.push(asker.verb);
    }
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (UNKNOWN_CUES.has(token.lower)) {
        modality = "unknown";
        cues.push(i);
      } else if (i < group.first || i > group.verb) {
        const cue = MODAL_CUES.get(token.lower);
        if (cue && token.lower !== "could" && token.lower.endsWith("ly")) {
          hedged = true;
          modality = stronger(modality, cue);
          cues.push(i);
        }
      }
    }
    // An infinitive hangs on the verb before it: "refused to hand over", "is expected to close", "had no plans to shut".
    // Nothing but adverbs stands between a verb and the infinitive that hangs on it: "the best way to resolve it" hangs on a noun.
    const between = previous ? tokens.slice(previous.verb + 1, group.first) : [];
    const near = previous !== undefined && between.length <= 3 && !between.some((token) => token.stem && !isAdverb(token));
    const host = group.infinitive && near ? clauses.at(-1) : undefined;
    if (host && previous) {
      const implied = IMPLICATIVE_NOT.has(host.predicate) || isYet(tokens, group.first);
      if (implied) {
        // "refused to sign" denies it, "did not refuse to sign" does not.
        if (!host.negated) negated = !negated;
        cues.push(host.verb);
        groupFirst = Math.min(groupFirst, host.groupFirst);
      } else if (host.negated) {
        negated = !negated;
        cues.push(...host.cues);
        groupFirst = Math.min(groupFirst, host.groupFirst);
      }
      if (host.passive && HEARSAY.has(host.predicate) && host.predicate !== "expect") {
        modality = stronger(modality, "alleged");
        hedged = true;
        groupFirst = Math.min(groupFirst, host.groupFirst);
      } else if (PROSPECTIVE.has(host.predicate) || BE.has(tokens[previous.verb]?.lower ?? "")) {
        modality = stronger(modality, "expected");
        hedged ||= host.predicate === "expect" || host.predicate === "like";
        groupFirst = Math.min(groupFirst, host.groupFirst);
      } else if (DESIDERATIVE.has(host.predicate)) {
        modality = stronger(modality, "possible");
        groupFirst = Math.min(groupFirst, host.groupFirst);
      }
      modality = stronger(modality, host.modality === "unknown" ? "stated" : host.modality);
    } else if (!group.infinitive && tokens[group.first]?.lower === "to") modality = stronger(modality, "expected");
    if (group.infinitive && !host && modality === "stated") modality = "expected";
    // "denied that it had", "fears that it will", "denied having": the host says whether it is so.
    const opener = tokens[first]?.lower === "that" ? tokens[first - 1] : undefined;
    const gerund = near && previous !== undefined && GERUND.test(tokens[group.first]?.lower ?? "") && clauses.at(-1)?.predicate === "deni";
    if (opener?.stem === "deni" || opener?.stem === "denial" || gerund) {
      negated = !negated;
      cues.push(opener ? first - 1 : (previous?.verb ?? first));
      reported = true;
    } else if (opener && DOUBTED.has(opener.stem)) reported = true;
    // "he believed Russia would invade", "demands that no weapons be sent": held, feared or wished, not so.
    const thinker = previous && first === previous.verb + 1 ? clauses.at(-1) : undefined;
    if (thinker && !group.infinitive && HOLDING.has(thinker.predicate)) reported = true;
    if (tokens[group.first]?.lower === "be") modality = stronger(modality, "possible");
    // "if Russia invades": nobody says that it does.
    if (modality !== "unknown" && /^(?:if|unless|whether)$/.test(tokens[first]?.lower ?? "")) modality = stronger(modality, "possible");
    clauses.push({
      sentence: sentence.index,
      first,
      last,
      groupFirst,
      groupLast: group.verb + 1,
      verb: group.verb,
      predicate: group.predicate,
      negated,
      finite:
        host !== undefined || gerund || (!group.infinitive && (!GERUND.test(tokens[group.verb]?.lower ?? "") || group.first < group.verb)),
      ...(host ? { host: host.predicate } : {}),
      passive: group.passive,
      modality,
      hedged: hedged || (host?.hedged ?? false) || modality === "unknown",
      reported,
      ...antecedentOf(tokens, clauses, first, group.first, sentence),
      cues,
    });
  });
  return clauses;
};
