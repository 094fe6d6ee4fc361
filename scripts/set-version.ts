// Writes the version of package.json into the engine. `npm version` runs it.
import { readFileSync, writeFileSync } from "node:fs";

const VERSION = new URL("../src/version.ts", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
writeFileSync(VERSION, readFileSync(VERSION, "utf8").replace(/version: "[^"]*"/, `version: "${version}"`));
