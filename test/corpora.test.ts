import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "../src/facts/index.ts";
import type { Corpus, Kind } from "../src/facts/kind.ts";
import { read } from "../src/read.ts";
import type { Fact, Relation } from "../src/types.ts";

/** A Friday; relative dates of all examples count from it. */
const PUBLISHED = "2024-10-18";

/** Of several combinations of facts the most telling relation speaks for the pair. */
const STRONGEST: readonly Relation[] = ["conflicts", "varies", "same", "incomparable"];

const folders = readdirSync(new URL("../src/facts", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const factsOf = (kind: Kind, text: string): Fact[] => read({ text, published: PUBLISHED }).facts.filter((fact) => fact.kind === kind.name);

const relate = (kind: Kind, left: readonly Fact[], right: readonly Fact[]): Relation | undefined => {
  const relations = left.flatMap((a) => right.map((b) => kind.compare(a, b)));
  return STRONGEST.find((relation) => relations.includes(relation));
};

/** An object that holds these fields, at every depth, and may hold more. */
const holding = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, holding(inner)])))
    : value;

const show = (value: unknown): string => JSON.stringify(value).replaceAll('"', "").replaceAll(",", ", ").replaceAll(":", ": ");

it("has a kind for every folder and a folder for every kind", () => {
  expect(KINDS.map((kind) => kind.name).sort()).toEqual([...folders].sort());
});

for (const folder of folders) {
  const kind = KINDS.find(({ name }) => name === folder) as Kind;
  const { corpus } = (await import(`../src/facts/${folder}/corpus.ts`)) as { corpus: Corpus };

  describe(folder, () => {
    for (const { value, in: wordings } of corpus.reads ?? [])
      it(`reads ${show(value)} in “${wordings[0]}” and ${wordings.length - 1} more`, () => {
        for (const text of wordings) {
          const values = factsOf(kind, text).map((fact) => fact.value);
          expect.soft(values, text).toContainEqual(holding(value));
        }
      });

    for (const text of corpus.nothing ?? [])
      it(`finds nothing in “${text}”`, () => {
        const phrases = factsOf(kind, text).flatMap(({ start, end, implicit }) => (implicit ? [] : [text.slice(start, end)]));
        expect(phrases).toEqual([]);
      });

    for (const [a, relation, b] of corpus.pairs ?? [])
      it(`${relation}: “${a}” and “${b}”`, () => {
        const [left, right] = [factsOf(kind, a), factsOf(kind, b)];
        // Where phrases exclude each other, a second fact would hide which one was meant.
        if (kind.exclusive) expect([left.length, right.length], "one fact a side").toEqual([1, 1]);
        expect(relate(kind, left, right)).toBe(relation);
        expect(relate(kind, right, left), "the other way round").toBe(relation);
      });
  });
}
