import { Yn as operationOf } from "./engine.js";
import { $ as isTwin, Ct as findingsList, Dt as paragraphs, Gt as fitting, Jt as whereThereIsRoom, Ut as COMMENT, Wt as SUMMARY, bt as contestedList, dt as changesList, ht as details, k as heldList, qt as whatIsLeft, wt as foot, yt as accountAndFolder } from "./planning.js";
import { B as cut, G as prose, M as halvesOf, N as isDrift, P as many, j as countsOf } from "./start.js";
// src/render/drift.ts
/** The issue about drift, its end, and the notice that the server cannot be read. */
/** What of a plan the drift issue is about. */
function driftOf({ changes }) {
	return changes.filter(isDrift);
}
function renderDriftIssue(report, room = COMMENT) {
	const { plan } = report;
	const { drift } = halvesOf(plan);
	const count = countsOf(plan).drift;
	const asked = askedBefore(plan);
	const rendered = fitting(room, driftOf(plan), (page) => {
		const table = drift.length > 0 && changesList(drift, report, page);
		const more = details(drift, report, page, "Field by field: − as it is now, + as the files have it");
		return paragraphs(`${many(count, "resource")} of Chatwoot ${accountAndFolder(report)} ${count === 1 ? "was" : "were"} changed outside of this repository. This is how the files would put it back; nothing happens until you decide.`, whatIsLeft(report, drift, page), table, heldList(report, page), contestedList(report, page), ...asked.length === 0 ? [] : ["**A re-sync stops here** until it is approved:", findingsList(asked, report, page)], findingsList(plan.findings.filter(isTwin), report, page), more, whereThereIsRoom(report.map?.details ?? null, page), [
			"**What now?**",
			"",
			...waysBack(plan),
			"* Keep it: run the workflow with mode `export` and `export-only-declared` (and `export-prune`, for what was deleted), and merge its pull request; or write it into the files yourself; nothing is sent then.",
			"* Leave a field to people: list it in `$ignore` with the reason."
		].join("\n"), "This issue follows the nightly check and closes by itself when the drift is gone.", driftFoot(report));
	});
	return {
		...rendered,
		title: driftTitle(report, count),
		body: rendered.text
	};
}
function driftTitle(of, count) {
	return `Chatwoot drift: ${many(count, "resource")} of ${accountAndFolder(of).replaceAll("`", "")} changed in Chatwoot`;
}
/** Whether a title is that of an issue about this drift, whatever it counted. */
function isDriftTitle(of, title) {
	return title === driftTitle(of, Number(/\d+/.exec(title)?.[0] ?? 0));
}
/** How to put it back: nothing is offered that would leave everything as it is. */
function waysBack(plan) {
	const isToApprove = plan.findings.some(({ holds, allow = [] }) => holds !== void 0 && allow.length > 0);
	const held = isToApprove ? " What is held goes back with its line in the input `allow`." : " What is held stays as it is.";
	const resync = "* Put it back: run the workflow by hand with mode `resync`";
	if (plan.changes.some(isDrift)) return [`${resync}, or merge the next pull request.${plan.held.length === 0 ? "" : held}`];
	if (isToApprove) return [`${resync} and the line that stands above in the input \`allow\`.`];
	return plan.held.length > 0 ? [] : [`${resync}, or merge the next pull request.`];
}
/** What has to be approved before a guard lets the drift go back. */
function askedBefore({ changes, findings }) {
	const operations = new Set(changes.filter(isDrift).map(operationOf));
	return findings.filter(({ allow = [], severity }) => severity === "error" && allow.some((operation) => operations.has(operation)));
}
/** The number of requests and seconds differ every night; an issue that changed with them would tell people nothing. */
function driftFoot({ commit, digest }) {
	return `<sub>${commit === null ? "" : `files of commit \`${commit.slice(0, 7)}\` · `}plan \`${digest.slice(0, 12)}\`</sub>`;
}
function renderDriftClosed({ by, runUrl }) {
	return `${by === "resync" ? "A re-sync put the server back to what the files say." : "The server says again what the files say."}${runUrl === null ? "" : ` [Run](${runUrl}).`}`;
}
function renderUnreadable({ account, reason, runUrl }) {
	return {
		title: `Chatwoot account ${account} cannot be checked for drift`,
		body: paragraphs(`The server could not be read, so nobody knows whether account ${account} has drifted.`, prose(cut(reason, 1e3)), `[Run](${runUrl}). This issue closes by itself when a check gets through.`)
	};
}
function renderDriftSummary(report, room = SUMMARY) {
	const { plan } = report;
	const { drift, files } = halvesOf(plan);
	const count = countsOf(plan).drift;
	return fitting(room, driftOf(plan), (page) => {
		const table = drift.length > 0 && changesList(drift, report, page);
		const more = details(drift, report, page);
		return paragraphs(`### Chatwoot drift · ${accountAndFolder(report)} · ${count === 0 ? "none" : `${many(count, "resource")} changed in Chatwoot`}`, !plan.hasLedger && "There is no ledger yet, so nothing is managed and nothing can have drifted.", whatIsLeft(report, drift, page), table, heldList(report, page), contestedList(report, page), findingsList(plan.findings.filter(isTwin), report, page), more, whereThereIsRoom(report.map?.details ?? null, page), files.length > 0 && plan.hasLedger && `${many(files.length, "change")} of the files ${files.length === 1 ? "is" : "are"} not applied yet; that is not drift.`, foot(report));
	});
}
export { renderDriftIssue as a, renderDriftClosed as i, driftTitle as n, renderDriftSummary as o, isDriftTitle as r, renderUnreadable as s, driftOf as t };
