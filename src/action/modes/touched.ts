/** Whether a pull request is about the account at all. */
import { filesBelow, parentsOf } from '../../github/branch.ts'
import type { GitHub } from '../../github/client.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { Session } from './session.ts'

/**
 * Whether there is nothing to say: the pull request touches no desired file, nothing has drifted and nothing is wrong. Asks
 * GitHub only where the plan has nothing to say.
 */
export async function isOfNoConcern(session: Session, { changes, contested, held, findings }: Plan): Promise<boolean> {
  const isQuiet =
    changes.length + contested.length + held.length === 0 && findings.every(({ isStanding }) => isStanding)
  return isQuiet && !(await touchesFiles(session))
}

/** In doubt it does. */
export async function touchesFiles({ github, happening, engine: { folder } }: Session): Promise<boolean> {
  const base = happening.before ?? (await defaultIn(github, happening.commit))
  if (base === null) return true
  const [before, after] = await Promise.all(
    [base, happening.commit].map((commit) => filesBelow(github, commit, folder)),
  )
  if (before == null || after == null || before.size !== after.size) return true
  // What was read lies elsewhere in the repository: it was checked out below a path, or is a submodule.
  if (after.size === 0) return true
  return [...after].some(([path, sha]) => before.get(path) !== sha)
}

/** The commit that GitHub makes for testing has two parents: the default branch and the head of the pull request. */
async function defaultIn(github: GitHub, commit: string): Promise<string | null> {
  const parents = await parentsOf(github, commit)
  return parents.length === 2 ? parents[0]! : null
}
