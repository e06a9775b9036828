import { a as sentenceOf, r as ServerError } from "./errors.js";
import { _ as isKind, v as kindNamed, y as kinds } from "./parts.js";
import { n as ledgerAfter, r as outcomeOf, t as emptyLedger } from "./after.js";
import { a as shareOf, c as readLive, f as mapReferences, h as canonical, l as readProfile, m as naturalKeyOf, n as makePlan, o as list, p as byId, r as bindingsToRead, s as listBound, t as kindsToRead, u as resourceOf } from "./make.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { c as unseal, o as sealAsWritten, r as isEqual, t as fingerprintWith } from "./seal.js";
import { a as valueAt, n as isObject, o as without, t as fieldOf } from "./paths.js";
import { n as operationOf, r as withoutOperation } from "./allowed.js";
import { g as entriesOf } from "./open.js";
import { t as digestOf } from "./digest.js";
import { randomBytes } from "node:crypto";
// src/chatwoot/write.ts
/** The requests that one change makes: create, update and delete of a resource or a binding. */
async function create(writer, kind, change, fields, live) {
	const { endpoints } = kind;
	if (endpoints.shape === "binding") {
		const id = fields[endpoints.at];
		await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, kind.toBody(fields, "create"), true);
		return id;
	}
	const body = envelope(endpoints.wrap, kind.toBody(without(fields, kind.onlyByUpdate), "create"));
	const known = new Set((live[kind.name] ?? []).map(({ id }) => id));
	for (let attempt = 0;; attempt++) try {
		const created = valueAt(await writer.send("POST", endpoints.path, body) ?? null, endpoints.created);
		if (isObject(created) && Number.isSafeInteger(created.id)) return created.id;
		throw new ServerError(`Chatwoot's answer to the create of ${subjectOf(change)} holds no id. Run again: what was created is then found by its name.`, 200, true);
	} catch (error) {
		if (!(error instanceof ServerError) || !error.isAmbiguous) throw error;
		const found = (await list(writer, kind)).filter((raw) => !known.has(raw.id) && isNamed(kind, raw, fields));
		if (found.length > 1) throw severalMade(kind, change, found);
		if (found.length === 1) return found[0].id;
		if (attempt > 0) throw error;
	}
}
/** Ours and that of someone else who was at it in the same second: which is which nobody can tell. */
function severalMade(kind, change, found) {
	const ids = found.map(({ id }) => id).join(", ");
	return new ServerError(`The answer to the create of ${subjectOf(change)} was lost, and ${found.length} new ${kind.name} have its name (ids ${ids}). Delete those that are too many, or say in "$id" which one is meant, and run again.`);
}
function isNamed(kind, raw, fields) {
	return naturalKeyOf(kind, { fields: kind.fromLive(raw) }) === naturalKeyOf(kind, { fields });
}
async function update(writer, kind, id, fields) {
	const { endpoints } = kind;
	const body = kind.toBody(fields, "update");
	if (endpoints.shape === "binding") await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, body, true);
	else await writer.send("PATCH", `${endpoints.path}/${id}`, envelope(endpoints.wrap, body));
}
async function remove(writer, { endpoints }, id) {
	try {
		if (endpoints.shape === "binding") await writer.send("POST", `${endpoints.over}/${id}/${endpoints.write}`, endpoints.unbound, true);
		else await writer.send("DELETE", `${endpoints.path}/${id}`);
	} catch (error) {
		if (!(error instanceof ServerError && error.status === 404)) throw error;
	}
}
function envelope(wrap, body) {
	return wrap === void 0 ? body : { [wrap]: body };
}
// src/chatwoot/apply.ts
/**
* Carries out a plan, in its order. What fails stops only what depends on it; when Chatwoot no longer answers at all, the
* rest is not attempted. Nothing is sent that the plan does not say.
*/
const LEFT_ASIDE = "(it has stepped aside for the others, and is called so until the next run)";
/**
* `live` is what the plan was made from: a resource that was not in it and has the right name is one we created. `held`
* says, by `kind/key`, which writes are left out and why; so is what depends on them.
*/
async function applyPlan(writer, plan, live, reveal, held = /* @__PURE__ */ new Map()) {
	const wires = new Map(Object.entries(plan.wires).flatMap(([kind, keys]) => Object.entries(keys).map(([key, wire]) => [subjectOf({
		kind,
		key
	}), wire])));
	const outcomes = [];
	const notDone = /* @__PURE__ */ new Set();
	let isGone = false;
	/** What became of stepping aside: null when it worked. */
	const asides = /* @__PURE__ */ new Map();
	for (const change of plan.changes.filter((one) => one.aside !== void 0 && !held.has(subjectOf(one)))) {
		if (isGone) break;
		const failure = await stepAside(change);
		asides.set(change, failure);
		if (failure !== null) notDone.add(subjectOf(change));
	}
	for (const change of plan.changes) {
		const waitedFor = change.after.find((subject) => notDone.has(subject));
		const reason = !isWrite(change) ? null : held.get(subjectOf(change)) ?? (isGone ? "the apply had stopped before it" : null) ?? (waitedFor === void 0 ? null : `it needs ${waitedFor}, which was not done`);
		const outcome = asides.get(change) ?? (reason === null ? await carryOut(change) : outcomeOf(change, "not attempted", reason));
		const isLeftAside = asides.get(change) === null && outcome.state !== "applied";
		outcomes.push(isLeftAside ? {
			...outcome,
			reason: `${outcome.reason} ${LEFT_ASIDE}`
		} : outcome);
		if (outcome.state !== "applied") notDone.add(subjectOf(change));
	}
	return outcomes;
	async function stepAside(change) {
		try {
			await update(writer, kindNamed(change.kind), change.id, unseal(change.aside, reveal));
			return null;
		} catch (error) {
			return failure(change, error);
		}
	}
	async function carryOut(change) {
		if (!isWrite(change)) return outcomeOf(change, "applied");
		const kind = kindNamed(change.kind);
		let id = change.id;
		try {
			if (change.action === "delete") await remove(writer, kind, id);
			else {
				const fields = toWire(kind, change);
				if (change.action === "create") {
					id = await create(writer, kind, change, fields, live);
					wires.set(subjectOf(change), kind.referredBy === "id" ? id : String(naturalKeyOf({
						...kind,
						naturalKey: kind.referredBy
					}, { fields })));
					const later = pick(fields, kind.onlyByUpdate);
					if (Object.keys(later).length > 0) await update(writer, kind, id, later);
				} else await update(writer, kind, id, fields);
			}
			return outcomeOf({
				...change,
				id
			}, "applied");
		} catch (error) {
			return failure({
				...change,
				id
			}, error);
		}
	}
	function failure(change, error) {
		if (!(error instanceof ServerError)) throw error;
		isGone = error.status === null || error.status === 429;
		return outcomeOf(change, "failed", error.message);
	}
	/** References become what the server wants, secrets their values. */
	function toWire(kind, { send }) {
		const withIds = mapReferences(kind, send, (value, { to }) => typeof value === "string" ? wires.get(subjectOf({
			kind: to,
			key: value
		})) ?? value : value);
		return unseal(withIds, reveal);
	}
}
/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
async function takeBack(writer, twice) {
	const failed = /* @__PURE__ */ new Map();
	for (const made of twice.toReversed()) try {
		await remove(writer, kindNamed(made.kind), made.id);
	} catch (error) {
		if (!(error instanceof ServerError)) throw error;
		failed.set(made, error.message);
	}
	return failed;
}
function pick(fields, names) {
	return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, reading) {
	const [me, lists, underWay] = await Promise.all([
		wanted.me ? reading.me ?? known(async () => (await readProfile(reader)).id) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), reading.live)),
		knownAll(wanted.underWay, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id))
	]);
	return {
		lists,
		underWay,
		...me === void 0 ? {} : { me }
	};
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
/** All of a kind, whatever the plan had read of it: of a binding one answer for each resource it can be over. */
async function everyOne(reader, kind, live) {
	const { endpoints } = kind;
	if (endpoints.shape === "collection") return (await list(reader, kind)).map((raw) => resourceOf(kind, raw.id, raw));
	const over = live[endpoints.over] ?? await everyOne(reader, kindNamed(endpoints.over), live);
	return (await listBound(reader, kind, over.map(({ id }) => id))).map(({ id, answer }) => resourceOf(kind, id, answer));
}
/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader, { conversationsBy }, id) {
	return (await Promise.all(["open", "pending"].map(async (status) => numberAt(await reader.get(`conversations/meta?${conversationsBy}=${id}&status=${status}`), "meta.all_count")))).reduce((sum, count) => sum + count, 0);
}
/** Throws a ServerError where there is no such number: that counts as unread. */
function numberAt(answer, path) {
	const value = valueAt(answer, path);
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new ServerError(`Chatwoot's answer holds no number at ${path}.`);
}
// src/plan/guards/passage.ts
/** What becomes of each resource of a kind, declared or not, when the plan is carried out. */
function passagesOf(kind, { changes, live }) {
	const mine = changes.filter((change) => change.kind === kind.name);
	const there = (live[kind.name] ?? []).map((one) => {
		const before = canonical(kind, one.fields);
		const change = mine.find(({ action, id }) => id === one.id && (action === "update" || action === "delete")) ?? null;
		return {
			change,
			before,
			after: change?.action === "delete" ? null : {
				...before,
				...change?.send
			}
		};
	});
	const created = mine.filter(({ action }) => action === "create");
	return [...there, ...created.map((change) => ({
		change,
		before: null,
		after: change.send
	}))];
}
/** The passages of administrators who are not administrators any more, with those who are. */
function administrators(sides) {
	return kinds.flatMap((kind) => {
		const { people } = kind;
		if (people === null) return [];
		const is = (fields) => fields?.[people.role] === people.administrator;
		const all = passagesOf(kind, sides).filter(({ before }) => before !== null);
		return [{
			leaving: all.flatMap(({ change, before, after }) => is(before) && !is(after) ? [change] : []),
			staying: all.filter(({ after }) => is(after)).length
		}];
	});
}
// src/plan/guards/answers-customers.ts
const answersCustomers = {
	code: "G-ANSWERS-CUSTOMERS",
	title: "Something would begin to write to customers",
	about: "Looks at rules that send a message, an attachment or a transcript: from the moment one is switched on it writes to everybody who meets its conditions, and what is sent is sent. Changing the text of one that already writes is an ordinary change.",
	fires: "After the plan a rule is active and writes to customers; before, it was not there, not active, or did not.",
	objections: (context) => kinds.flatMap((kind) => passagesOf(kind, context).filter(({ change, before, after }) => change !== null && after !== null && kind.answers(after) && !(before !== null && kind.answers(before))).map(({ change }) => ({
		to: [change],
		sentence: `The ${kind.noun} ${subjectOf(change)} would begin to write to customers by itself.`,
		instead: "or set \"active\": false and switch it on when you have seen it"
	})))
};
// src/plan/guards/guard.ts
/** The first few by name. */
function named(changes) {
	return enumerated(changes.map(subjectOf));
}
function enumerated(names) {
	const shown = names.slice(0, 5);
	return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
const emptyList = {
	code: "G-EMPTY-LIST",
	title: "The server lists nothing at all",
	about: "Looks at kinds of which we own several and the server suddenly shows none. That is more often a proxy, a wrong account or a broken release than a delete of everything; believed, it would make everything twice.",
	fires: `The ledger owns 2 or more of a kind, the server lists none of it, and the plan creates them again or lets go of them.`,
	objections: ({ changes, live, ledger, desired }) => {
		const letGo = new Set(desired.forgotten.map(subjectOf));
		return Object.entries(ledger?.resources ?? {}).flatMap(([kind, entries]) => {
			const owned = Object.keys(entries).length;
			const believed = changes.filter((change) => change.kind === kind && (change.action === "create" || change.action === "forget") && !letGo.has(subjectOf(change)));
			if (owned < 2 || live[kind]?.length !== 0 || believed.length === 0) return [];
			return [{
				to: believed,
				sentence: `The server lists no ${kindNamed(kind).noun} at all, although ${owned} are managed: ${named(believed)}.`,
				instead: "or look into the dashboard first: if they are there, the list is wrong, so run again"
			}];
		});
	}
};
// src/plan/guards/last-administrator.ts
const lastAdministrator = {
	code: "G-LAST-ADMINISTRATOR",
	title: "Nobody could administer the account",
	about: "Looks at the roles of all people of the account, declared or not, before and after the plan. Without an administrator nobody can let one in again but those who run the server. Somebody who is only being invited does not count.",
	fires: "After the plan no agent is an administrator, and the plan deletes or demotes one.",
	objections: (context) => administrators(context).filter(({ leaving, staying }) => leaving.length > 0 && staying === 0).map(({ leaving }) => ({
		to: leaving,
		sentence: `No administrator would be left in the account without ${named(leaving)}.`,
		instead: "or make somebody else an administrator first"
	}))
};
const manyDeletes = {
	code: "G-MANY-DELETES",
	title: "Too much would be deleted",
	about: "Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody said yes to do not count; a single delete is ordinary.",
	fires: `More than 5 deletes in one plan; or 2 or more of one kind that are over half of, or all, that is managed of it.`,
	objections: ({ open, ledger }) => {
		const deletes = open.filter(({ action }) => action === "delete");
		if (deletes.length > 5) return [objectionTo$1(deletes, `${deletes.length} resources`)];
		return [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, some]) => {
			const owned = Object.keys(ledger?.resources[kind] ?? {}).length;
			if (some.length < 2 || some.length <= owned * .5) return [];
			return [objectionTo$1(some, some.length >= owned ? `All ${owned} managed ${kind}` : `${some.length} of ${owned} managed ${kind}`)];
		});
	}
};
function objectionTo$1(to, what) {
	return {
		to,
		sentence: `${what} would be deleted: ${named(to)}.`,
		instead: "or declare again what is to stay"
	};
}
// src/plan/guards/needs-yes.ts
const needsYes = {
	code: "G-NEEDS-YES",
	title: "What is lost cannot be had back",
	about: "Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.",
	fires: "An inbox is deleted.",
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).conversationsBy !== null).map(placeOf) }),
	objections: ({ changes, facts }) => changes.filter(isMeant).map((change) => {
		const { noun, deletion } = kindNamed(change.kind);
		return {
			to: [change],
			sentence: `Deleting the ${noun} ${subjectOf(change)} needs a yes: ${deletion.loses}${countOf(change, facts)}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		};
	})
};
function isMeant({ action, kind }) {
	return action === "delete" && kindNamed(kind).deletion.needsYes === true;
}
function placeOf({ kind, id }) {
	return {
		kind,
		id
	};
}
function countOf({ kind, id }, { underWay }) {
	if (kindNamed(kind).conversationsBy === null) return "";
	return `; conversations that are not over: ${underWay[`${kind}/${id}`] ?? "not counted"}`;
}
// src/plan/guards/new-secret.ts
const newSecret = {
	code: "G-NEW-SECRET",
	title: "A secret would be replaced",
	about: "Looks for a webhook, bot or inbox that is deleted and created again, as a changed key without `\"$previously\"` does it. The server makes a new secret or token for the new one, and every program that has the old one stops working. What somebody deleted by hand and a plan creates again gets a warning for the same reason.",
	fires: "One plan deletes and creates two of a kind that have the same natural key or the same name.",
	objections: ({ changes }) => {
		const mine = changes.filter(({ kind }) => kindNamed(kind).serverMade !== null);
		const [deleted, created] = [of(mine, "delete"), of(mine, "create")];
		return [...deleted.flatMap((old) => created.filter((fresh) => isSame(old, fresh)).map((fresh) => replaced(old, fresh))), ...created.filter(({ cause }) => cause === "drift").map(createdAgain)];
	}
};
function of(changes, action) {
	return changes.filter((change) => change.action === action);
}
function isSame(old, fresh) {
	const kind = kindNamed(old.kind);
	if (fresh.kind !== old.kind) return false;
	return [kind.naturalKey, kind.nameField].some((naturalKey) => {
		const [was, is] = [old.before, fresh.send].map((fields) => naturalKeyOf({
			...kind,
			naturalKey
		}, { fields }));
		return was !== void 0 && was !== null && isEqual(was, is);
	});
}
function replaced(old, fresh) {
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).serverMade} would be replaced.`,
		instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`
	};
}
function createdAgain(fresh) {
	return {
		to: [fresh],
		sentence: `${subjectOf(fresh)} was deleted by hand and is created again: ${kindNamed(fresh.kind).serverMade} will be new.`,
		instead: "Give it to the programs that had the old one.",
		isWarning: true
	};
}
// src/plan/guards/nothing-declared.ts
const nothingDeclared = {
	code: "G-NOTHING-DECLARED",
	title: "The files declare nothing",
	about: "Looks at whether there is a single resource in the files. Files without one mean that everything managed is deleted, and that is more often a bad merge or the wrong folder. A folder that is missing or has no `.json` file is refused before, as a mistake in the files.",
	fires: "No resource is declared, and the plan deletes what is managed.",
	objections: ({ changes, desired }) => {
		const deletes = changes.filter(({ action }) => action === "delete");
		return desired.resources.length > 0 || deletes.length === 0 ? [] : [{
			to: deletes,
			sentence: `The files declare no resource at all, so everything managed would be deleted: ${named(deletes)}.`,
			instead: "or check that \"desired\" names the right folder; to stop managing, list them in \"$forget\""
		}];
	}
};
const offEverywhere = {
	code: "G-OFF-EVERYWHERE",
	title: "Something would be switched off in the whole account",
	about: "Looks at working hours and auto-assignment in all inboxes and teams, declared or not. Switching one off is a decision; switching all of them off is more often a copied line, and conversations go unanswered without an error anywhere.",
	fires: `Working hours or auto-assignment was on in 2 or more, and after the plan it is on in none.`,
	objections: (context) => kinds.flatMap((kind) => {
		const all = passagesOf(kind, context);
		return Object.entries(kind.services).flatMap(([field, service]) => {
			const before = all.filter((one) => one.before?.[field] === true);
			const off = before.flatMap(({ change }) => change?.action === "update" ? [change] : []);
			if (before.length < 2 || off.length === 0 || all.some(({ after }) => after?.[field] === true)) return [];
			return [{
				to: off,
				sentence: `Of ${before.length} ${kind.name} with ${service} none would have it any more; switched off by ${named(off)}.`,
				instead: "or leave it on somewhere"
			}];
		});
	})
};
// src/plan/guards/open-conversations.ts
const openConversations = {
	code: "G-OPEN-CONVERSATIONS",
	title: "A bot would leave its conversations",
	about: "Looks at bindings that are taken away or given to another bot, and counts the conversations of the inbox that are open or pending: those are waiting for the bot that leaves. The count is Chatwoot's own, asked for only when a binding goes.",
	fires: "A binding of an inbox is removed or replaced while conversations in it are not over, or they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ underWay: leaving(sides).map(({ place }) => place) }),
	objections: (context) => leaving(context).flatMap(({ change, place }) => {
		const count = context.facts.underWay[subjectOfId(place)];
		if (count === 0) return [];
		const { noun } = kindNamed(change.kind);
		return [{
			to: [change],
			sentence: `The ${noun} ${subjectOf(change)} would be ${change.action === "delete" ? "removed" : "replaced"} under conversations that are not over: ${count ?? "not counted"}.`,
			instead: "or wait until they are resolved"
		}];
	})
};
/** An inbox that is deleted itself takes its binding with it, and has a guard of its own. */
function leaving({ changes }) {
	const deleted = new Set(changes.filter(({ action }) => action === "delete").map(({ kind, id }) => `${kind}/${id}`));
	return changes.flatMap((change) => {
		const { endpoints } = kindNamed(change.kind);
		if (endpoints.shape !== "binding" || !["delete", "update"].includes(change.action)) return [];
		const place = {
			kind: endpoints.over,
			id: change.id
		};
		return kindNamed(place.kind).conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{
			change,
			place
		}];
	});
}
function subjectOfId({ kind, id }) {
	return `${kind}/${id}`;
}
// src/plan/guards/own-user.ts
const ownUser = {
	code: "G-OWN-USER",
	title: "The token would stop working",
	about: "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could mend it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
	fires: "An administrator is deleted or demoted who is the token's user, or the profile cannot be read.",
	isBlind: true,
	wants: (sides) => ({ me: administrators(sides).some(({ leaving }) => leaving.length > 0) }),
	objections: (context) => administrators(context).flatMap(({ leaving }) => leaving).filter(({ id }) => context.facts.me === void 0 || id === context.facts.me).map((change) => ({
		to: [change],
		sentence: context.facts.me === void 0 ? `Whether ${subjectOf(change)} is the user whose token this is could not be read, and it would ${how(change)}.` : `${subjectOf(change)} is the user whose token this is, and it would ${how(change)}.`,
		instead: "or use the token of another administrator"
	}))
};
function how({ action }) {
	return action === "delete" ? "be deleted" : "no longer be an administrator";
}
// src/plan/guards/protected.ts
const isProtected = {
	code: "G-PROTECTED",
	title: "Something protected would be deleted",
	about: "Looks at `\"$protect\": true`, with which people say that a resource must not be deleted by accident.",
	fires: "A resource that was protected when it was last applied is no longer declared.",
	isFinal: true,
	objections: ({ changes }) => changes.filter(({ action, protect }) => action === "delete" && protect).map((change) => ({
		to: [change],
		sentence: `${subjectOf(change)} is protected and no longer declared, so it would be deleted.`,
		instead: "Declare it again; or take \"$protect\" off and apply, before you remove it; or list it in \"$forget\" to leave it on the server."
	}))
};
// src/plan/guards/still-referenced.ts
const stillReferenced = {
	code: "G-STILL-REFERENCED",
	title: "Something else still needs it",
	about: "Looks at everything on the server that names what is deleted, managed here or not: a rule that assigns to a deleted agent does nothing from then on, and says so nowhere. Lists that the plan itself did not need are read for this.",
	fires: "A label, agent, team, inbox or bot is deleted that a live rule, macro, webhook or binding names which this plan neither deletes nor changes there; or the list of one of those cannot be read.",
	isBlind: true,
	wants: ({ changes, live }) => ({ lists: changes.filter(({ action }) => action === "delete").flatMap(({ kind }) => referrersOf(kind)).filter((kind) => isPartlyRead(kind) || live[kind.name] === void 0).map(({ name }) => name) }),
	objections: (context) => context.changes.filter(({ action }) => action === "delete").flatMap((change) => objectionTo(change, context))
};
/** Of a binding only those are read that are declared or owned. */
function isPartlyRead({ endpoints }) {
	return endpoints.shape === "binding";
}
/** The kinds that can name one of these. What a binding is over goes with it and is no such name. */
function referrersOf(name) {
	return kinds.filter((kind) => kind.references.some((reference) => reference.to === name && !isOver(kind, reference.at)));
}
function isOver({ endpoints }, at) {
	return endpoints.shape === "binding" && endpoints.at === at;
}
function objectionTo(change, context) {
	const lists = referrersOf(change.kind).map((kind) => ({
		kind,
		all: listOf(kind, context)
	}));
	const names = lists.flatMap(({ kind, all }) => (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf(kind, one, context)));
	const unread = lists.flatMap(({ kind, all }) => all === void 0 ? [kind.name] : []);
	const { noun } = kindNamed(change.kind);
	return [...names.length === 0 ? [] : [{
		to: [change],
		sentence: `The ${noun} ${subjectOf(change)} is still named by ${enumerated(names)}.`,
		instead: "or take the reference out first"
	}], ...unread.length === 0 ? [] : [{
		to: [change],
		sentence: `Whether anything still names the ${noun} ${subjectOf(change)} could not be read: ${unread.join(", ")}.`,
		instead: "or run again"
	}]];
}
function listOf(kind, { live, facts }) {
	return facts.lists[kind.name] ?? (isPartlyRead(kind) ? void 0 : live[kind.name]);
}
/** Whether a live resource names what is deleted, in a place that is not gone or written anew after the plan. */
function isNaming(kind, { id, fields }, deleted, { changes, live }) {
	const over = kind.endpoints.shape === "binding" ? kind.endpoints.over : null;
	const its = changes.filter((change) => change.id === id && (change.kind === kind.name || change.kind === over));
	if (its.some(({ action }) => action === "delete")) return false;
	const rewritten = its.flatMap((change) => change.kind === kind.name ? Object.keys(change.send) : []);
	const wire = wireOf(deleted, live);
	let found = false;
	mapReferences(kind, fields, (value, { to, at }) => {
		const isMeant = to === deleted.kind && !isOver(kind, at) && !rewritten.includes(fieldOf(at));
		found ||= isMeant && wire !== void 0 && String(asReferred(kindNamed(to), value)) === String(wire);
		return value;
	});
	return found;
}
/** What others hold to name it: its id, or the canonical value of a field. */
function wireOf({ kind: name, id }, live) {
	const kind = kindNamed(name);
	if (kind.referredBy === "id") return id;
	const value = byId(live[name] ?? [], id)?.fields[kind.referredBy];
	return value === void 0 ? void 0 : asReferred(kind, value);
}
function asReferred(kind, value) {
	return kind.referredBy === "id" ? value : canonical(kind, { [kind.referredBy]: value })[kind.referredBy];
}
/** What is ours by its key: its name may be a secret. */
function nameOf(kind, { id, fields }, { ledger }) {
	const entry = (ledger === null ? [] : entriesOf(ledger)).find((one) => one.kind === kind.name && one.id === id);
	if (entry !== void 0) return subjectOf(entry);
	const name = fields[kind.nameField];
	return `the ${kind.noun} ${typeof name === "string" && name !== "" ? JSON.stringify(name) : `of id ${id}`}`;
}
// src/plan/guards/index.ts
/** The guards, in the order of their pages, and what they make of a plan. They never change it: it is shown as it is. */
const guards = [
	needsYes,
	isProtected,
	manyDeletes,
	nothingDeclared,
	emptyList,
	lastAdministrator,
	ownUser,
	stillReferenced,
	openConversations,
	newSecret,
	offEverywhere,
	answersCustomers
];
/** What has to be read before `guarded` can judge this plan; all empty for a plan that is not dangerous. */
function factsWanted({ changes }, made) {
	const wanted = guards.map((guard) => guard.wants?.({
		...made,
		changes
	}) ?? {});
	const places = wanted.flatMap(({ underWay = [] }) => underWay);
	return {
		me: wanted.some(({ me }) => me === true),
		lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
		underWay: [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()]
	};
}
/**
* The plan with what the guards have to say of it. Errors are what nobody has said yes to. Without any facts (null, where
* nobody may look) those that would be blind are silent.
*/
function guarded(plan, made, facts, allowed) {
	const open = plan.changes.filter((change) => !allowed.has(operationOf(change)));
	const context = {
		...made,
		changes: plan.changes,
		facts: facts ?? {
			lists: {},
			underWay: {}
		},
		open
	};
	const said = guards.filter(({ isBlind }) => facts !== null || !isBlind).flatMap((guard) => guard.objections(context).map((objection) => findingOf(guard, objection, allowed)));
	return {
		...plan,
		findings: [
			...plan.findings,
			...said,
			...withoutOperation(allowed, plan.changes)
		]
	};
}
function findingOf({ code, isFinal }, { to, sentence, instead = "", isWarning }, allowed) {
	const only = to.length === 1 ? to[0] : null;
	const about = {
		code,
		place: only?.place ?? null,
		subject: only === null ? null : subjectOf(only),
		sentence
	};
	if (isWarning || isFinal) return {
		...about,
		severity: isWarning ? "warning" : "error",
		nextStep: instead
	};
	const allow = to.map(operationOf).filter((operation) => !allowed.has(operation));
	if (allow.length === 0) return {
		...about,
		severity: "note",
		nextStep: "Somebody said yes to it."
	};
	const nextStep = `${allow.length === 1 ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request` : "Add a line for each that is meant to the description of the pull request"} (or to the input "allow" of a run by hand)${instead === "" ? "" : `; ${instead}`}.`;
	return {
		...about,
		severity: "error",
		nextStep,
		allow
	};
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
	return {
		...guarded(makePlan({
			...known,
			live,
			ledger: written,
			salt: ledger.salt,
			reveal: asWritten
		}), {
			live,
			ledger: written,
			desired: known.desired
		}, null, known.allowed),
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
	const { endpoints } = kindNamed(kind);
	if (endpoints.shape !== "binding") return [];
	const name = fields[endpoints.at];
	return name === void 0 ? [] : [{
		kind: endpoints.over,
		id,
		fields: { [kindNamed(endpoints.over).naturalKey]: name }
	}];
}
/** The fields of an entry with the references that the server would hold, as far as they are known. */
function asLive(kind, fields, ledger, desired) {
	return mapReferences(kindNamed(kind), fields, (value, { to }) => {
		if (typeof value !== "string") return value;
		const entries = ledger.resources[to] ?? {};
		const { referredBy } = kindNamed(to);
		if (Object.hasOwn(entries, value)) return referredBy === "id" ? entries[value].id : entries[value].fields[referredBy] ?? value;
		return desired.resources.find((one) => one.kind === to && naturalKeyOf(kindNamed(to), one) === value)?.key ?? value;
	});
}
// src/plan/twice.ts
/** `current` is the ledger as it is now, `known` as it was when the plan was made. */
function madeTwice(current, known, outcomes) {
	return outcomes.flatMap(({ action, kind, key, id }) => {
		const other = current?.resources[kind]?.[key]?.id;
		const isNews = other !== void 0 && other !== known?.resources[kind]?.[key]?.id;
		return action === "create" && id !== null && isNews && other !== id ? [{
			kind,
			key,
			id,
			other
		}] : [];
	});
}
/** The outcomes with the other run's word for these. `failed` says of some why they could not be taken away. */
function withoutTwice(outcomes, twice, failed = /* @__PURE__ */ new Map()) {
	return outcomes.map((outcome) => {
		const made = twice.find((one) => subjectOf(one) === subjectOf(outcome) && outcome.action === "create");
		return made === void 0 ? outcome : {
			...outcome,
			id: null,
			state: "not attempted",
			reason: reasonOf(made, failed.get(made))
		};
	});
}
function reasonOf({ id, other }, failed) {
	return `another run made it at the same time (id ${other}); ${failed === void 0 ? `what this run made (id ${id}) was taken away again` : `what this run made (id ${id}) should go, but could not be taken away: ${failed}`}. Check the concurrency group of the workflow`;
}
// src/engine.ts
/**
* The one engine behind the action and the CLI: look (read three sides and plan), and carry out (apply, look again, keep
* the ledger). What it reports is plain data; who asked for it decides how it is shown.
*/
/** Reads the ledger and the server and makes the plan. Writes nothing; throws a ServerError when anything is unreadable. */
async function look(engine, alsoAllowed = /* @__PURE__ */ new Set()) {
	const { ledger, elsewhere } = await ownShare(engine);
	const known = {
		ledger,
		elsewhere,
		salt: ledger?.salt ?? randomBytes(16).toString("hex")
	};
	const allowed = engine.allowed.union(alsoAllowed);
	const { plan: made, reading } = await planWith(engine, known, allowed);
	const sides = {
		live: reading.live,
		ledger,
		desired: engine.desired
	};
	const plan = guarded(made, sides, await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading), allowed);
	return {
		...known,
		plan,
		digest: digestOf(plan),
		reading,
		effort: effortOf(engine)
	};
}
/** What there is to say without a look at the server; null when the account has no ledger to say it from. */
async function lookOffline(place, allowed) {
	const { ledger, elsewhere } = await ownShare(place);
	if (ledger === null) return null;
	const { account, desired, now } = place;
	const plan = assumedPlan({
		account,
		desired,
		ledger,
		elsewhere,
		allowed,
		now: now.toISOString()
	});
	return {
		plan,
		digest: digestOf(plan),
		effort: {
			reads: 0,
			writes: 0,
			retries: 0,
			seconds: 0
		}
	};
}
async function ownShare({ account, store, folder, isThere }) {
	return shareOf(await store.read(account), folder, isThere);
}
/** Whether there is anything to carry out, be it only in the ledger. */
function isWorthApplying({ plan }) {
	return plan.changes.length + plan.refreshed.length + plan.renamed.length > 0;
}
/**
* Applies the plan of a look that has no errors, looks again and writes ledger and receipt in one go. `held` says, by
* `kind/key`, what is not to be done and why.
*/
async function carryOut(engine, { plan, digest, ledger, elsewhere, salt, reading }, apply, held = /* @__PURE__ */ new Map()) {
	const { mode, ...last } = apply;
	const writer = engine.chatwoot.writer();
	const applied = await applyPlan(writer, plan, reading.live, engine.reveal, held);
	const after = (current, outcomes) => ledgerAfter(current ?? emptyLedger(engine.account, salt), plan, outcomes, last, engine.folder);
	const hasWritten = applied.some((outcome) => isWrite(outcome) && outcome.state !== "not attempted");
	const known = {
		ledger: after(ledger, applied),
		elsewhere,
		salt
	};
	const second = hasWritten ? await lookAgain(engine, known) : {
		plan: null,
		reading
	};
	const outcomes = second.plan === null ? applied : whatStuck(applied, second.plan);
	const effort = effortOf(engine);
	const receipt = {
		...last,
		account: engine.account,
		mode,
		digest,
		outcomes,
		effort
	};
	let twice = [];
	const next = (current) => {
		twice = madeTwice(current, ledger, outcomes);
		return after(current, withoutTwice(outcomes, twice));
	};
	const unkept = await keep(engine, next, receipt);
	return {
		outcomes: unkept === null ? withoutTwice(outcomes, twice, await takeBack(writer, twice)) : outcomes,
		effort: effortOf(engine),
		unkept,
		after: second.reading
	};
}
/** What was done must be told even where it cannot be remembered: the next run then takes over what is there. */
async function keep({ store, account, secrets }, next, receipt) {
	try {
		const kept = (current) => secrets.hideIn(next(current), "the ledger");
		await store.write(account, kept, secrets.hideIn(receipt, "the receipt"));
		return null;
	} catch (error) {
		const reason = sentenceOf(error);
		if (reason === null) throw error;
		return `What was applied could not be written to the ledger. ${reason} The next run takes over what is there; nothing is deleted that it does not know.`;
	}
}
async function planWith(engine, known, allowed = engine.allowed) {
	const { account, desired, reveal } = engine;
	const { ledger } = known;
	const reading = await readLive(engine.chatwoot.reader(), kindsToRead(desired, ledger), (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal));
	const now = engine.now.toISOString();
	return {
		plan: makePlan({
			account,
			desired,
			live: reading.live,
			...known,
			reveal,
			allowed,
			now
		}),
		reading
	};
}
/** The server may have stopped answering by now; what was applied must reach the ledger all the same. */
async function lookAgain(engine, known) {
	try {
		return await planWith(engine, known);
	} catch (error) {
		if (error instanceof ServerError) return {
			plan: null,
			reading: null
		};
		throw error;
	}
}
/** A change that Chatwoot accepted and that is planned again did not stick. */
function whatStuck(outcomes, second) {
	const open = new Map(second.changes.filter(isWrite).map((change) => [subjectOf(change), change]));
	return outcomes.map((outcome) => {
		const again = open.get(subjectOf(outcome));
		if (again === void 0 || outcome.state !== "applied" || !isWrite(outcome)) return outcome;
		const paths = again.fields.map(({ path }) => path).join(", ");
		return {
			...outcome,
			state: "failed",
			...again.action === "update" ? { refused: again.fields.map(({ path }) => path) } : {},
			reason: `Chatwoot accepted it, but ${again.action === "create" ? "it is not there" : `${paths} did not stick`}`
		};
	});
}
function effortOf({ chatwoot, clock }) {
	return {
		...chatwoot.reader().effort(),
		seconds: clock() / 1e3
	};
}
export { lookOffline as i, isWorthApplying as n, look as r, carryOut as t };
