import { settingsOf } from '../about/acting.ts'
import { asks, type Group, inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { isUnrestricted } from '../about/logic.ts'
import type { LintRule } from '../rule.ts'

const resolve = action('resolve_conversation')
const incoming = condition('message_type', 'equal_to', 'incoming')

/** What undoes each event. */
const BACK: { readonly [event: string]: string } = {
  conversation_resolved: 'open',
  conversation_opened: 'resolved',
  message_created: 'resolved',
}

export const actPingpong: LintRule = {
  code: 'L-ACT-PINGPONG',
  title: 'What people do is undone at once',
  severity: 'error',
  why: 'Measured on 4.15.1: a conversation that an agent resolves is open again at once, or one that the customer reopens is resolved at once and nobody sees it. With auto-resolve the closing text comes again in every round.',
  fix: 'Take the rule out, or narrow it by what was written, a label or something of the contact.',
  unless: ['every part asks for a text, a label, or something of the contact'],
  example: {
    wrong: one('close', rule('message_created', [incoming], resolve)),
    right: one(
      'close',
      rule('message_created', all(incoming, condition('content', 'contains', 'out of office')), resolve),
    ),
  },
  find: inRules(({ on, event, groups, looksAtChanges, ...rule }) => {
    const back = settingsOf(rule).find(({ field, value }) => field === 'status' && value === BACK[event])
    const isMeant = (group: Group) => isUnrestricted(group) && (event !== 'message_created' || isIncoming(group))
    if (back === undefined || looksAtChanges || !groups.some(isMeant)) return []
    return [
      {
        on,
        at: back.action.at,
        says: SAYS[event]!,
        help: 'Take the action out, or let the rule ask for a text, a label or something of the contact.',
      },
    ]
  }),
}

const SAYS: { readonly [event: string]: string } = {
  conversation_resolved: 'no conversation can be resolved: it is open again at once',
  conversation_opened: 'a customer who writes again is not seen: the conversation is resolved at once',
  message_created: 'whatever a customer writes, the conversation is resolved and nobody sees it',
}

function isIncoming(group: Group): boolean {
  return group.every((one) => !asks(one, 'message_type', 'equal_to') || one.texts.includes('incoming'))
}
