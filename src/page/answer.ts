import type { ProblemDocument } from "../http/problems.ts";
import type { Comparison } from "../library.ts";
import { articleOf, type View } from "./view.ts";

/** A comparison, and the bytes that it came as. */
export interface Answer {
  readonly comparison: Comparison;
  readonly json: string;
}

/** What was refused, in the problem document's words. */
export class Refusal extends Error {
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** All findings, however unsure: the reader's own filter decides. */
const requestOf = (view: View): string =>
  JSON.stringify({ a: articleOf(view.a), b: articleOf(view.b), options: { minConfidence: 0, include: ["alignment", "unmatched"] } });

/** What the worker sends back: the service's status and body. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

const read = ({ status, body }: Reply): Answer => {
  if (status === 200) return { comparison: JSON.parse(body) as Comparison, json: body };
  let problem: ProblemDocument | undefined;
  try {
    problem = JSON.parse(body) as ProblemDocument;
  } catch {
    // Not the service itself, but something between it and here.
  }
  throw problem?.detail ? new Refusal(problem) : new Error(`The service answered with status ${status}.`);
};

const askService = async (request: string, signal: AbortSignal): Promise<Reply> => {
  const response = await fetch("/v1/compare", { method: "POST", headers: { "content-type": "application/json" }, body: request, signal });
  return { status: response.status, body: await response.text() };
};

/** The same engine in a worker of this page, which ends with its answer. */
const askDevice = (request: string, signal: AbortSignal): Promise<Reply> =>
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
    worker.postMessage(request);
  });

/**
 * Compares the two reports of a view, by the service or on this device: the same bytes.
 *
 * @throws {Refusal} what the service or the engine refuses; other errors where neither could be reached
 */
export const compareReports = async (view: View, signal: AbortSignal): Promise<Answer> =>
  read(await (view.onDevice ? askDevice : askService)(requestOf(view), signal));
