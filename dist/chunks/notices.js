import { At as countOf, B as cut, G as prose, P as many } from "./start.js";
import { Ct as findingsList, Dt as paragraphs, Gt as fitting, Ht as toldLine, Ut as COMMENT, ft as signOf, jt as nameOf } from "./planning.js";
// src/render/markers.ts
/** What a later run reads in a comment: lines that GitHub does not show, and that no text of people can hold (`safe.ts`). */
/** It says what an apply did, or that it stopped. */
const OUTCOME = "<!-- outcome -->";
/** All that a pull request brought is applied: a later run has nothing to add to it. */
const DONE = "<!-- applied -->";
function withMarkers(text, ...markers) {
	return `${text.trimEnd()}\n\n${markers.join("\n")}\n`;
}
// src/render/notices.ts
/** What a run says on GitHub where there is no plan to show, or besides it. */
/** The files cannot be read, so there is no plan. */
function renderRefused(findings, at) {
	return fitting(COMMENT, [], (page) => paragraphs(`### Chatwoot plan${ofAccount(at)} · ${many(countOf(findings), "error")} in the files`, "Nothing was asked of the server, and nothing can be applied until these are fixed.", findingsList(findings, at, page), toldLine(findings))).text;
}
/** A run that could not go on; what it would have said is unknown. */
function renderStopped({ mode, reason, runUrl, ...at }) {
	const what = mode === "plan" ? "no plan could be made" : "the apply stopped";
	const text = paragraphs(`### Chatwoot ${mode}${ofAccount(at)} · ${what}`, `❌ ${prose(cut(reason, 2e3))}`, `Run it again when that is fixed: [run](${runUrl}).`);
	return mode === "plan" ? text : withMarkers(text, OUTCOME);
}
/** A run that has nothing to do any more, or must not do it. */
function renderNothingDone(its) {
	return paragraphs(`### Chatwoot ${its.mode === "resync" ? "re-sync" : its.mode} · account ${its.account} · nothing done`, `${its.isError ? "❌" : "ℹ️"} ${prose(its.sentence)}`);
}
/** A comment of its own for an apply that failed: the one with the outcome is edited, and edits notify nobody. */
function renderFailed({ failure, runUrl, ...at }) {
	return paragraphs(`❌ **The Chatwoot apply failed**${ofAccount(at)}. ${prose(cut(failure, 500))}`, `Details: the comment with the plan on this pull request, and [the run](${runUrl}).`);
}
/** A comment of its own where a push brought what nobody had seen when the pull request was approved: edits notify nobody. */
function renderChanged(its) {
	const { account, changes, commentUrl } = its;
	const lines = changes.slice(0, MOST_CHANGED).map((change) => `* ${signOf(change)} ${nameOf(change)}`);
	const more = changes.length - lines.length;
	const plan = commentUrl === null ? "the plan" : `[the plan](${commentUrl})`;
	return paragraphs(`⚠️ **The plan has changed since this pull request was approved** · account ${account}. Look at ${plan} again; new in it:`, [...lines, ...more > 0 ? [`* and ${more} more`] : []].join("\n"));
}
const MOST_CHANGED = 10;
/** A plan of a commit that is not the newest any more is no comment. */
function leftToNewer(its) {
	const [planned, newer] = [its.planned.slice(0, 7), its.newer.slice(0, 7)];
	return `The comment on pull request #${its.number} was left as it is: this run planned commit ${planned}, and ${newer} was pushed since. The run for that commit writes the comment.`;
}
/** What GitHub did not take, for the summary. */
function renderUnposted(sentences) {
	return sentences.map((sentence) => `\n⚠️ ${prose(cut(sentence, 1e3))}\n`).join("");
}
function ofAccount({ account }) {
	return account === null ? "" : ` · account ${account}`;
}
export { renderRefused as a, DONE as c, renderNothingDone as i, OUTCOME as l, renderChanged as n, renderStopped as o, renderFailed as r, renderUnposted as s, leftToNewer as t, withMarkers as u };
