import { afterEach, describe, expect, it, vi } from "vitest";
import { type Answer, json, post, problemOf, send, sendTo } from "./client.ts";

const text = "Three people died in the fire.";
const compare = (body: unknown): Promise<Answer> => post("/v1/compare", body);

describe("a body that does not fit", () => {
  it.each<[string, unknown, ...string[]]>([
    ["a side that is missing", { a: text }, "/b"],
    ["both sides that are missing", {}, "/a", "/b"],
    ["a side that is null", { a: null, b: text }, "/a"],
    ["both sides of a wrong type", { a: 1, b: [] }, "/a", "/b"],
    ["a text that is no string", { a: { text: 5 }, b: text }, "/a/text"],
    ["an article without a text", { a: { title: "Fire" }, b: text }, "/a/text"],
    ["a source that is no string", { a: { text, source: 5 }, b: text }, "/a/source"],
    ["a date that is none", { a: { text, published: "yesterday" }, b: text }, "/a/published"],
    ["a day that is none", { a: { text, published: "2022-02-30" }, b: text }, "/a/published"],
    ["a time of day that is none", { a: { text, published: "2022-01-21T25:61:00Z" }, b: text }, "/a/published"],
    ["options of a wrong type", { a: text, b: text, options: "all" }, "/options"],
    ["an unknown option", { a: text, b: text, options: { colour: "red" } }, "/options/colour"],
    ["an unknown option with a slash and a tilde", { a: text, b: text, options: { "a/b~c": 1 } }, "/options/a~1b~0c"],
    ["constructor for an option", { a: text, b: text, options: { constructor: 1 } }, "/options/constructor"],
    ["an unknown kind", { a: text, b: text, options: { kinds: ["quantity", "mood"] } }, "/options/kinds/1"],
    ["a kind that every object has", { a: text, b: text, options: { kinds: ["toString"] } }, "/options/kinds/0"],
    ["an unknown part", { a: text, b: text, options: { include: ["colours"] } }, "/options/include/0"],
    ["a confidence above 1", { a: text, b: text, options: { minConfidence: 1.5 } }, "/options/minConfidence"],
    ["a confidence that is no number", { a: text, b: text, options: { minConfidence: "0.5" } }, "/options/minConfidence"],
    [
      "several faults at once",
      { a: { text: 5 }, b: text, options: { minConfidence: -1, x: 1 } },
      "/a/text",
      "/options/minConfidence",
      "/options/x",
    ],
    ["an array", [text, text], ""],
    ["a number", 5, ""],
    ["null", null, ""],
  ])("%s is told where it is", async (_, body, ...pointers) => {
    const [status, name, ...found] = problemOf(await compare(body));
    expect([status, name, ...found.sort()]).toEqual([400, "invalid-request", ...pointers.sort()]);
  });

  it.each([
    ["a million kinds", { a: text, b: text, options: { kinds: Array.from({ length: 400_000 }, () => "z") } }, "/options/kinds"],
    ["a million parts", { a: text, b: text, options: { include: Array.from({ length: 900_000 }, () => 1) } }, "/options/include"],
  ])("%s are refused as one", async (_, body, pointer) => {
    expect(problemOf(await compare(body))).toEqual([400, "invalid-request", pointer]);
  });

  it("what is missing is called missing", async () => {
    expect((await compare({ a: text, options: 5 })).body.detail).toBe(
      "/b: is missing /options: Invalid input: expected object, received number",
    );
  });

  it("'__proto__' for an option is an unknown one", async () => {
    const answer = await compare(`{"a":"${text}","b":"${text}","options":{"__proto__":{"kinds":["time"]}}}`);
    expect(problemOf(answer)).toEqual([400, "invalid-request", "/options/__proto__"]);
  });

  it.each([
    ["nothing", ""],
    ["half of it", '{"a":"Three died.","b":'],
    ["words", "Three people died"],
    ["a comma too many", `{"a":"${text}","b":"${text}",}`],
    ["brackets without end", "[".repeat(200_000)],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ])("%s is no JSON", async (_, body) => {
    expect(problemOf(await compare(body))).toEqual([400, "malformed-json"]);
  });

  it.each([
    ["an empty text", { a: "", b: text }, [422, "empty-text", "/a"]],
    ["a blank text", { a: text, b: " \n\t\u00a0\u200b\ufeff" }, [422, "empty-text", "/b"]],
    ["two empty texts", { a: { text: "" }, b: "…" }, [422, "empty-text", "/a/text", "/b"]],
    ["another script", { a: text, b: "В результате пожара погибли три человека, сообщили власти." }, [422, "unsupported-language", "/b"]],
    [
      "another language",
      { a: text, b: "Bei dem Brand sind am Montag drei Menschen ums Leben gekommen, wie die Polizei mitteilte. ".repeat(4) },
      [422, "unsupported-language", "/b"],
    ],
  ])("%s cannot be read", async (_, body, problem) => {
    expect(problemOf(await compare(body))).toEqual(problem);
  });

  it.each([
    ["a table", "Gold 3 | Silver 4 | Bronze 5"],
    ["a short text in another language", "Drei Tote bei Brand"],
  ])("%s passes", async (_, short) => {
    expect((await compare({ a: short, b: short })).status).toBe(200);
  });
});

