import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { Environment } from "../environment.ts";

/** Seconds that a browser may keep a preflight's answer; browsers cap it themselves. */
const PREFLIGHT = 86_400;

/** Lets pages and extensions of the allowed origins read the answers. */
export const allowOrigins: MiddlewareHandler<Environment> = (c, next) => {
  const { origins } = c.var.settings;
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST"],
    allowHeaders: ["Authorization", "Content-Type", "X-Request-Id"],
    exposeHeaders: ["Allow", "Retry-After", "X-Request-Id"],
    maxAge: PREFLIGHT,
  })(c, next);
};

/** What keeps an answer from being taken for a page. Who may read it is the affair of CORS alone. */
export const secure = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: "cross-origin",
  xFrameOptions: "DENY",
});
