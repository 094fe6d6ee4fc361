/** A head with up to three further words that it does not hold yet, so that the phrase stays short. */
export const phraseOf = (head: string, words: readonly string[]): string => {
  const held = head.toLowerCase();
  const more = words.filter((word) => !held.includes(word.toLowerCase())).slice(0, head ? 3 : 4);
  return [head, ...more].filter(Boolean).join(" ");
};
