/** Both keep their secrets to themselves: written, never read back. */
import { object, string } from '../../rails/columns.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { type Channel, takenAnywhere } from './channel.ts'

const lineFields = ['line_channel_id', 'line_channel_secret', 'line_channel_token'] as const

export const line: Channel = {
  type: 'line',
  model: 'Channel::Line',
  table: 'channel_line',
  columns: { line_channel_id: string(), line_channel_secret: string(), line_channel_token: string() },
  permit: { line_channel_id: 'one', line_channel_secret: 'one', line_channel_token: 'one' },
  check: (row, call) => [
    ...takenAnywhere(call, 'channel_line', row, 'line_channel_id'),
    ...lineFields.filter((field) => isBlankText(row[field])).map((field) => [field, "can't be blank"] as const),
  ],
  view: (row, call) => ({ callback_webhook_url: `${call.base}/webhooks/line/${textOf(row.line_channel_id)}` }),
}

export const sms: Channel = {
  type: 'sms',
  model: 'Channel::Sms',
  table: 'channel_sms',
  columns: {
    phone_number: string(),
    provider: string({ default: 'default' }),
    provider_config: object({ default: {} }),
  },
  permit: { phone_number: 'one', provider_config: 'object' },
  check: (row, call) => [
    ...(isBlankText(row.phone_number) ? [['phone_number', "can't be blank"] as const] : []),
    ...takenAnywhere(call, 'channel_sms', row, 'phone_number'),
  ],
  view: (row, call) => ({
    ...shown(row, ['phone_number', 'provider']),
    callback_webhook_url: `${call.base}/webhooks/sms/${textOf(row.phone_number).replace('+', '')}`,
  }),
}
