import { notAuthorized } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'

/** Administrators, and in the enterprise edition whoever has a role with that permission. */
export function onlyKeepers(call: Call): void {
  if (call.isAdmin) return
  const member = call.store.find('account_users', { account_id: call.accountId, user_id: call.user.id })
  const role =
    call.edition === 'ee' ? call.store.find('custom_roles', { id: member?.custom_role_id ?? null }) : undefined
  if (!((role?.permissions ?? []) as string[]).includes('knowledge_base_manage')) notAuthorized()
}