describe("what is too much", () => {
  it("a text over 200,000 units: which side, how long, and the limit", async () => {
    const answer = await compare({ a: text, b: `${text} `.repeat(7000) });
    expect(problemOf(answer)).toEqual([413, "text-too-long", "/b"]);
    expect(answer.body.errors[0].detail).toBe("The text has 217000 UTF-16 units; at most 200000 are taken.");
  });

  it("not one of 200,000 units that many more bytes make up", async () => {
    const longest = `${"😀".repeat(99_000)} Three people died.`;
    expect((await compare({ a: longest, b: text })).status).toBe(200);
  });

  it("a body over 2 MB, also one that tells no length", async () => {
    const huge = JSON.stringify({ a: "x".repeat(2_100_000), b: text });
    expect(problemOf(await compare(huge))).toEqual([413, "body-too-large"]);
    const chunked = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 42; i++) controller.enqueue(new TextEncoder().encode("x".repeat(50_000)));
        controller.close();
      },
    });
    const answer = await compare(chunked);
    expect(problemOf(answer)).toEqual([413, "body-too-large"]);
    expect(answer.body.detail).toBe("The body has 2100000 bytes; at most 2000000 are taken.");
  });

  it("less, where the deployment says so", async () => {
    const sent = json({ a: text, b: text });
    expect(problemOf(await sendTo({ MAX_BODY_BYTES: "60" }, "/v1/compare", sent))).toEqual([413, "body-too-large"]);
    expect(problemOf(await sendTo({ MAX_TEXT_UNITS: 20 }, "/v1/compare", sent))).toEqual([413, "text-too-long", "/a", "/b"]);
    const two = json({ articles: [text, text] });
    expect(problemOf(await sendTo({ MAX_ARTICLES: "1" }, "/v1/facts", two))).toEqual([400, "invalid-request", "/articles"]);
  });
});

describe("the media type", () => {
  const body = JSON.stringify({ a: text, b: text });
  const typed = (type: string): Promise<Answer> => send("/v1/compare", json(body, { "content-type": type }));

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/JSON",
    "application/json;",
    "application/json; charset=iso-8859-1",
  ])("%s is taken", async (type) => {
    expect((await typed(type)).status).toBe(200);
  });

  it.each(["text/plain", "text/json", "application/x-www-form-urlencoded", "application/jsonp", "application/problem+json", ""])(
    "%s is not",
    async (type) => {
      expect(problemOf(await typed(type))).toEqual([415, "unsupported-media-type"]);
    },
  );

  it("no media type is not", async () => {
    const answer = await send("/v1/compare", { method: "POST", body: new TextEncoder().encode(body) });
    expect(problemOf(answer)).toEqual([415, "unsupported-media-type"]);
  });

  it("a compressed body is not", async () => {
    expect(problemOf(await send("/v1/compare", json(body, { "content-encoding": "gzip" })))).toEqual([415, "unsupported-media-type"]);
  });
});

