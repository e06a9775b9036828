import { Er as parseTree, Tr as findNodeAtLocation, cr as object, fr as string, ir as int, lr as optional, pr as unknown, sr as nullable } from "./engine.js";
import { t as edited } from "./edit.js";
import { A as markerOf, C as createOnce, D as isBy, E as comparable, M as wrongLogin, O as isSameText, a as unposted, k as marked } from "./tell.js";
import { n as blobId } from "./branch.js";
import { i as NotVisible } from "./client.js";
import { B as cut, E as bySeverity, G as prose, kt as told, q as visible } from "./start.js";
import { readFileSync } from "node:fs";
// src/export/suggest.ts
/** What a finding would change in its file, as whole lines: what GitHub calls a suggested change. */
/**
* Null where a finding names no edits, or where one would write what the file does not say itself: the text of another
* file, or the value of a variable.
*/
function suggestionOf(finding, textOf) {
	const { edits = [], place, subject } = finding;
	const text = place === null ? void 0 : textOf(place.file);
	if (edits.length === 0 || text === void 0 || subject === null) return null;
	const paths = edits.map(({ path }) => [...ownPath(subject), ...stepsOf(path)]);
	if (!paths.every((path) => isPlainAt(text, path))) return null;
	const lines = changedLines(text, edited(text, edits.map(({ value }, index) => ({
		path: paths[index],
		value
	}))));
	return lines === null ? null : {
		file: place.file,
		...lines
	};
}
function ownPath(subject) {
	const end = subject.indexOf("/");
	return [subject.slice(0, end), subject.slice(end + 1)];
}
function stepsOf(path) {
	return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => index === void 0 ? name : Number(index));
}
/** What stands there is written there, so that nothing else comes in with the edit. */
function isPlainAt(text, path) {
	const root = parseTree(text);
	const around = root && findNodeAtLocation(root, path.slice(0, -1));
	const node = root && findNodeAtLocation(root, [...path]);
	if (around === void 0) return false;
	return node === void 0 || !/\$\{|"\$file"/.test(text.slice(node.offset, node.offset + node.length));
}
/** The smallest run of whole lines that differs; null where nothing does. */
function changedLines(before, after) {
	if (before === after) return null;
	const [old, now] = [before.split("\n"), after.split("\n")];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	if (start + end === old.length && start > 0) start -= 1;
	return {
		from: start + 1,
		to: old.length - end,
		lines: now.slice(start, now.length - end)
	};
}
// src/github/suggestions.ts
/**
* Comments on lines of a pull request, each with a change that GitHub commits with one click.
*
* GitHub takes them only on lines that the pull request's diff shows, and replaces lines of the file at its head: where our
* text of a file is not that file (a merge for testing brings in what the default branch gained), nothing is suggested.
*/
const Changed = object({
	filename: string(),
	sha: nullable(string()),
	/** GitHub leaves it out of what is binary or very large. */
	patch: optional(string())
});
const Comment = object({
	id: int(),
	path: string(),
	body: string(),
	/** Null where a later push changed the lines. */
	line: optional(nullable(int())),
	start_line: optional(nullable(int())),
	in_reply_to_id: optional(nullable(int())),
	user: nullable(object({ login: string() }))
});
const PULL = "/repos/{owner}/{repo}/pulls/{pull_number}";
const COMMENT = "/repos/{owner}/{repo}/pulls/comments/{comment_id}";
/**
* Brings our comments on lines to these, as far as GitHub takes them; `head` is the commit that people see. One that is no
* longer wanted goes, unless somebody answered it. How many stand there then.
*/
async function ensureSuggestions(github, { number, marker, head }, wanted) {
	const [changed, all] = await Promise.all([github.all(Changed, `GET ${PULL}/files`, { pull_number: number }), commentsOn(github, number)]);
	const possible = wanted.filter((one) => isShown(one, changed));
	const ours = ownOf(all, github.login, marker);
	const answered = new Set(all.map((one) => one.in_reply_to_id));
	const bodyOf = ({ body }) => github.sendable(marked(marker, body), "a suggested change");
	const stands = (one) => ours.find((comment) => isAt(comment, one) && isSameText(comment.body, bodyOf(one)));
	const kept = new Set(possible.map((one) => stands(one)?.id));
	for (const { id } of ours.filter((comment) => !kept.has(comment.id) && !answered.has(comment.id))) await remove(github, id);
	for (const one of possible.filter((one) => stands(one) === void 0)) await create(github, {
		number,
		marker,
		head
	}, {
		...one,
		body: bodyOf(one)
	});
	return possible.length;
}
async function create(github, { number, marker, head }, { file, from, to, body }) {
	const start = from === to ? {} : {
		start_line: from,
		start_side: "RIGHT"
	};
	const made = await createOnce(github, () => github.ask(Comment, `POST ${PULL}/comments`, {
		pull_number: number,
		body,
		commit_id: head,
		path: file,
		line: to,
		side: "RIGHT",
		...start
	}), async () => ownOf(await commentsOn(github, number), github.login, marker).find((one) => isSameText(one.body, body)) ?? null);
	if (isBy(github.login, made.user)) return;
	await remove(github, made.id);
	throw wrongLogin(github.login, made.user);
}
function commentsOn(github, number) {
	return github.all(Comment, `GET ${PULL}/comments`, { pull_number: number });
}
/** Ours with this marker that begin a thread and stand on lines as they are now. */
function ownOf(all, login, marker) {
	return all.filter(({ user, body, line, in_reply_to_id: answers }) => isBy(login, user) && comparable(body).startsWith(`${marker}\n`) && answers == null && line != null);
}
function isAt({ path, line, start_line: start }, { file, from, to }) {
	return path === file && line === to && (start ?? line) === from;
}
async function remove(github, id) {
	try {
		await github.ask(unknown(), `DELETE ${COMMENT}`, { comment_id: id });
	} catch (error) {
		if (!(error instanceof NotVisible)) throw error;
	}
}
/** Whether the file at the pull request's head is our text, and one part of the diff shows all the lines. */
function isShown({ file, text, from, to }, changed) {
	const its = changed.find(({ filename }) => filename === file);
	if (its?.patch === void 0 || its.sha !== blobId(Buffer.from(text))) return false;
	return shownIn(its.patch).some(([first, last]) => first <= from && to <= last);
}
/** The lines of the new file that each part of a diff shows: first and last. */
function shownIn(patch) {
	return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count = "1"]) => [Number(first), Number(first) + Number(count) - 1]);
}
// src/render/suggestion.ts
/** More lines than these nobody reads in a comment. */
const MOST_LINES = 60;
/**
* Null where the lines hold what nobody would see: GitHub takes them to the letter, so they are shown to the letter or not
* at all.
*/
function suggestionText(finding, lines) {
	const text = lines.join("\n");
	if (lines.length > MOST_LINES || visible(text) !== text) return null;
	const ticks = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${`\`${finding.code}\` ${prose(cut(finding.sentence, 600))} ${prose(cut(finding.nextStep, 400))}`}\n\n${ticks}suggestion\n${text}\n${ticks}\n`;
}
// src/action/modes/suggest.ts
/** Findings whose fix is mechanical, as suggested changes on the lines of a pull request. */
/** Each notifies everybody who follows the pull request. */
const MOST = 10;
/** What GitHub did not take, and why: a sentence each. Without a fix to suggest nothing is asked of it. */
async function suggest({ github, scope }, { number, head }, findings) {
	const wanted = apart(bySeverity(findings).filter(({ isStanding }) => !isStanding).flatMap((finding) => lineComment(finding, github))).slice(0, MOST);
	if (wanted.length === 0) return [];
	const marker = markerOf("suggestion", scope);
	const { error } = await told(ensureSuggestions(github, {
		number,
		head,
		marker
	}, wanted));
	return unposted(`suggested changes on pull request #${number}`, error);
}
/** Of those that would change the same lines the first: when it is committed, the next plan suggests the others. */
function apart(all) {
	const overlaps = (a, b) => a.file === b.file && a.from <= b.to && b.from <= a.to;
	const kept = [];
	for (const one of all) if (!kept.some((other) => overlaps(other, one))) kept.push(one);
	return kept;
}
/** None where the lines hold a secret: what is committed with one click has to be what stands there. */
function lineComment(finding, github) {
	const whole = finding.place === null ? void 0 : textAt(finding.place.file);
	if (whole === void 0) return [];
	const suggestion = suggestionOf(finding, () => whole);
	const body = suggestion && suggestionText(finding, suggestion.lines);
	if (suggestion === null || body === null) return [];
	const { file, from, to, lines } = suggestion;
	const text = lines.join("\n");
	if (github.quotable(text, "a suggested change") !== text) return [];
	return [{
		file,
		text: whole,
		from,
		to,
		body
	}];
}
function textAt(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return;
	}
}
export { suggest };
