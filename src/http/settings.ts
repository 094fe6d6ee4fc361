import { z } from "@hono/zod-openapi";
import { DEFAULTS, MOST_ARTICLES } from "./limits.ts";

/** What a deployment may set, as `wrangler.toml`, a secret or `.dev.vars` has it. */
export interface Variables {
  readonly MAX_BODY_BYTES?: string | number;
  readonly MAX_TEXT_UNITS?: string | number;
  readonly MAX_ARTICLES?: string | number;
  readonly ALLOWED_ORIGINS?: string;
  readonly API_KEYS?: string;
  readonly RATE_LIMIT?: string;
}

const limit = (fallback: number, most = Number.MAX_SAFE_INTEGER) => z.coerce.number().int().positive().max(most).default(fallback);
const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((value) => value.split(/[\s,]+/).filter((item) => item !== ""));

const Settings = z.object({
  MAX_BODY_BYTES: limit(DEFAULTS.body),
  MAX_TEXT_UNITS: limit(DEFAULTS.text),
  MAX_ARTICLES: limit(DEFAULTS.articles, MOST_ARTICLES),
  ALLOWED_ORIGINS: list("*"),
  // What `Authorization: Bearer` can carry (RFC 6750); any other key could never be presented.
  API_KEYS: list("").pipe(z.array(z.string().regex(/^[\w.~+/-]+=*$/, "holds a character that a bearer token cannot"))),
  RATE_LIMIT: z.enum(["auto", "on", "off"]).default("auto"),
});

export interface Settings {
  readonly limits: { readonly body: number; readonly text: number; readonly articles: number };
  /** Origins that may read answers in a browser; `*` is every one. */
  readonly origins: readonly string[];
  /** Keys of which a request has to present one; none when the service is open. */
  readonly keys: readonly string[];
  readonly rateLimit: "auto" | "on" | "off";
}

/** A deployment that is set up wrongly; the message names variables, never their values. */
export class ConfigurationError extends Error {}

/** Reads what the deployment sets; throws a {@link ConfigurationError} that names each variable at fault. */
export const readSettings = (variables: Variables): Settings => {
  const result = Settings.safeParse(variables);
  if (!result.success)
    throw new ConfigurationError(result.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`).join("; "));
  const { MAX_BODY_BYTES, MAX_TEXT_UNITS, MAX_ARTICLES, ALLOWED_ORIGINS, API_KEYS, RATE_LIMIT } = result.data;
  return {
    limits: { body: MAX_BODY_BYTES, text: MAX_TEXT_UNITS, articles: MAX_ARTICLES },
    origins: ALLOWED_ORIGINS,
    keys: API_KEYS,
    rateLimit: RATE_LIMIT,
  };
};
