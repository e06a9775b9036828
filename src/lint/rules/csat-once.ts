import type { LintRule } from '../rule.ts'

const inbox = (lock_to_single_conversation: boolean) => ({
  inboxes: { shop: { csat_survey_enabled: true, lock_to_single_conversation, channel: { type: 'api' } } },
})

export const csatOnce: LintRule = {
  code: 'L-CSAT-ONCE',
  title: 'One survey in a lifetime',
  severity: 'note',
  why: 'A conversation gets one survey (measured on 4.15.1), and with `lock_to_single_conversation` a contact has one conversation: nobody is asked a second time (chatwoot#4526, #10628).',
  fix: 'Switch one of the two off, if people are to be asked again.',
  unless: ['one of the two is off'],
  example: { wrong: inbox(true), right: inbox(false) },
  find: (account) =>
    account.of('inboxes').flatMap((on) =>
      on.fields.csat_survey_enabled === true && on.fields.lock_to_single_conversation === true
        ? [
            {
              on,
              at: 'csat_survey_enabled',
              says: 'with one conversation a contact and one survey a conversation, nobody is asked a second time',
              help: 'If people are to be asked again, set "lock_to_single_conversation" to false.',
            },
          ]
        : [],
    ),
}
