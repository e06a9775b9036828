import { Dt as WorkflowError, I as firstBy, J as OWN_OUTPUTS, Mt as subjectOf, St as FilesError, et as fieldOf, l as nearest, ot as valueAt, rt as own, ut as isObject, wt as ServerError } from "./start.js";
import { $t as unitIn, Cn as MOST_BYTES, Er as parseTree, Et as openChatwoot, Ft as escaped, H as once, J as readSources, K as saveEffort, Kt as canonical, N as stillThere, St as secretsBehind, Tr as findNodeAtLocation, Tt as readServer, Un as parentOf, Ut as keyWords, V as nameOf$1, Vt as fullKeyOf, Wt as naturalKeyOf, Yt as nameIn, bt as expand, cn as isKind, cr as object, d as beyondIn, dt as bytesFrom, fn as withReferred, fr as string, ir as int, j as match, kn as withKnown, l as shareIn, ln as kindNamed, m as readLive, rn as isEqual, sn as unseal, tr as array, un as kinds, xt as hasSecret, yt as withoutLineEnd } from "./engine.js";
import { t as withContents } from "./contents2.js";
import { A as withEntries, C as Texts, D as check, E as bytesWith, O as parsedWith, S as writtenFields, T as AttachedFiles, _ as canonicalLive, b as spotOf, c as SecretNames, d as admitted, f as newcomers, l as givenSecrets, m as undeclared, p as shellOf, u as Keys, v as namesIn, w as isLong, x as written$1, y as sayable } from "./export2.js";
import { t as newerThanKnown } from "./newest.js";
import { L as saltOf, R as makePlan, Z as References, ot as mustBeAbout } from "./planning.js";
import { existsSync } from "node:fs";
// src/chatwoot/accounts.ts
/** The accounts that a token's user is in, as its profile lists them (`GET /profile`, seen on 4.15.1). */
const Profile = object({ accounts: array(object({
	id: int(),
	name: string()
})) });
/** In order of their numbers. Throws a WorkflowError when there is none. */
function inOrder(accounts) {
	if (accounts.length > 0) return accounts.toSorted((a, b) => a.id - b.id);
	throw new WorkflowError("The user of this token is in no account. Add the user to one in Chatwoot, as administrator.");
}
/** `2 "Support", 5 "Sales"`. */
function listed(accounts) {
	return accounts.map(({ id, name }) => `${id} ${JSON.stringify(name)}`).join(", ");
}
/** The number of the only account. Of several nobody knows which is meant: a WorkflowError names them. */
async function onlyAccount(reader) {
	const profile = Profile.safeParse(await reader.get("/profile"));
	if (!profile.success) throw new ServerError(`The answer to /profile does not look like Chatwoot's. Is ${reader.address} the address of a Chatwoot of version 3 or later?`);
	const accounts = inOrder(profile.data.accounts);
	if (accounts.length === 1) return accounts[0].id;
	throw new WorkflowError(`Which account? The user of this token is in ${listed(accounts)}. Give account-id (--account on a laptop, or CHATWOOT_ACCOUNT_ID).`);
}
// src/export/merge.ts
/**
* The edits that bring one entry of the files to what the server says. Only what differs is touched: placeholders and
* text files that still stand for the live value, the order of lists that have none, and everything around stay.
*/
function editsOf(entry, { path, desired, live }) {
	const steps = stepsOf(entry, path);
	return edits(entry, steps, desired, live, {
		path,
		name: String(steps.findLast((step) => typeof step === "string") ?? path)
	});
}
/** `working_hours[day_of_week=1].open_hour` leads to the item of that day, wherever it stands. */
function stepsOf({ root, at }, path) {
	const steps = [...at];
	for (const [whole, field, is] of path.matchAll(/\[(\w+)=([^\]]*)\]|[^.[\]]+/g)) {
		if (field === void 0) {
			steps.push(whole);
			continue;
		}
		const items = findNodeAtLocation(root, steps)?.children ?? [];
		const index = items.findIndex((item) => String(findNodeAtLocation(item, [field])?.value) === is);
		steps.push(index === -1 ? items.length : index);
	}
	return steps;
}
function edits(entry, steps, want, is, at) {
	if (isEqual(want, is)) return [];
	const node = findNodeAtLocation(entry.root, [...steps]);
	if (is === void 0) return node === void 0 ? [] : [{
		path: steps,
		value: void 0
	}];
	const isFile = node !== void 0 && findNodeAtLocation(node, ["$file"]) !== void 0;
	if (node?.type === "object" && !isFile && isObject(want) && isObject(is)) return [.../* @__PURE__ */ new Set([...Object.keys(want), ...Object.keys(is)])].flatMap((name) => edits(entry, [...steps, name], own(want, name), own(is, name), {
		path: `${at.path}.${name}`,
		name
	}));
	if (node?.type === "array" && Array.isArray(want) && Array.isArray(is) && node.children?.length === want.length) return isSet(node, want) ? editsOfSet(node, steps, is) : editsOfList(entry, steps, want, is, at);
	return replacement(entry, node, steps, is, at);
}
/** Plain values that stand in another order than the canonical one: their order means nothing. */
function isSet({ children }, want) {
	return want.every((item) => item === null || typeof item !== "object") && children.some(({ value }, index) => value !== want[index]) && children.every(({ value }) => want.includes(value));
}
function editsOfSet({ children }, steps, is) {
	const have = children.map(({ value }) => value);
	const gone = have.flatMap((value, index) => is.includes(value) ? [] : [index]).reverse();
	const fresh = is.filter((value) => !have.includes(value));
	const left = have.length - gone.length;
	return [...gone.map((index) => ({
		path: [...steps, index],
		value: void 0
	})), ...fresh.map((value, index) => ({
		path: [...steps, left + index],
		value
	}))];
}
/** What both lists begin and end with stays; what lies between is changed item by item. */
function editsOfList(entry, steps, want, is, at) {
	const most = Math.min(want.length, is.length);
	let start = 0;
	while (start < most && isEqual(want[start], is[start])) start++;
	let end = 0;
	while (end < most - start && isEqual(want.at(-1 - end), is.at(-1 - end))) end++;
	const [from, to] = [want.length - end, is.length - end];
	const inside = (index) => ({
		path: `${at.path}[${index}]`,
		name: at.name
	});
	return [
		...Array.from({ length: Math.min(from, to) - start }, (_, offset) => start + offset).flatMap((index) => edits(entry, [...steps, index], want[index], is[index], inside(index))),
		...is.slice(Math.min(from, to), to).map((item, offset) => {
			const index = from + offset;
			return {
				path: [...steps, index],
				value: written$1(item, entry, inside(index)),
				isBetween: true
			};
		}),
		...Array.from({ length: Math.max(0, from - to) }, (_, offset) => ({
			path: [...steps, from - 1 - offset],
			value: void 0
		}))
	];
}
function replacement(entry, node, steps, is, at) {
	const file = node === void 0 ? void 0 : findNodeAtLocation(node, ["$file"])?.value;
	const said = typeof file === "string" ? textIn(entry, file) : node?.type === "string" ? String(node.value) : null;
	if (typeof is === "string" && said !== null && !entry.names.has(at.path)) {
		const behind = secretsBehind(said, is, entry.environment);
		if (behind !== null && entry.secrets.canStandFor(behind)) {
			for (const [name, value] of behind) entry.secrets.renew(name, value, spotOf(entry, at.path, at.name).place);
			return [];
		}
		if (is !== "" && hasSecret(said)) return [{
			path: steps,
			value: entry.secrets.placeholder(is, spotOf(entry, at.path, at.name))
		}];
		if (typeof file === "string" && entry.uses(file) === 1 && canStandInFile(is)) {
			entry.texts.rewrite(file, escaped(is));
			return [];
		}
	}
	return [{
		path: steps,
		value: written$1(is, entry, at)
	}];
}
function textIn({ readText }, file) {
	const found = readText(file);
	return "text" in found ? withoutLineEnd(found.text) : null;
}
function canStandInFile(text) {
	return isLong(`${text}\n`);
}
// src/export/reasons.ts
/** Fields of an entry that are left to the server or not checked, each with why. */
/** Lists fields in the entry's `$unchecked`, with the reasons. */
function notChecking({ root, at }, fields, reasons) {
	const all = [...new Set(fields)].map((field) => [field, reasons[field]]);
	const its = findNodeAtLocation(root, [...at, "$unchecked"]);
	const fresh = all.filter(([field]) => its === void 0 || findNodeAtLocation(its, [field]) === void 0);
	if (fresh.length === 0) return [];
	return its === void 0 ? [{
		path: [...at, "$unchecked"],
		value: Object.fromEntries(fresh)
	}] : fresh.map(([field, reason]) => ({
		path: [
			...at,
			"$unchecked",
			field
		],
		value: reason
	}));
}
/** Takes fields out of an entry and lists them in its `$ignore`, with the reasons. */
function ignoring({ root, at }, fields, reasons) {
	if (fields.length === 0) return [];
	const all = fields.map((field) => [field, reasons[field]]);
	const isThere = findNodeAtLocation(root, [...at, "$ignore"]) !== void 0;
	return [...fields.map((field) => ({
		path: [...at, field],
		value: void 0
	})), ...isThere ? all.map(([field, reason]) => ({
		path: [
			...at,
			"$ignore",
			field
		],
		value: reason
	})) : [{
		path: [...at, "$ignore"],
		value: Object.fromEntries(all)
	}]];
}
// src/export/existing.ts
/** What becomes of the entries that the files have: edited where the server says something else, kept, or taken out. */
const AS_IT_IS = {
	edits: [],
	kept: [],
	paths: null,
	isRemoved: false
};
/** `plan` is that of the files as they are: what it would change on the server is what the files say otherwise. */
function bringUpToDate(from, plan, matched, references, its) {
	const context = {
		from,
		plan,
		references,
		files: {
			...its,
			trees: new Map(from.sources.files.map(({ file, text }) => [file, parseTree(text)]))
		},
		uses: usesOf(from),
		...differencesIn(plan)
	};
	const all = matched.map((one) => ({
		one,
		...becomes(one, context)
	}));
	const edited = Map.groupBy(all.filter(({ edits }) => edits.length > 0), ({ one }) => one.desired.place.file);
	return {
		edits: new Map([...edited].map(([file, those]) => [file, those.flatMap(({ edits }) => edits)])),
		changed: all.flatMap(({ one, paths }) => paths === null ? [] : [{
			...nameOf(one),
			id: one.live.id,
			paths
		}]),
		removed: all.filter(({ isRemoved }) => isRemoved).map(({ one }) => nameOf(one)),
		kept: all.flatMap(({ kept }) => kept)
	};
}
function differencesIn(plan) {
	const changes = [...plan.changes, ...plan.held.flatMap((one) => one.changes)];
	return {
		updates: firstBy(changes.filter(({ action }) => action === "update"), subjectOf),
		heldOf: firstBy(plan.held, subjectOf)
	};
}
const nameOf = ({ kind, desired: { key } }) => ({
	kind: kind.name,
	key
});
function becomes(one, context) {
	const { from, plan, updates, heldOf } = context;
	const { kind, desired, live } = one;
	if (live !== null) {
		const subject = subjectOf(nameOf(one));
		const [change, held] = [updates.get(subject), heldOf.get(subject)];
		return change === void 0 && held === void 0 ? AS_IT_IS : compared(one, live, {
			change,
			held
		}, context);
	}
	if (!isGone(one) || !from.isPruning) return {
		...AS_IT_IS,
		kept: [{
			...nameOf(one),
			path: "",
			reason: whyNotThere(one, plan)
		}]
	};
	const at = placeIn(desired);
	const path = desired.within === void 0 ? at : [...at, kind.identity.writtenAs];
	return {
		...AS_IT_IS,
		edits: [{
			path,
			value: void 0
		}],
		isRemoved: true
	};
}
function compared(one, its, { change, held }, context) {
	const { from, references, files, uses } = context;
	const { kind, desired } = one;
	const applied = one.entry === null ? null : () => one.entry.fields;
	const known = {
		...its,
		fields: withKnown(kind.requests, its.fields, applied)
	};
	const live = canonicalLive(kind, known, references);
	const newer = newerThanKnown(from.release);
	const { ignore, unchecked } = sayable(kind, live, references, {
		newer,
		files: files.files
	});
	const [notApplied, drifted] = notAppliedAndDrifted(change);
	const untouched = new Set(notApplied.map(fieldOf));
	const unsayable = [.../* @__PURE__ */ new Set([...drifted.map(fieldOf), ...held?.gone ?? []])].filter((field) => field in ignore && !untouched.has(field));
	const open = drifted.filter((path) => !unsayable.includes(fieldOf(path)));
	const kept = [...notApplied.map((path) => ({
		path,
		reason: "was changed in the files and is not applied yet"
	})), ...unsayable.map((field) => ({
		path: field,
		reason: ignore[field]
	}))].map((each) => ({
		...nameOf(one),
		...each
	}));
	if (open.length + unsayable.length === 0) return {
		...AS_IT_IS,
		kept
	};
	const desiredAt = desiredUnits(one, references, from);
	const liveAt = unitIn(kind, live);
	const { trees, ...written } = files;
	const entry = {
		kind,
		key: desired.key,
		id: its.id,
		fields: live,
		names: namesIn(kind, live),
		...written,
		root: trees.get(desired.place.file),
		at: placeIn(desired),
		readText: from.sources.readText,
		environment: from.environment,
		uses
	};
	const beyond = open.map(fieldOf).filter((field) => field in unchecked);
	return {
		edits: [
			...ignoring(entry, unsayable, ignore),
			...notChecking(entry, beyond, unchecked),
			...open.flatMap((path) => editsOf(entry, {
				path,
				desired: desiredAt(path),
				live: liveAt(path)
			}))
		],
		kept,
		paths: [...open, ...unsayable],
		isRemoved: false
	};
}
/** Paths that the files changed since the last apply, and the others. */
function notAppliedAndDrifted(change) {
	const fields = change?.fields ?? [];
	const pathsWhere = (isMeant) => fields.filter(({ cause }) => cause === "this change" === isMeant).map(({ path }) => path);
	return [pathsWhere(true), pathsWhere(false)];
}
/** Where its fields stand in the file. */
function placeIn({ kind, key, within }) {
	return within === void 0 ? [kind, key] : [within.kind, within.key];
}
/** It was on the server once: we have managed it, or somebody wrote down its id. */
function isGone({ desired, live, entry }) {
	return live === null && (entry !== null || desired.id !== null);
}
function whyNotThere(one, { held }) {
	if (!isGone(one)) return "is not on the server yet: an apply creates it";
	const subject = subjectOf({
		kind: one.kind.name,
		key: one.desired.key
	});
	return held.find((each) => subjectOf(each) === subject) === void 0 ? GONE : `is gone from the server, and is not created again; --prune takes it out of the files`;
}
const GONE = "is gone from the server: an apply creates it again, --prune takes it out of the files";
function desiredUnits({ kind, desired }, references, { reveal }) {
	const fields = unseal(desired.fields, reveal);
	return unitIn(kind, canonical(kind, references.ofDesired(kind, desired, fields).fields));
}
/** How many places name a text file. */
function usesOf({ sources }) {
	const named = sources.files.flatMap(({ text }) => [...text.matchAll(/"\$file"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, name]) => JSON.parse(name)));
	const counts = Map.groupBy(named, (name) => name);
	return (file) => counts.get(file)?.length ?? 0;
}
// src/export/home.ts
/**
* Null where the files have no entry of what it lies over, or write others of its kind by themselves: they go on as they
* are. `fields` name what it lies over as the files will.
*/
function homeOf({ name, identity: { writtenAs }, endpoint: { over } }, fields, declared, fresh) {
	if (writtenAs === null || over === null) return null;
	if (declared.some(({ kind, within }) => kind === name && within === void 0)) return null;
	const key = String(fields[over.at]);
	const home = {
		kind: over.kind,
		key,
		field: writtenAs
	};
	const there = declared.find((one) => one.kind === over.kind && one.key === key);
	if (there !== void 0) return {
		...home,
		file: there.place.file
	};
	return fresh.some((one) => one.kind.name === over.kind && one.key === key) ? {
		...home,
		file: null
	} : null;
}
/** Writes a field of an entry that is new or in a file. */
function moveIn({ kind, key, field, file }, entry, { entries, edits }) {
	const value = entry[field];
	if (file !== null) {
		edits.set(file, [...edits.get(file) ?? [], {
			path: [
				kind,
				key,
				field
			],
			value
		}]);
		return;
	}
	const those = entries.get(kind);
	const index = those.findIndex(([name]) => name === key);
	those[index] = [key, {
		...those[index][1],
		[field]: value
	}];
}
// src/export/new-entry.ts
/** All that the server has and the schema names, blank or not: what is left out of the files would never show as drift. */
function newEntry({ kind, key, live }, said, isAlone, its) {
	const { nameField } = kind.identity;
	const isSaidByKey = nameField !== null && isEqual(canonical(kind, { [nameField]: key })[nameField], said.fields[nameField]);
	const fields = writtenFields(said.fields, {
		kind,
		key,
		id: live.id,
		fields: said.fields,
		names: namesIn(kind, said.fields),
		...its
	}, isSaidByKey);
	return {
		...needsPin(kind, said.fields, isAlone) ? { $id: live.id } : {},
		...Object.keys(said.ignore).length > 0 ? { $ignore: said.ignore } : {},
		...Object.keys(said.unchecked).length > 0 ? { $unchecked: said.unchecked } : {},
		...fields
	};
}
/** Where its natural key does not find it, and where losing it could not be made good by creating another. */
function needsPin(kind, fields, isAlone) {
	if (kind.endpoint.over !== null || kind.endpoint.isSingle) return false;
	const natural = naturalKeyOf(kind, { fields });
	const isFindable = isAlone && natural !== void 0 && natural !== null && typeof natural !== "object";
	const isComplete = kind.limits.required.every((path) => valueAt(fields, path) !== void 0);
	return !isFindable || !isComplete || kind.limits.cannotCreate(fields) !== null;
}
/** Says for a live resource whether no other of its kind has its natural key. */
function aloneAmong(kind, live) {
	const nameOf = (one) => fullKeyOf(kind, one) ?? null;
	const counts = /* @__PURE__ */ new Map();
	for (const one of live) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
	return (one) => counts.get(nameOf(one)) === 1;
}
// src/export/terse.ts
/** What Chatwoot gives by itself, left out: for who wants to read what was decided, and nothing else. */
/** Canonical fields without those that have their defaults; what says which one it is, or is needed to create it, stays. */
function withoutDefaults(kind, fields) {
	const { identity, limits, requests, endpoint } = kind;
	const parent = parentOf(endpoint);
	const kept = /* @__PURE__ */ new Set([
		...identity.naturalKey,
		...limits.required.flatMap((path) => [path.split(".")[0], path]),
		...parent === null ? [] : [parent.at]
	]);
	return besides(fields, canonical(kind, {
		...requests.defaults,
		...requests.alsoDefault(fields)
	}), kept);
}
/** Of an object that is not all defaults its parts count; what lies deeper Chatwoot takes as a whole. */
function besides(fields, defaults, kept, around = "") {
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => {
		const usual = own(defaults, name);
		const path = `${around}${name}`;
		if (usual === void 0) return [[name, value]];
		if (isEqual(value, usual) && !kept.has(path)) return [];
		return [[name, around === "" && isObject(value) && isObject(usual) ? besides(value, usual, kept, `${path}.`) : value]];
	}));
}
// src/export/make.ts
function makeExport(given) {
	const from = {
		...given,
		live: stillThere(given.live, given.ledger)
	};
	const { account, desired, live, ledger, reveal, salt, sources } = from;
	const its = match(desired, live, ledger, reveal, from.elsewhere);
	const unclear = its.findings.filter(({ code, subject }) => code !== "P-NO-SUCH-ID" && from.kinds.has(kindOf(subject)));
	if (unclear.length > 0) return nothing(account, unclear);
	const gone = new Set(from.isPruning ? its.matched.filter(isGone).map((one) => one.desired) : []);
	const staying = {
		...desired,
		resources: desired.resources.filter((one) => !gone.has(one))
	};
	const plan = makePlan({
		account,
		desired: staying,
		live,
		ledger,
		salt,
		reveal,
		elsewhere: from.elsewhere,
		allowed: /* @__PURE__ */ new Set(),
		now: "",
		...from.release === void 0 ? {} : { release: from.release }
	});
	const stores = {
		secrets: new SecretNames(new Map([...givenSecrets(from.environment), ...sources.secrets])),
		texts: new Texts(sources.readText),
		files: new AttachedFiles(sources, from.fetched)
	};
	const [keys, left] = [new Keys(from), [...from.foreign]];
	const fresh = from.isOnlyDeclared ? [] : newcomers(from, its, keys, stores.secrets, left);
	const references = namesAfter(from, its, fresh, staying);
	const mine = its.matched.filter(({ kind }) => from.kinds.has(kind.name));
	const brought = bringUpToDate(from, plan, mine, references, stores);
	const bound = from.isOnlyDeclared ? [] : newBindings(from, its, references, {
		keys,
		left,
		fresh
	});
	const added = written([...fresh, ...bound], from, references, {
		...stores,
		edits: brought.edits
	});
	const subjects = [...fresh, ...bound].map(({ kind, key, live: { id } }) => ({
		kind: kind.name,
		key,
		id
	}));
	const files = withEntries(sources, {
		edits: brought.edits,
		fresh: added.entries
	}, account);
	const made = {
		files: new Map([
			...files,
			...stores.texts.written,
			...stores.files.written
		]),
		secrets: stores.secrets.toSet,
		kept: [...brought.kept, ...added.kept]
	};
	const onServer = mine.flatMap(({ desired: { kind, key }, live: one }) => one === null ? [] : [{
		kind,
		key,
		id: one.id
	}]);
	const checked = check(from, made, new Set([...onServer, ...subjects].map(subjectOf)));
	return {
		account,
		...made,
		added: subjects,
		changed: brought.changed,
		removed: brought.removed,
		unchanged: onServer.length - brought.changed.length,
		left,
		findings: [...checked.findings, ...added.notes],
		plan: checked.plan
	};
}
/** References by the keys that the files will have, and by what the server holds now: that is what they will say. */
function namesAfter({ live, reveal }, { matched }, fresh, staying) {
	const found = new Map(matched.map((one) => [one.desired, one]));
	const known = staying.resources.map((resource) => {
		const { kind, live: its } = found.get(resource);
		return its === null || kind.endpoint.over !== null ? resource : shellOf({
			kind,
			key: resource.key,
			live: its
		});
	});
	return new References(match({
		...staying,
		resources: [...known, ...fresh.map(shellOf)]
	}, live, null, reveal), live);
}
/** Bindings whose ends the files can name. */
function newBindings(from, its, references, { keys, left, fresh }) {
	return undeclared(from, its, true).flatMap(({ kind, live }) => {
		const fields = canonicalLive(kind, live, references);
		const [unsayable = null] = Object.values(sayable(kind, fields, references, { newer: newerThanKnown(from.release) }).ignore);
		const home = homeOf(kind, fields, from.desired.resources, fresh);
		return admitted(from, {
			kind,
			live
		}, String(nameIn(kind, fields)), unsayable, keys, left).map((one) => home === null ? one : {
			...one,
			key: home.key,
			home
		});
	});
}
function written(all, { live, release, isTerse = false }, references, its) {
	const newer = newerThanKnown(release);
	const entries = /* @__PURE__ */ new Map();
	const kept = [];
	const notes = [];
	const kinds = new Set(all.map(({ kind }) => kind));
	const alone = new Map([...kinds].map((kind) => [kind, aloneAmong(kind, live[kind.name])]));
	for (const one of all) {
		const { kind, key } = one;
		const whole = sayable(kind, canonicalLive(kind, one.live, references), references, {
			newer,
			files: its.files
		});
		const said = isTerse ? {
			...whole,
			fields: withoutDefaults(kind, whole.fields)
		} : whole;
		const isAlone = kind.endpoint.over !== null || alone.get(kind)(one.live);
		if (!isAlone) notes.push(sharedName(one));
		for (const [path, reason] of Object.entries(said.ignore)) kept.push({
			kind: kind.name,
			key,
			path,
			reason
		});
		const entry = newEntry(one, said, isAlone, its);
		if (one.home !== void 0) {
			moveIn(one.home, entry, {
				entries,
				edits: its.edits
			});
			continue;
		}
		(entries.get(kind.name) ?? entries.set(kind.name, []).get(kind.name)).push([key, entry]);
	}
	return {
		entries,
		kept,
		notes
	};
}
function sharedName({ kind, key, live }) {
	const subject = subjectOf({
		kind: kind.name,
		key
	});
	return {
		code: "X-SAME-NAME",
		severity: "note",
		place: null,
		subject,
		sentence: `${subject} is not the only one of the ${kind.name} with its ${keyWords(kind)}, so "$id" ${live.id} says which one is meant.`,
		nextStep: "Give them different names when you can."
	};
}
function kindOf(subject) {
	return subject?.split("/")[0] ?? "";
}
function nothing(account, findings) {
	return {
		account,
		files: /* @__PURE__ */ new Map(),
		added: [],
		changed: [],
		removed: [],
		unchanged: 0,
		left: [],
		kept: [],
		secrets: /* @__PURE__ */ new Map(),
		findings,
		plan: null
	};
}
// src/engine/export.ts
/** Reads the files, the ledger and the server, makes the export, and writes it when nothing speaks against it. */
/** Writes nothing, here or on the server. What becomes a placeholder is kept as a secret. `to.account` may be null: then the files say it, or the token is of one account only. */
async function exportAccount(wanted, to, storeFor, environment, secrets) {
	saveEffort();
	const started = performance.now();
	const chosen = kindsOf(wanted.kinds);
	const where = {
		folder: wanted.folder,
		workspace: process.cwd(),
		environment,
		ownOutputs: OWN_OUTPUTS
	};
	const sources = readSources(where);
	const { timeout = 30, allowed = /* @__PURE__ */ new Set(), ...access } = to;
	const opening = {
		...access,
		secrets,
		timeout: timeout * 1e3,
		environment
	};
	const account = to.account ?? sources.desired.account ?? await theOnlyOne(opening);
	const chatwoot = await openChatwoot({
		...opening,
		account
	});
	try {
		const reader = chatwoot.reader();
		const server = once(() => readServer(reader));
		const store = storeFor(server);
		const [whole, facts, reading] = await Promise.all([
			store.read(account),
			server(),
			readLive(reader, withReferred(chosen), boundsOf, {
				mayLack: true,
				release: server(),
				beyond: beyondIn(sources.desired, null)
			})
		]);
		mustBeAbout(whole, facts, allowed);
		const { foreign } = reading;
		const { live, bytes } = await withContents(reader, reading, (kind) => chosen.some(({ name }) => name === kind) ? MOST_BYTES : 0);
		const { ledger, elsewhere } = await shareIn(whole, {
			store,
			folder: nameOf$1(wanted.folder),
			isThere: existsSync
		});
		const offered = chosen.filter(({ name }) => name in live);
		const exported = makeExport({
			account,
			sources,
			desired: sources.desired,
			live,
			fetched: bytes,
			ledger,
			elsewhere,
			salt: saltOf(ledger),
			kinds: new Set(offered.map(({ name }) => name)),
			reveal: (text) => expand(text, sources.secrets),
			environment,
			ownOutputs: OWN_OUTPUTS,
			release: facts,
			isPruning: wanted.isPruning,
			isOnlyDeclared: wanted.isOnlyDeclared,
			isTerse: wanted.isTerse ?? false,
			foreign: [...chosen.filter((kind) => !offered.includes(kind)).map(({ name }) => ({
				kind: name,
				id: null,
				title: "",
				reason: "this Chatwoot does not offer them"
			})), ...foreign.filter(({ kind }) => chosen.includes(kindNamed(kind))).map((one) => ({
				...one,
				reason: "belongs to the installation or to one person, not to the account"
			}))]
		});
		const effort = {
			...reader.effort(),
			seconds: (performance.now() - started) / 1e3
		};
		for (const [name, { value }] of exported.secrets) secrets.keep(`\${secret:${name}}`, value);
		const words = {
			left: exported.left,
			kept: exported.kept,
			findings: exported.findings
		};
		return {
			exported: {
				...exported,
				...secrets.quoted(words, "the export")
			},
			sources,
			effort
		};
	} finally {
		await chatwoot.close();
	}
}
/** Before the first export no file says which account is meant; a token of one account leaves no doubt. */
async function theOnlyOne(opening) {
	const chatwoot = await openChatwoot({
		...opening,
		account: 0
	});
	return await onlyAccount(chatwoot.reader()).finally(() => chatwoot.close());
}
/** The files as they are with what was exported, with the values of the secrets that it has just named. */
function filesAfter({ exported, sources }, folder, environment) {
	const parsed = parsedWith({
		sources,
		environment,
		ownOutputs: OWN_OUTPUTS
	}, exported);
	if (parsed.findings.length > 0) throw new FilesError(parsed.findings, exported.account);
	return {
		folder: nameOf$1(folder),
		desired: parsed.desired,
		reveal: (text) => expand(text, parsed.secrets),
		bytesOf: bytesFrom(parsed.contents, bytesWith(sources, exported))
	};
}
function kindsOf(names) {
	const unknown = names.filter((name) => !isKind(name));
	if (unknown.length > 0) {
		const known = kinds.map(({ name }) => name);
		const guess = unknown.length === 1 ? nearest(unknown[0], known) : null;
		throw new WorkflowError(`There is no kind ${unknown.map((name) => JSON.stringify(name)).join(", ")}. ${guess === null ? `The kinds are ${known.join(", ")}.` : `Did you mean ${guess}?`}`);
	}
	return kinds.filter(({ name }) => names.length === 0 || names.includes(name));
}
/** Chatwoot has no list of bindings, so each resource is asked for its own; where there is nothing to bind, none is. */
function boundsOf({ endpoint, references }, live) {
	const { over } = endpoint;
	if (over === null) return [];
	return references.every(({ at, to }) => at === over.at || (live[to] ?? []).length > 0) ? (live[over.kind] ?? []).map(({ id }) => id).sort((a, b) => a - b) : [];
}
export { listed as i, filesAfter as n, inOrder as r, exportAccount as t };
