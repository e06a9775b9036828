/** Files inside of fields (`Requests.attachments`), as a change has them. */
import { attachmentsIn } from '../../kinds/model/attachment.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import type { Change } from './plan.ts'

/**
 * Whether a change leaves an attachment as it is: the resource has one of that name and content, as far as anybody knows,
 * and no other one of that name.
 */
export function keptBy({ requests: { attachments } }: Kind, { fields }: Pick<Change, 'fields'>) {
  // They stand in lists that are compared as a whole.
  const live = Object.fromEntries(fields.map(({ path, live: is }): [string, Json] => [path, is ?? null]))
  const has = attachmentsIn(attachments, live)
  return ({ name, sha256 }: Fields): boolean => has.some((one) => one.name === name && one.sha256 === sha256)
}

/** The attachments that a change uploads. */
export function uploadsOf(kind: Kind, change: Pick<Change, 'fields' | 'send'>): Fields[] {
  const isKept = keptBy(kind, change)
  return attachmentsIn(kind.requests.attachments, change.send).filter((one) => !isKept(one))
}
