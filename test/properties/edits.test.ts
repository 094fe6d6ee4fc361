import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, facts, type PublicFinding } from "../../src/library.ts";
import { readGold } from "../gold/score.ts";
import { RUNS } from "./arbitraries.ts";

/** A sentence with one place that may change, by the kind that the change is of. */
interface Frame {
  readonly kind: PublicFinding["kind"] | readonly PublicFinding["kind"][];
  readonly write: (value: string) => string;
  readonly values: readonly string[];
}

const numbers = ["17", "240", "3,100", "52", "860", "71,000", "5", "1,450"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const frame = (kind: Frame["kind"], values: readonly string[], write: Frame["write"]): Frame => ({ kind, values, write });

// Ten statements of one report that have no value in common: what changes in one has no like in another.
const FRAMES: readonly Frame[] = [
  frame("quantity", numbers, (n) => `The storm tore the roofs off ${n} houses in the fishing district of Ardmore.`),
  frame(
    "quantity",
    numbers.map((n) => `${n} tonnes`),
    (n) => `A grain silo that held ${n} of barley collapsed at the northern quay.`,
  ),
  frame(
    "quantity",
    numbers.map((n) => `$${n}`),
    (n) => `Insurers put the bill for the wrecked marina at ${n} in a first estimate.`,
  ),
  frame(
    "duration",
    ["40 minutes", "three hours", "nine days", "five weeks"],
    (d) => `Electricity for the hospital failed for ${d} while crews searched for a damaged cable.`,
  ),
  frame("time", weekdays, (d) => `The regional governor, Hester Vane, toured the shelters on ${d} and thanked the volunteers.`),
  frame(
    "time",
    ["March 3", "May 12", "June 21", "August 9"],
    (d) => `Schools along the coast will reopen on ${d}, the education board announced.`,
  ),
  frame(
    "name",
    ["Ruth Ansgar", "Colm Petrie", "Ines Fallow", "Dorian Welk"],
    (n) => `The rescue was led by the harbour pilot ${n}, who steered the lifeboat through the surf.`,
  ),
  frame(["polarity", "certainty"], ["was breached", "was not breached"], (p) => `The old sea wall below the lighthouse ${p} by the waves.`),
  frame(
    ["polarity", "certainty"],
    ["agreed", "refused"],
    (p) => `The shipping company ${p} to pay for the oil that leaked from its tanker.`,
  ),
  frame("quantity", ["12", "19", "31", "44"], (n) => `Doctors treated ${n} patients for hypothermia in a tent behind the fire station.`),
];

const distinct = fc.shuffledSubarray(
  FRAMES.map((_, i) => i),
  { minLength: 3, maxLength: FRAMES.length },
);

/** An article of some of the frames, each with a value; and the same with one value changed to one that stands nowhere else. */
const edited = fc
  .tuple(
    distinct,
    fc.nat(),
    fc.array(fc.nat(), { minLength: FRAMES.length, maxLength: FRAMES.length }),
    fc.nat(),
    fc.constantFrom(" ", "\n\n"),
  )
  .map(([order, at, picks, other, gap]) => {
    const taken = new Set<string>();
    const values = order.map((f, i) => {
      const options = (FRAMES[f] as Frame).values.filter((value) => !taken.has(value));
      const value = options[(picks[i] ?? 0) % options.length] ?? "";
      taken.add(value);
      return value;
    });
    const changed = at % order.length;
    const rest = (FRAMES[order[changed] ?? 0] as Frame).values.filter((value) => !taken.has(value));
    const next = rest[other % rest.length];
    const write = (list: readonly string[]): string[] => order.map((f, i) => (FRAMES[f] as Frame).write(list[i] ?? ""));
    const swapped = values.map((value, i) => (i === changed && next !== undefined ? next : value));
    return { gap, changed, next, frame: FRAMES[order[changed] ?? 0] as Frame, before: write(values), after: write(swapped) };
  })
  .filter(({ next }) => next !== undefined);

describe("one value changed in one sentence", () => {
  it("is found where it stands, and nothing else differs", () => {
    fc.assert(
      fc.property(edited, ({ gap, changed, frame: { kind }, before, after }) => {
        const [a, b] = [before.join(gap), after.join(gap)];
        const { discrepancies } = compare({ text: a }, { text: b }, { minConfidence: 0 });
        const from = before.slice(0, changed).join(gap).length;
        const inside = (start: number): boolean => start >= from && start <= from + (before[changed] ?? "").length + gap.length;
        expect(discrepancies.filter((finding) => !inside(finding.a.start) || !inside(finding.b.start))).toEqual([]);
        const kinds = discrepancies.map((finding) => finding.kind);
        expect([before[changed], after[changed], kinds.some((found) => kind.includes(found))]).toEqual([
          before[changed],
          after[changed],
          true,
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

/** Another figure, not a year, an age that nobody reaches, or one that the text states anywhere. */
const otherFigure = (written: string, text: string): string | undefined => {
  const value = Number(written.replaceAll(",", ""));
  const other = value <= 110 ? (value + 11 <= 110 ? value + 11 : value - 13) : value * 30 + 7;
  const digits = other.toLocaleString("en-US");
  return Number.isInteger(value) && !text.includes(String(other)) && !text.includes(digits) ? digits : undefined;
};

/** What a fact reads like with another figure, weekday or month, where it has one. */
const otherValue = (quote: string, kind: string, text: string): string | undefined => {
  if (kind === "time") {
    for (const names of [WEEKDAYS, MONTHS]) {
      const name = names.find((one) => quote.includes(one));
      const other = names.find((one) => !text.includes(one));
      if (name) return other && quote.replace(name, other);
    }
    return undefined;
  }
  const [figure, ...more] = quote.match(/\d[\d,]*/g) ?? [];
  // Ordinals, scores and decimals are written in more than one part.
  if (!figure || more.length > 0 || /\d(?:st|nd|rd|th)|[.-]\d|\d[.-]\d/.test(quote)) return undefined;
  const other = otherFigure(figure, text);
  return other && quote.replace(figure, other);
};

/** Words of a sentence from which it is known again when one of them has changed. */
const FEWEST = 7;

/** A place of a written article, with what may stand there instead. */
interface Change {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly fact: { readonly start: number; readonly end: number; readonly quote: string };
  readonly other: string;
}

const BODIES = readGold(join(import.meta.dirname, "../gold/seen"))
  .flatMap(({ a, b }) => [a.text, b.text])
  .flatMap((text) => {
    const body = facts({ text }).filter(({ role, start, end }) => role === "body" && text.slice(start, end).split(/\s+/).length >= FEWEST);
    const all = body.flatMap(({ facts: stated = [] }) => stated);
    return body.map(({ start, end, facts: stated = [] }) => ({ text, sentence: { start, end }, stated, all }));
  });

type Body = (typeof BODIES)[number];
type Stated = Body["stated"][number];

/** Every place of the written articles where one value can be changed. */
const changesOf = (otherOf: (fact: Stated, body: Body) => string | undefined): Change[] =>
  BODIES.flatMap((body) =>
    body.stated.flatMap((fact) => {
      const other = otherOf(fact, body);
      return other ? [{ text: body.text, sentence: body.sentence, fact, other }] : [];
    }),
  );

/** Another figure, weekday or month; beside another digit one is a part of something else: a telephone number, a score. */
const measured = changesOf((fact, { text }) => {
  const beside = text.slice(Math.max(0, fact.start - 2), fact.start) + text.slice(fact.end, fact.end + 2);
  return /^(?:quantity|duration|time)$/.test(fact.kind) && !/\d/.test(beside) ? otherValue(fact.quote, fact.kind, text) : undefined;
});

const NOBODY = "Odell Farrow";

/** Another name for one that the article gives once; "Port Aldane swallows much of the increase" shares too little with its like. */
const named = changesOf(({ kind, quote }, { text, sentence }) => {
  const last = /^[A-Z][a-z]+ ([A-Z][a-z]+)$/.exec(quote)?.[1];
  const once = last !== undefined && text.split(last).length === 2;
  return kind === "name" && once && text.slice(sentence.start, sentence.end).split(/\s+/).length > FEWEST ? NOBODY : undefined;
});

const OPERATOR = /^(?:is|are|was|were|has|have|had|will|would|can|could|must|should)\b(?! not)/;

/** A predicate that the article speaks of once, denied. */
const denied = changesOf(({ kind, quote, value }, { all }) => {
  const { predicate, negated } = value as { predicate?: string; negated?: boolean };
  const once = all.filter((fact) => fact.kind === kind && (fact.value as { predicate?: string }).predicate === predicate).length === 1;
  return kind === "polarity" && !negated && once && !/ not |n['’]t/.test(quote) && OPERATOR.test(quote)
    ? quote.replace(OPERATOR, (operator) => `${operator} not`)
    : undefined;
});

describe.each([
  ["figure, weekday or month", measured, 1000],
  ["name", named, 400],
  ["negation", denied, 700],
])("one %s changed in a written article", (_, changes, least) => {
  it("is found where it stands, and every other sentence agrees", () => {
    expect(changes.length).toBeGreaterThan(least);
    fc.assert(
      fc.property(fc.constantFrom(...changes), ({ text, sentence, fact, other }) => {
        const changed = text.slice(0, fact.start) + other + text.slice(fact.end);
        const { discrepancies } = compare({ text }, { text: changed }, { minConfidence: 0 });
        const inside = ({ start, end }: { start: number; end: number }): boolean => start < sentence.end && end > sentence.start;
        expect(discrepancies.filter(({ a }) => !inside(a)).map(({ a, b }) => [a.quote, b.quote])).toEqual([]);
        const found = discrepancies.some(({ a }) => a.start < fact.end && a.end > fact.start);
        expect([text.slice(sentence.start, sentence.end), fact.quote, other, found]).toEqual([
          text.slice(sentence.start, sentence.end),
          fact.quote,
          other,
          true,
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});

const STRANGERS = [
  "Beekeepers prize heather honey. Its aroma lingers, connoisseurs claim, and blending spoils it.",
  "Violins warp. Luthiers glue spruce tops with hide glue, varnish them slowly, and never hurry.",
  "Chess grandmasters memorise openings; amateurs blunder knights. Endgames reward patience.",
];

describe("a paragraph that shares no word with either article", () => {
  it("changes no verdict and no place", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(...STRANGERS), fc.boolean(), ({ gap, before, after }, stranger, toBoth) => {
        const [a, b] = [before.join(gap), after.join(gap)];
        const told = (x: string, y: string): unknown[] => {
          const { discrepancies, agreements } = compare({ text: x }, { text: y }, { minConfidence: 0 });
          return [...discrepancies, ...agreements]
            .map(({ verdict, kind, a: left, b: right }) => `${verdict} ${kind} ${left.start}-${left.end} ${right.start}-${right.end}`)
            .sort();
        };
        expect(told(`${a}\n\n${stranger}`, toBoth ? `${b}\n\n${stranger.replace(/\b\w/g, "q")}` : b)).toEqual(told(a, b));
      }),
      { numRuns: RUNS },
    );
  });
});
