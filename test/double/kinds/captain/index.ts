/** Captain, Chatwoot's own assistant: of the enterprise edition, but for the preferences. */
import { refuse } from '../../rails/answers.ts'
import { routesOf } from '../../rails/rest.ts'
import { get, post, type Route } from '../../rails/routes.ts'
import { assistants } from './assistants.ts'
import { below } from './below.ts'
import { toolRoutes } from './custom-tools.ts'
import { bulk, documents, responses } from './knowledge.ts'
import { preferences } from './preferences.ts'

/** Of a feature that is off, and of no kind of ours: recorded beside the rest. */
const companies = () => refuse(403, { error: 'Companies are not enabled for this account' })

export const captain: Route[] = [
  ...[assistants, responses, documents].flatMap(routesOf),
  ...below,
  ...toolRoutes,
  ...preferences,
  bulk,
  get('/companies', companies, { edition: 'ee' }),
  post('/companies', companies, { edition: 'ee' }),
]
