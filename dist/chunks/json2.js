import { n as encoded } from "./encoded.js";
import { i as many, t as countsOf } from "./counts.js";
import { r as capped } from "./findings.js";
import { n as kindNamed } from "./kinds.js";
import { a as operationOf } from "./allowed.js";
import { n as cut, o as oneLine, t as codeSpan } from "./safe2.js";
// src/render/impact.ts
/** What a change reaches, in one line: "12 conversations have this label; 3 rules and 1 macro use it: …". */
/** Names of what uses it that are told. */
const MOST_NAMES = 5;
const LONGEST = 100;
/** For Markdown; null where there is nothing to say. */
function impactLine(change, report) {
	return line(change, report, (name) => codeSpan(cut(name, LONGEST)));
}
function impactText(change, report) {
	return line(change, report, (name) => oneLine(cut(name, LONGEST)));
}
/** For the machine form of a change: nothing where it has none. */
function impactJson(change, { impact }) {
	const its = impact?.get(operationOf(change));
	return its === void 0 ? {} : { impact: {
		counts: its.counts.map(({ says: { what }, count }) => ({
			what,
			count
		})),
		uses: its.uses.map(({ kind, names }) => ({
			kind,
			count: names?.length ?? null,
			names: names ?? []
		}))
	} };
}
function line(change, { impact }, quote) {
	const its = impact?.get(operationOf(change));
	if (its === void 0) return null;
	const uses = its.uses.filter((use) => use.names !== null);
	const unread = its.uses.filter(({ names }) => names === null).map(({ kind }) => pluralOf(kindNamed(kind).words.noun));
	return [
		...its.counts.map(countWords),
		...uses.length === 0 ? [] : [usesWords(uses, quote)],
		...unread.length === 0 ? [] : [`${listed(unread)} that use it: not counted`]
	].join("; ");
}
function countWords({ says, count }) {
	if (count === null) return `${says.what}: not counted`;
	return `${count} ${count === 1 ? says.one : says.many}`;
}
function usesWords(uses, quote) {
	const names = uses.flatMap((use) => use.names);
	const told = uses.map((use) => {
		const { noun } = kindNamed(use.kind).words;
		return many(use.names.length, noun, pluralOf(noun));
	});
	const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
	const shown = names.slice(0, MOST_NAMES).map(quote).join(", ");
	return `${listed(told)} ${names.length === 1 ? "uses" : "use"} it: ${shown}${more}`;
}
function listed(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/** Of the nouns of kinds: "assignment policy of an inbox" has its plural inside. */
function pluralOf(noun) {
	return noun.replace(/^(.*?)(?= of |$)/, (head) => /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`);
}
// src/render/json.ts
/** The machine form: `--json` and the file that the output `plan` names. Stable; fields are only ever added. */
function planJson(its) {
	const { plan, digest, effort, outcomes } = its;
	const { account, changes, contested, held, findings, unchanged, unmanaged, hasLedger, assumedAt } = plan;
	const shown = (some) => some.map((one) => {
		const { managed: _, ...change } = one;
		return {
			...change,
			...impactJson(one, its)
		};
	});
	return jsonText({
		version: 1,
		account,
		digest,
		counts: {
			...countsOf(plan),
			unchanged,
			unmanaged
		},
		hasLedger,
		...assumedAt === void 0 ? {} : { assumed: {
			from: "ledger",
			at: assumedAt
		} },
		changes: shown(changes),
		contested,
		held: held.map(({ gone: _, ...one }) => ({
			...one,
			changes: shown(one.changes)
		})),
		findings: capped(findings),
		...outcomes === null ? {} : { outcomes },
		effort
	});
}
/** A run that came to nothing. */
function errorJson(message, findings) {
	return jsonText({
		version: 1,
		error: message,
		findings: capped(findings)
	});
}
/** It may be printed as well: what a terminal or the runner would obey, and what nobody sees, is escaped. */
function jsonText(value) {
	return `${JSON.stringify(encoded(value), null, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => found === "\n" ? found : escaped(found)).replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(characters) {
	return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
export { impactText as a, impactLine as i, jsonText as n, planJson as r, errorJson as t };
