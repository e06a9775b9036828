import { Ct as PlainError, Dt as WorkflowError, Z as Secrets, _ as ACTIONS_LOGIN, b as LEDGER_BRANCH } from "./start.js";
import { tr as array } from "./engine.js";
// src/github/errors.ts
/** What goes wrong between us and GitHub, by whose turn it is. */
/** GitHub gave no usable answer, or one that is neither the token's nor the workflow's fault. */
var GitHubError = class extends PlainError {
	name = "GitHubError";
	/** Null when no whole answer came. */
	status;
	/** True when we do not know whether GitHub acted. */
	isAmbiguous;
	constructor(message, status, isAmbiguous, options) {
		super(message, options);
		this.status = status;
		this.isAmbiguous = isAmbiguous;
	}
};
/** A 404: it is not there, or the token may not see it. GitHub does not say which. */
var NotVisible = class extends WorkflowError {};
/** The error for a request that is given up, as a sentence that says what to do. */
function errorOf(call, failure, cause) {
	const what = `${call.method} ${call.route.replace("{owner}/{repo}", call.repository)}`;
	const said = oneLine(failure.message);
	if (isTransient(failure)) return new GitHubError(`GitHub ${failure.status === null ? `gave no usable answer (${said})` : `answered ${failure.status} (${said})`} to ${what}. Run the job again.`, failure.status, true, { cause });
	switch (failure.status) {
		case 401: return new WorkflowError("GitHub does not accept the token. Check the input github-token.", { cause });
		case 403: return new WorkflowError(forbidden(call, failure, said, what), { cause });
		case 404: return new NotVisible(`GitHub finds nothing for ${what}: it is not there, or the token may not see the repository ${call.repository}.`, { cause });
		case 410: return new WorkflowError(`GitHub says to ${what}: ${said}. Switch issues on in the repository's settings.`, { cause });
		default: return new GitHubError(`GitHub refused ${what} with ${failure.status}: ${said}.`, failure.status, false, { cause });
	}
}
/** Worth another try, if the request may be sent twice: no answer, a server error, or a limit. */
function isTransient(failure) {
	return failure.status === null || failure.status >= 500 || isLimit(failure);
}
/** GitHub answers its secondary limits with 403 as well as 429 (docs: "Rate limits for the REST API"). */
function isLimit({ status, headers, message }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0 || /secondary rate limit|abuse detection/i.test(message);
}
function forbidden(call, { headers, message }, said, what) {
	if (!/not accessible by|^forbidden/i.test(message)) return `GitHub forbids ${what}: ${said}.`;
	const header = headers["x-accepted-github-permissions"];
	return `The token may not ${what}. Add to the job's permissions: ${(header === void 0 ? [usualPermission(call)] : permissionLines(String(header))).map((line) => `"${line}"`).join(" or ")}.`;
}
/** `issues=write; pull_requests=write,contents=read`: sets apart by semicolons, all of a set by commas. */
function permissionLines(header) {
	return header.split(";").map((set) => {
		return set.split(",").map((permission) => permission.trim().replace("=", ": ").replaceAll("_", "-")).join(", ");
	});
}
/** For servers that do not send the header (GitHub Enterprise Server before 3.10). */
function usualPermission({ method, route }) {
	const level = method === "GET" ? "read" : "write";
	const [, area = ""] = /^\/repos\/\{owner\}\/\{repo\}\/([a-z]+)/.exec(route) ?? [];
	if (/^(git|contents|commits)$/.test(area)) return `contents: ${level}`;
	if (area === "pulls" || /\/comments/.test(route)) return `pull-requests: ${level}`;
	return `issues: ${level}`;
}
/** GitHub's own words, short and on one line: they go into logs. Octokit appends a link to the documentation. */
function oneLine(message) {
	const said = message.replace(/ - https:\/\/\S+$/, "").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
	return said.length > 300 ? `${said.slice(0, 300)}…` : said.replace(/\.$/, "");
}
// src/github/fetch.ts
/**
* The fetch under octokit: one host, a time limit, whole answers.
*
* Octokit by itself has no time limit, follows redirects anywhere and takes an answer that breaks off for an empty one.
*/
const REDIRECTS = 3;
function fetchFrom(origin, timeout) {
	return async (input, init) => {
		const signal = AbortSignal.timeout(timeout);
		let url = new URL(String(input));
		for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
			if (url.origin !== origin) throw elsewhere(url);
			const answer = await fetch(url, {
				...init,
				signal,
				redirect: "manual"
			});
			const location = answer.headers.get("location");
			if (answer.status === 304 || answer.status < 300 || answer.status > 399) return whole(answer);
			if (location === null || !mayRepeat(init?.method, answer.status)) throw unfollowed(url, answer.status);
			url = new URL(location, url);
		}
		throw new WorkflowError(`GitHub redirects in circles at ${url.origin}. Check the address of its API.`);
	};
}
/** A renamed repository is redirected: reads as they are, writes only where the answer says to repeat them. */
function mayRepeat(method, status) {
	return method === void 0 || method === "GET" || status === 307 || status === 308;
}
async function whole(answer) {
	const body = await answer.arrayBuffer();
	const { status, statusText, headers } = answer;
	return new Response(body.byteLength === 0 ? null : body, {
		status,
		statusText,
		headers
	});
}
function elsewhere(url) {
	return new WorkflowError(`GitHub's API redirects to ${url.origin}. The token is not sent there: check the address of the API and of the repository.`);
}
function unfollowed(url, status) {
	return new WorkflowError(`GitHub's API at ${url.origin} answered ${status}, a redirect that cannot be followed.`);
}
const PATIENCE = 12e4;
/** Without `retry-after` GitHub asks for a minute, growing (docs: "Best practices for using the REST API"). */
const LIMIT_WAIT = 6e4;
/**
* The milliseconds to wait before retry number `retry` (from 1), or null when the failure is to be reported.
* Whether the request may be sent twice at all is for the caller to know.
*/
function waitBefore(retry, waited, failure, chance) {
	if (retry > 3 || !isTransient(failure)) return null;
	const asked = askedFor(failure, chance.now);
	const spread = asked === null ? growing(retry, failure) * (.5 + chance.random / 2) : asked * (1 + chance.random / 10);
	const wait = Math.ceil(spread);
	return waited + wait > PATIENCE ? null : wait;
}
function growing(retry, failure) {
	return isLimit(failure) ? LIMIT_WAIT * 2 ** retry : 1e3 * 2 ** (retry - 1);
}
/** What GitHub asks for itself: `retry-after` in seconds, or the time at which the hour's limit starts again. */
function askedFor({ headers }, now) {
	const seconds = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(seconds)) return seconds * 1e3;
	if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}
