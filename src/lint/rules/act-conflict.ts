import { type Setting, settingsOf } from '../about/acting.ts'
import { action, condition, rule } from '../about/example.ts'
import { areApart, overlaps } from '../about/logic.ts'
import { inPairs } from '../about/pairs.ts'
import { type LintRule, quoted } from '../rule.ts'

const teams = { teams: { sales: {}, support: {} } }
const to = (team: string) => action('assign_team', team)
const speaks = (language: string) => condition('browser_language', 'equal_to', language)

export const actConflict: LintRule = {
  code: 'L-ACT-CONFLICT',
  title: 'Two rules set the same thing differently',
  severity: 'warning',
  why: 'The last one wins, and which one that is nobody guarantees: rules come in the order of their rows in the database, and an edited rule moves (measured on 4.15.1).',
  fix: 'Make it one rule, or let the conditions exclude each other.',
  unless: ['no conversation fulfils both', 'both set the same'],
  example: {
    wrong: {
      ...teams,
      automation_rules: {
        german: rule('conversation_created', [speaks('de')], to('sales')),
        everybody: rule('conversation_created', [], to('support')),
      },
    },
    right: {
      ...teams,
      automation_rules: {
        german: rule('conversation_created', [speaks('de')], to('sales')),
        english: rule('conversation_created', [speaks('en')], to('support')),
      },
    },
  },
  find: inPairs(
    (rule) => settingsOf(rule).length > 0,
    (first, second) => {
      const mine = settingsOf(second)
      const theirs = settingsOf(first)
      const against = mine.find((one) => theirs.some((other) => differ(one, other)))
      if (against === undefined || !overlaps(first, second) || areApart(first, second)) return null
      return {
        on: second.on,
        at: against.action.at,
        says: `${quoted(first.on.title)} sets ${WORDS[against.field]} otherwise on the same conversations, and nobody knows which of the two comes last`,
        help: 'Make one rule of the two, or let their conditions exclude each other.',
      }
    },
  ),
}

const WORDS = {
  status: 'the status',
  assignee_id: 'the assignee',
  team_id: 'the team',
  priority: 'the priority',
  labels: 'the label',
}

function differ(one: Setting, other: Setting): boolean {
  if (one.field !== other.field) return false
  return one.field === 'labels' ? one.value === other.value && one.isTaken !== other.isTaken : one.value !== other.value
}
