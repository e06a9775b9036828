import { a as WorkflowError } from "./errors.js";
import { t as Secrets } from "./secrets.js";
// src/action/event.ts
/** Throws where this does not run on GitHub: nothing else needs to be loaded to say so. */
function repositoryIn({ GITHUB_REPOSITORY = "" }) {
	const [owner, repo] = GITHUB_REPOSITORY.split("/");
	if (owner && repo) return {
		owner,
		repo
	};
	throw new WorkflowError("GITHUB_REPOSITORY is not set. This is the action; on a laptop run the command chatwoot-as-code.");
}
function happeningIn(context, environment) {
	const payload = context.payload;
	const { owner, repo } = repositoryIn(environment);
	const repositoryUrl = `${context.serverUrl}/${owner}/${repo}`;
	const pull = payload.pull_request;
	return {
		name: context.eventName,
		repository: {
			owner,
			repo
		},
		apiUrl: context.apiUrl,
		repositoryUrl,
		docsUrl: docsUrlIn(environment, context.serverUrl),
		commit: context.sha,
		before: /[1-9a-f]/.test(payload.before ?? "") ? payload.before : null,
		subject: payload.head_commit?.message?.split("\n")[0] ?? null,
		ref: context.ref,
		defaultBranch: payload.repository?.default_branch ?? null,
		pullRequest: pull === void 0 ? null : {
			number: pull.number,
			isFork: pull.head.repo?.full_name !== `${owner}/${repo}`,
			isOpen: pull.state !== "closed",
			body: pull.body ?? "",
			head: pull.head.sha,
			branch: pull.head.ref ?? null
		},
		actor: context.actor,
		run: `${context.runId}-${environment.GITHUB_RUN_ATTEMPT ?? "1"}`,
		runUrl: `${repositoryUrl}/actions/runs/${context.runId}`
	};
}
/** GitHub tells an action which repository and reference it came from (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF). */
function docsUrlIn({ GITHUB_ACTION_REPOSITORY: from = "", GITHUB_ACTION_REF: ref = "" }, server) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(from)) return null;
	return `${server}/${from}/blob/${ref === "" ? "HEAD" : ref.split("/").map(encodeURIComponent).join("/")}/docs`;
}
/**
* GitHub gives a fork's run no secrets, and one that Dependabot started only those kept for Dependabot (GitHub's docs,
* "Dependabot on GitHub Actions"). Who put the token of Chatwoot there gets the plan.
*/
function withoutSecrets({ pullRequest, actor }, hasToken) {
	if (pullRequest === null) return null;
	if (pullRequest.isFork) return "a fork";
	return isDependabot(actor) && !hasToken ? "Dependabot" : null;
}
function isDependabot(actor) {
	return actor === "dependabot[bot]";
}
/** The pull request whose comment shows a plan, or null. */
function openPullRequest({ pullRequest }) {
	return pullRequest?.isOpen ? pullRequest.number : null;
}
/** What writes to Chatwoot runs on the default branch only: what is there has been reviewed. */
function mustBeDefaultBranch({ ref, defaultBranch }, mode) {
	if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw new WorkflowError(`The mode ${mode} runs on the default branch${defaultBranch === null ? "" : ` (${defaultBranch})`} only, not on ${ref}.`);
}
/** The ledger's branch shares no history with the code: on the default branch it would be in everybody's way. */
function mustNotBeCode(ledgerBranch, { defaultBranch }) {
	if (ledgerBranch === defaultBranch) throw new WorkflowError(`The input "ledger-branch" names ${ledgerBranch}, the default branch. Name a branch that holds nothing else, such as chatwoot-ledger.`);
}
// src/engine/given.ts
/** The secrets that the environment gives to a run, whether the files use them or not. */
const TOKENS = {
	CHATWOOT_API_KEY: "CHATWOOT_API_KEY",
	GITHUB_TOKEN: "GITHUB_TOKEN",
	"INPUT_CHATWOOT-TOKEN": "chatwoot-token",
	"INPUT_GITHUB-TOKEN": "github-token",
	CHATWOOT_REVIEW_KEY: "CHATWOOT_REVIEW_KEY",
	"INPUT_REVIEW-KEY": "review-key"
};
function givenIn(environment) {
	return Object.entries(environment).flatMap(([variable, value = ""]) => {
		const [, secret] = /^CHATWOOT_SECRET_(.+)/.exec(variable) ?? [];
		const name = secret === void 0 ? TOKENS[variable] : `\${secret:${secret}}`;
		return name === void 0 || value.trim() === "" ? [] : [{
			name,
			value
		}];
	});
}
/** Knows all of them from the beginning, before anything can be said. */
function secretsIn(environment, alarm) {
	const secrets = new Secrets(alarm);
	for (const { name, value } of givenIn(environment)) secrets.keep(name, value);
	return secrets;
}
export { mustBeDefaultBranch as a, repositoryIn as c, isDependabot as i, withoutSecrets as l, secretsIn as n, mustNotBeCode as o, happeningIn as r, openPullRequest as s, givenIn as t };
