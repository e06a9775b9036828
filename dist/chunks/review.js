import { n as isWrite, r as subjectOf } from "./plan.js";
import { a as operationOf } from "./allowed.js";
import { n as operationDigests } from "./digest.js";
import { n as isWeighty, r as weightsOf, t as byWeight } from "./weight.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
// src/plan/approve/digest-set.ts
/**
* A set of digests on a line of bounded length: one by one while they are few, else in 64 groups by their first
* character. A group is known only as a whole: when one of its members is gone or new, all of it counts as not seen.
*/
/** Characters of a digest: enough to tell the operations of one account apart. */
const LENGTH = 12;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** 12 characters of base64url. */
function shortDigest(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, LENGTH);
}
/** `.` and the digests, or `*` and one digest a group; at most 1681 characters. */
function packed(digests) {
	const all = [...new Set(digests)].sort();
	if (all.length <= 140) return `.${all.join("")}`;
	const groups = groupsOf(all);
	return `*${[...ALPHABET].map((first) => groupDigest(groups.get(first))).join("")}`;
}
/** Those of some digests that a packed set holds. */
function heldIn(text, digests) {
	const held = text.slice(1).match(new RegExp(`.{${LENGTH}}`, "g")) ?? [];
	const asked = new Set(digests);
	if (text.startsWith(".")) return asked.intersection(new Set(held));
	const groups = groupsOf(asked);
	return new Set([...ALPHABET].flatMap((first, index) => {
		const members = groups.get(first) ?? [];
		return groupDigest(members) === held[index] ? members : [];
	}));
}
function groupsOf(digests) {
	return Map.groupBy([...digests].sort(), (digest) => digest[0]);
}
function groupDigest(members = []) {
	return shortDigest(members.join(","));
}
// src/plan/approve/review.ts
/**
* What was reviewed, and what of a plan made later was not.
*
* The comment on a pull request carries a hidden line: every operation it showed, by its digest, and what had been approved
* by then. It is signed together with everything that people see, so nobody makes a review by editing a comment. At the
* merge the plan is made again. What is gone from it somebody did already; what is new nobody has seen, and only what
* neither deletes nor weakens access goes on unseen.
*/
/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
const NEW_OPERATIONS = [
	"apply-safe",
	"stop",
	"apply"
];
/** `shown` are the operations that people could see in full, as `delete inboxes/old`: of nothing else is this a review. */
function reviewOf(plan, its) {
	const seen = plan.changes.filter((change) => isWrite(change) && its.shown.has(operationOf(change)));
	const weights = weightsOf(plan);
	const digestsOf = (changes) => packed(operationDigests({
		...plan,
		changes
	}));
	const first = byWeight({
		...plan,
		changes: seen
	}).filter((change) => isWeighty(weights.get(change))).slice(0, 140);
	return {
		commit: its.commit,
		weighty: digestsOf(first),
		others: digestsOf(seen.filter((change) => !first.includes(change))),
		approvals: packed([...its.allowed].map(shortDigest))
	};
}
const LINE = /^<!-- reviewed:2 (?:([0-9a-f]{40,64})|-) ([.*][\w-]*) ([.*][\w-]*) ([.*][\w-]*) ([\w-]{43}) -->$/gm;
/** The signature differs whenever the text does, and says nothing to people. */
const SIGNATURE = /[\w-]{43} -->$/gm;
/** The text with the hidden line below it. Nothing in the line is text of others. */
function withReview(text, review, { key, about }) {
	const { commit, weighty, others, approvals } = review;
	const payload = `${commit ?? "-"} ${weighty} ${others} ${approvals}`;
	return `${text.trimEnd()}\n<!-- reviewed:2 ${payload} ${signatureOf(key, about, payload, text)} -->\n`;
}
/** `text` is what stands there now, without marker and notes. */
function reviewIn(text, { key, about }) {
	const found = [...text.matchAll(LINE)].at(-1);
	if (found === void 0) return {
		review: null,
		why: text.includes("<!-- reviewed:") ? "forged" : "none"
	};
	const [line, commit = null, weighty, others, approvals, signature] = found;
	const around = text.slice(0, found.index) + text.slice(found.index + line.length);
	const expected = signatureOf(key, about, `${commit ?? "-"} ${weighty} ${others} ${approvals}`, around);
	if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return {
		review: null,
		why: "forged"
	};
	return {
		review: {
			commit,
			weighty,
			others,
			approvals
		},
		why: null
	};
}
function signatureOf(key, about, payload, text) {
	const seen = text.replaceAll("\r\n", "\n").trimEnd();
	return createHmac("sha256", `chatwoot-as-code review ${key}`).update(JSON.stringify([
		...about,
		payload,
		seen
	])).digest("base64url");
}
/** What is approved now and was approved when the plan was shown. */
function approvedIn({ approvals }, allowed) {
	const known = heldIn(approvals, [...allowed].map(shortDigest));
	return new Set([...allowed].filter((operation) => known.has(shortDigest(operation))));
}
/** The writes of a plan that none of the reviews showed. */
function unreviewed(plan, reviews) {
	const writes = plan.changes.filter(isWrite);
	const digests = operationDigests({
		...plan,
		changes: writes
	});
	const seen = reviews.reduce((all, { weighty, others }) => {
		const first = heldIn(weighty, digests);
		return all.union(first).union(heldIn(others, new Set(digests).difference(first)));
	}, /* @__PURE__ */ new Set());
	return writes.filter((_, index) => !seen.has(digests[index]));
}
/** Why an operation is held back, by `kind/key`. `weakens` says what a change opens, or null. */
function heldBack(plan, fresh, { policy, allowed, weakens }) {
	const unseen = fresh.filter((change) => !allowed.has(operationOf(change)));
	if (policy === "stop" && unseen.length > 0) {
		const subjects = unseen.map(subjectOf).join(", ");
		return new Map(plan.changes.filter(isWrite).map((change) => [subjectOf(change), `the plan has what no review showed (${subjects}), and on-new-operations says stop`]));
	}
	return new Map(unseen.flatMap((change) => {
		const because = change.action === "delete" ? "it deletes" : policy === "apply" ? null : weakens(change);
		return because === null ? [] : [[subjectOf(change), reason(change, because)]];
	}));
}
function reason(change, because) {
	return `no review showed it, and ${because}; to do it all the same, run a re-sync by hand with \`allow: ${operationOf(change)}\``;
}
export { reviewIn as a, withReview as c, heldBack as i, SIGNATURE as n, reviewOf as o, approvedIn as r, unreviewed as s, NEW_OPERATIONS as t };
