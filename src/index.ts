import { app } from "./http/app.ts";
import { warmUp } from "./warm-up.ts";

warmUp();

export default app;
