/** What live attachments hold, for whoever has nothing to know it from: each is fetched once, as far as that is allowed. */

import { kindNamed } from '../kinds/index.ts'
import { attachmentsIn, idsByName, mapAttachments } from '../kinds/model/attachment.ts'
import { contentOf } from '../kinds/model/file.ts'
import { type Fields, isObject, type Json } from '../kinds/model/json.ts'
import type { Kind } from '../kinds/model/kind.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import type { Reader } from './client.ts'
import type { Reading } from './live.ts'

/** Files and bytes of a run, at most. What is beyond is not known. */
const MOST_FILES = 50
const MOST_BYTES = 200 * 1024 * 1024

/** How many bytes of the file of that name are worth fetching; 0 for none. */
export type Wanted = (kind: string, live: LiveResource, name: string) => number

export interface Fetched {
  readonly live: Live
  /** By the digest of what it holds. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** Never throws for a file that cannot be had: then its content is not known. */
export async function withContents(
  reader: Reader,
  { live, raw }: Pick<Reading, 'live' | 'raw'>,
  wanted: Wanted,
): Promise<Fetched> {
  const bytes = new Map<string, Uint8Array>()
  const now: { [kind: string]: readonly LiveResource[] } = { ...live }
  let [files, left] = [0, MOST_BYTES]
  for (const kind of Object.keys(live)
    .map(kindNamed)
    .filter(({ requests }) => requests.attachments.length > 0)) {
    const all: LiveResource[] = []
    for (const one of live[kind.name]!) {
      const answer = raw.get(`${kind.name} ${one.id}`) ?? {}
      const known = new Map<string, Fields>()
      for (const [name, path] of addressesOf(kind, one, answer)) {
        const most = Math.min(wanted(kind.name, one, name), left)
        if (most === 0 || files === MOST_FILES) continue
        files += 1
        const content = await reader.download(path, most)
        if (content === null) continue
        left -= content.length
        const its = contentOf(content)
        bytes.set(its.sha256, content)
        known.set(name, { ...its, name })
      }
      const fields = mapAttachments(kind.requests.attachments, one.fields, (its) => known.get(String(its.name)) ?? its)
      all.push(known.size === 0 ? one : { ...one, fields })
    }
    now[kind.name] = all
  }
  return { live: now, bytes }
}

/** Where the attachments of a resource lie, by name. What shares its name with another one stays unknown. */
function addressesOf(
  { requests: { attachments } }: Kind,
  { fields }: LiveResource,
  answer: Fields,
): Map<string, string> {
  const found = new Map<string, string>()
  if (attachmentsIn(attachments, fields).length === 0) return found
  const files = Array.isArray(answer.files) ? answer.files.filter(isObject) : []
  for (const [name, [id, ...others]] of idsByName(attachments, answer)) {
    const url = files.find(({ blob_id }) => blob_id === id)?.file_url
    const path = others.length > 0 ? null : pathIn(url ?? null)
    if (path !== null) found.set(String(name), path)
  }
  return found
}

/** The address names the host that people see, which need not be the one that programs reach: the path is the same. */
function pathIn(url: Json): string | null {
  const parsed = typeof url === 'string' ? URL.parse(url) : null
  return parsed?.pathname.startsWith('/rails/active_storage/') ? parsed.pathname + parsed.search : null
}
