import type { Match, Verdict } from "../types.ts";

/** The share of findings at this score that are right. */
export const confidenceOf = (match: Match, _verdict: Verdict): number => Math.round(match.score * 100) / 100;
