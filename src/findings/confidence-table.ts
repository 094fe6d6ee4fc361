// Made by scripts/fit-confidence.ts; do not edit.
import type { Verdict } from "../types.ts";
import type { Curve } from "./curve.ts";

export const CALIBRATION: Readonly<Record<Verdict, Curve>> = {
  conflict: { bias: -0.19, slope: 0.54 },
  variation: { bias: -0.92, slope: 0.53 },
  agreement: { bias: 3.99, slope: 0.02 },
};
