import { At as mayStillAct, Bt as canonicalValue, C as list, En as idsByName, Kt as canonical, Lt as belongings, M as deletedBy, N as stillThere, On as mapAttachments, Ot as isUnanswered, P as withDeletions, Rn as isFileContent, Rt as byId, T as locatedAt, Tn as attachmentsIn, Un as parentOf, Wt as naturalKeyOf, Xt as project, en as unitsOf, g as resourceOf, kn as withKnown, kt as mayBeOutage, ln as kindNamed, lt as wireSpace, rn as isEqual, s as read, sn as unseal, st as mapReferences } from "./engine.js";
import { i as followingCreate, n as ledgerAfter, r as outcomeOf, t as emptyLedger } from "./after.js";
import { Et as TokenError, Mt as subjectOf, Ot as sentenceOf, it as pick, jt as isWrite, rt as own, st as without, ut as isObject, wt as ServerError } from "./start.js";
import { I as planFrom, et as madeTwins, j as effortOf, tt as withLate } from "./planning.js";
// src/plan/order/at-once.ts
/**
* Which changes of a plan may be carried out at once. The plan says what depends on what (`after`); the declarations say
* what gets in each other's way on a server. Everything else may run side by side.
*/
/**
* For each change the indices of those before it that have to end first. A delete waits for all before it, and all after it
* wait for the delete: it is never under way together with anything else.
*/
function waitsIn(plan, live, reveal) {
	const lastAbout = /* @__PURE__ */ new Map();
	let lastDelete = [];
	let sinceThen = [];
	return plan.changes.map((change, index) => {
		const about = [subjectOf(change), ...sharedBy(change, plan.wires, live, reveal)];
		const isDelete = change.action === "delete";
		const before = isDelete ? sinceThen : [...change.after, ...about].flatMap((name) => lastAbout.get(name) ?? []);
		const waits = [.../* @__PURE__ */ new Set([...lastDelete, ...before])].sort((a, b) => a - b);
		for (const name of about) lastAbout.set(name, index);
		if (isDelete) {
			lastDelete = [index];
			sinceThen = [];
		} else sinceThen.push(index);
		return waits;
	});
}
/** What two changes may have in common so that one has to follow the other, as names. */
function sharedBy(change, wires, live, reveal) {
	const kind = kindNamed(change.kind);
	const { action, id, send } = change;
	const own = id === null ? {} : byId(live[kind.name] ?? [], id)?.fields ?? {};
	const parent = parentOf(kind.endpoint);
	const parentNamed = (value) => parent === null || value === void 0 || value === null ? [] : [`${parent.kind} ${typeof value === "string" ? wires[parent.kind]?.[value] ?? value : String(value)}`];
	return [
		...kind.requests.inOrder ? [`the order of ${kind.name}`] : [],
		...kind.endpoint.isSingle ? ["the account"] : [],
		...id === null ? [] : [`${kind.name} ${id}`],
		...parent === null ? [] : [...parentNamed(own[parent.at]), ...parentNamed(send[parent.at])],
		...action === "create" ? [`${kind.name} called ${JSON.stringify(naturalKeyOf(kind, { fields: unseal(send, reveal) }) ?? null)}`] : []
	];
}
// src/chatwoot/course.ts
/** What the failure of one operation means for the run: that one alone, or everything that was to come. */
/** `stop` ends it from outside. Several operations may be under way at once; those go on to their end. */
function courseOf(writer, stop) {
	let isGone = false;
	/** How many operations in a row, as they ended, have got no answer of Chatwoot's own. */
	let unanswered = 0;
	async function failureOf(act) {
		let error = await failing(act);
		if (error !== null && !isGone && mayBeOutage(error)) {
			let back = "not";
			await failing(async () => {
				back = await writer.isBack();
			});
			if (back === "not") isGone = true;
			else if (back === "later" || isUnanswered(error)) error = doubted(error, await failing(act));
		}
		if (error === null) {
			unanswered = 0;
			return null;
		}
		unanswered = isUnanswered(error) ? unanswered + 1 : 0;
		if (error.status === null || error.status === 429 || error instanceof TokenError || unanswered === 2) isGone = true;
		return error;
	}
	return {
		isOver: () => isGone || stop?.aborted === true,
		failureOf
	};
}
/** A second try that is refused may be refused because the first was acted on. */
function doubted(first, second) {
	const isRefused = second?.status != null && second.status >= 400 && second.status < 500 && second.status !== 429;
	if (!first.isAmbiguous || !isRefused) return second;
	return new ServerError(`${second.message.replace(/\.$/, "")}. The first try, which was not answered, may have done it already. Run again: the plan then shows what is left.`, second.status, true);
}
/** What it failed with, or null. */
async function failing(act) {
	try {
		await act();
		return null;
	} catch (error) {
		if (error instanceof ServerError) return error;
		throw error;
	}
}
/**
* Does each of them once; `waits` says for each the indices of earlier ones that have to end first. When one throws, no
* other is begun, and those under way end before this does.
*/
async function inLanes(waits, carryOut) {
	const waiting = new Set(waits.keys());
	const underWay = /* @__PURE__ */ new Map();
	const isOver = (index) => !waiting.has(index) && !underWay.has(index);
	try {
		while (waiting.size + underWay.size > 0) {
			for (const index of waiting) {
				if (underWay.size === 4) break;
				if (!waits[index].every(isOver)) continue;
				waiting.delete(index);
				underWay.set(index, carryOut(index).finally(() => underWay.delete(index)));
			}
			await Promise.race(underWay.values());
		}
	} finally {
		await Promise.allSettled(underWay.values());
	}
}
// src/plan/model/attached.ts
/** Files inside of fields (`Requests.attachments`), as a change has them. */
/**
* Whether a change leaves an attachment as it is: the resource has one of that name and content, as far as anybody knows,
* and no other one of that name.
*/
function keptBy({ requests: { attachments } }, { fields }) {
	const live = Object.fromEntries(fields.map(({ path, live: is }) => [path, is ?? null]));
	const has = attachmentsIn(attachments, live);
	return ({ name, sha256 }) => has.some((one) => one.name === name && one.sha256 === sha256);
}
/** The attachments that a change uploads. */
function uploadsOf(kind, change) {
	const isKept = keptBy(kind, change);
	return attachmentsIn(kind.requests.attachments, change.send).filter((one) => !isKept(one));
}
// src/chatwoot/send-file.ts
async function sendFile({ writer, bytesOf }, { address }, { name, field, content }) {
	if (!isFileContent(content)) {
		await writer.send({
			method: "DELETE",
			path: `${address}/${field.below}`
		});
		return;
	}
	const file = {
		bytes: bytesFor(content, name, bytesOf),
		type: content.type,
		name: `${name}.${content.type.split("/")[1]}`
	};
	if (field.uploadedAs === null) await writer.send({
		method: "PATCH",
		path: address,
		form: { [name]: file }
	});
	else {
		const id = await uploaded(writer, file);
		await writer.send({
			method: "PATCH",
			path: address,
			body: { [field.uploadedAs]: id }
		});
	}
}
/** `name` is what people call it: its field, or the file itself. */
function bytesFor(content, name, bytesOf) {
	const bytes = isFileContent(content) ? bytesOf(content) : null;
	if (bytes !== null) return bytes;
	throw new ServerError(`The file of "${name}" was changed while this run was under way. Run again.`, 409);
}
/** The id of the upload: a signed text, before 4.9 a number. A second upload changes nothing that anybody sees. */
async function uploaded(writer, file) {
	const answer = await writer.send({
		method: "POST",
		path: "upload",
		form: { attachment: file },
		isRepeatable: true
	});
	const id = isObject(answer) ? answer.blob_id : void 0;
	if (typeof id === "string" || typeof id === "number") return id;
	throw new ServerError("Chatwoot's answer to an upload holds no id. Run again.", 409);
}
// src/chatwoot/attachments.ts
/** Attachments on their way: what the server has goes by its number, all else is uploaded and goes by what that answers. */
/**
* What a change sends, with numbers for what it leaves as it is. `raw` is the resource as it was answered. Of several files
* of one name nobody can tell which is meant: the right one is uploaded again.
*/
function withIds(kind, change, raw) {
	const { attachments } = kind.requests;
	if (raw === void 0 || attachmentsIn(attachments, change.send).length === 0) return change.send;
	const isKept = keptBy(kind, change);
	const ids = idsByName(attachments, raw);
	return mapAttachments(attachments, change.send, (one) => {
		const [id, ...others] = isKept(one) ? ids.get(one.name) ?? [] : [];
		return id === void 0 || others.length > 0 ? one : id;
	});
}
/** Uploads all that is left. Chatwoot attaches no file twice to one resource: each place is given its own. */
async function withUploads({ writer, bytesOf }, { requests: { attachments } }, fields) {
	const ids = [];
	for (const one of attachmentsIn(attachments, fields)) {
		const [name, type] = [String(one.name), String(one.type)];
		ids.push(await uploaded(writer, {
			bytes: bytesFor(one, name, bytesOf),
			type,
			name
		}));
	}
	return ids.length === 0 ? fields : mapAttachments(attachments, fields, () => ids.shift());
}
// src/chatwoot/created.ts
/** Whether what a look finds is what a create has made, and what there is to say when that cannot be told. */
function isNamed(kind, raw, fields) {
	const its = kind.requests.fromLive(raw);
	return belongings(kind).every(({ at }) => fields[at] === void 0 || its[at] === fields[at]) && naturalKeyOf(kind, { fields: its }) === naturalKeyOf(kind, { fields });
}
/** Whether a live resource holds everything that the create carried. */
function isAsSent(kind, raw, sent) {
	const its = withKnown(kind.requests, project(kind, kind.requests.fromLive(raw), Object.keys(sent)), () => sent);
	const live = unitsOf(kind, canonical(kind, its));
	return [...unitsOf(kind, canonical(kind, sent))].every(([path, value]) => isEqual(live.get(path) ?? null, value));
}
function severalMade({ subject, kind }, ids, why) {
	return new ServerError(`The answer to the create of ${subject} was lost, and ${ids.length} new ${kind.name} have its name (ids ${ids.join(", ")}). ${why} Delete those that are too many, or say in "$id" which one is meant, and run again.`, 409);
}
function madeBySomebody({ words }, refusal, id) {
	return new ServerError(`${refusal.message}. Another ${words.noun} of that name was made since this plan was made (id ${id}), with other values. Run again: the plan then shows what it would change.`, refusal.status);
}
// src/chatwoot/write.ts
/** `before` are its live fields, with ids where people write keys. */
async function update(target, kind, id, fields, before) {
	const { writer, addresses } = target;
	const at = addresses.of(kind.name, id);
	const { files, toBody } = kind.requests;
	const plain = await withUploads(target, kind, without(fields, Object.keys(files)));
	if (Object.keys(plain).length > 0) for (const request of kind.endpoint.update(at, toBody(plain, "update"), before)) await writer.send(request);
	const isNew = Object.keys(before).length === 0;
	if (!isNew) addresses.move(kind.name, {
		id,
		address: addressAfter()
	});
	for (const [name, field] of Object.entries(files)) if (name in fields && !(isNew && fields[name] === null)) await sendFile(target, addresses.of(kind.name, id), {
		name,
		field,
		content: fields[name]
	});
	function addressAfter() {
		const now = {
			...before,
			...fields,
			id
		};
		return kind.endpoint.address(now, addresses.parentOf(kind, now));
	}
}
/**
* How often one call of an update sends what must not be sent twice, with a look in between at what has been done: the
* second time may be refused because the first one came late.
*/
const MOST_TRIES = 3;
/**
* The same, to be called again after it has failed. Where one of its requests must not be sent twice, such as the POST of
* one more item, what is left to do is worked out from what the server has by then.
*/
function updating(target, kind, id, fields, before) {
	const { writer, addresses } = target;
	let known = before;
	/** The failure that left unclear how much was done. */
	let lost = null;
	return async () => {
		for (let tries = 1;; tries++) {
			if (lost !== null) known = await fieldsNow(lost);
			try {
				return await update(target, kind, id, fields, known);
			} catch (error) {
				if (!(error instanceof ServerError && (error.isAmbiguous || lost !== null) && hasOnce())) throw error;
				if (error.isAmbiguous) lost = error;
				if (tries === MOST_TRIES) throw error;
			}
		}
	};
	function hasOnce() {
		const body = kind.requests.toBody(without(fields, Object.keys(kind.requests.files)), "update");
		return kind.endpoint.update(addresses.of(kind.name, id), body, known).some(isOnce);
	}
	async function fieldsNow(failure) {
		const parent = addresses.parentOf(kind, {
			...fields,
			...before
		});
		const raw = (await list(writer, kind, parent).catch((error) => {
			throw error instanceof ServerError ? failure : error;
		})).find((one) => one.id === id);
		if (raw === void 0) throw failure;
		addresses.add(kind.name, locatedAt(kind, raw, parent));
		return resourceOf(kind, raw).fields;
	}
}
function isOnce({ method, isRepeatable }) {
	return method === "POST" && isRepeatable !== true;
}
/** What is gone already counts as deleted. Throws an Error for what cannot be deleted: no plan says so. */
async function remove({ writer, addresses }, { name, endpoint }, id) {
	if (endpoint.remove === null) throw new Error(`${name} cannot be deleted`);
	try {
		await writer.send(endpoint.remove(addresses.of(name, id)));
	} catch (error) {
		if (!(error instanceof ServerError && error.status === 404)) throw error;
	}
}
// src/chatwoot/creation.ts
/** Milliseconds before each look for a create that Chatwoot may still be working on. */
const LOOKS = [
	0,
	1e3,
	2e3,
	4e3,
	8e3
];
const ONCE = [0];
const MOST_POSTS = 2;
/**
* Creates it and says its id. May be called again after it has failed: it goes on where it was, with a look first when
* something may have been created. `tell` hears what else became of it.
*/
function creation(target, one, tell) {
	const { kind, fields } = one;
	const parent = target.addresses.parentOf(kind, fields);
	if (kind.endpoint.over === null) {
		const its = new Creation(target, one, {
			tell,
			parent
		});
		return () => its.make();
	}
	const { id } = target.addresses.add(kind.name, locatedAt(kind, {
		...fields,
		id: parent.id
	}, parent));
	const write = updating(target, kind, id, fields, {});
	return async () => {
		await write();
		return id;
	};
}
var Creation = class {
	#target;
	#one;
	#tell;
	#parent;
	/** What the create itself carries; the rest follows it. */
	#sent;
	#request = null;
	#posts = 0;
	/** The failure that left unclear whether something was created. */
	#lost = null;
	#waits = ONCE;
	/** Requests that Chatwoot may still be working on. */
	#silent = 0;
	constructor(target, one, { tell, parent }) {
		this.#target = target;
		this.#one = one;
		this.#tell = tell;
		this.#parent = parent;
		this.#sent = without(one.fields, followingCreate(one.kind.requests, one.fields));
	}
	async make() {
		this.#request ??= await this.#requested();
		for (;;) {
			if (this.#lost !== null) {
				const found = await this.#lookedFor(this.#waits, this.#lost);
				if (found.length > 0) return this.#theOne(found);
				this.#waits = ONCE;
				if (this.#posts === MOST_POSTS) throw this.#given(this.#lost);
			}
			try {
				this.#posts += 1;
				const id = await this.#post(this.#request);
				return this.#lost === null ? id : this.#theOne(await this.#lookedFor(ONCE, this.#lost).catch(() => []), id);
			} catch (error) {
				if (!(error instanceof ServerError)) throw error;
				if (error.status === 422) return this.#takenBy(error);
				if (!error.isAmbiguous) throw error;
				this.#lose(error);
			}
		}
	}
	async #requested() {
		const { kind, fields } = this.#one;
		const { endpoint, requests } = kind;
		if (endpoint.create === null) throw new Error(`${kind.name} cannot be created`);
		const uploaded = await withUploads(this.#target, kind, this.#sent);
		return endpoint.create(requests.toBody({
			...uploaded,
			...requests.createdWith(fields)
		}, "create"), this.#parent);
	}
	#lose(error) {
		this.#lost = error;
		this.#waits = mayStillAct(error) ? LOOKS : ONCE;
		if (mayStillAct(error)) this.#silent += 1;
	}
	#given(up) {
		if (this.#silent > 0) this.#tell.mayComeLate();
		return up;
	}
	async #post(request) {
		const { kind, subject } = this.#one;
		const { endpoint, requests } = kind;
		const made = endpoint.created(await this.#target.writer.send(request) ?? null, this.#parent);
		if (made !== null) {
			const taken = canonical(kind, requests.fromLive(made));
			const wanted = canonical(kind, this.#sent);
			const isLater = (name) => name in this.#sent && !isEqual(taken[name] ?? null, wanted[name]);
			this.#tell.notTaken(requests.laterByOlder.filter(isLater));
			return this.#located(made).id;
		}
		throw new ServerError(`Chatwoot's answer to the create of ${subject} holds no id. Run again: what was created is then found by its name.`, 200, true);
	}
	/** What has the name and was not there before, at the first look that finds some. Throws `failure` when nobody can look. */
	async #lookedFor(pauses, failure) {
		const { writer } = this.#target;
		const { kind, fields, known } = this.#one;
		for (const pause of pauses) {
			if (pause > 0 && !await writer.rest(pause)) throw this.#given(failure);
			const found = (await list(writer, kind, this.#parent).catch((error) => {
				throw error instanceof ServerError ? this.#given(failure) : error;
			})).filter((raw) => !known.has(raw.id) && isNamed(kind, raw, fields));
			for (const raw of found) this.#located(raw);
			if (found.length > 0) return found;
		}
		return [];
	}
	#located(raw) {
		const { kind } = this.#one;
		return this.#target.addresses.add(kind.name, locatedAt(kind, raw, this.#parent));
	}
	/** `answered` is the id that Chatwoot has told us, if it has. */
	async #theOne(found, answered) {
		const { kind } = this.#one;
		const ids = [.../* @__PURE__ */ new Set([...answered === void 0 ? [] : [answered], ...found.map(({ id }) => id)])];
		if (ids.length < this.#posts && this.#silent > 0) this.#tell.mayComeLate();
		if (ids.length === 1) return ids[0];
		const areAsSent = found.length === ids.length && found.every((raw) => isAsSent(kind, raw, this.#sent));
		if (ids.length > this.#posts || !areAsSent) throw severalMade(this.#one, ids, "It cannot be told which one is ours.");
		const [first, ...others] = ids.toSorted((a, b) => a - b);
		for (const id of others) {
			await remove(this.#target, kind, id).catch((error) => {
				if (!(error instanceof ServerError)) throw error;
				throw severalMade(this.#one, ids, `The second one could not be deleted: ${error.message}`);
			});
			this.#tell.takenBack(id);
		}
		return first;
	}
	/** A refusal because the name is taken may come from our own request, of this run or of one that was killed. */
	async #takenBy(refusal) {
		const { kind } = this.#one;
		const [one, ...others] = await this.#lookedFor(ONCE, refusal);
		if (one === void 0) throw refusal;
		if (others.length === 0 && isAsSent(kind, one, this.#sent)) return one.id;
		throw madeBySomebody(kind, refusal, one.id);
	}
};
// src/chatwoot/operation.ts
/** What there is to do for one change, such that doing it again does it once. Nothing is sent that the plan does not say. */
/** `reading` is what the plan was made from: a resource that was not in it and has the right name is one we created. */
function operationsOf(writer, plan, { live, addresses, raw }, { reveal, bytesOf }) {
	const target = {
		writer,
		addresses,
		bytesOf
	};
	const wires = new Map(Object.entries(plan.wires).flatMap(([kind, keys]) => Object.entries(keys).map(([key, wire]) => [subjectOf({
		kind,
		key
	}), wire])));
	const known = /* @__PURE__ */ new Map();
	function of(change) {
		const kind = kindNamed(change.kind);
		if (change.action === "create") return createOf(change, kind);
		const { id } = change;
		const fields = toWire(kind, change);
		return {
			act: change.action === "delete" ? () => remove(target, kind, id) : updating(target, kind, id, fields, before(kind, id)),
			id: () => id,
			isLate: () => false,
			takenBack: []
		};
	}
	function createOf(change, kind) {
		const subject = subjectOf(change);
		const fields = toWire(kind, change);
		const ids = knownOf(kind);
		const following = followingCreate(kind.requests, fields);
		const takenBack = [];
		let { id } = change;
		let isLate = false;
		let finish = null;
		const create = creation(target, {
			kind,
			subject,
			fields,
			known: ids
		}, {
			notTaken: (names) => void following.push(...names),
			takenBack: (twin) => {
				ids.add(twin);
				takenBack.push(twin);
			},
			mayComeLate: () => {
				isLate = true;
			}
		});
		const act = async () => {
			id ??= await create();
			ids.add(id);
			const { referredBy } = kind.identity;
			wires.set(subject, referredBy === "id" ? id : String(canonicalValue(kind, { fields }, referredBy)));
			wires.set(subjectOf({
				kind: wireSpace({
					to: kind.name,
					byId: true
				}),
				key: change.key
			}), id);
			const later = pick(fields, following);
			const carried = pick(fields, kind.requests.carried);
			if (Object.keys(later).length === 0) return;
			finish ??= updating(target, kind, id, {
				...carried,
				...later
			}, {});
			await finish();
		};
		return {
			act,
			id: () => id,
			isLate: () => isLate,
			takenBack
		};
	}
	async function nameForNow(change) {
		const kind = kindNamed(change.kind);
		await update(target, kind, change.id, unseal(change.aside, reveal), before(kind, change.id));
	}
	function before({ name }, id) {
		return byId(live[name] ?? [], id)?.fields ?? {};
	}
	/** The ids that were there before, and those that other keys have got in this run. */
	function knownOf({ name }) {
		const ids = known.get(name) ?? new Set((live[name] ?? []).map(({ id }) => id));
		known.set(name, ids);
		return ids;
	}
	/** References and files that stay become what the server wants, secrets their values. */
	function toWire(kind, change) {
		const sent = withIds(kind, change, raw.get(`${kind.name} ${change.id}`));
		const referring = mapReferences(kind, sent, (value, reference) => typeof value === "string" ? wires.get(subjectOf({
			kind: wireSpace(reference),
			key: value
		})) ?? value : value);
		return unseal(referring, reveal);
	}
	return {
		of,
		nameForNow
	};
}
// src/chatwoot/apply.ts
/**
* Carries out a plan, in its order and up to four changes at once. What fails stops only what depends on it; when Chatwoot
* no longer answers at all, nothing more is begun. Nothing is sent that the plan does not say.
*/
const UNTIL_THEN = "(it has a temporary name until then; the next run gives it its own)";
/** `held` says, by `kind/key`, which writes are left out and why; so is what depends on them. */
async function applyPlan(writer, plan, reading, { reveal, bytesOf }, { held = /* @__PURE__ */ new Map(), progress, stop } = {}) {
	const { changes } = plan;
	const operations = operationsOf(writer, plan, reading, {
		reveal,
		bytesOf
	});
	const course = courseOf(writer, stop);
	const notDone = /* @__PURE__ */ new Set();
	/** What became of stepping aside: null when it worked. */
	const asides = /* @__PURE__ */ new Map();
	for (const change of changes.filter((one) => one.aside !== void 0 && !held.has(subjectOf(one)))) {
		if (course.isOver()) break;
		const error = await course.failureOf(() => operations.nameForNow(change));
		asides.set(change, error === null ? null : failed(change, error));
		if (error !== null) notDone.add(subjectOf(change));
	}
	const ends = [];
	let told = 0;
	await inLanes(waitsIn(plan, reading.live, reveal), async (index) => {
		const change = changes[index];
		const reason = whyNot(change);
		const end = asides.get(change) ?? (reason === null ? await carriedOut(change) : {
			...NOTHING,
			outcome: outcomeOf(change, "not attempted", reason)
		});
		ends[index] = withAside(change, end);
		if (end.outcome.state !== "applied") notDone.add(subjectOf(change));
		for (; ends[told] !== void 0; told++) progress?.ended(ends[told].outcome);
	});
	const subjectsOf = (some) => new Set(some.map(({ outcome }) => subjectOf(outcome)));
	return {
		outcomes: ends.map(({ outcome }) => outcome),
		unclear: subjectsOf(ends.filter(({ isUnclear }) => isUnclear)),
		late: subjectsOf(ends.filter(({ isLate }) => isLate)),
		takenBack: ends.flatMap(({ outcome: { kind }, takenBack }) => takenBack.map((id) => ({
			kind,
			id
		})))
	};
	/** Why it is not begun, or null. */
	function whyNot(change) {
		const own = held.get(subjectOf(change)) ?? (course.isOver() ? "the apply had stopped before it" : null);
		if (isWrite(change) && own !== null) return own;
		const waitedFor = change.after.find((subject) => notDone.has(subject));
		return waitedFor === void 0 ? null : `it needs ${waitedFor}, which was not done`;
	}
	async function carriedOut(change) {
		if (!isWrite(change)) return {
			...NOTHING,
			outcome: outcomeOf(change, "applied")
		};
		progress?.begins(change);
		const operation = operations.of(change);
		const error = await course.failureOf(operation.act);
		const its = {
			...change,
			id: operation.id()
		};
		const outcome = error === null ? outcomeOf(its, "applied") : outcomeOf(its, "failed", error.message);
		const { takenBack } = operation;
		return {
			outcome,
			isUnclear: error?.isAmbiguous === true,
			isLate: operation.isLate(),
			takenBack
		};
	}
	function withAside(change, end) {
		const { outcome } = end;
		if (asides.get(change) !== null || outcome.state === "applied") return end;
		return {
			...end,
			outcome: {
				...outcome,
				reason: `${outcome.reason} ${UNTIL_THEN}`
			}
		};
	}
}
const NOTHING = {
	isUnclear: false,
	isLate: false,
	takenBack: []
};
function failed(change, { message, isAmbiguous }) {
	return {
		...NOTHING,
		outcome: outcomeOf(change, "failed", message),
		isUnclear: isAmbiguous
	};
}
/** Deletes what this run made although another had made it already, last made first. Says why where that failed. */
async function takeBack(target, twice) {
	const failures = /* @__PURE__ */ new Map();
	for (const made of twice.toReversed()) {
		const error = await failing(() => remove(target, kindNamed(made.kind), made.id));
		if (error !== null) failures.set(made, error.message);
	}
	return failures;
}
// src/plan/ledger/stuck.ts
/** What an apply has come to, in the light of the plan that was made right after it. */
/**
* A change that Chatwoot accepted and that is planned again did not stick. One that failed in a way that leaves open
* whether it was done (`unclear`, by `kind/key`) was done when nothing is left to do. A create that has a twin has failed.
*/
function whatStuck(first, outcomes, unclear, { plan, before, after }) {
	const open = new Map(plan.changes.filter(isWrite).map((change) => [subjectOf(change), change]));
	const imported = new Map(plan.changes.filter(({ action }) => action === "adopt").map((change) => [subjectOf(change), change.id]));
	const unknown = Map.groupBy(plan.findings.filter(({ unknownField }) => unknownField !== void 0), ({ subject }) => subject);
	const known = outcomes.map((outcome, index) => {
		const subject = subjectOf(outcome);
		if (outcome.state !== "failed" || !unclear.has(subject) || open.has(subject)) return outcome;
		const id = outcome.id ?? imported.get(subject) ?? null;
		return outcome.id !== null || id !== null && byId(before[outcome.kind] ?? [], id) === null ? outcomeOf({
			...first.changes[index],
			id
		}, "applied") : outcome;
	});
	const twins = madeTwins(known, before, after);
	return known.map((outcome) => {
		if (outcome.state !== "applied" || !isWrite(outcome)) return outcome;
		const twin = twins.get(subjectOf(outcome));
		if (twin !== void 0) return {
			...outcome,
			state: "failed",
			reason: twin
		};
		const again = open.get(subjectOf(outcome));
		if (again === void 0) return outcome.action === "create" ? withUnknown(outcome, unknown) : outcome;
		const paths = again.fields.map(({ path }) => path).join(", ");
		return {
			...outcome,
			state: "failed",
			...again.action === "update" ? { refused: again.fields.map(({ path }) => path) } : {},
			reason: `Chatwoot accepted it, but ${again.action === "create" ? "it is not there" : `${paths} did not stick`}`
		};
	});
}
/** The first look at one of a kind shows what the server passed over: before, there was nothing to see it by. */
function withUnknown(outcome, unknown) {
	const names = (unknown.get(subjectOf(outcome)) ?? []).map(({ unknownField }) => JSON.stringify(unknownField));
	return names.length === 0 ? outcome : {
		...outcome,
		reason: `this Chatwoot does not know ${names.join(", ")} and left that out`
	};
}
// src/plan/ledger/twice.ts
/** `current` is the ledger as it is now, `known` as it was when the plan was made. */
function madeTwice(current, known, outcomes) {
	return outcomes.flatMap(({ action, kind, key, id }) => {
		const other = idIn(current, kind, key);
		const isNews = other !== void 0 && other !== idIn(known, kind, key);
		return action === "create" && id !== null && isNews && other !== id ? [{
			kind,
			key,
			id,
			other
		}] : [];
	});
}
function idIn(ledger, kind, key) {
	return own(own(ledger?.resources ?? {}, kind) ?? {}, key)?.id;
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
// src/engine/carry-out.ts
/** Carrying out what a look has planned: apply, look again, keep ledger and receipt. */
/** Whether there is anything to carry out, be it only in the ledger. */
function isWorthApplying({ plan, ledger, server }) {
	const isNamed = ledger === null || ledger.installation?.address === server.address;
	const isSigned = ledger?.isAltered !== true;
	return !isNamed || !isSigned || plan.changes.length + plan.refreshed.length + plan.renamed.length > 0;
}
/**
* Applies the plan of a look that has no errors, looks again and writes ledger and receipt in one go. `asked` says, by
* `kind/key`, what is not to be done and why.
*/
async function carryOut(engine, { plan, digest, ledger, elsewhere, salt, reading, server }, apply, asked = /* @__PURE__ */ new Map()) {
	const { mode, applied: covered, ...last } = apply;
	const writer = engine.chatwoot.writer();
	const held = new Map([...changedFiles(plan, engine.bytesOf), ...asked]);
	if (plan.changes.some((change) => isWrite(change) && !held.has(subjectOf(change)))) await engine.store.checkWritable?.();
	const { progress, stop } = engine;
	const { outcomes: applied, unclear, late, takenBack } = await applyPlan(writer, plan, reading, engine, {
		held,
		progress,
		stop
	});
	const { address, created_at } = server;
	const after = (current, outcomes, live = null) => {
		const whole = ledgerAfter(current ?? emptyLedger(engine.account, salt), plan, outcomes, last, engine.folder);
		return {
			...withLate(withDeletions(whole, [...deletedBy(outcomes), ...takenBack], last.at, live), late, last.at),
			installation: {
				address,
				created_at
			},
			...covered === void 0 ? {} : { commits: {
				...current?.commits,
				[engine.folder]: {
					...covered,
					...partly(outcomes)
				}
			} }
		};
	};
	const hasWritten = applied.some((outcome) => isWrite(outcome) && outcome.state !== "not attempted");
	const known = {
		ledger: after(ledger, applied),
		elsewhere,
		salt,
		server
	};
	const second = hasWritten ? await lookAgain(engine, known) : null;
	const lastRead = hasWritten ? second?.reading ?? null : reading;
	const outcomes = second === null ? applied : whatStuck(plan, applied, unclear, {
		plan: second.plan,
		before: reading.live,
		after: stillThere(second.reading.live, known.ledger)
	});
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
		return after(current, withoutTwice(outcomes, twice), lastRead?.live);
	};
	const unkept = await keep(engine, next, receipt);
	return {
		outcomes: unkept === null ? withoutTwice(outcomes, twice, await takeBack({
			writer,
			addresses: reading.addresses
		}, twice)) : outcomes,
		effort: effortOf(engine),
		unkept,
		after: lastRead
	};
}
/** What would send a file that does not hold any more what the plan shows, by `kind/key`. */
function changedFiles({ changes }, bytesOf) {
	return changes.flatMap((change) => {
		const kind = kindNamed(change.kind);
		const fields = Object.keys(kind.requests.files).map((name) => [name, change.send[name]]);
		const attached = uploadsOf(kind, change).map((one) => [String(one.name), one]);
		const [changed] = [...fields, ...attached].find(([, its]) => isFileContent(its) && bytesOf(its) === null) ?? [];
		return changed === void 0 ? [] : [[subjectOf(change), `the file of "${changed}" no longer holds what the plan shows`]];
	});
}
function partly(outcomes) {
	return outcomes.every(({ state }) => state === "applied") ? {} : { isPartly: true };
}
/** What was done must be told even where it cannot be remembered: the next run then takes over what is there. */
async function keep({ store, account, secrets }, next, receipt) {
	try {
		const kept = (current) => secrets.quoted(next(current), "the ledger");
		await store.write(account, kept, secrets.quoted(receipt, "the receipt"));
		return null;
	} catch (error) {
		const reason = sentenceOf(error);
		if (reason === null) throw error;
		return `What was applied could not be written to the ledger. ${reason} The next run imports what is there; nothing is deleted that it does not know.`;
	}
}
/** The server may have stopped answering by now; what was applied must reach the ledger all the same. */
async function lookAgain(engine, known) {
	try {
		const reading = await read(engine, known.ledger, Promise.resolve(known.server));
		return {
			plan: planFrom(engine, known, reading, engine.allowed),
			reading
		};
	} catch (error) {
		if (error instanceof ServerError) return null;
		throw error;
	}
}
export { isWorthApplying as n, carryOut as t };
