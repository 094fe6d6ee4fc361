// Serves the Worker as it is deployed: the bundle that `wrangler deploy` would send, in workerd alone. `wrangler dev` puts a
// proxy and a debugger around it, whose memory grows with every request and whose time is larger than that of a small answer.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answers, freePort, QUIET, WRANGLER } from "../test/server.ts";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);

export interface Workerd {
  readonly base: string;
  /** Resident memory in MB, and CPU time so far in ms, in steps of ten, as Linux counts them; NaN where there is no /proc. */
  readonly memory: () => number;
  readonly cpu: () => number;
  readonly stop: () => void;
}

export const startWorkerd = async (): Promise<Workerd> => {
  const folder = mkdtempSync(join(tmpdir(), "factdiff-"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [WRANGLER, "deploy", "--dry-run", "--outdir", folder], {
    cwd: root,
    encoding: "utf8",
    env: QUIET,
  });
  if (status !== 0) throw new Error(`The bundle cannot be made:\n${stdout}\n${stderr}`);
  const port = await freePort();
  const date = /compatibility_date = "(.*)"/.exec(readFileSync(join(root, "wrangler.toml"), "utf8"))?.[1];
  writeFileSync(
    join(folder, "workerd.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "index.js", esModule = embed "index.js")], compatibilityDate = "${date}"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
  );
  // workerd comes with wrangler, and is found from there.
  const binary = createRequire(require.resolve("wrangler"))("workerd").default as string;
  const child = spawn(binary, ["serve", join(folder, "workerd.capnp")], { stdio: "ignore" });
  const proc = (file: string): string => (existsSync(`/proc/${child.pid}`) ? readFileSync(`/proc/${child.pid}/${file}`, "utf8") : "");
  const base = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const up = await answers(base, () => child.exitCode !== null);
  if (up)
    return {
      base,
      memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc("status"))?.[1]) / 1024,
      cpu: () => {
        const stat = proc("stat");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return (Number(fields[11]) + Number(fields[12])) * 10;
      },
      stop,
    };
  stop();
  throw new Error("workerd does not answer.");
};
