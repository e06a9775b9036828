import { setGlobalProxyFromEnv } from "node:http";
// src/engine/proxy.ts
/** The way to GitHub goes through `fetch`, which looks at the environment's proxies only when it is told to. */
function useProxy(environment) {
	if (["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => [name, name.toLowerCase()]).some((name) => environment[name])) setGlobalProxyFromEnv(environment);
}
export { useProxy as t };
