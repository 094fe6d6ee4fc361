import type { Token } from "../types.ts";
import { isFunctionWord } from "./function-words.ts";

const PLURALS = new Map(
  `people:person men:man women:woman children:child police:officer feet:foot teeth:tooth mice:mouse lives:life wives:wife
  knives:knife halves:half shelves:shelf wolves:wolf troops:troop criteria:criterion crises:crisis data:data media:media
  series:series species:species aircraft:aircraft dead:dead injured:injured wounded:wounded missing:missing homeless:homeless
  staff:staff crew:crew cattle:cattle sheep:sheep fish:fish youths:youth buses:bus gases:gas viruses:virus`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
const NOT_PLURAL =
  /(?:ss|us|is|ous|ness|news|series|always|perhaps|besides|afterwards|this|was|has|does|yes|says|gas|plus|thus|its|his|politics|athletics)$/;

/** The singular of a folded noun: "lives" is "life", "troops" is "troop". */
export const singular = (lower: string): string => {
  const irregular = PLURALS.get(lower);
  if (irregular) return irregular;
  if (lower.length < 4 || NOT_PLURAL.test(lower) || !lower.endsWith("s")) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
};

/** Whether a folded word looks like a plural noun. */
export const isPlural = (lower: string): boolean =>
  PLURALS.has(lower) || (lower.length > 3 && lower.endsWith("s") && !lower.endsWith("'s") && !NOT_PLURAL.test(lower));

/** A word that may stand inside a noun phrase: content, no mark, no finite verb of saying. */
const isInner = (token: Token | undefined): token is Token => token !== undefined && token.type === "word" && token.stem !== "";

/** Determiners that a counted group opens with: "15 of its cargo containers". */
const DETERMINERS = new Set("the a an its their his her our these those this that my your all another other".split(" "));

/** Adjectives that count by themselves where no noun follows: "two others", "24 injured", "seven dead". */
const NOMINAL = new Set("others more dead injured wounded missing hurt killed homeless absent arrested hospitalized".split(" "));

/**
 * The noun that a figure counts: the first plural within four words behind it, past "of its" and adjectives, else, next to a
 * "one" or a hyphen, the word itself.
 *
 * @returns token position of the noun, or -1
 */
export const countedNoun = (tokens: readonly Token[], at: number, limit: number, singularToo: boolean): number => {
  let i = at;
  const next = tokens[i];
  if (next && i < limit && NOMINAL.has(next.lower)) {
    // "two more people" counts people, "two more" the missing.
    const after = tokens[i + 1];
    return next.lower === "more" && after && i + 1 < limit && isPlural(after.lower) && isInner(after) ? i + 1 : i;
  }
  if (next?.lower === "of" && tokens[at - 1]?.lower.endsWith("s") && tokens[i + 1]?.stem) i += 1;
  else if (next?.lower === "of" && DETERMINERS.has(tokens[i + 1]?.lower ?? "")) i += 2;
  else if (next?.lower === "other" || next?.lower === "more" || next?.lower === "new" || next?.lower === "such") i += 1;
  for (let step = 0; step < 5 && i + step < limit; step++) {
    const token = tokens[i + step];
    if (!token) return -1;
    if (token.text === "-" && token.glued && step > 0) continue;
    if (token.type !== "word" || isFunctionWord(token.lower)) {
      if (step > 0 && NOMINAL.has(token.lower)) return i + step;
      return -1;
    }
    if (isPlural(token.lower) && !(tokens[i + step + 1]?.text === "-" && tokens[i + step + 1]?.glued)) {
      // "22 crew members": a plural-looking collective before the real plural.
      const after = tokens[i + step + 1];
      if (
        PLURALS.get(token.lower) === token.lower &&
        after &&
        isInner(after) &&
        isPlural(after.lower) &&
        after.glued === false &&
        i + step + 1 < limit
      )
        return i + step + 1;
      return i + step;
    }
    if (step === 0 && singularToo && !isPlural(token.lower)) {
      const after = tokens[i + 1];
      if (after?.type !== "word" || isFunctionWord(after.lower)) return i;
    }
  }
  return -1;
};

/** Content stems around a span, nearest first, as the words of an `about`. */
export const nounPhrase = (tokens: readonly Token[], first: number, last: number): string => {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token && token.type !== "mark") words.push(token.text);
  }
  return words.join(" ");
};
