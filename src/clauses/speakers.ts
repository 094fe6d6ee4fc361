import { MONTHS, WEEKDAYS } from "../text/calendar.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { isInstitution } from "../text/names.ts";
import type { Token } from "../types.ts";
import { SPEECH } from "./words.ts";

const isMark = (token: Token | undefined, pattern: RegExp): boolean => token?.type === "mark" && pattern.test(token.text);
const isSpeech = (token: Token | undefined): boolean =>
  token?.type === "word" && !token.capital && (SPEECH.has(token.stem) || /^(?:said|says|say|told|tells|added|adds)$/.test(token.lower));
const JOINTS = new Set(["of", "de", "la", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "le", "and", "&", "the"]);
const PRONOUNS = new Set(["he", "she", "they"]);
/** Endings of words for persons and bodies: "teacher", "official", "agency", "chief". */
const HUMAN = /(?:er|or|an|ist|man|men|woman|women|ess|ent|ant|ary|cial|ow|ef|ge|ng|ty|up|ce|ry|al|on)s?$/;

/** A run of capitalised words, with the small words that join them; the token after it. */
const capitalRun = (tokens: readonly Token[], at: number, limit: number): { first: number; last: number } | undefined => {
  let i = at;
  let last = -1;
  while (i < limit) {
    const token = tokens[i] as Token;
    if (
      token.capital ||
      (last >= 0 && token.text === "." && token.glued && tokens[i - 1]?.capital && (tokens[i - 1]?.text.length ?? 9) < 5)
    ) {
      i++;
      if (token.capital) last = i;
    } else if (last >= 0 && (token.text === "’" || token.text === "'") && token.glued && tokens[i + 1]?.capital) i++;
    else if (
      last >= 0 &&
      (JOINTS.has(token.lower) || (token.text === "-" && token.glued)) &&
      tokens[i + 1]?.capital &&
      token.lower !== "and"
    )
      i++;
    else break;
  }
  return last > at ? { first: at, last } : undefined;
};

const words = (tokens: readonly Token[], first: number, last: number): string => {
  let text = "";
  for (let i = first; i < last; i++) text += ((tokens[i] as Token).glued || i === first ? "" : " ") + (tokens[i] as Token).text;
  return text;
};

/** The one whom a noun phrase at this place names: a name, a described person ("a senior official"), or a pronoun. */
export const personAt = (
  tokens: readonly Token[],
  at: number,
  limit: number,
  known: string | undefined,
): { name: string; last: number; first: number } | undefined => {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (PRONOUNS.has(token.lower)) return known ? { name: known, first: at, last: at + 1 } : undefined;
  const run = capitalRun(tokens, at, limit);
  if (run && !(run.last === run.first + 1 && /^(?:the|a|an|but|and|in|it|this|that|we|i|you|there)$/.test(token.lower))) {
    const lead = /^(?:The|A|An)$/.test(token.text) && run.last > run.first + 1 ? 1 : 0;
    return { name: words(tokens, run.first + lead, run.last), ...run };
  }
  if (
    !/^(?:the|a|an|one|his|her|their|its|another|two|several|some|officials|police|authorities|witnesses|experts|critics|investigators|prosecutors)$/.test(
      token.lower,
    )
  )
    return undefined;
  // "a senior State Department official", "the local fire chief": up to the last word that may be a person.
  let last = -1;
  for (let i = at; i < limit && i < at + 8; i++) {
    const word = tokens[i] as Token;
    if (word.type !== "word" && word.text !== "-") break;
    if (i > at && (word.lower === "of" || word.lower === "for") && last > 0) continue;
    if (i > at && isSpeech(word)) break;
    if (i > at && !word.stem && word.text !== "-" && word.lower !== "who") break;
    if (word.stem && HUMAN.test(word.lower)) last = i + 1;
  }
  if (token.stem && last < 0) last = at + 1;
  return last > at ? { name: words(tokens, at, last), first: at, last } : undefined;
};

