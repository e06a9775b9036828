/** Which live attachments are compared with those of the files, where no ledger says what they hold. */
import { kindNamed } from '../../kinds/index.ts'
import { attachmentsIn } from '../../kinds/model/attachment.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import type { Desired } from '../model/desired.ts'
import { entriesOf, type Ledger } from '../model/ledger.ts'
import type { LiveResource } from '../model/live.ts'
import { subjectOf } from '../model/plan.ts'
import { naturalKeyOf } from './locate.ts'

/** How large an attachment of that name may be, to be one that the files want there; 0 where it is not to be compared. */
export type Comparable = (kind: string, live: LiveResource, name: string) => number

/** Null where there is nothing to compare: on first contact only nobody knows what is there. */
export function filesToCompare({ resources }: Desired, ledger: Ledger | null): Comparable | null {
  const entries = ledger === null ? [] : entriesOf(ledger)
  const keys = new Set(entries.map(subjectOf))
  const ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`))
  const fresh = resources.flatMap((one) => {
    const kind = kindNamed(one.kind)
    const files = keys.has(subjectOf(one)) ? [] : attachmentsIn(kind.requests.attachments, one.fields)
    return files.length === 0 ? [] : [{ ...one, files, naturalKey: naturalKeyOf(kind, one) }]
  })
  if (fresh.length === 0) return null
  return (kind, live, name) => {
    if (ids.has(`${kind} ${live.id}`)) return 0
    const naturalKey = naturalKeyOf(kindNamed(kind), live)
    const isMeant = (one: (typeof fresh)[number]) =>
      one.kind === kind && (one.id === null ? one.naturalKey === naturalKey : one.id === live.id)
    const sizes = fresh.filter(isMeant).flatMap(({ files }) => files.filter((its) => its.name === name).map(sizeOf))
    return Math.max(0, ...sizes)
  }
}

function sizeOf({ size }: Fields): number {
  return Number(size)
}
