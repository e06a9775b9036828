import { r as ledgerInFile } from "./terminal3.js";
import { n as accessIn, o as openEngine, r as accountOf, s as openFiles } from "./open.js";
import { userInfo } from "node:os";
// src/commands/open.ts
/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
/** Opens it, and closes it when `use` is through. */
async function withEngine(flags, secrets, use) {
	const files = openFiles(flags.desired, process.env, secrets);
	const { url, token } = accessIn(process.env);
	const { timeout, maxRequests } = flags;
	const account = accountOf(flags.account, files.desired);
	const engine = await openEngine(files, {
		url,
		token,
		account,
		allowed: allowedBy(flags),
		timeout,
		maxRequests
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
/** As in a description, with or without `allow:` in front. */
function allowedBy({ allow }) {
	return new Set(allow.map((one) => one.replace(/^allow:/i, "").trim()));
}
export { applyOf as n, withEngine as r, allowedBy as t };
