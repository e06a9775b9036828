import { r as subjectOf } from "./plan.js";
import { a as contestedList, c as fitting, d as paragraphs, f as byWayOf, h as literal, i as changesTable, l as foot, m as isBlank, o as details, s as findingsList, u as noLedger, v as kindNamed } from "./parts.js";
import { n as isObject } from "./paths.js";
import { c as unseal, i as isSealed } from "./seal.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { c as prose, n as cut, o as logSafe, s as oneLine } from "./safe2.js";
import { t as linesOf } from "./findings.js";
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
// src/plan/canonical.ts
/** Keeps what the kind's schema names and what it carries; whatever else the server sent, credentials included, goes no further. */
function project(kind, raw) {
	return {
		...carriedIn(kind, raw),
		...keep(shapeOf(kind.schema), raw)
	};
}
function carriedIn(kind, fields) {
	return Object.fromEntries(kind.carried.flatMap((name) => name in fields ? [[name, fields[name]]] : []));
}
function keep(shape, value) {
	const of = shapeFor(shape, value);
	if (of.type === "list") return Array.isArray(value) ? value.map((item) => keep(of.item, item)) : value;
	if (of.type !== "object" || !isObject(value)) return value;
	const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name));
	return Object.fromEntries(named.map((name) => [name, keep(of.fields[name], value[name])]));
}
function canonical(kind, fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isSealed(value) ? value : kind.canonical[name]?.(value) ?? value]));
}
/**
* The units of comparison by path: an object the schema describes is compared field by field, a keyed list item by item,
* anything else (a plain value, another list, free JSON) as a whole.
*/
function unitsOf(kind, fields) {
	const units = /* @__PURE__ */ new Map();
	mapUnits(kind, fields, (path, value) => {
		units.set(path, value);
		return value;
	});
	return units;
}
/** Replaces every unit; undefined takes it out, and what holds nothing else goes with it. */
function mapUnits(kind, fields, to) {
	const walk = (shape, value, path, keyedBy) => {
		const of = shapeFor(shape, value);
		if (of.type === "object" && isObject(value) && !isSealed(value)) {
			const inner = Object.entries(value).map(([name, one]) => [name, walk(of.fields[name] ?? { type: "leaf" }, one, path === "" ? name : `${path}.${name}`, kind.keyed[name])]);
			const kept = inner.filter((entry) => entry[1] !== void 0);
			return kept.length === 0 && inner.length > 0 ? void 0 : Object.fromEntries(kept);
		}
		if (of.type === "list" && keyedBy !== void 0 && Array.isArray(value)) {
			const items = value.flatMap((item) => {
				const kept = walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, void 0);
				return kept === void 0 ? [] : [{
					[keyedBy]: item[keyedBy],
					...kept
				}];
			});
			return items.length === 0 && value.length > 0 ? void 0 : items;
		}
		return to(path, value);
	};
	return walk(shapeOf(kind.schema), fields, "", void 0) ?? {};
}
/**
* What an update sends: every field in which something changes, whole, because Chatwoot replaces JSON columns as they
* come; what the files do not manage inside it is taken from live. Of a `partial` field and of a keyed list only what
* changes is sent. What the kind carries along goes with it.
*/
function sendOf(kind, desired, live, changed) {
	const isChanged = (path) => changed.some((unit) => unit === path || unit.startsWith(`${path}.`) || unit.startsWith(`${path}[`));
	const sent = Object.keys(desired).filter(isChanged).map((name) => {
		const [ours, theirs] = [desired[name], live[name] ?? null];
		if (kind.partial.includes(name) && isObject(ours)) return [name, Object.fromEntries(Object.entries(ours).filter(([inner]) => isChanged(`${name}.${inner}`)))];
		const keyedBy = kind.keyed[name];
		if (keyedBy === void 0) return [name, overlay(shapeOf(kind.schema), name, ours, theirs)];
		return [name, ours.filter((item) => isChanged(`${name}[${keyedBy}=${String(item[keyedBy])}]`)).map((item) => ({
			...Array.isArray(theirs) ? theirs.find((other) => other[keyedBy] === item[keyedBy]) : {},
			...item
		}))];
	});
	return {
		...carriedIn(kind, live),
		...Object.fromEntries(sent)
	};
}
function overlay(shape, name, ours, theirs) {
	const of = shape.type === "object" ? shapeFor(shape.fields[name] ?? { type: "leaf" }, ours) : shape;
	if (of.type !== "object" || !isObject(ours) || !isObject(theirs) || isSealed(ours)) return ours;
	const merged = Object.entries(ours).map(([inner, value]) => [inner, overlay(of, inner, value, theirs[inner] ?? null)]);
	return {
		...theirs,
		...Object.fromEntries(merged)
	};
}
/** What people call it; a name that is a secret is not told. */
function titleOf(kind, fields, key) {
	const name = fields[kind.nameField];
	return typeof name === "string" && name !== "" ? name : key;
}
// src/plan/locate.ts
function locate(kind, resource, entry, live, taken, findings, reveal) {
	const { id } = resource;
	if (id !== null && entry !== null && id !== entry.id) {
		findings.push(wrong(resource, "P-PIN-MOVED", `"$id" says ${id}, but id ${entry.id} is managed under this key`, `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`, "$id"));
		return byId(live, entry.id);
	}
	if (id !== null) {
		const pinned = byId(live, id);
		if (pinned === null && entry === null) {
			const ids = live.map((one) => one.id).sort((a, b) => a - b);
			findings.push(wrong(resource, "P-NO-SUCH-ID", `"$id" ${id} does not exist among the ${kind.name} of this account`, ids.length === 0 ? "Take \"$id\" out to have it created." : `There are ${ids.slice(0, 20).join(", ")}.`, "$id"));
		}
		return pinned ?? byNaturalKey(kind, resource, live, taken, findings, reveal);
	}
	return (entry && byId(live, entry.id)) ?? byNaturalKey(kind, resource, live, taken, findings, reveal);
}
function byNaturalKey(kind, resource, live, taken, findings, reveal) {
	const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) });
	if (name === void 0 || name === null || typeof name === "object") return null;
	const candidates = live.filter((one) => naturalKeyOf(kind, one) === name && !taken.has(`${kind.name} ${one.id}`));
	if (candidates.length > 1) {
		const ids = candidates.map((one) => one.id).sort((a, b) => a - b);
		findings.push(wrong(resource, "P-AMBIGUOUS", `${ids.length} ${kind.name} on the server have the ${kind.naturalKey} ${JSON.stringify(asWritten(resource.fields[kind.naturalKey]))} (ids ${ids.join(", ")})`, `Say which one is meant: "$id": ${ids[0]}.`));
	}
	return candidates.length === 1 ? candidates[0] : null;
}
/** What may be shown: the name of a secret, not its value. */
function asWritten(value) {
	return isSealed(value) ? value.$secret : value;
}
/** The field's value in canonical form. */
function naturalKeyOf(kind, resource) {
	const value = resource.fields[kind.naturalKey];
	return value === void 0 ? void 0 : canonical(kind, { [kind.naturalKey]: value })[kind.naturalKey];
}
function byId(live, id) {
	return live.find((one) => one.id === id) ?? null;
}
/** An error about one declared resource, at its place in the files. */
function wrong(resource, code, sentence, nextStep, path = "") {
	return {
		code,
		severity: "error",
		place: resource.places[path] ?? resource.place,
		subject: subjectOf(resource),
		sentence: `${subjectOf(resource)}: ${sentence}.`,
		nextStep
	};
}
// src/plan/ledger.ts
/** `resourcesOf` is the way back. */
function entriesOf(ledger) {
	return Object.entries(ledger.resources).flatMap(([kind, entries]) => Object.entries(entries).map(([key, { id, fields, protect }]) => ({
		kind,
		key,
		id,
		fields,
		protect: protect === true
	})));
}
function resourcesOf(entries) {
	const resources = {};
	for (const { kind, key, id, fields, protect } of entries) {
		resources[kind] ??= {};
		resources[kind][key] = {
			id,
			fields,
			...protect ? { protect: true } : {}
		};
	}
	return resources;
}
// src/plan/twins.ts
/**
* Two live resources of one natural key, of which we manage one: most often a create that Chatwoot carried out twice,
* because its first answer came too late. Rules then act twice, and nothing of it is drift.
*/
const TWIN = "P-TWIN";
/** What a check for drift names as well, although a re-sync cannot put it right. */
function isTwin({ code }) {
	return code === TWIN;
}
/** A warning for each managed resource that has a twin which nobody manages. */
function twinsOf({ matched }, live, ledger, elsewhere, reveal) {
	const managed = new Set([
		...ledger === null ? [] : entriesOf(ledger),
		...elsewhere,
		...matched.flatMap(({ kind, live: its }) => its === null ? [] : [{
			kind: kind.name,
			id: its.id
		}])
	].map(({ kind, id }) => `${kind} ${id}`));
	const kinds = [...new Set(matched.map(({ kind }) => kind))].filter(takesTwo);
	const free = new Map(kinds.map((kind) => {
		const its = (live[kind.name] ?? []).filter(({ id }) => !managed.has(`${kind.name} ${id}`));
		return [kind, Map.groupBy(its, (one) => naturalKeyOf(kind, one))];
	}));
	return matched.flatMap((one) => {
		const { kind, desired, live: its } = one;
		const name = its === null ? null : nameOf(one, reveal);
		const twins = isName(name) ? free.get(kind)?.get(name) ?? [] : [];
		if (its === null || twins.length === 0) return [];
		const ids = twins.map(({ id }) => id).sort((a, b) => a - b);
		const [others, theirs] = ids.length === 1 ? [`another ${kind.noun}`, `id ${ids[0]}`] : [`${ids.length} others`, `ids ${ids.join(", ")}`];
		const since = ledger?.late?.[subjectOf(desired)];
		const why = since === void 0 ? "" : `; a request to create it got no answer on ${since.slice(0, 10)}, so it is most likely that request's late result`;
		return [{
			...wrong(desired, TWIN, `${others} in Chatwoot (${theirs}, not managed) ${ids.length === 1 ? "has" : "have"} the same ${kind.naturalKey} as this one (id ${its.id})${why}`, `Delete the one that is too many in Chatwoot, or declare it too, under a key of its own with "$id": ${ids[0]}.`),
			severity: "warning"
		}];
	});
}
/** Of a natural key that the server takes only once there are no two, and other findings tell who wants a name that is taken. */
function takesTwo({ endpoints, unique, naturalKey }) {
	return endpoints.shape === "collection" && !Object.hasOwn(unique, naturalKey);
}
/** The name it will have when the plan is applied. */
function nameOf({ kind, desired, live }, reveal) {
	const declared = naturalKeyOf(kind, { fields: unseal(desired.fields, reveal) });
	return declared === void 0 ? naturalKeyOf(kind, live) : declared;
}
function isName(name) {
	return typeof name === "string" && name !== "";
}
/** What this run created and what has appeared beside it meanwhile: why that is a failure, by `kind/key`. */
function madeTwins(outcomes, before, after) {
	const ours = new Set(outcomes.map(({ kind, id }) => `${kind} ${id}`));
	return new Map(outcomes.flatMap((outcome) => {
		const { action, kind: name, id } = outcome;
		const kind = kindNamed(name);
		const its = action !== "create" || id === null ? null : byId(after[name] ?? [], id);
		if (its === null || !takesTwo(kind) || !isName(naturalKeyOf(kind, its))) return [];
		const twins = after[name].filter((one) => !ours.has(`${name} ${one.id}`) && byId(before[name] ?? [], one.id) === null && naturalKeyOf(kind, one) === naturalKeyOf(kind, its));
		const ids = [id, ...twins.map((one) => one.id)].join(", ");
		return twins.length === 0 ? [] : [[subjectOf(outcome), `it is there, and so is another ${kind.noun} of the same ${kind.naturalKey} that was made at the same time (ids ${ids}). Delete the one that is too many in Chatwoot, or declare it too with "$id", and run again`]];
	}));
}
/** The ledger with these creates, `kind/key`, of which a second one may come. `at` is the time of the apply, ISO 8601. */
function withLate(ledger, subjects, at) {
	const { late = {}, ...rest } = ledger;
	const oldest = Date.parse(at) - 6048e5;
	const all = [...Object.entries(late).filter(([, since]) => !(Date.parse(since) < oldest)), ...[...subjects].map((subject) => [subject, at])];
	return all.length === 0 ? rest : {
		...rest,
		late: Object.fromEntries(all)
	};
}
// src/render/assumed.ts
/** Null for a plan that looked at the server. */
function assumption({ assumedAt, changes }) {
	if (assumedAt === void 0) return null;
	const created = changes.some(({ action }) => action === "create") ? " What is to be created may exist already; then it is taken over instead." : "";
	return `As of ${timeOf(assumedAt)}, without looking at the server: the files are compared with what was applied then, and what was changed by hand since is not known.${created}`;
}
/** Only what has the form of a time is said. */
function timeOf(at) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(at ?? "") ?? [];
	return day === void 0 ? "an unknown time" : `${day} ${time} UTC`;
}
// src/render/comment.ts
function renderComment(report) {
	const { plan, account } = report;
	const { files, drift, adopts, forgets } = halvesOf(plan);
	const ours = [...files, ...[...adopts, ...forgets].map((change) => ({
		change,
		fields: []
	}))];
	return fitting((fullness) => paragraphs(`### Chatwoot plan · account ${account} · ${headline(report)}`, noLedger(report) ?? assumption(plan), findingsList(plan.findings, report, fullness.findings), "**This pull request**", ours.length === 0 ? `No changes: the files and ${plan.assumedAt === void 0 ? "the server agree on everything this pull request touches" : "the ledger agree on everything that can be compared"}.` : changesTable(ours, report, fullness), fullness.details && details(files), drift.length > 0 && "**Already drifted** (changed by hand, not by this pull request; merging puts it back)", drift.length > 0 && changesTable(drift, report, fullness), drift.length > 0 && fullness.details && details(drift), contestedList(plan.contested, fullness), foot(report)));
}
/** The files cannot be read, so there is no plan. */
function renderRefused(findings, at) {
	return fitting((fullness) => paragraphs(`### Chatwoot plan · account ${at.account} · ${many(findings.length, "error")} in the files`, "Nothing was asked of the server, and nothing can be applied until these are mended.", findingsList(findings, at, fullness.findings)));
}
/** A run that could not go on; what it would have said is unknown. */
function renderStopped({ account, mode, reason, runUrl }) {
	return paragraphs(`### Chatwoot ${mode} · account ${account} · ${mode === "plan" ? "no plan could be made" : "the apply stopped"}`, `❌ ${prose(cut(reason, 2e3))}`, `Run it again when that is mended: [run](${runUrl}).`);
}
/** `2 changes, 1 deletion`; adopting and letting go write nothing and count only when there is nothing else. */
function headline({ plan }) {
	const { creates, updates, deletes, adopts, forgets } = countsOf(plan);
	const errors = plan.findings.filter(({ severity }) => severity === "error").length;
	const parts = [
		...errors > 0 ? [many(errors, "error")] : [],
		...creates > 0 ? [many(creates, "creation")] : [],
		...updates > 0 ? [many(updates, "change")] : [],
		...deletes > 0 ? [many(deletes, "deletion")] : [],
		...adopts > 0 ? [`${adopts} taken over`] : [],
		...forgets > 0 ? [`${forgets} let go`] : []
	];
	return parts.length === 0 ? "no changes" : parts.join(", ");
}
// src/render/terminal.ts
/** Plan, outcomes and findings for a terminal. */
const CODES = {
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	dim: 2,
	bold: 1
};
const coloured = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
const plain = (_, text) => text;
const SIGNS = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	delete: ["-", "red"],
	adopt: ["=", "blue"],
	forget: [".", "dim"]
};
function planText(report, paint) {
	const { plan, account, effort, digest } = report;
	const lines = plan.changes.flatMap((change) => changeLines(change, paint));
	const mark = assumption(plan);
	const left = mark === null ? `, ${plan.unmanaged} unmanaged left alone` : "";
	const foot = `${plan.unchanged} unchanged${left} · ${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${many(effort.retries, "retry", "retries")}, ${effort.seconds.toFixed(1)} s · plan ${digest.slice(0, 12)}`;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...plan.hasLedger ? [] : ["There is no ledger yet: what matches is taken under management, nothing is deleted."],
		...mark === null ? [] : [mark],
		...lines,
		...contestedLines(plan.contested, paint),
		...findingLines(plan.findings, paint),
		paint("dim", foot),
		""
	].join("\n"));
}
function changeLines(change, paint) {
	const [sign, colour] = SIGNS[change.action];
	const id = change.id === null ? "" : ` (id ${change.id})`;
	const why = change.cause === "drift" ? ", changed by hand" : "";
	const third = byWayOf(change, (name) => oneLine(cut(literal(name), 300)));
	const value = (of) => isBlank(of) ? "nothing" : oneLine(cut(literal(of), 300));
	return [
		`  ${paint(colour, sign)} ${change.action} ${oneLine(subjectOf(change))}${paint("dim", `${id}${why}`)}`,
		...change.action === "update" ? change.fields.map(({ path, live, desired, alsoByHand, isUnknown }) => `      ${oneLine(path)}: ${isUnknown ? "not known" : value(live)} → ${value(desired)}${alsoByHand ? " (also changed by hand)" : ""}`) : [],
		...third === "" ? [] : [`      ${third}`]
	];
}
function contestedLines(contested, paint) {
	return contested.map(({ field, reason, ...of }) => `  ${paint("yellow", "!")} left ${oneLine(subjectOf(of))} ${oneLine(field.path)}: ${reason}; list it in $ignore, or allow 'update ${oneLine(subjectOf(of))}' to try once more`);
}
/** Only what was changed by hand, and twins. */
function driftText(report, paint) {
	const changes = report.plan.changes.filter(isDrift);
	const count = countsOf(report.plan).drift;
	return logSafe([
		paint("bold", `Account ${report.account}: ${count === 0 ? "no drift" : `${many(count, "resource")} changed by hand`}`),
		...changes.flatMap((change) => changeLines(change, paint)),
		...contestedLines(report.plan.contested, paint),
		...findingLines(report.plan.findings.filter(isTwin), paint),
		""
	].join("\n"));
}
function outcomesText(outcomes, paint) {
	return logSafe(outcomes.map(({ state, action, reason, ...of }) => `  ${paint(state === "applied" ? "green" : "red", state)} ${action} ${oneLine(subjectOf(of))}${reason === null ? "" : `: ${oneLine(cut(reason, 600))}`}\n`).join(""));
}
function findingLines(findings, paint) {
	return findings.flatMap((finding) => {
		const { severity, place, sentence, nextStep } = finding;
		const where = place === null ? "" : `${oneLine(place.file)}:${place.line}:${place.column}: `;
		return [logSafe(`${where}${paint(severity === "error" ? "red" : "yellow", severity)}: ${oneLine(cut(sentence, 1e3))} ${oneLine(cut(nextStep, 600))}`), ...linesOf(finding).map((line) => `      ${oneLine(line)}`)];
	});
}
export { project as C, shapeFor as D, unitsOf as E, shapeOf as O, mapUnits as S, titleOf as T, byId as _, plain as a, wrong as b, renderComment as c, isTwin as d, madeTwins as f, resourcesOf as g, entriesOf as h, outcomesText as i, renderRefused as l, withLate as m, driftText as n, planText as o, twinsOf as p, findingLines as r, headline as s, coloured as t, renderStopped as u, locate as v, sendOf as w, canonical as x, naturalKeyOf as y };
