import { a as lineOf, c as carryOut, i as ledgerFrom, l as isWorthApplying, n as openEngine, o as receiptFrom, r as openFiles, s as textOf, t as accountOf, u as look } from "./open.js";
import { i as WorkflowError } from "./errors.js";
import { i as many, t as countsOf } from "./counts.js";
import { n as planJson } from "./json2.js";
import { l as said } from "./safe2.js";
import { a as plain, i as outcomesText, n as driftText, o as planText, t as coloured } from "./terminal2.js";
import { hostname, userInfo } from "node:os";
import { link, open as open$1, readFile, rename, rm, stat } from "node:fs/promises";
// src/file-lock.ts
/** A lock that is a file: whoever makes it holds it. One left behind by a run that ended is taken over. */
/** Runs the work while holding the lock. */
async function locked(lock, locking, work) {
	const { patience = 1e4, staleAfter = 6e4 } = locking;
	const end = Date.now() + patience;
	while (!await made(lock)) {
		if (await isLeftBehind(lock, staleAfter)) continue;
		if (Date.now() > end) throw busy(lock);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}
async function made(lock) {
	try {
		const handle = await open$1(lock, "wx");
		await handle.writeFile(`${process.pid} ${hostname()}\n`);
		await handle.close();
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw new WorkflowError(`${lock} cannot be written (${codeOf(error)}).`, { cause: error });
	}
}
/** True when the lock is out of the way. */
async function isLeftBehind(lock, staleAfter) {
	const seen = await ownerOf(lock);
	if (seen === null) return true;
	if (seen.isHere ? isRunning(seen.pid) : seen.age < staleAfter) return false;
	const aside = `${lock}.${process.pid}`;
	try {
		await rename(lock, aside);
		if (await readFile(aside, "utf8") !== seen.text) await link(aside, lock);
	} catch (error) {
		if (!["ENOENT", "EEXIST"].includes(codeOf(error))) throw error;
	}
	await rm(aside, { force: true });
	return true;
}
/** Null when there is no lock any more. A pid means something on its own machine only. */
async function ownerOf(lock) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(lock, "utf8"), stat(lock)]);
		const [, pid, host] = /^(\d+) (.+)\n$/.exec(text) ?? [];
		return {
			text,
			pid: Number(pid),
			isHere: host === hostname(),
			age: Date.now() - mtimeMs
		};
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
function busy(lock) {
	return new WorkflowError(`Another run is writing the ledger. If none is, delete ${lock}.`);
}
function codeOf(error) {
	return error.code ?? String(error);
}
// src/ledger-file.ts
/**
* The ledger of a laptop: a file, and beside it one receipt a line in `<file>.receipts.jsonl`.
*
* The file is replaced whole, so a crash leaves the old ledger or the new one. A lock file keeps a second run out while
* the first reads, changes and writes.
*/
function ledgerInFile(file, locking = {}) {
	const receipts = `${file}.receipts.jsonl`;
	const read = async (account) => {
		const text = await textIn(file);
		return text === null ? null : ledgerFrom(text, file, account);
	};
	return {
		read,
		write: (account, change, receipt) => locked(`${file}.lock`, locking, async () => {
			const ledger = change(await read(account));
			await append(receipts, lineOf(receipt));
			await replace(file, textOf(ledger));
		}),
		receipt: async (account, run) => receiptIn(await textIn(receipts), receipts, account, run)
	};
}
/** Null when there is no file. Anything else that keeps us from reading it is an error. */
async function textIn(file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return null;
		throw new WorkflowError(`${file} cannot be read (${code ?? "not UTF-8"}).`, { cause: error });
	}
}
async function replace(file, text) {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await writeThrough(temporary, "w", text);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
/** A line that is there is not written again; a line that a crash cut off is left as it is and ended. */
async function append(file, line) {
	const text = await textIn(file) ?? "";
	if (text.includes(line)) return;
	await writeThrough(file, "a", text === "" || text.endsWith("\n") ? line : `\n${line}`);
}
async function writeThrough(file, flags, text) {
	const handle = await open$1(file, flags);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** The last one of the run. A damaged line is an error only when it could be the one that is looked for. */
function receiptIn(text, file, account, run) {
	return (text ?? "").split("\n").filter((line) => line.includes(JSON.stringify(run))).map((line) => receiptFrom(line, file)).filter((receipt) => receipt.run === run).findLast((receipt) => receipt.account === account) ?? null;
}
// src/commands.ts
/** What the commands of the CLI do. Each returns its exit code: 0 nothing to write, 2 changes or drift, 1 an error. */
async function run(flags) {
	const files = openFiles(flags.desired, process.env);
	if (flags.command === "validate") {
		const said = {
			version: 1,
			resources: files.desired.resources.length
		};
		process.stdout.write(flags.json ? `${JSON.stringify(said)}\n` : `${many(said.resources, "resource")} in ${flags.desired}, no errors.\n`);
		return 0;
	}
	const engine = await open(flags, files);
	try {
		const its = await look(engine);
		if (flags.command === "drift") return say(flags, its, null, driftText, countsOf(its.plan).drift > 0 ? 2 : 0);
		if (flags.command === "plan" || hasErrors(its)) return say(flags, its, null, planText, countsOf(its.plan).changes > 0 ? 2 : 0);
		return await apply(flags, engine, its);
	} finally {
		await engine.chatwoot.close();
	}
}
function open(flags, files) {
	const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token } = process.env;
	if (!url || !token) throw new WorkflowError(`Set the environment variable ${url ? "CHATWOOT_API_KEY, an access token of an administrator" : "CHATWOOT_API_URL, the address of Chatwoot"}.`);
	return openEngine(files, {
		url,
		token,
		account: accountOf(flags.account, files.desired),
		allowed: new Set(flags.allow.map((one) => one.replace(/^allow:/i, "").trim())),
		timeout: flags.timeout,
		maxRequests: flags.maxRequests
	}, ledgerInFile(flags.ledger), process.env);
}
async function apply(flags, engine, its) {
	if (!flags.json) process.stdout.write(planText(reportOf(its), paint()));
	if (countsOf(its.plan).changes > 0 && !flags.yes && !await confirmed(flags)) return 2;
	const at = (/* @__PURE__ */ new Date()).toISOString();
	const apply = {
		mode: "apply",
		commit: null,
		actor: userInfo().username,
		run: at.replace(/[:.]/g, "-"),
		at
	};
	const done = isWorthApplying(its) ? await carryOut(engine, its, apply) : null;
	const outcomes = done?.outcomes ?? [];
	if (flags.json) process.stdout.write(planJson({
		...its,
		effort: done?.effort ?? its.effort,
		outcomes
	}));
	else process.stdout.write(outcomesText(outcomes, paint()));
	if (done !== null && done.unkept !== null) console.error(said(done.unkept));
	return outcomes.some(({ state }) => state !== "applied") || done?.unkept ? 1 : 0;
}
async function confirmed({ json }) {
	if (!process.stdin.isTTY || !process.stdout.isTTY || json) throw new WorkflowError("There is nobody to ask before applying. Add --yes to apply without asking.");
	const { createInterface } = await import("node:readline/promises");
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = await terminal.question("Apply this? (yes/no) ").catch(() => "no");
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}
function say(flags, its, outcomes, render, code) {
	process.stdout.write(flags.json ? planJson({
		...its,
		outcomes
	}) : render(reportOf(its), paint()));
	return hasErrors(its) ? 1 : code;
}
function hasErrors({ plan }) {
	return plan.findings.some(({ severity }) => severity === "error");
}
function reportOf({ plan, digest, effort }) {
	return {
		plan,
		digest,
		effort,
		account: plan.account,
		commit: null,
		runUrl: null,
		repositoryUrl: null
	};
}
function paint() {
	return process.stdout.isTTY && process.env.NO_COLOR === void 0 ? coloured : plain;
}
export { run };
