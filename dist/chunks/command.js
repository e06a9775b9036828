import { Ot as sentenceOf, St as FilesError, X as secretsIn, n as readFlags, t as watchOutput } from "./start.js";
import { inspect } from "node:util";
// src/cli/command.ts
/** The command `chatwoot-as-code`: the same engine on a laptop, with the ledger in a file. */
const secrets = secretsIn(process.env, (sentence) => console.error(sentence));
const args = process.argv.slice(2);
const hidden = (text) => secrets.hide(text, "what is printed");
let progress = {
	asked() {},
	waits() {},
	begins() {},
	ended() {},
	clear() {}
};
const print = (text) => {
	progress.clear();
	process.stdout.write(hidden(text));
};
const complain = (line) => {
	progress.clear();
	console.error(hidden(line));
};
process.once("uncaughtException", (error) => void report(error).finally(() => process.exit(1)));
let isUnwritten = false;
watchOutput((sentence) => {
	if (!isUnwritten) complain(sentence);
	isUnwritten = true;
	process.exitCode = 1;
});
const code = await main();
process.exitCode = isUnwritten ? 1 : code;
async function main() {
	try {
		const flags = readFlags(args);
		if ("asks" in flags) {
			const { textFor } = await import("./help.js");
			print(textFor(flags));
			return 0;
		}
		if (process.stderr.isTTY && !flags.json) {
			const { progressOn } = await import("./progress.js");
			progress = progressOn(screen(), () => performance.now());
		}
		const { run } = await import("./commands.js");
		return await run(flags, {
			secrets,
			print,
			complain,
			progress
		});
	} catch (error) {
		return await report(error);
	} finally {
		progress.clear();
	}
}
function screen() {
	return {
		write: (text) => void process.stderr.write(hidden(text)),
		secrets,
		columns: () => process.stderr.columns || 80,
		canErase: process.env.TERM !== "dumb"
	};
}
async function report(error) {
	const sentence = secrets.quoted(sentenceOf(error), "what is printed");
	const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], "what is printed");
	if (args.includes("--json")) {
		const { errorJson } = await import("./json.js");
		print(errorJson(sentence ?? String(error), findings));
	} else {
		const { findingLines } = await import("./terminal.js");
		const { paint } = await import("./terminal2.js");
		for (const line of findingLines(findings, paint(process.stderr))) complain(line);
		const { said } = await import("./safe.js");
		complain(said(sentence ?? "This is a bug of chatwoot-as-code. Please report it with these lines:"));
	}
	if (sentence === null) complain(inspect(error));
	return 1;
}
export {};
