import { f as valueAt, l as parentOf, n as kindNamed, r as kinds, t as isKind } from "./kinds.js";
import { r as ServerError } from "./errors.js";
import { a as readLive, g as stillThere, i as shareOf, l as listEverywhere, n as makePlan, o as readProfile, p as bindingsToRead, s as resourceOf, t as kindsToRead } from "./make.js";
import { t as digestOf } from "./digest.js";
import { A as fieldOf, _ as sealAsWritten, a as byId, b as canonical, c as isAmong, d as naturalKeyOf, h as isEqual, l as keyWords, o as canonicalValue, p as fingerprintWith, s as fullKeyOf } from "./weight.js";
import { a as operationOf, i as isApproved, n as approved, o as withoutOperation } from "./allowed.js";
import { f as hold, p as isOfChatwoot } from "./comment.js";
import { a as subjectOf } from "./plan.js";
import { y as mapReferences } from "./open.js";
import { t as entriesOf } from "./ledger.js";
import { i as mustBeAbout, r as moveOf } from "./installation.js";
import { randomBytes } from "node:crypto";
// src/chatwoot/facts.ts
/** Reads what guards want to know of a dangerous plan. What cannot be read is left out, and the guard that needs it objects. */
async function readFacts(reader, wanted, reading) {
	const [me, lists, underWay, contents] = await Promise.all([
		wanted.me ? reading.me ?? known(async () => (await readProfile(reader)).id) : void 0,
		knownAll(wanted.lists, (name) => name, (name) => everyOne(reader, kindNamed(name), reading)),
		knownAll(wanted.underWay, ({ kind, id }) => `${kind}/${id}`, ({ kind, id }) => conversationsIn(reader, kindNamed(kind), id)),
		knownAll(wanted.contents, ({ kind, id }) => `${kind}/${id}`, async ({ kind, id }) => numberAt(await reader.get(reading.addresses.of(kind, id).address), kindNamed(kind).safety.contents.at))
	]);
	return {
		lists,
		underWay,
		contents,
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
/** All of a kind, whatever the plan had read of it: where it has parents, one list for each of them. */
async function everyOne(reader, kind, { live, addresses }) {
	return (await listEverywhere(reader, kind, (name) => live[name]?.map(({ id }) => addresses.of(name, id)))).map(({ raw }) => resourceOf(kind, raw));
}
/** A bot answers in pending ones, people in open ones. Chatwoot takes one status a request, 30 of these a minute. */
async function conversationsIn(reader, { safety: { conversationsBy } }, id) {
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
		const { people } = kind.safety;
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
	objections: (context) => kinds.flatMap((kind) => passagesOf(kind, context).filter(({ change, before, after }) => change !== null && after !== null && kind.safety.answers(after) && !(before !== null && kind.safety.answers(before))).map(({ change }) => ({
		to: [change],
		sentence: `The ${kind.words.noun} ${subjectOf(change)} would begin to write to customers by itself.`,
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
				sentence: `The server lists no ${kindNamed(kind).words.noun} at all, although ${owned} are managed: ${named(believed)}.`,
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
	about: "Counts deletes, which a lost file, a wrong branch or a search-and-replace turns out by the dozen. Those that somebody approved do not count; a single delete is ordinary.",
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
	title: "What is lost cannot be recovered",
	about: "Looks at deletes of kinds that take something with them which no second create brings back: an inbox goes with every conversation in it. It counts those that are not over.",
	fires: "An inbox is deleted.",
	wants: ({ changes }) => ({ underWay: changes.filter((change) => isMeant(change) && kindNamed(change.kind).safety.conversationsBy !== null).map(placeOf) }),
	objections: ({ changes, facts }) => changes.filter(isMeant).map((change) => {
		const { words } = kindNamed(change.kind);
		return {
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} needs approval: ${words.loses}${countOf(change, facts)}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		};
	})
};
function isMeant({ action, kind }) {
	return action === "delete" && kindNamed(kind).safety.deletion.needsApproval;
}
function placeOf({ kind, id }) {
	return {
		kind,
		id
	};
}
function countOf({ kind, id }, { underWay }) {
	if (kindNamed(kind).safety.conversationsBy === null) return "";
	return `; conversations that are not over: ${underWay[`${kind}/${id}`] ?? "not counted"}`;
}
// src/plan/guards/new-secret.ts
const newSecret = {
	code: "G-NEW-SECRET",
	title: "A secret would be replaced",
	about: "Looks for a webhook, bot or inbox that is deleted and created again, as a changed key with another address does it. (A changed key alone is noticed: the resource is kept.) The server makes a new secret or token for the new one, and every program that has the old one stops working. What was deleted in Chatwoot and a plan creates again gets a warning for the same reason.",
	fires: "One plan deletes and creates two of a kind that have the same natural key or the same name.",
	objections: ({ changes }) => {
		const created = of(changes, "create").filter(({ kind }) => kindNamed(kind).words.serverMade !== null);
		return [...of(changes, "delete").flatMap((old) => successorsOf(old, changes).map((fresh) => replaced$1(old, fresh))), ...created.filter(({ cause }) => cause === "drift").map(createdAgain)];
	}
};
function of(changes, action) {
	return changes.filter((change) => change.action === action);
}
/** What takes the place of something that is deleted, with a new secret. */
function successorsOf(old, changes) {
	return kindNamed(old.kind).words.serverMade === null ? [] : of(changes, "create").filter((fresh) => isSame(old, fresh));
}
function isSame(old, fresh) {
	const kind = kindNamed(old.kind);
	if (fresh.kind !== old.kind) return false;
	const isKept = (called) => {
		const [was, is] = [called(old.before), called(fresh.send)];
		return was !== void 0 && was !== null && isEqual(was, is);
	};
	return isKept((fields) => fullKeyOf(kind, { fields })) || isKept((fields) => canonicalValue(kind, { fields }, kind.identity.nameField));
}
function replaced$1(old, fresh) {
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).words.serverMade} would be replaced.`,
		instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`
	};
}
function createdAgain(fresh) {
	return {
		to: [fresh],
		sentence: `${subjectOf(fresh)} was deleted in Chatwoot and is created again: ${kindNamed(fresh.kind).words.serverMade} will be new.`,
		instead: "Give it to the programs that had the old one.",
		isWarning: true
	};
}
// src/plan/guards/new-key.ts
const newKey = {
	code: "G-NEW-KEY",
	title: "A renamed key would delete its resource",
	about: "Looks for something that leaves the files while something of the same kind comes into its place. When one resource leaves and one enters with the same natural key, the key was renamed: the resource is kept and the plan says so. Where it is not certain which one is meant, the deletion is stopped: a label would be taken off every conversation, an agent invited again. Where the natural key changed as well, nothing tells a renamed key from another resource, so a warning names `\"$previously\"`.",
	fires: "One plan deletes a resource and creates or imports another one of its kind that has the same natural key; of labels also where another one is renamed to it.",
	objections: ({ changes, desired }) => {
		const pinned = new Set(desired.resources.filter(({ id }) => id !== null).map(subjectOf));
		const deletes = changes.filter((old) => old.action === "delete" && isKeyed(old.kind) && successorsOf(old, changes).length === 0);
		return deletes.flatMap((old) => {
			const takers = changes.filter((other) => isTaking(other, old) && isCalledLike(other, old) && !pinned.has(subjectOf(other)));
			return takers.length === 0 ? [] : [replaced(old, takers)];
		}).concat([...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, all]) => {
			const others = changes.filter((other) => other.kind === kind);
			return perhaps(all.filter((old) => !others.some((other) => isCalledLike(other, old))), others.filter((other) => isNew(other) && other.action === "create" && other.cause !== "drift"));
		}));
	}
};
/** A binding is what it is over, whatever its key. */
function isKeyed(kind) {
	return kindNamed(kind).endpoint.over === null;
}
/** What an undo makes again has its key for certain. */
function isNew({ action, place }) {
	return place !== null && (action === "create" || action === "adopt");
}
/** Where much hangs on the name itself, one that is renamed to it counts as well. */
function isTaking(other, { kind }) {
	const { naturalKey, unique } = kindNamed(kind).identity;
	const isRenamed = other.action === "update" && other.place !== null && naturalKey.some((field) => unique[field]?.afterwards !== void 0);
	return isNew(other) || isRenamed;
}
/** Whether a change gives its resource the natural key of one that is deleted. */
function isCalledLike(other, old) {
	if (other.kind !== old.kind) return false;
	const kind = kindNamed(old.kind);
	const called = (fields) => fullKeyOf(kind, { fields });
	const [was, is] = [called(old.before), called(other.action === "adopt" ? other.managed : other.send)];
	return was !== void 0 && was !== null && isEqual(was, is);
}
function replaced(old, takers) {
	const kind = kindNamed(old.kind);
	const { words } = kind;
	const fresh = takers.find(isNew);
	const previously = `"$previously": ${JSON.stringify(old.key)}`;
	return {
		to: [old],
		sentence: `${subjectOf(old)} is deleted (${words.loses}), and ${named(takers)} has the same ${keyWords(kind)}.`,
		instead: fresh === void 0 ? `or, if ${subjectOf(takers[0])} is to be what ${subjectOf(old)} is now, do it in two merges: first take out what it is today, then rename the key with ${previously}` : `or, if it only has a new key, write ${previously} into ${subjectOf(fresh)}`
	};
}
/** Nothing tells whether they have to do with each other. Whose natural key never changes is another one for certain. */
function perhaps(deletes, creates) {
	const [old, fresh] = [deletes[0], creates[0]];
	if (old === void 0 || fresh === void 0) return [];
	const { words, identity, limits } = kindNamed(old.kind);
	if (identity.naturalKey.every((field) => limits.immutable.includes(field))) return [];
	const isOnly = deletes.length === 1 && creates.length === 1;
	return [{
		to: deletes,
		sentence: `This plan deletes ${named(deletes)} and creates ${named(creates)}. If that is one ${words.noun} under a new key, deleting it is not meant: ${words.loses}.`,
		instead: `Then write ${isOnly ? `"$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}` : "\"$previously\" with the old key into the new one"}, and it is kept.`,
		isWarning: true
	}];
}
// src/plan/guards/not-empty.ts
const notEmpty = {
	code: "G-NOT-EMPTY",
	title: "What lies in it goes with it",
	about: "Looks at deletes of what holds something that goes with it, whether or not the files know of that: a help centre takes every article with it, also those that people have written in the dashboard. It asks Chatwoot how many there are, only when one is deleted.",
	fires: "A help centre is deleted that has articles, or of which they cannot be counted.",
	isBlind: true,
	wants: (sides) => ({ contents: deleted(sides).map(({ kind, id }) => ({
		kind,
		id
	})) }),
	objections: (context) => deleted(context).flatMap((change) => {
		const count = context.facts.contents[`${change.kind}/${change.id}`];
		if (count === 0) return [];
		const { words, safety } = kindNamed(change.kind);
		return [{
			to: [change],
			sentence: `Deleting the ${words.noun} ${subjectOf(change)} takes what lies in it along: ${safety.contents.noun}: ${count ?? "not counted"}.`,
			instead: "or list it in \"$forget\" to leave it on the server"
		}];
	})
};
function deleted({ changes }) {
	return changes.filter(({ action, kind }) => action === "delete" && kindNamed(kind).safety.contents !== null);
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
		return Object.entries(kind.safety.services).flatMap(([field, service]) => {
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
		const { noun } = kindNamed(change.kind).words;
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
		const { over } = kindNamed(change.kind).endpoint;
		if (over === null || !["delete", "update"].includes(change.action)) return [];
		const place = {
			kind: over.kind,
			id: change.id
		};
		return kindNamed(place.kind).safety.conversationsBy === null || deleted.has(subjectOfId(place)) ? [] : [{
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
	about: "Looks at whether the user whose token this is would be deleted or would stop being an administrator: the apply would stop in its middle, and no later run could fix it. Who that is stands in Chatwoot's `GET /profile`, which is asked only when some administrator goes.",
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
function isPartlyRead({ endpoint }) {
	return endpoint.over !== null;
}
/** The kinds that can name one of these. What is nested under it, or lies over it, goes with it and is no such name. */
function referrersOf(name) {
	return kinds.filter((kind) => kind.references.some((reference) => reference.to === name && !isParent(kind, reference.at)));
}
function isParent({ endpoint }, at) {
	return parentOf(endpoint)?.at === at;
}
function objectionTo(change, context) {
	const lists = referrersOf(change.kind).map((kind) => ({
		kind,
		all: listOf(kind, context)
	}));
	const names = lists.flatMap(({ kind, all }) => (all ?? []).filter((one) => isNaming(kind, one, change, context)).map((one) => nameOf(kind, one, context)));
	const unread = lists.flatMap(({ kind, all }) => all === void 0 ? [kind.name] : []);
	const { noun } = kindNamed(change.kind).words;
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
	const over = kind.endpoint.over?.kind ?? null;
	const its = changes.filter((change) => change.id === id && (change.kind === kind.name || change.kind === over));
	if (its.some(({ action }) => action === "delete")) return false;
	const rewritten = its.flatMap((change) => change.kind === kind.name ? Object.keys(change.send) : []);
	const wire = wireOf(deleted, live);
	let found = false;
	mapReferences(kind, fields, (value, { to, at, where }) => {
		const isMeant = to === deleted.kind && isAmong(kindNamed(to), { fields: deleted.before }, where) && !isParent(kind, at) && !rewritten.includes(fieldOf(at));
		found ||= isMeant && wire !== void 0 && String(asReferred(kindNamed(to), value)) === String(wire);
		return value;
	});
	return found;
}
/** What others hold to name it: its id, or the canonical value of a field. */
function wireOf({ kind: name, id }, live) {
	const kind = kindNamed(name);
	const { referredBy } = kind.identity;
	if (referredBy === "id") return id;
	const value = byId(live[name] ?? [], id)?.fields[referredBy];
	return value === void 0 ? void 0 : asReferred(kind, value);
}
function asReferred(kind, value) {
	const { referredBy } = kind.identity;
	return referredBy === "id" ? value : canonical(kind, { [referredBy]: value })[referredBy];
}
/** What is ours by its key: its name may be a secret. */
function nameOf(kind, { id, fields }, { ledger }) {
	const entry = (ledger === null ? [] : entriesOf(ledger)).find((one) => one.kind === kind.name && one.id === id);
	if (entry !== void 0) return subjectOf(entry);
	const name = fields[kind.identity.nameField];
	return `the ${kind.words.noun} ${typeof name === "string" && name !== "" ? JSON.stringify(name) : `of id ${id}`}`;
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
	notEmpty,
	newKey,
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
	return {
		me: wanted.some(({ me }) => me === true),
		lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
		underWay: distinct(wanted.flatMap(({ underWay = [] }) => underWay)),
		contents: distinct(wanted.flatMap(({ contents = [] }) => contents))
	};
}
function distinct(places) {
	return [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()];
}
/**
* The plan with what the guards have to say of it. Errors are what nobody has approved. Where the files have no part in an
* operation, because somebody changed Chatwoot, the operation is held instead of the plan; what is left is judged again.
* Without any facts (null, where nobody may look) those that would be blind are silent.
*/
function guarded(plan, made, facts, allowed) {
	const able = guards.filter(({ isBlind }) => facts !== null || !isBlind);
	const told = [];
	for (let rest = plan;;) {
		const { changes } = rest;
		const open = changes.filter((change) => !allowed.has(operationOf(change)));
		const context = {
			...made,
			changes,
			facts: facts ?? {
				lists: {},
				underWay: {},
				contents: {}
			},
			open
		};
		const said = able.flatMap((guard) => guard.objections(context).map((objection) => ({
			guard,
			objection
		})));
		const ofChatwoot = said.flatMap(({ guard, objection }) => {
			const to = objection.isWarning ? [] : objection.to.filter((one) => open.includes(one) && isOfChatwoot(one, made.ledger));
			return to.length === 0 ? [] : [{
				to,
				finding: heldFinding(findingOf(guard, {
					...objection,
					to
				}, allowed), to)
			}];
		});
		if (ofChatwoot.length === 0) {
			const findings = said.map(({ guard, objection }) => findingOf(guard, objection, allowed));
			const all = [...plan.changes, ...plan.held.flatMap((one) => one.changes)];
			const approvals = [...approved(allowed, changes, findings), ...withoutOperation(allowed, all)];
			return {
				...plan,
				...rest,
				findings: [
					...plan.findings,
					...told,
					...findings,
					...approvals
				]
			};
		}
		const roots = ofChatwoot.flatMap(({ to, finding }) => to.map(({ kind, key, id, title, place }) => ({
			kind,
			key,
			id,
			title,
			place,
			gone: [],
			reason: finding.sentence
		})));
		const { findings, ...left } = hold(rest, roots);
		told.push(...ofChatwoot.map(({ finding }) => finding), ...findings);
		rest = left;
	}
}
/** The operation waits, and nothing else. */
function heldFinding(finding, to) {
	const nextStep = `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${`${finding.nextStep.charAt(0).toLowerCase()}${finding.nextStep.slice(1)}`}`;
	return {
		...finding,
		severity: "warning",
		nextStep,
		holds: to.map(subjectOf)
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
		nextStep: only === null ? "All of it is approved." : isApproved(only)
	};
	const nextStep = `${allow.length === 1 ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request` : "Add a line for each that is meant to the description of the pull request"} (or to the input "allow" of a run by hand)${instead === "" ? "" : `; ${instead}`}.`;
	return {
		...about,
		severity: "error",
		nextStep,
		allow,
		...instead === "" ? {} : { instead }
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
	return mapReferences(kindNamed(kind), fields, (value, { to, where }) => {
		if (typeof value !== "string") return value;
		const entries = ledger.resources[to] ?? {};
		const { referredBy } = kindNamed(to).identity;
		if (Object.hasOwn(entries, value)) return referredBy === "id" ? entries[value].id : entries[value].fields[referredBy] ?? value;
		return desired.resources.find((one) => one.kind === to && isAmong(kindNamed(to), one, where) && naturalKeyOf(kindNamed(to), one, where) === value)?.key ?? value;
	});
}
// src/engine/engine.ts
/**
* The one engine behind the action and the CLI: look, that is read three sides and plan; `carry-out.ts` has the rest. What
* it reports is plain data; who asked for it decides how it is shown.
*/
/**
* Reads the ledger and the server and makes the plan. Writes nothing. Throws a ServerError when anything is unreadable, and
* an OtherInstallation before anything is planned when the ledger is about another one.
*/
async function look(engine, alsoAllowed = /* @__PURE__ */ new Set()) {
	const { ledger, elsewhere } = await ownShare(engine);
	const known = {
		ledger,
		elsewhere,
		salt: ledger?.salt ?? randomBytes(16).toString("hex")
	};
	const allowed = engine.allowed.union(alsoAllowed);
	const asked = engine.server();
	asked.catch(() => {});
	const reading = await read(engine, ledger);
	const server = await asked;
	const notes = mustBeAbout(ledger, server, allowed);
	const made = planFrom(engine, known, reading, allowed);
	const sides = {
		live: stillThere(reading.live, ledger),
		ledger,
		desired: engine.desired
	};
	const facts = await readFacts(engine.chatwoot.reader(), factsWanted(made, sides), reading);
	const isMove = notes.some(({ code }) => code === "P-MOVED");
	const judged = guarded(made, sides, facts, allowed.difference(isMove ? /* @__PURE__ */ new Set([moveOf(engine.account)]) : /* @__PURE__ */ new Set()));
	const plan = {
		...judged,
		findings: [...notes, ...judged.findings]
	};
	return {
		...known,
		server,
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
/** What the server has of all that a plan with this ledger speaks of. */
function read({ desired, reveal, chatwoot }, ledger) {
	return readLive(chatwoot.reader(), kindsToRead(desired, ledger), (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal));
}
/** The plan of other files against what a look has read. */
function planAgainst(engine, its, desired, reveal) {
	return planFrom({
		...engine,
		desired,
		reveal
	}, its, its.reading, engine.allowed);
}
function planFrom(engine, known, { live }, allowed) {
	const { account, desired, reveal, now } = engine;
	const { ledger, elsewhere, salt } = known;
	return makePlan({
		account,
		desired,
		live,
		ledger,
		elsewhere,
		salt,
		reveal,
		allowed,
		now: now.toISOString()
	});
}
function effortOf({ chatwoot, clock }) {
	return {
		...chatwoot.reader().effort(),
		seconds: clock() / 1e3
	};
}
export { planFrom as a, planAgainst as i, look as n, read as o, lookOffline as r, effortOf as t };
