/** The agent object as it stands in many answers. */
import { type Fields, type Json, notFound } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import type { Row } from '../store.ts'
import { textOf } from './shared.ts'

export const availabilityStatus = (member: Row): Json =>
  // With auto_offline the status is presence; nobody is connected here unless a test says so.
  member.auto_offline === true && member.is_connected !== true ? 'offline' : (member.availability ?? null)

/** For somebody who has left, what the account knew is null. */
export function agentView(call: Call, user: Row): Fields {
  const member = call.store.find('account_users', { account_id: call.accountId, user_id: user.id })
  return {
    id: user.id,
    account_id: call.accountId,
    availability_status: member ? availabilityStatus(member) : null,
    auto_offline: member?.auto_offline ?? null,
    confirmed: user.confirmed ?? false,
    email: user.email!,
    provider: 'email',
    available_name: textOf(user.display_name) || user.name!,
    ...(Object.keys((user.custom_attributes ?? {}) as Fields).length > 0 && {
      custom_attributes: user.custom_attributes!,
    }),
    name: user.name!,
    role: member?.role ?? null,
    thumbnail: '',
    ...(call.edition === 'ee' && { custom_role_id: member?.custom_role_id ?? null }),
  }
}

export const agentById = (call: Call, userId: number): Fields =>
  agentView(call, call.store.find('users', { id: userId }) ?? notFound())
