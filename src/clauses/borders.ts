import type { Token } from "../types.ts";
import type { Group } from "./groups.ts";
import { OPENERS, SPEECH } from "./words.ts";

/** Marks that part clauses. */
export const isBreak = (token: Token | undefined): boolean =>
  token !== undefined && token.type === "mark" && /^[,;:—–()"“”[\]]$/.test(token.text);

/** Where the words between two verb groups part: at a mark, else at the word that opens a clause, else right before the second. */
export const border = (tokens: readonly Token[], { verb: from, predicate }: Group, { first: to }: Group): number => {
  for (let i = to - 1; i > from; i--) if (isBreak(tokens[i])) return i + 1;
  for (let i = to - 1; i > from; i--) if (OPENERS.has(tokens[i]?.lower ?? "")) return i;
  // "He said those would ...": what is said begins right behind the verb of saying.
  return SPEECH.has(predicate) ? from + 1 : to;
};
