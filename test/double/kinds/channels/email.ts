import { randomBytes } from 'node:crypto'
import type { Call } from '../../rails/call.ts'
import { boolean, integer, object, string } from '../../rails/columns.ts'
import type { Params } from '../../rails/incoming.ts'
import type { Row } from '../../store.ts'
import { shown, textOf } from '../shared.ts'
import { type Channel, takenAnywhere } from './channel.ts'

const secretFields = [
  'imap_login',
  'imap_password',
  'imap_address',
  'imap_port',
  'imap_enabled',
  'imap_enable_ssl',
  'imap_authentication',
  'smtp_login',
  'smtp_password',
  'smtp_address',
  'smtp_port',
  'smtp_enabled',
  'smtp_domain',
  'smtp_enable_ssl_tls',
  'smtp_enable_starttls_auto',
  'smtp_openssl_verify_mode',
  'smtp_authentication',
] as const

const mechanisms = ['plain', 'login', 'cram-md5']
const verifyModes = ['none', 'peer', 'client_once', 'fail_if_no_peer_cert']

const isOn = (value: unknown): boolean => value !== undefined && value !== null && value !== false

/** OAuth mailboxes and Gmail's own server speak of reauthorization; without stored tokens it is always due. */
function reauthorization(row: Row, call: Call) {
  const isGmail = row.imap_address === 'imap.gmail.com' && row.imap_enabled === true
  if (!isGmail && row.provider !== 'microsoft' && row.provider !== 'google') return {}
  const isMarked =
    call.store.find('reauthorizations', { channel_table: 'channel_email', channel_id: row.id }) !== undefined
  const hasTokens = Object.keys(row.provider_config ?? {}).length > 0
  return { reauthorization_required: isMarked || !hasTokens }
}

/**
 * A request that switches a protocol on is tried out with its own values and nothing stored: without an address the
 * server asks its own machine. Nothing ever listens behind the double, so every connection is refused.
 */
function tryOut(fields: Params, call: Call): string | null {
  if (isOn(fields.imap_enabled)) {
    const mechanism = textOf(fields.imap_authentication as string) || 'plain'
    if (call.has('IMAP mechanisms are checked') && !mechanisms.includes(mechanism.toLowerCase())) {
      return `Invalid IMAP authentication mechanism. Allowed values: ${mechanisms.join(', ')}`
    }
    return `Connection refused - connect(2) for ${fields.imap_address || '127.0.0.1'}:${fields.imap_port || 143}`
  }
  if (isOn(fields.smtp_enabled)) {
    const mode = textOf(fields.smtp_openssl_verify_mode as string)
    if (mode !== '' && !verifyModes.includes(mode))
      return `uninitialized constant OpenSSL::SSL::VERIFY_${mode.toUpperCase()}`
    return call.has('SMTP errors have a sentence')
      ? 'Could not connect to SMTP server. Please check the server address and port.'
      : `Connection refused - connect(2) for ${fields.smtp_address || '127.0.0.1'}:${fields.smtp_port || 25}`
  }
  return null
}

export const email: Channel = {
  type: 'email',
  model: 'Channel::Email',
  table: 'channel_email',
  columns: {
    email: string({ notNull: true }),
    forward_to_email: string({ notNull: true }),
    imap_enabled: boolean({ default: false }),
    imap_address: string({ default: '' }),
    imap_port: integer({ default: 0 }),
    imap_login: string({ default: '' }),
    imap_password: string({ default: '' }),
    imap_enable_ssl: boolean({ default: true }),
    imap_authentication: string({ default: 'plain' }),
    smtp_enabled: boolean({ default: false }),
    smtp_address: string({ default: '' }),
    smtp_port: integer({ default: 0 }),
    smtp_login: string({ default: '' }),
    smtp_password: string({ default: '' }),
    smtp_domain: string({ default: '' }),
    smtp_enable_starttls_auto: boolean({ default: true }),
    smtp_authentication: string({ default: 'login' }),
    smtp_openssl_verify_mode: string({ default: 'none' }),
    smtp_enable_ssl_tls: boolean({ default: false }),
    provider: string(),
    provider_config: object({ default: {} }),
    verified_for_sending: boolean({ default: false, notNull: true }),
  },
  permit: {
    email: 'one',
    ...(Object.fromEntries(secretFields.map((field) => [field, 'one'])) as { [field: string]: 'one' }),
    provider: 'one',
    verified_for_sending: 'one',
  },
  assign: (row, fields, call, step) => {
    if (fields.verified_for_sending === null && !call.has('verified_for_sending cannot be null'))
      row.verified_for_sending = false
    if (step === 'create') row.forward_to_email = `${randomBytes(16).toString('hex')}@reply.example`
  },
  check: (row, call) => takenAnywhere(call, 'channel_email', row, 'email'),
  tryOut,
  view: (row, call) => ({
    ...shown(row, ['email', 'provider']),
    forwarding_enabled: false,
    ...(!call.has('forwarding only where it is set up') && shown(row, ['forward_to_email'])),
    ...(call.isAdmin && { ...shown(row, secretFields), ...reauthorization(row, call) }),
  }),
}
