import { join } from "node:path";
import fc from "fast-check";
import { readGold } from "../gold/score.ts";

/** Runs of each property; more on demand: `npm run fuzz`. */
export const RUNS = Number(process.env.PROPERTY_RUNS);

/** Any text at all: ASCII, any Unicode, lone surrogates, and marks that mean something to the reader. */
export const anything: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "\n\n",
        "\r\n",
        ". ",
        "...",
        "\ufeff",
        "\u200b",
        "\ud800",
        "1,000",
        "$",
        "-",
        "(",
        "Mr. ",
        "U.S. ",
        "not ",
      ),
    ),
    { maxLength: 300, size: "medium" },
  )
  .map((parts) => parts.join(""));

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const hedge = pick("", "", "about ", "over ", "more than ", "at least ", "up to ", "nearly ", "some ", "fewer than ", "roughly ");
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }).map((n) => n.toLocaleString("en-US")),
  pick("seven", "two dozen", "half a million", "3.4", "tens of thousands"),
);
const noun = pick(
  "people",
  "homes",
  "soldiers",
  "votes",
  "miles",
  "feet",
  "percent",
  "million pounds",
  "hours",
  "weeks",
  "tonnes of grain",
);
const name = pick(
  "Elaine Marsh",
  "Gov. Ruth Vale",
  "Port Ansel",
  "Orrin Foods",
  "the Coastal Bank",
  "Kyiv",
  "Kiev",
  "Tomas Keel",
  "NATO",
  "the U.S.",
);
const day = pick(
  "on Monday",
  "on Tuesday",
  "yesterday",
  "last week",
  "on May 5",
  "in 2014",
  "at 5 p.m.",
  "three months ago",
  "by Friday",
  "since 2002",
);
const verb = pick(
  "said",
  "denied",
  "rose",
  "fell",
  "agreed",
  "refused",
  "was killed",
  "will close",
  "may close",
  "did not close",
  "opened",
  "met",
);
const quote = fc
  .tuple(
    pick("“", '"', "‘", ""),
    fc.array(pick("we", "will", "not", "rest", "the", "road", "went", "soft", "until", "Friday", "17"), { minLength: 1, maxLength: 12 }),
    pick("”", '"', "’", ""),
  )
  .map(([open, words, close]) => open + words.join(" ") + close);
const list = fc.array(name, { minLength: 2, maxLength: 5 }).map((names) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
const clause = fc.oneof(
  fc.tuple(name, verb, hedge, figure, noun, day).map(([who, did, h, n, what, when]) => `${who} ${did} ${h}${n} ${what} ${when}`),
  fc.tuple(quote, name, verb).map(([words, who, did]) => `${words} ${who} ${did}`),
  fc.tuple(list, verb, day).map(([who, did, when]) => `${who} ${did} ${when}`),
);

/** Sentences with figures, hedges, dates, quotations nested and broken, lists and names, in paragraphs. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(clause, pick(". ", ".\n\n", "; ", "? ", "\n")).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const ARTICLES = readGold(join(import.meta.dirname, "../gold/seen")).map(({ a, b }) => [a.text, b.text] as const);

/** What becomes of a paragraph: kept, left out, told twice, or with its first figure changed. */
const edits: readonly ((paragraph: string) => readonly string[])[] = [
  (paragraph) => [paragraph],
  (paragraph) => [paragraph],
  () => [],
  (paragraph) => [paragraph, paragraph],
  (paragraph) => [paragraph.replace(/\d+/, (digits) => String(Number(digits) * 3 + 7))],
];

/** A stretch of a written article, its paragraphs cut, duplicated, changed and shuffled; half of the time beside its like. */
export const editedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.boolean(),
    fc.nat({ max: 4 }),
    fc.array(fc.constantFrom(...edits), { minLength: 2, maxLength: 6 }),
    fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  )
  .map(([[a, b], first, from, changes, order]) => {
    const paragraphs = (first ? a : b).split(/\n\n/).slice(from, from + changes.length);
    const edited = paragraphs.flatMap((paragraph, i) => changes[i]?.(paragraph) ?? []);
    const shuffled = edited.map((paragraph, i) => [order[i % order.length] ?? 0, paragraph] as const).sort(([x], [y]) => x - y);
    return shuffled.map(([, paragraph]) => paragraph).join("\n\n");
  });
