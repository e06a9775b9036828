/** A natural key of several fields, and references that need more than one value: custom attributes, and conditions that name them. */
import { describe, expect, test } from 'vitest'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { desiredOf, guardedPlanOf, ledgerOf, liveOf, planOf, wordsOf } from './sides.ts'

const attribute = (attribute_key: string, attribute_model: string, more: Fields = {}): Fields => ({
  attribute_key,
  attribute_model,
  attribute_display_name: 'Plan',
  ...more,
})
const OF_CONTACT = attribute('plan', 'contact_attribute')
const OF_CONVERSATION = attribute('plan', 'conversation_attribute')
const condition = (attribute_key: string, custom_attribute_type: string, values: string[] = ['gold']) => ({
  attribute_key,
  custom_attribute_type,
  filter_operator: 'equal_to',
  values,
})
const rule = (...conditions: Fields[]): Fields => ({
  event_name: 'message_created',
  conditions,
  actions: [{ action_name: 'resolve_conversation', action_params: [] }],
})
const live = (attributes: (Fields & { id: number })[], rules: (Fields & { id: number })[] = []) =>
  liveOf({ custom_attribute_definitions: attributes, automation_rules: rules })

describe('two attributes with one key', () => {
  const both = desiredOf({ custom_attribute_definitions: { plan: OF_CONVERSATION, 'plan-of-contact': OF_CONTACT } })

  test('are found by key and model, whichever stands first', () => {
    for (const ids of [
      [1, 2],
      [2, 1],
    ] as const) {
      const plan = planOf(
        both,
        live([
          { id: ids[0], ...OF_CONVERSATION },
          { id: ids[1], ...OF_CONTACT },
        ]),
      )
      expect(plan.findings).toEqual([])
      expect(plan.changes).toMatchObject([
        { action: 'adopt', key: 'plan', id: ids[0] },
        { action: 'adopt', key: 'plan-of-contact', id: ids[1] },
      ])
    }
  })

  test('are one too many where both are of one model', () => {
    const twice = [
      { id: 1, ...OF_CONTACT },
      { id: 2, ...OF_CONTACT },
    ]
    const { findings } = planOf(desiredOf({ custom_attribute_definitions: { plan: OF_CONTACT } }), live(twice))
    expect(findings).toMatchObject([
      {
        code: 'P-AMBIGUOUS',
        sentence:
          'custom_attribute_definitions/plan: 2 custom_attribute_definitions on the server have the attribute_key and attribute_model "plan" and "contact_attribute" (ids 1, 2).',
      },
    ])
  })

  test('never become each other: key and model are immutable', () => {
    const ledger = ledgerOf({ custom_attribute_definitions: { plan: { id: 1, ...OF_CONTACT } } })
    const moved = desiredOf({ custom_attribute_definitions: { plan: OF_CONVERSATION } })
    expect(planOf(moved, live([{ id: 1, ...OF_CONTACT }]), ledger).findings).toMatchObject([{ code: 'P-IMMUTABLE' }])
  })
})

describe('a condition on a custom attribute', () => {
  const declared = { plan: OF_CONVERSATION, 'plan-of-contact': OF_CONTACT }
  const on = (model: string, name = 'plan', more = declared) =>
    desiredOf({ custom_attribute_definitions: more, automation_rules: { r: rule(condition(name, model)) } })
  const there = [
    { id: 1, ...OF_CONVERSATION },
    { id: 2, ...OF_CONTACT },
  ]

  test.each([
    ['conversation_attribute', 'plan', 'plan'],
    ['contact_attribute', 'plan', 'plan-of-contact'],
    ['contact_attribute', 'plan-of-contact', 'plan-of-contact'],
  ])('of %s that says %s means %s, and is sent with the key that Chatwoot knows', (model, name, key) => {
    const plan = planOf(on(model, name), live(there))
    expect(plan.findings).toEqual([])
    const [change] = plan.changes.filter(({ kind }) => kind === 'automation_rules')
    expect(change!.send.conditions).toMatchObject([{ attribute_key: key, custom_attribute_type: model }])
    expect(plan.wires.custom_attribute_definitions).toMatchObject({ [key]: 'plan' })
  })

  test('comes after the attribute that it names, and the attribute goes after the rule', () => {
    const plan = planOf(on('contact_attribute'), live([]))
    expect(plan.changes.map(({ kind }) => kind).at(-1)).toBe('automation_rules')
    expect(plan.changes.at(-1)!.after).toContain('custom_attribute_definitions/plan-of-contact')
  })

  test('is equal to what the server has, by the key or by the attribute key', () => {
    const server = [{ id: 7, name: 'r', active: true, ...rule(condition('plan', 'contact_attribute')) }]
    for (const name of ['plan', 'plan-of-contact'])
      expect(wordsOf(planOf(on('contact_attribute', name), live(there, server))).join()).not.toContain('update')
  })

  test('of the other model is another condition', () => {
    const server = [{ id: 7, name: 'r', active: true, ...rule(condition('plan', 'conversation_attribute')) }]
    expect(wordsOf(planOf(on('contact_attribute'), live(there, server))).join()).toContain('conditions')
  })

  test('may name one that is not declared, and no other', () => {
    const rules = (model: string) => desiredOf({ automation_rules: { r: rule(condition('plan', model)) } })
    expect(planOf(rules('contact_attribute'), live([there[1]!])).findings).toEqual([])
    expect(planOf(rules('conversation_attribute'), live([there[1]!])).findings).toMatchObject([
      { code: 'P-REFERENCE', severity: 'error' },
    ])
  })

  test('keeps the attribute that it names from being deleted, and not the one of the other model', () => {
    const server = [{ id: 7, name: 'r', active: true, ...rule(condition('plan', 'contact_attribute')) }]
    const ledger = ledgerOf({
      custom_attribute_definitions: {
        plan: { id: 1, ...OF_CONVERSATION },
        'plan-of-contact': { id: 2, ...OF_CONTACT },
      },
    })
    const left = (key: keyof typeof declared) => desiredOf({ custom_attribute_definitions: { [key]: declared[key] } })
    const said = (key: keyof typeof declared) =>
      guardedPlanOf(left(key), live(there, server), ledger, {
        facts: { lists: { automation_rules: live([], server).automation_rules! } },
      }).findings.map(({ code }) => code)
    expect(said('plan')).toContain('G-STILL-REFERENCED')
    expect(said('plan-of-contact')).not.toContain('G-STILL-REFERENCED')
  })
})
