import { z } from "@hono/zod-openapi";
import { KINDS } from "../facts/index.ts";
import { OPERATING_POINT } from "../findings/confidence.ts";
import { LIMITS } from "./limits.ts";

const KIND_NAMES = KINDS.map((kind) => kind.name) as [string, ...string[]];
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const ArticleObject = z.object({
  text: z.string().openapi({
    description: `The article's text in English, at most ${LIMITS.text} UTF-16 units. Offsets in the answer count UTF-16 units of exactly this string.`,
  }),
  title: z.string().exactOptional(),
  source: z.string().exactOptional().openapi({ description: "Who published it; explanations name the sides by it.", example: "CNN" }),
  url: z.string().exactOptional(),
  published: z
    .string()
    .regex(DATE, "not an ISO 8601 date or date-time")
    .exactOptional()
    .openapi({ description: "ISO 8601 date or date-time; resolves relative dates.", example: "2022-01-21" }),
});

/** A text alone, or a text with where and when it appeared. A plain string becomes an object first, so that faults point into it. */
export const ArticleSchema = z
  .preprocess((input) => (typeof input === "string" ? { text: input } : input), ArticleObject)
  .openapi("Article");

export const OptionsSchema = z
  .strictObject({
    kinds: z
      .array(z.enum(KIND_NAMES))
      .exactOptional()
      .openapi({ description: "Kinds to show; all by default. Filters the answer, never the reading." }),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .openapi({ description: `Findings below it are left out; 0 to 1, ${OPERATING_POINT} by default.` }),
    include: z
      .array(z.enum(["alignment", "facts", "unmatched", "selectors"]))
      .exactOptional()
      .openapi({ description: 'Parts of the answer besides the findings; ["alignment", "unmatched"] by default.' }),
  })
  .openapi("Options");

export const CompareRequest = z
  .object({ a: ArticleSchema, b: ArticleSchema, options: OptionsSchema.exactOptional() })
  .openapi("CompareRequest");

export const ArticlesRequest = z.object({ articles: z.array(ArticleSchema).min(1).max(LIMITS.articles) });
export const SingleRequest = ArticleObject;
export const FactsRequest = z.union([ArticlesRequest, SingleRequest]).openapi("FactsRequest");
