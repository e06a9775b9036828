import { type Address, addressesOf } from '../about/addresses.ts'
import type { LintRule, Told } from '../rule.ts'

const url = 'https://n8n.example.com/hook'
const world = (second: string) => ({
  webhooks: { n8n: { url, subscriptions: ['message_created'] } },
  inboxes: { app: { channel: { type: 'api', webhook_url: second } } },
})

export const hookTwice: LintRule = {
  code: 'L-HOOK-TWICE',
  title: 'One address is told everything several times',
  severity: 'warning',
  why: 'Webhooks, the address of an API inbox, a bot and a rule each deliver on their own. Measured on 4.15.1: one message of a customer arrived four times at the same address, a private note three times. Reported as chatwoot#1747.',
  fix: 'Keep one of them.',
  unless: ['the events differ', 'the addresses differ, if only in their query'],
  example: { wrong: world(url), right: world('https://app.example.com/chatwoot') },
  find: (account) => {
    const all = account.once(addressesOf).filter(({ events }) => events.length > 0)
    return [...Map.groupBy(all, ({ url }) => sameAs(url)).values()].flatMap((its) =>
      its.length < 2 ? [] : repeated(its),
    )
  },
}

/** Each declared one that repeats another before it; what nobody declares comes first. */
function repeated(its: readonly Address[]): Told[] {
  const inOrder = its.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null))
  return inOrder.flatMap((second, index) => {
    const first = inOrder.slice(0, index).find(({ events }) => events.some((one) => second.events.includes(one)))
    if (first === undefined || second.on.declared === null) return []
    return [
      {
        on: second.on,
        at: second.at,
        says: `${first.on.kind}/${first.on.key} tells the same address of the same events, so each arrives several times`,
        help: 'Keep one of them.',
      },
    ]
  })
}

function sameAs(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return url
  return `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`
}
