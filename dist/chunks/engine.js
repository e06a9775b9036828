import { n as kindNamed, t as isKind } from "./kinds.js";
import { a as isAmong, c as naturalKeyOf, d as firstBy, m as fingerprintWith, p as onceFor, t as byId, v as sealAsWritten } from "./locate.js";
import { t as isObject } from "./json.js";
import { r as ServerError } from "./errors.js";
import { a as valueAt, o as without } from "./paths.js";
import { C as isRead, a as shareOf, c as References, d as resourceOf, f as withIds, i as makePlan, l as readLive, m as listEverywhere, r as kindsToRead, t as beyondIn, u as readProfile, v as bindingsToRead, x as stillThere, y as match } from "./beyond.js";
import { l as titleOf, t as canonical } from "./canonical.js";
import { t as fieldOf } from "./paths2.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { n as guarded, s as lintRules, t as factsWanted } from "./guards.js";
import { t as digestOf } from "./digest.js";
import { r as mapReferences, t as heldIn } from "./each-reference.js";
import { t as entriesOf } from "./ledger.js";
import { i as mustBeAbout, r as moveOf } from "./installation.js";
import { randomBytes } from "node:crypto";
// src/chatwoot/counts.ts
/** Requests for one plan. Chatwoot may allow 30 counts of conversations a minute (Rack::Attack, where it is on). */
const MOST_COUNTS = 10;
/** Milliseconds for all of them together. */
const PATIENCE = 2e3;
/** How many there are, in the order of the questions; null for what was refused, came too late or was one too many. */
async function readCounts(reader, asked, patience = PATIENCE) {
	const within = AbortSignal.timeout(patience);
	return Promise.all(asked.map(async ({ path, at }, index) => {
		if (index >= MOST_COUNTS) return null;
		try {
			return numberAt(await reader.get(path, within), at);
		} catch (error) {
			if (error instanceof ServerError) return null;
			throw error;
		}
	}));
}
/** A number, or how long a list is. Throws a ServerError where there is neither: that counts as unread. */
function numberAt(answer, path) {
	const found = valueAt(answer, path);
	const value = Array.isArray(found) ? found.length : found;
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new ServerError(`Chatwoot's answer holds no number at ${path}.`);
}
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, reading) {
	const [me, lists, underWay, contents, uses] = await Promise.all([
		wanted.me ? reading.me ?? known(async () => (await readProfile(reader)).id) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), reading)),
		knownAll(wanted.underWay, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id)),
		knownAll(wanted.contents, ({ kind, id }) => `${kind}/${id}`, async ({ kind, id }) => numberAt(await reader.get(reading.addresses.of(kind, id).address), kindNamed(kind).safety.contents.at)),
		knownAll(wanted.uses, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => usesOf(reader, kindNamed(kind), id, reading))
	]);
	return {
		lists,
		underWay,
		contents,
		uses,
		...me === void 0 ? {} : { me }
	};
}
/** Throws a ServerError where Chatwoot does not count it: that is unread. */
async function usesOf(reader, { name, safety }, id, { live }) {
	const { noun, asked } = safety.uses({
		id,
		fields: byId(live[name] ?? [], id)?.fields ?? {}
	});
	if (asked === null) throw new ServerError(`Chatwoot does not count ${noun}.`);
	return numberAt(await ("path" in asked ? reader.get(asked.path) : reader.filter(asked.list, asked.conditions)), asked.at);
}
async function knownAll(asked, name, read) {
	const answers = await Promise.all(asked.map(async (one) => [name(one), await known(() => read(one))]));
	return Object.fromEntries(answers.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
async function known(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ServerError) return void 0;
		throw error;
	}
}
/** All of a kind, whatever the plan had read of it: where it has parents, one list for each of them. */
async function everyOne(reader, kind, { live, addresses }) {
	return (await listEverywhere(reader, kind, (name) => live[name]?.map(({ id }) => addresses.of(name, id))).catch(noneIfLacking)).map(({ raw }) => withIds(kind, resourceOf(kind, raw), live));
}
/** What this release or edition does not have names nothing: it has answered the plan's own lists. */
function noneIfLacking(error) {
	if (error instanceof ServerError && error.status === 404) return [];
	throw error;
}
/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader, { safety: { conversationsBy } }, id) {
	return (await Promise.all(["open", "pending"].map(async (status) => numberAt(await reader.get(`conversations/meta?${conversationsBy}=${id}&status=${status}`), "meta.all_count")))).reduce((sum, count) => sum + count, 0);
}
// src/lint/account.ts
/**
* The account as it will be when the plan is applied: what is declared, laid over what the server has, and what nobody
* declares. References are names everywhere. What nobody can know is not there, so that no rule rests on a guess.
*/
const byKey = onceFor((all) => firstBy(all, ({ key }) => key));
var Account = class {
	#match;
	#live;
	#references;
	#resources = /* @__PURE__ */ new Map();
	#answers = /* @__PURE__ */ new Map();
	constructor(match, live, references) {
		this.#match = match;
		this.#live = live;
		this.#references = references;
	}
	of(kind) {
		const known = this.#resources.get(kind);
		if (known !== void 0) return known;
		const its = this.#all(kindNamed(kind));
		this.#resources.set(kind, its);
		return its;
	}
	/** By its key or natural key. */
	one(kind, name) {
		return byKey(this.of(kind)).get(name);
	}
	/** Whether nothing of this kind exists that `of` does not hold. */
	isWhole(kind) {
		return isRead(this.#live, kind);
	}
	/** All that there is or will be of a kind: each as it is, by the names that it will have, and as it will be. */
	pairs(kind) {
		const its = kindNamed(kind);
		const mine = this.#match.matched.filter((one) => one.kind === its);
		const gone = this.#match.left.filter((one) => one.kind === kind && !one.isForgotten);
		const lives = [...mine.map(({ live }) => live), ...this.#others(its)];
		return [...this.of(kind).map((after, index) => {
			const live = lives[index];
			const before = () => live && {
				...after,
				...this.#undeclared(its, live),
				key: after.key,
				declared: after.declared
			};
			return {
				key: after.declared && after.key,
				before: after.declared === null ? () => after : before,
				after
			};
		}), ...gone.flatMap(({ key, live }) => live === null ? [] : [{
			key,
			before: () => this.#undeclared(its, live),
			after: null
		}])];
	}
	/** All that is declared. */
	declared() {
		return this.#match.matched.map(({ desired }) => desired);
	}
	/** What several rules ask of the same account, found out once. */
	once(ask) {
		if (!this.#answers.has(ask)) this.#answers.set(ask, ask(this));
		return this.#answers.get(ask);
	}
	#all(kind) {
		return [...this.#match.matched.filter((one) => one.kind === kind).map(({ desired, live }) => this.#declared(kind, desired, live)), ...this.#others(kind).map((one) => this.#undeclared(kind, one))];
	}
	/** What the server has, nobody declares and nothing of this plan deletes. */
	#others(kind) {
		const { matched, left } = this.#match;
		const mine = matched.filter((one) => one.kind === kind).flatMap(({ live }) => live?.id ?? []);
		const gone = left.filter((one) => one.kind === kind.name && !one.isForgotten).map(({ id }) => id);
		const taken = /* @__PURE__ */ new Set([...mine, ...gone]);
		return (this.#live[kind.name] ?? []).filter(({ id }) => !taken.has(id));
	}
	#undeclared(kind, one) {
		const fields = this.#ofLive(kind, one);
		const title = titleOf(kind, fields, String(one.id));
		const name = naturalKeyOf(kind, { fields });
		return {
			kind: kind.name,
			key: typeof name === "string" ? name : title,
			title,
			fields,
			isWhole: !one.isPartial,
			declared: null
		};
	}
	#declared(kind, declared, live) {
		const leftToServer = Object.keys(declared.ignore).map(fieldOf);
		const said = canonical(kind, this.#references.ofDesired(kind, declared, declared.fields).fields);
		const there = live === null ? {} : this.#ofLive(kind, live);
		const fields = withoutAt(laidOver(without(said, leftToServer), there), declared.unknown ?? []);
		const isWhole = live === null ? this.isWhole(kind.name) : !live.isPartial;
		return {
			kind: kind.name,
			key: declared.key,
			title: titleOf(kind, fields, declared.key),
			fields,
			isWhole,
			declared
		};
	}
	#ofLive(kind, { fields }) {
		return canonical(kind, this.#references.ofLive(kind, fields, "after"));
	}
};
function laidOver(said, there) {
	const both = Object.entries(said).map(([name, ours]) => {
		const theirs = there[name];
		return [name, isObject(ours) && isObject(theirs) ? {
			...theirs,
			...ours
		} : ours];
	});
	return {
		...there,
		...Object.fromEntries(both)
	};
}
/** Without the smallest object fields that these paths lead into. */
function withoutAt(fields, paths) {
	const known = { ...fields };
	for (const path of paths) {
		const [first, second] = path.split(/[.[]/, 2);
		const inner = known[first];
		if (second !== void 0 && isObject(inner) && Object.hasOwn(inner, second)) known[first] = without(inner, [second]);
		else delete known[first];
	}
	return known;
}
// src/lint/lint.ts
/** What the rules find in an account: with its place in the files, and without what is suppressed there. */
/**
* The findings of a plan. An error forbids to write what is wrong; of what the plan does not write because of the files, and
* which is so in Chatwoot already, it is only told.
*/
function lintPlan({ match, live, references, changes }, account = new Account(match, live, references)) {
	const isWritten = new Set(changes.filter((one) => isWrite(one) && one.cause !== "drift").map(subjectOf));
	const isTouched = new Set(changes.map(subjectOf));
	return lint(account).map((finding) => {
		const { severity, subject } = finding;
		if (subject === null || isWritten.has(subject)) return finding;
		const told = severity === "error" ? {
			...finding,
			severity: "warning"
		} : finding;
		return isTouched.has(subject) ? told : {
			...told,
			isStanding: true
		};
	});
}
/** The findings of files alone, without a look at the server. */
function lintFiles(desired) {
	return lint(accountOfFiles(desired));
}
/** What the files declare, as if there were nothing else. */
function accountOfFiles(desired) {
	const its = match(desired, {}, null, (text) => text);
	return new Account(its, {}, new References(its, {}));
}
function lint(account) {
	const told = lintRules.flatMap((rule) => rule.find(account).map((one) => ({
		rule,
		...one
	})));
	const used = /* @__PURE__ */ new Set();
	return [...told.filter(({ rule, on }) => {
		if (on.declared?.place == null) return false;
		const isSuppressed = Object.hasOwn(on.declared.suppressed, rule.code);
		if (isSuppressed) used.add(`${subjectOf(on)} ${rule.code}`);
		return !isSuppressed;
	}).map(findingOf), ...unused(account.declared(), used)];
}
function findingOf({ rule, on, at, says, help, severity, edits }) {
	const subject = subjectOf(on);
	return {
		code: rule.code,
		severity: severity ?? rule.severity,
		place: placeAt(on.declared, at),
		subject,
		sentence: `${subject}: ${says}.`,
		nextStep: help,
		...edits === void 0 ? {} : { edits }
	};
}
/** A suppression that hides nothing would hide the next mistake. */
function unused(declared, used) {
	const codes = new Set(lintRules.map(({ code }) => code));
	return declared.flatMap((resource) => Object.keys(resource.suppressed).filter((code) => !used.has(`${subjectOf(resource)} ${code}`)).map((code) => ({
		code: "L-UNUSED",
		severity: codes.has(code) ? "note" : "warning",
		place: placeAt(resource, "$lint"),
		subject: subjectOf(resource),
		sentence: codes.has(code) ? `${subjectOf(resource)}: "$lint" suppresses ${code}, which is not reported here.` : `${subjectOf(resource)}: "$lint" names ${JSON.stringify(code)}, and there is no such rule.`,
		nextStep: codes.has(code) ? "Take it out, unless only a run with the server reports it." : "The rules are listed in docs/lint."
	})));
}
/** The place of a path, or of the nearest thing around it. */
function placeAt({ places, place }, path) {
	for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
		const found = places[at];
		if (found !== void 0) return found;
	}
	return place;
}
// src/plan/assumed.ts
/**
* The plan of someone who may not look at the server: what was applied last is taken for what is there. It is made as
* every plan is, from a live side that knows only what the ledger says of it.
*/
/** Secrets have no values here: they count as they are written, `${secret:NAME}` by its name. */
function assumedPlan({ ledger, ...known }) {
	const asWritten = (text) => text;
	const fingerprint = fingerprintWith(ledger.salt);
	const written = withFields(ledger, (fields) => sealAsWritten(fields, fingerprint));
	const live = assumedLive(written, known.desired);
	const plan = makePlan({
		...known,
		live,
		ledger: written,
		salt: ledger.salt,
		reveal: asWritten
	});
	const sides = {
		live,
		ledger: written,
		desired: known.desired
	};
	return {
		...guarded(plan, sides, null, known.allowed),
		assumedAt: ledger.last?.at ?? null
	};
}
function withFields(ledger, to) {
	const resources = Object.entries(ledger.resources).map(([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, {
		...entry,
		fields: to(entry.fields)
	}]))]);
	return {
		...ledger,
		resources: Object.fromEntries(resources)
	};
}
/** What the ledger and the files' own `$id`s say of the server. */
function assumedLive(ledger, desired) {
	const entries = entriesOf(ledger).filter(({ kind }) => isKind(kind));
	const seen = [
		...entries.map(({ kind, id, fields }) => ({
			kind,
			id,
			fields: asLive(kind, fields, ledger, desired)
		})),
		...entries.flatMap(overOf),
		...desired.resources.flatMap(({ kind, id }) => id === null ? [] : [{
			kind,
			id,
			fields: {}
		}])
	];
	const live = {};
	for (const { kind, id, fields } of seen) {
		live[kind] ??= [];
		if (!live[kind].some((one) => one.id === id)) live[kind].push({
			id,
			fields,
			isPartial: true
		});
	}
	return live;
}
/** What a binding is over is there as well, under the binding's id, whether or not it is ours. */
function overOf({ kind, id, fields }) {
	const { over } = kindNamed(kind).endpoint;
	if (over === null) return [];
	const name = fields[over.at];
	return name === void 0 ? [] : [{
		kind: over.kind,
		id,
		fields: { [kindNamed(over.kind).identity.naturalKey[0]]: name }
	}];
}
/** The fields of an entry with the references that the server would hold, as far as they are known. */
function asLive(kind, fields, ledger, desired) {
	return mapReferences(kindNamed(kind), fields, (value, reference) => {
		const { to, where } = reference;
		if (typeof value !== "string") return value;
		const entries = ledger.resources[to] ?? {};
		const field = heldIn(reference);
		if (Object.hasOwn(entries, value)) return field === "id" ? entries[value].id : entries[value].fields[field] ?? value;
		return desired.resources.find((one) => one.kind === to && isAmong(kindNamed(to), one, where) && naturalKeyOf(kindNamed(to), one, where) === value)?.key ?? value;
	});
}
// src/engine/engine.ts
/**
* The one engine behind the action and the CLI: look, that is read three sides and plan; `carry-out.ts` has the rest. What
* it reports is plain data; who asked for it decides how it is shown.
*/
/** Reads the ledger and the server. Whoever needs something else from elsewhere can ask for it meanwhile. */
async function readSides(engine) {
	const share = await ownShare(engine);
	return {
		...share,
		...await besideServer(engine, (release) => read(engine, share.ledger, release))
	};
}
/** A reading, while the server is asked what it is. Where both fail, a list says more clearly why. */
async function besideServer({ server: ask }, readWith) {
	const asked = ask();
	asked.catch(() => {});
	return {
		reading: await readWith(asked),
		server: await asked
	};
}
/** The ledger's salt, or one for a ledger that is still to be written. */
function saltOf(ledger) {
	return ledger?.salt ?? randomBytes(16).toString("hex");
}
/**
* Reads the ledger and the server, unless that has begun already, and makes the plan. Writes nothing. Throws a ServerError
* when anything is unreadable, and an OtherInstallation before anything is planned when the ledger is about another one.
*/
async function look(engine, alsoAllowed = /* @__PURE__ */ new Set(), sidesRead = readSides(engine)) {
	const { ledger, elsewhere, reading, server } = await sidesRead;
	const allowed = engine.allowed.union(alsoAllowed);
	const known = {
		ledger,
		elsewhere,
		salt: saltOf(ledger),
		server
	};
	const notes = mustBeAbout(ledger, server, allowed);
	const { lint, account } = linting();
	const made = planFrom(engine, known, reading, allowed, lint);
	const sides = {
		live: stillThere(reading.live, ledger),
		ledger,
		desired: engine.desired
	};
	const facts = await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading);
	const isMove = notes.some(({ code }) => code === "P-MOVED");
	const ofChanges = allowed.difference(isMove ? /* @__PURE__ */ new Set([moveOf(engine.account)]) : /* @__PURE__ */ new Set());
	const judged = guarded(made, sides, facts, ofChanges);
	const plan = {
		...judged,
		findings: [...notes, ...judged.findings]
	};
	return {
		...known,
		plan,
		digest: digestOf(plan),
		account: account(),
		reading,
		facts,
		effort: effortOf(engine)
	};
}
/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
async function lookOffline(place, allowed) {
	const { ledger, elsewhere } = await ownShare(place);
	if (ledger === null) return null;
	const { account, desired, now } = place;
	const { lint, account: after } = linting();
	const plan = assumedPlan({
		account,
		desired,
		ledger,
		elsewhere,
		allowed,
		now: now.toISOString(),
		lint
	});
	return {
		plan,
		digest: digestOf(plan),
		account: after(),
		effort: {
			reads: 0,
			writes: 0,
			retries: 0,
			seconds: 0
		}
	};
}
/** What the rules say of a plan, and the account that they looked at, which is known when the plan is made. */
function linting() {
	const looked = [];
	const lint = (made) => {
		const account = new Account(made.match, made.live, made.references);
		looked.push(account);
		return lintPlan(made, account);
	};
	return {
		lint,
		account: () => looked[0]
	};
}
/** The part of the ledger that is this folder's, and what the others manage. */
async function ownShare({ account, store, folder, isThere }) {
	return shareOf(await store.read(account), folder, isThere);
}
/** What the server has of all that a plan with this ledger speaks of. */
function read({ desired, reveal, chatwoot }, ledger, release) {
	return readLive(chatwoot.reader(), kindsToRead(desired, ledger), (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal), {
		release,
		beyond: beyondIn(desired, ledger)
	});
}
/** The plan of other files against what a look has read. */
function planAgainst(engine, its, desired, reveal) {
	return planFrom({
		...engine,
		desired,
		reveal
	}, its, its.reading, engine.allowed);
}
function planFrom(engine, known, { live }, allowed, lint) {
	const { account, desired, reveal, now } = engine;
	const { ledger, elsewhere, salt, server: release } = known;
	return makePlan({
		account,
		desired,
		live,
		ledger,
		elsewhere,
		salt,
		reveal,
		allowed,
		release,
		lint,
		now: now.toISOString()
	});
}
function effortOf({ chatwoot, clock }) {
	return {
		...chatwoot.reader().effort(),
		seconds: clock() / 1e3
	};
}
export { lookOffline as a, planFrom as c, saltOf as d, accountOfFiles as f, look as i, read as l, readCounts as m, effortOf as n, ownShare as o, lintFiles as p, linting as r, planAgainst as s, besideServer as t, readSides as u };
