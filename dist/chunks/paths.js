// src/plan/paths.ts
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. */
function mapAt(value, at, to) {
	return follow(value, stepsOf(at), "", to);
}
function follow(value, steps, place, to) {
	const [step, ...rest] = steps;
	if (step === void 0) return to(value, place);
	if ("name" in step) {
		if (!isObject(value) || !(step.name in value)) return value;
		const inner = place === "" ? step.name : `${place}.${step.name}`;
		return {
			...value,
			[step.name]: follow(value[step.name], rest, inner, to)
		};
	}
	if (!Array.isArray(value)) return value;
	const isMeant = (item) => "each" in step || isObject(item) && item[step.where] === step.is;
	return value.map((item, index) => isMeant(item) ? follow(item, rest, `${place}[${index}]`, to) : item);
}
const steps = /* @__PURE__ */ new Map();
function stepsOf(at) {
	const found = steps.get(at);
	if (found !== void 0) return found;
	const parsed = [...at.matchAll(/\[\]|\[(\w+)=([^\]]*)\]|[^.[\]]+/g)].map(([whole, where, is]) => {
		if (whole === "[]") return { each: true };
		return where === void 0 ? { name: whole } : {
			where,
			is
		};
	});
	steps.set(at, parsed);
	return parsed;
}
/** The value at a dotted path of names, or undefined. */
function valueAt(value, path) {
	return path === "" ? value : path.split(".").reduce((at, name) => isObject(at) && Object.hasOwn(at, name) ? at[name] : void 0, value);
}
/** The field of a resource that a path begins with. */
function fieldOf(path) {
	return /^[^.[]*/.exec(path)[0];
}
/** All fields but these. */
function without(fields, names) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
/** Whether a path is `of` or lies inside it. */
function isWithin(path, of) {
	return path === of || path.startsWith(of) && (path[of.length] === "." || path[of.length] === "[");
}
export { valueAt as a, mapAt as i, isObject as n, without as o, isWithin as r, fieldOf as t };
