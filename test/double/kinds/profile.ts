/** What people change about themselves. No kind of ours: recorded beside the rest. */
import { crash, type Fields, invalid, type Json, notFound, ok, type Problem, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { asId, plain } from '../rails/call.ts'
import { boolean, cast, object, oneOf, string, text, tooLong } from '../rails/columns.ts'
import { isHash } from '../rails/incoming.ts'
import { assign, loaded, save } from '../rails/records.ts'
import { del, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { userView } from './identity.ts'
import { isBlankText, textOf } from './shared.ts'

const user = {
  table: 'users',
  columns: {
    name: string({ notNull: true }),
    display_name: string(),
    email: string(),
    message_signature: text(),
    ui_settings: object({ default: {} }),
  },
}
const member = { availability: oneOf(['online', 'offline', 'busy']), auto_offline: boolean() }

/** The key has no model behind it, so that everything is wrapped. */
const sent = (call: Call, names: readonly string[]): Fields =>
  plain(
    call.enveloped(
      'profile',
      'everything',
      Object.fromEntries(names.map((name) => [name, name === 'ui_settings' ? 'object' : 'one'])),
    ),
  )

const view = (call: Call): Json => userView(call, call.store.find('users', { id: call.user.id })!)

function problemsOf({ name, email }: Row, call: Call): Problem[] {
  const isNameless = call.has('agents cannot lose their name') && isBlankText(name)
  return [
    ...(/^[^@\s]+@[^@\s]+$/.test(textOf(email))
      ? []
      : [['email', 'is invalid'] as const, ['email', 'is not an email'] as const]),
    ...(isNameless ? [['name', "can't be blank"] as const] : []),
  ]
}

function change(call: Call): Json {
  const fields = sent(call, [...Object.keys(user.columns), 'password', 'account_id'])
  if ('password' in fields) refuse(422, { error: 'Invalid current password' })
  // Permitted, and no column of a user.
  if ('account_id' in fields) crash()
  const row = loaded(call.user)
  assign(row, user, fields)
  if (tooLong(row, user.columns).length > 0) invalid(tooLong(row, user.columns))
  save(call, user, row, problemsOf(row, call))
  return view(call)
}

/** The caller's part in the account that the request names. */
function membershipOf(call: Call, fields: Fields): Row {
  const id = asId(fields.account_id)
  return call.store.find('account_users', { account_id: id, user_id: call.user.id }) ?? notFound()
}

const changeMember = (name: keyof typeof member) => (call: Call) => {
  const fields = sent(call, ['account_id', name])
  const { id } = membershipOf(call, fields)
  const value = cast(fields[name] ?? null, member[name].type)
  call.store.update('account_users', id, { [name]: name === 'auto_offline' ? value === true : value })
  return view(call)
}

const mine = { scope: 'user' } as const

export const profileRoutes: Route[] = [
  update('/api/v1/profile', change, mine),
  post('/api/v1/profile/availability', changeMember('availability'), mine),
  post('/api/v1/profile/auto_offline', changeMember('auto_offline'), mine),
  update(
    '/api/v1/profile/set_active_account',
    (call) => {
      const { account_id } = isHash(call.params.profile) ? (call.params.profile as Fields) : {}
      const found = call.store.find('account_users', { account_id: asId(account_id), user_id: call.user.id }) ?? crash()
      call.store.update('account_users', found.id, { active_at: new Date().toISOString() })
      return ok
    },
    mine,
  ),
  del('/api/v1/profile/avatar', view, mine),
  post('/api/v1/profile/resend_confirmation', () => ok, mine),
]
