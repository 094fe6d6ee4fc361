import { isNegator } from "../../clauses/words.ts";
import type { Fact, Relation, Value } from "../../types.ts";
import type { Kind } from "../kind.ts";
import { haveTwoSpeakers, oneUtterance, plainlyOne, type Utterance } from "../utterances.ts";

/** Words in quotation marks. */
export interface QuotationValue extends Value {
  readonly type: "quotation";
  readonly words: string;
}

export interface QuotationFact extends Fact<QuotationValue>, Utterance {
  readonly speaker?: string;
  /** The folded words without spaces, so that "co-operate" is "cooperate". */
  readonly joined: string;
}

/** Whether the words of one stand in the other in the same order without a gap. */
const holdsRun = (long: readonly string[], short: readonly string[]): boolean => {
  for (let at = 0; at + short.length <= long.length; at++)
    if (long[at] === short[0] && short.every((word, i) => long[at + i] === word)) return true;
  return false;
};

const CONTRACTIONS = new Map([
  ["won't", ["will", "not"]],
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["'ll", ["will"]],
  ["'re", ["are"]],
  ["'ve", ["have"]],
  ["'m", ["am"]],
]);

const DIGITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, String(i)]),
);

/** "didn't" and "did not", "that's" and "that is" say the same. */
const expand = (lower: string, before: string): string[] => {
  if (lower === "'s") return /^(?:that|it|he|she|there|what|who|here)$/.test(before) ? ["is"] : ["'s"];
  const digits = DIGITS.get(lower);
  if (digits) return [digits];
  return CONTRACTIONS.get(lower) ?? (lower.endsWith("n't") && lower.length > 3 ? [lower.slice(0, -3), "not"] : [lower]);
};

const FIGURE = /\d/;
const changesMeaning = (a: QuotationFact, b: QuotationFact): boolean => {
  const negatives = (fact: QuotationFact): number => fact.folded.filter(isNegator).length;
  if (negatives(a) % 2 !== negatives(b) % 2) return true;
  const figures = (fact: QuotationFact): string[] => fact.folded.filter((word) => FIGURE.test(word)).sort();
  const [x, y] = [figures(a), figures(b)];
  return x.length > 0 && y.length > 0 && x.join() !== y.join();
};

/** What was said, word for word. */
export const quotation: Kind<QuotationFact> = {
  name: "quotation",
  exclusive: false,
  showsWords: true,
  find: (sentence, draft) => {
    if (sentence.role !== "body") return [];
    return (draft.quotes[sentence.index] ?? []).flatMap((quote): QuotationFact[] => {
      const folded: string[] = [];
      const stems = new Set<string>();
      for (let i = quote.first; i < quote.last; i++) {
        const token = draft.tokens[i];
        if (!token || token.type === "mark") continue;
        folded.push(...expand(token.lower, folded.at(-1) ?? ""));
        if (token.stem) stems.add(token.stem);
      }
      if (folded.length === 0 || (stems.size === 0 && folded.length < 3)) return [];
      return [
        {
          kind: "quotation",
          sentence: sentence.index,
          first: quote.first,
          last: quote.last,
          start: quote.start,
          end: quote.end,
          value: { type: "quotation", words: draft.text.slice(quote.start, quote.end).replace(/\s+/g, " ") },
          about: quote.speaker ?? "",
          heads: [],
          bucket: "quotation",
          key: folded.join(" "),
          ...(quote.speaker ? { speaker: quote.speaker } : {}),
          folded,
          joined: folded.join(""),
          stems,
        },
      ];
    });
  },
  merge: (facts) => {
    // The same words again are another place of one quotation.
    const first = new Map<string, QuotationFact>();
    for (const fact of facts) {
      const home = first.get(fact.joined);
      first.set(fact.joined, home ? { ...home, also: [...(home.also ?? []), { start: fact.start, end: fact.end }] } : fact);
    }
    return [...first.values()];
  },
  compare: (a, b): Relation => {
    if (a.joined === b.joined) return "same";
    const short = a.folded.length <= b.folded.length ? a : b;
    const long = short === a ? b : a;
    // A part of the other's quotation says the same as far as it goes.
    if (short.folded.length >= 3 && short.stems.size >= 1 && holdsRun(long.folded, short.folded)) return "same";
    // Like words in two mouths are the affair of attribution.
    if (!oneUtterance(a, b) || haveTwoSpeakers(a, b)) return "incomparable";
    return changesMeaning(a, b) ? "conflicts" : "varies";
  },
  identifies: plainlyOne,
  about: (a, b) => (a.speaker || b.speaker ? `words of ${a.speaker ?? b.speaker}` : "quoted words"),
  display: (fact) => `“${fact.value.words}”`,
};
