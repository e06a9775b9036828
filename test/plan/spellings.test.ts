/**
 * Equal is equal: of every value that Chatwoot or its dashboard write in several ways, each way in the files against each
 * on the server plans to nothing, with and without a ledger; and what is another value is still seen.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { type Shape, shapeOf } from '../../src/kinds/model/shape.ts'
import { canonical, namesOf } from '../../src/plan/model/canonical.ts'
import { type Plan, subjectOf } from '../../src/plan/model/plan.ts'
import { downcase } from '../double/kinds/shared.ts'
import { desiredOf, liveOf, planOf } from './sides.ts'

interface Class {
  readonly kind: string
  /** The field that the canonical form is about. */
  readonly field: string
  /** The whole field, once for each spelling. */
  readonly same: readonly Json[]
  /** The same field with other values, each unlike all of `same`. */
  readonly others: readonly Json[]
}

const MISSING = Symbol()
type Part = Json | typeof MISSING
/** A rule's condition or an action with one part spelt in some way. */
const withPart = (of: Fields, name: string, part: Part): Json[] => [part === MISSING ? of : { ...of, [name]: part }]
const present = (part: Part) => withPart({ attribute_key: 'city', filter_operator: 'is_present' }, 'values', part)
const CONTENT = { attribute_key: 'content', filter_operator: 'contains', values: ['a'] }
const joined = (part: Part, first: Fields = CONTENT) => [...withPart(first, 'query_operator', part), CONTENT]
const resolving = (part: Part) => withPart({ action_name: 'resolve_conversation' }, 'action_params', part)
const CHANGED = { ...CONTENT, filter_operator: 'attribute_changed', values: { from: ['a'], to: ['b'] } }
const day = (day_of_week: number, open_hour: number) => ({ day_of_week, open_hour })
const widget = (selected_feature_flags: Json) => ({ type: 'web_widget', selected_feature_flags })

