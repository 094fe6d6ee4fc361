import type { Context, MiddlewareHandler } from "hono";
import { sha256 } from "hono/utils/crypto";
import type { Environment } from "../environment.ts";
import { Problem } from "../problems.ts";

/** Seconds after which a caller may try again: the period of the binding in wrangler.toml, which the Worker cannot see. */
export const PERIOD = 60;

/** `wrangler dev` serves these; no request from the network can name them, for Cloudflare routes by the host's name. */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

const isLimited = (c: Context<Environment>): boolean => {
  const { rateLimit } = c.var.settings;
  return rateLimit === "auto" ? !LOOPBACK.has(new URL(c.req.url).hostname) : rateLimit === "on";
};

/** Whose requests are counted together: those with one key, or else those from one address. */
const callerOf = async (c: Context<Environment>): Promise<string> => {
  const presented = c.var.settings.keys.length ? c.req.header("authorization") : undefined;
  return presented ? `key ${await sha256(presented)}` : `address ${c.req.header("cf-connecting-ip") ?? "unknown"}`;
};

/** Refuses a caller who asks too often, where the deployment has the rate-limit binding. */
export const limitRate: MiddlewareHandler<Environment> = async (c, next) => {
  const limiter = c.env.RATE_LIMITER;
  if (limiter && isLimited(c) && !(await limiter.limit({ key: await callerOf(c) })).success)
    throw new Problem("too-many-requests", `Too many requests were sent; try again in ${PERIOD} seconds.`, {
      headers: { "retry-after": String(PERIOD) },
    });
  await next();
};
