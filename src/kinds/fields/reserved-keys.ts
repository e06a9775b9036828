/** Names that conversations, contacts and companies have for fields of their own: a create with one is a 422 (4.15.1). */
import { without } from './mistakes.ts'

const reserved: { readonly [model: string]: readonly string[] } = {
  conversation_attribute: [
    'status',
    'priority',
    'assignee_id',
    'inbox_id',
    'team_id',
    'display_id',
    'campaign_id',
    'labels',
    'browser_language',
    'country_code',
    'referer',
    'created_at',
    'last_activity_at',
  ],
  contact_attribute: [
    'name',
    'email',
    'phone_number',
    'identifier',
    'country_code',
    'city',
    'company_name',
    'created_at',
    'last_activity_at',
    'referer',
    'blocked',
  ],
  company_attribute: [
    'name',
    'domain',
    'description',
    'contacts_count',
    'created_at',
    'updated_at',
    'last_activity_at',
  ],
}

export const reservedKey = without<{ readonly [field: string]: unknown }>(
  ({ attribute_key: key, attribute_model: of }) => {
    const isReserved = reserved[String(of)]?.includes(String(key).trim())
    return isReserved
      ? [{ at: ['attribute_key'], says: 'is a field that Chatwoot has by itself', help: 'Choose another key.' }]
      : []
  },
)
