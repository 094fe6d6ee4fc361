import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { app } from "../src/http/app.ts";
import { PROBLEMS, typeOf } from "../src/http/problems.ts";
import { readGold } from "./gold/score.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into at every depth
type Json = any;

const text = "Three people died in the fire.";
const ask = async (path: string, body?: unknown): Promise<Response> =>
  app.request(
    path,
    body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    {},
  );

let document: Json;
let ajv: Ajv2020;

/** The document with every object of an answer closed, so that a field that is not described does not pass. */
const closed = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return inner.type === "object" && inner.properties ? { ...inner, additionalProperties: false } : inner;
};

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  document = await (await ask("/openapi.json")).json();
  ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "document", components: closed(document.components) });
});

/** What is wrong with a value, by the schema of that name. */
const faultsOf = (name: string, value: unknown): unknown => {
  const validate = ajv.compile({ $ref: `document#/components/schemas/${name}` });
  return validate(value) ? [] : validate.errors;
};

const operations = (): [path: string, method: string, operation: Json][] =>
  Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]): [string, string, Json] => [path, method, operation]),
  );

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1", async () => {
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it("is made once", async () => {
    const made = vi.spyOn(app, "getOpenAPI31Document");
    await ask("/openapi.json");
    expect(made).not.toHaveBeenCalled();
  });

  it("describes every route, itself among them", () => {
    const described = operations().map(([path, method]) => `${method.toUpperCase()} ${path}`);
    const served = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it("says of every operation what it does, under a name of its own", () => {
    const names = operations().map(([, , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const [, , { summary, tags, responses }] of operations()) expect([summary, tags?.[0], responses[500]]).not.toContain(undefined);
  });

  it("describes every field of a request and every number of an answer", () => {
    const bare: string[] = [];
    for (const name of ["ArticleObject", "Options"])
      for (const [field, schema] of Object.entries<Json>(document.components.schemas[name].properties))
        if (!schema.description) bare.push(`${name}.${field}`);
    const { start, end, sentence } = document.components.schemas.Evidence.properties;
    expect(bare).toEqual([]);
    expect([start.description, end.description]).toEqual([expect.stringContaining("UTF-16"), expect.stringContaining("UTF-16")]);
    expect(sentence.description).toContain("sentences");
    expect(document.components.schemas.Options.properties.minConfidence).toMatchObject({
      minimum: 0,
      maximum: 1,
      default: expect.any(Number),
    });
  });

  it("tells which headers a refusal comes with", () => {
    const { responses } = document.paths["/v1/compare"].post;
    expect(Object.keys(responses[401].headers)).toEqual(["WWW-Authenticate"]);
    expect(Object.keys(responses[429].headers)).toEqual(["Retry-After"]);
  });

  it("asks for what has to be there, and for nothing else", () => {
    const { schemas } = document.components;
    expect(schemas.ArticleObject.required).toEqual(["text"]);
    expect(schemas.CompareRequest.required).toEqual(["a", "b"]);
    expect(schemas.Options.required).toBeUndefined();
    expect(schemas.Problem.required).toEqual(["type", "title", "status", "detail"]);
  });

  it.each([
    ["/v1/compare", "CompareRequest", "Comparison"],
    ["/v1/facts", "FactsRequest", "FactsAnswer"],
    ["/v1/stories", "StoriesRequest", "Story"],
  ])("shows a request to %s that is accepted, and its answer", async (path, request, answer) => {
    const { example } = document.components.schemas[request];
    expect(faultsOf(request, example)).toEqual([]);
    const response = await ask(path, example);
    expect(response.status).toBe(200);
    const shown = document.paths[path].post.responses[200].content["application/json"].example;
    expect(await response.json()).toEqual(shown);
    expect(faultsOf(answer, shown)).toEqual([]);
  });

  it("describes answers whole: no field of any kind of fact is missing in it", async () => {
    const kinds = new Set<string>();
    for (const { a, b } of readGold(join(import.meta.dirname, "gold/seen"))) {
      const compared = await (
        await ask("/v1/compare", { a, b, options: { include: ["alignment", "facts", "unmatched", "selectors"] } })
      ).json();
      expect(faultsOf("Comparison", compared)).toEqual([]);
      for (const { facts } of (compared as Json).sentences.a) for (const { kind } of facts) kinds.add(kind);
      expect(faultsOf("FactsAnswer", await (await ask("/v1/facts", { articles: [a, b] })).json())).toEqual([]);
      const told = await (await ask("/v1/stories", { articles: [a, b], options: { include: ["facts", "unmatched", "selectors"] } })).json();
      expect(faultsOf("Story", told)).toEqual([]);
    }
    expect([...kinds].sort()).toEqual([...document.components.schemas.Kind.enum].sort());
  });

  it.each<[string, unknown, number]>([
    ["/v1/compare", { a: text }, 400],
    ["/v1/compare", { a: text, b: text, options: { x: 1 } }, 400],
    ["/v1/compare", { a: text, b: "a ".repeat(100_001) }, 413],
    ["/v1/compare", { a: text, b: "" }, 422],
    ["/v1/facts", { articles: [""] }, 422],
  ])("describes what %s refuses", async (path, body, status) => {
    const response = await ask(path, body);
    expect(response.status).toBe(status);
    expect(Object.keys(document.paths[path].post.responses)).toContain(String(status));
    expect(faultsOf("Problem", await response.json())).toEqual([]);
  });

  it("names every failure of an operation, with an example that is a problem document", () => {
    const shown = new Set<string>();
    for (const [, , { responses }] of operations())
      for (const [status, response] of Object.entries<Json>(responses))
        for (const { value } of Object.values<Json>(response.content["application/problem+json"]?.examples ?? {})) {
          expect(faultsOf("Problem", value)).toEqual([]);
          expect(value.status).toBe(Number(status));
          shown.add(value.type);
        }
    // These two are answered where no operation is.
    const nowhere = new Set([typeOf("not-found"), typeOf("method-not-allowed")]);
    const names = Object.keys(PROBLEMS).map((name) => typeOf(name as keyof typeof PROBLEMS));
    expect([...shown].sort()).toEqual(names.filter((name) => !nowhere.has(name)).sort());
  });
});
