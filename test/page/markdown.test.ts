import { describe, expect, it } from "vitest";
import { compare } from "../../src/library.ts";
import { textOf } from "../../src/page/files.ts";
import { markdownOf } from "../../src/page/markdown.ts";
import { EMPTY, type View } from "../../src/page/view.ts";

const write = (a: string, b: string, source = "Coastal *Wire*"): string => {
  const view: View = {
    ...EMPTY,
    reports: [
      { text: a, source, published: "" },
      { text: b, source: "", published: "" },
    ],
  };
  return markdownOf(compare({ text: a }, { text: b }), view);
};

describe("findings as Markdown", () => {
  it("name both sides with their words", () => {
    const markdown = write("Six people died in the fire at the mill.", "Seven people died in the fire at the mill.");
    expect(markdown.split("\n").slice(0, 3)).toEqual([
      "# Coastal \\*Wire\\* and Second report",
      "",
      expect.stringMatching(
        /^1 conflict, 0 variations, \d+ agreements?\. \d+ facts? only in Coastal \\\*Wire\\\*, \d+ facts? only in Second report\.$/,
      ),
    ]);
    expect(markdown).toMatch(/^- \*\*conflict\*\*, quantity: .*: “Six people”; Second report: “Seven people” \(\d+ % sure\)$/m);
  });

  it("let no text steer them", () => {
    const markdown = write(
      'Ruth Vale <b> said: "[x](javascript:alert(1))\n\n# no `end`" at the mill.',
      'Ruth Vale <b> said: "[x](javascript:alert(1))\n\n# no `end`" at the mill.',
    );
    expect(markdown).not.toMatch(/(?<!\\)[<[`]/);
    expect(markdown.match(/^# /gm)).toHaveLength(1);
  });
});

describe("files", () => {
  const read = (name: string, content: string): Promise<string> => textOf(new File([content], name));

  it.each([
    ["a.txt", "# Six *people* died.", "# Six *people* died."],
    [
      "a.md",
      '# Fire\n\n> **Six** people [died](/a "b") in `__init__`, a**2 + b**2.',
      "Fire\n\nSix people died in `__init__`, a**2 + b**2.",
    ],
    [
      "a.md",
      "![A mill](mill.jpg) [Police](https://example.com/a_(b) said 2 * 3 * 4 is 24.",
      "A mill [Police](https://example.com/a_(b) said 2 * 3 * 4 is 24.",
    ],
    ["a.txt", "\ufeffSix people died.", "Six people died."],
  ])("%s: %j", async (name, content, text) => expect(await read(name, content)).toBe(text));

  it("are not read where they are too large", async () => {
    await expect(read("a.txt", "x".repeat(10_000_001))).rejects.toThrow("a.txt has 10000001 bytes; at most 10000000 are read.");
  });

  it("take no time with marks that never end", async () => {
    const from = performance.now();
    await read("a.md", "[".repeat(200_000) + "**".repeat(200_000) + "`".repeat(200_000));
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
