import { n as own } from "./paths.js";
// src/plan/model/ledger.ts
/** `resourcesOf` is the way back. */
function entriesOf(ledger) {
	return Object.entries(ledger.resources).flatMap(([kind, entries]) => Object.entries(entries).map(([key, { id, fields, protect }]) => ({
		kind,
		key,
		id,
		fields,
		protect: protect === true
	})));
}
/** The key under which a live resource is managed; undefined for what is not ours. */
function keyOf(ledger, kind, id) {
	return Object.entries(own(ledger?.resources ?? {}, kind) ?? {}).find(([, entry]) => entry.id === id)?.[0];
}
function resourcesOf(entries) {
	const resources = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, its]) => [kind, Object.fromEntries(its.map(({ key, id, fields, protect }) => [key, {
		id,
		fields,
		...protect ? { protect: true } : {}
	}]))]);
	return Object.fromEntries(resources);
}
export { keyOf as n, resourcesOf as r, entriesOf as t };
