/**
 * What Chatwoot counts: conversations by inbox, team and label (`conversations/meta`, recorded on 4.0.4, 4.12.1 and 4.15.1;
 * one status a request), and who belongs to an inbox or a team.
 */
import type { Count } from '../model/impact.ts'
import type { Fields, Json } from '../model/json.ts'
import type { Uses } from '../model/safety.ts'

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

/** Conditions on these types make the database of Chatwoot fail (filter_service.rb of 4.x knows no cast for them). */
const NOT_FILTERED: readonly unknown[] = ['currency', 'percent']

/**
 * Who has a value of a custom attribute. From the source (filter_service.rb of 4.x, with its `is_present`): the requests are
 * recorded with other conditions, on 4.0.4, 4.12.1 and 4.15.1. Companies cannot be filtered.
 */
export function valuesOf({ fields }: { readonly fields: Fields }): Uses {
  const { attribute_key = null, attribute_model = 'conversation_attribute', attribute_display_type } = fields
  if (attribute_model === 'company_attribute') return { noun: 'companies with a value', asked: null }
  const isOfContacts = attribute_model === 'contact_attribute'
  const list = isOfContacts ? 'contacts' : 'conversations'
  const noun = `${list} with a value`
  if (NOT_FILTERED.includes(attribute_display_type)) return { noun, asked: null }
  const operator = { filter_operator: 'is_present', values: [], query_operator: null }
  const conditions = [{ attribute_key, ...operator, custom_attribute_type: attribute_model }]
  return { noun, asked: { list, conditions, at: isOfContacts ? 'meta.count' : 'meta.all_count' } }
}

/** From the source (applied_slas_controller.rb of the enterprise edition), not recorded: answered where the feature `sla` is on. */
export function conversationsOf({ id }: { readonly id: number }): Uses {
  const asked = { path: `applied_slas/metrics?sla_policy_id=${id}`, at: 'total_applied_slas' }
  return { noun: 'conversations under it', asked }
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
