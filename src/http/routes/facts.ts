import { createRoute } from "@hono/zod-openapi";
import { type Article, facts } from "../../library.ts";
import { jsonBody } from "../guards/body.ts";
import { requireReadable } from "../guards/texts.ts";
import { Problem } from "../problems.ts";
import { FactsAnswer, type Sentences } from "../schemas/answers.ts";
import { FACTS_EXAMPLE } from "../schemas/examples.ts";
import { ARTICLE_PROBLEMS, problemResponses } from "../schemas/problems.ts";
import { FactsRequest } from "../schemas/requests.ts";
import { routes } from "../validation.ts";

const sentencesOf = (article: Article): Sentences => ({ sentences: facts(article) });

const route = createRoute({
  method: "post",
  path: "/v1/facts",
  tags: ["Articles"],
  operationId: "facts",
  summary: "Read the facts that articles state",
  description: "What the comparison sees: each sentence with its facts.",
  middleware: [jsonBody] as const,
  request: { body: { required: true, content: { "application/json": { schema: FactsRequest } } } },
  responses: {
    200: {
      description: "Sentences with their facts",
      content: { "application/json": { schema: FactsAnswer, example: sentencesOf(FACTS_EXAMPLE) } },
    },
    ...problemResponses(...ARTICLE_PROBLEMS),
  },
});

const countByKind = (read: readonly Sentences[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { sentences } of read)
    for (const sentence of sentences) for (const { kind } of sentence.facts ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export const factsRoute = routes().openapi(route, async (c) => {
  const input = c.req.valid("json");
  const { limits } = c.var.settings;
  const several = "articles" in input;
  const articles = several ? input.articles : [input];
  if (articles.length > limits.articles) {
    const detail = `There are ${articles.length} articles; at most ${limits.articles} are taken.`;
    throw new Problem("invalid-request", `/articles: ${detail}`, { faults: [{ detail, pointer: "/articles" }] });
  }
  c.set(
    "units",
    articles.map(({ text }) => text.length),
  );
  await requireReadable(
    () => c.req.json(),
    articles.map((article, i) => [several ? ["articles", i] : [], article] as const),
    limits.text,
  );
  const answers = articles.map(sentencesOf);
  c.set("counts", countByKind(answers));
  const [only] = answers;
  return c.json(several || !only ? { articles: answers } : only, 200);
});
