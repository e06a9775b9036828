/**
 * What older releases do otherwise than 4.15.1, one line each: measured on 3.16.0, 4.0.4, 4.8.0, 4.12.1 and 4.15.1, so a
 * number stands for "somewhere between the measured release before it and the next". Nothing here is known to `src/`.
 */
import type { Fields, Json } from './rails/answers.ts'

/** The release that is played unless told. */
export const newest = '4.15.1'

/** Those that the differences were measured on. */
export const measured = ['3.16.0', '4.0.4', '4.8.0', '4.12.1', newest]

/** What an action asks about by name. */
const since = {
  // Automation rules and macros.
  'condition labels': '4.6',
  'condition private_note': '4.13',
  'condition company_name': '4.14',
  'action open_conversation': '4.4',
  'action add_private_note': '4.4',
  'action pending_conversation': '4.11',
  'action remove_assigned_agent': '4.13',
  'action remove_assigned_team': '4.13',
  'macro action send_webhook_event': '4.4',
  'macro action remove_assigned_agent': '4.13',
  'files of actions are checked': '4.12',
  'a macro is looked for before its files': '4.13',
  // Webhooks.
  'webhook name': '4.8',
  'typing events': '4.2',
  'long webhook addresses': '4.10',
  // Inboxes.
  'any inbox name': '4.3',
  csat_config: '4.2',
  'all of csat_config': '4.9',
  allowed_domains: '4.6',
  'flag allow_mobile_webview': '4.12',
  'avatars by id of a file': '4.12',
  'IMAP mechanisms are checked': '4.13',
  'SMTP errors have a sentence': '4.2',
  'voice channels ask for a feature': '4.13',
  'forwarding only where it is set up': '4.2',
  'verified_for_sending cannot be null': '4.2',
  'strangers are no error': '4.0',
  // Bots and agents.
  'bot_config keeps its keys': '4.1',
  'bots are webhooks only': '4.1',
  'agents need no name': '4.14',
  'agents cannot lose their name': '4.14',
  'audit logs have 25 entries a page': '4.13',
  // The account.
  'account settings': '4.2',
  'accounts keep their name': '4.12',
  'a number is no locale': '4.0',
  'attributes required to resolve': '4.12',
  'where the company comes from': '4.13',
  // Custom attributes.
  'reserved attribute keys': '4.0',
  'attribute keys are checked': '4.9',
  'attributes are trimmed': '4.9',
  'company attributes': '4.14',
  'attributes are for administrators': '4.13',
  // The help centre.
  'portals need no custom domain': '4.13',
  'portals are shown to agents': '4.5',
  'portals keep a language': '4.12',
  'portals have a color': '4.12',
  'portal colors are checked': '4.13',
  'portal config is merged': '4.13',
  'draft languages': '4.12',
  'unknown inboxes of portals are not found': '4.5',
  'unknown logos change nothing': '4.13',
  'categories of unknown portals are not found': '4.12',
  'category policies need no portal': '4.5',
  'articles need no content': '4.13',
  'new articles have a status': '4.5',
  'reserved article slugs': '4.13',
  'categories of articles have icons': '4.13',
  // Campaigns, saved views, service levels, capacities.
  'filters are found whatever their type': '4.8',
  'unknown SLA policies are no error': '4.12',
  'a capacity may be nothing': '4.13',
  // Integrations.
  'only what an app shows of its settings': '4.13',
  'apps that need a feature': '4.2',
  'dialogflow region': '4.3',
  'dialogflow language_code': '4.13',
  // Captain.
  'assistants have guidelines': '4.4',
  'assistant feature_contact_attributes': '4.12',
  'assistants have tools': '4.6',
  'custom tools tell times as texts': '4.13',
  'features of an account are asked for': '4.13',
  // Files.
  'signed blob ids': '4.9',
  'addresses of uploads are checked': '4.13',
} as const

export type Difference = keyof typeof since

export const isDifference = (what: string): what is Difference => Object.hasOwn(since, what)

