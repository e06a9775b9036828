import { describe, expect, test } from 'vitest'
import { marked } from '../../src/kinds/credentials.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
import { Secrets } from '../../src/redact/secrets.ts'

function learned(answer: Json, alarm = (_: string) => {}): Secrets {
  const secrets = new Secrets(alarm)
  secrets.learn(answer, marked)
  return secrets
}
const isHidden = (secrets: Secrets, value: string) => !secrets.hide(`before ${value} after`, 'here').includes(value)

describe('what an answer teaches', () => {
  test.each<[what: string, answer: Json, secret: readonly string[], open: readonly string[]]>([
    [
      'the fields that kinds mark',
      { payload: [{ name: 'web-1', hmac_token: 'hm-12', secret: 'sec-1' }] },
      ['hm-12', 'sec-1'],
      ['web-1'],
    ],
    [
      'names that say so, of whatever kind',
      {
        profile: { pubsub_token: 'ps-123', email: 'a@b.c' },
        hooks: [{ settings: { api_key: 'sk-123', model: 'm-123' } }],
      },
      ['ps-123', 'sk-123'],
      ['a@b.c', 'm-123'],
    ],
    [
      'everything in a record that has no such name inside',
      { provider_config: { business: 'biz-1', keys: ['key-1', { deep: 'deep-1' }] } },
      ['biz-1', 'key-1', 'deep-1'],
      [],
    ],
    [
      'of a record with such names only those',
      { access_token: { owner_type: 'Agent-Bot', token: 'tok-1' } },
      ['tok-1'],
      ['Agent-Bot'],
    ],
    ['nothing of what everybody may see', { website_token: 'wt-123', access_token: null, api_key: '' }, [], ['wt-123']],
  ])('%s', (_, answer, secret, open) => {
    const secrets = learned(answer)

    expect(secret.filter((value) => value.length >= 5 && !isHidden(secrets, value))).toEqual([])
    expect(open.filter((value) => isHidden(secrets, value))).toEqual([])
  })

  test.each([
    ['JSON', '{"error":"no","smtp_password":"p\\"w-1"}', 'p"w-1'],
    ['JSON in a text', JSON.stringify({ message: `bad: ${JSON.stringify({ imap_password: 'p"w-1' })}` }), 'p"w-1'],
    ['the way Ruby prints a hash', 'bad: {"imap_password"=>"pw-123", "x"=>1}', 'pw-123'],
    ['JSON that is cut off', '{"name":"x","auth_token":"pw-123', 'pw-123'],
  ])('a refusal that quotes credentials as %s', (_, refusal, value) => {
    const secrets = new Secrets()

    expect(secrets.refused(refusal, marked)).not.toMatch(/w-1/)
    expect(isHidden(secrets, value)).toBe(true)
  })
})

