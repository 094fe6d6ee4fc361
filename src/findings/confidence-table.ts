// Made by scripts/fit-confidence.ts; do not edit.
import type { Verdict } from "../types.ts";
import type { Curve } from "./curve.ts";

export const CALIBRATION: Readonly<Record<Verdict, Curve>> = {
  conflict: { bias: 0.68, slope: 0.25 },
  variation: { bias: -0.23, slope: 0.42 },
  agreement: { bias: 4.31, slope: 0 },
};
