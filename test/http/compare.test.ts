import { SELF } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import request from "../samples/request.json";
import { type Answer, post } from "./client.ts";

const compare = (body: unknown): Promise<Answer> => post("/v1/compare", body);

describe("POST /v1/compare", () => {
  it("tells agreements from discrepancies, with the places of both", async () => {
    const { status, headers, body } = await compare(request);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("application/json");
    expect(body.sameEvent.verdict).toBe("same");
    const conflict = body.discrepancies.find((finding: { kind: string }) => finding.kind === "duration");
    expect(conflict).toMatchObject({
      id: expect.stringMatching(/^d\d+$/),
      verdict: "conflict",
      a: { quote: "nearly five hours" },
      b: { quote: "roughly three hours" },
    });
    expect(conflict.explanation).toBe("Evening Courier: nearly five hours (262.5 to 300 minutes). Coastal Wire: roughly three hours.");
    expect(body.agreements.map((finding: { id: string }) => finding.id)).toContain("s1");
  });

  it("quotes exactly the text between its offsets", async () => {
    const { body } = await compare(request);
    for (const finding of [...body.discrepancies, ...body.agreements])
      for (const side of ["a", "b"] as const) {
        const { start, end, quote, sentence } = finding[side];
        expect(request[side].text.slice(start, end)).toBe(quote);
        const home = body.sentences[side][sentence];
        expect(start >= home.start && end <= home.end).toBe(true);
      }
  });

  it("counts offsets in UTF-16 units of the text as it was sent", async () => {
    const a = "\ufeffThe 🚢 talks\r\nlasted\u00a090\u200b minutes.";
    const { body } = await compare({ a, b: "The talks lasted 90 minutes." });
    for (const finding of body.agreements) expect(a.slice(finding.a.start, finding.a.end)).toBe(finding.a.quote);
  });

  it("answers the same bytes for the same request", async () => {
    const texts = await Promise.all([1, 2].map(async () => (await compare(request)).text));
    expect(texts[0]).toBe(texts[1]);
  });

  it("swaps the sides and changes nothing else when the request does", async () => {
    const [one, other] = [(await compare({ a: request.a, b: request.b })).body, (await compare({ a: request.b, b: request.a })).body];
    const swap = (finding: Record<string, unknown>) => ({ ...finding, a: finding.b, b: finding.a, explanation: "", diff: "" });
    const keep = (finding: Record<string, unknown>) => ({ ...finding, explanation: "", diff: "" });
    expect(other.discrepancies.map(swap)).toEqual(one.discrepancies.map(keep));
    expect(other.agreements.map(swap)).toEqual(one.agreements.map(keep));
    expect(other.unmatched).toEqual({ a: one.unmatched.b, b: one.unmatched.a });
    expect(other.sameEvent).toEqual(one.sameEvent);
  });

  it("takes plain strings", async () => {
    const { status, body } = await compare({ a: "The vote was 7-4.", b: "The vote was 8-3." });
    expect(status).toBe(200);
    expect(body.discrepancies[0]).toMatchObject({ kind: "quantity", verdict: "conflict", a: { value: { parts: [7, 4] } } });
  });

  it("ignores unknown fields of an article", async () => {
    expect((await compare({ a: { text: "Three died.", language: "en" }, b: "Three died." })).status).toBe(200);
  });

  it("filters by kind, by confidence, and shows what was asked for", async () => {
    const { body } = await compare({ ...request, options: { kinds: ["duration"], include: ["facts", "selectors"] } });
    expect(body.discrepancies.map((finding: { kind: string }) => finding.kind)).toEqual(["duration"]);
    expect(body.alignment).toBeUndefined();
    expect(body.unmatched).toBeUndefined();
    expect(body.sentences.a[0].facts.length).toBeGreaterThan(0);
    expect(body.discrepancies[0].a.selectors).toEqual([
      { type: "TextQuoteSelector", exact: "nearly five hours", prefix: expect.any(String), suffix: expect.any(String) },
      { type: "TextPositionSelector", start: expect.any(Number), end: expect.any(Number) },
    ]);
    const sure = (await compare({ ...request, options: { minConfidence: 1 } })).body;
    for (const finding of [...sure.discrepancies, ...sure.agreements]) expect(finding.confidence).toBe(1);
  });
});

describe("what /v1/compare refuses", () => {
  const text = "Three people died in the fire.";
  const cases: [string, unknown, number, string, string[]][] = [
    ["a side that is missing", { a: text }, 400, "invalid-request", ["/b"]],
    ["a text that is no string", { a: { text: 5 }, b: text }, 400, "invalid-request", ["/a/text"]],
    ["both sides at once", { a: 1, b: [] }, 400, "invalid-request", ["/a", "/b"]],
    ["an unknown option", { a: text, b: text, options: { colour: "red" } }, 400, "invalid-request", ["/options/colour"]],
    ["an unknown kind", { a: text, b: text, options: { kinds: ["quantity", "mood"] } }, 400, "invalid-request", ["/options/kinds/1"]],
    ["a confidence above 1", { a: text, b: text, options: { minConfidence: 1.5 } }, 400, "invalid-request", ["/options/minConfidence"]],
    ["a date that is none", { a: { text, published: "yesterday" }, b: text }, 400, "invalid-request", ["/a/published"]],
    ["a body that is an array", [text, text], 400, "invalid-request", [""]],
    ["an empty text", { a: "", b: text }, 422, "empty-text", ["/a/text"]],
    ["a blank text", { a: text, b: " \n\t\u00a0" }, 422, "empty-text", ["/b/text"]],
    ["a text over 200,000 units", { a: `${text} `.repeat(7000), b: text }, 413, "text-too-long", ["/a/text"]],
    [
      "a text in another script",
      { a: text, b: "В результате пожара погибли три человека, сообщили власти." },
      422,
      "unsupported-language",
      ["/b/text"],
    ],
  ];
  it.each(cases)("%s", async (_, body, status, name, pointers) => {
    const answer = await compare(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.body).toMatchObject({
      type: `urn:factdiff:problem:${name}`,
      title: expect.any(String),
      status,
      detail: expect.any(String),
    });
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(pointers);
  });

  it("what is not JSON", async () => {
    expect((await post("/v1/compare", "{ not json")).body).toMatchObject({ type: "urn:factdiff:problem:malformed-json", status: 400 });
  });

  it("another media type", async () => {
    const answer = await post("/v1/compare", request, "text/plain");
    expect(answer.body).toMatchObject({ type: "urn:factdiff:problem:unsupported-media-type", status: 415 });
  });

  it("a body over 2 MB, also one that tells no length", async () => {
    const huge = JSON.stringify({ a: "x".repeat(2_100_000), b: text });
    expect((await post("/v1/compare", huge)).body).toMatchObject({ type: "urn:factdiff:problem:body-too-large", status: 413 });
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 42; i++) controller.enqueue(new TextEncoder().encode("x".repeat(50_000)));
        controller.close();
      },
    });
    const chunked = await SELF.fetch("https://factdiff.test/v1/compare", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: chunks,
    });
    expect(chunked.status).toBe(413);
  });

  it("never repeats more than 100 characters of the input", async () => {
    const long = "k".repeat(5000);
    const answer = await compare({ a: text, b: text, options: { [long]: 1 } });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain("k".repeat(101));
  });
});
