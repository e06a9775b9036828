import { n as kindNamed } from "./kinds.js";
import { t as mapAt } from "./paths.js";
// src/plan/match/each-reference.ts
/** Every place of a resource that refers to another one. */
/** Replaces every reference of a resource; values that Chatwoot takes literally, and null, are left alone. */
function mapReferences(kind, fields, to) {
	return kind.references.reduce((all, reference) => mapAt(all, reference.at, (value, place) => value === null || reference.literals?.includes(value) ? value : to(value, reference, place)), fields);
}
/** What the server holds in such a place: `id`, or the field whose value it is. */
function heldIn({ to, byId }) {
	return byId ? "id" : kindNamed(to).identity.referredBy;
}
/** Under which name a plan keeps what the server wants there (`Plan.wires`): some places hold the id of what others name. */
function wireSpace({ to, byId }) {
	return byId && kindNamed(to).identity.referredBy !== "id" ? `${to} by id` : to;
}
/** Names of the kinds that a resource really refers to: a rule without teams needs no list of teams. */
function kindsReferredTo(kind, fields) {
	const found = /* @__PURE__ */ new Set();
	mapReferences(kind, fields, (value, { to }) => {
		found.add(to);
		return value;
	});
	return found;
}
/** Every name that these fields refer to, by the place where it stands. */
function namesByPlace(kind, fields) {
	const names = /* @__PURE__ */ new Map();
	mapReferences(kind, fields, (value, { to }, place) => {
		if (typeof value === "string") names.set(place, {
			to,
			name: value
		});
		return value;
	});
	return names;
}
export { wireSpace as a, namesByPlace as i, kindsReferredTo as n, mapReferences as r, heldIn as t };
