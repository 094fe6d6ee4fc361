import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");
/** Rooms in the order in which imports may flow: a file imports from its own room and from those before it. */
const ORDER = [
  "types.ts",
  "version.ts",
  "text",
  "sentences",
  "clauses",
  "facts",
  "read.ts",
  "alignment",
  "findings",
  "presentation",
  "compare.ts",
  "story",
  "library.ts",
  "warm-up.ts",
  "http",
  "cli",
  "page",
  "index.ts",
];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(/^(?:import|export)[^"';]*?from "([^"]+)"/gms)].map(([, from]) => from as string);
const roomOf = (file: string): number => ORDER.indexOf(file.includes("/") ? (file.split("/")[0] as string) : file);

describe("the house", () => {
  it("knows every room", () => {
    for (const file of files) expect([file, roomOf(file)]).not.toContain(-1);
  });

  it.each(files)("imports flow one way: %s", (file) => {
    for (const from of importsOf(file).filter((path) => path.startsWith("."))) {
      const target = relative(SRC, join(SRC, dirname(file), from));
      expect(`${target} before ${file}: ${roomOf(target) <= roomOf(file)}`).toBe(`${target} before ${file}: true`);
      const [room, kind] = file.split("/");
      const [otherRoom, otherKind] = target.split("/");
      const inKind = room === "facts" && file.split("/").length > 2;
      if (inKind && otherRoom === "facts" && target.split("/").length > 2)
        expect(`${file} imports ${otherKind}`).toBe(`${file} imports ${kind}`);
    }
  });

  it("types.ts imports nothing", () => expect(importsOf("types.ts")).toEqual([]));

  it("hono stands in http alone", () => {
    for (const file of files.filter((path) => !path.startsWith("http/")))
      expect(importsOf(file).filter((from) => /hono|zod/.test(from))).toEqual([]);
  });

  it("every kind has its corpus", () => {
    const kinds = readdirSync(join(SRC, "facts"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of kinds) expect(readdirSync(join(SRC, "facts", name))).toContain("corpus.ts");
  });
});
