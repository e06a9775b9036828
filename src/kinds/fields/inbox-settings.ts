/** Settings of an inbox that have fields of their own: its survey, and the limits of auto-assignment (4.15.1). */
import { plainText, without } from './mistakes.ts'
import { anything, fields, line, list, nullable, text } from './schema.ts'

/** Chatwoot stores a text or a fraction as it is, as long as its number is 1 or more (4.15.1). */
const limit = anything.check(
  without((value) =>
    value === null || value === '' || Number.parseFloat(plainText(value)) >= 1
      ? []
      : [{ at: [], says: 'must be a number of at least 1' }],
  ),
)

/** Chatwoot writes all of it when somebody sends a survey to WhatsApp for approval; a part that is written keeps the rest. */
const templateSays = {
  name: ['template name', 'Its name at Meta, such as "customer_satisfaction_survey_7".'],
  template_id: ['template id', 'Its id at Meta, a number.'],
  friendly_name: ['template at Twilio', 'Its name at Twilio.'],
  content_sid: ['template content', 'The id of its text at Twilio.'],
  approval_sid: ['template approval', 'The id of its approval at Twilio.'],
  created_at: ['template made at', 'When it was made.'],
  language: ['template language', 'Its language as a code, such as "en".'],
  status: ['template status', 'How far its approval is, such as "PENDING".'],
} as const

export const csatConfig = fields(
  {
    display_type: line,
    message: text,
    survey_rules: fields(
      { operator: line, values: list(line) },
      {
        operator: [
          'survey rule',
          'Whether a conversation "contains" one of the labels (the default) or "does_not_contain" any.',
        ],
        values: ['survey labels', 'The labels that are looked for; none by default.'],
      },
    ),
    button_text: line,
    language: line,
    template: fields(Object.fromEntries(Object.keys(templateSays).map((name) => [name, nullable(line)])), templateSays),
  },
  {
    display_type: ['survey answers', 'How customers answer: with an "emoji" (the default) or a "star".'],
    message: ['survey question', 'What customers are asked; none of your own by default.'],
    survey_rules: [
      'asked after',
      'After which conversations customers are asked, by label; after all of them by default.',
    ],
    button_text: ['survey button', 'What stands on the button of a WhatsApp survey; "Please rate us" by default.'],
    language: ['survey language', 'The language of a WhatsApp survey as a code; "en" by default.'],
    template: ['survey template', 'The message that WhatsApp has approved for the survey; Chatwoot writes it.'],
  },
)
export const assignmentConfig = fields(
  { max_assignment_limit: limit },
  {
    max_assignment_limit: [
      'open conversations at most',
      'How many open conversations an agent has at most before others are asked; enterprise edition only.',
    ],
  },
)
