import { type Hook, OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Environment } from "./environment.ts";
import { type Fault, holds, LISTED, Problem, pointerOf, summaryOf } from "./problems.ts";

type Issue = z.core.$ZodIssue;

/**
 * Of alternatives that all failed, the one that was meant: it got furthest into the input, or faults what is there rather
 * than what is missing.
 */
const meant = (alternatives: readonly (readonly Issue[])[], input: unknown, path: readonly PropertyKey[]): readonly Issue[] => {
  const rank = (issues: readonly Issue[]): number =>
    Math.max(...issues.map((issue) => 2 * issue.path.length + (holds(input, [...path, ...issue.path]) ? 1 : 0)));
  return alternatives.reduce((best, next) => (rank(next) >= rank(best) ? next : best));
};

const faultsOf = (issue: Issue, input: unknown, above: readonly PropertyKey[] = []): Fault[] => {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length)
    return meant(issue.errors, input, path).flatMap((inner) => faultsOf(inner, input, path));
  // An unknown option is at fault itself, not the object that holds it.
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, LISTED).map((key) => ({ detail: "There is no such option.", pointer: pointerOf([...path, key]) }));
  return [{ detail: holds(input, path) ? issue.message : "is missing", pointer: pointerOf(path) }];
};

/** Turns the faults that a schema finds into a problem with a pointer to each. */
const refuse: Hook<unknown, Environment, string, unknown> = async (result, c) => {
  if (result.success) return;
  const input: unknown = await c.req.json();
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, input)).slice(0, LISTED);
  throw new Problem("invalid-request", summaryOf(faults), { faults });
};

/** A group of routes whose bodies are validated by their schemas. */
export const routes = (): OpenAPIHono<Environment> => new OpenAPIHono<Environment>({ defaultHook: refuse });
