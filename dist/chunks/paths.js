import { t as Sealed } from "./sealed.js";
// src/plan/paths.ts
/** A sealed text is a text, whatever it is made of. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Sealed);
}
/** What stands under a name, and never what every object inherits: names such as `constructor` come from outside. */
function own(of, name) {
	return Object.hasOwn(of, name) ? of[name] : void 0;
}
/** Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. */
function mapAt(value, at, to) {
	return follow(value, stepsOf(at), "", to);
}
function follow(value, steps, place, to) {
	const [step, ...rest] = steps;
	if (step === void 0) return to(value, place);
	if ("name" in step) {
		if (!isObject(value) || !Object.hasOwn(value, step.name)) return value;
		const inner = place === "" ? step.name : `${place}.${step.name}`;
		return {
			...value,
			[step.name]: follow(value[step.name], rest, inner, to)
		};
	}
	if (!Array.isArray(value)) return value;
	const isMeant = (item) => "each" in step || isObject(item) && own(item, step.where) === step.is;
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
	return path === "" ? value : path.split(".").reduce((at, name) => isObject(at) ? own(at, name) : void 0, value);
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
export { own as a, mapAt as i, isObject as n, valueAt as o, isWithin as r, without as s, fieldOf as t };
