import { readFileSync } from "node:fs";
import { parse } from "node:path";
import { parseArgs } from "node:util";
import { type Article, compare, isForeign, story } from "../library.ts";
import { renderReport } from "./report.ts";
import { renderStory } from "./story.ts";

const USAGE = `Usage: npm run -s compare -- [options] A B [C ...]

Compares the facts that articles state: two side by side, more as a story, each fact with who says what. They are text
files; - is standard input.

  --json         print the answer of POST /v1/compare or /v1/stories instead of a report
  --exit-code    exit with 1 when there is a conflict
  --published D  ISO date of the articles, so that "Tuesday" is a date
  --all          list what only one article states, too
  --help         this text`;

/** Articles of a story. */
const MOST = 50;

/** A fault of the call, told in one line; the exit code is 2. */
class UsageError extends Error {}

/** Byte values that no text file holds. */
const BINARY = /\0/;

const readText = (path: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new UsageError(`${path}: there is no such file`);
    if (code === "EISDIR") throw new UsageError(`${path}: is a folder, not a text`);
    throw new UsageError(`${path}: cannot be read (${code ?? "unknown error"})`);
  }
  const name = path === "-" ? "standard input" : path;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: is not a text in UTF-8`);
  }
  if (BINARY.test(text)) throw new UsageError(`${name}: is not a text`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError(`${name}: is empty`);
  if (isForeign(text)) throw new UsageError(`${name}: does not look like English, the only language that is read`);
  return text;
};

/** What articles are called in a table: their files' names, or the whole paths where two have one name. */
const namesOf = (paths: readonly string[]): string[] => {
  const names = paths.map((path) => (path === "-" ? "standard input" : parse(path).name));
  return new Set(names).size === names.length ? names : paths.map((path, i) => (paths.indexOf(path) === i ? path : `${path} (${i + 1})`));
};

const run = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      "exit-code": { type: "boolean", default: false },
      published: { type: "string" },
      all: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [left, right] = positionals;
  if (left === undefined || right === undefined) throw new UsageError(`two texts are needed, ${positionals.length} given\n\n${USAGE}`);
  if (positionals.length > MOST) throw new UsageError(`${positionals.length} texts are given; at most ${MOST} are taken`);
  if (positionals.filter((path) => path === "-").length > 1) throw new UsageError("only one of the texts can be standard input");
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(values.published))
    throw new UsageError("--published takes an ISO date such as 2024-05-31");
  const published = values.published === undefined ? {} : { published: values.published };
  const look = { colour: process.stdout.isTTY === true && !process.env.NO_COLOR, all: values.all, width: process.stdout.columns ?? 100 };
  if (positionals.length > 2) {
    const ids = namesOf(positionals);
    const told = story(
      positionals.map((path, i) => ({ id: ids[i] as string, text: readText(path), ...published })),
      values.all ? { include: ["unmatched"] } : {},
    );
    console.log(values.json ? JSON.stringify(told, null, 2) : renderStory(told, look));
    return values["exit-code"] && told.summary.conflicts > 0 ? 1 : 0;
  }
  const [a, b]: [Article, Article] = [
    { text: readText(left), ...published },
    { text: readText(right), ...published },
  ];
  const comparison = compare(a, b);
  if (values.json) console.log(JSON.stringify(comparison, null, 2));
  else console.log(renderReport(comparison, [left, right], look));
  return values["exit-code"] && comparison.summary.conflicts > 0 ? 1 : 0;
};

try {
  process.exitCode = run();
} catch (error) {
  const known = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  if (!known) throw error;
  console.error(`factdiff: ${(error as Error).message}`);
  process.exitCode = 2;
}
