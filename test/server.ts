import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** How wrangler is run, by the Node that runs this: its program, and what keeps it from asking and reporting. */
export const WRANGLER = join(root, "node_modules/wrangler/bin/wrangler.js");
export const QUIET: NodeJS.ProcessEnv = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" };

/** Waits until a service answers, for at most half a minute, or until it has ended. */
export const answers = async (base: string, hasEnded: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 300 && !hasEnded(); tries++) {
    const up = await fetch(`${base}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

/** A port of this machine that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export interface Service {
  readonly base: string;
  /** The process at the head of the group that the service runs in. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts `wrangler dev` as `npm start` does, on a port of its own, and waits until the service answers. */
export const startService = async (...options: readonly string[]): Promise<Service> => {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [WRANGLER, "dev", "--port", String(port), "--inspector-port", "0", "--show-interactive-dev-session=false", ...options],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      env: QUIET,
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      printed = `${printed}${data}`.slice(-4000);
    });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const base = `http://127.0.0.1:${port}`;
  const pid = child.pid as number;
  const stop = async (): Promise<void> => {
    try {
      process.kill(-pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
    await ended;
  };
  if (await answers(base, () => child.exitCode !== null)) return { base, pid, stop };
  await stop();
  throw new Error(`wrangler dev does not answer:\n${printed}`);
};
