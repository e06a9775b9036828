// src/github/names.ts
/** Names on GitHub. */
/** Whom GITHUB_TOKEN writes as. GraphQL and the web call it `github-actions`, REST adds `[bot]`. */
const ACTIONS_LOGIN = "github-actions[bot]";
/** Keeps the ledger, unless the input `ledger-branch` names another. */
const LEDGER_BRANCH = "chatwoot-ledger";
/** Holds what an export proposes. */
const EXPORT_BRANCH = "chatwoot-export";
export { EXPORT_BRANCH as n, LEDGER_BRANCH as r, ACTIONS_LOGIN as t };
