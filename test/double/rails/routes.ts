/** The route table. Paths below an account are written without their prefix. */
import type { Action } from './call.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

export interface Route {
  readonly methods: readonly Method[]
  readonly path: string
  readonly run: Action
  /** Whom the action belongs to, which decides what is checked first. */
  readonly scope: 'account' | 'user' | 'public'
  /** The controller lies in the enterprise folder: elsewhere the route is known and nothing answers. */
  readonly edition?: 'ee'
  /** Known to the route table, but no controller has the action: nobody is even asked who they are. */
  readonly missing?: true
}

type More = Partial<Pick<Route, 'scope' | 'edition' | 'missing'>>
const route =
  (...methods: Method[]) =>
  (path: string, run: Action, more: More = {}): Route => ({ methods, path, run, scope: 'account', ...more })

export const get = route('GET')
export const post = route('POST')
export const patch = route('PATCH')
export const del = route('DELETE')
/** Every `update` answers to both verbs. */
export const update = route('PATCH', 'PUT')

export interface Matched {
  readonly route: Route
  readonly ids: { [name: string]: string }
  /** What stood behind the last dot of the path, when the route did not expect a dot. */
  readonly format: string | null
}

const prefix = '/api/v1/accounts/:account_id'

interface Compiled {
  readonly route: Route
  readonly pattern: RegExp
}

const compile = (route: Route): Compiled => {
  const path = route.scope === 'account' ? `${prefix}${route.path}` : route.path
  const segments = path.replace(/:(\w+)/g, '(?<$1>[^/.?]+)')
  return { route, pattern: new RegExp(`^${segments}(?:\\.(?<format>[^/.?]+))?/?$`) }
}

export function router(routes: readonly Route[]): (method: string, path: string) => Matched | null {
  const compiled = routes.map(compile)
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      if (!route.methods.includes(method as Method)) continue
      const groups = pattern.exec(path)?.groups
      if (!groups) continue
      const { format, ...ids } = groups as { [name: string]: string }
      return { route, ids, format: format ?? null }
    }
    return null
  }
}

export const missing = (path: string): Route => get(path, () => null, { missing: true })