// src/github/client.ts
/**
* The one way to GitHub: octokit with our own rules for time, redirects, retries and answers.
*
* The rule that must hold: nothing is made twice. GET, PATCH, PUT and DELETE may be sent again when no usable answer
* came; a POST may not, because GitHub may have acted before it failed. Who creates something looks for it first
* (`createOnce`), unless making it twice is harmless and the caller says so (`repeatable`).
*/
/** For the parameter `request` of a POST that may be sent twice. */
const repeatable = { isRepeatable: true };
async function openGitHub(options) {
	const { repository, login = ACTIONS_LOGIN, ledgerBranch = LEDGER_BRANCH, timeout = 15e3, retries = 3, sleep = pause, secrets = new Secrets() } = options;
	const { now = Date.now, random = Math.random } = options;
	const baseUrl = checkedUrl(options.apiUrl);
	const { Octokit } = await import("./dist-src2.js");
	const log = {
		debug() {},
		info() {},
		warn() {},
		error() {}
	};
	const octokit = new Octokit({
		auth: options.token,
		baseUrl: baseUrl.href.replace(/\/$/, ""),
		userAgent: options.userAgent,
		log,
		request: {
			fetch: fetchFrom(baseUrl.origin, timeout),
			log
		}
	});
	const counts = {
		requests: 0,
		retries: 0
	};
	octokit.hook.wrap("request", async (request, sent) => {
		const call = {
			method: sent.method,
			route: sent.url,
			repository: `${repository.owner}/${repository.repo}`
		};
		const mayRepeat = sent.method !== "POST" || sent.request?.isRepeatable === true;
		sent.headers["x-github-api-version"] = "2022-11-28";
		let waited = 0;
		for (let retry = 1;; retry += 1) {
			counts.requests += 1;
			const { answer, failure: said, cause } = await settled(request(sent));
			if (said === null) return answer;
			const failure = {
				...said,
				message: secrets.without(said.message)
			};
			const chance = {
				now: now(),
				random: random()
			};
			const wait = mayRepeat && retry <= retries ? waitBefore(retry, waited, failure, chance) : null;
			if (wait === null) throw errorOf(call, failure, cause);
			counts.retries += 1;
			waited += wait;
			await sleep(wait);
		}
	});
	const request = octokit.request;
	const send = (route, parameters) => request(route, {
		...repository,
		...secrets.hideIn(parameters, `the request ${route}`)
	});
	return {
		repository,
		login,
		ledgerBranch,
		counts,
		sleep,
		sendable: (text, what) => secrets.hide(text, what),
		quotable: (value, what) => secrets.quoted(value, what),
		async ask(schema, route, parameters = {}) {
			return fitting(schema, route, (await send(route, parameters)).data);
		},
		async all(schema, route, parameters = {}) {
			const items = [];
			for (let page = 1;; page += 1) {
				const answer = await send(route, {
					per_page: 100,
					...parameters,
					page
				});
				items.push(...fitting(array(schema), route, answer.data));
				if (!answer.headers.link?.includes("rel=\"next\"")) return items;
			}
		}
	};
}
/** Octokit hands out what is no JSON as text and an answer without content as '', with the status of success. */
async function settled(pending) {
	try {
		const answer = await pending;
		if (answer.status === 204 || typeof answer.data === "object") return {
			answer,
			failure: null,
			cause: null
		};
		return {
			answer: null,
			failure: {
				status: null,
				headers: {},
				message: "no JSON"
			},
			cause: null
		};
	} catch (error) {
		return {
			answer: null,
			failure: failureOf(error),
			cause: error.cause
		};
	}
}
function failureOf(error) {
	const { cause, message, response } = error;
	if (cause instanceof WorkflowError) throw cause;
	if (response === void 0) return {
		status: null,
		headers: {},
		message
	};
	const { status, headers, data } = response;
	return {
		status,
		headers,
		message: typeof data === "object" ? message : "no JSON"
	};
}
function fitting(schema, route, data) {
	const parsed = schema.safeParse(data);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new GitHubError(`GitHub's answer to ${route} has a form that we do not know${issue?.path.length ? ` at ${issue.path.join(".")}` : ""}. Run the job again.`, null, true);
}
function checkedUrl(apiUrl) {
	const url = URL.parse(apiUrl);
	const isLoopback = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
	if (url === null || !(url.protocol === "https:" || url.protocol === "http:" && isLoopback)) throw new WorkflowError("The address of the GitHub API must begin with https://.");
	return url;
}
function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
export { NotVisible as i, repeatable as n, GitHubError as r, openGitHub as t };
