/** The credentials of an inbox, which also stand wherever an answer holds a whole inbox (4.15.1). */
export const inboxSecrets: readonly string[] = [
  'hmac_token',
  'secret',
  'imap_password',
  'smtp_password',
  'auth_token',
  'provider_config',
  'access_token',
  'refresh_token',
  'api_key',
  'api_secret',
  'webhook_verify_token',
  'verification_pin',
  'line_channel_secret',
  'line_channel_token',
  'bot_token',
]
