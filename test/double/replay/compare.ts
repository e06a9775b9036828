/** When an answer is the same as the recorded one, for a client: ids, times and secrets count by their type only. */
import type { Json } from '../rails/answers.ts'

const byType = new Set(
  [
    // Generated secrets and tokens.
    'access_token secret hmac_token pubsub_token hmac_identifier inbox_identifier website_token webhook_secret',
    'signing_secret forward_to_email identifier_hash token webhook_verify_token',
    // Times.
    'timestamp created_at updated_at created_on last_activity_at account_created_at email_sent_at active_at',
    'waiting_since agent_last_seen_at assignee_last_seen_at contact_last_seen_at first_reply_created_at',
    // What depends on the machine: addresses, presence, health.
    'latest_chatwoot_version cache_keys thumbnail avatar_url blob_id file_url request_uuid remote_address uuid',
    'availability_status queue_services data_services web_widget_script callback_webhook_url',
    'user_ids',
  ].flatMap((line) => line.split(' ')),
)

export const isByType = (key: string): boolean => byType.has(key) || key === 'id' || key.endsWith('_id')

/** Two empty texts are alike, and so are two texts that are not: an address that is there must not be missing. */
const kindOf = (value: Json | undefined): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value === '' ? 'empty string' : typeof value
}

/** Numbers that steps have saved, when recorded and when played: wherever one turns up again it stands for the same thing. */
export interface Saved {
  readonly recorded: { readonly [name: string]: number }
  readonly played: { readonly [name: string]: number }
}

const sameThing = (want: Json | undefined, got: Json | undefined, saved: Saved): boolean =>
  Object.keys(saved.recorded).some((name) => saved.recorded[name] === want && saved.played[name] === got)

/** A generated slug begins with the second at which it was made. */
const withoutSecond = (text: string): string => text.replace(/^\d{10}-/, '')

type Hash = { [key: string]: Json }
const isHash = (value: Json | undefined): value is Hash =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of records come in no fixed order; they are laid side by side by id. */
function inOrder(list: Json[]): Json[] {
  if (!list.every((item) => isHash(item) && 'id' in item)) return list
  return [...(list as Hash[])].sort((a, b) => Number(a.id) - Number(b.id))
}

export interface Rules {
  readonly saved: Saved
  /** Keys that one step compares by type only. */
  readonly loose: readonly string[]
}

/** Every place at which two answers differ, with what was wanted and what came. */
export function differences(want: Json | undefined, got: Json | undefined, rules: Rules, at = '$', key = ''): string[] {
  if (isByType(key) || rules.loose.includes(key)) {
    return kindOf(want) === kindOf(got) ? [] : [`${at}: ${kindOf(want)} expected, got ${kindOf(got)}`]
  }
  if (Array.isArray(want) && Array.isArray(got)) {
    if (want.length !== got.length) return [`${at}: ${want.length} items expected, got ${got.length}`]
    const sorted = inOrder(got)
    return inOrder(want).flatMap((item, index) => differences(item, sorted[index], rules, `${at}[${index}]`, key))
  }
  if (isHash(want) && isHash(got)) {
    return [...new Set([...Object.keys(want), ...Object.keys(got)])].flatMap((name) => {
      if (!(name in got)) return [`${at}.${name}: missing`]
      if (!(name in want)) return [`${at}.${name}: not expected`]
      return differences(want[name], got[name], rules, `${at}.${name}`, name)
    })
  }
  if (want === got || sameThing(want, got, rules.saved)) return []
  if (typeof want === 'string' && typeof got === 'string' && withoutSecond(want) === withoutSecond(got)) return []
  return [`${at}: ${JSON.stringify(want)} expected, got ${JSON.stringify(got)}`]
}
