/**
 * What rules and macros have in common: files under `send_attachment` (signed ids come in, integer blob ids are stored),
 * and a way of refusing that is theirs alone.
 */
import { crash, type Fields, type Json, type Problem, Refused, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { isHash, type Param, type Params } from '../rails/incoming.ts'
import type { Blob, Row } from '../store.ts'
import { blobOf, blobUrl } from './blobs.ts'

const isBlank = (value: Param | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const firstOf = (params: Param | undefined): Param | undefined => {
  if (Array.isArray(params)) return params[0]
  // `first` of a text is its first letter; nil and numbers have no such method.
  return typeof params === 'string' ? params.slice(0, 1) : crash()
}

/**
 * Replaces each signed id by the integer, keeping the first parameter only. An integer passes when that file already
 * hangs on this very record. Everything that is not a list of objects raises before anything is written.
 */
export function prepareAttachments(call: Call, actions: Param | undefined, attached: readonly Json[]) {
  if (!call.has('files of actions are checked')) return uncheckedFiles(call, actions)
  const blobs: Blob[] = []
  if (isBlank(actions)) return { actions, blobs }
  if (!Array.isArray(actions) || !actions.every(isHash)) return crash()
  const prepared = (actions as Params[]).map((action) => {
    if (action.action_name !== 'send_attachment') return action
    const named = firstOf(action.action_params)
    const blob = blobOf(call.store, named)
    if (blob) {
      blobs.push(blob)
      return { ...action, action_params: [blob.id] }
    }
    if (attached.includes(Number.parseInt(String(named), 10))) return action
    return refuse(422, { error: 'Invalid attachment' })
  })
  return { actions: prepared as Param, blobs }
}

/** Stored as they come; what names a file by its number is attached. */
function uncheckedFiles(call: Call, actions: Param | undefined) {
  if (typeof actions === 'string' || typeof actions === 'number') return crash()
  const files = (Array.isArray(actions) ? actions : []).filter(
    (action) => isHash(action) && (action as Params).action_name === 'send_attachment',
  )
  const ids = (files as Params[]).flatMap(({ action_params: ids }) => (Array.isArray(ids) ? ids : []))
  return { actions: actions as Param, blobs: call.store.blobs.filter(({ id }) => ids.includes(id)) }
}

/** What an update raises for older releases is rescued with all else. */
export function prepareOnUpdate(call: Call, actions: Param | undefined, attached: readonly Json[]) {
  const prepare = () => prepareAttachments(call, actions, attached)
  return call.has('files of actions are checked') ? prepare() : rescued(prepare)
}

/** `owner` is the column that names the record: `automation_rule_id` or `macro_id`. */
export const attachedTo = (call: Call, owner: string, id: number): Json[] =>
  call.store.where('files', { [owner]: id }).map((file) => file.blob_id!)

/** A file that hangs there already is not listed twice. */
export function attach(call: Call, owner: string, id: number, blobs: readonly Blob[]): void {
  for (const blob of blobs) {
    if (!attachedTo(call, owner, id).includes(blob.id)) call.store.insert('files', { [owner]: id, blob_id: blob.id })
  }
}

/** The key is absent without files. */
export function filesOf(call: Call, owner: string, record: Row): Fields {
  const files = call.store.where('files', { [owner]: record.id }).map((file) => {
    const blob = call.store.blobs.find((candidate) => candidate.id === file.blob_id)!
    return {
      id: file.id,
      [owner]: record.id,
      file_type: blob.type,
      account_id: call.accountId,
      file_url: blobUrl(call, blob),
      blob_id: blob.id,
      filename: blob.filename,
    }
  })
  return files.length > 0 ? { files } : {}
}

/** These controllers render the bare messages, grouped by attribute. */
export function refuseMessages(problems: readonly Problem[]): never {
  const error: { [attribute: string]: Json[] } = {}
  for (const [attribute, message] of problems) {
    error[attribute] ??= []
    error[attribute].push(message)
  }
  return refuse(422, { error })
}

/** Whatever is raised while an update is assigned and saved becomes a 422 with the messages there are, often none. */
export function rescued<T>(assignAndSave: () => T): T {
  try {
    return assignAndSave()
  } catch (error) {
    if (error instanceof Refused && error.answer.status === 500) refuse(422, { error: {} })
    throw error
  }
}

/** A parameter that is null or false is none. */
export const given = (value: Param | undefined): value is Param =>
  value !== undefined && value !== null && value !== false
