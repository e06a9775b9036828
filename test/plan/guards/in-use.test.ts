import { expect, test } from 'vitest'
import { factsWanted } from '../../../src/plan/guards/index.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from '../sides.ts'
import { findingBy, saidBy } from './said.ts'

const CODE = 'G-IN-USE'
const attribute = (id: number, attribute_key: string, attribute_model = 'contact_attribute') => ({
  id,
  attribute_key,
  attribute_model,
  attribute_display_name: attribute_key,
  attribute_display_type: 'text',
})
const live = liveOf({
  custom_attribute_definitions: [
    attribute(7, 'plan'),
    attribute(8, 'kept'),
    attribute(9, 'sector', 'company_attribute'),
  ],
  sla_policies: [{ id: 7, name: 'Gold' }],
})
const files = (more: object = {}) =>
  desiredOf({ custom_attribute_definitions: { kept: attribute(8, 'kept'), ...more }, sla_policies: {} })
const owned = (...keys: ('plan' | 'sector')[]) =>
  ledgerOf({
    custom_attribute_definitions: {
      kept: { id: 8 },
      ...Object.fromEntries(keys.map((key) => [key, { id: key === 'plan' ? 7 : 9 }])),
    },
  })
const plan = (uses: { [place: string]: number }, allowed: string[] = [], ledger = owned('plan')) =>
  guardedPlanOf(files(), live, ledger, { facts: { uses }, allowed })

test('an attribute that contacts have a value of is deleted: it fires', () => {
  const gone = plan({ 'custom_attribute_definitions/7': 12 })

  expect(wordsOf(gone)).toEqual(['delete custom_attribute_definitions/plan'])
  expect(saidBy(CODE, gone)).toEqual(['error delete custom_attribute_definitions/plan'])
  expect(findingBy(CODE, gone)?.sentence).toBe(
    'The custom attribute custom_attribute_definitions/plan is in use (contacts with a value: 12), and deleting it needs approval: values stay on conversations and contacts and are shown nowhere; rules that use it can no longer be saved.',
  )
})

test('what cannot be counted, as of companies, is as if it were in use', () => {
  expect(findingBy(CODE, plan({}))?.sentence).toContain('may be in use (contacts with a value: not counted)')
  expect(findingBy(CODE, plan({}, [], owned('sector')))?.sentence).toContain('(companies with a value: not counted)')
})

test('an SLA policy is in use by the conversations under it', () => {
  const ledger = ledgerOf({ custom_attribute_definitions: { kept: { id: 8 } }, sla_policies: { gold: { id: 7 } } })

  expect(findingBy(CODE, plan({ 'sla_policies/7': 1 }, [], ledger))?.sentence).toContain(
    'The SLA policy sla_policies/gold is in use (conversations under it: 1)',
  )
  expect(saidBy(CODE, plan({ 'sla_policies/7': 0 }, [], ledger))).toEqual([])
})

test('it does not fire where nothing has a value, or when somebody approved it', () => {
  const allowed = ['delete custom_attribute_definitions/plan']

  expect(saidBy(CODE, plan({ 'custom_attribute_definitions/7': 0 }))).toEqual([])
  expect(findingBy(CODE, plan({ 'custom_attribute_definitions/7': 3 }, allowed))?.severity).toBe('note')
})

test('it does not apply to what stays; only what is deleted is counted', () => {
  const desired = files()
  expect(factsWanted(planOf(desired, live, owned('plan')), { desired, live, ledger: owned('plan') }).uses).toEqual([
    { kind: 'custom_attribute_definitions', id: 7 },
  ])

  const changed = files({ plan: { ...attribute(7, 'plan'), attribute_description: 'Other' } })
  expect(saidBy(CODE, guardedPlanOf(changed, live, owned('plan')))).toEqual([])
  expect(factsWanted(planOf(changed, live, owned('plan')), { desired: changed, live, ledger: null }).uses).toEqual([])
})
