import { clauseFact } from "../../clauses/facts.ts";
import { outcome, outcomeOf, SYNONYMS } from "../../clauses/outcomes.ts";
import { conceptOf } from "../../text/concepts.ts";
import { countryOf } from "../../text/demonyms.ts";
import type { Clause, Draft, Fact, Modality, Relation, Value } from "../../types.ts";
import { phraseOf } from "../about.ts";
import type { Kind } from "../kind.ts";

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
  readonly passive: boolean;
}

/** Predicates that say too little of their own to be compared: of saying, of having, of coming and going. */
const EMPTY = new Set(
  "say said told tell add ask call want need expect plan hope fear believ think know see seek take make come go get keep hold includ becom remain seem appear look feel try includ know use find put set turn let mean like follow show".split(
    " ",
  ),
);

/** Of these the denial says something: "did not expect", "does not want". */
const DENIABLE = new Set("want need expect plan hope believ think know".split(" "));

/** "That was a breach, the judges agreed, but": no more than "said". */
const isInserted = ({ predicate, groupLast, first }: Clause, { tokens }: Draft): boolean =>
  predicate === "agre" && tokens[groupLast]?.text === "," && (tokens[first]?.text === "," || tokens[first - 1]?.text === ",");

/** Content words of a stretch, names and demonyms in one form. */
const termsOf = (draft: Draft, [first, last]: readonly [number, number]): string[] => {
  const terms: string[] = [];
  for (let i = first; i < last; i++) {
    const token = draft.tokens[i];
    if (token?.stem) terms.push(countryOf(token.lower) ?? conceptOf(token.stem));
  }
  return terms;
};

/** Who or what the predicate is said of: the subject, or what a pronoun stands for. */
const subjectOf = (fact: PolarityFact, draft: Draft): string[] => {
  const own = termsOf(draft, [fact.clause?.[0] ?? fact.first, fact.first]);
  return own.length > 0 || !fact.antecedent ? own : termsOf(draft, fact.antecedent);
};
const objectOf = (fact: PolarityFact, draft: Draft): string[] => termsOf(draft, [fact.last, fact.clause?.[1] ?? fact.last]);

/** Whether the subject is a part of a group: "two of its four lanes", "half of the roads". */
const isPartial = (fact: PolarityFact, { tokens }: Draft): boolean => {
  for (let i = fact.clause?.[0] ?? fact.first; i < fact.first; i++) {
    if (tokens[i]?.lower !== "of") continue;
    const before = tokens[i - 1];
    if (before && (before.type === "number" || PARTS.test(before.lower))) return true;
  }
  return false;
};

/** Numbers and quantifiers of a part. */
const PARTS =
  /^(?:some|most|many|several|few|half|part|parts|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|percent|quarters?|thirds?)$/;

/** Modalities of what is put forward as so or to be so. */
const FIRM: ReadonlySet<Modality> = new Set(["stated", "expected"]);

/** Whether something happened or is so: affirmed, denied, or ended the other way. */
export const polarity: Kind<PolarityFact> = {
  name: "polarity",
  exclusive: false,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    return (draft.clauses[sentence.index] ?? [])
      .filter(({ finite, predicate, negated }) => finite && (!EMPTY.has(predicate) || (negated && DENIABLE.has(predicate))))
      .filter((clause) => !isInserted(clause, draft))
      .map(
        (clause): PolarityFact => ({
          kind: "polarity",
          ...clauseFact(draft, clause),
          bucket: outcomeOf(clause.predicate),
          value: { type: "polarity", predicate: clause.predicate, negated: clause.negated },
        }),
      );
  },
  compare: (a, b): Relation => {
    const relation = outcome(a.predicate, b.predicate);
    // Two denials of one matter say the same in other words: "did not pay" and "refused to hand over".
    if (relation === 0) return a.value.negated && b.value.negated ? "same" : "incomparable";
    const opposed = relation < 0;
    const differs = a.value.negated !== b.value.negated;
    // "did not agree" and "refused" say the same; "did not fall" and "rose" need not.
    if (opposed && differs) return "incomparable";
    if (!opposed && !differs) return "same";
    if (relation === SYNONYMS) return "incomparable";
    // What was wanted is not contradicted by what was expected, nor a condition by a fact.
    if (a.reported || b.reported) return "incomparable";
    return FIRM.has(a.modality) && FIRM.has(b.modality) ? "conflicts" : "incomparable";
  },
  holds: (a, b, left, right) => {
    // What holds for two of four lanes may not hold for the others.
    if (isPartial(a, left) || isPartial(b, right)) return false;
    // Profits that rose and exports that fell are no contradiction: both are said of one thing.
    const x = a.passive === b.passive || a.passive ? subjectOf(a, left) : objectOf(a, left);
    const y = a.passive === b.passive || b.passive ? subjectOf(b, right) : objectOf(b, right);
    const [restX, restY] = [objectOf(a, left), objectOf(b, right)];
    // A clause that names nothing besides, as "No arrests were made", leaves it to what stands around.
    if (x.length + restX.length === 0 || y.length + restY.length === 0) return true;
    // One verb with one object is said of one thing, whoever does it: "wore" and "wore no transceiver".
    if (a.predicate === b.predicate && restX.some((term) => restY.includes(term))) return true;
    return x.some((term) => y.includes(term) || restY.includes(term)) || restX.some((term) => y.includes(term));
  },
  about: (a, _b, words) => phraseOf(a.about, words),
  display: (fact, text) => text.slice(fact.start, fact.end).replace(/\s+/g, " "),
};
