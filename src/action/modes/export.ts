/** Export: what the account holds, as one pull request with the files that differ. Writes nothing to Chatwoot. */
import { addressIn } from '../../chatwoot/address.ts'
import { type Environment, reviewKeyIn } from '../../engine/environment.ts'
import { type Export, exportAccount } from '../../engine/export.ts'
import { nameOf } from '../../engine/open.ts'
import { fileAt } from '../../export/entries.ts'
import type { GitHub } from '../../github/client.ts'
import { ledgerOnGitHub } from '../../github/ledger.ts'
import { EXPORT_BRANCH } from '../../github/names.ts'
import { scopeId } from '../../github/ours.ts'
import { ensureProposal, freeBranch, openPull } from '../../github/proposal.ts'
import { allowedIn } from '../../plan/approve/allowed.ts'
import { told } from '../../plan/model/errors.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { renderUnposted } from '../../render/comment.ts'
import { exportBody, exportHeadline } from '../../render/export.ts'
import { SUMMARY } from '../../render/fitting.ts'
import { said } from '../../render/safe.ts'
import { type Happening, mustBeDefaultBranch } from '../event.ts'
import type { Inputs } from '../inputs.ts'
import type { Runner } from '../runner.ts'
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
  const { desired: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared } = inputs
  const { url, urlName, token, account, timeout, maxRequests } = inputs
  const its = await exportAccount(
    { folder, kinds, isPruning, isOnlyDeclared },
    { url, urlName, token, account, timeout, maxRequests, allowed: allowedIn(inputs.allow) },
    (server) => ledgerOnGitHub(github, { server, key: reviewKeyIn(environment) }),
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
  runner.output('pull-request-url', proposed.answer ?? '')
  const link = proposed.answer === null ? '' : `\n[Pull request](${proposed.answer})\n`
  await runner.summary(
    `### Chatwoot export · ${exportHeadline(report)}\n${link}\n${exportBody(report, happening.runUrl, SUMMARY)}${renderUnposted(missing)}`,
  )
  const errors = [...refused.map(({ sentence, nextStep }) => `${sentence} ${nextStep}`), ...missing]
  if (errors.length > 0) runner.failed(said(errors.join('\n')))
}

/** The pull request's address; null when the files say already what the server says. */
async function propose(
  { exported, sources, effort }: Export,
  { inputs, happening: { commit, defaultBranch, runUrl }, github, runner }: Asked,
): Promise<string | null> {
  const { desired: folder } = inputs
  const scope = scopeId({ address: addressIn(inputs.url), folder: nameOf(folder) })
  const names = [EXPORT_BRANCH, `${EXPORT_BRANCH}-${exported.account}-${scope}`] as const
  const about = `${exported.account} ${scope}`
  const at = { branch: await freeBranch(github, names, about), about, base: defaultBranch! }
  if (exported.files.size === 0) {
    const old = await openPull(github, at)
    runner.line('The files already say what the server says: there is nothing to propose.')
    if (old !== null)
      runner.warning(`The pull request ${old.html_url} is out of date: nothing differs any more. Close it.`)
    return null
  }
  const { url, written } = await ensureProposal(github, {
    ...at,
    parent: commit,
    files: Object.fromEntries([...exported.files].map(([path, text]) => [fileAt(sources, path), text])),
    title: `desired: what account ${exported.account} holds`,
    body: exportBody({ ...exported, folder, effort }, runUrl),
  })
  runner.line(`The pull request ${url} is ${written}.`)
  return url
}
