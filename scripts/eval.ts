// Starts the service and scores it on the project's own article pairs, and on every gold folder named in FACTDIFF_GOLD.
//
//   npm run eval [-- --misses] [-- --json] [-- --base http://127.0.0.1:8787]
//
// --misses lists every miss and false finding by its cause; --base scores a service that runs already.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Comparison } from "../src/presentation/index.ts";
import { type Figures, figuresOf, type GoldPair, type Miss, readGold, scorePair, setName } from "../test/gold/score.ts";

const { values } = parseArgs({
  options: { misses: { type: "boolean", default: false }, json: { type: "boolean", default: false }, base: { type: "string" } },
});
const root = join(import.meta.dirname, "..");
const PORT = 8791;
const PATIENCE = 60;

const answers = async (base: string): Promise<boolean> => {
  try {
    return (await fetch(`${base}/healthz`)).ok;
  } catch {
    return false;
  }
};

/** Runs `wrangler dev` until the given work is done. */
const withService = async (work: (base: string) => Promise<void>): Promise<void> => {
  if (values.base) return work(values.base);
  const base = `http://127.0.0.1:${PORT}`;
  const service = spawn("wrangler", ["dev", "--port", String(PORT)], {
    cwd: root,
    stdio: "ignore",
    detached: process.platform !== "win32",
  });
  try {
    for (let second = 0; !(await answers(base)); second++) {
      if (second === PATIENCE) throw new Error("the service did not start");
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    await work(base);
  } finally {
    if (service.pid && process.platform !== "win32") process.kill(-service.pid);
    else service.kill();
  }
};

const ask = async (base: string, { a, b }: GoldPair): Promise<Comparison> => {
  const body = JSON.stringify({ a, b, options: { include: ["facts"] } });
  const response = await fetch(`${base}/v1/compare`, { method: "POST", headers: { "content-type": "application/json" }, body });
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 200)}`);
  return (await response.json()) as Comparison;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)}`.padStart(6);
const COLUMNS = [
  "set",
  "pairs",
  "F1",
  "90 % interval",
  "prec.",
  "recall",
  "conflict p.",
  "sever.",
  "kind",
  "tight",
  "traps",
  "agreed",
  "volume",
  "false agr.",
  "events",
];
const row = (name: string, f: Figures): string[] => [
  name,
  String(f.pairs),
  percent(f.f1),
  `${percent(f.low)} to${percent(f.high)}`,
  percent(f.precision),
  percent(f.recall),
  percent(f.conflictPrecision),
  percent(f.severity),
  percent(f.kind),
  f.tightness.toFixed(2),
  `${f.tally.trapHits}+${f.tally.agreeTraps}`,
  percent(f.agreementRecall),
  f.volume.toFixed(2),
  String(f.tally.falseAgreement + f.tally.otherEvent),
  f.tally.eventGold ? `${f.tally.eventRight}/${f.tally.eventGold}` : "",
];
const print = (rows: readonly string[][]): void => {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((cells) => (cells[i] ?? "").length)));
  for (const cells of rows)
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "));
};

await withService(async (base) => {
  const folders = [
    join(root, "test/gold/seen"),
    join(root, "test/gold/unseen"),
    ...(process.env.FACTDIFF_GOLD ?? "").split(":").filter(Boolean),
  ];
  const table: [string, Figures][] = [];
  const misses: Miss[] = [];
  for (const folder of folders) {
    const scores = [];
    for (const pair of readGold(folder)) scores.push(scorePair(pair, await ask(base, pair)));
    table.push([
      setName(folder),
      figuresOf(
        scores.map(({ tally }) => tally),
        scores.flatMap(({ overlaps }) => overlaps),
      ),
    ]);
    // What is kept unseen stays so: its misses are counted, never shown.
    if (setName(folder) !== "unseen") misses.push(...scores.flatMap((score) => score.misses));
  }
  if (values.json) console.log(JSON.stringify(Object.fromEntries(table)));
  else print([COLUMNS, ...table.map(([name, figures]) => row(name, figures))]);
  if (values.misses) {
    const causes = Map.groupBy(misses, ({ cause }) => cause);
    for (const [cause, list] of [...causes].sort(([x], [y]) => (x < y ? -1 : 1))) {
      console.log(`\n${cause} (${list.length})`);
      for (const { pair, line } of list) console.log(`  ${pair}: ${line}`);
    }
  }
});
