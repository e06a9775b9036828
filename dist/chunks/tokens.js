import { r as isSealed, t as isObject } from "./json.js";
import { n as shown, t as literal } from "./shown.js";
import { n as cut } from "./safe2.js";
import { i as isFileContent } from "./file.js";
// src/render/values.ts
/** The value as it may stand in a sentence: texts without quotes. */
function bare(value) {
	const seen = shown(value);
	return typeof seen === "string" ? seen : literal(seen);
}
/** Whether there is nothing in it: all of these clear a field. */
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
function isPlainList(value) {
	return Array.isArray(value) && value.every((item) => [
		"string",
		"number",
		"boolean"
	].includes(typeof item));
}
/** Both values on one line each; of long ones the part that differs, with a few characters of what stands around it. */
function passages(live, desired, max, textOf = literal) {
	const line = (value) => value === void 0 ? "" : textOf(value);
	return passage(line(inOrderOf(desired, live)), line(desired), max);
}
/** The same of two texts. The beginning and the end of what differs are always there. */
function passage(before, after, max) {
	const isShort = cut(before, max) === before && cut(after, max) === after;
	if (isShort || before === after) return {
		before: cut(before, max),
		after: cut(after, max),
		isWhole: isShort || before === after
	};
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const around = Math.min(20, Math.floor(max / 6));
	const part = (text) => {
		const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
		const inner = text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
		return `${from > 0 ? "…" : ""}${inner}${to < text.length ? "…" : ""}`;
	};
	const [old, fresh] = [part(before), part(after)];
	const [first, second] = [cut(old, max), cut(fresh, max)];
	return {
		before: first,
		after: second,
		isWhole: first === old && second === fresh
	};
}
/** The value with the names of its objects in the model's order: theirs means nothing, and would look like a change. */
function inOrderOf(model, value) {
	if (Array.isArray(value)) return value.map((item, index) => inOrderOf(Array.isArray(model) ? model[index] : void 0, item));
	if (!isObject(value) || isSealed(value) || !isObject(model)) return value;
	const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)];
	return Object.fromEntries([...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name])]));
}
// src/render/words/file.ts
/** A file in words: what it holds can be compared by its digest, and shown nowhere. */
/** A picture. Of one that the server only says it has, nobody knows more than that. */
function fileWords(value) {
	return isFileContent(value) ? contentWords(value) : "another picture";
}
/** `PNG, 12 kB, sha256 9f86d081e3b4`, without the type where the first bytes do not show it. */
function contentWords(value) {
	if (!isFileContent(value)) return "its content is not known";
	const { type, size, sha256 } = value;
	return [
		...type === "application/octet-stream" ? [] : [type.replace(/^.*\//, "").toUpperCase()],
		sizeWords(size),
		`sha256 ${sha256.slice(0, 12)}`
	].join(", ");
}
/** Whole kilobytes and megabytes, rounded up: 1 kB is 1000 bytes. */
function sizeWords(bytes) {
	if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(Math.ceil(bytes / 1e5) / 10).toFixed(1)} MB`;
}
// src/render/words/tokens.ts
function tokensOf(parts, nameOf) {
	return parts.flatMap((part, piece) => {
		if (typeof part === "string") return wordsOf(part).map((text) => ({
			text,
			as: "ours",
			piece
		}));
		if ("strong" in part) return [{
			text: part.strong,
			as: "strong",
			piece
		}];
		if ("value" in part) return valueTokens(part.value, piece);
		if ("file" in part) {
			const words = wordsOf(` (${contentWords(part.file)})`).map((text) => ({
				text,
				as: "ours",
				piece
			}));
			return [...valueTokens(part.file.name ?? null, piece), ...words];
		}
		if (typeof part.name !== "string") return valueTokens(part.name, piece);
		return [{
			text: nameOf(part.kind, part.name),
			as: "name",
			kind: part.kind,
			key: part.name,
			piece
		}];
	});
}
function textIn(tokens) {
	return tokens.map(({ text }) => text).join("");
}
function valueTokens(value, piece) {
	return typeof value === "string" ? wordsOf(value).map((text) => ({
		text,
		as: "text",
		piece
	})) : [{
		text: bare(value),
		as: "value",
		piece
	}];
}
/** With the blanks between them. An empty text is one word. */
function wordsOf(text) {
	return text.match(/\s+|\S+/g) ?? [text];
}
export { inOrderOf as a, passage as c, bare as i, passages as l, tokensOf as n, isBlank as o, fileWords as r, isPlainList as s, textIn as t };
