/** The types of channel an inbox can be made of over the API. */
import type { Row, Store } from '../../store.ts'
import { api } from './api.ts'
import type { Channel } from './channel.ts'
import { email } from './email.ts'
import { line, sms } from './line-and-sms.ts'
import { webWidget } from './web-widget.ts'

export const channels: readonly Channel[] = [webWidget, api, email, line, sms]

export const typeOf = (inbox: Row): Channel => channels.find((channel) => channel.model === inbox.channel_type)!

export const channelOf = (store: Store, inbox: Row): Row => store.find(typeOf(inbox).table, { id: inbox.channel_id! })!
