import { n as kindNamed } from "./kinds.js";
import { a as operationOf } from "./allowed.js";
import { i as many } from "./counts.js";
import { n as cut, o as oneLine, t as codeSpan } from "./safe2.js";
// src/render/impact.ts
/** What a change reaches, in one line: "12 conversations have this label; 3 rules and 1 macro use it: …". */
/** Names of what uses it that are told. */
const MOST_NAMES = 5;
const LONGEST = 100;
/** For Markdown; null where there is nothing to say. */
function impactLine(change, report) {
	return impactOf(change, report, (name) => codeSpan(name));
}
function impactText(change, report) {
	return impactOf(change, report, oneLine);
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
/** Names of others go through `quote`, shortened. */
function impactOf(change, { impact }, quote) {
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
	const shown = names.slice(0, MOST_NAMES).map((name) => quote(cut(name, LONGEST))).join(", ");
	return `${listed(told)} ${names.length === 1 ? "uses" : "use"} it: ${shown}${more}`;
}
function listed(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/** Of the nouns of kinds: "assignment policy of an inbox" has its plural inside. */
function pluralOf(noun) {
	return noun.replace(/^(.*?)(?= of |$)/, (head) => /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`);
}
export { impactText as i, impactLine as n, impactOf as r, impactJson as t };
