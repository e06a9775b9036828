import { asks, inConditions } from '../about/automation.ts'
import { action, all, condition, one, rule } from '../about/example.ts'
import { type LintRule, quoted } from '../rule.ts'

const triage = [action('assign_team', 'triage'), action('add_label', 'seen')]
const teams = { teams: { triage: {} } }

export const condLabelNot: LintRule = {
  code: 'L-COND-LABEL-NOT',
  title: '"Does not have this label" cannot be asked',
  severity: 'warning',
  why: '`labels not_equal_to seen` asks whether there is some other label. Measured on 4.15.1: it is true of a conversation that has `seen` and another label, and not true of one without any label.',
  fix: 'The only dependable form is `labels is_not_present`: no label at all. Or mark conversations with something that has one value, such as a team or a priority.',
  unless: ['`labels is_not_present`'],
  example: {
    wrong: {
      ...teams,
      ...one(
        'triage',
        rule(
          'message_created',
          all(condition('message_type', 'equal_to', 'incoming'), condition('labels', 'not_equal_to', 'seen')),
          ...triage,
        ),
      ),
    },
    right: {
      ...teams,
      ...one(
        'triage',
        rule(
          'message_created',
          all(condition('message_type', 'equal_to', 'incoming'), condition('labels', 'is_not_present')),
          ...triage,
        ),
      ),
    },
  },
  find: inConditions((one, { on }) =>
    asks(one, 'labels', 'not_equal_to')
      ? [
          {
            on,
            at: one.at,
            says: `"labels" not_equal_to ${one.texts.map(quoted).join(', ')} is true of a conversation that has this label and another one, and not true of one without labels`,
            help: 'Ask with is_not_present for conversations without any label, or mark them with a team or a priority.',
          },
        ]
      : [],
  ),
}
