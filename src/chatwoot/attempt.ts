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
        // Without it any encoding may be sent.
        'accept-encoding': 'identity',
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
    const whole = Buffer.concat(chunks)
    const encoding = header('content-encoding') ?? 'identity'
    const isPlain = encoding === 'identity' || size === 0
    const plain = isPlain ? whole : (await import('./encoded.ts')).decoded(whole, encoding, MAX_ANSWER)
    return {
      status: statusCode,
      type: header('content-type') ?? '',
      location: header('location'),
      retryAfter: header('retry-after'),
      // Without the mark that some proxies put in front of UTF-8.
      text: new TextDecoder().decode(plain),
    }
  } catch (error) {
    return error as Error
  }
}
