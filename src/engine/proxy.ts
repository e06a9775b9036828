/** The way to GitHub goes through `fetch`, which looks at the environment's proxies only when it is told to. */
import { setGlobalProxyFromEnv } from 'node:http'
import type { Environment } from './environment.ts'

export function useProxy(environment: Environment): void {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => [name, name.toLowerCase()])
  if (names.some((name) => environment[name])) setGlobalProxyFromEnv(environment)
}