const CITY: Fields = { attribute_key: 'city', filter_operator: 'equal_to' }
const NOTHING: readonly Part[] = [MISSING, [], '', null]
const classes: readonly Class[] = [
  { kind: 'labels', field: 'title', same: ['Bug', 'bug', 'BUG'], others: ['bugs'] },
  { kind: 'labels', field: 'title', same: ['ΠΕΛΑΤΗΣ', 'πελατησ'], others: ['πελατης'] },
  { kind: 'labels', field: 'title', same: ['café', 'cafe\u0301', 'CAFÉ'], others: ['cafe'] },
  { kind: 'teams', field: 'name', same: ['Café Nord', 'cafe\u0301 nord'], others: ['cafe nord', ' café nord'] },
  { kind: 'custom_attribute_definitions', field: 'attribute_key', same: ['plan', ' plan\n'], others: ['Plan'] },
  { kind: 'custom_attribute_definitions', field: 'attribute_display_name', same: ['Plan', ' Plan '], others: ['plan'] },
  { kind: 'agents', field: 'email', same: ['Ed@Example.org', ' ed@example.org\n'], others: ['ed@example.com'] },
  { kind: 'webhooks', field: 'name', same: ['Über', 'U\u0308ber'], others: ['über'] },
  {
    kind: 'webhooks',
    field: 'subscriptions',
    same: [
      ['message_created', 'contact_created'],
      ['contact_created', 'message_created', 'contact_created'],
    ],
    others: [['message_created'], ['message_created', 'message_updated']],
  },
  ...['email', 'push'].map((way) => ({
    kind: 'notification_settings',
    field: `selected_${way}_flags`,
    same: [
      [`${way}_conversation_creation`, `${way}_conversation_mention`],
      [`${way}_conversation_mention`, `${way}_conversation_creation`, `${way}_conversation_mention`],
    ],
    others: [[], [`${way}_conversation_mention`]],
  })),
  {
    kind: 'inboxes',
    field: 'working_hours',
    same: [
      [day(1, 9), day(5, 8)],
      [day(5, 8), day(1, 9)],
    ],
    others: [[day(1, 9), day(5, 9)]],
  },
  {
    kind: 'inboxes',
    field: 'channel',
    same: [widget(['attachments', 'emoji_picker']), widget(['emoji_picker', 'attachments', 'attachments'])],
    others: [widget(['attachments']), widget([])],
  },
  { kind: 'inboxes', field: 'auto_assignment_config', same: [{}], others: [{ max_assignment_limit: 5 }] },
  {
    kind: 'automation_rules',
    field: 'conditions',
    same: [...NOTHING, [''], [null]].map(present),
    others: [present(['x'])],
  },
  {
    kind: 'automation_rules',
    field: 'conditions',
    same: [...[MISSING, null, ''].map((part) => withPart(CONTENT, 'query_operator', part as Part))],
    others: [withPart(CONTENT, 'query_operator', 'and')],
  },
  {
    kind: 'automation_rules',
    field: 'conditions',
    same: [joined('and'), joined('AND')],
    others: [joined('or'), joined('OR')],
  },
  // Here the server compares with the exact AND.
  { kind: 'automation_rules', field: 'conditions', same: [joined('and', CHANGED)], others: [joined('AND', CHANGED)] },
  {
    kind: 'automation_rules',
    field: 'conditions',
    same: [MISSING, null, ''].map((part) => withPart(CONTENT, 'custom_attribute_type', part as Part)),
    others: [withPart(CONTENT, 'custom_attribute_type', 'contact_attribute')],
  },
  {
    kind: 'automation_rules',
    field: 'conditions',
    same: [withPart(CONTENT, 'values', ['a']), withPart(CONTENT, 'values', ['a', null])],
    others: [withPart(CONTENT, 'values', ['a', 'b']), withPart(CONTENT, 'values', [])],
  },
  { kind: 'automation_rules', field: 'actions', same: NOTHING.map(resolving), others: [resolving(['x']), []] },
  { kind: 'macros', field: 'actions', same: NOTHING.map(resolving), others: [resolving(['x'])] },
  { kind: 'agent_bots', field: 'bot_config', same: [{ list: [1] }, { list: [1, null] }], others: [{ list: [] }, {}] },
  {
    kind: 'custom_roles',
    field: 'permissions',
    same: [
      ['report_manage', 'contact_manage'],
      ['contact_manage', 'report_manage', 'contact_manage'],
    ],
    others: [['contact_manage'], []],
  },
  {
    kind: 'agent_capacity_policies',
    field: 'exclusion_rules',
    same: [[], [null]].map((excluded_labels) => ({ exclude_older_than_hours: 1, excluded_labels })),
    others: [{ exclude_older_than_hours: 2, excluded_labels: [] }],
  },
  {
    kind: 'agent_capacity_policies',
    field: 'inbox_capacity_limits',
    same: [
      [
        { inbox_id: 'a', conversation_limit: 1 },
        { inbox_id: 'b', conversation_limit: 2 },
      ],
      [
        { inbox_id: 'b', conversation_limit: 2 },
        { inbox_id: 'a', conversation_limit: 1 },
      ],
    ],
    others: [[{ inbox_id: 'a', conversation_limit: 1 }], []],
  },
  {
    kind: 'campaigns',
    field: 'scheduled_at',
    same: ['2999-06-01T08:00:00Z', '2999-06-01T10:00+02:00', 32_485_219_200],
    others: ['2999-06-01T08:00:01Z'],
  },
  { kind: 'campaigns', field: 'audience', same: [[], [null]], others: [[{ type: 'Label' }]] },
  {
    kind: 'custom_filters',
    field: 'query',
    same: ['AND', 'and'].map((query_operator) => viewOf({ query_operator, attribute_model: '' })),
    others: [viewOf({ query_operator: 'or' }), {}],
  },
  {
    kind: 'custom_filters',
    field: 'query',
    same: [MISSING, '', null, 'standard', 'additional'].map((part) => viewOf(partOf('attribute_model', part as Part))),
    others: [viewOf({ attribute_model: 'customAttributes' })],
  },
  {
    kind: 'custom_filters',
    field: 'query',
    same: NOTHING.map((part) => ({ payload: [{ ...CITY, filter_operator: 'is_present', ...partOf('values', part) }] })),
    others: [{ payload: [{ ...CITY, filter_operator: 'is_present', values: ['x'] }] }],
  },
  {
    kind: 'custom_filters',
    field: 'query',
    same: [viewOf({ values: [5, 'a'] }), viewOf({ values: ['5', 'a'] })],
    others: [viewOf({ values: ['5'] }), viewOf({ values: ['05', 'a'] })],
  },
  {
    kind: 'captain_custom_tools',
    field: 'param_schema',
    same: [{}, { required: false }].map((more) => [{ name: 'n', type: 'string', description: 'x', ...more }]),
    others: [[{ name: 'n', type: 'string', description: 'x', required: true }], []],
  },
  {
    kind: 'captain_documents',
    field: 'external_link',
    same: ['https://x.example/a', 'https://x.example/a/'],
    others: ['https://x.example/b'],
  },
  {
    kind: 'portals',
    field: 'config',
    same: [
      { allowed_locales: ['en', 'de', 'en'], draft_locales: ['en', 'de'] },
      { allowed_locales: ['en', 'de'], draft_locales: ['de', 'en', 'de'] },
    ],
    others: [
      { allowed_locales: ['de', 'en'], draft_locales: ['en', 'de'] },
      { allowed_locales: ['en', 'de'], draft_locales: ['de'] },
    ],
  },
  ...kinds.flatMap((kind) => blanksIn(kind.name)),
]

