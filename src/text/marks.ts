import type { Token } from "../types.ts";

/** A hyphen, dash or minus sign. */
export const isDash = (token: Token | undefined): boolean =>
  token?.text === "-" || token?.text === "–" || token?.text === "‑" || token?.text === "−";
