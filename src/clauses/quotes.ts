import type { Quote, Sentence, Token } from "../types.ts";
import { personBetween, type Speaker, speakerAfter, speakerBefore } from "./speakers.ts";

const OPEN = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["‘", "’"],
  ["'", "'"],
]);

/** Longest quotation that is followed to its closing mark, in tokens. */
const REACH = 250;

/** A single mark opens a quotation only before a word and behind a space; inside words it is an apostrophe. */
const opens = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!OPEN.has(token.text) || !next?.glued || next.type === "mark") return false;
  if (token.text === "'" || token.text === "‘") return !token.glued && next.type === "word";
  return token.text !== '"' || !token.glued || tokens[at - 1]?.type === "mark";
};

const closing = (tokens: readonly Token[], at: number, limit: number): number => {
  const wanted = OPEN.get((tokens[at] as Token).text);
  for (let i = at + 1; i < limit && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.text !== wanted) continue;
    // "’" is an apostrophe when a letter follows at once or when it stands for an omitted s.
    if ((wanted === "’" || wanted === "'") && tokens[i + 1]?.glued && tokens[i + 1]?.type === "word") continue;
    return i;
  }
  return -1;
};

/** Whom the paragraph names before a quotation: in the quotation's own sentence, else in the one before. */
const personAhead = (tokens: readonly Token[], sentences: readonly Sentence[], home: Sentence, at: number): Speaker | undefined => {
  const own = personBetween(tokens, Math.max(home.first, at - NEAR), at);
  const before = sentences[home.index - 1];
  if (own || before?.paragraph !== home.paragraph) return own;
  // Of two persons nobody can tell which one is meant.
  const first = Math.max(before.first, before.last - NEAR);
  const person = personBetween(tokens, first, before.last);
  return person && personBetween(tokens, first, person.first) ? undefined : person;
};

/** How far before a quotation a name is looked for, in tokens. */
const NEAR = 60;

const isInside = (speaker: Speaker, { first, last }: Sentence): boolean => speaker.first >= first && speaker.last <= last;

const isPronoun = (tokens: readonly Token[], { first, last }: Speaker): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:he|she|they)$/.test(lower));

/**
 * Direct speech of an article: what stands between quotation marks, straight, curly or angular, cut at sentence borders, with
 * its speaker. A quotation that a paragraph leaves open goes on to the paragraph's end, as is the custom of print.
 */
export const readQuotes = (tokens: readonly Token[], sentences: readonly Sentence[]): Quote[] => {
  const quotes: Quote[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.last);
  let lastSpeaker: { name: string; paragraph: number } | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.type !== "mark" || !opens(tokens, at)) continue;
    const home = sentences[sentenceOf[at] ?? 0] as Sentence;
    let end = home.index;
    while (sentences[end + 1]?.paragraph === home.paragraph) end++;
    const limit = sentences[end]?.last ?? tokens.length;
    const close = closing(tokens, at, limit);
    const single = tokens[at]?.text === "'" || tokens[at]?.text === "‘";
    if (close < 0 && (single || tokens[at]?.text === '"')) continue;
    const last = close < 0 ? limit : close;
    if (last <= at + 1) continue;
    // "She" is who spoke before in this paragraph, else whom its sentences name last, else who spoke before.
    const ahead = lastSpeaker?.paragraph === home.paragraph ? undefined : personAhead(tokens, sentences, home, at);
    const known = ahead?.name ?? lastSpeaker?.name;
    const stop = sentences[sentenceOf[Math.min(last, tokens.length - 1)] ?? 0]?.last ?? limit;
    const speaker = speakerAfter(tokens, last, stop, known) ?? speakerBefore(tokens, at, home.first, known);
    if (speaker) lastSpeaker = { name: speaker.name, paragraph: home.paragraph };
    // A name says who speaks better than its pronoun.
    const saying = speaker && isPronoun(tokens, speaker) ? ahead : speaker;
    for (let s = home.index; s <= end; s++) {
      const sentence = sentences[s] as Sentence;
      let [first, stop] = [Math.max(at + 1, sentence.first), Math.min(last, sentence.last)];
      if (first >= stop) continue;
      // The comma or full stop that closes the quotation is not part of its words.
      while (stop > first + 1 && /^[,.;—–]$/.test(tokens[stop - 1]?.text ?? "")) stop--;
      while (first < stop - 1 && tokens[first]?.type === "mark") first++;
      quotes.push({
        sentence: s,
        first,
        last: stop,
        start: tokens[first]?.start ?? 0,
        end: tokens[stop - 1]?.end ?? 0,
        ...(speaker ? { speaker: speaker.name } : {}),
        ...(saying && (isInside(saying, sentence) || (saying === ahead && s === home.index))
          ? { saying: [saying.first, saying.last] }
          : {}),
      });
    }
    at = last;
  }
  return quotes;
};
