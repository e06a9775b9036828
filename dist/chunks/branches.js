// src/github/branches.ts
/** Branches of ours. */
/** Keeps the ledger, unless the input `ledger-branch` names another. */
const LEDGER_BRANCH = "chatwoot-ledger";
/** Holds what an export proposes. */
const EXPORT_BRANCH = "chatwoot-export";
export { LEDGER_BRANCH as n, EXPORT_BRANCH as t };
