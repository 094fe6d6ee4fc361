/** Limits where a deployment sets none. */
export const DEFAULTS = {
  /** Bytes of a request's body: two texts of the longest kind, escaped. */
  body: 2_000_000,
  /** UTF-16 units of one text: what is compared within two seconds of CPU. */
  text: 200_000,
  /** Articles in one request for facts. */
  articles: 50,
} as const;

/** Articles of a story. */
export const STORY = {
  least: 2,
  most: 50,
  /** UTF-16 units of all its texts: fifty long reports. */
  units: 600_000,
} as const;

/** More articles than this no deployment can let in: the schema, which is made once, looks at no more. */
export const MOST_ARTICLES = 1000;
