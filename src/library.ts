import { type PublicSentence, publicSentences } from "./presentation/index.ts";
import { read } from "./read.ts";
import type { Article } from "./types.ts";

// What the page, the command line and anyone's program use: pure functions, without clock, network or state.
export { compare } from "./compare.ts";
export type { KindName, KindValue } from "./facts/index.ts";
export type { Comparison, Evidence, Options, PublicFact, PublicFinding, PublicSentence } from "./presentation/index.ts";
export type { Selector } from "./presentation/selectors.ts";
export { type Position, type Story, type StoryArticle, type StoryFact, story, type Voice } from "./story/index.ts";
export { isForeign } from "./text/language.ts";
export type { Article, Change, Event, Role, Span, Verdict } from "./types.ts";
export { ENGINE } from "./version.ts";

/** The sentences of an article, each with the facts that it states: what the comparison sees. */
export const facts = (article: Article): readonly PublicSentence[] => publicSentences(read(article), true);
