import { Er as parseTree, Tr as findNodeAtLocation } from "./engine.js";
import { ut as isObject } from "./start.js";
// src/export/print.ts
/** A longer line is broken up; the items of a list may be wider, as lines of a table. */
const WIDTH = 120;
const WIDTH_OF_ITEM = 170;
function printed(value, layout) {
	const { indent, unit, column, open = 0, isItem = false } = layout;
	const width = isItem && isObject(value) && Object.values(value).every(isPlain) ? WIDTH_OF_ITEM : WIDTH;
	const line = onOneLine(value);
	if (isPlain(value) || line === "{}" || line === "[]" || open === 0 && column + line.length <= width) return line;
	const inner = `${indent}${unit}`;
	const below = (before, item) => `${inner}${before}${printed(item, {
		indent: inner,
		unit,
		column: inner.length + before.length,
		open: Math.max(0, open - 1),
		isItem: before === ""
	})}`;
	const [begin, end, lines] = Array.isArray(value) ? [
		"[",
		"]",
		value.map((item) => below("", item))
	] : [
		"{",
		"}",
		Object.entries(value).map(([name, item]) => below(`${JSON.stringify(name)}: `, item))
	];
	return `${begin}\n${lines.join(",\n")}\n${indent}${end}`;
}
function isPlain(value) {
	return !Array.isArray(value) && !isObject(value);
}
function onOneLine(value) {
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`);
	return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
// src/export/edit.ts
/**
* Changes one place of a JSON text and leaves every other character as it is. What is put in is laid out like what stands
* around it.
*/
/** By kind and key. What is edited inside of an entry moves nothing but what comes behind it. */
const ENTRY = 2;
/**
* Throws when the place around an edit is not in the text: whoever makes edits has looked. Edits of one place are made in
* their order. The text is parsed once for all entries, and once for each place that entries go from or come to.
*/
function edited(text, edits) {
	const isCrlf = text.includes("\r\n");
	const unix = isCrlf ? text.replaceAll("\r\n", "\n") : text;
	const layout = {
		start: 0,
		unit: unitOf(unix)
	};
	const [inside, others] = [edits.filter(isInside), edits.filter((edit) => !isInside(edit))];
	const done = [...Map.groupBy(others, ({ path, value }) => JSON.stringify([value === void 0, ...path.slice(0, -1)])).values()].reduce((so, its) => atOnce(so, its, layout), inEntries(unix, inside, layout.unit));
	return isCrlf ? done.replaceAll("\n", "\r\n") : done;
}
function isInside({ path }) {
	return path.length > ENTRY;
}
/** Each entry by itself, with the line that it begins on. */
function inEntries(text, edits, unit) {
	if (edits.length === 0) return text;
	const root = parseTree(text);
	return spliced(text, [...Map.groupBy(edits, ({ path }) => JSON.stringify(path.slice(0, ENTRY))).values()].map((its) => {
		const { offset, length } = nodeAt(root, its[0].path.slice(0, ENTRY));
		const from = text.lastIndexOf("\n", offset - 1) + 1;
		const layout = {
			start: offset - from,
			unit
		};
		const after = its.map((edit) => ({
			...edit,
			path: edit.path.slice(ENTRY)
		})).reduce((so, edit) => one(so, edit, layout), text.slice(from, offset + length));
		return {
			from: offset,
			to: offset + length,
			text: after.slice(layout.start)
		};
	}));
}
/** Edits of one place, all of which take something out, or none. */
function atOnce(text, edits, layout) {
	const parent = findNodeAtLocation(parseTree(text), [...edits[0].path.slice(0, -1)]);
	const founds = edits.map(({ path }) => parent && findNodeAtLocation(parent, path.slice(-1)));
	if (edits.every(({ value }) => value === void 0)) return spliced(text, takenOut(founds.filter((one) => one !== void 0)));
	const areNew = founds.every((found, at) => found === void 0 && typeof edits[at].path.at(-1) === "string");
	if (parent === void 0 || !areNew) return edits.reduce((so, edit) => one(so, edit, layout), text);
	return inserted(text, parent, edits.map(({ path, value }) => [path.at(-1), value]), layout);
}
function spliced(text, splices) {
	const inOrder = splices.toSorted((a, b) => a.from - b.from);
	return [...inOrder.map((its, at) => text.slice(inOrder[at - 1]?.to ?? 0, its.from) + its.text), text.slice(inOrder.at(-1)?.to ?? 0)].join("");
}
function nodeAt(root, path) {
	const found = findNodeAtLocation(root, [...path]);
	if (found === void 0) throw new Error(`nothing stands at ${path.join(".")}`);
	return found;
}
function one(text, { path, value, isBetween }, layout) {
	const root = parseTree(" ".repeat(layout.start) + text.slice(layout.start));
	const found = findNodeAtLocation(root, [...path]);
	if (isBetween && found !== void 0) return inFront(text, found, value, layout);
	if (value === void 0) return found === void 0 ? text : spliced(text, takenOut([found]));
	if (found !== void 0) return replaced(text, found, value, layout);
	return inserted(text, nodeAt(root, path.slice(0, -1)), [[path.at(-1), value]], layout);
}
function replaced(text, { offset, length }, value, { unit }) {
	const column = offset - (text.lastIndexOf("\n", offset - 1) + 1);
	const content = printed(value, {
		indent: indentAt(text, offset),
		unit,
		column
	});
	return text.slice(0, offset) + content + text.slice(offset + length);
}
/** Behind what is there. */
function inserted(text, parent, entries, { unit }) {
	const last = parent.children?.at(-1);
	const room = last === void 0 ? "" : /\s*$/.exec(text.slice(0, last.offset))[0];
	const outer = indentAt(text, parent.offset);
	const indent = last === void 0 ? `${outer}${unit}` : room.slice(room.lastIndexOf("\n") + 1);
	const isOnLines = last === void 0 || room.includes("\n");
	const contents = entries.map(([name, value]) => {
		const before = typeof name === "string" ? `${JSON.stringify(name)}: ` : "";
		return before + (isOnLines ? printed(value, {
			indent,
			unit,
			column: indent.length + before.length
		}) : onOneLine(value));
	});
	const between = isOnLines ? `\n${indent}` : " ";
	const all = contents.join(`,${between}`);
	if (last === void 0) return `${text.slice(0, parent.offset + 1)}${between}${all}\n${outer}${text.slice(parent.offset + parent.length - 1)}`;
	const end = last.offset + last.length;
	return `${text.slice(0, end)},${between}${all}${text.slice(end)}`;
}
function inFront(text, next, value, { unit }) {
	const room = /\s*$/.exec(text.slice(0, next.offset))[0];
	const indent = indentAt(text, next.offset);
	const content = room.includes("\n") ? `${printed(value, {
		indent,
		unit,
		column: indent.length
	})},${room}` : `${onOneLine(value)}, `;
	return text.slice(0, next.offset) + content + text.slice(next.offset);
}
/** Takes properties or items of one parent out, each with the comma that belongs to it. */
function takenOut(values) {
	const owns = new Set(values.map((value) => value.parent.type === "property" ? value.parent : value));
	const [outer] = [...owns].map(({ parent }) => parent);
	if (outer === void 0) return [];
	const siblings = outer.children;
	const first = siblings.findIndex((one) => !owns.has(one));
	if (first === -1) return [{
		from: outer.offset + 1,
		to: outer.offset + outer.length - 1,
		text: ""
	}];
	const leading = first === 0 ? [] : [{
		from: siblings[0].offset,
		to: siblings[first].offset,
		text: ""
	}];
	const others = siblings.flatMap((own, at) => at < first || !owns.has(own) ? [] : [{
		from: endOf(siblings[at - 1]),
		to: endOf(own),
		text: ""
	}]);
	return [...leading, ...others];
}
function endOf({ offset, length }) {
	return offset + length;
}
function indentAt(text, offset) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))[0];
}
function unitOf(text) {
	return /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
}
export { printed as n, edited as t };
