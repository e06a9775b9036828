/** WhatsApp by Meta or 360dialog. Whoever has a key is let in: there is nobody outside who could refuse it. */
import { randomBytes } from 'node:crypto'
import type { Fields } from '../../rails/answers.ts'
import { object, string } from '../../rails/columns.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { type Channel, takenAnywhere } from './channel.ts'

export const whatsapp: Channel = {
  type: 'whatsapp',
  model: 'Channel::Whatsapp',
  table: 'channel_whatsapp',
  columns: {
    phone_number: string(),
    provider: string({ default: 'default' }),
    provider_config: object({ default: {} }),
    message_templates: object({ default: {} }),
  },
  permit: { phone_number: 'one', provider: 'one', provider_config: 'object' },
  /** What came is stored as it is; a token of the webhook that is missing is made anew. */
  assign: (row) => {
    const config = (row.provider_config ?? {}) as Fields
    if (row.provider === 'whatsapp_cloud' && isBlankText(config.webhook_verify_token))
      row.provider_config = { ...config, webhook_verify_token: randomBytes(16).toString('hex') }
  },
  check: (row, call) => {
    const { api_key } = (row.provider_config ?? {}) as Fields
    return [
      ...(['default', 'whatsapp_cloud'].includes(textOf(row.provider))
        ? []
        : [['provider', 'is not included in the list'] as const]),
      ...(isBlankText(row.phone_number) ? [['phone_number', "can't be blank"] as const] : []),
      ...takenAnywhere(call, 'channel_whatsapp', row, 'phone_number'),
      ...(isBlankText(api_key) ? [['provider_config', 'Invalid Credentials'] as const] : []),
    ]
  },
  view: (row, call) => ({
    ...shown(row, ['phone_number', 'provider', 'message_templates']),
    callback_webhook_url: `${call.base}/webhooks/whatsapp/${textOf(row.phone_number)}`,
    ...(call.isAdmin && { provider_config: row.provider_config! }),
    reauthorization_required: false,
    voice_enabled: false,
    inbound_calls_enabled: true,
  }),
}
