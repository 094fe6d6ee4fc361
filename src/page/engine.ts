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

const answer = async (body: string): Promise<Reply> => {
  try {
    const request = JSON.parse(body) as Request;
    const { a, b, options } = request;
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
    const document =
      error instanceof Problem
        ? problemDocument(error.problem, error.message, error.details)
        : problemDocument("internal-error", "The engine failed on these texts. Please report it.");
    return { status: document.status, body: JSON.stringify(document) };
  }
};

addEventListener("message", async ({ data }: MessageEvent<string>) => postMessage(await answer(data)));
