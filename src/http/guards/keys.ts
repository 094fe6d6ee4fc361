import type { MiddlewareHandler } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import type { Environment } from "../environment.ts";

/** Asks for one of the deployment's keys, where it has any. Keys are compared by their hashes, in constant time. */
export const requireKey: MiddlewareHandler<Environment> = async (c, next) => {
  const { keys } = c.var.settings;
  if (keys.length === 0) return next();
  const guard: MiddlewareHandler<Environment> = bearerAuth<Environment>({ token: [...keys], realm: "factdiff" });
  return guard(c, next);
};
