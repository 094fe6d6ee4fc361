import { createRoute } from "@hono/zod-openapi";
import { ENGINE } from "../../version.ts";
import { Health } from "../schemas/answers.ts";
import { problemResponses } from "../schemas/problems.ts";
import { routes } from "../validation.ts";

const HEALTH = { status: "ok" as const, ...ENGINE };

const route = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["Service"],
  operationId: "health",
  summary: "Whether the service stands, and which engine it runs",
  security: [],
  responses: {
    200: { description: "It stands", content: { "application/json": { schema: Health, example: HEALTH } } },
    ...problemResponses("internal-error"),
  },
});

export const healthRoute = routes().openapi(route, (c) => c.json(HEALTH, 200));
