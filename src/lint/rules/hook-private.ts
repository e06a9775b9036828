import { addressesOf, hostOf, isPrivate } from '../about/addresses.ts'
import { type LintRule, quoted } from '../rule.ts'

const hook = (url: string) => ({ webhooks: { n8n: { url, subscriptions: ['message_created'] } } })

export const hookPrivate: LintRule = {
  code: 'L-HOOK-PRIVATE',
  title: 'An address that the server does not call',
  severity: 'warning',
  why: 'Since 4.14 Chatwoot calls no private, loopback or link-local address unless the server was started with `SAFE_FETCH_ALLOW_PRIVATE_NETWORK`. Measured: webhooks and rules are refused without a trace, a bot throws its conversation open, and an API inbox marks answers as failed. People met it at the upgrade (chatwoot#14489, #14494).',
  fix: 'Use a public name, or that setting of the server; say so once with `$lint`.',
  unless: ['public hosts', 'an address with a secret or a variable that is not set'],
  example: { wrong: hook('http://n8n:5678/webhook'), right: hook('https://n8n.example.com/webhook') },
  find: (account) =>
    account.once(addressesOf).flatMap(({ on, at, url }) => {
      const host = hostOf(url)
      return host !== null && isPrivate(host)
        ? [
            {
              on,
              at,
              says: `${quoted(host)} is a private host, which Chatwoot calls only with SAFE_FETCH_ALLOW_PRIVATE_NETWORK`,
              help: 'Use a public name; if the server has that setting, suppress this with the reason.',
            },
          ]
        : []
    }),
}
