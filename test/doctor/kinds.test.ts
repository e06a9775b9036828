/** Kinds that a server lacks: no kind of the registry is one yet, so two are made up from one that is. */
import { expect, test } from 'vitest'
import type { Examined } from '../../src/chatwoot/examine.ts'
import { kindsSection } from '../../src/doctor/kinds.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import { isOlder } from '../../src/kinds/model/release.ts'

const labels = kindNamed('labels')
const all = [
  labels,
  { ...labels, name: 'sla_policies', availability: { ...labels.availability, edition: 'enterprise' as const } },
  { ...labels, name: 'assignment_policies', availability: { ...labels.availability, since: '4.5.1' } },
]

function examined(version: string, subscribed_features: unknown): Examined {
  const account = { name: 'A', status: 'active', features: { labels: true }, subscribed_features }
  return {
    installation: { answer: { version }, error: null },
    profile: null,
    account: { answer: account, error: null },
    membership: null,
    signs: [],
    unseen: 0,
  }
}

const said = (of: Examined, declared: string[]) =>
  kindsSection(of, new Set(declared), all).findings.map(({ severity, sentence }) => `${severity}: ${sentence}`)

test('all are there on a new server of the enterprise edition', () => {
  const section = kindsSection(examined('4.5.1', []), null, all)

  expect(section).toMatchObject({
    says: 'all 3',
    facts: { available: ['labels', 'sla_policies', 'assignment_policies'] },
    findings: [],
  })
})

test('what is not there is said in one note', () => {
  expect(said(examined('4.5.0', undefined), ['labels'])).toEqual([
    'note: Not on this server: sla_policies (only the enterprise edition has it), assignment_policies (Chatwoot has it since 4.5.1).',
  ])
})

test('what is declared and not there is an error', () => {
  expect(said(examined('4.15.1', undefined), ['sla_policies'])).toEqual([
    'error: sla_policies is declared, and this server does not have it: only the enterprise edition has it.',
  ])
})

test.each([
  ['4.9.3', '4.10', true],
  ['4.10', '4.9.3', false],
  ['4.10.0', '4.10', false],
  ['4.10', '4.10.1', true],
  ['v3.16.0', '4.0', true],
  ['develop', '4.0', false],
])('%s is older than %s: %s', (version, than, expected) => expect(isOlder(version, than)).toBe(expected))

test('what kinds lack is told by releases that are some', () => {
  const releases = kinds.flatMap(({ availability: { since, until, parts } }) => [
    since,
    ...[until, ...parts.flatMap((part) => [part.since, part.until])].filter((one) => typeof one === 'string'),
  ])
  for (const release of releases) expect(release).toMatch(/^\d+\.\d+(\.\d+)?$/)
})
