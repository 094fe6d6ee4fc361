// Made by scripts/fit-confidence.ts; do not edit.
import type { Verdict } from "../types.ts";
import type { Curve } from "./curve.ts";

export const CALIBRATION: Readonly<Record<Verdict, Curve>> = {
  conflict: { bias: 1.35, slope: 0.18 },
  variation: { bias: -1.04, slope: 0.72 },
  agreement: { bias: 4.42, slope: 0 },
};
