import { i as many } from "./counts.js";
import { n as jsonText } from "./json3.js";
import { a as logSafe, n as cut, o as oneLine, s as prose, t as codeSpan } from "./safe2.js";
// src/render/replay.ts
function replayText(replay) {
	const lines = replay.rules.map((rule) => `  ${oneLine(cut(rule.key, 200))}: ${oneLine(replaySentence(rule))}`);
	return logSafe([
		`${replayLead(replay)}:`,
		...lines,
		""
	].join("\n"));
}
function replayJson(replay) {
	return jsonText({
		version: 1,
		...replay
	});
}
/** A folded part of a comment; null when there is nothing to say. */
function replayDetails(replay) {
	if (replay == null || replay.conversations === 0 || replay.rules.length === 0) return null;
	const rows = replay.rules.slice(0, SHOWN).map((rule) => `| ${codeSpan(cut(rule.key, 100), "cell")} | ${prose(replaySentence(rule)).replaceAll("|", "\\|")} |`);
	const more = replay.rules.length > SHOWN ? [`| and ${replay.rules.length - SHOWN} more | |`] : [];
	return [
		`<details><summary>Replay: what the changed rules do to the latest ${many(replay.conversations, "conversation")}</summary>`,
		"",
		`${replayLead(replay)}.`,
		"",
		"| rule | |",
		"|---|---|",
		...rows,
		...more,
		"",
		"</details>"
	].join("\n");
}
const SHOWN = 20;
/** On what it is played. */
function replayLead({ conversations, messages }) {
	return `On the latest ${many(conversations, "conversation")} (${many(messages, "message")} of them known), taken as they are now`;
}
/** What one rule does and would do. */
function replaySentence({ before, after }) {
	return [
		was(before, after),
		will(after, before),
		customers(after)
	].filter((part) => part !== null).join(", ");
}
function was(before, after) {
	if (before === null) return null;
	if (before.reason !== null) return `what it does now is not known (${cut(before.reason, 300)})`;
	return after === null ? `acts on ${number(before)}, and goes` : `acts on ${number(before)}`;
}
function will(after, before) {
	if (after === null) return null;
	if (after.reason !== null) return `what it will do is not known (${cut(after.reason, 300)})`;
	return before === null ? `new, would act on ${number(after)}` : `would act on ${number(after)}`;
}
function number({ acts, unknown }) {
	return unknown === 0 ? String(acts) : `${acts} (${unknown} not known)`;
}
function customers(after) {
	if (after === null || after.customers === 0) return null;
	return `${many(after.customers, "customer")} would get a message`;
}
export { replayText as a, replaySentence as i, replayJson as n, replayLead as r, replayDetails as t };
