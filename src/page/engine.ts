import { requireReadable } from "../http/guards/texts.ts";
import { DEFAULTS } from "../http/limits.ts";
import { Problem, problemDocument } from "../http/problems.ts";
import { type Article, compare, type Options } from "../library.ts";
import type { Reply } from "./answer.ts";

// Runs in a worker of the page: what the service would answer, without the service.

interface Request {
  readonly a: Article;
  readonly b: Article;
  readonly options: Options;
}

const answer = async (request: Request): Promise<Reply> => {
  const { a, b, options } = request;
  try {
    await requireReadable(
      async () => request,
      [
        [["a"], a],
        [["b"], b],
      ],
      DEFAULTS.text,
    );
    return { status: 200, body: JSON.stringify(compare(a, b, options)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const document = problemDocument(error.problem, error.message, error.details);
    return { status: document.status, body: JSON.stringify(document) };
  }
};

addEventListener("message", async ({ data }: MessageEvent<string>) => postMessage(await answer(JSON.parse(data))));
