import { n as isWorthApplying, t as carryOut } from "./carry-out.js";
import { r as look, t as localReport } from "./report.js";
import { t as countsOf } from "./counts.js";
import { n as planJson } from "./json3.js";
import { l as said } from "./safe2.js";
import { i as outcomesText, o as planText } from "./terminal.js";
import { n as applyOf, r as withEngine } from "./open2.js";
import { n as show, t as hasErrors } from "./show.js";
import { n as paint, t as confirmed } from "./terminal3.js";
// src/commands/apply.ts
/** Apply: the plan, a question, and it is done. */
/** Exit code: 0 all is applied, 2 the answer was no, 1 an error. */
const apply = (flags, terminal) => withEngine(flags, terminal.secrets, async (engine) => {
	const its = await look(engine);
	if (hasErrors(its)) return show(flags, its, terminal, planText, 1);
	if (!flags.json) terminal.print(planText(localReport(its, terminal.secrets), paint()));
	if (countsOf(its.plan).changes > 0 && !flags.yes && !await confirmed(flags, "Apply")) return 2;
	return await carriedOut(flags, terminal, "apply", engine, its);
});
/** Does it and says what became of it. */
async function carriedOut(flags, { print, complain, secrets }, mode, engine, its) {
	const done = isWorthApplying(its) ? await carryOut(engine, its, {
		mode,
		...applyOf(engine.now)
	}) : null;
	const outcomes = secrets.quoted(done?.outcomes ?? [], "what is printed");
	if (flags.json) print(planJson({
		...localReport(its, secrets),
		effort: done?.effort ?? its.effort,
		outcomes
	}));
	else print(outcomesText(outcomes, paint()));
	if (done !== null && done.unkept !== null) complain(said(secrets.quoted(done.unkept, "what is printed")));
	return outcomes.some(({ state }) => state !== "applied") || done?.unkept ? 1 : 0;
}
export { carriedOut as n, apply as t };
