import type { Draft, Fact } from "../types.ts";
import type { Unfinished } from "./kind.ts";

/** Kinds that have or need no speaker of their own. */
const SPEAKERLESS = new Set(["name", "attribution", "quotation"]);

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The last of an ascending list that begins at or before a token, by its index; -1 when all begin behind it. */
const lastBefore = (list: readonly Stretch[], at: number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Stretch).first <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const gap = (x: Stretch, y: Stretch): number => Math.max(x.first - y.last, y.first - x.last);

/** The source that stands nearest to a fact without overlapping it. */
const nearest = (sources: readonly Fact[], fact: Fact): Fact | undefined => {
  const at = lastBefore(sources, fact.first);
  let best: Fact | undefined;
  for (let i = Math.max(0, at - 1); i < sources.length && i < at + 3; i++) {
    const source = sources[i] as Fact;
    const distance = gap(source, fact);
    if (distance >= 0 && !(best && gap(best, fact) <= distance)) best = source;
  }
  return best;
};

/**
 * Gives every fact the one who states it: the speaker of the quotation around it, else the source that its sentence names
 * for it ("police said"). Reported is not asserted, and two speakers are two statements.
 *
 * @param facts in the order of the text
 */
export const nameSpeakers = (facts: readonly Unfinished[], draft: Draft): void => {
  const sources = new Map<number, Fact[]>();
  for (const fact of facts) {
    if (fact.kind !== "attribution") continue;
    const list = sources.get(fact.sentence);
    if (list) list.push(fact);
    else sources.set(fact.sentence, [fact]);
  }
  for (const fact of facts) {
    if (SPEAKERLESS.has(fact.kind) || fact.speaker) continue;
    const quotes = draft.quotes[fact.sentence] ?? [];
    const quote = quotes[lastBefore(quotes, fact.first)];
    const named = sources.get(fact.sentence);
    const speaker = quote?.speaker && fact.last <= quote.last ? quote.speaker : named && nearest(named, fact)?.speaker;
    if (speaker) fact.speaker = speaker;
  }
};
