import type { Comparison, PublicFinding } from "../library.ts";

/** How a report looks. */
export interface Look {
  readonly colour: boolean;
  /** Lists what only one article states, too. */
  readonly all: boolean;
  readonly width: number;
}

/** Text from outside may not steer the terminal: control and format characters become visible. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;
export const plain = (text: string): string => text.replace(/\s+/g, " ").replace(CONTROL, "\ufffd");

export const clip = (text: string, width: number): string => {
  const shown = plain(text);
  return shown.length <= width ? shown : `${shown.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
};

export const SIGNS = { conflict: "✗", variation: "~", agreement: "=" } as const;
export const COLOURS = { conflict: 31, variation: 33, agreement: 32 } as const;

export const painter =
  ({ colour }: Look) =>
  (text: string, code: number): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Columns of a report: no fewer than its lines need, no more than eyes follow. */
export const widthOf = ({ width }: Look): number => Math.max(40, Math.min(width, 120));

const EVENT = {
  same: "Both report one event.",
  unsure: "They may report different events.",
  different: "They report different events, so nothing is compared.",
} as const;

/** The report for people: verdicts first, each with both phrases, then what agrees, in lines that fit the terminal. */
export const renderReport = (comparison: Comparison, names: readonly [string, string], look: Look): string => {
  const paint = painter(look);
  const width = widthOf(look);
  const { summary } = comparison;
  const lines: string[] = [
    `A  ${plain(names[0])}`,
    `B  ${plain(names[1])}`,
    "",
    EVENT[comparison.sameEvent.verdict],
    `${summary.conflicts} conflicts, ${summary.variations} variations, ${summary.agreements} agreements; ${summary.unmatched.a} facts only in A, ${summary.unmatched.b} only in B.`,
  ];
  const block = (finding: PublicFinding): void => {
    const head = `${SIGNS[finding.verdict]} ${finding.kind}: ${plain(finding.about)}`;
    lines.push("", `${paint(clip(head, width - 8), COLOURS[finding.verdict])}  ${Math.round(finding.confidence * 100)} %`);
    lines.push(`    A  ${clip(finding.a.quote, width - 7)}`, `    B  ${clip(finding.b.quote, width - 7)}`);
    if (finding.diff) {
      const words = finding.diff.map(({ op, text }) =>
        op === "equal" ? text.trim() : op === "delete" ? paint(`[-${text.trim()}-]`, 31) : paint(`{+${text.trim()}+}`, 32),
      );
      lines.push(`       ${plain(words.join(" ")).replaceAll("\ufffd[", "\u001b[")}`);
    }
  };
  for (const finding of comparison.discrepancies) block(finding);
  if (comparison.agreements.length > 0) {
    lines.push("", paint("Agreed", 1));
    for (const finding of comparison.agreements)
      lines.push(
        clip(
          `  = ${finding.kind}: ${finding.a.quote}${finding.a.quote === finding.b.quote ? "" : `  |  ${plain(finding.b.quote)}`}`,
          width,
        ),
      );
  }
  if (look.all && comparison.unmatched) {
    for (const side of ["a", "b"] as const) {
      lines.push("", paint(`Only in ${side.toUpperCase()}`, 1));
      for (const fact of comparison.unmatched[side]) lines.push(clip(`    ${fact.kind}: ${fact.quote}`, width));
    }
  }
  if (comparison.truncated) lines.push("", "The texts are so long that not every pair of facts was looked at.");
  return lines.join("\n");
};
