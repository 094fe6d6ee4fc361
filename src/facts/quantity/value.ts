import type { Hedge } from "../../text/hedges.ts";
import type { Amount, Interval } from "../../text/intervals.ts";
import type { Fact, Value } from "../../types.ts";

/** A figure with its unit or noun. `base` is in the base unit of its dimension; `parts` holds the sides of a score. */
export interface QuantityValue extends Value {
  readonly type: "quantity";
  readonly number: { readonly min: number; readonly max: number };
  readonly unit?: string;
  readonly per?: string;
  readonly hedge: Hedge;
  readonly base: Interval & { readonly unit: string };
  readonly parts?: readonly number[];
}

export interface QuantityFact extends Fact<QuantityValue> {
  /** What may be compared with what: "length", "money USD", "share", "count", "score", "age", "rank". */
  readonly dimension: string;
  readonly amount: Amount;
}

/** A quantity before it knows where it stands. */
export type QuantityReading = Omit<QuantityFact, "kind" | "sentence" | "first" | "last" | "start" | "end">;
