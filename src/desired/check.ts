/** Checks the fields of one resource against its kind, in our words. */
import type * as z from 'zod/mini'
import type { Fields, Json, Kind } from '../kinds/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/shape.ts'
import { nearest } from '../plan/nearest.ts'
import { isObject } from '../plan/paths.ts'
import type { Place } from '../plan/plan.ts'
import { hasSealed } from '../plan/seal.ts'
import { type Problems, quoted } from './problems.ts'
import { itemAt, typeAdvice } from './type-advice.ts'

export interface Checked {
  readonly kind: Kind
  readonly subject: string
  readonly place: Place
  readonly places: { readonly [path: string]: Place }
  readonly problems: Problems
  /** Where a text names a variable or secret that is not set. */
  readonly isUnknownAt: (place: Place) => boolean
}

/**
 * `fields` has the values of secrets in it, so nothing of it may be said but what is not a text; `written` has them sealed,
 * which tells the texts of which not even the length may be said.
 */
export function checkFields(fields: Fields, written: Fields, checked: Checked): void {
  unknownFields(shapeOf(checked.kind.schema), fields, '', checked)
  const { error } = checked.kind.schema.safeParse(fields)
  for (const issue of error?.issues ?? []) {
    const path = pathOf(issue.path)
    const place = placeOf(path, checked)
    // Of a text whose variable is missing, nothing can be said but that.
    if (checked.isUnknownAt(place)) continue
    const isSecret = hasSealed(valueIn(written, issue.path))
    // `misplacedSecrets` says it: what the value is near to would tell it.
    if (isSecret && isChoice(issue)) continue
    const item = itemAt(checked.kind.schema, fields, issue.path)
    const [sentence, nextStep, code] = wordsFor(issue as Issue, valueIn(fields, issue.path), path, isSecret, item)
    checked.problems.add(code, place, `${checked.subject}: ${sentence}`, nextStep, checked.subject)
  }
}

function unknownFields(shape: Shape, value: Json, path: string, checked: Checked): void {
  const of = shapeFor(shape, value)
  if (of.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) unknownFields(of.item, item as Json, `${path}[${index}]`, checked)
  }
  // Of a choice that the value does not name, nothing can be said but that.
  if (
    of.type !== 'object' ||
    !isObject(value) ||
    (shape.type === 'choice' && !Object.hasOwn(shape.options, String(value[shape.by])))
  )
    return
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (Object.hasOwn(of.fields, name)) {
      unknownFields(of.fields[name]!, inner, at, checked)
      continue
    }
    const where = path === '' ? checked.kind.name : quoted(path)
    checked.problems.add(
      'F-UNKNOWN-FIELD',
      checked.places[`${at}#`] ?? checked.place,
      `${checked.subject}: ${where} has no field ${quoted(name)}.`,
      hintFor(name, Object.keys(of.fields)),
      checked.subject,
    )
  }
}

const CREDENTIAL = /password|token|secret|^imap_|^smtp_|provider|api_key|authentication/

function hintFor(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  if (guess !== null) return `Did you mean "${guess}"?`
  if (CREDENTIAL.test(name))
    return 'Credentials are kept out of these files on purpose: they stay on the server as they are.'
  return known.length === 0 ? 'There is nothing to write here.' : `The fields are ${known.join(', ')}.`
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly origin?: string
  readonly maximum?: number
  readonly minimum?: number
}

const TYPES: { readonly [expected: string]: string } = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

function wordsFor(
  issue: Issue,
  value: Json | undefined,
  path: string,
  isSecret: boolean,
  item: Shape | null,
): readonly [sentence: string, nextStep: string, code: string] {
  const name = `"${path}"`
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected ?? ''] ?? issue.expected ?? 'something else'
    return value === undefined
      ? [`${name} is missing.`, `Add it: ${expected}.`, 'F-MISSING']
      : [
          `${name} must be ${expected}, not ${typeName(value)}.`,
          typeAdvice({ expected: issue.expected ?? '', what: expected, value, item, isSecret }),
          'F-TYPE',
        ]
  }
  const allowed = issue.values ?? issue.options
  if (allowed !== undefined) {
    const names = allowed.map(String).filter((one) => one !== '')
    const guess = typeof value === 'string' ? nearest(value, names) : null
    if (value === undefined) return [`${name} is missing.`, `It is one of ${names.join(', ')}.`, 'F-MISSING']
    return [
      `${name} is not one of the values Chatwoot knows.`,
      guess === null ? `They are ${names.join(', ')}.` : `Did you mean "${guess}"? The values are ${names.join(', ')}.`,
      'F-VALUE',
    ]
  }
  if (issue.code === 'too_big') {
    const long = isSecret
      ? 'with its secret'
      : `${(value as string).length} ${typeof value === 'string' ? 'characters' : 'entries'}`
    return typeof value === 'string' || Array.isArray(value)
      ? [`${name} is too long: ${long}, at most ${issue.maximum}.`, 'Shorten it.', 'F-VALUE']
      : [`${name} must be at most ${issue.maximum}.`, 'Correct the value.', 'F-VALUE']
  }
  if (issue.code === 'too_small') {
    return typeof value === 'number'
      ? [`${name} must be at least ${issue.minimum}.`, 'Correct the value.', 'F-VALUE']
      : [`${name} must not be empty.`, 'Give it a value, or leave it out.', 'F-VALUE']
  }
  const said = issue.message === 'Invalid input' ? 'has a value that Chatwoot does not take' : issue.message
  return [/^(must|has) /.test(said) ? `${name} ${said}.` : `${name}: ${said}.`, 'Correct the value.', 'F-VALUE']
}

function typeName(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    typeof value
  )
}

/** Whether it is about a value that has to be one of a few. */
export function isChoice({ code }: z.core.$ZodIssue): boolean {
  return code === 'invalid_value' || code === 'invalid_union'
}

export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (at, step) => (typeof step === 'number' ? `${at}[${step}]` : at === '' ? String(step) : `${at}.${String(step)}`),
    '',
  )
}

export function valueIn(fields: Json, path: z.core.$ZodIssue['path']): Json | undefined {
  return path.reduce<unknown>((at, step) => (at as { [key: PropertyKey]: unknown } | undefined)?.[step], fields) as
    | Json
    | undefined
}

/** The place of a path, or of the nearest thing around it when there is nothing. */
export function placeOf(path: string, { places, place }: Pick<Checked, 'places' | 'place'>): Place {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const found = places[at]
    if (found !== undefined) return found
  }
  return place
}
