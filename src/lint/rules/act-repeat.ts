import { actionsNamed, isGuarded, mailing, talking } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import type { LintRule } from '../rule.ts'

const answer = [action('send_message', 'We look into it.'), action('add_label', 'answered')]
const high = condition('priority', 'equal_to', 'high')

export const actRepeat: LintRule = {
  code: 'L-ACT-REPEAT',
  title: 'It sends again at every change',
  severity: 'error',
  why: '`conversation_updated` comes with every label, every assignment, every priority and every first answer. Measured on 4.15.1: in one short conversation the customer got the same answer four times. People got dozens of mails (chatwoot#8813).',
  fix: 'Let the rule make its own condition false, for example with `labels is_not_present` and a label that it adds, or use the event that is meant.',
  unless: [
    'the rule makes one of its conditions false in every part',
    '`attribute_changed`, which is true once a change',
    'a webhook whose address the `$comment` of the rule names',
  ],
  example: {
    wrong: one('answer-urgent', rule('conversation_updated', [high], ...answer)),
    right: one(
      'answer-urgent',
      rule('conversation_updated', all(high, condition('labels', 'is_not_present')), ...answer),
    ),
  },
  find: inRules((rule) => {
    if (rule.event !== 'conversation_updated' || isGuarded(rule)) return []
    const talks = talking(rule)
    const mails = mailing(rule)
    const [first] = [...talks, ...mails, ...actionsNamed(rule, 'send_webhook_event')]
    if (first === undefined) return []
    const comment = rule.on.declared?.comment ?? ''
    if (first.name === 'send_webhook_event' && first.params.some((url) => comment.includes(hostOf(String(url)))))
      return []
    return [
      {
        on: rule.on,
        at: first.at,
        severity: talks.length > 0 ? ('error' as const) : mails.length > 0 ? ('warning' as const) : ('note' as const),
        says: `${first.name} is done again at every later change of the conversation`,
        help: 'Let the rule run once: ask for "labels" is_not_present and add a label, or use the event that is meant.',
      },
    ]
  }),
}

/** The host of an address; all of it where there is none. */
function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? url
}
