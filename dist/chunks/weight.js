import { n as kindNamed } from "./kinds.js";
import { n as own } from "./paths.js";
import { r as subjectOf } from "./plan.js";
import { t as byId } from "./locate.js";
import { d as unitsOf, t as canonical } from "./canonical.js";
import { t as fieldOf } from "./paths2.js";
import { a as operationOf } from "./allowed.js";
// src/plan/approve/access.ts
/** Which changes let people in, send what customers write to a new place, or write to customers otherwise than before. */
/**
* Why a change weakens who can get into the account, where its conversations go or what customers are written, as half a
* sentence ("somebody becomes an administrator"); null when it does not. `live` is what the plan was made from: what the
* files leave out decides as well. Deletes are told by their action, and always null here.
*/
function weakensAccess(change, live = {}) {
	if (change.action !== "create" && change.action !== "update") return null;
	const { weakens, reaches } = kindNamed(change.kind).safety;
	const units = unitsIn(change);
	const changed = new Set(units.map(([path]) => fieldOf(path)));
	const after = {
		...liveFields(change, live),
		...change.send
	};
	const reasons = [...units.flatMap(([path, to, from]) => own(weakens, path)?.(to, from) ?? []), ...reaches.filter(({ isOn, by }) => isOn(after) && by.some((field) => changed.has(field))).map(({ says }) => says)];
	return reasons.length === 0 ? null : [...new Set(reasons)].join(", and ");
}
/** Path, new value and old value of all that a change writes. A create counts as written from nothing. */
function unitsIn({ action, kind, fields, send }) {
	return action === "create" ? [...unitsOf(kindNamed(kind), send)].map(([path, to]) => [
		path,
		to,
		void 0
	]) : fields.map(({ path, live, desired }) => [
		path,
		desired ?? null,
		live
	]);
}
function liveFields({ kind, id }, live) {
	const its = id === null ? null : byId(live[kind] ?? [], id);
	return its === null ? {} : canonical(kindNamed(kind), its.fields);
}
// src/plan/approve/weight.ts
/** Which changes of a plan people have to see first. The plan itself keeps its own order, the one of applying. */
/** The weightiest first. */
const WEIGHTS = [
	"blocked by a guard",
	"deletes",
	"opens or answers",
	"updates",
	"creates",
	"ledger only"
];
/** Gives each change of the plan its weight. */
function weightsOf({ changes, findings }) {
	const blocked = new Set(findings.filter(({ code, severity }) => code.startsWith("G-") && severity === "error").flatMap(({ allow = [], subject }) => [...allow, ...subject === null ? [] : [subject]]));
	return new Map(changes.map((change) => [change, blocked.has(operationOf(change)) || blocked.has(subjectOf(change)) ? "blocked by a guard" : ownWeight(change)]));
}
/** The weightiest first; of equal weight in the plan's order. */
function byWeight(plan) {
	const weights = weightsOf(plan);
	const rank = (change) => WEIGHTS.indexOf(weights.get(change));
	return plan.changes.toSorted((a, b) => rank(a) - rank(b));
}
/** A line for each of these stands in every text about the plan, however long that is. */
function isWeighty(weight) {
	return weight !== void 0 && WEIGHTS.indexOf(weight) < WEIGHTS.indexOf("updates");
}
function ownWeight(change) {
	const { action, kind, managed, send } = change;
	if (action === "delete") return "deletes";
	if (action === "adopt" || action === "forget") return "ledger only";
	if (weakensAccess(change) !== null || kindNamed(kind).safety.answers({
		...managed,
		...send
	})) return "opens or answers";
	return action === "update" ? "updates" : "creates";
}
export { weakensAccess as i, isWeighty as n, weightsOf as r, byWeight as t };
