/** What every rendering is made from. */
import type { Engine, Look } from '../../engine/engine.ts'
import { localReport, type Report } from '../../render/report.ts'
import type { Session } from './session.ts'

export function reportOf(
  {
    happening,
    account,
    engine,
  }: Pick<Session, 'happening' | 'account'> & { readonly engine: Pick<Engine, 'secrets' | 'folder'> },
  its: Pick<Look, 'plan' | 'digest' | 'effort'>,
): Report {
  const { commit, runUrl, repositoryUrl, pullRequest } = happening
  const head = pullRequest?.head ?? null
  const { folder, secrets } = engine
  return { ...localReport(its, secrets), account, folder, commit, head, runUrl, repositoryUrl }
}
