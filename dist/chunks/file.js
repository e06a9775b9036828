import { t as isObject } from "./json.js";
import { createHash } from "node:crypto";
// src/kinds/model/file.ts
/** Fields that hold a file. Of its content everybody but the two edges knows only what stands here: never the bytes. */
/** Of a file whose first bytes show no type that is known here. */
const UNKNOWN_TYPE = "application/octet-stream";
/** Chatwoot goes by the first bytes as well, whatever a file is called. */
const BEGINNINGS = [
	["image/png", /^\x89PNG\r\n\x1a\n/],
	["image/jpeg", /^\xff\xd8\xff/],
	["image/gif", /^GIF8[79]a/],
	["image/webp", /^RIFF.{4}WEBP/s],
	["application/pdf", /^%PDF-/]
];
/** Its type is that of its first bytes. */
function contentOf(bytes) {
	const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	const [type = UNKNOWN_TYPE] = BEGINNINGS.find(([, begins]) => begins.test(beginning)) ?? [];
	return {
		sha256: createHash("sha256").update(bytes).digest("hex"),
		type,
		size: bytes.length
	};
}
/** What a server has that says no more than that there is a file. */
const SOME_FILE = { sha256: null };
/** A ledger may hold anything: what has not the form of these is none. */
function isFileContent(value) {
	if (!isObject(value)) return false;
	const { sha256, type, size } = value;
	const [isHash, isType] = [/^[0-9a-f]{64}$/.test(String(sha256)), /^[\w.+-]+\/[\w.+-]+$/.test(String(type))];
	return isHash && isType && Number.isSafeInteger(size);
}
/** What an answer says of the files of a resource: that there is one, or none, or nothing at all. */
function filesIn(files, raw) {
	return Object.fromEntries(Object.entries(files).flatMap(([field, { isIn }]) => {
		const has = isIn(raw);
		return has === null ? [] : [[field, has ? SOME_FILE : null]];
	}));
}
/** The live fields, with what was applied last in the place of files that the server only says it has. */
function withKnownFiles(files, live, applied) {
	const known = Object.keys(files).flatMap((field) => {
		const was = isObject(live[field]) ? applied?.()[field] : void 0;
		return isFileContent(was) ? [[field, was]] : [];
	});
	return known.length === 0 ? live : {
		...live,
		...Object.fromEntries(known)
	};
}
export { withKnownFiles as a, isFileContent as i, contentOf as n, filesIn as r, UNKNOWN_TYPE as t };
