/**
 * Whether the ledger's branch can be written, found out before Chatwoot is written: what a run does must be remembered.
 *
 * Nothing that GitHub answers says it for certain: permissions say nothing of rulesets, rules nothing of older branch
 * protection. So it is tried, without a commit for each run: a branch that is there is moved to where it stands, and one
 * that is not is begun. Whether GitHub applies rulesets to such a move is not known, so rules that would refuse the real
 * one are asked for first.
 */
import * as z from 'zod/mini'
import { sentenceOf, told, WorkflowError } from '../plan/model/errors.ts'
import { commitOnBranch, headOfBranch, moveBranch } from './branch.ts'
import type { GitHub } from './client.ts'
import { GitHubError } from './errors.ts'

export const README = `# The ledger of Chatwoot as code

Written by chatwoot-as-code and by nothing else: which resources of a Chatwoot account this repository manages and what it
last wrote there. Every apply is one commit, with its receipt under \`receipts/\`. Do not edit, merge or delete this
branch: without it nobody knows what is ours on the server, and nothing is deleted any more.
`

const REPO = '/repos/{owner}/{repo}'

/** Rules that a commit of ours on the branch would break (docs: "Available rules for rulesets"). */
const BLOCKING = [
  'update',
  'pull_request',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'workflows',
  'code_scanning',
  'code_quality',
]

/** Each is lost to another run that moved the branch in the same moment. */
const ROUNDS = 5

/**
 * Throws with what to do when a ledger could not be written now. Says at which commit the branch stands then; undefined
 * where GitHub does not say it. `known` is where this run has seen it.
 */
export async function mustBeWritable(github: GitHub, known?: string | null): Promise<string | undefined> {
  const { ledgerBranch: branch } = github
  try {
    // A branch that is there is only moved to where it stands, so both can be asked at once; one is begun only when it may be.
    const rule = blockingRule(github, branch)
    const isThere = typeof known === 'string'
    const [refusing, moved] = await Promise.all([rule, isThere ? told(tryToMove(github, branch, known)) : null])
    if (refusing !== null) throw new WorkflowError(`A ruleset of the repository forbids it (${refusing}).`)
    if (moved?.error != null) throw moved.error
    return moved?.answer ?? (await tryToMove(github, branch, known))
  } catch (error) {
    const reason = sentenceOf(error)
    // No answer is no refusal: GitHub may be well again when there is something to store.
    if (error instanceof GitHubError && error.isAmbiguous) return undefined
    if (reason === null) throw error
    throw new WorkflowError(
      `The ledger on the branch ${branch} cannot be written, so nothing was applied. ${reason} The job needs "contents: write", and no ruleset or branch protection may stop its token on this branch; or name another branch in the input "ledger-branch".`,
      { cause: error },
    )
  }
}

async function tryToMove(github: GitHub, branch: string, known?: string | null): Promise<string> {
  let head = known === undefined ? await headOfBranch(github) : known
  for (let round = 1; ; round += 1) {
    try {
      if (head === null) return await commitOnBranch(github, null, { 'README.md': README }, 'The ledger begins')
      await moveBranch(github, branch, head, true)
      return head
    } catch (error) {
      // Another run was faster, if the branch is elsewhere by now.
      const mayBeRace = error instanceof GitHubError && error.status === 422
      if (!mayBeRace || round === ROUNDS) throw error
      await github.sleep(250 * round)
      const now = await headOfBranch(github)
      if (now === head) throw error
      head = now
    }
  }
}

/** The type of a rule that nobody exempted this token from, or null. Where rules cannot be read, the try has to do. */
async function blockingRule(github: GitHub, branch: string): Promise<string | null> {
  const Rule = z.object({ type: z.string(), ruleset_id: z.optional(z.int()) })
  const rules = await told(github.all(Rule, `GET ${REPO}/rules/branches/{branch}`, { branch }))
  for (const { type, ruleset_id } of rules.answer ?? [])
    if (BLOCKING.includes(type) && ruleset_id !== undefined && (await isHeldTo(github, ruleset_id))) return type
  return null
}

async function isHeldTo(github: GitHub, ruleset_id: number): Promise<boolean> {
  const Ruleset = z.object({ current_user_can_bypass: z.optional(z.string()) })
  const found = await told(github.ask(Ruleset, `GET ${REPO}/rulesets/{ruleset_id}`, { ruleset_id }))
  return ['never', 'pull_requests_only'].includes(found.answer?.current_user_can_bypass ?? '')
}
