import { z } from "@hono/zod-openapi";
import { PROBLEMS, type ProblemDocument, type ProblemName, typeOf } from "../problems.ts";
import { optional } from "./fields.ts";

const NAMES = Object.keys(PROBLEMS) as ProblemName[];

const Fault = z.object({
  detail: z.string(),
  pointer: z.string().openapi({ description: "JSON Pointer (RFC 6901) into the body.", example: "/a/text" }),
});

const ProblemAnswer: z.ZodType<ProblemDocument> = z
  .object({
    type: z
      .string()
      .openapi({ description: `Stable name of the failure: ${NAMES.map(typeOf).join(", ")}.`, example: typeOf("invalid-request") }),
    title: z.string(),
    status: z.int(),
    detail: z
      .string()
      .openapi({ description: "What went wrong this time. At most 100 characters of any piece of the input are repeated." }),
    errors: optional(z.array(Fault)).openapi({ description: "Every fault of the input, at most 20." }),
    requestId: optional(z.string()).openapi({ description: "To report a bug with." }),
  })
  .openapi("Problem", { description: "A problem document of RFC 9457." });

const exampleOf = (name: ProblemName): ProblemDocument => {
  const { status, title, example } = PROBLEMS[name];
  const [, pointer, detail] = /^(\/\S+): (.*)$/.exec(example) ?? [];
  return {
    type: typeOf(name),
    title,
    status,
    detail: example,
    ...(pointer && detail ? { errors: [{ detail, pointer }] } : {}),
    ...(name === "internal-error" ? { requestId: "3f2b8c1e-6f0d-4a57-9d3c-2b1f0e7a9c44" } : {}),
  };
};

/** What some failures say in a header. */
const HEADERS: Readonly<Record<number, Record<string, { description: string; schema: { type: "string" | "integer" } }>>> = {
  401: { "WWW-Authenticate": { description: "The scheme, Bearer, and what was wrong with the key.", schema: { type: "string" } } },
  429: { "Retry-After": { description: "Seconds after which to try again.", schema: { type: "integer" } } },
};

interface ProblemResponse {
  description: string;
  headers?: (typeof HEADERS)[number];
  content: {
    "application/problem+json": { schema: typeof ProblemAnswer; examples: Record<string, { value: ProblemDocument }> };
  };
}

/** The responses of a route for failures, by status, with an example of each. */
export const problemResponses = <Name extends ProblemName>(
  ...names: readonly Name[]
): { [Status in (typeof PROBLEMS)[Name]["status"]]: ProblemResponse } => {
  const responses = [...Map.groupBy(names, (name) => PROBLEMS[name].status)].map(([status, group]): [number, ProblemResponse] => [
    status,
    {
      description: group.map((name) => PROBLEMS[name].title).join("; "),
      ...(HEADERS[status] ? { headers: HEADERS[status] } : {}),
      content: {
        "application/problem+json": {
          schema: ProblemAnswer,
          examples: Object.fromEntries(group.map((name) => [name, { value: exampleOf(name) }])),
        },
      },
    },
  ]);
  return Object.fromEntries(responses) as { [Status in (typeof PROBLEMS)[Name]["status"]]: ProblemResponse };
};

/** What may go wrong with any request that sends articles. */
export const ARTICLE_PROBLEMS = [
  "malformed-json",
  "invalid-request",
  "unauthorized",
  "body-too-large",
  "text-too-long",
  "unsupported-media-type",
  "empty-text",
  "unsupported-language",
  "too-many-requests",
  "internal-error",
] as const satisfies readonly ProblemName[];
