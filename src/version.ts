/** Name and version as package.json has them, which `npm version` sets; `revision` rises whenever an answer may differ. */
export const ENGINE = { name: "factdiff", version: "0.3.0", revision: "4" } as const;
