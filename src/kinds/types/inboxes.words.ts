/** What the fields of an inbox are for, and what their values are called (4.15.1). */

export const inboxDescriptions = {
  name: 'The name of the inbox; customers see it as the sender of e-mails and above the widget.',
  greeting_enabled: ['greeting', 'Whether a new conversation is answered with the greeting at once; false by default.'],
  greeting_message: ['greeting text', 'What customers are sent first where the greeting is on.'],
  enable_email_collect: [
    'asking for the e-mail address',
    'Whether the widget asks visitors for their e-mail address; true by default.',
  ],
  csat_survey_enabled: [
    'satisfaction survey',
    'Whether customers are asked how it was when a conversation is resolved; false by default.',
  ],
  csat_config: ['survey', 'How customers are asked how it was; what is left out inside gets its default.'],
  enable_auto_assignment: [
    'auto-assignment',
    'Whether a new conversation is given to a member of the inbox who is online; true by default.',
  ],
  auto_assignment_config: [
    'limits of auto-assignment',
    'How much auto-assignment gives to one agent; without limit by default.',
  ],
  working_hours_enabled: [
    'working hours',
    'Whether customers who write outside of the working hours are told that nobody is there; false by default.',
  ],
  working_hours: [
    'hours',
    'When somebody is there, one entry for each day; by default Monday to Friday from 9:00 to 17:00.',
  ],
  out_of_office_message: ['out-of-office text', 'What customers are told outside of the working hours.'],
  timezone: ['time zone', 'The time zone of the working hours, such as "Europe/Zurich"; "UTC" by default.'],
  allow_messages_after_resolved: [
    'writing after the end',
    'Whether visitors may go on writing in a conversation that is resolved; true by default.',
  ],
  lock_to_single_conversation: [
    'one conversation for each contact',
    'Whether a customer who writes again stays in the same conversation; false by default.',
  ],
  sender_name_type: [
    'sender of e-mails',
    'Whose name e-mails carry: "friendly" (the default) is the agent and the business, "professional" the business alone.',
  ],
  business_name: [
    'business name',
    'The name of the business in the sender of e-mails; without it the name of the inbox.',
  ],
  channel: 'What customers write through, such as a website or a mailbox, and how that looks.',
  avatar: 'The picture of the inbox, such as the one that visitors see in the widget; none by default.',
} as const

export const inboxValues = {
  'csat_config.display_type': { emoji: 'with an emoji', star: 'with stars' },
  'csat_config.survey_rules.operator': {
    contains: 'has one of the labels',
    does_not_contain: 'has none of the labels',
  },
  sender_name_type: { friendly: 'agent and business', professional: 'business alone' },
  'channel.reply_time': {
    in_a_few_minutes: 'in a few minutes',
    in_a_few_hours: 'in a few hours',
    in_a_day: 'in a day',
  },
  'channel.medium': { sms: 'SMS', whatsapp: 'WhatsApp' },
  'channel.provider': { default: '360dialog', whatsapp_cloud: 'Meta' },
  'channel.type': {
    api: 'API',
    web_widget: 'a website',
    email: 'e-mail',
    whatsapp: 'WhatsApp',
    twilio_sms: 'Twilio',
    sms: 'SMS',
    line: 'LINE',
    telegram: 'Telegram',
    facebook_page: 'a Facebook page',
    instagram: 'Instagram',
    tiktok: 'TikTok',
    twitter_profile: 'Twitter',
  },
} as const
