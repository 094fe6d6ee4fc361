// Measures speed and memory on the machine that it runs on: `npm run bench`.
//
// The texts are those of ../shared/seeds (or of the folder that FACTDIFF_SEEDS names), every pair of them, else the two samples.
// The peers are installed for the measurement alone, into a folder of their own; without a network they are left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { diffWords } from "diff";
import { Bench } from "tinybench";
import { candidatesOf } from "../src/alignment/candidates.ts";
import { align } from "../src/alignment/index.ts";
import { pairSentences } from "../src/alignment/sentences.ts";
import { buildVocabulary } from "../src/alignment/vocabulary.ts";
import { readClauses } from "../src/clauses/index.ts";
import { KINDS } from "../src/facts/index.ts";
import { judge } from "../src/findings/index.ts";
import { compare, type StoryArticle, story } from "../src/library.ts";
import { present } from "../src/presentation/index.ts";
import { read } from "../src/read.ts";
import { readSentences } from "../src/sentences/index.ts";
import { tokenise } from "../src/text/tokens.ts";
import { readGold } from "../test/gold/score.ts";
import { startWorkerd } from "./workerd.ts";

const root = join(import.meta.dirname, "..");
const SEEDS = process.env.FACTDIFF_SEEDS ?? join(root, "../shared/seeds");
const SAMPLES = join(root, "test/samples");
const folder = existsSync(SEEDS) ? SEEDS : SAMPLES;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));

const PEERS = { "wink-nlp": "2.4.0", "wink-eng-lite-web-model": "1.8.1", compromise: "14.17.0", "chrono-node": "2.10.3" };
type Read = (text: string) => unknown;

/** The peers, each as a function of one text; none where they cannot be installed. */
const peersOf = async (): Promise<Record<string, Read>> => {
  const home = join(root, "node_modules/.cache/factdiff-bench");
  mkdirSync(home, { recursive: true });
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync(
    "npm",
    ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ...wanted],
    {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) return {};
  const find = createRequire(join(home, "any.js"));
  const load = async (name: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the peers are not among the types of the project
    const module: any = await import(pathToFileURL(find.resolve(name)).href);
    return module.default ?? module;
  };
  const [wink, model, compromise, chrono] = [
    await load("wink-nlp"),
    await load("wink-eng-lite-web-model"),
    await load("compromise"),
    await load("chrono-node"),
  ];
  const nlp = wink(model, ["sbd", "pos"]);
  return {
    "wink-nlp, tagging": (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
    compromise: (text) => compromise(text),
    "chrono-node": (text) => chrono.parse(text),
  };
};

/** Median times of tasks over all pairs, in ms a pair. */
const medians = async (tasks: Readonly<Record<string, () => void>>, milliseconds = 1000): Promise<Map<string, number>> => {
  const bench = new Bench({ time: milliseconds, iterations: 10, warmupTime: 300, warmupIterations: 5 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => [name, "latency" in result ? result.latency.p50 / pairs.length : Number.NaN] as const),
  );
};

const row = (name: string, milliseconds: number, more = ""): void => {
  console.log(`  ${name.padEnd(30)}${milliseconds.toFixed(2).padStart(9)} ms  ${more}`);
};
const eachPair = (task: (a: string, b: string) => void) => (): void => {
  for (const [a, b] of pairs) task(a, b);
};

const WITHIN: Readonly<Record<string, number>> = { "wink-nlp, tagging": 2.5, compromise: 0.15, "diffWords of jsdiff": 0.05 };

const againstPeers = async (): Promise<void> => {
  const peers = await peersOf();
  console.log(`\nThe engine against its peers, ${pairs.length} pairs of ${folder}, median a pair:`);
  const measured = await medians({
    factdiff: eachPair((a, b) => compare({ text: a }, { text: b })),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, readText]) => [
        name,
        eachPair((a, b) => {
          readText(a);
          readText(b);
        }),
      ]),
    ),
    "diffWords of jsdiff": eachPair((a, b) => diffWords(a, b)),
  });
  const own = measured.get("factdiff") ?? Number.NaN;
  for (const [name, time] of measured) {
    const target = WITHIN[name] ? `, target at most ${WITHIN[name]}` : "";
    row(name, time, name === "factdiff" ? "" : `factdiff takes ${(own / time).toFixed(3)} of it${target}`);
  }
  if (Object.keys(peers).length === 0) console.log("  The other peers could not be installed.");
};

