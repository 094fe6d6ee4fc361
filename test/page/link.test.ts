import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentOf, viewOfFragment } from "../../src/page/link.ts";
import { EMPTY, TABS, type View, viewOf } from "../../src/page/view.ts";
import { anything, RUNS } from "../properties/arbitraries.ts";

// JSON knows no lone surrogates in UTF-8: a text that is typed has none.
const text = anything.map((any) => any.toWellFormed());
const draft = fc.record({ text, source: text, published: fc.constantFrom("", "2024-05-15") });
const view: fc.Arbitrary<View> = fc.record({
  reports: fc.array(draft, { minLength: 2, maxLength: 5 }),
  onDevice: fc.boolean(),
  filter: fc.record({
    tab: fc.constantFrom(...TABS),
    query: text,
    minConfidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    without: fc.subarray(["conflict", "quantity", "time"]),
  }),
});

describe("a link", () => {
  it("unfolds to the view that it was made of, and needs no escapes", async () => {
    await fc.assert(
      fc.asyncProperty(view, async (one) => {
        const fragment = await fragmentOf(one);
        expect(fragment).toMatch(/^#1\.[\w-]*$/);
        expect(await viewOfFragment(fragment)).toEqual(one);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it.each(["", "#", "#1.", "#1.!!!", "#1.AAAA", "#2.q1YqSS0uUbJSKsvMSVWqBQA", "#a-sentence-3"])(
    "that is broken holds nothing: %s",
    async (fragment) => expect(await viewOfFragment(fragment)).toBeUndefined(),
  );

  it("that unfolds to no end is left folded", async () => {
    const bomb = await fragmentOf({ ...EMPTY, reports: [{ text: "0".repeat(50_000_000), source: "", published: "" }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await viewOfFragment(bomb)).toBeUndefined();
  });
});

describe("what was kept", () => {
  it.each([
    [null, EMPTY],
    ["text", EMPTY],
    [{ reports: "six", filter: [] }, EMPTY],
    [{ reports: [{ text: 6, source: null, published: "2024-02-31" }, 7], onDevice: "yes" }, EMPTY],
    [{ filter: { tab: "none", minConfidence: 7, without: [1, "time"] } }, { ...EMPTY, filter: { ...EMPTY.filter, without: ["time"] } }],
  ])("%j gives what of it fits", (value, expected) => expect(viewOf(value)).toEqual(expected));
});
