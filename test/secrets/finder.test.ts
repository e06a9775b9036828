/** Many secrets are looked for in one pass over a text. It finds what looking for one after the other finds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literally } from '../../src/plan/model/literal.ts'
import { Finder } from '../../src/redact/finder.ts'
import { formsOf } from '../../src/redact/forms.ts'
import { HIDDEN, Secrets } from '../../src/redact/secrets.ts'

/** Few characters, so that secrets overlap, hold each other and begin alike; some are written otherwise on the way. */
const characters = fc.constantFrom(...'aab1"\\/<&% +\n*éß漢😀')
const value = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
const known = fc.array(fc.record({ value, isGiven: fc.boolean() }), { minLength: 1, maxLength: 8 })

/** Texts of what secrets look like, of pieces of that, and of the same characters. */
const textOf = (all: readonly { readonly value: string }[]) => {
  const forms = all.flatMap((one) => formsOf(one.value))
  const piece = fc
    .record({ form: fc.constantFrom(...forms), from: fc.nat(3), to: fc.nat(3) })
    .map(({ form, from, to }) => form.slice(from % 2 === 0 ? 0 : from, to % 2 === 0 ? undefined : -to))
  return fc.array(fc.oneof(piece, value), { maxLength: 12 }).map((parts) => parts.join(''))
}
const cases = known.chain((all) => textOf(all).map((text) => ({ all, text })))

describe('the finder', () => {
  test('finds what stands in a text', () => {
    fc.assert(
      fc.property(cases, ({ all, text }) => {
        const forms = [...new Set(all.flatMap((one) => formsOf(one.value)))]
        const finder = new Finder<string>()
        for (const form of forms) finder.add(form, form)

        expect([...finder.foundIn(text)].sort()).toEqual(forms.filter((form) => text.includes(form)).sort())
      }),
      { numRuns: 2000 },
    )
  })

  test('tells one of thousands that begin alike', () => {
    const finder = new Finder<number>()
    for (let index = 0; index < 5000; index++) finder.add(`secret-${index}-of-many`, index)
    const text = `${'x'.repeat(1000)}secret-4999-of-many${'secret-5000-of-man'.repeat(10)}`

    expect([...finder.foundIn(text)]).toEqual([4999])
  })
})

/** Looks for every secret after the other, the longest first, each in all its forms. */
class Plain {
  readonly #known = new Map<string, { name: string; isGiven: boolean }>()
  readonly found: string[] = []

  remember(name: string, written: string, isGiven: boolean): void {
    const its = written.trim()
    const known = this.#known.get(its)
    if (its === '' || known?.isGiven || (known !== undefined && !isGiven)) return
    this.#known.set(its, { name, isGiven })
  }

  hide(text: string): string {
    return this.#replaced(text, false)
  }

  /** Those that look like words as well, where they stand alone. */
  whole(text: string): string {
    return this.#replaced(text, true)
  }

  #replaced(text: string, isOfWords: boolean): string {
    let left = text
    for (const [its, { name }] of [...this.#known].sort(([a], [b]) => b.length - a.length)) {
      const isLikeWords = its.length < 5 || /^(\p{L}{1,12}|\d{1,15})$/u.test(its)
      const forms = formsOf(its)
      if ((isLikeWords && !isOfWords) || !forms.some((form) => left.includes(form))) continue
      for (const form of forms)
        left = isLikeWords
          ? left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(form)}(?![\\p{L}\\p{N}])`, 'gu'), HIDDEN)
          : left.replaceAll(form, HIDDEN)
      this.found.push(name)
    }
    return left
  }
}

test('secrets are hidden as by looking for one after the other, and the same are told of', () => {
  fc.assert(
    fc.property(cases, fc.nat(8), ({ all, text }, early) => {
      const alarms: string[] = []
      const secrets = new Secrets((sentence) => alarms.push(/\((.*?)\)/.exec(sentence)![1]!))
      const plain = new Plain()
      for (const [index, one] of all.entries()) {
        const name = `s${index}_token`
        // Some become known when others have been looked for already.
        if (index === early) expect(secrets.hide(text, 'a text')).toBe(plain.hide(text))
        if (one.isGiven) secrets.keep(name, one.value)
        else secrets.learn({ [name]: one.value }, new Set())
        plain.remember(name, one.value, one.isGiven)
      }
      const name = () => Object.keys(JSON.parse(secrets.refused(JSON.stringify({ [text]: 1 }), new Set())))[0]

      expect(secrets.hide(text, 'a text')).toBe(plain.hide(text))
      expect(alarms).toEqual([...new Set(plain.found)])
      expect(name()).toBe(plain.whole(text))
    }),
    { numRuns: 2000 },
  )
})
