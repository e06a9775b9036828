/** The help centre of an inbox: shown by its slug, written by its id, and told by its key. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readFacts } from '../../src/chatwoot/facts.ts'
import { type Account, type Declared, openAccount } from '../conformance/account.ts'
import { wordsOf } from '../plan/sides.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset())
afterAll(() => account.close())

const inboxes = { shop: { name: 'Shop', channel: { type: 'api' } } }
const portals = { guide: { name: 'Guide', slug: 'help-en' }, manual: { name: 'Manual', slug: 'help-de' } }
const declared = (portal?: string): Declared => ({
  inboxes,
  portals,
  ...(portal === undefined ? {} : { inbox_portals: { shop: { inbox: 'shop', portal } } }),
})
const linked = () => account.double.store.rows('inboxes')[0]!.portal_id
const idOf = (slug: string) => account.double.store.find('portals', { slug })!.id
const written = () => account.sent('PATCH').filter(({ path }) => path.endsWith('/inboxes/1'))

test('it is written with the id that the portal gets in the same run, changed and taken off again', async () => {
  await account.apply(declared('guide'))
  expect(linked()).toBe(idOf('help-en'))
  expect(wordsOf((await account.plan(declared('guide'))).plan)).toEqual([])

  const { changes } = await account.apply(declared('manual'))
  expect(changes.map(({ fields }) => fields.map(({ path, live, desired }) => [path, live, desired]))).toEqual([
    [['portal', 'guide', 'manual']],
  ])
  expect(linked()).toBe(idOf('help-de'))

  await account.run(await account.plan(declared()))
  expect(linked()).toBeNull()
  expect(written().map(({ body }) => body)).toEqual([
    { portal_id: idOf('help-en') },
    { portal_id: idOf('help-de') },
    { portal_id: null },
  ])
})

test('another slug of the same portal is no other portal', async () => {
  await account.apply(declared('guide'))
  const renamed = { ...declared('guide'), portals: { ...portals, guide: { name: 'Guide', slug: 'help' } } }
  await account.apply(renamed)

  expect(linked()).toBe(idOf('help'))
  expect(written()).toHaveLength(1)
  expect(wordsOf((await account.plan(renamed)).plan)).toEqual([])
})

test('one that was given or taken in Chatwoot is drift', async () => {
  await account.apply(declared('guide'))
  account.double.store.update('inboxes', 1, { portal_id: idOf('help-de') })
  expect(wordsOf((await account.plan(declared('guide'))).plan)).toEqual(['update inbox_portals/shop · portal (drift)'])

  account.double.store.update('inboxes', 1, { portal_id: null })
  await account.run(await account.plan(declared('guide')))
  expect(linked()).toBe(idOf('help-en'))
})

test('both connections at once are no circle: that of the portal is another one', async () => {
  const both = { ...declared('guide'), portals: { ...portals, guide: { ...portals.guide, inbox: 'shop' } } }
  await account.apply(both)

  expect(linked()).toBe(idOf('help-en'))
})

test('who names a portal is asked by id as well', async () => {
  await account.apply(declared('guide'))
  const { reading } = await account.plan(declared('guide'))
  const wanted = { me: false, lists: ['inbox_portals'], underWay: [], contents: [], uses: [] }
  const { lists } = await readFacts(account.reader(), wanted, reading)

  expect(lists.inbox_portals).toEqual([{ id: 1, fields: { inbox: 1, portal: idOf('help-en') } }])
})
