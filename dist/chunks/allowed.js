import { i as subjectOf, t as isKey } from "./plan.js";
// src/plan/nearest.ts
/**
* The candidate that a misspelt word most likely means, or null when none is near: at most a third of it may differ. Of an
* address, and of whatever names a person, one letter may: two people's addresses often differ by less than a third, and
* a guess must not put one person in the place of another.
*/
function nearest(word, candidates, isOfPeople = false) {
	let best = null;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const limit = isOfPeople || candidate.includes("@") ? Math.min(2, least) : least;
		const steps = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
		if (steps < limit) [best, least] = [candidate, steps];
	}
	return best;
}
/** How many letters have to be put in, taken out, changed or swapped with their neighbour; `limit` when it is no fewer. */
function distance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let steps = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) steps = Math.min(steps, before[column - 2] + 1);
			next.push(steps);
		}
		[before, last] = [last, next];
	}
	return Math.min(limit, last[b.length]);
}
// src/plan/allowed.ts
/** What people have said yes to. A yes names one operation and stands where reviewers see it. */
const ACTIONS = [
	"create",
	"update",
	"delete",
	"adopt",
	"forget"
];
/** Approvals that are about no change of a plan: `move account/2`, `undo receipts/9001-1`. */
const OTHERS = ["move", "undo"];
/** A line that is nothing but a yes; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/gimu;
/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST = 200;
/** So many misspelt yeses are told. */
const MOST_TOLD = 20;
function operationOf(change) {
	return `${change.action} ${subjectOf(change)}`;
}
/**
* The yeses in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between. A
* line with anything else on it says nothing. In an HTML comment nobody sees it, so there it does not count; in a code
* block everybody does.
*/
function allowedIn(text) {
	const seen = text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
	return new Set([...seen.matchAll(LINE)].flatMap(([, list]) => {
		const operations = list.split(",").map(operationIn);
		return operations.every((operation) => operation !== null) ? operations : [];
	}));
}
function operationIn(text) {
	if (text.length > LONGEST) return null;
	const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim()) ?? [];
	return action !== void 0 && [...ACTIONS, ...OTHERS].includes(action.toLowerCase()) && isKey(key) ? `${action.toLowerCase()} ${kind}/${key}` : null;
}
/** A yes to what the plan does not hold is most likely misspelt. */
function withoutOperation(allowed, changes) {
	const operations = changes.map(operationOf);
	return [...allowed].filter((operation) => !operations.includes(operation)).slice(0, MOST_TOLD).map((operation) => {
		const guess = nearest(operation, operations);
		return {
			code: "G-ALLOW-NOTHING",
			severity: "note",
			place: null,
			subject: null,
			sentence: `Somebody said yes to \`${operation}\`, which is not in this plan.`,
			nextStep: guess === null ? "It does no harm." : `Did you mean \`allow: ${guess}\`?`
		};
	});
}
export { nearest as i, operationOf as n, withoutOperation as r, allowedIn as t };
