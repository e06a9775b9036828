import { settingsOf } from '../about/acting.ts'
import { macrosOf, type Rule, rulesOf } from '../about/automation.ts'
import { action, condition, rule } from '../about/example.ts'
import { surveyRulesOf } from '../about/survey.ts'
import { type LintRule, quoted } from '../rule.ts'

const inbox = {
  labels: { happy: {} },
  inboxes: {
    shop: {
      csat_survey_enabled: true,
      csat_config: { survey_rules: { operator: 'contains', values: ['happy'] } },
      channel: { type: 'api' },
    },
  },
}
const adding = (event: string) => ({
  automation_rules: { ask: rule(event, [condition('priority', 'equal_to', 'high')], action('add_label', 'happy')) },
})

export const csatLate: LintRule = {
  code: 'L-CSAT-LATE',
  title: 'The label comes after the survey',
  severity: 'warning',
  why: 'When a conversation is resolved, Chatwoot decides about the survey before a rule on `conversation_resolved` runs. Measured on 4.15.1: with a label that only such a rule adds, `contains` sent it 0 of 6 times and `does_not_contain` 6 of 6.',
  fix: 'Add the label on an earlier event.',
  unless: ['another rule or a macro adds the label too'],
  example: {
    wrong: { ...inbox, ...adding('conversation_resolved') },
    right: { ...inbox, ...adding('conversation_created') },
  },
  find: (account) =>
    account.of('inboxes').flatMap((on) => {
      const rules = surveyRulesOf(on)
      if (on.fields.csat_survey_enabled !== true || rules === null) return []
      return rules.labels.flatMap((label, index) => {
        const adders = account.once(rulesOf).filter((one) => adds(one, label))
        const isLate = adders.length > 0 && adders.every(({ event }) => event === 'conversation_resolved')
        if (!isLate || account.once(macrosOf).some((one) => adds(one, label))) return []
        return [
          {
            on,
            at: `csat_config.survey_rules.values[${index}]`,
            says: `the rule ${quoted(adders[0]!.on.title)} adds ${quoted(label)} when the conversation is resolved, and the survey is decided before that`,
            help: 'Add the label on an earlier event.',
          },
        ]
      })
    }),
}

function adds(of: Pick<Rule, 'actions'>, label: string): boolean {
  return settingsOf(of).some(({ field, value, isTaken }) => field === 'labels' && !isTaken && value === label)
}
