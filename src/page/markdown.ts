import type { Comparison, PublicFinding } from "../library.ts";
import { counted, nameOf, SIDES, type View } from "./view.ts";

/** Characters that mean something to Markdown or HTML stand for themselves. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");

const lineOf = (finding: PublicFinding, names: readonly [string, string]): string => {
  const [a, b] = [plain(finding.a.quote), plain(finding.b.quote)];
  const sure = `${Math.round(finding.confidence * 100)} % sure`;
  return `- **${finding.verdict}**, ${finding.kind}: ${plain(finding.about)}. ${plain(names[0])}: “${a}”; ${plain(names[1])}: “${b}” (${sure})`;
};

/** The findings as Markdown, for notes and messages: differences, agreements, and how much one side alone states. */
export const markdownOf = ({ summary, discrepancies, agreements }: Comparison, view: View): string => {
  const names = [nameOf(view, "a"), nameOf(view, "b")] as const;
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
