import { H as without, R as own, p as kindNamed } from "./canonical.js";
import { h as marksAfter, m as isFilled } from "./make.js";
import { t as fieldOf } from "./paths.js";
import { r as subjectOf } from "./plan.js";
// src/kinds/model/kind.ts
/** The fields of a new one that follow its create in an update. */
function followingCreate({ onlyByUpdate, alsoByUpdate }, fields) {
	return [...onlyByUpdate, ...alsoByUpdate(fields)];
}
// src/plan/ledger/after.ts
/** What an apply leaves behind: outcomes, and the ledger as it was at that moment, which another run may have moved on. */
function emptyLedger(account, salt) {
	return {
		version: 1,
		account,
		salt,
		resources: {},
		last: null
	};
}
/** `folder` is that of the desired files, which the entries name. */
function ledgerAfter(ledger, plan, outcomes, last, folder) {
	const entries = new Map(Object.entries(ledger.resources).map(([kind, keys]) => [kind, new Map(Object.entries(keys))]));
	const keys = (kind) => entries.get(kind) ?? entries.set(kind, /* @__PURE__ */ new Map()).get(kind);
	const keep = ({ kind, key, id, fields, protect }, marks = {}) => {
		const before = keys(kind).get(key);
		const { reverts, refused } = before?.id === id ? {
			...before,
			...marks
		} : marks;
		keys(kind).set(key, {
			id,
			fields,
			folder,
			...protect ? { protect: true } : {},
			...isFilled(reverts) ? { reverts } : {},
			...isFilled(refused) ? { refused } : {}
		});
	};
	const planned = new Set(plan.changes.map(subjectOf));
	/** The other key under which the ledger had this id and still has it. */
	const holderOf = ({ kind, key }, id) => Object.keys(own(ledger.resources, kind) ?? {}).find((other) => other !== key && keys(kind).get(other)?.id === id);
	const moved = plan.renamed.map((one) => ({
		...one,
		entry: keys(one.kind).get(one.from)
	}));
	for (const { kind, from } of moved) keys(kind).delete(from);
	for (const { kind, to, entry } of moved) if (entry !== void 0) keys(kind).set(to, entry);
	for (const one of plan.refreshed) keep(one, { refused: one.refused ?? {} });
	for (const [index, outcome] of outcomes.entries()) {
		const change = plan.changes[index];
		if (subjectOf(change) !== subjectOf(outcome)) throw new Error(`outcome ${index} is not that of ${subjectOf(change)}`);
		const managed = managedAfter(change, outcome);
		const holder = managed === null ? void 0 : holderOf(change, managed.id);
		if (change.action === "adopt" && holder !== void 0 && !planned.has(subjectOf({
			...change,
			key: holder
		}))) continue;
		if (holder !== void 0) keys(change.kind).delete(holder);
		if (managed !== null) keep(managed, marksAfter(keys(change.kind).get(change.key), change, outcome, last.at));
		else if (outcome.state === "applied") keys(change.kind).delete(change.key);
	}
	for (const [index, { state }] of outcomes.entries()) for (const { kind, key } of state === "applied" && plan.changes[index].takesAlong || []) {
		const entry = keys(kind).get(key);
		if (entry !== void 0) keys(kind).set(key, {
			...entry,
			goesAlong: true
		});
	}
	return {
		...ledger,
		resources: sorted(entries),
		last
	};
}
/** How a change came out, with what an undo needs to know. */
function outcomeOf(change, state, reason = null) {
	const { action, kind, key, id, fields, before } = change;
	const byPath = (side) => Object.fromEntries(fields.flatMap((field) => {
		const value = side(field);
		return value === void 0 ? [] : [[field.path, value]];
	}));
	return {
		action,
		kind,
		key,
		id,
		state,
		reason,
		before: action === "delete" || action === "forget" ? before : byPath(({ before: was, live }) => was ?? live),
		after: action === "create" ? managedAfter(change, {
			state,
			id
		})?.fields ?? {} : byPath(({ desired }) => desired)
	};
}
/** What we manage once this change came out so; null for nothing new. */
function managedAfter(change, { state, id, refused }) {
	const { action, kind, key, managed, protect } = change;
	if (action === "delete" || action === "forget" || id === null) return null;
	if (refused !== void 0) return {
		kind,
		key,
		id,
		fields: without(managed, refused.map(fieldOf)),
		protect
	};
	if (state === "applied") return {
		kind,
		key,
		id,
		fields: managed,
		protect
	};
	if (action !== "create" || state !== "failed") return null;
	return {
		kind,
		key,
		id,
		fields: without(managed, followingCreate(kindNamed(kind).requests, managed)),
		protect
	};
}
function sorted(entries) {
	const inOrder = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(inOrder(entries).filter(([, keys]) => keys.size > 0).map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]));
}
export { followingCreate as i, ledgerAfter as n, outcomeOf as r, emptyLedger as t };
