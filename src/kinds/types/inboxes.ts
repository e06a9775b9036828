import { collection } from '../endpoints/collection.ts'
import { type Door, isThrough, withDoor } from '../endpoints/door.ts'
import { sortedBy } from '../fields/canonical.ts'
import {
  Channel,
  canonicalChannel,
  channelDefaults,
  channelIn,
  FIXED,
  WRITTEN_ONLY,
  whyNoNew,
} from '../fields/channels.ts'
import { hoursClause } from '../fields/hours-words.ts'
import { agentsOfInbox, allInInbox, openInInbox } from '../fields/impact.ts'
import { inboxDefaults } from '../fields/inbox-defaults.ts'
import { inboxParts } from '../fields/inbox-parts.ts'
import { inboxReaches } from '../fields/inbox-reaches.ts'
import { assignmentConfig, csatConfig } from '../fields/inbox-settings.ts'
import { sendsTo } from '../fields/map-lines.ts'
import { without } from '../fields/mistakes.ts'
import { avatar } from '../fields/pictures.ts'
import { bool, fields, file, line, nonBlank, nullable, oneOf, upTo } from '../fields/schema.ts'
import { timeZone } from '../fields/time-zone.ts'
import { newAddress, switchedOff, widened } from '../fields/weakening.ts'
import { opensWithoutHours, workingHours } from '../fields/working-hours.ts'
import { defineKind } from '../model/define.ts'
import { type Fields, isObject } from '../model/json.ts'
import { inboxExample, inboxSamples } from './inboxes.samples.ts'
import { inboxDescriptions, inboxValues } from './inboxes.words.ts'

/** The word "null" at the top of a request becomes null (4.15.1): a name is refused then, and another text is gone. */
const notNullWord = without((value) =>
  value === 'null' ? [{ at: [], says: 'must not be the word null, which Chatwoot takes for nothing' }] : [],
)
const long = upTo(10_000).check(notNullWord)

/** Twilio's have a path of their own, which takes the channel and the name (4.15.1). */
const twilio: Door = {
  for: ['channel.type', 'twilio_sms'],
  path: 'channels/twilio_channel',
  wrap: 'twilio_channel',
  takes: ['name', 'channel'],
  unfolds: 'channel',
}

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
  schema: () =>
    fields(
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
        avatar: nullable(file),
      },
      inboxDescriptions,
    ),
  identity: {
    nameField: 'name',
    // In the whole installation, compared to the letter.
    takenOnce: [
      ['channel.email'],
      // Of each type of its own; Twilio takes a number for SMS and once more for WhatsApp.
      ['channel.phone_number', 'channel.type', 'channel.medium'],
      ['channel.messaging_service_sid'],
      ['channel.line_channel_id'],
      ['channel.bot_token'],
    ],
  },
  endpoint: withDoor(collection({ path: 'inboxes', list: 'payload', listedFor: 'anyone' }), twilio),
  requests: {
    defaults: inboxDefaults,
    alsoDefault: channelDefaults,
    // Measured: any permitted key inside `channel`, even with the stored value, clears a mailbox's reauthorization mark, so
    // a request carries only the channel fields that change, and of an e-mail channel none can.
    partial: ['channel'],
    files: { avatar: avatar('avatar_url') },
    // POST ignores the working hours and lays down its own.
    onlyByUpdate: ['working_hours'],
    alsoByUpdate: (its) =>
      isThrough(twilio, its) ? Object.keys(its).filter((name) => !twilio.takes.includes(name)) : [],
    fromLive: (raw) => ({ ...raw, channel: channelIn(raw) }),
  },
  limits: {
    required: ['channel.type'],
    immutable: FIXED.map((name) => `channel.${name}`),
    // A survey that was set up once keeps its settings, and every day has its hours.
    neverEmpty: ['csat_config', 'csat_config.survey_rules', 'working_hours'],
    cannotCreate: ({ channel, working_hours }) => {
      return opensWithoutHours(working_hours)
        ? 'a new inbox is closed on Saturday and Sunday, and a day that is opened needs its hours and minutes, all four'
        : whyNoNew(channel as Fields)
    },
  },
  comparison: {
    canonical: {
      working_hours: sortedBy('day_of_week'),
      channel: (channel) => (isObject(channel) ? canonicalChannel(channel) : channel),
    },
    writtenOnly: WRITTEN_ONLY.map((name) => `channel.${name}`),
    keyed: { working_hours: 'day_of_week' },
  },
  safety: {
    conversationsBy: 'inbox_id',
    services: { working_hours_enabled: 'working hours', enable_auto_assignment: 'auto-assignment' },
    weakens: {
      'channel.webhook_url': newAddress('what the inbox tells'),
      'channel.hmac_mandatory': switchedOff('visitors no longer prove who they are'),
      'channel.allowed_domains': widened('domain'),
      'channel.account_sid': newAddress('what customers write'),
      'channel.line_channel_id': newAddress('what customers write'),
      'channel.bot_token': newAddress('what customers write'),
      'channel.provider_config.account_id': newAddress('what customers write'),
    },
    reaches: inboxReaches,
    secrets: ['provider_config', 'verification_pin'],
    deletion: { when: 'later', needsApproval: true },
  },
  impact: { deleted: [openInInbox, allInInbox, agentsOfInbox] },
  example: inboxExample,
  samples: inboxSamples,
  simulatedAs: 'inbox',
  map: {
    column: 'inboxes',
    lines: ({ channel }) => sendsTo(isObject(channel) ? channel.webhook_url : undefined),
  },
  availability: {
    verified: '4.15.1',
    feature: 'inbox_management',
    parts: inboxParts,
  },
})
