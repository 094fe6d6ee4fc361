import { methodNotAllowed } from "hono/method-not-allowed";
import { compareRoute } from "./compare.ts";
import { factsRoute } from "./facts.ts";
import { healthRoute } from "./health.ts";
import { answerProblem, echo, Problem } from "./problems.ts";
import { routes } from "./routes.ts";

const base = routes();
base.use(
  methodNotAllowed({
    app: base,
    onMethodNotAllowed: (c, methods) => {
      const response = answerProblem(c, "method-not-allowed", `${c.req.method} is not taken here; ${methods.join(", ")} is.`);
      response.headers.set("allow", methods.join(", "));
      return response;
    },
  }),
);
base.notFound((c) => answerProblem(c, "not-found", `There is nothing at ${echo(c.req.path)}.`));
base.onError((error, c) => {
  if (error instanceof Problem) return answerProblem(c, error.problem, error.message, error.faults);
  // The stack names code, never a caller's text.
  const id = crypto.randomUUID();
  console.error(JSON.stringify({ requestId: id, error: error.name, stack: error.stack?.split("\n").slice(1, 6) }));
  return answerProblem(c, "internal-error", "The request could not be answered. Please report it with its id.", [], { requestId: id });
});

/** The service: every route with its errors. */
export const app = base.route("/", compareRoute).route("/", factsRoute).route("/", healthRoute);
