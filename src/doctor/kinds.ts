/** Which kinds this server has, and what they lack on it: told from release, edition and features, without a request. */
import type { Examined } from '../chatwoot/examine.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/model/kind.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { finding } from './finding.ts'
import { isOlder, releaseOf } from './release.ts'
import { type Edition, editionOf } from './server.ts'

/** `declared` are the kinds that the desired files use, or null when these could not be read. */
export function kindsSection(
  examined: Examined,
  declared: ReadonlySet<string> | null,
  all: readonly Kind[] = kinds,
): Section {
  const version = examined.installation.answer?.version ?? null
  if (version === null || releaseOf(version) === null)
    return { name: 'kinds', says: version === null ? null : 'cannot be told from the version', facts: {}, findings: [] }
  const edition = editionOf(examined)
  const absent = all.flatMap((kind) => {
    const why = whyAbsent(kind, version, edition)
    return why === null ? [] : [{ name: kind.name, why }]
  })
  const available = all.filter(({ name }) => !absent.some((its) => its.name === name))
  const used = available.filter(({ name }) => declared === null || declared.has(name))
  const names = available.map(({ name }) => name)
  return {
    name: 'kinds',
    says: `${absent.length === 0 ? 'all' : `${available.length} of`} ${all.length}: ${names.join(', ')}`,
    facts: { available: names, absent: absent.map(({ name }) => name) },
    findings: [
      ...absentKinds(absent, declared ?? new Set()),
      ...used.flatMap((kind) => lacking(kind, version)),
      ...hidden(examined, used),
    ],
  }
}

/** Why a server of that release and edition does not have the kind, or null. */
export function whyAbsent({ since, edition: its }: Kind, version: string, edition: Edition | null): string | null {
  if (isOlder(version, since)) return `Chatwoot has it since ${since}`
  return its === 'enterprise' && edition === 'community' ? 'only the enterprise edition has it' : null
}

interface Absent {
  readonly name: string
  readonly why: string
}

/** What is declared has to go; of the rest one sentence is enough. */
function absentKinds(absent: readonly Absent[], declared: ReadonlySet<string>): Finding[] {
  const others = absent.filter(({ name }) => !declared.has(name))
  const errors = absent
    .filter(({ name }) => declared.has(name))
    .map(({ name, why }) =>
      finding(
        'error',
        'D-KIND',
        `${name} is declared, and this server does not have it: ${why}.`,
        'Take it out of the files, or change the server.',
      ),
    )
  const list = others.map(({ name, why }) => `${name} (${why})`).join(', ')
  return others.length === 0
    ? errors
    : [...errors, finding('note', 'D-KIND', `Not on this server: ${list}.`, 'Do not declare them.')]
}

function lacking({ name, lacks }: Kind, version: string): Finding[] {
  const its = lacks.filter(({ before }) => isOlder(version, before))
  if (its.length === 0) return []
  const what = its.map(({ before, what }) => `${what} (until ${before})`).join('; ')
  return [
    finding('note', 'D-KIND', `${name} on ${version}: ${what}.`, 'Leave these out of the files, or update Chatwoot.'),
  ]
}

/** Flags hide pages of the dashboard; the API works all the same. */
function hidden({ account }: Examined, used: readonly Kind[]): Finding[] {
  const features = account?.answer?.features
  if (features === undefined) return []
  const off = used.filter(({ feature }) => feature !== null && features[feature] !== true)
  if (off.length === 0) return []
  const flags = [...new Set(off.map(({ feature }) => feature))].join(', ')
  return [
    finding(
      'note',
      'D-FEATURE',
      `Switched off for this account: ${flags}. ${off.map(({ name }) => name).join(', ')} can be managed all the same, and nobody sees them in the dashboard.`,
      'A super administrator switches features on, under /super_admin.',
    ),
  ]
}
