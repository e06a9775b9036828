/** SMS and WhatsApp by Twilio: made at a path of their own, and told apart by the medium. */
import { boolean, object, string } from '../../rails/columns.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { type Channel, takenAnywhere } from './channel.ts'

export const twilio: Channel = {
  type: 'twilio_sms',
  isMadeElsewhere: true,
  model: 'Channel::TwilioSms',
  table: 'channel_twilio_sms',
  columns: {
    phone_number: string(),
    messaging_service_sid: string(),
    medium: string({ default: 'sms' }),
    account_sid: string(),
    auth_token: string(),
    api_key_sid: string(),
    api_key_secret: string(),
    voice_enabled: boolean({ default: false }),
    content_templates: object({ default: {} }),
  },
  permit: { account_sid: 'one', auth_token: 'one' },
  permitIn: (row, call) =>
    call.edition === 'ee' && row.medium === 'sms'
      ? { account_sid: 'one', auth_token: 'one', voice_enabled: 'one', api_key_sid: 'one', api_key_secret: 'one' }
      : { account_sid: 'one', auth_token: 'one' },
  check: (row, call) => {
    const [number, service] = [row.phone_number, row.messaging_service_sid].map((one) => !isBlankText(one))
    return [
      ...['account_sid', 'auth_token']
        .filter((field) => isBlankText(row[field]))
        .map((field) => [field, "can't be blank"] as const),
      ...(number === service ? [['base', 'phone number or messaging service sid must be present'] as const] : []),
      ...(number ? takenAnywhere(call, 'channel_twilio_sms', row, 'phone_number') : []),
      ...(service ? takenAnywhere(call, 'channel_twilio_sms', row, 'messaging_service_sid') : []),
    ]
  },
  view: (row, call) => ({
    ...shown(row, ['phone_number', 'messaging_service_sid', 'medium', 'content_templates', 'voice_enabled']),
    callback_webhook_url: `${call.base}/twilio/callback`,
    ...(call.isAdmin && shown(row, ['auth_token', 'account_sid', 'api_key_sid'])),
    inbound_calls_enabled: true,
    voice_configured: false,
    has_api_key_secret: textOf(row.api_key_secret) !== '',
  }),
}
