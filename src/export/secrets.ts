/**
 * What in a live text lets its reader act, and therefore does not go into a file: the user of an address, a query
 * parameter or a piece of its path that is a token, a text that stands under a name such as `api_key`, and the value of
 * any secret that the files use already or that the environment gives.
 *
 * Credentials of channels are in no schema and never get here. What looks like ordinary words is left readable; the
 * price is that a short token in a path is not seen.
 */
import { escaped, type Piece, templateOf } from '../plan/model/template.ts'

const ADDRESS = /^(https?:\/\/)([^/?#\s@]+@)?([^/?#\s@]+)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/i
const SECRET_PARAMETER =
  /^(.*[_.-])?(token|secret|pass(word)?|pwd|api_?key|key|auth|authorization|sig|signature|code)$/i
/** The id of a key is none: `api_key_sid`. */
const SECRET_NAME = /^(?!.*_s?id$).*(token|secret|passw|api_?key|credential|private_?key|authorization)/i
/** Shorter values of secrets, and words, stand in too many texts by accident. */
const isTelling = (value: string) => value.length >= 8 || (value.length >= 4 && /[^\p{L}\p{N}]/u.test(value))

/** Where a text stands: the words its secrets are called by, and `kind/key path` for people. */
export interface Spot {
  readonly words: readonly string[]
  readonly place: string
}

export interface ToSet {
  readonly value: string
  readonly place: string
}

/** The secrets that an environment gives, by name. */
export function givenSecrets(environment: { readonly [name: string]: string | undefined }): Map<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([variable, value]) => {
      const [, name] = /^CHATWOOT_SECRET_([A-Z][A-Z0-9_]*)$/.exec(variable) ?? []
      return name === undefined || !value ? [] : [[name, value] as const]
    }),
  )
}

/** Names are of the form that `${secret:NAME}` takes; one name stands for one value. */
export class SecretNames {
  /** Every name that was given out or given a new value here. */
  readonly toSet = new Map<string, ToSet>()
  readonly #values: Map<string, string>
  /** Names that a text of this export stands on, with the value they have. */
  readonly #written = new Set<string>()

  constructor(known: ReadonlyMap<string, string>) {
    this.#values = new Map(known)
  }

  /** The text as it is written into a file, each secret part as a placeholder. `name` is the property under which it stands. */
  hide(text: string, name: string, spot: Spot): string {
    if (text !== '' && SECRET_NAME.test(name)) return this.placeholder(text, spot)
    const whole = [...this.#values].find(([, value]) => value === text)
    if (whole !== undefined) return this.#write(whole[0])
    const known = this.#withoutKnown(text)
    const [, scheme, user, host, path, query, hash] = ADDRESS.exec(known) ?? []
    if (scheme === undefined) return known
    const hidden = (part: string, value: string) => this.placeholder(value, { ...spot, words: [...spot.words, part] })
    return [
      scheme,
      user === undefined ? '' : user.includes('${') ? user : `${hidden('user', user.slice(0, -1))}@`,
      host,
      path!.replace(/[^/]+/g, (segment) => (looksRandom(segment) ? hidden('path', segment) : segment)),
      (query ?? '').replace(/([?&])([^=&]*)=([^&]+)/g, (whole, before: string, parameter: string, value: string) =>
        !value.includes('${') && (SECRET_PARAMETER.test(parameter) || looksRandom(value))
          ? `${before}${parameter}=${hidden(parameter, value)}`
          : whole,
      ),
      hash ?? '',
    ].join('')
  }

  /** Whether `hide` would replace anything. */
  isIn(text: string): boolean {
    return new SecretNames(this.#values).hide(text, '', { words: [], place: '' }) !== escaped(text)
  }

  /** A placeholder for the whole text. */
  placeholder(value: string, { words, place }: Spot): string {
    const base = nameOf(words)
    for (let turn = 1; ; turn++) {
      const name = turn === 1 ? base : `${base}_${turn}`
      const known = this.#values.get(name)
      if (known !== undefined && known !== value) continue
      this.renew(name, value, place)
      return this.#write(name)
    }
  }

  /** Whether none of these names stands for another value here already: several places may have shared one. */
  canStandFor(values: ReadonlyMap<string, string>): boolean {
    return [...values].every(
      ([name, value]) =>
        (this.toSet.get(name)?.value ?? value) === value &&
        !(this.#written.has(name) && this.#values.get(name) !== value),
    )
  }

  #write(name: string): string {
    this.#written.add(name)
    return `\${secret:${name}}`
  }

  /** From now on the name stands for this value. */
  renew(name: string, value: string, place: string): void {
    if (this.#values.get(name) === value) return
    this.#values.set(name, value)
    this.toSet.set(name, { value, place })
  }

  #withoutKnown(text: string): string {
    const long = [...this.#values].filter(([, value]) => isTelling(value) && text.includes(value))
    for (const [name] of long) this.#written.add(name)
    return templateOf(
      long
        .sort(([, a], [, b]) => b.length - a.length)
        .reduce<Piece[]>((pieces, [name, value]) => pieces.flatMap((piece) => parted(piece, name, value)), [text]),
    )
  }
}

function parted(piece: Piece, name: string, value: string): Piece[] {
  if (typeof piece !== 'string') return [piece]
  const secret = { word: 'secret', name, written: `\${secret:${name}}` }
  return piece.split(value).flatMap((part, index) => (index === 0 ? [part] : [secret, part]))
}

/** Letters and digits mixed as no words are: UUIDs, hexadecimal and base64 of 16 characters and more. */
function looksRandom(text: string): boolean {
  const changes = text.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []
  return text.length >= 16 && changes.length >= 3 && !text.includes('${')
}

function nameOf(words: readonly string[]): string {
  const name = words
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, ''),
    )
    .filter((word) => word !== '')
    .join('_')
    .toUpperCase()
    .slice(0, 100)
  return /^[A-Z]/.test(name) ? name : `S_${name}`
}
