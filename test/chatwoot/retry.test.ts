import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/chatwoot/exchange.ts'
import { PATIENCE, RETRIES, waitBefore } from '../../src/chatwoot/retry.ts'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const answer = (status: number, retryAfter: string | null = null): Answer => ({
  status,
  type: 'text/plain',
  location: null,
  retryAfter,
  text: '',
})
const broken = (code: string) => Object.assign(new Error(code), { code })
const wait = (
  tried: Answer | Error,
  { retry = 1, isRepeatable = true, request = 0, run = 0, random = 0.5 } = {},
): number | null => waitBefore(tried, retry, isRepeatable, { request, run }, { now: NOW, random })

describe('what may be sent again', () => {
  test.each([
    ['a server error', answer(500), 250, null],
    ['a bad gateway', answer(502), 250, null],
    ['a broken connection', broken('ECONNRESET'), 250, null],
    ['no answer in time', broken('UND_ERR_HEADERS_TIMEOUT'), 250, null],
    ['a connection refused', broken('ECONNREFUSED'), 250, 250],
    ['a host that is not found', broken('ENOTFOUND'), 250, 250],
    ['a limit', answer(429), 3000, 3000],
    ['success', answer(200), null, null],
    ['a redirect', answer(302), null, null],
    ['a refusal', answer(422), null, null],
    ['not found', answer(404), null, null],
  ])('%s', (_, tried, repeatable, create) => {
    expect(wait(tried)).toBe(repeatable)
    expect(wait(tried, { isRepeatable: false })).toBe(create)
  })

  test('the cause under an error of fetch or undici counts', () => {
    expect(wait(new Error('other side', { cause: broken('ECONNREFUSED') }), { isRepeatable: false })).toBe(250)
  })
})

describe('how long is waited', () => {
  test('longer each time', () => {
    expect([1, 2, 3].map((retry) => wait(answer(500), { retry }))).toEqual([250, 500, 1000])
    expect([1, 2, 3].map((retry) => wait(answer(429), { retry }))).toEqual([3000, 9000, 27_000])
  })

  test('spread by chance, from half to one and a half', () => {
    expect([0, 0.999].map((random) => wait(answer(500), { random }))).toEqual([125, 375])
  })

  test.each([
    ['seconds', '7', 7000],
    ['no seconds', '0', 0],
    ['a date', 'Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
    ['a date that has passed', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['neither', 'soon', 1500],
    ['a negative number, which is neither', '-5', 1500],
  ])('as Chatwoot asks: %s', (_, asked, expected) => {
    expect(wait(answer(429, asked), { random: 0 })).toBe(expected)
  })

  test('never less than Chatwoot asks, and up to a tenth more', () => {
    expect([0, 1].map((random) => wait(answer(429, '10'), { random }))).toEqual([10_000, 11_000])
    expect(wait(answer(503, '10'), { random: 0 })).toBe(10_000)
  })
})

describe('when it ends', () => {
  test('after so many tries', () => {
    expect(wait(answer(500), { retry: RETRIES })).not.toBeNull()
    expect(wait(answer(500), { retry: RETRIES + 1 })).toBeNull()
  })

  test('when one request has had its time', () => {
    expect(wait(answer(500), { request: PATIENCE.request - 250 })).toBe(250)
    expect(wait(answer(500), { request: PATIENCE.request - 249 })).toBeNull()
  })

  test('when the run has waited long enough', () => {
    expect(wait(answer(500), { run: PATIENCE.run - 250 })).toBe(250)
    expect(wait(answer(500), { run: PATIENCE.run - 249 })).toBeNull()
  })

  test.each(['3600', 'Tue, 24 Nov 2026 13:00:00 GMT'])('at once when Chatwoot asks for an hour (%s)', (asked) => {
    expect(wait(answer(429, asked))).toBeNull()
  })
})
