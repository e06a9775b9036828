import type { LintRule } from '../rule.ts'

const inboxes = { inboxes: { shop: { channel: { type: 'api' } }, app: { channel: { type: 'api' } } } }
const url = 'https://crm.example.com/in'

export const hookInbox: LintRule = {
  code: 'L-HOOK-INBOX',
  title: 'A webhook of one inbox gets all of them',
  severity: 'warning',
  why: 'Chatwoot does not look at the link. Measured on 4.15.1: events of inbox B arrived at the webhook linked to A; and the webhook is deleted with its inbox. Reported as chatwoot#1645 and #12884.',
  fix: 'Take `inbox_id` out and filter at the receiver, or use a rule with a condition on the inbox and `send_webhook_event`.',
  unless: ['only one inbox is known'],
  example: {
    wrong: { ...inboxes, webhooks: { crm: { url, subscriptions: ['message_created'], inbox_id: 'shop' } } },
    right: { ...inboxes, webhooks: { crm: { url, subscriptions: ['message_created'], inbox_id: null } } },
  },
  find: (account) =>
    account.of('webhooks').flatMap((on) =>
      typeof on.fields.inbox_id === 'string' && account.of('inboxes').length > 1
        ? [
            {
              on,
              at: 'inbox_id',
              says: 'Chatwoot sends it the events of every inbox, whatever "inbox_id" says, and deletes it with that inbox',
              help: 'Take "inbox_id" out and filter at the receiver, or use a rule with a condition on the inbox.',
            },
          ]
        : [],
    ),
}
