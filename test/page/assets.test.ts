import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const ASSETS = join(root, "dist/assets");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

describe("the page's files", () => {
  it("weigh at most 150 KB gzipped, with the engine and the reader of saved pages", () => {
    const files = globSync(["index.html", "page.css", "page.js", "engine.js", "chunks/*.js", "sample.json", "favicon.svg"], {
      cwd: ASSETS,
    });
    expect(files.length).toBeGreaterThan(6);
    const sizes = files.map((file) => gzipSync(readFileSync(join(ASSETS, file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  it("name no other host, and hold no script or style of their own in the page", () => {
    const page = readFileSync(join(ASSETS, "index.html"), "utf8");
    expect(page).not.toMatch(/https?:|\/\/[a-z]|<style|style=|\son[a-z]+=|<script(?! src=)/i);
  });

  it("stand under a policy that lets nothing in from elsewhere, and no inline script", () => {
    const [all = ""] = read("src/page/_headers").split("\n\n");
    expect(all).toMatch(/Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/);
  });

  it("put article text into the page as text alone", () => {
    for (const file of globSync("src/page/*.ts", { cwd: root }))
      expect([
        file,
        read(file).match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|eval\(|new Function/),
      ]).toEqual([file, null]);
  });
});
