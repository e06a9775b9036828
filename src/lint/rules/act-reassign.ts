import { isGuarded, settingsOf } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { type LintRule, listed } from '../rule.ts'

const agent = { agents: { 'rajiv@example.com': { name: 'Rajiv', role: 'agent' } } }
const toRajiv = action('assign_agent', 'rajiv@example.com')
const isDev = condition('labels', 'equal_to', 'dev-support')

export const actReassign: LintRule = {
  code: 'L-ACT-REASSIGN',
  title: 'It undoes what people do',
  severity: 'warning',
  why: '`conversation_updated` comes with every change, the one by hand as well. Measured on 4.15.1: Rajiv was assigned again right after he had handed the conversation to somebody else, and whenever a label or a priority changed.',
  fix: 'Let it act only where nothing is set yet: `assignee_id is_not_present`, `team_id is_not_present`.',
  unless: ['the rule makes one of its conditions false in every part'],
  example: {
    wrong: { ...agent, ...one('dev-support', rule('conversation_updated', [isDev], toRajiv)) },
    right: {
      ...agent,
      ...one(
        'dev-support',
        rule('conversation_updated', all(isDev, condition('assignee_id', 'is_not_present')), toRajiv),
      ),
    },
  },
  find: inRules((rule) => {
    const settings = settingsOf(rule)
    if (rule.event !== 'conversation_updated' || settings.length === 0 || isGuarded(rule)) return []
    const onlyAdds = settings.every(({ field, isTaken }) => field === 'labels' && !isTaken)
    const assigns = settings.find(
      ({ field, value }) => (field === 'assignee_id' || field === 'team_id') && value !== null,
    )
    const names = listed([...new Set(settings.map(({ action }) => action.name))])
    return [
      {
        on: rule.on,
        at: settings[0]!.action.at,
        severity: onlyAdds ? ('note' as const) : ('warning' as const),
        says: `${names} is done again at every later change, also right after somebody changed it by hand`,
        help: assigns
          ? `Ask for "${assigns.field}" is_not_present as well, so that it acts only once.`
          : 'Add a condition that the rule itself makes false, so that it acts only once.',
      },
    ]
  }),
}
