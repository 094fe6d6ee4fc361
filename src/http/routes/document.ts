import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ENGINE } from "../../version.ts";
import type { Environment } from "../environment.ts";
import { problemResponses } from "../schemas/problems.ts";

const INFO = {
  openapi: "3.1.0",
  info: {
    title: ENGINE.name,
    version: ENGINE.version,
    summary: "A diff for facts: two articles in, what they agree on and where they part out",
    description:
      "Offsets everywhere are UTF-16 code units (JavaScript string indices), half-open, into the text exactly as it was sent. It reads English. It never says who is right. Every failure is a problem document of RFC 9457 with a stable `type`. Every answer carries `X-Request-Id`: the one that was sent, or a new one.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/", description: "This deployment" }],
  tags: [
    { name: "Articles", description: "What articles state, alone and against each other" },
    { name: "Service", description: "About the service itself" },
  ],
  // Open, unless the deployment has keys.
  security: [{}, { key: [] }],
};

const route = createRoute({
  method: "get",
  path: "/openapi.json",
  tags: ["Service"],
  operationId: "document",
  summary: "This document",
  security: [],
  responses: {
    200: {
      description: "OpenAPI 3.1 description of this service",
      content: { "application/json": { schema: z.looseObject({ openapi: z.string() }).openapi({ type: "object" }) } },
    },
    ...problemResponses("internal-error"),
  },
});

/** Serves the description of all routes of an app, itself among them. It is written once, when it is first asked for. */
export const describe = (app: OpenAPIHono<Environment>): void => {
  app.openAPIRegistry.registerPath(route);
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "One of the deployment's keys, where it asks for one.",
  });
  let document: string | undefined;
  app.get(route.path, (c) => {
    document ??= JSON.stringify(app.getOpenAPI31Document(INFO));
    return c.body(document, 200, { "content-type": "application/json", "cache-control": "public, max-age=300" });
  });
};
