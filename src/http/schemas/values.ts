import { z } from "@hono/zod-openapi";
import type { KindName, KindValue } from "../../facts/index.ts";
import type { Hedge } from "../../text/hedges.ts";
import type { Modality } from "../../types.ts";
import { enumerate, optional } from "./fields.ts";

const number = z
  .object({ min: z.number(), max: z.number() })
  .openapi({ description: "As written and scaled: 1.2 million is 1200000, a dozen is 12. Both ends are equal unless a range is written." });
const hedge = enumerate<Hedge>()(["exact", "about", "over", "under", "at-least", "at-most", "nearly", "range"]).openapi({
  description: "How the writer bounds the figure.",
});
const ends = {
  min: z.number().nullable().openapi({ description: "Least value that the hedge allows; null for an open end." }),
  max: z.number().nullable().openapi({ description: "Greatest value that the hedge allows; null for an open end." }),
};

const values = {
  quantity: z.object({
    type: z.literal("quantity"),
    number,
    unit: optional(z.string()).openapi({
      description: 'Singular: "percent", "kilometre", the counted noun ("life"), or an ISO 4217 currency.',
    }),
    per: optional(z.string()).openapi({ description: 'What it is a rate of: "hour".' }),
    hedge,
    base: z.object({ ...ends, unit: z.string() }).openapi({
      description:
        "The interval that the hedge allows, in the base unit of its dimension: by its SI symbol (m, kg, K), the currency's ISO 4217 code, 1 for counts and shares.",
    }),
    parts: optional(z.array(z.number())).openapi({ description: "Both figures of a score or a vote: [7, 4]." }),
  }),
  duration: z.object({
    type: z.literal("duration"),
    number,
    unit: z.string().openapi({ description: 'Singular: "minute".' }),
    hedge,
    base: z.object({ ...ends, unit: z.literal("s") }).openapi({ description: "The interval that the hedge allows, in seconds." }),
  }),
  time: z.object({
    type: z.literal("time"),
    iso: z.string().openapi({ description: 'ISO 8601 where it resolves ("2022-01-21T03:10"), else a TIMEX3 value ("XXXX-WXX-5").' }),
    earliest: optional(z.string()).openapi({ description: "First day that is meant, ISO 8601." }),
    latest: optional(z.string()).openapi({ description: "Last day that is meant, ISO 8601." }),
    stated: z.array(z.string()).readonly().openapi({ description: "The parts that the text gives; the rest is assumed." }),
  }),
  place: z.object({ type: z.literal("place"), form: z.string().openapi({ description: "The fullest form in that article." }) }),
  name: z.object({
    type: z.literal("name"),
    form: z.string().openapi({ description: "The fullest form in that article." }),
    role: optional(z.string()).openapi({ description: "What the text says that they are." }),
  }),
  quotation: z.object({ type: z.literal("quotation"), words: z.string().openapi({ description: "The words between the marks." }) }),
  attribution: z.object({ type: z.literal("attribution"), speaker: z.string(), statement: z.string() }),
  polarity: z.object({
    type: z.literal("polarity"),
    predicate: z.string().openapi({ description: "Stem of the verb." }),
    negated: z.boolean(),
  }),
  certainty: z.object({
    type: z.literal("certainty"),
    predicate: z.string().openapi({ description: "Stem of the verb." }),
    modality: enumerate<Modality>()(["stated", "expected", "possible", "alleged", "unknown"]),
  }),
  scope: z.object({ type: z.literal("scope"), members: z.array(z.string()).readonly() }),
} satisfies { readonly [Name in KindName]: z.ZodType<Extract<KindValue, { type: Name }>> };

/** What a fact states, normalised; `type` is the fact's kind. */
export const Value = z
  .discriminatedUnion("type", [
    values.quantity,
    values.duration,
    values.time,
    values.place,
    values.name,
    values.quotation,
    values.attribution,
    values.polarity,
    values.certainty,
    values.scope,
  ])
  .openapi("Value", { description: "What is stated, normalised; `type` is the kind. Absent parts are left out." });
