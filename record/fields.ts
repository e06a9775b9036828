/** Field names of answers that need care: credentials, and values that no two runs share. */
const words = (lines: readonly string[]): Set<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** Generated secrets and tokens. Recorded as `<secret:LENGTH>`, compared by type. */
const SECRET = words([
  'access_token secret hmac_token pubsub_token hmac_identifier inbox_identifier website_token webhook_secret',
  'signing_secret forward_to_email identifier_hash token webhook_verify_token',
])

/** Recorded as they are, compared by type. */
const VOLATILE = words([
  // Times.
  'timestamp created_at updated_at created_on last_activity_at account_created_at email_sent_at',
  'waiting_since agent_last_seen_at assignee_last_seen_at contact_last_seen_at first_reply_created_at',
  // What depends on the machine: addresses, presence, health.
  'latest_chatwoot_version cache_keys thumbnail avatar_url blob_id blob_key file_url request_uuid remote_address uuid',
  'availability_status queue_services data_services web_widget_script callback_webhook_url',
])

export function isSecret(key: string): boolean {
  return SECRET.has(key)
}

/** Names that sound like a credential, which somebody has set rather than the server. */
export function soundsSecret(key: string): boolean {
  return /passw|secret|token|api_?key|private_?key|credential/i.test(key)
}

/** Ids: recorded, because they order lists, and compared by type. */
export function isId(key: string): boolean {
  return key === 'id' || key.endsWith('_id') || key === 'user_ids'
}

/** Null until somebody has looked at the account: whatever ran before decides, so nothing is compared. */
export function isTrace(key: string): boolean {
  return key === 'active_at'
}

/** What two runs of one server need not have in common. */
export function isByType(key: string): boolean {
  return isSecret(key) || VOLATILE.has(key) || isId(key)
}
