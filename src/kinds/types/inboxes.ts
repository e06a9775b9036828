import { collection } from '../endpoints/collection.ts'
import { asSet, sortedBy } from '../fields/canonical.ts'
import { Channel, fieldsOfChannel, typeOf } from '../fields/channels.ts'
import { hoursClause } from '../fields/hours-words.ts'
import { inboxParts } from '../fields/inbox-parts.ts'
import { inboxReaches } from '../fields/inbox-reaches.ts'
import { inboxSecrets } from '../fields/inbox-secrets.ts'
import { assignmentConfig, csatConfig } from '../fields/inbox-settings.ts'
import { without } from '../fields/mistakes.ts'
import { bool, fields, line, nonBlank, nullable, oneOf, upTo } from '../fields/schema.ts'
import { timeZone } from '../fields/time-zone.ts'
import { newAddress, switchedOff, widened } from '../fields/weakening.ts'
import { opensWithoutHours, workingHours } from '../fields/working-hours.ts'
import { defineKind } from '../model/define.ts'
import { type Fields, isObject } from '../model/json.ts'
import { inboxSamples } from './inboxes.samples.ts'
import { inboxDescriptions, inboxValues } from './inboxes.words.ts'

/** The word "null" at the top of a request becomes null (4.15.1): a name is refused then, and another text is gone. */
const notNullWord = without((value) =>
  value === 'null' ? [{ at: [], says: 'must not be the word null, which Chatwoot takes for nothing' }] : [],
)
const long = upTo(10_000).check(notNullWord)

export const inboxes = defineKind({
  name: 'inboxes',
  words: {
    noun: 'inbox',
    about: 'Where conversations come in: a website, a mailbox, an app.',
    serverMade: 'its tokens and secrets',
    loses: 'every conversation in it is lost, and so are its credentials',
    gone: 'its conversations stay lost, and it has new credentials and a new address for widgets and apps',
    stays: 'the conversations that came in are lost with it',
    page: 'settings/inboxes/{id}',
    tells: {
      clauses: ({ working_hours }) => {
        const clause = hoursClause('working_hours', working_hours)
        return clause === null ? [] : [clause]
      },
      values: inboxValues,
    },
  },
  schema: fields(
    {
      name: nonBlank.check(notNullWord),
      greeting_enabled: nullable(bool),
      greeting_message: nullable(long),
      enable_email_collect: nullable(bool),
      csat_survey_enabled: nullable(bool),
      csat_config: csatConfig,
      enable_auto_assignment: nullable(bool),
      auto_assignment_config: assignmentConfig,
      working_hours_enabled: nullable(bool),
      working_hours: workingHours,
      out_of_office_message: nullable(long),
      timezone: timeZone,
      allow_messages_after_resolved: nullable(bool),
      lock_to_single_conversation: bool,
      sender_name_type: oneOf(['friendly', 'professional']),
      business_name: nullable(line.check(notNullWord)),
      channel: Channel,
    },
    inboxDescriptions,
  ),
  identity: {
    nameField: 'name',
    // In the whole installation, compared to the letter.
    takenOnce: [['channel.email']],
  },
  endpoint: collection({ path: 'inboxes', list: 'payload', listedFor: 'anyone' }),
  requests: {
    // Measured: any permitted key inside `channel`, even with the stored value, clears a mailbox's reauthorization mark, so
    // a request carries only the channel fields that change, and of an e-mail channel none can.
    partial: ['channel'],
    // POST ignores the working hours and lays down its own.
    onlyByUpdate: ['working_hours'],
    fromLive: (raw) => {
      const type = typeOf(raw.channel_type)
      const names = fieldsOfChannel(type).filter((name) => name in raw)
      return { ...raw, channel: { type, ...Object.fromEntries(names.map((name) => [name, raw[name]!])) } }
    },
  },
  limits: {
    required: ['channel.type'],
    immutable: ['channel.type', 'channel.email'],
    // A survey that was set up once keeps its settings, and every day has its hours.
    neverEmpty: ['csat_config', 'csat_config.survey_rules', 'working_hours'],
    cannotCreate: ({ channel, working_hours }) => {
      const { type, email, website_url } = channel as Fields
      if (opensWithoutHours(working_hours))
        return 'a new inbox is closed on Saturday and Sunday, and a day that is opened needs its hours and minutes, all four'
      if (type === 'email') return email === undefined ? '"channel.email" is missing' : null
      if (type === 'web_widget') return website_url === undefined ? '"channel.website_url" is missing' : null
      return type === 'api'
        ? null
        : `a ${String(type)} inbox has to be connected in the dashboard first; then name its id in "$id"`
    },
  },
  comparison: {
    canonical: {
      working_hours: sortedBy('day_of_week'),
      channel: (channel) =>
        isObject(channel) && Array.isArray(channel.selected_feature_flags)
          ? { ...channel, selected_feature_flags: asSet(channel.selected_feature_flags) }
          : channel,
    },
    keyed: { working_hours: 'day_of_week' },
  },
  safety: {
    conversationsBy: 'inbox_id',
    services: { working_hours_enabled: 'working hours', enable_auto_assignment: 'auto-assignment' },
    weakens: {
      'channel.webhook_url': newAddress('what the inbox tells'),
      'channel.hmac_mandatory': switchedOff('visitors no longer prove who they are'),
      'channel.allowed_domains': widened('domain'),
    },
    reaches: inboxReaches,
    secrets: inboxSecrets,
    deletion: { when: 'later', needsApproval: true },
  },
  example: {
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
  },
  samples: inboxSamples,
  simulatedAs: 'inbox',
  availability: {
    verified: '4.15.1',
    feature: 'inbox_management',
    parts: inboxParts,
  },
})
