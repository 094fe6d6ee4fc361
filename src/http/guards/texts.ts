import { type Article, isForeign } from "../../library.ts";
import { type Fault, Problem, type ProblemName } from "../problems.ts";
import { summaryOf } from "../validation.ts";

const VISIBLE = /[\p{L}\p{N}]/u;

/**
 * Refuses what cannot be read, naming every side that is at fault: first texts that are too long, then empty ones, then
 * those in another language. `longest` is in UTF-16 units.
 */
export const requireReadable = (articles: readonly (readonly [pointer: string, article: Article])[], longest: number): void => {
  const refuse = (problem: ProblemName, detail: (text: string) => string | undefined): void => {
    const faults = articles.flatMap(([pointer, { text }]): Fault[] => {
      const found = detail(text);
      return found === undefined ? [] : [{ detail: found, pointer: `${pointer}/text` }];
    });
    if (faults.length) throw new Problem(problem, summaryOf(faults), { faults });
  };
  refuse("text-too-long", ({ length }) =>
    length > longest ? `The text has ${length} UTF-16 units; at most ${longest} are taken.` : undefined,
  );
  refuse("empty-text", (text) => (VISIBLE.test(text) ? undefined : "The text holds no words."));
  refuse("unsupported-language", (text) =>
    isForeign(text) ? "The text does not look like English, the only language that is read." : undefined,
  );
};
