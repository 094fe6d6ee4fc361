/** A logistic curve from the logit of a match's score to the share of such findings that are right (Platt 1999). */
export interface Curve {
  readonly bias: number;
  readonly slope: number;
}
