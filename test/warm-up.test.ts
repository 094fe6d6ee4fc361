import { expect, it } from "vitest";
import { KIND_NAMES } from "../src/facts/index.ts";
import { facts } from "../src/library.ts";
import { ONE, OTHER } from "../src/warm-up.ts";

it("the reports that the Worker warms up with hold a fact of every kind", () => {
  const kinds = [ONE, OTHER].flatMap((text) => facts({ text }).flatMap((sentence) => sentence.facts ?? [])).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual([...KIND_NAMES].sort());
});
