import { OPERATING_POINT } from "../findings/confidence.ts";
import type { Article, Verdict } from "../library.ts";
import { parseDay } from "../text/calendar.ts";

/** The two reports of a comparison. */
export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];

/** Reports that can be compared: two side by side, more as a story. */
export const REPORTS = { least: 2, most: 50 } as const;

/** What the page calls a report by its place: a, b, c, ... */
export const keyOf = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `r${index + 1}`);

/** One report as it stands in the form: empty strings for what is not given. */
export interface Draft {
  readonly text: string;
  readonly source: string;
  readonly published: string;
}

export const TABS = ["differences", "agreements", "alone"] as const;
export type Tab = (typeof TABS)[number];

/** Which findings are shown. */
export interface Filter {
  readonly tab: Tab;
  readonly query: string;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** Kinds and verdicts that are left out. */
  readonly without: readonly string[];
}

/** Everything that a reader has put in: what is kept while the tab lives, and what a link holds. */
export interface View {
  readonly reports: readonly Draft[];
  readonly onDevice: boolean;
  readonly filter: Filter;
}

export const NOTHING: Draft = { text: "", source: "", published: "" };
/** At first what the service shows by default; what is less sure is a move of the slider away. */
export const PLAIN: Filter = { tab: "differences", query: "", minConfidence: OPERATING_POINT, without: [] };
export const EMPTY: View = { reports: [NOTHING, NOTHING], onDevice: false, filter: PLAIN };

/** The verdicts that differences have. */
export const DIFFERENCES = ["conflict", "variation"] as const satisfies readonly Verdict[];

/** The article that is sent for a report. */
export const articleOf = ({ text, source, published }: Draft): Article => ({
  text,
  ...(source.trim() ? { source: source.trim() } : {}),
  ...(published ? { published } : {}),
});

/** "1 conflict", "2 conflicts". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What a report without a source is called. */
export const numbered = (index: number): string => ["First report", "Second report"][index] ?? `Report ${index + 1}`;

export const nameOf = ({ reports }: View, index: number): string => reports[index]?.source.trim() || numbered(index);
export const sideName = (view: View, side: Side): string => nameOf(view, SIDES.indexOf(side));

/** Whether there is anything to lose. */
export const hasInput = ({ reports }: Pick<View, "reports">): boolean =>
  reports.some(({ text: body, source, published }) => Boolean(body.trim() || source.trim() || published));

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** A day of the calendar, as the date field writes it. */
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value) !== undefined;

const draftOf = (value: unknown): Draft => {
  const { text: body, source, published } = record(value);
  return { text: text(body), source: text(source), published: isDay(text(published)) ? text(published) : "" };
};

/** A view from what was kept or came with a link; whatever does not fit is left out. */
export const viewOf = (value: unknown): View => {
  const { reports, onDevice, filter } = record(value);
  const drafts = (Array.isArray(reports) ? reports : []).slice(0, REPORTS.most).map(draftOf);
  const { tab, query, minConfidence, without } = record(filter);
  return {
    reports: [...drafts, ...EMPTY.reports.slice(drafts.length)],
    onDevice: onDevice === true,
    filter: {
      tab: TABS.find((one) => one === tab) ?? PLAIN.tab,
      query: text(query),
      minConfidence: typeof minConfidence === "number" && minConfidence >= 0 && minConfidence <= 1 ? minConfidence : PLAIN.minConfidence,
      without: Array.isArray(without) ? without.filter((item) => typeof item === "string").slice(0, 20) : PLAIN.without,
    },
  };
};
