/** Agents: the users of an account. A user may belong to several accounts; the name is theirs, the role the account's. */
import { crash, type Fields, invalid, type Json, notFound, ok, type Problem, Refused } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { plain } from '../rails/call.ts'
import { boolean, cast, integer, oneOf, string, tooLong } from '../rails/columns.ts'
import { del, get, post, type Route, update } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { agentView } from './agent-view.ts'
import { downcase, isBlankText, textOf } from './shared.ts'

const columns = {
  role: oneOf(['agent', 'administrator']),
  availability: oneOf(['online', 'offline', 'busy']),
  auto_offline: boolean(),
  custom_role_id: integer(),
}
const userColumns = { name: string(), email: string() }

const memberOf = (call: Call, userId: number): Row | undefined =>
  call.store.find('account_users', { account_id: call.accountId, user_id: userId })

/** The key `agent` has no model behind it, so that everything is wrapped. */
const sent = (call: Call): Fields =>
  plain(
    call.enveloped('agent', 'everything', {
      email: 'one',
      name: 'one',
      role: 'one',
      availability: 'one',
      auto_offline: 'one',
    }),
  )

const present = (fields: Fields, names: readonly (keyof typeof columns)[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = cast(fields[name] ?? null, columns[name].type)
      return value === null ? [] : [[name, value]]
    }),
  )

/** The enterprise controller writes it on every create and update: left out means reset to null. */
const customRole = (call: Call): Fields =>
  call.edition === 'ee' ? { custom_role_id: cast((call.params.custom_role_id ?? null) as Json, 'integer') } : {}

function emailProblems(email: string): Problem[] {
  if (email === '') return [['email', "can't be blank"]]
  // The pattern of devise and the validator of the address gem both speak.
  return /^[^@\s]+@[^@\s]+$/.test(email)
    ? []
    : [
        ['email', 'is invalid'],
        ['email', 'is not an email'],
      ]
}

function userFor(call: Call, fields: Fields): Row {
  const written = textOf(fields.email).trim()
  const email = downcase(written)
  const existing = call.store.find('users', { email })
  if (existing) return existing
  const isNamed = call.has('agents need no name')
  if (isNamed && fields.email == null && fields.name == null) return crash()
  if (!isNamed && fields.name == null && email !== '') return crash()
  const name = isNamed && isBlankText(fields.name) ? written.split('@')[0]! : textOf(fields.name)
  const problems = [...tooLong({ name, email }, userColumns), ...emailProblems(email)]
  if (problems.length > 0) invalid(problems)
  return {
    id: 0,
    name,
    display_name: null,
    email,
    confirmed: false,
    custom_attributes: {},
    ui_settings: {},
    message_signature: null,
  }
}

function invite(call: Call, fields: Fields): Row {
  // Roles are cast before anything is written: a bad one leaves no user behind.
  const member = {
    role: 'agent',
    availability: 'online',
    auto_offline: true,
    ...present(fields, ['role', 'availability', 'auto_offline']),
  }
  const found = userFor(call, fields)
  if (found.id !== 0 && memberOf(call, found.id)) invalid([['user_id', 'has already been taken']])
  const user =
    found.id === 0
      ? call.store.insert('users', {
          ...found,
          id: call.store.nextId('users'),
          access_token: call.store.token(),
          pubsub_token: call.store.token(),
        })
      : found
  call.store.insert('account_users', {
    account_id: call.accountId,
    user_id: user.id,
    ...member,
    custom_role_id: null,
    inviter_id: call.user.id,
    active_at: null,
  })
  return user
}

function agentToChange(call: Call): Row {
  const user = call.store.find('users', { id: Number.parseInt(call.path.id!, 10) })
  const member = user && memberOf(call, user.id)
  if (!user || !member) return notFound()
  call.onlyAdmin()
  return user
}

export const agents: Route[] = [
  get('/agents', (call) =>
    call.store
      .where('account_users', { account_id: call.accountId })
      .map((member) => call.store.find('users', { id: member.user_id! })!)
      .toSorted((a, b) => (textOf(a.name).toLowerCase() < textOf(b.name).toLowerCase() ? -1 : 1))
      .map((user) => agentView(call, user)),
  ),
  post('/agents/bulk_create', (call) => {
    call.onlyAdmin()
    const emails = call.params.emails
    if (!Array.isArray(emails)) return crash()
    for (const email of emails) {
      try {
        invite(call, {
          email: email as Json,
          name: String(email).split('@')[0]!,
          availability: 'offline',
          auto_offline: false,
        })
      } catch (error) {
        // Each address is on its own; the controller swallows what is wrong with one.
        if (!(error instanceof Refused)) throw error
      }
    }
    return ok
  }),
  post('/agents', (call) => {
    call.onlyAdmin()
    const user = invite(call, sent(call))
    call.store.update('account_users', memberOf(call, user.id)!.id, customRole(call))
    return agentView(call, user)
  }),
  update('/agents/:id', (call) => {
    const user = agentToChange(call)
    const fields = sent(call)
    if (fields.name != null) {
      const name = cast(fields.name, 'string')
      const problems = [...tooLong({ name }, userColumns)]
      if (isBlankText(name) && call.has('agents cannot lose their name')) problems.push(['name', "can't be blank"])
      if (problems.length > 0) invalid(problems)
      // Not one transaction: the name stays changed when the role is refused.
      call.store.update('users', user.id, { name })
    }
    const member = memberOf(call, user.id)!
    call.store.update('account_users', member.id, {
      ...present(fields, ['role', 'availability', 'auto_offline']),
      ...customRole(call),
    })
    return agentView(call, user)
  }),
  del('/agents/:id', (call) => {
    const user = agentToChange(call)
    call.store.delete('account_users', { account_id: call.accountId, user_id: user.id })
    for (const team of call.store.where('teams', { account_id: call.accountId })) {
      call.store.delete('team_members', { team_id: team.id, user_id: user.id })
    }
    for (const inbox of call.store.where('inboxes', { account_id: call.accountId })) {
      call.store.delete('inbox_members', { inbox_id: inbox.id, user_id: user.id })
    }
    if (!call.store.find('account_users', { user_id: user.id })) call.store.delete('users', { id: user.id })
    return ok
  }),
]
