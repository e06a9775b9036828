import type { Fields } from '../../../src/kinds/model/kind.ts'
import type { Fine, Mistaken } from './row.ts'

const widget = (more: Fields): Fields => ({
  channel: { type: 'web_widget', website_url: 'https://shop.test', ...more },
})
const inbox = (more: Fields): Fields => ({ channel: { type: 'api' }, ...more })
const days = (...all: readonly Fields[]): Fields => inbox({ working_hours: all })
const hours = { open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }

export const mistakes: readonly Mistaken[] = [
  ['a zone misspelt', inbox({ timezone: 'Europe/Berln' }), 'timezone', 'Did you mean "Europe/Berlin"?', 422],
  ['a zone as Rails calls it', inbox({ timezone: 'Berlin' }), 'timezone', 'Did you mean "Europe/Berlin"?', 422],
  ['a zone in small letters', inbox({ timezone: 'europe/berlin' }), 'timezone', '"Europe/Berlin"?', 422],
  ['no zone', inbox({ timezone: '' }), 'timezone', 'must be the name of a time zone', 422],
  ['a blank name', inbox({ name: '  ' }), 'name', '"name" must not be blank', 422],
  ['the word null as a name', inbox({ name: 'null' }), 'name', 'must not be the word null', 422],
  ['the word null as a greeting', inbox({ greeting_message: 'null' }), 'greeting_message', 'the word null'],
  ['the word null as a business', inbox({ business_name: 'null' }), 'business_name', 'the word null'],
  ['a long greeting', inbox({ greeting_message: 'x'.repeat(10_001) }), 'greeting_message', 'at most 10000', 422],
  [
    'no limit',
    inbox({ auto_assignment_config: { max_assignment_limit: 0 } }),
    'auto_assignment_config.max_assignment_limit',
    'a number of at least 1',
    422,
  ],
  [
    'a word as a limit',
    inbox({ auto_assignment_config: { max_assignment_limit: 'many' } }),
    'auto_assignment_config.max_assignment_limit',
    'a number of at least 1',
    422,
  ],
  [
    'a sender that there is not',
    inbox({ sender_name_type: 'formal' }),
    'sender_name_type',
    'They are friendly, professional',
    500,
  ],
  [
    'a channel that there is not',
    inbox({ channel: { type: 'pigeon' } }),
    'channel.type',
    'They are api, web_widget',
    422,
  ],
  [
    'a reply time of 0',
    inbox({ channel: { type: 'api', additional_attributes: { agent_reply_time_window: 0 } } }),
    'channel.additional_attributes.agent_reply_time_window',
    'a number greater than 0',
    422,
  ],
  ['no website', widget({ website_url: ' ' }), 'channel.website_url', 'must not be blank', 422],
  ['no colour', widget({ widget_color: '' }), 'channel.widget_color', 'must not be blank', 422],
  [
    'a reply time that there is not',
    widget({ reply_time: 'soon' }),
    'channel.reply_time',
    'They are in_a_few_minutes',
    500,
  ],
  [
    'a flag misspelt',
    widget({ selected_feature_flags: ['emoji_picer'] }),
    'channel.selected_feature_flags[0]',
    'Did you mean "emoji_picker"?',
    500,
  ],
  [
    'a form without fields',
    widget({ pre_chat_form_options: { pre_chat_message: 'Hi' } }),
    'channel.pre_chat_form_options',
    'at least one of "pre_chat_fields"',
  ],
  [
    'a number without its country',
    { channel: { type: 'sms', phone_number: '079 123 45 67' } },
    'channel.phone_number',
    'must be a telephone number with its country',
  ],
  [
    'half of the access to Bandwidth',
    { channel: { type: 'sms', phone_number: '+15550100', provider_config: { api_key: 'k', api_secret: 's' } } },
    'channel.provider_config',
    'must hold "account_id" and "application_id"',
  ],
  [
    'another way of Twilio',
    { channel: { type: 'twilio_sms', medium: 'fax' } },
    'channel.medium',
    'They are sms, whatsapp',
  ],
  [
    'a number and a service of Twilio',
    {
      channel: {
        type: 'twilio_sms',
        medium: 'sms',
        phone_number: '+15550100',
        messaging_service_sid: 'MG1',
        account_sid: 'AC1',
        auth_token: 't',
      },
    },
    'channel.messaging_service_sid',
    'must not stand beside "phone_number"',
  ],
  [
    'a provider of WhatsApp that there is not',
    { channel: { type: 'whatsapp', phone_number: '+15550100', provider: 'meta', provider_config: { api_key: 'k' } } },
    'channel.provider',
    'They are default, whatsapp_cloud',
    422,
  ],
  [
    'access to Meta without the token of its webhook',
    {
      channel: {
        type: 'whatsapp',
        phone_number: '+15550100',
        provider: 'whatsapp_cloud',
        provider_config: { api_key: 'k', phone_number_id: '1', business_account_id: '2' },
      },
    },
    'channel.provider_config',
    'must hold "webhook_verify_token"',
  ],
  [
    'no token of Telegram',
    { channel: { type: 'telegram', bot_token: ' ' } },
    'channel.bot_token',
    'must not be blank',
    422,
  ],
  [
    'no secret of LINE',
    { channel: { type: 'line', line_channel_id: '1', line_channel_secret: '', line_channel_token: 't' } },
    'channel.line_channel_secret',
    'must not be blank',
    422,
  ],
  ['hour 24', days({ day_of_week: 1, close_hour: 24 }), 'working_hours[0].close_hour', 'at most 23'],
  ['minute 60', days({ day_of_week: 1, open_minutes: 60 }), 'working_hours[0].open_minutes', 'at most 59'],
  ['an eighth day', days({ day_of_week: 7 }), 'working_hours[0].day_of_week', 'at most 6'],
  [
    'a day that ends before it begins',
    days({ day_of_week: 1, ...hours, open_hour: 20 }),
    'working_hours[0].close_hour',
    'later than "open_hour"',
  ],
  [
    'a day of no time',
    days({ day_of_week: 1, ...hours, close_hour: 9 }),
    'working_hours[0].close_hour',
    'later than "open_hour"',
  ],
  [
    'a day open and closed',
    days({ day_of_week: 1, closed_all_day: true, open_all_day: true }),
    'working_hours[0].open_all_day',
    'closed all day',
  ],
  [
    'an open day without an hour',
    days({ day_of_week: 1, ...hours, closed_all_day: false, open_hour: null }),
    'working_hours[0].open_hour',
    'on a day that is open',
  ],
  [
    'hours of a day that is open all day',
    days({ day_of_week: 1, open_all_day: true, open_hour: 9 }),
    'working_hours[0].open_hour',
    'must be 0 on a day that is open all day',
  ],
  [
    'a day twice',
    days({ day_of_week: 1, ...hours }, { day_of_week: 1, ...hours }),
    'working_hours[1].day_of_week',
    'is 1 for the second time',
  ],
]

