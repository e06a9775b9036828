/** Checks the fields of one resource against its kind, in our words. */

import type * as z from 'zod/mini'
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/model/shape.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import { keyWords } from '../plan/match/locate.ts'
import { nearest } from '../plan/match/nearest.ts'
import { article } from '../plan/match/nowhere.ts'
import { isObject, isWithin } from '../plan/model/paths.ts'
import type { Place } from '../plan/model/plan.ts'
import { hasSealed, unseal } from '../redact/seal.ts'
import { type Issue, typeName, wordsFor } from './issue-words.ts'
import { expand, type Placeholders } from './placeholders.ts'
import { type Problems, quoted } from './problems.ts'
import { itemAt } from './type-advice.ts'

export interface Checked {
  readonly kind: Kind
  readonly subject: string
  readonly place: Place
  readonly places: { readonly [path: string]: Place }
  readonly problems: Problems
  /** The field whose value is the key, because nobody wrote it. */
  readonly keyStandsFor: string | null
  /** Paths at which a value may be one that we do not know, each with the reason. */
  readonly unchecked: { readonly [path: string]: string }
  readonly placeholders: Placeholders
  /** Fields that may be written here as well, and are resources of other kinds. */
  readonly more?: readonly string[]
}

/**
 * Checks what is written with the values of its secrets in it, so nothing of a text may be said. Where one is sealed in
 * `written`, not even its length may be.
 */
export function checkFields(written: Fields, checked: Checked): void {
  const { placeholders } = checked
  const fields = unseal(written, (text) => expand(text, placeholders.secrets)) as Fields
  const beyond = unknownFields(shapeOf(checked.kind.schema), fields, '', checked)
  const told = namelessReferences(written, checked)
  const { error } = checked.kind.schema.safeParse(fields)
  const strange = new Set<string>()
  for (const issue of error?.issues ?? []) {
    const path = pathOf(issue.path)
    const place = placeOf(path, checked)
    if (told.has(path)) continue
    const at = isOfValue(issue, fields) ? Object.keys(checked.unchecked).find((one) => isWithin(path, one)) : undefined
    if (at !== undefined) {
      strange.add(at)
      continue
    }
    // Of a text whose variable is missing, nothing can be said but that.
    if (placeholders.isUnknownAt(place)) continue
    const isSecret = hasSealed(valueIn(written, issue.path))
    // `misplacedSecrets` says where it is one of a few values; beyond its type and length, nothing is said of a secret.
    if (isSecret && (isChoice(issue) || issue.code === 'custom' || issue.code === 'invalid_format')) continue
    const isOfKey = path === checked.keyStandsFor
    const item = itemAt(checked.kind.schema, fields, issue.path)
    const about = { value: valueIn(fields, issue.path), path, item, isSecret, isOfKey }
    const [sentence, nextStep, code] = wordsFor(issue as Issue, about)
    checked.problems.add(code, place, `${checked.subject}: ${sentence}`, nextStep, checked.subject)
  }
  for (const [at, reason] of Object.entries(checked.unchecked)) {
    const what = beyond.includes(at) ? 'is a field' : strange.has(at) ? 'holds a value' : null
    uncheckedNote(at, reason, what, checked)
  }
}

/** `what` is there that we do not know; null where nothing is. */
function uncheckedNote(at: string, reason: string, what: string | null, { subject, problems, ...its }: Checked): void {
  if (what !== null)
    problems.note(
      'F-UNCHECKED',
      placeOf(at, its),
      `${subject}: ${quoted(at)} ${what} that this version does not know, and is written as it is: ${reason}.`,
      'Take it out of "$unchecked" once a newer version knows it.',
      'warning',
    )
  else
    problems.note(
      'F-UNCHECKED',
      placeOf('$unchecked', its),
      `${subject}: "$unchecked" names ${quoted(at)}, in which there is nothing that this version does not know.`,
      'Take it out.',
    )
}

/** Whether a value is refused for what it is, and not for its type or length. */
export function isOfValue(issue: z.core.$ZodIssue, fields: Fields): boolean {
  const value = valueIn(fields, issue.path)
  return issue.code === 'custom' || (isChoice(issue) && (typeof value === 'string' || isObject(value)))
}

/** Ids mean nothing in files: a reference is a text, but for the values that Chatwoot understands there. Gives their paths. */
function namelessReferences(fields: Fields, { kind, subject, problems, ...its }: Checked): ReadonlySet<string> {
  const told = new Set<string>()
  mapReferences(kind, fields, (value, { to }, path) => {
    if (typeof value === 'string' || hasSealed(value)) return value
    const sentence = `${subject}: "${path}" must be the name of ${article(to)}, not ${typeName(value)}.`
    const nextStep = `Write the key of one of the ${to}, or its ${keyWords(kindNamed(to))}.`
    problems.add('F-TYPE', placeOf(path, its), sentence, nextStep, subject)
    told.add(path)
    return value
  })
  return told
}

/** Tells of them; gives those of a newer Chatwoot, which `$unchecked` names. Credentials stay out all the same. */
function unknownFields(shape: Shape, value: Json, path: string, checked: Checked): string[] {
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
    return []
  const beyond: string[] = []
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (Object.hasOwn(of.fields, name)) {
      unknownFields(of.fields[name]!, inner, at, checked)
      continue
    }
    if (path === '' && Object.hasOwn(checked.unchecked, name) && FIELD.test(name) && !CREDENTIAL.test(name)) {
      beyond.push(name)
      continue
    }
    const where = path === '' ? checked.kind.name : quoted(path)
    checked.problems.add(
      'F-UNKNOWN-FIELD',
      checked.places[`${at}#`] ?? checked.place,
      `${checked.subject}: ${where} has no field ${quoted(name)}.`,
      hintFor(at, [...Object.keys(of.fields), ...(path === '' ? (checked.more ?? []) : [])]),
      checked.subject,
    )
  }
  return beyond
}

/** As Chatwoot names its fields; anything else would be taken for a path, or is no name. */
const FIELD = /^[a-z][a-z0-9_]*$/
const CREDENTIAL = /password|token|secret|^imap_|^smtp_|provider|api_key|authentication/

/** What answers of Chatwoot hold of every resource, where no kind has such a field. */
const SERVER_MADE = ['id', 'account_id', 'created_at', 'updated_at', 'created_on']

function hintFor(path: string, known: readonly string[]): string {
  const name = path.replace(/^.*\./, '')
  if (path === 'id') return 'Take it out. Which existing one is meant can be said with "$id".'
  if (SERVER_MADE.includes(name)) return 'Take it out: Chatwoot sets it by itself.'
  const guess = nearest(name, known)
  if (guess !== null) return `Did you mean "${guess}"?`
  if (CREDENTIAL.test(name))
    return 'Credentials are kept out of these files on purpose: they stay on the server as they are.'
  return known.length === 0 ? 'There is nothing to write here.' : `The fields are ${known.join(', ')}.`
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
