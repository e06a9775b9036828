/** What the fields of a survey are for (4.15.1). */

export const csatDescriptions = {
  display_type: ['answers', 'How customers answer: with an "emoji" (the default) or a "star".'],
  message: ['question', 'What customers are asked; none of your own by default.'],
  survey_rules: [
    'asked after',
    'After which conversations customers are asked, by label; after all of them by default.',
  ],
  button_text: ['button', 'What stands on the button of a WhatsApp survey; "Please rate us" by default.'],
  language: 'The language of a WhatsApp survey as a code; "en" by default.',
  template: 'The message that WhatsApp has approved for the survey; Chatwoot writes it.',
} as const

/** Chatwoot writes all of it when somebody sends a survey to WhatsApp for approval; a part that is written keeps the rest. */
export const surveyTemplateDescriptions = {
  name: 'Its name at Meta, such as "customer_satisfaction_survey_7".',
  template_id: ['id', 'Its id at Meta.'],
  friendly_name: ['name at Twilio', 'Its name at Twilio.'],
  content_sid: ['content', 'The id of its text at Twilio.'],
  approval_sid: ['approval', 'The id of its approval at Twilio.'],
  created_at: ['made at', 'When it was made.'],
  language: 'Its language as a code, such as "en".',
  status: 'How far its approval is, such as "PENDING".',
} as const

export const surveyRuleDescriptions = {
  operator: [
    'comparison',
    'Whether a conversation "contains" one of the labels (the default) or "does_not_contain" any.',
  ],
  values: ['labels', 'The labels that are looked for; none by default.'],
} as const
