/** Besides what `seeded` has, one inbox of each channel that only an outside partner can make. */
import { facebook, instagram, tiktok } from '../kinds/channels/by-browser.ts'
import { email } from '../kinds/channels/email.ts'
import { telegram } from '../kinds/channels/telegram.ts'
import { twilio } from '../kinds/channels/twilio.ts'
import { whatsapp } from '../kinds/channels/whatsapp.ts'
import type { Store } from '../store.ts'
import { addInbox } from './rows.ts'
import { seeded } from './seeded.ts'

const account = { account_sid: 'AC1', auth_token: 'tw-token' }

export function seededChannels(): Store {
  const store = seeded()
  addInbox(store, 3, 'WhatsApp', whatsapp, {
    phone_number: '+15550500',
    provider: 'whatsapp_cloud',
    provider_config: {
      api_key: 'wa-key',
      phone_number_id: '111',
      business_account_id: '222',
      webhook_verify_token: 'wa-verify',
    },
    message_templates: [{ name: 'hello', status: 'APPROVED', category: 'UTILITY', language: 'en', components: [] }],
  })
  addInbox(store, 4, 'Twilio SMS', twilio, { ...account, phone_number: '+15550501' })
  addInbox(store, 5, 'Twilio WhatsApp', twilio, {
    ...account,
    phone_number: 'whatsapp:+15550502',
    medium: 'whatsapp',
    api_key_sid: 'SK1',
    api_key_secret: 'tw-secret',
  })
  addInbox(store, 6, 'Facebook', facebook, {
    page_id: '333',
    user_access_token: 'fb-user-token',
    page_access_token: 'fb-page-token',
  })
  addInbox(store, 7, 'Instagram', instagram, { instagram_id: '444', access_token: 'ig-token' })
  addInbox(store, 8, 'TikTok', tiktok, {
    business_id: '555',
    access_token: 'tt-access-token',
    refresh_token: 'tt-refresh-token',
  })
  addInbox(store, 9, 'Telegram', telegram, { bot_token: '666:tg-token', bot_name: 'studyflash_bot' })
  addInbox(store, 10, 'Google Mailbox', email, {
    email: 'team@studyflash.example',
    forward_to_email: 'fedcba9876543210fedcba9876543210@reply.example',
    provider: 'google',
    imap_enabled: true,
    imap_address: 'imap.gmail.com',
    imap_port: 993,
    imap_enable_ssl: true,
    imap_login: 'team@studyflash.example',
  })
  return store
}
