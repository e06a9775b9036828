import { r as pluralOf } from "./telling.js";
import { i as many } from "./counts.js";
import { n as cut$1, o as oneLine, r as fence } from "./safe2.js";
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
// src/render/map.ts
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
const MOST_TITLE = 48;
const TITLES = {
	inboxes: "Inboxes",
	bots: "Bots",
	rules: "Rules",
	people: "Teams and agents",
	outside: "Webhooks"
};
const MARKS = {
	added: {
		word: "added",
		line: "==>",
		style: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328,stroke-width:3px"
	},
	changed: {
		word: "changed",
		line: "-->",
		style: "fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:3px"
	},
	removed: {
		word: "removed",
		line: "-.->",
		style: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px,stroke-dasharray:6 4"
	}
};
/** The whole map, cut where it is too large for GitHub; what is left out stands in it. */
function mapText(map, most = WHOLE) {
	const text = drawn(fitted(map, most));
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
const SUMMARY = "Routing map: what changes, and what it leads to";
function drawn({ nodes, edges, left, leftEdges }) {
	const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
	const name = (id) => names.get(id);
	const columns = Map.groupBy(nodes, ({ column }) => column);
	const order = [...columns.keys()];
	const boxes = [...columns].flatMap(([column, its]) => [
		`  subgraph ${column}["${TITLES[column]}"]`,
		...its.map((node) => `    ${name(node.id)}${shapeOf(node)}`),
		"  end"
	]);
	const marked = Object.keys(MARKS).flatMap((mark) => {
		const its = nodes.filter((node) => node.mark === mark).map(({ id }) => name(id));
		return its.length === 0 ? [] : [`  classDef ${mark} ${MARKS[mark].style}`, `  class ${its.join(",")} ${mark}`];
	});
	const missing = leftOut(left, leftEdges);
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
function shapeOf(node) {
	return `["${[
		node.mark === null ? "" : `${MARKS[node.mark].word}: `,
		titleOf(node),
		node.isOff ? " (off)" : ""
	].join("")}"]`;
}
function titleOf({ noun, title, count }) {
	if (count === "every") return `every ${noun}`;
	if (count > 1) return severalOf(noun, count);
	if (title === null) return "an address that is not shown";
	return noun === null ? label(title) : `${noun} ${label(title)}`;
}
function severalOf(noun, count) {
	return noun === null ? many(count, "address", "addresses") : many(count, noun, pluralOf(noun));
}
function lineOf({ mark, says, isShut }) {
	const text = [...mark === null ? [] : [MARKS[mark].word], ...says === "" ? [] : [says]].join(": ");
	const line = isShut ? "--x" : mark === null ? "-->" : MARKS[mark].line;
	return text === "" ? line : `${line}|${text}|`;
}
function leftOut(left, edges) {
	const all = [...left.map(({ noun, count }) => severalOf(noun, count)), ...edges === 0 ? [] : [many(edges, "line")]];
	return all.length === 0 ? null : `Too large to show all of it: ${all.join(", ")} left out`;
}
/**
* Mermaid gives a meaning to nearly every sign: to directives, icons and Markdown even in quotes. Letters and digits stay,
* and what stands between two of them in names and addresses.
*/
function label(text) {
	return oneLine(cut$1(text, MOST_TITLE)).replace(/(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} .-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
export { mapText as n, mapDetails as t };
