import { isBlank } from '../about/inboxes.ts'
import type { LintRule } from '../rule.ts'

const channel = { type: 'api' }

export const greetingEmpty: LintRule = {
  code: 'L-GREETING-EMPTY',
  title: 'A greeting without a text',
  severity: 'warning',
  why: 'Measured on 4.15.1: with `greeting_enabled` and no `greeting_message` nothing is sent.',
  fix: 'Write a text, or switch the greeting off.',
  unless: ['the text is not known'],
  example: {
    wrong: { inboxes: { shop: { greeting_enabled: true, greeting_message: '', channel } } },
    right: { inboxes: { shop: { greeting_enabled: true, greeting_message: 'How can we help?', channel } } },
  },
  find: (account) =>
    account.of('inboxes').flatMap((on) =>
      on.fields.greeting_enabled === true && isBlank(on.fields.greeting_message)
        ? [
            {
              on,
              at: 'greeting_message',
              says: 'the greeting is on and has no text, so nothing is sent',
              help: 'Write "greeting_message", or set "greeting_enabled" to false.',
            },
          ]
        : [],
    ),
}
