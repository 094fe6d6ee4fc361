import type { Draft, Sentence, Token } from "../../types.ts";
import type { NameFact } from "./index.ts";

/**
 * Something that has no name of its own but that two articles call by the same words ("lashing rods"): a phrase, token
 * positions half-open, as a fact of this kind. One article alone cannot tell which of its phrases these are.
 */
export const thingAt = (draft: Draft, sentence: Sentence, first: number, last: number): NameFact => {
  const tokens = draft.tokens.slice(first, last);
  const { start } = tokens[0] as Token;
  const { end } = tokens.at(-1) as Token;
  const words = tokens.filter(({ stem }) => stem).map(({ lower }) => lower);
  const form = draft.text.slice(start, end).replace(/\s+/g, " ");
  return {
    kind: "name",
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    value: { type: "name", form },
    about: "",
    heads: [],
    words,
    forms: words,
    plain: words,
    institution: false,
    titles: [],
    roles: [],
    slot: [],
  };
};
