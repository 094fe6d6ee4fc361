import { createRoute } from "@hono/zod-openapi";
import { type StoryFact, story } from "../../library.ts";
import { jsonBody } from "../guards/body.ts";
import { requireReadable } from "../guards/texts.ts";
import { STORY } from "../limits.ts";
import { Problem, pointerOf } from "../problems.ts";
import { STORY_EXAMPLE } from "../schemas/examples.ts";
import { ARTICLE_PROBLEMS, problemResponses } from "../schemas/problems.ts";
import { StoriesRequest, StoryAnswer, StoryArticle } from "../schemas/stories.ts";
import { routes } from "../validation.ts";

const route = createRoute({
  method: "post",
  path: "/v1/stories",
  tags: ["Articles"],
  operationId: "stories",
  summary: "Compare what several articles on one event state",
  description:
    "Gives each fact that at least two articles speak of: who gives which value, and who is silent. A story of two articles says what `/v1/compare` says of them. The order of the articles changes nothing but the order in which they are named.",
  middleware: [jsonBody] as const,
  request: { body: { required: true, content: { "application/json": { schema: StoriesRequest } } } },
  responses: {
    200: {
      description: "Facts by articles",
      content: { "application/json": { schema: StoryAnswer, example: story(STORY_EXAMPLE.articles) } },
    },
    ...problemResponses(...ARTICLE_PROBLEMS, "too-many-articles", "too-few-articles", "duplicate-id"),
  },
});

const countByVerdict = (facts: readonly StoryFact[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { verdict } of facts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
};

/** Who gives no name is called by a number, one that nobody else is called by. */
const named = <Article extends { readonly id?: string }>(articles: readonly Article[]): (Article & { id: string })[] => {
  const taken = new Set(articles.map(({ id }) => id));
  return articles.map((article, i) => {
    let number = i + 1;
    while (article.id === undefined && taken.has(String(number))) number += articles.length;
    return { ...article, id: article.id ?? String(number) };
  });
};

/** Refuses stories of too few or too many articles, and two articles of one name. */
const requireStory = (ids: readonly string[], most: number): void => {
  const refuse = (name: "too-many-articles" | "too-few-articles" | "duplicate-id", detail: string, pointer: string): never => {
    throw new Problem(name, `${pointer}: ${detail}`, { faults: [{ detail, pointer }] });
  };
  const { length } = ids;
  if (length > most) refuse("too-many-articles", `There are ${length} articles; at most ${most} are taken.`, "/articles");
  if (length < STORY.least)
    refuse("too-few-articles", `There is ${length || "no"} article; at least ${STORY.least} make a story.`, "/articles");
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) refuse("duplicate-id", "Another article has this id.", pointerOf(["articles", twice, "id"]));
};

export const storiesRoute = routes().openapi(route, async (c) => {
  const { articles: sent, options } = c.req.valid("json");
  const { limits } = c.var.settings;
  const articles = named(sent);
  c.set(
    "units",
    articles.map(({ text }) => text.length),
  );
  requireStory(
    articles.map(({ id }) => id),
    Math.min(limits.articles, STORY.most),
  );
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (units > STORY.units) {
    const detail = `The articles have ${units} UTF-16 units in all; at most ${STORY.units} are taken.`;
    throw new Problem("text-too-long", `/articles: ${detail}`, { faults: [{ detail, pointer: "/articles" }] });
  }
  await requireReadable(
    () => c.req.json(),
    articles.map((article, i) => [["articles", i], article] as const),
    limits.text,
  );
  const answer = story(articles, options);
  c.set("counts", countByVerdict(answer.facts));
  return c.json(answer, 200);
});

// A list is checked by its length before its entries are: the document knows them by name alone.
storiesRoute.openAPIRegistry.register("StoryArticle", StoryArticle);
