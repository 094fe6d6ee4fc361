import type { Clause, Sentence, Token } from "../types.ts";
import { border } from "./borders.ts";
import { GERUND, groupsOf } from "./groups.ts";
import { hangsOn, isDeniedGerund, type Setting, stanceOf } from "./stance.ts";
import { SPEECH } from "./words.ts";

/** Subjects that stand for something said before. */
const ANAPHORS = /^(?:he|she|it|they|this|that|these|those|who|which|both)$/;

/** What a pronoun as subject stands for: the clause before it, or else nothing that is known here. */
const antecedentOf = (
  tokens: readonly Token[],
  before: readonly Clause[],
  first: number,
  group: number,
  sentence: Sentence,
): readonly [number, number] | undefined => {
  const last = before.at(-1);
  let pronoun = false;
  for (let i = first; i < group; i++) {
    const token = tokens[i] as Token;
    if (ANAPHORS.test(token.lower)) pronoun = true;
    else if (token.stem) return undefined;
  }
  if (!pronoun && first !== group) return undefined;
  // A sentence's first clause points into the sentence before it.
  if (!last) return pronoun ? [Math.max(0, sentence.first - REACH_BACK), sentence.first] : undefined;
  // "They want written answers, but he said those would ...": past the verb of saying to what was spoken of.
  const topic = SPEECH.has(last.predicate) ? (before.at(-2) ?? last) : last;
  return [topic.first, topic.last];
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
    const [previous, following, before] = [groups[g - 1], groups[g + 1], clauses.at(-1)];
    const first = previous ? border(tokens, previous, group) : sentence.first;
    const last = following ? border(tokens, group, following) : sentence.last;
    const host = group.infinitive && previous && hangsOn(tokens, previous, group) ? before : undefined;
    const setting: Setting = { tokens, group, first, last, previous, before, host };
    const { negated, modality, hedged, reported, from } = stanceOf(setting);
    // "Don't run": asked for, and told of nothing.
    const subjectless = tokens.slice(first, group.first).every(({ type }) => type === "mark");
    const imperative = subjectless && /^(?:don't|do)$/.test(tokens[group.first]?.lower ?? "");
    // "closing the road" has no tense of its own, "is closing" has.
    const tensed = !group.infinitive && (!GERUND.test(tokens[group.verb]?.lower ?? "") || group.first < group.verb);
    clauses.push({
      sentence: sentence.index,
      first,
      last,
      groupFirst: from,
      groupLast: group.end,
      verb: group.verb,
      predicate: group.predicate,
      negated,
      passive: group.passive,
      finite: (tensed && !imperative) || host !== undefined || isDeniedGerund(setting),
      host: host?.predicate,
      modality,
      hedged: hedged || modality === "unknown",
      reported,
      antecedent: antecedentOf(tokens, clauses, first, group.first, sentence),
    });
  });
  return clauses;
};
