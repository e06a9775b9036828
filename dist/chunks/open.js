import { T as shapeOf, n as kindNamed, o as writtenInside, r as kinds, t as isKind, w as shapeFor } from "./kinds.js";
import { a as WorkflowError, r as ServerError, t as FilesError } from "./errors.js";
import { t as Secrets } from "./secrets.js";
import { a as parseJson, n as Sealed, t as isObject } from "./json.js";
import { a as require_errors, c as __toESM, o as __commonJSMin, s as __require, t as require_util } from "./util.js";
import { t as require_pool } from "./pool.js";
import { t as literally } from "./literal.js";
import { a as piecesOf, i as filled, o as secretIn, r as escaped, s as templateOf } from "./shown.js";
import { _ as Problems, a as bytesInside, c as isUnreadable, d as NO_FILES, g as valueIn$1, h as propertiesOf, i as parseDocument, l as textInside, m as fileNamed, n as wordsFor, o as filesIn, p as OUTSIDE, r as itemAt, s as folderAt, t as typeName, v as quoted } from "./issue-words.js";
import { r as subjectOf, t as countOf } from "./plan.js";
import { C as unknown, g as optional, h as object, v as record, x as string, y as refine } from "./schemas.js";
import { t as nearest } from "./nearest.js";
import { i as isName, n as composed, t as canonical } from "./canonical.js";
import { n as isOfLanguage, t as isKey } from "./key.js";
import { n as isWithin, t as fieldOf } from "./paths2.js";
import { r as mapReferences } from "./each-reference.js";
import { b as unseal, c as naturalKeyOf, h as hasSealed, o as keyWords } from "./locate.js";
import { n as article } from "./nowhere.js";
import { a as valueAt, n as own, o as without, t as mapAt } from "./paths.js";
import { t as OWN_OUTPUTS } from "./outputs-own.js";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
// src/chatwoot/address.ts
/** Where Chatwoot is, checked before a token is sent there. */
/** What people call the address on a laptop, and in a workflow that gives it in the environment. */
const URL_NAME = "CHATWOOT_API_URL";
/** Where paths of the API, of the dashboard and of public pages begin. */
const PATH_OF_OURS = /\/(api|app|auth|super_admin|platform|public|widget|hc|cable)(\/.*)?$/i;
/**
* The base address without a trailing slash. Throws a WorkflowError for what is not a plain http(s) address; it says
* what `name` is to be set to, where that can be told.
*/
function addressOf(text, name = URL_NAME) {
	const url = URL.parse(text);
	if (url === null || url.protocol !== "https:" && url.protocol !== "http:") throw noAddress(text, name);
	const set = `Set ${name} to ${baseOf(url)}`;
	if (url.username !== "" || url.password !== "") throw new WorkflowError(`The address of Chatwoot must not hold a user or a password. ${set}, and give the token on its own.`);
	const what = `The address of Chatwoot, ${JSON.stringify(url.origin + url.pathname)},`;
	if (url.search !== "" || url.hash !== "") throw new WorkflowError(`${what} must end before "?" and "#". ${set}.`);
	const [path] = PATH_OF_OURS.exec(url.pathname) ?? [];
	if (path !== void 0 && path !== "") throw new WorkflowError(`${what} is not that of the installation. ${set}, without ${path}.`);
	if (url.protocol === "http:" && !isLoopback(url.hostname)) {
		const port = url.port === "" ? "" : ", with the port on which it speaks HTTPS";
		throw new WorkflowError(`${what} is not encrypted, and the token of an administrator would be readable on the way. Use https://: set ${name} to ${baseOf(url)}${port}.`);
	}
	url.pathname = url.pathname.replace(/\/+$/, "");
	return url;
}
/** Who mixes up the two variables has put the token here, so only what looks like a host is repeated. */
function noAddress(text, name) {
	const bare = text.trim().replace(/^["'<]+|["'>]+$/g, "").replace(/^[a-z]*:?\/+/i, "");
	const url = /^(localhost|\d{1,3}(\.\d{1,3}){3}|([a-z0-9-]+\.)+[a-z]{2,24})(:\d{1,5})?([/?#].*)?$/i.test(bare) ? URL.parse(`https://${bare}`) : null;
	if (url !== null) return new WorkflowError(`The address of Chatwoot must begin with https://. Set ${name} to ${baseOf(url)}.`);
	return new WorkflowError(`The address of Chatwoot (${text.length} characters) must begin with https://. Set ${name} to an address like https://chat.example.com.`);
}
/** As it should be: encrypted where it has to be, and without what belongs to the API or the dashboard. */
function baseOf({ protocol, hostname, host, port, pathname }) {
	const path = pathname.replace(PATH_OF_OURS, "").replace(/\/+$/, "");
	if (isLoopback(hostname)) return `${protocol === "https:" && port !== "" ? "http:" : protocol}//${host}${path}`;
	return `https://${protocol === "http:" ? hostname : host}${path}`;
}
/** The base address as texts are told apart by it; of what is no address the text itself. */
function addressIn(text) {
	return (URL.parse(text)?.href ?? text).replace(/\/+$/, "");
}
function isLoopback(host) {
	return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host) || host.endsWith(".localhost");
}
/** The proxy that the environment asks for, as curl and others read it: `NO_PROXY` names hosts and their subdomains. */
function proxyFor(url, environment) {
	const read = (name) => environment[name.toLowerCase()] || environment[name];
	const proxy = read(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY") ?? read("ALL_PROXY");
	if (!proxy || isLoopback(url.hostname)) return null;
	return (read("NO_PROXY") ?? "").split(",").map((host) => host.trim().replace(/^\*?\./, "").toLowerCase()).some((host) => host === "*" || host !== "" && (url.hostname === host || url.hostname.endsWith(`.${host}`))) ? null : proxy;
}
// src/chatwoot/unreachable.ts
/** What is said when no answer came: why, and what to change where. */
/** One sentence or two, from the error of a request and its code. */
function whyUnreachable(error, code, asked, timeout) {
	const [what, advice] = reasonOfTime(error, code, timeout, asked) ?? reasonOfCertificate(error, code, asked) ?? reasonOfPort(error, code, asked) ?? [`broke off the connection (${reasonOf(error, code, asked)})`, running(asked)];
	return asked.proxy === null ? `Chatwoot at ${asked.url.origin} ${what}. ${advice}` : `Chatwoot at ${asked.url.origin}, by way of the proxy ${URL.parse(asked.proxy)?.host ?? ""}, ${what}. ${advice} Check HTTPS_PROXY too; NO_PROXY names hosts that need no proxy.`;
}
/** What a proxy answered stands in the message alone. */
function reasonOf({ message }, code, { proxy }) {
	return code === "" || proxy !== null && code === "UND_ERR_ABORTED" ? message : code;
}
function running({ urlName }) {
	return `Check ${urlName} and that the server runs.`;
}
function reasonOfTime(error, code, timeout, asked) {
	if (code === "UND_ERR_CONNECT_TIMEOUT") return ["takes no connections", `Check the address and the port in ${asked.urlName}, and firewalls on the way.`];
	if (error.name !== "TimeoutError" && !code.includes("TIMEOUT")) return null;
	const seconds = timeout / 1e3;
	return [`did not answer within ${seconds} ${seconds === 1 ? "second" : "seconds"}`, running(asked)];
}
function reasonOfCertificate(error, code, { urlName }) {
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
		const { cert } = error;
		const known = (cert?.subjectaltname ?? "").split(/,\s*/).map((name) => name.replace(/^[\w ]+:/, "")).filter((name) => name !== "").slice(0, 5);
		return ["shows the certificate of another host", `Set ${urlName} to an address with a name of the certificate${known.length === 0 ? "" : `: ${known.join(", ")}`}.`];
	}
	if (code === "CERT_HAS_EXPIRED") return ["shows a certificate that has expired", "Renew it on the server."];
	if (!/CERT|SELF_SIGNED|SIGNATURE/.test(code)) return null;
	return [`shows a certificate that is not trusted (${code})`, "Give its authority in NODE_EXTRA_CA_CERTS."];
}
function reasonOfPort(error, code, { url, urlName }) {
	const port = url.port === "" ? "" : " and the port";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return [`cannot be found: no such host ${url.hostname}`, `Check the name in ${urlName}.`];
	if (code === "EHOSTUNREACH" || code === "ENETUNREACH") return ["cannot be reached from here", `Check the address in ${urlName}, and your network.`];
	if (code === "ECONNREFUSED") return ["refuses connections", `Check the address${port} in ${urlName} and that the server runs.`];
	if (/^ERR_SSL_|^EPROTO$/.test(code)) return ["does not speak HTTPS on that port", withoutTls(url, urlName)];
	const isNoHttp = error.name === "HTTPParserError";
	if (url.protocol === "http:" && (isNoHttp || code === "UND_ERR_SOCKET")) return [isNoHttp ? "does not speak HTTP on that port" : `broke off the connection (${code})`, `If that port speaks HTTPS, set ${urlName} to https://${url.host}; else check ${urlName} and that the server runs.`];
	return null;
}
function withoutTls({ hostname, host, port }, urlName) {
	if (isLoopback(hostname)) return `Set ${urlName} to http://${host}.`;
	return port === "" ? `Check ${urlName}, and that HTTPS is set up there.` : `Set ${urlName} to https://${hostname}, with the port on which it speaks HTTPS if that is not 443.`;
}
/** What servers say, with status 400, to plain HTTP on a port for HTTPS: nginx, Apache and Go. */
function isForHttps(status, text) {
	return status === 400 && /HTTP request (was sent )?to (an )?HTTPS|plain HTTP to an SSL/i.test(text);
}
// src/chatwoot/answers.ts
function isRefusal({ status }) {
	return status >= 300 || status < 200;
}
/** The JSON of a successful answer; deletes and some writes answer with an empty body, which is undefined. */
function readAnswer(answer, asked) {
	if (isRefusal(answer)) throw refusal(answer, asked);
	if (answer.text === "") return void 0;
	try {
		return parseJson(answer.text);
	} catch (cause) {
		if (answer.type.includes("html") || answer.text.trimStart().startsWith("<")) throw notChatwoot(asked);
		const wasWrite = asked.method !== "GET";
		throw new ServerError(`${nameOf$1(asked)} answered with damaged JSON (${answer.text.length} characters). Run again; if it stays, look at the proxy in front of Chatwoot.`, answer.status, wasWrite, { cause });
	}
}
function refusal(answer, asked) {
	const { status } = answer;
	if (status >= 300 && status < 400) return redirected(answer, asked);
	if (isForHttps(status, answer.text)) return new ServerError(`Chatwoot at ${asked.url.origin} speaks HTTPS on that port. Set ${asked.urlName} to https://${asked.url.host}.`, status);
	const said = saidIn(answer);
	if (status === 401) return new ServerError(unauthorised(said, asked), status);
	if (status === 404) return new ServerError(said === "Resource could not be found" ? `Chatwoot at ${asked.url.origin} found nothing at ${asked.url.pathname}. If that is so for every kind, there is no account ${asked.account}: check the number of the account.` : answer.type.includes("json") ? `Chatwoot at ${asked.url.origin} has no ${asked.url.pathname}: this release or edition does not offer it.` : notChatwoot(asked).message, status);
	if (status === 422 || status === 400 || status === 402 || status === 403) return new ServerError(`Chatwoot refused ${nameOf$1(asked)} (${status}): ${said}`, status);
	if (status === 429) return new ServerError(`Chatwoot at ${asked.url.origin} is refusing more requests ${untilOf(answer)} (429). Run again later, or raise RACK_ATTACK_LIMIT there.`, status);
	const isHtml = answer.type.includes("html") ? " with an error page" : "";
	return new ServerError(`${nameOf$1(asked)} failed on the server (${status}${isHtml}). Look at Chatwoot's log of this minute.`, status, asked.method !== "GET");
}
/** What `retry-after` says: seconds, or a date in milliseconds since 1970 (RFC 9110, 10.2.3). Null for neither. */
function retryAfterIn({ retryAfter }) {
	if (retryAfter !== null && /^\d+$/.test(retryAfter)) return { seconds: Number(retryAfter) };
	const date = retryAfter?.endsWith(" GMT") ? Date.parse(retryAfter) : NaN;
	return Number.isNaN(date) ? null : { date };
}
function untilOf(answer) {
	const asked = retryAfterIn(answer);
	if (asked === null) return "for now";
	return "seconds" in asked ? `for ${asked.seconds} seconds` : `until ${new Date(asked.date).toISOString()}`;
}
function unauthorised(said, { url, account }) {
	if (said === "Invalid Access Token") return `Chatwoot at ${url.origin} does not know this token. Copy it again from the profile settings of the automation user.`;
	if (said.includes("not authorized to access this account")) return `The token's user is not in account ${account} of ${url.origin}. Check the number of the account, or add the user to it.`;
	if (said.includes("for bots")) return "This is the token of a bot or a platform app. Use the token of a user who is an administrator.";
	if (said === "Account is suspended") return `Account ${account} of ${url.origin} is suspended.`;
	if (said.includes("sign in")) return `Chatwoot at ${url.origin} saw no token. A proxy in front of it may drop the api_access_token header.`;
	return `The token's user may not do this in account ${account} (${said}). Use the token of an administrator; an agent's is not enough.`;
}
function notChatwoot(asked, says = "answers with a web page instead of Chatwoot's API") {
	const { origin, pathname } = asked.base;
	const path = pathname.replace(/\/+$/, "");
	const advice = path === "" ? `Set ${asked.urlName} to the address at which people log in to Chatwoot, without /app and what follows.` : `Set ${asked.urlName} to ${origin}, without ${path}, if people log in to Chatwoot there.`;
	return new ServerError(`${origin} ${says}. ${advice}`);
}
/** The token is sent to no other address than the one that was given. */
function redirected({ status, location }, asked) {
	const to = location === null ? null : URL.parse(location, asked.url.href);
	if (to !== null && to.origin === asked.url.origin) return notChatwoot(asked, `redirects to ${to.pathname}, where its API is not`);
	const where = to === null ? "another address" : to.origin;
	return new ServerError(`${asked.url.origin} redirects to ${where}. The token is not sent after it: if that is the right address, set ${asked.urlName} to ${to === null ? "it" : to.origin}.`, status);
}
/** Chatwoot's own words: four shapes of error bodies are in use. */
function saidIn({ text }) {
	let body;
	try {
		body = JSON.parse(text);
	} catch {
		return text.startsWith("<") ? "an error page" : text.trim().slice(0, 300);
	}
	if (!isObject(body)) return String(text).slice(0, 300);
	const { message, error, errors } = body;
	const said = message ?? error ?? errors ?? text;
	return (typeof said === "string" ? said : JSON.stringify(said)).slice(0, 500);
}
function nameOf$1({ method, url }) {
	return `${method} ${url.pathname}`;
}
// src/chatwoot/attempt.ts
const MAX_ANSWER = 33554432;
/** Sends it once. An error when no whole answer came before the signal. */
async function attemptOnce(pool, url, method, token, body, signal) {
	try {
		const { statusCode, headers, body: stream } = await pool.request({
			method,
			path: url.pathname + url.search,
			headers: {
				"api-access-token": token,
				accept: "application/json",
				"user-agent": "chatwoot-as-code",
				...body === void 0 ? {} : { "content-type": body.type }
			},
			...body === void 0 ? {} : { body: body.content },
			signal
		});
		const chunks = [];
		let size = 0;
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > MAX_ANSWER) throw new Error(`an answer of more than ${MAX_ANSWER} bytes`);
			chunks.push(chunk);
		}
		const header = (name) => [headers[name] ?? null].flat()[0];
		return {
			status: statusCode,
			type: header("content-type") ?? "",
			location: header("location"),
			retryAfter: header("retry-after"),
			text: Buffer.concat(chunks).toString("utf8")
		};
	} catch (error) {
		return error;
	}
}
// src/chatwoot/body.ts
/** Undefined where there is nothing to carry. */
async function bodyOf({ body, form }) {
	if (form !== void 0) return formOf(form);
	return body === void 0 ? void 0 : {
		type: "application/json",
		content: JSON.stringify(body)
	};
}
/** Node writes the form as it would for its own fetch. */
async function formOf(parts) {
	const form = new FormData();
	for (const [part, { bytes, type, name }] of Object.entries(parts)) form.append(part, new Blob([new Uint8Array(bytes)], { type }), name);
	const written = new Response(form);
	return {
		type: written.headers.get("content-type"),
		content: Buffer.from(await written.arrayBuffer())
	};
}
// src/chatwoot/outage.ts
/** Milliseconds between the questions whether Chatwoot is there; they are used up once in a run. */
const OUTAGE = [
	1e3,
	2e3,
	3e3,
	5e3,
	7e3,
	1e4,
	1e4,
	1e4,
	12e3
];
/**
* `answers` asks Chatwoot something; `rest` waits, or says that there is no time left. Operations that fail at once ask
* together: one question, and one answer for all.
*/
function outages(answers, rest) {
	const pauses = [...OUTAGE];
	let asking = null;
	async function ask() {
		if (await answers()) return "at once";
		for (let pause = pauses.shift(); pause !== void 0 && await rest(pause); pause = pauses.shift()) if (await answers()) return "later";
		return "not";
	}
	return () => asking ??= ask().finally(() => {
		asking = null;
	});
}
/** Whether the failure may be that of an outage: Chatwoot's own error 500 may be, and so may no answer. */
function mayBeOutage(error) {
	return isUnanswered(error) || error.status === 500;
}
/** No answer of Chatwoot's own: none at all (`explain` names the cause), or the word of a proxy that nobody is behind it. */
function isUnanswered({ status, cause }) {
	return status === null ? cause !== void 0 : status > 500;
}
/** Whether Chatwoot may still be working on what it has not answered: nothing came, or a proxy did not wait any longer. */
function mayStillAct(error) {
	return isUnanswered(error) && (error.status === null || error.status === 504);
}
// node_modules/undici/lib/api/readable.js
var require_readable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { addAbortListener } = __require("node:events");
	const { Readable } = __require("node:stream");
	const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = require_errors();
	const util = require_util();
	const kConsume = Symbol("kConsume");
	const kReading = Symbol("kReading");
	const kBody = Symbol("kBody");
	const kAbort = Symbol("kAbort");
	const kContentType = Symbol("kContentType");
	const kContentLength = Symbol("kContentLength");
	const kUsed = Symbol("kUsed");
	const kBytesRead = Symbol("kBytesRead");
	const noop = () => {};
	/**
	* @class
	* @extends {Readable}
	* @see https://fetch.spec.whatwg.org/#body
	*/
	var BodyReadable = class extends Readable {
		/**
		* @param {object} opts
		* @param {(this: Readable, size: number) => void} opts.resume
		* @param {() => (void | null)} opts.abort
		* @param {string} [opts.contentType = '']
		* @param {number} [opts.contentLength]
		* @param {number} [opts.highWaterMark = 64 * 1024]
		*/
		constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 65536 }) {
			super({
				autoDestroy: true,
				read: resume,
				highWaterMark
			});
			this._readableState.dataEmitted = false;
			this[kAbort] = abort;
			/** @type {Consume | null} */
			this[kConsume] = null;
			/** @type {number} */
			this[kBytesRead] = 0;
			/** @type {ReadableStream|null} */
			this[kBody] = null;
			/** @type {boolean} */
			this[kUsed] = false;
			/** @type {string} */
			this[kContentType] = contentType;
			/** @type {number|null} */
			this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
			/**
			* Is stream being consumed through Readable API?
			* This is an optimization so that we avoid checking
			* for 'data' and 'readable' listeners in the hot path
			* inside push().
			*
			* @type {boolean}
			*/
			this[kReading] = false;
		}
		/**
		* @param {Error|null} err
		* @param {(error:(Error|null)) => void} callback
		* @returns {void}
		*/
		_destroy(err, callback) {
			if (!err && !this._readableState.endEmitted) err = new RequestAbortedError();
			if (err) this[kAbort]();
			if (!this[kUsed]) setImmediate(callback, err);
			else callback(err);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		on(event, listener) {
			if (event === "data" || event === "readable") {
				this[kReading] = true;
				this[kUsed] = true;
			}
			return super.on(event, listener);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		addListener(event, listener) {
			return this.on(event, listener);
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		off(event, listener) {
			const ret = super.off(event, listener);
			if (event === "data" || event === "readable") this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
			return ret;
		}
		/**
		* @param {string|symbol} event
		* @param {(...args: any[]) => void} listener
		* @returns {this}
		*/
		removeListener(event, listener) {
			return this.off(event, listener);
		}
		/**
		* @param {Buffer|null} chunk
		* @returns {boolean}
		*/
		push(chunk) {
			if (chunk) {
				this[kBytesRead] += chunk.length;
				if (this[kConsume]) {
					consumePush(this[kConsume], chunk);
					return this[kReading] ? super.push(chunk) : true;
				}
			}
			return super.push(chunk);
		}
		/**
		* Consumes and returns the body as a string.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-text
		* @returns {Promise<string>}
		*/
		text() {
			return consume(this, "text");
		}
		/**
		* Consumes and returns the body as a JavaScript Object.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-json
		* @returns {Promise<unknown>}
		*/
		json() {
			return consume(this, "json");
		}
		/**
		* Consumes and returns the body as a Blob
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-blob
		* @returns {Promise<Blob>}
		*/
		blob() {
			return consume(this, "blob");
		}
		/**
		* Consumes and returns the body as an Uint8Array.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-bytes
		* @returns {Promise<Uint8Array>}
		*/
		bytes() {
			return consume(this, "bytes");
		}
		/**
		* Consumes and returns the body as an ArrayBuffer.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
		* @returns {Promise<ArrayBuffer>}
		*/
		arrayBuffer() {
			return consume(this, "arrayBuffer");
		}
		/**
		* Not implemented
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-formdata
		* @throws {NotSupportedError}
		*/
		async formData() {
			throw new NotSupportedError();
		}
		/**
		* Returns true if the body is not null and the body has been consumed.
		* Otherwise, returns false.
		*
		* @see https://fetch.spec.whatwg.org/#dom-body-bodyused
		* @readonly
		* @returns {boolean}
		*/
		get bodyUsed() {
			return util.isDisturbed(this);
		}
		/**
		* @see https://fetch.spec.whatwg.org/#dom-body-body
		* @readonly
		* @returns {ReadableStream}
		*/
		get body() {
			if (!this[kBody]) {
				this[kBody] = ReadableStream.from(this);
				if (this[kConsume]) {
					this[kBody].getReader();
					assert(this[kBody].locked);
				}
			}
			return this[kBody];
		}
		/**
		* Dumps the response body by reading `limit` number of bytes.
		* @param {object} opts
		* @param {number} [opts.limit = 131072] Number of bytes to read.
		* @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
		* @returns {Promise<null>}
		*/
		dump(opts) {
			const signal = opts?.signal;
			if (signal != null && (typeof signal !== "object" || !("aborted" in signal))) return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
			const limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 131072;
			if (signal?.aborted) return Promise.reject(signal.reason ?? new AbortError());
			if (this._readableState.closeEmitted) return Promise.resolve(null);
			return new Promise((resolve, reject) => {
				if (this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) this.destroy(new AbortError());
				if (signal) {
					const onAbort = () => {
						this.destroy(signal.reason ?? new AbortError());
					};
					const abortListener = addAbortListener(signal, onAbort);
					this.on("close", function() {
						abortListener[Symbol.dispose]();
						if (signal.aborted) reject(signal.reason ?? new AbortError());
						else resolve(null);
					});
				} else this.on("close", resolve);
				this.on("error", noop).on("data", () => {
					if (this[kBytesRead] > limit) this.destroy();
				}).resume();
			});
		}
		/**
		* @param {BufferEncoding} encoding
		* @returns {this}
		*/
		setEncoding(encoding) {
			if (Buffer.isEncoding(encoding)) super.setEncoding(encoding);
			return this;
		}
	};
	/**
	* @see https://streams.spec.whatwg.org/#readablestream-locked
	* @param {BodyReadable} bodyReadable
	* @returns {boolean}
	*/
	function isLocked(bodyReadable) {
		return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#body-unusable
	* @param {BodyReadable} bodyReadable
	* @returns {boolean}
	*/
	function isUnusable(bodyReadable) {
		return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
	}
	/**
	* @typedef {'text' | 'json' | 'blob' | 'bytes' | 'arrayBuffer'} ConsumeType
	*/
	/**
	* @template {ConsumeType} T
	* @typedef {T extends 'text' ? string :
	*           T extends 'json' ? unknown :
	*           T extends 'blob' ? Blob :
	*           T extends 'arrayBuffer' ? ArrayBuffer :
	*           T extends 'bytes' ? Uint8Array :
	*           never
	* } ConsumeReturnType
	*/
	/**
	* @typedef {object} Consume
	* @property {ConsumeType} type
	* @property {BodyReadable} stream
	* @property {((value?: any) => void)} resolve
	* @property {((err: Error) => void)} reject
	* @property {number} length
	* @property {Buffer[]} body
	*/
	/**
	* @template {ConsumeType} T
	* @param {BodyReadable} stream
	* @param {T} type
	* @returns {Promise<ConsumeReturnType<T>>}
	*/
	function consume(stream, type) {
		assert(!stream[kConsume]);
		return new Promise((resolve, reject) => {
			if (isUnusable(stream)) {
				const rState = stream._readableState;
				if (rState.destroyed && rState.closeEmitted === false) stream.on("error", reject).on("close", () => {
					reject(/* @__PURE__ */ new TypeError("unusable"));
				});
				else reject(rState.errored ?? /* @__PURE__ */ new TypeError("unusable"));
			} else queueMicrotask(() => {
				stream[kConsume] = {
					type,
					stream,
					resolve,
					reject,
					length: 0,
					body: []
				};
				stream.on("error", function(err) {
					consumeFinish(this[kConsume], err);
				}).on("close", function() {
					if (this[kConsume].body !== null) consumeFinish(this[kConsume], new RequestAbortedError());
				});
				consumeStart(stream[kConsume]);
			});
		});
	}
	/**
	* @param {Consume} consume
	* @returns {void}
	*/
	function consumeStart(consume) {
		if (consume.body === null) return;
		const { _readableState: state } = consume.stream;
		if (state.bufferIndex) {
			const start = state.bufferIndex;
			const end = state.buffer.length;
			for (let n = start; n < end; n++) consumePush(consume, state.buffer[n]);
		} else for (const chunk of state.buffer) consumePush(consume, chunk);
		const decoder = state.decoder;
		if (decoder != null && decoder.lastNeed > 0) consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)));
		if (state.endEmitted) {
			consumeEnd(consume, state.encoding);
			return;
		}
		consume.stream.on("end", function() {
			consumeEnd(this[kConsume], this._readableState.encoding);
		});
		consume.stream.resume();
		while (consume.stream.read() != null);
	}
	/**
	* @param {Buffer[]} chunks
	* @param {number} length
	* @param {BufferEncoding} [encoding='utf8']
	* @returns {string}
	*/
	function chunksDecode(chunks, length, encoding) {
		if (chunks.length === 0 || length === 0) return "";
		const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
		const bufferLength = buffer.length;
		const start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
		if (!encoding || encoding === "utf8" || encoding === "utf-8") return buffer.utf8Slice(start, bufferLength);
		else return buffer.subarray(start, bufferLength).toString(encoding);
	}
	/**
	* @param {Buffer[]} chunks
	* @param {number} length
	* @returns {Uint8Array}
	*/
	function chunksConcat(chunks, length) {
		if (chunks.length === 0 || length === 0) return /* @__PURE__ */ new Uint8Array(0);
		if (chunks.length === 1) return new Uint8Array(chunks[0]);
		const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
		let offset = 0;
		for (let i = 0; i < chunks.length; ++i) {
			const chunk = chunks[i];
			buffer.set(chunk, offset);
			offset += chunk.length;
		}
		return buffer;
	}
	/**
	* @param {Consume} consume
	* @param {BufferEncoding} encoding
	* @returns {void}
	*/
	function consumeEnd(consume, encoding) {
		const { type, body, resolve, stream, length } = consume;
		try {
			if (type === "text") resolve(chunksDecode(body, length, encoding));
			else if (type === "json") resolve(JSON.parse(chunksDecode(body, length, encoding)));
			else if (type === "arrayBuffer") resolve(chunksConcat(body, length).buffer);
			else if (type === "blob") resolve(new Blob(body, { type: stream[kContentType] }));
			else if (type === "bytes") resolve(chunksConcat(body, length));
			consumeFinish(consume);
		} catch (err) {
			stream.destroy(err);
		}
	}
	/**
	* @param {Consume} consume
	* @param {Buffer|string} chunk
	* @returns {void}
	*/
	function consumePush(consume, chunk) {
		if (consume.body === null) return;
		if (typeof chunk === "string") chunk = Buffer.from(chunk, consume.stream._readableState.encoding);
		consume.length += chunk.length;
		consume.body.push(chunk);
	}
	/**
	* @param {Consume} consume
	* @param {Error} [err]
	* @returns {void}
	*/
	function consumeFinish(consume, err) {
		if (consume.body === null) return;
		if (err) consume.reject(err);
		else consume.resolve();
		consume.type = null;
		consume.stream = null;
		consume.resolve = null;
		consume.reject = null;
		consume.length = 0;
		consume.body = null;
	}
	module.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
