import { Tr as parseTree, wr as findNodeAtLocation } from "./engine.js";
import { at as isObject } from "./start.js";
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
/** Throws when the place around an edit is not in the text: whoever makes edits has looked. */
function edited(text, edits) {
	const isCrlf = text.includes("\r\n");
	const done = edits.reduce(one, isCrlf ? text.replaceAll("\r\n", "\n") : text);
	return isCrlf ? done.replaceAll("\n", "\r\n") : done;
}
function one(text, { path, value, isBetween }) {
	const root = parseTree(text);
	const found = findNodeAtLocation(root, [...path]);
	if (isBetween && found !== void 0) return inFront(text, found, value);
	if (value === void 0) return found === void 0 ? text : without(text, found);
	if (found !== void 0) return replaced(text, found, value);
	const parent = findNodeAtLocation(root, path.slice(0, -1));
	if (parent === void 0) throw new Error(`nothing stands at ${path.slice(0, -1).join(".")}`);
	return inserted(text, parent, path.at(-1), value);
}
function replaced(text, { offset, length }, value) {
	const column = offset - (text.lastIndexOf("\n", offset - 1) + 1);
	const content = printed(value, {
		indent: indentAt(text, offset),
		unit: unitOf(text),
		column
	});
	return text.slice(0, offset) + content + text.slice(offset + length);
}
function inserted(text, parent, name, value) {
	const before = typeof name === "string" ? `${JSON.stringify(name)}: ` : "";
	const last = parent.children?.at(-1);
	const unit = unitOf(text);
	if (last === void 0) {
		const outer = indentAt(text, parent.offset);
		const indent = `${outer}${unit}`;
		const content = `\n${indent}${before}${printed(value, {
			indent,
			unit,
			column: indent.length + before.length
		})}\n${outer}`;
		return text.slice(0, parent.offset + 1) + content + text.slice(parent.offset + parent.length - 1);
	}
	const room = /\s*$/.exec(text.slice(0, last.offset))[0];
	const indent = room.slice(room.lastIndexOf("\n") + 1);
	const content = room.includes("\n") ? printed(value, {
		indent,
		unit,
		column: indent.length + before.length
	}) : onOneLine(value);
	const end = last.offset + last.length;
	return `${text.slice(0, end)},${room.includes("\n") ? room.slice(room.lastIndexOf("\n")) : " "}${before}${content}${text.slice(end)}`;
}
function inFront(text, next, value) {
	const room = /\s*$/.exec(text.slice(0, next.offset))[0];
	const indent = indentAt(text, next.offset);
	const content = room.includes("\n") ? `${printed(value, {
		indent,
		unit: unitOf(text),
		column: indent.length
	})},${room}` : `${onOneLine(value)}, `;
	return text.slice(0, next.offset) + content + text.slice(next.offset);
}
/** Takes a property or an item out, with the comma that belongs to it. */
function without(text, value) {
	const own = value.parent.type === "property" ? value.parent : value;
	const siblings = own.parent.children;
	const at = siblings.indexOf(own);
	const [before, after] = [siblings[at - 1], siblings[at + 1]];
	const outer = own.parent;
	const [from, to] = before !== void 0 ? [before.offset + before.length, own.offset + own.length] : after !== void 0 ? [own.offset, after.offset] : [outer.offset + 1, outer.offset + outer.length - 1];
	return text.slice(0, from) + text.slice(to);
}
function indentAt(text, offset) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))[0];
}
function unitOf(text) {
	return /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
}
export { printed as n, edited as t };
