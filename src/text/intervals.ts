import type { Relation } from "../types.ts";
import type { Hedge } from "./hedges.ts";

/** A closed interval; `null` is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** A figure in its base unit, with what its wording allows. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly hedge: Hedge;
  /** Place value of the last digit meant, in the base unit; 0 where nothing is rounded. */
  readonly step: number;
  readonly vague: boolean;
  /** A finer figure may round to this one even without a hedge: scaled, decimal, or measured. */
  readonly rounded: boolean;
  /** Relative slack that a conversion between units or calendars brings. */
  readonly slack: number;
}

/** How far a converted figure may be rounded, as a share of it. */
const CONVERTED = 0.05;
/** "about" reaches a tenth to either side, "nearly" an eighth down: nearly two hours is 105 to 120 minutes. */
const ABOUT = 0.1;
const NEARLY = 0.125;
/** A bound of one digit reaches this share of its digit upwards. */
const BEYOND = 0.2;
const EPSILON = 1e-9;

/** Significant digits of a figure that is shown in its base unit: what a conversion adds to them is noise. */
const DIGITS = 12;
export const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

/** The interval that the wording allows, as it is shown. */
export const shownInterval = <Unit extends string>(amount: Amount, unit: Unit): Interval & { readonly unit: Unit } => {
  const { min, max } = allowed(amount);
  return { min: min === null ? null : tidy(min), max: max === null ? null : tidy(max), unit };
};

/** The interval that the wording allows. */
export const allowed = ({ min, max, hedge, step }: Amount): Interval => {
  const size = Math.max(Math.abs(min), Math.abs(max));
  switch (hedge) {
    case "about": {
      const reach = Math.max(ABOUT * size, step / 2);
      return { min: min - reach, max: max + reach };
    }
    case "nearly":
      return { min: min - NEARLY * size, max };
    case "over":
    case "at-least":
      return { min, max: null };
    case "under":
    case "at-most":
      return { min: null, max };
    default:
      return { min, max };
  }
};

const UPWARD = new Set<Hedge>(["over", "at-least"]);
const DOWNWARD = new Set<Hedge>(["under", "at-most", "nearly"]);

/** Whether `fine` is a figure that `coarse` only rounds: 142 and "more than 140", 8,400 and "some 8,000". */
const rounds = (coarse: Amount, fine: Amount): boolean => {
  if (coarse.vague || fine.vague || coarse.step === 0) return false;
  const soft = coarse.hedge !== "exact" || coarse.rounded;
  if (!soft || coarse.step <= fine.step * (1 + EPSILON)) return false;
  const distance = fine.min - coarse.min;
  const give = coarse.step * EPSILON + coarse.slack * Math.abs(coarse.min);
  // One digit is a wide step: nobody rounds 190,000 to "more than 100,000", nor 90 minutes to "nearly two hours".
  const size = Math.abs(coarse.min);
  // "Over a year" may well be 14 months, and "more than a thousand" 1,150.
  if (UPWARD.has(coarse.hedge))
    return distance >= -give && distance < Math.min(coarse.step, Math.max(NEARLY * size, BEYOND * coarse.step)) + give;
  if (DOWNWARD.has(coarse.hedge)) return distance <= give && distance > -Math.min(coarse.step, NEARLY * size) - give;
  return Math.abs(distance) <= Math.min(coarse.step / 2, ABOUT * size) + give;
};

const equalNumbers = (a: Amount, b: Amount): boolean => {
  const slack = Math.max(a.slack, b.slack);
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= Math.max(EPSILON, slack) * Math.max(Math.abs(x), Math.abs(y), EPSILON);
  return near(a.min, b.min) && near(a.max, b.max);
};

/** After a conversion either side may be the rounded one, whatever its wording. */
const equalConverted = (a: Amount, b: Amount): boolean => {
  if (a.slack === 0 && b.slack === 0) return false;
  // A round figure has a wide step: 100 miles are not 100 kilometres.
  const size = Math.max(Math.abs(a.min), Math.abs(b.min));
  const reach = Math.min(Math.max(a.step, b.step) / 2, CONVERTED * size);
  return reach > 0 && Math.abs(a.min - b.min) <= reach * (1 + EPSILON) && Math.abs(a.max - b.max) <= reach * (1 + EPSILON);
};

/**
 * How two figures of one dimension stand to each other, by the table of verdicts: the same number after conversion and
 * rounding is the same whatever the hedges; bounds in one direction that differ beyond rounding conflict, and so do
 * intervals that do not meet; any other overlap varies. Symmetric.
 */
export const relateAmounts = (a: Amount, b: Amount): Relation => {
  if (a.vague && b.vague) return equalNumbers(a, b) ? "same" : overlap(a, b) ? "varies" : "conflicts";
  if (equalNumbers(a, b) || equalConverted(a, b)) return "same";
  // The end of a range is no figure of its own: "£31,000" and "between £2,300 and £31,000".
  const [range, point] = a.hedge === "range" ? [a, b] : [b, a];
  if (range.hedge === "range" && point.min === point.max && (point.min === range.min || point.min === range.max)) return "incomparable";
  const oneWay = (UPWARD.has(a.hedge) && UPWARD.has(b.hedge)) || (DOWNWARD.has(a.hedge) && DOWNWARD.has(b.hedge));
  // Of two bounds neither is the exact figure that the other rounds, unless the finer one is much finer.
  const fine = oneWay && Math.abs(a.min - b.min) * 2 >= Math.max(a.step, b.step);
  if (!fine && (rounds(a, b) || rounds(b, a))) return "same";
  if (oneWay && a.min === a.max && b.min === b.max) return "conflicts";
  return overlap(a, b) ? "varies" : "conflicts";
};

const overlap = (a: Amount, b: Amount): boolean => {
  const x = allowed(a);
  const y = allowed(b);
  const below = (low: number | null, high: number | null): boolean =>
    low === null || high === null || low <= high * (1 + EPSILON) + EPSILON;
  return below(x.min, y.max) && below(y.min, x.max);
};
