/** Name and version as the service reports them; a test holds the version to package.json. */
export const ENGINE = { name: "factdiff", version: "0.1.0", revision: "1" } as const;