/** Fields that answers did not have; the object that holds them is known by another field of it. */
const fieldsSince: readonly { readonly of: string; readonly fields: readonly string[]; readonly since: string }[] = [
  { of: 'subscriptions', fields: ['name'], since: '4.8' },
  { of: 'subscriptions', fields: ['secret'], since: '4.12' },
  { of: 'bot_type', fields: ['thumbnail', 'system_bot'], since: '4.1' },
  { of: 'bot_type', fields: ['secret'], since: '4.13' },
  { of: 'availability_status', fields: ['provider'], since: '4.2' },
  { of: 'channel_type', fields: ['csat_config'], since: '4.2' },
  { of: 'channel_type', fields: ['allowed_domains'], since: '4.6' },
  { of: 'channel_type', fields: ['secret', 'imap_authentication'], since: '4.13' },
  { of: 'channel_type', fields: ['forwarding_enabled'], since: '4.2' },
  // From its source: no older release is recorded with such a channel.
  { of: 'medium', fields: ['account_sid', 'auth_token'], since: '4.2' },
  { of: 'medium', fields: ['content_templates'], since: '4.6' },
  { of: 'medium', fields: ['api_key_sid', 'voice_enabled', 'voice_configured', 'has_api_key_secret'], since: '4.14' },
  { of: 'channel_type', fields: ['bot_name'], since: '4.6' },
  { of: 'channel_type', fields: ['inbound_calls_enabled'], since: '4.15' },
  { of: 'support_email', fields: ['settings'], since: '4.2' },
  { of: 'active_at', fields: ['onboarding_step'], since: '4.13' },
  {
    of: 'allowed_locales',
    fields: ['default_locale', 'layout', 'social_profiles', 'locale_translations'],
    since: '4.13',
  },
  { of: 'categories_count', fields: ['draft'], since: '4.12' },
  { of: 'icon', fields: ['icon_color'], since: '4.13' },
  { of: 'campaign_status', fields: ['template_params'], since: '4.4' },
  { of: 'description', fields: ['short_description'], since: '4.2' },
  { of: 'config', fields: ['guardrails', 'response_guidelines'], since: '4.4' },
  { of: 'documentable', fields: ['edited'], since: '4.13' },
]

/** Routes that were not there. */
const routesSince: readonly { readonly path: RegExp; readonly since: string }[] = [
  { path: /^\/health$/, since: '4.12' },
  { path: /^\/agent_bots\/:id\/reset_access_token$/, since: '4.1' },
  { path: /\/reset_secret$/, since: '4.13' },
  { path: /\/csat_template/, since: '4.9' },
  { path: /^\/portals\/:slug\/categories\/reorder$/, since: '4.11' },
  { path: /^\/portals\/:slug\/articles\/bulk_actions/, since: '4.13' },
  { path: /^\/portals\/:slug\/(ssl_status|send_instructions)$/, since: '4.5' },
  { path: /\/(health|sync_templates)$/, since: '4.2' },
  { path: /\/register_webhook$/, since: '4.9' },
  { path: /\/assignment_policy$|^\/assignment_policies/, since: '4.5' },
  { path: /\/(enable_whatsapp_calling|disable_whatsapp_calling|set_inbound_calls)$/, since: '4.13' },
  { path: /^\/whatsapp\/authorization$/, since: '4.5' },
  { path: /^\/agent_capacity_policies/, since: '4.6' },
  { path: /^\/captain\//, since: '4.0' },
  { path: /^\/captain\/(custom_tools|.*\/scenarios)/, since: '4.6' },
  { path: /^\/captain\/preferences/, since: '4.10' },
  { path: /^\/companies/, since: '4.6' },
  { path: /^\/integrations\/(linear|shopify)$/, since: '4.0' },
  { path: /^\/integrations\/notion$/, since: '4.2' },
]

/** 4.8.0 comes before 4.12.1. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  const differs = [0, 1, 2].find((index) => (one![index] ?? 0) !== (other![index] ?? 0))
  return differs !== undefined && (one![differs] ?? 0) < (other![differs] ?? 0)
}

export function has(version: string, difference: Difference): boolean {
  return !isOlder(version, since[difference])
}

export function hasRoute(version: string, path: string): boolean {
  return !routesSince.some((one) => one.path.test(path) && isOlder(version, one.since))
}

/** An answer as that release gives it. */
export function asOf(version: string, value: Json): Json {
  if (version === newest) return value
  const gone = fieldsSince.filter((one) => isOlder(version, one.since))
  const walk = (inner: Json): Json => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null) return inner
    const out = gone.filter(({ of }) => of in inner).flatMap(({ fields }) => fields)
    return Object.fromEntries(
      Object.entries(inner as Fields).flatMap(([name, one]) => (out.includes(name) ? [] : [[name, walk(one)]])),
    )
  }
  return walk(value)
}
