import { i as many } from "./counts.js";
import { n as cut } from "./safe2.js";
// src/render/findings.ts
/** Of one file, and in all: more than these nobody reads, and a hostile tree of files has any number. */
const MOST_OF_A_FILE = 50;
const MOST = 200;
/** So many files are named that have more. */
const MOST_FILES = 20;
/** What stands in the place of those that are not shown. */
const MORE = "F-MORE";
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/**
* The findings that are shown, in their order and none of them endless, and behind them how many more there are in which
* file. Errors have the first claim. For every place where findings are shown, and only there: whoever counts has all.
*/
function capped(findings) {
	const kept = /* @__PURE__ */ new Set();
	const ofFile = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const finding of bySeverity(findings)) {
		const file = fileOf(finding);
		const count = ofFile.get(file) ?? 0;
		if (kept.size < MOST && (file === "" || count < MOST_OF_A_FILE)) {
			kept.add(finding);
			ofFile.set(file, count + 1);
		} else if (left.has(file)) left.get(file).push(finding);
		else left.set(file, [finding]);
	}
	return [...findings.filter((finding) => kept.has(finding)).map(short), ...moreIn(left)];
}
/** The errors first; of one severity in their order. */
function bySeverity(findings) {
	return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** Whether it only says that there are more. */
function isMore({ code }) {
	return code === MORE;
}
/** What guards object to is the plan's, not a file's: of that each line is wanted. */
function fileOf({ code, place }) {
	return place === null || code.startsWith("G-") ? "" : place.file;
}
function short(finding) {
	const { sentence, nextStep, subject } = finding;
	return {
		...finding,
		subject: subject && cut(subject, 300),
		sentence: cut(sentence, 1e3),
		nextStep: cut(nextStep, 600)
	};
}
function moreIn(left) {
	const files = [...left];
	const named = files.slice(0, MOST_FILES).map(([file, these]) => more(these, file));
	const others = files.slice(MOST_FILES);
	return others.length === 0 ? named : [...named, more(others.flatMap(([, these]) => these), "", ` in ${many(others.length, "other file")}`)];
}
function more(these, file, where = file === "" ? "" : " in this file") {
	return {
		code: MORE,
		severity: bySeverity(these)[0].severity,
		place: file === "" ? null : {
			file,
			line: 1,
			column: 1
		},
		subject: null,
		sentence: `${these.length} more${where}.`,
		nextStep: "Correct the first ones and run again."
	};
}
/** The lines to approve, one for each operation that needs it; a single one stands in the next step already. */
function linesOf({ allow = [] }) {
	return allow.length < 2 ? [] : allow.map((operation) => `allow: ${operation}`);
}
/** The option that approves an operation. No key holds a quotation mark. */
function optionOf(operation) {
	return `--allow '${operation}'`;
}
/** The finding as it is said at a terminal, where an option approves what elsewhere a line does. */
function atTerminal(finding) {
	const { allow = [], instead, holds, nextStep } = finding;
	if (allow.length === 0) return {
		nextStep,
		lines: []
	};
	const [only] = allow;
	const approve = `${allow.length === 1 ? `approve it with ${optionOf(only)}` : "approve each that is meant with an option"}${instead === void 0 ? "" : `; ${instead}`}.`;
	return {
		nextStep: holds === void 0 ? approve.replace(/^a/, "A") : `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${approve}`,
		lines: allow.length === 1 ? [] : allow.map(optionOf)
	};
}
export { linesOf as a, isMore as i, bySeverity as n, optionOf as o, capped as r, atTerminal as t };
