import { isNegator } from "../../clauses/words.ts";
import type { Fact, Relation, Value } from "../../types.ts";
import type { Kind } from "../kind.ts";

/** Words in quotation marks. */
export interface QuotationValue extends Value {
  readonly type: "quotation";
  readonly words: string;
}

export interface QuotationFact extends Fact<QuotationValue> {
  /** Folded words without marks, in order. */
  readonly folded: readonly string[];
  /** The same words without spaces, so that "co-operate" is "cooperate". */
  readonly joined: string;
  readonly stems: ReadonlySet<string>;
}

/** Dice of the stems from which two quotations are one utterance: .55 found 12 of 15 with 4 false among 1,499 pairs. */
const SAME_UTTERANCE = 0.55;
const PLAINLY_SAME = 0.75;
/** Below this many content words a quotation matches only word for word. */
const FEW = 4;

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};

/** Share of all words that stand in both in one order, from which even short quotations are one utterance. */
const SAME_ORDER = 0.7;
/** Words of a quotation that are looked at for their order, and how many there must be. */
const ORDERED = 60;
const LEAST = 4;

/** Longest common subsequence of the words, as a share of both: 0 to 1. */
const inOrder = (a: readonly string[], b: readonly string[]): number => {
  const [x, y] = [a.slice(0, ORDERED), b.slice(0, ORDERED)];
  let row: number[] = Array.from({ length: y.length + 1 }, () => 0);
  for (const word of x) {
    const next = [0];
    for (let j = 1; j <= y.length; j++)
      next.push(word === y[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number));
    row = next;
  }
  return (2 * (row[y.length] as number)) / (x.length + y.length);
};

/** In one mouth less has to be alike, for quotations of at least so many words. */
const SAME_SPEAKER = 0.35;
const SPOKEN = 6;

const lastName = (speaker: string | undefined): string => (speaker ?? "").slice((speaker ?? "").lastIndexOf(" ") + 1).toLowerCase();

/** One utterance by its content words, or, where these are few, by nearly all of its words in their order. */
const oneUtterance = (a: QuotationFact, b: QuotationFact): boolean => {
  const alike = dice(a.stems, b.stems);
  const oneSpeaker = lastName(a.speaker) !== "" && lastName(a.speaker) === lastName(b.speaker);
  if (oneSpeaker && Math.min(a.folded.length, b.folded.length) >= SPOKEN && alike >= SAME_SPEAKER) return true;
  if (Math.min(a.stems.size, b.stems.size) >= FEW && alike >= SAME_UTTERANCE) return true;
  return alike > 0 && Math.min(a.folded.length, b.folded.length) >= LEAST && inOrder(a.folded, b.folded) >= SAME_ORDER;
};

/** Whether the words of one stand in the other in the same order without a gap. */
const holdsRun = (long: readonly string[], short: readonly string[]): boolean => {
  for (let at = 0; at + short.length <= long.length; at++) if (short.every((word, i) => long[at + i] === word)) return true;
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
    const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a];
    // A part of the other's quotation says the same as far as it goes.
    if (short.folded.length >= 3 && short.stems.size >= 1 && holdsRun(long.folded, short.folded)) return "same";
    if (!oneUtterance(a, b)) return "incomparable";
    return changesMeaning(a, b) ? "conflicts" : "varies";
  },
  // Nearly word for word: one utterance, whatever stands around it.
  identifies: (a, b) => Math.min(a.stems.size, b.stems.size) >= FEW && dice(a.stems, b.stems) >= PLAINLY_SAME,
  about: (a, b) => (a.speaker || b.speaker ? `words of ${a.speaker ?? b.speaker}` : "quoted words"),
  display: (fact) => `“${fact.value.words}”`,
};
