import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../src/library.ts";
import { ENGINE } from "../src/version.ts";
import { readGold } from "./gold/score.ts";

/** What the engine of a revision answers to the pairs of test/gold/seen, in short. */
const ANSWERS: readonly [revision: string, digest: string] = ["4", "2a20fb67cf278e9f"];

// Callers may keep answers by `engine.revision`. When answers change, raise it in src/version.ts and note both here.
it("the engine's revision rises when its answers change", () => {
  const digest = createHash("sha256");
  for (const { a, b } of readGold(join(import.meta.dirname, "gold/seen"))) {
    const answer = compare(a, b, { minConfidence: 0, include: ["alignment", "facts", "unmatched"] });
    digest.update(JSON.stringify({ ...answer, engine: null }));
  }
  expect([ENGINE.revision, digest.digest("hex").slice(0, 16)]).toEqual(ANSWERS);
});
