import type { MiddlewareHandler } from "hono";
import { LIMITS } from "./limits.ts";
import { Problem } from "./problems.ts";
import type { Env } from "./routes.ts";

/**
 * Reads the body up to its limit. Past it nothing more is kept, but the rest is drained: an answer while the caller still
 * writes would reset the connection and lose the answer.
 */
const readBody = async (stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array> => {
  if (!stream) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size <= LIMITS.body) chunks.push(part.value);
    else chunks.length = 0;
  }
  if (size > LIMITS.body) throw new Problem("body-too-large", `The body has ${size} bytes; at most ${LIMITS.body} are taken.`);
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
};

/** Media type, size and syntax of a JSON body, in this order, before the schema looks at it; the handler finds it parsed under `body`. */
export const jsonBody: MiddlewareHandler<Env> = async (c, next) => {
  const media = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const bytes = await readBody(c.req.raw.body);
  if (media !== "application/json") throw new Problem("unsupported-media-type", "Send the request with Content-Type: application/json.");
  // The decoder drops a byte order mark and turns malformed UTF-8 into U+FFFD.
  const text = new TextDecoder().decode(bytes);
  try {
    c.set("body", JSON.parse(text));
  } catch {
    throw new Problem("malformed-json", "The body is not well-formed JSON.");
  }
  await next();
};
