import { isFunctionWord } from "../../text/function-words.ts";
import type { NameRun, Sentence, Token } from "../../types.ts";

/** Up to this many words make an apposition. */
const REACH = 9;

/**
 * The role that the words around a name give it: an apposition behind ("Karen Whitlow, a veteran of ..."), one in front
 * ("the mayor, Hilary Sturgess"), or the verb and preposition that hold its slot ("led by", "told").
 */
export const roleAround = (tokens: readonly Token[], run: NameRun, sentence: Sentence): { role?: string; heads: string[] } => {
  const heads: string[] = [];
  let role: string | undefined;
  const phrase = (first: number, last: number): void => {
    const words: string[] = [];
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (token.type !== "word" && token.text !== "-") break;
      words.push((token.glued && token.text !== "-" && words.length ? "" : "") + token.text);
      if (token.stem && !isFunctionWord(token.lower) && heads.length < 4) heads.push(token.stem);
    }
    role ??= words.join(" ").replace(/ - /g, "-");
  };
  const behind = tokens[run.last];
  if (behind?.text === "," && run.last + 1 < sentence.last) {
    const opener = tokens[run.last + 1];
    if (
      opener &&
      /^(?:a|an|the|his|her|its|their|who|director|head|chief|president|chairman|leader|spokesman|spokeswoman|founder|owner|professor)$/.test(
        opener.lower,
      ) &&
      opener.lower !== "who"
    ) {
      let end = run.last + 1;
      while (end < sentence.last && end - run.last < REACH && (tokens[end]?.type === "word" || tokens[end]?.text === "-")) end++;
      phrase(opener.stem ? run.last + 1 : run.last + 2, end);
    }
  }
  const before = tokens[run.first - 1];
  if (!role && before && before.index >= sentence.first) {
    let start = before.text === "," ? run.first - 1 : run.first;
    const end = start;
    while (start > sentence.first && end - start < 4) {
      const token = tokens[start - 1] as Token;
      if (token.type !== "word" || isFunctionWord(token.lower)) break;
      start--;
    }
    if (end > start && (before.text === "," ? /^(?:the|a|an|its|their|whose|his|her)$/.test(tokens[start - 1]?.lower ?? "") : true))
      phrase(start, end);
  }
  // "led by", "replaced by": the verb behind its preposition holds a slot too.
  const by = tokens[run.first - 1];
  const verb = tokens[run.first - 2];
  if (by?.lower === "by" && verb?.stem && run.first - 2 >= sentence.first) heads.push(verb.stem);
  return role ? { role, heads } : { heads };
};
