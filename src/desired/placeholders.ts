/** `${var:NAME}` and `${secret:NAME}` in texts. They read `CHATWOOT_VAR_NAME` and `CHATWOOT_SECRET_NAME` and nothing else. */
import type { Json } from '../kinds/model/kind.ts'
import { Sealed } from '../kinds/model/sealed.ts'
import { literally } from '../plan/model/literal.ts'
import type { Place } from '../plan/model/plan.ts'
import {
  escaped,
  filled,
  type Piece,
  type Placeholder,
  piecesOf,
  secretIn,
  templateOf,
} from '../plan/model/template.ts'
import { type Problems, quoted } from './problems.ts'

export class Placeholders {
  readonly secrets = new Map<string, string>()
  readonly #environment: { readonly [name: string]: string | undefined }
  readonly #problems: Problems
  readonly #isOffline: boolean
  readonly #unset = new Set<string>()
  readonly #withoutVariable = new Set<string>()

  /** Offline, without a server to write to, what is not set is nothing wrong. */
  constructor(environment: { readonly [name: string]: string | undefined }, problems: Problems, isOffline: boolean) {
    this.#environment = environment
    this.#problems = problems
    this.#isOffline = isOffline
  }

  /** Whether the text at this place names something that is not set. */
  isUnknownAt(place: Place): boolean {
    return this.#unset.has(textOf(place))
  }

  /** Whether any text so far names a variable that is not set. */
  get lackVariables(): boolean {
    return this.#withoutVariable.size > 0
  }

  /** Whether it names a variable that is not set: a secret that is not set is known by its name. */
  lacksVariableAt(place: Place): boolean {
    return this.#withoutVariable.has(textOf(place))
  }

  /**
   * The text with its variables filled in. With a secret in it it is sealed: the secret stays a placeholder, its value is
   * remembered. What a variable holds is a value, and never read for placeholders again.
   */
  fill(template: string, place: Place): Json {
    // Most texts hold none.
    if (!template.includes('${')) return template
    const pieces = piecesOf(template).map((piece) => (typeof piece === 'string' ? piece : this.#filled(piece, place)))
    const isPlain = pieces.every((piece) => typeof piece === 'string' || secretIn(piece) === null)
    if (!isPlain) return new Sealed(templateOf(pieces))
    return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.written)).join('')
  }

  #filled(placeholder: Placeholder, place: Place): Piece {
    const { word, name, written } = placeholder
    const isKnown = word === 'var' || word === 'secret'
    if (!isKnown || !written.endsWith('}') || !/^[A-Z][A-Z0-9_]*$/.test(name)) {
      this.#problems.add(
        'F-PLACEHOLDER',
        place,
        `${quoted(written)} is not a placeholder.`,
        `Write \${var:NAME} or \${secret:NAME}, with the name in capitals, digits and underscores. If the text is meant as it stands, double its dollar: ${quoted(escaped(written))}.`,
      )
      return placeholder
    }
    const variable = `CHATWOOT_${word.toUpperCase()}_${name}`
    const value = this.#environment[variable]
    // An expression of a workflow that comes to nothing sets a variable to nothing.
    const isMissing = value === undefined || (value === '' && (word === 'secret' || this.#isOffline))
    if (isMissing) this.#missing(written, variable, word, place)
    if (word === 'var') return isMissing ? placeholder : value
    if (!(isMissing && this.#isOffline)) this.secrets.set(name, value || 'missing')
    return placeholder
  }

  #missing(whole: string, variable: string, word: string, place: Place): void {
    this.#unset.add(textOf(place))
    if (word === 'var') this.#withoutVariable.add(textOf(place))
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

function textOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

export function hasSecret(template: string): boolean {
  return piecesOf(template).some((piece) => typeof piece !== 'string' && secretIn(piece) !== null)
}

/** Puts the values of secrets into a template. What is not a known secret stays as it is written. */
export function expand(template: string, secrets: ReadonlyMap<string, string>): string {
  return filled(template, (placeholder) => secrets.get(secretIn(placeholder) ?? '') ?? placeholder.written)
}

/** The value of each secret with which a template would stand for `value`; null when it cannot, or holds none. */
export function secretsBehind(
  template: string,
  value: string,
  environment: { readonly [name: string]: string | undefined },
): ReadonlyMap<string, string> | null {
  const names: string[] = []
  const pieces = piecesOf(template).map((piece) => {
    if (typeof piece === 'string') return literally(piece)
    const secret = secretIn(piece)
    if (secret === null) return literally(environment[`CHATWOOT_VAR_${piece.name}`] ?? '')
    names.push(secret)
    return '(.+)'
  })
  if (names.length === 0) return null
  const found = new RegExp(`^${pieces.join('')}$`, 's').exec(value)
  if (found === null) return null
  const values = new Map(names.map((name, index) => [name, found[index + 1]!]))
  return names.every((name, index) => values.get(name) === found[index + 1]) ? values : null
}
