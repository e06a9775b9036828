// src/plan/model/literal.ts
/** A text as a regular expression that matches just this text. `RegExp.escape` came with Node 24, and the command runs on 22. */
function literally(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (found) => `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
export { literally as t };
