import { r as subjectOf } from "./plan.js";
import { c as isObject$1, r as isSealed } from "./seal.js";
import { t as linesOf } from "./findings.js";
import { c as prose, n as cut, r as fence, t as codeSpan } from "./safe2.js";
import { i as many } from "./counts.js";
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function extend$1(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function partial$1(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$2 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazy(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return /* @__PURE__ */ _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return /* @__PURE__ */ _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
}
const ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null(params) {
	return /* @__PURE__ */ _null$1(ZodMiniNull, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return /* @__PURE__ */ _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return /* @__PURE__ */ _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
	return extend$1(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
	const def = schema._zod.def;
	if (def.type !== "tuple") return partial$1(ZodMiniOptional, schema, mask);
	if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
	return clone(schema, {
		...def,
		items: def.items.map((item) => new ZodMiniOptional({
			type: "optional",
			innerType: item
		}))
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
	$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal$1(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniExactOptional = /*@__PURE__*/ $constructor("ZodMiniExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
	return new ZodMiniExactOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable$1(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniLazy = /*@__PURE__*/ $constructor("ZodMiniLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
	return new ZodMiniLazy({
		type: "lazy",
		getter
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function json() {
	const jsonSchema = /* @__PURE__ */ _lazy(() => {
		return /* @__PURE__ */ union([
			/* @__PURE__ */ string(),
			/* @__PURE__ */ number(),
			/* @__PURE__ */ boolean(),
			/* @__PURE__ */ _null(),
			/* @__PURE__ */ array(jsonSchema),
			/* @__PURE__ */ record(/* @__PURE__ */ string(), jsonSchema)
		]);
	});
	return jsonSchema;
}
// src/kinds/canonical.ts
const lowercase = (value) => typeof value === "string" ? value.toLowerCase() : value;
/** Chatwoot stores `""` and null as sent and treats them alike. */
const blankAsNull = (value) => value === "" ? null : value;
const nullAsFalse = (value) => value ?? false;
/** A list whose order and repetitions mean nothing. */
const asSet = (value) => Array.isArray(value) ? [...new Map(value.map((item) => [JSON.stringify(item), item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item) : value;
/** Applies to each object of a list; anything else stays as it is. */
function eachObject(form) {
	return (value) => Array.isArray(value) ? value.map((item) => item !== null && typeof item === "object" && !Array.isArray(item) ? form(item) : item) : value;
}
/** A list of objects that are told apart by one field: its order means nothing. */
function sortedBy(field) {
	const rank = (item) => String(item?.[field]);
	return (value) => Array.isArray(value) ? [...value].sort((a, b) => rank(a) < rank(b) ? -1 : 1) : value;
}
// src/kinds/kind.ts
/** Fills in what most kinds have in common. */
function defineKind(declared) {
	return {
		naturalKey: declared.nameField,
		listedFor: "administrators",
		references: [],
		referredBy: "id",
		canonical: {},
		partial: [],
		keyed: {},
		onlyByUpdate: [],
		carried: [],
		required: [],
		immutable: [],
		unique: {},
		secrets: [],
		weakens: {},
		people: null,
		services: {},
		answers: () => false,
		serverMade: null,
		conversationsBy: null,
		isForeign: () => false,
		fromLive: (raw) => raw,
		toBody: (fields) => fields,
		cannotCreate: () => null,
		deletion: {
			loses: "",
			when: "at once"
		},
		...declared
	};
}
// src/kinds/schema.ts
/** The atoms of the kinds' schemas, with Chatwoot's own limits (seen on 4.15.1). */
/** Every field optional: what is left out is not managed. */
function fields(shape) {
	return /* @__PURE__ */ partial(/* @__PURE__ */ object(shape));
}
/** A `string` column holds 255 characters, a `text` column 20,000. */
const line = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(255));
const text$1 = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(2e4));
const bool = /* @__PURE__ */ boolean();
const count = int().check(/* @__PURE__ */ _gte(0));
const nullable = nullable$1;
const list = array;
const oneOf = _enum;
/** The key of another resource, or the natural key of one that is not declared. */
const reference = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _minLength(1));
/** Free JSON that Chatwoot stores as it is. Compared and sent whole. */
const anything = /* @__PURE__ */ json();
const freeObject = /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ json());
// src/kinds/weakening.ts
/** Data goes to an address: any new one counts, none does not. */
const newAddress = (what) => (to) => isBlank$1(to) ? null : `${what} goes to a new address`;
const becomes = (value, what) => (to, from) => to === value && from !== value ? what : null;
const switchedOff = (what) => (to, from) => from === true && to !== true ? what : null;
/** A list of domains in one text; an empty one lets every domain in. */
const widened = (what) => (to, from) => {
	if (isBlank$1(from)) return null;
	if (isBlank$1(to)) return `every ${what} is let in`;
	const before = new Set(words(from));
	return words(to).filter((word) => !before.has(word)).length === 0 ? null : `another ${what} is let in`;
};
/** Items that were not in the list before. */
const moreOf = (what, isMeant = () => true) => (to, from) => {
	const before = new Set(items(from).map(identity));
	return items(to).some((item) => isMeant(item) && !before.has(identity(item))) ? what : null;
};
function isBlank$1(value) {
	return value === void 0 || value === null || value === "";
}
function words(value) {
	return typeof value === "string" ? value.split(/[\s,]+/).filter((word) => word !== "") : [];
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
/** A sealed text is told by its fingerprint, wherever it stands: live has no name for its secret. */
function identity(value) {
	return JSON.stringify(value, (_, inner) => typeof inner?.fingerprint === "string" ? inner.fingerprint : inner);
}
// src/kinds/agent-bots.ts
const agentBots = defineKind({
	name: "agent_bots",
	noun: "bot",
	about: "Bots that answer through a webhook, and the identities that programs write under.",
	schema: fields({
		name: line,
		description: nullable(line),
		outgoing_url: nullable(text$1.check(/* @__PURE__ */ _maxLength(2048))),
		bot_type: oneOf(["webhook"]),
		bot_config: freeObject
	}),
	nameField: "name",
	listedFor: "anyone",
	endpoints: {
		shape: "collection",
		path: "agent_bots",
		list: "",
		created: ""
	},
	canonical: {
		description: blankAsNull,
		outgoing_url: blankAsNull
	},
	serverMade: "its access token and secret",
	weakens: { outgoing_url: newAddress("what the bot hears") },
	secrets: ["access_token", "secret"],
	isForeign: (bot) => bot.system_bot === true || bot.account_id === null,
	deletion: {
		loses: "its access token stops working and inboxes it answers lose it",
		when: "at once"
	},
	example: {
		name: "Welcome",
		description: "Greets",
		outgoing_url: "https://bot.example.com/chatwoot",
		bot_config: { tone: "kind" }
	},
	verified: "4.15.1"
});
// src/kinds/agents.ts
const agents = defineKind({
	name: "agents",
	noun: "agent",
	about: "People who answer. Declare those whose role is to be kept in git; other kinds refer to anyone by e-mail address.",
	schema: fields({
		email: line,
		name: line,
		role: oneOf(["agent", "administrator"]),
		auto_offline: bool
	}),
	nameField: "email",
	listedFor: "anyone",
	endpoints: {
		shape: "collection",
		path: "agents",
		list: "",
		created: ""
	},
	canonical: { email: lowercase },
	onlyByUpdate: ["name"],
	required: ["email"],
	immutable: ["email"],
	carried: ["custom_role_id"],
	people: {
		role: "role",
		administrator: "administrator"
	},
	weakens: {
		email: (to, from) => from === void 0 && to !== null ? "somebody is let in" : null,
		role: becomes("administrator", "somebody becomes an administrator")
	},
	deletion: {
		loses: "they lose access, their conversations lose their assignee, and rules that name them do nothing",
		when: "at once"
	},
	example: {
		email: "rajiv@example.com",
		name: "Rajiv Shah",
		role: "agent",
		auto_offline: true
	},
	verified: "4.15.1"
});
// src/kinds/actions.ts
/** What rules and macros have in common: the actions they carry out (names and parameters as seen on 4.15.1). */
/** All that both accept but `send_attachment`, whose files have no place in a text file. */
const sharedActions = [
	"send_message",
	"add_private_note",
	"add_label",
	"remove_label",
	"assign_team",
	"assign_agent",
	"remove_assigned_agent",
	"remove_assigned_team",
	"mute_conversation",
	"snooze_conversation",
	"resolve_conversation",
	"change_status",
	"change_priority",
	"send_email_transcript",
	"send_webhook_event"
];
/** Whether one of the actions sends something to the customer of the conversation. */
function writesToCustomers(actions) {
	const names = [
		"send_message",
		"send_attachment",
		"send_email_transcript"
	];
	return Array.isArray(actions) && actions.some((action) => names.includes(String(action?.action_name)));
}
const SENDING = [
	"send_webhook_event",
	"send_email_transcript",
	"send_email_to_team"
];
/** An action that carries what customers wrote out of Chatwoot, and was not there in this form. */
const sendsElsewhere = moreOf("what customers write goes to a new address", (action) => SENDING.includes(String(action?.action_name)));
function actionsOf(names) {
	return list(/* @__PURE__ */ object({
		action_name: oneOf(names),
		action_params: /* @__PURE__ */ optional(nullable(list(anything)))
	}));
}
/** Chatwoot stores parameters that are missing, null or empty as they were sent; all of them mean none. */
const actions = eachObject(({ action_params, ...rest }) => ({
	...rest,
	action_params: action_params ?? []
}));
const ofAction = (name, to, literals = []) => ({
	at: `actions[action_name=${name}].action_params[]`,
	to,
	literals
});
/** `self`, the agent who runs it, is known to macros only. */
function actionReferences(alsoForAgents = []) {
	return [
		ofAction("assign_agent", "agents", [
			"nil",
			"last_responding_agent",
			...alsoForAgents
		]),
		ofAction("assign_team", "teams", ["nil", 0]),
		ofAction("add_label", "labels"),
		ofAction("remove_label", "labels")
	];
}
// src/kinds/automation-rules.ts
const events$1 = [
	"conversation_created",
	"conversation_updated",
	"conversation_opened",
	"conversation_resolved",
	"message_created"
];
const Condition = /* @__PURE__ */ object({
	attribute_key: line,
	filter_operator: oneOf([
		"equal_to",
		"not_equal_to",
		"contains",
		"does_not_contain",
		"is_present",
		"is_not_present",
		"starts_with",
		"is_greater_than",
		"is_less_than",
		"days_before",
		"attribute_changed"
	]),
	values: /* @__PURE__ */ optional(anything),
	query_operator: /* @__PURE__ */ optional(nullable(oneOf([
		"and",
		"or",
		"AND",
		"OR"
	]))),
	custom_attribute_type: /* @__PURE__ */ optional(nullable(oneOf([
		"",
		"conversation_attribute",
		"contact_attribute",
		"company_attribute"
	])))
});
/** Chatwoot and its dashboard write "nothing" in several ways; a comparison of `and` with `AND` matters to one operator only. */
const conditions = (value) => {
	const isCaseKept = Array.isArray(value) && value.some((item) => item?.filter_operator === "attribute_changed");
	return eachObject(({ query_operator, custom_attribute_type, ...rest }) => ({
		...rest,
		...typeof query_operator === "string" && query_operator !== "" ? { query_operator: isCaseKept ? query_operator : query_operator.toLowerCase() } : {},
		...custom_attribute_type ? { custom_attribute_type } : {}
	}))(value);
};
const ofCondition = (attribute, to) => [
	"values[]",
	"values.from[]",
	"values.to[]"
].map((values) => ({
	at: `conditions[attribute_key=${attribute}].${values}`,
	to,
	idsAsText: true
}));
const automationRules = defineKind({
	name: "automation_rules",
	noun: "rule",
	about: "What Chatwoot does by itself when something happens to a conversation.",
	schema: fields({
		name: line,
		description: nullable(text$1),
		event_name: oneOf(events$1),
		active: bool,
		conditions: list(Condition).check(/* @__PURE__ */ refine((all) => all.filter(({ query_operator }) => !query_operator).length <= 1, "every condition but the last needs a \"query_operator\" (\"and\" or \"or\")")),
		actions: actionsOf([
			...sharedActions,
			"open_conversation",
			"pending_conversation",
			"send_email_to_team",
			"add_sla"
		])
	}),
	nameField: "name",
	endpoints: {
		shape: "collection",
		path: "automation_rules",
		list: "payload",
		created: ""
	},
	references: [
		...ofCondition("inbox_id", "inboxes"),
		...ofCondition("team_id", "teams"),
		...ofCondition("assignee_id", "agents"),
		...ofCondition("labels", "labels"),
		...actionReferences(),
		{
			at: "actions[action_name=send_email_to_team].action_params[].team_ids[]",
			to: "teams"
		}
	],
	canonical: {
		description: blankAsNull,
		conditions,
		actions
	},
	answers: ({ active, actions }) => active !== false && writesToCustomers(actions),
	weakens: { actions: sendsElsewhere },
	required: [
		"event_name",
		"conditions",
		"actions"
	],
	deletion: {
		loses: "it no longer runs",
		when: "at once"
	},
	example: {
		name: "Refunds to the second level",
		description: "Conversations about refunds",
		event_name: "message_created",
		active: true,
		conditions: [
			{
				attribute_key: "content",
				filter_operator: "contains",
				values: ["refund"],
				query_operator: "and"
			},
			{
				attribute_key: "message_type",
				filter_operator: "equal_to",
				values: ["incoming"],
				query_operator: "and"
			},
			{
				attribute_key: "inbox_id",
				filter_operator: "equal_to",
				values: ["shop"]
			}
		],
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "send_email_to_team",
				action_params: [{
					team_ids: ["second-level"],
					message: "A refund is asked for"
				}]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			}
		]
	},
	verified: "4.15.1"
});
// src/kinds/inbox-agent-bots.ts
const inboxAgentBots = defineKind({
	name: "inbox_agent_bots",
	noun: "bot binding",
	about: "Which bot answers in which inbox. An inbox has one bot or none; take the entry out to unbind it.",
	schema: fields({
		inbox: reference,
		agent_bot: reference
	}),
	nameField: "inbox",
	listedFor: "anyone",
	endpoints: {
		shape: "binding",
		over: "inboxes",
		at: "inbox",
		read: "agent_bot",
		write: "set_agent_bot",
		unbound: { agent_bot: null }
	},
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "agent_bot",
		to: "agent_bots"
	}],
	weakens: { agent_bot: newAddress("what customers write") },
	required: ["agent_bot"],
	immutable: ["inbox"],
	secrets: [
		"access_token",
		"token",
		"secret"
	],
	isForeign: (answer) => answer.agent_bot === void 0,
	fromLive: (answer) => ({
		...answer,
		agent_bot: answer.agent_bot.id
	}),
	toBody: ({ agent_bot }) => ({ agent_bot }),
	deletion: {
		loses: "the bot no longer answers in this inbox",
		when: "at once"
	},
	example: {
		inbox: "shop",
		agent_bot: "welcome"
	},
	verified: "4.15.1"
});
// src/kinds/inboxes.ts
const long = text$1.check(/* @__PURE__ */ _maxLength(1e4));
const hour = nullable(count.check(/* @__PURE__ */ _lte(23)));
const minute = nullable(count.check(/* @__PURE__ */ _lte(59)));
const WorkingDay = /* @__PURE__ */ object({
	day_of_week: count.check(/* @__PURE__ */ _lte(6)),
	closed_all_day: /* @__PURE__ */ optional(bool),
	open_all_day: /* @__PURE__ */ optional(bool),
	open_hour: /* @__PURE__ */ optional(hour),
	open_minutes: /* @__PURE__ */ optional(minute),
	close_hour: /* @__PURE__ */ optional(hour),
	close_minutes: /* @__PURE__ */ optional(minute)
});
/** What the file may say about a channel, by the name Chatwoot creates it under. Credentials have no place here. */
const channels = {
	api: {
		webhook_url: nullable(text$1.check(/* @__PURE__ */ _maxLength(2048))),
		hmac_mandatory: nullable(bool),
		additional_attributes: freeObject
	},
	web_widget: {
		website_url: text$1,
		widget_color: line,
		welcome_title: nullable(line),
		welcome_tagline: nullable(line),
		reply_time: oneOf([
			"in_a_few_minutes",
			"in_a_few_hours",
			"in_a_day"
		]),
		pre_chat_form_enabled: nullable(bool),
		pre_chat_form_options: freeObject,
		continuity_via_email: bool,
		hmac_mandatory: nullable(bool),
		allowed_domains: nullable(text$1),
		selected_feature_flags: list(oneOf([
			"attachments",
			"emoji_picker",
			"end_conversation",
			"use_inbox_avatar_for_bot",
			"allow_mobile_webview"
		]))
	},
	email: { email: line },
	whatsapp: {},
	twilio_sms: {},
	sms: {},
	line: {},
	telegram: {},
	facebook_page: {},
	instagram: {},
	tiktok: {},
	twitter_profile: {}
};
const Channel = /* @__PURE__ */ discriminatedUnion("type", Object.entries(channels).map(([type, shape]) => /* @__PURE__ */ extend(/* @__PURE__ */ partial(/* @__PURE__ */ object(shape)), { type: /* @__PURE__ */ literal$1(type) })));
/** `Channel::WebWidget` is created as `web_widget`. */
function typeOf(channelType) {
	return String(channelType).replace(/^Channel::/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
const inboxes = defineKind({
	name: "inboxes",
	noun: "inbox",
	about: "Where conversations come in: a website, a mailbox, an app.",
	schema: fields({
		name: line.check(/* @__PURE__ */ _minLength(1)),
		greeting_enabled: nullable(bool),
		greeting_message: nullable(long),
		enable_email_collect: nullable(bool),
		csat_survey_enabled: nullable(bool),
		csat_config: /* @__PURE__ */ partial(/* @__PURE__ */ object({
			display_type: line,
			message: text$1,
			survey_rules: /* @__PURE__ */ partial(/* @__PURE__ */ object({
				operator: line,
				values: list(line)
			})),
			button_text: line,
			language: line,
			template: freeObject
		})),
		enable_auto_assignment: nullable(bool),
		auto_assignment_config: /* @__PURE__ */ partial(/* @__PURE__ */ object({ max_assignment_limit: nullable(anything) })),
		working_hours_enabled: nullable(bool),
		working_hours: list(WorkingDay),
		out_of_office_message: nullable(long),
		timezone: line,
		allow_messages_after_resolved: nullable(bool),
		lock_to_single_conversation: bool,
		sender_name_type: oneOf(["friendly", "professional"]),
		business_name: nullable(line),
		channel: Channel
	}),
	nameField: "name",
	listedFor: "anyone",
	endpoints: {
		shape: "collection",
		path: "inboxes",
		list: "payload",
		created: ""
	},
	canonical: {
		greeting_message: blankAsNull,
		out_of_office_message: blankAsNull,
		business_name: blankAsNull,
		working_hours: sortedBy("day_of_week"),
		channel: (channel) => {
			const given = channel;
			return Array.isArray(given.selected_feature_flags) ? {
				...given,
				selected_feature_flags: asSet(given.selected_feature_flags)
			} : given;
		},
		greeting_enabled: nullAsFalse,
		csat_survey_enabled: nullAsFalse,
		working_hours_enabled: nullAsFalse
	},
	keyed: { working_hours: "day_of_week" },
	partial: ["channel"],
	required: ["channel.type"],
	immutable: ["channel.type", "channel.email"],
	onlyByUpdate: ["working_hours"],
	serverMade: "its tokens and secrets",
	conversationsBy: "inbox_id",
	services: {
		working_hours_enabled: "working hours",
		enable_auto_assignment: "auto-assignment"
	},
	weakens: {
		"channel.webhook_url": newAddress("what the inbox tells"),
		"channel.hmac_mandatory": switchedOff("visitors no longer prove who they are"),
		"channel.allowed_domains": widened("domain")
	},
	secrets: [
		"hmac_token",
		"secret",
		"imap_password",
		"smtp_password",
		"auth_token",
		"provider_config",
		"access_token",
		"refresh_token",
		"api_key"
	],
	fromLive: (raw) => {
		const type = typeOf(raw.channel_type);
		const names = Object.keys(channels[type] ?? {}).filter((name) => name in raw);
		return {
			...raw,
			channel: {
				type,
				...Object.fromEntries(names.map((name) => [name, raw[name]]))
			}
		};
	},
	cannotCreate: ({ channel }) => {
		const { type, email, website_url } = channel;
		if (type === "email") return email === void 0 ? "\"channel.email\" is missing" : null;
		if (type === "web_widget") return website_url === void 0 ? "\"channel.website_url\" is missing" : null;
		return type === "api" ? null : `a ${String(type)} inbox has to be connected in the dashboard first; then name its id in "$id"`;
	},
	deletion: {
		loses: "every conversation in it is lost, and so are its credentials",
		when: "later",
		needsYes: true
	},
	example: {
		name: "Shop",
		greeting_enabled: true,
		greeting_message: "How can we help?",
		enable_auto_assignment: false,
		working_hours_enabled: true,
		timezone: "Europe/Zurich",
		working_hours: [{
			day_of_week: 6,
			closed_all_day: false,
			open_hour: 10,
			open_minutes: 0,
			close_hour: 14,
			close_minutes: 0
		}],
		out_of_office_message: "We are back on Monday.",
		csat_survey_enabled: true,
		csat_config: {
			display_type: "star",
			message: "How did we do?"
		},
		channel: {
			type: "web_widget",
			website_url: "https://shop.example.com",
			widget_color: "#1f93ff",
			welcome_title: "Hello",
			selected_feature_flags: ["emoji_picker", "attachments"]
		}
	},
	verified: "4.15.1"
});
// src/kinds/labels.ts
const labels = defineKind({
	name: "labels",
	noun: "label",
	about: "Tags for conversations and contacts.",
	schema: fields({
		title: line.check(/* @__PURE__ */ _regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u, "must be two or more letters, digits, \"_\" or \"-\", beginning with a letter or digit")),
		description: nullable(line),
		color: line,
		show_on_sidebar: nullable(bool)
	}),
	nameField: "title",
	listedFor: "anyone",
	endpoints: {
		shape: "collection",
		path: "labels",
		list: "payload",
		created: "",
		wrap: "label"
	},
	referredBy: "title",
	canonical: {
		title: lowercase,
		description: blankAsNull,
		show_on_sidebar: nullAsFalse
	},
	unique: { title: {
		aside: (mark) => mark,
		afterwards: "moves the tags of conversations and contacts to the new title"
	} },
	deletion: {
		loses: "the label is taken off every conversation and contact",
		when: "at once"
	},
	example: {
		title: "billing",
		description: "Questions about invoices",
		color: "#1f93ff",
		show_on_sidebar: true
	},
	verified: "4.15.1"
});
// src/kinds/macros.ts
const macros = defineKind({
	name: "macros",
	noun: "macro",
	about: "Actions that agents run with one click. Those for everybody are managed; personal ones belong to their authors.",
	schema: fields({
		name: line,
		actions: actionsOf(sharedActions)
	}),
	nameField: "name",
	listedFor: "anyone",
	endpoints: {
		shape: "collection",
		path: "macros",
		list: "payload",
		created: "payload"
	},
	references: actionReferences(["self"]),
	canonical: { actions },
	weakens: { actions: sendsElsewhere },
	required: ["actions"],
	isForeign: (macro) => macro.visibility !== "global",
	toBody: (macro) => ({
		...macro,
		visibility: "global"
	}),
	deletion: {
		loses: "agents can no longer run it",
		when: "at once"
	},
	example: {
		name: "Hand over to the second level",
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			},
			{
				action_name: "add_private_note",
				action_params: ["Please take over"]
			}
		]
	},
	verified: "4.15.1"
});
// src/kinds/index.ts
/** The registry: adding a kind is one file and one line here. The order is that of docs and summaries. */
const kinds = [
	labels,
	agents,
	defineKind({
		name: "teams",
		noun: "team",
		about: "Groups of agents that conversations are assigned to.",
		schema: fields({
			name: line,
			description: nullable(line),
			allow_auto_assign: nullable(bool)
		}),
		nameField: "name",
		listedFor: "anyone",
		endpoints: {
			shape: "collection",
			path: "teams",
			list: "",
			created: "",
			wrap: "team"
		},
		canonical: {
			name: lowercase,
			description: blankAsNull
		},
		unique: { name: { aside: (mark) => mark } },
		services: { allow_auto_assign: "auto-assignment in teams" },
		deletion: {
			loses: "its conversations lose their team; rules that name it do nothing",
			when: "at once"
		},
		example: {
			name: "second level",
			description: "Takes what support cannot answer",
			allow_auto_assign: false
		},
		verified: "4.15.1"
	}),
	inboxes,
	agentBots,
	inboxAgentBots,
	defineKind({
		name: "webhooks",
		noun: "webhook",
		about: "Addresses that Chatwoot sends its events to.",
		schema: fields({
			name: nullable(line),
			url: text$1.check(/* @__PURE__ */ _regex(/https?:\/\/\S+/, "must hold an http or https address")),
			subscriptions: list(oneOf([
				"conversation_status_changed",
				"conversation_updated",
				"conversation_created",
				"contact_created",
				"contact_updated",
				"message_created",
				"message_updated",
				"webwidget_triggered",
				"inbox_created",
				"inbox_updated",
				"conversation_typing_on",
				"conversation_typing_off"
			])).check(/* @__PURE__ */ _minLength(1)),
			inbox_id: nullable(reference)
		}),
		nameField: "name",
		naturalKey: "url",
		endpoints: {
			shape: "collection",
			path: "webhooks",
			list: "payload.webhooks",
			created: "payload.webhook",
			wrap: "webhook"
		},
		references: [{
			at: "inbox_id",
			to: "inboxes"
		}],
		canonical: {
			name: blankAsNull,
			subscriptions: asSet
		},
		required: ["url"],
		serverMade: "its signing secret",
		weakens: {
			url: newAddress("what the webhook tells"),
			subscriptions: moreOf("the webhook tells more"),
			inbox_id: (to, from) => to === null && from != null ? "the webhook tells of every inbox" : null
		},
		unique: { url: { aside: (mark, url) => `${url}${url.includes("#") ? "-" : "#"}${mark}` } },
		secrets: ["secret"],
		fromLive: (raw) => ({
			...raw,
			inbox_id: raw.inbox?.id ?? null
		}),
		deletion: {
			loses: "its events are no longer delivered; its signing secret cannot be had back",
			when: "at once"
		},
		example: {
			name: "Reporting",
			url: "https://hooks.example.com/chatwoot",
			subscriptions: ["conversation_created", "message_created"],
			inbox_id: "shop"
		},
		verified: "4.15.1; releases before 4.8 have no name"
	}),
	automationRules,
	macros
];
const byName = new Map(kinds.map((kind) => [kind.name, kind]));
/** The kind of that name. Throws for a name that is not in the registry: check names where they enter. */
function kindNamed(name) {
	const kind = byName.get(name);
	if (kind === void 0) throw new Error(`no kind is called ${name}`);
	return kind;
}
function isKind(name) {
	return byName.has(name);
}
// src/render/lines.ts
/** Beyond this many lines a side is not compared but shown as gone and new: the comparison takes their product. */
const mostCompared = 400;
function compareLines(before, after) {
	if (before.length > mostCompared || after.length > mostCompared) return [...before.map((text) => ({
		sign: "-",
		text
	})), ...after.map((text) => ({
		sign: "+",
		text
	}))];
	const common = longestCommon(before, after);
	const lines = [];
	let [old, fresh] = [0, 0];
	while (old < before.length || fresh < after.length) if (old < before.length && fresh < after.length && before[old] === after[fresh]) {
		lines.push({
			sign: " ",
			text: before[old++]
		});
		fresh++;
	} else if (fresh >= after.length || old < before.length && common[old + 1][fresh] >= common[old][fresh + 1]) lines.push({
		sign: "-",
		text: before[old++]
	});
	else lines.push({
		sign: "+",
		text: after[fresh++]
	});
	return lines;
}
/** How many lines the rests of both sides have in common, by where each rest begins. */
function longestCommon(before, after) {
	const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
	for (let old = before.length - 1; old >= 0; old--) for (let fresh = after.length - 1; fresh >= 0; fresh--) table[old][fresh] = before[old] === after[fresh] ? table[old + 1][fresh + 1] + 1 : Math.max(table[old + 1][fresh], table[old][fresh + 1]);
	return table;
}
/** Leaves out unchanged lines that have no change next to them. */
function onlyNearChanges(lines) {
	const isNear = (index) => lines.slice(Math.max(0, index - 1), index + 2).some(({ sign }) => sign !== " ");
	return lines.flatMap((line, index) => {
		if (isNear(index)) return [line];
		return index > 0 && isNear(index - 1) ? [{
			sign: " ",
			text: "⋮"
		}] : [];
	});
}
// src/render/values.ts
const hidden = "‹hidden›";
/** A text that holds secrets, with each one's name where it stands; live ones have no name. */
function sealedText(written) {
	return written === "" ? hidden : written.replace(/\$\{secret:([^}]*)\}/g, "‹secret $1›");
}
/** The value with every secret replaced by its description. */
function shown(value) {
	if (isSealed(value)) return sealedText(value.$secret);
	if (Array.isArray(value)) return value.map(shown);
	if (!isObject$1(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)]));
}
/** The value as JSON on one line, the way it stands in the files. */
function literal(value) {
	if (isSealed(value) && /^(\$\{secret:[^}]*\})?$/.test(value.$secret)) return sealedText(value.$secret);
	return JSON.stringify(shown(value), null, 1).replace(/\n */g, " ");
}
/** Whether there is nothing in it: all of these clear a field. */
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject$1(value) && Object.keys(value).length === 0;
}
// src/render/sentences.ts
/** One line for a change or a field, in words a support lead can review. */
/** `**Inbox** \`Mobile App API\`` */
function nameOf({ kind, title }, where = "line") {
	const { noun } = kindNamed(kind);
	return `**${noun[0].toUpperCase()}${noun.slice(1)}** ${codeSpan(cut(title, 100), where)}`;
}
/** What becomes of a field: `` `color`: `"#1"` → `"#2"` ``; of drift also what was done by hand. */
function fieldSentence({ path, live, desired, cause }, max) {
	const span = (value) => isBlank(value) ? "nothing" : codeSpan(cut(literal(value), max), "cell");
	const field = codeSpan(cut(path, 200), "cell");
	const isSwitch = typeof desired === "boolean" && typeof live === "boolean";
	const state = (value) => isSwitch ? `**${value ? "on" : "off"}**` : span(value);
	if (cause === "drift") return `${field} was ${isSwitch ? "switched" : "changed to"} ${state(live)} by hand; it goes back to ${state(desired)}`;
	return isSwitch ? `${field} is switched ${state(desired)}` : `${field}: ${span(live)} → ${span(desired)}`;
}
/** That names change places by way of a third, where the change steps aside for it; else nothing. */
function byWayOf({ aside }, span) {
	return aside === void 0 ? "" : `names change places by way of a third: for a moment this one is called ${Object.values(aside).map(span).join(", ")}`;
}
/** What a change does, for a table cell. `fields` may be only some of those of the change. */
function changeSentence(change, fields, max) {
	const name = nameOf(change, "cell");
	const { deletion } = kindNamed(change.kind);
	const third = byWayOf(change, (value) => codeSpan(cut(literal(value), max), "cell"));
	const thirdName = third === "" ? "" : `; ${third}`;
	switch (change.action) {
		case "create": return change.cause === "drift" ? `${name} was deleted by hand; it is made again` : `${name} is created`;
		case "delete": return `${name} is deleted${deletion.loses === "" ? "" : `: ${deletion.loses}`}${deletion.when === "later" ? ". It cannot be undone" : ""}${thirdName}`;
		case "adopt": return `${name} (id ${change.id}) is taken under management${change.cause === "drift" ? " again, under a new id" : ""}`;
		case "forget": return change.cause === "drift" ? `${name} is gone from the server and is forgotten` : `${name} stays on the server and is no longer managed`;
		case "update": {
			const shown = fields.slice(0, 4).map((field) => `${fieldSentence(field, max)}${field.alsoByHand ? " (also changed by hand)" : ""}`);
			const more = fields.length > shown.length ? `; and ${fields.length - shown.length} more` : "";
			return `${name}: ${shown.join("; ")}${more}${thirdName}`;
		}
	}
}
// src/render/parts.ts
/** GitHub takes more, but has been seen to drop what is longer without a word. In UTF-8. */
const MAX_BYTES = 6e4;
const LESS_AND_LESS = [
	{
		value: 120,
		details: true,
		rows: 500,
		findings: 100
	},
	{
		value: 120,
		details: false,
		rows: 200,
		findings: 50
	},
	{
		value: 60,
		details: false,
		rows: 100,
		findings: 20
	},
	{
		value: 30,
		details: false,
		rows: 40,
		findings: 10
	},
	{
		value: 20,
		details: false,
		rows: 10,
		findings: 3
	}
];
/** The fullest text that fits. */
function fitting(render) {
	return LESS_AND_LESS.values().map(render).find((text) => new TextEncoder().encode(text).length <= 6e4) ?? render(LESS_AND_LESS.at(-1));
}
function paragraphs(...parts) {
	return `${parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n")}\n`;
}
const SIGNS = {
	create: "🟢 create",
	update: "🟡 change",
	delete: "🔴 delete",
	adopt: "🔵 take over",
	forget: "⚪ let go"
};
function changesTable(shares, report, { rows, value }) {
	const lines = shares.slice(0, rows).map(({ change, fields }) => {
		const note = change.comment === null ? "" : `<br>${prose(cut(change.comment, 300)).replaceAll("|", "\\|")}`;
		return `| ${SIGNS[change.action]} | ${changeSentence(change, fields, value)}${note} | ${whereOf(change, report)} |`;
	});
	const more = shares.length > rows ? [`| | and ${shares.length - rows} more, in the plan file of the run | |`] : [];
	return [
		"| | what | where |",
		"|---|---|---|",
		...lines,
		...more
	].join("\n");
}
function whereOf({ action, place, kind, key }, report) {
	if (place !== null) return linked(place, report);
	return action === "delete" ? `${codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell")} was removed` : codeSpan(cut(subjectOf({
		kind,
		key
	}), 200), "cell");
}
function linked({ file, line }, { repositoryUrl, commit }) {
	const text = codeSpan(`${cut(file, 120)}:${line}`, "cell");
	if (repositoryUrl === null || commit === null || file.length > 500) return text;
	return `[${text}](${repositoryUrl}/blob/${commit}/${file.toWellFormed().split("/").map(encodeURIComponent).join("/")}#L${line})`;
}
/** Field by field, before and after. */
function details(shares, title = "Field by field") {
	const lines = shares.filter(({ fields, change }) => change.action !== "delete" && fields.length > 0).flatMap(({ change, fields }) => [
		`  ${cut(subjectOf(change), 200)}${change.id === null ? "" : `  (id ${change.id})`}`,
		...fields.flatMap(({ path, live, desired }) => {
			const side = (sign, value) => value === void 0 ? [] : text(value).map((line, index) => `${sign}   ${index === 0 ? `${path}  ` : ""}${line}`);
			const [before, after] = [side("-", live), side("+", desired)];
			if (before.length <= 1 && after.length <= 1) return [...before, ...after];
			const compared = compareLines(live === void 0 ? [] : text(live), desired === void 0 ? [] : text(desired));
			return [`    ${path}`, ...onlyNearChanges(compared).map(({ sign, text: line }) => `${sign}     ${line}`)];
		}),
		""
	]);
	return lines.length === 0 ? null : `<details><summary>${title}</summary>\n\n${fence(lines.slice(0, -1).map((line) => cut(line, 2e3)), "diff")}\n\n</details>`;
}
/** More lines of one value are not shown: the plan file has them all. */
const MOST_LINES = 60;
/** A value on as many lines as make it readable. */
function text(value) {
	const whole = literal(value);
	const lines = typeof value === "string" && value.includes("\n") ? value.split("\n") : whole.length <= 100 || typeof value === "string" ? [whole] : JSON.stringify(shown(value), null, 2).split("\n");
	return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`];
}
/** What is not fought over, with what people can do about it. */
function contestedList(contested, { rows, value }) {
	if (contested.length === 0) return null;
	const lines = contested.slice(0, rows).map(({ field, reason, ...of }) => `* ${nameOf(of)} ${fieldSentence({
		...field,
		cause: "this change"
	}, value)}: ${prose(reason)}. Find out what changes it, or list it in \`$ignore\`; ${codeSpan(`allow: update ${subjectOf(of)}`)} tries once more.`);
	const more = contested.length > rows ? [`* and ${contested.length - rows} more`] : [];
	return [
		"**Left as it is** (putting it right did not last)",
		"",
		...lines,
		...more
	].join("\n");
}
const MARKS = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
function findingsList(findings, report, most) {
	const rank = {
		error: 0,
		warning: 1,
		note: 2
	};
	const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
	const lines = sorted.slice(0, most).map((finding) => {
		const { severity, code, sentence, nextStep, place } = finding;
		const where = place === null ? "" : ` ${linked(place, report)}`;
		const said = `* ${MARKS[severity]} \`${code}\` ${prose(cut(sentence, 600))} ${prose(cut(nextStep, 400))}${where}`;
		const asked = linesOf(finding);
		return asked.length === 0 ? said : `${said}\n${fence(asked).replace(/^/gm, "  ")}`;
	});
	if (sorted.length > most) lines.push(`* and ${sorted.length - most} more`);
	return lines.length === 0 ? null : lines.join("\n");
}
/** Differs with every run; a comment that differs in nothing else need not be touched. */
const OF_THIS_RUN = /<!-- this run -->.*?<!-- \/this run -->/gs;
function foot({ plan, digest, effort, commit, runUrl }) {
	const of = [...commit === null ? [] : [`commit \`${commit.slice(0, 7)}\``], `plan \`${digest.slice(0, 12)}\``];
	const run = [`${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s`, ...runUrl === null ? [] : [`[run](${runUrl})`]];
	const left = [`${plan.unchanged} unchanged`, `${plan.unmanaged} unmanaged left alone`];
	return `<sub>${[...of, ...left].join(" · ")}<!-- this run --> · ${run.join(" · ")}<!-- /this run --></sub>`;
}
function noLedger({ plan }) {
	return plan.hasLedger ? null : "There is no ledger yet: what matches is taken under management, and **nothing is deleted**.";
}
export { string as A, literal$1 as C, optional as D, object as E, unknown as M, record as O, json as S, number as T, kinds as _, details as a, exactOptional as b, foot as c, byWayOf as d, nameOf as f, kindNamed as g, isKind as h, contestedList as i, union as j, strictObject as k, noLedger as l, literal as m, OF_THIS_RUN as n, findingsList as o, isBlank as p, changesTable as r, fitting as s, MAX_BYTES as t, paragraphs as u, _enum as v, nullable$1 as w, int as x, array as y };
