import type { MiddlewareHandler } from "hono";
import type { Environment } from "../environment.ts";
import { Problem } from "../problems.ts";

/**
 * Reads a body up to its limit in bytes. Past it nothing more is kept, but the rest is drained: an answer while the caller
 * still writes would reset the connection and lose the answer. `bytes` is absent for a body over the limit.
 */
const readBody = async (stream: ReadableStream<Uint8Array> | null, limit: number): Promise<{ size: number; bytes?: Uint8Array }> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!stream) return { size, bytes: new Uint8Array() };
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size <= limit) chunks.push(part.value);
    else chunks.length = 0;
  }
  if (size > limit) return { size };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { size, bytes };
};

/**
 * Size, media type and encoding of a JSON body, in this order, before its syntax and the schema are looked at. The handler's
 * validator finds the text where Hono keeps it.
 */
export const jsonBody: MiddlewareHandler<Environment> = async (c, next) => {
  const limit = c.var.settings.limits.body;
  const { size, bytes } = await readBody(c.req.raw.body, limit);
  c.set("bytes", size);
  if (!bytes) throw new Problem("body-too-large", `The body has ${size} bytes; at most ${limit} are taken.`);
  const media = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (media !== "application/json") throw new Problem("unsupported-media-type", "Send the request with Content-Type: application/json.");
  const coding = (c.req.header("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding !== "identity") throw new Problem("unsupported-media-type", "Send the body as it is, without Content-Encoding.");
  try {
    // JSON is UTF-8 whatever charset is named (RFC 8259); a byte order mark is dropped.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    // Hono awaits what it keeps, whatever its type says.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
  } catch {
    throw new Problem("malformed-json", "The body is not in UTF-8.");
  }
  // The validator knows fewer spellings of the media type than there are ("application/json;"): it gets the plain one.
  const headers = new Headers(c.req.raw.headers);
  headers.set("content-type", media);
  c.req.raw = new Request(c.req.url, { method: c.req.method, headers });
  await next();
};

/** Reads away what no handler has read, for the same reason: whatever the answer is, it has to arrive. */
export const drainBody: MiddlewareHandler<Environment> = async (c, next) => {
  await next();
  const { body, bodyUsed } = c.req.raw;
  if (!body || bodyUsed || body.locked) return;
  const reader = body.getReader();
  while (!(await reader.read()).done);
};
