/**
 * Whatever cuts the words of a server, wherever, and in whatever they are written: no piece of a secret that is as long
 * as four characters is told.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Secrets } from '../../src/redact/secrets.ts'

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const each = (text: string, to: (character: string) => string) => text.replace(/[^\w]/gsu, to)
const bytes = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'))
/** What may come between, by what it does. */
const encoders: { readonly [name: string]: (text: string) => string } = {
  nothing: (text) => text,
  JSON: json,
  'JSON in JSON': (text) => json(json(text)),
  'JSON in JSON in JSON in JSON': (text) => json(json(json(json(text)))),
  'JSON with slashes escaped': (text) => json(text).replaceAll('/', '\\/'),
  'JSON in ASCII': (text) =>
    text.replace(/[^\w]/gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON in ASCII, large': (text) =>
    text.replace(/[^\w]/gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`),
  Ruby: (text) => json(text).replace(/#(?=[{$@])/g, '\\#'),
  'Ruby in ASCII': (text) =>
    each(json(text), (one) =>
      one > '~'
        ? bytes(one)
            .map((byte) => `\\x${byte}`)
            .join('')
        : one,
    ),
  'Ruby by code points': (text) =>
    each(json(text), (one) => (one > '~' ? `\\u{${one.codePointAt(0)!.toString(16)}}` : one)),
  'an address': encodeURIComponent,
  'an address in an address': (text) => encodeURIComponent(encodeURIComponent(text)),
  'an address, all of it': (text) =>
    each(text, (one) =>
      bytes(one)
        .map((byte) => `%${byte}`)
        .join(''),
    ),
  'a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'JSON in a form': (text) => new URLSearchParams({ '': json(text) }).toString().slice(1),
  HTML: (text) => each(text, (one) => (/[&<>"']/.test(one) ? `&#${one.codePointAt(0)};` : one)),
  'HTML by name': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'HTML in HTML in JSON': (text) => json(each(text, (one) => `&amp;#x${one.codePointAt(0)!.toString(16)};`)),
  'small letters': (text) => text.toLowerCase(),
  'one line': (text) => text.replace(/\s+/g, ' '),
}

/** Nothing in the words around looks like a part of a secret. */
const around = fc.stringMatching(/^(Ω{1,9} ){0,12}$/)
const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyzABCDEFGHIJKLMNPQRSTUVWXYZ0123456789') },
  { weight: 3, arbitrary: fc.constantFrom(...'"\'\\/<>&%#{}|`~+ =?:;,.*-_$@!\n\t') },
  { weight: 1, arbitrary: fc.constantFrom('ä', 'ß', 'к', 'л', '漢', '字', '😀', 'é') },
)
const secret = fc
  .array(character, { minLength: 8, maxLength: 70 })
  .map((all) => all.join('').trim())
  .filter((value) => value.length >= 8 && !/^(\p{L}{1,12}|\d{1,15})$/u.test(value))
const cuts = fc.record({ from: fc.nat(), to: fc.nat() })

/**
 * Four characters in a row of the secret, whatever became of its case, white space and backslashes. What begins an escape
 * in the text is no sign of the secret.
 */
function toldOf(value: string, text: string): string[] {
  const plain = (one: string) =>
    one
      .toLowerCase()
      .replace(/\\/g, '')
      .replace(/[\s+]+/g, ' ')
  const [its, told] = [plain(value), textsIn(text).map(plain)]
  return Array.from({ length: Math.max(0, its.length - 3) }, (_, at) => its.slice(at, at + 4)).filter(
    (piece) => /^[^&%]{4}$/.test(piece.trim()) && /\w{2}/.test(piece) && told.some((one) => one.includes(piece)),
  )
}

function textsIn(text: string): string[] {
  try {
    const texts: string[] = []
    JSON.parse(text, (name, inner) => {
      texts.push(name, ...(typeof inner === 'string' ? textsIn(inner) : []))
    })
    return text.startsWith('{') || text.startsWith('[') ? texts : [text]
  } catch {
    return [text]
  }
}

const knowing = (...values: readonly string[]) => {
  const secrets = new Secrets()
  for (const [at, value] of values.entries()) secrets.keep(`S${at}`, value)
  return secrets
}
const between = (length: number, { from, to }: { from: number; to: number }): [number, number] => {
  const places = [from % (length + 1), to % (length + 1)].sort((a, b) => a - b)
  return [places[0]!, places[1]!]
}
const refused = (value: string, text: string) => knowing(value, 'another-secret-1').refused(text, new Set())
const encodings = fc.constantFrom(...Object.entries(encoders)).map(([, encoded]) => encoded)
const runs = { numRuns: 600 }

describe('a secret in any writing', () => {
  test('that ends where the text was cut off', () => {
    fc.assert(
      fc.property(secret, encodings, around, cuts, (value, encoded, before, at) => {
        const [, end] = between(encoded(value).length, at)
        expect(toldOf(value, refused(value, `${before}${encoded(value).slice(0, end)}`))).toEqual([])
      }),
      runs,
    )
  })

  test('of which only the end came', () => {
    fc.assert(
      fc.property(secret, encodings, around, cuts, (value, encoded, after, at) => {
        const [start] = between(encoded(value).length, at)
        expect(toldOf(value, refused(value, `${encoded(value).slice(start)}${after}`))).toEqual([])
      }),
      runs,
    )
  })

  test.each(['…', '...', ' [truncated]', ' (12 more)', '"', "'", '\n', '</p>', '\\"', '&hellip;', '***'])(
    'with %j where it was cut, before and behind',
    (mark) => {
      fc.assert(
        fc.property(secret, encodings, around, cuts, (value, encoded, beside, at) => {
          const whole = encoded(value)
          // Or else the mark goes on with the secret.
          fc.pre(!value.includes(mark.trimStart().charAt(0) || mark) && !value.includes(mark.slice(-1)))
          const [start, end] = between(whole.length, at)
          const text = [whole.slice(0, start), whole.slice(end), whole.slice(start, end)].join(mark)
          expect(toldOf(value, refused(value, `${beside}${text}${mark}${beside}`))).toEqual([])
        }),
        { numRuns: 250 },
      )
    },
  )

  test('of which eight characters and more came, without any mark', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9]{12,40}[a-z]-?\d$/),
        encodings,
        around,
        cuts,
        (value, encoded, beside, at) => {
          const [start, end] = between(value.length, at)
          fc.pre(end - start >= 8)
          expect(toldOf(value, refused(value, `${beside}Ω${encoded(value.slice(start, end))}Ω${beside}`))).toEqual([])
        },
      ),
      runs,
    )
  })

  test.each<[string, (text: string) => string]>([
    ['a text of JSON', (text) => JSON.stringify({ message: text })],
    ['JSON that is cut off', (text) => JSON.stringify({ other: 'Ω', errors: [{ url: text }] }).slice(0, -4)],
    ['JSON in a text of JSON', (text) => JSON.stringify({ error: JSON.stringify({ url: text }) })],
  ])('inside %s that was cut before', (_name, written) => {
    fc.assert(
      fc.property(secret, encodings, around, cuts, (value, encoded, before, at) => {
        const [start, end] = between(encoded(value).length, at)
        for (const some of [
          encoded(value).slice(0, end),
          encoded(value).slice(start),
          encoded(value).slice(start, end),
        ])
          expect(toldOf(value, refused(value, written(`${before}…${some}`)))).toEqual([])
      }),
      runs,
    )
  })
})

