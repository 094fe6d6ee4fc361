import { createRoute } from "@hono/zod-openapi";
import { compare, type PublicFinding } from "../../library.ts";
import { jsonBody } from "../guards/body.ts";
import { requireReadable } from "../guards/texts.ts";
import { ComparisonAnswer } from "../schemas/answers.ts";
import { COMPARE_EXAMPLE } from "../schemas/examples.ts";
import { ARTICLE_PROBLEMS, problemResponses } from "../schemas/problems.ts";
import { CompareRequest } from "../schemas/requests.ts";
import { routes } from "../validation.ts";

const route = createRoute({
  method: "post",
  path: "/v1/compare",
  tags: ["Articles"],
  operationId: "compare",
  summary: "Compare what two articles state",
  description:
    "Aligns the sentences that match and gives the facts that both state beside the discrepancies. The same request gives the same bytes; swapping `a` and `b` swaps the sides and changes nothing else. Nothing is stored and no text is logged.",
  middleware: [jsonBody] as const,
  request: { body: { required: true, content: { "application/json": { schema: CompareRequest } } } },
  responses: {
    200: {
      description: "Agreed facts and discrepancies",
      content: {
        "application/json": { schema: ComparisonAnswer, example: compare(COMPARE_EXAMPLE.a, COMPARE_EXAMPLE.b, COMPARE_EXAMPLE.options) },
      },
    },
    ...problemResponses(...ARTICLE_PROBLEMS),
  },
});

const countByKind = (findings: readonly PublicFinding[]): Record<string, Record<string, number>> => {
  const counts: Record<string, Record<string, number>> = {};
  for (const { kind, verdict } of findings) {
    counts[kind] ??= {};
    const verdicts = counts[kind];
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  return counts;
};

export const compareRoute = routes().openapi(route, async (c) => {
  const { a, b, options } = c.req.valid("json");
  c.set("units", [a.text.length, b.text.length]);
  await requireReadable(
    () => c.req.json(),
    [
      [["a"], a],
      [["b"], b],
    ],
    c.var.settings.limits.text,
  );
  const comparison = compare(a, b, options);
  c.set("counts", countByKind([...comparison.discrepancies, ...comparison.agreements]));
  return c.json(comparison, 200);
});
