/** Names on GitHub. */

/** Whom GITHUB_TOKEN writes as. GraphQL and the web call it `github-actions`, REST adds `[bot]`. */
export const ACTIONS_LOGIN = 'github-actions[bot]'

/** Keeps the ledger, unless the input `ledger-branch` names another. */
export const LEDGER_BRANCH = 'chatwoot-ledger'

/** Holds what an export proposes. */
export const EXPORT_BRANCH = 'chatwoot-export'
