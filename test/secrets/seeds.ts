/** An account full of credentials that we know: every column of the double that holds one, and what a run is given. */
import { campaigns } from '../double/kinds/campaigns.ts'
import { facebook, instagram, tiktok, twitter } from '../double/kinds/channels/by-browser.ts'
import { line, sms } from '../double/kinds/channels/line-and-sms.ts'
import { telegram } from '../double/kinds/channels/telegram.ts'
import { twilio } from '../double/kinds/channels/twilio.ts'
import { whatsapp } from '../double/kinds/channels/whatsapp.ts'
import { webhooks } from '../double/kinds/webhooks.ts'
import { addBot, addInbox, addRow, addUser } from '../double/states/rows.ts'
import type { Row, Store } from '../double/store.ts'

/** Integrations with what they are given; the double shows of each what its app lets be seen. */
const HOOKS = [
  ['openai', { api_key: '', label_suggestion: true }],
  ['dyte', { organization_id: 'studyflash', api_key: '' }],
  ['google_translate', { project_id: 'studyflash' }],
  ['leadsquared', { access_key: '', secret_key: '', endpoint_url: 'https://api.lsq.test' }],
] as const

export interface Seed {
  /** `table.column` or the variable it is given in. */
  readonly name: string
  readonly value: string
}

/** What the double's columns are called when they hold a credential. `website_token` stands in every page. */
const COLUMN = /(^|_)(token|secret|password|api_key|api_secret)$|^provider_config$|^settings$/
/** Of objects that hold other things as well, what is one. */
const isOpen = (column: string, name: string) =>
  column === 'settings'
    ? !/_key$/.test(name)
    : // When a token ends is no secret, nor which number it is for.
      ['expires_on', 'phone_number_id', 'business_account_id'].includes(name)
const isPublic = (column: string) => column === 'website_token'

/** Fills every such column with a value of its own, whatever the table, and says where. Tokens of callers stay plain. */
export function seed(store: Store): Seed[] {
  addInbox(store, 20, 'Line', line, { line_channel_id: 'studyflash' })
  addInbox(store, 21, 'SMS', sms, { phone_number: '+41791234567', provider_config: { api_key: '', api_secret: '' } })
  addInbox(store, 22, 'WhatsApp', whatsapp, {
    phone_number: '+41791234568',
    provider: 'whatsapp_cloud',
    provider_config: {
      api_key: '',
      webhook_verify_token: '',
      verification_pin: '',
      phone_number_id: '111',
      business_account_id: '222',
    },
  })
  addInbox(store, 23, 'Twilio', twilio, { phone_number: '+41791234569', account_sid: 'AC1', api_key_sid: 'SK1' })
  addInbox(store, 24, 'Telegram', telegram, { bot_name: 'bot' })
  addInbox(store, 25, 'Facebook', facebook, { page_id: '333' })
  addInbox(store, 26, 'Instagram', instagram, { instagram_id: '444' })
  addInbox(store, 27, 'TikTok', tiktok, { business_id: '555' })
  addInbox(store, 28, 'Twitter', twitter, { profile_id: '666' })
  for (const id of [30, 31, 32, 33, 34, 35, 36]) addUser(store, id, `Person${id}`, 'agent', '')
  for (const name of ['Greeter', 'Sorter', 'Night', 'Echo', 'Relay'])
    addBot(store, { name, outgoing_url: `https://bots.test/${name}` })
  for (const name of ['crm', 'wiki', 'pager'])
    addRow(store, webhooks, { name, url: `https://hooks.test/${name}`, subscriptions: ['message_created'] })
  for (const [app_id, settings] of HOOKS)
    store.insert('integrations_hooks', {
      ...{ account_id: 2, app_id, settings: { ...settings }, status: 'enabled' },
      ...{ hook_type: 'account', inbox_id: null, reference_id: null },
    })
  addRow(store, campaigns, { id: 40, title: 'Hello', message: 'Hello', inbox_id: 2, campaign_type: 'ongoing' })
  store.insert('platform_apps', { name: 'Platform', access_token: '' })
  store.insert('agent_bot_inboxes', {
    inbox_id: 5,
    agent_bot_id: store.find('agent_bots', { name: 'Greeter' })!.id,
    account_id: 2,
  })

  const seeds: Seed[] = []
  const made = (name: string): string => {
    const value = valueNumber(seeds.length)
    seeds.push({ name, value })
    return value
  }
  const fill = (table: string, row: Row): void => {
    for (const [column, value] of Object.entries(row)) {
      if (!COLUMN.test(column) || isPublic(column) || (column === 'secret' && row.account_id === null)) continue
      const inside = typeof value === 'object' && value !== null ? Object.keys(value) : null
      ;(row as { [column: string]: unknown })[column] =
        inside === null
          ? made(`${table}.${column}`)
          : {
              ...(value as object),
              ...Object.fromEntries(
                inside
                  .filter((name) => !isOpen(column, name))
                  .map((name) => [name, made(`${table}.${column}.${name}`)]),
              ),
            }
    }
  }
  for (const table of Object.keys(store.dump())) for (const row of store.rows(table)) fill(table, row)
  // The one mailbox password that is a word.
  const word = store.find('channel_email', { email: 'invoices@studyflash.example' })!
  const old = seeds.findIndex(({ value }) => value === word.smtp_password)
  seeds[old] = { name: 'channel_email.smtp_password', value: 'Quokkahill' }
  word.smtp_password = 'Quokkahill'
  return seeds
}

