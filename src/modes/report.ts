/** What every rendering is made from. */
import type { Look } from '../engine.ts'
import type { Report } from '../render/report.ts'
import type { Session } from './session.ts'

export function reportOf({ happening, account }: Session, { plan, digest, effort }: Look): Report {
  const { commit, runUrl, repositoryUrl } = happening
  return { plan, digest, effort, account, commit, runUrl, repositoryUrl }
}
