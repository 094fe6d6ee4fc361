// Makes the static assets of the Worker in dist/assets: what stands in src/page, its scripts bundled, and Swagger UI.
// `[build]` of wrangler.toml runs it; nothing in it needs the network.
import { cpSync, globSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const PAGE = join(import.meta.dirname, "../src/page");
const ASSETS = join(import.meta.dirname, "../dist/assets");
const SWAGGER = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist"));

rmSync(ASSETS, { recursive: true, force: true });
for (const file of ["_headers", ...globSync("**/*.{html,css,svg}", { cwd: PAGE })]) cpSync(join(PAGE, file), join(ASSETS, file));
// The sample of the tests and the README is the page's, too.
cpSync(join(import.meta.dirname, "../test/samples/request.json"), join(ASSETS, "sample.json"));
const bundle = { outdir: ASSETS, outbase: PAGE, bundle: true, minify: true, target: "es2022" } as const;
await build({ ...bundle, entryPoints: [join(PAGE, "docs/docs.ts")], format: "iife" });
// What is seldom needed, as the reader of saved pages, is split off and loaded when it is.
await build({
  ...bundle,
  entryPoints: [join(PAGE, "page.ts"), join(PAGE, "engine.ts")],
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
});
for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-bundle.js.LICENSE.txt", "LICENSE", "NOTICE"])
  cpSync(join(SWAGGER, file), join(ASSETS, "docs", file));
