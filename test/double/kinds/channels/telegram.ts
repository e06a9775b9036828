/** The token is tried out on create: a bot that there is has a token of digits, a colon and more. */
import { string } from '../../rails/columns.ts'
import { isBlankText, shown, textOf } from '../shared.ts'
import { type Channel, takenAnywhere } from './channel.ts'

const TOKEN = /^\d+:./

export const telegram: Channel = {
  type: 'telegram',
  model: 'Channel::Telegram',
  table: 'channel_telegram',
  columns: { bot_token: string({ notNull: true }), bot_name: string() },
  permit: { bot_token: 'one' },
  assign: (row, _fields, _call, step) => {
    if (step === 'create' && TOKEN.test(textOf(row.bot_token)))
      row.bot_name = `bot_${textOf(row.bot_token).replace(/:.*$/s, '')}`
  },
  check: (row, call) => [
    ...(isBlankText(row.bot_token) ? [['bot_token', "can't be blank"] as const] : []),
    ...(isBlankText(row.bot_token) || !isBlankText(row.bot_name) ? [] : [['bot_token', 'invalid token'] as const]),
    ...takenAnywhere(call, 'channel_telegram', row, 'bot_token'),
  ],
  view: (row) => shown(row, ['bot_name']),
}
