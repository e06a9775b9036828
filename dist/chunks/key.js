// src/plan/model/key.ts
/** Keys: what people call resources in the files. */
/** What people may call a resource: it stands in paths, in yeses and in the ledger. */
function isKey(text) {
	return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(text) && !isOfLanguage(text);
}
/** Names such as `constructor` that every object of the language has by itself. */
function isOfLanguage(name) {
	return name in Object.prototype || name === "prototype";
}
export { isOfLanguage as n, isKey as t };
