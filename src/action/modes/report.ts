/** What every rendering is made from. */
import type { Look } from '../../engine/engine.ts'
import type { Engine } from '../../engine/sides.ts'
import { type Change, isWrite } from '../../plan/model/plan.ts'
import { type DrawnMap, localReport, type Planned, type Report, withMarks } from '../../render/report.ts'
import type { Session } from './session.ts'

export async function reportOf({ happening, account, engine, url, footer }: Asked, its: Planned): Promise<Report> {
  const { commit, runUrl, repositoryUrl, docsUrl, pullRequest, defaultBranch } = happening
  const head = pullRequest?.head ?? null
  // A fork's branch is in another repository.
  const branch = pullRequest === null ? defaultBranch : pullRequest.isFork ? null : pullRequest.branch
  const { folder, secrets } = engine
  const dashboardUrl = url === '' ? null : `${url.replace(/\/+$/, '')}/app/accounts/${account}`
  const links = { runUrl, repositoryUrl, docsUrl, dashboardUrl, branch }
  return withMarks({ ...localReport(its, secrets), account, folder, commit, head, ...links, footer })
}

interface Asked extends Pick<Session, 'happening' | 'account'> {
  readonly engine: Pick<Engine, 'secrets' | 'folder'>
  /** Of Chatwoot; empty where nobody knows it. */
  readonly url: string
  readonly footer: string
}

/** The routing map with these changes of a plan. What makes it is loaded where something is written. */
export async function drawnMap(
  its: Pick<Look, 'plan' | 'account'>,
  changes: readonly Change[],
  { secrets }: Pick<Engine, 'secrets'>,
): Promise<DrawnMap | null> {
  if (!changes.some(isWrite)) return null
  const { mapOfPlan } = await import('../../engine/map.ts')
  return mapOfPlan(its, changes, secrets)
}

export function reportFor(session: Session, its: Planned): Promise<Report> {
  const { url, commentFooter: footer } = session.inputs
  return reportOf({ ...session, url, footer }, its)
}
