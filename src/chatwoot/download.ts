/**
 * A file that Chatwoot gives out. Its address is public and leads on to wherever the installation keeps its files, so the
 * token is never sent along.
 */
import type { Connections } from './pool.ts'

export interface From {
  /** Connections to where an address is, whichever host that is. */
  readonly open: (url: URL) => Promise<Connections>
  readonly isLoopback: (host: string) => boolean
  /** Milliseconds for all of it. */
  readonly timeout: number
  /** Called before every request. */
  readonly asks: () => void
}

const MOST_REDIRECTS = 3

/** At most so many bytes; null where there are more, or where the file cannot be had. */
export async function download(address: URL, most: number, from: From): Promise<Buffer | null> {
  const signal = AbortSignal.timeout(from.timeout)
  let url: URL | null = address
  for (let hop = 0; url !== null && hop <= MOST_REDIRECTS; hop++) {
    from.asks()
    const answer: Buffer | URL | null = await ask(url, most, from, signal).catch(() => null)
    if (!(answer instanceof URL)) return answer
    url = isSafe(answer, from) ? answer : null
  }
  return null
}

/** Whoever can be spoken to without encryption on a private network is none of the hosts that keep files. */
function isSafe({ protocol, hostname }: URL, { isLoopback }: From): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

/** The bytes, or where they are. */
async function ask(url: URL, most: number, { open }: From, signal: AbortSignal): Promise<Buffer | URL | null> {
  const pool = await open(url)
  try {
    const { statusCode, headers, body } = await pool.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: { accept: '*/*', 'user-agent': 'chatwoot-as-code' },
      signal,
    })
    const location = [headers.location].flat()[0]
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) return URL.parse(location, url.href)
    if (statusCode !== 200) return null
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } finally {
    await pool.close()
  }
}