describe("paths and methods", () => {
  it.each(["/v2/compare", "/v1", "/v1/", "/v1/compare/", "/v1/compare/x", "/%00", "/v1/%2e%2e/compare", "/constructor"])(
    "nothing is at %s",
    async (path) => {
      expect(problemOf(await send(path))).toEqual([404, "not-found"]);
    },
  );

  it.each([
    ["GET", "/v1/compare", "POST"],
    ["PUT", "/v1/compare", "POST"],
    ["DELETE", "/v1/facts", "POST"],
    ["POST", "/healthz", "GET, HEAD"],
    ["PATCH", "/openapi.json", "GET, HEAD"],
  ])("%s is not for %s", async (method, path, allow) => {
    const answer = await send(path, { method });
    expect(problemOf(answer)).toEqual([405, "method-not-allowed"]);
    expect(answer.headers.get("allow")).toBe(allow);
  });

  it("answers HEAD as GET, without a body", async () => {
    const answer = await send("/healthz", { method: "HEAD" });
    expect([answer.status, answer.text]).toEqual([200, ""]);
  });
});

describe("what is repeated of the input", () => {
  const long = "k".repeat(5000);
  it.each([
    ["an option's name", json({ a: text, b: text, options: { [long]: 1 } }), "/v1/compare"],
    [
      "a hundred options' names",
      json({ a: text, b: text, options: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}${long}`, 1])) }),
      "/v1/compare",
    ],
    ["a kind", json({ a: text, b: text, options: { kinds: [long] } }), "/v1/compare"],
    ["a date", json({ a: { text, published: long }, b: text }), "/v1/compare"],
    ["a path", {}, `/${long}`],
    ["a media type", json("{}", { "content-type": long }), "/v1/compare"],
    ["a text", json({ a: long.repeat(50), b: text }), "/v1/compare"],
  ])("is at most 100 characters of %s", async (_, init, path) => {
    const answer = await send(path, init);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain("k".repeat(101));
    expect(answer.text.length).toBeLessThan(8000);
  });
});

describe("a fault on our side", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("tells no internals, and an id to report it with", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = { limit: () => Promise.reject(new Error(`Cannot count ${text}`)) };
    const answer = await sendTo({ RATE_LIMIT: "on", RATE_LIMITER: broken }, "/v1/compare", json({ a: text, b: text }));
    expect(problemOf(answer)).toEqual([500, "internal-error"]);
    expect(answer.body.requestId).toBe(answer.headers.get("x-request-id"));
    expect(answer.text).not.toMatch(/Cannot|\.ts|at /);
    expect(logged).toHaveBeenCalledOnce();
    expect(String(logged.mock.calls[0]?.[0])).toContain(answer.body.requestId);
    expect(String(logged.mock.calls[0]?.[0])).not.toContain(text);
  });

  it.each([
    ["MAX_TEXT_UNITS", "many"],
    ["MAX_BODY_BYTES", "-1"],
    ["MAX_ARTICLES", "5000"],
    ["RATE_LIMIT", "perhaps"],
    ["API_KEYS", "käse"],
  ])("names a variable that is set up wrongly to the operator alone: %s", async (name, value) => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await sendTo({ [name]: value }, "/healthz");
    expect(problemOf(answer)).toEqual([500, "internal-error"]);
    expect(answer.text).not.toContain(name);
    expect(String(logged.mock.calls[0]?.[0])).toContain(name);
    expect(String(logged.mock.calls[0]?.[0])).not.toContain(value);
  });
});
