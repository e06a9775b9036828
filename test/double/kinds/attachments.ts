/** `send_attachment` of rules and macros: signed ids come in, integer blob ids are stored. */
import { crash, type Json, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { isHash, type Param, type Params } from '../rails/incoming.ts'
import type { Blob } from '../store.ts'
import { blobOf } from './blobs.ts'

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
