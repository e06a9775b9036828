import { api } from '../kinds/channels/api.ts'
import { email } from '../kinds/channels/email.ts'
import type { Fields } from '../rails/answers.ts'
import type { Store } from '../store.ts'
import { fresh } from './fresh.ts'
import { addInbox, apiTokens, studyflash } from './rows.ts'

export const platformToken = 'platform-token'

/** What the sign-in at Microsoft leaves behind, with SMTP and passwords filled in so that it shows when one moves. */
export const microsoftMailbox: Fields = {
  email: 'support@studyflash.example',
  forward_to_email: '0123456789abcdef0123456789abcdef@reply.example',
  provider: 'microsoft',
  provider_config: {
    access_token: 'eyJ0eXAiOiJKV1Qi.access.one',
    refresh_token: '0.AXoA-refresh-one',
    expires_on: '2036-09-14 09:30:00 UTC',
  },
  imap_enabled: true,
  imap_address: 'outlook.office365.com',
  imap_port: 993,
  imap_enable_ssl: true,
  imap_login: 'support@studyflash.example',
  imap_password: 'imap-Pässword "1"',
  imap_authentication: 'plain',
  smtp_enabled: true,
  smtp_address: 'smtp.office365.com',
  smtp_port: 587,
  smtp_login: 'support@studyflash.example',
  smtp_password: 'smtp-P4ss=',
  smtp_domain: 'studyflash.example',
  smtp_enable_starttls_auto: true,
  smtp_enable_ssl_tls: false,
  smtp_openssl_verify_mode: 'none',
  smtp_authentication: 'login',
  verified_for_sending: true,
}

/** A mailbox and an app inbox: what HTTP alone cannot make. */
export function seeded(): Store {
  const store = fresh()
  addInbox(store, 1, 'Support Mailbox', email, microsoftMailbox)
  addInbox(store, 2, 'Mobile App API', api, { ...apiTokens(store), webhook_url: 'https://mobile.example.com/chatwoot' })
  store.insert('platform_apps', { name: 'Test platform', access_token: platformToken })
  store.insert('platform_app_permissibles', {
    platform_app_id: 1,
    permissible_type: 'Account',
    permissible_id: studyflash,
  })
  return store
}
