import { i as textOf, n as lineOf, r as receiptFrom, t as ledgerFrom } from "./ledger-text.js";
import { a as WorkflowError } from "./errors.js";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { link, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// src/engine/file-lock.ts
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
/** The lock appears with its owner in it, or not at all: one without could not be told from that of a running process. */
async function made(lock) {
	const own = `${lock}.${process.pid}.${randomUUID()}`;
	try {
		await writeFile(own, `${process.pid} ${hostname()}\n`);
		await link(own, lock);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw new WorkflowError(`${lock} cannot be written (${codeOf(error)}). Check the folder and its permissions, or name another file with --ledger.`, { cause: error });
	} finally {
		await rm(own, { force: true });
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
// src/engine/ledger-file.ts
/**
* The ledger of a laptop: a file, and beside it one receipt a line in `<file>.receipts.jsonl`.
*
* The file is replaced whole, so a crash leaves the old ledger or the new one. A lock file keeps a second run out while
* the first reads, changes and writes.
*/
function ledgerInFile(file, locking = {}) {
	const receipts = `${file}.receipts.jsonl`;
	/** What was read last: as long as the file says the same, it is taken apart once. */
	let last = null;
	const read = async (account) => {
		const text = await textIn(file);
		if (text === null) return null;
		if (last?.text !== text || last.account !== account) last = {
			text,
			account,
			ledger: ledgerFrom(text, file, account)
		};
		return last.ledger;
	};
	return {
		read,
		write: (account, change, receipt) => locked(`${file}.lock`, locking, async () => {
			const ledger = change(await read(account));
			await writing(file, async () => {
				await append(receipts, lineOf(receipt));
				await replace(file, textOf(ledger));
			});
		}),
		receipt: async (account, run) => receiptIn(await textIn(receipts), receipts, account, run),
		receipts: async (account) => namesIn(await textIn(receipts), account),
		checkWritable: () => locked(`${file}.lock`, locking, () => writing(file, async () => {
			const trial = `${file}.${process.pid}.tmp`;
			await writeThrough(trial, "w", "");
			await rm(trial);
			await writeThrough(receipts, "a", "");
		})).catch((error) => {
			throw error instanceof WorkflowError ? new WorkflowError(`${error.message} Nothing was applied.`) : error;
		})
	};
}
/** What a disk refuses every day, and is no bug of ours. */
const REFUSALS = [
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOSPC",
	"EDQUOT",
	"EISDIR"
];
async function writing(file, write) {
	try {
		await write();
	} catch (error) {
		const { code = "" } = error;
		if (!REFUSALS.includes(code)) throw error;
		throw new WorkflowError(`The ledger ${file} or what lies beside it cannot be written (${code}). Check the folder and its permissions, or name another file with --ledger.`, { cause: error });
	}
}
/** Null when there is no file. Anything else that keeps us from reading it is an error. */
async function textIn(file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return null;
		throw new WorkflowError(`The ledger ${file} cannot be read (${code ?? "not UTF-8"}). Check --ledger.`, { cause: error });
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
	const handle = await open(file, flags);
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
/** A damaged line has no name; who asks for its run is told. */
function namesIn(text, account) {
	const named = (line) => {
		try {
			const receipt = JSON.parse(line);
			return receipt.account === account && typeof receipt.run === "string" ? [receipt.run] : [];
		} catch {
			return [];
		}
	};
	return [...new Set((text ?? "").split("\n").flatMap(named))];
}
export { ledgerInFile as t };
