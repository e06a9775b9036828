import { at as openFiles, et as accessIn, it as openEngine, jn as allowedIn, t as ledgerInFile, tt as accountOf } from "./engine.js";
import { xt as WorkflowError } from "./start.js";
import { userInfo } from "node:os";
// src/cli/commands/open.ts
/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
/** Opens it, and closes it when `use` is through. */
async function withEngine(flags, { secrets, progress }, use) {
	const allowed = allowedBy(flags);
	const files = openFiles(flags.desired, process.env, secrets);
	const { url, token } = accessIn(process.env);
	const { timeout, maxRequests } = flags;
	const account = accountOf(flags.account, files.desired);
	const engine = await openEngine(files, {
		url,
		token,
		account,
		allowed,
		timeout,
		maxRequests,
		progress
	}, () => ledgerInFile(flags.ledger), process.env, secrets);
	return await use(engine).finally(() => engine.chatwoot.close());
}
/** An apply of this moment by whoever sits here. */
function applyOf(now) {
	const at = now.toISOString();
	return {
		commit: null,
		actor: userInfo().username,
		run: at.replace(/[:.]/g, "-"),
		at
	};
}
/** As in a description, with or without `allow:` in front. Throws a WorkflowError for what names no operation. */
function allowedBy({ allow }) {
	const wrong = allow.filter((one) => allowedIn(lineOf(one)).size === 0);
	if (wrong.length > 0) throw new WorkflowError(wrong.map((one) => `--allow ${JSON.stringify(one)} names no operation. ${ALLOW_LOOKS}`).join("\n"));
	return new Set(allow.flatMap((one) => [...allowedIn(lineOf(one))]));
}
const ALLOW_LOOKS = "Write it as the plan does, in quotes: --allow 'delete inboxes/old'.";
function lineOf(text) {
	return `allow: ${text.replace(/^\s*allow:/i, "").trim()}`;
}
export { applyOf as n, withEngine as r, allowedBy as t };