test('of a whole request that is repeated and cut off anywhere', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 2, maxLength: 5 }), around, fc.nat(), (values, words, at) => {
      // "n_pa" is a piece of `action_params` as well.
      fc.pre(values.every((value) => toldOf(value, 'name actions action_params message').length === 0))
      const sent = JSON.stringify({
        name: words,
        actions: values.map((value) => ({ action_params: [`${words}${value}`] })),
      })
      for (const body of [
        sent,
        JSON.stringify({ message: sent }),
        JSON.stringify(values.map((value) => [value, sent])),
      ]) {
        const told = knowing(...values).refused(body.slice(0, at % (body.length + 1)), new Set())
        expect(values.flatMap((value) => toldOf(value, told))).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

test('in base64, at any place of what else was in it, and cut off', () => {
  fc.assert(
    fc.property(secret, fc.nat(5), fc.nat(5), cuts, (value, before, after, at) => {
      const text = Buffer.from(`${'\u0001'.repeat(before)}${value}${'\u0001'.repeat(after)}`)
      for (const whole of [text.toString('base64'), text.toString('base64url')]) {
        const [start, end] = between(whole.length, at)
        const told = refused(value, `Ω ${whole.slice(start, end)}`)
        const left = Buffer.from(told.replaceAll('***', '').replace('Ω ', ''), 'base64').toString()
        expect(toldOf(value, left)).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

describe('what is no piece stays', () => {
  const secrets = knowing('https://hooks.test/in?key=message-9f3a', 'correct-horse-battery', '7788 9900')

  test.each([
    ['https://chat.example.org is not reachable', 'https://chat.example.org is not reachable'],
    ['webhooks: the correct address is missing', 'webhooks: the correct address is missing'],
    ['{"message":"Url is invalid","errors":["key is 7788"]}', '{"message":"Url is invalid","errors":["key is ***"]}'],
    ['%E4%zz \\u12 &nothing; 100 % \\', '%E4%zz \\u12 &nothing; 100 % \\'],
    ['größe: ‘x’ 😀 \\n &amp; %20', 'größe: ‘x’ 😀 \\n &amp; %20'],
  ])('%s', (text, left) => {
    expect(secrets.refused(text, new Set())).toBe(left)
  })

  test('and the words around a piece are as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[a-z0-9*]/i.test(text)),
        (words) => {
          expect(secrets.without(words)).toBe(words)
          expect(secrets.without(`${words}|correct-horse-b|${words}`)).toBe(`${words}|***|${words}`)
        },
      ),
    )
  })
})

test('a secret that looks like a word has pieces where they stand alone', () => {
  const secrets = knowing('Quokkahill', '112233445566')

  expect(secrets.without('"imap_password"=>"Quokkah')).toBe('"imap_password"=>"***')
  expect(secrets.without('112233445… or …kahill')).toBe('***… or …***')
  expect(secrets.without('xQuokkahill, Quokkahills: quokka hill')).toBe('xQuokkahill, Quokkahills: quokka hill')
})

test.each(['%25', '\\', '&amp;', '\\\\u005c', '%', '&', 'correct-', '"', '.'])(
  'a secret behind a long hostile text of %j is found, before anybody gives up waiting',
  (text) => {
    const secrets = knowing('correct-horse-battery')

    expect(secrets.refused(`${text.repeat(200_000 / text.length)} correct-horse-battery`, new Set())).toMatch(
      / \*\*\*$/,
    )
  },
)
