// src/github/names.ts
/** Names on GitHub. */
/** Whom GITHUB_TOKEN writes as. GraphQL and the web call it `github-actions`, REST adds `[bot]`. */
const ACTIONS_LOGIN = "github-actions[bot]";
/** Keeps the ledger, unless the input `ledger-branch` names another. */
const LEDGER_BRANCH = "chatwoot-ledger";
/** Holds what an export proposes. */
const EXPORT_BRANCH = "chatwoot-export";
/** The job that plans, and so the check on a pull request; the status that an export gives its own pull request. */
const PLAN_CHECK = "Chatwoot plan";
const WORKFLOW_FILE = ".github/workflows/chatwoot.yml";
/** As the workflow names them; what each is for stands in the README. */
const ENVIRONMENTS = {
	plan: "chatwoot-plan",
	read: "chatwoot-read",
	production: "chatwoot-production"
};
export { PLAN_CHECK as a, LEDGER_BRANCH as i, ENVIRONMENTS as n, WORKFLOW_FILE as o, EXPORT_BRANCH as r, ACTIONS_LOGIN as t };
