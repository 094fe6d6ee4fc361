// Fits the curves from a finding's score to the share of such findings that are right, and writes src/findings/confidence-table.ts.
//
//   node scripts/fit-confidence.ts FOLDER [FOLDER ...]
//
// The folders hold article pairs that the weights were not fitted on. A discrepancy is right when it meets an item of the gold;
// an agreement is wrong when it lies on a trap or on a conflict, for the gold lists not every agreement. Platt scaling:
// logistic regression on the logit of the score, the targets softened as Platt (1999) has it. Deterministic.
import { writeFileSync } from "node:fs";
import { align } from "../src/alignment/index.ts";
import { logitOf } from "../src/findings/confidence.ts";
import type { Curve } from "../src/findings/curve.ts";
import { judge } from "../src/findings/index.ts";
import { present } from "../src/presentation/index.ts";
import { read } from "../src/read.ts";
import type { Verdict } from "../src/types.ts";
import { readGold, rightness } from "../test/gold/score.ts";

interface Point {
  readonly logit: number;
  readonly right: boolean;
}
const points: Record<Verdict, Point[]> = { conflict: [], variation: [], agreement: [] };
for (const folder of process.argv.slice(2))
  for (const pair of readGold(folder)) {
    const found = judge(align(read(pair.a), read(pair.b)));
    const comparison = present(found, { minConfidence: 0 });
    const right = rightness(pair, comparison);
    // The presentation numbers the findings in the order in which they were judged.
    const shown = {
      d: found.findings.filter(({ verdict }) => verdict !== "agreement"),
      s: found.findings.filter(({ verdict }) => verdict === "agreement"),
    };
    for (const [id, verdict] of right) {
      const finding = shown[id[0] as "d" | "s"][Number(id.slice(1)) - 1];
      if (!finding) throw new Error(`${pair.name}: ${id} was not judged`);
      points[finding.verdict].push({ logit: logitOf(finding.score), right: verdict });
    }
  }

const STEPS = 20_000;
const RATE = 0.05;
/** Pull of the slope towards zero, of the bias towards none: few points are not to make a cliff. */
const PULL = 0.02;
const fitCurve = (data: readonly Point[]): Curve => {
  const positives = data.filter(({ right }) => right).length;
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (data.length - positives + 2)];
  let [bias, slope] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    let [db, ds] = [0, 0];
    for (const { logit, right } of data) {
      const error = 1 / (1 + Math.exp(-(bias + slope * logit))) - (right ? high : low);
      db += error / data.length;
      ds += (error * logit) / data.length;
    }
    bias -= RATE * db;
    slope = Math.max(0, slope - RATE * (ds + (PULL * slope) / data.length));
  }
  return { bias: Number(bias.toFixed(2)), slope: Number(slope.toFixed(2)) };
};

const curves = Object.entries(points).map(([verdict, data]) => {
  const { bias, slope } = fitCurve(data);
  console.log(`${verdict}: ${data.length} findings, ${data.filter(({ right }) => right).length} right`);
  return `  ${verdict}: { bias: ${bias}, slope: ${slope} },`;
});
writeFileSync(
  new URL("../src/findings/confidence-table.ts", import.meta.url),
  `// Made by scripts/fit-confidence.ts; do not edit.\nimport type { Verdict } from "../types.ts";\nimport type { Curve } from "./curve.ts";\n\nexport const CALIBRATION: Readonly<Record<Verdict, Curve>> = {\n${curves.join("\n")}\n};\n`,
);
