/** Uploaded files: signed ids, URLs, avatars, and the routes that hand them out. */
import { createHash } from 'node:crypto'
import { type Answer, crash, type Json, type Problem, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { type Param, Upload } from '../rails/incoming.ts'
import { get, post, type Route } from '../rails/routes.ts'
import type { Blob, Row, Store } from '../store.ts'

const sign = (text: string): string => {
  const encoded = Buffer.from(text).toString('base64url')
  return `${encoded}--${createHash('sha1').update(`double ${encoded}`).digest('hex')}`
}

const signedId = (blob: Blob): string => sign(`blob_id ${blob.id}`)
export const blobOf = (store: Store, signed: Param | undefined): Blob | undefined =>
  store.blobs.find((blob) => signedId(blob) === signed)

/** What an upload is called in answers and requests: before 4.9 by its number. */
export const uploadId = (call: Call, blob: Blob): string | number =>
  call.has('signed blob ids') ? signedId(blob) : blob.id
export const uploadOf = (call: Call, id: Param | undefined): Blob | undefined =>
  call.store.blobs.find((blob) => uploadId(call, blob) === id)

function keep(store: Store, file: Upload): Blob {
  const blob: Blob = { id: store.nextId('blobs'), filename: file.filename, type: file.type, bytes: file.bytes }
  store.blobs.push(blob)
  return blob
}

export const blobUrl = (call: Call, blob: Blob): string =>
  `${call.base}/rails/active_storage/blobs/redirect/${signedId(blob)}/${encodeURIComponent(blob.filename)}`

const avatarTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

const REFUSED = -1

/** `avatar=`: a file, the signed id of an upload, or nothing to remove it. Any other text raises. */
export function assignAvatar(row: Row, value: Param | undefined, call: Call): void {
  if (value === undefined) return
  if (value === null || value === '') row.avatar_blob_id = null
  // What the model refuses was never stored.
  else if (value instanceof Upload)
    row.avatar_blob_id = avatarTypes.includes(value.type) ? keep(call.store, value).id : REFUSED
  else if (call.has('avatars by id of a file')) row.avatar_blob_id = (blobOf(call.store, value) ?? crash()).id
  else crash()
}

const avatarOf = (row: Row, store: Store): Blob | undefined =>
  store.blobs.find((blob) => blob.id === row.avatar_blob_id)

export function avatarProblems(row: Row, store: Store): Problem[] {
  const blob = avatarOf(row, store)
  const isRefused = row.avatar_blob_id === REFUSED || (blob && !avatarTypes.includes(blob.type))
  return isRefused ? [['avatar', 'filetype not supported']] : []
}

/** The address of a resized copy, which names the variation as well. */
export function avatarUrl(row: Row, call: Call): string {
  const blob = avatarOf(row, call.store)
  if (!blob) return ''
  return `${call.base}/rails/active_storage/representations/redirect/${signedId(blob)}/${sign('resize 250')}/${encodeURIComponent(blob.filename)}`
}

function fileAnswer(call: Call): Answer {
  const blob = blobOf(call.store, call.path.signed)
  return blob ? { status: 200, type: blob.type, body: blob.bytes } : { status: 404, type: 'text/html', body: '' }
}

/** `external_url` fetches images from elsewhere; the double never leaves the machine, so every URL is refused. */
function upload(call: Call): Json {
  const file = call.params.attachment
  if (file instanceof Upload) {
    const blob = keep(call.store, file)
    const key = call.has('signed blob ids') ? {} : { blob_key: call.store.token(28) }
    return { file_url: blobUrl(call, blob), ...key, blob_id: uploadId(call, blob) }
  }
  if (file !== undefined && file !== null && file !== '') return crash()
  if (typeof call.params.external_url === 'string' && call.params.external_url !== '') {
    return call.has('addresses of uploads are checked') || !/^https?:/.test(call.params.external_url)
      ? refuse(422, { error: 'Invalid URL provided' })
      : refuse(500, { error: 'An unexpected error occurred' })
  }
  return refuse(422, { error: 'No file or URL provided' })
}

export const blobs: Route[] = [
  post('/upload', upload),
  get('/rails/active_storage/blobs/redirect/:signed/:filename', fileAnswer, { scope: 'public' }),
  get('/rails/active_storage/representations/redirect/:signed/:variation/:filename', fileAnswer, { scope: 'public' }),
]
