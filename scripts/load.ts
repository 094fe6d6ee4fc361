// Loads the Worker from outside, and measures what it costs: `npm run load`.
//
// Sends 2,000 requests, 32 at a time, valid and invalid ones mixed, no two of the valid ones alike, and prints the answers by
// status, their times, and the memory of workerd on the way. Then it sends pairs of texts of growing size one after another,
// and prints the CPU time that workerd took for each. Exits with 1 on any 5xx.
import { join } from "node:path";
import { readGold } from "../test/gold/score.ts";
import { startWorkerd } from "./workerd.ts";

const REQUESTS = 2000;
const AT_ONCE = 32;
/** Words of each text of a pair, and how often such a pair is sent. */
const SIZES = [100, 250, 500, 1100, 2000, 4000];
const REPEATS = 100;

const gold = readGold(join(import.meta.dirname, "../test/gold/seen")).map(({ a, b }) => [a.text, b.text] as const);
const { base, memory, cpu, stop } = await startWorkerd();

const post = async (path: string, body: unknown, type = "application/json"): Promise<number> => {
  const response = await fetch(base + path, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
};

/** Sends request number i: half of them are invalid, each in its own way, and no valid one is like another. */
const sendMixed = (i: number): Promise<number> => {
  const [a, b] = gold[i % gold.length] as readonly [string, string];
  const [c] = gold[(i * 7 + 3) % gold.length] as readonly [string, string];
  const own = `${b}\n\nThis is report ${i} of the day.`;
  const options = { include: ["facts", "selectors"] };
  const requests: readonly (() => Promise<number>)[] = [
    () => post("/v1/compare", { a, b: own }),
    () => post("/v1/compare", { a: { text: a, published: "2024-05-15" }, b: own, options }),
    () => post("/v1/compare", { a: `${a}\n${c}`, b: own }),
    () => post("/v1/compare", { a: own, b: a }),
    () => post("/v1/facts", { articles: [a, own, c] }),
    () => post("/v1/facts", { text: own, published: "2024-05-15" }),
    () => post("/v1/compare", `{"a": ${i}, "b"`),
    () => post("/v1/compare", { a, b: own, options: { ["x".repeat(i)]: i } }),
    () => post("/v1/facts", { text: " ".repeat(i) }),
    () => post("/v1/compare", own, "text/plain"),
    () => post(`/v${i}/compare`, {}),
    () => post("/v1/compare", { a: "x".repeat(i % 2 ? 2_100_000 : 250_000), b }),
  ];
  return (requests[i % requests.length] as () => Promise<number>)();
};

const loadMixed = async (): Promise<void> => {
  const statuses = new Map<number, number>();
  const times: number[] = [];
  const marks: string[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let i = next++; i < REQUESTS; i = next++) {
      const start = performance.now();
      const status = await sendMixed(i);
      times.push(performance.now() - start);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (times.length % 500 === 0) marks.push(`${memory().toFixed(0)} MB after ${times.length}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  const seconds = (performance.now() - start) / 1000;
  times.sort((x, y) => x - y);
  const within = (share: number): string => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(0)} ms`;
  console.log(`${REQUESTS} requests, ${AT_ONCE} at a time: ${seconds.toFixed(1)} s, ${(REQUESTS / seconds).toFixed(0)} a second`);
  const byStatus = [...statuses].sort(([x], [y]) => x - y);
  console.log(`answers: ${byStatus.map(([status, count]) => `${status} × ${count}`).join(", ")}`);
  console.log(`time of one: median ${within(0.5)}, 99 of 100 within ${within(0.99)}`);
  console.log(`memory of workerd: ${marks.join(", ")}`);
  if (byStatus.some(([status]) => status >= 500)) process.exitCode = 1;
};

/** CPU time of one request, in ms. */
const costOf = async (ask: (i: number) => Promise<unknown>): Promise<string> => {
  for (let i = 0; i < 10; i++) await ask(i);
  const before = cpu();
  for (let i = 0; i < REPEATS; i++) await ask(i);
  return `${((cpu() - before) / REPEATS).toFixed(1).padStart(6)} ms`;
};

const measureSizes = async (): Promise<void> => {
  const words = gold.map((pair) => pair.map((text) => text.split(/(?<=\s)/)));
  /** A text of so many words, joined from articles of that side, the first of them number i. */
  const textOf = (which: 0 | 1, count: number, i: number): string => {
    const picked: string[] = [];
    for (let k = i; picked.length < count; k++) picked.push(...(words[k % words.length]?.[which] ?? []), "\n\n");
    return picked.slice(0, count).join("");
  };
  console.log("\nCPU time of a request in workerd:");
  console.log(`  /healthz                     ${await costOf(async () => (await fetch(`${base}/healthz`)).arrayBuffer())}`);
  for (const size of SIZES) {
    const cost = await costOf((i) => post("/v1/compare", { a: textOf(0, size, i), b: textOf(1, size, i) }));
    console.log(`  two texts of ${String(size).padStart(4)} words     ${cost}`);
  }
};

try {
  await loadMixed();
  await measureSizes();
} finally {
  stop();
}
