import { isFunctionWord } from "./function-words.ts";

/** Frequent function words of other languages in Latin letters that English does not use. */
const FOREIGN = new Set(
  `de la el los las que y del por para con una es su der die das und ist von mit den dem ein eine nicht auf zu le les des et un une dans pour est
  qui sur pas au il di che della per non sono gli nel do da em um uma os dos het een van niet op zijn och att som det av inte jag i na w z nie do
  sie jest og ikke ve bir bu ile dan yang di ini untuk dengan az egy hogy ja ei on se että`.split(/\s+/),
);

/** Enough to tell a language, little enough to be cheap. */
const SAMPLE = 6000;
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}+/gu;
/** Words from which prose is expected to hold function words. */
const PROSE = 40;

/**
 * Whether there is evidence that a text is not English: most of its letters belong to another script, or 40 words and more
 * of running text hold hardly an English function word. Short texts, lists and tables give no evidence.
 */
export const isForeign = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters >= 20 && (sample.match(LATIN)?.length ?? 0) < letters / 2) return true;
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < PROSE) return false;
  let [english, foreign] = [0, 0];
  for (const word of words) {
    if (isFunctionWord(word) && word.length > 1) english++;
    if (FOREIGN.has(word)) foreign++;
  }
  const [native, alien] = [english / words.length, foreign / words.length];
  if (native < 0.12 && alien > 0.08 && alien > 1.5 * native) return true;
  // Running text: sentences of a usual length, not the lines of a list or table.
  const sentences = sample.split(/[.!?]\s/).length;
  const lines = sample.split("\n").filter((line) => line.trim()).length;
  return (
    native < 0.04 &&
    sentences >= 3 &&
    words.length / sentences >= 6 &&
    words.length / lines >= 8 &&
    (sample.match(/[,;|\t\d]/g)?.length ?? 0) < words.length / 4
  );
};
