import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One fault of the input: what is wrong, and a JSON Pointer (RFC 6901) to where. */
export interface Fault {
  readonly detail: string;
  readonly pointer: string;
}

/** The failures of this API; the key ends the problem's `type` and never changes. */
export const PROBLEMS = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "invalid-request": { status: 400, title: "The request does not fit the schema" },
  "not-found": { status: 404, title: "There is nothing at this path" },
  "method-not-allowed": { status: 405, title: "This path does not take this method" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "text-too-long": { status: 413, title: "A text is too long" },
  "unsupported-media-type": { status: 415, title: "The body has to be application/json" },
  "empty-text": { status: 422, title: "A text is empty" },
  "unsupported-language": { status: 422, title: "A text is not in English" },
  "internal-error": { status: 500, title: "Something went wrong on our side" },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemName = keyof typeof PROBLEMS;

/** Longest piece of the caller's input that an error repeats. */
const ECHO = 100;
export const echo = (input: string): string => (input.length <= ECHO ? input : `${input.slice(0, ECHO - 1)}…`);

/** A failure with what there is to say of it; thrown by handlers, answered by the app. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly faults: readonly Fault[];
  constructor(problem: ProblemName, detail: string, faults: readonly Fault[] = []) {
    super(detail);
    this.problem = problem;
    this.faults = faults;
  }
}

/** The problem document of RFC 9457. */
export const answerProblem = (
  c: Context,
  name: ProblemName,
  detail: string,
  faults: readonly Fault[] = [],
  extra: Record<string, string> = {},
): Response => {
  const { status, title } = PROBLEMS[name];
  const body = { type: `urn:factdiff:problem:${name}`, title, status, detail, ...(faults.length ? { errors: faults } : {}), ...extra };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json; charset=utf-8" });
};

/** A path of keys as a JSON Pointer. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${echo(String(key)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
