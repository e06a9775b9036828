/** What leaves the files: deleted when it is ours and still there, forgotten when it is gone or people said so. */
import { kindNamed } from '../../kinds/index.ts'
import { withKnown } from '../../kinds/model/attachment.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { isSealed } from '../../kinds/model/sealed.ts'
import { type Fingerprint, sealLike } from '../../redact/seal.ts'
import type { Left } from '../match/matched.ts'
import type { References } from '../match/references.ts'
import { canonical, titleOf } from '../model/canonical.ts'
import type { Unordered } from '../order/unordered.ts'

/** What the server never answers is lost with it, but for what was written last; a secret is written again from the files. */
function onlyWritten({ comparison }: Kind, { fields }: Left): Fields {
  const isTold = ([name, value]: [string, unknown]) => comparison.writtenOnly.includes(name) && !isSealed(value)
  return Object.fromEntries(Object.entries(fields).filter(isTold))
}

/** What becomes of something we own that the files no longer declare. */
export function leave(entry: Left, references: References, fingerprint: Fingerprint): Unordered {
  const kind = kindNamed(entry.kind)
  const has = entry.live && withKnown(kind.requests, entry.live.fields, () => entry.fields)
  const live = has === null ? null : canonical(kind, references.ofLive(kind, has, 'now'))
  const before =
    live === null ? null : { ...onlyWritten(kind, entry), ...(sealLike(entry.fields, live, fingerprint) as Fields) }
  const isDeleted = live !== null && !entry.isForgotten
  return {
    action: isDeleted ? 'delete' : 'forget',
    kind: entry.kind,
    key: entry.key,
    id: entry.id,
    title: titleOf(kind, before ?? entry.fields, entry.key),
    cause: live === null ? 'drift' : 'this change',
    fields: [],
    send: {},
    managed: {},
    protect: entry.protect,
    place: null,
    comment: null,
    before: isDeleted ? before! : live === null ? {} : entry.fields,
    holds: live ?? {},
  }
}
