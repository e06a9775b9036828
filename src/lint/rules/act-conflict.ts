import { type Setting, settingsOf } from '../about/acting.ts'
import type { Rule } from '../about/automation.ts'
import { action, condition, rule } from '../about/example.ts'
import { inPairs } from '../about/pairs.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

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
    (first, second) => against(first, second) !== undefined,
    (second, firsts) => {
      const { field, action } = against(firsts[0], second)!
      return {
        on: second.on,
        at: action.at,
        says: `${listed(firsts.map(({ on }) => quoted(on.title)))} ${firsts.length === 1 ? 'sets' : 'set'} ${WORDS[field]} otherwise on the same conversations, and nobody knows which comes last`,
        help: 'Make one rule of them, or let their conditions exclude each other.',
      }
    },
  ),
}

function against(first: Rule, second: Rule): Setting | undefined {
  const theirs = settingsOf(first)
  return settingsOf(second).find((one) => theirs.some((other) => differ(one, other)))
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
