/** What is left to do in the settings of a repository, with commands to copy. */
import { logSafe, oneLine } from './safe.ts'
import type { Paint } from './terminal.ts'

export interface Steps {
  /** Their names, by what they are for. */
  readonly environments: { readonly plan: string; readonly read: string; readonly production: string }
  /** Whether the folder has one on GitHub, and whether git knows it at all. */
  readonly repository: { readonly isOnGitHub: boolean; readonly isGit: boolean }
  readonly url: string
  /** Whether the token stands in CHATWOOT_API_KEY, so that the commands can take it from there. */
  readonly hasToken: boolean
  readonly branch: string
  readonly folder: string
  readonly workflow: string
  /** Each secret that the files need, with where its value stands in Chatwoot when that is known. */
  readonly secrets: readonly { readonly name: string; readonly place: string | null }[]
}

const REPOSITORY = 'repos/{owner}/{repo}'

/** `gh` fills in `{owner}` and `{repo}` from the repository that it stands in. */
export function stepsText(steps: Steps, paint: Paint): string {
  const { plan, read, production } = steps.environments
  const { branch, folder, workflow, repository } = steps
  const all = [plan, read, production].join(' ')
  const text = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `   ${line}`))
  return logSafe(
    [
      ...(repository.isOnGitHub
        ? []
        : [
            'This folder is not on GitHub yet, and the commands below need it there. Make the repository first:',
            ...text([
              ...(repository.isGit ? [] : [`git init -b ${quoted(branch)}`]),
              'gh repo create --private --source .',
            ]),
            '',
          ]),
      'Three steps are left in the settings of the repository on GitHub; with gh, in this folder:',
      '',
      paint('bold', '1. Environments: who may use the token, and from which branch'),
      ...text([
        ...limited(production, [branch]),
        ...limited(read, [branch, `gh-readonly-queue/${branch}/*`]),
        `gh api --silent -X PUT '${REPOSITORY}/environments/${plan}' \\`,
        `  -f 'reviewers[][type]=User' -F "reviewers[][id]=$(gh api user --jq .id)"`,
        '# You approve each plan of a pull request then: who may push a branch could read the token otherwise.',
      ]),
      paint('bold', '2. Address, token and secrets'),
      ...text([
        `for env in ${all}; do`,
        `  gh variable set CHATWOOT_API_URL --env $env --body ${quoted(steps.url)}`,
        `  gh secret set CHATWOOT_API_KEY --env $env${steps.hasToken ? ' --body "$CHATWOOT_API_KEY"' : ' # asks for it'}`,
        ...steps.secrets.map(
          ({ name, place }) =>
            `  gh secret set ${name} --env $env${place === null ? '' : ` # asks for it: ${oneLine(place)} in Chatwoot`}`,
        ),
        'done',
      ]),
      paint('bold', '3. Let workflows open pull requests (for mode export)'),
      ...text([
        `gh api --silent -X PUT '${REPOSITORY}/actions/permissions/workflow' \\`,
        '  -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true',
      ]),
      '',
      `Then commit ${oneLine(folder)} and ${workflow} on a branch and open a pull request: its comment shows what is imported.`,
      '',
    ].join('\n'),
  )
}

function limited(environment: string, branches: readonly string[]): string[] {
  const path = `${REPOSITORY}/environments/${environment}`
  return [
    `gh api --silent -X PUT '${path}' \\`,
    `  -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
    ...branches.map((branch) => `gh api --silent '${path}/deployment-branch-policies' -f name=${quoted(branch)}`),
  ]
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${oneLine(text).replaceAll("'", `'\\''`)}'`
}
