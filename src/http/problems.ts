import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One fault of the input: what is wrong, and a JSON Pointer (RFC 6901) to where. */
export interface Fault {
  readonly detail: string;
  readonly pointer: string;
}

/** The failures of this API; the key ends the problem's `type` and never changes. */
export const PROBLEMS = {
  "malformed-json": { status: 400, title: "The body is not JSON", example: "The body is not well-formed JSON in UTF-8." },
  "invalid-request": { status: 400, title: "The request does not fit the schema", example: "/options/colour: There is no such option." },
  unauthorized: { status: 401, title: "A key is needed", example: "Send one of the keys of this service as Authorization: Bearer KEY." },
  "not-found": { status: 404, title: "There is nothing at this path", example: "There is nothing at /v2/compare." },
  "method-not-allowed": { status: 405, title: "This path does not take this method", example: "PUT is not taken here; POST is." },
  "body-too-large": { status: 413, title: "The body is too large", example: "The body has 2100023 bytes; at most 2000000 are taken." },
  "text-too-long": {
    status: 413,
    title: "A text is too long",
    example: "/a/text: The text has 217000 UTF-16 units; at most 200000 are taken.",
  },
  "too-many-articles": {
    status: 413,
    title: "There are too many articles",
    example: "/articles: There are 64 articles; at most 50 are taken.",
  },
  "too-few-articles": {
    status: 422,
    title: "There are too few articles",
    example: "/articles: There is 1 article; at least 2 make a story.",
  },
  "duplicate-id": { status: 422, title: "Two articles have one id", example: "/articles/3/id: Another article has this id." },
  "unsupported-media-type": {
    status: 415,
    title: "The body has to be application/json",
    example: "Send the request with Content-Type: application/json.",
  },
  "empty-text": { status: 422, title: "A text is empty", example: "/b/text: The text holds no words." },
  "unsupported-language": {
    status: 422,
    title: "A text is not in English",
    example: "/b/text: The text does not look like English, the only language that is read.",
  },
  "too-many-requests": { status: 429, title: "Too many requests", example: "Too many requests were sent; try again in 60 seconds." },
  "internal-error": {
    status: 500,
    title: "Something went wrong on our side",
    example: "The request could not be answered. Please report it with its id.",
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string; example: string }>;

export type ProblemName = keyof typeof PROBLEMS;

/** The problem document of RFC 9457. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  readonly requestId?: string;
}

export const typeOf = (name: ProblemName): string => `urn:factdiff:problem:${name}`;

/** Longest piece of the caller's input that an error repeats. */
const ECHO = 100;
export const echo = (input: string): string => (input.length <= ECHO ? input : `${input.slice(0, ECHO - 1)}…`);

interface Details {
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure with what there is to say of it; thrown by guards and handlers, answered by the app. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly details: Details;
  constructor(problem: ProblemName, detail: string, details: Details = {}) {
    super(detail);
    this.problem = problem;
    this.details = details;
  }
}

/** The document that tells of a failure. */
export const problemDocument = (
  name: ProblemName,
  detail: string,
  { faults = [], requestId }: Details & { readonly requestId?: string } = {},
): ProblemDocument => {
  const { status, title } = PROBLEMS[name];
  return {
    type: typeOf(name),
    title,
    status,
    detail,
    ...(faults.length ? { errors: faults } : {}),
    ...(requestId ? { requestId } : {}),
  };
};

/** Answers with a problem document. */
export const answerProblem = (
  c: Context,
  name: ProblemName,
  detail: string,
  details: Details & { readonly requestId?: string } = {},
): Response =>
  c.body(JSON.stringify(problemDocument(name, detail, details)), PROBLEMS[name].status, {
    "content-type": "application/problem+json; charset=utf-8",
    ...details.headers,
  });

/** A path of keys as a JSON Pointer. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${echo(String(key)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Whether there is anything at a place of the input. */
export const holds = (input: unknown, path: readonly PropertyKey[]): boolean => {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return true;
};

/** Most faults of one request that are listed, and longest sentence that sums them up. */
export const LISTED = 20;
const SUMMARY = 1000;

/** What every problem says in one line: each fault with its place. */
export const summaryOf = (faults: readonly Fault[]): string =>
  faults
    .map(({ pointer, detail }) => `${pointer || "The body"}: ${detail}`)
    .join(" ")
    .slice(0, SUMMARY);
