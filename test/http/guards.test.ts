import { env } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PERIOD } from "../../src/http/guards/rate.ts";
import { type Answer, json, problemOf, send, sendTo } from "./client.ts";

const body = { a: "Three people died in the fire.", b: "Four people died in the fire." };
const ask = (variables: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
  sendTo(variables, "/v1/compare", json(body, headers));

describe("keys", () => {
  const keys = { API_KEYS: "first-key, second.key~2" };

  it("are not asked for where the deployment has none", async () => {
    expect((await ask({})).status).toBe(200);
    expect((await ask({ API_KEYS: " " })).status).toBe(200);
  });

  it.each(["Bearer first-key", "Bearer second.key~2", "bearer first-key"])("'%s' opens", async (authorization) => {
    expect((await ask(keys, { authorization })).status).toBe(200);
  });

  it.each([
    "",
    "Bearer",
    "Bearer ",
    "Bearer third-key",
    "Bearer first-key,",
    "Bearer first-key, second.key~2",
    "Basic first-key",
    "first-key",
    "Bearer first-ke",
  ])("'%s' does not", async (authorization) => {
    const answer = await ask(keys, authorization ? { authorization } : {});
    expect(problemOf(answer)).toEqual([401, "unauthorized"]);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer (realm|error)="/);
  });

  it("guard what costs, not what describes the service", async () => {
    expect(problemOf(await sendTo(keys, "/v1/facts", json({ text: "Three died." })))).toEqual([401, "unauthorized"]);
    expect((await sendTo(keys, "/healthz")).status).toBe(200);
    expect((await sendTo(keys, "/openapi.json")).status).toBe(200);
  });

  it("do not stand in the way of a browser that asks first", async () => {
    const preflight = { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "POST" } };
    expect((await sendTo(keys, "/v1/compare", preflight)).status).toBe(204);
  });
});

describe("the rate limit", () => {
  /** A limiter that lets two requests of each caller pass, and who asked it. */
  const limiter = () => {
    const asked: string[] = [];
    const limit = async ({ key }: { key: string }) => {
      asked.push(key);
      return { success: asked.filter((one) => one === key).length <= 2 };
    };
    return { asked, RATE_LIMITER: { limit } };
  };
  const from = (address: string, headers: Record<string, string> = {}) => json(body, { "cf-connecting-ip": address, ...headers });

  it("is the binding of wrangler.toml, which refuses in the end and says when to come back", async () => {
    const limit = 100;
    let answer: Answer | undefined;
    // Twice the limit, and one: the binding counts by the minute, and a minute may begin meanwhile.
    for (let i = 0; i <= 2 * limit && answer?.status !== 429; i++)
      answer = await sendTo({ RATE_LIMIT: "on" }, "/v1/facts", json("{", { "cf-connecting-ip": "192.0.2.1" }));
    expect(problemOf(answer as Answer)).toEqual([429, "too-many-requests"]);
    expect(answer?.headers.get("retry-after")).toBe(String(PERIOD));
    expect((await sendTo({ RATE_LIMIT: "on" }, "/v1/compare", from("192.0.2.2"))).status).toBe(200);
    expect(env).toHaveProperty("RATE_LIMITER");
  });

  it("counts each address by itself", async () => {
    const { RATE_LIMITER } = limiter();
    const statuses = [];
    for (const address of ["192.0.2.3", "192.0.2.3", "192.0.2.3", "192.0.2.4"])
      statuses.push((await sendTo({ RATE_LIMITER }, "/v1/compare", from(address))).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it("counts each key by itself, wherever it is used, and never shows it to the binding", async () => {
    const { asked, RATE_LIMITER } = limiter();
    const keys = { API_KEYS: "first second", RATE_LIMITER };
    const statuses = [];
    for (const [i, key] of ["first", "first", "first", "second"].entries())
      statuses.push((await sendTo(keys, "/v1/compare", from(`192.0.2.${i}`, { authorization: `Bearer ${key}` }))).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
    expect(asked.join()).not.toMatch(/first|second|192/);
  });

  it("believes no key that the service does not know", async () => {
    const { asked, RATE_LIMITER } = limiter();
    await sendTo({ RATE_LIMITER }, "/v1/compare", from("192.0.2.5", { authorization: "Bearer made-up" }));
    expect(asked).toEqual(["address 192.0.2.5"]);
  });

  it("is off on this machine itself, and wherever a variable says so", async () => {
    const { asked, RATE_LIMITER } = limiter();
    const { app } = await import("../../src/http/app.ts");
    for (const host of ["http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787"])
      expect((await app.request(`${host}/v1/compare`, json(body), { RATE_LIMITER })).status).toBe(200);
    expect((await sendTo({ RATE_LIMIT: "off", RATE_LIMITER }, "/v1/compare", json(body))).status).toBe(200);
    expect(asked).toEqual([]);
    expect((await app.request("http://localhost:8787/v1/compare", json(body), { RATE_LIMIT: "on", RATE_LIMITER })).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it("does not count who asks whether the service stands", async () => {
    const { asked, RATE_LIMITER } = limiter();
    await sendTo({ RATE_LIMITER }, "/healthz");
    expect(asked).toEqual([]);
  });
});

describe("the log", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const lines = (): string[] => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    return lines;
  };

  it("has one line a request: route, status, sizes, what was found by kind", async () => {
    const logged = lines();
    const sent = json({ ...body, options: { kinds: ["quantity"] } }, { "x-request-id": "my-own-id" });
    await send("/v1/compare", sent);
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      {
        event: "request",
        requestId: "my-own-id",
        method: "POST",
        route: "/v1/compare",
        status: 200,
        bytes: String(sent.body).length,
        units: [30, 29],
        counts: { quantity: { conflict: 1 } },
      },
    ]);
  });

  it("has a line for what is refused, too", async () => {
    const logged = lines();
    await send("/v1/compare", json("{"));
    await send("/v1/facts", { method: "PUT" });
    expect(logged.map((line) => JSON.parse(line)).map(({ method, status }) => [method, status])).toEqual([
      ["POST", 400],
      ["PUT", 405],
    ]);
  });

  it("holds no word of a text, no key, no address, no path that the caller made up", async () => {
    const logged = lines();
    const headers = { authorization: "Bearer sesame", "cf-connecting-ip": "192.0.2.9" };
    await sendTo({ API_KEYS: "sesame" }, "/v1/compare", json({ a: { text: body.a, source: "Courier" }, b: body.b }, headers));
    await send("/fire?people=died", { headers });
    await send("/v1/compare", json({ a: body.a, b: body.b, options: { fire: "people" } }, headers));
    expect(logged).toHaveLength(3);
    expect(logged.join()).not.toMatch(/people|fire|Courier|sesame|192\.0/i);
  });
});
