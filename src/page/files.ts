/** Largest file that is read, in bytes; a saved page brings far more than its text. */
const LARGEST = 10_000_000;

/** What Markdown puts around words: marks of headings, quotations and bold words, and the addresses of links. */
const withoutMarkdown = (text: string): string =>
  text
    .replace(/^(?:#{1,6}|>) +/gm, "")
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g, "$1")
    .replace(/(?<!\w)\*\*(?=\S)([^*\n]{1,500})\*\*(?!\w)/g, "$1");

/**
 * The text of a file: plain text as it is, Markdown and HTML without their markup.
 *
 * @throws {Error} that says what is wrong with it, for people
 */
export const textOf = async (file: File): Promise<string> => {
  if (file.size > LARGEST) throw new Error(`${file.name} has ${file.size} bytes; at most ${LARGEST} are read.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is no text in UTF-8.`);
  }
  if (/\.html?$/i.test(file.name) || file.type === "text/html") return (await import("./html.ts")).textOfHtml(text);
  return /\.md$/i.test(file.name) ? withoutMarkdown(text) : text;
};
