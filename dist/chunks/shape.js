// src/kinds/shape.ts
const known = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
	const found = known.get(schema);
	if (found !== void 0) return found;
	const shape = read(schema);
	known.set(schema, shape);
	return shape;
}
function read({ _zod: { def } }) {
	if (def.innerType !== void 0) return read(def.innerType);
	if (def.type === "object") return {
		type: "object",
		fields: mapValues(def.shape, read)
	};
	if (def.type === "array") return {
		type: "list",
		item: read(def.element)
	};
	if (def.discriminator !== void 0) {
		const by = def.discriminator;
		const options = def.options.map((option) => [String(option._zod.def.shape[by]._zod.def.values[0]), read(option)]);
		return {
			type: "choice",
			by,
			options: Object.fromEntries(options)
		};
	}
	return { type: "leaf" };
}
/** The shape that applies to a value: of a choice, the option its own field names, if there is such an option. */
function shapeFor(shape, value) {
	if (shape.type !== "choice") return shape;
	const named = value?.[shape.by];
	return shape.options[String(named)] ?? {
		type: "object",
		fields: { [shape.by]: { type: "leaf" } }
	};
}
function mapValues(of, to) {
	return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));
}
export { shapeOf as n, shapeFor as t };
