/** What to say of a value that a kind's schema does not take. */
import type { Json } from '../kinds/kind.ts'
import { nearest } from '../plan/nearest.ts'
import { isObject } from '../plan/paths.ts'
import { quoted } from './problems.ts'

export interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly origin?: string
  readonly maximum?: number
  readonly minimum?: number
  /** Of a rule of ours (`src/kinds/mistakes.ts`). */
  readonly params?: { readonly help?: string; readonly guess?: string; readonly near?: readonly string[] }
}

interface About {
  readonly value: Json | undefined
  readonly path: string
  /** Not even its length may be said. */
  readonly isSecret: boolean
  /** Nobody wrote this field: its value is the key. */
  readonly isOfKey: boolean
}

type Words = readonly [sentence: string, nextStep: string, code: string]

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

/** What is wrong with a value, what to do about it, and the code of the finding. */
export function wordsFor(issue: Issue, about: About): Words {
  const { value, path, isOfKey } = about
  const [says, nextStep, code = 'F-VALUE'] = saidOf(issue, about)
  if (!isOfKey) return [`"${path}" ${says}.`, nextStep, code]
  const step = `Write "${path}" in the entry, or choose another key.`
  return [`the key ${quoted(String(value))} stands for "${path}", which ${says}.`, step, code]
}

type Half = readonly [says: string, nextStep: string, code?: string]

/** A sentence that goes on from the name of the place. */
function saidOf(issue: Issue, { value, isSecret }: About): Half {
  if (issue.code === 'invalid_type') return ofType(issue, value)
  const allowed = issue.values ?? issue.options
  if (allowed !== undefined) return ofChoice(allowed, value)
  if (issue.code === 'too_big') return tooBig(issue, value, isSecret)
  if (issue.code === 'too_small')
    return typeof value === 'number'
      ? [`must be at least ${issue.minimum}`, 'Correct the value.']
      : ['must not be empty', 'Give it a value, or leave it out.']
  if (issue.code === 'custom') return ofRule(issue, value)
  return [
    issue.message === 'Invalid input' ? 'has a value that Chatwoot does not take' : issue.message,
    'Correct the value.',
  ]
}

function ofType(issue: Issue, value: Json | undefined): Half {
  const expected = TYPES[issue.expected ?? ''] ?? issue.expected ?? 'something else'
  if (value === undefined) return ['is missing', `Add it: ${expected}.`, 'F-MISSING']
  return [`must be ${expected}, not ${typeName(value)}`, stepTo(expected, value), 'F-TYPE']
}

function stepTo(expected: string, value: Json): string {
  if (expected === 'a list') return isObject(value) ? 'Correct the value.' : 'Write it in brackets: [ … ].'
  return typeof value === 'string' && !['a text', 'an object'].includes(expected)
    ? 'Take the quotes away.'
    : 'Correct the value.'
}

function ofChoice(allowed: readonly unknown[], value: Json | undefined): Half {
  const names = allowed.map(String).filter((one) => one !== '')
  if (value === undefined) return ['is missing', `It is one of ${names.join(', ')}.`, 'F-MISSING']
  const guess = typeof value === 'string' ? nearest(value, names) : null
  return [
    'is not one of the values Chatwoot knows',
    guess === null ? `They are ${names.join(', ')}.` : `Did you mean "${guess}"? The values are ${names.join(', ')}.`,
  ]
}

function tooBig({ maximum }: Issue, value: Json | undefined, isSecret: boolean): Half {
  if (typeof value !== 'string' && !Array.isArray(value)) return [`must be at most ${maximum}`, 'Correct the value.']
  const long = isSecret
    ? 'with its secret'
    : `${[...value].length} ${typeof value === 'string' ? 'characters' : 'entries'}`
  return [`is too long: ${long}, at most ${maximum}`, 'Shorten it.']
}

function ofRule({ message, params = {} }: Issue, value: Json | undefined): Half {
  const guess = params.guess ?? (typeof value === 'string' && params.near ? nearest(value, params.near) : null)
  const help = params.help ?? 'Correct the value.'
  if (guess === null) return [message, help]
  return [message, `Did you mean "${guess}"?${params.help === undefined ? '' : ` ${help}`}`]
}

export function typeName(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    typeof value
  )
}
