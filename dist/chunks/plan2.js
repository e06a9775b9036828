import { a as lookOffline, i as look, p as lintFiles } from "./engine.js";
import { t as ledgerInFile } from "./ledger-file.js";
import { t as lookToShow } from "./look-to-show.js";
import { n as accountOf, o as openFiles, s as placeOf } from "./open.js";
import { n as kindNamed } from "./kinds.js";
import { o as onThisServer, s as takenBy } from "./beyond.js";
import { a as WorkflowError, s as told, t as FilesError } from "./errors.js";
import { i as many, t as countsOf } from "./counts.js";
import { r as capped } from "./findings.js";
import { a as planText, n as findingLines, t as driftText } from "./terminal.js";
import { r as withEngine, t as allowedBy } from "./open2.js";
import { r as show } from "./show.js";
import { n as paint } from "./terminal4.js";
// src/plan/availability/lacked.ts
/** What of the files a server of some release and edition would not take, without asking one. */
function lackedBy(release, desired, reveal) {
	const { desired: there, findings } = onThisServer({
		desired,
		ledger: null
	}, release);
	const each = there.resources.flatMap((one) => {
		const taken = takenBy(release, {
			kind: kindNamed(one.kind),
			desired: one,
			live: null
		}, reveal);
		return [...taken.findings, ...taken.refusal === null ? [] : [taken.refusal]];
	});
	return [...findings, ...each];
}
// src/cli/commands/sarif.ts
/** The findings of a command as SARIF, in the file of `--sarif`. */
/** Runs a command that says what it has found; where the files are wrong, that is what was found. */
async function withSarif({ sarif: file, desired }, { secrets, complain }, run) {
	if (file === null) return run(() => {});
	const { writeSarif } = await import("./write2.js");
	const found = (findings) => writeSarif(findings, {
		file,
		desired,
		secrets
	});
	try {
		return await run(found);
	} catch (error) {
		const written = error instanceof FilesError ? await told((async () => found(error.findings))()) : null;
		if (written?.error != null) complain(written.error.message);
		throw error;
	}
}
// src/cli/commands/plan.ts
/** The commands that only look: plan (with and without a server), drift, validate. */
const plan = (flags, terminal) => withSarif(flags, terminal, async (found) => {
	const shown = (its) => {
		found(its.plan.findings);
		return show(flags, its, terminal, planText, countsOf(its.plan).changes > 0 ? 2 : 0);
	};
	if (flags.isOffline) return shown(await planOffline(flags, terminal));
	return withEngine(flags, terminal, async (engine) => shown(await lookToShow(engine)));
});
const drift = (flags, terminal) => withEngine(flags, terminal, async (engine) => {
	const its = await look(engine);
	return show(flags, its, terminal, driftText, countsOf(its.plan).drift > 0 ? 2 : 0);
});
const validate = (flags, terminal) => withSarif(flags, terminal, async (found) => validated(flags, terminal, found));
async function validated(flags, terminal, found) {
	const { desired, reveal } = filesOf(flags, terminal);
	const { resources, notes = [] } = desired;
	const lacked = flags.release === null ? [] : lackedBy(flags.release, desired, reveal);
	const findings = terminal.secrets.quoted([
		...notes,
		...lacked,
		...lintFiles(desired)
	], "what is printed");
	found(findings);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const counted = {
		version: 1,
		resources: resources.length,
		...findings.length === 0 ? {} : { findings: capped(findings) }
	};
	const said = `${many(resources.length, "resource")} in ${flags.desired}, ${errors === 0 ? "no errors" : many(errors, "error")}.`;
	terminal.print(flags.json ? `${JSON.stringify(counted)}\n` : `${[said, ...findingLines(findings, paint())].join("\n")}\n`);
	return errors > 0 ? 1 : lacked.length > 0 ? 2 : 0;
}
function filesOf({ desired, isOffline }, { secrets }) {
	return openFiles(desired, process.env, secrets, isOffline);
}
async function planOffline(flags, terminal) {
	const files = filesOf(flags, terminal);
	const account = accountOf(flags.account, files.desired);
	const its = await lookOffline(placeOf(files, account, ledgerInFile(flags.ledger)), allowedBy(flags));
	if (its === null) throw new WorkflowError(`There is no ledger ${flags.ledger}, so nobody knows what was applied. Check the files alone with validate, or plan without --offline.`);
	return its;
}
export { drift, plan, validate };