function viewOf(more: Fields): Fields {
  const city = { ...CITY, values: ['a'] }
  return { payload: [{ ...city, ...more }, city] }
}

function partOf(name: string, part: Part): Fields {
  return part === MISSING ? {} : { [name]: part }
}

/** Every text and boolean that a schema lets be null, and every number, at the top and in an object of fields. */
function blanksIn(kind: string): Class[] {
  const at = (shape: Shape, wrap: (value: Json) => Json, field: string): Class[] => {
    if (shape.type === 'leaf' && shape.blank === 'text')
      return [{ kind, field, same: ['', null].map(wrap), others: [wrap('https://x.example/y')] }]
    if (shape.type === 'leaf' && shape.blank === 'boolean')
      return [{ kind, field, same: [false, null].map(wrap), others: [wrap(true)] }]
    if (shape.type === 'leaf' && shape.isNumber)
      return [{ kind, field, same: [5, '5', '5.0'].map(wrap), others: [6, '5x', '', ' 5'].map(wrap) }]
    if (shape.type === 'object')
      return Object.entries(shape.fields).flatMap(([name, inner]) =>
        at(inner, (value) => wrap({ [name]: value }), field),
      )
    if (shape.type === 'choice')
      return Object.entries(shape.options).flatMap(([option, inner]) =>
        at(inner, (value) => wrap({ [shape.by]: option, ...(value as Fields) }), field),
      )
    return []
  }
  const shape = shapeOf(kindNamed(kind).schema)
  if (shape.type !== 'object') return []
  const references = kindNamed(kind).references.map((reference) => reference.at)
  return Object.entries(shape.fields)
    .filter(([field]) => !references.includes(field))
    .flatMap(([field, inner]) => at(inner, (value) => value, field))
}

/** The rest of the resource: nothing that refers to others, and what tells which one it is. */
function planFor({ kind, field }: Class, files: Json, server: Json, applied: Json | undefined): Plan {
  const rest = Object.fromEntries(namesOf(kindNamed(kind)).map((each) => [each, 'x']))
  const entry = canonical(kindNamed(kind), { ...rest, [field]: applied ?? null })
  const ledger = {
    version: 1 as const,
    account: 2,
    salt: 'salt',
    resources: { [kind]: { one: { id: 7, fields: entry } } },
    last: null,
  }
  return planOf(
    desiredOf({ [kind]: { one: { $id: 7, ...rest, [field]: files } } }),
    { ...liveOf({ [kind]: [] }), [kind]: [{ id: 7, fields: { ...rest, [field]: server } }] },
    applied === undefined ? null : ledger,
  )
}

const differences = ({ changes, contested, findings, refreshed }: Plan) => [
  ...changes.filter(({ action }) => action !== 'adopt').map((change) => `${change.action} ${subjectOf(change)}`),
  ...contested.map(({ field }) => `left ${field.path}`),
  ...findings.map(({ code }) => code),
  ...refreshed.map((one) => `refreshed ${subjectOf(one)}`),
]

