import { a as operationOf } from "./allowed.js";
import { a as details, l as toldLine, n as changesList, s as fixedList } from "./rows.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { a as whatIsLeft, o as whereThereIsRoom, r as fitting, t as COMMENT } from "./fitting2.js";
import { i as isOfGone } from "./held.js";
import { c as foot, d as paragraphs, i as contestedList, r as accountAndFolder, s as findingsList, u as noLedger } from "./parts.js";
import { n as isWrite } from "./plan.js";
import { l as visible, n as cut, t as codeSpan } from "./safe2.js";
import { t as replayDetails } from "./replay.js";
// src/render/held.ts
/** What is held: left as it is because of what happened in Chatwoot, while everything else goes on. */
/** Whether a finding is more than the reason why something is held, and new with this plan. */
function isAboutAll({ holds, isStanding }) {
	return holds === void 0 && !isStanding;
}
/** What the plan leaves as it is: folded, so that nobody reads it again with every pull request. */
function standingList(report, page) {
	const some = report.plan.findings.filter(({ isStanding }) => isStanding);
	const list = findingsList(some, report, page);
	return list === null ? null : `<details><summary>${many(some.length, "finding")} about what stays as it is</summary>\n\n${list}\n\n</details>`;
}
/** In Markdown, with what can be done about each, and what is changed there; null for nothing. */
function heldList(report, page) {
	const { findings, held } = report.plan;
	const some = findings.filter(({ holds }) => holds !== void 0);
	const updates = held.flatMap(({ changes }) => changes).filter((one) => one.action === "update" && !isOfGone(one));
	return some.length === 0 ? null : [
		"**Held** (left as it is; everything else goes on)",
		findingsList(some, report, page),
		...updates.length === 0 ? [] : [changesList(updates.map(shareOf), report, page)]
	].join("\n\n");
}
function shareOf(change) {
	return {
		change,
		fields: change.fields
	};
}
// src/render/assumed.ts
/** Null for a plan that looked at the server. */
function assumption({ assumedAt, changes }) {
	if (assumedAt === void 0) return null;
	const created = changes.some(({ action }) => action === "create") ? " What is to be created may exist already; then it is imported instead." : "";
	return `As of ${timeOf(assumedAt)}, without looking at the server: the files are compared with what was applied then, and what was changed in Chatwoot since is not known.${created}`;
}
/** Only what has the form of a time is said. */
function timeOf(at) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(at ?? "") ?? [];
	return day === void 0 ? "an unknown time" : `${day} ${time} UTC`;
}
// src/render/next.ts
/** How a comment ends: what happens next, and what the team has to say. */
/** Null where nobody has looked at the server: the text says what that means. */
function whatNext(report) {
	const { docsUrl } = report;
	const sentence = nextSentence(report);
	if (sentence === null) return null;
	return `${sentence} After a push, or an edit of this description, the plan is made again.${docsUrl == null ? "" : ` [How to read this](${docsUrl}/reading-a-plan.md)`}`;
}
/** What merging does, in plain words. */
function nextSentence({ plan }) {
	if (plan.assumedAt !== void 0) return null;
	return `${plan.findings.some(({ severity }) => severity === "error") ? "Merging applies nothing until the errors are fixed." : plan.changes.some(isWrite) ? "Merging applies exactly this." : "Merging changes nothing in Chatwoot."}${plan.held.length === 0 ? "" : " What is held stays as it is."}`;
}
/** GitHub takes 65,536 characters in all. */
const MOST = 2e3;
/** Markdown of the team's own: the workflow says it, so it may be anything but what would pass for ours. */
function footer({ footer: text = "" }) {
	return visible(cut(text.trim(), MOST)).replaceAll("<!--", "&lt;!--");
}
// src/render/outputs.ts
/** Credentials first: a merge gives them to every later step of the workflow. Null where no output is declared. */
function outputsList(outputs, { rows }) {
	if (outputs === void 0 || outputs.length === 0) return null;
	const sorted = [...outputs.filter(({ isSecret }) => isSecret), ...outputs.filter(({ isSecret }) => !isSecret)];
	const lines = sorted.slice(0, rows).map(({ name, subject, path, isSecret }) => {
		const source = `${codeSpan(cut(path, 200))} of ${codeSpan(cut(subject, 200))}`;
		const as = codeSpan(cut(name, 100));
		return isSecret ? `* 🔑 Merging makes ${source}, **a credential**, readable as the output ${as}. It is empty in a plan.` : `* ${source} is the output ${as}.`;
	});
	const more = sorted.length > rows ? [`* and ${sorted.length - rows} more`] : [];
	return [
		"**Outputs** (later steps of the workflow can read them)",
		"",
		...lines,
		...more
	].join("\n");
}
// src/render/comment.ts
/** The comment on a pull request, before anything is applied. */
function renderComment(report, room = COMMENT) {
	const { plan } = report;
	const { ours, merged, drift } = groupsOf(report);
	const general = plan.findings.filter(isAboutAll);
	const beside = general.length > MOST_BESIDE ? [] : general.filter(({ severity }) => severity !== "note");
	return fitting(room, plan.changes, (page) => {
		page.screen.left -= ROOM_OF_PART * [merged, drift].filter((shares) => shares.length > 0).length;
		const list = (shares, room = ROOM_OF_PART - 1) => {
			page.screen.left += room;
			return changesList(shares, report, page, beside);
		};
		const changes = [
			merged.length + drift.length > 0 && "**This pull request**",
			ours.length === 0 ? nothingChanges(plan) : list(ours, 0),
			merged.length > 0 && "**Already merged, not applied yet** (by other pull requests; merging this one applies it too)",
			merged.length > 0 && list(merged),
			drift.length > 0 && "**Already drifted** (changed in Chatwoot, not by this pull request; merging puts it back)",
			drift.length > 0 && list(drift)
		];
		const folds = [
			details(ours, report, page),
			details(merged, report, page, "Field by field: already merged"),
			details(drift, report, page, "Field by field: already drifted")
		];
		const left = whatIsLeft(report, [
			...ours,
			...merged,
			...drift
		], page);
		return paragraphs(`### Chatwoot plan · ${accountAndFolder(report)} · ${headline(report, true)}`, noLedger(report) ?? assumption(plan), left, ...changes, findingsList(general.filter((finding) => !page.told.has(finding)), report, page), fixedList(report.fixed ?? []), heldList(report, page), contestedList(report, page), outputsList(report.outputs, page), standingList(report, page), ...folds, whereThereIsRoom(report.map?.details ?? null, page), replayDetails(report.replay), toldLine(plan.findings), whatNext(report), footer(report), foot(report));
	});
}
/** The changes as people read them: those of this pull request, those merged before it, and what goes back. */
function groupsOf({ plan, pending }) {
	const { files, drift, adopts, forgets } = halvesOf(plan);
	const all = [...files, ...[...adopts, ...forgets].map((change) => ({
		change,
		fields: []
	}))];
	const isPending = ({ change }) => pending?.has(operationOf(change)) === true;
	return {
		ours: all.filter((share) => !isPending(share)),
		merged: all.filter(isPending),
		drift
	};
}
/** In lines. */
const ROOM_OF_PART = 3;
/** With more findings than these a list of their own is easier to read. */
const MOST_BESIDE = 20;
function nothingChanges(plan) {
	const { assumedAt, contested } = plan;
	if (isHeld(plan)) return "Nothing of it can be done now: see what is held.";
	if (contested.length > 0) return "No changes, but for what is left as it is.";
	return assumedAt === void 0 ? "No changes: the files and the server agree on everything this pull request touches." : "No changes: the files and the ledger agree on everything that can be compared.";
}
/** Whether something waits that the files ask for. */
function isHeld({ held }) {
	return held.some(({ changes }) => changes.some((change) => !isDrift(change) || change.fields.some(isOfFiles)));
}
function isOfFiles({ cause }) {
	return cause !== "drift";
}
/** `1 deletion, 2 changes`: the worst first; importing and letting go write nothing and come last. */
function headline({ plan }, hasSign = false) {
	const { creates, updates, deletes, adopts, forgets, held } = countsOf(plan);
	const errors = plan.findings.filter(({ severity }) => severity === "error").length;
	const counted = (count, sign, text) => count > 0 ? [[sign, text]] : [];
	const left = plan.contested.length;
	const parts = [
		...counted(errors, "❌", many(errors, "error")),
		...counted(deletes, "🔴", many(deletes, "deletion")),
		...counted(updates, "🟡", many(updates, "change")),
		...counted(creates, "🟢", many(creates, "creation")),
		...counted(adopts, "🔵", `${adopts} imported`),
		...counted(forgets, "⚪", `${forgets} no longer managed`),
		...counted(left, "⚠️", `${many(left, "difference")} left as it is`),
		...counted(held, "⚠️", `${held} held`)
	];
	const [first] = parts;
	if (first === void 0) return "no changes";
	return `${hasSign ? `${first[0]} ` : ""}${parts.map(([, text]) => text).join(", ")}`;
}
export { nextSentence as a, isAboutAll as c, renderComment as i, headline as n, assumption as o, nothingChanges as r, heldList as s, groupsOf as t };
