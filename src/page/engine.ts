import { requireReadable } from "../http/guards/texts.ts";
import { DEFAULTS } from "../http/limits.ts";
import { Problem, problemDocument } from "../http/problems.ts";
import { type Article, compare, type Options, type StoryArticle, story } from "../library.ts";
import type { Question, Reply } from "./answer.ts";

// Runs in a worker of the page: what the service would answer, without the service.

interface Comparing {
  readonly a: Article;
  readonly b: Article;
  readonly options: Options;
}

interface Telling {
  readonly articles: readonly StoryArticle[];
  readonly options: Options;
}

const compareTwo = async (request: Comparing): Promise<unknown> => {
  const { a, b, options } = request;
  const places = [
    [["a"], a],
    [["b"], b],
  ] as const;
  await requireReadable(async () => request, places, DEFAULTS.text);
  return compare(a, b, options);
};

const tellStory = async (request: Telling): Promise<unknown> => {
  const { articles, options } = request;
  const places = articles.map((article, i) => [["articles", i], article] as const);
  await requireReadable(async () => request, places, DEFAULTS.text);
  return story(articles, options);
};

const answer = async ({ path, body }: Question): Promise<Reply> => {
  try {
    const request: unknown = JSON.parse(body);
    const told = await (path === "/v1/compare" ? compareTwo(request as Comparing) : tellStory(request as Telling));
    return { status: 200, body: JSON.stringify(told) };
  } catch (error) {
    const document =
      error instanceof Problem
        ? problemDocument(error.problem, error.message, error.details)
        : problemDocument("internal-error", "The engine failed on these texts. Please report it.");
    return { status: document.status, body: JSON.stringify(document) };
  }
};

addEventListener("message", async ({ data }: MessageEvent<Question>) => postMessage(await answer(data)));
