import { clauseFact } from "../../clauses/facts.ts";
import type { Fact, Modality, Relation, Value } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";
import { outcome, scaleOf } from "./opposites.ts";

/** What is said to happen or to be, and whether it is denied. */
export interface PolarityValue extends Value {
  readonly type: "polarity";
  readonly predicate: string;
  readonly negated: boolean;
}

export interface PolarityFact extends Fact<PolarityValue> {
  readonly predicate: string;
  readonly modality: Modality;
  readonly reported: boolean;
}

/** Predicates that say too little of their own to be compared: of saying, of having, of coming and going. */
const EMPTY = new Set(
  "say said told tell add ask call want need expect plan hope fear believ think know see seek take make come go get keep hold includ becom remain seem appear look feel try includ know use find put set turn let mean like follow show".split(
    " ",
  ),
);

/** Modalities of what is put forward as so or to be so. */
const FIRM: ReadonlySet<Modality> = new Set(["stated", "expected"]);

/** Whether something happened or is so: affirmed, denied, or ended the other way. */
export const polarity: Kind<PolarityFact> = {
  name: "polarity",
  exclusive: false,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    return (draft.clauses[sentence.index] ?? [])
      .filter((clause) => clause.finite && !EMPTY.has(clause.predicate))
      .map(
        (clause): PolarityFact => ({
          kind: "polarity",
          ...clauseFact(draft, clause),
          bucket: scaleOf(clause.predicate),
          value: { type: "polarity", predicate: clause.predicate, negated: clause.negated },
        }),
      );
  },
  compare: (a, b): Relation => {
    const relation = outcome(a.predicate, b.predicate);
    if (relation === 0) return "incomparable";
    const opposed = relation < 0;
    const differs = a.value.negated !== b.value.negated;
    // "did not agree" and "refused" say the same; "did not fall" and "rose" need not.
    if (opposed && differs) return "incomparable";
    if (!opposed && !differs) return "same";
    // What was wanted is not contradicted by what was expected, nor a condition by a fact.
    if (a.reported || b.reported) return "incomparable";
    return FIRM.has(a.modality) && FIRM.has(b.modality) ? "conflicts" : "incomparable";
  },
  about: (a, _b, words) => phraseOf(a.about, words),
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
