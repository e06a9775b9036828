/** One row a rule: values that a server refuses, or stores and never does anything with. */
import type { Fields } from '../../../src/kinds/model/kind.ts'

/** What is wrong, the entry, the path of the finding, words of it, and the status with which Chatwoot refuses a create. */
export type Mistaken = readonly [what: string, entry: Fields, path: string, says: string, status?: 422 | 500]
/** What Chatwoot takes and works with, near to what it does not. */
export type Fine = readonly [what: string, entry: Fields]

export const rule = (more: Fields): Fields => ({
  event_name: 'message_created',
  conditions: [],
  actions: [{ action_name: 'resolve_conversation' }],
  ...more,
})
