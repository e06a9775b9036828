import { t as isObject } from "./json.js";
import { t as mapItems } from "./same.js";
// src/kinds/model/paths.ts
/** Paths that may mean many places, such as `actions[action_name=add_label].action_params[]`: see `Reference`. */
/** What stands under a name, and never what every object inherits: names such as `constructor` come from outside. */
function own(of, name) {
	return Object.hasOwn(of, name) ? of[name] : void 0;
}
/**
* Replaces every value that `at` leads to; whatever does not have the expected structure stays as it is. Most references
* of a kind lead nowhere in one resource: what stays the same is not copied.
*/
function mapAt(value, at, to) {
	const steps = stepsOf(at);
	return follow(value, 0, "");
	function follow(value, depth, place) {
		const step = steps[depth];
		if (step === void 0) return to(value, place);
		if ("name" in step) {
			if (!isObject(value) || !Object.hasOwn(value, step.name)) return value;
			const is = value[step.name];
			const becomes = follow(is, depth + 1, place === "" ? step.name : `${place}.${step.name}`);
			return becomes === is ? value : {
				...value,
				[step.name]: becomes
			};
		}
		if (!Array.isArray(value)) return value;
		const isMeant = (item) => "each" in step || isObject(item) && own(item, step.where) === step.is;
		return mapItems(value, (item, index) => isMeant(item) ? follow(item, depth + 1, `${place}[${index}]`) : item);
	}
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
/** Of these fields those that are there. */
function pick(fields, names) {
	return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
/** All fields but these. */
function without(fields, names) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
/** The value at a dotted path of names, or undefined. */
function valueAt(value, path) {
	return path === "" ? value : path.split(".").reduce((at, name) => isObject(at) ? own(at, name) : void 0, value);
}
export { valueAt as a, stepsOf as i, own as n, without as o, pick as r, mapAt as t };
