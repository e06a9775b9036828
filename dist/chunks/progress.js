import { r as subjectOf } from "./plan.js";
import { n as cut, s as oneLine } from "./safe2.js";
// src/cli/commands/progress.ts
/**
* What is under way, on the error stream of somebody who watches: a line that changes while something is waited for, and a
* line that stays for each operation. Nothing at all where nobody watches.
*/
const WORDS = {
	create: ["creating", "created"],
	update: ["updating", "updated"],
	delete: ["deleting", "deleted"],
	adopt: ["importing", "imported"],
	forget: ["forgetting", "no longer managed"]
};
/** Carriage return, and erase to the end of the line. */
const ERASE = "\r\x1B[K";
/** Milliseconds after which it is said how long something takes. */
const LONG = 5e3;
const PRINTED = "what is printed";
function progressOn({ write, secrets, columns, canErase }, now) {
	let current = "";
	let since = 0;
	let clock;
	function draw() {
		const seconds = Math.floor((now() - since) / 1e3);
		const text = `${current}${seconds * 1e3 < LONG ? "" : ` ${seconds} s`}`;
		write(`${ERASE}${text.slice(0, Math.max(20, columns() - 1))}`);
	}
	function show(text) {
		if (!canErase) return;
		if (clock === void 0) {
			since = now();
			clock = setInterval(draw, 1e3).unref();
		}
		current = text;
		draw();
	}
	function clear() {
		if (clock === void 0) return;
		clearInterval(clock);
		clock = void 0;
		write(ERASE);
	}
	let operation = null;
	let requests = 0;
	return {
		clear,
		asked() {
			requests += 1;
			show(operation ?? `Asking Chatwoot… ${requests} ${requests === 1 ? "request" : "requests"}`);
		},
		waits(milliseconds) {
			if (milliseconds < 1e3) return;
			show(`${operation ?? ""} Chatwoot is busy or out of reach; trying again in ${Math.ceil(milliseconds / 1e3)} s`.trim());
		},
		begins(change) {
			clear();
			operation = `${nameOf(secrets.quoted({
				kind: change.kind,
				key: change.key
			}, PRINTED))}: ${WORDS[change.action][0]}…`;
			show(operation);
		},
		ended(done) {
			const outcome = secrets.quoted(done, PRINTED);
			clear();
			write(`${operation ?? `${nameOf(outcome)}:`} ${resultOf(outcome)}\n`);
			operation = null;
		}
	};
}
function nameOf(of) {
	return oneLine(cut(subjectOf(of), 100));
}
function resultOf({ action, state, reason }) {
	if (state === "applied") return WORDS[action][1];
	return `${state}${reason === null ? "" : `: ${oneLine(cut(reason, 300))}`}`;
}
export { progressOn };
