/** The messages that Chatwoot writes to customers of an inbox by itself. Auto-assignment and names of senders write none. */
import type { Json, Reach } from '../model/kind.ts'

export const inboxReaches: readonly Reach[] = [
  {
    isOn: ({ greeting_enabled, greeting_message }) => greeting_enabled === true && isSaid(greeting_message),
    by: ['greeting_enabled', 'greeting_message'],
    says: 'customers are greeted otherwise',
  },
  {
    isOn: ({ working_hours_enabled, out_of_office_message }) =>
      working_hours_enabled === true && isSaid(out_of_office_message),
    by: ['working_hours_enabled', 'working_hours', 'timezone', 'out_of_office_message'],
    says: 'customers are told otherwise that nobody is there',
  },
  {
    isOn: ({ csat_survey_enabled }) => csat_survey_enabled === true,
    by: ['csat_survey_enabled', 'csat_config'],
    says: 'customers are asked otherwise how it was',
  },
  {
    isOn: ({ enable_email_collect }) => enable_email_collect === true,
    by: ['enable_email_collect'],
    says: 'customers are asked for their address',
  },
]

function isSaid(message: Json | undefined): boolean {
  return message !== undefined && message !== null && message !== ''
}
