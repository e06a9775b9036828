// src/kinds/model/telling.ts
const strong = (word) => ({ strong: word });
const value = (of) => ({ value: of });
const named = (name, kind) => ({
	name,
	kind
});
/** `a`, `a or b`, `a, b or c`. */
function joined(items, last) {
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [index === items.length - 1 ? ` ${last} ` : ", ", ...item];
	});
}
/** Several of what a noun is one of. */
function pluralOf(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
export { value as a, strong as i, named as n, pluralOf as r, joined as t };
