import { Dt as WorkflowError } from "./start.js";
import { c as coloured, l as plain } from "./planning.js";
import { WriteStream } from "node:tty";
// src/cli/commands/terminal.ts
/** Where a command says what it has to say, and whom it asks. */
/** In colours where the stream shows them, as Node finds out: `FORCE_COLOR`, `NO_COLOR`, `TERM=dumb`. */
function paint(stream = process.stdout) {
	const { FORCE_COLOR } = process.env;
	const depth = FORCE_COLOR === void 0 ? stream.isTTY && stream.getColorDepth() : WriteStream.prototype.getColorDepth.call(stream, { FORCE_COLOR });
	return Number(depth) > 1 ? coloured : plain;
}
/** Throws a WorkflowError where nobody can be asked. */
async function confirmed({ json }, what) {
	if (json) throw new WorkflowError("Cannot prompt with --json. Add --yes.");
	if (!process.stdin.isTTY || !process.stdout.isTTY) throw new WorkflowError("Cannot prompt: not a terminal. Add --yes.");
	const { createInterface } = await import("node:readline/promises");
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = await terminal.question(`${what} this? (yes/no) `).catch(() => "no");
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}
export { paint as n, confirmed as t };
