/** Channels with credentials, and those that only a browser connects: what is written, what is kept, what is left alone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Account, openAccount } from './account.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
afterAll(() => account.close())

const inboxes = (all: { [key: string]: Fields }) => ({ inboxes: all })
const cloud = (api_key: string) => ({
  type: 'whatsapp',
  phone_number: '+15550901',
  provider: 'whatsapp_cloud',
  provider_config: { api_key, phone_number_id: '1', business_account_id: '2', webhook_verify_token: 'mine' },
})
const lineApp = (line_channel_id: string, line_channel_token: string) => ({
  type: 'line',
  line_channel_id,
  line_channel_secret: 's',
  line_channel_token,
})
const lastPatch = () => account.sent('PATCH').at(-1)!.body

test("Twilio's is created at its own path, and all else of it follows", async () => {
  account.reset()
  const channel = { type: 'twilio_sms', medium: 'whatsapp', phone_number: '+15550903', account_sid: 'AC1' }
  const shop = { name: 'Shop', greeting_message: 'Hi', channel: { ...channel, auth_token: 't' } }
  await account.apply(inboxes({ shop }))

  const { type: _, ...its } = shop.channel
  expect(account.sent('POST').map(({ path, body }) => [path.replace(/^.*accounts\/2\//, ''), body])).toEqual([
    ['channels/twilio_channel', { twilio_channel: { name: 'Shop', ...its } }],
  ])
  expect(lastPatch()).toEqual({ greeting_message: 'Hi' })
  expect(wordsOf((await account.plan(inboxes({ shop }))).plan)).toEqual([])
})

test('another key for WhatsApp keeps the token of its webhook, and what Chatwoot has switched on', async () => {
  account.reset()
  await account.apply(inboxes({ shop: { channel: cloud('one') } }))
  const row = account.double.store.rows('channel_whatsapp')[0]!
  const before = { ...(row.provider_config as Fields), source: 'embedded_signup', calling_enabled: true }
  row.provider_config = before
  expect(wordsOf((await account.plan(inboxes({ shop: { channel: cloud('one') } }))).plan)).toEqual([])

  await account.apply(inboxes({ shop: { channel: cloud('two') } }))

  expect(account.double.store.rows('channel_whatsapp')[0]!.provider_config).toEqual({ ...before, api_key: 'two' })
  expect(Object.keys(lastPatch().channel as Fields)).toEqual(['provider_config'])
})

test('what the server shows of credentials is not read: somebody else may have changed them', async () => {
  account.reset()
  await account.apply(inboxes({ shop: { channel: cloud('one') } }))
  const { reading } = await account.plan(inboxes({ shop: { channel: cloud('one') } }))
  expect(JSON.stringify(reading.live)).not.toMatch(/api_key|webhook_verify_token/)
})

test('a refused channel leaves the rest changed, and the next plan holds only what is left', async () => {
  account.reset()
  await account.apply(inboxes({ other: { channel: lineApp('7', 'o') }, shop: { channel: lineApp('8', 'a') } }))
  const id = account.ledger().resources.inboxes!.other!.id
  const wanted = { greeting_message: 'Hi', channel: lineApp('9', 'b') }
  // Somebody takes the id between the plan and its writing.
  const planned = await account.plan(inboxes({ other: { channel: lineApp('7', 'o') }, shop: wanted }))
  await account.ask('PATCH', account.inAccount(`inboxes/${id}`), { channel: { line_channel_id: '9' } })
  const { outcomes } = await account.attempt(planned)
  expect(outcomes.map(({ key, state }) => [key, state])).toContainEqual(['shop', 'failed'])
  await account.ask('PATCH', account.inAccount(`inboxes/${id}`), { channel: { line_channel_id: '7' } })

  const { plan } = await account.plan(inboxes({ other: { channel: lineApp('7', 'o') }, shop: wanted }))
  expect(plan.changes.flatMap(({ key, fields }) => fields.map(({ path }) => `${key} ${path}`))).toEqual([
    'shop channel.line_channel_id',
    'shop channel.line_channel_token',
  ])
})

test('one part of a form is written with the rest of it as it is', async () => {
  account.reset()
  const form = (pre_chat_message: string, more: Fields = {}) => ({
    channel: {
      type: 'web_widget',
      website_url: 'https://x.example',
      pre_chat_form_options: { pre_chat_message, pre_chat_fields: [{ name: 'emailAddress' }], ...more },
    },
  })
  await account.apply(inboxes({ shop: form('Hi', { require_email: true }) }))
  await account.apply(inboxes({ shop: form('Hello') }))

  expect(lastPatch()).toEqual({
    channel: {
      pre_chat_form_options: {
        pre_chat_message: 'Hello',
        pre_chat_fields: [{ name: 'emailAddress' }],
        require_email: true,
      },
    },
  })
})

test('channels of the browser take settings, and their credentials and marks stay as they are', async () => {
  account.reset('seeded-channels')
  const tables = ['channel_facebook_pages', 'channel_instagram', 'channel_tiktok', 'channel_email']
  const rows = () => JSON.stringify(tables.map((table) => account.double.store.rows(table)))
  const before = rows()
  const greeted = { greeting_enabled: true, greeting_message: 'Hi' }
  await account.apply(
    inboxes({
      Facebook: { ...greeted, channel: { type: 'facebook_page' } },
      Instagram: { ...greeted, channel: { type: 'instagram' } },
      TikTok: { ...greeted, channel: { type: 'tiktok' } },
      'Google Mailbox': { ...greeted, channel: { type: 'email' } },
      'Support Mailbox': { ...greeted, channel: { type: 'email' } },
    }),
  )

  expect(rows()).toBe(before)
  expect(account.sent('PATCH').filter(({ body }) => 'channel' in body)).toEqual([])
})
