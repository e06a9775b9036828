import { settingsOf } from '../about/acting.ts'
import { asks, type Condition, type Group, inRules, type Rule, rulesOf } from '../about/automation.ts'
import { action, condition, rule } from '../about/example.ts'
import { areDisjoint } from '../about/logic.ts'
import type { Account } from '../account.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const READABLE = ['status', 'assignee_id', 'team_id', 'priority', 'labels']

const gold = condition('email', 'contains', '@gold.example.com')
const high = action('change_priority', 'high')
const note = action('add_private_note', 'Please answer within the hour.')

export const actOrder: LintRule = {
  code: 'L-ACT-ORDER',
  title: 'A rule reads what another one sets on the same event',
  severity: 'warning',
  why: 'Rules look at the conversation when their turn comes, and their order is not guaranteed (measured on 4.15.1: the same set of rules gave two results). The second rule sees what the first one sets only if it happens to come later.',
  fix: 'Join the two into one rule.',
  unless: ['no conversation fulfils both', 'they run on different events'],
  example: {
    wrong: {
      automation_rules: {
        gold: rule('conversation_created', [gold], high),
        hurry: rule('conversation_created', [condition('priority', 'equal_to', 'high')], note),
      },
    },
    right: { automation_rules: { gold: rule('conversation_created', [gold], high, note) } },
  },
  find: inRules((rule, account) =>
    rule.looksAtChanges
      ? []
      : rule.groups.flatMap((group) =>
          group
            .filter(isRead)
            .flatMap((read) => settersOf(read, rule, account).flatMap((other) => told(rule, group, read, other))),
        ),
  ),
}

function isRead(condition: Condition): boolean {
  return READABLE.some((key) => asks(condition, key, 'equal_to'))
}

function settersOf(read: Condition, rule: Rule, account: Account): Rule[] {
  const setters = account.once(settersByWhat)
  const found = read.texts.flatMap((value) => setters.get(`${rule.event} ${read.key} ${value}`) ?? [])
  return [...new Set(found)].filter((other) => other !== rule)
}

/** The rules by their event and what they set. */
function settersByWhat(account: Account): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>()
  for (const rule of account.once(rulesOf).filter(({ looksAtChanges }) => !looksAtChanges))
    for (const { field, value } of settingsOf(rule)) {
      const what = `${rule.event} ${field} ${String(value)}`
      const known = found.get(what)
      if (known === undefined) found.set(what, [rule])
      else known.push(rule)
    }
  return found
}

function told(rule: Rule, group: Group, read: Condition, other: Rule): Told[] {
  const rest = group.filter((one) => one !== read)
  if (other.groups.every((its) => areDisjoint(its, rest))) return []
  return [
    {
      on: rule.on,
      at: read.at,
      says: `${quoted(other.on.title)} sets this on the same event, and whether this rule sees it depends on an order that nobody guarantees`,
      help: 'Join the two into one rule.',
    },
  ]
}
