import { ln as kindNamed, un as kinds } from "./engine.js";
import { a as leftOut, c as fitted, i as boxText, l as hasMarks, n as SUMMARY, o as lineText, r as TITLES, s as aroundChanges, t as COLUMNS } from "./on-map.js";
import { Mt as subjectOf, V as fence, ft as isSealed, jt as isWrite } from "./start.js";
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
// src/map/sides.ts
/** What a routing map is drawn from: the account as it is, and as it is when the plan is applied. */
const onMap = kinds.filter(({ map }) => map !== null).map(({ name }) => name);
/** The kinds that a map of a whole account has to read. */
const mapKinds = new Set(onMap);
/** Whether the map can show anything of these changes. */
function isOnMap(changes) {
	return changes.some((change) => isWrite(change) && mapKinds.has(change.kind));
}
function drawnFrom(account, { changes, held, contested }, quoted) {
	const written = new Map(changes.filter(isWrite).map((change) => [subjectOf(change), change.action]));
	const waiting = new Set([...held, ...contested].map(subjectOf));
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
// src/render/map.ts
/**
* The routing map as Mermaid, which GitHub draws. What changes is told by a word at its beginning and by its border and
* lines, for those who see no colours; the colours are readable on a light page and on a dark one.
*/
/** GitHub draws nothing of a text longer than 50,000 characters, or with more than 500 lines between nodes. */
const MOST_TEXT = 4e4;
const WHOLE = {
	nodes: 200,
	edges: 400
};
/** More than that is no picture for a review. */
const CHANGES = {
	nodes: 30,
	edges: 60
};
/** How what changes is drawn; the word for it stands in the text. */
const MARKED = {
	added: {
		line: "==>",
		style: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:3px"
	},
	changed: {
		line: "-->",
		style: "fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:3px"
	},
	removed: {
		line: "-.->",
		style: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px,stroke-dasharray:6 4"
	}
};
/** The whole map, cut where it is too large for GitHub; what is left out stands in it. */
function mapText(map, most = WHOLE) {
	const text = drawn$1(fitted(map, most));
	return text.length <= MOST_TEXT ? text : mapText(map, {
		nodes: most.nodes >> 1,
		edges: most.edges >> 1
	});
}
/** A folded part of a comment or a summary: what changes, and what lies next to it. Null where nothing on the map changes. */
function mapDetails(map) {
	if (!hasMarks(map)) return null;
	const lines = mapText(aroundChanges(map), CHANGES).trimEnd().split("\n");
	return [
		`<details><summary>${SUMMARY}</summary>`,
		"",
		fence(lines, "mermaid"),
		"",
		"</details>"
	].join("\n");
}
function drawn$1({ nodes, edges, ...rest }) {
	const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
	const name = (id) => names.get(id);
	const columns = Map.groupBy(nodes, ({ column }) => column);
	const order = [...columns.keys()];
	const boxes = [...columns].flatMap(([column, its]) => [
		`  subgraph ${column}["${TITLES[column]}"]`,
		...its.map((node) => `    ${name(node.id)}["${boxText(node, label)}"]`),
		"  end"
	]);
	const marked = Object.keys(MARKED).flatMap((mark) => {
		const its = nodes.filter((node) => node.mark === mark).map(({ id }) => name(id));
		return its.length === 0 ? [] : [`  classDef ${mark} ${MARKED[mark].style}`, `  class ${its.join(",")} ${mark}`];
	});
	const missing = leftOut(rest);
	return [
		"flowchart LR",
		...boxes,
		...order.length > 1 ? [`  ${order.join(" ~~~ ")}`] : [],
		...edges.map((edge) => `  ${name(edge.from)} ${lineOf(edge)} ${name(edge.to)}`),
		...missing === null ? [] : [`  left["${missing}"]`],
		...order.length > 0 ? ["  classDef column fill:none,stroke:#818b98", `  class ${order.join(",")} column`] : [],
		...marked,
		""
	].join("\n");
}
function lineOf(edge) {
	const text = lineText(edge);
	const line = edge.isShut ? "--x" : edge.mark === null ? "-->" : MARKED[edge.mark].line;
	return text === "" ? line : `${line}|${text}|`;
}
/**
* Mermaid gives a meaning to nearly every sign: to directives, icons and Markdown even in quotes. Letters and digits stay,
* and what stands between two of them in names and addresses.
*/
function label(text) {
	return text.replace(/(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} .-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
// src/engine/map.ts
/** With these changes of the plan, everything else as it is now; null when the map shows nothing of them. */
function mapOfPlan({ plan, account }, changes, secrets) {
	if (!isOnMap(changes)) return null;
	const others = new Set(plan.changes).difference(new Set(changes));
	const map = drawn(account, {
		...plan,
		changes,
		held: [...plan.held, ...others]
	}, secrets);
	return {
		map,
		details: mapDetails(map)
	};
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
export { mapKinds as i, mapOfPlan as n, mapText as r, drawn as t };
