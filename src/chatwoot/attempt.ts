/** One request and its answer, whatever that is; what it means is said elsewhere. */
import type { Body } from './body.ts'
import type { Answer } from './exchange.ts'
import type { Connections } from './pool.ts'

const MAX_ANSWER = 32 * 1024 * 1024

/** Sends it once. An error when no whole answer came before the signal. */
export async function attemptOnce(
  pool: Connections,
  url: URL,
  method: string,
  token: string,
  body: Body | undefined,
  signal: AbortSignal,
): Promise<Answer | Error> {
  try {
    const {
      statusCode,
      headers,
      body: stream,
    } = await pool.request({
      method: method as 'GET',
      path: url.pathname + url.search,
      // With hyphens the header also passes proxies that drop names with an underscore; Rails reads both as one.
      headers: {
        'api-access-token': token,
        accept: 'application/json',
        'user-agent': 'chatwoot-as-code',
        ...(body === undefined ? {} : { 'content-type': body.type }),
      },
      ...(body === undefined ? {} : { body: body.content }),
      signal,
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_ANSWER) throw new Error(`an answer of more than ${MAX_ANSWER} bytes`)
      chunks.push(chunk)
    }
    const header = (name: string) => [headers[name] ?? null].flat()[0]!
    return {
      status: statusCode,
      type: header('content-type') ?? '',
      location: header('location'),
      retryAfter: header('retry-after'),
      text: Buffer.concat(chunks).toString('utf8'),
    }
  } catch (error) {
    return error as Error
  }
}