describe('a text that leaves', () => {
  const value = `a"b'c<d>&é\u00fc/?+ =x`
  const encoded = encodeURIComponent(value)

  test.each([
    ['as it is', value],
    ['in JSON', JSON.stringify({ value })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ value }))],
    [
      'in JSON as Rails writes it',
      JSON.stringify({ value }).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
    ],
    [
      'in JSON of ASCII only',
      JSON.stringify({ value }).replace(/[é\u00fc]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
    ],
    ['in an address', `https://x.test/?q=${encoded}`],
    ['in an address, in small letters', `https://x.test/?q=${encoded.toLowerCase()}`],
    ['in a form', new URLSearchParams({ q: value }).toString()],
    ['in base64', Buffer.from(value).toString('base64')],
    ['in base64 for addresses', Buffer.from(value).toString('base64url')],
    [
      'in HTML',
      value.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!),
    ],
  ])('has no secret %s', (_, text) => {
    const alarms: string[] = []
    const secrets = learned({ imap_password: value }, (sentence) => alarms.push(sentence))
    const left = secrets.hide(`one ${text} two`, 'the comment')

    expect(left).toMatch(/^one .*\*\*\*.* two$/)
    expect(left.length).toBeLessThan(text.length)
    expect(alarms).toHaveLength(1)
    expect(alarms[0]).toContain('(imap_password) stood in the comment')
    expect(alarms[0]).toContain('bug')
    expect(alarms[0]).not.toContain('a"b')
  })

  test('has no line of a key file', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'q1W2'.repeat(16)}\n-----END PRIVATE KEY-----\n`
    const secrets = learned({ credentials: { private_key: key } })

    expect(secrets.hide(key.replaceAll('\n', '\n| '), 'the log')).not.toContain('q1W2')
  })

  test('has nothing left of the longer of two secrets', () => {
    const secrets = learned({ a: { access_token: 'tok-1' }, b: { access_token: 'tok-1-and-more' } })

    expect(secrets.hide('x tok-1-and-more y tok-1', 'here')).toBe('x *** y ***')
  })

  test('raises one alarm for each place', () => {
    const alarms: string[] = []
    const secrets = learned({ secret: 'sec-1' }, (sentence) => alarms.push(sentence))
    for (const where of ['the log', 'the log', 'the summary']) secrets.hide('sec-1', where)

    expect(alarms).toHaveLength(2)
  })

  test('is looked through at every depth', () => {
    const secrets = learned({ secret: 'sec-1' })
    const body = { title: 'sec-1', tree: [{ content: 'x sec-1' }], number: 1, none: null }

    expect(secrets.hideIn(body, 'a request')).toEqual({
      title: '***',
      tree: [{ content: 'x ***' }],
      number: 1,
      none: null,
    })
  })
})

describe('what cannot be told from words', () => {
  test.each(['abc', '1234', 'support', '123456789012'])(
    '%s stays in our texts and goes from those of others',
    (value) => {
      const secrets = learned({ smtp_password: value })

      expect(secrets.hide(`a ${value} b`, 'the comment')).toBe(`a ${value} b`)
      expect(secrets.without(`a ${value} b, x${value}x`)).toBe(`a *** b, x${value}x`)
    },
  )

  test('each place where one stands alone is told from words, in any letters', () => {
    const secrets = learned({ smtp_password: 'größe' })

    expect(secrets.without('größe, größe: übergröße größen ágröße')).toBe('***, ***: übergröße größen ágröße')
  })

  test('what was given stays given when an answer shows it too', () => {
    const secrets = new Secrets()
    secrets.keep('HOOK', 'key-123')
    secrets.learn({ token: 'key-123' }, marked)
    secrets.exceptWritten(() => 'key-123')

    expect(secrets.hide('a key-123 b', 'the comment')).toBe('a *** b')
  })

  test('what is learned after a text was looked through is hidden in the next', () => {
    const secrets = learned({ token: 'tok-1' })
    expect(secrets.hide('tok-1 tok-2', 'here')).toBe('*** tok-2')
    secrets.learn({ token: 'tok-2' }, marked)

    expect(secrets.hide('tok-1 tok-2', 'here')).toBe('*** ***')
  })

  test('an empty credential hides nothing', () => {
    expect(learned({ token: '', secret: '  ' }).without('a b')).toBe('a b')
  })

  test('what the files say in the open is not hidden, or a guess in a pull request would be confirmed', () => {
    const secrets = learned({ smtp_password: 'Summer-2026', imap_password: 'Winter-2026' })
    secrets.keep('CHATWOOT_API_KEY', 'key-123')
    secrets.exceptWritten(() => JSON.stringify({ description: 'is it Summer-2026? key-123' }))

    expect(secrets.hide('Summer-2026 Winter-2026 key-123', 'the comment')).toBe('Summer-2026 *** ***')
  })
})

test('a refusal that is cut off in the middle of a secret does not tell its beginning', () => {
  const secrets = new Secrets()
  secrets.keep('${secret:HOOK}', 'https://hooks.test/in?key="9f3a')
  const refused = (text: string) => secrets.refused(text, new Set())

  // How an address begins is no secret.
  expect(refused('{"url":"https://hooks.test/in?key=\\"9f')).toBe('{"url":"https://***')
  expect(refused('"https://hooks.test/in?k')).toBe('"https://***')
  expect(refused('see https://hook')).toBe('see https://***')
  expect(refused('see https://')).toBe('see https://')
})
