import { B as cut, Dt as WorkflowError, G as prose, K as said, Mt as subjectOf, P as many, et as fieldOf, jt as isWrite, rt as own, st as without, ut as isObject, z as codeSpan } from "./start.js";
import { $t as unitIn, A as bindingsToRead, I as entriesOf, Jt as mapUnits, Kt as canonical, N as stillThere, Qt as titleOf, R as resourcesOf, Rn as isFileContent, Rt as byId, Tn as attachmentsIn, X as bare, cn as isKind, d as beyondIn, en as unitsOf, l as shareIn, ln as kindNamed, m as readLive, nn as hasSealed, rn as isEqual, st as mapReferences, u as kindsToRead } from "./engine.js";
import { $t as digestOf, Ct as findingsList, Dt as paragraphs, Gt as fitting, Jt as whereThereIsRoom, N as look, R as makePlan, Wt as SUMMARY, _t as FILES_SAY_OTHERWISE, ct as hasErrors, d as headline, dt as changesList, ht as details, ot as mustBeAbout, q as isOfGone, qt as whatIsLeft, s as planText, st as afterReview, wt as foot } from "./planning.js";
// src/plan/undo/model.ts
/** Nothing of what the run wrote can go back to what it was, whatever there is today. */
const WITHOUT_WAY = /* @__PURE__ */ new Set(["no way back", "file gone"]);
// src/plan/undo/returned.ts
/** What decides whether something can be managed again that a run stopped managing, and other questions about one operation. */
/** What the ledger had of something that a run changed and stopped managing, as an undo of an import does it. */
function forgottenIn(setting, { kind, id }) {
	const its = setting.outcomes.find((one) => one.action === "forget" && one.kind === kind && one.id === id);
	return its === void 0 || its.state !== "applied" || isEmpty(its.before) ? null : entryFrom(its, setting);
}
/** Whether it is protected the files say: a receipt does not. */
function entryFrom({ kind, key, id, before }, { files }) {
	return {
		kind,
		key,
		id,
		fields: before,
		protect: (files?.resources.find((one) => one.kind === kind && one.key === key))?.protect ?? false
	};
}
function obstacleToReturn({ kind, key, id }, owned, isThere, { elsewhere, files }) {
	if (owned.some((one) => one.id === id)) return "already";
	if (!isThere) return "let go";
	if (owned.some((one) => one.key === key) || elsewhere.some((one) => one.kind === kind && one.id === id)) return "managed again";
	if (files === null) return null;
	const isNamed = [...files.resources, ...files.forgotten].some((one) => one.kind === kind && one.key === key);
	const isPinned = files.resources.some((one) => one.kind === kind && one.id === id);
	return isNamed || isPinned ? null : "not declared";
}
/** An undo of an import puts the fields back and stops managing it: whoever asks once more finds them as they were. */
function isBack({ kind, id, before, after }, live, { outcomes }) {
	const its = id === null ? null : byId(live[kind] ?? [], id);
	const isImported = outcomes.some((one) => one.action === "adopt" && one.kind === kind && one.id === id);
	if (its === null || !isImported) return false;
	const unit = unitIn(kindNamed(kind), canonical(kindNamed(kind), its.fields));
	return Object.keys(after).every((path) => isEqual(unit(path) ?? null, before[path] ?? null));
}
/**
* Fields with a file that nobody can send: no resource of the files names one that holds the same, and the resource has it
* no longer. `has` is what the run left in the fields.
*/
function filesGone(kind, fields, { files }, has = {}) {
	const named = (files?.resources ?? []).flatMap((one) => filesIn(kindNamed(one.kind), one.fields));
	const known = new Set(named.map(({ content }) => content.sha256));
	const left = attachmentsIn(kind.requests.attachments, has);
	const isLost = ({ content }) => !(isFileContent(content) && known.has(content.sha256)) && !left.some((one) => isEqual(one, content));
	return [...new Set(filesIn(kind, fields).filter(isLost).map(({ field }) => field))];
}
function filesIn({ requests: { files, attachments } }, fields) {
	return Object.entries(fields).flatMap(([field, value]) => {
		return (field in files && isObject(value) ? [value] : attachmentsIn(attachments, { [field]: value })).map((content) => ({
			field,
			content
		}));
	});
}
function isEmpty(fields) {
	return Object.keys(fields).length === 0;
}
/**
* Whether a field can be without a value. Where its schema takes none, the server puts one of its own there: a survey
* that was set up once keeps a display type (Chatwoot 4.2.0 to 4.15.1).
*/
function canBeNothing(kind, fields, path) {
	const without = mapUnits(kind, fields, (one, value) => one === path ? null : kind.limits.immutable.includes(one) ? value : void 0);
	return kind.schema.safeParse(without).success;
}
// src/plan/undo/step.ts
/** One operation of a receipt and its two sides, as the run left the resource and as it was before; or why it stays. */
/** `kind/key` as it is called today. */
function subjectOfStep({ outcome, entry }) {
	return subjectOf(entry ?? outcome);
}
/** What can never change tells which resource is meant, and nothing is done to it. */
function identityOf(kind, fields) {
	return mapUnits(kind, fields, (path, value) => kind.limits.immutable.includes(path) ? value : void 0);
}
const ALONE = {
	outcomes: [],
	elsewhere: [],
	files: null
};
function stepOf(outcome, ledger, live, setting = ALONE) {
	const { kind, key, id, action, state } = outcome;
	const step = {
		outcome,
		entry: null,
		returns: false,
		left: null,
		before: null,
		managed: {},
		kept: [],
		filesGone: [],
		reason: null
	};
	if (state === "not attempted" || action === "create" && id === null) return {
		...step,
		reason: "nothing"
	};
	if (!isKind(kind)) return {
		...step,
		reason: "unknown kind"
	};
	const isThere = id !== null && byId(live[kind] ?? [], id) !== null;
	const owned = entriesOf(ledger).filter((entry) => entry.kind === kind);
	if (action === "forget") return forgotten(step, owned, isThere, setting);
	if (action === "delete") return deleted(step, owned.find((entry) => entry.key === key) ?? null, isThere, setting);
	const mine = owned.find((one) => one.id === id);
	const former = mine === void 0 && action === "update" ? forgottenIn(setting, outcome) : null;
	const entry = mine ?? former;
	if (entry === null) {
		if (action === "update" && isBack(outcome, live, setting)) return {
			...step,
			reason: "already"
		};
		return {
			...step,
			reason: action === "update" || isThere ? "not ours" : "already"
		};
	}
	if (action === "adopt") return {
		...step,
		entry,
		left: identityOf(kindNamed(kind), entry.fields),
		managed: entry.fields
	};
	if (isEmpty(outcome.after)) return {
		...step,
		entry,
		reason: "old receipt"
	};
	if (action === "create") return created(step, entry);
	const its = updated({
		...step,
		returns: former !== null
	}, entry, setting);
	return former === null ? its : {
		...its,
		reason: obstacleToReturn(former, owned, isThere, setting) ?? its.reason
	};
}
/** Nothing is written: it is managed again as it was, and what has changed since is drift. */
function forgotten(step, owned, isThere, setting) {
	if (isEmpty(step.outcome.before)) return {
		...step,
		reason: "let go"
	};
	const entry = entryFrom(step.outcome, setting);
	if (!isThere && kindNamed(entry.kind).endpoint.over !== null) return {
		...step,
		entry: null,
		before: entry.fields,
		managed: entry.fields
	};
	const before = identityOf(kindNamed(entry.kind), entry.fields);
	const reason = obstacleToReturn(entry, owned, isThere, setting);
	return {
		...step,
		entry,
		returns: true,
		before,
		managed: entry.fields,
		reason
	};
}
function deleted(step, entry, isThere, setting) {
	const { id, kind, state, before: all } = step.outcome;
	const gone = filesGone(kindNamed(kind), all, setting);
	const before = without(all, gone);
	if (state === "failed" && isThere) return {
		...step,
		reason: "nothing"
	};
	if (isThere && kindNamed(kind).safety.deletion.when === "later" && (entry === null || entry.id === id)) return {
		...step,
		entry,
		reason: "being deleted"
	};
	if (entry !== null && (entry.id !== id || isThere)) return {
		...step,
		entry,
		reason: "already"
	};
	const isIncomplete = kindNamed(kind).limits.required.some((path) => gone.includes(fieldOf(path)));
	const reason = isEmpty(before) ? "old receipt" : isLost(before) ? "secret" : isIncomplete ? "file gone" : null;
	return {
		...step,
		entry,
		before,
		managed: before,
		filesGone: gone,
		reason
	};
}
/** Only a fingerprint was kept, or what looked like a secret was taken out as the receipt was written. */
function isLost(value) {
	return hasSealed(value) || JSON.stringify(value ?? null).includes("***");
}
function created(step, entry) {
	const left = step.outcome.after;
	const reason = !isEqual(entry.fields, left) ? "later run" : entry.protect ? "protected" : null;
	return {
		...step,
		entry,
		left,
		reason
	};
}
/** Whatever else of the resource is managed is neither compared nor sent. */
function updated(step, entry, setting) {
	const { before, after } = step.outcome;
	const kind = kindNamed(entry.kind);
	const have = unitsOf(kind, entry.fields);
	const all = Object.keys(after);
	const kept = all.filter((path) => !Object.hasOwn(before, path) && !canBeNothing(kind, entry.fields, path));
	const gone = filesGone(kind, before, setting, after);
	const paths = all.filter((path) => !kept.includes(path) && !gone.includes(path));
	const isSecret = (path) => isLost(own(before, path)) || !kind.requests.partial.includes(fieldOf(path)) && hasSealed(own(entry.fields, fieldOf(path)));
	const withSide = (side, others) => mapUnits(kind, entry.fields, (path, value) => paths.includes(path) ? own(side, path) ?? null : others(path, value));
	const identity = (path, value) => kind.limits.immutable.includes(path) ? value : void 0;
	return {
		...step,
		entry,
		left: withSide(after, identity),
		before: withSide(before, identity),
		managed: withSide(before, (_, value) => value),
		kept,
		filesGone: gone,
		reason: all.some((path) => !have.has(path)) ? "not ours" : paths.some(isSecret) ? "secret" : paths.some((path) => !isEqual(have.get(path), after[path])) ? "later run" : paths.length === 0 ? gone.length > 0 ? "file gone" : "no way back" : null
	};
}
// src/plan/undo/obstacles.ts
/** What stands in the way of undoing one operation, by the plan that would do it. */
/** Whether the way back has been gone already. */
function isDone(step, toBefore) {
	const change = toBefore.get(subjectOfStep(step));
	if (step.outcome.action === "update") return change === void 0 && !step.returns;
	const { action, kind } = step.outcome;
	return action === "create" && change?.action !== (kindNamed(kind).endpoint.remove === null ? "forget" : "delete");
}
/** Why an operation cannot be undone although nothing has changed, as half a sentence; null when it can. */
function obstacleTo(step, open, plan, ledger) {
	const subject = subjectOfStep(step);
	const wrong = plan.findings.find((one) => one.holds?.includes(subject) || one.subject === subject && one.severity === "error" && !one.code.startsWith("G-"));
	if (wrong !== void 0) return wrong.sentence.replace(`${subject}: `, "").replace(/\.$/, "");
	const mine = plan.changes.filter((change) => subjectOf(change) === subject);
	if (step.outcome.action === "delete") {
		const again = mine.find(({ action }) => action === "adopt");
		return again === void 0 ? null : `another one like it is there by now (id ${again.id})`;
	}
	if (step.outcome.action !== "create") return null;
	const holder = entriesOf(ledger).find((entry) => {
		const its = open.find((other) => subjectOfStep(other) === subjectOf(entry));
		if (its?.outcome.action === "adopt") return false;
		return isKind(entry.kind) && refersTo(entry.kind, its === void 0 ? entry.fields : its.managed, step);
	});
	return holder === void 0 ? null : `${subjectOf(holder)} refers to it`;
}
function refersTo(kind, fields, { entry, outcome }) {
	let found = false;
	mapReferences(kindNamed(kind), fields, (value, { to }) => {
		found ||= to === outcome.kind && value === (entry ?? outcome).key;
		return value;
	});
	return found;
}
// src/plan/undo/sides.ts
/** Desired and ledger for a plan about the operations of one run, and about nothing else. */
/** Desired and applied for one side; `live` null for "whatever is there". */
function sidesOf(steps, side, ledger, live) {
	const touched = new Map(steps.map((step) => [subjectOfStep(step), step]));
	const untouched = entriesOf(ledger).filter(({ kind }) => isKind(kind)).filter((entry) => !touched.has(subjectOf(entry)) && (live === null || byId(live[entry.kind] ?? [], entry.id) !== null)).map((entry) => ({
		...entry,
		fields: identityOf(kindNamed(entry.kind), entry.fields)
	}));
	const applied = steps.flatMap(({ entry, returns, left, outcome }) => entry === null || returns ? [] : [{
		...entry,
		fields: outcome.action === "update" && left !== null ? left : entry.fields
	}]);
	const wanted = steps.flatMap((step) => {
		const { entry, returns, outcome } = step;
		const fields = step[side];
		if (fields === null) return [];
		const id = returns || outcome.action === "update" ? outcome.id : null;
		return [bare({
			kind: outcome.kind,
			key: entry?.key ?? outcome.key,
			id,
			fields,
			protect: entry?.protect ?? false
		})];
	});
	const adopted = steps.filter(({ outcome, entry }) => outcome.action === "adopt" && entry !== null);
	return {
		desired: {
			account: ledger.account,
			secretNames: [],
			resources: [...untouched.map(({ kind, key, fields, protect }) => bare({
				kind,
				key,
				fields,
				protect
			})), ...wanted],
			forgotten: side === "left" ? [] : adopted.map(({ entry }) => ({
				kind: entry.kind,
				key: entry.key,
				place: null
			}))
		},
		ledger: {
			...ledger,
			resources: resourcesOf([...untouched, ...applied])
		}
	};
}
// src/plan/undo/words.ts
/** What an undo says of the operations that it leaves alone, and of what it cannot bring back. */
/** What is said of one reason: the code, half a sentence about the resource, and what to do. */
const WORDS = {
	"unknown kind": [
		"U-UNKNOWN-KIND",
		"this version does not know its kind",
		"Use the newer version that wrote the receipt."
	],
	"old receipt": [
		"U-OLD-RECEIPT",
		"the receipt is of an older version and does not say what was written",
		"Change the files back, and merge."
	],
	"let go": [
		"U-LET-GO",
		"the run stopped managing it, and it is gone by now, or the receipt does not say what was managed",
		"To manage it again, declare it."
	],
	"managed again": [
		"U-MANAGED-AGAIN",
		"its key, or the resource under another key or in another folder, is managed by now",
		"Change the files as it should be, and merge."
	],
	"not declared": [
		"U-NOT-DECLARED",
		"no file declares it, so the next merge would delete it if it were managed again",
		"Declare it, and merge: then it is imported."
	],
	"being deleted": [
		"U-BEING-DELETED",
		"Chatwoot is still deleting it in the background",
		"Undo the run again when it is gone from Chatwoot."
	],
	"no way back": [
		"U-NO-WAY-BACK",
		"the fields had no value before, and Chatwoot does not take a value away from them",
		"Change them in the files, and merge."
	],
	"not ours": [
		"U-NOT-OURS",
		"it, or a field that the run wrote, is no longer managed here",
		"Change it by hand if it has to go back."
	],
	"later run": [
		"U-LATER-RUN",
		"a later run wrote it again",
		"Undo that run first."
	],
	"changed since": [
		"U-CHANGED-SINCE",
		"it was changed in Chatwoot since",
		"Look at it in Chatwoot; change the files back and merge if it has to go back all the same."
	],
	protected: [
		"U-PROTECTED",
		"\"$protect\" forbids to delete it",
		"Take \"$protect\" off in the files, and merge."
	],
	secret: [
		"U-SECRET",
		"it held a secret, of which only a fingerprint is kept",
		"Declare it again with its ${secret:…}, and merge."
	],
	"file gone": [
		"U-FILE-GONE",
		"it had a file that the folder no longer holds",
		"Put the file into the folder again, name it in the JSON files, and merge."
	],
	already: [
		"U-ALREADY",
		"it is as it was before the run",
		"Nothing has to be done."
	]
};
/** `detail` is the change that would make it again what the run left, or why it is impossible. Null for nothing to say. */
function refusalOf(step, reason, detail = null) {
	if (reason === "nothing") return null;
	const subject = subjectOfStep(step);
	const told = (code, sentence, nextStep) => ({
		code,
		severity: reason === "already" ? "note" : "warning",
		place: null,
		subject,
		sentence: `${subject} is left as it is: ${sentence}.`,
		nextStep
	});
	if (reason === "impossible") return told("U-IMPOSSIBLE", String(detail), "Change the files as it should be, and merge.");
	const [code, sentence, nextStep] = WORDS[reason];
	if (detail === null || typeof detail === "string") return told(code, sentence, nextStep);
	const paths = detail.fields.map(({ path }) => path).join(", ");
	return told(code, detail.action === "update" ? `${sentence} (${paths})` : "it has been deleted on the server since", nextStep);
}
/** What stays of an update that is undone otherwise. */
function keptBy(step) {
	const subject = subjectOfStep(step);
	const files = step.filesGone.map((name) => {
		const [, , nextStep] = WORDS["file gone"];
		const sentence = `${subject}: the file that "${name}" had is no longer in the folder, so it does not come back.`;
		return {
			code: "U-FILE-GONE",
			severity: "warning",
			place: null,
			subject,
			sentence,
			nextStep
		};
	});
	if (step.kept.length === 0) return files;
	return [...files, {
		code: "U-NO-WAY-BACK",
		severity: "warning",
		place: null,
		subject,
		sentence: `${subject}: ${step.kept.join(", ")} had no value before, and Chatwoot does not take a value away from ${step.kept.length === 1 ? "it, so it stays" : "them, so they stay"} as ${step.kept.length === 1 ? "it is" : "they are"}.`,
		nextStep: "Change it in the files, and merge, if it has to be another one."
	}];
}
/** What stays lost, or stays done, although the operation is undone. */
function lostBy(step) {
	const { action, kind } = step.outcome;
	const { words, endpoint } = kindNamed(kind);
	const subject = subjectOfStep(step);
	const note = (sentence, nextStep) => [{
		code: "U-LOST",
		severity: "note",
		place: null,
		subject,
		sentence: `${subject} ${sentence}.`,
		nextStep
	}];
	if (action === "create" && words.stays !== null) return note(`is deleted, but ${words.stays}`, "No undo reaches that.");
	if (action !== "delete" || endpoint.over !== null) return [];
	return note(`is made again as a new one, with a new id${words.gone === null ? "" : `: ${words.gone}`}`, "Tell whoever uses it from outside.");
}
// src/plan/undo/index.ts
/**
* The way back from a run, by the one engine. Two plans decide: the one that would make everything what the run left must
* be empty, or it has changed since; the one that makes everything what it was before is the inverse. What stands in the
* way of an operation, such as a reference that leads nowhere, the second plan finds as it finds it in files.
*/
/** An undo puts no secret back, so there is none to reveal. */
const revealNothing = (text) => text;
/** The kinds that have to be read, and the resources that say over what bindings are to be read. */
function toRead(receipt, ledger) {
	const setting = {
		outcomes: receipt.outcomes,
		elsewhere: [],
		files: null
	};
	const steps = leading(receipt.outcomes.map((outcome) => stepOf(outcome, ledger, {}, setting)));
	const [left, before] = [sidesOf(steps, "left", ledger, null), sidesOf(steps, "before", ledger, null)];
	return {
		kinds: kindsToRead(left.desired, ledger).union(kindsToRead(before.desired, ledger)).union(new Set(receipt.outcomes.map(({ kind }) => kind).filter(isKind))),
		desired: before.desired
	};
}
function undoOf(receipt, ledger, listed, { release, ...also } = {
	elsewhere: [],
	files: null
}) {
	const live = stillThere(listed, ledger);
	const setting = {
		...also,
		outcomes: receipt.outcomes
	};
	const all = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, live, setting));
	const steps = leading(all);
	const imports = new Map(all.filter((step) => step.outcome.action === "adopt" && !steps.includes(step)).map((step) => [subjectOfStep(step), step]));
	const planOf = (some, side) => {
		const { account, salt } = ledger;
		return makePlan({
			account,
			salt,
			live,
			elsewhere: [],
			reveal: revealNothing,
			allowed: /* @__PURE__ */ new Set(),
			now: "",
			...release === void 0 ? {} : { release },
			...sidesOf(some, side, ledger, live)
		});
	};
	const known = steps.filter(({ left, before }) => left !== null || before !== null);
	const [toLeft, toBefore] = [writesOf(planOf(known, "left")), writesOf(planOf(known, "before"))];
	const findings = [];
	const refuse = (step, reason, detail) => {
		const finding = refusalOf(step, reason, detail);
		if (finding !== null) findings.push(finding);
	};
	let open = [];
	/** Its fields stay as they are; where the run imported it, it is no longer managed all the same. */
	const withoutFields = (step) => {
		const its = imports.get(subjectOfStep(step));
		return its === void 0 || its.reason !== null ? [] : [its];
	};
	for (const step of steps) {
		const other = step.left === null ? void 0 : toLeft.get(subjectOfStep(step));
		const since = other === void 0 || isOfGone(other) ? void 0 : other;
		if (!WITHOUT_WAY.has(step.reason) && known.includes(step) && isDone(step, toBefore)) {
			const rest = withoutFields(step);
			if (rest.length === 0) refuse(step, step.outcome.state === "failed" ? "nothing" : "already");
			open.push(...rest);
		} else if (step.reason !== null) {
			refuse(step, reasonOf(step));
			if (step.reason !== "later run") open.push(...withoutFields(step));
		} else if (since !== void 0) {
			refuse(step, "changed since", since);
			if (since.action === "update") open.push(...withoutFields(step));
		} else open.push(step);
	}
	for (let isSettled = false; !isSettled;) {
		const plan = planOf(open, "before");
		const found = open.map((step) => ({
			step,
			obstacle: obstacleTo(step, open, plan, ledger)
		}));
		for (const { step, obstacle } of found) if (obstacle !== null) refuse(step, "impossible", obstacle);
		isSettled = found.every(({ obstacle }) => obstacle === null);
		open = found.flatMap(({ step, obstacle }) => obstacle === null ? [step] : withoutFields(step));
	}
	const released = open.map(subjectOfStep).filter((subject) => imports.get(subject)?.reason === null);
	return {
		...sidesOf(open, "before", ledger, live),
		findings: [
			...findings,
			...open.flatMap(keptBy),
			...open.flatMap(lostBy)
		],
		refused: findings.filter(({ severity }) => severity === "warning").length,
		managed: new Map(open.map((step) => [subjectOfStep(step), step.managed])),
		released: new Set(released)
	};
}
/** One step a resource: an update leads, whether the run imported it as well or stopped managing it. */
function leading(all) {
	const updated = new Set(all.filter(({ outcome }) => outcome.action === "update").map(subjectOfStep));
	const isLed = ({ action }) => action === "adopt" || action === "forget";
	return all.filter((step) => !isLed(step.outcome) || !updated.has(subjectOfStep(step)));
}
/** An import is taken back when it is no longer managed, however that came. */
function reasonOf({ outcome, reason }) {
	return outcome.action === "adopt" && reason === "not ours" ? "already" : reason;
}
/** The plan that the engine made for an undo, with what only the undo knows; nothing is done beside its changes. */
function completed(plan, { managed, released, findings }, ledger) {
	const subjects = new Set([...plan.changes, ...plan.held].map(subjectOf));
	const changes = plan.changes.map((change) => {
		const its = managed.get(subjectOf(change));
		if (its === void 0 || change.action !== "update" && change.action !== "adopt") return change;
		const title = titleOf(kindNamed(change.kind), entryOf(ledger, change)?.fields ?? its, change.key);
		if (change.action === "update") return {
			...change,
			title,
			managed: its
		};
		const update = plan.changes.find((one) => one.action === "update" && subjectOf(one) === subjectOf(change));
		return {
			...change,
			title,
			managed: without(its, update?.fields.map(({ path }) => fieldOf(path)) ?? [])
		};
	});
	const its = plan.findings.filter(({ subject }) => subject === null || subjects.has(subject));
	return {
		...plan,
		changes: [...changes, ...changes.filter((one) => isReleased(one, released)).map(release)],
		findings: [...findings, ...its],
		refreshed: [],
		renamed: []
	};
}
function isReleased(change, released) {
	return change.action === "update" && released.has(subjectOf(change));
}
/** It stays on the server and is no longer managed, once it is changed back. */
function release(update) {
	const { kind, key, id, title, protect, managed } = update;
	return {
		kind,
		key,
		id,
		title,
		protect,
		action: "forget",
		cause: "this change",
		fields: [],
		send: {},
		managed: {},
		before: managed,
		after: [subjectOf(update)],
		place: null,
		comment: null
	};
}
function entryOf(ledger, { kind, key }) {
	return entriesOf(ledger).find((entry) => entry.kind === kind && entry.key === key);
}
function writesOf({ changes, held }) {
	const all = [...changes, ...held.flatMap((one) => one.changes)];
	const isDone = (change) => isWrite(change) || kindNamed(change.kind).endpoint.remove === null;
	return new Map(all.filter(isDone).map((change) => [subjectOf(change), change]));
}
// src/engine/undo.ts
/** An engine that undoes one run, and the plan it makes: ordinary ones, whose desired side comes from the receipt. */
/** Writes nothing. Throws a WorkflowError that names the latest runs when there is no such receipt. */
async function lookToUndo(engine, run, alsoAllowed = /* @__PURE__ */ new Set()) {
	const { account, store, chatwoot } = engine;
	const [whole, server] = await Promise.all([store.read(account), engine.server()]);
	mustBeAbout(whole, server, engine.allowed.union(alsoAllowed));
	const name = await nameOf(store, account, run);
	const receipt = await store.receipt(account, name);
	const { ledger, elsewhere } = await shareIn(whole, engine);
	if (receipt === null || ledger === null) throw new WorkflowError(`Without ${receipt === null ? `a receipt of run ${name}` : "a ledger"} nothing can be undone.`);
	if (receipt.account !== account) throw new WorkflowError(`The receipt of run ${name} is about account ${receipt.account}, not ${account}. Nothing was done.`);
	const { kinds, desired } = toRead(receipt, ledger);
	const { live } = await readLive(chatwoot.reader(), kinds, (kind, so) => bindingsToRead(kind, desired, so, ledger, revealNothing), {
		release: Promise.resolve(server),
		beyond: beyondIn(desired, ledger)
	});
	const undo = undoOf(receipt, ledger, live, {
		elsewhere,
		files: engine.desired,
		release: server
	});
	const undoing = {
		...engine,
		desired: undo.desired,
		reveal: revealNothing,
		store: {
			...store,
			read: async () => undo.ledger,
			write: (to, change, done) => store.write(to, change, {
				...done,
				undid: name
			})
		}
	};
	const approval = `undo receipts/${name}`;
	const allowed = engine.allowed.union(alsoAllowed);
	const its = afterReview(await look({
		...undoing,
		allowed: allowed.difference(/* @__PURE__ */ new Set([approval]))
	}));
	const made = completed(its.plan, undo, ledger);
	const plan = receipt.isAltered === true && !allowed.has(approval) ? {
		...made,
		findings: [altered(name, approval), ...made.findings]
	} : made;
	return {
		run: name,
		receipt,
		engine: undoing,
		refused: undo.refused,
		look: {
			...its,
			plan,
			digest: digestOf(plan)
		}
	};
}
function altered(run, approval) {
	return {
		code: "U-RECEIPT-ALTERED",
		severity: "error",
		place: null,
		subject: null,
		sentence: `The receipt of run ${run} does not carry the signature of these runs: it was changed since, was signed with another key (another or a renewed token), or is older than signatures.`,
		nextStep: `What it says was there before may be made up. Look at each line; to undo the run all the same, add \`allow: ${approval}\` to the input "allow".`
	};
}
/** The latest receipts, one a line, for who has to choose: name, time, mode and counts. */
async function latestRuns(store, account) {
	const names = (await store.receipts(account)).slice(-10).reverse();
	return Promise.all(names.map(async (name) => {
		const receipt = await store.receipt(account, name).catch((error) => {
			if (error instanceof WorkflowError) return null;
			throw error;
		});
		return receipt === null ? `${name}: its receipt is damaged` : `${name}: ${wordsOf(receipt)}`;
	}));
}
function wordsOf({ at, mode, undid, outcomes }) {
	const applied = outcomes.filter(({ state }) => state === "applied");
	const failed = outcomes.filter(({ state }) => state === "failed").length;
	const writes = applied.filter(isWrite).length;
	const parts = [
		many(writes, "change"),
		...applied.length > writes ? [`${applied.length - writes} imported or no longer managed`] : [],
		...failed > 0 ? [`${failed} failed`] : []
	];
	return `${at.slice(0, 16).replace("T", " ")} UTC, ${mode}${undid === void 0 ? "" : ` of ${undid}`}, ${parts.join(", ")}`;
}
/** A run's id alone means its latest attempt. */
async function nameOf(store, account, run) {
	const names = await store.receipts(account);
	const name = names.includes(run) ? run : names.findLast((one) => one.startsWith(`${run}-`));
	if (name !== void 0) return name;
	const latest = await latestRuns(store, account);
	throw new WorkflowError([`There is no receipt of run ${run} for account ${account}.`, ...latest.length === 0 ? ["Nothing has been applied yet."] : ["The latest runs:", ...latest]].join("\n"));
}
// src/render/undo.ts
const NOTHING = "There is nothing to undo.";
function renderUndo(report) {
	const { plan, account, undoes, digest, instead } = report;
	const shares = plan.changes.map((change) => ({
		change,
		fields: change.fields
	}));
	const isReady = shares.length > 0 && !hasErrors(plan);
	return fitting(SUMMARY, plan.changes, (page) => {
		const table = shares.length === 0 ? NOTHING : changesList(shares, report, page);
		const more = details(shares, report, page);
		return paragraphs(`### Chatwoot undo of run ${codeSpan(cut(undoes, 100))} · account ${account} · ${headline(report)}`, instead !== null && `❌ ${prose(instead)}`, prose(aboutRun(report)), whatIsLeft(report, shares, page, false), findingsList(plan.findings, report, page), table, more, whereThereIsRoom(report.map?.details ?? null, page), isReady && `**Nothing is done yet.** To carry this out, run the mode \`undo\` again with \`confirm-plan\`: \`${digest.slice(0, 12)}\``, isReady && "The files still say the other thing: revert the pull request as well, or the next merge puts it back.", foot(report));
	}).text;
}
function undoText(report, paint) {
	const isEmpty = report.plan.changes.length === 0;
	return [
		paint("bold", `Undo of run ${said(report.undoes)}`),
		said(aboutRun(report)),
		`${planText(report, paint)}${isEmpty ? NOTHING : FILES_SAY_OTHERWISE}`,
		""
	].join("\n");
}
function aboutRun({ receipt: { mode, at, actor, commit } }) {
	const by = actor === null ? "" : ` by ${actor}`;
	return `That was the ${mode}${commit === null ? "" : ` of commit ${commit.slice(0, 7)}`}${by} on ${at.slice(0, 16).replace("T", " at ")} UTC.`;
}
export { lookToUndo as i, undoText as n, latestRuns as r, renderUndo as t };
