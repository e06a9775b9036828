import { kinds } from './index.ts'
import type { Release } from './model/availability.ts'
import { isOlder } from './model/release.ts'

/** The newest release that the facts of our kinds were seen on. */
export function newestSeen(): string {
  const seen = kinds.map(({ availability: { verified } }) => /^[\d.]+/.exec(verified)?.[0] ?? '0.0')
  return seen.reduce((newest, version) => (isOlder(newest, version) ? version : newest))
}

/** The version of a server that is newer than any that our facts were seen on; null for any other. */
export function newerThanKnown(release: Release | undefined): string | null {
  const version = release?.version ?? null
  return version !== null && isOlder(newestSeen(), version) ? version : null
}
