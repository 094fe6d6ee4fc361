import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { drainBody } from "./guards/body.ts";
import { allowOrigins, secure } from "./guards/browsers.ts";
import { requireKey } from "./guards/keys.ts";
import { logRequest } from "./guards/log.ts";
import { limitRate } from "./guards/rate.ts";
import { answerProblem, echo, Problem } from "./problems.ts";
import { compareRoute } from "./routes/compare.ts";
import { describe } from "./routes/document.ts";
import { factsRoute } from "./routes/facts.ts";
import { healthRoute } from "./routes/health.ts";
import { storiesRoute } from "./routes/stories.ts";
import { ConfigurationError, readSettings } from "./settings.ts";
import { routes } from "./validation.ts";

const base = routes();
// The order is behaviour: whatever the guards refuse is still logged, drained, readable for a browser, and has its id.
base.use(requestId());
base.use(logRequest);
base.use(drainBody);
base.use(secure);
base.use(async (c, next) => {
  c.set("settings", readSettings(c.env ?? {}));
  await next();
});
base.use(allowOrigins);
base.use(
  methodNotAllowed({
    app: base,
    onMethodNotAllowed: (c, methods) => {
      const allow = methods.join(", ");
      return answerProblem(c, "method-not-allowed", `${echo(c.req.method)} is not taken here; ${allow} is.`, { headers: { allow } });
    },
  }),
);
base.use("/v1/*", requireKey, limitRate);
base.notFound((c) => answerProblem(c, "not-found", `There is nothing at ${echo(c.req.path)}.`));
base.onError((error, c) => {
  if (error instanceof Problem) return answerProblem(c, error.problem, error.message, error.details);
  if (error instanceof HTTPException) {
    // Hono's own refusals: of keys, which bring their challenge, and of bodies that are no JSON.
    const challenge = error.getResponse().headers.get("www-authenticate");
    if (challenge) {
      const headers = { "www-authenticate": challenge };
      return answerProblem(c, "unauthorized", "Send one of the keys of this service as Authorization: Bearer KEY.", { headers });
    }
    if (error.status === 400) return answerProblem(c, "malformed-json", "The body is not well-formed JSON.");
    if (error.status === 415) return answerProblem(c, "unsupported-media-type", "Send the request with Content-Type: application/json.");
  }
  const { requestId } = c.var;
  // The stack names code and the message may name a caller's text; a configuration's names variables alone.
  const message = error instanceof ConfigurationError ? error.message : undefined;
  console.error(JSON.stringify({ event: "error", requestId, error: error.name, message, stack: error.stack?.split("\n").slice(1, 6) }));
  return answerProblem(c, "internal-error", "The request could not be answered. Please report it with its id.", { requestId });
});

/** The service: every route with its errors. */
export const app = base.route("/", compareRoute).route("/", factsRoute).route("/", storiesRoute).route("/", healthRoute);
describe(app);

/** The type of the service, for Hono's typed client: `hc<App>(url)`. */
export type App = typeof app;
