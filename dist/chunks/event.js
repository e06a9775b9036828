import { i as WorkflowError } from "./errors.js";
// src/event.ts
/** What happened on GitHub, as far as a run has to know it. */
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
			head: pull.head.sha
		},
		actor: context.actor,
		run: `${context.runId}-${environment.GITHUB_RUN_ATTEMPT ?? "1"}`,
		runUrl: `${repositoryUrl}/actions/runs/${context.runId}`
	};
}
/** The pull request whose comment shows a plan, or null. */
function openPullRequest({ pullRequest }) {
	return pullRequest?.isOpen ? pullRequest.number : null;
}
/** What writes to Chatwoot runs on the default branch only: what is there has been reviewed. */
function mustBeDefaultBranch({ ref, defaultBranch }, mode) {
	if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw new WorkflowError(`The mode ${mode} runs on the default branch${defaultBranch === null ? "" : ` (${defaultBranch})`} only, not on ${ref}.`);
}
export { repositoryIn as i, mustBeDefaultBranch as n, openPullRequest as r, happeningIn as t };
