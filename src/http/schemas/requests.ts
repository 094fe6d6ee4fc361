import { z } from "@hono/zod-openapi";
import { KIND_NAMES, type KindName } from "../../facts/index.ts";
import { OPERATING_POINT } from "../../findings/confidence.ts";
import { parseDay } from "../../text/calendar.ts";
import { DEFAULTS, MOST_ARTICLES } from "../limits.ts";
import { COMPARE_EXAMPLE, FACTS_EXAMPLE } from "./examples.ts";
import { list, optional, reference } from "./fields.ts";

/** A date, or a date with a time of day, of ISO 8601 and RFC 3339. */
const DATE =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
/** Entries of a list of options: more than there are kinds and parts. */
export const MOST_CHOICES = 50;
const PARTS = ["alignment", "facts", "unmatched", "selectors"] as const;

export const Kind = z
  .enum(KIND_NAMES as [KindName, ...KindName[]])
  .openapi("Kind", { description: "What sort of fact: a figure, a length of time, a date, a place, and so on.", example: "duration" });

export const Text = z.string().openapi({
  description: `The article's text in English, neither empty nor longer than ${DEFAULTS.text} UTF-16 units unless the deployment sets another limit. Line ends, byte order marks and any other characters stay as they are: offsets in the answer count UTF-16 units of exactly this string.`,
});

/** An article with where and when it appeared. */
export const article = {
  text: Text,
  title: optional(z.string()).openapi({
    description: "Headline, if it is not part of the text. It is not read: offsets count in `text` alone.",
  }),
  source: optional(z.string()).openapi({ description: "Who published it; explanations name the sides by it.", example: "Coastal Wire" }),
  url: optional(z.string()).openapi({ description: "Where it was published; it is never fetched." }),
  published: optional(
    z
      .string()
      .regex(DATE, { error: "not an ISO 8601 date or date-time", abort: true })
      .refine((iso) => parseDay(iso) !== undefined, "not a day of the calendar"),
  ).openapi({
    description:
      'ISO 8601 date or date-time. Relative dates ("Tuesday", "last month") are resolved by it; without it they still compare with each other.',
    example: "2024-05-15",
  }),
};

const ArticleObject = z
  .object(article)
  .openapi("ArticleObject", { description: "A text with where and when it appeared. Unknown fields are ignored." });

export const Article = z
  .union([Text.transform((text): z.output<typeof ArticleObject> => ({ text })), ArticleObject])
  .openapi("Article", { description: "A text alone, or a text with where and when it appeared." });

/** What any comparison may be asked to show. */
export const choices = {
  kinds: optional(list(Kind, MOST_CHOICES, reference("Kind"))).openapi({
    description: "Kinds to show; all by default. Filters the answer, never the reading.",
  }),
  minConfidence: optional(z.number().min(0).max(1)).openapi({
    description: `Findings below it are left out; 0 to 1, ${OPERATING_POINT} by default.`,
    default: OPERATING_POINT,
    example: 0.5,
  }),
};

const Options = z
  .strictObject({
    ...choices,
    include: optional(list(z.enum(PARTS), MOST_CHOICES, { type: "string", enum: [...PARTS] })).openapi({
      description:
        "Parts of the answer besides the findings: `alignment` (matching sentences), `facts` (all that each sentence states), `unmatched` (facts of one side only), `selectors` (W3C text selectors of each finding).",
      default: ["alignment", "unmatched"],
    }),
  })
  .openapi("Options", { description: "What to show. An unknown option is an error." });

export const CompareRequest = z
  .object({ a: Article, b: Article, options: optional(Options) })
  .openapi("CompareRequest", { example: COMPARE_EXAMPLE });

const Articles = z
  .object({ articles: list(Article, MOST_ARTICLES, reference("Article"), 1) })
  .openapi("Articles", { description: `At most ${DEFAULTS.articles} articles unless the deployment sets another limit.` });

export const FactsRequest = z
  .union([Articles, ArticleObject])
  .openapi("FactsRequest", { description: "One article, or several under `articles`.", example: FACTS_EXAMPLE });
