import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PERIOD } from "../src/http/guards/rate.ts";
import { QUIET, WRANGLER } from "./server.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "factdiff-"));
afterAll(() => rmSync(folder, { recursive: true }));

const wrangler = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WRANGLER, ...args], { cwd: root, encoding: "utf8", env: QUIET });
  if (status !== 0) throw new Error(`wrangler ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout + stderr;
};

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

describe("what is deployed", () => {
  it("is at most 1 MB when it is sent, which leaves two thirds of the free plan's 3 MB", () => {
    const [, size, unit] = /gzip: ([\d.]+) (\w+)/.exec(wrangler("deploy", "--dry-run", "--outdir", join(folder, "out"))) ?? [];
    expect(unit).toBe("KiB");
    expect(Number(size)).toBeLessThan(1_000_000 / 1024);
    expect(Number(size)).toBeGreaterThan(50);
  });

  it("starts within 200 ms", () => {
    const profile = join(folder, "startup.cpuprofile");
    wrangler("check", "startup", "--outfile", profile);
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profile, "utf8")) as Profile;
    const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
    const busy = samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : (timeDeltas[i] as number)), 0) / 1000;
    expect(busy).toBeLessThan(200);
    expect(busy).toBeGreaterThan(1);
  });

  it("needs nothing that the free plan refuses", () => {
    const configuration = readFileSync(join(root, "wrangler.toml"), "utf8");
    for (const paid of ["[limits]", "cpu_ms", "usage_model", "[[queues", "[[containers", "[[tail_consumers", "[[dispatch_namespaces"])
      expect(configuration).not.toContain(paid);
  });

  it("tells refused callers to come back after the period of the rate limit", () => {
    const configuration = readFileSync(join(root, "wrangler.toml"), "utf8");
    expect(/simple = \{ limit = \d+, period = (\d+) \}/.exec(configuration)?.[1]).toBe(String(PERIOD));
  });
});
