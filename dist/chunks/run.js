import { i as Octokit, n as restEndpointMethods, r as paginateRest } from "./dist-src.js";
import { a as sentenceOf, i as WorkflowError, r as ServerError, t as FilesError } from "./errors.js";
import { n as mustBeDefaultBranch, r as openPullRequest, t as happeningIn } from "./event.js";
import { a as NotVisible, i as GitHubError, n as openGitHub, r as repeatable } from "./client.js";
import { a as moveBranch, i as headOfBranch, r as commitOver, t as ledgerOnGitHub } from "./ledger.js";
import { t as givenIn } from "./given.js";
import { a as lineOf, c as unreviewed, i as heldBack, o as reviewIn, r as readInputs, s as reviewOf } from "./inputs.js";
import { i as lookOffline, n as isWorthApplying, r as look, t as carryOut } from "./engine.js";
import { a as contestedList, c as fitting, d as paragraphs, i as changesTable, l as foot, o as details, p as nameOf, r as OF_THIS_RUN, s as findingsList, v as kindNamed } from "./parts.js";
import { b as union, c as int, d as nullable, m as optional, n as _enum, p as object, r as array, x as unknown, y as string } from "./schemas.js";
import { i as match, v as unitsOf } from "./make.js";
import { r as outcomeOf } from "./after.js";
import { n as operationOf, t as allowedIn } from "./allowed.js";
import { n as isWrite, r as subjectOf } from "./plan.js";
import { i as many, n as halvesOf, r as isDrift, t as countsOf } from "./counts.js";
import { c as prose, l as said, n as cut, t as codeSpan } from "./safe2.js";
import { a as plain, c as renderComment, l as renderRefused, o as planText, u as renderStopped } from "./terminal.js";
import { T as fileAt, n as exportHeadline, t as exportBody } from "./export.js";
import { t as exportAccount } from "./export-account.js";
import { a as openEngine, o as openFiles, r as accountOf, s as placeOf } from "./open.js";
import { n as lookToUndo, r as renderUndo, t as latestRuns } from "./undo.js";
import { a as valueAt } from "./paths.js";
import { n as isCredential } from "./secrets.js";
import { t as useProxy } from "./proxy.js";
import { n as planJson } from "./json2.js";
import { t as toRunner } from "./runner.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EOL } from "os";
import { existsSync as existsSync$1, readFileSync as readFileSync$1 } from "fs";
// scripts/no-http-client.ts
/**
* Stands in for the HTTP client inside `@actions/*`: `@actions/github` makes one when it is loaded and asks it for a
* proxy, and nothing here sends a request through it. See `build.ts`.
*/
function absent() {
	throw new Error("the HTTP client of @actions/* is not part of this build");
}
var HttpClient = class {
	getAgent() {}
	getAgentDispatcher() {}
	getJson() {
		return absent();
	}
};
const fetch = absent;
// node_modules/@actions/github/lib/context.js
var Context = class {
	/**
	* Hydrate the context from the environment
	*/
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync$1(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync$1(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/lib/internal/utils.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function getProxyAgent(destinationUrl) {
	return new HttpClient().getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
	return new HttpClient().getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
	const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
	const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
		return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
	});
	return proxyFetch;
}
function getApiBaseUrl() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
	baseUrl,
	request: {
		agent: getProxyAgent(baseUrl),
		fetch: getProxyFetch(baseUrl)
	}
};
Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
// node_modules/@actions/github/lib/github.js
const context = new Context();
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
// src/github/ours.ts
/** How we tell our own texts on GitHub from those of others, and whether GitHub stored them. */
/** The hidden first line by which a text is found again. */
function markerOf(text, account) {
	return `<!-- chatwoot-as-code:${text} account=${account} -->`;
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
	const body = github.sendable(marked(to.marker, to.body), "the comment");
	const [first, ...others] = await ourComments(github, to);
	if (first === void 0) return create$2(github, to, body);
	const lasting = (text) => to.ofThisRun === void 0 ? text : text?.replaceAll(to.ofThisRun, "");
	const written = isSameText(lasting(first.body), lasting(body)) ? "unchanged" : "updated";
	if (written === "updated") await rewrite$1(github, first.id, body);
	for (const { id } of others) await remove(github, id);
	return {
		id: first.id,
		url: first.html_url,
		written
	};
}
/** Our comment as it stands, or null. */
async function readComment(github, at) {
	const [first] = await ourComments(github, at);
	return first === void 0 ? null : {
		id: first.id,
		url: first.html_url,
		body: comparable(first.body)
	};
}
/** Ours with this marker, oldest first. */
async function ourComments(github, { number, marker }) {
	return (await github.all(Comment, `GET ${COMMENTS}`, { issue_number: number })).filter(({ user, body }) => isBy(github.login, user) && body?.startsWith(marker) === true).toSorted((a, b) => a.id - b.id);
}
async function create$2(github, to, body) {
	const made = await createOnce(github, () => github.ask(Comment, `POST ${COMMENTS}`, {
		issue_number: to.number,
		body
	}), async () => (await ourComments(github, to))[0] ?? null);
	if (!isBy(github.login, made.user)) await refuseStranger(github, made);
	if (!isSameText(made.body, body)) await rewrite$1(github, made.id, body);
	return {
		id: made.id,
		url: made.html_url,
		written: "created"
	};
}
async function rewrite$1(github, id, body) {
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
/** One more comment. After an answer that leaves it open, one of ours with the same text is taken for it. */
async function addComment(github, number, text) {
	const body = github.sendable(text, "a comment");
	const same = async () => {
		return (await github.all(Comment, `GET ${COMMENTS}`, { issue_number: number })).filter((found) => isBy(github.login, found.user) && isSameText(found.body, body));
	};
	const known = new Set((await same()).map(({ id }) => id));
	await createOnce(github, () => github.ask(Comment, `POST ${COMMENTS}`, {
		issue_number: number,
		body
	}), async () => (await same()).find(({ id }) => !known.has(id)) ?? null);
}
// src/github/changes.ts
/** Where the code stands, and which pull request a commit came from. */
const Pull$1 = object({
	number: int(),
	html_url: string(),
	title: string(),
	body: optional(nullable(string())),
	merged_at: nullable(string()),
	merge_commit_sha: nullable(string()),
	base: object({ ref: string() }),
	head: object({ sha: string() })
});
const REPO$1 = "/repos/{owner}/{repo}";
/** GitHub lists the pull requests of a commit a while after the merge; a direct push costs us this wait as well. */
const WAITS = [
	1e3,
	2e3,
	4e3
];
/** The merged pull request that brought this commit to the default branch; null for a direct push. */
async function pullRequestOf(github, sha, { defaultBranch, waits = WAITS }) {
	let number;
	for (const wait of [...waits, null]) {
		const pull = await listed(github, sha, defaultBranch);
		if (pull !== null) return told(pull);
		number ??= numberInSubject(github, sha);
		const named = await pullNumbered(github, await number);
		if (named?.merge_commit_sha === sha && isMergedInto(defaultBranch, named)) return told(named);
		if (wait !== null) await github.sleep(wait);
	}
	return null;
}
/** The one whose merge made this commit; of a rebase, whose last commit may be another, the only one there is. */
async function listed(github, sha, defaultBranch) {
	const merged = (await github.all(Pull$1, `GET ${REPO$1}/commits/{commit_sha}/pulls`, { commit_sha: sha })).filter((pull) => isMergedInto(defaultBranch, pull));
	return merged.find((pull) => pull.merge_commit_sha === sha) ?? (merged.length === 1 ? merged[0] : null);
}
/**
* The number in the subject, as GitHub writes it: `… (#12)`, `Merge pull request #12 from …`.
*
* Anyone who may push can write such a subject, and a cherry-pick keeps it: that alone says nothing.
*/
async function numberInSubject(github, sha) {
	const Commit = object({ message: string() });
	const { message } = await github.ask(Commit, `GET ${REPO$1}/git/commits/{commit_sha}`, { commit_sha: sha });
	const [subject = ""] = message.split("\n");
	const number = /\(#(\d+)\)$/.exec(subject.trimEnd())?.[1] ?? /^Merge pull request #(\d+) from /.exec(subject)?.[1];
	return number === void 0 ? null : Number(number);
}
/** Null when the number is an issue's, or nobody's. */
async function pullNumbered(github, number) {
	if (number === null) return null;
	try {
		return await github.ask(Pull$1, `GET ${REPO$1}/pulls/{pull_number}`, { pull_number: number });
	} catch (error) {
		if (error instanceof NotVisible) return null;
		throw error;
	}
}
function isMergedInto(branch, { merged_at, base }) {
	return merged_at !== null && base.ref === branch;
}
function told({ number, html_url, title, body, head }) {
	return {
		number,
		url: html_url,
		title,
		body: body ?? "",
		head: head.sha
	};
}
// src/plan/access.ts
/** Which changes let people in, or send what customers write to a new place. */
/**
* Why a change weakens who can get into the account or where its conversations go, as half a sentence ("somebody becomes
* an administrator"); null when it does not. Deletes are told by their action, and always null here.
*/
function weakensAccess(change) {
	const { weakens } = kindNamed(change.kind);
	const reasons = unitsIn(change).flatMap(([path, to, from]) => weakens[path]?.(to, from) ?? []);
	return reasons.length === 0 ? null : [...new Set(reasons)].join(", and ");
}
/** Path, new value and old value of all that a change writes. A create counts as written from nothing. */
function unitsIn({ action, kind, fields, send }) {
	return action === "create" ? [...unitsOf(kindNamed(kind), send)].map(([path, to]) => [
		path,
		to,
		void 0
	]) : fields.map(({ path, live, desired }) => [
		path,
		desired ?? null,
		live
	]);
}
// src/render/outcome.ts
/** The same comment after an apply: what happened. */
const APPLY_HEADING = "### Chatwoot apply";
function renderOutcome(report) {
	const { plan, account, outcomes, mode, unkept } = report;
	const of = (state) => outcomes.filter((outcome) => outcome.state === state);
	const [applied, failed, left] = [
		of("applied"),
		of("failed"),
		of("not attempted")
	];
	const changeOf = (outcome) => plan.changes[outcomes.indexOf(outcome)];
	const shares = [...applied.filter(isWrite), ...applied.filter((outcome) => !isWrite(outcome))].map((outcome) => ({
		change: changeOf(outcome),
		fields: changeOf(outcome).fields
	}));
	const reasons = (some) => some.map((outcome) => `* ${nameOf(changeOf(outcome))} (${outcome.action}, ${codeSpan(cut(subjectOf(outcome), 200))}): ${prose(cut(outcome.reason ?? "no reason is known", 500))}`).join("\n");
	return fitting((fullness) => paragraphs(`${headingOf(report)} · account ${account} · ${title(applied, failed.length + left.length)}`, findingsList(plan.findings, report, fullness.findings), unkept !== null && `❌ ${prose(cut(unkept, 2e3))}`, notReviewed(report, fullness.rows), failed.length > 0 && `**Failed**\n\n${reasons(failed.slice(0, fullness.rows))}`, left.length > 0 && `**Not attempted**\n\n${reasons(left.slice(0, fullness.rows))}`, failed.length + left.length > 0 && (mode === "undo" ? "Undo the same run again to go on with these." : "The next run goes on with these: run it again, or push a correction."), mode === "undo" && "The files still say the other thing: revert the pull request as well, or the next merge puts it back.", shares.length > 0 && "**Applied**", shares.length > 0 ? changesTable(shares, report, fullness) : failed.length + left.length === 0 && "The server already says what the files say.", fullness.details && details(shares), contestedList(plan.contested, fullness), foot(report)));
}
function notReviewed({ unreviewed }, most) {
	if (unreviewed === null || unreviewed.changes.length === 0) return null;
	if (unreviewed.all) return "⚠️ No plan of this was shown on a pull request before: what deletes or weakens access was left out.";
	const some = unreviewed.changes.slice(0, most).map((change) => `* ${nameOf(change)} (${change.action}, ${codeSpan(cut(subjectOf(change), 200))})`);
	const more = unreviewed.changes.length > most ? [`* and ${unreviewed.changes.length - most} more`] : [];
	return [
		"⚠️ **Not in the reviewed plan** (something changed since it was shown)",
		"",
		...some,
		...more
	].join("\n");
}
function headingOf({ mode, undoes = "" }) {
	if (mode === "undo") return `### Chatwoot undo of run ${codeSpan(cut(undoes, 100))}`;
	return mode === "apply" ? APPLY_HEADING : "### Chatwoot re-sync";
}
function title(applied, notDone) {
	const writes = applied.filter(isWrite).length;
	const [taken, released] = [applied.filter(({ action }) => action === "adopt").length, applied.filter(({ action }) => action === "forget").length];
	const parts = [
		...writes > 0 ? [`${many(writes, "change")} applied`] : [],
		...taken > 0 ? [`${taken} taken over`] : [],
		...released > 0 ? [`${released} let go`] : [],
		...notDone > 0 ? [`**${notDone} not done**`] : []
	];
	return parts.length === 0 ? "nothing to apply" : parts.join(", ");
}
// src/modes/report.ts
function reportOf({ happening, account }, { plan, digest, effort }) {
	const { commit, runUrl, repositoryUrl } = happening;
	return {
		plan,
		digest,
		effort,
		account,
		commit,
		runUrl,
		repositoryUrl
	};
}
// src/modes/session.ts
/** Why the plan cannot be applied, in one sentence; null when it can. */
function failureOf({ plan }) {
	const errors = plan.findings.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return null;
	return errors.length === 1 ? `${errors[0].sentence} ${errors[0].nextStep}` : `The plan has ${errors.length} errors; nothing is applied until they are mended.`;
}
function failureOfOutcomes(outcomes) {
	const [first, ...others] = outcomes.filter(({ state }) => state !== "applied");
	if (first === void 0) return null;
	const why = `${subjectOf(first)}: ${first.reason ?? "no reason is known"}`;
	return others.length === 0 ? `1 of ${outcomes.length} changes was not done: ${why}.` : `${others.length + 1} of ${outcomes.length} changes were not done. The first is ${why}.`;
}
// src/modes/tell.ts
/** The one comment on a pull request, whatever there is to say. */
/** The comment's address; null when there is no pull request. */
async function tell({ github, account }, { number, line }, body) {
	if (number === null) return null;
	const { url } = await ensureComment(github, {
		number,
		marker: markerOf("plan", account),
		body: line === null ? body : `${body}\n${line}\n`,
		ofThisRun: OF_THIS_RUN
	});
	return url;
}
/** What stops a run is said in the comment as well: what an earlier run left there would otherwise pass for true. */
async function saying(session, where, mode, run) {
	try {
		return await run();
	} catch (error) {
		const { account, happening } = session;
		const reason = sentenceOf(error) ?? "This is a bug of Chatwoot as Code; the log of the run has more.";
		await tell(session, where, renderStopped({
			account,
			mode,
			reason,
			runUrl: happening.runUrl
		}));
		throw error;
	}
}
// src/modes/apply.ts
/** Apply: what the merged files say, carried out on the server as far as it was reviewed; the pull request is told what happened. */
async function apply(session) {
	const { happening, github, account } = session;
	mustBeDefaultBranch(happening, "apply");
	const merged = await pullRequestOf(github, happening.commit, { defaultBranch: happening.defaultBranch });
	const number = merged?.number ?? null;
	const comment = number === null ? null : await readComment(github, {
		number,
		marker: markerOf("plan", account)
	});
	const review = comment === null ? null : reviewIn(comment.body);
	const told = {
		number,
		line: review === null ? null : lineOf(review)
	};
	const allowed = review === null ? NONE : allowedIn(merged?.body ?? "").intersection(review.allowed);
	const result = await saying(session, told, "apply", () => applyAs(session, "apply", {
		review,
		allowed
	}));
	const hasNews = result.outcomes?.length !== 0 || result.failure !== null;
	const isTold = comment?.body.includes("### Chatwoot apply") ?? false;
	const commentUrl = hasNews || !isTold ? await tell(session, told, result.summary) : comment?.url ?? null;
	return {
		...result,
		commentUrl
	};
}
const NONE = /* @__PURE__ */ new Set();
/** Looks, applies what has no errors, and says in Markdown what became of it. */
async function applyAs(session, mode, { review, allowed }) {
	const { engine, happening, inputs } = session;
	const before = await look(engine, allowed);
	const fresh = unreviewed(before.plan, review);
	const refused = failureOf(before);
	const { commit, actor, run } = happening;
	const isDone = refused === null && isWorthApplying(before);
	const policy = mode === "resync" && inputs.onNewOperations === "stop" ? "apply-safe" : inputs.onNewOperations;
	const held = heldBack(before.plan, fresh, {
		policy,
		allowed: engine.allowed,
		weakens: weakensAccess
	});
	const apply = {
		mode,
		commit,
		actor,
		run,
		at: engine.now.toISOString()
	};
	const done = isDone ? await carryOut(engine, before, apply, held) : null;
	const its = done?.after == null ? before : {
		...before,
		reading: done.after,
		effort: done.effort
	};
	const outcomes = done?.outcomes ?? (refused === null ? [] : before.plan.changes.map((change) => outcomeOf(change, "not attempted", "the plan has errors")));
	return {
		look: its,
		outcomes,
		summary: renderOutcome({
			...reportOf(session, its),
			mode,
			outcomes,
			unkept: done?.unkept ?? null,
			unreviewed: mode === "apply" ? {
				all: review === null,
				changes: fresh
			} : null
		}),
		findings: its.plan.findings,
		commentUrl: null,
		issueNumber: null,
		failure: refused ?? failureOfOutcomes(outcomes) ?? done?.unkept ?? null
	};
}
// src/github/issue-list.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE = `${ISSUES}/{issue_number}`;
const Issue = object({
	number: int(),
	html_url: string(),
	title: string(),
	body: optional(nullable(string())),
	state: _enum(["open", "closed"]),
	closed_at: nullable(string()),
	user: nullable(object({ login: string() })),
	labels: array(union([string(), object({ name: optional(string()) })])),
	pull_request: optional(unknown())
});
/** Our issues about this matter, oldest first. GitHub lists pull requests among the issues. */
async function listIssues(github, about, filter) {
	return (await github.all(Issue, `GET ${ISSUES}`, {
		...filter,
		labels: about.label.name,
		creator: github.login
	})).filter((issue) => issue.pull_request === void 0 && isOurs(github, about, issue)).toSorted((a, b) => a.number - b.number);
}
/** The marker stands on a line of its own: people may have written above it. */
function isOurs(github, { marker, label }, { user, labels, body }) {
	const isLabelled = labels.map((found) => (typeof found === "string" ? found : found.name)?.toLowerCase()).includes(label.name.toLowerCase());
	return isBy(github.login, user) && isLabelled && comparable(body).split("\n").includes(marker);
}
// src/github/label.ts
const DRIFT_LABEL = {
	name: "chatwoot-drift",
	color: "fbca04",
	description: "Chatwoot differs from the files in this repository"
};
const LABELS = "/repos/{owner}/{repo}/labels";
/** Makes the label unless it is there. An issue would make it too, but grey and without a description. */
async function ensureLabel(github, label) {
	try {
		await github.ask(unknown(), `POST ${LABELS}`, {
			...label,
			request: repeatable
		});
	} catch (error) {
		if (!(error instanceof GitHubError && error.status === 422)) throw error;
		if (!(await github.all(object({ name: string() }), `GET ${LABELS}`)).some(({ name }) => name.toLowerCase() === label.name.toLowerCase())) throw error;
	}
}
// src/github/notes.ts
/** People write below this line of an issue; above it everything is ours. */
const NOTES_LINE = "<!-- your own notes below this line are kept -->";
/** What people wrote below the line, or ''. */
function notesOf(body) {
	const text = comparable(body);
	const at = text.indexOf(`\n${NOTES_LINE}`);
	return at === -1 ? "" : text.slice(at + 48 + 1).replace(/^\n/, "");
}
/** What stands above the line. */
function ownPart(body) {
	const [text = ""] = body.split(`\n${NOTES_LINE}`);
	return text.trimEnd();
}
// src/github/issue.ts
/** Closed no longer ago than this, an issue is opened again rather than followed by another. */
const REOPENED_WITHIN = 12096e5;
/** Brings the one open issue to this text: the open one, else one closed lately, else a new one. */
async function ensureIssue(github, text) {
	const to = {
		...text,
		title: github.sendable(text.title, "the issue")
	};
	const [open, ...others] = await listIssues(github, to, { state: "open" });
	for (const { number } of others) await close(github, number, "not_planned");
	if (open !== void 0) return rewrite(github, to, open);
	const closed = await closedLately(github, to);
	return closed === null ? create$1(github, to) : rewrite(github, to, closed);
}
/** Closes what is open, with the comment. What is closed gets no second comment. */
async function closeIssue(github, about, comment) {
	const [first, ...others] = await listIssues(github, about, { state: "open" });
	for (const { number } of others) await close(github, number, "not_planned");
	if (first === void 0) return null;
	await close(github, first.number, "completed");
	await addComment(github, first.number, comment);
	return {
		number: first.number,
		url: first.html_url
	};
}
/** The open issue as it stands, without marker and notes, or null. */
async function readIssue(github, about) {
	const [open] = await listIssues(github, about, { state: "open" });
	return open === void 0 ? null : {
		number: open.number,
		url: open.html_url,
		body: textOf$1(about, open)
	};
}
async function closedLately(github, to) {
	const since = (/* @__PURE__ */ new Date(to.now.getTime() - REOPENED_WITHIN)).toISOString();
	const recent = (await listIssues(github, to, {
		state: "closed",
		since
	})).filter(({ closed_at }) => closed_at !== null && Date.parse(closed_at) >= Date.parse(since));
	const newestFirst = (a, b) => Date.parse(b.closed_at) - Date.parse(a.closed_at) || b.number - a.number;
	return recent.toSorted(newestFirst)[0] ?? null;
}
async function rewrite(github, to, issue) {
	const body = bodyOf(github, to, notesOf(issue.body));
	const isSame = issue.title === to.title && isSameText(issue.body, body);
	const of = {
		number: issue.number,
		url: issue.html_url
	};
	if (issue.state === "open" && isSame) return {
		...of,
		written: "unchanged"
	};
	const reopening = issue.state === "open" ? {} : {
		state: "open",
		state_reason: "reopened"
	};
	await store(github, issue, {
		title: to.title,
		body,
		...reopening
	});
	const news = to.news?.(textOf$1(to, issue)) ?? null;
	if (news !== null) await addComment(github, issue.number, news);
	return {
		...of,
		written: issue.state === "open" ? "updated" : "reopened"
	};
}
async function store(github, { number }, change) {
	checkStored(await github.ask(Issue, `PATCH ${ISSUE}`, {
		issue_number: number,
		...change
	}), change.body);
}
async function create$1(github, to) {
	await ensureLabel(github, to.label);
	const body = bodyOf(github, to, "");
	const made = await createOnce(github, () => github.ask(Issue, `POST ${ISSUES}`, {
		title: to.title,
		body,
		labels: [to.label.name]
	}), async () => (await listIssues(github, to, { state: "open" }))[0] ?? null);
	if (!isOurs(github, to, made)) await refuseUnfindable(github, made);
	if (!isSameText(made.body, body)) await store(github, made, {
		title: to.title,
		body
	});
	return {
		number: made.number,
		url: made.html_url,
		written: "created"
	};
}
/** The next run would not find it and open another. GitHub drops labels silently when the token may not set them. */
async function refuseUnfindable(github, made) {
	await close(github, made.number, "not_planned");
	if (!isBy(github.login, made.user)) throw wrongLogin(github.login, made.user);
	throw new GitHubError(`GitHub stored issue #${made.number} without its label or its text.`, null, false);
}
async function close(github, number, state_reason) {
	await github.ask(Issue, `PATCH ${ISSUE}`, {
		issue_number: number,
		state: "closed",
		state_reason
	});
}
function bodyOf(github, to, notes) {
	const body = `${marked(to.marker, ownPart(to.body))}\n\n${NOTES_LINE}${notes === "" ? "" : `\n${notes}`}`;
	return github.sendable(body, "the issue");
}
function textOf$1({ marker }, issue) {
	return ownPart(comparable(issue.body)).replace(`${marker}\n`, "");
}
// src/render/drift.ts
/** The issue about drift, its end, and the notice that the server cannot be read. */
function renderDriftIssue(report) {
	const { plan, account } = report;
	const { drift } = halvesOf(plan);
	const count = countsOf(plan).drift;
	const asked = askedBefore(plan);
	const body = fitting((fullness) => paragraphs(`Someone changed ${many(count, "resource")} of Chatwoot account ${account} outside of this repository. The table says how the files would put it back; nothing happens until you decide.`, drift.length > 0 && changesTable(drift, report, fullness), contestedList(plan.contested, fullness), ...asked.length === 0 ? [] : ["**A re-sync stops here** until somebody says yes:", findingsList(asked, report, fullness.findings)], fullness.details && details(drift, "Field by field: − as it is now, + as the files have it"), [
		"**What now?**",
		"",
		"* Put it back: run the workflow by hand with mode `resync`, or merge the next pull request.",
		"* Keep it: run the workflow with mode `export` and `only-declared`, and merge its pull request; or write it into the files yourself; nothing is sent then.",
		"* Leave a field to people: list it in `$ignore` with the reason."
	].join("\n"), "This issue follows the nightly check and closes by itself when the drift is gone.", driftFoot(report)));
	return {
		title: `Chatwoot drift: ${many(count, "resource")} of account ${account} changed by hand`,
		body
	};
}
/** What guards want a yes for before they let the drift go back. */
function askedBefore({ changes, findings }) {
	const operations = new Set(changes.filter(isDrift).map(operationOf));
	return findings.filter(({ allow = [] }) => allow.some((operation) => operations.has(operation)));
}
/** The number of requests and seconds differ every night; an issue that changed with them would tell people nothing. */
function driftFoot({ commit, digest }) {
	return `<sub>${commit === null ? "" : `files of commit \`${commit.slice(0, 7)}\` · `}plan \`${digest.slice(0, 12)}\`</sub>`;
}
function renderDriftClosed({ by, runUrl }) {
	return `${by === "resync" ? "A re-sync put the server back to what the files say." : "The server says again what the files say."}${runUrl === null ? "" : ` [Run](${runUrl}).`}`;
}
function renderUnreadable({ account, reason, runUrl }) {
	return {
		title: `Chatwoot account ${account} cannot be checked for drift`,
		body: paragraphs(`The server could not be read, so nobody knows whether account ${account} has drifted.`, prose(cut(reason, 1e3)), `[Run](${runUrl}). This issue closes by itself when a check gets through.`)
	};
}
function renderDriftSummary(report) {
	const { plan, account } = report;
	const { drift, files } = halvesOf(plan);
	const count = countsOf(plan).drift;
	return fitting((fullness) => paragraphs(`### Chatwoot drift · account ${account} · ${count === 0 ? "none" : `${many(count, "resource")} changed by hand`}`, !plan.hasLedger && "There is no ledger yet, so nothing is managed and nothing can have drifted.", drift.length > 0 && changesTable(drift, report, fullness), contestedList(plan.contested, fullness), fullness.details && details(drift), files.length > 0 && plan.hasLedger && `${many(files.length, "change")} of the files ${files.length === 1 ? "is" : "are"} not applied yet; that is not drift.`, foot(report)));
}
// src/modes/drift.ts
/** Drift and re-sync: one issue for an account, opened when someone changed Chatwoot by hand, closed when that is gone. */
async function drift(session) {
	const { inputs, engine, happening } = session;
	if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, "drift");
	const its = await readableLook(session);
	const found = countsOf(its.plan).drift;
	const issueNumber = await tellIssue(session, its, found);
	return {
		look: its,
		outcomes: null,
		summary: renderDriftSummary(reportOf(session, its)),
		findings: its.plan.findings,
		commentUrl: null,
		issueNumber,
		failure: failureOf(withoutGuards(its)) ?? (inputs.failOnDrift && found > 0 ? `${found} resources of account ${engine.account} were changed by hand.` : null)
	};
}
async function resync(session) {
	const { happening, github, account } = session;
	mustBeDefaultBranch(happening, "resync");
	const open = await readIssue(github, aboutDrift(account));
	const review = open === null ? null : reviewIn(open.body);
	const result = await applyAs(session, "resync", {
		review,
		allowed: review?.allowed ?? /* @__PURE__ */ new Set()
	});
	if (result.failure !== null) {
		if (open !== null) await addComment(github, open.number, `A re-sync did not put everything back: [run](${happening.runUrl}).`);
		return {
			...result,
			issueNumber: open?.number ?? null
		};
	}
	const closed = await closeIssue(github, aboutDrift(account), renderDriftClosed({
		...reportOf(session, result.look),
		by: "resync"
	}));
	return {
		...result,
		issueNumber: closed?.number ?? null
	};
}
/** What a guard forbids is a matter for whoever applies; the night only compares. */
function withoutGuards(its) {
	return {
		...its,
		plan: {
			...its.plan,
			findings: its.plan.findings.filter(({ code }) => !code.startsWith("G-"))
		}
	};
}
/** A server that cannot be read is never "no drift": it gets a notice of its own, and the run fails. */
async function readableLook({ engine, github, account, happening }) {
	const about = {
		marker: markerOf("unreadable", account),
		label: DRIFT_LABEL
	};
	try {
		const its = await look(engine);
		await closeIssue(github, about, `Chatwoot can be read again: [run](${happening.runUrl}).`);
		return its;
	} catch (error) {
		if (error instanceof ServerError) {
			const { title, body } = renderUnreadable({
				account,
				reason: error.message,
				runUrl: happening.runUrl
			});
			await ensureIssue(github, {
				...about,
				title,
				body,
				now: engine.now
			});
		}
		throw error;
	}
}
async function tellIssue(session, its, found) {
	const { github, account, engine } = session;
	const report = reportOf(session, its);
	if (found === 0) return (await closeIssue(github, aboutDrift(account), renderDriftClosed({
		...report,
		by: "drift"
	})))?.number ?? null;
	const { title, body } = renderDriftIssue(report);
	const shown = lineOf(reviewOf({
		...its.plan,
		changes: its.plan.changes.filter(isDrift)
	}, /* @__PURE__ */ new Set()));
	return (await ensureIssue(github, {
		...aboutDrift(account),
		title,
		body: `${body}\n${shown}`,
		now: engine.now
	})).number;
}
function aboutDrift(account) {
	return {
		marker: markerOf("drift", account),
		label: DRIFT_LABEL
	};
}
// src/github/proposal.ts
/**
* One pull request with files of ours on a branch of ours. Run again it is brought up to date: one commit on top of the
* default branch, whatever the branch held before. A commit of somebody else on it is never overwritten.
*/
const REPO = "/repos/{owner}/{repo}";
/** The last line of our commits, by which they are known again. */
const TRAILER = "Made-by: chatwoot-as-code";
const Pull = object({
	number: int(),
	html_url: string(),
	title: string(),
	body: optional(nullable(string()))
});
const Commit = object({
	message: string(),
	tree: object({ sha: string() }),
	parents: array(object({ sha: string() }))
});
async function ensureProposal(github, to) {
	const isMoved = await ensureCommit(github, to);
	const open = await openPull(github, to);
	if (open === null) {
		const { number, html_url: url } = await create(github, to);
		return {
			number,
			url,
			written: "created"
		};
	}
	const { number, html_url: url } = open;
	if (open.title === to.title && isSameText(open.body, to.body)) return {
		number,
		url,
		written: isMoved ? "updated" : "unchanged"
	};
	await github.ask(Pull, `PATCH ${REPO}/pulls/{pull_number}`, {
		pull_number: number,
		title: to.title,
		body: to.body
	});
	return {
		number,
		url,
		written: "updated"
	};
}
/** The open one from this branch, or null. */
async function openPull(github, { branch, base }) {
	const head = `${github.repository.owner}:${branch}`;
	const [open] = await github.all(Pull, `GET ${REPO}/pulls`, {
		state: "open",
		head,
		base
	});
	return open ?? null;
}
/** Whether the branch had to be moved. */
async function ensureCommit(github, { branch, parent, files, title }) {
	const head = await headOfBranch(github, branch);
	const found = head === null ? null : await commitAt(github, head);
	if (found !== null && !found.message.trimEnd().endsWith(TRAILER)) throw new WorkflowError(`The branch ${branch} holds a commit that is not ours (${head.slice(0, 7)}), and nothing was written over it. Merge or close its pull request, delete the branch, and run again.`);
	const sha = await commitOver(github, parent, files, `${title}\n\n${TRAILER}`);
	const made = await commitAt(github, sha);
	if (found?.tree.sha === made.tree.sha && found.parents[0]?.sha === parent) return false;
	await moveBranch(github, branch, sha, {
		isThere: head !== null,
		force: true
	});
	return true;
}
function commitAt(github, sha) {
	return github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha });
}
async function create(github, to) {
	const { branch: head, base, title, body } = to;
	try {
		return await createOnce(github, () => github.ask(Pull, `POST ${REPO}/pulls`, {
			head,
			base,
			title,
			body
		}), () => openPull(github, to));
	} catch (error) {
		if (!(error instanceof WorkflowError && /not permitted to create/.test(error.message))) throw error;
		throw new WorkflowError(`The branch ${head} is written, but this repository does not let its workflows open pull requests. Open one from it by hand; or switch on "Allow GitHub Actions to create and approve pull requests" in the settings under Actions, General.`, { cause: error });
	}
}
// src/modes/export.ts
/** Export: what the account holds, as one pull request with the files that differ. Writes nothing to Chatwoot. */
const BRANCH = "chatwoot-export";
async function exportAsPullRequest(asked) {
	const { inputs, happening, github, environment, secrets, runner } = asked;
	mustBeDefaultBranch(happening, "export");
	const { desired: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared } = inputs;
	const { url, token, account, timeout, maxRequests } = inputs;
	const its = await exportAccount({
		folder,
		kinds,
		isPruning,
		isOnlyDeclared
	}, {
		url,
		token,
		account,
		timeout,
		maxRequests
	}, ledgerOnGitHub(github), environment, secrets);
	for (const { value } of its.exported.secrets.values()) runner.mask(value);
	const { findings } = its.exported;
	runner.annotate(findings);
	const refused = findings.filter(({ severity }) => severity === "error");
	const report = {
		...its.exported,
		folder,
		effort: its.effort
	};
	const pullRequest = refused.length > 0 ? null : await propose(its, asked);
	runner.output("pull-request-url", pullRequest ?? "");
	const link = pullRequest === null ? "" : `\n[Pull request](${pullRequest})\n`;
	await runner.summary(`### Chatwoot export · ${exportHeadline(report)}\n${link}\n${exportBody(report, happening.runUrl)}`);
	if (refused.length > 0) runner.failed(said(refused.map(({ sentence, nextStep }) => `${sentence} ${nextStep}`).join("\n")));
}
/** The pull request's address; null when the files say already what the server says. */
async function propose({ exported, sources, effort }, { inputs: { desired: folder }, happening: { commit, defaultBranch, runUrl }, github, runner }) {
	const at = {
		branch: BRANCH,
		base: defaultBranch
	};
	if (exported.files.size === 0) {
		const old = await openPull(github, at);
		runner.line("The files already say what the server says: there is nothing to propose.");
		if (old !== null) runner.warning(`The pull request ${old.html_url} is out of date: nothing differs any more. Close it.`);
		return null;
	}
	const { url, written } = await ensureProposal(github, {
		...at,
		parent: commit,
		files: Object.fromEntries([...exported.files].map(([path, text]) => [fileAt(sources, path), text])),
		title: `desired: what account ${exported.account} holds`,
		body: exportBody({
			...exported,
			folder,
			effort
		}, runUrl)
	});
	runner.line(`The pull request ${url} is ${written}.`);
	return url;
}
// src/render/offline.ts
const FORK = "This pull request comes from a fork, which gets no secrets, so the server was not asked what would change.";
function renderOffline(report) {
	return paragraphs(renderComment(report).trimEnd(), FORK);
}
function renderUnplanned({ findings, ...unplanned }) {
	return fitting((fullness) => paragraphs("### Chatwoot · the files are well formed", prose(cut(unplannedText(unplanned), 3e3)), findingsList(findings, unplanned, fullness.findings)));
}
/** The same in one line. */
function unplannedText({ resources, folder, reason }) {
	return `The ${many(resources, "resource")} of ${folder} ${resources === 1 ? "is" : "are"} well formed. ${FORK} There is no plan from the ledger either: ${reason}`;
}
// src/modes/offline.ts
/**
* A pull request from a fork, which gets no secrets: its files are checked and compared with what was applied last.
* Chatwoot is not asked, and nothing is written on GitHub: the token of such a run could not.
*/
async function offline(asked, files) {
	const { desired } = files;
	const { inputs, happening } = asked;
	const account = inputs.account ?? desired.account;
	const its = account === null ? "no file says which \"$account\" it is for." : await planOf(asked, files, account);
	const silent = {
		outcomes: null,
		commentUrl: null,
		issueNumber: null
	};
	if (typeof its === "string") {
		const { repositoryUrl, commit } = happening;
		const findings = desired.notes ?? [];
		const no = {
			resources: desired.resources.length,
			folder: inputs.desired,
			reason: its,
			repositoryUrl,
			commit
		};
		const texts = {
			text: said(unplannedText(no)),
			summary: renderUnplanned({
				...no,
				findings
			})
		};
		return {
			...silent,
			...texts,
			look: null,
			findings,
			failure: null
		};
	}
	const report = reportOf({
		happening,
		account: its.plan.account
	}, its);
	const texts = {
		text: planText(report, plain),
		summary: renderOffline(report)
	};
	return {
		...silent,
		...texts,
		look: its,
		findings: its.plan.findings,
		failure: failureOf(its)
	};
}
/** Or a sentence why there is none, which is no fault of who opened the pull request. */
async function planOf({ inputs, happening, github }, files, account) {
	const allowed = allowedIn(inputs.allow).union(allowedIn(happening.pullRequest?.body ?? ""));
	const store = ledgerOnGitHub(github);
	try {
		return await lookOffline(placeOf(files, account, store), allowed) ?? `nothing of account ${account} was applied yet.`;
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === null) throw error;
		return sentence;
	}
}
// src/modes/plan.ts
/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
async function plan(session) {
	const number = openPullRequest(session.happening);
	const allowed = allowedIn(session.happening.pullRequest?.body ?? "");
	const its = await saying(session, {
		number,
		line: null
	}, "plan", () => look(session.engine, allowed));
	const body = renderComment(reportOf(session, its));
	return {
		look: its,
		outcomes: null,
		summary: body,
		findings: its.plan.findings,
		commentUrl: await tell(session, {
			number,
			line: lineOf(reviewOf(its.plan, allowed))
		}, body),
		issueNumber: null,
		failure: failureOf(its)
	};
}
// src/modes/undo.ts
/** Undo: what one run wrote is taken back. It is shown first, and carried out when somebody confirms what was shown. */
async function undo(session) {
	const { inputs, engine, happening } = session;
	mustBeDefaultBranch(happening, "undo");
	if (inputs.run === "") {
		const runs = await latestRuns(engine.store, engine.account);
		throw new WorkflowError(["Say in the input \"run\" which run is to be undone. The latest:", ...runs].join("\n"));
	}
	const undoing = await lookToUndo(engine, inputs.run);
	const { look, refused } = undoing;
	const isEmpty = look.plan.changes.length === 0;
	const errors = failureOf(look);
	const isOther = inputs.confirm !== "" && !isEmpty && !look.digest.startsWith(inputs.confirm);
	if (inputs.confirm !== "" && !isEmpty && !isOther && errors === null) return carriedOut(session, undoing);
	const other = `The plan is no longer the one that was confirmed (${inputs.confirm}), so nothing is done.`;
	return {
		...shown(session, undoing, isOther ? other : null),
		failure: errors ?? (isOther ? other : isEmpty && refused > 0 ? "Nothing of this run can be undone." : null)
	};
}
function shown(session, { look, run, receipt }, instead) {
	return {
		look,
		outcomes: null,
		summary: renderUndo({
			...reportOf(session, look),
			undoes: run,
			receipt,
			instead
		}),
		findings: look.plan.findings,
		commentUrl: null,
		issueNumber: null,
		failure: null
	};
}
async function carriedOut(session, { engine, look, run }) {
	const { commit, actor, run: ours } = session.happening;
	const apply = {
		mode: "undo",
		commit,
		actor,
		run: ours,
		at: session.engine.now.toISOString()
	};
	const { outcomes, unkept, effort, after } = await carryOut(engine, look, apply);
	const its = {
		...look,
		effort,
		reading: after ?? look.reading
	};
	return {
		look: its,
		outcomes,
		summary: renderOutcome({
			...reportOf(session, its),
			mode: "undo",
			undoes: run,
			outcomes,
			unkept,
			unreviewed: null
		}),
		findings: look.plan.findings,
		commentUrl: null,
		issueNumber: null,
		failure: failureOfOutcomes(outcomes) ?? unkept
	};
}
// src/outputs.ts
function outputsOf(desired, ledger, { live, raw }, reveal) {
	return match(desired, live, ledger, reveal).matched.flatMap(({ kind, desired: resource, live: found }) => Object.entries(resource.outputs).map(([name, path]) => {
		const value = found === null ? void 0 : valueAt(raw.get(`${kind.name} ${found.id}`), path);
		return {
			name,
			value: value === void 0 || value === null ? null : textOf(value),
			isSecret: isSecret(kind.name, path),
			source: `${subjectOf(resource)} ${path}`
		};
	}));
}
function isSecret(kind, path) {
	const marked = new Set(kindNamed(kind).secrets);
	return path.split(".").some((name) => isCredential(name, marked));
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/publish.ts
/** The end of a run: what it found as outputs, plan file, annotations and job summary. */
async function publish(result, runner, environment, secrets) {
	if ("text" in result) runner.line(result.text);
	runner.output("comment-url", result.commentUrl ?? "");
	runner.output("issue-number", result.issueNumber ?? "");
	if (result.look !== null) {
		const counts = countsOf(result.look.plan);
		const { plan, digest, effort } = result.look;
		for (const name of [
			"changes",
			"creates",
			"updates",
			"deletes"
		]) runner.output(name, counts[name]);
		runner.output("drift", plan.assumedAt === void 0 ? counts.drift : "");
		const json = planJson({
			plan,
			digest,
			effort,
			outcomes: result.outcomes
		});
		runner.output("plan", writePlan(secrets.hide(json, "plan.json"), environment));
	}
	runner.annotate(result.findings);
	await runner.summary(result.summary);
	if (result.failure !== null) runner.failed(said(result.failure));
}
/** Below the runner's temporary folder, where later steps find it and nothing commits it. */
function writePlan(text, { RUNNER_TEMP = "." }) {
	const folder = join(RUNNER_TEMP, "chatwoot-as-code");
	mkdirSync(folder, { recursive: true });
	const path = join(folder, "plan.json");
	writeFileSync(path, text);
	return path;
}
// src/run.ts
/** One run of the action: from inputs and event to comment, issue, outputs, annotations and summary. */
const modes = {
	plan,
	apply,
	drift,
	resync,
	undo
};
/** Throws whatever keeps the run from its end; `fail` says it. */
async function run(environment, secrets) {
	const runner = toRunner(secrets);
	for (const { value } of givenIn(environment)) runner.mask(value);
	const happening = happeningIn(context, environment);
	const isOffline = happening.pullRequest?.isFork ?? false;
	const inputs = readInputs(environment, happening.name, isOffline);
	useProxy(environment);
	const github = await openGitHub({
		token: inputs.githubToken,
		apiUrl: happening.apiUrl,
		repository: happening.repository,
		userAgent: "chatwoot-as-code",
		login: inputs.githubLogin,
		secrets
	});
	const open = () => openFiles(inputs.desired, environment, secrets, isOffline);
	if (isOffline) return publish(await offline({
		inputs,
		happening,
		github
	}, open()), runner, environment, secrets);
	if (inputs.mode === "export") return exportAsPullRequest({
		inputs,
		happening,
		github,
		environment,
		secrets,
		runner
	});
	const files = await filesOrComment(inputs, happening, github, open);
	const account = accountOf(inputs.account, files.desired);
	const { url, token, timeout, maxRequests } = inputs;
	const engine = await saying({
		github,
		account,
		happening
	}, {
		number: inputs.mode === "plan" ? openPullRequest(happening) : null,
		line: null
	}, "plan", () => openEngine(files, {
		url,
		token,
		account,
		timeout,
		maxRequests,
		allowed: allowedIn(inputs.allow)
	}, ledgerOnGitHub(github), environment, secrets));
	const session = {
		inputs,
		happening,
		github,
		account,
		engine
	};
	try {
		const result = await modes[inputs.mode](session);
		setOutputs(result, session, runner);
		await publish(result, runner, environment, secrets);
	} finally {
		await engine.chatwoot.close();
	}
}
/** Whoever wrote the files reads the pull request, so its comment says what is wrong with them. */
async function filesOrComment(inputs, happening, github, open) {
	try {
		return open();
	} catch (error) {
		const account = error instanceof FilesError ? inputs.account ?? error.account : null;
		const number = openPullRequest(happening);
		if (error instanceof FilesError && account !== null && number !== null && inputs.mode === "plan") {
			const body = renderRefused(error.findings, {
				account,
				...happening
			});
			await ensureComment(github, {
				number,
				marker: markerOf("plan", account),
				body
			});
		}
		throw error;
	}
}
/** Values that the files make outputs of the action. */
function setOutputs({ look }, { engine }, runner) {
	for (const { name, value, isSecret, source } of outputsOf(engine.desired, look.ledger, look.reading, engine.reveal)) {
		if (value === null) runner.warning(`The output ${name} is empty: the server has no ${source}.`);
		if (value !== null && isSecret) runner.secretOutput(name, value);
		else runner.output(name, value ?? "");
	}
}
export { run };
