import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sample from "./samples/request.json" with { type: "json" };
import { type Service, startService } from "./server.ts";

// What shows only from outside, over a connection: the assets, bodies that come in pieces, what wrangler.toml sets up.
let service: Service;
beforeAll(async () => {
  service = await startService();
}, 60_000);
afterAll(() => service?.stop());

const compare = (body: RequestInit["body"], headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service.base}/v1/compare`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: body ?? null });

describe("the service from outside", () => {
  it("compares", async () => {
    const response = await compare(JSON.stringify(sample));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ sameEvent: { verdict: "same" } });
  });

  it("shows the API at /docs, with all that the page needs", async () => {
    const response = await fetch(`${service.base}/docs`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'; style-src 'self' 'unsafe-inline'");
    const page = await response.text();
    expect(page).not.toMatch(/https?:/);
    const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
    expect(parts).toContain("/docs/swagger-ui-bundle.js");
    for (const path of parts) expect([path, (await fetch(service.base + path)).status]).toEqual([path, 200]);
  });

  it("lets no other page of it set styles", async () => {
    const policy = (await fetch(`${service.base}/docs/docs.js`)).headers.get("content-security-policy");
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toContain("unsafe");
  });

  it("refuses a body that is too large to the end of it, so that the answer arrives: five times out of five", async () => {
    for (let i = 0; i < 5; i++) {
      const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
        const sent = request(
          `${service.base}/v1/compare`,
          { method: "POST", headers: { "content-type": "application/json" } },
          (answer) => {
            let text = "";
            answer.on("data", (data) => {
              text += data;
            });
            answer.on("end", () => resolve([answer.statusCode, text]));
          },
        );
        sent.on("error", reject);
        // Without a length the body goes in chunks.
        for (let part = 0; part < 60; part++) sent.write("x".repeat(50_000));
        sent.end();
      });
      expect([status, JSON.parse(body).detail]).toEqual([413, "The body has 3000000 bytes; at most 2000000 are taken."]);
    }
  });

  it("counts no callers on this machine", async () => {
    const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await compare("{")).status));
    expect(new Set(statuses)).toEqual(new Set([400]));
  });
});