/** Values of the shapes that break things: quotes, line ends, addresses, markup, other alphabets. */
function valueNumber(index: number): string {
  const serial = `${index}x${((index + 7) * 2_654_435_761) >>> 0}`
  const shapes = [
    `tok-${serial}`,
    `pa"ss'${serial} <b>&\\`,
    `Pässwört ${serial} ключ`,
    `first line of ${serial}\nsecond line of ${serial}`,
    `https://user:${serial}@host.test/?a=1&b=c d#e`,
    `|${serial}\`${serial}\``,
    `${serial}%41+/==`,
  ]
  return shapes[index % shapes.length]!
}

/** What the environment gives: used by the files of `desired` below, and one that they do not use. */
export const given: readonly Seed[] = [
  { name: 'CHATWOOT_SECRET_HOOK', value: 'https://hooks.test/in?key=hush 9f3a&to=a"b' },
  { name: 'CHATWOOT_SECRET_BOT', value: 'https://bot.test/hush-4c1d?x=%7B' },
  { name: 'CHATWOOT_SECRET_QUOTED', value: `it's "hush 7e2b" & <i>` },
  { name: 'CHATWOOT_SECRET_LINES', value: 'hush first line 5d8c\nhush second line 5d8d\n' },
  { name: 'CHATWOOT_SECRET_MARKDOWN', value: '`hush`|2a6f|~~x~~' },
  { name: 'CHATWOOT_SECRET_PIN', value: 'q7~Z' },
  { name: 'CHATWOOT_SECRET_TINY', value: '~q' },
  { name: 'CHATWOOT_SECRET_TELEGRAM', value: '777:hush-8b1f "bot"' },
  { name: 'CHATWOOT_SECRET_META', value: 'hush-EAAG5e/2d+==' },
  { name: 'CHATWOOT_SECRET_MEETINGS', value: 'hush/dy+te-77af' },
  { name: 'CHATWOOT_SECRET_KEYFILE', value: '-----BEGIN KEY-----\nhush9d1c+/hush\n-----END KEY-----\n' },
  { name: 'CHATWOOT_SECRET_UNUSED', value: 'hush-never-used-1b' },
]

export const desired = {
  'desired/all.json': JSON.stringify({
    $account: 2,
    labels: { secretive: { description: 'PIN ${secret:PIN}' } },
    teams: { support: { description: '${secret:QUOTED}' } },
    webhooks: { crm: { url: '${secret:HOOK}', subscriptions: ['message_created'] } },
    agent_bots: {
      Greeter: {
        outgoing_url: '${secret:BOT}',
        $outputs: { 'greeter-token': 'access_token', 'greeter-secret': 'secret' },
      },
    },
    inboxes: {
      app: {
        $id: 5,
        name: 'Mobile App API',
        greeting_message: '${secret:LINES}',
        channel: { type: 'api' },
        $outputs: { 'app-hmac': 'hmac_token', 'app-name': 'name' },
      },
      bot: { $id: 24, name: 'Telegram', channel: { type: 'telegram', bot_token: '${secret:TELEGRAM}' } },
      number: {
        $id: 22,
        name: 'WhatsApp',
        channel: {
          type: 'whatsapp',
          provider: 'whatsapp_cloud',
          provider_config: {
            api_key: '${secret:META}',
            webhook_verify_token: '${secret:META}',
            phone_number_id: '111',
            business_account_id: '222',
          },
        },
      },
      website: {
        $id: 2,
        name: 'Website',
        greeting_message: '${secret:MARKDOWN}',
        $outputs: { 'widget-token': 'website_token' },
      },
    },
    inbox_agent_bots: { app: { inbox: 'app', agent_bot: 'Greeter' } },
    automation_rules: {
      rule: {
        $id: 4,
        name: 'old test rule',
        actions: [{ action_name: 'send_message', action_params: ['${secret:TINY}'] }],
      },
      everywhere: {
        name: 'Ask ${secret:QUOTED}',
        active: false,
        description: `\${secret:HOOK} ${'and so on '.repeat(30)}\${secret:HOOK}`,
        event_name: 'message_created',
        conditions: [
          { attribute_key: 'content', filter_operator: 'contains', values: ['${secret:MARKDOWN}', '${secret:BOT}'] },
        ],
        actions: [
          { action_name: 'send_webhook_event', action_params: ['${secret:HOOK}'] },
          { action_name: 'send_message', action_params: ['${secret:LINES} ${secret:HOOK} ${secret:TINY}'] },
        ],
      },
    },
    integrations_hooks: {
      dyte: { app_id: 'dyte', settings: { organization_id: 'studyflash', api_key: '${secret:MEETINGS}' } },
      google_translate: {
        app_id: 'google_translate',
        settings: {
          project_id: 'studyflash',
          credentials: { type: 'service_account', private_key: '${secret:KEYFILE}' },
        },
      },
    },
    campaigns: {
      hello: {
        $id: 40,
        title: 'Hello ${secret:QUOTED}',
        message: 'Write to ${secret:HOOK}, ${secret:MARKDOWN} or ${secret:LINES}',
        inbox_id: 'website',
        trigger_rules: { url: 'https://studyflash.example/prices', time_on_page: 30 },
        enabled: false,
      },
    },
    macros: {
      tell: {
        name: 'Tell ${secret:BOT}',
        actions: [{ action_name: 'send_message', action_params: ['${secret:QUOTED} of ${secret:HOOK}'] }],
      },
    },
  }),
  'tests/rules.json': JSON.stringify({
    tests: { asks: { event: { message_created: { content: 'q7~ and more' } }, fires: [] } },
  }),
}

/** The outputs that are meant to hold a credential. */
export const SECRET_OUTPUTS = ['greeter-token', 'greeter-secret', 'app-hmac']