const named = classes.map((each) => [`${each.kind} ${each.field}: ${JSON.stringify(each.same)}`, each] as const)

describe.each(named)('%s', (_, each) => {
  test('is one value', () => {
    const pairs = each.same.flatMap((files) => each.same.map((server) => [files, server] as const))
    for (const [files, server] of pairs)
      for (const applied of [...each.same, undefined])
        expect(differences(planFor(each, files, server, applied)), JSON.stringify([files, server])).toEqual([])
  })

  test('is none of the others', () => {
    for (const same of each.same)
      for (const other of each.others) {
        expect(differences(planFor(each, same, other, same)), JSON.stringify([same, other])).not.toEqual([])
        expect(differences(planFor(each, other, same, other)), JSON.stringify([other, same])).not.toEqual([])
      }
  })
})

test('every canonical form that a declaration names has such a class', () => {
  const covered = new Set(classes.map(({ kind, field }) => `${kind} ${field}`))
  // Sets of references are compared by what they lead to: `test/conformance/` spells those otherwise.
  const declared = kinds.flatMap(({ name, references, comparison: { canonical: forms } }) =>
    Object.keys(forms)
      .filter((field) => !references.some(({ at }) => at === `${field}[]`))
      .map((field) => `${name} ${field}`),
  )
  expect(declared.filter((one) => !covered.has(one))).toEqual([])
})

test('whatever name is given, it is found as the server writes it down', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('NFC', 'NFD'), (name, form) => {
      const team: Class = { kind: 'teams', field: 'name', same: [], others: [] }
      expect(differences(planFor(team, name, downcase(name.normalize(form)), undefined))).toEqual([])
    }),
  )
})

describe('an empty object or list', () => {
  const inbox = (field: string, value: Json): Class => ({ kind: 'inboxes', field, same: [value], others: [] })
  const survey = { display_type: 'star', message: 'How?', survey_rules: { operator: 'contains', values: [] } }

  test('is taken away where Chatwoot takes it away, and what was written by hand is drift', () => {
    const plan = planFor(inbox('auto_assignment_config', {}), {}, { max_assignment_limit: 5 }, {})
    expect(plan.changes).toMatchObject([
      {
        action: 'update',
        cause: 'drift',
        send: { auto_assignment_config: {} },
        fields: [{ live: { max_assignment_limit: 5 }, desired: {} }],
      },
    ])
  })

  test.each<Json>([{ title: '', description: null, tags: [] }, { tags: [null] }])(
    'is nothing else than %j, which a form leaves',
    (server) => {
      const about = (files: Json): Class => ({ kind: 'articles', field: 'meta', same: [files], others: [] })
      for (const applied of [{}, undefined]) expect(differences(planFor(about({}), {}, server, applied))).toEqual([])

      expect(differences(planFor(about({}), {}, { ...(server as Fields), title: 'x' }, {}))).toEqual([
        'update articles/one',
      ])
      const managed = { title: 'x' }
      expect(differences(planFor(about(managed), managed, server, managed))).toEqual(['update articles/one'])
    },
  )

  test.each([
    ['csat_config', {}, survey, 'csat_config'],
    ['csat_config', { ...survey, survey_rules: {} }, survey, 'csat_config.survey_rules'],
    ['working_hours', [], [day(1, 9)], 'working_hours'],
  ])('of %s is told and not sent where Chatwoot passes over it', (field, files, server, path) => {
    for (const applied of [files, undefined]) {
      const plan = planFor(inbox(field, files), files, server, applied)
      expect(plan.changes.filter(({ action }) => action !== 'adopt')).toEqual([])
      expect(plan.contested).toMatchObject([
        { field: { path }, reason: 'Chatwoot passes over an empty value here and keeps what it has' },
      ])
    }
  })

  test('leaves what stands beside it alone when that is changed', () => {
    const [before, after] = [
      { ...survey, survey_rules: {} },
      { ...survey, message: 'And now?', survey_rules: {} },
    ]
    const plan = planFor(inbox('csat_config', after), after, before, before)
    expect(plan.changes).toMatchObject([{ send: { csat_config: { message: 'And now?', survey_rules: {} } } }])
  })
})
