import { B as takenBy, N as look, P as lookOffline, Y as lintFiles, i as findingLines, r as driftText, s as planText, t as lookToShow, z as onThisServer } from "./planning.js";
import { B as accountOf, G as placeOf, W as openFiles, i as ledgerInFile, ln as kindNamed, t as allowedBy } from "./engine.js";
import { D as capped, Dt as WorkflowError, P as many, j as countsOf } from "./start.js";
import { t as withSarif } from "./sarif2.js";
import { n as show } from "./show.js";
import { n as paint } from "./terminal3.js";
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
// src/cli/commands/plan.ts
/** The commands that only look: plan (with and without a server) and drift, once the server is asked, and validate. */
async function plan(flags, terminal, found, engine, sides) {
	return shown(flags, terminal, found, await lookToShow(engine, void 0, sides));
}
async function planOffline(flags, terminal, found) {
	return shown(flags, terminal, found, await lookedAtLedger(flags, terminal));
}
function shown(flags, terminal, found, its) {
	found(its.plan.findings);
	return show(flags, its, terminal, planText, countsOf(its.plan).changes > 0 ? 2 : 0);
}
async function drift(flags, terminal, engine, sides) {
	const its = await look(engine, void 0, sides);
	return show(flags, its, terminal, driftText, countsOf(its.plan).drift > 0 ? 2 : 0);
}
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
	const countOf = (of) => findings.filter(({ severity }) => severity === of).length;
	const [errors, warnings] = [countOf("error"), countOf("warning")];
	const counted = {
		version: 1,
		resources: resources.length,
		...findings.length === 0 ? {} : { findings: capped(findings) }
	};
	const said = `${many(resources.length, "resource")} in ${flags.desired}, ${errors === 0 ? "no errors" : many(errors, "error")}${warnings === 0 ? "" : `, ${many(warnings, "warning")}`}.`;
	terminal.print(flags.json ? `${JSON.stringify(counted)}\n` : `${[said, ...findingLines(findings, paint())].join("\n")}\n`);
	return errors > 0 ? 1 : lacked.length > 0 ? 2 : 0;
}
function filesOf({ desired, isOffline }, { secrets }) {
	return openFiles(desired, process.env, secrets, isOffline);
}
async function lookedAtLedger(flags, terminal) {
	const files = filesOf(flags, terminal);
	const account = accountOf(flags.account, files.desired);
	const its = await lookOffline(placeOf(files, account, ledgerInFile(flags.ledger)), allowedBy(flags));
	if (its === null) throw new WorkflowError(`There is no ledger ${flags.ledger}, so nobody knows what was applied. Check the files alone with validate, or plan without --offline.`);
	return its;
}
export { drift, plan, planOffline, validate };
