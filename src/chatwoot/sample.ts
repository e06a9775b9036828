/**
 * The latest conversations, as Chatwoot lists them (25 a page, newest activity first), and the newest messages of some. What
 * is read stays in memory: nobody's words, name or address leaves it. Seen on 4.0.4, 4.12.1 and 4.15.1.
 */
import type { Fields, Json } from '../kinds/model/kind.ts'
import { ServerError } from '../plan/model/errors.ts'
import { isObject, valueAt } from '../plan/model/paths.ts'
import type { Reader } from './client.ts'

const PAGE = 25
/** Requests for pages, and as many for messages. */
const MOST = 10

export interface Listed {
  readonly conversation: Fields
  /** The newest twenty, oldest first; null when they were not read, and only the last one is known. */
  readonly messages: readonly Fields[] | null
}

/** Throws a ServerError when the list cannot be read. Of conversations whose messages are refused, the last one is known. */
export async function readSample(reader: Reader, most: number, withMessages: boolean): Promise<Listed[]> {
  const conversations: Fields[] = []
  for (let page = 1; page <= Math.min(MOST, Math.ceil(most / PAGE)); page++) {
    const answer = await reader.get(`conversations?status=all&page=${page}`)
    const found = objectsAt(answer, 'data.payload')
    conversations.push(...found)
    if (found.length < PAGE) break
  }
  const sample = conversations.slice(0, most)
  const ids = withMessages ? sample.slice(0, MOST).map(({ id }) => id) : []
  const read = await Promise.all(ids.map((id) => messagesOf(reader, id)))
  return sample.map((conversation, at) => ({ conversation, messages: read[at] ?? null }))
}

async function messagesOf(reader: Reader, id: Json | undefined): Promise<Fields[] | null> {
  if (typeof id !== 'number') return null
  try {
    return objectsAt(await reader.get(`conversations/${id}/messages`), 'payload')
  } catch (error) {
    if (error instanceof ServerError) return null
    throw error
  }
}

function objectsAt(answer: Json, path: string): Fields[] {
  const list = isObject(answer) ? valueAt(answer, path) : undefined
  if (!Array.isArray(list)) throw new ServerError(`Chatwoot's answer holds no list at ${path}.`)
  return list.filter((item: Json): item is Fields => isObject(item))
}
