/** What a server of some release, edition and features lacks, by what the declarations say. */
import { kindNamed } from '../../kinds/index.ts'
import type { Availability, Part, Release } from '../../kinds/model/availability.ts'
import { parentOf } from '../../kinds/model/endpoint.ts'
import type { Kind } from '../../kinds/model/kind.ts'
import { isOlder, releaseOf } from '../../kinds/model/release.ts'
import { onceFor } from '../model/lookup.ts'

/** Why such a server does not have the kind, as "Chatwoot has it since 4.5"; null when it has. */
export function whyAbsent(kind: Kind, release: Release): string | null {
  return whyAbsentFrom(release)(kind)
}

const whyAbsentFrom = onceFor((release: Release) =>
  onceFor((kind: Kind) => {
    const its = absentOf(kind, release)
    return its === null ? null : whyIts(its.availability, release)
  }),
)

/** The kind itself, or the one that it lies below or over, that such a server does not have; null when all are there. */
export function absentOf(kind: Kind, release: Release): Kind | null {
  return chainOf(kind).find(({ availability }) => whyIts(availability, release) !== null) ?? null
}

function chainOf(kind: Kind): readonly Kind[] {
  const parent = parentOf(kind.endpoint)
  return parent === null ? [kind] : [kind, ...chainOf(kindNamed(parent.kind))]
}

function whyIts(availability: Availability, release: Release): string | null {
  const { since, until, needsFeature } = availability
  const shortage = shortageOf(availability, release)
  return (
    shortage &&
    {
      since: `Chatwoot has it since ${since}`,
      until: `Chatwoot has it no more since ${until}`,
      edition: 'only the enterprise edition has it',
      feature: `the feature ${needsFeature} is switched off for this account`,
    }[shortage]
  )
}

type Needs = Partial<Pick<Availability, 'since' | 'until' | 'edition' | 'needsFeature'>>

/** The first of what it needs that such a server does not have; null when it has all, or does not say. */
export function shortageOf(
  { since, until = null, edition, needsFeature = null }: Needs,
  release: Release,
): 'since' | 'until' | 'edition' | 'feature' | null {
  const { version, features } = release
  if (version !== null && since !== undefined && isOlder(version, since)) return 'since'
  if (version !== null && isPast(version, until)) return 'until'
  if (edition === 'enterprise' && release.edition === 'community') return 'edition'
  return needsFeature !== null && features?.has(needsFeature) === false ? 'feature' : null
}

/** Whether any server may lack it: only then its release has to be known before its list is asked for. */
export function mayBeAbsent(kind: Kind): boolean {
  return chainOf(kind).some(
    ({ availability: { since, until, edition, needsFeature } }) =>
      since !== '3.0' || until !== null || edition !== 'any' || needsFeature !== null,
  )
}

/** What of a kind such a server lacks. */
export function partsLacking(kind: Kind, release: Release): readonly Part[] {
  return partsLackingFrom(release)(kind)
}

const partsLackingFrom = onceFor((release: Release) =>
  onceFor(({ availability: { parts } }: Kind) => parts.filter((part) => shortageOfPart(part, release) !== null)),
)

/** Why such a server lacks a part; null when it has it, or does not say. */
export function shortageOfPart(part: Part, release: Release): ReturnType<typeof shortageOf> {
  return shortageOf({ ...part, needsFeature: part.feature ?? null }, release)
}

function isPast(version: string, until: string | null): boolean {
  return until !== null && releaseOf(version) !== null && !isOlder(version, until)
}
