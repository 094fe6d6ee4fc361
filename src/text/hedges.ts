import type { Token } from "../types.ts";

/** How a writer bounds a figure. */
export type Hedge = "exact" | "about" | "over" | "under" | "at-least" | "at-most" | "nearly" | "range";

/** Phrases before a figure. Read backwards from it, the longest first. */
const BEFORE = new Map<string, Hedge>(
  (
    [
      [
        "over",
        "more than|over|just over|just more than|well over|above|in excess of|upwards of|upward of|north of|slightly more than|slightly over|little more than|little over|far more than|greater than|exceeding|much more than|even more than",
      ],
      ["under", "less than|fewer than|under|below|just under|well under|short of|slightly less than|just short of|lower than"],
      ["at-least", "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as"],
      [
        "at-most",
        "at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|as high as|as long as|at the most|not exceeding|as far as",
      ],
      ["nearly", "nearly|almost|close to|approaching|virtually|getting on for|the better part of|not quite|all but"],
      [
        "about",
        "about|around|some|roughly|approximately|an estimated|estimated|more or less|in the region of|in the order of|on the order of|circa|something like|or so|give or take|reportedly about|an average of|on average",
      ],
      [
        "exact",
        "exactly|precisely|only|just|a total of|a record|another|a further|a full|a mere|all|fully|the|its|their|these|those|a combined|a whopping|an additional|a staggering",
      ],
    ] as [Hedge, string][]
  ).flatMap(([hedge, phrases]) => phrases.split("|").map((phrase): [string, Hedge] => [phrase, hedge])),
);
/** Of the exact ones, those that add nothing are not part of the phrase. */
const SILENT = new Set([
  "the",
  "its",
  "their",
  "these",
  "those",
  "all",
  "another",
  "just",
  "only",
  "a further",
  "a record",
  "an additional",
]);

const AFTER: readonly (readonly [string, Hedge])[] = [
  ["or more", "at-least"],
  ["or so", "about"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
  ["at least", "at-least"],
  ["at the very least", "at-least"],
  ["at most", "at-most"],
  ["at the most", "at-most"],
  ["at the very most", "at-most"],
  ["or thereabouts", "about"],
];

/** The last words of the phrases above: what does not end in one of them is no hedge. */
const LAST_WORDS = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

export interface HedgeRead {
  readonly hedge: Hedge;
  /** Token position where the phrase with its hedge begins. */
  readonly first: number;
}

/** The hedge that ends right before a token, looking back four words at most. */
export const hedgeBefore = (tokens: readonly Token[], at: number, floor: number): HedgeRead => {
  const none: HedgeRead = { hedge: "exact", first: at };
  const last = tokens[at - 1];
  if (at <= floor || last?.type !== "word" || !LAST_WORDS.has(last.lower)) return none;
  for (let length = 4; length > 0; length--) {
    const first = at - length;
    if (first < floor) continue;
    let phrase = "";
    for (let i = first; i < at; i++) phrase += (i > first ? " " : "") + (tokens[i]?.lower ?? "");
    const hedge = BEFORE.get(phrase);
    if (hedge === undefined) continue;
    if (SILENT.has(phrase)) return none;
    // "just over two" is read as one phrase; "only about two" as two, of which the inner one decides.
    return { hedge, first };
  }
  return none;
};

/** The hedge that begins at a token, behind the figure and its unit. */
export const hedgeAfter = (tokens: readonly Token[], at: number): { hedge: Hedge; last: number } | undefined => {
  const head = tokens[at];
  if (head?.text === "+" && head.glued) return { hedge: "at-least", last: at + 1 };
  if (head?.text === "-" && head.glued && tokens[at + 1]?.lower === "plus") return { hedge: "over", last: at + 2 };
  if (head?.lower !== "or" && head?.lower !== "at") return undefined;
  for (const [phrase, hedge] of AFTER) {
    const words = phrase.split(" ");
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { hedge, last: at + words.length };
  }
  return undefined;
};
