import { t as textIn } from "./tokens.js";
import { diffArrays } from "diff";
// src/render/words/marks.ts
/** Word by word what is gone and what is new. Loaded when a plan changes something: it brings a library along. */
/** More words that differ, or more in all, are not compared: nobody reads that, and the time grows with their product. */
const MOST_DIFFERING = 400;
const MOST_WORDS = 2e4;
/** With less in common than this two sentences are easier to read one after the other. */
const LEAST_SHARED = .25;
function marks(before, after) {
	const whole = [{
		mark: "gone",
		tokens: before
	}, {
		mark: "new",
		tokens: after
	}];
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && isSame(before[head], after[head])) head++;
	let tail = 0;
	while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
	const middle = compared(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	if (middle === null) return whole;
	const [start, end] = [before.slice(0, head), before.slice(before.length - tail)];
	const runs = calm([
		{
			mark: "same",
			tokens: start
		},
		...middle,
		{
			mark: "same",
			tokens: end
		}
	].filter(({ tokens }) => tokens.length > 0));
	return runs.filter(({ mark }) => mark === "same").reduce((sum, { tokens }) => sum + lettersIn(tokens), 0) < LEAST_SHARED * Math.max(lettersIn(before), lettersIn(after)) ? whole : runs;
}
/** Null where they are too many, or too different. */
function compared(before, after) {
	if (before.length === 0 || after.length === 0) return [{
		mark: "gone",
		tokens: before
	}, {
		mark: "new",
		tokens: after
	}];
	if (before.length + after.length > MOST_WORDS) return null;
	return diffArrays([...before], [...after], {
		maxEditLength: MOST_DIFFERING,
		comparator: isSame
	})?.map(({ value, added, removed }) => ({
		mark: added ? "new" : removed ? "gone" : "same",
		tokens: value
	})) ?? null;
}
function isSame(a, b) {
	return a.text === b.text && a.as === b.as;
}
function lettersIn(tokens) {
	return textIn(tokens).replace(/\s/g, "").length;
}
/** What is the same between two differences and no whole word is no resting place for the eye. */
function calm(runs) {
	const found = [];
	let [gone, fresh] = [[], []];
	const flush = () => {
		if (textIn(gone) !== textIn(fresh)) {
			if (lettersIn(gone) > 0 || lettersIn(fresh) === 0) found.push({
				mark: "gone",
				tokens: gone
			});
			if (lettersIn(fresh) > 0 || lettersIn(gone) === 0) found.push({
				mark: "new",
				tokens: fresh
			});
		}
		[gone, fresh] = [[], []];
	};
	runs.forEach((run, index) => {
		const isBetween = index > 0 && index < runs.length - 1;
		if (run.mark === "same" && !(isBetween && lettersIn(run.tokens) < 3)) {
			flush();
			found.push(run);
			return;
		}
		if (run.mark !== "new") gone.push(...run.tokens);
		if (run.mark !== "gone") fresh.push(...run.tokens);
	});
	flush();
	return found.filter(({ tokens }) => tokens.length > 0);
}
export { marks };
