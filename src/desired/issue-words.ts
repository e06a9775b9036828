/** What to say of a value that a kind's schema does not take. */
import type { Json } from '../kinds/model/kind.ts'
import type { Shape } from '../kinds/model/shape.ts'
import { nearest } from '../plan/match/nearest.ts'
import { quoted } from './problems.ts'
import { typeAdvice } from './type-advice.ts'

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
  /** Of a rule of ours (`src/kinds/fields/mistakes.ts`). */
  readonly params?: { readonly help?: string; readonly guess?: string; readonly near?: readonly string[] }
}

interface About {
  readonly value: Json | undefined
  readonly path: string
  /** What a list there holds; null where no list is meant. */
  readonly item: Shape | null
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
  const said = saidOf(issue, about)
  const { says, guess, code = 'F-VALUE' } = said
  const nextStep = placeholderMeant(about) ?? said.nextStep
  if (isOfKey) {
    const step = `Write "${path}" in the entry, or choose another key.`
    return [`the key ${quoted(String(value))} stands for "${path}", which ${says}.`, step, code]
  }
  const meant = guess == null ? null : `Did you mean "${guess}"?`
  return [`"${path}" ${says}.`, [meant, nextStep].filter(Boolean).join(' '), code]
}

/** How other programs write a variable, and how it is written here. */
function placeholderMeant({ value, isSecret }: About): string | null {
  if (isSecret || typeof value !== 'string') return null
  const [, ofWorkflow, ofShell] = /\$\{\{\s*\w+\.(\w+)\s*\}\}|\$\{?([A-Z][A-Z0-9_]*)\}?/.exec(value) ?? []
  const name = ofWorkflow ?? ofShell
  return name === undefined
    ? null
    : `Write a secret as \${secret:${name}} and a variable as \${var:${name}}: they read CHATWOOT_SECRET_${name} and CHATWOOT_VAR_${name}.`
}

interface Said {
  /** A sentence that goes on from the name of the place. */
  readonly says: string
  readonly nextStep: string | null
  /** What the value is most likely to mean. */
  readonly guess?: string | null
  readonly code?: string
}

const CORRECT = 'Correct the value.'

function saidOf(issue: Issue, about: About): Said {
  const { value, isSecret } = about
  if (issue.code === 'invalid_type') return ofType(issue, about)
  const allowed = issue.values ?? issue.options
  if (allowed !== undefined) return ofChoice(allowed, value)
  if (issue.code === 'too_big') return tooBig(issue, value, isSecret)
  if (issue.code === 'too_small')
    return typeof value === 'number'
      ? { says: `must be at least ${issue.minimum}`, nextStep: CORRECT }
      : { says: 'must not be empty', nextStep: 'Give it a value, or leave it out.' }
  if (issue.code === 'custom') return ofRule(issue, value)
  const says = issue.message === 'Invalid input' ? 'has a value that Chatwoot does not take' : issue.message
  return { says, nextStep: CORRECT }
}

function ofType(issue: Issue, { value, item, isSecret }: About): Said {
  const expected = issue.expected ?? ''
  const what = TYPES[expected] ?? (expected || 'something else')
  if (value === undefined) return { says: 'is missing', nextStep: `Add it: ${what}.`, code: 'F-MISSING' }
  const nextStep = typeAdvice({ expected, what, value, item, isSecret })
  return { says: `must be ${what}, not ${typeName(value)}`, nextStep, code: 'F-TYPE' }
}

function ofChoice(allowed: readonly unknown[], value: Json | undefined): Said {
  const names = allowed.map(String).filter((one) => one !== '')
  const all = names.join(', ')
  if (value === undefined) return { says: 'is missing', nextStep: `It is one of ${all}.`, code: 'F-MISSING' }
  const guess = typeof value === 'string' ? nearest(value, names) : null
  const nextStep = guess === null ? `They are ${all}.` : `The values are ${all}.`
  return { says: 'is not one of the values Chatwoot knows', nextStep, guess }
}

function tooBig({ maximum }: Issue, value: Json | undefined, isSecret: boolean): Said {
  if (typeof value !== 'string' && !Array.isArray(value))
    return { says: `must be at most ${maximum}`, nextStep: CORRECT }
  const long = isSecret
    ? 'with its secret'
    : `${[...value].length} ${typeof value === 'string' ? 'characters' : 'entries'}`
  return { says: `is too long: ${long}, at most ${maximum}`, nextStep: 'Shorten it.' }
}

function ofRule({ message, params = {} }: Issue, value: Json | undefined): Said {
  const guess = params.guess ?? (typeof value === 'string' && params.near ? nearest(value, params.near) : null)
  return { says: message, nextStep: params.help ?? (guess === null ? CORRECT : null), guess }
}

export function typeName(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    typeof value
  )
}
