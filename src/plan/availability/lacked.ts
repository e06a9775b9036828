/** What of the files a server of some release and edition would not take, without asking one. */
import { kindNamed } from '../../kinds/index.ts'
import type { Release } from '../../kinds/model/availability.ts'
import type { Reveal } from '../../redact/seal.ts'
import type { Desired } from '../model/desired.ts'
import type { Finding } from '../model/plan.ts'
import { onThisServer, takenBy } from './taken.ts'

export function lackedBy(release: Release, desired: Desired, reveal: Reveal): readonly Finding[] {
  const { desired: there, findings } = onThisServer({ desired, ledger: null }, release)
  const each = there.resources.flatMap((one) => {
    const taken = takenBy(release, { kind: kindNamed(one.kind), desired: one, live: null }, reveal)
    return [...taken.findings, ...(taken.refusal === null ? [] : [taken.refusal])]
  })
  return [...findings, ...each]
}
