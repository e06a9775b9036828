/** Who asks, where, and which version answers: /profile, /accounts/:id and /api, as far as a client reads them. */
import { type Fields, type Json, notFound } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { asId } from '../rails/call.ts'
import { get, type Route } from '../rails/routes.ts'
import { isOlder, newest } from '../releases.ts'
import type { Row } from '../store.ts'
import { attributesOf } from './account-attributes.ts'
import { availabilityStatus } from './agent-view.ts'
import { shown, textOf } from './shared.ts'

const membership = (call: Call, member: Row): Fields => {
  const account = call.store.find('accounts', { id: member.account_id! })!
  return {
    id: account.id,
    name: account.name!,
    status: account.status!,
    onboarding_step: null,
    active_at: member.active_at ?? null,
    role: member.role!,
    permissions: [member.role!],
    availability: member.availability!,
    availability_status: availabilityStatus(member),
    auto_offline: member.auto_offline!,
    ...(call.edition === 'ee' && { custom_role_id: member.custom_role_id ?? null, custom_role: null }),
  }
}

const profile = (call: Call): Json => userView(call, call.user)

/** A user with everything that is theirs: the tokens too, whoever asks. */
export function userView(call: Call, user: Row): Json {
  const members = call.store.where('account_users', { user_id: user.id })
  return {
    ...shown(user, [
      'access_token',
      'display_name',
      'message_signature',
      'email',
      'id',
      'name',
      'pubsub_token',
      'ui_settings',
    ]),
    account_id: members[0]?.account_id ?? null,
    available_name: textOf(user.display_name) || user.name!,
    avatar_url: user.avatar_url ?? '',
    confirmed: user.confirmed ?? false,
    inviter_id: members[0]?.inviter_id ?? null,
    provider: user.provider ?? 'email',
    role: members[0]?.role ?? null,
    uid: user.email!,
    type: user.type ?? null,
    accounts: members.map((member) => membership(call, member)),
  }
}

/** Enabled by default in a new installation. */
const features = [
  'inbound_emails',
  'channel_email',
  'channel_facebook',
  'help_center',
  'agent_bots',
  'macros',
  'agent_management',
  'team_management',
  'inbox_management',
  'labels',
  'custom_attributes',
  'automations',
  'canned_responses',
  'integrations',
  'voice_recorder',
  'channel_website',
  'campaigns',
  'reports',
  'crm',
  'auto_resolve_conversations',
  'chatwoot_v4',
  'contact_chatwoot_support_team',
  'channel_instagram',
  'assignment_v2',
  'channel_tiktok',
  'captain_tasks',
]

/** Switched on by a super administrator only: the premium ones, as far as a page of the dashboard depends on them. */
const premium = [
  'audit_logs',
  'sla',
  'custom_roles',
  'advanced_assignment',
  'captain_integration',
  'custom_tools',
  'saml',
]

/** The release in which a feature was first on by default, as the releases' own lists have it (measured ones only). */
const onSince: { readonly [feature: string]: string } = {
  agent_bots: '4.8',
  channel_instagram: '4.8',
  chatwoot_v4: '4.8',
  channel_tiktok: '4.12',
  captain_tasks: '4.12',
  assignment_v2: '4.15',
}

/** Only a super administrator switches one off, elsewhere than through this API. */
const isOff = ({ features_off }: Row, name: string): boolean =>
  Array.isArray(features_off) && features_off.includes(name)

const isOn = ({ features_on }: Row, name: string): boolean => Array.isArray(features_on) && features_on.includes(name)

/** Looked up among the caller's accounts: a stranger gets 404 here, and a suspended account still answers. */
export function ownAccount(call: Call): Row {
  const id = asId(call.path.account_id)
  const member = call.store.find('account_users', { account_id: id, user_id: call.user.id })
  return (member && call.store.find('accounts', { id })) ?? notFound()
}

const cacheKeys = (call: Call): Fields => ({
  label: call.store.touchedAt('labels'),
  inbox: call.store.touchedAt('inboxes', 'inbox_members'),
  team: call.store.touchedAt('teams', 'team_members'),
})

export function account(call: Call): Fields {
  const row = ownAccount(call)
  return {
    ...shown(row, ['id', 'name', 'locale', 'domain', 'support_email', 'status', 'created_at']),
    support_email: textOf(row.support_email) || null,
    settings: row.settings!,
    ...(!call.has('account settings') && { auto_resolve_duration: null }),
    features: Object.fromEntries(
      [
        ...features.filter((name) => !isOlder(call.version, onSince[name] ?? '0') && !isOff(row, name)),
        ...(isOlder(call.version, '4.13') ? ['channel_twitter'] : []),
        ...premium.filter((name) => isOn(row, name)),
      ].map((name) => [name, true]),
    ),
    ...attributesOf(row),
    cache_keys: cacheKeys(call),
    latest_chatwoot_version: null,
    ...(call.edition === 'ee' && { subscribed_features: [] }),
  }
}

const version = ({ installation: { newFields: _, ...told } }: Call): Json => ({
  version: newest,
  timestamp: new Date().toISOString().slice(0, 19).replace('T', ' '),
  queue_services: 'ok',
  data_services: 'ok',
  ...told,
})

export const identity: Route[] = [
  get('/api', version, { scope: 'public' }),
  get('/health', () => ({ status: 'woot' }), { scope: 'public' }),
  get('/api/v1/profile', profile, { scope: 'user' }),
  get('/api/v1/accounts/:account_id', account, { scope: 'user' }),
  get(
    '/api/v1/accounts/:account_id/cache_keys',
    (call) => {
      ownAccount(call)
      return { cache_keys: cacheKeys(call) }
    },
    { scope: 'user' },
  ),
]
