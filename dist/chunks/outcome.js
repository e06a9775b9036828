import { Yn as operationOf } from "./engine.js";
import { A as isAboutAll, Ct as findingsList, Dt as paragraphs, Gt as fitting, Jt as whereThereIsRoom, Ut as COMMENT, Yt as byWeight, bt as contestedList, dt as changesList, gt as sorted, ht as details, jt as nameOf, k as heldList, qt as whatIsLeft, ut as ACTIONS, wt as foot, yt as accountAndFolder } from "./planning.js";
import { B as cut, G as prose, Mt as subjectOf, P as many, jt as isWrite, z as codeSpan } from "./start.js";
// src/render/outcome.ts
/** The same comment after an apply: what happened. */
function renderOutcome(report, room = COMMENT) {
	const { plan, outcomes, mode, unkept } = report;
	const of = (state) => outcomes.filter((outcome) => outcome.state === state);
	const [applied, failed, left] = [
		of("applied"),
		of("failed"),
		of("not attempted")
	];
	const changeOf = (outcome) => plan.changes[outcomes.indexOf(outcome)];
	const shares = appliedOf(plan, outcomes).map((change) => ({
		change,
		fields: change.fields
	}));
	const general = plan.findings.filter(isAboutAll);
	const isFirst = ({ severity }) => severity === "error" || mode === "undo";
	const reasons = (title, some, { rows, brief }) => {
		const most = Math.max(rows, brief);
		const lines = sorted(some.map((outcome) => ({
			outcome,
			change: changeOf(outcome),
			fields: []
		})), plan).slice(0, most).map(({ outcome, change }) => `* ${nameOf(change)} (${ACTIONS[outcome.action]}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? "no reason is known", 500))}`);
		return some.length > 0 && [
			`**${title}**`,
			"",
			...lines,
			...andMore(some.length - lines.length)
		].join("\n");
	};
	return fitting(room, plan.changes, (page) => {
		const table = shares.length > 0 ? changesList(shares, report, page) : failed.length + left.length + plan.contested.length + plan.held.length === 0 && "The server already says what the files say.";
		const more = details(shares, report, page);
		return paragraphs(`${headingOf(report)} · ${accountAndFolder(report)} · ${outcomeHeadline(outcomes, plan.held.length)}`, findingsList(general.filter(isFirst), report, page), unkept !== null && `❌ ${prose(cut(unkept, 2e3))}`, !plan.hasLedger && mode !== "undo" && "There was no ledger: what matched was imported, and **nothing was deleted**.", notReviewed(report, page), reasons("Failed", failed, page), reasons("Not attempted", left, page), reasons("Applied in part", applied.filter(({ reason }) => reason !== null), page), failed.length + left.length > 0 && (mode === "undo" ? "Undo the same run again to go on with these." : "The next run goes on with these: run it again, or push a correction."), mode === "undo" && "The files still say the other thing: revert the pull request as well, or the next merge puts it back.", shares.length > 0 && "**Applied**", whatIsLeft(report, shares, page, false), table, more, whereThereIsRoom(report.map?.details ?? null, page), heldList(report, page), contestedList(report, page), findingsList(general.filter((finding) => !isFirst(finding)), report, page), foot(report));
	});
}
/** The changes that were done; `outcomes` stand in their order. */
function appliedOf({ changes }, outcomes) {
	return changes.filter((_, at) => outcomes[at]?.state === "applied");
}
function andMore(count) {
	return count > 0 ? [`* and ${count} more`] : [];
}
function notReviewed({ unreviewed, plan }, { rows, brief }) {
	if (unreviewed === null) return null;
	const forged = unreviewed.missing.filter(({ why }) => why === "forged").map(({ number }) => `#${number}`);
	if (forged.length > 0) return `⚠️ The review on ${forged.join(", ")} does not count: its signature fits neither the text nor the key of this run. Either somebody edited the text, or it was written with another key (another or a renewed token of Chatwoot) or by another version of the action. What deletes or weakens access was left out; a re-sync by hand carries it out with the \`allow:\` lines named here. Give all jobs the same secret \`CHATWOOT_REVIEW_KEY\`, so that a renewed token does not matter.`;
	if (unreviewed.changes.length === 0) return null;
	if (unreviewed.isAll) return "⚠️ No plan of this was shown on a pull request before: what deletes or weakens access was left out. Runs for forks and for Dependabot have no secrets and show none; a re-sync by hand carries out what was left, with the `allow:` lines named here.";
	const fresh = new Set(unreviewed.changes.map(operationOf));
	const some = byWeight(plan).filter((change) => fresh.has(operationOf(change))).slice(0, Math.max(rows, brief)).map((change) => `* ${nameOf(change)} (${ACTIONS[change.action]}, ${codeSpan(cut(subjectOf(change), 200))})`);
	const more = andMore(unreviewed.changes.length - some.length);
	return [
		"⚠️ **Not in the reviewed plan** (something changed since it was shown)",
		"",
		...some,
		...more
	].join("\n");
}
function headingOf({ mode, undoes = "" }) {
	if (mode === "undo") return `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))}`;
	return `### Chatwoot ${mode === "apply" ? "apply" : "re-sync"}`;
}
/** `2 changes applied, **1 not done**` */
function outcomeHeadline(outcomes, held) {
	const applied = outcomes.filter(({ state }) => state === "applied");
	const notDone = outcomes.length - applied.length;
	const writes = applied.filter(isWrite).length;
	const [taken, released] = [applied.filter(({ action }) => action === "adopt").length, applied.filter(({ action }) => action === "forget").length];
	const parts = [
		...writes > 0 ? [`${many(writes, "change")} applied`] : [],
		...taken > 0 ? [`${taken} imported`] : [],
		...released > 0 ? [`${released} no longer managed`] : [],
		...notDone > 0 ? [`**${notDone} not done**`] : [],
		...held > 0 ? [`${held} held`] : []
	];
	return parts.length === 0 ? "nothing to apply" : parts.join(", ");
}
export { outcomeHeadline as n, renderOutcome as r, appliedOf as t };