export const fine: readonly Fine[] = [
  ...['UTC', 'Etc/UTC', 'Asia/Calcutta', 'Asia/Kolkata', 'US/Pacific', 'EST5EDT', 'America/Port_of_Spain'].map(
    (timezone) => [timezone, inbox({ timezone })] as const,
  ),
  ...[1, 2.5, '8', '', null].map(
    (limit) => [`a limit of ${limit}`, inbox({ auto_assignment_config: { max_assignment_limit: limit } })] as const,
  ),
  [
    'a day that is closed, with old hours',
    days({ day_of_week: 1, closed_all_day: true, open_hour: 20, close_hour: 9 }),
  ],
  [
    'a day that is open all day',
    days({ day_of_week: 1, open_all_day: true, open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 }),
  ],
  ['no hour of a day that may be closed', days({ day_of_week: 1, open_hour: null })],
  ['one hour of a day', days({ day_of_week: 1, close_hour: 19 })],
  ['the flags of a day alone', days({ day_of_week: 1, closed_all_day: false })],
  ['a colour by name', widget({ widget_color: 'red' })],
  ['no website of its own form', widget({ website_url: 'full.test', pre_chat_form_options: {} })],
  [
    'free texts of a survey',
    inbox({ csat_config: { display_type: 'stars', survey_rules: { operator: 'is', values: [] } } }),
  ],
  [
    'a reply time as a text',
    inbox({ channel: { type: 'api', additional_attributes: { agent_reply_time_window: '12' } } }),
  ],
]
