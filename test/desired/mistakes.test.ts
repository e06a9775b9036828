/** Each rule of `mistakes/`: found at its place with its words, refused by the double where the server refuses it, and no false alarm. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { mapReferences } from '../../src/plan/match/each-reference.ts'
import { without } from '../../src/plan/model/paths.ts'
import { type Double, startDouble } from '../double/server.ts'
import { saying } from '../plan/sides.ts'
import { findingsIn, parse } from './findings.ts'
import { fine, mistakes } from './mistakes/index.ts'

let double: Double
beforeAll(async () => {
  double = await startDouble()
})
afterAll(() => double.close())

const KEY = 'rajiv@example.com'
/** With a name, where an e-mail address can be none. */
function withName(name: string, entry: Fields): Fields {
  const kind = kindNamed(name)
  const isName = kind.schema.safeParse(saying(kind, KEY)).success
  return isName ? entry : { ...saying(kind, 'ours'), ...entry }
}
const textOf = (kind: string, entry: Fields) => JSON.stringify({ [kind]: { [KEY]: withName(kind, entry) } }, null, 1)

/** `line:column` of a path, found by another way than the reader's. */
function positionOf(text: string, steps: readonly (string | number)[]): string {
  const before = text.slice(0, findNodeAtLocation(parseTree(text)!, [...steps])!.offset).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
const stepsOf = (path: string) =>
  path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]))

const rows = Object.entries(mistakes).flatMap(([kind, all]) =>
  all.map(([what, entry, path, says, status]) => [kind, what, { entry, path, says, status }] as const),
)

test.each(rows)('%s: %s is found', (kind, _, { entry, path, says }) => {
  const text = textOf(kind, entry)
  const { findings } = parse({ 'a.json': text })

  expect(findings.map(({ place }) => `${place!.line}:${place!.column}`)).toEqual([
    positionOf(text, [kind, KEY, ...stepsOf(path)]),
  ])
  expect(`${findings[0]!.sentence} ${findings[0]!.nextStep}`).toContain(says)
})

const sent = (method: string, path: string, body: object) =>
  fetch(`${double.url}/api/v1/accounts/2/${path}`, {
    method,
    headers: { 'content-type': 'application/json', api_access_token: 'admin-token' },
    body: JSON.stringify(body),
  })
/** Where one of that kind is asked for: it is made of what its example has besides references. */
async function parentOf(name: string) {
  const kind = kindNamed(name)
  const fields = without(
    kind.example,
    kind.references.map(({ at }) => at),
  )
  const { method, path, body } = kind.endpoint.create!(kind.requests.toBody(fields, 'create'), null)
  await sent(method, path, body!)
  return { id: 1, address: kind.endpoint.address({ id: 1, ...fields }, null) }
}

const refused = rows.filter(([, , { status }]) => status !== undefined)

test.each(refused)('%s: %s is refused by the server', async (kind, _, { entry, status }) => {
  const { requests, endpoint } = kindNamed(kind)
  const parent = endpoint.under === null ? null : await parentOf(endpoint.under.kind)
  const all = { ...saying(kindNamed(kind), 'ours'), ...entry }
  // Below a parent a reference that means nothing would be refused before anything else.
  const referring = parent === null ? all : mapReferences(kindNamed(kind), all, () => 1)
  const fields = requests.toBody(referring, 'create')
  const { method, path, body } =
    endpoint.create?.(fields, parent) ?? endpoint.update({ id: 0, address: '' }, fields, {})[0]!
  const answer = await sent(method, path, body!)

  expect(answer.status).toBe(status)
})

test.each(Object.entries(fine).flatMap(([kind, all]) => all.map((row) => [kind, ...row] as const)))(
  '%s: %s is no mistake',
  (kind, _, entry) => {
    expect(findingsIn({ 'a.json': textOf(kind, entry) })).toEqual([])
  },
)

/** With the working hours of a new inbox: closed at the weekend, and no hours there. */
test.each([
  [{ closed_all_day: false }, 'needs its hours'],
  [{ closed_all_day: false, open_hour: 9, open_minutes: 0, close_hour: 17 }, 'needs its hours'],
  [{ closed_all_day: false, open_all_day: true }, null],
  [{ closed_all_day: false, open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }, null],
  [{ open_hour: 9 }, null],
])('a Sunday of a new inbox with %j', async (hours, says) => {
  const working_hours = [{ day_of_week: 0, ...hours }]
  const made = await sent('POST', 'inboxes', { name: 'New', channel: { type: 'api' } })
  const { id } = (await made.json()) as { id: number }
  const reason = kindNamed('inboxes').limits.cannotCreate({ channel: { type: 'api' }, working_hours })

  expect((await sent('PATCH', `inboxes/${id}`, { working_hours })).status).toBe(says === null ? 200 : 500)
  expect(reason).toEqual(says === null ? null : expect.stringContaining(says))
})

test('every kind has a row', () => {
  expect(new Set(rows.map(([kind]) => kind)).size).toBe(kinds.length)
  expect(new Set(refused.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(8)
})

/** The same entries with a variable that is not set for the text that is wrong. */
const unknown = rows.flatMap(([kind, what, { entry, path }]) => {
  const copy = structuredClone(entry) as { [name: string]: unknown }
  const steps = stepsOf(path)
  const parent = steps.slice(0, -1).reduce((at, step) => at[step] as typeof copy, copy)
  const last = steps.at(-1)!
  if (typeof parent[last] !== 'string') return []
  parent[last] = '${var:X}'
  return [[kind, what, copy as Fields] as const]
})

test.each(unknown)('%s: nothing is said of %s when nobody knows what it is', (kind, _, entry) => {
  expect(unknown.length).toBeGreaterThan(40)
  expect(parse({ 'a.json': textOf(kind, entry) }, {}, {}, true).findings).toEqual([])
})

const secret = unknown.map(([kind, what, entry]) => {
  const text = textOf(kind, entry).replace('${var:X}', '${secret:X}')
  return [kind, what, text] as const
})

test.each(secret)('%s: of a secret, nothing is said of %s', (_, __, text) => {
  const { findings } = parse({ 'a.json': text }, { CHATWOOT_SECRET_X: 'Zzyzx of 1' })

  expect(findings.filter(({ code }) => !['F-SECRET', 'F-TYPE'].includes(code))).toEqual([])
  expect(JSON.stringify(findings)).not.toMatch(/Zzyzx|Did you mean/)
})
