/** An export without what Chatwoot gives by itself: shorter, and its plan is as empty. */
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withoutDefaults } from '../../src/export/terse.ts'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { canonical } from '../../src/plan/model/canonical.ts'
import { type Place, placeFor } from './account.ts'

let place: Place
afterEach(() => place.close())

describe.each(['lived-in', 'awkward', 'seeded', 'seeded-channels'] as const)('the account %s', (state) => {
  beforeEach(async () => {
    place = await placeFor(state)
  })

  test('is exported without defaults: the same resources, fewer words, nothing to do', async () => {
    const whole = await place.export()
    const words = Object.values(place.files()).join('').length
    rmSync(place.folder, { recursive: true })
    const terse = await place.export({ isTerse: true })

    expect(terse.exported.added).toEqual(whole.exported.added)
    expect(terse.exported.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(Object.values(place.files()).join('').length).toBeLessThan(words)
    const { plan } = await place.plan()
    expect(plan.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
    expect(plan.contested).toEqual([])
  })
})

describe('what is left out', () => {
  beforeEach(async () => {
    place = await placeFor('fresh')
  })
  const files = () =>
    Object.assign({}, ...Object.values(place.files()).map((text) => JSON.parse(text))) as {
      [kind: string]: { [key: string]: object }
    }

  test('is what nobody has decided; what somebody has is there', async () => {
    await place.byHand('POST', 'labels', { title: 'plain' })
    await place.byHand('POST', 'labels', { title: 'red', color: '#ff0000', show_on_sidebar: false })
    await place.byHand('POST', 'inboxes', { name: 'Shop', channel: { type: 'api' }, greeting_enabled: true })
    await place.byHand('POST', 'inboxes', {
      name: 'Site',
      channel: { type: 'web_widget', website_url: 'https://site.test', welcome_title: 'Hello' },
    })
    await place.byHand('POST', 'webhooks', { url: 'https://all.test' })
    await place.byHand('POST', 'webhooks', { url: 'https://some.test', subscriptions: ['message_created'] })
    await place.byHand('POST', 'portals', {
      portal: { name: 'Help', slug: 'help', config: { allowed_locales: ['en', 'de'] } },
    })
    await place.export({ isTerse: true })

    const { labels, inboxes, webhooks, portals, captain_preferences, account_settings } = files()
    expect(labels).toEqual({ plain: {}, red: { color: '#ff0000' } })
    expect(inboxes).toEqual({
      Shop: { greeting_enabled: true, channel: { type: 'api' }, members: [] },
      Site: { channel: { type: 'web_widget', website_url: 'https://site.test', welcome_title: 'Hello' }, members: [] },
    })
    expect(Object.values(webhooks!)).toEqual([
      // Without a name its key would be one.
      { name: null, url: 'https://all.test' },
      { name: null, url: 'https://some.test', subscriptions: ['message_created'] },
    ])
    expect(portals).toEqual({ help: { name: 'Help', config: { allowed_locales: ['en', 'de'] } } })
    expect(captain_preferences).toEqual({ 'captain-preferences': {} })
    expect(account_settings).toEqual({ account: { name: 'Studyflash', locale: 'en' } })
  })

  test('of what the files say already nothing is', async () => {
    await place.byHand('POST', 'labels', { title: 'plain' })
    place.write({ 'labels.json': '{ "$account": 2, "labels": { "plain": { "color": "#1f93ff" } } }' })
    await place.export({ isTerse: true })

    expect(place.files()['labels.json']).toContain('"color": "#1f93ff"')
  })

  test.each([{ type: 'api' }, { type: 'web_widget', website_url: 'https://site.test' }])(
    'of a channel is what a new one has ($type)',
    async (channel) => {
      await place.byHand('POST', 'inboxes', { name: 'New', channel })
      await place.export()
      const kind = kindNamed('inboxes')
      const { New: made } = files().inboxes as { New: Fields }
      const given = kind.requests.alsoDefault({ channel })

      expect(canonical(kind, { channel: made!.channel! })).toEqual(
        canonical(kind, { channel: { ...(given.channel as Fields), ...channel } }),
      )
    },
  )

  test('a form of which one thing is changed stays whole', () => {
    const kind = kindNamed('inboxes')
    const { channel } = kind.requests.alsoDefault({ channel: { type: 'web_widget' } }) as { channel: Fields }
    const { pre_chat_form_options: form } = channel as { pre_chat_form_options: Fields }
    const its = {
      ...channel,
      website_url: 'https://site.test',
      pre_chat_form_options: { ...form, pre_chat_message: 'Hi' },
    }

    expect(withoutDefaults(kind, canonical(kind, { channel: its }))).toEqual(
      canonical(kind, {
        channel: {
          type: 'web_widget',
          website_url: 'https://site.test',
          pre_chat_form_options: { ...form, pre_chat_message: 'Hi' },
        },
      }),
    )
  })

  test('what says which one it is stays, whatever its value', () => {
    const kind = kindNamed('webhooks')
    const fields = canonical(kind, { name: null, url: 'https://a.test', subscriptions: [], inbox_id: null })

    expect(withoutDefaults(kind, fields)).toEqual(
      canonical(kind, { name: null, url: 'https://a.test', subscriptions: [] }),
    )
  })
})
