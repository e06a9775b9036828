import { B as cut, Mt as subjectOf, W as oneLine } from "./start.js";
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
	/** What is under way, by `kind/key`: the line that each begins with. */
	const underWay = /* @__PURE__ */ new Map();
	let requests = 0;
	/** Names one of them; the others are counted. */
	function operations() {
		const [first, ...others] = underWay.values();
		return first === void 0 ? null : `${first}${others.length === 0 ? "" : ` and ${others.length} more`}`;
	}
	return {
		clear,
		asked() {
			requests += 1;
			show(operations() ?? `Asking Chatwoot… ${requests} ${requests === 1 ? "request" : "requests"}`);
		},
		waits(milliseconds) {
			if (milliseconds < 1e3) return;
			show(`${operations() ?? ""} Chatwoot is busy or out of reach; trying again in ${Math.ceil(milliseconds / 1e3)} s`.trim());
		},
		begins(change) {
			clear();
			const name = nameOf(secrets.quoted({
				kind: change.kind,
				key: change.key
			}, PRINTED));
			underWay.set(subjectOf(change), `${name}: ${WORDS[change.action][0]}…`);
			show(operations());
		},
		ended(done) {
			const outcome = secrets.quoted(done, PRINTED);
			clear();
			write(`${underWay.get(subjectOf(done)) ?? `${nameOf(outcome)}:`} ${resultOf(outcome)}\n`);
			underWay.delete(subjectOf(done));
			const others = operations();
			if (others !== null) show(others);
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
