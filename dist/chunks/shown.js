import { r as isSealed, t as isObject } from "./json.js";
// src/plan/model/template.ts
/** An odd number of dollars begins a placeholder, an even one is literal. */
const DOLLARS = /((?:\$\$)*)(\$\{(\w+):([^}]*)\}?)|((?:\$\$)+)(?=\{\w+:)/g;
/** The template taken apart; literal pieces are never empty. */
function piecesOf(template) {
	const pieces = [];
	let [literal, from] = ["", 0];
	for (const { 0: whole, 1: before = "", 2: written, 3: word, 4: name, 5: pairs = before, index } of template.matchAll(DOLLARS)) {
		literal += template.slice(from, index) + "$".repeat(pairs.length / 2);
		from = index + whole.length;
		if (written === void 0) continue;
		if (literal !== "") pieces.push(literal);
		literal = "";
		pieces.push({
			word,
			name,
			written
		});
	}
	literal += template.slice(from);
	return literal === "" ? pieces : [...pieces, literal];
}
/** The way back: a text that reads as these pieces. */
function templateOf(pieces) {
	let [template, literal] = ["", ""];
	for (const piece of pieces) {
		if (typeof piece === "string") {
			literal += piece;
			continue;
		}
		template += escaped(literal).replace(/\$+$/, "$&$&") + piece.written;
		literal = "";
	}
	return template + escaped(literal);
}
/** The template of a text in which nothing is to be filled in. */
function escaped(text) {
	return text.replace(/\$+(?=\{\w+:)/g, "$&$&");
}
/** The text of a template, with what `to` makes of each placeholder. */
function filled(template, to) {
	return piecesOf(template).map((piece) => typeof piece === "string" ? piece : to(piece)).join("");
}
/** The name of a secret that the placeholder stands for, or null. */
function secretIn({ word, name, written }) {
	return word === "secret" && written.endsWith("}") && /^[A-Z][A-Z0-9_]*$/.test(name) ? name : null;
}
// src/redact/shown.ts
const hidden = "‹hidden›";
/** A text that holds secrets, with each one's name where it stands; live ones have no name. */
function sealedText(written) {
	return written === "" ? hidden : filled(written, (one) => secretIn(one) === null ? one.written : `‹secret ${one.name}›`);
}
/** The value with every secret replaced by its description. */
function shown(value) {
	if (isSealed(value)) return sealedText(value.$secret);
	if (Array.isArray(value)) return value.map(shown);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)]));
}
/** The value as JSON on one line, the way it stands in the files. */
function literal(value) {
	if (isSealed(value) && piecesOf(value.$secret).every((piece) => typeof piece !== "string")) return sealedText(value.$secret);
	return JSON.stringify(shown(value), null, 1).replace(/\n */g, " ");
}
export { piecesOf as a, filled as i, shown as n, secretIn as o, escaped as r, templateOf as s, literal as t };
