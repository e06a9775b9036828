import { type Group, inRules, type Rule } from '../about/automation.ts'
import { action, condition, joinedBy, one, rule } from '../about/example.ts'
import { type LintRule, listed, type Told } from '../rule.ts'

/** What people fence a rule in with. */
const FENCES = ['inbox_id', 'message_type', 'private_note', 'status', 'assignee_id', 'team_id']

const tag = action('add_label', 'refund')
const inbox = condition('inbox_id', 'equal_to', 'shop')
const content = (text: string) => condition('content', 'contains', text)

export const condMixedOr: LintRule = {
  code: 'L-COND-MIXED-OR',
  title: 'An "or" lets the rule out of its fence',
  severity: 'error',
  why: '"and" binds tighter than "or", and Chatwoot has no brackets: `inbox is Shop and content has refund or content has money back` is true of every message with "money back", in any inbox. Measured on 4.15.1: it fired in the other inbox. People met it as "my rule for one channel fires in all of them" (chatwoot#12270) and as mails to customers who never asked (chatwoot#8204).',
  fix: 'Repeat the fence in every alternative, or put the alternatives into one list: `content contains ["refund", "money back"]` means any of them.',
  unless: [
    'every alternative has a condition on the same fields',
    'an alternative is nothing but another value of the same field',
  ],
  example: {
    wrong: {
      inboxes: { shop: { channel: { type: 'api' } } },
      ...one(
        'refunds',
        rule(
          'message_created',
          joinedBy(
            ['and', 'and', 'or'],
            condition('message_type', 'equal_to', 'incoming'),
            inbox,
            content('refund'),
            content('money back'),
          ),
          tag,
        ),
      ),
    },
    right: {
      inboxes: { shop: { channel: { type: 'api' } } },
      ...one(
        'refunds',
        rule(
          'message_created',
          joinedBy(
            ['and', 'and'],
            condition('message_type', 'equal_to', 'incoming'),
            inbox,
            condition('content', 'contains', 'refund', 'money back'),
          ),
          tag,
        ),
      ),
    },
  },
  find: inRules((rule) => (rule.looksAtChanges || rule.groups.length < 2 ? [] : outside(rule))),
}

function outside({ on, groups, event }: Rule): Told[] {
  const open = FENCES.filter((key) => isLeft(groups, key))
  if (open.length === 0) return []
  const free = groups.filter((group) => open.some((key) => !has(group, key)))
  const isHarm = open.some((key) => key === 'inbox_id' || (key === 'message_type' && event === 'message_created'))
  const named = listed(open.map((key) => `"${key}"`))
  return [
    {
      on,
      at: free[0]![0]!.at,
      severity: isHarm ? 'error' : 'warning',
      says: `"or" lets the rule out of what it asks of ${named}: ${listed(free.map((group) => group.map((one) => `"${one.key}"`).join(' and ')))} alone is enough`,
      help: `Repeat the condition on ${named} in every part between two "or", or put the alternatives into one list of values.`,
    },
  ]
}

function has(group: Group, key: string): boolean {
  return group.some((one) => one.custom === '' && one.key === key)
}

/** Whether some groups ask for the field together with something else, and others do not ask for it. */
function isLeft(groups: readonly Group[], key: string): boolean {
  const fenced = groups.filter((group) => has(group, key))
  return fenced.length < groups.length && fenced.some((group) => group.length > 1)
}
