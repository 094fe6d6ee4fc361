import { z } from "@hono/zod-openapi";
import type { Story, StoryFact, Verdict } from "../../library.ts";
import { MOST_ARTICLES, STORY } from "../limits.ts";
import { confidence, engine, evidence, Fact, Sentence, verdicts } from "./answers.ts";
import { STORY_EXAMPLE } from "./examples.ts";
import { enumerate, list, optional, reference } from "./fields.ts";
import { article, choices, Kind, MOST_CHOICES, Text } from "./requests.ts";
import { Value } from "./values.ts";

const PARTS = ["facts", "unmatched", "selectors"] as const;

const StoryArticleObject = z
  .object({
    id: optional(
      z
        .string()
        .min(1)
        .max(100)
        .refine((id) => id.isWellFormed(), "not well-formed Unicode"),
    ).openapi({
      description:
        "What the answer calls the article by; a number, its place in the list where that is free, by default. No two may be equal.",
      example: "cnn",
    }),
    ...article,
  })
  .openapi("StoryArticleObject", { description: "A text with an id, and where and when it appeared. Unknown fields are ignored." });

export const StoryArticle = z
  .union([Text.transform((text): z.output<typeof StoryArticleObject> => ({ text })), StoryArticleObject])
  .openapi("StoryArticle", { description: "A text alone, or a text with an id, and where and when it appeared." });

export const StoriesRequest = z
  .object({
    articles: list(StoryArticle, MOST_ARTICLES, reference("StoryArticle")).openapi({
      description: `${STORY.least} to ${STORY.most} articles on one event, of at most ${STORY.units} UTF-16 units in all.`,
    }),
    options: optional(
      z
        .strictObject({
          ...choices,
          include: optional(list(z.enum(PARTS), MOST_CHOICES, { type: "string", enum: [...PARTS] })).openapi({
            description:
              "Parts of the answer besides the facts: `facts` (the sentences of every article with all that they state), `unmatched` (facts that one article alone states), `selectors` (W3C text selectors).",
            default: [],
          }),
        })
        .openapi("StoryOptions", { description: "What to show. An unknown option is an error." }),
    ),
  })
  .openapi("StoriesRequest", { example: STORY_EXAMPLE });

const id = z.string().openapi({ description: "The article's id." });
const count = z.int().min(0);

const Position = z
  .object({
    value: Value,
    display: z.string().openapi({ description: "The value in the words that most of these articles use." }),
    articles: z.array(
      z.object({ id, ...evidence }).openapi("Voice", { description: "Where one article states it. It lies inside one sentence." }),
    ),
    voices: count.openapi({ description: "Independent texts behind it: copies of one text count once." }),
  })
  .openapi("Position", { description: "One value of a fact, and who gives it." });

const StoryFactAnswer: z.ZodType<StoryFact> = z
  .object({
    id: z.string().openapi({ description: "Stable within the answer: f1, f2, ..." }),
    kind: Kind,
    about: z.string().openapi({ description: "A short noun phrase, composed of the texts' words." }),
    verdict: enumerate<Verdict>()(verdicts).openapi({ description: "The gravest that any two of its articles make of it." }),
    confidence: confidence.openapi({ description: "Of the finding between two articles that shows the verdict best, 0 to 1." }),
    positions: z.array(Position).openapi({ description: "One for each distinct value, the most supported first." }),
    silent: z.array(z.string()).openapi({ description: "Articles of the same event that do not speak of it." }),
  })
  .openapi("StoryFact");

const groups = z.array(z.array(z.string()));

export const StoryAnswer: z.ZodType<Story> = z
  .object({
    facts: z
      .array(StoryFactAnswer)
      .openapi({ description: "What at least two articles speak of: conflicts first, the most important first." }),
    events: groups.openapi({ description: "The articles' ids, grouped by the event that they report." }),
    copies: groups.openapi({ description: "Ids of near-identical texts: one voice." }),
    unmatched: optional(z.array(z.object({ id, facts: z.array(Fact) }))).openapi({ description: "When asked for." }),
    sentences: optional(z.array(z.object({ id, sentences: z.array(Sentence) }))).openapi({ description: "When facts are asked for." }),
    summary: z.object({ articles: count, voices: count, conflicts: count, variations: count, agreements: count }),
    truncated: z.boolean().openapi({ description: "Whether a bound of the engine was reached, so that findings may be missing." }),
    engine: z.object(engine),
  })
  .openapi("Story");
