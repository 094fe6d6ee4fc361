import type { Story, StoryFact } from "../library.ts";
import { COLOURS, clip, type Look, painter, plain, SIGNS, widthOf } from "./report.ts";

/** Columns that a value may take before those who give it. */
const VALUE = 44;

/** The table of a story for people: each fact with who gives which value, who stands alone, and who is silent. */
export const renderStory = (story: Story, look: Look): string => {
  const paint = painter(look);
  const width = widthOf(look);
  const { summary, facts, events, copies } = story;
  const lines: string[] = [];
  events.forEach((event, i) => {
    lines.push(clip(`Event ${i + 1}: ${event.map(plain).join(", ")}`, width));
  });
  for (const group of copies) lines.push(clip(`Copies of one text: ${group.map(plain).join(", ")}`, width));
  lines.push(
    "",
    `${summary.articles} articles, ${summary.voices} voices: ${summary.conflicts} conflicts, ${summary.variations} variations, ${summary.agreements} agreements.`,
  );
  const block = ({ verdict, kind, about, confidence, positions, silent }: StoryFact): void => {
    const head = `${SIGNS[verdict]} ${kind}: ${plain(about)}`;
    lines.push("", `${paint(clip(head, width - 8), COLOURS[verdict])}  ${Math.round(confidence * 100)} %`);
    const wide = Math.min(VALUE, Math.max(...positions.map(({ display }) => plain(display).length)));
    for (const { display, articles } of positions) {
      const ids = clip(articles.map(({ id }) => id).join(", "), Math.max(8, width - wide - 6));
      lines.push(`    ${clip(display, wide).padEnd(wide)}  ${ids}`);
    }
    if (silent.length > 0) lines.push(paint(`    ${clip(`silent: ${silent.map(plain).join(", ")}`, width - 4)}`, 2));
  };
  for (const fact of facts) if (fact.verdict !== "agreement") block(fact);
  const agreed = facts.filter(({ verdict }) => verdict === "agreement");
  if (agreed.length > 0) {
    lines.push("", paint("Agreed", 1));
    for (const { kind, positions } of agreed) {
      const [position] = positions;
      if (position)
        lines.push(clip(`  = ${kind}: ${plain(position.display)}  ${position.articles.map(({ id }) => plain(id)).join(", ")}`, width));
    }
  }
  for (const { id, facts: alone } of story.unmatched ?? []) {
    lines.push("", paint(clip(`Only in ${plain(id)}`, width), 1));
    for (const { kind, quote } of alone) lines.push(clip(`    ${kind}: ${quote}`, width));
  }
  if (story.truncated) lines.push("", "The texts are so long that not every pair of facts was looked at.");
  return lines.join("\n");
};
