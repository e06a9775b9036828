import { a as operationOf } from "./allowed.js";
import { n as isWrite } from "./plan.js";
import { i as many } from "./counts.js";
// src/render/fitting.ts
/** How much of a plan goes into a text: all of it when it fits, and the weightiest of it when it does not. */
const ALL = Number.POSITIVE_INFINITY;
/** Lines of 80 characters that people see at first, the headline included. */
const SCREEN = 11;
/** Bytes of what stands around field by field. */
const FRAME = 1e3;
const FULL = {
	value: 120,
	fields: 4,
	details: ALL,
	lines: 60,
	line: 2e3,
	rows: ALL,
	brief: ALL,
	findings: ALL,
	links: true
};
const FEWER_ROWS = [
	{
		of: () => ({
			...FULL,
			details: 0,
			findings: 50,
			links: false
		}),
		isExact: true
	},
	{ of: (rows) => ({
		...FULL,
		value: 60,
		details: 0,
		findings: 20,
		links: false,
		rows
	}) },
	{ of: (brief) => ({
		...FULL,
		value: 30,
		fields: 2,
		details: 0,
		findings: 3,
		links: false,
		rows: 0,
		brief
	}) }
];
/** GitHub takes 65,536 characters, but has been seen to drop what is longer without a word. */
const COMMENT = {
	maxBytes: 6e4,
	steps: [{
		of: (details) => ({
			...FULL,
			details
		}),
		isInBytes: true
	}, ...FEWER_ROWS],
	elsewhere: null
};
/** GitHub drops a step's summary of more than 1 MiB as a whole. */
const SUMMARY = {
	maxBytes: 1e6,
	steps: [{
		of: (details) => ({
			...FULL,
			lines: 1e4,
			line: 4e5,
			details
		}),
		isInBytes: true
	}, ...FEWER_ROWS],
	elsewhere: null
};
/** The fullest text that fits. */
function fitting(room, changes, render) {
	const made = /* @__PURE__ */ new WeakMap();
	const attempt = (fullness) => {
		const page = {
			...fullness,
			to: room,
			budget: { left: fullness.details },
			seen: /* @__PURE__ */ new Set(),
			screen: {
				left: SCREEN,
				isEmpty: true
			},
			told: /* @__PURE__ */ new Set(),
			made
		};
		const text = render(page);
		const shown = new Set(changes.filter((change) => isShown({
			change,
			fields: change.fields
		}, page)).map(operationOf));
		const bytes = new TextEncoder().encode(text).length;
		return {
			text,
			shown,
			bytes,
			fits: bytes <= room.maxBytes
		};
	};
	for (const { of, isExact, isInBytes } of room.steps) {
		const whole = attempt(of(ALL));
		if (whole.fits) return whole;
		if (isExact) continue;
		const least = attempt(of(0));
		if (least.fits && isInBytes) {
			const filled = attempt(of(room.maxBytes - least.bytes - FRAME));
			return filled.fits ? filled : least;
		}
		if (least.fits) return most((count) => attempt(of(count)), least);
	}
	return attempt(room.steps.at(-1).of(0));
}
/** The attempt with the highest count that fits; `least` is the one with none. */
function most(attempt, least) {
	let [best, below, above] = [
		least,
		0,
		1
	];
	for (let next = attempt(above); next.fits; next = attempt(above)) [best, below, above] = [
		next,
		above,
		above * 2
	];
	while (above - below > 1) {
		const middle = below + above >> 1;
		const next = attempt(middle);
		if (next.fits) [best, below] = [next, middle];
		else above = middle;
	}
	return best;
}
/** What stands in a deletion's row is all there is to it; of others every field has to be there, both its sides. */
function isShown({ change, fields }, { seen }) {
	return seen.has(change) && (change.action === "delete" || fields.every((field) => seen.has(field)));
}
/** The same twice, for the comment (or the issue) and for the job summary, and what was shown in either. */
function inBoth(render) {
	const summary = render(SUMMARY);
	const comment = render({
		...COMMENT,
		elsewhere: summary.shown
	});
	return {
		comment: comment.text,
		summary: summary.text,
		shown: summary.shown.union(comment.shown)
	};
}
/** A part that may be missing, where what comes before it has left room for all of it. */
function whereThereIsRoom(part, { budget }) {
	const bytes = part === null ? 0 : new TextEncoder().encode(part).length;
	if (bytes > budget.left) return null;
	budget.left -= bytes;
	return part;
}
/** That something is not on the page, and where it is. To be asked when the rest of the page is there. */
function whatIsLeft({ runUrl }, rows, page, isReview = true) {
	const { elsewhere } = page.to;
	const missing = rows.filter((row) => isWrite(row.change) && !isShown(row, page));
	const left = [...new Set(missing.map(({ change }) => operationOf(change)))];
	const nowhere = left.filter((operation) => !elsewhere?.has(operation)).length;
	const there = left.length - nowhere;
	const summary = runUrl === null ? "the job summary" : `the [job summary](${runUrl})`;
	const lines = [...there > 0 ? [`ℹ️ **Not everything fits here**: ${verbed(there, "is", "are")} shown in full only in ${summary}.`] : [], ...nowhere > 0 ? [`⚠️ **${verbed(nowhere, "is", "are")} too long to be shown in full**${isReview ? ` and ${nowhere === 1 ? "does" : "do"} not count as reviewed` : ""}; \`plan.txt\`, in the folder of the output \`plan\`, has everything.`] : []];
	return lines.length === 0 ? null : lines.join("\n\n");
}
function verbed(count, one, more) {
	return `${many(count, "change")} ${count === 1 ? one : more}`;
}
export { whatIsLeft as a, inBoth as i, SUMMARY as n, whereThereIsRoom as o, fitting as r, COMMENT as t };
