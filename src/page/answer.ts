import type { ProblemDocument } from "../http/problems.ts";
import type { Comparison, Story } from "../library.ts";
import { articleOf, keyOf, type View } from "./view.ts";

/** What was answered, and the bytes that it came as: a comparison of two reports, a story of more. */
export type Answer = { readonly json: string } & ({ readonly comparison: Comparison } | { readonly story: Story });

/** What was refused, in the problem document's words. */
export class Refusal extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** What is asked of the service, or of the engine on this device. */
export interface Question {
  readonly path: "/v1/compare" | "/v1/stories";
  readonly body: string;
}

/** All findings, however unsure: the reader's own filter decides. */
const questionOf = ({ reports }: View): Question => {
  const [a, b, ...more] = reports.map(articleOf);
  return more.length === 0
    ? { path: "/v1/compare", body: JSON.stringify({ a, b, options: { minConfidence: 0, include: ["alignment", "unmatched"] } }) }
    : {
        path: "/v1/stories",
        body: JSON.stringify({
          articles: reports.map((report, index) => ({ id: keyOf(index), ...articleOf(report) })),
          options: { minConfidence: 0, include: ["facts"] },
        }),
      };
};

/** What the worker sends back: the service's status and body. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

const read = ({ path }: Question, { status, body }: Reply): Answer => {
  if (status === 200) {
    const told: unknown = JSON.parse(body);
    return path === "/v1/compare" ? { json: body, comparison: told as Comparison } : { json: body, story: told as Story };
  }
  let problem: ProblemDocument | undefined;
  try {
    problem = JSON.parse(body) as ProblemDocument;
  } catch {
    // Not the service itself, but something between it and here.
  }
  throw problem?.detail ? new Refusal(problem) : new Error(`The service answered with status ${status}.`);
};

const askService = async ({ path, body }: Question, signal: AbortSignal): Promise<Reply> => {
  const response = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body, signal });
  return { status: response.status, body: await response.text() };
};

/** The same engine in a worker of this page, which ends with its answer. */
const askDevice = (question: Question, signal: AbortSignal): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const worker = new Worker("/engine.js", { type: "module" });
    const end = (): void => worker.terminate();
    signal.addEventListener("abort", () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      end();
      resolve(data);
    });
    for (const kind of ["error", "messageerror"] as const)
      worker.addEventListener(kind, () => {
        end();
        reject(new Error("The engine could not be loaded on this device."));
      });
    worker.postMessage(question);
  });

/**
 * Compares the reports of a view, by the service or on this device: the same bytes.
 *
 * @throws {Refusal} what the service or the engine refuses; other errors where neither could be reached
 */
export const compareReports = async (view: View, signal: AbortSignal): Promise<Answer> => {
  const question = questionOf(view);
  return read(question, await (view.onDevice ? askDevice : askService)(question, signal));
};
