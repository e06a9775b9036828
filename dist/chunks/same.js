// src/kinds/model/same.ts
/** Values with something in them replaced, of which is copied only what changes: most of what is looked through stays. */
/** The list itself where every item stays. */
function mapItems(list, to) {
	const items = list.map(to);
	return items.every((item, index) => item === list[index]) ? list : items;
}
/** The object itself where every value stays. `nameFor` may give names others. */
function mapValues(of, to, nameFor = (name) => name) {
	let isSame = true;
	const entries = Object.entries(of).map(([name, value]) => {
		const entry = [nameFor(name), to(value, name)];
		isSame &&= entry[0] === name && entry[1] === value;
		return entry;
	});
	return isSame ? of : Object.fromEntries(entries);
}
export { mapValues as n, mapItems as t };
