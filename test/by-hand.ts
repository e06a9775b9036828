import type { Double } from './double/server.ts'

/** What a colleague does past the engine, as the administrator of account 2; the answer's JSON, or null for none. */
export async function byHand({ url }: Double, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}/api/v1/accounts/2/${path}`, {
    method,
    headers: { api_access_token: 'admin-token', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}
