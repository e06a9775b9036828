/** `${var:NAME}` and `${secret:NAME}` in texts. They read `CHATWOOT_VAR_NAME` and `CHATWOOT_SECRET_NAME` and nothing else. */
import type { Place } from '../plan/plan.ts'
import { type Problems, quoted } from './problems.ts'

/** Any `${word:…`; a `${word}` without a colon is ordinary text, as templates of other programs have it. */
const PLACEHOLDER = /\$\{(\w+):([^}]*)(\}?)/g
const SECRET = /\$\{secret:([A-Z][A-Z0-9_]*)\}/g

export class Placeholders {
  readonly secrets = new Map<string, string>()
  readonly #environment: { readonly [name: string]: string | undefined }
  readonly #problems: Problems

  constructor(environment: { readonly [name: string]: string | undefined }, problems: Problems) {
    this.#environment = environment
    this.#problems = problems
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
      if (value === undefined || (value === '' && word === 'secret')) {
        this.#problems.add(
          'F-MISSING-VARIABLE',
          place,
          `${whole} is not set.`,
          `Set the environment variable ${variable}${word === 'secret' ? ' from a secret' : ''}.`,
        )
      }
      if (word === 'var') return value ?? whole
      this.secrets.set(name, value || 'missing')
      return whole
    })
  }
}

export function hasSecret(text: string): boolean {
  return text.search(SECRET) !== -1
}

/** Puts the values of secrets into a text. What is not a known secret stays as it is written. */
export function expand(text: string, secrets: ReadonlyMap<string, string>): string {
  return text.replaceAll(SECRET, (whole, name: string) => secrets.get(name) ?? whole)
}
