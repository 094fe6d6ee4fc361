import type { Clause, Draft, Fact, Modality } from "../types.ts";

/** What the kinds that look at clauses share: the predicate with its cues as a phrase. */
export interface ClauseFact extends Omit<Fact, "kind" | "value"> {
  readonly predicate: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly hedged: boolean;
  readonly reported: boolean;
  readonly host: string | undefined;
}

export const clauseFact = (draft: Draft, clause: Clause): ClauseFact => {
  const { tokens } = draft;
  const words: string[] = [];
  for (let i = clause.groupFirst; i < clause.groupLast; i++) words.push(tokens[i]?.text ?? "");
  return {
    sentence: clause.sentence,
    first: clause.groupFirst,
    last: clause.groupLast,
    start: tokens[clause.groupFirst]?.start ?? 0,
    end: tokens[clause.groupLast - 1]?.end ?? 0,
    about: words.join(" "),
    heads: [clause.predicate],
    predicate: clause.predicate,
    modality: clause.modality,
    finite: clause.finite,
    passive: clause.passive,
    hedged: clause.hedged,
    clause: [clause.first, clause.last],
    antecedent: clause.antecedent,
    reported: clause.reported,
    host: clause.host,
    negated: clause.negated,
    bucket: clause.predicate,
    key: `${clause.negated ? "not " : ""}${clause.predicate}`,
  };
};
