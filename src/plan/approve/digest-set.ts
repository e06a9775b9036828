/**
 * A set of digests on a line of bounded length: one by one while they are few, else in 64 groups by their first
 * character. A group is known only as a whole: when one of its members is gone or new, all of it counts as not seen.
 */
import { createHash } from 'node:crypto'

/** Characters of a digest: enough to tell the operations of one account apart. */
const LENGTH = 12
/** More are grouped. */
export const MOST = 140
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 12 characters of base64url. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH)
}

/** `.` and the digests, or `*` and one digest a group; at most 1681 characters. */
export function packed(digests: Iterable<string>): string {
  const all = [...new Set(digests)].sort()
  if (all.length <= MOST) return `.${all.join('')}`
  const groups = groupsOf(all)
  return `*${[...ALPHABET].map((first) => groupDigest(groups.get(first))).join('')}`
}

/** Those of some digests that a packed set holds. */
export function heldIn(text: string, digests: Iterable<string>): ReadonlySet<string> {
  const held = text.slice(1).match(new RegExp(`.{${LENGTH}}`, 'g')) ?? []
  const asked = new Set(digests)
  if (text.startsWith('.')) return asked.intersection(new Set(held))
  const groups = groupsOf(asked)
  return new Set(
    [...ALPHABET].flatMap((first, index) => {
      const members = groups.get(first) ?? []
      return groupDigest(members) === held[index] ? members : []
    }),
  )
}

function groupsOf(digests: Iterable<string>): Map<string, string[]> {
  return Map.groupBy([...digests].sort(), (digest) => digest[0]!)
}

function groupDigest(members: readonly string[] = []): string {
  return shortDigest(members.join(','))
}
