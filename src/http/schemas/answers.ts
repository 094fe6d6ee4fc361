import { z } from "@hono/zod-openapi";
import type { Comparison, Event, PublicFact, PublicFinding, PublicSentence, Role, Verdict } from "../../library.ts";
import { enumerate, optional } from "./fields.ts";
import { Kind } from "./requests.ts";
import { Value } from "./values.ts";

const offset = (which: string) =>
  z
    .int()
    .min(0)
    .openapi({ description: `${which}, in UTF-16 code units (JavaScript string indices) of the text exactly as it was sent.` });
const span = { start: offset("First offset"), end: offset("Offset behind the last character") };
const sentence = z.int().min(0).openapi({ description: "Index into `sentences` of the same side." });
export const confidence = z.number().min(0).max(1);

const Selector = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    z
      .object({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) })
      .openapi({ description: "Counts Unicode code points, as the W3C model has it, not UTF-16 units." }),
  ])
  .openapi("Selector", { description: "A selector of the W3C Web Annotation Data Model." });

const speaker = optional(z.string()).openapi({ description: "Who says it, where the statement is attributed." });
const quote = z.string().openapi({ description: "The smallest phrase that carries the value: `text.slice(start, end)`." });

export const Fact: z.ZodType<PublicFact> = z
  .object({
    kind: Kind,
    quote,
    ...span,
    sentence,
    value: Value,
    about: z.string().openapi({ description: "What the value is a value of, in the text's own words." }),
    speaker,
    negated: optional(z.boolean()).openapi({ description: "Whether the statement is denied." }),
  })
  .openapi("Fact");

export const Sentence: z.ZodType<PublicSentence> = z
  .object({
    ...span,
    role: enumerate<Role>()(["headline", "body", "caption", "byline", "furniture"]).openapi({
      description: "Furniture (menus, links, comment policies) and bylines never yield findings.",
    }),
    facts: optional(z.array(Fact)).openapi({ description: "When asked for." }),
  })
  .openapi("Sentence");

/** Where one article states something. */
export const evidence = {
  quote,
  ...span,
  sentence,
  speaker,
  value: Value,
  also: optional(z.array(z.object(span))).openapi({ description: "Other places of the same article that state the same fact." }),
  selectors: optional(z.array(Selector)).openapi({ description: "When asked for." }),
};

const Evidence = z.object(evidence).openapi("Evidence", { description: "Where one side states it. It lies inside one sentence." });

export const verdicts = ["conflict", "variation", "agreement"] as const;

const Finding: z.ZodType<PublicFinding> = z
  .object({
    id: z.string().openapi({ description: "Stable within the answer: d1, d2, ... for discrepancies, s1, s2, ... for agreements." }),
    verdict: enumerate<Verdict>()(verdicts).openapi({
      description:
        "`conflict`: both cannot be true as written. `variation`: both can, but a careful reader would want to know. `agreement`: both state it.",
    }),
    kind: Kind,
    about: z.string().openapi({ description: "A short noun phrase, composed of the texts' words." }),
    explanation: z.string().openapi({ description: "One plain line that gives both values, by source." }),
    confidence: confidence.openapi({ description: "Measured share of findings at this score that are right, 0 to 1." }),
    a: Evidence,
    b: Evidence,
    diff: optional(z.array(z.object({ op: z.enum(["equal", "delete", "insert"]), text: z.string() }))).openapi({
      description: "Word diff from a to b; quotations and wording variations only.",
    }),
  })
  .openapi("Finding");

const count = z.int().min(0);
export const engine = {
  name: z.string(),
  version: z.string().openapi({ description: "Version of the service." }),
  revision: z.string().openapi({ description: "Rises whenever the engine may answer the same request otherwise." }),
};
const sides = <T extends z.ZodType>(schema: T) => z.object({ a: schema, b: schema });

export const ComparisonAnswer: z.ZodType<Comparison> = z
  .object({
    sameEvent: z
      .object({ verdict: enumerate<Event["verdict"]>()(["same", "unsure", "different"]), score: confidence })
      .openapi({ description: "Whether both report one event. `different` yields no findings, `unsure` does." }),
    discrepancies: z.array(Finding).openapi({ description: "The most important first: conflicts before variations." }),
    agreements: z.array(Finding).openapi({ description: "One per fact that both state." }),
    unmatched: optional(sides(z.array(Fact))).openapi({ description: "Facts that only one side states." }),
    alignment: optional(z.array(z.object({ a: sentence, b: sentence, score: confidence }))).openapi({
      description: "Matching sentences, many to many, best first.",
    }),
    sentences: sides(z.array(Sentence)),
    summary: z.object({ conflicts: count, variations: count, agreements: count, unmatched: z.object({ a: count, b: count }) }),
    truncated: z.boolean().openapi({ description: "Whether a bound of the engine was reached, so that findings may be missing." }),
    engine: z.object(engine),
  })
  .openapi("Comparison");

/** The sentences of an article with the facts that they state. */
export interface Sentences {
  readonly sentences: readonly PublicSentence[];
}
const SentencesAnswer: z.ZodType<Sentences> = z.object({ sentences: z.array(Sentence) }).openapi("Sentences");

export const FactsAnswer = z
  .union([z.object({ articles: z.array(SentencesAnswer) }) as z.ZodType<{ readonly articles: readonly Sentences[] }>, SentencesAnswer])
  .openapi("FactsAnswer", { description: "As many as were sent: one article's sentences, or those of each under `articles`." });

export const Health = z
  .object({
    status: z.literal("ok"),
    ...engine,
  })
  .openapi("Health");
