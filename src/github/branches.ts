/** Branches of ours. */

/** Keeps the ledger, unless the input `ledger-branch` names another. */
export const LEDGER_BRANCH = 'chatwoot-ledger'

/** Holds what an export proposes. */
export const EXPORT_BRANCH = 'chatwoot-export'
