/** What the token for GitHub may do, and for which of the workflow's jobs that is enough. */

import type { Examined } from '../github/examine.ts'
import type { Told } from '../plan/model/errors.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { failed, finding } from './finding.ts'

const name = 'GitHub'

/** `repository` is `owner/repo`. */
export function githubSection(examined: Told<Examined>, repository: string): Section {
  const seen = examined.answer?.repository ?? examined
  if (seen.error !== null)
    return { name, says: null, facts: { repository }, findings: [failed('D-GITHUB', seen.error)] }
  const { contents, issues, pulls } = examined.answer!
  const { isPrivate, pushes } = examined.answer!.repository.answer!
  const areas = { contents, issues, 'pull requests': pulls }
  const read = Object.entries(areas).flatMap(([area, its]) => (its?.error === null ? [area] : []))
  const branch =
    contents?.answer == null ? '' : contents.answer.hasBranch ? ', has a ledger branch' : ', no ledger branch'
  return {
    name,
    says: `${repository} (${isPrivate ? 'private' : 'public'}${branch}); the token reads ${read.length === 0 ? 'nothing' : read.join(', ')}; ${WRITES[String(pushes) as keyof typeof WRITES]}`,
    facts: { repository, isPrivate, reads: read, pushes, hasLedgerBranch: contents?.answer?.hasBranch ?? null },
    findings: [
      ...(contents?.error ? [failed('D-GITHUB', contents.error)] : []),
      ...(issues?.error ? [without('issues', issues.error.message, 'drift and re-sync')] : []),
      ...(pulls?.error ? [without('pull requests', pulls.error.message, 'plan and apply')] : []),
      ...(pushes === false ? [cannotPush] : []),
    ],
  }
}

const WRITES = {
  null: 'what it may write cannot be told without writing',
  true: 'its user may push, and whether the token may less cannot be told without writing',
  false: 'its user may not push',
}

/** No error: each job of the workflow has a token with the permissions that this job needs. */
function without(area: string, message: string, jobs: string): Finding {
  return finding('note', 'D-GITHUB', `It may not read ${area}, which the jobs for ${jobs} need. ${message}`, '')
}

const cannotPush = finding(
  'warning',
  'D-GITHUB',
  "The token's user may not push here, so an apply with it could not keep the ledger.",
  'For an apply take a token with contents: write, as the workflow in the README has it.',
)

/** Why GitHub was not asked. */
export function githubUnasked(findings: readonly Finding[]): Section {
  return { name, says: 'not asked', facts: {}, findings }
}

export function noToken(ledgerBranch: string): Finding {
  return finding(
    'note',
    'D-GITHUB',
    `There is no GITHUB_TOKEN, so permissions and the ledger on the branch ${ledgerBranch} were not looked at.`,
    'Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), for example GITHUB_TOKEN=$(gh auth token).',
  )
}

export const noRepository = finding(
  'error',
  'D-GITHUB',
  'There is a GITHUB_TOKEN, and GITHUB_REPOSITORY does not say where it belongs.',
  'Set GITHUB_REPOSITORY to owner/name.',
)
