/** What the editor marks and offers, with the names of an account: every reference of every kind, by VS Code's own service. */
import { describe, expect, test } from 'vitest'
import { desiredJsonSchema } from '../../src/desired/json-schema.ts'
import type { Names } from '../../src/desired/named.ts'
import { kinds } from '../../src/kinds/index.ts'
import { mapAttachments } from '../../src/kinds/model/attachment.ts'
import type { Fields, Json, Kind, Reference } from '../../src/kinds/model/kind.ts'
import { mapReferences, namesByPlace } from '../../src/plan/match/each-reference.ts'
import { JsonService } from '../json-service.ts'

const ALL: Names = { texts: [], isAll: true }
const editorWith = (namesFor: (reference: Reference) => Names) => new JsonService(() => desiredJsonSchema(namesFor))
const fileOf = (kind: string, fields: Json) =>
  JSON.stringify({ $schema: 'desired.json', [kind]: { 'some-key': fields } }, null, 1)

const referring = kinds.filter(({ references }) => references.length > 0)
/** As people write them: what a declaration has of a file is what is read from it. */
const resources = ({ example, samples, requests: { attachments } }: Kind) =>
  [example, ...samples.more].map((fields) =>
    mapAttachments(attachments, fields, ({ name }) => ({ $file: `files/${String(name)}` })),
  )

/** The names that a resource says, by what they name. */
const saidIn = (kind: Kind, fields: Fields) => Map.groupBy(namesByPlace(kind, fields).values(), ({ to }) => to)

test('there are kinds that refer to others, and kinds that are referred to', () => {
  expect(referring.length).toBeGreaterThan(15)
  expect(new Set(kinds.flatMap(({ references }) => references.map(({ to }) => to))).size).toBeGreaterThan(10)
})

describe.each(referring.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test.each(resources(kind).map((fields, index) => [index, fields] as const))(
    'example %i: names that are there are not marked, and any other one is, where it stands',
    async (_, fields) => {
      const said = saidIn(kind, fields)
      const editor = editorWith(({ to }) => ({ ...ALL, texts: (said.get(to) ?? []).map((one) => one.name) }))

      expect(await editor.marked(fileOf(name, fields))).toEqual([])
      for (const place of namesByPlace(kind, fields).keys()) {
        const wrong = mapReferences(kind, fields, (value, _reference, at) =>
          at === place ? `${value}-mistyped` : value,
        )
        const marked = await editor.marked(fileOf(name, wrong))

        expect(
          marked.map(({ text }) => text),
          place,
        ).toEqual([expect.stringMatching(/-mistyped"$/)])
      }
    },
  )

  test('a placeholder may stand in every place, and so may what names nobody', async () => {
    const editor = editorWith(() => ALL)
    for (const fields of resources(kind)) {
      const filled = mapReferences(kind, fields, () => '${var:NAME}')

      expect(await editor.marked(fileOf(name, filled))).toEqual([])
    }
  })

  test('where there is none, every name is marked', async () => {
    const editor = editorWith(() => ALL)
    for (const fields of resources(kind)) {
      const said = [...namesByPlace(kind, fields).values()].map((one) => JSON.stringify(one.name))
      const marked = await editor.marked(fileOf(name, fields))

      expect(marked.map(({ text }) => text).toSorted()).toEqual(said.toSorted())
    }
  })

  test('where nobody knows all, nothing is marked', async () => {
    const editor = editorWith(() => ({ texts: [], isAll: false }))
    for (const fields of resources(kind)) expect(await editor.marked(fileOf(name, fields))).toEqual([])
  })
})

describe('completion', () => {
  const names: { readonly [kind: string]: readonly string[] } = {
    labels: ['billing', 'urgent'],
    agents: ['mia@example.com', 'rajiv@example.com'],
    teams: ['second-level'],
  }
  const offers = (isAll: boolean) => editorWith(({ to }) => ({ texts: names[to] ?? [], isAll }))
  const macro = (action: string, params: string) =>
    `{ "$schema": "desired.json", "macros": { "a": { "actions": [{ "action_name": "${action}", "action_params": [${params}] }] } } }`

  test.each([true, false])('of labels, whether or not these are all (%s)', async (isAll) => {
    for (const params of ['|', '"|"', '"bil|"', '"urgent", |'])
      expect(await offers(isAll).offered(macro('add_label', params))).toEqual(
        expect.arrayContaining(['"billing"', '"urgent"']),
      )
    expect(await offers(isAll).offered(macro('add_label', '|'))).not.toContain('"second-level"')
  })

  test('of whom else Chatwoot understands', async () => {
    expect((await offers(true).offered(macro('assign_agent', '|'))).toSorted()).toEqual(
      ['last_responding_agent', 'mia@example.com', 'nil', 'rajiv@example.com', 'self'].map((name) => `"${name}"`),
    )
  })

  test('of the members of a team, which are written in the team', async () => {
    const team = '{ "$schema": "desired.json", "teams": { "a": { "members": [|] } } }'

    expect(await offers(true).offered(team)).toEqual(['"mia@example.com"', '"rajiv@example.com"'])
    expect(await offers(true).marked(team.replace('|', '"mia@exmaple.com"'))).toMatchObject([
      { line: 1, column: 60, text: '"mia@exmaple.com"', message: expect.stringContaining('"mia@example.com"') },
    ])
  })

  test('of custom attributes, by what they are of', async () => {
    const editor = editorWith(({ where = {} }) => ({ ...ALL, texts: [`of ${where.attribute_model}`] }))
    const rule = `{ "$schema": "desired.json", "automation_rules": { "a": { "conditions": [{ "custom_attribute_type": "contact_attribute", "attribute_key": | }] } } }`

    expect(await editor.offered(rule)).toContain('"of contact_attribute"')
    expect(await editor.offered(rule)).not.toContain('"of conversation_attribute"')
  })
})
