import { SELF } from "cloudflare:test";
import { hc } from "hono/client";
import { describe, expect, it } from "vitest";
import type { App } from "../../src/http/app.ts";
import { HOST, json, send } from "./client.ts";

describe("GET /healthz", () => {
  it("says that it stands, and which engine it runs", async () => {
    const { status, body } = await send("/healthz");
    expect(status).toBe(200);
    expect(body).toEqual({
      status: "ok",
      name: "factdiff",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      revision: expect.any(String),
    });
  });
});

describe("the request's id", () => {
  it.each<[string, RequestInit]>([
    ["/healthz", {}],
    ["/v1/compare", json("{")],
    ["/nothing", {}],
  ])("comes with every answer: %s", async (path, init) => {
    const ids = [(await send(path, init)).headers.get("x-request-id"), (await send(path, init)).headers.get("x-request-id")];
    expect(ids[0]).toMatch(/^[\w-]{8,}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("is the caller's, where it gives a good one", async () => {
    const id = async (sent: string) => (await send("/healthz", { headers: { "x-request-id": sent } })).headers.get("x-request-id");
    expect(await id("trace-1_2=3")).toBe("trace-1_2=3");
    expect(await id("<script>")).not.toContain("script");
    expect(await id("x".repeat(5000))).not.toContain("xxx");
  });
});

// This is how a program of TypeScript talks to the service; it compiles only while the types are the service's.
describe("Hono's typed client", () => {
  const client = hc<App>(HOST, { fetch: SELF.fetch.bind(SELF) });

  it("compares", async () => {
    const answer = await client.v1.compare.$post({
      json: {
        a: "The talks lasted 90 minutes.",
        b: { text: "The talks lasted nearly two hours.", source: "Coastal Wire" },
        options: { kinds: ["duration"] },
      },
    });
    if (!answer.ok) throw new Error((await answer.json()).detail);
    const { discrepancies } = await answer.json();
    const values = discrepancies.map(({ verdict, a, b }) => [verdict, a.quote, b.value.type === "duration" ? b.value.base.max : undefined]);
    expect(values).toEqual([["conflict", "90 minutes", 7200]]);
  });

  it("tells a story", async () => {
    const answer = await client.v1.stories.$post({ json: { articles: ["Three people died.", { id: "wire", text: "Four people died." }] } });
    if (!answer.ok) throw new Error(`refused with ${answer.status}`);
    const { events, facts } = await answer.json();
    expect(events).toEqual([["1", "wire"]]);
    expect(facts[0]?.positions.map(({ articles }) => articles[0]?.id).sort()).toEqual(["1", "wire"]);
  });

  it("reads facts", async () => {
    const answer = await client.v1.facts.$post({ json: { text: "Three people died." } });
    if (answer.status !== 200) throw new Error();
    const found = await answer.json();
    expect("sentences" in found && found.sentences[0]?.facts?.[0]?.quote).toBe("Three people");
  });

  it("knows the failures", async () => {
    const answer = await client.v1.compare.$post({ json: { a: "", b: "Three died." } });
    expect(answer.status).toBe(422);
    if (!answer.ok) expect((await answer.json()).errors?.[0]?.pointer).toBe("/a");
  });

  it("asks whether the service stands", async () => {
    const answer = await client.healthz.$get();
    if (answer.ok) expect((await answer.json()).name).toBe("factdiff");
    expect(answer.ok).toBe(true);
  });
});
