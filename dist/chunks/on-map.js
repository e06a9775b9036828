import { B as cut$1, P as many, W as oneLine } from "./start.js";
import { gn as pluralOf } from "./engine.js";
// src/map/cut.ts
/** Whether a plan adds, changes or removes anything of it. */
function hasMarks({ nodes, edges }) {
	return [...nodes, ...edges].some(({ mark }) => mark !== null);
}
/** What changes, with what it leads to and what leads to it. */
function aroundChanges({ nodes, edges }) {
	const changed = new Set(nodes.filter(({ mark }) => mark !== null).map(({ id }) => id));
	const near = edges.filter(({ from, to, mark }) => mark !== null || changed.has(from) || changed.has(to));
	const shown = /* @__PURE__ */ new Set([...changed, ...near.flatMap(({ from, to }) => [from, to])]);
	return {
		nodes: nodes.filter(({ id }) => shown.has(id)),
		edges: near
	};
}
/** As much as fits: with what is alike folded into one, and, where that is still too much, without what matters least. */
function fitted(map, most) {
	const fits = ({ nodes, edges }) => nodes.length <= most.nodes && edges.length <= most.edges;
	if (fits(map)) return {
		...map,
		left: [],
		leftEdges: 0
	};
	const folded = withoutTwins(map);
	return fits(folded) ? {
		...folded,
		left: [],
		leftEdges: 0
	} : cut(folded, most);
}
const FEWEST_TWINS = 3;
/** What is of one kind and has the same lines is one node, that says how many it stands for. */
function withoutTwins({ nodes, edges }) {
	const ends = Map.groupBy(edges.flatMap((edge) => [{
		id: edge.from,
		line: JSON.stringify({
			...edge,
			from: ""
		})
	}, {
		id: edge.to,
		line: JSON.stringify({
			...edge,
			to: ""
		})
	}]), ({ id }) => id);
	const looks = ({ id, kind, column, isOff, mark }) => JSON.stringify([
		kind,
		column,
		isOff,
		mark,
		(ends.get(id) ?? []).map(({ line }) => line).sort()
	]);
	const groups = [...Map.groupBy(nodes, looks).values()];
	const folded = /* @__PURE__ */ new Map();
	const kept = groups.flatMap((group) => {
		const [first] = group;
		if (group.length < FEWEST_TWINS || first.kind === null || first.count === "every") return group;
		for (const { id } of group) folded.set(id, first.id);
		return [{
			...first,
			key: null,
			title: null,
			count: group.length
		}];
	});
	const order = new Map(nodes.map(({ id }, index) => [id, index]));
	return {
		nodes: kept.toSorted((a, b) => order.get(a.id) - order.get(b.id)),
		edges: edges.filter(({ from, to }) => [from, to].every((id) => (folded.get(id) ?? id) === id))
	};
}
/** What changes first, then what lies next to it, then the other lines with both of their ends. */
function cut({ nodes, edges }, most) {
	const marked = new Set(nodes.filter(({ mark }) => mark !== null).map(({ id }) => id));
	const rank = ({ from, to, mark }) => mark !== null ? 0 : marked.has(from) || marked.has(to) ? 1 : 2;
	const first = edges.toSorted((a, b) => rank(a) - rank(b));
	const shown = new Set([...marked].slice(0, most.nodes));
	for (const ends of [...first.map(({ from, to }) => [from, to]), ...nodes.map(({ id }) => [id])]) {
		const more = ends.filter((id) => !shown.has(id));
		if (shown.size + more.length <= most.nodes) for (const id of more) shown.add(id);
	}
	const between = first.filter(({ from, to }) => shown.has(from) && shown.has(to));
	const drawn = new Set(between.slice(0, most.edges));
	const counts = [...Map.groupBy(nodes.filter(({ id }) => !shown.has(id)), ({ noun }) => noun)].map(([noun, its]) => ({
		noun,
		count: its.reduce((sum, one) => sum + standsFor(one), 0)
	}));
	return {
		nodes: nodes.filter(({ id }) => shown.has(id)),
		edges: edges.filter((edge) => drawn.has(edge)),
		left: counts.toSorted((a, b) => b.count - a.count),
		leftEdges: between.length - drawn.size
	};
}
function standsFor({ count }) {
	return count === "every" ? 1 : count;
}
// src/render/map-words.ts
const SUMMARY = "Routing map: what changes, and what it leads to";
const TITLES = {
	inboxes: "Inboxes",
	bots: "Bots",
	rules: "Rules",
	people: "Teams and agents",
	outside: "Webhooks"
};
const MOST_TITLE = 48;
/** The word for what happens to it comes first, for those who see no colours. */
function boxText(node, quote) {
	return `${node.mark === null ? "" : `${node.mark}: `}${titleOf(node, quote)}${node.isOff ? " (off)" : ""}`;
}
function titleOf({ noun, title, count }, quote) {
	if (count === "every") return `every ${noun}`;
	if (count > 1) return severalOf(noun, count);
	if (title === null) return "an address that is not shown";
	const name = quote(oneLine(cut$1(title, MOST_TITLE)));
	return noun === null ? name : `${noun} ${name}`;
}
function severalOf(noun, count) {
	return noun === null ? many(count, "address", "addresses") : many(count, noun, pluralOf(noun));
}
/** Empty where the two columns say it. */
function lineText({ mark, says }) {
	return [...mark === null ? [] : [mark], ...says === "" ? [] : [says]].join(": ");
}
function leftOut({ left, leftEdges }) {
	const all = [...left.map(({ noun, count }) => severalOf(noun, count)), ...leftEdges === 0 ? [] : [many(leftEdges, "line")]];
	return all.length === 0 ? null : `Too large to show all of it: ${all.join(", ")} left out`;
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
export { leftOut as a, fitted as c, boxText as i, hasMarks as l, SUMMARY as n, lineText as o, TITLES as r, aroundChanges as s, COLUMNS as t };
