/** Which policy deals out the conversations of an inbox: at most one; where there is none, reading it is a 404. */
import { type Answer, type Json, notFound, ok, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { del, get, post, type Route } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { assignmentPolicies } from './assignment-policies.ts'

const LINKS = 'inbox_assignment_policies'

function inboxOf(call: Call): Row {
  const inbox = call.one('inboxes', call.path.id)
  call.onlyAdmin()
  return inbox
}

function linkOf(call: Call): Row {
  return call.store.find(LINKS, { inbox_id: inboxOf(call).id }) ?? refuse(404, { error: 'Assignment policy not found' })
}

const shown = (call: Call, policy: Row): Json => assignmentPolicies.view(policy, call)

function read(call: Call): Json {
  return shown(call, call.one('assignment_policies', linkOf(call).assignment_policy_id))
}

/** Replaces the link; an id that leads nowhere leaves it as it is. */
function link(call: Call): Json {
  const { id } = inboxOf(call)
  const policy = call.maybe('assignment_policies', call.params.assignment_policy_id) ?? notFound()
  call.store.delete(LINKS, { inbox_id: id })
  call.store.insert(LINKS, { inbox_id: id, assignment_policy_id: policy.id })
  return shown(call, policy)
}

function unlink(call: Call): Answer {
  call.store.delete(LINKS, { id: linkOf(call).id })
  return ok
}

const path = '/inboxes/:id/assignment_policy'
export const inboxAssignmentPolicies: Route[] = [get(path, read), post(path, link), del(path, unlink)]
