import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const run = (args: string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/index.ts", ...args], { cwd: root, input, encoding: "utf8" });
  return { status, stdout, stderr };
};
const folder = mkdtempSync(join(tmpdir(), "factdiff-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const a = file("a.txt", "Three people died in Port Ansel. The talks lasted 90 minutes.");
const b = file("b.txt", "Three people died in Port Ansel. The talks lasted nearly two hours.");
const equal = file("equal.txt", "Three people died in Port Ansel.");

describe("the command line", () => {
  it("prints a report without colour into a pipe", () => {
    const { status, stdout } = run([a, b]);
    expect(status).toBe(0);
    expect(stdout).toContain("1 conflicts, 0 variations");
    expect(stdout).toContain("A  90 minutes");
    expect(stdout).toContain("B  nearly two hours");
    expect(stdout).not.toContain("\u001b");
  });

  it("prints the contract's JSON", () => {
    const { stdout } = run(["--json", a, b]);
    expect(JSON.parse(stdout)).toMatchObject({ discrepancies: [{ kind: "duration", verdict: "conflict" }], engine: { name: "factdiff" } });
  });

  it("reads standard input", () => {
    expect(run(["-", b], "The talks lasted 90 minutes.").stdout).toContain("1 conflicts");
  });

  it("exits with 1 on a conflict when asked to, else with 0", () => {
    expect(run(["--exit-code", a, b]).status).toBe(1);
    expect(run(["--exit-code", equal, equal]).status).toBe(0);
  });

  it.each([
    ["a file that is not there", [a, join(folder, "none.txt")], "there is no such file"],
    ["a folder", [a, folder], "is a folder"],
    ["bytes that are no text", [a, file("x.bin", new Uint8Array([0xff, 0xfe, 0, 1, 2]))], "is not a text"],
    ["an empty file", [a, file("empty.txt", " \n")], "is empty"],
    ["one text alone", [a], "two texts are needed"],
    ["standard input twice", ["-", "-"], "only one of the texts"],
    ["an unknown option", ["--colour", a, b], "--colour"],
    ["a date that is none", ["--published", "yesterday", a, b], "ISO date"],
  ])("refuses %s in one clear line", (_, args, message) => {
    const { status, stdout, stderr } = run(args as string[]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  it("prints a table of more than two texts", () => {
    const c = file("c.txt", "Three people died in Port Ansel. The talks lasted 90 minutes, the port said.");
    const { status, stdout } = run([a, b, c]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Event 1: a, b, c$/m);
    expect(stdout).toMatch(/^ {4}90 minutes {26,}a, c$/m);
    expect(stdout).toMatch(/^ {4}nearly two hours \(105 to 120 minutes\) {2}b$/m);
    expect(run(["--exit-code", a, b, c]).status).toBe(1);
    expect(JSON.parse(run(["--json", "--all", a, b, equal]).stdout).facts.map(({ silent }: { silent: string[] }) => silent)).toContainEqual(
      ["equal"],
    );
  });

  it("tells files of one name apart", () => {
    expect(run(["--json", a, a, b]).stdout).toContain(`"${a} (2)"`);
  });

  it("lets no text steer the terminal", () => {
    const steering = file("steering.txt", "Marsh said “\u001b[2Jgone now, all of it” on Monday.");
    expect(run([steering, steering]).stdout).not.toContain("\u001b");
  });
});
