import { env, SELF } from "cloudflare:test";
import { app } from "../../src/http/app.ts";
import type { Environment } from "../../src/http/environment.ts";

/** Where the Worker stands in these tests: a public address, for the service treats this machine's own otherwise. */
export const HOST = "https://factdiff.test";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json");
  return { status: response.status, headers: response.headers, text, body: json && text ? JSON.parse(text) : undefined };
};

/** Sends any request to the Worker as wrangler.toml sets it up. */
export const send = async (path: string, init: RequestInit = {}): Promise<Answer> => answerOf(await SELF.fetch(`${HOST}${path}`, init));

/** Sends any request to the service as a deployment with these variables would have it. */
export const sendTo = async (variables: Environment["Bindings"], path: string, init: RequestInit = {}): Promise<Answer> =>
  answerOf(await app.request(`${HOST}${path}`, init, { ...env, ...variables }));

/** A POST of a body as JSON; strings and streams go as they are. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: typeof body === "string" || body instanceof ReadableStream || body instanceof Uint8Array ? body : JSON.stringify(body),
});

export const post = (path: string, body: unknown): Promise<Answer> => send(path, json(body));

/** What the problem document of an answer says, in short: its status, its name, and where the faults are. */
export const problemOf = ({ status, headers, body }: Answer): readonly [status: number, name: string, ...pointers: string[]] => {
  if (!headers.get("content-type")?.startsWith("application/problem+json")) return [status, "no problem document"];
  if (body.status !== status || typeof body.title !== "string" || typeof body.detail !== "string") return [status, "another problem"];
  const pointers = (body.errors ?? []).map((fault: { pointer: string }) => fault.pointer);
  return [status, body.type.replace("urn:factdiff:problem:", ""), ...pointers];
};
