// Made by scripts/fit-confidence.ts; do not edit.
import type { Verdict } from "../types.ts";
import type { Curve } from "./curve.ts";

export const CALIBRATION: Readonly<Record<Verdict, Curve>> = {
  conflict: { bias: -0.55, slope: 0.57 },
  variation: { bias: -0.47, slope: 0.36 },
  agreement: { bias: 4.14, slope: 0 },
};
