/** A file that is given to a resource or taken from it: always a request of its own, so that all else stays JSON. */
import type { Attached, Located } from '../kinds/model/endpoint.ts'
import { type BytesOf, type FileField, isFileContent } from '../kinds/model/file.ts'
import { isObject, type Json } from '../kinds/model/json.ts'
import { CONFLICT, ServerError } from '../plan/model/errors.ts'
import type { Writer } from './client.ts'

export interface FileChange {
  readonly name: string
  readonly field: FileField
  /** What the file holds, or null to have none. */
  readonly content: Json
}

export async function sendFile(
  { writer, bytesOf }: { readonly writer: Pick<Writer, 'send'>; readonly bytesOf: BytesOf },
  { address }: Pick<Located, 'address'>,
  { name, field, content }: FileChange,
): Promise<void> {
  if (!isFileContent(content)) {
    await writer.send({ method: 'DELETE', path: `${address}/${field.below}` })
    return
  }
  const bytes = bytesFor(content, name, bytesOf)
  const file: Attached = { bytes, type: content.type, name: `${name}.${content.type.split('/')[1]}` }
  if (field.uploadedAs === null) await writer.send({ method: 'PATCH', path: address, form: { [name]: file } })
  else {
    const id = await uploaded(writer, file)
    await writer.send({ method: 'PATCH', path: address, body: { [field.uploadedAs]: id } })
  }
}

/** `name` is what people call it: its field, or the file itself. */
export function bytesFor(content: Json, name: string, bytesOf: BytesOf): Uint8Array {
  const bytes = isFileContent(content) ? bytesOf(content) : null
  if (bytes !== null) return bytes
  throw new ServerError(`The file of "${name}" was changed while this run was under way. Run again.`, CONFLICT)
}

/** The id of the upload: a signed text, before 4.9 a number. A second upload changes nothing that anybody sees. */
export async function uploaded(writer: Pick<Writer, 'send'>, file: Attached): Promise<string | number> {
  const answer = await writer.send({ method: 'POST', path: 'upload', form: { attachment: file }, isRepeatable: true })
  const id = isObject(answer) ? answer.blob_id : undefined
  if (typeof id === 'string' || typeof id === 'number') return id
  throw new ServerError("Chatwoot's answer to an upload holds no id. Run again.", CONFLICT)
}
