import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "engine", include: ["test/**/*.test.ts"], exclude: ["test/http/**"], environment: "node", testTimeout: 60_000 } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: { name: "worker", include: ["test/http/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
