import { type Article, isForeign } from "../../library.ts";
import { type Fault, holds, LISTED, Problem, type ProblemName, pointerOf, summaryOf } from "../problems.ts";

const VISIBLE = /[\p{L}\p{N}]/u;

/**
 * Refuses what cannot be read, naming every side that is at fault: first texts that are too long, then empty ones, then
 * those in another language. `longest` is in UTF-16 units; an article comes with its path in the body, which is looked at
 * only for faults.
 */
export const requireReadable = async (
  body: () => Promise<unknown>,
  articles: readonly (readonly [path: readonly PropertyKey[], article: Article])[],
  longest: number,
): Promise<void> => {
  const refuse = async (problem: ProblemName, detail: (text: string) => string | undefined): Promise<void> => {
    const found = articles.map(([path, { text }]) => ({ path, detail: detail(text) })).filter((fault) => fault.detail !== undefined);
    if (found.length === 0) return;
    const sent = await body();
    const faults = found.slice(0, LISTED).map(({ path, detail = "" }): Fault => {
      // An article may be a text alone: then the fault is its own.
      const place = [...path, "text"];
      return { detail, pointer: pointerOf(holds(sent, place) ? place : path) };
    });
    throw new Problem(problem, summaryOf(faults), { faults });
  };
  await refuse("text-too-long", ({ length }) =>
    length > longest ? `The text has ${length} UTF-16 units; at most ${longest} are taken.` : undefined,
  );
  await refuse("empty-text", (text) => (VISIBLE.test(text) ? undefined : "The text holds no words."));
  await refuse("unsupported-language", (text) =>
    isForeign(text) ? "The text does not look like English, the only language that is read." : undefined,
  );
};
