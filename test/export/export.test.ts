import { afterEach, describe, expect, test } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Place, placeFor } from './account.ts'

let place: Place
afterEach(() => place.close())

describe.each(['lived-in', 'awkward', 'seeded', 'seeded-channels', 'fresh'] as const)('the server %s', (state) => {
  test('becomes files whose plan is empty, and whose second export changes no byte', async () => {
    place = await placeFor(state)
    const { exported } = await place.export()
    const { plan } = await place.plan()

    expect(exported.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(plan.changes.map(({ action }) => action))).toEqual(new Set(['adopt']))
    // What the rules of the account mean is another matter.
    expect(plan.findings.filter(({ code }) => !code.startsWith('L-'))).toEqual([])

    const first = place.files()
    const again = await place.export()
    expect([...again.exported.files.keys()]).toEqual([])
    expect(again.exported.added).toEqual([])
    expect(place.files()).toEqual(first)
  })
})

test('awkward names become stable keys; what cannot be said is said to be left out', async () => {
  place = await placeFor('awkward')
  const { exported } = await place.export()
  const all = Object.values(place.files()).join('\n')

  expect(new Set(exported.added.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ name }) => name)))
  expect(exported.added.map(({ kind, key }) => `${kind}/${key}`)).toMatchSnapshot()
  expect(exported.left.map(({ kind, id, reason }) => `${kind} ${id}: ${reason}`)).toMatchSnapshot()
  expect(exported.kept.map(({ kind, key, path, reason }) => `${kind}/${key} ${path}: ${reason}`)).toMatchSnapshot()
  expect([...exported.secrets].map(([name, { place: at }]) => `${name} ${at}`)).toMatchSnapshot()
  for (const { value } of exported.secrets.values()) expect(all).not.toContain(value)
  expect(wordsOf((await place.plan()).plan).filter((word) => !word.startsWith('adopt'))).toEqual([])
})

test('a second export changes only what differs, and keeps how the files are written', async () => {
  place = await placeFor('lived-in')
  place.write({
    'mine.json': EDITED,
    'texts/known.md': 'This is a known problem. Please reload the app; we are working on it.\n',
  })
  Object.assign(place.env, { CHATWOOT_VAR_HOST: 'n8n.example.com', CHATWOOT_SECRET_PATH: 'webhook/chatwoot' })
  expect((await place.export({ isOnlyDeclared: true })).exported.files.size).toBe(0)

  await place.byHand('PATCH', 'automation_rules/2', {
    active: false,
    conditions: [
      { attribute_key: 'email', filter_operator: 'contains', values: ['DB7'], query_operator: 'or' },
      { attribute_key: 'email', filter_operator: 'contains', values: ['RxDB Error-Code: DB6'], query_operator: null },
    ],
    actions: [{ action_name: 'send_message', action_params: ['Solved. Reload the app.\nThank you'] }],
  })
  await place.byHand('PATCH', 'webhooks/1', {
    webhook: { url: 'https://n8n.example.com/moved/elsewhere', subscriptions: ['message_created', 'contact_created'] },
  })
  await place.byHand('PATCH', 'labels/2', { label: { color: '#00ff00', description: 'left out: not managed' } })
  await place.byHand('PATCH', 'inboxes/5', {
    working_hours: [
      { day_of_week: 3, closed_all_day: false, open_hour: 8, open_minutes: 0, close_hour: 12, close_minutes: 0 },
    ],
  })
  const { exported } = await place.export({ isOnlyDeclared: true })

  expect(exported.changed).toMatchObject([
    { key: 'bug', paths: ['color'] },
    { key: 'rxdb', paths: ['active', 'conditions', 'actions'] },
    { key: 'n8n', paths: ['url', 'subscriptions'] },
    { key: 'app', paths: ['working_hours[day_of_week=3].open_hour', 'working_hours[day_of_week=3].close_hour'] },
  ])
  expect(place.files()['texts/known.md']).toBe('Solved. Reload the app.\nThank you\n')
  expect(place.files()['mine.json']).toBe(
    EDITED.replace('"active" : true', '"active" : false')
      .replace(
        '"conditions": [',
        '"conditions": [{ "attribute_key": "email", "filter_operator": "contains", "values": ["DB7"], "query_operator": "or" }, ',
      )
      .replace('["message_created"]', '["contact_created", "message_created"]')
      .replace('#ff0000', '#00ff00')
      .replace('"open_hour": 9', '"open_hour": 8')
      .replace('"close_hour":17', '"close_hour":12'),
  )
  expect([...exported.secrets.keys()]).toEqual(['PATH'])
  expect((await place.plan()).plan.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
})

const EDITED = `{
\t"labels": {"bug":{"color":"#ff0000"}},
\t"$account": 2,
\t"automation_rules": {
\t\t"rxdb": {
\t\t\t"$comment": "Until it is mended",
\t\t\t"name": "rxdb-bug-on-create",   "active" : true,

\t\t\t"conditions": [{ "values": ["RxDB Error-Code: DB6"], "filter_operator": "contains", "attribute_key": "email", "custom_attribute_type": "" }],
\t\t\t"actions": [
\t\t\t\t{ "action_name": "send_message", "action_params": [{ "$file": "texts/known.md" }] }
\t\t\t],
\t\t\t"$ignore": { "description": "Rajiv writes it" }
\t\t}
\t},
\t"webhooks": { "n8n": { "name": "N8N", "url": "https://\${var:HOST}/\${secret:PATH}", "subscriptions": ["message_created"], "$id": 1 } },
\t"inboxes": {
\t\t"app": {
\t\t\t"name": "Mobile App API",
\t\t\t"working_hours": [
\t\t\t\t{ "day_of_week": 3, "open_hour": 9, "close_hour":17 }
\t\t\t]
\t\t}
\t}
}`

test('a name that every object has by itself is taken out like any other', async () => {
  place = await placeFor('fresh')
  await place.byHand('POST', 'agent_bots', { name: 'odd', bot_config: { valueOf: 'x', kept: 1 } })
  await place.export()
  const { id } = place.double.store.find('agent_bots', { name: 'odd' })!
  place.double.store.update('agent_bots', id, { bot_config: { kept: 1 } })
  await place.export()

  expect(JSON.parse(place.files()['agent_bots.json']!).agent_bots.odd.bot_config).toEqual({ kept: 1 })
})
