import { botsOf } from '../about/bots.ts'
import { isBlank } from '../about/inboxes.ts'
import type { LintRule } from '../rule.ts'

const channel = { type: 'api' }

export const hoursNoText: LintRule = {
  code: 'L-HOURS-NO-TEXT',
  title: 'Working hours without an out-of-office text',
  severity: 'warning',
  why: 'Measured on 4.15.1: outside the hours nothing is sent when `out_of_office_message` is empty. The dashboard has shown a default text that was not stored (chatwoot#7268).',
  fix: 'Write `out_of_office_message`.',
  unless: ['a bot answers in the inbox', 'the text is not known'],
  example: {
    wrong: { inboxes: { shop: { working_hours_enabled: true, out_of_office_message: '', channel } } },
    right: {
      inboxes: { shop: { working_hours_enabled: true, out_of_office_message: 'We are back on Monday.', channel } },
    },
  },
  find: (account) =>
    account.of('inboxes').flatMap((on) =>
      on.fields.working_hours_enabled === true &&
      isBlank(on.fields.out_of_office_message) &&
      botsOf(on, account).length === 0
        ? [
            {
              on,
              at: 'out_of_office_message',
              says: 'working hours are on, and outside of them customers are told nothing',
              help: 'Write "out_of_office_message", or set "working_hours_enabled" to false.',
            },
          ]
        : [],
    ),
}
