import { SELF } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { post } from "./client.ts";

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
    expect(body.articles).toHaveLength(2);
  });

  it.each([
    ["no text", {}, 400, ["/text"]],
    ["no articles", { articles: [] }, 400, ["/articles"]],
    ["an article that is a number", { articles: ["Three died.", 4] }, 400, ["/articles/1"]],
    ["more than 50 articles", { articles: Array.from({ length: 51 }, () => "Three died.") }, 400, ["/articles"]],
    ["a blank text", { text: " " }, 422, ["/text"]],
    ["a blank article", { articles: ["Three died.", ""] }, 422, ["/articles/1/text"]],
  ])("refuses %s", async (_, body, status, pointers) => {
    const answer = await post("/v1/facts", body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(pointers);
  });
});

describe("the rest of the service", () => {
  it("says that it stands, and which engine it runs", async () => {
    const response = await SELF.fetch("https://factdiff.test/healthz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", name: "factdiff", version: expect.any(String), revision: expect.any(String) });
  });

  it("answers an unknown path with a problem document", async () => {
    const response = await SELF.fetch("https://factdiff.test/v2/compare");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "urn:factdiff:problem:not-found" });
  });

  it("answers a wrong method with those that are allowed", async () => {
    const response = await SELF.fetch("https://factdiff.test/v1/compare", { method: "PUT", body: "x" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await response.json()).toMatchObject({ type: "urn:factdiff:problem:method-not-allowed" });
  });
});
