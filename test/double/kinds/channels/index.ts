/** The types of channel of an inbox. */
import type { Row, Store } from '../../store.ts'
import { api } from './api.ts'
import { facebook, instagram, tiktok, twitter } from './by-browser.ts'
import type { Channel } from './channel.ts'
import { email } from './email.ts'
import { line, sms } from './line-and-sms.ts'
import { telegram } from './telegram.ts'
import { twilio } from './twilio.ts'
import { webWidget } from './web-widget.ts'
import { whatsapp } from './whatsapp.ts'

export const channels: readonly Channel[] = [
  webWidget,
  api,
  email,
  line,
  sms,
  telegram,
  whatsapp,
  twilio,
  facebook,
  instagram,
  tiktok,
  twitter,
]

export const typeOf = (inbox: Row): Channel => channels.find((channel) => channel.model === inbox.channel_type)!

export const channelOf = (store: Store, inbox: Row): Row => store.find(typeOf(inbox).table, { id: inbox.channel_id! })!
