import { silences, talking } from '../about/acting.ts'
import { action, all, condition, rule } from '../about/example.ts'
import { inPairs } from '../about/pairs.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

const incoming = condition('message_type', 'equal_to', 'incoming')
const has = (text: string) => condition('content', 'contains', text)
const hasNot = (text: string) => condition('content', 'does_not_contain', text)
const answer = (text: string) => action('send_message', text)

export const actTwoAnswers: LintRule = {
  code: 'L-ACT-TWO-ANSWERS',
  title: 'Two rules answer the same message',
  severity: 'warning',
  why: 'All rules of an event run; there is no "stop here" (measured on 4.15.1). Who writes "RxDB Error-Code: DB6" fulfils the rule for that text and the one for "RxDB Error-Code", and gets both answers. Several answers at once: chatwoot#4504.',
  fix: 'Make it one rule, or take the longer text out of the other one with `does_not_contain`.',
  unless: ['no conversation fulfils both', 'one sets what the other asks not to be set'],
  example: {
    wrong: {
      automation_rules: {
        db6: rule('message_created', all(incoming, has('RxDB Error-Code: DB6')), answer('Please reload.')),
        rxdb: rule('message_created', all(incoming, has('RxDB Error-Code')), answer('Please send the code.')),
      },
    },
    right: {
      automation_rules: {
        db6: rule('message_created', all(incoming, has('RxDB Error-Code: DB6')), answer('Please reload.')),
        rxdb: rule(
          'message_created',
          all(incoming, has('RxDB Error-Code'), hasNot('Code: DB6')),
          answer('Please send the code.'),
        ),
      },
    },
  },
  find: inPairs(
    (first, second) =>
      talking(first).length > 0 && talking(second).length > 0 && !silences(first, second) && !silences(second, first),
    (second, firsts) => ({
      on: second.on,
      at: talking(second)[0]!.at,
      says: `where this rule and ${listed(firsts.map(({ on }) => quoted(on.title)))} fire together, the customer gets every answer`,
      help: 'Make one rule of them, or let their conditions exclude each other.',
    }),
  ),
}
