/** What every rendering is made from. */
import type { Look } from '../engine.ts'
import type { Report } from '../render/report.ts'
import type { Session } from './session.ts'

export function reportOf(
  { happening, account }: Pick<Session, 'happening' | 'account'>,
  { plan, digest, effort }: Pick<Look, 'plan' | 'digest' | 'effort'>,
): Report {
  const { commit, runUrl, repositoryUrl, pullRequest } = happening
  return { plan, digest, effort, account, commit, head: pullRequest?.head ?? null, runUrl, repositoryUrl }
}
