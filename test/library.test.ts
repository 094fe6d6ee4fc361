import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../src/library.ts";
import sample from "./samples/request.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "factdiff-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, args: readonly string[], cwd = folder): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
};

/** Puts a package of ours where a program in the folder finds it, as an installation would. */
const provide = (name: string): void => {
  const target = join(folder, "node_modules", name);
  mkdirSync(join(target, ".."), { recursive: true });
  symlinkSync(join(root, "node_modules", name), target, "junction");
};

/** Compiles a program in the folder, as strictly as its author may ask. */
const compile = (program: string): void => {
  writeFileSync(join(folder, "typed.ts"), program);
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--types", "", "typed.ts"];
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options]);
};

const expected = compare(sample.a, sample.b);
let files: string[];

beforeAll(() => {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root).replace(/^[^[]*/, ""));
  files = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(join(folder, "node_modules/factdiff"), { recursive: true });
  run("tar", ["-xzf", join(folder, packed.filename), "-C", "node_modules/factdiff", "--strip-components=1"]);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "sample.json"), JSON.stringify(sample));
  // The engine needs these three and nothing else.
  for (const name of ["diff", "fastest-levenshtein", "porter2"]) provide(name);
}, 60_000);

describe("the package, installed in an empty folder", () => {
  it("holds what is built, with its types, and no source, test or data", () => {
    expect(files.filter((path) => !/^dist\/library\/[\w/-]+\.(?:js|d\.ts)$/.test(path)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(files).toContain("dist/library/library.js");
    expect(files).toContain("dist/library/library.d.ts");
  });

  it("compares in Node as the sources do", () => {
    const program = `import { readFileSync } from "node:fs";
      import { compare, ENGINE, facts } from "factdiff";
      const { a, b } = JSON.parse(readFileSync("sample.json", "utf8"));
      console.log(JSON.stringify({ comparison: compare(a, b), sentences: facts(a).length, name: ENGINE.name }));`;
    writeFileSync(join(folder, "program.js"), program);
    const { comparison, sentences, name } = JSON.parse(run(process.execPath, ["program.js"]));
    expect(JSON.stringify(comparison)).toBe(JSON.stringify(expected));
    expect([sentences, name]).toEqual([expected.sentences.a.length, "factdiff"]);
  });

  it("tells TypeScript what it gives", () => {
    compile(`import { compare, type Article, type PublicFinding } from "factdiff";
      const article: Article = { text: "Three died.", published: "2024-05-15" };
      const findings: readonly PublicFinding[] = compare(article, { text: "Four died." }, { kinds: ["quantity"] }).discrepancies;
      for (const { a } of findings) if (a.value.type === "quantity") a.value.base.min satisfies number | null;
      // @ts-expect-error: there is no such kind
      compare(article, article, { kinds: ["mood"] });`);
  });

  it("runs in a bundle for the browser, and where nothing but the language is", async () => {
    const bundle = await build({
      stdin: { contents: 'export { compare } from "factdiff";', resolveDir: folder },
      bundle: true,
      minify: true,
      platform: "browser",
      format: "iife",
      globalName: "factdiff",
      write: false,
    });
    const context = createContext({ sample: JSON.stringify(sample) });
    runInContext(bundle.outputFiles[0]?.text ?? "", context);
    const answer = runInContext("const { a, b } = JSON.parse(sample); JSON.stringify(factdiff.compare(a, b))", context);
    expect(answer).toBe(JSON.stringify(expected));
  });

  it("brings the service too, for whoever has Hono, to mount in another", () => {
    for (const name of ["hono", "zod", "@hono/zod-openapi"]) provide(name);
    const program = `import { Hono } from "hono";
      import { app } from "factdiff/app";
      const mine = new Hono().get("/", (c) => c.text("mine")).route("/factdiff", app);
      const answer = await mine.request("/factdiff/healthz");
      console.error(await (await mine.request("/")).text(), answer.status);`;
    writeFileSync(join(folder, "service.js"), program);
    const { stderr } = spawnSync(process.execPath, ["service.js"], { cwd: folder, encoding: "utf8" });
    expect(stderr.trim()).toBe("mine 200");
    compile(`import { hc } from "hono/client";
      import type { App } from "factdiff/app";
      const client = hc<App>("http://localhost:8787");
      const answer = await client.v1.compare.$post({ json: { a: "The talks lasted 90 minutes.", b: "They lasted nearly two hours." } });
      if (answer.ok) for (const { verdict, explanation } of (await answer.json()).discrepancies) console.log(verdict satisfies string, explanation);
      else console.error((await answer.json()).detail satisfies string);
      // @ts-expect-error: a side is missing
      await client.v1.compare.$post({ json: { a: "Three died." } });`);
  });

  it("says which version it is", () => {
    const { version, exports } = JSON.parse(readFileSync(join(folder, "node_modules/factdiff/package.json"), "utf8"));
    expect(version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
    expect(Object.keys(exports)).toEqual([".", "./app"]);
  });
});
