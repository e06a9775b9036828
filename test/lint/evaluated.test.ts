/**
 * The judge: every rule of which a real Chatwoot 4.15.1 was seen to evaluate it, with how often it could have fired and how
 * often it did (`evaluated.jsonl`: event, conditions, and the first case with both counts). What the lint calls dead must
 * never have fired.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_FILES } from '../../src/desired/values.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { lintFiles } from '../../src/lint/lint.ts'

type Line = [
  event: string,
  conditions: [key: string, operator: string, values: Json, joinedBy: Json, type: Json][],
  seen: [name: string, evaluated: number, fired: number],
]

const lines = readFileSync(join(import.meta.dirname, 'evaluated.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

/** The account that the cases were played in. */
const TYPES = ['text', 'number', 'date', 'list', 'checkbox', 'link', 'currency', 'percent']
const attributes = ['conversation_attribute', 'contact_attribute'].flatMap((model) =>
  [...TYPES.map((type) => [`a_${type}`, type]), ['plan', 'text'], ['tier', 'text'], ['region', 'text']].map(
    ([key, type]) => [
      `${model}-${key}`,
      { attribute_key: key!, attribute_display_name: key!, attribute_model: model, attribute_display_type: type! },
    ],
  ),
)
const channel = { type: 'api' }
const account = {
  agents: { 'admin@example.com': { role: 'administrator' }, 'rajiv@example.com': {}, 'mia@example.com': {} },
  inboxes: { inbox: { channel }, second: { channel } },
  teams: { support: {}, billing: {}, auto: {} },
  labels: { vip: {}, bug: {}, other: {}, 'dev-support': {} },
  custom_attribute_definitions: Object.fromEntries(attributes) as { [key: string]: Fields },
}

/** `{rajiv}` is an id there and a name in the files. */
function named(value: Json): Json {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'string') return value
  const [, name, of] = /^\{(\w+)(?:\.([\w-]+))?(?::text)?\}$/.exec(value) ?? []
  if (name === undefined) return value
  if (name === 'inbox' || name === 'team') return of ?? 'inbox'
  return `${name}@example.com`
}

function ruleOf([event_name, conditions]: Line): Fields {
  return {
    event_name,
    conditions: conditions.map(([attribute_key, filter_operator, values, query_operator, custom_attribute_type]) => ({
      attribute_key,
      filter_operator,
      ...(values === null ? {} : { values: named(values) }),
      ...(query_operator === null ? {} : { query_operator }),
      ...(custom_attribute_type === null ? {} : { custom_attribute_type }),
    })),
    actions: [{ action_name: 'add_label', action_params: ['done'] }],
  }
}

/** The sentences about a rule; null where the files would not be read at all. */
function saidOf(line: Line): string[] | null {
  const text = JSON.stringify({ ...account, automation_rules: { r: ruleOf(line) } })
  const parsed = parseDesired([{ file: 'a.json', text }], {}, NO_FILES, new Set())
  if (parsed.findings.length > 0) return null
  return lintFiles(parsed.desired)
    .filter(({ subject }) => subject === 'automation_rules/r')
    .map(({ code, sentence }) => `${code} ${sentence}`)
}

/** All of it is dead, or the only thing that it asks can never be true. */
const DEAD = /the rule never fires|makes the whole rule fail|cannot be asked with/
const NEVER_TRUE = /never true|no stored number looks like|is no country as|no condition on it is ever true/

const judged = lines.map((line) => {
  const [, conditions, [name, evaluated, fired]] = line
  const said = saidOf(line)
  const dead = said?.filter((one) => DEAD.test(one) || (NEVER_TRUE.test(one) && conditions.length === 1)) ?? []
  return { line, name, evaluated, fired, isRead: said !== null, dead }
})
/** A list of values is dead when each of them is, and "is not" when none: one of them may be right. */
const called = judged.filter(
  ({ line: [, [only]], dead }) =>
    dead.length > 0 &&
    (dead.some((one) => DEAD.test(one)) ||
      (!/not/.test(only![1]) && (!Array.isArray(only![2]) || dead.length >= only![2].length))),
)

test('no rule that is called dead has ever fired', () => {
  expect(called.filter(({ fired }) => fired > 0).map(({ name, dead }) => `${name}: ${dead.join()}`)).toEqual([])
})

test('many are called dead, by many rules', () => {
  const codes = new Set(called.flatMap(({ dead }) => dead.map((one) => one.split(' ')[0]!)))

  expect(called.length).toBeGreaterThanOrEqual(50)
  expect([...codes].sort()).toEqual([
    'L-ATTR-NEVER',
    'L-ATTR-NOT',
    'L-COND-CHANGED',
    'L-COND-EMAIL',
    'L-COND-LABEL-NEW',
    'L-COND-NEVER',
    'L-COND-OPERATOR',
    'L-COND-PHONE',
    'L-COND-VALUE',
  ])
})

test('what the rules from practice are called', () => {
  const real = called.filter(({ name }) => name.startsWith('real/'))

  expect(real.map(({ name, dead }) => `${name} ${dead[0]!.split(' ')[0]}`)).toEqual([
    'real/dev-label-created L-COND-LABEL-NEW',
    'real/opened-email-key L-COND-EMAIL',
  ])
})
