/**
 * Single sign-on, of which an account has one or none (enterprise edition, where the feature is on). There is no recording of
 * it: this follows what was measured on 4.15.1 (answers without one, a second POST, DELETE, agents, the users' provider) and,
 * for the rest, Chatwoot's own controller and model.
 */
import { X509Certificate } from 'node:crypto'
import { type Fields, type Json, noContent, type Problem, refuse } from '../rails/answers.ts'
import { type Action, type Call, plain } from '../rails/call.ts'
import { object, string, text } from '../rails/columns.ts'
import { type Permit, permit, required } from '../rails/permit.ts'
import { assign, fresh, loaded, save } from '../rails/records.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { isBlankText, shown, textOf } from './shared.ts'

const model = {
  table: 'account_saml_settings',
  columns: {
    sso_url: string(),
    certificate: text(),
    idp_entity_id: string(),
    sp_entity_id: string(),
    role_mappings: object(),
  },
}
const permitted: Permit = {
  sso_url: 'one',
  certificate: 'one',
  idp_entity_id: 'one',
  sp_entity_id: 'one',
  role_mappings: 'object',
}
const ee = { edition: 'ee' } as const

/** One that OpenSSL reads, for the states. */
export const CERTIFICATE = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBMDCB1wIUa1H0QgiT6KfxYmEMAylk260P4NQwCgYIKoZIzj0EAwIwGjEYMBYG',
  'A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz',
  'MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB',
  'BggqhkjOPQMBBwNCAATTo6hRTw4XxZ7abPiO/Oi4cfcH0JY7KQ5nYzKCcBe79PUB',
  'vDX7K8S6fdom1qvJm4v0+8uC5FdFk5UBldosRbVMMAoGCCqGSM49BAMCA0gAMEUC',
  'IQDS/9/9KevooYXD2Vfb0eg6P+Dx9aGe7IiDGgTCBS34xgIgFy5xGVrfbsax9vd4',
  'AcZi3hvYDsIWfQJH/csk3TJXO7Y=',
  '-----END CERTIFICATE-----',
].join('\n')

/** The feature is asked for before the role. */
function mayWrite(call: Call): void {
  const { features_on: on } = call.account
  if (!Array.isArray(on) || !on.includes('saml')) refuse(403, { error: 'SAML feature not enabled for this account' })
  call.onlyAdmin()
}

const own = (call: Call): Row | undefined => call.store.find(model.table, { account_id: call.accountId })

function certificateIn(pem: Json | undefined): X509Certificate | null {
  try {
    return new X509Certificate(textOf(pem))
  } catch {
    return null
  }
}

const view = (call: Call, row: Row | undefined): Fields => ({
  ...shown(row ?? ({} as Row), ['id', 'sso_url', 'certificate', 'idp_entity_id', 'sp_entity_id']),
  account_id: call.accountId,
  fingerprint: certificateIn(row?.certificate)?.fingerprint ?? null,
  role_mappings: row?.role_mappings ?? {},
  created_at: row?.created_at ?? null,
  updated_at: row?.updated_at ?? null,
})

/** Unlike elsewhere the messages come as a list. */
function refuseAll(problems: readonly Problem[]): never {
  return refuse(422, {
    errors: problems.map(
      ([field, says]) => `${field.charAt(0).toUpperCase()}${field.slice(1).replaceAll('_', ' ')} ${says}`,
    ),
  })
}

function write(call: Call, row: Row): Json {
  const sent = required(call.params, 'saml_settings')
  assign(row, model, plain(permit(sent, permitted)))
  if (isBlankText(row.sp_entity_id)) row.sp_entity_id = `${call.base}/saml/sp/${call.accountId}`
  const missing = ['sso_url', 'certificate', 'idp_entity_id'].filter((field) => isBlankText(row[field]))
  save(
    call,
    model,
    row,
    [
      ...missing.map((field): Problem => [field, "can't be blank"]),
      ...(isBlankText(row.certificate) || certificateIn(row.certificate) !== null
        ? []
        : [['certificate', 'must be a valid X.509 certificate in PEM format'] as const]),
    ],
    refuseAll,
  )
  return view(call, own(call))
}

/** A job does it: of everybody in the account, the caller too. */
function signInBy(call: Call, provider: string): void {
  for (const { user_id } of call.store.where('account_users', { account_id: call.accountId }))
    call.store.update('users', user_id as number, { provider })
}

const allowed =
  (run: Action): Action =>
  (call) => {
    mayWrite(call)
    return run(call)
  }

export const samlSettings: Route[] = [
  get(
    '/saml_settings',
    allowed((call) => view(call, own(call))),
    ee,
  ),
  post(
    '/saml_settings',
    allowed((call) => {
      if (own(call)) refuse(422, { status: 422, error: 'Unprocessable Content' })
      const made = write(call, fresh(model, { account_id: call.accountId }))
      signInBy(call, 'saml')
      return made
    }),
    ee,
  ),
  update(
    '/saml_settings',
    allowed((call) => write(call, loaded(own(call) ?? fresh(model, { account_id: call.accountId })))),
    ee,
  ),
  del(
    '/saml_settings',
    allowed((call) => {
      call.store.delete(model.table, { account_id: call.accountId })
      signInBy(call, 'email')
      return noContent
    }),
    ee,
  ),
]
