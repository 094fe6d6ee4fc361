import type { Match, Verdict } from "../types.ts";
import { CALIBRATION } from "./confidence-table.ts";

/**
 * Findings below it are left out unless the caller asks for them: where conflicts found are still worth a look, chosen on
 * pairs that the weights were not fitted on.
 */
export const OPERATING_POINT = 0.2;

/** Scores this near to 0 and 1 are as good as certain. */
const EDGE = 0.001;

/** The logit of a score, held away from the infinite. */
export const logitOf = (score: number): number => {
  const bounded = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(bounded / (1 - bounded));
};

/** The measured share of findings at this score that are right, 0 to 1, in hundredths. */
export const confidenceOf = ({ score }: Pick<Match, "score">, verdict: Verdict): number => {
  const { bias, slope } = CALIBRATION[verdict];
  const odds = bias + slope * logitOf(score);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
};
