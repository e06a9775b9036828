/** What a new inbox has where its create says nothing (4.15.1); its channel depends on the type. */
import type { Fields } from '../model/kind.ts'

const NINE_TO_FIVE = { open_all_day: false, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }
const CLOSED = { open_all_day: false, open_hour: null, open_minutes: null, close_hour: null, close_minutes: null }

export const inboxDefaults: Fields = {
  greeting_enabled: false,
  greeting_message: null,
  enable_email_collect: true,
  csat_survey_enabled: false,
  csat_config: {},
  enable_auto_assignment: true,
  auto_assignment_config: {},
  working_hours_enabled: false,
  working_hours: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => {
    const closed_all_day = day_of_week === 0 || day_of_week === 6
    return { day_of_week, closed_all_day, ...(closed_all_day ? CLOSED : NINE_TO_FIVE) }
  }),
  out_of_office_message: null,
  timezone: 'UTC',
  allow_messages_after_resolved: true,
  lock_to_single_conversation: false,
  sender_name_type: 'friendly',
  business_name: null,
}
