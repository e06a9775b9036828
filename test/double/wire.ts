/** Bytes in and out: reading a request, what is remembered of it, sending or breaking an answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './rails/answers.ts'
import type { Arrived } from './rails/dispatch.ts'

const secretHeaders = ['api_access_token', 'api-access-token', 'authorization', 'access-token', 'cookie']

export async function read(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

export function parsed(body: Uint8Array, type: string): unknown {
  if (body.length === 0) return null
  const text = new TextDecoder().decode(body)
  try {
    return type.includes('json') ? JSON.parse(text) : type.includes('multipart') ? '<form>' : text
  } catch {
    return text
  }
}

export const openHeaders = (headers: Arrived['headers']): { [name: string]: string } =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (secretHeaders.includes(name) ? [] : [[name, String(value)]])),
  )

/** Sends an answer; `cut` announces more than it sends and then closes or resets the connection. */
export function send(
  response: ServerResponse,
  answer: Answer,
  headers: { readonly [name: string]: string },
  cut?: 'truncate' | 'reset',
): void {
  const body = Buffer.from(answer.body as string)
  response.statusCode = answer.status
  if (answer.type !== null)
    response.setHeader(
      'content-type',
      answer.type === 'application/json' ? `${answer.type}; charset=utf-8` : answer.type,
    )
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (cut === undefined) {
    if (answer.status !== 204) response.setHeader('content-length', body.length)
    response.end(body)
    return
  }
  response.setHeader('content-length', body.length + 1000)
  response.write(body.subarray(0, Math.max(1, body.length >> 1)), () => {
    if (cut === 'reset') response.socket?.resetAndDestroy()
    else response.socket?.end()
  })
}
