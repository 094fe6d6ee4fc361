import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The service's log, a line a request; what it holds is tested.
    onConsoleLog: (log) => !log.startsWith('{"event":"request"'),
    projects: [
      { test: { name: "engine", include: ["test/**/*.test.ts"], exclude: ["test/http/**"], environment: "node", testTimeout: 60_000 } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: { name: "worker", include: ["test/http/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
