import { kindOf } from "../facts/index.ts";
import type { Alignment, Fact, Reading } from "../types.ts";

/** Longest value that is shown in an explanation. */
const SHOWN = 160;

const clip = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).trimEnd()}…`);

/** What the sides are called: their sources when both are given and differ, else A and B. */
export const sideNames = (alignment: Pick<Alignment, "a" | "b">): readonly [string, string] => {
  const nameOf = ({ article }: Reading): string => (article.source ?? "").replace(/\s+/g, " ").trim();
  const [a, b] = [nameOf(alignment.a), nameOf(alignment.b)];
  return a && b && a !== b ? [clip(a), clip(b)] : ["A", "B"];
};

/** "A: 90 minutes. B: nearly two hours (105 to 120 minutes)."; the caller's first article first. */
export const explain = (a: Fact, b: Fact, alignment: Alignment, swapped: boolean): string => {
  const [left, right] = sideNames(swapped ? { a: alignment.b, b: alignment.a } : alignment);
  const show = (fact: Fact, text: string): string => clip(kindOf(fact).display(fact, text)).replace(/(?<![.\s])[.\s]{1,9}$/, "");
  const [first, second] = [show(a, alignment.a.text), show(b, alignment.b.text)];
  return swapped ? `${left}: ${second}. ${right}: ${first}.` : `${left}: ${first}. ${right}: ${second}.`;
};
