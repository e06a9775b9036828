/** The inbox as it is shown: keys of every type, null where they mean nothing, and those of its own channel. */
import type { Json } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import type { Row } from '../../store.ts'
import { avatarUrl } from '../blobs.ts'
import { emptyKeys } from '../channels/channel.ts'
import { channelOf, typeOf } from '../channels/index.ts'
import { shown } from '../shared.ts'
import { hoursOf } from './working-hours.ts'

export function inboxView(inbox: Row, call: Call, channel: Row = channelOf(call.store, inbox)): Json {
  const portal = call.store.find('portals', { id: inbox.portal_id ?? null })
  return {
    ...shown(inbox, [
      'id',
      'channel_id',
      'name',
      'channel_type',
      'greeting_enabled',
      'greeting_message',
      'working_hours_enabled',
      'enable_email_collect',
      'csat_survey_enabled',
      'csat_config',
      'enable_auto_assignment',
      'auto_assignment_config',
      'out_of_office_message',
      'timezone',
      'allow_messages_after_resolved',
      'lock_to_single_conversation',
      'sender_name_type',
      'business_name',
    ]),
    avatar_url: avatarUrl(inbox, call),
    working_hours: hoursOf(call.store, inbox.id),
    ...(portal && { help_center: { name: portal.name!, slug: portal.slug! } }),
    ...emptyKeys,
    ...typeOf(inbox).view(channel, call),
  }
}
