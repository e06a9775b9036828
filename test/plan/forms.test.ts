/** The forms under which a secret can stand in a text. */
import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/redact/forms.ts'

describe('a secret is known', () => {
  test.each([
    ['in JSON', 'a"b\\c', 'a\\"b\\\\c'],
    ['in JSON in JSON', 'a"b', 'a\\\\\\"b'],
    ['as Rails writes JSON', '<a>&', '\\u003ca\\u003e\\u0026'],
    ['in ASCII', 'größe', 'gr\\u00f6\\u00dfe'],
    ['in an address', 'a b&c', 'a%20b%26c'],
    ['in an address in small letters', 'a/b', 'a%2fb'],
    ['in a form', 'a b', 'a+b'],
    ['in a whole address', 'a b&c', 'a%20b&c'],
    ['in base64', 'secret', 'c2VjcmV0'],
    ['in base64 without its padding', 'secrets', 'c2VjcmV0cw'],
    ['in base64 for addresses', '???>>>', 'Pz8_Pj4-'],
    ['in HTML', '<a>"\'&', '&lt;a&gt;&quot;&#39;&amp;'],
    ['in HTML of another writer', "it's", 'it&#x27;s'],
  ])('%s', (_, secret, form) => {
    expect(formsOf(secret)).toContain(form)
    expect(formsOf(secret)).toContain(secret)
  })
})

test('the longest form comes first, and each once', () => {
  const lengths = formsOf('a"<b>\'ö').map((form) => form.length)

  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  expect(lengths.length).toBeGreaterThan(5)
  expect(new Set(formsOf('plain')).size).toBe(formsOf('plain').length)
})

describe('of a key file', () => {
  const long = 'MIIEvQIBADANBgkq'

  test('each long line by itself, without what surrounds it', () => {
    const forms = formsOf(`-- BEGIN --\r\n  ${long}\r\n${long.slice(1)}\n-- END --`)

    expect(long).toHaveLength(16)
    expect(forms).toContain(long)
    expect(forms).not.toContain(long.slice(1))
    expect(forms).not.toContain('-- END --')
  })

  test('a single line is itself and nothing less', () => {
    expect(formsOf(`${long} `)).not.toContain(long)
  })
})

test('what is no text that an address can hold has its other forms', () => {
  expect(formsOf('\ud800x')).toContain('\\ud800x')
})