/** Who speaks, and the token positions of the phrase that says so: the speaker with the verb. */
export interface Speaker {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Behind a closing mark: `" Smith said`, `," said Jane Smith`, `" he told reporters`. */
export const speakerAfter = (tokens: readonly Token[], close: number, limit: number, known: string | undefined): Speaker | undefined => {
  let i = close + 1;
  while (i < limit && isMark(tokens[i], /^[,.”"’'—–]$/)) i++;
  if (i >= limit) return undefined;
  if (isSpeech(tokens[i])) {
    const person = personAt(tokens, i + 1, limit, known);
    return person && { name: person.name, first: i, last: person.last };
  }
  const described = personAt(tokens, i, limit, known);
  if (!described) return undefined;
  // "the Prime Minister, Jonas Halvik, said": the name says more than the office.
  const apposed = isMark(tokens[described.last], /^,$/) ? capitalRun(tokens, described.last + 1, limit) : undefined;
  const office = DETERMINER.test(tokens[described.first]?.lower ?? "");
  const person =
    office && apposed && apposed.last - apposed.first > 1
      ? { ...described, name: words(tokens, apposed.first, apposed.last), last: apposed.last }
      : described;
  // Up to an apposition away: "Ruth Ambrose, director of the coalition, said".
  for (let j = person.last; j < limit && j < person.last + 14; j++) {
    if (isSpeech(tokens[j])) return { name: person.name, first: person.first, last: j + 1 };
    if (isMark(tokens[j], /^[.“"]$/)) return undefined;
  }
  return undefined;
};

/** Verbs that lead to quoted words without saying anything of their own: "dismissed it as “a stunt”"; stems. */
const JUDGING = new Set("dismiss denounc brand hail slam blast prais condemn criticiz derid label".split(" "));
const leadsToQuote = (token: Token | undefined): boolean =>
  isSpeech(token) || (token?.type === "word" && !token.capital && JUDGING.has(token.stem));

/** Before an opening mark: `Smith said: "`, `He called the talks "`, `Smith dismissed it as "`. */
export const speakerBefore = (tokens: readonly Token[], open: number, floor: number, known: string | undefined): Speaker | undefined => {
  for (let i = open - 1; i >= floor && i > open - 14; i--) {
    if (isMark(tokens[i], /^[”"]$/)) return undefined;
    if (!leadsToQuote(tokens[i])) continue;
    const subject = subjectBefore(tokens, i, floor, known);
    return subject && { name: subject.name, first: subject.first, last: i + 1 };
  }
  return undefined;
};

/** The last full name between two tokens, as far as capitals tell: whom "he" or "she" behind it stands for. */
export const personBetween = (tokens: readonly Token[], first: number, limit: number): Speaker | undefined => {
  let found: Speaker | undefined;
  for (let i = first; i < limit; i++) {
    const token = tokens[i] as Token;
    if (!token.capital || isFunctionWord(token.lower) || WEEKDAYS.has(token.lower) || MONTHS.has(token.lower)) continue;
    const run = capitalRun(tokens, i, limit);
    if (!run) continue;
    if (run.last - run.first > 1 && !isInstitution(tokens.slice(run.first, run.last).map(({ lower }) => lower)))
      found = { name: words(tokens, run.first, run.last), ...run };
    i = run.last - 1;
  }
  return found;
};

/** Longest apposition or relative clause between a speaker and the verb, in tokens. */
const APPOSITION = 16;

/** The subject of a verb: the person right before it, or before the apposition that ends there ("Smith, who led the group, said"). */
export const subjectBefore = (
  tokens: readonly Token[],
  verb: number,
  floor: number,
  known: string | undefined,
): { name: string; first: number; last: number } | undefined => {
  let end = verb;
  // "The ministry on Monday denied": the day between them belongs to neither.
  if (WEEKDAYS.has(tokens[end - 1]?.lower ?? "") || tokens[end - 1]?.lower === "yesterday") end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
  while (
    end > floor &&
    tokens[end - 1]?.type === "word" &&
    (tokens[end - 1]?.lower.endsWith("ly") ||
      /^(?:also|then|later|now|further|again|still|has|have|had|who|itself|himself|herself)$/.test(tokens[end - 1]?.lower ?? ""))
  )
    end--;
  if (isMark(tokens[end - 1], /^,$/)) {
    // Over the apposition to the comma that opens it.
    // "the mayor, Runa Achterberg, said": or the name is the apposition.
    const apposed = endingAt(tokens, end - 1, floor, known);
    if (apposed && isFullName(tokens, apposed) && isMark(tokens[apposed.first - 1], /^,$/)) return apposed;
    let nearest: Speaker | undefined;
    for (let i = end - 2; i > floor && i > end - APPOSITION; i--) {
      if (isMark(tokens[i], /^[.“”"]$/) && !((tokens[i - 1]?.text.length ?? 9) < 4)) return undefined;
      if (!isMark(tokens[i], /^,$/)) continue;
      const person = endingAt(tokens, i, floor, known);
      nearest ??= person;
      // "Petra Lund, leader of the Conservatives, the largest party, said": a full name before the party's.
      if (person && isFullName(tokens, person)) return person;
    }
    return nearest;
  }
  return endingAt(tokens, end, floor, known);
};

/** Two capitals and more that name no institution. */
const isFullName = (tokens: readonly Token[], { first, last }: Speaker): boolean => {
  const run = tokens.slice(first, last);
  return (
    run.filter(({ capital }) => capital).length > 1 &&
    run.every(({ lower }) => !DETERMINER.test(lower)) &&
    !isInstitution(run.map(({ lower }) => lower))
  );
};

const DETERMINER = /^(?:the|a|an|one|his|her|their|its|another|two|several|some|many)$/;
const PLURAL = /[^s]s$|^(?:police|people)$/;

/** The longest person phrase that ends right before a token: whoever says something is a person, whatever the noun. */
const endingAt = (
  tokens: readonly Token[],
  end: number,
  floor: number,
  known: string | undefined,
): { name: string; first: number; last: number } | undefined => {
  let found: { name: string; first: number; last: number } | undefined;
  for (let i = end - 1; i >= floor && i > end - 12; i--) {
    const token = tokens[i] as Token;
    if (token.type !== "word" && !/^[.&'’-]$/.test(token.text)) break;
    if (isSpeech(token)) break;
    if (DETERMINER.test(token.lower) && i < end - 1) {
      // "the mayor of the town", "a spokesman for the ministry": "of" and "for" go on to the left.
      const name = i + (tokens[i + 1]?.capital ? 1 : 0);
      found = { name: words(tokens, name, end), first: i, last: end };
      if (!/^(?:of|for|at|in)$/.test(tokens[i - 1]?.lower ?? "")) break;
      continue;
    }
    const person = PRONOUNS.has(token.lower) || token.capital ? personAt(tokens, i, end, known) : undefined;
    if (person?.last === end) found = person;
    else if (found && !token.stem && !/^(?:of|for|at|in|and|'s)$/.test(token.lower)) break;
  }
  const last = tokens[end - 1];
  if (!found && last?.type === "word" && last.stem && PLURAL.test(last.lower) && end - 1 >= floor) {
    let first = end - 1;
    while (first > floor && first > end - 4 && tokens[first - 1]?.stem && !tokens[first - 1]?.capital) first--;
    found = { name: words(tokens, first, end), first, last: end };
  }
  return found;
};
