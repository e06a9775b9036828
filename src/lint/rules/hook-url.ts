import { addressesOf, hostOf, isPrivate } from '../about/addresses.ts'
import { type LintRule, quoted, type Told } from '../rule.ts'

const hook = (url: string) => ({ webhooks: { crm: { url, subscriptions: ['message_created'] } } })

export const hookUrl: LintRule = {
  code: 'L-HOOK-URL',
  title: 'No whole address, or one in the clear',
  severity: 'error',
  why: 'The check of Chatwoot only asks whether there is an address somewhere in the text: `foo https://x.example.com` is saved (measured on 4.15.1) and never reached. With `http://` and a public host, what customers write travels in the clear.',
  fix: 'Write one whole address that begins with `https://`.',
  unless: ['`http://` to a private host, which is usual inside a network'],
  example: { wrong: hook('see https://crm.example.com/in'), right: hook('https://crm.example.com/in') },
  find: (account) =>
    account.once(addressesOf).flatMap(({ on, at, url }): Told[] => {
      const host = /\s/.test(url.trim()) ? null : hostOf(url)
      if (host === null)
        return [
          {
            on,
            at,
            says: `${quoted(url)} is not one whole web address, so nothing arrives`,
            help: 'Write one address that begins with https://.',
          },
        ]
      return URL.parse(url)?.protocol === 'http:' && !isPrivate(host)
        ? [
            {
              on,
              at,
              severity: 'warning',
              says: 'what customers write goes there in the clear',
              help: 'Write https:// if the receiver has it.',
            },
          ]
        : []
    }),
}
