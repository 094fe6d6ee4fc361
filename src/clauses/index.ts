import type { Clause, Modality, Sentence, Token } from "../types.ts";
import { GERUND, type Group, groupsOf, isAdverb } from "./groups.ts";
import {
  BE,
  DESIDERATIVE,
  HEARSAY,
  IMPLICATIVE_NOT,
  isNegator,
  KNOWING,
  MODAL_CUES,
  OPENERS,
  PROSPECTIVE,
  QUESTIONS,
  SPEECH,
  UNKNOWN_CUES,
} from "./words.ts";

/** Words whose that-clause somebody claims, fears or doubts. */
const DOUBTED = new Set(
  "claim fear alleg belief charg suspicion rumor accus believ suspect worri concern doubt assert assumpt hope wish possibl".split(" "),
);

/** Futures, futures in the past and duties hedge nothing. */
const FUTURE = /^(?:will|'ll|won't|shall|would|wouldn't|should)$/;

/** "has yet to open": the infinitive is denied. */
const isYet = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === "to" && tokens[at - 1]?.lower === "yet";

/** Verbs behind which a clause is what somebody holds, hopes or fears. */
const HOLDING = new Set("believ fear think suspect hope expect worri doubt claim alleg demand insist wish want".split(" "));

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
