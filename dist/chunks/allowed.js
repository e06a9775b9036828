import { t as nearest } from "./nearest.js";
import { t as isKey } from "./key.js";
import { r as subjectOf } from "./plan.js";
// src/plan/approve/seen.ts
function linesSeen(markdown) {
	const { comments, from, because } = hidingIn(markdown);
	const raws = markdown.split(LINE_END);
	const texts = withoutComments(markdown, comments).split(LINE_END);
	const paragraphs = doubtsIn(raws);
	let end = 0;
	return raws.map((raw, index) => {
		end = markdown.indexOf(raw, end) + raw.length;
		const text = texts[index];
		const isCommented = text !== raw && text.trim() === "";
		const its = paragraphs[index] ?? (/`{3}|~{3}/.test(raw) ? FENCE : isCommented ? COMMENTED : null);
		return {
			raw,
			text,
			unseen: end > from ? because : its
		};
	});
}
const LINE_END = /\r\n|\n|\r/;
const COMMENTED = "it stands in an HTML comment";
const FENCE = "it stands on the line that begins or ends a code block";
/** The ends of their lines stay, so that lines can be told by their number. */
function withoutComments(text, comments) {
	return [0, ...comments.map(([, end]) => end)].map((start, index) => {
		const [first, last] = comments[index] ?? [text.length, text.length];
		return text.slice(start, first) + text.slice(first, last).replace(/[^\r\n]/g, "");
	}).join("");
}
/** Tags that show what they hold, neither smaller nor struck out, and hide nothing by an attribute. */
const SHOWING = /<\/?(?:details(?:[ \t]+open)?|summary|p|div|b|i|em|strong|ul|ol|li|blockquote|h[1-6]|br|hr|a)[ \t]*\/?>|<a[ \t]+href="[^"<>\r\n]*"[ \t]*>|<img(?:[ \t]+[a-z]+(?:="[^"<>\r\n]*")?)*[ \t]*\/?>/iy;
/** An address in angle brackets, and a bracket that begins no tag. */
const NO_TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[\w.+-]+@[\w.-]+>|(?![a-z/!?]))/iy;
/** What GitHub draws instead of showing it. */
const DRAWN = /[ \t]*(?:math|mermaid|geojson|topojson|stl)\b/iy;
const DRAWING = "it stands behind a diagram or formula";
function hidingIn(text) {
	const comments = [];
	const endingAt = (from, because) => ({
		comments,
		from,
		because
	});
	let [hasCode, hasHtml] = [false, false];
	const token = /<!--|`{3,}|~{3,}|\[\^[^\]\r\n]*\]:|\$\$|</g;
	const isAt = (pattern, at) => {
		pattern.lastIndex = at;
		return pattern.test(text);
	};
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		const [{ index: at }, word] = [found, found[0]];
		if (word === "<!--") {
			if (/^-?>/.test(text.slice(at + 4, at + 6))) return endingAt(at, "it stands behind an HTML comment");
			const close = text.indexOf("-->", at + 4);
			const end = close === -1 ? text.length : close + 3;
			const [line, previous] = linesBefore(text, at);
			if (/^ {0,3}$/.test(line) && !hasCode && (!hasHtml || /^[ \t]*$/.test(previous))) token.lastIndex = end;
			else if (/(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(text.slice(at, end))) return endingAt(at, "it stands behind an HTML comment");
			comments.push([at, end]);
		} else if (word.startsWith("[^")) return endingAt(at, "it stands behind a footnote");
		else if (word === "$$") return endingAt(at, DRAWING);
		else if (word !== "<") {
			hasCode = true;
			if (isAt(DRAWN, at + word.length)) return endingAt(at, DRAWING);
		} else if (isAt(SHOWING, at)) {
			hasHtml = true;
			token.lastIndex = SHOWING.lastIndex;
		} else if (!isAt(NO_TAG, at)) return endingAt(at, "it stands behind HTML that may hide it");
	}
	return endingAt(Number.POSITIVE_INFINITY, "");
}
/** The begun line that leads to a place, and the whole line before it. */
function linesBefore(text, at) {
	const startOf = (end) => end === 0 ? 0 : Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
	const start = startOf(at);
	const end = start - (text.startsWith("\r\n", start - 2) ? 2 : Math.min(1, start));
	return [text.slice(start, at), text.slice(startOf(end), end)];
}
/** Links, images and what defines them, formulas, what is struck out, and characters without a shape. */
const DOUBTFUL = /\][:([]|!\[|\$|(?<!~)~~?(?!~)|[^\P{Cc}\t]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Zl}|\p{Zp}/u;
const BESIDE = "it stands in one paragraph with a link, an image, a formula or something struck out or unseen";
/** For each line why its paragraph leaves doubt, or null. An item of a list begins a paragraph of its own. */
function doubtsIn(lines) {
	const paragraphs = [];
	let current = 0;
	for (const line of lines) {
		if (/^[ \t]*$/.test(line) || /^ {0,3}[-+*][ \t]+[^ \t]/.test(line)) current += 1;
		paragraphs.push(current);
	}
	const doubtful = new Set(paragraphs.filter((_, index) => DOUBTFUL.test(lines[index])));
	return paragraphs.map((paragraph) => doubtful.has(paragraph) ? BESIDE : null);
}
// src/plan/approve/allowed.ts
/** What people have approved. An approval names one operation and stands where reviewers see it. */
const ACTIONS = [
	"create",
	"update",
	"delete",
	"adopt",
	"forget"
];
/** Approvals that are about no change of a plan: `move account/2`, `undo receipts/9001-1`. */
const OTHERS = ["move", "undo"];
/** A line that is nothing but approvals; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/iu;
/** What looks meant as one, wherever it stands. */
const MEANT = /\ballow[^\w\s]{0,6}:[^\w\s]{0,6}\s{0,3}[^\w\s]{0,6}((?:create|update|delete|adopt|forget|move|undo)[ \t]+\w+\/[\p{L}\p{M}\p{N}._@+-]{1,100})/giu;
/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST = 200;
/** So many misspelt yeses are told. */
const MOST_TOLD = 20;
function operationOf(change) {
	return `${change.action} ${subjectOf(change)}`;
}
/**
* The approvals in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between.
* A line with anything else on it says nothing, and neither does what a reviewer may not see (`seen.ts`).
*/
function approvalsIn(text) {
	const allowed = /* @__PURE__ */ new Set();
	const others = [];
	for (const { text: line, raw, unseen } of linesSeen(text)) {
		const list = LINE.exec(line)?.[1];
		const operations = list?.split(",").map(operationIn) ?? [];
		if (list !== void 0 && unseen === null) {
			if (operations.every((operation) => operation !== null)) for (const operation of operations) allowed.add(operation);
			else others.push({
				written: line.trim(),
				because: "it names no operation such as `delete inboxes/old`"
			});
			continue;
		}
		for (const [, operation] of raw.matchAll(MEANT)) others.push({
			written: operation,
			because: unseen ?? NOT_ALONE
		});
	}
	return {
		allowed,
		ignored: [...new Map(others.map((one) => [one.written, one])).values()].filter(({ written }) => !allowed.has(written))
	};
}
const NOT_ALONE = "it does not stand alone on its line, or in an HTML comment";
function allowedIn(text) {
	return approvalsIn(text).allowed;
}
/** What is written and does not count is told, or its author waits for it in vain. */
function ignoredNotes(...texts) {
	return texts.flatMap((text) => approvalsIn(text).ignored).slice(0, MOST_TOLD).map(({ written, because }) => ({
		code: "G-ALLOW-IGNORED",
		severity: "note",
		place: null,
		subject: null,
		sentence: `The approval \`${written}\` does not count: ${because}.`,
		nextStep: "Put `allow: …` on a line of its own, in a paragraph of its own, above any HTML."
	}));
}
function operationIn(text) {
	if (text.length > LONGEST) return null;
	const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim().normalize()) ?? [];
	return action !== void 0 && [...ACTIONS, ...OTHERS].includes(action.toLowerCase()) && isKey(key) ? `${action.toLowerCase()} ${kind}/${key}` : null;
}
function isApproved(change) {
	return `\`${operationOf(change)}\` is approved.`;
}
/** Each approval that counts and that no guard has named (`said`): a reviewer sees all that was approved. */
function approved(allowed, changes, said) {
	const named = new Set(said.map(({ nextStep }) => nextStep));
	return changes.filter((change) => allowed.has(operationOf(change)) && !named.has(isApproved(change))).map((change) => ({
		code: "G-ALLOWED",
		severity: "note",
		place: null,
		subject: subjectOf(change),
		sentence: isApproved(change),
		nextStep: "The description of the pull request, the input \"allow\" or the option --allow says so."
	}));
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
			sentence: `Somebody approved \`${operation}\`, which is not in this plan.`,
			nextStep: guess === null ? "It does no harm." : `Did you mean \`allow: ${guess}\`?`
		};
	});
}
export { operationOf as a, isApproved as i, approved as n, withoutOperation as o, ignoredNotes as r, allowedIn as t };
