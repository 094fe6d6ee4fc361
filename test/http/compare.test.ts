import { describe, expect, it } from "vitest";
import request from "../samples/request.json";
import { type Answer, post } from "./client.ts";

const compare = (body: unknown): Promise<Answer> => post("/v1/compare", body);

interface Shown {
  kind: string;
  a: { quote: string; start: number; end: number; sentence: number };
  b: Shown["a"];
}

describe("POST /v1/compare", () => {
  it("tells agreements from discrepancies, with the places of both", async () => {
    const { status, headers, body } = await compare(request);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("application/json");
    expect(body.sameEvent.verdict).toBe("same");
    const conflict = body.discrepancies.find(({ kind }: Shown) => kind === "duration");
    expect(conflict).toMatchObject({
      id: expect.stringMatching(/^d\d+$/),
      verdict: "conflict",
      a: { quote: "nearly five hours" },
      b: { quote: "roughly three hours" },
    });
    expect(conflict.explanation).toBe("Evening Courier: nearly five hours (262.5 to 300 minutes). Coastal Wire: roughly three hours.");
    expect(body.agreements.map((finding: { id: string }) => finding.id)).toContain("s1");
  });

  it("has every part that the contract lists, and no other than was asked for", async () => {
    const { body } = await compare(request);
    expect(Object.keys(body).sort()).toEqual(
      ["agreements", "alignment", "discrepancies", "engine", "sameEvent", "sentences", "summary", "truncated", "unmatched"].sort(),
    );
    const { conflicts, variations, agreements, unmatched } = body.summary;
    expect([conflicts + variations, agreements]).toEqual([body.discrepancies.length, body.agreements.length]);
    expect(unmatched).toEqual({ a: body.unmatched.a.length, b: body.unmatched.b.length });
    const all = (await compare({ ...request, options: { include: [] } })).body;
    expect(all.alignment ?? all.unmatched).toBeUndefined();
    expect(all.summary).toEqual(body.summary);
  });

  it("quotes exactly the text between its offsets, inside the sentence that it names", async () => {
    const { body } = await compare(request);
    for (const finding of [...body.discrepancies, ...body.agreements])
      for (const side of ["a", "b"] as const) {
        const { start, end, quote, sentence, also = [] } = finding[side];
        expect(request[side].text.slice(start, end)).toBe(quote);
        const home = body.sentences[side][sentence];
        expect(start >= home.start && end <= home.end).toBe(true);
        for (const place of also) expect(place.end).toBeGreaterThan(place.start);
      }
  });

  it.each([
    ["CRLF", "The talks\r\nlasted 90 minutes.\r\n\r\nThree men died."],
    ["a byte order mark", "\ufeffThe talks lasted 90 minutes."],
    ["no-break and thin spaces", "The talks lasted 90\u00a0minutes; 3\u2009000 men came."],
    ["zero-width spaces", "The talks\u200b lasted 90\u200b minutes."],
    ["characters beyond the basic plane", "😀 The 🚢 talks lasted 90 minutes. 𝒯hree men died 👩‍👩‍👧."],
    ["lone surrogates", "The talks \ud800 lasted 90 minutes.\udfff Three men died."],
    ["combining marks", "The tálks lasted 90 minutes in Mu\u0308nchen."],
    ["control characters", "The talks\u0000 lasted\u0007 90 minutes.\u2028Three men died.\u0085"],
    ["writing from right to left", "The talks in \u202eירושלים\u202c lasted 90 minutes."],
    ["full-width digits", "The talks lasted ９０ minutes."],
  ])("counts offsets in UTF-16 units of the text as it was sent: %s", async (_, text) => {
    const { status, body } = await compare({ a: text, b: "The talks lasted 90 minutes. Three men died.", options: { include: ["facts"] } });
    expect(status).toBe(200);
    for (const { facts } of body.sentences.a) for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    for (const { a } of [...body.agreements, ...body.discrepancies]) expect(text.slice(a.start, a.end)).toBe(a.quote);
    expect(body.agreements.length + body.discrepancies.length).toBeGreaterThan(0);
  });

  it("answers the same bytes for the same request", async () => {
    const texts = await Promise.all([1, 2, 3].map(async () => (await compare(request)).text));
    expect(new Set(texts).size).toBe(1);
  });

  it("swaps the sides and changes nothing else when the request does", async () => {
    const [one, other] = [(await compare({ a: request.a, b: request.b })).body, (await compare({ a: request.b, b: request.a })).body];
    const swap = (finding: Record<string, unknown>) => ({ ...finding, a: finding.b, b: finding.a, explanation: "", diff: "" });
    const keep = (finding: Record<string, unknown>) => ({ ...finding, explanation: "", diff: "" });
    expect(other.discrepancies.map(swap)).toEqual(one.discrepancies.map(keep));
    expect(other.agreements.map(swap)).toEqual(one.agreements.map(keep));
    expect(other.unmatched).toEqual({ a: one.unmatched.b, b: one.unmatched.a });
    expect(other.sentences).toEqual({ a: one.sentences.b, b: one.sentences.a });
    expect(other.alignment.map(({ a, b, score }: Record<string, number>) => ({ a: b, b: a, score }))).toEqual(one.alignment);
    expect(other.sameEvent).toEqual(one.sameEvent);
  });

  it("finds no discrepancy between an article and itself", async () => {
    const { body } = await compare({ a: request.a, b: request.a });
    expect(body.discrepancies).toEqual([]);
    expect(body.summary).toMatchObject({ conflicts: 0, variations: 0, unmatched: { a: 0, b: 0 } });
  });

  it("takes plain strings", async () => {
    const { status, body } = await compare({ a: "The vote was 7-4.", b: "The vote was 8-3." });
    expect(status).toBe(200);
    expect(body.discrepancies[0]).toMatchObject({ kind: "quantity", verdict: "conflict", a: { value: { parts: [7, 4] } } });
  });

  it.each([
    ["over 13,000 people died in the war", "more than 14,000 people died in the war", "conflict"],
    ["some 8,000 people marched through the city", "8,400 people marched through the city", "agreement"],
    ["142 people were arrested in the raid", "more than 140 people were arrested in the raid", "agreement"],
    ["the meeting lasted 90 minutes", "the meeting lasted nearly two hours", "conflict"],
    ["the meeting lasted 90 minutes", "the meeting lasted an hour and a half", "agreement"],
    ["up to 20,000 soldiers are at the border", "at least 15,000 soldiers are at the border", "variation"],
  ])("judges '%s' and '%s': %s", async (a, b, verdict) => {
    const { body } = await compare({ a: `On Monday ${a}.`, b: `On Monday ${b}.`, options: { kinds: ["quantity", "duration"] } });
    expect([...body.discrepancies, ...body.agreements].map((finding: { verdict: string }) => finding.verdict)).toEqual([verdict]);
  });

  it("gives no findings for two events, and says so", async () => {
    const avalanche = `Three climbers died in an avalanche on Mount Ansel on Friday. Rescuers from Glenmore dug for nine hours in deep
      snow. The slope near Laxford was closed after a warning by Priya Nair. A guide was flown to Saint Olaf with a broken leg.`;
    const budget = `Lawmakers in Halvard raised the tax on sugar by 4 percent. Growers from Coldbrook marched with 200 tractors. The plan of
      Minister Rosalind Doyle was defended for two hours. Members of the Reform Union walked out before the vote in Torsby Hall.`;
    expect((await compare({ a: avalanche, b: budget })).body).toMatchObject({
      sameEvent: { verdict: "different" },
      discrepancies: [],
      agreements: [],
    });
  });

  it.each([
    ["2022-01-20", "2022-01-18"],
    ["2022-01-20T23:10:00Z", "2022-01-18"],
    [undefined, "XXXX-WXX-2"],
  ])("resolves relative dates by the date of publication, if there is one: %s", async (published, iso) => {
    const side = { text: "The fair opened on Tuesday.", published };
    const { agreements } = (await compare({ a: side, b: side, options: { kinds: ["time"] } })).body;
    expect(agreements.map((finding: { a: { value: { iso: string } } }) => finding.a.value.iso)).toEqual([iso]);
  });

  it("shows only the kinds that were asked for, and reads all the same", async () => {
    const { body } = await compare({ ...request, options: { kinds: ["duration"], include: ["facts", "selectors"] } });
    expect(body.discrepancies.map(({ kind }: Shown) => kind)).toEqual(["duration"]);
    const facts = body.sentences.a.flatMap((sentence: { facts: Shown[] }) => sentence.facts);
    expect(new Set(facts.map(({ kind }: Shown) => kind))).toEqual(new Set(["duration"]));
    expect(body.discrepancies[0].a.selectors).toEqual([
      { type: "TextQuoteSelector", exact: "nearly five hours", prefix: expect.any(String), suffix: expect.any(String) },
      { type: "TextPositionSelector", start: expect.any(Number), end: expect.any(Number) },
    ]);
  });

  it("shows in the diff of two quotations the text of both, whichever side they stand on", async () => {
    const [a, b] = ["“We will never accept these terms,” the mayor said.", "“We may accept these terms,” the mayor said."];
    const diffOf = async (x: string, y: string) =>
      (await compare({ a: x, b: y, options: { kinds: ["quotation"] } })).body.discrepancies[0].diff;
    const [one, other] = [await diffOf(a, b), await diffOf(b, a)];
    const join = (diff: { op: string; text: string }[], op: string) =>
      diff
        .filter((part) => part.op !== op)
        .map(({ text }) => text)
        .join("");
    expect([join(one, "insert"), join(one, "delete")]).toEqual(["We will never accept these terms", "We may accept these terms"]);
    expect([join(other, "insert"), join(other, "delete")]).toEqual(["We may accept these terms", "We will never accept these terms"]);
    for (const diff of [one, other]) expect(diff.map(({ op }: { op: string }) => op)).toEqual(["equal", "delete", "insert", "equal"]);
  });

  it("keeps an explanation on one line", async () => {
    const sides = { a: { text: "The vote was 7-4.", source: "X\n\tY" }, b: { text: "The vote was 8-3.", source: "Z" } };
    expect((await compare(sides)).body.discrepancies[0].explanation).toBe("X Y: 7-4. Z: 8-3.");
  });

  it.each([
    ["5 miles", "m"],
    ["300 kilograms", "kg"],
    ["40 degrees Celsius", "K"],
    ["€5 million", "EUR"],
    ["12 people", "1"],
    ["90 minutes", "s"],
  ])("names the base unit of %s: %s", async (phrase, unit) => {
    const { body } = await post("/v1/facts", { text: `They counted ${phrase} there.` });
    const values = body.sentences.flatMap((sentence: { facts: { value: { base?: { unit: string } } }[] }) => sentence.facts);
    expect(values.map((fact: { value: { base?: { unit: string } } }) => fact.value.base?.unit).filter(Boolean)).toEqual([unit]);
  });

  it("counts code points in the selectors that do", async () => {
    const a = "😀😀 The talks lasted 90 minutes.";
    const { body } = await compare({ a, b: "The talks lasted 90 minutes.", options: { kinds: ["duration"], include: ["selectors"] } });
    const [, position] = body.agreements[0].a.selectors;
    expect([...a].slice(position.start, position.end).join("")).toBe("90 minutes");
  });

  it("leaves out what it is less sure of than was asked", async () => {
    const { body } = await compare({ ...request, options: { minConfidence: 1 } });
    for (const finding of [...body.discrepancies, ...body.agreements]) expect(finding.confidence).toBe(1);
  });

  it.each([
    ["an unknown field of an article", '{"a":{"text":"Three died.","language":"en","text_":{"x":[1]}},"b":"Three died."}'],
    ["an unknown field beside the articles", '{"a":"Three died.","b":"Three died.","c":1}'],
    ["__proto__ beside the articles", '{"a":"Three died.","b":"Three died.","__proto__":{"options":{"kinds":[]}}}'],
    ["__proto__ in an article", '{"a":{"text":"Three died.","__proto__":{"source":5}},"b":"Three died."}'],
    ["constructor in an article", '{"a":{"text":"Three died.","constructor":{"prototype":{"source":5}}},"b":"Three died."}'],
    [
      "a field that is nested 50,000 deep",
      `{"a":{"text":"Three died.","deep":${"[".repeat(50_000)}${"]".repeat(50_000)}},"b":"Three died."}`,
    ],
    ["a field that stands twice", '{"a":"ignored","a":"Three died.","b":"Three died."}'],
    ["a byte order mark before the JSON", '\ufeff{"a":"Three died.","b":"Three died."}'],
  ])("is not disturbed by %s", async (_, body) => {
    const answer = await post("/v1/compare", body);
    expect([answer.status, answer.body.summary?.conflicts, answer.body.summary?.agreements > 0]).toEqual([200, 0, true]);
    expect(({} as Record<string, unknown>).options).toBeUndefined();
  });
});
