/** Names on GitHub. */

/** Whom GITHUB_TOKEN writes as. GraphQL and the web call it `github-actions`, REST adds `[bot]`. */
export const ACTIONS_LOGIN = 'github-actions[bot]'

/** Keeps the ledger, unless the input `ledger-branch` names another. */
export const LEDGER_BRANCH = 'chatwoot-ledger'

/** Holds what an export proposes. */
export const EXPORT_BRANCH = 'chatwoot-export'

/** The job that plans, and so the check on a pull request; the status that an export gives its own pull request. */
export const PLAN_CHECK = 'Chatwoot plan'

export const WORKFLOW_FILE = '.github/workflows/chatwoot.yml'

/** As the workflow names them; what each is for stands in the README. */
export const ENVIRONMENTS = { plan: 'chatwoot-plan', read: 'chatwoot-read', production: 'chatwoot-production' } as const
