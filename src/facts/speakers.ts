import type { Draft, Fact } from "../types.ts";

/** Kinds that have or need no speaker of their own. */
const SPEAKERLESS = new Set(["name", "attribution", "quotation"]);

/**
 * Gives every fact the one who states it: the speaker of the quotation around it, else the source that its sentence names
 * for it ("police said"). Reported is not asserted, and two speakers are two statements.
 */
export const nameSpeakers = (facts: readonly Fact[], draft: Draft): Fact[] => {
  const sources = new Map<number, Fact[]>();
  for (const fact of facts) if (fact.kind === "attribution") sources.set(fact.sentence, [...(sources.get(fact.sentence) ?? []), fact]);
  return facts.map((fact) => {
    if (SPEAKERLESS.has(fact.kind) || fact.speaker) return fact;
    const quote = draft.quotes[fact.sentence]?.find(({ first, last }) => fact.first >= first && fact.last <= last);
    if (quote?.speaker) return { ...fact, speaker: quote.speaker };
    const near = (sources.get(fact.sentence) ?? []).filter(({ first, last }) => fact.last <= first || fact.first >= last);
    // Of two sources the nearest one speaks.
    const [source] = near.sort((x, y) => gap(x, fact) - gap(y, fact) || x.first - y.first);
    return source?.speaker ? { ...fact, speaker: source.speaker } : fact;
  });
};

const gap = (x: Fact, y: Fact): number => Math.max(x.first - y.last, y.first - x.last);
