import type { Role, Sentence, Token } from "../types.ts";
import { cutParagraphs } from "./paragraphs.ts";
import { paragraphRoles } from "./roles.ts";
import { splitParagraph } from "./split.ts";

/**
 * Cuts a tokenised text into sentences with their roles.
 *
 * Every token belongs to exactly one sentence, and a sentence never runs across a paragraph.
 */
export const readSentences = (text: string, tokens: readonly Token[]): Sentence[] => {
  const paragraphs = cutParagraphs(text, tokens);
  const roles = paragraphRoles(text, tokens, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ first, last }, paragraph) => {
    const starts = splitParagraph(tokens, first, last);
    starts.forEach((from, i) => {
      const to = starts[i + 1] ?? last;
      const role: Role = roles[paragraph] ?? "body";
      sentences.push({
        index: sentences.length,
        role,
        paragraph,
        first: from,
        last: to,
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      });
    });
  });
  return sentences;
};
