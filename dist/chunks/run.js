import { i as Octokit, n as restEndpointMethods, r as paginateRest } from "./dist-src.js";
import { B as accountOf, Dt as marked, G as placeOf, Gn as approvalsIn, O as textOf$2, U as openEngine, V as nameOf, W as openFiles, Wn as allowedIn, Y as parseDesired, Yn as operationOf, _t as NO_SUCH_FILE, bt as expand, c as readSides, cr as object, er as _enum, fr as string, gt as textOf$3, ir as int, j as match, jt as addressIn, lr as optional, pr as unknown, q as holdsNothing, qn as ignoredNotes, sr as nullable, tr as array } from "./engine.js";
import { B as cut, Dt as WorkflowError, G as prose, J as OWN_OUTPUTS, K as said, Mt as subjectOf, Ot as sentenceOf, P as many, Q as isCredential, R as onceFor, Tt as Stopped, W as oneLine, Y as givenIn, _t as mustBeDefaultBranch, c as readInputs, d as hasToken, f as modeIn, g as textOf$4, gt as happeningIn, h as scopeInputs, j as countsOf, jt as isWrite, kt as told, ot as valueAt, p as reviewKeyIn, u as gitHubInputs, ut as isObject, vt as mustNotBeCode, wt as ServerError, x as PLAN_CHECK, xt as withoutSecrets, y as EXPORT_BRANCH, yt as openPullRequest, z as codeSpan } from "./start.js";
import { t as useProxy } from "./proxy.js";
import { n as repeatable, r as GitHubError, t as openGitHub } from "./client.js";
import { Ct as findingsList, D as withMarks, Dt as paragraphs, E as localReport, F as planAgainst, Gt as fitting, Kt as inBoth, N as look, P as lookOffline, Qt as weakensAccess, Ut as COMMENT, Vt as fixedSince, Wt as SUMMARY, Xt as isWeighty, Zt as weightsOf, at as isElsewhere, d as headline, en as operationDigests, it as OtherInstallation, j as effortOf, l as plain, n as withReach, o as outcomesText, p as renderComment, s as planText, st as afterReview, t as lookToShow, x as planJson } from "./planning.js";
import { c as hasFolder, d as parentsOf, f as treeOfCommit, l as headOfBranch, n as blobId, o as filesBelow, p as treeOver, r as commitOf, t as blobBytes, u as moveBranch } from "./branch.js";
import { a as receiptNames, i as readReceipt, n as nameOf$1, o as writeLedger, s as mustBeWritable, t as ledgerAt } from "./ledger.js";
import { c as DONE, i as renderNothingDone, l as OUTCOME, n as renderChanged, s as renderUnposted, u as withMarkers } from "./notices.js";
import { n as isWorthApplying, t as carryOut } from "./carry-out.js";
import { A as markerOf, C as createOnce, D as isBy, E as comparable, M as wrongLogin, O as isSameText, S as mergedPulls, T as checkStored, _ as addComment, a as unposted, b as commitAt$1, c as signingOf, d as approvedIn, f as heldBack, g as withReview, h as unreviewed, i as tellIfCurrent, j as scopeId, k as marked$1, l as withNotes$1, m as reviewOf, n as saying, o as failureOf, p as reviewIn, r as tell, s as failureOfOutcomes, t as notifying, u as currentOn, v as listComments, x as gained, y as readComments } from "./tell.js";
import { r as outcomeOf } from "./after.js";
import { r as renderOutcome, t as appliedOf } from "./outcome.js";
import { a as renderDriftIssue, i as renderDriftClosed, n as driftTitle, o as renderDriftSummary, r as isDriftTitle, s as renderUnreadable, t as driftOf } from "./drift.js";
import { n as filesAfter, t as exportAccount } from "./export.js";
import { k as fileAt, n as exportHeadline, t as exportBody } from "./export2.js";
import { n as toRunner, t as saveSarif } from "./sarif.js";
import { t as replayOf } from "./replay.js";
import { i as lookToUndo, r as latestRuns, t as renderUndo } from "./undo.js";
import { isDeepStrictEqual } from "node:util";
import { createHmac } from "node:crypto";
import { EOL } from "os";
import { existsSync, readFileSync } from "fs";
import { existsSync as existsSync$1, mkdirSync, readFileSync as readFileSync$1, writeFileSync } from "node:fs";
import { join } from "node:path";
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
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
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
// src/plan/outputs.ts
/** Outputs of the action that the files declare, and which of them are credentials. */
/** What the files make outputs of, as far as it can be told without a server. */
function declaredOutputs({ resources }) {
	return resources.flatMap((resource) => Object.entries(resource.outputs).map(([name, path]) => ({
		name,
		subject: subjectOf(resource),
		path,
		isSecret: path.split(".").some((field) => isCredential(field, marked))
	})));
}
// src/engine/outputs.ts
/** What the files make outputs of, with the values. Of a kind that was not read, as an undo leaves some out, nothing can be said. */
function outputsOf(desired, ledger, { live, raw }, reveal) {
	const all = declaredOutputs(desired);
	if (all.length === 0) return [];
	const found = new Map(match(desired, live, ledger, reveal).matched.map((one) => [subjectOf(one.desired), one]));
	return all.flatMap((declared) => {
		const { kind, live: its } = found.get(declared.subject);
		if (live[kind.name] === void 0) return [];
		const value = its === null ? null : valueAt(raw.get(`${kind.name} ${its.id}`), declared.path) ?? null;
		const isSecret = declared.isSecret || holdsCredential(value);
		const credentials = isSecret ? textsIn(value, declared.isSecret) : [];
		return [{
			...declared,
			isSecret,
			value: value === null ? null : textOf$1(value),
			credentials
		}];
	});
}
/** A whole object, or a list of them, may have a credential anywhere in it. */
function holdsCredential(value) {
	if (Array.isArray(value)) return value.some((item) => holdsCredential(item));
	if (!isObject(value)) return false;
	return Object.entries(value).some(([name, inner]) => isCredential(name, marked) || holdsCredential(inner));
}
function textsIn(value, isSecret) {
	if (typeof value === "string") return isSecret && value !== "" ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, isSecret));
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, isSecret || isCredential(name, marked)));
}
function textOf$1(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/plan/ledger/signed.ts
/**
* Ledger and receipts on a branch that people may write: signed with a key that only the runs have, so that whoever reads
* them knows whether a run wrote them so. An altered one is told; what it may do nobody decides here.
*/
function signed(value, key) {
	const bare = unsigned(value);
	return {
		...bare,
		signature: signatureOf(bare, key)
	};
}
/** The value as it was read, marked when no run with this key wrote it so. Ledgers from before there were signatures are not. */
function checked(value, key) {
	const bare = unsigned(value);
	return value.signature === void 0 && !("installation" in value) && "resources" in value || value.signature === signatureOf(bare, key) ? bare : {
		...bare,
		isAltered: true
	};
}
function unsigned(value) {
	const { signature: _, isAltered: __, ...bare } = value;
	return bare;
}
function signatureOf(value, key) {
	return createHmac("sha256", `chatwoot-as-code ledger ${key}`).update(textOf$2(value)).digest("base64url");
}
// src/github/ledger-store.ts
/** The ledger of one run on GitHub: what was read is kept, and every text is signed and checked. */
/**
* Without a run, as for a fork, the first installation is meant and nobody can check signatures. `commit` is the one whose
* files the run is about.
*/
function ledgerOnGitHub(github, run = null, commit = null) {
	const { server = null, key = null } = run ?? {};
	const sign = (value) => key === null ? value : signed(value, key);
	const check = (value) => value === null || key === null ? value : checked(value, key);
	const checkOnce = onceFor((ledger) => check(ledger));
	const names = /* @__PURE__ */ new Map();
	let head;
	const ledgers = /* @__PURE__ */ new Map();
	const headNow = () => head ??= headOfBranch(github);
	const ledgerNow = (account, name) => {
		const ledger = ledgers.get(name) ?? headNow().then((commit) => ledgerAt(github, commit, account, name));
		ledgers.set(name, ledger);
		return ledger;
	};
	const isAt = (commit) => {
		head = commit === void 0 ? void 0 : Promise.resolve(commit);
		ledgers.clear();
	};
	const nameFor = async (account) => {
		if (server !== null && !names.has(account)) await read(account);
		return names.get(account) ?? nameOf$1(account);
	};
	const read = async (account) => {
		const known = names.get(account);
		if (known !== void 0 || server === null) return ledgerNow(account, known ?? nameOf$1(account));
		server().catch(() => {});
		const first = await ledgerNow(account, nameOf$1(account));
		const isOther = first?.installation !== void 0 && isElsewhere(first.installation, await server());
		names.set(account, isOther ? nameOf$1(account, await server()) : nameOf$1(account));
		return isOther ? read(account) : first;
	};
	return {
		read: async (account) => {
			const ledger = await read(account);
			return ledger && checkOnce(ledger);
		},
		write: async (account, change, receipt) => {
			const name = await nameFor(account);
			const known = {
				head: await headNow(),
				ledger: await ledgerNow(account, name)
			};
			const signing = (ledger) => sign(change(ledger));
			isAt(void 0);
			isAt(await writeLedger(github, {
				account,
				name,
				change: signing,
				receipt: sign(receipt),
				known
			}));
		},
		receipt: async (account, run) => check(await readReceipt(github, account, run, {
			name: await nameFor(account),
			head: await headNow()
		})),
		receipts: async (account) => receiptNames(github, await headNow(), await nameFor(account)),
		hasFolder: async (folder) => commit !== null && (await told(hasFolder(github, commit, folder))).answer !== false,
		checkWritable: async () => {
			const known = await headNow();
			const now = await mustBeWritable(github, known);
			if (now !== known) isAt(now);
		}
	};
}
// src/action/modes/covered.ts
/**
* What an apply covers: all that the default branch gained since the commit that was applied last. A run for an older
* commit has nothing to do any more.
*/
const NONE$2 = /* @__PURE__ */ new Set();
async function coveredBy(from, ledger, folder) {
	const { github, happening } = from;
	const { commit } = happening;
	const last = lastIn(ledger, folder);
	const isAgain = last?.commit === commit;
	const news = last === null || isAgain ? null : await gained(github, last.commit, commit);
	if (last !== null && news !== null) {
		if (news.state === "behind" && !await isRewritten(from, last.commit)) return stale(last.commit, commit);
		if (news.state !== "ahead" && happening.name !== "workflow_dispatch") return rewritten(last.commit);
	}
	const start = last === null ? happening.before : isAgain || last.isPartly ? last.since : last.commit;
	const whole = start === null || start === last?.commit ? news : await gained(github, start, commit);
	if (whole?.state !== "ahead") return {
		isStale: false,
		commits: [await own(from)],
		earlier: NONE$2,
		applied: {
			commit,
			since: null
		}
	};
	const fresh = new Set(news?.commits.map(({ sha }) => sha));
	const earlier = news === null ? NONE$2 : new Set(whole.commits.map(({ sha }) => sha)).difference(fresh);
	return {
		isStale: false,
		commits: whole.commits,
		earlier,
		applied: {
			commit,
			since: start
		}
	};
}
/** Why a look with the files of this commit would tell nothing: null where a later one was not applied, or nobody can tell. */
async function whyOlder(from, ledger, folder) {
	const { github, happening } = from;
	const last = lastIn(ledger, folder);
	if (last === null || last.commit === happening.commit) return null;
	const { answer } = await told(gained(github, last.commit, happening.commit));
	if (answer?.state !== "behind" || (await told(isRewritten(from, last.commit))).answer !== false) return null;
	return `Nothing was compared: commit ${short(last.commit)}, which is newer than ${short(happening.commit)}, has been applied already.`;
}
/** Old ledgers say only which commit was applied last, from whatever folder. */
function lastIn(ledger, folder) {
	if (ledger === null) return null;
	const { commits = {}, last } = ledger;
	if (Object.hasOwn(commits, folder)) return commits[folder];
	return last?.commit == null ? null : {
		commit: last.commit,
		since: null
	};
}
async function own({ github, happening: { commit, subject } }) {
	return subject === null ? await commitAt$1(github, commit) : {
		sha: commit,
		subject
	};
}
/** Whether the default branch has lost the commit that was applied last: it was reset or force-pushed. */
async function isRewritten({ github, happening }, applied) {
	const head = await headOfBranch(github, happening.defaultBranch);
	const state = head === null ? "apart" : (await gained(github, applied, head)).state;
	return state !== "ahead" && state !== "same";
}
function stale(applied, commit) {
	return {
		isStale: true,
		isError: false,
		sentence: `Nothing was done: commit ${short(applied)}, which is newer than ${short(commit)}, has been applied already.`
	};
}
function rewritten(applied) {
	return {
		isStale: true,
		isError: true,
		sentence: `The default branch was rewritten: commit ${short(applied)}, which was applied last, is not part of what was pushed. Nothing was applied. Look at the plan (mode plan), and if it is right run the workflow by hand with mode apply.`
	};
}
function short(sha) {
	return sha.slice(0, 7);
}
// src/action/modes/report.ts
async function reportOf({ happening, account, engine, url, footer }, its) {
	const { commit, runUrl, repositoryUrl, docsUrl, pullRequest, defaultBranch } = happening;
	const head = pullRequest?.head ?? null;
	const branch = pullRequest === null ? defaultBranch : pullRequest.isFork ? null : pullRequest.branch;
	const { folder, secrets } = engine;
	const links = {
		runUrl,
		repositoryUrl,
		docsUrl,
		dashboardUrl: url === "" ? null : `${url.replace(/\/+$/, "")}/app/accounts/${account}`,
		branch
	};
	return withMarks({
		...localReport(its, secrets),
		account,
		folder,
		commit,
		head,
		...links,
		footer
	});
}
/** The routing map with these changes of a plan. What makes it is loaded where something is written. */
async function drawnMap(its, changes, { secrets }) {
	if (!changes.some(isWrite)) return null;
	const { mapOfPlan } = await import("./map2.js");
	return mapOfPlan(its, changes, secrets);
}
function reportFor(session, its) {
	const { url, commentFooter: footer } = session.inputs;
	return reportOf({
		...session,
		url,
		footer
	}, its);
}
// src/action/modes/reviewed.ts
/** Of several comments that look like ours the one with a review that holds. */
async function reviewOn(session, pull) {
	const { github, scope } = session;
	const { number } = pull;
	const comments = await listComments(github, number);
	const read = readComments(comments, markerOf("plan", scope)).map(({ body: text, url }) => ({
		...reviewIn(text, signingOf(session, "plan", number)),
		pull,
		text,
		url,
		comments
	}));
	const none = {
		review: null,
		why: "none",
		pull,
		text: "",
		url: null,
		comments
	};
	return read.find(({ review }) => review !== null) ?? read[0] ?? none;
}
// src/action/modes/touched.ts
/** Whether a pull request is about the account at all. */
/**
* Whether there is nothing to say: the pull request touches no desired file, nothing has drifted and nothing is wrong. Asks
* GitHub only where the plan has nothing to say.
*/
async function isOfNoConcern(session, { changes, contested, held, findings }) {
	return changes.length + contested.length + held.length === 0 && findings.every(({ isStanding }) => isStanding) && !await touchesFiles(session);
}
/** In doubt it does. */
async function touchesFiles({ github, happening, engine: { folder } }) {
	const base = happening.before ?? await defaultIn(github, happening.commit);
	if (base === null) return true;
	const [before, after] = await Promise.all([base, happening.commit].map((commit) => filesBelow(github, commit, folder)));
	if (before == null || after == null || before.size !== after.size) return true;
	if (after.size === 0) return true;
	return [...after].some(([path, sha]) => before.get(path) !== sha);
}
/** The commit that GitHub makes for testing has two parents: the default branch and the head of the pull request. */
async function defaultIn(github, commit) {
	const parents = await parentsOf(github, commit);
	return parents.length === 2 ? parents[0] : null;
}
// src/action/modes/apply.ts
/** Apply: what the default branch says, carried out on the server as far as it was reviewed; the pull requests are told. */
async function apply(session) {
	const { happening, github } = session;
	mustBeDefaultBranch(happening, "apply");
	const { covered, engine } = await startOf(session);
	if (covered.isStale) return nothingDone(session, {
		mode: "apply",
		...covered
	});
	const sides = readSides(engine);
	sides.catch(() => {});
	const pulls = await mergedPulls(github, covered.commits, { branch: happening.defaultBranch });
	const open = (await Promise.all(pulls.map((pull) => reviewOn(session, pull)))).filter(({ text, pull }) => !text.includes("<!-- applied -->") || pull.merge === happening.commit);
	const reviews = open.flatMap(({ review }) => review ?? []);
	const allowed = open.map(({ pull, review }) => review === null ? NONE$1 : approvedIn(review, allowedIn(pull.body)));
	const asked = open.map(({ pull: { number }, review, comments }) => ({
		number,
		review,
		comments
	}));
	const result = await saying(session, asked, "apply", () => applyAs({
		...session,
		engine
	}, "apply", {
		reviews,
		allowed: allowed.reduce((some, more) => some.union(more), NONE$1),
		applied: covered.applied,
		sides,
		missing: open.flatMap(({ pull: { number }, why }) => why === null ? [] : [{
			number,
			why
		}])
	}));
	const isNews = result.outcomes?.length !== 0 || result.failure !== null;
	const body = withMarkers(result.comment, OUTCOME, ...result.failure === null ? [DONE] : []);
	const isShown = isNews || open.every(({ text }) => text !== "") || (await told(touchesFiles(session))).answer !== false;
	const posted = await Promise.all(open.map(({ pull: { number, merge }, review, text, url, comments }) => isNews || (text === "" ? isShown : !text.includes("<!-- outcome -->")) ? tell(session, {
		number,
		review,
		comments
	}, body, covered.earlier.has(merge) ? null : result.failure) : {
		commentUrl: url,
		unposted: []
	}));
	const unposted = posted.flatMap((one) => one.unposted);
	return {
		...result,
		commentUrl: posted.at(-1)?.commentUrl ?? null,
		unposted
	};
}
const NONE$1 = /* @__PURE__ */ new Set();
/** The ledger is read once, before the server: it says what this run has to cover. */
async function startOf(session) {
	const { engine } = session;
	const ledger = await engine.store.read(engine.account);
	return {
		covered: await coveredBy(session, ledger, engine.folder),
		engine: withLedger(engine, ledger)
	};
}
function withLedger(engine, ledger) {
	return {
		...engine,
		store: {
			...engine.store,
			read: async () => ledger
		}
	};
}
function nothingDone({ account }, its) {
	const { mode, sentence, isError } = its;
	return {
		look: null,
		outcomes: mode === "drift" ? null : [],
		summary: renderNothingDone({
			account,
			mode,
			sentence,
			isError
		}),
		findings: [],
		commentUrl: null,
		issueNumber: null,
		unposted: [],
		failure: isError ? sentence : null
	};
}
/** Looks, applies what has no errors, and says in Markdown what became of it. */
async function applyAs(session, mode, { reviews, allowed, applied, sides, missing }) {
	const { engine, happening, inputs } = session;
	const before = withNotes$1(afterReview(await look(engine, allowed, sides)), ignoredNotes(inputs.allow));
	const fresh = unreviewed(before.plan, reviews);
	const refused = failureOf(before);
	const { commit, actor, run } = happening;
	const isDone = refused === null && isWorthApplying(before);
	const policy = mode === "resync" && inputs.onNewOperations === "stop" ? "apply-safe" : inputs.onNewOperations;
	const weakens = (change) => weakensAccess(change, before.reading.live);
	const held = heldBack(before.plan, fresh, {
		policy,
		allowed: engine.allowed,
		weakens
	});
	const apply = {
		mode,
		commit,
		actor,
		run,
		at: engine.now.toISOString(),
		applied
	};
	const done = isDone ? await carryOut(engine, before, apply, held) : null;
	const its = done?.after == null ? before : {
		...before,
		reading: done.after,
		effort: done.effort
	};
	const outcomes = done?.outcomes ?? (refused === null ? [] : before.plan.changes.map((change) => outcomeOf(change, "not attempted", "the plan has errors")));
	const report = {
		...await reportFor(session, its),
		map: await drawnMap(its, appliedOf(its.plan, outcomes), engine),
		mode,
		outcomes,
		unkept: done?.unkept ?? null,
		unreviewed: mode === "apply" ? {
			missing,
			changes: fresh,
			isAll: reviews.length === 0
		} : null
	};
	const { comment, summary } = inBoth((room) => renderOutcome(report, room));
	return {
		look: its,
		outcomes,
		comment,
		summary,
		report,
		findings: its.plan.findings,
		commentUrl: null,
		issueNumber: null,
		unposted: [],
		failure: refused ?? failureOfOutcomes(outcomes) ?? done?.unkept ?? null
	};
}
// src/render/beginning.ts
/** Before the first export: there is no file yet, and nothing was ever applied. */
function beginningSentence(folder) {
	return `There is no file in ${oneLine(folder)} yet, and nothing was ever applied, so there is nothing to compare.`;
}
const BEGIN = "Run this workflow by hand with mode export: it opens a pull request with everything that the account holds. If there are files in another folder, check the input \"desired\".";
function renderBeginning(folder) {
	return `### Chatwoot · nothing to compare yet\n\nThere is no file in ${codeSpan(folder)}, and nothing was ever applied. ${BEGIN}\n`;
}
// src/action/modes/beginning.ts
/**
* The first runs of a workflow, before anything was exported: a plan or a nightly check has nothing to compare and is no
* failure; who wants to apply is told. A folder that is empty later on is another matter: the ledger knows of it.
*/
/** Null where there is something to work with, or where nobody can tell. */
async function beginning({ desired: folder, mode }, github) {
	if (mode === "export" || mode === "undo" || !holdsNothing(folder)) return null;
	const ledger = await told(headOfBranch(github));
	if (ledger.error !== null || ledger.answer !== null) return null;
	const sentence = beginningSentence(folder);
	const note = {
		code: "A-NOTHING-YET",
		severity: "note",
		place: null,
		subject: null,
		sentence,
		nextStep: BEGIN
	};
	const isLook = mode === "plan" || mode === "drift";
	return {
		look: null,
		outcomes: null,
		summary: renderBeginning(folder),
		findings: isLook ? [note] : [],
		commentUrl: null,
		issueNumber: null,
		unposted: [],
		failure: isLook ? null : `${sentence} ${BEGIN}`
	};
}
// src/github/issue-list.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE$1 = `${ISSUES}/{issue_number}`;
const Issue = object({
	number: int(),
	html_url: string(),
	title: string(),
	body: optional(nullable(string())),
	state: _enum(["open", "closed"]),
	closed_at: nullable(string()),
	user: nullable(object({ login: string() })),
	pull_request: optional(unknown())
});
/** All issues of our login, oldest first. GitHub lists pull requests among the issues. */
async function listIssues(github, filter) {
	return (await github.all(Issue, `GET ${ISSUES}`, {
		...filter,
		creator: github.login
	})).filter(({ pull_request }) => pull_request === void 0).toSorted((a, b) => a.number - b.number);
}
/** Those of them about this matter. */
function issuesAbout(github, about, issues) {
	return issues.filter((issue) => isOurs(github, about, issue));
}
/** Where people have written over the whole text, the title that they left tells it. */
function isOurs(github, about, issue) {
	const { user, body, title } = issue;
	if (!isBy(github.login, user)) return false;
	return hasMarker(about, issue) || about.isTitle?.(title) === true && !comparable(body).includes("<!-- chatwoot-as-code:");
}
/** The marker stands on a line of its own: people may have written above it. */
function hasMarker({ marker }, { body }) {
	return comparable(body).split("\n").includes(marker);
}
// src/github/label.ts
const DRIFT_LABEL = {
	name: "chatwoot-drift",
	color: "fbca04",
	description: "Chatwoot differs from the files in this repository"
};
const LABELS = "/repos/{owner}/{repo}/labels";
/**
* Whether the repository has the label, which is made if need be. An issue would make it too, but grey and without a
* description. A label that cannot be made is no reason to say nothing: the issue is opened without it.
*/
async function hasLabel(github, label) {
	const made = await told(github.ask(unknown(), `POST ${LABELS}`, {
		...label,
		request: repeatable
	}));
	if (made.error === null) return true;
	return (made.error instanceof GitHubError && made.error.status === 422 ? await told(github.all(object({ name: string() }), `GET ${LABELS}`)) : null)?.answer?.some(({ name }) => name.toLowerCase() === label.name.toLowerCase()) ?? false;
}
// src/github/notes.ts
/** People write below this line of an issue or a pull request; above it everything is ours. */
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
function withNotes(own, notes) {
	return `${own}\n\n${NOTES_LINE}${notes === "" ? "" : `\n${notes}`}`;
}
// src/github/issue.ts
/** Closed no longer ago than this, an issue is opened again rather than followed by another. */
const REOPENED_WITHIN = 12096e5;
/** All issues of ours that are open. Who has listed them gives them to the functions below, which look otherwise. */
function openIssues(github) {
	return listIssues(github, { state: "open" });
}
/** Brings the one open issue to this text: the open one, else one closed lately, else a new one. */
async function ensureIssue(github, text, listed = null) {
	const to = {
		...text,
		title: github.sendable(text.title, "the issue")
	};
	const [open, ...others] = issuesAbout(github, to, listed ?? await openIssues(github));
	for (const { number } of others) await close(github, number, "not_planned");
	if (open !== void 0) return rewrite(github, to, open);
	const closed = await closedLately(github, to);
	return closed === null ? create$1(github, to) : rewrite(github, to, closed);
}
/** Closes what is open, with the comment. What is closed gets no second comment. */
async function closeIssue(github, about, comment, listed = null) {
	const [first, ...others] = issuesAbout(github, about, listed ?? await openIssues(github));
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
async function readIssue(github, about, listed = null) {
	const [open] = issuesAbout(github, about, listed ?? await openIssues(github));
	return open === void 0 ? null : {
		number: open.number,
		url: open.html_url,
		body: textOf(about, open)
	};
}
async function closedLately(github, to) {
	const since = (/* @__PURE__ */ new Date(to.now.getTime() - REOPENED_WITHIN)).toISOString();
	const recent = issuesAbout(github, to, await listIssues(github, {
		state: "closed",
		since
	})).filter(({ closed_at }) => closed_at !== null && Date.parse(closed_at) >= Date.parse(since));
	const newestFirst = (a, b) => Date.parse(b.closed_at) - Date.parse(a.closed_at) || b.number - a.number;
	return recent.toSorted(newestFirst)[0] ?? null;
}
async function rewrite(github, to, issue) {
	const body = bodyOf(github, to, hasMarker(to, issue) ? notesOf(issue.body) : comparable(issue.body));
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
	const news = to.news?.(textOf(to, issue)) ?? null;
	if (news !== null) await addComment(github, issue.number, news);
	return {
		...of,
		written: issue.state === "open" ? "updated" : "reopened"
	};
}
async function store(github, { number }, change) {
	checkStored(await github.ask(Issue, `PATCH ${ISSUE$1}`, {
		issue_number: number,
		...change
	}), change.body);
}
async function create$1(github, to) {
	const labels = await hasLabel(github, to.label) ? [to.label.name] : [];
	const body = bodyOf(github, to, "");
	const made = await createOnce(github, () => github.ask(Issue, `POST ${ISSUES}`, {
		title: to.title,
		body,
		labels
	}), async () => issuesAbout(github, to, await openIssues(github))[0] ?? null);
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
/** The next run would not find it and open another. */
async function refuseUnfindable(github, made) {
	await close(github, made.number, "not_planned");
	if (!isBy(github.login, made.user)) throw wrongLogin(github.login, made.user);
	throw new GitHubError(`GitHub stored issue #${made.number} without its text.`, null, false);
}
async function close(github, number, state_reason) {
	await github.ask(Issue, `PATCH ${ISSUE$1}`, {
		issue_number: number,
		state: "closed",
		state_reason
	});
}
function bodyOf(github, to, notes) {
	const text = typeof to.body === "string" ? to.body : to.body(Buffer.byteLength(notes));
	return github.sendable(withNotes(marked$1(to.marker, ownPart(text)), notes), "the issue");
}
function textOf({ marker }, issue) {
	if (!hasMarker({ marker }, issue)) return "";
	const own = ownPart(comparable(issue.body));
	return own.slice(own.indexOf(marker) + marker.length).replace(/^\n/, "");
}
// src/action/modes/drift.ts
/** Drift and re-sync: one issue for an account, opened when something was changed in Chatwoot, closed when that is gone. */
async function drift(session) {
	const { inputs, engine, happening } = session;
	if (happening.defaultBranch !== null) mustBeDefaultBranch(happening, "drift");
	const ledger = await told(engine.store.read(engine.account));
	const older = happening.defaultBranch === null ? null : await whyOlder(session, ledger.answer, engine.folder);
	if (older !== null) return nothingDone(session, {
		mode: "drift",
		sentence: older,
		isError: false
	});
	const { its, open, unread } = await readableLook(session);
	const found = countsOf(its.plan).drift;
	const report = {
		...await reportFor(session, its),
		map: await drawnMap(its, driftOf(its.plan), session.engine)
	};
	const summary = renderDriftSummary(report);
	const issue = open.answer === null ? open : await tellIssue(session, {
		its,
		found,
		report,
		open: open.answer
	}, summary.shown);
	const refused = [.../* @__PURE__ */ new Set([...unread, ...unposted(ISSUE, issue.error)])];
	return {
		look: its,
		outcomes: null,
		summary: summary.text,
		report: {
			...report,
			mode: "drift",
			outcomes: null
		},
		findings: its.plan.findings,
		commentUrl: null,
		issueNumber: issue.answer?.number ?? null,
		unposted: refused,
		failure: failureOf(withoutGuards(its)) ?? (inputs.failOnDrift && found > 0 ? `${found} resources of account ${engine.account} were changed in Chatwoot.` : refused[0] ?? null)
	};
}
async function resync(session) {
	const { happening, github, scope } = session;
	mustBeDefaultBranch(happening, "resync");
	const { covered, engine } = await startOf(session);
	if (covered.isStale) return nothingDone(session, {
		mode: "resync",
		...covered
	});
	const listed = await told(openIssues(github));
	const open = listed.answer === null ? null : await readIssue(github, aboutDrift(scope), listed.answer);
	const unread = unposted(ISSUE, listed.error);
	const number = open?.number ?? null;
	const read = open === null ? null : reviewIn(open.body, signingOf(session, "drift", 0));
	const result = await applyAs({
		...session,
		engine
	}, "resync", {
		reviews: read?.review == null ? [] : [read.review],
		allowed: /* @__PURE__ */ new Set(),
		applied: covered.applied,
		missing: open !== null && read?.why === "forged" ? [{
			number: open.number,
			why: "forged"
		}] : []
	});
	if (result.failure !== null) {
		const refused = await commentOn(session, number, "A re-sync did not put everything back");
		return {
			...result,
			issueNumber: number,
			unposted: [...unread, ...refused]
		};
	}
	const held = result.look.plan.held.filter(({ cause }) => cause === "drift");
	if (held.length > 0) {
		const refused = await commentOn(session, number, `A re-sync put back everything but ${held.map((one) => `\`${subjectOf(one)}\``).join(", ")}`);
		return {
			...result,
			failure: needsApproval(result.look),
			issueNumber: number,
			unposted: [...unread, ...refused]
		};
	}
	if (listed.answer === null) return {
		...result,
		unposted: unread
	};
	const text = renderDriftClosed({
		...await reportFor(session, result.look),
		by: "resync"
	});
	const closed = await told(closeIssue(github, aboutDrift(scope), text, listed.answer));
	return {
		...result,
		issueNumber: closed.answer?.number ?? number,
		unposted: unposted(ISSUE, closed.error)
	};
}
const ISSUE = "issue about drift";
/** One sentence about this run on the issue, when there is one; what GitHub did not take of it. */
async function commentOn({ github, happening }, number, sentence) {
	if (number === null) return [];
	const { error } = await told(addComment(github, number, `${sentence}: [run](${happening.runUrl}).`));
	return unposted(`comment on issue #${number}`, error);
}
/** A re-sync that somebody's approval would let do more is red; where no approval helps, the issue tells what is missing. */
function needsApproval({ plan }) {
	const allow = plan.findings.flatMap(({ holds, allow: lines = [] }) => holds === void 0 ? [] : lines);
	return allow.length === 0 ? null : `Everything else was put back, but ${allow.length === 1 ? "one operation waits" : `${allow.length} operations wait`} for an approval, by a line each in the input "allow": ${allow.map((line) => `allow: ${line}`).join(", ")}`;
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
/**
* A server that cannot be read is never "no drift": it gets a notice of its own, and the run fails. The issues are listed
* once for both matters, and only then: what is opened is opened on what was seen a moment ago.
*/
async function readableLook(session) {
	const { engine, github, account, scope, happening } = session;
	const about = {
		marker: markerOf("unreadable", scope),
		label: DRIFT_LABEL
	};
	try {
		const its = await look(engine);
		const open = await told(openIssues(github));
		const again = `Chatwoot can be read again: [run](${happening.runUrl}).`;
		const closed = open.answer === null ? open : await told(closeIssue(github, about, again, open.answer));
		return {
			its,
			open,
			unread: unposted(ISSUE, closed.error)
		};
	} catch (error) {
		if (!(error instanceof ServerError || error instanceof OtherInstallation)) throw error;
		const reason = engine.secrets.quoted(error.message, "the issue");
		const { title, body } = renderUnreadable({
			account,
			reason,
			runUrl: happening.runUrl
		});
		const opened = await told(ensureIssue(github, {
			...about,
			title,
			body,
			now: engine.now
		}));
		throw opened.error === null ? error : new Stopped(error, unposted(ISSUE, opened.error));
	}
}
/** The issue that is open now, or was closed by this; its answer is null when there is none. */
function tellIssue(session, { its, found, report, open }, inSummary) {
	const { github, scope, engine } = session;
	const about = aboutDrift(scope);
	if (found === 0) return told(closeIssue(github, about, renderDriftClosed({
		...report,
		by: "drift"
	}), open));
	const plan = {
		...its.plan,
		changes: driftOf(its.plan)
	};
	const title = driftTitle(report, found);
	const body = (notes) => {
		const room = {
			...COMMENT,
			maxBytes: COMMENT.maxBytes - notes,
			elsewhere: inSummary
		};
		const { body: text, shown } = renderDriftIssue(report, room);
		const review = reviewOf(plan, {
			allowed: /* @__PURE__ */ new Set(),
			shown: shown.union(inSummary),
			commit: null
		});
		return withReview(github.sendable(text, "the issue"), review, signingOf(session, "drift", 0));
	};
	return told(ensureIssue(github, {
		...about,
		title,
		body,
		now: engine.now
	}, open));
}
function aboutDrift(scope) {
	const { account, folder } = scope;
	const isTitle = (title) => account !== null && isDriftTitle({
		account,
		folder
	}, title);
	return {
		marker: markerOf("drift", scope),
		label: DRIFT_LABEL,
		isTitle
	};
}
// src/github/proposal.ts
/**
* One pull request with files of ours on a branch of ours. Run again it is brought up to date: the files of the default
* branch with ours over them, whatever the branch held before. A commit of somebody else on it is never overwritten, nor
* what people wrote below the last line of its description.
*/
const REPO = "/repos/{owner}/{repo}";
/** The last line of our commits names their tree: who amends one keeps the line, and has another tree. */
const TRAILER = "Made-by: chatwoot-as-code, tree";
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
	const { commit, isMoved } = await ensureCommit(github, to);
	const open = await openPull(github, to);
	const notes = notesOf(open?.body);
	const body = withNotes(to.body(Buffer.byteLength(notes)), notes);
	if (open === null) {
		const { number, html_url: url } = await create(github, to, body);
		return {
			number,
			url,
			commit,
			body,
			written: "created"
		};
	}
	const { number, html_url: url } = open;
	if (open.title === to.title && isSameText(open.body, body)) return {
		number,
		url,
		commit,
		body,
		written: isMoved ? "updated" : "unchanged"
	};
	await github.ask(Pull, `PATCH ${REPO}/pulls/{pull_number}`, {
		pull_number: number,
		title: to.title,
		body
	});
	return {
		number,
		url,
		commit,
		body,
		written: "updated"
	};
}
/** The first of two names, unless a proposal about something else stands there. */
async function freeBranch(github, names, about) {
	const first = await standing(github, names[0]);
	const others = first.found === null ? null : /^About: (.*)$/m.exec(first.found.message);
	return others === null || others[1] === about ? first : standing(github, names[1]);
}
async function standing(github, branch) {
	const head = await headOfBranch(github, branch);
	return {
		branch,
		head,
		found: head === null ? null : await commitAt(github, head)
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
/** At which commit the branch stands then, and whether it had to be moved there. */
async function ensureCommit(github, { branch, head, found, about, parent, files, title }) {
	if (found !== null && !found.message.trimEnd().endsWith(`\n${TRAILER} ${found.tree.sha}`)) throw new WorkflowError(`The branch ${branch} holds a commit that is not ours (${head.slice(0, 7)}), and nothing was written over it. Merge or close its pull request, delete the branch, and run again.`);
	const tree = await treeOver(github, await treeOfCommit(github, parent), files);
	if (found?.tree.sha === tree && found.parents[0]?.sha === parent) return {
		commit: head,
		isMoved: false
	};
	const sha = await commitOf(github, {
		tree,
		parents: head === null ? [parent] : [parent, head],
		message: `${title}\n\nAbout: ${about}\n${TRAILER} ${tree}`
	});
	try {
		await moveBranch(github, branch, sha, head !== null);
	} catch (error) {
		throw error instanceof GitHubError && await headOfBranch(github, branch) !== head ? new WorkflowError(`Somebody pushed to ${branch} meanwhile, and nothing was written over it. Run again.`) : error;
	}
	return {
		commit: sha,
		isMoved: true
	};
}
function commitAt(github, sha) {
	return github.ask(Commit, `GET ${REPO}/git/commits/{commit_sha}`, { commit_sha: sha });
}
async function create(github, to, body) {
	const { branch: head, base, title } = to;
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
// src/github/status.ts
/** What a commit is worth, as the checks of a pull request show it. */
/** Of two with one context the later one counts, so a repeated request does no harm. */
async function setStatus(github, { commit, context, isWell, description, url }) {
	await github.ask(unknown(), "POST /repos/{owner}/{repo}/statuses/{sha}", {
		sha: commit,
		state: isWell ? "success" : "failure",
		context,
		description: github.sendable(description, "the status").slice(0, 140),
		target_url: url,
		request: repeatable
	});
}
// src/action/publish.ts
/** The end of a run: what it found as outputs, plan file, annotations and job summary. */
async function publish(result, runner, environment, secrets) {
	const errors = [];
	const tried = async (write) => {
		try {
			await write();
		} catch (error) {
			errors.push(error);
		}
	};
	if ("text" in result) runner.line(result.text);
	runner.output("comment-url", result.commentUrl ?? "");
	runner.output("issue-number", result.issueNumber ?? "");
	runner.output("issue-url", result.issueNumber === null ? "" : issueUrl(environment, result.issueNumber));
	if (result.look !== null) {
		const counts = countsOf(result.look.plan);
		runner.output("has-changes", String(counts.changes > 0));
		runner.output("blocked", String(isBlocked(result.look.plan)));
		for (const name of [
			"changes",
			"creates",
			"updates",
			"deletes"
		]) runner.output(name, counts[name]);
		runner.output("drift", result.look.plan.assumedAt === void 0 ? counts.drift : "");
		const { look, outcomes } = result;
		await tried(async () => runner.output("plan", await writePlan(look, outcomes, environment, secrets)));
	}
	const { report, look } = result;
	const file = textOf$4(environment, "html-report");
	if (file !== "" && report !== void 0) await tried(async () => {
		const { writeHtmlReport } = await import("./html-report2.js");
		const server = look !== null && "server" in look ? look.server : null;
		writeHtmlReport(file, "the input html-report", {
			...report,
			server,
			at: (/* @__PURE__ */ new Date()).toISOString()
		}, secrets);
	});
	const count = (state) => result.outcomes?.filter((one) => one.state === state).length ?? 0;
	runner.output("applied", count("applied"));
	runner.output("failed", count("failed"));
	runner.otherOutputs(OWN_OUTPUTS);
	for (const sentence of result.unposted) runner.warning(said(sentence));
	runner.annotate(result.findings);
	await tried(() => saveSarif(result.findings, environment, secrets));
	await tried(() => runner.summary(`${result.summary}${renderUnposted(result.unposted)}`));
	if (result.failure !== null) runner.failed(said(secrets.quoted(result.failure, "the log")));
	if (errors.length > 0) throw errors[0];
}
/** Whether a guard stands before the whole plan: nothing of it is applied until somebody approves. */
function isBlocked({ findings }) {
	return findings.some(({ code, severity }) => code.startsWith("G-") && severity === "error");
}
function issueUrl({ GITHUB_SERVER_URL = "https://github.com", GITHUB_REPOSITORY = "" }, number) {
	return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/issues/${number}`;
}
/**
* `plan.json` and, with nothing of it cut, `plan.txt`: below the runner's temporary folder, where later steps find them
* and nothing commits them. The path of the first.
*/
async function writePlan(look, outcomes, { RUNNER_TEMP = "." }, secrets) {
	const report = await withMarks(localReport(look, secrets));
	const done = secrets.quoted(outcomes, "plan.json");
	const text = `${planText(report, plain, Number.POSITIVE_INFINITY)}${outcomesText(done ?? [], plain)}`;
	const folder = join(RUNNER_TEMP, "chatwoot-as-code");
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "plan.txt"), secrets.hide(text, "plan.txt"));
	const path = join(folder, "plan.json");
	writeFileSync(path, secrets.hide(planJson({
		...report,
		outcomes: done
	}), "plan.json"));
	return path;
}
// src/github/approved.ts
/** What reviewers of a pull request say of it. */
const Review = object({
	state: string(),
	user: nullable(object({ login: string() }))
});
/** Their last words; a mere comment takes nothing back. */
const VERDICTS = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
];
/** Whether somebody has approved it and not taken that back. */
async function isApproved(github, number) {
	const reviews = await github.all(Review, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: number });
	return [...new Map(reviews.filter(({ state }) => VERDICTS.includes(state)).map(({ user, state }) => [user?.login, state])).values()].includes("APPROVED");
}
// src/action/modes/changed.ts
/** A pull request was approved, and a push brings what weighs and nobody had seen: one more comment says so. */
/**
* What GitHub did not take, and why: a sentence each. Nothing is asked where the comment of
* before was no review, or showed all that weighs.
*/
async function tellChanged(session, number, plan, posted) {
	const { before, commentUrl } = posted;
	if (before == null) return [];
	const { review } = reviewIn(before, signingOf(session, "plan", number));
	if (review === null) return [];
	const weights = weightsOf(plan);
	const fresh = unreviewed(plan, [review]).filter((change) => isWeighty(weights.get(change)));
	if (fresh.length === 0) return [];
	const { github, account } = session;
	const { error } = await told((async () => {
		if (!await isApproved(github, number)) return;
		const changes = github.quotable(fresh, "a comment");
		await addComment(github, number, renderChanged({
			account,
			changes,
			commentUrl
		}));
	})());
	return unposted(`comment that the plan has changed, on pull request #${number},`, error);
}
// src/action/modes/pending.ts
/**
* What the default branch says already and nobody has applied yet: the operations that a plan of its files holds too. They
* are in the plan of every pull request until an apply gets through, and are the work of none.
*/
const NONE = /* @__PURE__ */ new Set();
/** A pull request that changes more files than this is compared with nothing: every file is a request. */
const MOST_FILES = 30;
/** By `action kind/key`. Empty where it cannot be told: then everything counts as the pull request's own. */
async function pendingIn(session, look) {
	const { github, happening, engine } = session;
	const { changes } = look.plan;
	if (happening.pullRequest === null || changes.length === 0 || look.ledger === null) return NONE;
	const [base, head] = await parentsOf(github, happening.commit);
	if (base === void 0 || head === void 0 || base === look.ledger.commits?.[engine.folder]?.commit) return NONE;
	const files = await filesAt(session, base);
	if (files === null) return NONE;
	const at = (path) => files.get(join(engine.folder, path));
	const sources = [...files].flatMap(([file, bytes]) => {
		const its = file.endsWith(".json") ? readText(bytes) : NO_SUCH_FILE;
		return "text" in its ? [{
			file,
			text: its.text
		}] : [];
	});
	const parsed = parseDesired(sources, session.environment, {
		readText: (path) => readText(at(path)),
		readBytes: (path) => {
			const bytes = at(path);
			return bytes === void 0 ? NO_SUCH_FILE : { bytes };
		}
	}, OWN_OUTPUTS);
	if (parsed.findings.length > 0) return NONE;
	const plan = planAgainst(engine, look, parsed.desired, (text) => expand(text, parsed.secrets));
	const known = new Set(operationDigests(plan));
	const digests = operationDigests(look.plan);
	return new Set(changes.flatMap((change, index) => known.has(digests[index]) ? [operationOf(change)] : []));
}
function readText(bytes) {
	return bytes === void 0 ? NO_SUCH_FILE : textOf$3(bytes);
}
/** The files of the folder as a commit has them: from the disk where they are the same. Null where that is too much to ask. */
async function filesAt({ github, engine: { folder } }, commit) {
	const below = await filesBelow(github, commit, folder);
	if (below === null) return null;
	const here = new Map([...below].map(([path, sha]) => [path, sameOnDisk(path, sha)]));
	const others = [...below].filter(([path]) => here.get(path) === null);
	if (others.length > MOST_FILES) return null;
	const fetched = await Promise.all(others.map(async ([path, sha]) => [path, await blobBytes(github, sha)]));
	return new Map([...here, ...fetched].filter((entry) => entry[1] !== null));
}
function sameOnDisk(path, sha) {
	try {
		const content = readFileSync$1(path);
		return blobId(content) === sha ? content : null;
	} catch {
		return null;
	}
}
// src/action/modes/rule-tests.ts
/** Rule tests on a pull request: what they find is told with the plan. */
/** `folder` is the one of the desired files; the tests lie in `tests` beside it. */
async function testFindings(desired, folder) {
	const tests = join(folder, "..", "tests");
	if (!existsSync$1(tests)) return [];
	const { findingsOf, runRuleTests } = await import("./run3.js");
	const found = runRuleTests(desired, tests, process.cwd(), /* @__PURE__ */ new Date());
	return found === null ? [] : findingsOf(found);
}
// src/action/modes/plan.ts
/** Plan: what would change, as one comment on the pull request. Writes nothing to Chatwoot. */
async function plan(session) {
	const { happening, inputs } = session;
	const number = openPullRequest(happening);
	const { body: description = "", head = null } = happening.pullRequest ?? {};
	const allowed = allowedIn(description);
	const made = await saying(session, [{
		number,
		unless: OUTCOME
	}], "plan", () => lookToShow(session.engine, allowed));
	const { desired, reveal } = session.engine;
	const its = withNotes$1(made, [...ignoredNotes(description, inputs.allow), ...await testFindings(desired, inputs.desired)]);
	const outputs = outputsOf(desired, its.ledger, its.reading, reveal);
	const { answer: pending } = await told(pendingIn(session, its));
	const { answer: replay } = await told(replayOf(session.engine, its));
	const report = {
		...await reportFor(session, {
			...its,
			effort: effortOf(session.engine)
		}),
		replay: session.engine.secrets.quoted(replay, "the comment"),
		...pending === null ? {} : { pending },
		map: await drawnMap(its, its.plan.changes, session.engine),
		outputs
	};
	const rendered = (fixed) => inBoth((room) => renderComment({
		...report,
		fixed
	}, room));
	const { comment, summary, shown } = rendered([]);
	const said = (before) => {
		const fixed = before === null ? [] : fixedSince(before, report.plan.findings);
		const text = fixed.length === 0 ? {
			comment,
			shown
		} : rendered(fixed);
		return {
			text: text.comment,
			review: reviewOf(its.plan, {
				allowed,
				shown: text.shown,
				commit: head
			})
		};
	};
	const current = number === null ? null : await currentOn(session, number);
	const now = current?.isCurrent === true ? current.description : null;
	if (now !== null && !isDeepStrictEqual(approvalsIn(now), approvalsIn(description))) return plan(describedAs(session, now));
	const posted = current === null ? NOT_POSTED : await post(session, current, its.plan, said);
	return {
		look: its,
		outcomes: null,
		summary,
		report: {
			...report,
			mode: "plan",
			outcomes: null
		},
		findings: its.plan.findings,
		issueNumber: null,
		...posted,
		failure: failureOf(its) ?? posted.failure
	};
}
/** An event is as old as its run: what people have approved since, or no longer approve, counts all the same. */
function describedAs(session, body) {
	const { happening } = session;
	return {
		...session,
		happening: {
			...happening,
			pullRequest: {
				...happening.pullRequest,
				body
			}
		}
	};
}
const NOT_POSTED = {
	commentUrl: null,
	unposted: [],
	failure: null
};
/** The comment, and what goes with it: suggested changes, and a word to those who had approved another plan. */
async function post(session, { number, isCurrent, notes, error }, plan, said) {
	if (!isCurrent) {
		const refused = unposted(`comment on pull request #${number}`, error);
		return {
			commentUrl: null,
			unposted: [...refused, ...notes],
			failure: unreviewable(refused)
		};
	}
	const isCorrection = (await told(isOfNoConcern(session, plan))).answer === true;
	const posted = await tell(session, {
		number,
		unless: OUTCOME,
		isCorrection
	}, said);
	const besides = isCorrection ? [] : [...await suggestions(session, plan.findings), ...await tellChanged(session, number, plan, posted)];
	return {
		...posted,
		unposted: [...posted.unposted, ...besides],
		failure: unreviewable(posted.unposted)
	};
}
/** What makes them is loaded only where there is a fix to suggest. */
async function suggestions(session, findings) {
	const { pullRequest } = session.happening;
	if (pullRequest === null || !findings.some(({ edits }) => edits !== void 0)) return [];
	const { suggest } = await import("./suggest.js");
	return suggest(session, pullRequest, findings);
}
/** Nobody can review what the pull request does not show. */
function unreviewable([first]) {
	return first === void 0 ? null : `${first} Without it a merge finds no review of this plan.`;
}
// src/action/modes/export.ts
/** Export: what the account holds, as one pull request with the files that differ, and its plan. Writes nothing to Chatwoot. */
async function exportAsPullRequest(asked) {
	const { inputs, happening, github, environment, secrets, runner } = asked;
	mustBeDefaultBranch(happening, "export");
	const { desired: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared, terse: isTerse } = inputs;
	const { url, urlName, token, account, timeout, maxRequests } = inputs;
	let store;
	const storeFor = (server) => store ??= ledgerOnGitHub(github, {
		server,
		key: reviewKeyIn(environment)
	}, happening.commit);
	const its = await exportAccount({
		folder,
		kinds,
		isPruning,
		isOnlyDeclared,
		isTerse
	}, {
		url,
		urlName,
		token,
		account,
		timeout,
		maxRequests,
		allowed: allowedIn(inputs.allow)
	}, storeFor, environment, secrets);
	for (const { value } of its.exported.secrets.values()) runner.mask(value);
	const { findings } = its.exported;
	runner.annotate(findings);
	const refused = findings.filter(({ severity }) => severity === "error");
	const report = {
		...its.exported,
		folder,
		effort: its.effort
	};
	const proposed = refused.length > 0 ? {
		answer: null,
		error: null
	} : await told(propose(its, asked));
	const missing = unposted("pull request", proposed.error);
	runner.output("pull-request-url", proposed.answer?.url ?? "");
	const link = proposed.answer === null ? "" : `\n[Pull request](${proposed.answer.url})\n`;
	const summary = (room) => `### Chatwoot export · ${exportHeadline(report)}\n${link}\n${exportBody(report, happening.runUrl, room)}${renderUnposted(missing)}\n`;
	if (proposed.answer === null) {
		await runner.summary(summary(SUMMARY));
		const errors = [...refused.map(({ sentence, nextStep }) => `${sentence} ${nextStep}`), ...missing];
		if (errors.length > 0) runner.failed(said(errors.join("\n")));
		return;
	}
	const { result, warnings } = await planProposed(its, {
		...asked,
		storeFor
	}, proposed.answer).catch(async (error) => {
		await runner.summary(summary(SUMMARY));
		throw error;
	});
	for (const warning of warnings) runner.warning(said(warning));
	const hasRoom = Buffer.byteLength(result.summary) < SUMMARY.maxBytes - COMMENT.maxBytes;
	await publish({
		...result,
		summary: `${hasRoom ? summary(COMMENT) : link}\n${result.summary}`
	}, runner, environment, secrets);
}
/**
* GitHub starts no workflow for a pull request that GITHUB_TOKEN opened, so what a plan job says on others this run says
* itself: the comment with the review, and the check as a status of the commit.
*/
async function planProposed(its, { inputs, happening, github, environment, secrets, storeFor }, { number, url, commit, body }) {
	const { desired: folder, url: address, urlName, token, timeout, maxRequests } = inputs;
	const { account } = its.exported;
	const key = reviewKeyIn(environment);
	const files = filesAfter(its, folder, environment);
	const server = {
		url: address,
		urlName,
		token,
		account,
		timeout,
		maxRequests,
		allowed: allowedIn(inputs.allow)
	};
	const engine = await openEngine(files, server, storeFor, environment, secrets);
	const scope = {
		account,
		address: addressIn(address),
		folder: nameOf(folder)
	};
	const pullRequest = {
		number,
		isFork: false,
		isOpen: true,
		body,
		head: commit,
		branch: EXPORT_BRANCH
	};
	const about = {
		...happening,
		commit,
		pullRequest
	};
	const tellStatus = async (isWell, description) => {
		const { error } = await told(setStatus(github, {
			commit,
			context: PLAN_CHECK,
			isWell,
			description,
			url: happening.runUrl
		}));
		return error === null ? [] : [`The status of ${url} could not be written. ${error.message} The job needs "statuses: write"; without it a required check waits on this pull request for ever.`];
	};
	try {
		const result = await plan({
			inputs,
			happening: about,
			github,
			account,
			scope,
			key,
			environment,
			engine
		});
		const description = result.failure ?? headline(result.look);
		return {
			result,
			warnings: await tellStatus(result.failure === null, description)
		};
	} catch (error) {
		await tellStatus(false, sentenceOf(error) ?? "The plan could not be made.");
		throw error;
	} finally {
		await engine.chatwoot.close();
	}
}
/** The pull request; null when the files say already what the server says. */
async function propose({ exported, sources, effort }, { inputs, happening: { commit, defaultBranch, runUrl }, github, runner }) {
	const { desired: folder } = inputs;
	const scope = scopeId({
		address: addressIn(inputs.url),
		folder: nameOf(folder)
	});
	const names = [EXPORT_BRANCH, `${EXPORT_BRANCH}-${exported.account}-${scope}`];
	const about = `${exported.account} ${scope}`;
	const at = {
		...await freeBranch(github, names, about),
		about,
		base: defaultBranch
	};
	if (exported.files.size === 0) {
		const old = await openPull(github, at);
		runner.line("The files already say what the server says: there is nothing to propose.");
		if (old !== null) runner.warning(`The pull request ${old.html_url} is out of date: nothing differs any more. Close it.`);
		return null;
	}
	const body = (notes) => exportBody({
		...exported,
		folder,
		effort
	}, runUrl, {
		...COMMENT,
		maxBytes: COMMENT.maxBytes - notes
	});
	const proposed = await ensureProposal(github, {
		...at,
		parent: commit,
		files: Object.fromEntries([...exported.files].map(([path, text]) => [fileAt(sources, path), text])),
		title: `desired: what account ${exported.account} holds`,
		body
	});
	runner.line(`The pull request ${proposed.url} is ${proposed.written}.`);
	return proposed;
}
// src/render/offline.ts
/** `from` says who gets no secrets: "a fork". */
function renderOffline(report, from) {
	return paragraphs(renderComment(report, SUMMARY).text.trimEnd(), notAsked(from));
}
function notAsked(from) {
	return `This pull request comes from ${from}, which gets no secrets, so the server was not asked what would change.`;
}
function renderUnplanned({ findings, ...unplanned }) {
	return fitting(SUMMARY, [], (page) => paragraphs("### Chatwoot · the files are well formed", prose(cut(unplannedText(unplanned), 3e3)), findingsList(findings, unplanned, page))).text;
}
/** The same in one line. */
function unplannedText({ resources, folder, from, reason }) {
	return `The ${many(resources, "resource")} of ${folder} ${resources === 1 ? "is" : "are"} well formed. ${notAsked(from)} There is no plan from the ledger either: ${reason}`;
}
// src/action/modes/offline.ts
/**
* A pull request from a fork or by Dependabot, which get no secrets: its files are checked and compared with what was
* applied last.
* Chatwoot is not asked, and nothing is written on GitHub: the token of such a run could not.
*/
async function offline(asked, files) {
	const { desired } = files;
	const { inputs, happening, secrets, from } = asked;
	const account = inputs.account ?? desired.account;
	const its = account === null ? "no file says which \"$account\" it is for." : await planOf(asked, files, account);
	const silent = {
		outcomes: null,
		commentUrl: null,
		issueNumber: null,
		unposted: []
	};
	if (typeof its === "string") {
		const { repositoryUrl, commit } = happening;
		const found = [...desired.notes ?? [], ...await testFindings(desired, inputs.desired)];
		const findings = secrets.quoted(found, "the summary");
		const reason = secrets.quoted(its, "the summary");
		const no = {
			resources: desired.resources.length,
			folder: inputs.desired,
			reason,
			from,
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
		const wrong = findings.find(({ severity }) => severity === "error");
		const failure = wrong === void 0 ? null : `${wrong.sentence} ${wrong.nextStep}`;
		return {
			...silent,
			...texts,
			look: null,
			findings,
			failure
		};
	}
	const engine = {
		secrets,
		folder: nameOf(inputs.desired)
	};
	const report = {
		...await reportOf({
			happening,
			account: its.plan.account,
			engine,
			url: inputs.url,
			footer: ""
		}, its),
		outputs: declaredOutputs(desired),
		map: await drawnMap(its, its.plan.changes, { secrets })
	};
	const texts = {
		text: planText(report, plain),
		summary: renderOffline(report, from)
	};
	const page = {
		...report,
		mode: "plan",
		outcomes: null
	};
	return {
		...silent,
		...texts,
		report: page,
		look: its,
		findings: its.plan.findings,
		failure: failureOf(its)
	};
}
/** Or a sentence why there is none, which is no fault of who opened the pull request. */
async function planOf({ inputs, happening, github }, files, account) {
	const texts = [inputs.allow, happening.pullRequest?.body ?? ""];
	const allowed = new Set(texts.flatMap((text) => [...allowedIn(text)]));
	const store = ledgerOnGitHub(github, null, happening.commit);
	try {
		const its = await lookOffline(placeOf(files, account, store), allowed);
		return its === null ? `nothing of account ${account} was applied yet.` : withNotes$1(its, [...ignoredNotes(...texts), ...await testFindings(files.desired, inputs.desired)]);
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === null) throw error;
		return sentence;
	}
}
// src/action/modes/undo.ts
/** Undo: what one run wrote is taken back. It is shown first, and carried out when somebody confirms what was shown. */
async function undo(session) {
	const { inputs, engine, happening } = session;
	mustBeDefaultBranch(happening, "undo");
	if (inputs.run === "") {
		const runs = await latestRuns(engine.store, engine.account);
		throw new WorkflowError(["Say in the input \"undo-run\" which run is to be undone. The latest:", ...runs].join("\n"));
	}
	const undoing = await lookToUndo(engine, inputs.run);
	const { look, refused } = undoing;
	const isEmpty = look.plan.changes.length === 0;
	const errors = failureOf(look);
	const isOther = inputs.confirm !== "" && !isEmpty && !look.digest.startsWith(inputs.confirm);
	if (inputs.confirm !== "" && !isEmpty && !isOther && errors === null) return carriedOut(session, undoing);
	const other = `The plan is no longer the one that was confirmed (${inputs.confirm}), so nothing is done.`;
	return {
		...await shown(session, undoing, isOther ? other : null),
		failure: errors ?? (isOther ? other : isEmpty && refused > 0 ? "Nothing of this run can be undone." : null)
	};
}
async function shown(session, { engine, look: its, run, receipt }, instead) {
	const look = await withReach(engine, its);
	const report = {
		...await reportFor(session, look),
		map: await drawnMap(look, look.plan.changes, session.engine),
		undoes: run
	};
	return {
		look,
		outcomes: null,
		summary: renderUndo({
			...report,
			receipt,
			instead
		}),
		report: {
			...report,
			mode: "undo",
			outcomes: null
		},
		findings: look.plan.findings,
		commentUrl: null,
		issueNumber: null,
		unposted: [],
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
	const map = await drawnMap(look, appliedOf(look.plan, outcomes), session.engine);
	const report = {
		...await reportFor(session, its),
		map,
		mode: "undo",
		undoes: run,
		outcomes,
		unkept
	};
	return {
		look: its,
		outcomes,
		summary: renderOutcome({
			...report,
			unreviewed: null
		}, SUMMARY).text,
		report,
		findings: look.plan.findings,
		commentUrl: null,
		issueNumber: null,
		unposted: [],
		failure: failureOfOutcomes(outcomes) ?? unkept
	};
}
// src/action/run.ts
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
	const from = withoutSecrets(happening, hasToken(environment));
	const isOffline = from !== null;
	useProxy(environment);
	const { apiUrl, repository } = happening;
	const github = await openGitHub({
		...gitHubInputs(environment),
		apiUrl,
		repository,
		userAgent: "chatwoot-as-code",
		secrets
	});
	const mode = modeIn(environment, happening.name);
	const where = {
		number: mode === "plan" && !isOffline ? openPullRequest(happening) : null,
		unless: OUTCOME
	};
	const { url, desired } = scopeInputs(environment);
	const scopeOf = (account) => ({
		account,
		address: addressIn(url),
		folder: nameOf(desired)
	});
	const key = reviewKeyIn(environment);
	const begin = (account, step) => {
		const told = {
			github,
			happening,
			key,
			scope: scopeOf(account)
		};
		return mode === "apply" ? notifying(told, step) : saying(told, [where], "plan", step);
	};
	const inputs = await begin(null, async () => {
		mustNotBeCode(github.ledgerBranch, happening);
		return readInputs(environment, happening.name, isOffline);
	});
	const first = await beginning(inputs, github);
	if (first !== null) {
		const posted = await tellIfCurrent({
			github,
			happening,
			key,
			scope: scopeOf(inputs.account)
		}, where, first.summary);
		return publish({
			...first,
			...posted
		}, runner, environment, secrets);
	}
	const open = () => openFiles(inputs.desired, environment, secrets, isOffline);
	if (isOffline) return publish(await offline({
		inputs,
		happening,
		github,
		secrets,
		from
	}, open()), runner, environment, secrets);
	if (inputs.mode === "export") return exportAsPullRequest({
		inputs,
		happening,
		github,
		environment,
		secrets,
		runner
	});
	const { urlName, token, timeout, maxRequests } = inputs;
	const files = await begin(inputs.account, async () => open());
	const engine = await begin(inputs.account ?? files.desired.account, async () => {
		const account = accountOf(inputs.account, files.desired);
		const server = {
			url,
			urlName,
			token,
			account,
			timeout,
			maxRequests,
			allowed: allowedIn(inputs.allow)
		};
		const ledger = (facts) => ledgerOnGitHub(github, {
			server: facts,
			key
		}, happening.commit);
		return openEngine(files, server, ledger, environment, secrets);
	});
	const { account } = engine;
	const session = {
		inputs,
		happening,
		github,
		account,
		scope: scopeOf(account),
		key,
		environment,
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
/**
* Values that the files make outputs of the action. A plan may be of files that nobody has reviewed, so it leaves those of
* credentials empty; what an undo deleted or stopped managing is nobody's output any more.
*/
function setOutputs({ look, outcomes }, { engine, inputs }, runner) {
	if (look === null) return;
	const gone = (outcomes ?? []).filter(({ action, state }) => (action === "delete" || action === "forget") && state === "applied");
	const isGone = (subject) => gone.some((one) => subjectOf(one) === subject);
	for (const output of outputsOf(engine.desired, look.ledger, look.reading, engine.reveal)) {
		const { name, subject, path, value, isSecret, credentials } = output;
		if (isGone(subject)) continue;
		if (value === null) runner.warning(`The output ${name} is empty: the server has no ${subject} ${path}.`);
		if (isSecret && inputs.mode === "plan") runner.output(name, "");
		else if (value !== null && isSecret) runner.secretOutput(name, value, credentials);
		else runner.output(name, value ?? "");
	}
}
export { run };
