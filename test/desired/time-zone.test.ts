/** Which names of time zones are taken: those of the tz database, as it spells them. */
import { expect, test } from 'vitest'
import { timeZone } from '../../src/kinds/fields/time-zone.ts'

const ALIASES = [
  'UTC',
  'GMT',
  'Etc/GMT+1',
  'EST5EDT',
  'PRC',
  'GB-Eire',
  'NZ-CHAT',
  'Asia/Kolkata',
  'Europe/Kyiv',
  'US/Pacific',
]

test.each([...Intl.supportedValuesOf('timeZone'), ...ALIASES])('%s is one', (name) => {
  expect(timeZone.safeParse(name).success).toBe(true)
})

test.each([
  ['a word of Java', 'PST'],
  ['a system of Java', 'SystemV/PST8'],
  ['an offset', '+01:00'],
  ['another spelling', 'Europe/BErlin'],
  ['an alias in small letters', 'us/Pacific'],
  ['small letters', 'utc'],
  ['Rails', 'Eastern Time (US & Canada)'],
  ['Mars', 'Mars/Olympus'],
])('%s is none: %s', (_, name) => {
  expect(timeZone.safeParse(name).success).toBe(false)
})

test.each([
  ['New York', 'America/New_York'],
  ['Zurich', 'Europe/Zurich'],
])('%s is taken for %s', (name, guess) => {
  expect(timeZone.safeParse(name).error!.issues).toMatchObject([{ params: { guess } }])
})
