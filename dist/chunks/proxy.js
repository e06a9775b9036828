import { Dt as WorkflowError } from "./start.js";
import * as http from "node:http";
// src/engine/proxy.ts
/** The way to GitHub goes through `fetch`, which looks at the environment's proxies only when it is told to. */
/** Node 22 has no such thing; there it can be told from outside (`NODE_USE_ENV_PROXY`, since 22.21). */
const { setGlobalProxyFromEnv } = http;
/** Throws a WorkflowError where the way would not lead through the proxy. */
function useProxy(environment) {
	if (!["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => [name, name.toLowerCase()]).some((name) => environment[name])) return;
	if (setGlobalProxyFromEnv !== void 0) setGlobalProxyFromEnv(environment);
	else if (environment.NODE_USE_ENV_PROXY !== "1") throw new WorkflowError("GitHub is behind a proxy, which takes Node 24, or Node 22.21 with NODE_USE_ENV_PROXY=1.");
}
export { useProxy as t };
