import { t as writeDesired } from "./write.js";
import { t as exportAccount } from "./export.js";
import { i as ledgerInFile, t as allowedBy, z as accessIn } from "./engine.js";
import { a as exportText, r as exportJson } from "./export2.js";
import { n as paint } from "./terminal3.js";
// src/cli/commands/export.ts
/** `chatwoot-as-code export`: the account into files. Exit code 0 when they say what the server says, 1 when nothing was written. */
const exportInto = async (flags, { print, secrets, progress }) => {
	const { out: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared, terse: isTerse } = flags;
	const { account, timeout, maxRequests } = flags;
	const { exported, effort } = await exportAccount({
		folder,
		kinds,
		isPruning,
		isOnlyDeclared,
		isTerse
	}, {
		...accessIn(process.env),
		account,
		timeout,
		maxRequests,
		allowed: allowedBy(flags),
		progress
	}, () => ledgerInFile(flags.ledger), process.env, secrets);
	const isRefused = exported.findings.some(({ severity }) => severity === "error");
	if (!isRefused) writeDesired(folder, exported.files);
	const report = {
		...exported,
		folder,
		effort
	};
	print(flags.json ? exportJson(report) : exportText(report, paint()));
	return isRefused ? 1 : 0;
};
export { exportInto };
