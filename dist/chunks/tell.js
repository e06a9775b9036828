import { i as NotVisible, r as GitHubError } from "./client.js";
import { Dt as WorkflowError, Mt as subjectOf$1, Ot as sentenceOf, St as FilesError, Tt as Stopped, jt as isWrite, kt as told } from "./start.js";
import { Yn as operationOf, cr as object, er as _enum, fr as string, ir as int, lr as optional, pr as unknown, sr as nullable, tr as array } from "./engine.js";
import { Xt as isWeighty, Yt as byWeight, Zt as weightsOf, en as operationDigests, lt as stopsApply, vt as OF_THIS_RUN } from "./planning.js";
import { a as renderRefused, o as renderStopped, r as renderFailed, t as leftToNewer } from "./notices.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
// src/github/ours.ts
/** How we tell our own texts on GitHub from those of others, and whether GitHub stored them. */
/** What each of them begins with. */
const ANY_MARKER = "<!-- chatwoot-as-code:";
/** The hidden first line by which a text is found again. What a run does not know of it stands as `?`. */
function markerOf(text, { account, ...scope }) {
	return `${ANY_MARKER}${text} account=${account ?? "?"} scope=${scopeId(scope)} -->`;
}
/** Eight digits that tell installation and folder apart, and name neither. */
function scopeId({ address, folder }) {
	return createHash("sha256").update(JSON.stringify([address, folder])).digest("hex").slice(0, 8);
}
/** Whether two markers can mean the same text: they agree in every word that both of them know. */
function mayBeSame(marker, other) {
	const [words, others] = [marker.split(" "), other.split(" ")];
	return words.length === others.length && words.every((word, at) => word === others[at] || !isWhole(word) || !isWhole(others[at]));
}
/** Whether a marker, or a word of it, knows what it is about. */
function isWhole(marker) {
	return !/=\?( |$)/.test(marker);
}
/** The body as it is stored, with the marker as its first line. */
function marked(marker, body) {
	return body.startsWith(`${marker}\n`) ? body : `${marker}\n${body}`;
}
/** A text as it is compared: edits in GitHub's web pages turn line ends into CRLF. */
function comparable(text) {
	return (text ?? "").replaceAll("\r\n", "\n").trimEnd();
}
function isSameText(a, b) {
	return comparable(a) === comparable(b);
}
/** Logins are compared as GitHub does. */
function isBy(login, user) {
	return user !== null && user.login.toLowerCase() === login.toLowerCase();
}
/** For a text that the next run would not find again, because the token writes under another name than expected. */
function wrongLogin(login, user) {
	return new WorkflowError(`The token writes as ${user?.login ?? "nobody"}, not as ${login}. Set the input github-login to the login of the token.`);
}
/** GitHub has been seen to answer 200 to an over-long text and to keep the old one. */
function checkStored(stored, sent) {
	if (isSameText(stored.body, sent)) return;
	throw new GitHubError(`GitHub accepted a text of ${Buffer.byteLength(sent)} bytes and did not store it: it may be too long.`, null, false);
}
// src/github/once.ts
/** GitHub may show a new comment or issue a moment after it made it. */
const SHOWN_AFTER = 1e3;
/**
* Makes what must not exist twice. When an answer leaves open whether GitHub acted, looks for it before sending the
* request once more.
*/
async function createOnce({ sleep }, create, find) {
	for (let attempt = 1;; attempt += 1) try {
		return await create();
	} catch (error) {
		if (!(error instanceof GitHubError) || !error.isAmbiguous) throw error;
		await sleep(SHOWN_AFTER);
		const made = await find();
		if (made !== null) return made;
		if (attempt === 2) throw error;
	}
}
// src/github/changes.ts
/** What the default branch gained between two commits, and which pull requests brought it. */
const REPO = "/repos/{owner}/{repo}";
const Pull = object({
	number: int(),
	html_url: string(),
	state: string(),
	body: optional(nullable(string())),
	merged_at: nullable(string()),
	merge_commit_sha: nullable(string()),
	base: object({ ref: string() }),
	head: object({ sha: string() })
});
const Message = object({ message: string() });
const Compared = object({
	status: _enum([
		"identical",
		"ahead",
		"behind",
		"diverged"
	]),
	total_commits: int(),
	commits: array(object({
		sha: string(),
		commit: Message
	}))
});
/** GitHub shows 100 commits a page, the oldest first; what lies further back than this was merged long ago. */
const MOST_PAGES = 10;
async function gained(github, from, to) {
	const pageOf = (page) => github.ask(Compared, `GET ${REPO}/compare/{basehead}`, {
		basehead: `${from}...${to}`,
		per_page: 100,
		page
	});
	try {
		const first = await pageOf(1);
		const last = Math.ceil(first.total_commits / 100);
		const pages = last > MOST_PAGES ? [] : [first];
		for (let page = Math.max(2, last - MOST_PAGES + 1); page <= last; page += 1) pages.push(await pageOf(page));
		const commits = pages.flatMap((its) => its.commits.map(({ sha, commit }) => ({
			sha,
			subject: subjectOf(commit)
		})));
		return {
			state: {
				identical: "same",
				ahead: "ahead",
				behind: "behind",
				diverged: "apart"
			}[first.status],
			commits
		};
	} catch (error) {
		if (error instanceof NotVisible) return {
			state: "apart",
			commits: []
		};
		throw error;
	}
}
async function commitAt(github, sha) {
	return {
		sha,
		subject: subjectOf(await github.ask(Message, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha }))
	};
}
/** GitHub says a moment after a merge which pull request it was. */
const WAITS = [1e3, 2e3];
/**
* The merged pull requests that brought these commits to the branch, in the order of the commits. One list of closed pull
* requests tells most of them; a number in a subject (`… (#12)`, `Merge pull request #12 from …`) tells the others, if the
* pull request says the same: anyone who may push can write such a subject, and a cherry-pick keeps it.
*/
async function mergedPulls(github, commits, { branch, waits = WAITS }) {
	const found = /* @__PURE__ */ new Map();
	const keep = (pull) => {
		if (pull !== null && pull.merged_at !== null && pull.base.ref === branch && pull.merge_commit_sha !== null) found.set(pull.merge_commit_sha, pull);
	};
	for (const pull of await closedPulls(github, branch)) keep(pull);
	const numbered = commits.flatMap(({ sha, subject }) => {
		const number = numberIn(subject);
		return number === null || found.has(sha) ? [] : [{
			sha,
			number
		}];
	});
	await Promise.all(numbered.slice(-20).map(async ({ sha, number }) => {
		for (const wait of sha === commits.at(-1)?.sha ? [...waits, null] : [null]) {
			const pull = await pullNumbered(github, number);
			keep(pull);
			if (wait === null || pull?.state !== "open") return;
			await github.sleep(wait);
		}
	}));
	return commits.flatMap(({ sha }) => {
		const pull = found.get(sha);
		return pull === void 0 ? [] : [{
			number: pull.number,
			url: pull.html_url,
			body: pull.body ?? "",
			head: pull.head.sha,
			merge: sha
		}];
	});
}
/** The hundred that were touched last: a merge touches its pull request. */
async function closedPulls(github, base) {
	const asked = {
		state: "closed",
		base,
		sort: "updated",
		direction: "desc",
		per_page: 100
	};
	return github.ask(array(Pull), `GET ${REPO}/pulls`, asked);
}
/** As it is at this moment; null when there is none of this number. */
async function pullNow(github, number) {
	const pull = await pullNumbered(github, number);
	return pull && {
		isOpen: pull.state === "open",
		head: pull.head.sha,
		body: pull.body ?? ""
	};
}
/** Null when the number is an issue's, or nobody's. */
async function pullNumbered(github, number) {
	try {
		return await github.ask(Pull, `GET ${REPO}/pulls/{pull_number}`, { pull_number: number });
	} catch (error) {
		if (error instanceof NotVisible) return null;
		throw error;
	}
}
function numberIn(subject) {
	const number = /\(#(\d+)\)$/.exec(subject.trimEnd())?.[1] ?? /^Merge pull request #(\d+) from /.exec(subject)?.[1];
	return number === void 0 ? null : Number(number);
}
function subjectOf({ message }) {
	return message.split("\n")[0];
}
// src/github/comment.ts
/**
* One comment of ours on a pull request, edited in place.
*
* Anyone who may comment can copy our marker, so a comment is ours only when the marker begins it and our login wrote it.
*/
const Comment = object({
	id: int(),
	html_url: string(),
	body: optional(nullable(string())),
	user: nullable(object({ login: string() }))
});
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
/** Brings our comment to this text. What a race made twice is deleted, except the oldest. */
async function ensureComment(github, to) {
	const known = replacedBy(to, to.known ?? []);
	if (known.length > 0) try {
		return await bring(github, to, known);
	} catch (error) {
		if (!(error instanceof NotVisible)) throw error;
	}
	return bring(github, to, replacedBy(to, await listComments(github, to.number)));
}
async function bring(github, to, [first, ...others]) {
	const before = first === void 0 ? null : withoutMarker(first);
	if (first !== void 0 && to.unless !== void 0 && first.body?.includes(to.unless)) return {
		id: first.id,
		url: first.html_url,
		written: "unchanged",
		before
	};
	const text = typeof to.body === "string" ? to.body : to.body(before);
	const body = github.sendable(marked(to.marker, text), "the comment");
	if (first === void 0) return create(github, to, body);
	const lasting = (said) => to.ofThisRun === void 0 ? said : said?.replaceAll(to.ofThisRun, "");
	const written = isSameText(lasting(first.body), lasting(body)) ? "unchanged" : "updated";
	if (written === "updated") await rewrite(github, first.id, body);
	for (const { id } of others) await remove(github, id);
	return {
		id: first.id,
		url: first.html_url,
		written,
		before
	};
}
/** Only where there is one already: it must not go on saying what is no longer so. */
async function correctComment(github, to) {
	const known = await listComments(github, to.number);
	return replacedBy(to, known).length === 0 ? null : ensureComment(github, {
		...to,
		known
	});
}
/** Of these our comments as they stand, without the marker: one, unless a race or another workflow made more. */
function readComments(comments, marker) {
	return withMarker(comments, marker).map((one) => ({
		id: one.id,
		url: one.html_url,
		body: withoutMarker(one)
	}));
}
/** Of a pull request or issue all of our login's, oldest first. */
async function listComments(github, number) {
	return (await github.all(Comment, `GET ${COMMENTS}`, { issue_number: number })).filter(({ user }) => isBy(github.login, user)).toSorted((a, b) => a.id - b.id);
}
function withMarker(comments, marker) {
	return comments.filter((comment) => markerIn(comment) === marker);
}
/**
* Ours with this marker; or the one whose marker differs only in what one of the two does not know. A run that cannot
* read the files may not know the account: the plan of an earlier run must not stand beside its errors, nor they beside
* the next plan.
*/
function replacedBy({ marker }, all) {
	const exact = withMarker(all, marker);
	const similar = all.filter((comment) => !exact.includes(comment) && mayBeSame(markerIn(comment), marker));
	if (isWhole(marker)) return [...exact, ...similar];
	return exact.length === 0 && similar.length === 1 ? similar : exact;
}
function markerIn({ body }) {
	return comparable(body).split("\n")[0];
}
function withoutMarker(one) {
	return comparable(one.body).slice(markerIn(one).length).replace(/^\n/, "");
}
async function create(github, to, body) {
	const made = await createOnce(github, () => github.ask(Comment, `POST ${COMMENTS}`, {
		issue_number: to.number,
		body
	}), async () => withMarker(await listComments(github, to.number), to.marker)[0] ?? null);
	if (!isBy(github.login, made.user)) await refuseStranger(github, made);
	if (!isSameText(made.body, body)) await rewrite(github, made.id, body);
	return {
		id: made.id,
		url: made.html_url,
		written: "created",
		before: null
	};
}
async function rewrite(github, id, body) {
	checkStored(await github.ask(Comment, `PATCH ${COMMENT}`, {
		comment_id: id,
		body
	}), body);
}
/** A comment under another login would not be found again: every run would add one. */
async function refuseStranger(github, made) {
	await remove(github, made.id);
	throw wrongLogin(github.login, made.user);
}
async function remove(github, id) {
	try {
		await github.ask(unknown(), `DELETE ${COMMENT}`, { comment_id: id });
	} catch (error) {
		if (!(error instanceof NotVisible)) throw error;
	}
}
/**
* One more comment. After an answer that leaves it open, one of ours with the same text is taken for it, unless it was there
* before: `before` are those that this run has seen.
*/
async function addComment(github, number, text, before = null) {
	const body = github.sendable(text, "a comment");
	const known = new Set((before ?? await listComments(github, number)).map(({ id }) => id));
	const isNew = ({ id, body: its }) => !known.has(id) && isSameText(its, body);
	await createOnce(github, () => github.ask(Comment, `POST ${COMMENTS}`, {
		issue_number: number,
		body
	}), async () => (await listComments(github, number)).find(isNew) ?? null);
}
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
		const subjects = unseen.map(subjectOf$1).join(", ");
		return new Map(plan.changes.filter(isWrite).map((change) => [subjectOf$1(change), `the plan has what no review showed (${subjects}), and on-new-operations says stop`]));
	}
	return new Map(unseen.flatMap((change) => {
		const because = change.action === "delete" ? "it deletes" : policy === "apply" ? null : weakens(change);
		return because === null ? [] : [[subjectOf$1(change), reason(change, because)]];
	}));
}
function reason(change, because) {
	return `no review showed it, and ${because}; to do it all the same, run a re-sync by hand with \`allow: ${operationOf(change)}\``;
}
// src/action/modes/current.ts
/**
* Whether the pull request is still what a run was started for. An event is as old as its run: one that waited, was slow or
* is run again must not say of an older commit, or after the merge, what a later run has said better.
*/
async function currentOn({ github, happening }, number) {
	const now = await told(pullNow(github, number));
	if (now.answer?.isOpen !== true) return {
		number,
		isCurrent: false,
		description: null,
		notes: [],
		error: now.error
	};
	const { head, body: description } = now.answer;
	const current = {
		number,
		isCurrent: true,
		description,
		notes: [],
		error: null
	};
	const own = happening.pullRequest?.head;
	if (own === void 0 || head === own) return current;
	const { answer } = await told(gained(github, own, head));
	if (answer?.state === "behind") return current;
	return {
		...current,
		isCurrent: false,
		notes: [leftToNewer({
			number,
			planned: own,
			newer: head
		})]
	};
}
// src/action/modes/session.ts
/** How the reviews of one pull request or issue are signed. */
function signingOf({ key, scope }, text, number) {
	const { account, address, folder } = scope;
	return {
		key,
		about: [
			text,
			number,
			address,
			account ?? "?",
			folder
		]
	};
}
/** The plan with something more to say of it. */
function withNotes(its, notes) {
	return {
		...its,
		plan: {
			...its.plan,
			findings: [...its.plan.findings, ...notes]
		}
	};
}
/** Why the plan is not good as it is, in one sentence; null when it is. */
function failureOf({ plan }) {
	const errors = plan.findings.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return null;
	return errors.length === 1 ? `${errors[0].sentence} ${errors[0].nextStep}` : `The plan has ${errors.length} errors; ${errors.some(stopsApply) ? "nothing is applied until they are fixed" : "fix them before it is merged"}.`;
}
function failureOfOutcomes(outcomes) {
	const [first, ...others] = outcomes.filter(({ state }) => state !== "applied");
	if (first === void 0) return null;
	const why = `${subjectOf$1(first)}: ${(first.reason ?? "no reason is known").replace(/\.$/, "")}`;
	return others.length === 0 ? `1 of ${outcomes.length} changes was not done: ${why}.` : `${others.length + 1} of ${outcomes.length} changes were not done. The first is ${why}.`;
}
// src/action/modes/tell.ts
/**
* What a run says on GitHub, outside of itself: the one comment on a pull request. When GitHub does not take it, nothing
* else is lost: the run says so in its other places (`unposted`).
*/
const OF_EACH_RUN = new RegExp(`${OF_THIS_RUN.source}|${SIGNATURE.source}`, "gms");
/** `failure`, when there is one, is said in a comment of its own as well: an edit notifies nobody. */
async function tell(session, { number, review = null, unless, comments, isCorrection = false }, body, failure = null) {
	if (number === null) return {
		commentUrl: null,
		unposted: []
	};
	const { github, scope } = session;
	const said = typeof body === "string" ? () => ({
		text: body,
		review
	}) : body;
	const comment = await told((isCorrection ? correctComment : ensureComment)(github, {
		number,
		marker: markerOf("plan", scope),
		body: (before) => {
			const its = said(before);
			const text = github.sendable(its.text, "the comment");
			return its.review === null ? text : withReview(text, its.review, signingOf(session, "plan", number));
		},
		ofThisRun: OF_EACH_RUN,
		...unless === void 0 ? {} : { unless },
		...comments === void 0 ? {} : { known: comments }
	}));
	const news = failure !== null && comment.answer?.written !== "created" ? await notify(session, {
		number,
		comments
	}, failure) : null;
	const error = comment.error ?? news?.error ?? null;
	const { url = null, before = null } = comment.answer ?? {};
	return {
		commentUrl: url,
		unposted: unposted(`comment on pull request #${number}`, error),
		before
	};
}
/** What stands there is left where it is for a later run to say. */
async function tellIfCurrent(session, where, body) {
	const now = where.number === null ? null : await currentOn(session, where.number);
	return now?.isCurrent === false && now.error === null ? {
		commentUrl: null,
		unposted: now.notes
	} : tell(session, where, body);
}
/** A comment of its own for an apply that failed. */
function notify({ github, scope: { account }, happening }, { number, comments }, failure) {
	return told(addComment(github, number, renderFailed({
		account,
		failure,
		runUrl: happening.runUrl
	}), comments));
}
/** The sentence for something that GitHub did not take; none when it did. */
function unposted(what, error) {
	return error === null ? [] : [`The ${what} could not be written. ${error.message}`];
}
const BUG = "This is a bug of Chatwoot as Code; the log of the run has more.";
/** What stops a run is said in the comments as well: what an earlier run left there would otherwise pass for true. */
async function saying(session, where, mode, run) {
	try {
		return await run();
	} catch (error) {
		const { happening, github } = session;
		const reason = github.sendable(sentenceOf(error) ?? BUG, "the comment");
		const account = session.scope.account ?? (error instanceof FilesError ? error.account : null);
		const about = {
			...session,
			scope: {
				...session.scope,
				account
			}
		};
		const body = error instanceof FilesError ? renderRefused(github.quotable(error.findings, "the comment"), {
			...happening,
			account
		}) : renderStopped({
			account,
			mode,
			reason,
			runUrl: happening.runUrl
		});
		const refused = (await Promise.all(where.map((one) => mode === "plan" ? tellIfCurrent(about, one, body) : tell(about, one, body, reason)))).flatMap((one) => one.unposted);
		throw refused.length === 0 ? error : new Stopped(error, refused);
	}
}
/** An apply that could not begin: the comment with the review stays as it is, and one more says what happened. */
async function notifying(session, run) {
	try {
		return await run();
	} catch (error) {
		const { defaultBranch, ref, commit, subject } = session.happening;
		if (defaultBranch === null || ref !== `refs/heads/${defaultBranch}`) throw error;
		const own = [{
			sha: commit,
			subject: subject ?? ""
		}];
		const number = (await told(mergedPulls(session.github, own, { branch: defaultBranch }))).answer?.[0]?.number ?? null;
		const news = number === null ? null : await notify(session, { number }, sentenceOf(error) ?? BUG);
		const refused = unposted(`comment on pull request #${number}`, news?.error ?? null);
		throw refused.length === 0 ? error : new Stopped(error, refused);
	}
}
export { markerOf as A, createOnce as C, isBy as D, comparable as E, wrongLogin as M, isSameText as O, mergedPulls as S, checkStored as T, addComment as _, unposted as a, commitAt as b, signingOf as c, approvedIn as d, heldBack as f, withReview as g, unreviewed as h, tellIfCurrent as i, scopeId as j, marked as k, withNotes as l, reviewOf as m, saying as n, failureOf as o, reviewIn as p, tell as r, failureOfOutcomes as s, notifying as t, currentOn as u, listComments as v, ANY_MARKER as w, gained as x, readComments as y };
