// Made by scripts/fit-confidence.ts; do not edit.
import type { Verdict } from "../types.ts";
import type { Curve } from "./curve.ts";

export const CALIBRATION: Readonly<Record<Verdict, Curve>> = {
  conflict: { bias: -0.53, slope: 0.25 },
  variation: { bias: -0.52, slope: 0.37 },
  agreement: { bias: 4.03, slope: 0.04 },
};
