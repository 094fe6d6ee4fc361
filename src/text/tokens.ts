import type { Token } from "../types.ts";
import { foldWord } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { classesOf } from "./lexicon.ts";
import { stemWord } from "./stem.ts";

// One sticky pattern per first character class; each is a plain run, so the scan is linear.
const WORD = /[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*/uy;
const ACRONYM = /(?:\p{L}\.){2,8}/uy;
const NUMBER = /\d+(?:[.,:]\d+)*/y;
const LINK = /(?:https?:\/\/|www\.)[^\s"“”<>]{1,2000}/iy;
const DOTS = /\.(?: ?\.){1,5}/y;
const CLITIC = /['’](?:s|ll|ve|re|d|m)$/i;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200b\u2060\ufeff]/;

const isLetter = (text: string, at: number, code: number): boolean =>
  isAscii(code) || (code > 127 && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** What every token of one spelling has in common. */
type Form = Pick<Token, "lower" | "stem" | "capital" | "classes" | "form">;

const formOf = (raw: string, type: Token["type"], form: number): Form => {
  if (type !== "word") return { lower: raw, stem: "", capital: false, classes: type === "mark" ? classesOf(raw) : 0, form };
  const lower = foldWord(raw);
  const first = raw.charAt(0);
  const stem = isFunctionWord(lower) ? "" : stemWord(lower);
  return { lower, stem, capital: first !== first.toLowerCase(), classes: classesOf(lower), form };
};

const isAscii = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Longest run of letters that a stop may belong to: "www." and the letters of acronyms. */
const STOPPED = 3;

/** Where a run of plain letters ends that nothing but a word can be, as most are: no link, acronym or clitic; else -1. */
const plainEnd = (text: string, at: number): number => {
  let end = at;
  while (isAscii(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const more = code === 39 || code === 58 || code > 127 || (code === 46 && end - at <= STOPPED);
  return end === at || more ? -1 : end;
};

/** A link loses the full stop or bracket that ends the sentence around it. */
const trimLink = (link: string): string => link.replace(/[.,;:!?)\]'’]{1,8}$/, "");

/**
 * Cuts a text into tokens: words (with the clitics 's 'll 've 're 'd 'm cut off), dotted acronyms ("U.S.", "a.m."),
 * numbers ("1,240", "4.40", "3:20"), links, ellipses, and single marks. White space is the only thing left out, so
 * that the offsets lose nothing.
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  // Half of the words of a text are repeats.
  const forms = new Map<string, Form>();
  let glued = false;

  const push = (start: number, end: number, type: Token["type"]): void => {
    const raw = text.slice(start, end);
    let form = forms.get(raw);
    if (!form) {
      form = formOf(raw, type, forms.size);
      forms.set(raw, form);
    }
    tokens.push({
      start,
      end,
      index: tokens.length,
      text: raw,
      lower: form.lower,
      stem: form.stem,
      type,
      form: form.form,
      classes: form.classes,
      glued,
      capital: form.capital,
    });
    glued = true;
  };

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || (code < 48 && SPACE.test(text.charAt(at))) || (code > 127 && SPACE.test(text.charAt(at)))) {
      glued = false;
      at++;
      continue;
    }
    if (code >= 48 && code <= 57) {
      const number = match(NUMBER, text, at) ?? text.charAt(at);
      push(at, at + number.length, "number");
      at += number.length;
    } else if (isLetter(text, at, code)) {
      const end = plainEnd(text, at);
      if (end > 0) {
        push(at, end, "word");
        at = end;
        continue;
      }
      const link = (code | 32) === 104 || (code | 32) === 119 ? match(LINK, text, at) : undefined;
      if (link) {
        const end = at + trimLink(link).length;
        push(at, end, "link");
        at = end;
        continue;
      }
      // Letter, full stop, letter: only then is the acronym pattern worth a try.
      const acronym = text.charCodeAt(at + 1) === 46 ? match(ACRONYM, text, at) : undefined;
      const word = acronym ?? match(WORD, text, at) ?? text.charAt(at);
      const clitic = acronym || !/['’]/.test(word) ? undefined : CLITIC.exec(word);
      if (clitic) {
        push(at, at + clitic.index, "word");
        push(at + clitic.index, at + word.length, "word");
      } else push(at, at + word.length, "word");
      at += word.length;
    } else {
      const dots = code === 46 ? match(DOTS, text, at) : undefined;
      const width = dots?.length ?? String.fromCodePoint(text.codePointAt(at) ?? 0).length;
      push(at, at + width, "mark");
      at += width;
    }
  }
  return tokens;
};
