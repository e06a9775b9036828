import { crash, type Json, ok, type Problem, refuse } from '../rails/answers.ts'
import type { Call } from '../rails/call.ts'
import { boolean, string, text } from '../rails/columns.ts'
import type { Kind } from '../rails/kind.ts'
import { isTaken } from '../rails/records.ts'
import { del, get, missing, patch, post } from '../rails/routes.ts'
import type { Row } from '../store.ts'
import { agentById } from './agent-view.ts'
import { isBlankText, lowercase, shown } from './shared.ts'

const memberIds = (call: Call, team: Row): number[] =>
  call.store.where('team_members', { team_id: team.id }).map((row) => Number(row.user_id))

/** Ids are checked as numbers but compared by value, so that `"5"` passes the check and is then a stranger. */
function userIds(call: Call): Json[] {
  const ids = call.params.user_ids
  if (!Array.isArray(ids)) return crash()
  const members = call.store.where('account_users', { account_id: call.accountId }).map((row) => Number(row.user_id))
  if (!ids.every((id) => members.includes(Number(id)))) refuse(401, { error: 'Invalid User IDs' })
  return ids as Json[]
}

function add(call: Call, team: Row, ids: readonly Json[]): void {
  for (const id of new Set(ids.map(Number))) {
    if (!memberIds(call, team).includes(id)) call.store.insert('team_members', { team_id: team.id, user_id: id })
  }
}

const remove = (call: Call, team: Row, ids: readonly Json[]): void => {
  for (const id of ids) call.store.delete('team_members', { team_id: team.id, user_id: id })
}

const asAgents = (call: Call, ids: readonly Json[]): Json => ids.map((id) => agentById(call, Number(id)))

const members = '/teams/:id/team_members'
const teamToChange = (call: Call): Row => {
  const team = call.one('teams', call.path.id)
  call.onlyAdmin()
  return team
}

export const teams: Kind = {
  name: 'teams',
  columns: { name: string(), description: text(), allow_auto_assign: boolean({ default: true }) },
  permit: { name: 'one', description: 'one', allow_auto_assign: 'one' },
  envelope: 'team',
  read: 'member',
  write: 'admin',
  assign: lowercase('name'),
  check: (row, call) => {
    const problems: Problem[] = []
    if (isBlankText(row.name)) problems.push(['name', 'must not be blank'])
    if (isTaken(call, 'teams', row, { account_id: row.account_id!, name: row.name! })) {
      problems.push(['name', 'has already been taken'])
    }
    return problems
  },
  deleted: (team, call) => {
    call.store.delete('team_members', { team_id: team.id })
    for (const { id } of call.store.where('conversations', { team_id: team.id }))
      call.store.update('conversations', id, { team_id: null })
  },
  view: (row, call) => ({
    ...shown(row, ['id', 'name', 'description', 'allow_auto_assign', 'account_id']),
    is_member: memberIds(call, row).includes(call.user.id),
  }),
  also: [
    missing('/teams/new'),
    get(members, (call) => asAgents(call, memberIds(call, call.one('teams', call.path.id)))),
    post(members, (call) => {
      const team = teamToChange(call)
      const already: Json[] = memberIds(call, team)
      const ids = userIds(call).filter((id) => !already.includes(id))
      add(call, team, ids)
      return asAgents(call, ids)
    }),
    patch(members, (call) => {
      const team = teamToChange(call)
      const wanted = userIds(call)
      const already: Json[] = memberIds(call, team)
      add(
        call,
        team,
        wanted.filter((id) => !already.includes(id)),
      )
      remove(
        call,
        team,
        already.filter((id) => !wanted.includes(id)),
      )
      return asAgents(call, memberIds(call, team))
    }),
    del(members, (call) => {
      const team = teamToChange(call)
      remove(call, team, userIds(call))
      return ok
    }),
  ],
}
