// Installs what is missing, so that `npm start` and `npm test` are the first commands after a clone.
// Plain JavaScript for the oldest supported Node; whatever runs after it runs on the Node that npm puts first on the PATH.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** Whether every package of the lock file stands in node_modules in its version, save other platforms' binaries. */
const complete = () => {
  if (!existsSync(new URL("node_modules/.package-lock.json", root))) return false;
  const wanted = read("package-lock.json").packages;
  const present = read("node_modules/.package-lock.json").packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || present[path]?.version === version);
};

if (!complete()) {
  console.error("Installing what is missing (npm ci) ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed; the lines above say why.");
    process.exit(status ?? 1);
  }
}
