import { actionsNamed } from '../about/acting.ts'
import { inRules } from '../about/automation.ts'
import { action, condition, one, rule } from '../about/example.ts'
import { knownInboxesOf } from '../about/inboxes.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

const inboxes = { inboxes: { shop: { enable_auto_assignment: true, channel: { type: 'api' } } } }
const toBilling = rule(
  'conversation_created',
  [condition('inbox_id', 'equal_to', 'shop')],
  action('assign_team', 'billing'),
)

export const actTeamNobody: LintRule = {
  code: 'L-ACT-TEAM-NOBODY',
  title: 'The inbox assigns by itself, the team does not',
  severity: 'note',
  why: 'Where the inbox assigns automatically, a conversation that a rule gives to a team with `allow_auto_assign` false stays without an assignee (measured on 4.15.1).',
  fix: 'Set `allow_auto_assign` of the team to true, unless its people choose for themselves.',
  unless: ['the team allows it', 'no inbox of the rule is known to assign by itself'],
  example: {
    wrong: { ...inboxes, teams: { billing: { allow_auto_assign: false } }, ...one('billing', toBilling) },
    right: { ...inboxes, teams: { billing: { allow_auto_assign: true } }, ...one('billing', toBilling) },
  },
  find: inRules((rule, account) =>
    actionsNamed(rule, 'assign_team').flatMap(({ at, params: [name] }) => {
      const team = account.one('teams', name ?? null)
      const own = knownInboxesOf(rule, account).filter(({ fields }) => fields.enable_auto_assignment === true)
      if (team?.fields.allow_auto_assign !== false || own.length === 0) return []
      return [
        {
          on: rule.on,
          at,
          says: `${listed(own.map(({ title }) => quoted(title)))} assigns conversations by itself, and the team ${quoted(team.title)} does not: they stay without an assignee`,
          help: `Set "allow_auto_assign" of the team to true, unless its people choose for themselves.`,
        },
      ]
    }),
  ),
}
