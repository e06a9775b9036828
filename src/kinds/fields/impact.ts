/**
 * What Chatwoot counts: conversations by inbox, team and label (`conversations/meta`, recorded on 4.0.4, 4.12.1 and 4.15.1;
 * one status a request), and who belongs to an inbox or a team.
 */
import type { Count } from '../model/impact.ts'
import type { Json } from '../model/json.ts'

export const openInInbox: Count = {
  path: ({ id }) => `conversations/meta?status=open&inbox_id=${id}`,
  at: 'meta.all_count',
  says: {
    one: 'open conversation is in it',
    many: 'open conversations are in it',
    what: 'open conversations in it',
  },
}

export const allInInbox: Count = {
  path: ({ id }) => `conversations/meta?status=all&inbox_id=${id}`,
  at: 'meta.all_count',
  says: {
    one: 'conversation is in it, of any status',
    many: 'conversations are in it, of any status',
    what: 'conversations in it, of any status',
  },
}

export const openInTeam: Count = {
  path: ({ id }) => `conversations/meta?status=open&team_id=${id}`,
  at: 'meta.all_count',
  says: {
    one: 'open conversation is assigned to it',
    many: 'open conversations are assigned to it',
    what: 'open conversations assigned to it',
  },
}

export const withLabel: Count = {
  path: ({ fields: { title } }) => `conversations/meta?status=all&${labelled([title ?? null])}`,
  at: 'meta.all_count',
  says: {
    one: 'conversation has this label',
    many: 'conversations have this label',
    what: 'conversations with this label',
  },
}

/** From the source (contacts_controller#resolved_contacts, in 1.x as in 4.x), not recorded: contacts with any of these labels. */
export const contactsInAudience: Count = {
  path: ({ fields: { audience } }) => {
    const titles = Array.isArray(audience) ? audience.map((one: { id?: Json }) => one.id ?? null) : []
    return titles.length === 0 ? null : `contacts?page=1&${labelled(titles)}`
  },
  at: 'meta.count',
  says: {
    one: 'contact has a label of its audience',
    many: 'contacts have a label of its audience',
    what: 'contacts with a label of its audience',
  },
}

/** Who belongs to an inbox sees it. */
export const agentsOfInbox: Count = {
  path: ({ id }) => `inbox_members/${id}`,
  at: 'payload',
  says: {
    one: 'agent loses access to it',
    many: 'agents lose access to it',
    what: 'agents who lose access to it',
  },
}

export const agentsOfTeam: Count = {
  path: ({ id }) => `teams/${id}/team_members`,
  at: '',
  says: { one: 'agent is in it', many: 'agents are in it', what: 'agents in it' },
}

function labelled(titles: readonly Json[]): string {
  return titles.map((title) => `labels[]=${encodeURIComponent(String(title))}`).join('&')
}
