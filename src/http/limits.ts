/** What the service takes; each has the reason beside it. */
export const LIMITS = {
  /** Bytes of a request's body: two texts of the longest kind, escaped. */
  body: 2_000_000,
  /** UTF-16 units of one text: what is compared within two seconds of CPU. */
  text: 200_000,
  /** Articles in one request for facts. */
  articles: 50,
} as const;
