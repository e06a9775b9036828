/**
 * What must not be told: the values that were given to this run, and the credentials in Chatwoot's answers.
 *
 * A secret is known by where it stands, never by what it looks like. The words of others lose it as they come in
 * (`without`), and what is to be shown loses it before it is shortened (`quoted`). Every text of ours is looked through
 * once more before it leaves (`hide`); that finds nothing unless something before it is wrong, so it says so.
 */
import type { Fields, Json } from '../kinds/model/kind.ts'
import { literally } from '../plan/model/literal.ts'
import { isObject } from '../plan/model/paths.ts'
import { Known, longestFirst, type Secret, type Sought } from './known.ts'
import { type Pieces, piecesOf, withoutPieces } from './pieces.ts'
import { jsonIn, mapTexts } from './texts.ts'

/** What stands in the place of a secret. */
export const HIDDEN = '***'

/** Told of what stood where it must not, in a sentence without the value. */
export type Alarm = (sentence: string) => void

/** Names under which Chatwoot 4.15.1 and the services it is connected to show credentials. */
const CREDENTIAL =
  /^(\w+_)?(token|secret|password|passphrase|api_?key|private_key|access_key|secret_key|signing_key|credentials)$/i
/** A name and its text as JSON, Ruby and others write them. */
const QUOTED = /(\w+)["']?\s*(?:=>|[:=])\s*(["'])((?:\\.|(?!\2)[^\\])+)/gs
/** Anybody can read it in a web page that has the widget. */
const isPublic = (name: string) => name === 'website_token'

export function isCredential(name: string, marked: ReadonlySet<string>): boolean {
  return marked.has(name) || (CREDENTIAL.test(name) && !isPublic(name))
}

/** Too short, or too much like a word or a number: put in its place in our texts, `***` would tell it. */
function isLikeWords(value: string): boolean {
  return value.length < 5 || /^(\p{L}{1,12}|\d{1,15})$/u.test(value)
}

export class Secrets {
  readonly #known = new Known()
  #pieces: Pieces | null = null
  readonly #alarm: Alarm
  readonly #alarms = new Set<string>()
  #written = () => ''

  constructor(alarm: Alarm = () => {}) {
    this.#alarm = alarm
  }

  /** A value that this run was given. `name` is what people call it. */
  keep(name: string, value: string): void {
    this.#remember(name, value, true)
  }

  #remember(name: string, written: string, isGiven: boolean): void {
    // Whoever repeats a value may take the newline off that a file or a form left at its end.
    const value = written.trim()
    const known = this.#known.get(value)
    if (value === '' || known?.isGiven || (known !== undefined && !isGiven)) return
    this.#known.set({ value, name, isGiven, isLikeWords: isLikeWords(value) })
    this.#pieces = null
  }

  /** What the files say in the open is no secret of the server's: hiding it would confirm a guess. */
  exceptWritten(written: () => string): void {
    let text: string | null = null
    this.#written = () => (text ??= written())
  }

  /** Every text below a credential's name; `marked` are the names that kinds mark, besides those known by themselves. */
  learn(answer: Json | undefined, marked: ReadonlySet<string>): void {
    if (Array.isArray(answer)) for (const item of answer as Json[]) this.learn(item, marked)
    if (!isObject(answer)) return
    for (const name of Object.keys(answer)) {
      if (!isCredential(name, marked)) this.learn(answer[name], marked)
      else this.#learnAll(name, answer[name]!, marked)
    }
  }

  /** In an object that names some of its parts as credentials, such as a whole token record, the others are none. */
  #learnAll(name: string, value: Json, marked: ReadonlySet<string>): void {
    if (typeof value === 'string') {
      this.#remember(name, value, false)
    } else if (isObject(value) && Object.keys(value).some((inner) => isCredential(inner, marked))) {
      this.learn(value, marked)
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value as Fields)) this.#learnAll(name, inner, marked)
    }
  }

  /** What a server says when it refuses, without secrets. It may quote some that we have not seen: `"imap_password"=>"…`. */
  refused(text: string, marked: ReadonlySet<string>): string {
    const seen = (words: string) => {
      for (const [, name, , value] of words.matchAll(QUOTED))
        if (isCredential(name!, marked)) this.#learnAll(name!, [value!, value!.replace(/\\(.)/gs, '$1')], marked)
      return words
    }
    const json = jsonIn(text)
    this.learn(json, marked)
    mapTexts(json ?? text, seen)
    // Inside the JSON every text stands as it was meant.
    const harmless = mapTexts(
      json ?? text,
      (words) => this.without(words),
      (name) => this.#whole(name),
    )
    return json === undefined ? (harmless as string) : JSON.stringify(harmless)
  }

  /** The words of others without any secret, and without what is left of one that they have cut. */
  without(text: string): string {
    this.#pieces ??= piecesOf(this.#known.all.filter((secret) => !this.#isWritten(secret)))
    return withoutPieces(this.#whole(text), this.#pieces, HIDDEN)
  }

  /** A short one is taken out where it stands alone. */
  #whole(text: string): string {
    return this.#replaced(
      text,
      () => true,
      () => {},
    )
  }

  /** A text of ours as it may leave. `where` is for the alarm. */
  hide(text: string, where: string): string {
    return this.#replaced(
      text,
      (secret) => !secret.isLikeWords,
      ({ name }) => this.#raise(name, where),
    )
  }

  /**
   * What is about to be shown and quotes others (the server, the files, the inputs), every text inside without secrets.
   * To be called before anything is shortened: half a secret is not found. That others write down a secret which this
   * run was given is no fault of ours; a credential out of Chatwoot's answers should not have come so far.
   */
  quoted<Value>(value: Value, where: string): Value {
    return mapTexts(value, (text) =>
      this.#replaced(
        text,
        (secret) => !secret.isLikeWords,
        ({ name, isGiven }) => {
          if (!isGiven) this.#raise(name, where)
        },
      ),
    )
  }

  /** The same as `hide` for every text inside. */
  hideIn<Value>(value: Value, where: string): Value {
    return mapTexts(value, (text) => this.hide(text, where))
  }

  #replaced(text: string, isMeant: (secret: Secret) => boolean, found: (secret: Secret) => void): string {
    let left = text
    // What has lost a secret says less, and in a place or two something else: it is looked through again.
    const next = (last: Sought | null) =>
      this.#known
        .in(left)
        .find((one) => (last === null || longestFirst(last, one) < 0) && isMeant(one) && !this.#isWritten(one))
    for (let secret = next(null); secret !== undefined; secret = next(secret)) {
      for (const form of secret.forms) left = replaced(left, form, secret.isLikeWords)
      found(secret)
    }
    return left
  }

  #isWritten({ value, isGiven }: Secret): boolean {
    return !isGiven && this.#written().includes(JSON.stringify(value).slice(1, -1))
  }

  #raise(name: string, where: string): void {
    const sentence = `A secret (${name}) stood in ${where} and was replaced by ***. This is a bug of Chatwoot as Code: please report it, without the value.`
    if (this.#alarms.has(sentence)) return
    this.#alarms.add(sentence)
    this.#alarm(sentence)
  }
}

function replaced(text: string, form: string, isLikeWord: boolean): string {
  if (!isLikeWord) return text.replaceAll(form, HIDDEN)
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(form)}(?![\\p{L}\\p{N}])`, 'gu'), HIDDEN)
}
