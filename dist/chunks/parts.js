import { r as subjectOf } from "./plan.js";
import { i as many } from "./counts.js";
import { t as linesOf } from "./findings.js";
import { c as prose, n as cut, r as fence, t as codeSpan } from "./safe2.js";
import { i as isSealed, u as kindNamed } from "./seal.js";
import { n as isObject } from "./paths.js";
// src/render/lines.ts
/** Beyond this many lines a side is not compared but shown as gone and new: the comparison takes their product. */
const mostCompared = 400;
function compareLines(before, after) {
	if (before.length > mostCompared || after.length > mostCompared) return [...before.map((text) => ({
		sign: "-",
		text
	})), ...after.map((text) => ({
		sign: "+",
		text
	}))];
	const common = longestCommon(before, after);
	const lines = [];
	let [old, fresh] = [0, 0];
	while (old < before.length || fresh < after.length) if (old < before.length && fresh < after.length && before[old] === after[fresh]) {
		lines.push({
			sign: " ",
			text: before[old++]
		});
		fresh++;
	} else if (fresh >= after.length || old < before.length && common[old + 1][fresh] >= common[old][fresh + 1]) lines.push({
		sign: "-",
		text: before[old++]
	});
	else lines.push({
		sign: "+",
		text: after[fresh++]
	});
	return lines;
}
/** How many lines the rests of both sides have in common, by where each rest begins. */
function longestCommon(before, after) {
	const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
	for (let old = before.length - 1; old >= 0; old--) for (let fresh = after.length - 1; fresh >= 0; fresh--) table[old][fresh] = before[old] === after[fresh] ? table[old + 1][fresh + 1] + 1 : Math.max(table[old + 1][fresh], table[old][fresh + 1]);
	return table;
}
/** Leaves out unchanged lines that have no change next to them. */
function onlyNearChanges(lines) {
	const isNear = (index) => lines.slice(Math.max(0, index - 1), index + 2).some(({ sign }) => sign !== " ");
	return lines.flatMap((line, index) => {
		if (isNear(index)) return [line];
		return index > 0 && isNear(index - 1) ? [{
			sign: " ",
			text: "⋮"
		}] : [];
	});
}
// src/render/values.ts
const hidden = "‹hidden›";
/** A text that holds secrets, with each one's name where it stands; live ones have no name. */
function sealedText(written) {
	return written === "" ? hidden : written.replace(/\$\{secret:([^}]*)\}/g, "‹secret $1›");
}
/** The value with every secret replaced by its description. */
function shown(value) {
	if (isSealed(value)) return sealedText(value.$secret);
	if (Array.isArray(value)) return value.map(shown);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)]));
}
/** The value as JSON on one line, the way it stands in the files. */
function literal(value) {
	if (isSealed(value) && /^(\$\{secret:[^}]*\})?$/.test(value.$secret)) return sealedText(value.$secret);
	return JSON.stringify(shown(value), null, 1).replace(/\n */g, " ");
}
/** Whether there is nothing in it: all of these clear a field. */
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
// src/render/sentences.ts
/** One line for a change or a field, in words a support lead can review. */
/** `**Inbox** \`Mobile App API\`` */
function nameOf({ kind, title }, where = "line") {
	const { noun } = kindNamed(kind);
	return `**${noun[0].toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`;
}
/** What becomes of a field: `` `color`: `"#1"` → `"#2"` ``; of drift also what was done by hand. */
function fieldSentence({ path, live, desired, cause, isUnknown }, max) {
	const span = (value) => isBlank(value) ? "nothing" : codeSpan(cut(literal(value), max), "cell");
	const field = codeSpan(cut(path, 200), "cell");
	const isSwitch = typeof desired === "boolean" && typeof live === "boolean";
	const state = (value) => isSwitch ? `**${value ? "on" : "off"}**` : span(value);
	if (cause === "drift") return `${field} was ${isSwitch ? "switched" : "changed to"} ${state(live)} by hand; it goes back to ${state(desired)}`;
	return isSwitch ? `${field} is switched ${state(desired)}` : `${field}: ${isUnknown ? "not known" : span(live)} → ${span(desired)}`;
}
/** That names change places by way of a third, where the change steps aside for it; else nothing. */
function byWayOf({ aside }, span) {
	return aside === void 0 ? "" : `names change places by way of a third: for a moment this one is called ${Object.values(aside).map(span).join(", ")}`;
}
/** What a change does, for a table cell. `fields` may be only some of those of the change. */
function changeSentence(change, fields, max) {
	const name = nameOf(change, "cell");
	const { deletion } = kindNamed(change.kind);
	const third = byWayOf(change, (value) => codeSpan(cut(literal(value), max), "cell"));
	const thirdName = third === "" ? "" : `; ${third}`;
	switch (change.action) {
		case "create": return change.cause === "drift" ? `${name} was deleted by hand; it is made again` : `${name} is created`;
		case "delete": return `${name} is deleted${deletion.loses === "" ? "" : `: ${deletion.loses}`}${deletion.when === "later" ? ". It cannot be undone" : ""}${thirdName}`;
		case "adopt": return `${name} (id ${change.id}) is taken under management${change.cause === "drift" ? " again, under a new id" : ""}`;
		case "forget": return change.cause === "drift" ? `${name} is gone from the server and is forgotten` : `${name} stays on the server and is no longer managed`;
		case "update": {
			const shown = fields.slice(0, 4).map((field) => `${fieldSentence(field, max)}${field.alsoByHand ? " (also changed by hand)" : ""}`);
			const more = fields.length > shown.length ? `; and ${fields.length - shown.length} more` : "";
			return `${name}: ${shown.join("; ")}${more}${thirdName}`;
		}
	}
}
// src/render/parts.ts
/** GitHub takes more, but has been seen to drop what is longer without a word. In UTF-8. */
const MAX_BYTES = 6e4;
const LESS_AND_LESS = [
	{
		value: 120,
		details: true,
		rows: 500,
		findings: 100
	},
	{
		value: 120,
		details: false,
		rows: 200,
		findings: 50
	},
	{
		value: 60,
		details: false,
		rows: 100,
		findings: 20
	},
	{
		value: 30,
		details: false,
		rows: 40,
		findings: 10
	},
	{
		value: 20,
		details: false,
		rows: 10,
		findings: 3
	}
];
/** The fullest text that fits. */
function fitting(render) {
	return LESS_AND_LESS.values().map(render).find((text) => new TextEncoder().encode(text).length <= 6e4) ?? render(LESS_AND_LESS.at(-1));
}
function paragraphs(...parts) {
	return `${parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n")}\n`;
}
const SIGNS = {
	create: "🟢 create",
	update: "🟡 change",
	delete: "🔴 delete",
	adopt: "🔵 take over",
	forget: "⚪ let go"
};
function changesTable(shares, report, { rows, value }) {
	const lines = shares.slice(0, rows).map(({ change, fields }) => {
		const note = change.comment === null ? "" : `<br>${prose(cut(change.comment, 300)).replaceAll("|", "\\|")}`;
		return `| ${SIGNS[change.action]} | ${changeSentence(change, fields, value)}${note} | ${whereOf(change, report)} |`;
	});
	const more = shares.length > rows ? [`| | and ${shares.length - rows} more, in the plan file of the run | |`] : [];
	return [
		"| | what | where |",
		"|---|---|---|",
		...lines,
		...more
	].join("\n");
}
function whereOf({ action, place, kind, key }, report) {
	if (place !== null) return linked(place, report);
	return action === "delete" && report.undoes === void 0 ? `${codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell")} was removed` : codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell");
}
function linked({ file, line }, { repositoryUrl, commit }) {
	const text = codeSpan(`${cut(file, 120)}:${line}`, "cell");
	if (repositoryUrl === null || commit === null || file.length > 500) return text;
	return `[${text}](${repositoryUrl}/blob/${commit}/${file.toWellFormed().split("/").map(encodeURIComponent).join("/")}#L${line})`;
}
/** Field by field, before and after. */
function details(shares, title = "Field by field") {
	const lines = shares.filter(({ fields, change }) => change.action !== "delete" && fields.length > 0).flatMap(({ change, fields }) => [
		`  ${cut(subjectOf(change), 200)}${change.id === null ? "" : `  (id ${change.id})`}`,
		...fields.flatMap(({ path, live, desired }) => {
			const side = (sign, value) => value === void 0 ? [] : text(value).map((line, index) => `${sign}   ${index === 0 ? `${path}  ` : ""}${line}`);
			const [before, after] = [side("-", live), side("+", desired)];
			if (before.length <= 1 && after.length <= 1) return [...before, ...after];
			const compared = compareLines(live === void 0 ? [] : text(live), desired === void 0 ? [] : text(desired));
			return [`    ${path}`, ...onlyNearChanges(compared).map(({ sign, text: line }) => `${sign}     ${line}`)];
		}),
		""
	]);
	return lines.length === 0 ? null : `<details><summary>${title}</summary>\n\n${fence(lines.slice(0, -1).map((line) => cut(line, 2e3)), "diff")}\n\n</details>`;
}
/** More lines of one value are not shown: the plan file has them all. */
const MOST_LINES = 60;
/** A value on as many lines as make it readable. */
function text(value) {
	const whole = literal(value);
	const lines = typeof value === "string" && value.includes("\n") ? value.split("\n") : whole.length <= 100 || typeof value === "string" ? [whole] : JSON.stringify(shown(value), null, 2).split("\n");
	return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`];
}
/** What is not fought over, with what people can do about it. */
function contestedList(contested, { rows, value }) {
	if (contested.length === 0) return null;
	const lines = contested.slice(0, rows).map(({ field, reason, ...of }) => `* ${nameOf(of)} ${fieldSentence({
		...field,
		cause: "this change"
	}, value)}: ${prose(reason)}. Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(of)}`)} tries once more.`);
	const more = contested.length > rows ? [`* and ${contested.length - rows} more`] : [];
	return [
		"**Left as it is** (putting it right did not last)",
		"",
		...lines,
		...more
	].join("\n");
}
const MARKS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function findingsList(findings, report, most) {
	const rank = {
		error: 0,
		warning: 1,
		note: 2
	};
	const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
	const lines = sorted.slice(0, most).map((finding) => {
		const { severity, code, sentence, nextStep, place } = finding;
		const where = place === null ? "" : ` ${linked(place, report)}`;
		const said = `* ${MARKS[severity]} \`${code}\` ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`;
		const asked = linesOf(finding);
		return asked.length === 0 ? said : `${said}\n${fence(asked).replace(/^/gm, "  ")}`;
	});
	if (sorted.length > most) lines.push(`* and ${sorted.length - most} more`);
	return lines.length === 0 ? null : lines.join("\n");
}
/** Differs with every run; a comment that differs in nothing else need not be touched. */
const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs;
function foot({ plan, digest, effort, commit, runUrl }) {
	const isAssumed = plan.assumedAt !== void 0;
	const of = [...commit === null ? [] : [`commit \`${commit.slice(0, 7)}\``], `plan \`${digest.slice(0, 12)}\``];
	const run = [`${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s`, ...runUrl === null ? [] : [`[run](${runUrl})`]];
	const left = [`${plan.unchanged} unchanged`, ...isAssumed ? [] : [`${plan.unmanaged} unmanaged left alone`]];
	return `<sub>${[...of, ...left].join(" · ")}<!-- this run --> · ${run.join(" · ")}<!-- /this run --></sub>`;
}
function noLedger({ plan }) {
	return plan.hasLedger ? null : "There is no ledger yet: what matches is taken under management, and **nothing is deleted**.";
}
/** An undo writes to the server and not to the files. */
const FILES_SAY_OTHERWISE = "The files still say the other thing: revert the pull request as well, or the next merge puts it back.";
export { contestedList as a, fitting as c, paragraphs as d, byWayOf as f, shown as g, literal as h, changesTable as i, foot as l, isBlank as m, MAX_BYTES as n, details as o, nameOf as p, OF_THIS_RUN as r, findingsList as s, FILES_SAY_OTHERWISE as t, noLedger as u };
