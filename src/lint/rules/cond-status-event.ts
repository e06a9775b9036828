import { asks, type Condition, type Group, inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { everyGroup } from '../about/logic.ts'
import type { LintRule } from '../rule.ts'

const tag = action('add_label', 'again')
const incoming = condition('message_type', 'equal_to', 'incoming')

export const condStatusEvent: LintRule = {
  code: 'L-COND-STATUS-EVENT',
  title: 'A status that the conversation no longer has',
  severity: 'error',
  why: 'Conditions look at the conversation at the moment of evaluation. On `conversation_opened` it is open, on `conversation_resolved` resolved, and the message of a customer has reopened a resolved or snoozed conversation before a rule looks at it: 0 of 6 attempts fired (measured on 4.15.1).',
  fix: 'For "the customer writes again" use `conversation_opened` without a condition on the status.',
  unless: ['the list holds the status of the event as well', '`all`'],
  example: {
    wrong: one(
      'writes-again',
      rule('message_created', all(incoming, condition('status', 'equal_to', 'resolved')), tag),
    ),
    right: one('writes-again', rule('conversation_opened', [], tag)),
  },
  find: inRules((rule) => {
    if (rule.looksAtChanges) return []
    const isGone = (one: Condition, group: Group) =>
      asks(one, 'status', 'equal_to') && one.texts.every((status) => isRuledOut(status, rule.event, group))
    const dead = rule.groups.flatMap((group) => group.find((one) => isGone(one, group)) ?? [])
    if (dead.length < rule.groups.length || !everyGroup(rule, (one) => asks(one, 'status', 'equal_to'))) return []
    const isMessage = rule.event === 'message_created'
    return [
      {
        on: rule.on,
        at: dead[0]!.at,
        severity: isMessage ? ('warning' as const) : ('error' as const),
        says: isMessage
          ? 'the rule hardly ever fires: the message has reopened the conversation before the rule looks at its status'
          : `the rule never fires: on ${rule.event} the conversation is ${OF_EVENT[rule.event]}`,
        help: isMessage
          ? 'For customers who write again use the event conversation_opened, without a condition on the status.'
          : `Take the condition out, or use conversation_updated for other statuses.`,
      },
    ]
  }),
}

const OF_EVENT: { readonly [event: string]: string } = {
  conversation_opened: 'open',
  conversation_resolved: 'resolved',
}

function isRuledOut(status: string, event: string, group: Group): boolean {
  if (status === 'all') return false
  const own = OF_EVENT[event]
  if (own !== undefined) return status !== own
  const isIncoming = group.some((one) => asks(one, 'message_type', 'equal_to') && one.texts.join() === 'incoming')
  return event === 'message_created' && isIncoming && ['resolved', 'snoozed'].includes(status)
}
