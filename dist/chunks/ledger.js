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
function resourcesOf(entries) {
	const resources = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, its]) => [kind, Object.fromEntries(its.map(({ key, id, fields, protect }) => [key, {
		id,
		fields,
		...protect ? { protect: true } : {}
	}]))]);
	return Object.fromEntries(resources);
}
export { resourcesOf as n, entriesOf as t };
