import { kt as told } from "./start.js";
import { cr as object, lr as optional, nr as boolean, pr as unknown, tr as array } from "./engine.js";
import { l as headOfBranch } from "./branch.js";
import { r as readLedger } from "./ledger.js";
// src/github/examine.ts
/**
* What a token may do in a repository, as far as reading can tell: nothing is written to find out. Five requests, or
* six where there is a ledger.
*/
const REPO = "/repos/{owner}/{repo}";
const Repository = object({
	private: boolean(),
	permissions: optional(object({
		push: boolean(),
		pull: boolean()
	}))
});
async function examine(github, token, account) {
	const seen = await told(github.ask(Repository, `GET ${REPO}`));
	if (seen.answer === null) return {
		repository: seen,
		contents: null,
		ledger: null,
		issues: null,
		pulls: null
	};
	const { private: isPrivate, permissions } = seen.answer;
	const [head, issues, pulls] = await Promise.all([
		told(headOfBranch(github)),
		told(github.ask(array(unknown()), `GET ${REPO}/issues`, { per_page: 1 })),
		told(github.ask(array(unknown()), `GET ${REPO}/pulls`, { per_page: 1 }))
	]);
	const hasLedger = head.error === null && head.answer !== null && account !== null;
	return {
		repository: {
			answer: {
				isPrivate,
				pushes: pushes(token, permissions)
			},
			error: null
		},
		contents: head.error === null ? {
			answer: { hasBranch: head.answer !== null },
			error: null
		} : head,
		ledger: hasLedger ? await told(readLedger(github, account).then((found) => found?.ledger ?? null)) : null,
		issues,
		pulls
	};
}
/** `ghs_` begins the token of an app, GITHUB_TOKEN among them. Where nothing may even be read, no user is meant either. */
function pushes(token, permissions) {
	return token.startsWith("ghs_") || permissions?.pull !== true ? null : permissions.push;
}
export { examine };
