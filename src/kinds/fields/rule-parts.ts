/** What older releases lack of rules and macros: measured on 3.16.0 to 4.15.1, releases between from their own constants. */
import type { Part } from '../model/availability.ts'

const actionsSince = (since: string, ...values: string[]): Part => ({
  at: 'actions[].action_name',
  values,
  since,
  otherwise: 'refuses',
})

const conditionsSince = (since: string, value: string): Part => ({
  at: 'conditions[].attribute_key',
  values: [value],
  since,
  otherwise: 'refuses',
})

/** Uploads have an address in the account. */
const attachments = actionsSince('3.1.1', 'send_attachment')

export const ruleParts: readonly Part[] = [
  attachments,
  actionsSince('4.4', 'open_conversation', 'add_private_note'),
  { at: 'event_name', values: ['conversation_resolved'], since: '4.5', otherwise: 'idles' },
  conditionsSince('4.6', 'labels'),
  actionsSince('4.11', 'pending_conversation'),
  actionsSince('4.13', 'remove_assigned_agent', 'remove_assigned_team'),
  { at: 'actions[].action_name', values: ['add_sla'], edition: 'enterprise', otherwise: 'refuses' },
  { at: 'conditions[].attribute_key', values: ['sla_policy_id'], edition: 'enterprise', otherwise: 'refuses' },
  conditionsSince('4.13', 'private_note'),
  // The same is called "company" there.
  conditionsSince('4.14', 'company_name'),
]

export const macroParts: readonly Part[] = [
  attachments,
  actionsSince('4.4', 'send_webhook_event'),
  actionsSince('4.13', 'remove_assigned_agent'),
]
