/** The way to GitHub goes through `fetch`, which looks at the environment's proxies only when it is told to. */
import * as http from 'node:http'
import { WorkflowError } from '../plan/model/errors.ts'
import type { Environment } from './environment.ts'

/** Node 22 has no such thing; there it can be told from outside (`NODE_USE_ENV_PROXY`, since 22.21). */
const { setGlobalProxyFromEnv } = http as Partial<typeof http>

/** Throws a WorkflowError where the way would not lead through the proxy. */
export function useProxy(environment: Environment): void {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => [name, name.toLowerCase()])
  if (!names.some((name) => environment[name])) return
  if (setGlobalProxyFromEnv !== undefined) setGlobalProxyFromEnv(environment)
  else if (environment.NODE_USE_ENV_PROXY !== '1')
    throw new WorkflowError('GitHub is behind a proxy, which takes Node 24, or Node 22.21 with NODE_USE_ENV_PROXY=1.')
}
