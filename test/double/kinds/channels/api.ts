import type { Fields, Problem } from '../../rails/answers.ts'
import { boolean, object, string } from '../../rails/columns.ts'
import { shown } from '../shared.ts'
import type { Channel } from './channel.ts'

export const api: Channel = {
  type: 'api',
  model: 'Channel::Api',
  table: 'channel_api',
  columns: {
    webhook_url: string({ longest: 2048 }),
    hmac_mandatory: boolean({ default: false }),
    additional_attributes: object({ default: {} }),
  },
  permit: { webhook_url: 'one', hmac_mandatory: 'one', additional_attributes: 'object' },
  assign: (row, _fields, { store }, step) => {
    if (step === 'create')
      Object.assign(row, { identifier: store.token(), hmac_token: store.token(), secret: store.token() })
  },
  check: (row): Problem[] => {
    const { agent_reply_time_window: window } = row.additional_attributes as Fields
    if (window === undefined || window === null || window === '' || Number(window) > 0) return []
    return [['agent_reply_time_window', 'agent_reply_time_window must be greater than 0']]
  },
  view: (row, call) => ({
    ...(call.isAdmin && shown(row, ['hmac_token', 'secret'])),
    ...shown(row, ['hmac_mandatory', 'webhook_url', 'additional_attributes']),
    inbox_identifier: row.identifier!,
  }),
}
