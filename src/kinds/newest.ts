import { kinds } from './index.ts'
import { isOlder } from './model/release.ts'

/** The newest release that the facts of our kinds were seen on. */
export function newestSeen(): string {
  const seen = kinds.map(({ availability: { verified } }) => /^[\d.]+/.exec(verified)?.[0] ?? '0.0')
  return seen.reduce((newest, version) => (isOlder(newest, version) ? version : newest))
}
