/** What conversations and contacts use is not deleted unseen, and a label that is renamed is looked for where it is named. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { byHand } from '../by-hand.ts'
import { type Laptop, openLaptop } from '../laptop.ts'

const attribute = (attribute_model: string, attribute_display_type = 'text') => ({
  attribute_display_name: 'A',
  attribute_model,
  attribute_display_type,
})
const all = {
  labels: { bug: {}, 'dev-support': {} },
  custom_attribute_definitions: {
    plan: attribute('contact_attribute'),
    order: attribute('conversation_attribute'),
    price: attribute('contact_attribute', 'currency'),
    kept: attribute('contact_attribute'),
  },
  sla_policies: { gold: {}, silver: {} },
}
/** The same without one of them. */
function without(kind: keyof typeof all, key: string) {
  const { [key as never]: _, ...rest } = all[kind]
  return { ...all, [kind]: rest }
}

let laptop: Laptop
beforeAll(async () => {
  laptop = await openLaptop({ state: 'lived-in' })
  await laptop.declare(all)
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0, stderr: '' })
  laptop.double.store.insert('contacts', { account_id: 2, labels: [], custom_attributes: { plan: 'gold', order: 'x' } })
  laptop.double.store.insert('applied_slas', { account_id: 2, sla_policy_id: idOf('sla_policies', { name: 'gold' }) })
})
beforeEach(() => {
  laptop.double.clearFaults()
  laptop.double.requests.length = 0
})
afterAll(() => laptop.close())

function idOf(table: string, by: { [field: string]: string }): number {
  return laptop.double.store.find(table, by)!.id
}

/** What a plan of files asks besides its lists, its exit code, and what it says of the guard. */
async function planned(files: object) {
  await laptop.declare(files)
  const { exitCode, stdout } = await laptop.cli(['plan'])
  const asked = laptop.double.requests.map(({ method, path }) => `${method} ${path.replace(/^.*accounts\/2\//, '')}`)
  const said = /(may be|is) in use \(.*?\)/.exec(stdout)?.[0] ?? null
  return { exitCode, said, stdout, asked: asked.filter((one) => /filter\?|applied_slas/.test(one)) }
}

test('an attribute that a contact has a value of needs an approval, and with it goes', async () => {
  const { exitCode, said, asked, stdout } = await planned(without('custom_attribute_definitions', 'plan'))

  expect([exitCode, said]).toEqual([1, 'is in use (contacts with a value: 1)'])
  // A filter is a POST that writes nothing.
  expect(asked).toEqual(['POST contacts/filter?page=1'])
  expect(stdout).toContain(' 0 writes, ')
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 1 })
  const allow = ['--allow', 'delete custom_attribute_definitions/plan']
  expect(await laptop.cli(['apply', '--yes', ...allow])).toMatchObject({ exitCode: 0 })
  expect(laptop.double.store.find('custom_attribute_definitions', { attribute_key: 'plan' })).toBeUndefined()
  await laptop.declare(all)
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
})

test('one without any value goes as anything else does', async () => {
  const { exitCode, said, asked } = await planned(without('custom_attribute_definitions', 'order'))

  expect([exitCode, said, asked]).toEqual([2, null, ['POST conversations/filter?page=1']])
})

test('what Chatwoot cannot count is not asked for, and is as if it were in use', async () => {
  const { exitCode, said, asked } = await planned(without('custom_attribute_definitions', 'price'))

  expect([exitCode, said, asked]).toEqual([1, 'may be in use (contacts with a value: not counted)', []])
})

test('what it fails to count as well, and a plan that deletes none of these asks nothing', async () => {
  laptop.double.fault({ kind: 'wrong-shape', match: { path: /filter/ }, times: 99 })
  const failed = await planned(without('custom_attribute_definitions', 'order'))
  expect([failed.exitCode, failed.said]).toEqual([1, 'may be in use (conversations with a value: not counted)'])

  laptop.double.requests.length = 0
  const { exitCode, asked } = await planned({ ...all, labels: { ...all.labels, more: {} } })
  expect([exitCode, asked]).toEqual([2, []])
})

test('an SLA policy that a conversation has needs an approval, one that none has does not', async () => {
  const [gold, silver] = ['gold', 'silver'].map((name) => idOf('sla_policies', { name }))
  const used = await planned(without('sla_policies', 'gold'))
  expect([used.exitCode, used.said]).toEqual([1, 'is in use (conversations under it: 1)'])
  expect(used.asked).toEqual([`GET applied_slas/metrics?sla_policy_id=${gold}`])

  laptop.double.requests.length = 0
  const free = await planned(without('sla_policies', 'silver'))
  expect([free.exitCode, free.said]).toEqual([2, null])
  expect(free.asked).toEqual([`GET applied_slas/metrics?sla_policy_id=${silver}`])
})

test('a label is renamed that an unmanaged rule puts on conversations: that rule goes on with the old title', async () => {
  const rule = {
    name: 'Tag',
    event_name: 'message_created',
    conditions: [{ attribute_key: 'content', filter_operator: 'contains', values: ['x'], query_operator: null }],
    actions: [{ action_name: 'add_label', action_params: ['bug'] }],
  }
  await byHand(laptop.double, 'POST', 'automation_rules', rule)
  const renamed = { ...all, labels: { 'dev-support': {}, bug: { title: 'defect' } } }
  const { exitCode, stdout } = await planned(renamed)

  expect(exitCode).toBe(1)
  expect(stdout).toContain('With another title, the label labels/bug is no longer what the rule "Tag" names.')
  // It is so.
  expect(await laptop.cli(['apply', '--yes', '--allow', 'update labels/bug'])).toMatchObject({ exitCode: 0 })
  expect(laptop.double.store.find('automation_rules', { name: 'Tag' })!.actions).toEqual(rule.actions)

  // Declared, it changes with the label.
  const { name: _, ...tag } = rule
  const both = {
    ...renamed,
    automation_rules: { Tag: { ...tag, actions: [{ ...tag.actions[0], action_params: ['bug'] }] } },
  }
  await laptop.declare(both)
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
  await laptop.declare({ ...both, labels: { 'dev-support': {}, bug: { title: 'flaw' } } })
  expect(await laptop.cli(['apply', '--yes'])).toMatchObject({ exitCode: 0 })
  expect(laptop.double.store.find('automation_rules', { name: 'Tag' })!.actions).toMatchObject([
    { action_params: ['flaw'] },
  ])
})
