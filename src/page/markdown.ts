import type { Comparison, PublicFinding, Story, StoryFact } from "../library.ts";
import { counted, keyOf, nameOf, SIDES, type View } from "./view.ts";

/** Characters that mean something to Markdown or HTML stand for themselves. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");

const lineOf = (finding: PublicFinding, names: readonly [string, string]): string => {
  const [a, b] = [plain(finding.a.quote), plain(finding.b.quote)];
  const sure = `${Math.round(finding.confidence * 100)} % sure`;
  return `- **${finding.verdict}**, ${finding.kind}: ${plain(finding.about)}. ${plain(names[0])}: “${a}”; ${plain(names[1])}: “${b}” (${sure})`;
};

/** The findings as Markdown, for notes and messages: differences, agreements, and how much one side alone states. */
export const markdownOf = ({ summary, discrepancies, agreements }: Comparison, view: View): string => {
  const names = [nameOf(view, 0), nameOf(view, 1)] as const;
  const part = (title: string, findings: readonly PublicFinding[]): string[] =>
    findings.length > 0 ? ["", `## ${title}`, "", ...findings.map((finding) => lineOf(finding, names))] : [];
  return [
    `# ${plain(names[0])} and ${plain(names[1])}`,
    "",
    `${counted(summary.conflicts, "conflict")}, ${counted(summary.variations, "variation")}, ${counted(summary.agreements, "agreement")}. ` +
      `${SIDES.map((side, i) => `${counted(summary.unmatched[side], "fact")} only in ${plain(names[i] ?? "")}`).join(", ")}.`,
    ...part("Differences", discrepancies),
    ...part("Agreements", agreements),
    "",
  ].join("\n");
};

/** A story as a Markdown table: a row a fact, a column a report. */
export const storyMarkdownOf = ({ summary, facts }: Story, view: View): string => {
  const names = view.reports.map((_, index) => plain(nameOf(view, index)));
  const cellOf = (fact: StoryFact, index: number): string => {
    const position = fact.positions.findIndex(({ articles }) => articles.some(({ id }) => id === keyOf(index)));
    const quote = fact.positions[position]?.articles.find(({ id }) => id === keyOf(index))?.quote;
    return quote === undefined ? "–" : `${fact.positions.length > 1 ? `${position + 1}: ` : ""}“${plain(quote)}”`;
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `# ${names.join(", ")}`,
    "",
    `${counted(summary.conflicts, "conflict")}, ${counted(summary.variations, "variation")}, ${counted(summary.agreements, "agreement")}.`,
    "",
    row(["fact", "verdict", ...names]),
    row(["---", "---", ...names.map(() => "---")]),
    ...facts.map((fact) => row([`${fact.kind}: ${plain(fact.about)}`, fact.verdict, ...names.map((_, index) => cellOf(fact, index))])),
    "",
  ].join("\n");
};
