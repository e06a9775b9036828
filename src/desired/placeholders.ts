/** `${var:NAME}` and `${secret:NAME}` in texts. They read `CHATWOOT_VAR_NAME` and `CHATWOOT_SECRET_NAME` and nothing else. */
import type { Json } from '../kinds/kind.ts'
import type { Place } from '../plan/plan.ts'
import { type Problems, quoted } from './problems.ts'

/** Any `${word:…`; a `${word}` without a colon is ordinary text, as templates of other programs have it. */
const PLACEHOLDER = /\$\{(\w+):([^}]*)(\}?)/g
const SECRET = /\$\{secret:([A-Z][A-Z0-9_]*)\}/g

export class Placeholders {
  readonly secrets = new Map<string, string>()
  readonly #environment: { readonly [name: string]: string | undefined }
  readonly #problems: Problems
  readonly #isOffline: boolean
  readonly #unknown = new Set<string>()

  /** Offline, without a server to write to, what is not set is nothing wrong. */
  constructor(environment: { readonly [name: string]: string | undefined }, problems: Problems, isOffline: boolean) {
    this.#environment = environment
    this.#problems = problems
    this.#isOffline = isOffline
  }

  /** Whether anything that the files name is not set. */
  get hasUnknown(): boolean {
    return this.#unknown.size > 0
  }

  /** Whether the text at this place names something that is not set. */
  isUnknownAt(place: Place): boolean {
    return this.#unknown.has(textOf(place))
  }

  /** The text with its variables filled in; secrets stay as they are written, and their values are remembered. */
  fill(text: string, place: Place): string {
    return text.replaceAll(PLACEHOLDER, (whole, word: string, name: string, end: string) => {
      const isKnown = word === 'var' || word === 'secret'
      if (!isKnown || end === '' || !/^[A-Z][A-Z0-9_]*$/.test(name)) {
        this.#problems.add(
          'F-PLACEHOLDER',
          place,
          `${quoted(whole)} is not a placeholder.`,
          'Write ${var:NAME} or ${secret:NAME}, with the name in capitals, digits and underscores.',
        )
        return whole
      }
      const variable = `CHATWOOT_${word.toUpperCase()}_${name}`
      const value = this.#environment[variable]
      // An expression of a workflow that comes to nothing sets a variable to nothing.
      const isMissing = value === undefined || (value === '' && (word === 'secret' || this.#isOffline))
      if (isMissing) this.#missing(whole, variable, word, place)
      if (word === 'var') return isMissing ? whole : value
      if (!(isMissing && this.#isOffline)) this.secrets.set(name, value || 'missing')
      return whole
    })
  }

  #missing(whole: string, variable: string, word: string, place: Place): void {
    this.#unknown.add(textOf(place))
    if (!this.#isOffline)
      this.#problems.add(
        'F-MISSING-VARIABLE',
        place,
        `${whole} is not set.`,
        `Set the environment variable ${variable}${word === 'secret' ? ' from a secret' : ''}.`,
      )
    else if (word === 'var')
      this.#problems.note(
        'F-MISSING-VARIABLE',
        place,
        `${whole} is not set here, so what it stands in is not compared.`,
        'Nothing is wrong with that: a run with the variables of the workflow compares it.',
      )
  }
}

/** Whether a value still holds a variable: one that is not set. */
export function hasVariable(value: Json): boolean {
  return /\$\{var:[A-Z][A-Z0-9_]*\}/.test(JSON.stringify(value))
}

function textOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Whether a reader of the files would take something in this text for a placeholder. */
export function hasPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) !== -1
}

export function hasSecret(text: string): boolean {
  return text.search(SECRET) !== -1
}

/** Puts the values of secrets into a text. What is not a known secret stays as it is written. */
export function expand(text: string, secrets: ReadonlyMap<string, string>): string {
  return text.replaceAll(SECRET, (whole, name: string) => secrets.get(name) ?? whole)
}

/** The value of each secret with which a text of the files would stand for `value`; null when it cannot, or holds none. */
export function secretsBehind(
  text: string,
  value: string,
  environment: { readonly [name: string]: string | undefined },
): ReadonlyMap<string, string> | null {
  if (!hasSecret(text)) return null
  const names: string[] = []
  const pieces = text.split(/(\$\{(?:var|secret):[A-Z][A-Z0-9_]*\})/).map((piece) => {
    const [, word, name] = /^\$\{(var|secret):(.*)\}$/s.exec(piece) ?? []
    if (name === undefined) return RegExp.escape(piece)
    if (word === 'var') return RegExp.escape(environment[`CHATWOOT_VAR_${name}`] ?? '')
    names.push(name)
    return '(.+)'
  })
  const found = new RegExp(`^${pieces.join('')}$`, 's').exec(value)
  if (found === null) return null
  const values = new Map(names.map((name, index) => [name, found[index + 1]!]))
  return names.every((name, index) => values.get(name) === found[index + 1]) ? values : null
}
