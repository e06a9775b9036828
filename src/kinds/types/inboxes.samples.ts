import type { Fields } from '../model/kind.ts'
import type { Samples } from '../model/samples.ts'
import { channelSamples } from './inboxes.channels.samples.ts'

/** As a person would write it. */
export const inboxExample: Fields = {
  name: 'Shop',
  greeting_enabled: true,
  greeting_message: 'How can we help?',
  enable_auto_assignment: false,
  working_hours_enabled: true,
  timezone: 'Europe/Zurich',
  working_hours: [
    { day_of_week: 6, closed_all_day: false, open_hour: 10, open_minutes: 0, close_hour: 14, close_minutes: 0 },
  ],
  out_of_office_message: 'We are back on Monday.',
  csat_survey_enabled: true,
  csat_config: { display_type: 'star', message: 'How did we do?' },
  channel: {
    type: 'web_widget',
    website_url: 'https://shop.example.com',
    widget_color: '#1f93ff',
    welcome_title: 'Hello',
    selected_feature_flags: ['emoji_picker', 'attachments'],
  },
}

const TWILIO: Fields = { type: 'twilio_sms', medium: 'sms', messaging_service_sid: 'MG2', auth_token: 'made-up' }
const LINE: Fields = { type: 'line', line_channel_secret: 'made-up', line_channel_token: 'made-up' }
const bandwidth = (account_id: string): Fields => ({
  type: 'sms',
  phone_number: '+15550910',
  provider_config: { account_id, application_id: 'P1', api_key: 'made-up', api_secret: 'made-up' },
})

/** Further values of the declaration, for the tests that follow from its facts. */
export const inboxSamples: Partial<Samples> = {
  more: [
    {
      name: 'Mail',
      enable_email_collect: false,
      auto_assignment_config: { max_assignment_limit: 5 },
      allow_messages_after_resolved: false,
      lock_to_single_conversation: true,
      sender_name_type: 'professional',
      business_name: 'Shop',
      csat_config: { message: 'How?', survey_rules: { operator: 'contains', values: ['bug'] } },
      channel: { type: 'email', email: 'help@example.com' },
      avatar: null,
    },
    ...channelSamples,
    { name: 'App', channel: { type: 'api', webhook_url: 'https://app.example.com/in', hmac_mandatory: true } },
  ],
  same: {
    working_hours: [
      [{ day_of_week: 1 }, { day_of_week: 6 }],
      [{ day_of_week: 6 }, { day_of_week: 1 }],
    ],
  },
  weakens: [
    [
      { channel: { type: 'api', webhook_url: 'https://app.example.com/in' } },
      { channel: { type: 'api', webhook_url: 'https://elsewhere.example.com' } },
    ],
    [{ channel: { type: 'api', hmac_mandatory: true } }, { channel: { type: 'api', hmac_mandatory: false } }],
    [
      { channel: { type: 'web_widget', website_url: 'https://x.example', allowed_domains: 'x.example' } },
      { channel: { type: 'web_widget', website_url: 'https://x.example', allowed_domains: '' } },
    ],
    [
      { channel: { type: 'telegram', bot_token: '7:made-up' } },
      { channel: { type: 'telegram', bot_token: '8:made-up' } },
    ],
    [{ channel: { ...TWILIO, account_sid: 'AC1' } }, { channel: { ...TWILIO, account_sid: 'AC2' } }],
    [{ channel: { ...LINE, line_channel_id: '2000001' } }, { channel: { ...LINE, line_channel_id: '2000002' } }],
    [{ channel: bandwidth('A1') }, { channel: bandwidth('A2') }],
    [{ greeting_enabled: false }, { greeting_enabled: true }],
    [{ greeting_message: 'Hello' }, { greeting_message: 'Hi' }],
    [{ working_hours_enabled: false }, { working_hours_enabled: true }],
    [{}, { working_hours: [{ day_of_week: 6, closed_all_day: true }] }],
    [{ timezone: 'UTC' }, { timezone: 'Europe/Zurich' }],
    [{ out_of_office_message: 'Later' }, { out_of_office_message: 'Tomorrow' }],
    [{ csat_survey_enabled: false }, { csat_survey_enabled: true }],
    [{ csat_config: { message: 'How?' } }, { csat_config: { message: 'And?' } }],
    [{ enable_email_collect: false }, { enable_email_collect: true }],
  ],
  harmless: [
    [
      { greeting_enabled: false, greeting_message: 'Hello' },
      { greeting_enabled: false, greeting_message: 'Hi' },
    ],
    [
      { working_hours_enabled: false, timezone: 'UTC' },
      { working_hours_enabled: false, timezone: 'Europe/Zurich' },
    ],
    [
      { csat_survey_enabled: false, csat_config: { message: 'How?' } },
      { csat_survey_enabled: false, csat_config: { message: 'And?' } },
    ],
    [{ enable_email_collect: true }, { enable_email_collect: false }],
  ],
}
