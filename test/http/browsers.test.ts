import { describe, expect, it } from "vitest";
import { json, send, sendTo } from "./client.ts";

const EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";
const body = { a: "Three people died.", b: "Four people died." };
const preflight = (origin: string, headers = "authorization,content-type,x-request-id"): RequestInit => ({
  method: "OPTIONS",
  headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": headers },
});

describe("browsers", () => {
  it.each([EXTENSION, "https://news.example", "null", "moz-extension://5d0f"])(
    "may ask from %s, and keep the answer to the preflight",
    async (origin) => {
      const { status, headers } = await send("/v1/compare", preflight(origin));
      expect(status).toBe(204);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-methods")).toContain("POST");
      expect(headers.get("access-control-allow-headers")?.toLowerCase()).toBe("authorization,content-type,x-request-id");
      expect(Number(headers.get("access-control-max-age"))).toBeGreaterThanOrEqual(7200);
    },
  );

  it.each<[string, string, RequestInit]>([
    ["an answer", "/v1/compare", json(body, { origin: EXTENSION })],
    ["a refusal", "/v1/compare", json("{", { origin: EXTENSION })],
    ["a path that is none", "/nothing", { headers: { origin: EXTENSION } }],
    ["a wrong method", "/v1/compare", { method: "PUT", headers: { origin: EXTENSION } }],
  ])("may read %s, and the headers that matter", async (_, path, init) => {
    const { headers } = await send(path, init);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")?.split(/, ?/).sort()).toEqual(["Allow", "Retry-After", "X-Request-Id"]);
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("may read only from the origins that the deployment allows, once it names them", async () => {
    const allowed = { ALLOWED_ORIGINS: `https://news.example ${EXTENSION}` };
    const origin = async (asking: string) =>
      (await sendTo(allowed, "/v1/compare", json(body, { origin: asking }))).headers.get("access-control-allow-origin");
    expect(await origin("https://news.example")).toBe("https://news.example");
    expect(await origin(EXTENSION)).toBe(EXTENSION);
    expect(await origin("https://other.example")).toBeNull();
    expect(await origin("https://news.example.evil.example")).toBeNull();
    const asked = await sendTo(allowed, "/v1/compare", preflight(EXTENSION));
    expect([asked.status, asked.headers.get("access-control-allow-origin"), asked.headers.get("vary")]).toEqual([
      204,
      EXTENSION,
      "Origin, Access-Control-Request-Headers",
    ]);
  });

  it("never take an answer for a page", async () => {
    const { headers } = await send("/v1/compare", json(body));
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });
});
