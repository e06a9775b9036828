import { n as kindNamed, r as kinds } from "./kinds.js";
import { r as isSealed } from "./json.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
// src/map/sides.ts
/** What a routing map is drawn from: the account as it is, and as it is when the plan is applied. */
const onMap = kinds.filter(({ map }) => map !== null).map(({ name }) => name);
/** The kinds that a map of a whole account has to read. */
const mapKinds = new Set(onMap);
/** Whether the map can show anything of what the plan does. */
function isOnMap({ changes }) {
	return changes.some((change) => isWrite(change) && mapKinds.has(change.kind));
}
function drawnFrom(account, plan, quoted) {
	const written = new Map(plan.changes.filter(isWrite).map((change) => [subjectOf(change), change.action]));
	const waiting = new Set([...plan.held, ...plan.contested].map(subjectOf));
	const both = (kind, { key, before, after }) => {
		const subject = key === null ? null : subjectOf({
			kind,
			key
		});
		const action = subject === null ? void 0 : written.get(subject);
		if (action !== void 0) return {
			before: action === "create" ? null : before(),
			after: action === "delete" ? null : after,
			isChanged: action === "update"
		};
		const stays = after === null || subject !== null && waiting.has(subject) ? before() : after;
		return stays === null ? null : {
			before: stays,
			after: stays,
			isChanged: false
		};
	};
	return {
		resources: onMap.flatMap((kind) => account.pairs(kind).flatMap((pair) => both(kind, pair) ?? [])),
		isWhole: (kind) => account.isWhole(kind),
		quoted
	};
}
// src/kinds/model/on-map.ts
/** From where conversations come in to where they leave Chatwoot. */
const COLUMNS = [
	"inboxes",
	"bots",
	"rules",
	"people",
	"outside"
];
// src/map/host.ts
/**
* What is shown of an address. Paths often hold tokens that nobody has declared as secrets, so it is the host alone; and of
* one that is not written in the open not even that.
*/
function hostOf(address) {
	return (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#\s@]*@)?([\p{L}\p{N}.-]+(?::\d+)?)(?:[/?#]|$)/iu.exec(address)?.[1])?.toLowerCase() ?? null;
}
// src/map/graph.ts
/** The routing map as data: what stands in which column, what leads where, and what a plan adds, changes and removes of it. */
/** Names of others are in it as titles and keys, quoted; what ids are made of is not. */
function routingMap(drawn) {
	const [now, next] = [sideOf(drawn, "before"), sideOf(drawn, "after")];
	const places = [.../* @__PURE__ */ new Set([...now.places.keys(), ...next.places.keys()])].map((name) => ({
		name,
		before: now.places.get(name),
		after: next.places.get(name)
	})).toSorted((a, b) => columnOf(a) - columnOf(b));
	const ids = new Map(places.map(({ name }, index) => [name, `n${index}`]));
	return {
		nodes: places.map(({ name, before, after }) => {
			const { isChanged, ...node } = after ?? before;
			const mark = node.count === "every" ? null : markOf(before, after);
			return {
				...node,
				id: ids.get(name),
				mark: mark ?? (isChanged ? "changed" : null)
			};
		}),
		edges: [.../* @__PURE__ */ new Set([...now.ways.keys(), ...next.ways.keys()])].map((name) => {
			const [before, after] = [now.ways.get(name), next.ways.get(name)];
			const way = after ?? before;
			return {
				...way,
				from: ids.get(way.from),
				to: ids.get(way.to),
				mark: markOf(before, after)
			};
		})
	};
}
function columnOf({ before, after }) {
	return COLUMNS.indexOf((after ?? before).column);
}
function markOf(before, after) {
	if (before === void 0) return "added";
	return after === void 0 ? "removed" : null;
}
function sideOf({ resources, isWhole, quoted }, side) {
	const places = /* @__PURE__ */ new Map();
	const ways = /* @__PURE__ */ new Map();
	const there = identified(resources, side);
	const known = new Set(resources.map((both) => idOf(both.after ?? both.before)));
	for (const { id, resource, isChanged } of there) {
		const { name, words, map, safety } = kindNamed(resource.kind);
		if (map.column === null) continue;
		const { key, title, fields } = resource;
		const isOff = safety.switch !== null && fields[safety.switch] === false;
		const its = {
			id,
			column: map.column,
			kind: name,
			noun: words.noun,
			count: 1,
			isOff
		};
		places.set(id, {
			...its,
			key: quoted(key),
			title: quoted(title),
			isChanged
		});
	}
	const outside = (place) => {
		const node = {
			kind: null,
			noun: null,
			key: null,
			count: 1,
			isOff: false,
			isChanged: false,
			...place
		};
		if (!places.has(place.id)) places.set(place.id, node);
		return place.id;
	};
	/** Null where it leads nowhere. */
	const endOf = (stop, itself) => {
		if (stop === "itself") return itself;
		if ("called" in stop) return outside({
			id: `called ${stop.called}`,
			column: stop.column,
			title: stop.called
		});
		if ("address" in stop) {
			const title = hostOf(quoted(written(stop.address)));
			return outside({
				id: `address ${title}`,
				column: stop.column,
				title
			});
		}
		const kind = kindNamed("every" in stop ? stop.every : stop.kind);
		const of = {
			column: kind.map.column,
			kind: kind.name,
			noun: kind.words.noun
		};
		if ("every" in stop) return outside({
			...of,
			id: `every ${kind.name}`,
			title: null,
			count: "every"
		});
		const id = idOf({
			kind: kind.name,
			key: String(stop.name)
		});
		if (typeof stop.name !== "string") return null;
		if (places.has(id)) return id;
		if (isWhole(kind.name) || known.has(id)) return null;
		return outside({
			...of,
			id,
			key: quoted(stop.name),
			title: quoted(stop.name)
		});
	};
	for (const { id: itself, resource } of there) for (const { from, to, says, isShut = false } of kindNamed(resource.kind).map.lines(resource.fields)) {
		const [start, end] = [endOf(from, itself), endOf(to, itself)];
		if (start === null || end === null) continue;
		const way = {
			from: start,
			to: end,
			says,
			isShut
		};
		ways.set(JSON.stringify(way), way);
	}
	return {
		places,
		ways
	};
}
/** Names lead to the first of those that share a key; the others stand by themselves. */
function identified(resources, side) {
	const counts = /* @__PURE__ */ new Map();
	return resources.flatMap((both) => {
		const name = idOf(both.after ?? both.before);
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		const resource = both[side];
		const id = count === 0 ? name : `${name} ${count}`;
		return resource === null ? [] : [{
			id,
			resource,
			isChanged: both.isChanged
		}];
	});
}
function idOf({ kind, key }) {
	return `${kind}/${key}`;
}
function written(address) {
	return isSealed(address) ? address.$secret : typeof address === "string" ? address : "";
}
// src/engine/map.ts
/** With what the plan changes; null when the map shows nothing of that. */
function mapOfPlan({ plan, account }, secrets) {
	return isOnMap(plan) ? drawn(account, plan, secrets) : null;
}
/** What others wrote has lost its secrets, while it is whole. */
function drawn(account, plan, secrets) {
	const known = /* @__PURE__ */ new Map();
	const quoted = (text) => {
		const its = known.get(text) ?? secrets.quoted(text, "the map");
		known.set(text, its);
		return its;
	};
	return routingMap(drawnFrom(account, plan, quoted));
}
export { mapOfPlan as n, mapKinds as r, drawn as t };
