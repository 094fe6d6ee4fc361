import type { Settings, Variables } from "./settings.ts";

/** The rate-limit binding of Cloudflare Workers. */
export interface RateLimiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** What the routes stand in: the deployment's bindings, and what the guards leave for the handlers and the log. */
export interface Environment {
  Bindings: Variables & { readonly RATE_LIMITER?: RateLimiter };
  Variables: {
    settings: Settings;
    requestId: string;
    /** Bytes of the body that was sent. */
    bytes?: number;
    /** UTF-16 units of each text. */
    units?: readonly number[];
    /** What was found, counted; never what it says. */
    counts?: Readonly<Record<string, unknown>>;
  };
}
