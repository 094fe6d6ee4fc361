import { isForeign } from "../text/language.ts";
import type { Article } from "../types.ts";
import { LIMITS } from "./limits.ts";
import { type Fault, Problem } from "./problems.ts";

const VISIBLE = /[\p{L}\p{N}]/u;

/**
 * Refuses what cannot be read, naming every side that is at fault: first texts that are too long, then empty ones, then
 * those in another language.
 */
export const requireReadable = (articles: readonly (readonly [pointer: string, article: Article])[]): void => {
  const faults = (detail: (article: Article) => string | undefined): Fault[] =>
    articles.flatMap(([pointer, article]) => {
      const found = detail(article);
      return found === undefined ? [] : [{ detail: found, pointer: `${pointer}/text` }];
    });
  const long = faults(({ text }) =>
    text.length > LIMITS.text ? `The text has ${text.length} UTF-16 units; at most ${LIMITS.text} are taken.` : undefined,
  );
  if (long.length) throw new Problem("text-too-long", summary(long), long);
  const empty = faults(({ text }) => (VISIBLE.test(text) ? undefined : "The text holds no words."));
  if (empty.length) throw new Problem("empty-text", summary(empty), empty);
  const foreign = faults(({ text }) =>
    isForeign(text) ? "The text does not look like English, the only language that is read." : undefined,
  );
  if (foreign.length) throw new Problem("unsupported-language", summary(foreign), foreign);
};

const summary = (faults: readonly Fault[]): string => faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join(" ");
