import { describe, expect, it } from "vitest";
import { readSentences } from "../src/sentences/index.ts";
import { tokenise } from "../src/text/tokens.ts";

const split = (text: string): string[] => readSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

/** A bar stands where one sentence ends and the next begins. */
const TABLE: Record<string, string[]> = {
  "full stops, questions, exclamations": ["It fell.| Who saw it?| Nobody!", "Really?!| Yes."],
  initials: ["Antony J. Marsh spoke.", "J. R. Ewing died.| He was 90.", "You and I.| They too."],
  titles: ["Gov. Ruth Vale and Dr. Hale met Lt. Cmdr. Dana Frey on St. John's Road.", "Mr. Orr left.| Mrs. Orr stayed."],
  "U.S. and its like": ["The U.S. Navy came.", "He left the U.S. in May.", "It hit the U.S.| The storm then died.", "F.B.I. agents came."],
  "dates and pages": ["On Jan. 14, 2022, it fell.", "See p. 55.", "It is no. 5 of 10.", "He said no.| Then he left."],
  "clock times": ["At 5 p.m. the doors closed.", "It ended at 6 p.m.| Then they left."],
  companies: ["Pitt, Briggs & Co. sold it.", "He works for Orr Inc.| It makes cars."],
  "decimals and money": ["It rose 3.4 percent to $9.60.| It then fell.", "About 1.2.3 is a version."],
  quotations: [
    '"We went soft." He left.'.replace('" ', '"| '),
    "“It fell,” she said. “I saw it.”".replace(". “", ".| “"),
    '"Is it over?" he asked.',
    "He said: ‘No.’| She left.",
  ],
  ellipses: ["I never meant that....| She left.", "Well ... maybe.", "It was . . . odd."],
  brackets: ["He (Mr. Orr) left.", "The bill [...] passed."],
  "lists in one line": ["1. Stop| 2. Look| 3. Listen", "• Deficit: 3.4 per cent| • Defence: up 20 per cent"],
  "links and addresses": ["See https://example.org/a.b. for more.", "Write to jane.doe@example.com now."],
  "a missing space": ["It fell.|Nobody died."],
};

describe("sentences", () => {
  for (const [name, cases] of Object.entries(TABLE))
    it.each(cases)(`${name}: %s`, (marked) => {
      const wanted = marked.split("|").map((sentence) => sentence.trim());
      expect(split(marked.replaceAll("|", ""))).toEqual(wanted);
    });

  it("never runs across a paragraph", () => {
    expect(split("Heading without a stop\n\nThen a sentence.")).toEqual(["Heading without a stop", "Then a sentence."]);
  });

  it("goes on over a line break inside a sentence", () => {
    expect(split("This line is\ncut off in the middle.")).toEqual(["This line is\ncut off in the middle."]);
  });

  it("loses no character but white space", () => {
    const text = "“Odd” — it’s 5.3m, e.g. here…\r\n\r\n\ufeffNext\u200b one!";
    const between = readSentences(text, tokenise(text)).reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ""), text);
    expect(between.replace(/[\s\u200b\ufeff]/g, "")).toBe("");
  });
});

describe("roles", () => {
  const roles = (text: string): string[] => readSentences(text, tokenise(text)).map(({ role }) => role);
  const body = "The bridge fell on Tuesday and seven people died in the river, the police said.";

  it.each([
    ["headline", "Bridge falls into river"],
    ["byline", "By Rowan Pettigrew, chief reporter"],
    ["byline", "From Rowan Pettigrew in Chicago"],
    ["furniture", "Skip to content"],
    ["furniture", "Share via"],
  ])("%s at the top: %s", (role, line) => {
    expect(roles(`${line}\n\n${body}\n\n${body}\n\n${body}`)[0]).toBe(role);
  });

  it.each([
    ["furniture", "Read more: The great bridges, in pictures"],
    ["furniture", "Sign up for our newsletter to get the news in your inbox"],
    ["furniture", "Please keep your comments respectful and relevant."],
    ["furniture", "Comments are moderated within 24 hours."],
    ["furniture", "Home | World | Politics | Sport"],
    ["furniture", "We use cookies and share data with 25 partners"],
    ["furniture", "You have 3 free articles remaining"],
    ["furniture", "Story continues below advertisement"],
    ["furniture", "Last updated: 3 hours ago"],
    ["furniture", "Updated 12:45 GMT, 22 January 2022"],
    ["furniture", "Tags: crane, port, 4 killed"],
    ["body", "Comments are a matter for the owners, who updated their plan on 22 January."],
    ["furniture", "© 2024 The Evening Courier. All rights reserved."],
    ["byline", "Staff writer Ana Ruiz contributed to this report."],
    ["byline", "(Reporting by Dana Whitlow; Editing by Paul Rey)"],
    ["caption", "PICTURE: Smoke over the quay. Photo by J. Tolland"],
    ["body", "He said that readers should sign the petition against the closure of the bridge, which opened in 1968."],
  ])("%s further down: %s", (role, line) => {
    const all = roles(`Bridge falls into river\n\n${body}\n\n${body}\n\n${body}\n\n${line}\n\n${body}`);
    expect(all[4]).toBe(role);
  });

  it("takes a text of one or two paragraphs for body", () => {
    expect(roles("Seven die as bridge falls")).toEqual(["body"]);
  });
});
