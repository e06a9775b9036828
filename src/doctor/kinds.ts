/** Which kinds this server has, and what they lack on it: told from release, edition and features, without a request. */
import type { Examined } from '../chatwoot/examine.ts'
import { kinds } from '../kinds/index.ts'
import type { Release } from '../kinds/model/availability.ts'
import type { Kind } from '../kinds/model/kind.ts'
import { releaseOf } from '../kinds/model/release.ts'
import { partsLacking, whyAbsent } from '../plan/availability/lacking.ts'
import { partWords } from '../plan/availability/words.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { finding } from './finding.ts'
import { releaseIn } from './server.ts'

/** `declared` are the kinds that the desired files use, or null when these could not be read. */
export function kindsSection(
  examined: Examined,
  declared: ReadonlySet<string> | null,
  all: readonly Kind[] = kinds,
): Section {
  const release = releaseIn(examined)
  const { version } = release
  if (version === null || releaseOf(version) === null)
    return { name: 'kinds', says: version === null ? null : 'cannot be told from the version', facts: {}, findings: [] }
  const absent = all.flatMap((kind) => {
    const why = whyAbsent(kind, release)
    return why === null ? [] : [{ name: kind.name, why }]
  })
  const available = all.filter(({ name }) => !absent.some((its) => its.name === name))
  const used = available.filter(({ name }) => declared === null || declared.has(name))
  const names = available.map(({ name }) => name)
  return {
    name: 'kinds',
    says: absent.length === 0 ? `all ${all.length}` : `${available.length} of ${all.length}`,
    facts: { available: names, absent: absent.map(({ name }) => name) },
    findings: [
      ...absentKinds(absent, declared ?? new Set()),
      ...used.flatMap((kind) => lacking(kind, release)),
      ...hidden(examined, used),
    ],
  }
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

function lacking(kind: Kind, release: Release): Finding[] {
  const parts = partsLacking(kind, release)
  if (parts.length === 0) return []
  return [
    finding(
      'note',
      'D-KIND',
      `${kind.name} on ${release.version}: ${parts.map((part) => partWords(part, release)).join('; ')}.`,
      'Leave these out of the files, or change the server.',
    ),
  ]
}

/** Flags hide pages of the dashboard; the API works all the same. */
function hidden({ account }: Examined, used: readonly Kind[]): Finding[] {
  const features = account?.answer?.features
  if (features === undefined) return []
  const off = used.filter(({ availability: { feature } }) => feature !== null && features[feature] !== true)
  if (off.length === 0) return []
  const flags = [...new Set(off.map(({ availability: { feature } }) => feature))].join(', ')
  return [
    finding(
      'note',
      'D-FEATURE',
      `Switched off for this account: ${flags}. ${off.map(({ name }) => name).join(', ')} can be managed all the same, and nobody sees them in the dashboard.`,
      'A super administrator switches features on, under /super_admin.',
    ),
  ]
}
