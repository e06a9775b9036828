import { n as kindNamed } from "./kinds.js";
import { g as isEqual } from "./locate.js";
import { r as subjectOf } from "./plan.js";
// src/plan/diff/held.ts
/**
* What is held: due, and not done, because of something that happened in Chatwoot. What needs it is held as well, and
* everything else goes on. Errors of the files stop a plan; what happened in Chatwoot must not.
*/
/** Takes out of the changes of a plan what is to be held, with all that needs it; the findings tell of the latter. */
function hold(plan, roots) {
	const bySubject = Map.groupBy(plan.changes, subjectOf);
	const byRoot = new Map([...Map.groupBy(roots, subjectOf)].map(([subject, [first]]) => [subject, first]));
	const needs = /* @__PURE__ */ new Map();
	const isOut = (subject) => byRoot.has(subject) || needs.has(subject);
	for (let isSettled = false; !isSettled;) {
		const waiting = plan.changes.flatMap((change) => {
			const needed = isOut(subjectOf(change)) ? void 0 : change.after.find((one) => isOut(one) && isNeeded(one, change));
			return needed === void 0 ? [] : [[subjectOf(change), needed]];
		});
		for (const [subject, needed] of waiting) needs.set(subject, needed);
		isSettled = waiting.length === 0;
	}
	const waits = [...needs].map(([subject, needed]) => {
		const changes = bySubject.get(subject);
		const { kind, key, id, title, place } = changes.at(-1);
		return {
			kind,
			key,
			id,
			title,
			place,
			cause: changes.find((change) => change.cause !== "drift")?.cause ?? "drift",
			gone: [],
			changes,
			needs: needed,
			reason: `It needs ${needed}, which is held.`
		};
	});
	return {
		changes: plan.changes.filter((change) => !isOut(subjectOf(change))),
		held: [
			...plan.held,
			...[...byRoot].map(([subject, root]) => ({
				cause: "drift",
				...root,
				needs: null,
				changes: bySubject.get(subject) ?? []
			})),
			...waits
		],
		findings: waits.map(waitsFinding)
	};
	/** What is referred to by its id is there, whatever else of it is held. */
	function isNeeded(subject, by) {
		return (bySubject.get(subject) ?? []).some(({ action, kind }) => action !== "update" || kind === by.kind || by.action === "delete" || kindNamed(kind).identity.referredBy !== "id");
	}
}
function waitsFinding({ kind, key, place, changes, needs }) {
	const subject = subjectOf({
		kind,
		key
	});
	return {
		code: "P-WAITS",
		severity: "warning",
		place,
		subject,
		sentence: `${subject}: it needs ${needs}, which is held, so there is no ${changes.map(({ action }) => action).join(" and no ")} yet.`,
		nextStep: "It is done when that one is.",
		holds: [subject]
	};
}
/** Whether Chatwoot alone makes a change necessary: the files say what was applied last. */
function isOfChatwoot({ action, kind, key, cause, managed }, ledger) {
	if (action === "delete") return false;
	if (action === "forget") return cause === "drift";
	if (action === "update" && cause === "drift") return true;
	const entries = ledger?.resources[kind] ?? {};
	return Object.hasOwn(entries, key) && isEqual(entries[key].fields, managed);
}
/** Whether nobody changed it: what it names was deleted, and is called by another number now, or is not there. */
function isOfGone({ action, fields }) {
	return action === "update" && fields.every(({ namesGone }) => namesGone);
}
/** Errors that something in Chatwoot can bring about although the files are as they were applied. */
const OF_CHATWOOT = /* @__PURE__ */ new Set([
	"P-AMBIGUOUS",
	"P-REQUIRED",
	"P-CANNOT-CREATE",
	"P-IMMUTABLE",
	"P-NAME-TAKEN"
]);
/** Makes such errors a reason to hold the one resource, where the files have no part in them. */
function heldInstead(findings, changes, ledger) {
	const roots = [];
	const lastOf = new Map(changes.map((change) => [subjectOf(change), change]));
	return {
		findings: findings.map((finding) => {
			if (finding.severity !== "error" || !OF_CHATWOOT.has(finding.code)) return finding;
			const last = finding.subject === null ? void 0 : lastOf.get(finding.subject);
			if (last === void 0 || !isOfChatwoot(last, ledger)) return finding;
			const { kind, key, id, title, place } = last;
			roots.push({
				kind,
				key,
				id,
				title,
				place,
				gone: [],
				reason: finding.sentence
			});
			return {
				...finding,
				severity: "warning",
				nextStep: `${finding.nextStep} Until then it is left as it is, and everything else goes on.`,
				holds: [finding.subject]
			};
		}),
		roots
	};
}
export { isOfGone as i, hold as n, isOfChatwoot as r, heldInstead as t };
