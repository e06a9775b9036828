import { D as withMarks, T as laptopReport, ct as hasErrors, n as withReach, x as planJson } from "./planning.js";
import { i as lookToUndo, n as undoText, r as latestRuns } from "./undo.js";
import { K as said } from "./start.js";
import { n as carriedOut, r as nothing } from "./apply.js";
import { r as withEngine } from "./engine.js";
import { t as keepReport } from "./show.js";
import { n as paint, t as confirmed } from "./terminal3.js";
// src/cli/commands/undo.ts
/** Undo: which runs there are, and what taking one back would do; then a question, and it is done. */
/** Exit code: 0 undone or nothing to undo, 2 shown and not wanted, 1 an error, also when nothing of it can be undone. */
const undo = (flags, terminal) => withEngine(flags, terminal, async (engine) => {
	if (flags.run === null) {
		terminal.print(namesText(await latestRuns(engine.store, engine.account), flags.json));
		return 0;
	}
	const undoing = await lookToUndo(engine, flags.run);
	const { refused, run, receipt } = undoing;
	const look = flags.yes ? undoing.look : await withReach(undoing.engine, undoing.look);
	const isOver = hasErrors(look.plan) || look.plan.changes.length === 0;
	const report = {
		...await withMarks(laptopReport(look, terminal.secrets)),
		undoes: run,
		receipt,
		instead: null
	};
	if (!flags.json) terminal.print(undoText(report, paint()));
	else if (isOver) terminal.print(planJson({
		...report,
		outcomes: null
	}));
	if (isOver || !flags.yes) await keepReport(flags, terminal, {
		mode: "undo",
		its: look
	}, report);
	if (hasErrors(look.plan)) return nothing(flags, terminal, "Nothing undone.", 1);
	if (isOver) return refused > 0 ? 1 : 0;
	if (!flags.yes && !await confirmed(flags, "Undo")) return nothing(flags, terminal, "Nothing undone.", 2);
	return await carriedOut(flags, terminal, {
		engine: undoing.engine,
		look,
		run
	});
});
function namesText(runs, isJson) {
	const names = runs.map((line) => line.split(": ")[0]);
	if (isJson) return `${JSON.stringify({
		version: 1,
		runs: names
	})}\n`;
	if (runs.length === 0) return "Nothing has been applied yet.\n";
	return [
		"Runs that can be undone:",
		...runs.map((line) => `  ${said(line)}`),
		`chatwoot-as-code undo ${said(names[0])} shows what would take it back, and asks.`,
		""
	].join("\n");
}
export { undo };
