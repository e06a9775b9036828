import { a as subjectOf } from "./plan.js";
import { i as many } from "./counts.js";
import { a as linesOf, i as isMore, n as bySeverity, r as capped } from "./findings.js";
import { c as prose, n as cut, r as fence, t as codeSpan } from "./safe2.js";
import { n as kindNamed } from "./kinds.js";
import { n as isSealed } from "./sealed.js";
import { t as isObject } from "./json.js";
import { t as literal } from "./shown.js";
// src/render/values.ts
/** Whether there is nothing in it: all of these clear a field. */
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
/** Both values on one line each; of long ones the part that differs, with a few characters of what stands around it. */
function passages(live, desired, max) {
	const line = (value) => value === void 0 ? "" : literal(value);
	return passage(line(inOrderOf(desired, live)), line(desired), max);
}
/** The same of two texts. The beginning and the end of what differs are always there. */
function passage(before, after, max) {
	const isShort = cut(before, max) === before && cut(after, max) === after;
	if (isShort || before === after) return {
		before: cut(before, max),
		after: cut(after, max),
		isWhole: isShort || before === after
	};
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const around = Math.min(20, Math.floor(max / 6));
	const part = (text) => {
		const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
		const inner = text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
		return `${from > 0 ? "…" : ""}${inner}${to < text.length ? "…" : ""}`;
	};
	const [old, fresh] = [part(before), part(after)];
	const [first, second] = [cut(old, max), cut(fresh, max)];
	return {
		before: first,
		after: second,
		isWhole: first === old && second === fresh
	};
}
/** The value with the names of its objects in the model's order: theirs means nothing, and would look like a change. */
function inOrderOf(model, value) {
	if (Array.isArray(value)) return value.map((item, index) => inOrderOf(Array.isArray(model) ? model[index] : void 0, item));
	if (!isObject(value) || isSealed(value) || !isObject(model)) return value;
	const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)];
	return Object.fromEntries([...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name])]));
}
// src/render/sentences.ts
/** One line for a change or a field, in words a support lead can review. */
/** `**Inbox** \`Mobile App API\`` */
function nameOf({ kind, title }, where = "line") {
	const { noun } = kindNamed(kind).words;
	return `**${noun[0].toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`;
}
/**
* What becomes of a field: `` `color`: `"#1"` → `"#2"` ``; of drift also what was done in Chatwoot. Of two long values the
* part that differs; `isWhole` when that is all there.
*/
function fieldSentence({ path, live, desired, cause, isUnknown, namesGone }, max) {
	const { before, after, isWhole } = passages(isBlank(live) ? void 0 : live, isBlank(desired) ? void 0 : desired, max);
	const span = (text) => text === "" ? "nothing" : codeSpan(text, "cell");
	const field = codeSpan(cut(path, 200), "cell");
	const isSwitch = typeof desired === "boolean" && typeof live === "boolean";
	const [was, becomes] = isSwitch ? [onOrOff(live), onOrOff(desired)] : [span(before), span(after)];
	if (cause === "drift" && namesGone) return {
		text: `${field} names what is no longer in the account: ${was}; it is to be ${becomes} again`,
		isWhole
	};
	if (cause === "drift") return {
		text: `${field} was ${isSwitch ? "switched" : "changed to"} ${was} in Chatwoot; it goes back to ${becomes}`,
		isWhole
	};
	return {
		text: isSwitch ? `${field} is switched ${becomes}` : `${field}: ${isUnknown ? "not known" : was} → ${becomes}`,
		isWhole
	};
}
function onOrOff(value) {
	return `**${value ? "on" : "off"}**`;
}
/** That names change places by way of a third, where the change steps aside for it; else nothing. */
function byWayOf({ aside }, span) {
	return aside === void 0 ? "" : `names change places by way of a third: for a moment this one is called ${Object.values(aside).map(span).join(", ")}`;
}
/** What a change does, for a table cell. `fields` may be only some of those of the change. */
function changeSentence(change, fields, page) {
	const max = page.value;
	const name = nameOf(change, "cell");
	const { words, safety } = kindNamed(change.kind);
	const third = byWayOf(change, (value) => codeSpan(cut(literal(value), max), "cell"));
	const thirdName = third === "" ? "" : `; ${third}`;
	switch (change.action) {
		case "create": return change.cause === "drift" ? `${name} was deleted in Chatwoot; it is made again` : `${name} is created`;
		case "delete": return `${name} is deleted${words.loses === "" ? "" : `: ${words.loses}`}${safety.deletion.when === "later" ? ". It cannot be undone" : ""}${thirdName}`;
		case "adopt": return `${name} (id ${change.id}) is imported${change.cause === "drift" ? " again, under a new id" : ""}`;
		case "forget": return change.cause === "drift" ? `${name} is gone from the server and is forgotten` : `${name} stays on the server and is no longer managed`;
		case "update": {
			const shown = fields.slice(0, page.fields).map((field) => {
				const { text, isWhole } = fieldSentence(field, max);
				if (isWhole) page.seen.add(field);
				return `${text}${field.alsoByHand ? " (also changed in Chatwoot)" : ""}`;
			});
			const more = fields.length > shown.length ? `; and ${fields.length - shown.length} more` : "";
			return `${name}: ${shown.join("; ")}${more}${thirdName}`;
		}
	}
}
// src/render/parts.ts
/** The parts of which comment, outcome, issue and summary are put together. Markdown that foreign text cannot break. */
const USUAL_FOLDER = "desired";
/** What a text is about: two folders may manage one account, and each has texts of its own. */
function accountAndFolder({ account, folder = USUAL_FOLDER }) {
	return `account ${account}${folder === USUAL_FOLDER ? "" : `, folder ${codeSpan(cut(folder, 100))}`}`;
}
function paragraphs(...parts) {
	return `${parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n")}\n`;
}
function linked({ file, line }, { repositoryUrl, commit }, hasLink = true) {
	const text = codeSpan(`${cut(file, 120)}:${line}`, "cell");
	if (!hasLink || repositoryUrl === null || commit === null || file.length > 500) return text;
	return `[${text}](${repositoryUrl}/blob/${commit}/${file.toWellFormed().split("/").map(encodeURIComponent).join("/")}#L${line})`;
}
/** What is not fought over, with what people can do about it. */
function contestedList(contested, { rows, value }) {
	if (contested.length === 0) return null;
	const lines = contested.slice(0, rows).map(({ field, reason, isFinal, ...of }) => `* ${nameOf(of)} ${fieldSentence({
		...field,
		cause: "this change"
	}, value).text}: ${prose(reason)}. ${isFinal ? "Take it out of the files, or list it in `$ignore`." : `Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(of)}`)} tries once more.`}`);
	const more = contested.length > rows ? [`* and ${contested.length - rows} more`] : [];
	return [
		"**Left as it is** (putting it right does not last)",
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
function findingsList(findings, report, page) {
	const { findings: most, links } = page;
	const shown = bySeverity(capped(findings)).slice(0, most);
	const lines = shown.map((finding) => {
		const { severity, code, sentence, nextStep, place } = finding;
		const where = place === null ? "" : ` ${linked(place, report, links)}`;
		const said = `* ${MARKS[severity]} \`${code}\` ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`;
		const asked = linesOf(finding);
		const some = asked.slice(0, page.brief);
		const more = asked.length > some.length ? `\n  and ${asked.length - some.length} more` : "";
		return some.length === 0 ? `${said}${more}` : `${said}\n${fence(some).replace(/^/gm, "  ")}${more}`;
	});
	const left = findings.length - shown.filter((finding) => !isMore(finding)).length;
	if (left > 0 && !shown.some(isMore)) lines.push(`* and ${left} more`);
	return lines.length === 0 ? null : lines.join("\n");
}
/** Differs with every run; a comment that differs in nothing else need not be touched. */
const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs;
function foot({ plan, digest, effort, runUrl, ...report }) {
	const commit = report.head ?? report.commit;
	const isAssumed = plan.assumedAt !== void 0;
	const of = [...commit === null ? [] : [`commit \`${commit.slice(0, 7)}\``], `plan \`${digest.slice(0, 12)}\``];
	const run = [`${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s`, ...runUrl === null ? [] : [`[run](${runUrl})`]];
	const left = [`${plan.unchanged} unchanged`, ...isAssumed ? [] : [`${plan.unmanaged} unmanaged left alone`]];
	return `<sub>${[...of, ...left].join(" · ")}<!-- this run --> · ${run.join(" · ")}<!-- /this run --></sub>`;
}
function noLedger({ plan }) {
	return plan.hasLedger ? null : "There is no ledger yet: what matches is imported, and **nothing is deleted**.";
}
/** An undo writes to the server and not to the files. */
const FILES_SAY_OTHERWISE = "The files still say the other thing: revert the pull request as well, or the next merge puts it back.";
export { findingsList as a, noLedger as c, changeSentence as d, nameOf as f, passages as g, passage as h, contestedList as i, paragraphs as l, isBlank as m, OF_THIS_RUN as n, foot as o, inOrderOf as p, accountAndFolder as r, linked as s, FILES_SAY_OTHERWISE as t, byWayOf as u };
