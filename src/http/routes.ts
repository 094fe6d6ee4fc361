import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { type Fault, Problem, pointerOf } from "./problems.ts";

/** Most faults of one request that are listed. */
const LISTED = 20;

const problemOf = (error: z.ZodError): Problem => {
  const faults: Fault[] = error.issues.slice(0, LISTED).flatMap((issue) => {
    // An unknown option is at fault itself, not the object that holds it.
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, LISTED).map((key) => ({ detail: "There is no such option.", pointer: pointerOf([...issue.path, key]) }));
    return [{ detail: issue.message, pointer: pointerOf(issue.path) }];
  });
  return new Problem(
    "invalid-request",
    faults
      .map(({ pointer, detail }) => `${pointer || "/"}: ${detail}`)
      .join("; ")
      .slice(0, 1000),
    faults,
  );
};

/** The input as the schema reads it, or a problem that points at every fault. */
export const validate = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const result = schema.safeParse(input);
  if (!result.success) throw problemOf(result.error);
  return result.data;
};

/** What a request carries from its body to its handler. */
export interface Env {
  Variables: { body: unknown };
}

/** A group of routes. Handlers validate bodies themselves, so that size, media type and syntax are looked at first. */
export const routes = (): OpenAPIHono<Env> => new OpenAPIHono<Env>();
