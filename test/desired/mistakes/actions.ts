import type { Fields } from '../../../src/kinds/model/kind.ts'
import { type Fine, type Mistaken, rule } from './row.ts'

const action = (action_name: string, ...action_params: readonly (string | number | null | Fields)[]): Fields =>
  rule({ actions: [{ action_name, action_params }] })

const HELD: Fields = { name: 'a.pdf', type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }

export const mistakes: readonly Mistaken[] = [
  ['an action misspelt', action('add_labels', 'bug'), 'actions[0].action_name', 'Did you mean "add_label"?', 422],
  [
    'a text instead of a list',
    rule({ actions: [{ action_name: 'send_message', action_params: 'Hello' }] }),
    'actions[0].action_params',
    'must be a list, not a text',
  ],
  ['an empty message', action('send_message', ''), 'actions[0].action_params[0]', 'a text that is not empty'],
  ['no message', action('send_message'), 'actions[0].action_params', 'must hold one value'],
  ['two messages', action('send_message', 'a', 'b'), 'actions[0].action_params[1]', 'is one too many'],
  ['no label', action('add_label'), 'actions[0].action_params', 'must hold at least one value'],
  [
    'a label by number',
    action('add_label', 5),
    'actions[0].action_params[0]',
    'must be the name of a label, not a number',
  ],
  ['no label to take off', action('remove_label'), 'actions[0].action_params', 'at least one value'],
  ['two teams', action('assign_team', 'a', 'b'), 'actions[0].action_params[1]', 'looks at the first only'],
  ['nobody', action('assign_agent'), 'actions[0].action_params', 'must hold one value'],
  ['an agent by number', action('assign_agent', 5), 'actions[0].action_params[0]', 'must be the name of an agent'],
  [
    'a status that there is not',
    action('change_status', 'close'),
    'actions[0].action_params[0]',
    'open, resolved, pending, snoozed',
  ],
  ['no status', action('change_status'), 'actions[0].action_params', 'It is one of open, resolved'],
  [
    'a priority that there is not',
    action('change_priority', 'hihg'),
    'actions[0].action_params[0]',
    'Did you mean "high"?',
  ],
  [
    'no web address',
    action('send_webhook_event', 'hooks.test'),
    'actions[0].action_params[0]',
    'begins with http:// or https://',
  ],
  [
    'no e-mail address',
    action('send_email_transcript', 'a@x.test, bob'),
    'actions[0].action_params[0]',
    'e-mail addresses in one text',
  ],
  [
    'addresses in a list',
    action('send_email_transcript', 'a@x.test', 'b@x.test'),
    'actions[0].action_params[1]',
    'in one text, with commas',
  ],
  [
    'a team without a message',
    action('send_email_to_team', { team_ids: ['a'] }),
    'actions[0].action_params[0]',
    'an object with "team_ids" and "message"',
  ],
  [
    'a team for an e-mail as a text',
    action('send_email_to_team', 'support'),
    'actions[0].action_params[0]',
    'an object with "team_ids"',
  ],
  ['two SLAs', action('add_sla', 'gold', 'silver'), 'actions[0].action_params[1]', 'is one too many'],
  ['a number for a file', action('send_attachment', 7), 'actions[0].action_params[0]', 'sends is a file', 422],
  ['a digest for a file', action('send_attachment', HELD), 'actions[0].action_params[0]', 'sends is a file', 422],
  ['no file to send', action('send_attachment'), 'actions[0].action_params', 'must hold one value', 422],
  [
    'a file that is not there',
    action('send_attachment', { $file: 'files/none.pdf' }),
    'actions[0].action_params[0]',
    '"files/none.pdf" does not exist',
    422,
  ],
  [
    'configuration for a file',
    action('send_attachment', { $file: 'a.json' }),
    'actions[0].action_params[0]',
    '"a.json" is read as configuration',
    422,
  ],
  [
    'a file whose name Chatwoot changes',
    action('send_attachment', { $file: 'files/50%.pdf' }),
    'actions[0].action_params[0]',
    'Chatwoot changes the name of the file "50%.pdf"',
    422,
  ],
]

export const fine: readonly Fine[] = [
  ['no team', action('assign_team')],
  ['no priority', action('change_priority')],
  ['nobody, by name', action('assign_agent', 'nil')],
  ['whoever answered', action('assign_agent', 'last_responding_agent')],
  ['parameters of an action that has none', action('mute_conversation', 'x')],
  ['an address of the customer', action('send_email_transcript', '{{contact.email}}, a@x.test')],
  ['an SLA', action('add_sla', 'gold')],
]
