import { createRoute } from "@hono/zod-openapi";
import { compare } from "../compare.ts";
import { requireReadable } from "./articles.ts";
import { jsonBody } from "./body.ts";
import { routes, validate } from "./routes.ts";
import { CompareRequest } from "./schemas.ts";

const route = createRoute({
  method: "post",
  path: "/v1/compare",
  summary: "Compare what two articles state",
  request: { body: { required: true, content: { "application/json": { schema: CompareRequest } } } },
  responses: { 200: { description: "Agreed facts and discrepancies" } },
});

export const compareRoute = routes();
compareRoute.openAPIRegistry.registerPath(route);
compareRoute.post(route.path, jsonBody, (c) => {
  const { a, b, options } = validate(CompareRequest, c.get("body"));
  requireReadable([
    ["/a", a],
    ["/b", b],
  ]);
  return c.json(compare(a, b, options), 200);
});
