import { Readability } from "@mozilla/readability";

// Loaded when somebody brings a saved page, and only then.

const BLOCKS = new Set(
  "address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const SILENT = new Set("script style noscript template iframe svg button form nav head".split(" "));

/** The text of a document: a paragraph a block, white space as a browser shows it. */
const paragraphsOf = (root: Node): string => {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const paragraph = current.replace(/\s+/g, " ").trim();
    if (paragraph) paragraphs.push(paragraph);
    current = "";
  };
  // A list of its own instead of recursion: a page may be nested deeper than the stack.
  const open: (Node | "close")[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "close") close();
    else if (node.nodeType === Node.TEXT_NODE) current += node.nodeValue ?? "";
    else {
      const name = node.nodeName.toLowerCase();
      if (SILENT.has(name)) continue;
      const block = BLOCKS.has(name) || name === "br";
      if (block) {
        close();
        open.push("close");
      }
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    }
  }
  close();
  return paragraphs.join("\n\n");
};

/** The article of a web page as text; the whole page where no article is found. Nothing in it is run or loaded. */
export const textOfHtml = (html: string): string => {
  const parse = (source: string): Document => new DOMParser().parseFromString(source, "text/html");
  const article = new Readability(parse(html)).parse();
  const text = article?.content ? paragraphsOf(parse(article.content).body) : "";
  const title = article?.title?.trim();
  if (!text) return paragraphsOf(parse(html).body);
  return title && !text.startsWith(title) ? `${title}\n\n${text}` : text;
};
