import { readClauses } from "./clauses/index.ts";
import { readQuotes } from "./clauses/quotes.ts";
import { readFacts } from "./facts/index.ts";
import { readSentences } from "./sentences/index.ts";
import { parseDay } from "./text/calendar.ts";
import { nameRuns } from "./text/names.ts";
import { tokenise } from "./text/tokens.ts";
import type { Article, Draft, Quote, Reading, Sentence, Token } from "./types.ts";

/** Words that are capitalised nowhere but where a sentence or a quotation begins. */
const openingWords = (tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<string> => {
  const opening = new Set<string>();
  const inside = new Set<string>();
  for (const { first, last, role } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (!token.capital) continue;
      const before = tokens[i - 1];
      const opens = i === first || role === "headline" || (before?.type === "mark" && /^[“"‘'([—–:•]$/.test(before.text));
      (opens ? opening : inside).add(token.lower);
    }
  }
  for (const word of inside) opening.delete(word);
  return opening;
};

/** Reads an article once: tokens, sentences, clauses, quotations, and the facts that it states. */
export const read = (article: Article): Reading => {
  const { text } = article;
  const tokens = tokenise(text);
  const sentences = readSentences(text, tokens);
  const clauses = sentences.map((sentence) =>
    sentence.role === "body" || sentence.role === "headline" ? readClauses(sentence, tokens) : [],
  );
  const quotes: Quote[][] = sentences.map(() => []);
  for (const quote of readQuotes(tokens, sentences)) quotes[quote.sentence]?.push(quote);
  const smallWords = new Set<string>();
  const capitals = new Set<string>();
  const stems = new Set<string>();
  const marks = new Set<string>();
  const known = new Uint8Array(tokens.length);
  for (const token of tokens) {
    if (known[token.form] === 1) continue;
    known[token.form] = 1;
    if (token.type === "mark") marks.add(token.text);
    if (token.type !== "word") continue;
    if (!token.capital) smallWords.add(token.lower);
    if (token.stem) stems.add(token.stem);
  }
  // Captions neither yield nor block: an agency's spelling of a name is not the article's.
  for (const { first, last, role } of sentences)
    if (role === "body" || role === "headline")
      for (let i = first; i < last; i++) if ((tokens[i] as Token).capital) capitals.add((tokens[i] as Token).lower);
  const openersOnly = openingWords(tokens, sentences);
  const today = parseDay(article.published);
  const draft: Draft = {
    article,
    text,
    tokens,
    sentences,
    clauses,
    quotes,
    names: sentences.map(({ first, last, role }) =>
      role === "body" || role === "headline" || role === "caption" ? nameRuns(tokens, first, last, openersOnly) : [],
    ),
    smallWords,
    openersOnly,
    capitals,
    marks,
    stems,
    ...(today === undefined ? {} : { today }),
  };
  return { ...draft, facts: readFacts(draft) };
};
