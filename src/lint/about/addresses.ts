/** Addresses that Chatwoot calls, and where they stand. */
import type { Json } from '../../kinds/model/kind.ts'
import { valueAt } from '../../plan/model/paths.ts'
import type { Account, Resource } from '../account.ts'
import { rulesOf } from './automation.ts'

export interface Address {
  readonly on: Resource
  readonly at: string
  readonly url: string
  /** The events that are sent there; none where nothing is. */
  readonly events: readonly string[]
}

/** Of webhooks, inboxes, bots and rules; those that are secrets are not among them. */
export function addressesOf(account: Account): readonly Address[] {
  return [
    ...account.of('webhooks').flatMap((on) => address(on, 'url', on.fields.url, textsIn(on.fields.subscriptions))),
    ...account
      .of('inboxes')
      .flatMap((on) => address(on, 'channel.webhook_url', valueAt(on.fields, 'channel.webhook_url'), OF_INBOX)),
    ...account
      .of('agent_bots')
      .flatMap((on) => address(on, 'outgoing_url', on.fields.outgoing_url, boundIn(on, account))),
    ...account
      .once(rulesOf)
      .flatMap(({ on, event, actions }) =>
        actions
          .filter(({ name }) => name === 'send_webhook_event')
          .flatMap(({ at, params: [url] }) => address(on, `${at}.action_params[0]`, url, [event])),
      ),
  ]
}

/** What an API inbox and a bot are told of (4.15.1). */
const OF_INBOX = ['message_created', 'conversation_created', 'conversation_updated', 'message_updated']

function boundIn(bot: Resource, account: Account): readonly string[] {
  return account.of('inbox_agent_bots').some(({ fields }) => fields.agent_bot === bot.key) ? OF_INBOX : []
}

function address(on: Resource, at: string, url: Json | undefined, events: readonly string[]): Address[] {
  return typeof url === 'string' && url !== '' ? [{ on, at, url, events }] : []
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? (value as Json[]).map(String) : []
}

/** The host, in small letters; null where the text is no web address. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.hostname.toLowerCase() : null
}

/** Whether nobody outside of a network can mean this host. */
export function isPrivate(host: string): boolean {
  if (/^(localhost|.*\.(local|internal|localhost))$/.test(host) || /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return true
  if (host.startsWith('[')) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/.test(host)
  const [a = 0, b = 0] = host.split('.').map(Number)
  if (!/^\d+(\.\d+){3}$/.test(host)) return false
  return (
    a === 10 ||
    a === 127 ||
    a === 0 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254)
  )
}
