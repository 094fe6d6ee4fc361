import type { Fact, Value } from "../../types.ts";

/** A point or stretch of time. `stated` names the parts that the text gives; the rest is assumed. */
export interface TimeValue extends Value {
  readonly type: "time";
  /** ISO 8601 where it resolves, else a TIMEX3 value ("XXXX-WXX-5", "XXXX-05"). */
  readonly iso: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly stated: readonly string[];
}

/** Which side of the time is meant: "by March", "since 2002". */
export type Bound = "until" | "since" | "before" | "after";

/** What the phrase says, resolved as far as it goes. */
export interface Moment {
  /** Days since 1970-01-01, inclusive; absent where no day resolves. */
  readonly days?: readonly [from: number, to: number];
  /** How many days either end may be off: "three months ago". */
  readonly fuzz: number;
  /** Minutes of the day, inclusive. */
  readonly minutes?: readonly [from: number, to: number];
  /** A clock without a.m. or p.m. */
  readonly halfDay?: boolean;
  /** Readings of a weekday; two where a slip of the pen allows both. */
  readonly weekdays?: readonly number[];
  /** Month and day that hold in any year. */
  readonly yearly?: readonly [month: number, day: number];
  readonly stated: readonly string[];
  readonly bound?: Bound;
  readonly slip?: boolean;
  /** Reckoned from an age or a length of years ("56-year-old", "in 16 years"): may confirm a year, never contradict one. */
  readonly reckoned?: boolean;
  /** Days are counted from an unknown day of publication. */
  readonly floating?: boolean;
}

export interface TimeFact extends Fact<TimeValue> {
  readonly moment: Moment;
  /** The words as they stand, folded. */
  readonly phrase: string;
}
