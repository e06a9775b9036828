import { n as isWorthApplying, t as carryOut } from "./carry-out.js";
import { D as withMarks, N as look, T as laptopReport, a as outcomesCount, ct as hasErrors, o as outcomesText, s as planText, st as afterReview, t as lookToShow, x as planJson } from "./planning.js";
import { K as said, j as countsOf } from "./start.js";
import { n as applyOf } from "./engine.js";
import { n as show, t as keepReport } from "./show.js";
import { n as paint, t as confirmed } from "./terminal3.js";
// src/cli/commands/interrupt.ts
/**
* Ctrl-C, and a terminal that is closed, while something is applied: the operations under way are finished and remembered,
* the rest is not begun. A second one ends at once; the ledger does not know then what was done.
*/
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function stoppable(complain, run) {
	const stop = new AbortController();
	const heard = () => {
		if (stop.signal.aborted) process.exit(130);
		stop.abort();
		complain("Stopping after the operations under way. Ctrl-C again stops at once, and the ledger misses what was done.");
	};
	for (const signal of SIGNALS) process.on(signal, heard);
	try {
		return await run(stop.signal);
	} finally {
		for (const signal of SIGNALS) process.off(signal, heard);
	}
}
// src/cli/commands/apply.ts
/** Apply: the plan, a question, and it is done. */
/** Exit code: 0 all is applied, 2 the answer was no, 1 an error. */
async function apply(flags, terminal, engine, sides) {
	const its = afterReview(await (flags.yes ? look : lookToShow)(engine, void 0, sides));
	if (hasErrors(its.plan)) {
		await show(flags, its, terminal, planText, 1);
		return nothing(flags, terminal, "Nothing applied.", 1);
	}
	if (!await isAgreed(flags, terminal, its)) return nothing(flags, terminal, "Nothing applied.", 2);
	return await carriedOut(flags, terminal, {
		engine,
		look: its,
		run: null
	});
}
/** Shows the plan and asks. What is shown is a copy of the plan, and gone before anything is done. */
async function isAgreed(flags, terminal, its) {
	const report = await withMarks(laptopReport(its, terminal.secrets));
	if (!flags.json) terminal.print(planText(report, paint()));
	if (countsOf(its.plan).changes === 0 || flags.yes) return true;
	await keepReport(flags, terminal, {
		mode: "plan",
		its
	}, report);
	return await confirmed(flags, "Apply");
}
/** Ends a run that changes nothing. */
function nothing({ json }, { print }, sentence, code) {
	if (!json) print(`${sentence}\n`);
	return code;
}
/** Does it and says what became of it. `run` is the one that is undone; null for an apply. */
async function carriedOut(flags, terminal, { engine, look: its, run }) {
	const { print, complain, secrets } = terminal;
	const mode = run === null ? "apply" : "undo";
	const done = isWorthApplying(its) ? await stoppable(complain, (stop) => carryOut({
		...engine,
		stop
	}, its, {
		mode,
		...applyOf(engine.now)
	})) : null;
	const outcomes = secrets.quoted(done?.outcomes ?? [], "what is printed");
	const report = {
		...laptopReport(its, secrets),
		effort: done?.effort ?? its.effort
	};
	if (flags.json) print(planJson({
		...report,
		outcomes
	}));
	else {
		const isWatched = process.stderr.isTTY && process.stdout.isTTY;
		print(outcomesText(isWatched ? outcomes.filter(({ state }) => state !== "applied") : outcomes, paint()));
		print(outcomesCount(outcomes));
	}
	const unkept = done?.unkept ?? null;
	if (unkept !== null) complain(said(secrets.quoted(unkept, "what is printed")));
	const undone = run === null ? {} : { undoes: run };
	await keepReport(flags, terminal, {
		mode,
		its,
		outcomes,
		unkept
	}, {
		...report,
		...undone
	});
	return outcomes.some(({ state }) => state !== "applied") || unkept ? 1 : 0;
}
export { carriedOut as n, nothing as r, apply as t };
