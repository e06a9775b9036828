import { valueAt } from '../../plan/model/paths.ts'
import { settingsOf } from '../about/acting.ts'
import { inRules, type Rule } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { knownInboxesOf } from '../about/inboxes.ts'
import { surveyRulesOf } from '../about/survey.ts'
import type { Resource } from '../account.ts'
import { type LintRule, listed, quoted } from '../rule.ts'

const spam = all(
  condition('inbox_id', 'equal_to', 'shop'),
  condition('message_type', 'equal_to', 'incoming'),
  condition('content', 'contains', 'casino'),
)
const close = one('spam', rule('message_created', spam, action('add_label', 'spam'), action('resolve_conversation')))
const inbox = (more: object) => ({
  labels: { spam: {} },
  inboxes: { shop: { csat_survey_enabled: true, ...more, channel: { type: 'api' } } },
})

export const csatSpam: LintRule = {
  code: 'L-CSAT-SPAM',
  title: 'Closing by a rule sends a survey',
  severity: 'warning',
  why: 'The survey comes with every closing. Measured on 4.15.1: after a rule against spam, after muting and after auto-resolve. People snooze instead to avoid it (chatwoot#8726, #4003).',
  fix: 'Let the rule add a label before it resolves, and take that label out of the survey: `survey_rules` with `does_not_contain`.',
  unless: [
    'the survey leaves out a label that the rule adds before it resolves',
    'whether there are survey rules is not known',
  ],
  example: {
    wrong: { ...inbox({ csat_config: { survey_rules: { operator: 'does_not_contain', values: [] } } }), ...close },
    right: {
      ...inbox({ csat_config: { survey_rules: { operator: 'does_not_contain', values: ['spam'] } } }),
      ...close,
    },
  },
  find: inRules((rule, account) => {
    const closing = settingsOf(rule).find(({ field, value }) => field === 'status' && value === 'resolved')
    if (closing === undefined || rule.event === 'conversation_resolved') return []
    const asking = knownInboxesOf(rule, account).filter((its) => asks(its, rule))
    if (asking.length === 0) return []
    return [
      {
        on: rule.on,
        at: closing.action.at,
        says: `whom it closes gets the survey of ${listed(asking.map(({ title }) => quoted(title)))}`,
        help: 'Let the rule add a label before it resolves, and leave that label out of the survey ("survey_rules" with does_not_contain).',
      },
    ]
  }),
}

function asks(inbox: Resource, rule: Rule): boolean {
  if (inbox.fields.csat_survey_enabled !== true) return false
  const isKnown = inbox.isWhole || valueAt(inbox.fields, 'csat_config.survey_rules') !== undefined
  const rules = surveyRulesOf(inbox)
  if (!isKnown) return false
  if (rules === null) return true
  const settings = settingsOf(rule)
  const end = settings.findIndex(({ field, value }) => field === 'status' && value === 'resolved')
  const added = settings
    .slice(0, end)
    .flatMap(({ field, value, isTaken }) => (field === 'labels' && !isTaken ? [String(value)] : []))
  return rules.operator === 'does_not_contain'
    ? !rules.labels.some((label) => added.includes(label))
    : rules.labels.some((label) => added.includes(label))
}
