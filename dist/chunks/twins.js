import { n as kindNamed } from "./kinds.js";
import { b as unseal, i as fullKeyOf, l as wrong, o as keyWords, t as byId } from "./locate.js";
import { t as entriesOf } from "./ledger.js";
import { r as subjectOf } from "./plan.js";
// src/plan/match/twins.ts
/**
* Two live resources of one natural key, of which we manage one: most often a create that Chatwoot carried out twice,
* because its first answer came too late. Rules then act twice, and nothing of it is drift.
*/
const TWIN = "P-TWIN";
/** What a check for drift names as well, although a re-sync cannot put it right. */
function isTwin({ code }) {
	return code === TWIN;
}
/** A warning for each managed resource that has a twin which nobody manages. */
function twinsOf({ matched }, live, ledger, elsewhere, reveal) {
	const managed = new Set([
		...ledger === null ? [] : entriesOf(ledger),
		...elsewhere,
		...matched.flatMap(({ kind, live: its }) => its === null ? [] : [{
			kind: kind.name,
			id: its.id
		}])
	].map(({ kind, id }) => `${kind} ${id}`));
	const kinds = [...new Set(matched.map(({ kind }) => kind))].filter(takesTwo);
	const free = new Map(kinds.map((kind) => {
		const its = (live[kind.name] ?? []).filter(({ id }) => !managed.has(`${kind.name} ${id}`));
		return [kind, Map.groupBy(its, (one) => fullKeyOf(kind, one))];
	}));
	return matched.flatMap((one) => {
		const { kind, desired, live: its } = one;
		const name = its === null ? null : nameOf(one, reveal);
		const twins = isName(name) ? free.get(kind)?.get(name) ?? [] : [];
		if (its === null || twins.length === 0) return [];
		const ids = twins.map(({ id }) => id).sort((a, b) => a - b);
		const [others, theirs] = ids.length === 1 ? [`another ${kind.words.noun}`, `id ${ids[0]}`] : [`${ids.length} others`, `ids ${ids.join(", ")}`];
		const since = ledger?.late?.[subjectOf(desired)];
		const why = since === void 0 ? "" : `; a request to create it got no answer on ${since.slice(0, 10)}, so it is most likely that request's late result`;
		return [{
			...wrong(desired, TWIN, `${others} in Chatwoot (${theirs}, not managed) ${ids.length === 1 ? "has" : "have"} the same ${keyWords(kind)} as this one (id ${its.id})${why}`, `Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": ${ids[0]}.`),
			severity: "warning"
		}];
	});
}
/** Of a natural key that the server takes only once there are no two, and other findings tell who wants a name that is taken. */
function takesTwo({ endpoint, identity: { unique, naturalKey } }) {
	return endpoint.over === null && !endpoint.isSingle && !naturalKey.some((field) => Object.hasOwn(unique, field));
}
/** The name it will have when the plan is applied. */
function nameOf({ kind, desired, live }, reveal) {
	const { under } = kind.endpoint;
	const parent = under === null ? {} : { [under.at]: live.fields[under.at] };
	const declared = fullKeyOf(kind, { fields: {
		...unseal(desired.fields, reveal),
		...parent
	} });
	return declared === void 0 ? fullKeyOf(kind, live) : declared;
}
function isName(name) {
	return typeof name === "string" && name !== "";
}
/** What this run created and what has appeared beside it meanwhile: why that is a failure, by `kind/key`. */
function madeTwins(outcomes, before, after) {
	const ours = new Set(outcomes.map(({ kind, id }) => `${kind} ${id}`));
	const created = new Set(outcomes.filter(({ action }) => action === "create").map(({ kind }) => kindNamed(kind)));
	const called = new Map([...created].map((kind) => [kind, Map.groupBy(after[kind.name] ?? [], (one) => fullKeyOf(kind, one))]));
	return new Map(outcomes.flatMap((outcome) => {
		const { action, kind: name, id } = outcome;
		const kind = kindNamed(name);
		const its = action !== "create" || id === null ? null : byId(after[name] ?? [], id);
		if (its === null || !takesTwo(kind) || !isName(fullKeyOf(kind, its))) return [];
		const twins = called.get(kind).get(fullKeyOf(kind, its)).filter((one) => !ours.has(`${name} ${one.id}`) && byId(before[name] ?? [], one.id) === null);
		const ids = [id, ...twins.map((one) => one.id)].join(", ");
		return twins.length === 0 ? [] : [[subjectOf(outcome), `it is there, and so is another ${kind.words.noun} of the same ${keyWords(kind)} that was made at the same time (ids ${ids}). Delete the one that is too many in Chatwoot, or declare it too with "$id", and run again`]];
	}));
}
/** The ledger with these creates, `kind/key`, of which a second one may come. `at` is the time of the apply, ISO 8601. */
function withLate(ledger, subjects, at) {
	const { late = {}, ...rest } = ledger;
	const oldest = Date.parse(at) - 6048e5;
	const all = [...Object.entries(late).filter(([, since]) => !(Date.parse(since) < oldest)), ...[...subjects].map((subject) => [subject, at])];
	return all.length === 0 ? rest : {
		...rest,
		late: Object.fromEntries(all)
	};
}
export { withLate as i, madeTwins as n, twinsOf as r, isTwin as t };
