import { ln as kindNamed } from "./engine.js";
import { nt as isFilled, rt as marksAfter } from "./planning.js";
import { Mt as subjectOf, et as fieldOf, rt as own, st as without } from "./start.js";
// src/kinds/model/kind.ts
/** The fields of a new one that follow its create in an update. */
function followingCreate({ onlyByUpdate, alsoByUpdate, files }, fields) {
	return [
		...onlyByUpdate,
		...alsoByUpdate(fields),
		...Object.keys(files)
	];
}
// src/plan/ledger/entries.ts
var Entries = class {
	#kinds = /* @__PURE__ */ new Map();
	#keysOf = /* @__PURE__ */ new Map();
	constructor({ resources }) {
		for (const [kind, keys] of Object.entries(resources)) for (const [key, entry] of Object.entries(keys)) this.set({
			kind,
			key
		}, entry);
	}
	get({ kind, key }) {
		return this.#kinds.get(kind)?.get(key);
	}
	set({ kind, key }, entry) {
		this.#release({
			kind,
			key
		});
		const keys = this.#kinds.get(kind) ?? /* @__PURE__ */ new Map();
		this.#kinds.set(kind, keys.set(key, entry));
		const those = this.#keysOf.get(`${kind} ${entry.id}`) ?? /* @__PURE__ */ new Set();
		this.#keysOf.set(`${kind} ${entry.id}`, those.add(key));
	}
	delete(subject) {
		this.#release(subject);
		this.#kinds.get(subject.kind)?.delete(subject.key);
	}
	/** The keys that have this id now. */
	keysOf(kind, id) {
		return [...this.#keysOf.get(`${kind} ${id}`) ?? []];
	}
	/** As a ledger keeps them: kinds and keys in order. */
	get sorted() {
		const inOrder = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
		return Object.fromEntries(inOrder(this.#kinds).filter(([, keys]) => keys.size > 0).map(([kind, keys]) => [kind, Object.fromEntries(inOrder(keys))]));
	}
	#release(subject) {
		const entry = this.get(subject);
		if (entry !== void 0) this.#keysOf.get(`${subject.kind} ${entry.id}`)?.delete(subject.key);
	}
};
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
	const entries = new Entries(ledger);
	const keep = ({ kind, key, id, fields, protect }, said = {}) => {
		const before = entries.get({
			kind,
			key
		});
		const { reverts, refused } = before?.id === id ? {
			...before,
			...said
		} : said;
		const marks = {
			...isFilled(reverts) ? { reverts } : {},
			...isFilled(refused) ? { refused } : {}
		};
		entries.set({
			kind,
			key
		}, {
			id,
			fields,
			folder,
			...protect ? { protect: true } : {},
			...marks
		});
	};
	const planned = new Set(plan.changes.map(subjectOf));
	/** The other key under which the ledger had this id and still has it. */
	const holderOf = ({ kind, key }, id) => entries.keysOf(kind, id).find((other) => other !== key && own(own(ledger.resources, kind) ?? {}, other) !== void 0);
	const moved = plan.renamed.map((one) => ({
		...one,
		entry: entries.get({
			kind: one.kind,
			key: one.from
		})
	}));
	for (const { kind, from } of moved) entries.delete({
		kind,
		key: from
	});
	for (const { kind, to, entry } of moved) if (entry !== void 0) entries.set({
		kind,
		key: to
	}, entry);
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
		if (holder !== void 0) entries.delete({
			kind: change.kind,
			key: holder
		});
		if (managed !== null) keep(managed, marksAfter(entries.get(change), change, outcome, last.at));
		else if (outcome.state === "applied") entries.delete(change);
	}
	for (const [index, { state }] of outcomes.entries()) for (const subject of state === "applied" && plan.changes[index].takesAlong || []) {
		const entry = entries.get(subject);
		if (entry !== void 0) entries.set(subject, {
			...entry,
			goesAlong: true
		});
	}
	return {
		...ledger,
		resources: entries.sorted,
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
export { followingCreate as i, ledgerAfter as n, outcomeOf as r, emptyLedger as t };
