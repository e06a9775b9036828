/** Captain with names that no file format likes. */
import { assistants, LINKS, SCENARIOS } from '../kinds/captain/assistants.ts'
import { customToolRows } from '../kinds/captain/custom-tools.ts'
import { documents, responses } from '../kinds/captain/knowledge.ts'
import type { Fields } from '../rails/answers.ts'
import type { Store } from '../store.ts'
import { addRow, studyflash, timestamps } from './rows.ts'

/** Of a text that is long and a token that is somebody's. */
export function captain(store: Store, long: string, token: string): void {
  store.update('accounts', studyflash, { features_on: ['custom_tools', 'saml'] })
  const twin = { name: 'same / assistant', description: 'd', guardrails: null, config: { temperature: '0.5' } }
  const ada = addRow(store, assistants, { name: 'Ada 🤖', description: long.slice(0, 200), config: { other: 1 } })
  for (const description of ['a', 'b']) addRow(store, assistants, { ...twin, description })
  store.insert(LINKS, { assistant_id: ada.id, inbox_id: 2 })
  const scenario = (title: string, instruction: string, tools: string[] | null) =>
    store.insert(SCENARIOS, {
      account_id: studyflash,
      assistant_id: ada.id,
      title,
      description: 'd',
      instruction,
      enabled: true,
      tools,
      ...timestamps,
    })
  scenario('same title', `${long} [x](tool://handoff)`, ['handoff'])
  scenario('same title', 'asks for ${var:NAME}', null)
  const answer = (question: string, more: Fields = {}) =>
    addRow(store, responses, { question, answer: long, assistant_id: ada.id, user_id: 1, edited: true, ...more })
  answer('"Why?" / ünï')
  answer('twice?')
  answer('twice?', { status: 'pending' })
  answer('of the crawler?', { document_id: 1, user_id: null })
  for (const external_link of [`https://www.example.com/a?token=${token}`, 'PDF: price list_20260105', 'no address'])
    addRow(store, documents, { external_link, assistant_id: ada.id })
  addRow(store, customToolRows, {
    slug: 'custom_tool',
    title: 'Tool / "quoted"',
    endpoint_url: `https://tools.example.com/{{ id }}?token=${token}`,
    auth_type: 'bearer',
    auth_config: { token },
  })
}
