/** Captain, Chatwoot's own assistant: of the enterprise edition, but for the preferences. */
import { type Json, refuse } from '../../rails/answers.ts'
import type { Call } from '../../rails/call.ts'
import { isHash } from '../../rails/incoming.ts'
import { routesOf } from '../../rails/rest.ts'
import { get, post, type Route } from '../../rails/routes.ts'
import type { Row } from '../../store.ts'
import { shown } from '../shared.ts'
import { assistants, withMeta } from './assistants.ts'
import { below } from './below.ts'
import { toolRoutes } from './custom-tools.ts'
import { bulk, documents, responses } from './knowledge.ts'
import { preferences } from './preferences.ts'

/** Of a feature that is off, and of no kind of ours: recorded beside the rest. */
const companies = (answer: (call: Call) => Json) => (call: Call) =>
  call.has('features of an account are asked for')
    ? refuse(403, { error: 'Companies are not enabled for this account' })
    : answer(call)

const companyView = (row: Row): Json => ({
  ...shown(row, ['id', 'name', 'contacts_count', 'domain', 'description', 'created_at', 'updated_at']),
  avatar_url: '',
})

function newCompany(call: Call): Json {
  const { name = null } = (isHash(call.params.company) ? call.params.company : {}) as { name?: Json }
  const empty = { contacts_count: null, domain: null, description: null }
  const now = new Date().toISOString()
  const row = { account_id: call.accountId, name, ...empty, created_at: now, updated_at: now }
  return { payload: companyView(call.store.insert('companies', row)) }
}

const companyList = (call: Call): Json =>
  withMeta(call.store.where('companies', { account_id: call.accountId }).map(companyView))

export const captain: Route[] = [
  ...[assistants, responses, documents].flatMap(routesOf),
  ...below,
  ...toolRoutes,
  ...preferences,
  bulk,
  get('/companies', companies(companyList), { edition: 'ee' }),
  post('/companies', companies(newCompany), { edition: 'ee' }),
]
