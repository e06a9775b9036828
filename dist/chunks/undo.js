import { i as WorkflowError } from "./errors.js";
import { t as fieldOf } from "./paths.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { n as hasSealed, r as isEqual } from "./seal.js";
import { _ as isKind, c as fitting, d as paragraphs, i as changesTable, l as foot, o as details, s as findingsList, t as FILES_SAY_OTHERWISE, v as kindNamed } from "./parts.js";
import { _ as titleOf, a as shareOf, c as readLive, f as mapReferences, g as mapUnits, n as makePlan, p as byId, r as bindingsToRead, t as kindsToRead, v as unitsOf } from "./make.js";
import { _ as resourcesOf, g as entriesOf } from "./open.js";
import { r as look } from "./engine.js";
import { i as many } from "./counts.js";
import { c as prose, l as said, n as cut, t as codeSpan } from "./safe2.js";
import { o as planText, s as headline } from "./terminal.js";
import { t as bare } from "./desired.js";
// src/render/undo.ts
const NOTHING = "There is nothing to undo.";
function renderUndo(report) {
	const { plan, account, undoes, digest, instead } = report;
	const shares = plan.changes.map((change) => ({
		change,
		fields: change.fields
	}));
	const isReady = shares.length > 0 && !plan.findings.some(({ severity }) => severity === "error");
	return fitting((fullness) => paragraphs(`### Chatwoot undo of run ${codeSpan(cut(undoes, 100))} · account ${account} · ${headline(report)}`, instead !== null && `❌ ${prose(instead)}`, prose(aboutRun(report)), findingsList(plan.findings, report, fullness.findings), shares.length === 0 ? NOTHING : changesTable(shares, report, fullness), fullness.details && details(shares), isReady && `**Nothing is done yet.** To carry this out, run the mode \`undo\` again with \`confirm\`: \`${digest.slice(0, 12)}\``, isReady && "The files still say the other thing: revert the pull request as well, or the next merge puts it back.", foot(report)));
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
// src/plan/undo/step.ts
/** One operation of a receipt and its two sides, as the run left the resource and as it was before; or why it stays. */
/** `kind/key` as it is called today. */
function subjectOfStep({ outcome, entry }) {
	return subjectOf(entry ?? outcome);
}
/** What can never change tells which resource is meant, and nothing is done to it. */
function identityOf(kind, fields) {
	return mapUnits(kind, fields, (path, value) => kind.immutable.includes(path) ? value : void 0);
}
function stepOf(outcome, ledger, live) {
	const { kind, key, id, action, state } = outcome;
	const step = {
		outcome,
		entry: null,
		left: null,
		before: null,
		managed: {},
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
	if (action === "forget") return {
		...step,
		reason: "let go"
	};
	const isThere = id !== null && byId(live[kind] ?? [], id) !== null;
	const owned = entriesOf(ledger).filter((entry) => entry.kind === kind);
	if (action === "delete") return deleted(step, owned.find((entry) => entry.key === key) ?? null, isThere);
	const entry = owned.find((one) => one.id === id);
	if (entry === void 0) return {
		...step,
		reason: action === "update" || isThere ? "not ours" : "already"
	};
	if (action === "adopt") return {
		...step,
		entry,
		left: identityOf(kindNamed(kind), entry.fields),
		managed: entry.fields
	};
	if (Object.keys(outcome.after).length === 0) return {
		...step,
		entry,
		reason: "old receipt"
	};
	return action === "create" ? created(step, entry) : updated(step, entry);
}
function deleted(step, entry, isThere) {
	const { id, state, before } = step.outcome;
	if (state === "failed" && isThere) return {
		...step,
		reason: "nothing"
	};
	if (entry !== null && (entry.id !== id || isThere)) return {
		...step,
		entry,
		reason: "already"
	};
	const reason = Object.keys(before).length === 0 ? "old receipt" : isLost(before) ? "secret" : null;
	return {
		...step,
		entry,
		before,
		managed: before,
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
function updated(step, entry) {
	const { before, after } = step.outcome;
	const kind = kindNamed(entry.kind);
	const have = unitsOf(kind, entry.fields);
	const paths = Object.keys(after);
	const isSecret = (path) => isLost(before[path]) || !kind.partial.includes(fieldOf(path)) && hasSealed(entry.fields[fieldOf(path)]);
	const withSide = (side, others) => mapUnits(kind, entry.fields, (path, value) => Object.hasOwn(after, path) ? side[path] ?? null : others(path, value));
	const identity = (path, value) => kind.immutable.includes(path) ? value : void 0;
	return {
		...step,
		entry,
		left: withSide(after, identity),
		before: withSide(before, identity),
		managed: withSide(before, (_, value) => value),
		reason: paths.some((path) => !have.has(path)) ? "not ours" : paths.some(isSecret) ? "secret" : paths.some((path) => !isEqual(have.get(path), after[path])) ? "later run" : null
	};
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
	const applied = steps.flatMap(({ entry, left, outcome }) => entry === null ? [] : [{
		...entry,
		fields: outcome.action === "update" && left !== null ? left : entry.fields
	}]);
	const wanted = steps.flatMap((step) => {
		const { entry, outcome } = step;
		const fields = step[side];
		if (fields === null) return [];
		return [{
			kind: outcome.kind,
			key: entry?.key ?? outcome.key,
			id: 0,
			fields,
			protect: entry?.protect ?? false
		}];
	});
	const adopted = steps.filter(({ outcome, entry }) => outcome.action === "adopt" && entry !== null);
	return {
		desired: {
			account: ledger.account,
			secretNames: [],
			resources: [...untouched, ...wanted].map(({ kind, key, fields, protect }) => bare({
				kind,
				key,
				fields,
				protect
			})),
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
		"it was let go, and nothing was written",
		"To manage it again, declare it."
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
		"someone has changed it by hand since",
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
/** What stays lost, or stays done, although the operation is undone. */
function lostBy(step) {
	const { action, kind } = step.outcome;
	const { irrevocable, endpoints } = kindNamed(kind);
	const subject = subjectOfStep(step);
	const note = (sentence, nextStep) => [{
		code: "U-LOST",
		severity: "note",
		place: null,
		subject,
		sentence: `${subject} ${sentence}.`,
		nextStep
	}];
	if (action === "create" && irrevocable.created !== void 0) return note(`is deleted, but ${irrevocable.created}`, "No undo reaches that.");
	if (action !== "delete" || endpoints.shape === "binding") return [];
	return note(`is made again as a new one, with a new id${irrevocable.deleted === void 0 ? "" : `: ${irrevocable.deleted}`}`, "Tell whoever uses it from outside.");
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
	const steps = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, {}));
	const [left, before] = [sidesOf(steps, "left", ledger, null), sidesOf(steps, "before", ledger, null)];
	return {
		kinds: kindsToRead(left.desired, ledger).union(kindsToRead(before.desired, ledger)),
		desired: before.desired
	};
}
function undoOf(receipt, ledger, live) {
	const all = receipt.outcomes.map((outcome) => stepOf(outcome, ledger, live));
	const updated = new Set(all.filter(({ outcome }) => outcome.action === "update").map(subjectOfStep));
	const steps = all.filter((step) => step.outcome.action !== "adopt" || !updated.has(subjectOfStep(step)));
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
			...sidesOf(some, side, ledger, live)
		});
	};
	const known = steps.filter(({ left, before }) => left !== null || before !== null);
	const [toLeft, toBefore] = [changesOf(planOf(known, "left")), changesOf(planOf(known, "before"))];
	const findings = [];
	const refuse = (step, reason, detail) => {
		const finding = refusalOf(step, reason, detail);
		if (finding !== null) findings.push(finding);
	};
	let open = [];
	for (const step of steps) {
		const since = step.left === null ? void 0 : toLeft.get(subjectOfStep(step));
		if (known.includes(step) && isDone(step, toBefore)) refuse(step, step.outcome.state === "failed" ? "nothing" : "already");
		else if (step.reason !== null) refuse(step, step.reason);
		else if (since !== void 0) refuse(step, "changed since", since);
		else open.push(step);
	}
	for (let isSettled = false; !isSettled;) {
		const plan = planOf(open, "before");
		const found = open.map((step) => ({
			step,
			obstacle: obstacleTo(step, open, plan, ledger)
		}));
		for (const { step, obstacle } of found) if (obstacle !== null) refuse(step, "impossible", obstacle);
		open = found.filter(({ obstacle }) => obstacle === null).map(({ step }) => step);
		isSettled = open.length === found.length;
	}
	return {
		...sidesOf(open, "before", ledger, live),
		findings: [...findings, ...open.flatMap(lostBy)],
		refused: findings.filter(({ severity }) => severity === "warning").length,
		managed: new Map(open.map((step) => [subjectOfStep(step), step.managed]))
	};
}
/** The plan that the engine made for an undo, with what only the undo knows; nothing is done beside its changes. */
function completed(plan, { managed, findings }, ledger) {
	const subjects = new Set(plan.changes.map(subjectOf));
	const changes = plan.changes.map((change) => {
		const entry = entryOf(ledger, change);
		if (change.action !== "update" || entry === void 0) return change;
		const title = titleOf(kindNamed(change.kind), entry.fields, change.key);
		return {
			...change,
			title,
			managed: managed.get(subjectOf(change)) ?? change.managed
		};
	});
	const its = plan.findings.filter(({ subject }) => subject === null || subjects.has(subject));
	return {
		...plan,
		changes,
		findings: [...findings, ...its],
		refreshed: [],
		renamed: []
	};
}
function entryOf(ledger, { kind, key }) {
	return entriesOf(ledger).find((entry) => entry.kind === kind && entry.key === key);
}
function changesOf({ changes }) {
	return new Map(changes.map((change) => [subjectOf(change), change]));
}
/** Whether the way back has been gone already. */
function isDone(step, toBefore) {
	const change = toBefore.get(subjectOfStep(step));
	if (step.outcome.action === "update") return change === void 0;
	return step.outcome.action === "create" && change?.action !== "delete";
}
/** Why an operation cannot be undone although nothing has changed, as half a sentence; null when it can. */
function obstacleTo(step, open, plan, ledger) {
	const subject = subjectOfStep(step);
	const wrong = plan.findings.find((one) => one.subject === subject && one.severity === "error" && !one.code.startsWith("G-"));
	if (wrong !== void 0) return wrong.sentence.replace(`${subject}: `, "").replace(/\.$/, "");
	const mine = plan.changes.filter((change) => subjectOf(change) === subject);
	if (step.outcome.action === "delete") {
		const again = mine.find(({ action }) => action === "adopt");
		return again === void 0 ? null : `another one like it is there by now (id ${again.id})`;
	}
	if (step.outcome.action !== "create") return null;
	const holder = entriesOf(ledger).find((entry) => {
		const its = open.find((other) => subjectOfStep(other) === subjectOf(entry));
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
// src/undo.ts
/** An engine that undoes one run, and the plan it makes: ordinary ones, whose desired side comes from the receipt. */
/** Writes nothing. Throws a WorkflowError that names the latest runs when there is no such receipt. */
async function lookToUndo(engine, run, alsoAllowed = /* @__PURE__ */ new Set()) {
	const { account, store, chatwoot } = engine;
	const name = await nameOf(store, account, run);
	const [receipt, whole] = await Promise.all([store.receipt(account, name), store.read(account)]);
	const { ledger } = shareOf(whole, engine.folder, engine.isThere);
	if (receipt === null || ledger === null) throw new WorkflowError(`Without ${receipt === null ? `a receipt of run ${name}` : "a ledger"} nothing can be undone.`);
	if (receipt.account !== account) throw new WorkflowError(`The receipt of run ${name} is about account ${receipt.account}, not ${account}. Nothing was done.`);
	const { kinds, desired } = toRead(receipt, ledger);
	const { live } = await readLive(chatwoot.reader(), kinds, (kind, so) => bindingsToRead(kind, desired, so, ledger, revealNothing));
	const undo = undoOf(receipt, ledger, live);
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
	const its = await look(undoing, alsoAllowed);
	return {
		run: name,
		receipt,
		engine: undoing,
		refused: undo.refused,
		look: {
			...its,
			plan: completed(its.plan, undo, ledger)
		}
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
		...applied.length > writes ? [`${applied.length - writes} taken over or let go`] : [],
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
export { undoText as i, lookToUndo as n, renderUndo as r, latestRuns as t };
