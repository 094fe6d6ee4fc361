import { describe, expect, it } from "vitest";
import { post, problemOf } from "./client.ts";

describe("POST /v1/facts", () => {
  it("reads one text", async () => {
    const text = "At least 26 people were hurt on Monday, police said.";
    const { status, body } = await post("/v1/facts", { text, published: "2024-05-15" });
    expect(status).toBe(200);
    const facts = body.sentences.flatMap((sentence: { facts: unknown[] }) => sentence.facts);
    expect(facts).toContainEqual(expect.objectContaining({ kind: "quantity", quote: "At least 26 people", start: 0, end: 18 }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: "time", value: expect.objectContaining({ iso: "2024-05-13" }) }));
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });

  it("reads several articles", async () => {
    const { status, body } = await post("/v1/facts", { articles: ["Three died.", { text: "Four died." }] });
    expect(status).toBe(200);
    expect(body.articles.map(({ sentences }: { sentences: { facts: { quote: string }[] }[] }) => sentences[0]?.facts[0]?.quote)).toEqual([
      "Three",
      "Four",
    ]);
  });

  it("takes fifty articles", async () => {
    const { status, body } = await post("/v1/facts", { articles: Array.from({ length: 50 }, () => "Three died.") });
    expect([status, body.articles?.length]).toEqual([200, 50]);
  });

  it.each([
    ["no text", {}, [400, "invalid-request", "/text"]],
    ["a text alone", "Three died.", [400, "malformed-json"]],
    ["no articles", { articles: [] }, [400, "invalid-request", "/articles"]],
    ["an article that is a number", { articles: ["Three died.", 4] }, [400, "invalid-request", "/articles/1"]],
    ["more than 50 articles", { articles: Array.from({ length: 51 }, () => "Three died.") }, [400, "invalid-request", "/articles"]],
    ["a million articles", { articles: Array.from({ length: 900_000 }, () => 5) }, [400, "invalid-request", "/articles"]],
    ["a blank article with a title", { articles: [{ text: "", title: "Fire" }] }, [422, "empty-text", "/articles/0/text"]],
    ["a blank text", { text: " " }, [422, "empty-text", "/text"]],
    ["a blank article", { articles: ["Three died.", ""] }, [422, "empty-text", "/articles/1"]],
    ["an article that is too long", { articles: ["Three died.", "a b ".repeat(60_000)] }, [413, "text-too-long", "/articles/1"]],
  ])("refuses %s", async (_, body, problem) => {
    expect(problemOf(await post("/v1/facts", body))).toEqual(problem);
  });
});
