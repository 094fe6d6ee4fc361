import { clauseFact } from "../../clauses/facts.ts";
import { outcome, outcomeOf } from "../../clauses/outcomes.ts";
import type { Fact, Modality, Relation, Value } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";

/** How firmly a predicate is put: stated, expected, possible, alleged, or unknown. */
export interface CertaintyValue extends Value {
  readonly type: "certainty";
  readonly predicate: string;
  readonly modality: Modality;
}

export interface CertaintyFact extends Fact<CertaintyValue> {
  readonly predicate: string;
  readonly hedged: boolean;
  readonly host: string | undefined;
}

/** Predicates that say too little of their own for their firmness to matter. */
const EMPTY = new Set("say said told tell add have be do get".split(" "));

/** How settled a matter is in each modality. */
const SETTLED: Readonly<Record<Modality, number>> = { stated: 3, expected: 2, alleged: 1, possible: 1, unknown: 0 };

/** How sure the account is of what it says. */
export const certainty: Kind<CertaintyFact> = {
  name: "certainty",
  exclusive: false,
  bucketed: true,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    return (draft.clauses[sentence.index] ?? [])
      .filter((clause) => clause.finite && !EMPTY.has(clause.predicate))
      .map(
        (clause): CertaintyFact => ({
          kind: "certainty",
          ...clauseFact(draft, clause),
          bucket: outcomeOf(clause.predicate),
          value: { type: "certainty", predicate: clause.predicate, modality: clause.modality },
          implicit: clause.modality === "stated" ? true : undefined,
        }),
      );
  },
  compare: (a, b): Relation => {
    const [x, y] = [SETTLED[a.value.modality], SETTLED[b.value.modality]];
    // Both plainly stated is the affair of polarity.
    if (x === 3 && y === 3) return "incomparable";
    if (a.negated !== b.negated || outcome(a.predicate, b.predicate) <= 0) return "incomparable";
    if (x === y) return "same";
    if (Math.min(x, y) === 0) return "conflicts";
    // What is hedged against what is put plainly: wishes, plans and conditions are other statements, not weaker ones.
    const [weak, firm] = x < y ? [a, b] : [b, a];
    return weak.hedged && !firm.hedged && !firm.host && firm.value.modality !== "possible" ? "varies" : "incomparable";
  },
  about: (a, _b, words) => `how certain: ${phraseOf(a.about, words)}`,
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