const byRooms = async (): Promise<void> => {
  const drafts = new Map(texts.map((text) => [text, read({ text })] as const));
  const draftOf = (text: string) => drafts.get(text) as ReturnType<typeof read>;
  /** What every room hands to the next, for each pair. */
  const stages = pairs.map(([x, y]) => {
    const [a, b] = [draftOf(x), draftOf(y)];
    const vocabulary = buildVocabulary(a, b);
    const alignment = align(a, b);
    return { a, b, vocabulary, sentences: pairSentences(a, b, vocabulary).pairs, alignment, findings: judge(alignment) };
  });
  const ofTexts = (task: (text: string) => unknown) =>
    eachPair((a, b) => {
      task(a);
      task(b);
    });
  const ofStages = (task: (stage: (typeof stages)[number]) => unknown) => (): void => {
    for (const stage of stages) task(stage);
  };
  const kinds = KINDS.map((kind): [string, () => void] => [
    `  ${kind.name}`,
    ofTexts((text) => {
      const draft = draftOf(text);
      const found = draft.sentences.flatMap((sentence) => (sentence.role === "body" ? kind.find(sentence, draft) : []));
      kind.merge?.(found, draft);
    }),
  ]);
  console.log("\nWhere the time goes, median a pair; each room by itself:");
  const measured = await medians(
    {
      read: ofTexts((text) => read({ text })),
      "  tokens": ofTexts(tokenise),
      "  sentences": ofTexts((text) => readSentences(text, draftOf(text).tokens)),
      "  clauses": ofTexts((text) => draftOf(text).sentences.map((sentence) => readClauses(sentence, draftOf(text).tokens))),
      ...Object.fromEntries(kinds),
      align: ofStages(({ a, b }) => align(a, b)),
      "  vocabulary": ofStages(({ a, b }) => buildVocabulary(a, b)),
      "  sentence pairs": ofStages(({ a, b, vocabulary }) => pairSentences(a, b, vocabulary)),
      "  candidates": ofStages(({ a, b, sentences }) => candidatesOf(a, b, sentences)),
      judge: ofStages(({ alignment }) => judge(alignment)),
      present: ofStages(({ findings }) => present(findings)),
    },
    300,
  );
  for (const [name, time] of measured) row(name, time);
};

const gold = readGold(join(root, "test/gold/seen"));
const joined = (side: "a" | "b", characters: number, from = 0): string => {
  let text = "";
  for (let i = from; text.length < characters; i++) text += `${gold[i % gold.length]?.[side].text}\n\n`;
  return text.slice(0, characters);
};

const growth = (): void => {
  console.log("\nGrowth, distinct articles joined, median:");
  const unit = 6000;
  let single = 0;
  for (let i = 0; i < 30; i++) compare({ text: joined("a", unit, i) }, { text: joined("b", unit, i) });
  for (const times of [1, 2, 4, 8, 16]) {
    const measured = Array.from({ length: 9 }, (_, i) => {
      const [a, b] = [joined("a", times * unit, i), joined("b", times * unit, i)];
      const start = performance.now();
      compare({ text: a }, { text: b });
      return performance.now() - start;
    }).sort((x, y) => x - y);
    const median = measured[4] ?? Number.NaN;
    single ||= median;
    row(
      `two texts of ${(times * unit).toLocaleString("en")}`,
      median,
      `${(median / single).toFixed(1)} times${times === 16 ? ", target at most 24" : ""}`,
    );
  }
  const start = performance.now();
  compare({ text: joined("a", 200_000) }, { text: joined("b", 200_000) });
  row("two texts of 200,000", performance.now() - start, "target at most 2,000 ms");
};

/** A story of so many articles of 1,000 words, each with half of its reports in common with the next. */
const storyOf = (count: number): StoryArticle[] => {
  const all = gold.flatMap(({ a, b }) => [a.text, b.text]);
  return Array.from({ length: count }, (_, i) => {
    const words: string[] = [];
    for (let k = i; words.length < 1000; k++) words.push(...(all[k % all.length] as string).split(/(?<=\s)/), "\n\n");
    return { id: String(i), text: words.slice(0, 1000).join("") };
  });
};

const storyGrowth = (): void => {
  console.log("\nStories of articles of 1,000 words, median:");
  let ten = 0;
  story(storyOf(10));
  for (const count of [2, 10, 20, 50]) {
    const articles = storyOf(count);
    const median =
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        story(articles);
        return performance.now() - start;
      }).sort((x, y) => x - y)[2] ?? Number.NaN;
    if (count === 10) ten = median;
    const target = count === 50 ? `, target at most 1,500 ms; ${(median / ten).toFixed(1)} times that of 10, target at most 9` : "";
    row(`${count} articles`, median, `heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB${target}`);
  }
};

const inWorkerd = async (): Promise<void> => {
  const { base, cpu, memory, stop } = await startWorkerd();
  try {
    const send = async (a: string, b: string): Promise<number> => {
      const start = performance.now();
      const response = await fetch(`${base}/v1/compare`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ a, b }),
      });
      await response.arrayBuffer();
      return performance.now() - start;
    };
    const [first] = pairs;
    console.log("\nIn workerd, as it is deployed:");
    const idle = cpu();
    row("first request", first ? await send(...first) : Number.NaN, `${cpu() - idle} ms of CPU in steps of ten, target at most 20`);
    for (let i = 0; i < 100; i++) await send(...(pairs[i % pairs.length] as readonly [string, string]));
    const before = cpu();
    const times: number[] = [];
    for (let i = 0; i < 500; i++) times.push(await send(...(pairs[i % pairs.length] as readonly [string, string])));
    times.sort((x, y) => x - y);
    row("warm, median", times[250] ?? Number.NaN, `${((cpu() - before) / 500).toFixed(1)} ms of CPU, target at most 10`);
    row("warm, 99 of 100 within", times[495] ?? Number.NaN);
    let at500 = 0;
    for (let i = 0; i < 5000; i += 10) {
      await Promise.all(
        Array.from({ length: 10 }, (_, k) => {
          const pair = gold[(i + k) % gold.length];
          return send(pair?.a.text ?? "", `${pair?.b.text}\n\nThis is report ${i + k}.`);
        }),
      );
      if (i === 490) at500 = memory();
    }
    console.log(
      `  memory: ${at500.toFixed(0)} MB after 500 different requests, ${memory().toFixed(0)} MB after 5,000; target at most 20 MB more`,
    );
  } finally {
    stop();
  }
};

await againstPeers();
await byRooms();
growth();
storyGrowth();
await inWorkerd();
