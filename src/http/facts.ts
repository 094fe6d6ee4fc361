import { createRoute } from "@hono/zod-openapi";
import { publicSentences } from "../presentation/index.ts";
import { read } from "../read.ts";
import type { Article } from "../types.ts";
import { requireReadable } from "./articles.ts";
import { jsonBody } from "./body.ts";
import { routes, validate } from "./routes.ts";
import { ArticlesRequest, FactsRequest, SingleRequest } from "./schemas.ts";

const route = createRoute({
  method: "post",
  path: "/v1/facts",
  summary: "Read the facts that articles state",
  request: { body: { required: true, content: { "application/json": { schema: FactsRequest } } } },
  responses: { 200: { description: "Sentences with their facts" } },
});

const sentencesOf = (article: Article) => ({ sentences: publicSentences(read(article), true) });

export const factsRoute = routes();
factsRoute.openAPIRegistry.registerPath(route);
factsRoute.post(route.path, jsonBody, (c) => {
  const input = c.get("body");
  // One article or several: which one is meant is plain from the keys, and so are the faults then.
  if (typeof input === "object" && input !== null && "articles" in input) {
    const { articles } = validate(ArticlesRequest, input);
    requireReadable(articles.map((article, i) => [`/articles/${i}`, article] as const));
    return c.json({ articles: articles.map(sentencesOf) }, 200);
  }
  const article = validate(SingleRequest, input);
  requireReadable([["", article]]);
  return c.json(sentencesOf(article), 200);
});
