/** Attachments on their way: what the server has goes by its number, all else is uploaded and goes by what that answers. */
import { attachmentsIn, idsByName, mapAttachments } from '../kinds/model/attachment.ts'
import type { BytesOf } from '../kinds/model/file.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { keptBy } from '../plan/model/attached.ts'
import type { Change } from '../plan/model/plan.ts'
import type { Writer } from './client.ts'
import { bytesFor, uploaded } from './send-file.ts'

/**
 * What a change sends, with numbers for what it leaves as it is. `raw` is the resource as it was answered. Of several files
 * of one name nobody can tell which is meant: the right one is uploaded again.
 */
export function withIds(kind: Kind, change: Pick<Change, 'fields' | 'send'>, raw: Fields | undefined): Fields {
  const { attachments } = kind.requests
  if (raw === undefined || attachmentsIn(attachments, change.send).length === 0) return change.send
  const isKept = keptBy(kind, change)
  const ids = idsByName(attachments, raw)
  return mapAttachments(attachments, change.send, (one) => {
    const [id, ...others] = isKept(one) ? (ids.get(one.name!) ?? []) : []
    return id === undefined || others.length > 0 ? one : id
  })
}

/** Uploads all that is left. Chatwoot attaches no file twice to one resource: each place is given its own. */
export async function withUploads(
  { writer, bytesOf }: { readonly writer: Pick<Writer, 'send'>; readonly bytesOf: BytesOf },
  { requests: { attachments } }: Kind,
  fields: Fields,
): Promise<Fields> {
  const ids: Json[] = []
  for (const one of attachmentsIn(attachments, fields)) {
    const [name, type] = [String(one.name), String(one.type)]
    ids.push(await uploaded(writer, { bytes: bytesFor(one, name, bytesOf), type, name }))
  }
  return ids.length === 0 ? fields : mapAttachments(attachments, fields, () => ids.shift()!)
}
