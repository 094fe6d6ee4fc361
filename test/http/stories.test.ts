import { describe, expect, it } from "vitest";
import { story } from "../../src/library.ts";
import { post, problemOf } from "./client.ts";

const articles = [
  {
    id: "courier",
    text: "Four dock workers died when a crane collapsed at Port Ansel on Tuesday. The rescue took five hours.",
    source: "Courier",
  },
  { id: "wire", text: "A crane collapsed at Port Ansel on Tuesday and four dock workers died. The rescue took three hours." },
  { id: "gazette", text: "A crane collapsed at Port Ansel on Tuesday. The rescue took about three hours, the port said." },
];

describe("POST /v1/stories", () => {
  it("says what the library says", async () => {
    const { status, body } = await post("/v1/stories", { articles, options: { include: ["unmatched"] } });
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(story(articles, { include: ["unmatched"] })))]);
    const rescue = body.facts.find(({ kind }: { kind: string }) => kind === "duration");
    expect(rescue).toMatchObject({
      verdict: "conflict",
      positions: [
        { articles: [{ id: "wire" }, { id: "gazette" }], voices: 2 },
        { articles: [{ id: "courier" }], voices: 1 },
      ],
      silent: [],
    });
  });

  it("calls articles without an id by their number", async () => {
    const { body } = await post("/v1/stories", { articles: articles.map(({ text }) => text) });
    expect(body.events).toEqual([["1", "2", "3"]]);
  });

  it("takes another number where one is the id of an article", async () => {
    const { body } = await post("/v1/stories", { articles: [{ id: "2", text: "Three died." }, "Four died."] });
    expect(body.events.flat().sort()).toEqual(["2", "4"]);
  });

  it("takes fifty articles", async () => {
    const { status, body } = await post("/v1/stories", {
      articles: Array.from({ length: 50 }, (_, i) => `Train ${i} left at noon on Tuesday.`),
    });
    expect([status, body.summary.articles]).toEqual([200, 50]);
  });

  it.each([
    ["no articles", {}, [400, "invalid-request", "/articles"]],
    ["one article", { articles: ["Three died."] }, [422, "too-few-articles", "/articles"]],
    ["an empty list", { articles: [] }, [422, "too-few-articles", "/articles"]],
    ["51 articles", { articles: Array.from({ length: 51 }, () => "Three died.") }, [413, "too-many-articles", "/articles"]],
    ["a million articles", { articles: Array.from({ length: 900_000 }, () => 5) }, [400, "invalid-request", "/articles"]],
    [
      "two articles of one id",
      {
        articles: [
          { id: "a", text: "Three died." },
          { id: "a", text: "Four died." },
        ],
      },
      [422, "duplicate-id", "/articles/1/id"],
    ],
    [
      "more text than a story may have",
      { articles: Array.from({ length: 4 }, () => "Three died. ".repeat(16_000)) },
      [413, "text-too-long", "/articles"],
    ],
    ["an empty id", { articles: [{ id: "", text: "Three died." }, "Four died."] }, [400, "invalid-request", "/articles/0/id"]],
    ["an unknown option", { articles: ["Three died.", "Four died."], options: { colour: 1 } }, [400, "invalid-request", "/options/colour"]],
    [
      "an unknown part",
      { articles: ["Three died.", "Four died."], options: { include: ["alignment"] } },
      [400, "invalid-request", "/options/include/0"],
    ],
    ["a blank article", { articles: ["Three died.", { text: " " }] }, [422, "empty-text", "/articles/1/text"]],
    ["an article that is too long", { articles: ["Three died.", "a b ".repeat(60_000)] }, [413, "text-too-long", "/articles/1"]],
  ])("refuses %s", async (_, body, problem) => {
    expect(problemOf(await post("/v1/stories", body))).toEqual(problem);
  });

  it("says the numbers", async () => {
    const { body } = await post("/v1/stories", { articles: Array.from({ length: 51 }, () => "Three died.") });
    expect(body.detail).toBe("/articles: There are 51 articles; at most 50 are taken.");
  });
});
