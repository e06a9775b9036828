import { isObject } from '../../plan/model/paths.ts'
import { actionsNamed } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, one, rule } from '../about/example.ts'
import { outsideCode } from '../about/liquid.ts'
import type { LintRule } from '../rule.ts'

const to = (address: string) => action('send_email_transcript', address)

export const actMailVar: LintRule = {
  code: 'L-ACT-MAIL-VAR',
  title: 'Variables where none are known',
  severity: 'error',
  why: 'In the address of `send_email_transcript` the agent is not known, and the address becomes empty; the text of `send_email_to_team` is not filled in at all, and the team reads the braces (source of 4.15.1).',
  fix: 'Write `{{contact.email}}` or a fixed address, and plain text to a team.',
  unless: ['in backticks, where braces are meant'],
  example: {
    wrong: one('transcript', rule('conversation_resolved', [], to('{{agent.email}}'))),
    right: one('transcript', rule('conversation_resolved', [], to('{{contact.email}}'))),
  },
  find: inRules((rule) => [
    ...actionsNamed(rule, 'send_email_transcript').flatMap(({ at, params: [address] }) =>
      typeof address === 'string' && /\{\{[^}]*\bagent\./.test(outsideCode(address))
        ? [
            {
              on: rule.on,
              at: `${at}.action_params[0]`,
              says: 'the agent is not known in this address, and it becomes empty',
              help: 'Write {{contact.email}} or a fixed address.',
            },
          ]
        : [],
    ),
    ...actionsNamed(rule, 'send_email_to_team').flatMap(({ at, params: [mail] }) =>
      isObject(mail) && typeof mail.message === 'string' && /\{[{%]/.test(outsideCode(mail.message))
        ? [
            {
              on: rule.on,
              at: `${at}.action_params[0].message`,
              says: 'variables are not filled in here: the team reads the braces',
              help: 'Write plain text.',
            },
          ]
        : [],
    ),
  ]),
}