// src/chatwoot/pool.ts
var import_api_request = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { AsyncResource } = __require("node:async_hooks");
	const { Readable } = require_readable();
	const { InvalidArgumentError, RequestAbortedError } = require_errors();
	const util = require_util();
	function noop() {}
	var RequestHandler = class extends AsyncResource {
		constructor(opts, callback) {
			if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
			const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
			try {
				if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
				if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
				if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
				if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
				if (onInfo && typeof onInfo !== "function") throw new InvalidArgumentError("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (err) {
				if (util.isStream(body)) util.destroy(body.on("error", noop), err);
				throw err;
			}
			this.method = method;
			this.responseHeaders = responseHeaders || null;
			this.opaque = opaque || null;
			this.callback = callback;
			this.res = null;
			this.abort = null;
			this.body = body;
			this.trailers = {};
			this.context = null;
			this.controller = null;
			this.onInfo = onInfo || null;
			this.highWaterMark = highWaterMark;
			this.reason = null;
			this.removeAbortListener = null;
			if (signal?.aborted) this.reason = signal.reason ?? new RequestAbortedError();
			else if (signal) this.removeAbortListener = util.addAbortListener(signal, () => {
				this.reason = signal.reason ?? new RequestAbortedError();
				if (this.res) {
					const res = this.res;
					this.res = null;
					util.destroy(res.on("error", noop), this.reason);
				} else if (this.abort) this.abort(this.reason);
			});
		}
		onRequestStart(controller, context) {
			if (this.reason) {
				controller.abort(this.reason);
				return;
			}
			assert(this.callback);
			this.controller = controller;
			this.abort = (reason) => controller.abort(reason);
			this.context = context;
		}
		onResponseStart(controller, statusCode, headers, statusText) {
			const { callback, opaque, context, responseHeaders, highWaterMark } = this;
			const rawHeaders = controller?.rawHeaders;
			const responseHeaderData = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
			if (statusCode < 200) {
				if (this.onInfo) this.onInfo({
					statusCode,
					headers: responseHeaderData
				});
				return;
			}
			const parsedHeaders = headers;
			const contentType = parsedHeaders?.["content-type"];
			const contentLength = parsedHeaders?.["content-length"];
			const res = new Readable({
				resume: () => controller.resume(),
				abort: (reason) => controller.abort(reason),
				contentType,
				contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
				highWaterMark
			});
			if (this.removeAbortListener) {
				res.on("close", this.removeAbortListener);
				this.removeAbortListener = null;
			}
			this.callback = null;
			this.res = res;
			if (callback !== null) try {
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					statusText,
					headers: responseHeaderData,
					trailers: this.trailers,
					opaque,
					body: res,
					context
				});
			} catch (err) {
				this.res = null;
				util.destroy(res.on("error", noop), err);
				queueMicrotask(() => {
					throw err;
				});
			}
		}
		onResponseData(controller, chunk) {
			if (!this.res) return;
			if (this.res.push(chunk) === false) controller.pause();
		}
		onResponseEnd(_controller, trailers) {
			if (trailers && typeof trailers === "object") for (const key of Object.keys(trailers)) if (key === "__proto__") Object.defineProperty(this.trailers, key, {
				value: trailers[key],
				enumerable: true,
				configurable: true,
				writable: true
			});
			else this.trailers[key] = trailers[key];
			this.res?.push(null);
		}
		onResponseError(_controller, err) {
			const { res, callback, body, opaque } = this;
			if (callback) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(callback, null, err, { opaque });
				});
			}
			if (res) {
				this.res = null;
				queueMicrotask(() => {
					util.destroy(res.on("error", noop), err);
				});
			}
			if (body) {
				this.body = null;
				if (util.isStream(body)) {
					body.on("error", noop);
					util.destroy(body, err);
				}
			}
			if (this.removeAbortListener) {
				this.removeAbortListener();
				this.removeAbortListener = null;
			}
		}
	};
	function request(opts, callback) {
		if (callback === void 0) return new Promise((resolve, reject) => {
			request.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data);
			});
		});
		try {
			const handler = new RequestHandler(opts, callback);
			this.dispatch(opts, handler);
		} catch (err) {
			if (typeof callback !== "function") throw err;
			const opaque = opts?.opaque;
			queueMicrotask(() => callback(err, { opaque }));
		}
	}
	module.exports = request;
	module.exports.RequestHandler = RequestHandler;
})))(), 1);
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
async function openPool({ origin, connections, timeout, proxy }) {
	const options = {
		connections,
		headersTimeout: timeout,
		bodyTimeout: timeout,
		connect: { timeout: Math.min(timeout, 1e4) },
		pipelining: 1
	};
	const dispatcher = proxy === null ? new import_pool.default(origin, options) : await viaProxy(proxy, options);
	return {
		request: (its) => import_api_request.default.call(dispatcher, {
			...its,
			origin
		}),
		close: () => dispatcher.destroy()
	};
}
async function viaProxy(uri, options) {
	const [{ default: ProxyAgent }, { default: connect }] = await Promise.all([import("./proxy-agent.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./api-connect.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))]);
	const clientFactory = (origin, its) => Object.assign(new import_pool.default(origin, its), { connect });
	return new ProxyAgent({
		uri,
		...options,
		clientFactory
	});
}
/** Milliseconds: after so long no request is sent again, and so long all requests of a run together may wait. */
const PATIENCE = {
	request: 9e4,
	run: 3e5
};
/** Milliseconds to wait before retry number `retry` (from 1), or null when this was the last try. */
function waitBefore(tried, retry, isRepeatable, spent, chance) {
	if (retry > 3 || !mayRepeat(tried, isRepeatable)) return null;
	const asked = tried instanceof Error ? null : askedFor(tried, chance.now);
	const spread = asked === null ? growing(tried, retry) * (.5 + chance.random) : asked * (1 + chance.random / 10);
	const wait = Math.ceil(spread);
	return spent.request + wait > PATIENCE.request || spent.run + wait > PATIENCE.run ? null : wait;
}
/** A refusal by the rate limit (Rack::Attack, 4.15.1) comes before anything is done, so that any verb may be repeated. */
function mayRepeat(tried, isRepeatable) {
	if (tried instanceof Error) return isRepeatable || neverSent(tried);
	return tried.status === 429 || isRepeatable && tried.status >= 500;
}
/** Chatwoot counts requests by the minute: without word from it, the waits together come near to one. */
function growing(tried, retry) {
	return !(tried instanceof Error) && tried.status === 429 ? 3e3 * 3 ** (retry - 1) : 250 * 2 ** (retry - 1);
}
/** Milliseconds from now, or null when Chatwoot does not say. */
function askedFor(answer, now) {
	const asked = retryAfterIn(answer);
	if (asked === null) return null;
	return "seconds" in asked ? asked.seconds * 1e3 : Math.max(0, asked.date - now);
}
function neverSent(error) {
	return [
		"ECONNREFUSED",
		"ENOTFOUND",
		"EAI_AGAIN",
		"EHOSTUNREACH",
		"UND_ERR_CONNECT_TIMEOUT"
	].includes(codeOf(error));
}
function codeOf(error) {
	const { code, cause } = error;
	return typeof code === "string" ? code : cause instanceof Error ? codeOf(cause) : "";
}
function explain(error, asked, timeout) {
	const isAmbiguous = asked.method !== "GET" && !neverSent(error);
	const sentence = whyUnreachable(error, codeOf(error), asked, timeout);
	return new ServerError(sentence, null, isAmbiguous, { cause: error });
}
// src/chatwoot/waits.ts
/** `tell` hears of each wait. */
function openWaits(sleep, now, tell) {
	let waiting = 0;
	/** Until when somebody waits, while somebody does. */
	let until = 0;
	let planned = 0;
	let hold = null;
	const left = () => waiting === 0 ? 0 : Math.max(0, until - now());
	async function wait(milliseconds) {
		const more = Math.max(0, milliseconds - left());
		planned += more;
		until = now() + left() + more;
		waiting += 1;
		tell(milliseconds);
		await sleep(milliseconds);
		waiting -= 1;
	}
	async function free() {
		while (hold !== null) await hold.over;
	}
	return {
		spent: () => planned - left(),
		wait,
		free,
		holdAll: async (milliseconds) => {
			const ends = now() + milliseconds;
			if (hold === null || hold.ends < ends) {
				const mine = {
					ends,
					over: wait(milliseconds).then(() => {
						if (hold === mine) hold = null;
					})
				};
				hold = mine;
			}
			await free();
		}
	};
}
// src/chatwoot/client.ts
/**
* Requests to one Chatwoot account. A plan holds a `Reader`, which cannot write; only an apply is given a `Writer`.
*
* What may be repeated: a GET, PATCH, PUT or DELETE always, because a second one changes nothing. A POST that creates
* only when Chatwoot certainly did not act (it was never connected, or it answered 429); anything else about it is an
* ambiguous ServerError, and whoever sent it has to look before sending again.
*/
/** Milliseconds to wait for the answer that tells whether Chatwoot is there. */
const PROBE = 1e4;
const MARKED = new Set(kinds.flatMap(({ safety: { secrets } }) => secrets));
async function openChatwoot(access) {
	const { urlName = URL_NAME } = access;
	mustBeToken(access.token, urlName);
	const base = addressOf(access.url, urlName);
	const { account, timeout = 3e4, maxRequests = 1e3, retries = 3, secrets = new Secrets() } = access;
	const { sleep = setTimeout, now = Date.now, random = Math.random, progress } = access;
	const root = base.href.replace(/\/$/, "");
	const proxy = proxyFor(base, access.environment);
	const pool = await openPool({
		origin: base.origin,
		connections: 8,
		timeout,
		proxy
	});
	const spent = {
		reads: 0,
		writes: 0,
		retries: 0
	};
	const waits = openWaits(sleep, now, (milliseconds) => progress?.waits(milliseconds));
	let isClosed = false;
	function count(of) {
		if (spent.reads + spent.writes + spent.retries === maxRequests) throw new ServerError(`This run has made ${maxRequests} ${maxRequests === 1 ? "request" : "requests"} to Chatwoot, the most it may. If the account really is that large, raise max-requests and run again.`);
		spent[of] += 1;
		progress?.asked();
	}
	async function ask(request, within) {
		const { method, path, isRead = method === "GET", isRepeatable = isRead || method !== "POST" } = request;
		const body = await bodyOf(request);
		const below = path.startsWith("/") ? path : `/accounts/${account}${path === "" ? "" : "/"}${path}`;
		const url = new URL(path === "/api" ? `${root}/api` : `${root}/api/v1${below}`);
		const asked = {
			method,
			url,
			account,
			base,
			urlName,
			proxy
		};
		await waits.free();
		const began = now();
		for (let retry = 1;; retry++) {
			count(retry > 1 ? "retries" : isRead ? "reads" : "writes");
			const ends = AbortSignal.timeout(timeout);
			const signal = within === void 0 ? ends : AbortSignal.any([ends, within]);
			const tried = await attemptOnce(pool, url, method, access.token, body, signal);
			const lost = {
				request: now() - began,
				run: waits.spent()
			};
			const chance = {
				now: now(),
				random: random()
			};
			const wait = isClosed || within !== void 0 || retry > retries ? null : waitBefore(tried, retry, isRepeatable, lost, chance);
			if (wait !== null) {
				await (tried instanceof Error || tried.status !== 429 ? waits.wait(wait) : waits.holdAll(wait));
				await waits.free();
			} else if (tried instanceof Error) throw explain(tried, asked, timeout);
			else if (method === "DELETE" && tried.status === 404 && retry > 1) return;
			else {
				const json = readAnswer(isRefusal(tried) ? harmless(tried) : tried, asked);
				secrets.learn(json, MARKED);
				return json;
			}
		}
	}
	async function read(request, within) {
		const json = await ask(request, within);
		if (json === void 0) throw new ServerError(`${request.method} ${request.path} answered with nothing. Run again; if it stays, look at the proxy in front of Chatwoot.`);
		return json;
	}
	/** A refusal may repeat what was sent, or the whole resource. */
	function harmless(refusal) {
		const { text, location } = refusal;
		return {
			...refusal,
			text: secrets.refused(text, MARKED),
			location: location && secrets.without(location)
		};
	}
	async function rest(milliseconds) {
		if (isClosed || waits.spent() + milliseconds > PATIENCE.run) return false;
		await waits.wait(milliseconds);
		return true;
	}
	/** Something small that needs the application and its database. Asked once, and not waited for long. */
	async function answers() {
		await waits.free();
		count("reads");
		const ends = AbortSignal.timeout(Math.min(timeout, PROBE));
		const tried = await attemptOnce(pool, new URL(`${root}/api/v1/profile`), "GET", access.token, void 0, ends);
		return !(tried instanceof Error) && tried.status < 500;
	}
	const isBack = outages(answers, rest);
	const reader = {
		address: root,
		account,
		get: (path, within) => read({
			method: "GET",
			path
		}, within),
		filter: (list, payload) => read({
			method: "POST",
			path: `${list}/filter?page=1`,
			body: { payload: [...payload] },
			isRead: true
		}),
		effort: () => ({ ...spent })
	};
	return {
		reader: () => reader,
		writer: () => ({
			...reader,
			send: ask,
			rest,
			isBack
		}),
		close: () => {
			isClosed = true;
			return pool.close();
		}
	};
}
/** Copied with a line break, or mixed up with the address. */
function mustBeToken(token, urlName) {
	if (/^https?:\/\//i.test(token)) throw new WorkflowError(`The Chatwoot token is an address. Is it mixed up with ${urlName}?`);
	if (!/^[\x21-\x7e]+$/.test(token)) throw new WorkflowError("The Chatwoot token is empty or holds characters that no token has. Copy it again.");
}
// src/chatwoot/server.ts
/** What a server says of itself and of the account: read once a run, for whoever has to know it. */
const Account = object({
	created_at: string().check(refine((text) => !Number.isNaN(Date.parse(text)))),
	features: optional(record(string(), unknown())),
	subscribed_features: optional(unknown())
});
const Version = object({ version: string() });
/** Two requests. Throws a ServerError when the account cannot be read; the version is only good to know. */
async function readServer(reader) {
	const [answer, version] = await Promise.all([reader.get(`/accounts/${reader.account}`), readVersion(reader)]);
	const account = Account.safeParse(answer);
	if (!account.success) throw new ServerError(`The answer about account ${reader.account} does not look like Chatwoot's, so nothing is done. Is ${reader.address} the address of a Chatwoot of version 3 or later?`);
	const { created_at, features = {}, subscribed_features } = account.data;
	const on = Object.entries(features).flatMap(([name, is]) => is === true ? [name] : []);
	const edition = subscribed_features === void 0 ? "community" : "enterprise";
	return {
		address: reader.address,
		created_at,
		version,
		edition,
		features: new Set(on)
	};
}
async function readVersion(reader) {
	try {
		return Version.safeParse(await reader.get("/api")).data?.version ?? null;
	} catch (error) {
		if (error instanceof ServerError) return null;
		throw error;
	}
}
// src/desired/placeholders.ts
var Placeholders = class {
	secrets = /* @__PURE__ */ new Map();
	#environment;
	#problems;
	#isOffline;
	#unset = /* @__PURE__ */ new Set();
	#withoutVariable = /* @__PURE__ */ new Set();
	/** Offline, without a server to write to, what is not set is nothing wrong. */
	constructor(environment, problems, isOffline) {
		this.#environment = environment;
		this.#problems = problems;
		this.#isOffline = isOffline;
	}
	/** Whether the text at this place names something that is not set. */
	isUnknownAt(place) {
		return this.#unset.has(textOf(place));
	}
	/** Whether it names a variable that is not set: a secret that is not set is known by its name. */
	lacksVariableAt(place) {
		return this.#withoutVariable.has(textOf(place));
	}
	/**
	* The text with its variables filled in. With a secret in it it is sealed: the secret stays a placeholder, its value is
	* remembered. What a variable holds is a value, and never read for placeholders again.
	*/
	fill(template, place) {
		const pieces = piecesOf(template).map((piece) => typeof piece === "string" ? piece : this.#filled(piece, place));
		if (!pieces.every((piece) => typeof piece === "string" || secretIn(piece) === null)) return new Sealed(templateOf(pieces));
		return pieces.map((piece) => typeof piece === "string" ? piece : piece.written).join("");
	}
	#filled(placeholder, place) {
		const { word, name, written } = placeholder;
		if (!(word === "var" || word === "secret") || !written.endsWith("}") || !/^[A-Z][A-Z0-9_]*$/.test(name)) {
			this.#problems.add("F-PLACEHOLDER", place, `${quoted(written)} is not a placeholder.`, `Write \${var:NAME} or \${secret:NAME}, with the name in capitals, digits and underscores. If the text is meant as it stands, double its dollar: ${quoted(escaped(written))}.`);
			return placeholder;
		}
		const variable = `CHATWOOT_${word.toUpperCase()}_${name}`;
		const value = this.#environment[variable];
		const isMissing = value === void 0 || value === "" && (word === "secret" || this.#isOffline);
		if (isMissing) this.#missing(written, variable, word, place);
		if (word === "var") return isMissing ? placeholder : value;
		if (!(isMissing && this.#isOffline)) this.secrets.set(name, value || "missing");
		return placeholder;
	}
	#missing(whole, variable, word, place) {
		this.#unset.add(textOf(place));
		if (word === "var") this.#withoutVariable.add(textOf(place));
		if (!this.#isOffline) this.#problems.add("F-MISSING-VARIABLE", place, `${whole} is not set.`, `Set the environment variable ${variable}${word === "secret" ? " from a secret" : ""}.`);
		else if (word === "var") this.#problems.note("F-MISSING-VARIABLE", place, `${whole} is not set here, so what it stands in is not compared.`, "Nothing is wrong with that: a run with the variables of the workflow compares it.");
	}
};
function textOf({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function hasSecret(template) {
	return piecesOf(template).some((piece) => typeof piece !== "string" && secretIn(piece) !== null);
}
/** Puts the values of secrets into a template. What is not a known secret stays as it is written. */
function expand(template, secrets) {
	return filled(template, (placeholder) => secrets.get(secretIn(placeholder) ?? "") ?? placeholder.written);
}
/** The value of each secret with which a template would stand for `value`; null when it cannot, or holds none. */
function secretsBehind(template, value, environment) {
	const names = [];
	const pieces = piecesOf(template).map((piece) => {
		if (typeof piece === "string") return literally(piece);
		const secret = secretIn(piece);
		if (secret === null) return literally(environment[`CHATWOOT_VAR_${piece.name}`] ?? "");
		names.push(secret);
		return "(.+)";
	});
	if (names.length === 0) return null;
	const found = new RegExp(`^${pieces.join("")}$`, "s").exec(value);
	if (found === null) return null;
	const values = new Map(names.map((name, index) => [name, found[index + 1]]));
	return names.every((name, index) => values.get(name) === found[index + 1]) ? values : null;
}
// src/desired/cap.ts
/** Of a hostile or broken tree the first findings are told, by file and in all, and how many more there are. */
const MOST_OF_A_FILE = 100;
const MOST = 500;
/** `findings` in the order of their files. */
function capped(findings) {
	const told = [...Map.groupBy(findings, ({ place }) => place?.file ?? null)].flatMap(([file, its]) => its.length <= MOST_OF_A_FILE ? its : [...its.slice(0, MOST_OF_A_FILE), moreOf(its.slice(MOST_OF_A_FILE), `${file ?? "The folder"} has`)]);
	return told.length <= MOST ? told : [...told.slice(0, MOST), moreOf(told.slice(MOST), "The other files have")];
}
function moreOf(rest, who) {
	const count = countOf(rest);
	return {
		code: "F-MORE",
		severity: "error",
		place: rest[0].place,
		subject: null,
		sentence: `${who} ${count} more ${count === 1 ? "error" : "errors"}.`,
		nextStep: "Correct the first ones, and run it again.",
		standsFor: count
	};
}
// src/desired/file-content.ts
/** Files that hold no text: what they hold is read here, and only its digest, type and size go on. */
/** Chatwoot goes by the first bytes as well, whatever a file is called. */
const BEGINNINGS = [
	["image/png", /^\x89PNG\r\n\x1a\n/],
	["image/jpeg", /^\xff\xd8\xff/],
	["image/gif", /^GIF8[79]a/],
	["image/webp", /^RIFF.{4}WEBP/s]
];
const UNKNOWN = "application/octet-stream";
function contentOf(bytes) {
	const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	const [type = UNKNOWN] = BEGINNINGS.find(([, begins]) => begins.test(beginning)) ?? [];
	return {
		sha256: createHash("sha256").update(bytes).digest("hex"),
		type,
		size: bytes.length
	};
}
/**
* The value of a field that holds a file: what the file holds, or null to have none. `places` is filled with its place.
*/
function fileValue(document, { name, node }, field, places, reading) {
	const place = document.placeOf(node.offset);
	places[name] = place;
	if (node.type === "null") return null;
	const { problems, readBytes, contents } = reading;
	const wrong = (sentence, nextStep) => {
		problems.add("F-FILE", place, sentence, nextStep);
		return null;
	};
	const path = node.type === "object" ? fileNamed(propertiesOf(document, node, problems)) : null;
	if (path === null) return wrong(`${quoted(name)} takes a file.`, `Write {"$file": "pictures/shop.png"}, or null for none.`);
	const found = readBytes(path, field.most);
	if ("problem" in found) return wrong(`${quoted(path)} ${found.problem}.`, OUTSIDE);
	const content = contentOf(found.bytes);
	if (!field.types.includes(content.type)) return wrong(`${quoted(path)} is no ${field.types.map((type) => type.replace("image/", "").toUpperCase()).join(", ")}.`, "What counts is what the file holds, not what it is called. Save the picture as one of these.");
	contents.set(content.sha256, path);
	return { ...content };
}
/** Reads files again, by what they held when `contents` was made. */
function bytesFrom(contents, readBytes) {
	return ({ sha256, size }) => {
		const path = contents.get(sha256);
		const found = path === void 0 ? null : readBytes(path, size);
		return found !== null && "bytes" in found && contentOf(found.bytes).sha256 === sha256 ? found.bytes : null;
	};
}
// src/desired/clashes.ts
function clashes(resources, forgotten, ownOutputs, problems) {
	const declared = /* @__PURE__ */ new Map();
	const pins = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const subject = subjectOf(resource);
		const first = declared.get(subject);
		if (first !== void 0) problems.add("F-DUPLICATE", resource.place, `${subject} is declared twice, first in ${spot(first)}.`, first.within === void 0 && resource.within === void 0 ? "Take one of them out, or give it another key." : "Take one of them out: the field of the one is the entry of the other.", subject);
		else declared.set(subject, resource);
		const pin = resource.id === null ? void 0 : pins.get(`${resource.kind} ${resource.id}`);
		if (pin !== void 0) problems.add("F-DUPLICATE", resource.places.$id ?? resource.place, `${subject}: "$id" ${resource.id} is also that of "${pin.key}" in ${where(pin.place)}.`, "One of the two means another one.", subject);
		else if (resource.id !== null) pins.set(`${resource.kind} ${resource.id}`, resource);
		for (const name of Object.keys(resource.outputs)) {
			const place = resource.places.$outputs ?? resource.place;
			if (!/^[a-z][a-z0-9-]{0,99}$/.test(name)) problems.add("F-OUTPUT", place, `${subject}: ${quoted(name)} cannot be the name of an output.`, "Use small letters, digits and hyphens.", subject);
			else if (ownOutputs.has(name)) problems.add("F-OUTPUT", place, `${subject}: "${name}" is an output of the action itself.`, "Choose another name.", subject);
			else if (outputs.has(name)) problems.add("F-OUTPUT", place, `${subject}: the output "${name}" is also declared by ${subjectOf(outputs.get(name))}.`, "Choose another name.", subject);
			else outputs.set(name, resource);
		}
	}
	for (const one of forgotten) {
		const resource = declared.get(subjectOf(one));
		if (resource !== void 0) problems.add("F-DUPLICATE", one.place, `${subjectOf(one)} is to be forgotten and is declared in ${spot(resource)}.`, "Take one of the two out.", subjectOf(one));
	}
}
/** Its place, and the resource in which it is written as a field. */
function spot({ place, within }) {
	return within === void 0 ? where(place) : `${subjectOf(within)} (${where(place)})`;
}
function where(place) {
	return place === null ? "no file" : `${place.file}:${place.line}`;
}
// src/desired/check.ts
/**
* Checks what is written with the values of its secrets in it, so nothing of a text may be said. Where one is sealed in
* `written`, not even its length may be.
*/
function checkFields(written, checked) {
	const { placeholders } = checked;
	const fields = unseal(written, (text) => expand(text, placeholders.secrets));
	const beyond = unknownFields(shapeOf(checked.kind.schema), fields, "", checked);
	const told = namelessReferences(written, checked);
	const { error } = checked.kind.schema.safeParse(fields);
	const strange = /* @__PURE__ */ new Set();
	for (const issue of error?.issues ?? []) {
		const path = pathOf(issue.path);
		const place = placeOf$1(path, checked);
		if (told.has(path)) continue;
		const at = isOfValue(issue, fields) ? Object.keys(checked.unchecked).find((one) => isWithin(path, one)) : void 0;
		if (at !== void 0) {
			strange.add(at);
			continue;
		}
		if (placeholders.isUnknownAt(place)) continue;
		const isSecret = hasSealed(valueIn(written, issue.path));
		if (isSecret && (isChoice(issue) || issue.code === "custom" || issue.code === "invalid_format")) continue;
		const isOfKey = path === checked.keyStandsFor;
		const item = itemAt(checked.kind.schema, fields, issue.path);
		const about = {
			value: valueIn(fields, issue.path),
			path,
			item,
			isSecret,
			isOfKey
		};
		const [sentence, nextStep, code] = wordsFor(issue, about);
		checked.problems.add(code, place, `${checked.subject}: ${sentence}`, nextStep, checked.subject);
	}
	for (const [at, reason] of Object.entries(checked.unchecked)) uncheckedNote(at, reason, beyond.includes(at) ? "is a field" : strange.has(at) ? "holds a value" : null, checked);
}
/** `what` is there that we do not know; null where nothing is. */
function uncheckedNote(at, reason, what, { subject, problems, ...its }) {
	if (what !== null) problems.note("F-UNCHECKED", placeOf$1(at, its), `${subject}: ${quoted(at)} ${what} that this version does not know, and is written as it is: ${reason}.`, "Take it out of \"$unchecked\" once a newer version knows it.", "warning");
	else problems.note("F-UNCHECKED", placeOf$1("$unchecked", its), `${subject}: "$unchecked" names ${quoted(at)}, in which there is nothing that this version does not know.`, "Take it out.");
}
/** Whether a value is refused for what it is, and not for its type or length. */
function isOfValue(issue, fields) {
	const value = valueIn(fields, issue.path);
	return issue.code === "custom" || isChoice(issue) && (typeof value === "string" || isObject(value));
}
/** Ids mean nothing in files: a reference is a text, but for the values that Chatwoot understands there. Gives their paths. */
function namelessReferences(fields, { kind, subject, problems, ...its }) {
	const told = /* @__PURE__ */ new Set();
	mapReferences(kind, fields, (value, { to }, path) => {
		if (typeof value === "string" || hasSealed(value)) return value;
		const sentence = `${subject}: "${path}" must be the name of ${article(to)}, not ${typeName(value)}.`;
		const nextStep = `Write the key of one of the ${to}, or its ${keyWords(kindNamed(to))}.`;
		problems.add("F-TYPE", placeOf$1(path, its), sentence, nextStep, subject);
		told.add(path);
		return value;
	});
	return told;
}
/** Tells of them; gives those of a newer Chatwoot, which `$unchecked` names. Credentials stay out all the same. */
function unknownFields(shape, value, path, checked) {
	const of = shapeFor(shape, value);
	if (of.type === "list" && Array.isArray(value)) for (const [index, item] of value.entries()) unknownFields(of.item, item, `${path}[${index}]`, checked);
	if (of.type !== "object" || !isObject(value) || shape.type === "choice" && !Object.hasOwn(shape.options, String(value[shape.by]))) return [];
	const beyond = [];
	for (const [name, inner] of Object.entries(value)) {
		const at = path === "" ? name : `${path}.${name}`;
		if (Object.hasOwn(of.fields, name)) {
			unknownFields(of.fields[name], inner, at, checked);
			continue;
		}
		if (path === "" && Object.hasOwn(checked.unchecked, name) && FIELD.test(name) && !CREDENTIAL.test(name)) {
			beyond.push(name);
			continue;
		}
		const where = path === "" ? checked.kind.name : quoted(path);
		checked.problems.add("F-UNKNOWN-FIELD", checked.places[`${at}#`] ?? checked.place, `${checked.subject}: ${where} has no field ${quoted(name)}.`, hintFor(name, [...Object.keys(of.fields), ...path === "" ? checked.more ?? [] : []]), checked.subject);
	}
	return beyond;
}
/** As Chatwoot names its fields; anything else would be taken for a path, or is no name. */
const FIELD = /^[a-z][a-z0-9_]*$/;
const CREDENTIAL = /password|token|secret|^imap_|^smtp_|provider|api_key|authentication/;
function hintFor(name, known) {
	const guess = nearest(name, known);
	if (guess !== null) return `Did you mean "${guess}"?`;
	if (CREDENTIAL.test(name)) return "Credentials are kept out of these files on purpose: they stay on the server as they are.";
	return known.length === 0 ? "There is nothing to write here." : `The fields are ${known.join(", ")}.`;
}
/** Whether it is about a value that has to be one of a few. */
function isChoice({ code }) {
	return code === "invalid_value" || code === "invalid_union";
}
function pathOf(path) {
	return path.reduce((at, step) => typeof step === "number" ? `${at}[${step}]` : at === "" ? String(step) : `${at}.${String(step)}`, "");
}
function valueIn(fields, path) {
	return path.reduce((at, step) => at?.[step], fields);
}
/** The place of a path, or of the nearest thing around it when there is nothing. */
function placeOf$1(path, { places, place }) {
	for (let at = path; at !== ""; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
		const found = places[at];
		if (found !== void 0) return found;
	}
	return place;
}
// src/desired/ignored.ts
/** What is wrong with a path and what to do about it, or null. Anything else under `$ignore` would have no effect. */
function problemOf(kind, path, by = "$ignore") {
	let shape = shapeOf(kind.schema);
	let [whole, keyedBy] = ["", ""];
	for (const [step, name, key] of path.matchAll(/\.?([^.[]+)|\[(\w+)=[^\]]*\]|[.[]/g)) {
		const inner = partsOf(shape);
		if (name !== void 0 && Object.hasOwn(inner, name)) [shape, keyedBy] = [inner[name], kind.comparison.keyed[name] ?? ""];
		else if (shape.type === "list" && key !== void 0 && key === keyedBy) shape = shape.item;
		else if (name === void 0 || Object.keys(inner).length === 0) return [`"${by}" names ${quoted(path)}, and ${quoted(whole)} is compared as a whole.`, `Name ${quoted(whole)}, or take it out.`];
		else {
			const guess = nearest(name, Object.keys(inner));
			return [`"${by}" names ${quoted(path)}, which is no field.`, guess === null ? "Take it out." : `Did you mean ${quoted(whole === "" ? guess : `${whole}.${guess}`)}?`];
		}
		whole += step;
	}
	return null;
}
function partsOf(shape) {
	if (shape.type === "object") return shape.fields;
	return shape.type === "choice" ? Object.assign({}, ...Object.values(shape.options).map(partsOf)) : {};
}
// src/plan/model/desired.ts
/** A resource that no file declares, with nothing said of it but this. */
function bare(said) {
	return {
		fields: {},
		place: null,
		places: {},
		id: null,
		previously: null,
		protect: false,
		ignore: {},
		suppressed: {},
		comment: null,
		outputs: {},
		...said
	};
}
// src/desired/unknown.ts
/** The fields without what holds such a variable: the smallest part that is compared as a whole. */
function withoutUnknown(kind, fields, { places, placeholders }) {
	const paths = Object.keys(places).filter((path) => placeholders.lacksVariableAt(places[path]));
	if (paths.length === 0) return { fields };
	const unknown = [];
	const isIn = (at) => paths.some((path) => isWithin(path, at));
	const known = (shape, value, path) => Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
		const at = path === "" ? name : `${path}.${name}`;
		if (!isIn(at)) return [[name, inner]];
		const its = shape.type === "object" && shape.fields[name] || { type: "leaf" };
		const of = shapeFor(its, inner);
		if (of.type === "object" && isObject(inner) && !(its.type === "choice" && isIn(`${at}.${its.by}`))) return [[name, known(of, inner, at)]];
		unknown.push(at);
		return [];
	}));
	return {
		fields: known(shapeOf(kind.schema), fields, ""),
		unknown
	};
}
// src/desired/inside.ts
/** One under the key of what it lies over. What is wrong with it is said of that, at the place of the field. */
function resourceInside(document, kind, { name: field, keyPlace, node }, around, reading) {
	const { problems, placeholders } = reading;
	const { key, subject, ignore } = around;
	const { at } = kind.endpoint.over;
	const places = Object.create(null);
	const fields = {
		[at]: key,
		[field]: valueIn$1(document, node, field, places, reading)
	};
	places[`${field}#`] = keyPlace;
	checkFields(fields, {
		kind,
		subject,
		place: keyPlace,
		places,
		problems,
		keyStandsFor: at,
		placeholders,
		unchecked: {}
	});
	return {
		...bare({
			kind: kind.name,
			key
		}),
		...withoutUnknown(kind, fields, {
			places,
			placeholders
		}),
		place: keyPlace,
		places,
		ignore,
		within: {
			kind: around.kind,
			key
		}
	};
}
// src/desired/secret-places.ts
/** Where a secret cannot stand: in what is read to know what is meant, because it would have to be shown to be checked. */
function misplacedSecrets(kind, fields, wrong) {
	if (!hasSealed(fields)) return;
	const told = /* @__PURE__ */ new Set();
	const tell = (path, sentence, nextStep) => {
		if (!told.has(path)) wrong(path, sentence, nextStep);
		told.add(path);
	};
	const PLAIN = "Write it in the open: secrets are for texts that are only passed on.";
	mapReferences(kind, fields, (value, { to }, path) => {
		if (hasSealed(value)) tell(path, `names ${article(to)}, and a name cannot be a secret`, `Write the key or the ${keyWords(kindNamed(to))}.`);
		return value;
	});
	for (const at of decisivePaths(kind)) mapAt(fields, at, (value, path) => {
		if (hasSealed(value)) tell(path, "says what is meant here, and cannot be a secret", PLAIN);
		return value;
	});
	const { error } = kind.schema.safeParse(unseal(fields, (text) => text));
	for (const issue of error?.issues ?? []) if (isChoice(issue) && hasSealed(valueIn(fields, issue.path))) tell(pathOf(issue.path), "is one of a few values that Chatwoot knows, and cannot be a secret", PLAIN);
}
/** What others refer to it by, and what tells one action, condition or item of a list from another. */
function decisivePaths({ references, comparison: { keyed }, identity: { referredBy } }) {
	const told = references.flatMap(({ at }) => [...at.matchAll(/\[(\w+)=[^\]]*\]/g)].map(({ 1: by, index }) => `${at.slice(0, index)}[].${by}`));
	const items = Object.entries(keyed).map(([field, by]) => `${field}[].${by}`);
	return /* @__PURE__ */ new Set([
		...referredBy === "id" ? [] : [referredBy],
		...told,
		...items
	]);
}
// src/desired/resource.ts
/** One entry of a kind: its `$`-keys and its fields. */
const OURS$1 = [
	"$id",
	"$previously",
	"$protect",
	"$ignore",
	"$unchecked",
	"$lint",
	"$comment",
	"$outputs"
];
const NOTHING = {
	resources: [],
	forgotten: []
};
/** Empty when the entry is so wrong that nothing can be said of it. */
function resourceIn(document, kind, { name, keyPlace, node }, reading) {
	const { problems, placeholders } = reading;
	const key = name.normalize();
	const subject = subjectOf({
		kind: kind.name,
		key
	});
	const wrong = (code, place, sentence, nextStep) => problems.add(code, place, `${subject}: ${sentence}`, nextStep, subject);
	if (!isKey(key)) {
		problems.add("F-KEY", keyPlace, `${quoted(key)} cannot be a key.`, isOfLanguage(key) ? "Every object of the language has this name by itself: choose another." : "Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.");
		return NOTHING;
	}
	if (node.type !== "object") {
		wrong("F-TYPE", document.placeOf(node.offset), "it must be an object.", "Write its fields in braces.");
		return NOTHING;
	}
	const places = Object.create(null);
	const ours = {};
	const fields = {};
	const others = writtenInside(kind.name);
	const inside = [];
	for (const property of propertiesOf(document, node, problems)) {
		const field = property.name;
		if (others.has(field)) inside.push(property);
		else if (!field.startsWith("$")) {
			const file = own(kind.requests.files, field);
			const value = file === void 0 ? valueIn$1(document, property.node, field, places, reading) : fileValue(document, property, file, places, reading);
			fields[field] = isName(kind, field) ? composed(value) : value;
			places[`${field}#`] = property.keyPlace;
		} else if (OURS$1.includes(field)) {
			ours[field] = plainValue(property);
			places[field] = document.placeOf(property.node.offset);
		} else {
			const guess = nearest(field, OURS$1);
			wrong("F-UNKNOWN-FIELD", property.keyPlace, `there is no ${quoted(field)}.`, guess === null ? `There are ${OURS$1.join(", ")}.` : `Did you mean "${guess}"?`);
		}
	}
	const { nameField } = kind.identity;
	const keyStandsFor = nameField !== null && nameField in fields ? null : nameField;
	if (keyStandsFor !== null) fields[keyStandsFor] = key;
	checkFields(fields, {
		kind,
		subject,
		place: keyPlace,
		places,
		problems,
		keyStandsFor,
		placeholders,
		unchecked: uncheckedIn(ours),
		more: [...others.keys()]
	});
	misplacedSecrets(kind, fields, (path, sentence, nextStep) => wrong("F-SECRET", placeOf$1(path, {
		places,
		place: keyPlace
	}), `${quoted(path)} ${sentence}.`, nextStep));
	const take = (name, is, what) => {
		const value = ours[name];
		if (value === void 0) return null;
		if (is(value)) return value;
		wrong("F-TYPE", places[name], `"${name}" must be ${what}.`, "Correct the value.");
		return null;
	};
	const ignore = take("$ignore", isTexts, "an object of paths, each with the reason") ?? {};
	for (const path of Object.keys(ignore)) {
		const problem = problemOf(others.get(fieldOf(path)) ?? kind, path);
		if (problem !== null) wrong("F-UNKNOWN-FIELD", places.$ignore, ...problem);
	}
	const isInside = (path) => others.has(fieldOf(path));
	const left = Object.entries(ignore).filter(([path]) => isInside(path));
	const around = (field) => ({
		kind: kind.name,
		key,
		subject,
		ignore: Object.fromEntries(left.filter(([path]) => fieldOf(path) === field))
	});
	const unchecked = take("$unchecked", isTexts, "an object of paths, each with the reason") ?? {};
	for (const path of Object.keys(unchecked)) {
		const problem = Object.hasOwn(fields, path) ? null : problemOf(kind, path, "$unchecked");
		if (problem !== null) wrong("F-UNKNOWN-FIELD", places.$unchecked, ...problem);
	}
	const whole = {
		kind: kind.name,
		key,
		...withoutUnknown(kind, fields, {
			places,
			placeholders
		}),
		place: keyPlace,
		places,
		id: take("$id", isId, "the number that the server gave it"),
		previously: take("$previously", isText, "the earlier key"),
		protect: take("$protect", isBoolean, "true or false") ?? false,
		ignore: without(ignore, left.map(([path]) => path)),
		suppressed: take("$lint", isTexts, "an object of codes, each with the reason") ?? {},
		comment: take("$comment", isText, "a text"),
		outputs: take("$outputs", isTexts, "an object of output names, each with a field of the server") ?? {}
	};
	const isWritten = (field) => inside.some((property) => property.name === field);
	return {
		resources: [whole, ...inside.map((property) => resourceInside(document, others.get(property.name), property, around(property.name), reading))],
		forgotten: left.filter(([path]) => !isWritten(fieldOf(path))).map(([path]) => ({
			kind: others.get(fieldOf(path)).name,
			key,
			place: places.$ignore
		}))
	};
}
/** What stands under `$unchecked`, as far as it is what it should be. */
function uncheckedIn({ $unchecked: its = {} }) {
	return isTexts(its) ? its : {};
}
/** `$`-keys are ours: no variables, no files. */
function plainValue({ node }) {
	if (node.type === "string") return node.value.normalize();
	if (node.type === "object") return Object.fromEntries((node.children ?? []).map(({ children }) => [children?.[0]?.value, children?.[1]?.value ?? null]));
	return node.type === "array" ? [] : node.value;
}
const isId = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0;
const isText = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isTexts = (value) => isObject(value) && Object.values(value).every((inner) => typeof inner === "string" && inner !== "");
// src/desired/taken.ts
/** Values that Chatwoot takes only once in an account, declared by two resources. */
/** Two that are pinned are both on the server, however they came to be: an export has to be able to say so. */
function takenTwice(resources, problems) {
	const first = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const kind = kindNamed(resource.kind);
		if (kind.endpoint.isSingle) {
			const other = first.get(kind.name) ?? resource;
			first.set(kind.name, other);
			if (other.key !== resource.key) problems.add(...onlyOnce(resource, other));
		}
		for (const paths of pathsOf(kind, resource)) {
			const values = paths.map((path) => identityOf(kind, path, overWhat(kind, path, resource, resources)));
			if (values.includes(null)) continue;
			const taken = `${kind.name} ${paths.join()} ${values.join()}`;
			const other = first.get(taken);
			const subject = subjectOf(resource);
			if (other === void 0) first.set(taken, resource);
			else if (subjectOf(other) !== subject && !(resource.id !== null && other.id !== null)) problems.add("F-DUPLICATE", placeOf$1(paths[0], {
				places: resource.places,
				place: resource.place
			}), `${subject} has the same ${paths.map((path) => `"${path}"`).join(" and ")} as ${subjectOf(other)} in ${spot(other)}, and Chatwoot takes each only once.`, "Give one of the two another one, or take it out.", subject);
		}
	}
}
function onlyOnce(resource, other) {
	const subject = subjectOf(resource);
	const said = `${subject} is a second one, besides ${subjectOf(other)} in ${spot(other)}, and an account has it once.`;
	return [
		"F-DUPLICATE",
		resource.place,
		said,
		"Write all of its fields under one key.",
		subject
	];
}
/** What a binding is over goes by the key of that, whether its key or its name is written. */
function overWhat(kind, path, { fields }, all) {
	const value = valueAt(fields, path);
	const { over } = kind.endpoint;
	if (over?.at !== path) return value;
	const [to, those] = [kindNamed(over.kind), all.filter((one) => one.kind === over.kind)];
	if (value === void 0 || those.some(({ key }) => key === value)) return value;
	const name = naturalKeyOf(to, { fields: { [to.identity.naturalKey[0]]: value } });
	return those.find((one) => naturalKeyOf(to, one) === name)?.key ?? value;
}
/** A binding is one for each resource that it is over. */
function pathsOf({ identity, endpoint }, { fields }) {
	const { unique, takenOnce, isRepeatable } = identity;
	const alone = Object.entries(unique).map(([path, { within = [] }]) => [path, ...within]);
	const over = endpoint.over === null ? [] : [[endpoint.over.at]];
	return [
		...alone,
		...over,
		...isRepeatable(fields) ? [] : takenOnce
	];
}
/** Texts with secrets are the same when they are written the same; what they stand for is not looked at. */
function identityOf(kind, path, value) {
	if (value instanceof Sealed) return `sealed ${value.$secret}`;
	if (typeof value !== "string" || value === "") return null;
	return `text ${canonical(kind, { [path]: value })[path]}`;
}
// src/desired/parse.ts
/** All files together: what they declare, forget and use, and everything that is wrong with them. Pure. */
const OURS = [
	"$schema",
	"$account",
	"$comment",
	"$forget"
];
/** `ownOutputs` are the names of outputs that are taken already. Offline, variables and secrets may be missing. */
function parseDesired(files, environment, reads, ownOutputs, isOffline = false) {
	const problems = new Problems();
	const placeholders = new Placeholders(environment, problems, isOffline);
	const { readText, readBytes } = reads;
	const reading = {
		problems,
		placeholders,
		readText,
		readBytes,
		contents: /* @__PURE__ */ new Map()
	};
	const accounts = [];
	const resources = [];
	const forgotten = [];
	for (const { file, text } of files) {
		const document = parseDocument(file, text, problems);
		if (document === null) continue;
		if (document.root.type !== "object") {
			problems.add("F-TYPE", document.placeOf(document.root.offset), "A desired file is an object.", "Begin it with { and the name of a kind in quotes.");
			continue;
		}
		for (const property of propertiesOf(document, document.root, problems)) {
			const { name, keyPlace, node } = property;
			if (name === "$account") {
				if (typeof node.value === "number" && Number.isSafeInteger(node.value) && node.value > 0) accounts.push({
					account: node.value,
					place: keyPlace
				});
				else problems.add("F-TYPE", document.placeOf(node.offset), "\"$account\" must be the number of an account.", "It stands in the address of the dashboard: /app/accounts/2.");
			} else if (name === "$forget") for (const one of forgottenIn(document, property, problems)) forgotten.push(one);
			else if (!name.startsWith("$")) for (const entry of entriesIn(document, property, reading)) {
				resources.push(...entry.resources);
				forgotten.push(...entry.forgotten);
			}
			else if (!OURS.includes(name)) {
				const guess = nearest(name, OURS);
				problems.add("F-UNKNOWN-FIELD", keyPlace, `There is no ${quoted(name)} at the top of a file.`, guess === null ? `There are ${OURS.join(", ")}.` : `Did you mean "${guess}"?`);
			}
		}
	}
	const other = accounts.find(({ account }) => account !== accounts[0].account);
	if (other !== void 0) problems.add("F-ACCOUNT", other.place, `"$account" is ${other.account} here and ${accounts[0].account} in ${where(accounts[0].place)}.`, "One folder is one account: make them equal.");
	forgotten.push(...insideOfForgotten(forgotten, resources));
	clashes(resources, forgotten, ownOutputs, problems);
	takenTwice(resources, problems);
	return {
		desired: {
			account: accounts[0]?.account ?? null,
			resources,
			forgotten,
			secretNames: [...placeholders.secrets.keys()].sort(),
			notes: problems.notes
		},
		secrets: placeholders.secrets,
		contents: reading.contents,
		findings: problems.findings
	};
}
function entriesIn(document, { name, keyPlace, node }, reading) {
	const { problems } = reading;
	const names = kinds.map((kind) => kind.name);
	if (!isKind(name)) {
		const guess = nearest(name, names);
		problems.add("F-UNKNOWN-KIND", keyPlace, `There is no kind ${quoted(name)}.`, guess === null ? `The kinds are ${names.join(", ")}.` : `Did you mean "${guess}"?`);
		return [];
	}
	const kind = kindNamed(name);
	if (node.type !== "object") {
		problems.add("F-TYPE", document.placeOf(node.offset), `"${name}" must be an object of keys.`, `Write "${name}": { "some-key": { … } }.`);
		return [];
	}
	return propertiesOf(document, node, problems).map((property) => resourceIn(document, kind, property, reading));
}
/** Whoever forgets a team forgets who is in it, unless that is declared. */
function insideOfForgotten(forgotten, resources) {
	const known = new Set([...resources, ...forgotten].map(subjectOf));
	return forgotten.flatMap(({ kind, ...one }) => [...writtenInside(kind).values()].map(({ name }) => ({
		...one,
		kind: name
	}))).filter((one) => !known.has(subjectOf(one)));
}
function forgottenIn(document, { node }, problems) {
	const bad = () => problems.add("F-TYPE", document.placeOf(node.offset), "\"$forget\" must be an object of kinds, each with a list of keys.", "Write \"$forget\": { \"some_kind\": [\"some-key\"] }.");
	if (node.type !== "object") {
		bad();
		return [];
	}
	return propertiesOf(document, node, problems).flatMap(({ name, keyPlace, node: list }) => {
		if (!isKind(name)) {
			problems.add("F-UNKNOWN-KIND", keyPlace, `There is no kind ${quoted(name)}.`, `The kinds are ${kinds.map((kind) => kind.name).join(", ")}.`);
			return [];
		}
		if (list.type !== "array" || !(list.children ?? []).every(({ type }) => type === "string")) {
			bad();
			return [];
		}
		return (list.children ?? []).map((item) => ({
			kind: name,
			key: item.value.normalize(),
			place: document.placeOf(item.offset)
		}));
	});
}
// src/desired/read.ts
/** The files as they lie on the disk. Everything that is read stays inside their folder. */
/** Throws a FilesError with every problem of every file. */
function readDesired(where) {
	const { findings, files, root, unread, ...reads } = sourcesIn(where);
	if (root === null) findings.push(refused(named(where, where.folder), `There is no folder ${named(where, where.folder) || "."}.`, "Check the input \"desired\" (--desired), and that the repository is checked out."));
	else if (files.length === 0 && findings.length === 0) findings.push(refused(root, `There is no .json file in ${root || "."}.`, "An empty folder is taken for a mistake: it would mean that nothing is managed any more."));
	const parsed = parseDesired(files, where.environment, reads, where.ownOutputs, where.isOffline);
	throwIfAny([...findings, ...parsed.findings], parsed.desired.account);
	const bytesOf = bytesFrom(parsed.contents, reads.readBytes);
	return {
		desired: noting(parsed.desired, unread()),
		secrets: parsed.secrets,
		bytesOf
	};
}
/** The same for whoever writes the files: a folder that is empty or not there yet holds nothing. */
function readSources(where) {
	const { findings, files, unread, readText, readBytes } = sourcesIn(where);
	const parsed = parseDesired(files, where.environment, {
		readText,
		readBytes
	}, where.ownOutputs, where.isOffline);
	throwIfAny([...findings, ...parsed.findings], parsed.desired.account);
	const desired = noting(parsed.desired, unread());
	return {
		...parsed,
		desired,
		root: named(where, where.folder),
		files,
		readText,
		readBytes
	};
}
/** Whether nobody has begun yet: no folder, or none of its files looks like one of ours. */
function holdsNothing(folder) {
	const real = folderAt(folder);
	return real === null || !isUnreadable(real) && filesIn(folder).length === 0;
}
function noting(desired, notes) {
	return {
		...desired,
		notes: [...desired.notes ?? [], ...notes]
	};
}
function throwIfAny(findings, account) {
	if (findings.length > 0) throw new FilesError(capped(inOrder(findings)), account);
}
/** `root` is null when there is no such folder. `unread` tells, once all is parsed, which files nobody has read. */
function sourcesIn(where) {
	const folder = resolve(where.workspace, where.folder);
	const real = folderAt(folder);
	const nothing = {
		files: [],
		...NO_FILES,
		unread: () => []
	};
	if (real === null) return {
		...nothing,
		findings: [],
		root: null
	};
	const root = named(where, where.folder);
	if (isUnreadable(real)) return {
		...nothing,
		findings: [unreadable(root || ".", real)],
		root
	};
	const findings = [];
	const files = [];
	const lookalikes = [];
	for (const found of filesIn(folder)) {
		if ("isLookalike" in found) {
			lookalikes.push(found.path);
			continue;
		}
		const read = isUnreadable(found) ? found : textInside(found.path, real);
		const file = named(where, found.path);
		if (isUnreadable(read)) findings.push(unreadable(file || ".", read));
		else files.push({
			file,
			text: read.text
		});
	}
	const texts = /* @__PURE__ */ new Set();
	const at = (path) => {
		texts.add(join(folder, path));
		return join(folder, path);
	};
	const absolute = { problem: "is an absolute path" };
	const readText = (path) => isAbsolute(path) ? absolute : textInside(at(path), real);
	const readBytes = (path, most) => isAbsolute(path) ? absolute : bytesInside(at(path), real, most);
	const unread = () => lookalikes.filter((path) => !texts.has(path)).map((path) => notRead(named(where, path)));
	return {
		findings,
		root,
		files,
		readText,
		readBytes,
		unread
	};
}
/** Somebody may take it for configuration: what was declared in it would be deleted without a word about the file. */
function notRead(file) {
	return {
		code: "F-NOT-READ",
		severity: "warning",
		place: {
			file,
			line: 1,
			column: 1
		},
		subject: null,
		sentence: `${file} is not read: the files of the configuration end in .json.`,
		nextStep: "Rename it and write it as JSON, or move it out of the folder."
	};
}
function unreadable(file, { problem, at }) {
	return refused(file, `${file} ${problem}.`, "It is not read, so nothing can be planned: correct it or take it out.", at);
}
function named({ workspace }, path) {
	return relative(workspace, resolve(workspace, path)).split(sep).join("/");
}
function refused(file, sentence, nextStep, at = {
	line: 1,
	column: 1
}) {
	return {
		code: "F-FILE",
		severity: "error",
		place: {
			file,
			...at
		},
		subject: null,
		sentence,
		nextStep
	};
}
function inOrder(findings) {
	const rank = ({ place }) => [
		place?.file ?? "",
		place?.line ?? 0,
		place?.column ?? 0
	];
	return [...findings].sort((a, b) => {
		const [x, y] = [rank(a), rank(b)];
		return x[0] !== y[0] ? x[0] < y[0] ? -1 : 1 : x[1] - y[1] || x[2] - y[2];
	});
}
// src/engine/memory.ts
/** How much memory a run takes. */
/**
* Of what a run makes little lives longer than a moment: the plan of 10,000 resources is 48 MB. V8 doubles the room for
* the rest again and again, up to a third of the whole process, and gains no time by it. While the program is loaded it
* does: so this is called before files are read, and not before.
*/
function saveMemory() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/engine/open.ts
/** Opens the engine on an account: the files are read and checked first, so that bad files cost no request. */
/** Throws a FilesError with every problem of every file. Offline, variables and secrets may be missing. */
function openFiles(folder, environment, secrets, isOffline = false) {
	saveMemory();
	const { desired, secrets: values, bytesOf } = readDesired({
		folder,
		workspace: process.cwd(),
		environment,
		ownOutputs: OWN_OUTPUTS,
		isOffline
	});
	secrets.exceptWritten(() => JSON.stringify(desired));
	return {
		folder: nameOf(folder),
		desired,
		reveal: (text) => expand(text, values),
		bytesOf
	};
}
/** However it is written, `./desired/` and `desired` are one folder. */
function nameOf(folder) {
	return relative(process.cwd(), resolve(folder)).split(sep).join("/") || ".";
}
/** The account to work on: said for this run, or by the files. */
function accountOf(said, { account }) {
	const chosen = said ?? account;
	if (chosen === null) throw new WorkflowError("Which account? Write \"$account\" into a desired file, or give account-id (--account on a laptop, or CHATWOOT_ACCOUNT_ID).");
	return chosen;
}
/** Where the server is, on a laptop. */
function accessIn({ CHATWOOT_API_URL: text = "", CHATWOOT_API_KEY: token }) {
	const url = text.trim();
	if (url !== "" && token?.trim()) return {
		url,
		token
	};
	const missing = [...url !== "" ? [] : ["CHATWOOT_API_URL, the address of Chatwoot"], ...token?.trim() ? [] : ["CHATWOOT_API_KEY, an access token of an administrator"]];
	throw new WorkflowError(`Set the environment variable${missing.length === 1 ? "" : "s"} ${missing.join(", and ")}.`);
}
/** What an engine knows before it knows of a server. */
function placeOf({ folder, desired }, account, store) {
	return {
		account,
		desired,
		store,
		folder,
		isThere: existsSync,
		now: /* @__PURE__ */ new Date()
	};
}
async function openEngine(files, server, storeFor, environment, secrets) {
	const { timeout = 30, allowed = /* @__PURE__ */ new Set(), ...access } = server;
	const started = performance.now();
	const chatwoot = await openChatwoot({
		...access,
		secrets,
		timeout: timeout * 1e3,
		environment
	});
	const serverFacts = once(() => readServer(chatwoot.reader()));
	return {
		...placeOf(files, server.account, storeFor(serverFacts)),
		server: serverFacts,
		reveal: files.reveal,
		bytesOf: files.bytesOf,
		secrets,
		chatwoot,
		allowed,
		progress: server.progress,
		clock: () => performance.now() - started
	};
}
/** Asks when it is needed for the first time, and remembers the answer. */
function once(ask) {
	let answer;
	return () => answer ??= ask();
}
export { addressIn as C, mayStillAct as S, secretsBehind as _, openEngine as a, isUnanswered as b, saveMemory as c, parseDesired as d, bare as f, hasSecret as g, expand as h, once as i, holdsNothing as l, bytesFrom as m, accountOf as n, openFiles as o, isOfValue as p, nameOf as r, placeOf as s, accessIn as t, readSources as u, readServer as v, addressOf as w, mayBeOutage as x, openChatwoot as y };
