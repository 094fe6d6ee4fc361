import { createRoute, z } from "@hono/zod-openapi";
import { ENGINE } from "../version.ts";
import { routes } from "./routes.ts";

const route = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the service stands, and which engine it runs",
  responses: {
    200: {
      description: "It stands",
      content: {
        "application/json": {
          schema: z.object({ status: z.literal("ok"), name: z.string(), version: z.string(), revision: z.string() }).openapi("Health"),
        },
      },
    },
  },
});

export const healthRoute = routes().openapi(route, (c) => c.json({ status: "ok" as const, ...ENGINE }, 200));
