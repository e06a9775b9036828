/** Export: what the account holds, as one pull request with the files that differ, and its plan. Writes nothing to Chatwoot. */
import { addressIn } from '../../chatwoot/address.ts'
import { type Environment, reviewKeyIn } from '../../engine/environment.ts'
import { type Export, exportAccount, filesAfter } from '../../engine/export.ts'
import { nameOf, openEngine } from '../../engine/open.ts'
import { fileAt } from '../../export/entries.ts'
import type { GitHub } from '../../github/client.ts'
import { ledgerOnGitHub } from '../../github/ledger-store.ts'
import { EXPORT_BRANCH, PLAN_CHECK } from '../../github/names.ts'
import { scopeId } from '../../github/ours.ts'
import { ensureProposal, freeBranch, openPull, type Proposed } from '../../github/proposal.ts'
import { setStatus } from '../../github/status.ts'
import { allowedIn } from '../../plan/approve/allowed.ts'
import { sentenceOf, told } from '../../plan/model/errors.ts'
import type { LedgerStore } from '../../plan/model/ledger.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { headline } from '../../render/comment.ts'
import { exportBody, exportHeadline } from '../../render/export.ts'
import { COMMENT, type Room, SUMMARY } from '../../render/fitting.ts'
import { renderUnposted } from '../../render/notices.ts'
import { said } from '../../render/safe.ts'
import { type Happening, mustBeDefaultBranch } from '../event.ts'
import type { Inputs } from '../inputs.ts'
import { publish } from '../publish.ts'
import type { Runner } from '../runner.ts'
import { plan } from './plan.ts'
import type { Result, StoreFor } from './session.ts'
import { unposted } from './tell.ts'

interface Asked {
  readonly inputs: Inputs
  readonly happening: Happening
  readonly github: GitHub
  readonly environment: Environment
  readonly secrets: Secrets
  readonly runner: Runner
}

export async function exportAsPullRequest(asked: Asked): Promise<void> {
  const { inputs, happening, github, environment, secrets, runner } = asked
  mustBeDefaultBranch(happening, 'export')
  const { desired: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared, terse: isTerse } = inputs
  const { url, urlName, token, account, timeout, maxRequests } = inputs
  // One store for the export and its plan: the ledger is read once.
  let store: LedgerStore | undefined
  const storeFor: StoreFor = (server) =>
    (store ??= ledgerOnGitHub(github, { server, key: reviewKeyIn(environment) }, happening.commit))
  const its = await exportAccount(
    { folder, kinds, isPruning, isOnlyDeclared, isTerse },
    { url, urlName, token, account, timeout, maxRequests, allowed: allowedIn(inputs.allow) },
    storeFor,
    environment,
    secrets,
  )
  for (const { value } of its.exported.secrets.values()) runner.mask(value)
  const { findings } = its.exported
  runner.annotate(findings)
  const refused = findings.filter(({ severity }) => severity === 'error')
  const report = { ...its.exported, folder, effort: its.effort }
  const proposed = refused.length > 0 ? { answer: null, error: null } : await told(propose(its, asked))
  const missing = unposted('pull request', proposed.error)
  runner.output('pull-request-url', proposed.answer?.url ?? '')
  const link = proposed.answer === null ? '' : `\n[Pull request](${proposed.answer.url})\n`
  const summary = (room: Room) =>
    `### Chatwoot export · ${exportHeadline(report)}\n${link}\n${exportBody(report, happening.runUrl, room)}${renderUnposted(missing)}\n`
  if (proposed.answer === null) {
    await runner.summary(summary(SUMMARY))
    const errors = [...refused.map(({ sentence, nextStep }) => `${sentence} ${nextStep}`), ...missing]
    if (errors.length > 0) runner.failed(said(errors.join('\n')))
    return
  }
  const { result, warnings } = await planProposed(its, { ...asked, storeFor }, proposed.answer).catch(async (error) => {
    await runner.summary(summary(SUMMARY))
    throw error
  })
  for (const warning of warnings) runner.warning(said(warning))
  // The description of the pull request says the same; what the plan shows here is part of its review.
  const hasRoom = Buffer.byteLength(result.summary) < SUMMARY.maxBytes - COMMENT.maxBytes
  await publish(
    { ...result, summary: `${hasRoom ? summary(COMMENT) : link}\n${result.summary}` },
    runner,
    environment,
    secrets,
  )
}

/**
 * GitHub starts no workflow for a pull request that GITHUB_TOKEN opened, so what a plan job says on others this run says
 * itself: the comment with the review, and the check as a status of the commit.
 */
async function planProposed(
  its: Export,
  { inputs, happening, github, environment, secrets, storeFor }: Asked & { readonly storeFor: StoreFor },
  { number, url, commit, body }: Proposed,
): Promise<{ readonly result: Result; readonly warnings: readonly string[] }> {
  const { desired: folder, url: address, urlName, token, timeout, maxRequests } = inputs
  const { account } = its.exported
  const key = reviewKeyIn(environment)
  const files = filesAfter(its, folder, environment)
  const server = { url: address, urlName, token, account, timeout, maxRequests, allowed: allowedIn(inputs.allow) }
  const engine = await openEngine(files, server, storeFor, environment, secrets)
  const scope = { account, address: addressIn(address), folder: nameOf(folder) }
  const pullRequest = { number, isFork: false, isOpen: true, body, head: commit, branch: EXPORT_BRANCH }
  const about = { ...happening, commit, pullRequest }
  const tellStatus = async (isWell: boolean, description: string) => {
    const { error } = await told(
      setStatus(github, { commit, context: PLAN_CHECK, isWell, description, url: happening.runUrl }),
    )
    const permission =
      'The job needs "statuses: write"; without it a required check waits on this pull request for ever.'
    return error === null ? [] : [`The status of ${url} could not be written. ${error.message} ${permission}`]
  }
  try {
    const result = await plan({ inputs, happening: about, github, account, scope, key, environment, engine })
    const description = result.failure ?? headline(result.look!)
    return { result, warnings: await tellStatus(result.failure === null, description) }
  } catch (error) {
    await tellStatus(false, sentenceOf(error) ?? 'The plan could not be made.')
    throw error
  } finally {
    await engine.chatwoot.close()
  }
}

/** The pull request; null when the files say already what the server says. */
async function propose(
  { exported, sources, effort }: Export,
  { inputs, happening: { commit, defaultBranch, runUrl }, github, runner }: Asked,
): Promise<Proposed | null> {
  const { desired: folder } = inputs
  const scope = scopeId({ address: addressIn(inputs.url), folder: nameOf(folder) })
  const names = [EXPORT_BRANCH, `${EXPORT_BRANCH}-${exported.account}-${scope}`] as const
  const about = `${exported.account} ${scope}`
  const at = { ...(await freeBranch(github, names, about)), about, base: defaultBranch! }
  if (exported.files.size === 0) {
    const old = await openPull(github, at)
    runner.line('The files already say what the server says: there is nothing to propose.')
    if (old !== null)
      runner.warning(`The pull request ${old.html_url} is out of date: nothing differs any more. Close it.`)
    return null
  }
  const body = (notes: number) =>
    exportBody({ ...exported, folder, effort }, runUrl, { ...COMMENT, maxBytes: COMMENT.maxBytes - notes })
  const proposed = await ensureProposal(github, {
    ...at,
    parent: commit,
    files: Object.fromEntries([...exported.files].map(([path, text]) => [fileAt(sources, path), text])),
    title: `desired: what account ${exported.account} holds`,
    body,
  })
  runner.line(`The pull request ${proposed.url} is ${proposed.written}.`)
  return proposed
}
