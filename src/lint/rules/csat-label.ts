import { surveyRulesOf } from '../about/survey.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const OPERATORS = ['contains', 'does_not_contain']
const inbox = (label: string) => ({
  labels: { vip: {} },
  inboxes: {
    shop: {
      csat_survey_enabled: true,
      csat_config: { survey_rules: { operator: 'contains', values: [label] } },
      channel: { type: 'api' },
    },
  },
})

export const csatLabel: LintRule = {
  code: 'L-CSAT-LABEL',
  title: 'The survey waits for a label that cannot be there',
  severity: 'error',
  why: 'The labels of `survey_rules` are compared to the letter. Measured on 4.15.1: with `VIP` for a label `vip`, `contains` never sent a survey and `does_not_contain` always; an unknown label the same; an operator other than these two always sent it.',
  fix: 'Write the title of the label exactly as it is, in small letters, and one of the two operators.',
  unless: ['the survey is off', 'which labels there are is not known'],
  example: { wrong: inbox('VIP'), right: inbox('vip') },
  find: (account) =>
    account.of('inboxes').flatMap((on): Told[] => {
      const rules = surveyRulesOf(on)
      if (on.fields.csat_survey_enabled !== true || rules === null) return []
      const at = 'csat_config.survey_rules'
      if (rules.operator !== null && !OPERATORS.includes(rules.operator))
        return [
          {
            on,
            at: `${at}.operator`,
            says: `the survey is always sent: there is no operator ${quoted(rules.operator)}`,
            help: `Write "contains" or "does_not_contain".`,
          },
        ]
      const titles = account.of('labels').map(({ title }) => title.toLowerCase())
      return rules.labels.flatMap((label, index) => {
        const isSpeltSo = titles.includes(label)
        const isSpeltOtherwise = titles.includes(label.toLowerCase())
        if (isSpeltSo || (!isSpeltOtherwise && !account.isWhole('labels'))) return []
        return [
          {
            on,
            at: `${at}.values[${index}]`,
            says: `${isSpeltOtherwise ? `no label is spelt ${quoted(label)}` : `there is no label ${quoted(label)}`}, so the survey is ${rules.operator === 'does_not_contain' ? 'always' : 'never'} sent`,
            help: isSpeltOtherwise
              ? `Write ${quoted(label.toLowerCase())}.`
              : 'Declare the label, or name one that exists.',
            ...(isSpeltOtherwise ? { edits: [{ path: `${at}.values[${index}]`, value: label.toLowerCase() }] } : {}),
          },
        ]
      })
    }),
}
