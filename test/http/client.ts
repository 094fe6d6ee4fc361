import { SELF } from "cloudflare:test";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

/** Posts a body to the Worker; strings go as they are, anything else as JSON. */
export const post = async (path: string, body: unknown, type = "application/json"): Promise<Answer> => {
  const response = await SELF.fetch(`https://factdiff.test${path}`, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
};
