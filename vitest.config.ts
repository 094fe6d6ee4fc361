import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** How often each property is tried: `npm run fuzz` takes its time. */
const runs = (mode: string) =>
  mode === "fuzz" ? { env: { PROPERTY_RUNS: "20000" }, testTimeout: 3_600_000 } : { env: { PROPERTY_RUNS: "1000" }, testTimeout: 60_000 };

export default defineConfig(({ mode }) => ({
  test: {
    // The service's log, a line a request; what it holds is tested.
    onConsoleLog: (log) => !log.startsWith('{"event":"request"'),
    projects: [
      { test: { name: "engine", include: ["test/**/*.test.ts"], exclude: ["test/http/**"], environment: "node", ...runs(mode) } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: { name: "worker", include: ["test/http/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
}));
