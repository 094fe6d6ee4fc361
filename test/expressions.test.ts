import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { tokenizer } from "acorn";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that a file writes down. */
const expressionsOf = (file: string): Expression[] => {
  const code = stripTypeScriptTypes(readFileSync(join(SRC, file), "utf8"));
  return [...tokenizer(code, { ecmaVersion: "latest", sourceType: "module" })].flatMap((token) =>
    token.type.label === "regexp" && "value" in token ? [token.value as Expression] : [],
  );
};

const inFiles = files.map((file): [string, Expression[]] => [file, expressionsOf(file)]).filter(([, found]) => found.length > 0);

// Texts come from strangers: no pattern may take more than time proportional to a text, whatever it is.
describe("every regular expression is linear", () => {
  it.each(inFiles)("%s", (_, expressions) => {
    for (const { pattern, flags } of expressions) {
      const { status } = checkSync(pattern, flags, { timeout: 20_000 });
      expect([pattern, status]).toEqual([pattern, "safe"]);
    }
  });

  it("is found by this test: none is put together at run time", () => {
    expect(inFiles.flatMap(([, found]) => found).length).toBeGreaterThan(200);
    for (const file of files) expect([file, /\bRegExp\(/.test(readFileSync(join(SRC, file), "utf8"))]).toEqual([file, false]);
  });

  it("would be told if it were not", () => {
    expect(checkSync("^(a+)+$", "").status).toBe("vulnerable");
    expect(checkSync("\\s+$", "").status).toBe("vulnerable");
  });
});
