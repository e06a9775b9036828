import { G as namings, K as referrersOf, Q as readCounts, U as fieldsNaming, W as listOf, Yt as byWeight, j as effortOf } from "./planning.js";
import { Kt as canonical, L as keyOf, Qt as titleOf, Rt as byId, Yn as operationOf, Yt as nameIn, ln as kindNamed, st as mapReferences } from "./engine.js";
import { jt as isWrite, rt as own } from "./start.js";
// src/plan/impact/leavers.ts
/** How many people a list loses, and by it what they may see. */
/** Of those who may see everything it counts none where the declaration says that they lose nothing. */
function leavers({ action, kind: name, fields }, plan, live) {
	const { impact, references } = kindNamed(name);
	if (action !== "update" || impact.people === null) return 0;
	const { at, exceptAdministrators } = impact.people;
	const field = fields.find(({ path }) => path === at);
	const stays = new Set(listed(field?.desired));
	const gone = listed(field?.live).filter((one) => !stays.has(one));
	const to = references.find((reference) => reference.at === `${at}[]`).to;
	return exceptAdministrators ? gone.filter((key) => !isAdministrator(kindNamed(to), key, plan, live)).length : gone.length;
}
function listed(value) {
	return Array.isArray(value) ? value : [];
}
/** After the plan. Of whom nothing is known counts as somebody who may not see everything. */
function isAdministrator(kind, key, { changes, names = {} }, live) {
	const { people } = kind.safety;
	if (people === null) return false;
	const name = own(own(names, kind.name) ?? {}, String(key)) ?? key;
	const there = live[kind.name]?.find(({ fields }) => nameIn(kind, fields) === name);
	const sent = changes.find((one) => isWrite(one) && one.kind === kind.name && one.key === key)?.send;
	return {
		...there?.fields,
		...sent
	}[people.role] === people.administrator;
}
// src/plan/impact/impact.ts
/** What the server has counted, and what names a deleted thing, change by change. */
/** `answers` are those to the questions, in their order; null where there is none. */
function impactOf(plan, known, questions, answers) {
	const counted = Map.groupBy(questions.map(({ operation, says }, at) => ({
		operation,
		says,
		count: answers[at] ?? null
	})), ({ operation }) => operation);
	const naming = namings((kind) => listOf(kind, known.lists, known.live));
	return new Map(byWeight(plan).flatMap((change) => {
		const operation = operationOf(change);
		const asked = (counted.get(operation) ?? []).map(({ says, count }) => ({
			says,
			count
		}));
		const counts = [...leaving(change, plan, known.live), ...asked];
		const uses = change.action === "delete" ? usesOf(change, known, naming) : [];
		return counts.length + uses.length === 0 ? [] : [[operation, {
			counts,
			uses
		}]];
	}));
}
function leaving(change, plan, live) {
	const count = leavers(change, plan, live);
	return count === 0 ? [] : [{
		says: kindNamed(change.kind).impact.people.says,
		count
	}];
}
function usesOf(change, known, namingOf) {
	return referrersOf(change.kind).flatMap((kind) => {
		const naming = namingOf(kind);
		if (naming === null) return [{
			kind: kind.name,
			names: null
		}];
		const found = naming(change, known.live).filter((one) => fieldsNaming(kind, one, change, known.live).size > 0);
		return found.length === 0 ? [] : [{
			kind: kind.name,
			names: found.map((one) => nameOf(kind, one, known))
		}];
	});
}
function nameOf(kind, { id, fields }, { ledger, live }) {
	const key = keyOf(ledger, kind.name, id);
	if (key !== void 0) return key;
	const { over } = kind.endpoint;
	if (over === null) return titleOf(kind, fields, `id ${id}`);
	const around = kindNamed(over.kind);
	return titleOf(around, byId(live[around.name] ?? [], id)?.fields ?? {}, `id ${id}`);
}
// src/plan/impact/questions.ts
/** What there is to ask the server about a plan: only what is deleted, loses people, or begins to write to customers. */
/** About the weightiest changes first. */
function questionsOf(plan, live) {
	return byWeight(plan).flatMap((change) => countsOf(change, plan, live).flatMap(({ path, at, says }) => {
		const asked = path({
			id: change.id ?? 0,
			fields: fieldsOf(change, plan, live)
		});
		return asked === null ? [] : [{
			operation: operationOf(change),
			path: asked,
			at,
			says
		}];
	}));
}
function countsOf(change, plan, live) {
	const { impact } = kindNamed(change.kind);
	if (change.action === "delete") return impact.deleted;
	if (leavers(change, plan, live) > 0) return impact.people.counts;
	return begins(change, live) ? impact.answering : [];
}
/** Whether after the change it writes to customers by itself, and before it did not. */
function begins(change, live) {
	if (change.action !== "create" && change.action !== "update") return false;
	const { answers } = kindNamed(change.kind).safety;
	const before = liveFields(change, live);
	return answers({
		...before,
		...change.send
	}) && !(before !== null && answers(before));
}
function liveFields({ kind, id }, live) {
	const its = id === null ? null : byId(live[kind] ?? [], id);
	return its && canonical(kindNamed(kind), its.fields);
}
/** As the server has them or will have them, with names in the place of keys. */
function fieldsOf(change, { names = {} }, live) {
	const sent = mapReferences(kindNamed(change.kind), change.send, (key, { to }) => own(own(names, to) ?? {}, String(key)) ?? key);
	return {
		...liveFields(change, live),
		...sent
	};
}
// src/engine/impact.ts
/** A look together with what its plan reaches. The plan, its digest and what is applied are what they are without. */
/** Reads a few numbers for what is deleted, loses people or begins to write to customers, and nothing for other plans. */
async function withImpact(engine, its, patience) {
	const { plan, reading, facts, ledger } = its;
	const questions = questionsOf(plan, reading.live);
	const answers = await readCounts(engine.chatwoot.reader(), questions, patience);
	const impact = impactOf(plan, {
		live: reading.live,
		lists: facts.lists,
		ledger
	}, questions, answers);
	return {
		...its,
		impact,
		effort: effortOf(engine)
	};
}
export { withImpact };
