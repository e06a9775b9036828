/** What an editor is told of a desired file. */
import { expect, test } from 'vitest'
import { desiredJsonSchema } from '../../src/desired/json-schema.ts'

type Schema = ReturnType<typeof JSON.parse>
const schema: Schema = JSON.parse(JSON.stringify(desiredJsonSchema()))

/** Every object in it. */
function objectsIn(value: unknown): Schema[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value, ...inner]
}

const fieldOf = (kind: string, field: string): Schema => schema.properties[kind].additionalProperties.properties[field]
/** What the items of a list of objects are told when one of their fields has a value. */
const thenOf = (list: Schema, field: string, value: string): Schema =>
  list.items.allOf.find((one: Schema) => one.if.properties[field].const === value).then.properties
const enumOf = (of: Schema): string[] => objectsIn(of).flatMap((one) => one.enum ?? [])

test('what it refers to is in it', () => {
  const names = objectsIn(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]))

  expect([...new Set(names)].sort()).toEqual(['#/$defs/file', '#/$defs/filled'])
  expect(Object.keys(schema.$defs).sort()).toEqual(['file', 'filled'])
})

test('every field says in one short sentence what it is for', () => {
  const said = Object.values<Schema>(schema.properties)
    .flatMap((kind) => objectsIn(kind.additionalProperties?.properties ?? {}))
    .flatMap(({ title, description }) => (typeof title === 'string' ? [{ title, description }] : []))

  expect(said.length).toBeGreaterThan(90)
  for (const { title, description } of said) {
    expect(title).toMatch(/^[a-zA-Z][^.]{1,40}$/)
    expect(description).toMatch(/^[A-Z].{15,160}\.$/)
  }
  expect(fieldOf('inboxes', 'greeting_message')).toMatchObject({
    title: 'greeting text',
    description: 'What customers are sent first where the greeting is on.',
  })
  expect(fieldOf('inboxes', 'working_hours').items.properties.open_hour.description).toContain('0 to 23')
})

test('a condition has the operators and values of its attribute, unless it is a custom one', () => {
  const conditions = fieldOf('automation_rules', 'conditions')
  const { filter_operator, values } = thenOf(conditions, 'attribute_key', 'status')

  expect(enumOf(filter_operator)).toEqual([
    'equal_to',
    'not_equal_to',
    'is_present',
    'is_not_present',
    'attribute_changed',
  ])
  expect(enumOf(values)).toEqual(['open', 'resolved', 'pending', 'snoozed', 'all'])
  expect(objectsIn(conditions.items.properties.attribute_key)[1]!.examples).toContain('private_note')
  for (const { if: its } of conditions.items.allOf) expect(its.not).toEqual({ required: ['custom_attribute_type'] })
})

test.each(['automation_rules', 'macros'])('an action of %s has the parameters that it takes', (kind) => {
  const actions = fieldOf(kind, 'actions')
  const { action_params } = thenOf(actions, 'action_name', 'change_priority')

  expect(enumOf(action_params)).toEqual(['low', 'medium', 'high', 'urgent', 'nil'])
  expect(action_params).toMatchObject({ minItems: 0, maxItems: 1 })
})

test('lengths are there, in characters', () => {
  expect(objectsIn(fieldOf('inboxes', 'greeting_message')).map((one) => one.maxLength)).toContain(10_000)
  expect(objectsIn(fieldOf('teams', 'name')).map((one) => one.maxLength)).toContain(255)
})
