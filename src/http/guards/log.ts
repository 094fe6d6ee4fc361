import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Environment } from "../environment.ts";

/** One line of JSON a request. It never holds a text, a key, an address, or a path that is not one of ours. */
export const logRequest: MiddlewareHandler<Environment> = async (c, next) => {
  await next();
  const { requestId, bytes, units, counts } = c.var;
  console.log(
    JSON.stringify({
      event: "request",
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      bytes,
      units,
      counts,
    }),
  );
};
