import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { At as countOf, Dt as WorkflowError, Et as TokenError, F as allBy, I as firstBy, J as OWN_OUTPUTS, Mt as subjectOf, R as onceFor, St as FilesError, Z as Secrets, at as stepsOf, ct as mapItems, dt as Sealed, et as fieldOf, ft as isSealed, ht as literally, it as pick, l as nearest, lt as mapValues$1, mt as parseJson, nt as mapAt, o as isOlder, ot as valueAt, pt as LongInteger, rt as own$1, s as releaseOf, st as without$1, tt as isWithin, ut as isObject$1, wt as ServerError } from "./start.js";
import { createHash, createHmac, randomUUID } from "node:crypto";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { basename as basename$1 } from "node:path/posix";
import { setFlagsFromString } from "node:v8";
import { hostname, userInfo } from "node:os";
import { link, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
// node_modules/undici/lib/core/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const kUndiciError = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kUndiciError] === true;
		}
		get [kUndiciError]() {
			return true;
		}
	};
	const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ConnectTimeoutError";
			this.message = message || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kConnectTimeoutError] === true;
		}
		get [kConnectTimeoutError]() {
			return true;
		}
	};
	const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersTimeoutError";
			this.message = message || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersTimeoutError] === true;
		}
		get [kHeadersTimeoutError]() {
			return true;
		}
	};
	const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersOverflowError";
			this.message = message || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersOverflowError] === true;
		}
		get [kHeadersOverflowError]() {
			return true;
		}
	};
	const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "BodyTimeoutError";
			this.message = message || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBodyTimeoutError] === true;
		}
		get [kBodyTimeoutError]() {
			return true;
		}
	};
	const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidArgumentError";
			this.message = message || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidArgumentError] === true;
		}
		get [kInvalidArgumentError]() {
			return true;
		}
	};
	const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidReturnValueError";
			this.message = message || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidReturnValueError] === true;
		}
		get [kInvalidReturnValueError]() {
			return true;
		}
	};
	const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kAbortError] === true;
		}
		get [kAbortError]() {
			return true;
		}
	};
	const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestAbortedError] === true;
		}
		get [kRequestAbortedError]() {
			return true;
		}
	};
	const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(message, options) {
			super(message, options);
			this.name = "InformationalError";
			this.message = message || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInformationalError] === true;
		}
		get [kInformationalError]() {
			return true;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "RequestContentLengthMismatchError";
			this.message = message || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestContentLengthMismatchError] === true;
		}
		get [kRequestContentLengthMismatchError]() {
			return true;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseContentLengthMismatchError";
			this.message = message || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseContentLengthMismatchError] === true;
		}
		get [kResponseContentLengthMismatchError]() {
			return true;
		}
	};
	const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientDestroyedError";
			this.message = message || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientDestroyedError] === true;
		}
		get [kClientDestroyedError]() {
			return true;
		}
	};
	const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientClosedError";
			this.message = message || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientClosedError] === true;
		}
		get [kClientClosedError]() {
			return true;
		}
	};
	const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(message, socket) {
			super(message);
			this.name = "SocketError";
			this.message = message || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = socket;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSocketError] === true;
		}
		get [kSocketError]() {
			return true;
		}
	};
	const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "NotSupportedError";
			this.message = message || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kNotSupportedError] === true;
		}
		get [kNotSupportedError]() {
			return true;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MissingUpstreamError";
			this.message = message || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBalancedPoolMissingUpstreamError] === true;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return true;
		}
	};
	const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(message) {
			super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kWebAssemblyNotSupportedError] === true;
		}
		get [kWebAssemblyNotSupportedError]() {
			return true;
		}
	};
	const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(message, code, data) {
			super(message);
			this.name = "HTTPParserError";
			this.code = code ? `HPE_${code}` : void 0;
			this.data = data ? data.toString() : void 0;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHTTPParserError] === true;
		}
		get [kHTTPParserError]() {
			return true;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseExceededMaxSizeError";
			this.message = message || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseExceededMaxSizeError] === true;
		}
		get [kResponseExceededMaxSizeError]() {
			return true;
		}
	};
	const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(message, code, { headers, data }) {
			super(message);
			this.name = "RequestRetryError";
			this.message = message || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = code;
			this.data = data;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestRetryError] === true;
		}
		get [kRequestRetryError]() {
			return true;
		}
	};
	const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(message, code, { headers, body, bodyTruncated = false }) {
			super(message);
			this.name = "ResponseError";
			this.message = message || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = code;
			this.body = body;
			this.bodyTruncated = bodyTruncated;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseError] === true;
		}
		get [kResponseError]() {
			return true;
		}
	};
	const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "SecureProxyConnectionError";
			this.message = message || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSecureProxyConnectionError] === true;
		}
		get [kSecureProxyConnectionError]() {
			return true;
		}
	};
	const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "ProxyConnectionError";
			this.message = message || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kProxyConnectionError] === true;
		}
		get [kProxyConnectionError]() {
			return true;
		}
	};
	const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxRedirectsError";
			this.message = message || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxRedirectsError] === true;
		}
		get [kMaxRedirectsError]() {
			return true;
		}
	};
	const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxOriginsReachedError";
			this.message = message || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxOriginsReachedError] === true;
		}
		get [kMaxOriginsReachedError]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(message, code) {
			super(message);
			this.name = "Socks5ProxyError";
			this.message = message || "SOCKS5 proxy error";
			this.code = code || "UND_ERR_SOCKS5";
		}
	};
	const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MessageSizeExceededError";
			this.message = message || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMessageSizeExceededError] === true;
		}
		get [kMessageSizeExceededError]() {
			return true;
		}
	};
	module.exports = {
		AbortError,
		WebAssemblyNotSupportedError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		ProxyConnectionError,
		MaxOriginsReachedError,
		MaxRedirectsError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRequestOrigin: Symbol("request origin"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kOriginless: Symbol("originless"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2Options: Symbol("http2 options"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHostAuthority: Symbol("host authority"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kUseMilo: Symbol("use milo"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent")
	};
}));
// node_modules/undici/lib/util/timers.js
var require_timers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This module offers an optimized timer implementation designed for scenarios
	* where high precision is not critical.
	*
	* The timer achieves faster performance by using a low-resolution approach,
	* with an accuracy target of within 500ms. This makes it particularly useful
	* for timers with delays of 1 second or more, where exact timing is less
	* crucial.
	*
	* It's important to note that Node.js timers are inherently imprecise, as
	* delays can occur due to the event loop being blocked by other operations.
	* Consequently, timers may trigger later than their scheduled time.
	*/
	/**
	* The fastNow variable contains the internal fast timer clock value.
	*
	* @type {number}
	*/
	let fastNow = 0;
	/**
	* RESOLUTION_MS represents the target resolution time in milliseconds.
	*
	* @type {number}
	* @default 1000
	*/
	const RESOLUTION_MS = 1e3;
	/**
	* TICK_MS defines the desired interval in milliseconds between each tick.
	* The target value is set to half the resolution time, minus 1 ms, to account
	* for potential event loop overhead.
	*
	* @type {number}
	* @default 499
	*/
	const TICK_MS = 499;
	/**
	* fastNowTimeout is a Node.js timer used to manage and process
	* the FastTimers stored in the `fastTimers` array.
	*
	* @type {NodeJS.Timeout}
	*/
	let fastNowTimeout;
	/**
	* The kFastTimer symbol is used to identify FastTimer instances.
	*
	* @type {Symbol}
	*/
	const kFastTimer = Symbol("kFastTimer");
	/**
	* The fastTimers array contains all active FastTimers.
	*
	* @type {FastTimer[]}
	*/
	const fastTimers = [];
	/**
	* These constants represent the various states of a FastTimer.
	*/
	/**
	* The `NOT_IN_LIST` constant indicates that the FastTimer is not included
	* in the `fastTimers` array. Timers with this status will not be processed
	* during the next tick by the `onTick` function.
	*
	* A FastTimer can be re-added to the `fastTimers` array by invoking the
	* `refresh` method on the FastTimer instance.
	*
	* @type {-2}
	*/
	const NOT_IN_LIST = -2;
	/**
	* The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
	* for removal from the `fastTimers` array. A FastTimer in this state will
	* be removed in the next tick by the `onTick` function and will no longer
	* be processed.
	*
	* This status is also set when the `clear` method is called on the FastTimer instance.
	*
	* @type {-1}
	*/
	const TO_BE_CLEARED = -1;
	/**
	* The `PENDING` constant signifies that the FastTimer is awaiting processing
	* in the next tick by the `onTick` function. Timers with this status will have
	* their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
	*
	* @type {0}
	*/
	const PENDING = 0;
	/**
	* The `ACTIVE` constant indicates that the FastTimer is active and waiting
	* for its timer to expire. During the next tick, the `onTick` function will
	* check if the timer has expired, and if so, it will execute the associated callback.
	*
	* @type {1}
	*/
	const ACTIVE = 1;
	/**
	* The onTick function processes the fastTimers array.
	*
	* @returns {void}
	*/
	function onTick() {
		/**
		* Increment the fastNow value by the TICK_MS value, despite the actual time
		* that has passed since the last tick. This approach ensures independence
		* from the system clock and delays caused by a blocked event loop.
		*
		* @type {number}
		*/
		fastNow += TICK_MS;
		/**
		* The `idx` variable is used to iterate over the `fastTimers` array.
		* Expired timers are removed by replacing them with the last element in the array.
		* Consequently, `idx` is only incremented when the current element is not removed.
		*
		* @type {number}
		*/
		let idx = 0;
		/**
		* The len variable will contain the length of the fastTimers array
		* and will be decremented when a FastTimer should be removed from the
		* fastTimers array.
		*
		* @type {number}
		*/
		let len = fastTimers.length;
		while (idx < len) {
			/**
			* @type {FastTimer}
			*/
			const timer = fastTimers[idx];
			if (timer._state === PENDING) {
				timer._idleStart = fastNow - TICK_MS;
				timer._state = ACTIVE;
			} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
				timer._state = TO_BE_CLEARED;
				timer._idleStart = -1;
				timer._onTimeout(timer._timerArg);
			}
			if (timer._state === TO_BE_CLEARED) {
				timer._state = NOT_IN_LIST;
				if (--len !== 0) fastTimers[idx] = fastTimers[len];
			} else ++idx;
		}
		fastTimers.length = len;
		if (fastTimers.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
		else {
			clearTimeout(fastNowTimeout);
			fastNowTimeout = setTimeout(onTick, TICK_MS);
			fastNowTimeout?.unref();
		}
	}
	/**
	* The `FastTimer` class is a data structure designed to store and manage
	* timer information.
	*/
	var FastTimer = class {
		[kFastTimer] = true;
		/**
		* The state of the timer, which can be one of the following:
		* - NOT_IN_LIST (-2)
		* - TO_BE_CLEARED (-1)
		* - PENDING (0)
		* - ACTIVE (1)
		*
		* @type {-2|-1|0|1}
		* @private
		*/
		_state = NOT_IN_LIST;
		/**
		* The number of milliseconds to wait before calling the callback.
		*
		* @type {number}
		* @private
		*/
		_idleTimeout = -1;
		/**
		* The time in milliseconds when the timer was started. This value is used to
		* calculate when the timer should expire.
		*
		* @type {number}
		* @default -1
		* @private
		*/
		_idleStart = -1;
		/**
		* The function to be executed when the timer expires.
		* @type {Function}
		* @private
		*/
		_onTimeout;
		/**
		* The argument to be passed to the callback when the timer expires.
		*
		* @type {*}
		* @private
		*/
		_timerArg;
		/**
		* @constructor
		* @param {Function} callback A function to be executed after the timer
		* expires.
		* @param {number} delay The time, in milliseconds that the timer should wait
		* before the specified function or code is executed.
		* @param {*} arg
		*/
		constructor(callback, delay, arg) {
			this._onTimeout = callback;
			this._idleTimeout = delay;
			this._timerArg = arg;
			this.refresh();
		}
		/**
		* Sets the timer's start time to the current time, and reschedules the timer
		* to call its callback at the previously specified duration adjusted to the
		* current time.
		* Using this on a timer that has already called its callback will reactivate
		* the timer.
		*
		* @returns {void}
		*/
		refresh() {
			if (this._state === NOT_IN_LIST) fastTimers.push(this);
			if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
			this._state = PENDING;
		}
		/**
		* The `clear` method cancels the timer, preventing it from executing.
		*
		* @returns {void}
		* @private
		*/
		clear() {
			this._state = TO_BE_CLEARED;
			this._idleStart = -1;
		}
	};
	/**
	* This module exports a setTimeout and clearTimeout function that can be
	* used as a drop-in replacement for the native functions.
	*/
	module.exports = {
		/**
		* The setTimeout() method sets a timer which executes a function once the
		* timer expires.
		* @param {Function} callback A function to be executed after the timer
		* expires.
		* @param {number} delay The time, in milliseconds that the timer should
		* wait before the specified function or code is executed.
		* @param {*} [arg] An optional argument to be passed to the callback function
		* when the timer expires.
		* @returns {NodeJS.Timeout|FastTimer}
		*/
		setTimeout(callback, delay, arg) {
			return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
		},
		/**
		* The clearTimeout method cancels an instantiated Timer previously created
		* by calling setTimeout.
		*
		* @param {NodeJS.Timeout|FastTimer} timeout
		*/
		clearTimeout(timeout) {
			if (timeout[kFastTimer])
 /**
			* @type {FastTimer}
			*/
			timeout.clear();
			else clearTimeout(timeout);
		},
		/**
		* The setFastTimeout() method sets a fastTimer which executes a function once
		* the timer expires.
		* @param {Function} callback A function to be executed after the timer
		* expires.
		* @param {number} delay The time, in milliseconds that the timer should
		* wait before the specified function or code is executed.
		* @param {*} [arg] An optional argument to be passed to the callback function
		* when the timer expires.
		* @returns {FastTimer}
		*/
		setFastTimeout(callback, delay, arg) {
			return new FastTimer(callback, delay, arg);
		},
		/**
		* The clearTimeout method cancels an instantiated FastTimer previously
		* created by calling setFastTimeout.
		*
		* @param {FastTimer} timeout
		*/
		clearFastTimeout(timeout) {
			timeout.clear();
		},
		/**
		* The now method returns the value of the internal fast timer clock.
		*
		* @returns {number}
		*/
		now() {
			return fastNow;
		},
		/**
		* Trigger the onTick function to process the fastTimers array.
		* Exported for testing purposes only.
		* Marking as deprecated to discourage any use outside of testing.
		* @deprecated
		* @param {number} [delay=0] The delay in milliseconds to add to the now value.
		*/
		tick(delay = 0) {
			fastNow += delay - RESOLUTION_MS + 1;
			onTick();
			onTick();
		},
		/**
		* Reset FastTimers.
		* Exported for testing purposes only.
		* Marking as deprecated to discourage any use outside of testing.
		* @deprecated
		*/
		reset() {
			fastNow = 0;
			fastTimers.length = 0;
			clearTimeout(fastNowTimeout);
			fastNowTimeout = null;
		},
		/**
		* Exporting for testing purposes only.
		* Marking as deprecated to discourage any use outside of testing.
		* @deprecated
		*/
		kFastTimer
	};
}));
// node_modules/undici/lib/core/constants.js
var require_constants$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @see https://developer.mozilla.org/docs/Web/HTTP/Headers
	*/
	const wellknownHeaderNames = [
		"Accept",
		"Accept-Encoding",
		"Accept-Language",
		"Accept-Ranges",
		"Access-Control-Allow-Credentials",
		"Access-Control-Allow-Headers",
		"Access-Control-Allow-Methods",
		"Access-Control-Allow-Origin",
		"Access-Control-Expose-Headers",
		"Access-Control-Max-Age",
		"Access-Control-Request-Headers",
		"Access-Control-Request-Method",
		"Age",
		"Allow",
		"Alt-Svc",
		"Alt-Used",
		"Authorization",
		"Cache-Control",
		"Clear-Site-Data",
		"Connection",
		"Content-Disposition",
		"Content-Encoding",
		"Content-Language",
		"Content-Length",
		"Content-Location",
		"Content-Range",
		"Content-Security-Policy",
		"Content-Security-Policy-Report-Only",
		"Content-Type",
		"Cookie",
		"Cross-Origin-Embedder-Policy",
		"Cross-Origin-Opener-Policy",
		"Cross-Origin-Resource-Policy",
		"Date",
		"Device-Memory",
		"Downlink",
		"ECT",
		"ETag",
		"Expect",
		"Expect-CT",
		"Expires",
		"Forwarded",
		"From",
		"Host",
		"If-Match",
		"If-Modified-Since",
		"If-None-Match",
		"If-Range",
		"If-Unmodified-Since",
		"Keep-Alive",
		"Last-Modified",
		"Link",
		"Location",
		"Max-Forwards",
		"Origin",
		"Permissions-Policy",
		"Pragma",
		"Proxy-Authenticate",
		"Proxy-Authorization",
		"RTT",
		"Range",
		"Referer",
		"Referrer-Policy",
		"Refresh",
		"Retry-After",
		"Sec-WebSocket-Accept",
		"Sec-WebSocket-Extensions",
		"Sec-WebSocket-Key",
		"Sec-WebSocket-Protocol",
		"Sec-WebSocket-Version",
		"Server",
		"Server-Timing",
		"Service-Worker-Allowed",
		"Service-Worker-Navigation-Preload",
		"Set-Cookie",
		"SourceMap",
		"Strict-Transport-Security",
		"Supports-Loading-Mode",
		"TE",
		"Timing-Allow-Origin",
		"Trailer",
		"Transfer-Encoding",
		"Upgrade",
		"Upgrade-Insecure-Requests",
		"User-Agent",
		"Vary",
		"Via",
		"WWW-Authenticate",
		"X-Content-Type-Options",
		"X-DNS-Prefetch-Control",
		"X-Frame-Options",
		"X-Permitted-Cross-Domain-Policies",
		"X-Powered-By",
		"X-Requested-With",
		"X-XSS-Protection"
	];
	/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */
	const headerNameLowerCasedRecord = {};
	Object.setPrototypeOf(headerNameLowerCasedRecord, null);
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = wellknownHeaderNames[i];
		const lowerCasedKey = key.toLowerCase();
		headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
	}
	module.exports = {
		wellknownHeaderNames,
		headerNameLowerCasedRecord,
		defaultWebSocketMaxFragments: 131072,
		defaultWebSocketMaxPayloadSize: 134217728
	};
}));
// node_modules/undici/lib/core/tree.js
var require_tree = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { wellknownHeaderNames, headerNameLowerCasedRecord } = require_constants$2();
	var TstNode = class TstNode {
		/** @type {any} */
		value = null;
		/** @type {null | TstNode} */
		left = null;
		/** @type {null | TstNode} */
		middle = null;
		/** @type {null | TstNode} */
		right = null;
		/** @type {number} */
		code;
		/**
		* @param {string} key
		* @param {any} value
		* @param {number} index
		*/
		constructor(key, value, index) {
			if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
			if ((this.code = key.charCodeAt(index)) > 127) throw new TypeError("key must be ascii string");
			if (key.length !== ++index) this.middle = new TstNode(key, value, index);
			else this.value = value;
		}
		/**
		* @param {string} key
		* @param {any} value
		* @returns {void}
		*/
		add(key, value) {
			const length = key.length;
			if (length === 0) throw new TypeError("Unreachable");
			let index = 0;
			/**
			* @type {TstNode}
			*/
			let node = this;
			while (true) {
				const code = key.charCodeAt(index);
				if (code > 127) throw new TypeError("key must be ascii string");
				if (node.code === code) {
					if (length === ++index) {
						node.value = value;
						break;
					} else if (node.middle !== null) node = node.middle;
					else {
						node.middle = new TstNode(key, value, index);
						break;
					}
				} else if (node.code < code) {
					if (node.left !== null) node = node.left;
					else {
						node.left = new TstNode(key, value, index);
						break;
					}
				} else if (node.right !== null) node = node.right;
				else {
					node.right = new TstNode(key, value, index);
					break;
				}
			}
		}
		/**
		* @param {Uint8Array} key
		* @returns {TstNode | null}
		*/
		search(key) {
			const keylength = key.length;
			let index = 0;
			/**
			* @type {TstNode|null}
			*/
			let node = this;
			while (node !== null && index < keylength) {
				let code = key[index];
				if (code <= 90 && code >= 65) code |= 32;
				while (node !== null) {
					if (code === node.code) {
						if (keylength === ++index) return node;
						node = node.middle;
						break;
					}
					node = node.code < code ? node.left : node.right;
				}
			}
			return null;
		}
	};
	var TernarySearchTree = class {
		/** @type {TstNode | null} */
		node = null;
		/**
		* @param {string} key
		* @param {any} value
		* @returns {void}
		* */
		insert(key, value) {
			if (this.node === null) this.node = new TstNode(key, value, 0);
			else this.node.add(key, value);
		}
		/**
		* @param {Uint8Array} key
		* @returns {any}
		*/
		lookup(key) {
			return this.node?.search(key)?.value ?? null;
		}
	};
	const tree = new TernarySearchTree();
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
		tree.insert(key, key);
	}
	module.exports = {
		TernarySearchTree,
		tree
	};
}));
// node_modules/undici/lib/core/util.js
var require_util$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
	const { IncomingMessage } = __require("node:http");
	const stream = __require("node:stream");
	const net = __require("node:net");
	const { stringify } = __require("node:querystring");
	const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __require("node:events");
	const timers = require_timers();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	const { headerNameLowerCasedRecord } = require_constants$2();
	const { tree } = require_tree();
	var BodyAsyncIterable = class {
		constructor(body) {
			this[kBody] = body;
			this[kBodyUsed] = false;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], "disturbed");
			this[kBodyUsed] = true;
			yield* this[kBody];
		}
	};
	function noop() {}
	/**
	* @param {*} body
	* @returns {*}
	*/
	function wrapRequestBody(body) {
		if (isStream(body)) {
			if (bodyLength(body) === 0) body.on("data", function() {
				assert(false);
			});
			if (typeof body.readableDidRead !== "boolean") {
				body[kBodyUsed] = false;
				EE.prototype.on.call(body, "data", function() {
					this[kBodyUsed] = true;
				});
			}
			return body;
		} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
		else if (body && isFormDataLike(body)) return body;
		else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
		else return body;
	}
	/**
	* @param {*} obj
	* @returns {obj is import('node:stream').Stream}
	*/
	function isStream(obj) {
		return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
	}
	/**
	* @param {*} object
	* @returns {object is Blob}
	*/
	function isBlobLike(object) {
		return object instanceof Blob;
	}
	/**
	* @param {string} url The path to check for query strings or fragments.
	* @returns {boolean} Returns true if the path contains a query string or fragment.
	*/
	function pathHasQueryOrFragment(url) {
		return url.includes("?") || url.includes("#");
	}
	/**
	* @param {string} url The URL to add the query params to
	* @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
	* @returns {string} The URL with the query params added
	*/
	function serializePathWithQuery(url, queryParams) {
		if (pathHasQueryOrFragment(url)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const stringified = stringify(queryParams);
		if (stringified) url += "?" + stringified;
		return url;
	}
	/**
	* @param {number|string|undefined} port
	* @returns {boolean}
	*/
	function isValidPort(port) {
		const value = parseInt(port, 10);
		return value === Number(port) && value >= 0 && value <= 65535;
	}
	/**
	* Check if the value is a valid http or https prefixed string.
	*
	* @param {string} value
	* @returns {boolean}
	*/
	function isHttpOrHttpsPrefixed(value) {
		return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
	}
	/**
	* @param {string|URL|Record<string,string>} url
	* @returns {URL}
	*/
	function parseURL(url) {
		if (typeof url === "string") {
			/**
			* @type {URL}
			*/
			url = new URL(url);
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
		if (!(url instanceof URL)) {
			if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
			if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
			let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
			let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
			if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
			if (path && path[0] !== "/") path = `/${path}`;
			return new URL(`${origin}${path}`);
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return url;
	}
	/**
	* @param {string|URL|Record<string, string>} url
	* @returns {URL}
	*/
	function parseOrigin(url) {
		url = parseURL(url);
		if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
		return url;
	}
	/**
	* @param {string} host
	* @returns {string}
	*/
	function getHostname(host) {
		if (host[0] === "[") {
			const idx = host.indexOf("]");
			assert(idx !== -1);
			return host.substring(1, idx);
		}
		const idx = host.indexOf(":");
		if (idx === -1) return host;
		return host.substring(0, idx);
	}
	/**
	* IP addresses are not valid server names per RFC6066
	* Currently, the only server names supported are DNS hostnames
	* @param {string|null} host
	* @returns {string|null}
	*/
	function getServerName(host) {
		if (!host) return null;
		assert(typeof host === "string");
		const servername = getHostname(host);
		if (net.isIP(servername)) return "";
		return servername;
	}
	/**
	* @function
	* @template T
	* @param {T} obj
	* @returns {T}
	*/
	function deepClone(obj) {
		return JSON.parse(JSON.stringify(obj));
	}
	/**
	* @param {*} obj
	* @returns {obj is AsyncIterable}
	*/
	function isAsyncIterable(obj) {
		return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
	}
	/**
	* @param {*} obj
	* @returns {obj is Iterable}
	*/
	function isIterable(obj) {
		return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
	}
	/**
	* Checks whether an object has a safe Symbol.iterator — i.e. one that is
	* either own or inherited from a non-Object.prototype chain.  This prevents
	* prototype-pollution attacks from injecting a fake iterator on
	* Object.prototype.
	* @param {object} obj
	* @returns {boolean}
	*/
	function hasSafeIterator(obj) {
		const prototype = Object.getPrototypeOf(obj);
		return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
	}
	/**
	* @param {Blob|Buffer|import ('stream').Stream} body
	* @returns {number|null}
	*/
	function bodyLength(body) {
		if (body == null) return 0;
		else if (isStream(body)) {
			const state = body._readableState;
			return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
		} else if (isBlobLike(body)) return body.size != null ? body.size : null;
		else if (isBuffer(body)) return body.byteLength;
		return null;
	}
	/**
	* @param {import ('stream').Stream} body
	* @returns {boolean}
	*/
	function isDestroyed(body) {
		return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
	}
	/**
	* @param {import ('stream').Stream} stream
	* @param {Error} [err]
	* @returns {void}
	*/
	function destroy(stream, err) {
		if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
		if (typeof stream.destroy === "function") {
			if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
			try {
				stream.destroy(err);
			} catch {}
		} else if (err) queueMicrotask(() => {
			stream.emit("error", err);
		});
		if (stream.destroyed !== true) stream[kDestroyed] = true;
	}
	const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
	/**
	* @param {string} val
	* @returns {number | null}
	*/
	function parseKeepAliveTimeout(val) {
		const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
		return m ? parseInt(m[1], 10) * 1e3 : null;
	}
	/**
	* Retrieves a header name and returns its lowercase value.
	* @param {string | Buffer} value Header name
	* @returns {string}
	*/
	function headerNameToString(value) {
		return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	/**
	* Receive the buffer as a string and return its lowercase value.
	* @param {Buffer} value Header name
	* @returns {string}
	*/
	function bufferToLowerCasedHeaderName(value) {
		return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	/**
	* Writes a header onto a plain object without going through the
	* `Object.prototype` `__proto__` setter. Plain assignment there drops a string
	* value and, when the value is an array, replaces the object's prototype
	* instead of storing anything. Every other name is a normal assignment.
	*
	* @param {Record<string, string | string[]>} obj Accumulator to write onto
	* @param {string} key Header name
	* @param {string | string[]} value Header value
	* @returns {void}
	*/
	function setHeader(obj, key, value) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
	}
	/**
	* @param {(Buffer | string)[]} headers
	* @param {Record<string, string | string[]>} [obj]
	* @returns {Record<string, string | string[]>}
	*/
	function parseHeaders(headers, obj) {
		if (obj === void 0) obj = {};
		for (let i = 0; i < headers.length; i += 2) {
			const key = headerNameToString(headers[i]);
			let val = obj[key];
			if (val !== void 0) {
				if (!Object.hasOwn(obj, key)) {
					const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					if (key === "__proto__") Object.defineProperty(obj, key, {
						value: headersValue,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else obj[key] = headersValue;
				} else {
					if (typeof val === "string") {
						val = [val];
						obj[key] = val;
					}
					val.push(headers[i + 1].toString("latin1"));
				}
			} else {
				const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
				obj[key] = headersValue;
			}
		}
		return obj;
	}
	/**
	* @param {Buffer[] | string[] | Record<string, string | string[]> | null | undefined} headers
	* @returns {string[]}
	*/
	function parseRawHeaders(headers) {
		if (headers == null) return [];
		if (!Array.isArray(headers)) {
			const rawHeaders = [];
			for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
			else rawHeaders.push(name, `${value}`);
			return rawHeaders;
		}
		const headersLength = headers.length;
		/**
		* @type {string[]}
		*/
		const ret = new Array(headersLength);
		let key;
		let val;
		for (let n = 0; n < headersLength; n += 2) {
			key = headers[n];
			val = headers[n + 1];
			typeof key !== "string" && (key = key.toString());
			typeof val !== "string" && (val = val.toString("latin1"));
			ret[n] = key;
			ret[n + 1] = val;
		}
		return ret;
	}
	/**
	* @param {Record<string, string | string[]>} headers
	* @returns {Buffer[]}
	*/
	function toRawHeaders(headers) {
		const rawHeaders = [];
		for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
		else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
		return rawHeaders;
	}
	/**
	* @param {string[]} headers
	* @param {Buffer[]} headers
	*/
	function encodeRawHeaders(headers) {
		if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
		return headers.map((x) => Buffer.from(x));
	}
	/**
	* @param {*} buffer
	* @returns {buffer is Buffer}
	*/
	function isBuffer(buffer) {
		return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
	}
	/**
	* Asserts that the handler object is a request handler.
	*
	* @param {object} handler
	* @param {string} method
	* @param {string} [upgrade]
	* @returns {asserts handler is import('../api/api-request').RequestHandler}
	*/
	function assertRequestHandler(handler, method, upgrade) {
		if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
		if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
		if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
		if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
		if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
		if (upgrade || method === "CONNECT") {
			if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
		} else {
			if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
			if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
			if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
		}
	}
	/**
	* A body is disturbed if it has been read from and it cannot be re-used without
	* losing state or data.
	* @param {import('node:stream').Readable} body
	* @returns {boolean}
	*/
	function isDisturbed(body) {
		return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
	}
	/**
	* @typedef {object} SocketInfo
	* @property {string} [localAddress]
	* @property {number} [localPort]
	* @property {string} [remoteAddress]
	* @property {number} [remotePort]
	* @property {string} [remoteFamily]
	* @property {number} [timeout]
	* @property {number} bytesWritten
	* @property {number} bytesRead
	*/
	/**
	* @param {import('net').Socket} socket
	* @returns {SocketInfo}
	*/
	function getSocketInfo(socket) {
		return {
			localAddress: socket.localAddress,
			localPort: socket.localPort,
			remoteAddress: socket.remoteAddress,
			remotePort: socket.remotePort,
			remoteFamily: socket.remoteFamily,
			timeout: socket.timeout,
			bytesWritten: socket.bytesWritten,
			bytesRead: socket.bytesRead
		};
	}
	/**
	* The object should be a FormData instance and contains all the required
	* methods.
	* @param {*} object
	* @returns {object is FormData}
	*/
	function isFormDataLike(object) {
		return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(signal, listener) {
		if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
		if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", listener, { once: true });
			return () => signal.removeEventListener("abort", listener);
		}
		signal.once("abort", listener);
		return () => signal.removeListener("abort", listener);
	}
	const validTokenChars = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	/**
	* @see https://tools.ietf.org/html/rfc7230#section-3.2.6
	* @param {number} c
	* @returns {boolean}
	*/
	function isTokenCharCode(c) {
		return validTokenChars[c] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	/**
	* @param {string} characters
	* @returns {boolean}
	*/
	function isValidHTTPToken(characters) {
		if (characters.length >= 12) return tokenRegExp.test(characters);
		if (characters.length === 0) return false;
		for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
		return true;
	}
	/**
	* Matches if val contains an invalid field-vchar
	*  field-value    = *( field-content / obs-fold )
	*  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
	*  field-vchar    = VCHAR / obs-text
	*/
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	/**
	* @param {string} characters
	* @returns {boolean}
	*/
	function isValidHeaderValue(characters) {
		return !headerCharRegex.test(characters);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	/**
	* @typedef {object} RangeHeader
	* @property {number} start
	* @property {number | null} end
	* @property {number | null} size
	*/
	/**
	* Parse accordingly to RFC 9110
	* @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
	* @param {string} [range]
	* @returns {RangeHeader|null}
	*/
	function parseRangeHeader(range) {
		if (range == null || range === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!range) return null;
		const m = rangeHeaderRegex.exec(range);
		return m ? {
			start: parseInt(m[1]),
			end: m[2] ? parseInt(m[2]) : null,
			size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
		} : null;
	}
	/**
	* @template {import("events").EventEmitter} T
	* @param {T} obj
	* @param {string} name
	* @param {(...args: any[]) => void} listener
	* @returns {T}
	*/
	function addListener(obj, name, listener) {
		(obj[kListeners] ??= []).push([name, listener]);
		obj.on(name, listener);
		return obj;
	}
	/**
	* @template {import("events").EventEmitter} T
	* @param {T} obj
	* @returns {T}
	*/
	function removeAllListeners(obj) {
		if (obj[kListeners] != null) {
			for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
			obj[kListeners] = null;
		}
		return obj;
	}
	/**
	* @param {import ('../dispatcher/client')} client
	* @param {import ('../core/request')} request
	* @param {Error} err
	*/
	function errorRequest(client, request, err) {
		try {
			request.onResponseError(err);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	/**
	* @param {WeakRef<net.Socket>} socketWeakRef
	* @param {object} opts
	* @param {number} opts.timeout
	* @param {string} opts.hostname
	* @param {number} opts.port
	* @returns {() => void}
	*/
	const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		let s2 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
			clearImmediate(s2);
		};
	} : (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				onConnectTimeout(socketWeakRef.deref(), opts);
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
		};
	};
	/**
	* @param {net.Socket} socket
	* @param {object} opts
	* @param {number} opts.timeout
	* @param {string} opts.hostname
	* @param {number} opts.port
	*/
	function onConnectTimeout(socket, opts) {
		if (socket == null) return;
		let message = "Connect Timeout Error";
		if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
		message += ` timeout: ${opts.timeout}ms)`;
		destroy(socket, new ConnectTimeoutError(message));
	}
	let lastUrlString = null;
	let lastProtocol = null;
	/**
	* @param {string} urlString
	* @returns {string}
	*/
	function getProtocolFromUrlString(urlString) {
		if (urlString === lastUrlString) return lastProtocol;
		const protocol = getProtocolFromUrlStringSlow(urlString);
		lastUrlString = urlString;
		lastProtocol = protocol;
		return protocol;
	}
	/**
	* @param {string} urlString
	* @returns {string}
	*/
	function getProtocolFromUrlStringSlow(urlString) {
		if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
			case ":": return "http:";
			case "s": if (urlString[5] === ":") return "https:";
		}
		return urlString.slice(0, urlString.indexOf(":") + 1);
	}
	const kEnumerableProperty = {
		__proto__: null,
		enumerable: true
	};
	const normalizedMethodRecordsBase = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT",
		query: "QUERY",
		QUERY: "QUERY"
	};
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null);
	Object.setPrototypeOf(normalizedMethodRecords, null);
	module.exports = {
		kEnumerableProperty,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		setHeader,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const EventEmitter = __require("node:events");
	const { kOriginless, kUrl } = require_symbols();
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...args) {
			const interceptors = Array.isArray(args[0]) ? args[0] : args;
			const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const interceptor of interceptors) {
				if (interceptor == null) continue;
				if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
				dispatch = interceptor(dispatch, interceptorOrigin);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const originalDispatch = dispatch;
			const self = this;
			dispatch = function(opts, handler) {
				if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, { origin: self[kUrl].origin });
				return originalDispatch(opts, handler);
			};
			return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const buffer = __require("node:buffer");
	const Dispatcher = require_dispatcher();
	const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = require_errors();
	const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
	const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = require_constants$2();
	const kOnDestroyed = Symbol("onDestroyed");
	const kOnClosed = Symbol("onClosed");
	const kWebSocketOptions = Symbol("webSocketOptions");
	const kEventSourceOptions = Symbol("eventSourceOptions");
	var DispatcherBase = class extends Dispatcher {
		/** @type {boolean} */
		[kDestroyed] = false;
		/** @type {Array<Function|null} */
		[kOnDestroyed] = null;
		/** @type {boolean} */
		[kClosed] = false;
		/** @type {Array<Function>|null} */
		[kOnClosed] = null;
		/**
		* @param {import('../../types/dispatcher').DispatcherOptions} [opts]
		*/
		constructor(opts) {
			super();
			this[kWebSocketOptions] = opts?.webSocket ?? {};
			this[kEventSourceOptions] = opts?.eventSource ?? {};
		}
		/**
		* @returns {import('../../types/client').Client.WebSocketOptions}
		*/
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
			};
		}
		/**
		* @returns {import('../../types/client').Client.EventSourceOptions}
		*/
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		/** @returns {boolean} */
		get destroyed() {
			return this[kDestroyed];
		}
		/** @returns {boolean} */
		get closed() {
			return this[kClosed];
		}
		close(callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				const err = new ClientDestroyedError();
				queueMicrotask(() => callback(err, null));
				return;
			}
			if (this[kClosed]) {
				if (this[kOnClosed]) this[kOnClosed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			this[kClosed] = true;
			this[kOnClosed] ??= [];
			this[kOnClosed].push(callback);
			const onClosed = () => {
				const callbacks = this[kOnClosed];
				this[kOnClosed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(err, callback) {
			if (typeof err === "function") {
				callback = err;
				err = null;
			}
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			if (!err) err = new ClientDestroyedError();
			this[kDestroyed] = true;
			this[kOnDestroyed] ??= [];
			this[kOnDestroyed].push(callback);
			const onDestroyed = () => {
				const callbacks = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(opts, handler) {
			if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
			try {
				if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
				if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](opts, handler);
			} catch (err) {
				if (typeof handler.onResponseError !== "function") throw err;
				handler.onResponseError(null, err);
				return false;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/util/stats.js
var require_stats = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = require_symbols();
	var ClientStats = class {
		constructor(client) {
			this.connected = client[kConnected];
			this.pending = client[kPending];
			this.running = client[kRunning];
			this.size = client[kSize];
		}
	};
	var PoolStats = class {
		constructor(pool) {
			this.connected = pool[kConnected];
			this.free = pool[kFree];
			this.pending = pool[kPending];
			this.queued = pool[kQueued];
			this.running = pool[kRunning];
			this.size = pool[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const kSize = 2048;
	const kMask = 2047;
	/**
	* @type {FixedCircularBuffer}
	* @template T
	*/
	var FixedCircularBuffer = class {
		/** @type {number} */
		bottom = 0;
		/** @type {number} */
		top = 0;
		/** @type {Array<T|undefined>} */
		list = new Array(kSize).fill(void 0);
		/** @type {T|null} */
		next = null;
		/** @returns {boolean} */
		isEmpty() {
			return this.top === this.bottom;
		}
		/** @returns {boolean} */
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		/**
		* @param {T} data
		* @returns {void}
		*/
		push(data) {
			this.list[this.top] = data;
			this.top = this.top + 1 & kMask;
		}
		/** @returns {T|null} */
		shift() {
			const nextItem = this.list[this.bottom];
			if (nextItem === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & kMask;
			return nextItem;
		}
	};
	/**
	* @template T
	*/
	module.exports = class FixedQueue {
		constructor() {
			/** @type {FixedCircularBuffer<T>} */
			this.head = this.tail = new FixedCircularBuffer();
		}
		/** @returns {boolean} */
		isEmpty() {
			return this.head.isEmpty();
		}
		/** @param {T} data */
		push(data) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(data);
		}
		/** @returns {T|null} */
		shift() {
			const tail = this.tail;
			const next = tail.shift();
			if (tail.isEmpty() && tail.next !== null) {
				this.tail = tail.next;
				tail.next = null;
			}
			return next;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { AsyncResource } = __require("node:async_hooks");
	const { PoolStats } = require_stats();
	const DispatcherBase = require_dispatcher_base();
	const FixedQueue = require_fixed_queue();
	const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols();
	const kClients = Symbol("clients");
	const kNeedDrain = Symbol("needDrain");
	const kQueue = Symbol("queue");
	const kClosedResolve = Symbol("closed resolve");
	const kOnDrain = Symbol("onDrain");
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnClientBusy = Symbol("on client busy");
	const kOnClientDrain = Symbol("on client drain");
	const kDrainQueue = Symbol("drain queue");
	const kGetDispatcher = Symbol("get dispatcher");
	const kHasDispatcher = Symbol("has dispatcher");
	const kAddClient = Symbol("add client");
	const kRemoveClient = Symbol("remove client");
	const kRetireClient = Symbol("retire client");
	const kRetiring = Symbol("retiring clients");
	var QueuedRequest = class extends AsyncResource {
		constructor(opts, handler) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = opts;
			this.handler = handler;
		}
		dispatch(dispatcher) {
			return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
		}
	};
	function closeClients(pool) {
		const closeAll = [];
		for (let i = 0; i < pool[kClients].length; i++) {
			const client = pool[kClients][i];
			if (!client.destroyed) closeAll.push(client.close());
		}
		for (const closed of pool[kRetiring].values()) closeAll.push(closed);
		return Promise.all(closeAll);
	}
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kRetiring] = /* @__PURE__ */ new Map();
		[kNeedDrain] = false;
		[kOnDrain](client, origin, targets) {
			if (client.closed || client.destroyed) return;
			const queue = this[kQueue];
			let needDrain = false;
			this[kOnClientDrain](client);
			while (!needDrain) {
				const item = queue.shift();
				if (!item) break;
				this[kQueued]--;
				needDrain = !item.dispatch(client);
			}
			client[kNeedDrain] = needDrain;
			if (needDrain) {
				this[kOnClientBusy](client);
				if (!queue.isEmpty()) return this[kDrainQueue](origin, targets);
			}
			if (!needDrain && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnClientBusy]() {}
		[kOnClientDrain]() {}
		[kDrainQueue](origin, targets) {
			const queue = this[kQueue];
			let hasDispatcher = true;
			while (!queue.isEmpty()) {
				const dispatcher = this[kGetDispatcher]();
				if (!dispatcher) {
					hasDispatcher = false;
					break;
				}
				const item = queue.shift();
				this[kQueued]--;
				if (!item.dispatch(dispatcher)) {
					dispatcher[kNeedDrain] = true;
					this[kOnClientBusy](dispatcher);
					hasDispatcher = this[kHasDispatcher]();
					if (!hasDispatcher) break;
				}
			}
			if (hasDispatcher && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnConnect] = (origin, targets) => {
			this.emit("connect", origin, [this, ...targets]);
		};
		[kOnDisconnect] = (origin, targets, err) => {
			this.emit("disconnect", origin, [this, ...targets], err);
		};
		[kOnConnectionError] = (origin, targets, err) => {
			this.emit("connectionError", origin, [this, ...targets], err);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let ret = 0;
			for (const { [kConnected]: connected } of this[kClients]) ret += connected;
			return ret;
		}
		get [kFree]() {
			let ret = 0;
			for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
			return ret;
		}
		get [kPending]() {
			let ret = this[kQueued];
			for (const { [kPending]: pending } of this[kClients]) ret += pending;
			return ret;
		}
		get [kRunning]() {
			let ret = 0;
			for (const { [kRunning]: running } of this[kClients]) ret += running;
			return ret;
		}
		get [kSize]() {
			let ret = this[kQueued];
			for (const { [kSize]: size } of this[kClients]) ret += size;
			return ret;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueue].isEmpty()) return closeClients(this);
			else return new Promise((resolve) => {
				this[kClosedResolve] = resolve;
			});
		}
		[kDestroy](err) {
			while (true) {
				const item = this[kQueue].shift();
				if (!item) break;
				item.handler.onResponseError(null, err);
			}
			const destroyAll = new Array(this[kClients].length);
			for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
			for (const client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
			return Promise.all(destroyAll);
		}
		[kDispatch](opts, handler) {
			const dispatcher = this[kGetDispatcher]();
			if (!dispatcher) {
				this[kNeedDrain] = true;
				this[kQueue].push(new QueuedRequest(opts, handler));
				this[kQueued]++;
			} else if (!dispatcher.dispatch(opts, handler)) {
				dispatcher[kNeedDrain] = true;
				this[kOnClientBusy](dispatcher);
				this[kNeedDrain] = !this[kHasDispatcher]();
			}
			return !this[kNeedDrain];
		}
		[kHasDispatcher]() {
			for (let i = 0; i < this[kClients].length; i++) {
				const dispatcher = this[kClients][i];
				if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) return true;
			}
			return false;
		}
		[kAddClient](client) {
			client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
			this[kClients].push(client);
			if (this[kNeedDrain]) queueMicrotask(() => {
				if (this[kNeedDrain] && !client[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this]);
			});
			return this;
		}
		[kRetireClient](client) {
			const idx = this[kClients].indexOf(client);
			if (idx !== -1) this[kClients].splice(idx, 1);
			if (client.destroyed || this[kRetiring].has(client)) return;
			let done = false;
			let resolveClosed;
			const closed = new Promise((resolve) => {
				resolveClosed = resolve;
			});
			this[kRetiring].set(client, closed);
			client.close(() => {
				if (!done) {
					done = true;
					this[kRetiring].delete(client);
					resolveClosed();
				}
			});
		}
		[kRemoveClient](client) {
			this[kRetireClient](client);
			this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kRetireClient,
		kDrainQueue,
		kOnClientBusy,
		kOnClientDrain,
		kGetDispatcher,
		kHasDispatcher
	};
}));
// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const diagnosticsChannel = __require("node:diagnostics_channel");
	const util = __require("node:util");
	const undiciDebugLog = util.debuglog("undici");
	const fetchDebuglog = util.debuglog("fetch");
	const websocketDebuglog = util.debuglog("websocket");
	const channels = {
		beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
		connected: diagnosticsChannel.channel("undici:client:connected"),
		connectError: diagnosticsChannel.channel("undici:client:connectError"),
		sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
		create: diagnosticsChannel.channel("undici:request:create"),
		bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
		bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
		bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
		headers: diagnosticsChannel.channel("undici:request:headers"),
		trailers: diagnosticsChannel.channel("undici:request:trailers"),
		error: diagnosticsChannel.channel("undici:request:error"),
		open: diagnosticsChannel.channel("undici:websocket:open"),
		close: diagnosticsChannel.channel("undici:websocket:close"),
		socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
		ping: diagnosticsChannel.channel("undici:websocket:ping"),
		pong: diagnosticsChannel.channel("undici:websocket:pong"),
		proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
	};
	let isTrackingClientEvents = false;
	function trackClientEvents(debugLog = undiciDebugLog) {
		if (isTrackingClientEvents) return;
		if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
			isTrackingClientEvents = true;
			return;
		}
		isTrackingClientEvents = true;
		diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
			const { connectParams: { version, protocol, port, host }, error } = evt;
			debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
		});
		diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("sending request to %s %s%s", method, origin, path);
		});
	}
	let isTrackingRequestEvents = false;
	function trackRequestEvents(debugLog = undiciDebugLog) {
		if (isTrackingRequestEvents) return;
		if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
			isTrackingRequestEvents = true;
			return;
		}
		isTrackingRequestEvents = true;
		diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
			const { request: { method, path, origin }, response: { statusCode } } = evt;
			debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
		});
		diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("trailers received from %s %s%s", method, origin, path);
		});
		diagnosticsChannel.subscribe("undici:request:error", (evt) => {
			const { request: { method, path, origin }, error } = evt;
			debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
		});
	}
	let isTrackingWebSocketEvents = false;
	function trackWebSocketEvents(debugLog = websocketDebuglog) {
		if (isTrackingWebSocketEvents) return;
		if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
			isTrackingWebSocketEvents = true;
			return;
		}
		isTrackingWebSocketEvents = true;
		diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
			if (evt.address != null) {
				const { address, port } = evt.address;
				debugLog("connection opened %s%s", address, port ? `:${port}` : "");
			} else debugLog("connection opened");
		});
		diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
			const { websocket, code, reason } = evt;
			debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
		});
		diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
			debugLog("connection errored - %s", err.message);
		});
		diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
			debugLog("ping received");
		});
		diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
			debugLog("pong received");
		});
	}
	if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
		trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
		trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
	}
	if (websocketDebuglog.enabled) {
		trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
		trackWebSocketEvents(websocketDebuglog);
	}
	module.exports = { channels };
}));
// node_modules/undici/lib/web/fetch/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const corsSafeListedMethods = [
		"GET",
		"HEAD",
		"POST"
	];
	const corsSafeListedMethodsSet = new Set(corsSafeListedMethods);
	const nullBodyStatus = [
		101,
		204,
		205,
		304
	];
	const redirectStatus = [
		301,
		302,
		303,
		307,
		308
	];
	const redirectStatusSet = new Set(redirectStatus);
	/**
	* @see https://fetch.spec.whatwg.org/#block-bad-port
	*/
	const badPorts = [
		"1",
		"7",
		"9",
		"11",
		"13",
		"15",
		"17",
		"19",
		"20",
		"21",
		"22",
		"23",
		"25",
		"37",
		"42",
		"43",
		"53",
		"69",
		"77",
		"79",
		"87",
		"95",
		"101",
		"102",
		"103",
		"104",
		"109",
		"110",
		"111",
		"113",
		"115",
		"117",
		"119",
		"123",
		"135",
		"137",
		"139",
		"143",
		"161",
		"179",
		"389",
		"427",
		"465",
		"512",
		"513",
		"514",
		"515",
		"526",
		"530",
		"531",
		"532",
		"540",
		"548",
		"554",
		"556",
		"563",
		"587",
		"601",
		"636",
		"989",
		"990",
		"993",
		"995",
		"1719",
		"1720",
		"1723",
		"2049",
		"3659",
		"4045",
		"4190",
		"5060",
		"5061",
		"6000",
		"6566",
		"6665",
		"6666",
		"6667",
		"6668",
		"6669",
		"6679",
		"6697",
		"10080"
	];
	const badPortsSet = new Set(badPorts);
	/**
	* @see https://w3c.github.io/webappsec-referrer-policy/#referrer-policy-header
	*/
	const referrerPolicyTokens = [
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	];
	/**
	* @see https://w3c.github.io/webappsec-referrer-policy/#referrer-policies
	*/
	const referrerPolicy = ["", ...referrerPolicyTokens];
	const referrerPolicyTokensSet = new Set(referrerPolicyTokens);
	const requestRedirect = [
		"follow",
		"manual",
		"error"
	];
	const safeMethods = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE",
		"QUERY"
	];
	const safeMethodsSet = new Set(safeMethods);
	const requestMode = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	];
	const requestCredentials = [
		"omit",
		"same-origin",
		"include"
	];
	const requestCache = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	];
	/**
	* @see https://fetch.spec.whatwg.org/#request-body-header-name
	*/
	const requestBodyHeader = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	];
	/**
	* @see https://fetch.spec.whatwg.org/#enumdef-requestduplex
	*/
	const requestDuplex = ["half"];
	/**
	* @see http://fetch.spec.whatwg.org/#forbidden-method
	*/
	const forbiddenMethods = [
		"CONNECT",
		"TRACE",
		"TRACK"
	];
	const forbiddenMethodsSet = new Set(forbiddenMethods);
	const subresource = [
		"audio",
		"audioworklet",
		"font",
		"image",
		"manifest",
		"paintworklet",
		"script",
		"style",
		"track",
		"video",
		"xslt",
		""
	];
	module.exports = {
		subresource,
		forbiddenMethods,
		requestBodyHeader,
		referrerPolicy,
		requestRedirect,
		requestMode,
		requestCredentials,
		requestCache,
		redirectStatus,
		corsSafeListedMethods,
		nullBodyStatus,
		safeMethods,
		badPorts,
		requestDuplex,
		subresourceSet: new Set(subresource),
		badPortsSet,
		redirectStatusSet,
		corsSafeListedMethodsSet,
		safeMethodsSet,
		forbiddenMethodsSet,
		referrerPolicyTokens: referrerPolicyTokensSet
	};
}));
// node_modules/undici/lib/web/fetch/global.js
var require_global = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const globalOrigin = Symbol.for("undici.globalOrigin.1");
	function getGlobalOrigin() {
		return globalThis[globalOrigin];
	}
	function setGlobalOrigin(newOrigin) {
		if (newOrigin === void 0) {
			Object.defineProperty(globalThis, globalOrigin, {
				value: void 0,
				writable: true,
				enumerable: false,
				configurable: false
			});
			return;
		}
		const parsedURL = new URL(newOrigin);
		if (parsedURL.protocol !== "http:" && parsedURL.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);
		Object.defineProperty(globalThis, globalOrigin, {
			value: parsedURL,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	module.exports = {
		getGlobalOrigin,
		setGlobalOrigin
	};
}));
// node_modules/undici/lib/encoding/index.js
var require_encoding = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const textDecoder = new TextDecoder();
	/**
	* @see https://encoding.spec.whatwg.org/#utf-8-decode
	* @param {Uint8Array} buffer
	*/
	function utf8DecodeBytes(buffer) {
		if (buffer.length === 0) return "";
		if (buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191) buffer = buffer.subarray(3);
		return textDecoder.decode(buffer);
	}
	module.exports = { utf8DecodeBytes };
}));
// node_modules/undici/lib/web/infra/index.js
var require_infra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { utf8DecodeBytes } = require_encoding();
	/**
	* @param {(char: string) => boolean} condition
	* @param {string} input
	* @param {{ position: number }} position
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#collect-a-sequence-of-code-points
	*/
	function collectASequenceOfCodePoints(condition, input, position) {
		let result = "";
		while (position.position < input.length && condition(input[position.position])) {
			result += input[position.position];
			position.position++;
		}
		return result;
	}
	/**
	* A faster collectASequenceOfCodePoints that only works when comparing a single character.
	* @param {string} char
	* @param {string} input
	* @param {{ position: number }} position
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#collect-a-sequence-of-code-points
	*/
	function collectASequenceOfCodePointsFast(char, input, position) {
		const idx = input.indexOf(char, position.position);
		const start = position.position;
		if (idx === -1) {
			position.position = input.length;
			return input.slice(start);
		}
		position.position = idx;
		return input.slice(start, position.position);
	}
	const ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g;
	/**
	* @param {string} data
	* @returns {Uint8Array | 'failure'}
	*
	* @see https://infra.spec.whatwg.org/#forgiving-base64-decode
	*/
	function forgivingBase64(data) {
		data = data.replace(ASCII_WHITESPACE_REPLACE_REGEX, "");
		let dataLength = data.length;
		if (dataLength % 4 === 0) {
			if (data.charCodeAt(dataLength - 1) === 61) {
				--dataLength;
				if (data.charCodeAt(dataLength - 1) === 61) --dataLength;
			}
		}
		if (dataLength % 4 === 1) return "failure";
		if (/[^+/0-9A-Za-z]/.test(data.length === dataLength ? data : data.substring(0, dataLength))) return "failure";
		const buffer = Buffer.from(data, "base64");
		return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	/**
	* @param {number} char
	* @returns {boolean}
	*
	* @see https://infra.spec.whatwg.org/#ascii-whitespace
	*/
	function isASCIIWhitespace(char) {
		return char === 9 || char === 10 || char === 12 || char === 13 || char === 32;
	}
	/**
	* @param {Uint8Array} input
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#isomorphic-decode
	*/
	function isomorphicDecode(input) {
		const length = input.length;
		if (65535 > length) return String.fromCharCode.apply(null, input);
		let result = "";
		let i = 0;
		let addition = 65535;
		while (i < length) {
			if (i + addition > length) addition = length - i;
			result += String.fromCharCode.apply(null, input.subarray(i, i += addition));
		}
		return result;
	}
	const invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
	/**
	* @param {string} input
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#isomorphic-encode
	*/
	function isomorphicEncode(input) {
		assert(!invalidIsomorphicEncodeValueRegex.test(input));
		return input;
	}
	const nonASCIIRegex = /[^\x00-\x7F]/;
	/**
	* @param {string} str
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#ascii-lowercase
	*/
	function asciiLowercase(str) {
		return nonASCIIRegex.test(str) ? str.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()) : str.toLowerCase();
	}
	/**
	* @see https://infra.spec.whatwg.org/#parse-json-bytes-to-a-javascript-value
	* @param {Uint8Array} bytes
	*/
	function parseJSONFromBytes(bytes) {
		return JSON.parse(utf8DecodeBytes(bytes));
	}
	/**
	* @param {string} str
	* @param {boolean} [leading=true]
	* @param {boolean} [trailing=true]
	* @returns {string}
	*
	* @see https://infra.spec.whatwg.org/#strip-leading-and-trailing-ascii-whitespace
	*/
	function removeASCIIWhitespace(str, leading = true, trailing = true) {
		return removeChars(str, leading, trailing, isASCIIWhitespace);
	}
	/**
	* @param {string} str
	* @param {boolean} leading
	* @param {boolean} trailing
	* @param {(charCode: number) => boolean} predicate
	* @returns {string}
	*/
	function removeChars(str, leading, trailing, predicate) {
		let lead = 0;
		let trail = str.length - 1;
		if (leading) while (lead < str.length && predicate(str.charCodeAt(lead))) lead++;
		if (trailing) while (trail >= lead && predicate(str.charCodeAt(trail))) trail--;
		return lead === 0 && trail === str.length - 1 ? str : str.slice(lead, trail + 1);
	}
	function serializeJavascriptValueToJSONString(value) {
		const result = JSON.stringify(value);
		if (result === void 0) throw new TypeError("Value is not JSON serializable");
		assert(typeof result === "string");
		return result;
	}
	module.exports = {
		asciiLowercase,
		collectASequenceOfCodePoints,
		collectASequenceOfCodePointsFast,
		forgivingBase64,
		isASCIIWhitespace,
		isomorphicDecode,
		isomorphicEncode,
		parseJSONFromBytes,
		removeASCIIWhitespace,
		removeChars,
		serializeJavascriptValueToJSONString
	};
}));
// node_modules/undici/lib/web/fetch/data-url.js
var require_data_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { asciiLowercase, forgivingBase64, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, isomorphicDecode, removeASCIIWhitespace, removeChars } = require_infra();
	const encoder = new TextEncoder();
	/**
	* @see https://mimesniff.spec.whatwg.org/#http-token-code-point
	*/
	const HTTP_TOKEN_CODEPOINTS = /^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u;
	const HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/u;
	/**
	* @see https://mimesniff.spec.whatwg.org/#http-quoted-string-token-code-point
	*/
	const HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
	/** @param {URL} dataURL */
	function dataURLProcessor(dataURL) {
		assert(dataURL.protocol === "data:");
		let input = URLSerializer(dataURL, true);
		input = input.slice(5);
		const position = { position: 0 };
		let mimeType = collectASequenceOfCodePointsFast(",", input, position);
		const mimeTypeLength = mimeType.length;
		mimeType = removeASCIIWhitespace(mimeType, true, true);
		if (position.position >= input.length) return "failure";
		position.position++;
		let body = stringPercentDecode(input.slice(mimeTypeLength + 1));
		if (/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(mimeType)) {
			const stringBody = isomorphicDecode(body);
			body = forgivingBase64(stringBody);
			if (body === "failure") return "failure";
			mimeType = mimeType.slice(0, -6);
			mimeType = mimeType.replace(/(\u0020+)$/u, "");
			mimeType = mimeType.slice(0, -1);
		}
		if (mimeType.startsWith(";")) mimeType = "text/plain" + mimeType;
		let mimeTypeRecord = parseMIMEType(mimeType);
		if (mimeTypeRecord === "failure") mimeTypeRecord = parseMIMEType("text/plain;charset=US-ASCII");
		return {
			mimeType: mimeTypeRecord,
			body
		};
	}
	/**
	* @param {URL} url
	* @param {boolean} excludeFragment
	*/
	function URLSerializer(url, excludeFragment = false) {
		if (!excludeFragment) return url.href;
		const href = url.href;
		const hashLength = url.hash.length;
		const serialized = hashLength === 0 ? href : href.substring(0, href.length - hashLength);
		if (!hashLength && href.endsWith("#")) return serialized.slice(0, -1);
		return serialized;
	}
	/** @param {string} input */
	function stringPercentDecode(input) {
		return percentDecode(encoder.encode(input));
	}
	/**
	* @param {number} byte
	*/
	function isHexCharByte(byte) {
		return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
	}
	/**
	* @param {number} byte
	*/
	function hexByteToNumber(byte) {
		return byte >= 48 && byte <= 57 ? byte - 48 : (byte & 223) - 55;
	}
	/** @param {Uint8Array} input */
	function percentDecode(input) {
		const length = input.length;
		/** @type {Uint8Array} */
		const output = new Uint8Array(length);
		let j = 0;
		let i = 0;
		while (i < length) {
			const byte = input[i];
			if (byte !== 37) output[j++] = byte;
			else if (byte === 37 && !(isHexCharByte(input[i + 1]) && isHexCharByte(input[i + 2]))) output[j++] = 37;
			else {
				output[j++] = hexByteToNumber(input[i + 1]) << 4 | hexByteToNumber(input[i + 2]);
				i += 2;
			}
			++i;
		}
		return length === j ? output : output.subarray(0, j);
	}
	/** @param {string} input */
	function parseMIMEType(input) {
		input = removeHTTPWhitespace(input, true, true);
		const position = { position: 0 };
		const type = collectASequenceOfCodePointsFast("/", input, position);
		if (type.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(type)) return "failure";
		if (position.position >= input.length) return "failure";
		position.position++;
		let subtype = collectASequenceOfCodePointsFast(";", input, position);
		subtype = removeHTTPWhitespace(subtype, false, true);
		if (subtype.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(subtype)) return "failure";
		const typeLowercase = asciiLowercase(type);
		const subtypeLowercase = asciiLowercase(subtype);
		const mimeType = {
			type: typeLowercase,
			subtype: subtypeLowercase,
			/** @type {Map<string, string>} */
			parameters: /* @__PURE__ */ new Map(),
			essence: `${typeLowercase}/${subtypeLowercase}`
		};
		while (position.position < input.length) {
			position.position++;
			collectASequenceOfCodePoints((char) => HTTP_WHITESPACE_REGEX.test(char), input, position);
			let parameterName = collectASequenceOfCodePoints((char) => char !== ";" && char !== "=", input, position);
			parameterName = asciiLowercase(parameterName);
			if (position.position < input.length) {
				if (input[position.position] === ";") continue;
				position.position++;
			}
			if (position.position >= input.length) break;
			let parameterValue = null;
			if (input[position.position] === "\"") {
				parameterValue = collectAnHTTPQuotedString(input, position, true);
				collectASequenceOfCodePointsFast(";", input, position);
			} else {
				parameterValue = collectASequenceOfCodePointsFast(";", input, position);
				parameterValue = removeHTTPWhitespace(parameterValue, false, true);
				if (parameterValue.length === 0) continue;
			}
			if (parameterName.length !== 0 && HTTP_TOKEN_CODEPOINTS.test(parameterName) && (parameterValue.length === 0 || HTTP_QUOTED_STRING_TOKENS.test(parameterValue)) && !mimeType.parameters.has(parameterName)) mimeType.parameters.set(parameterName, parameterValue);
		}
		return mimeType;
	}
	/**
	* @param {string} input
	* @param {{ position: number }} position
	* @param {boolean} [extractValue=false]
	*/
	function collectAnHTTPQuotedString(input, position, extractValue = false) {
		const positionStart = position.position;
		let value = "";
		assert(input[position.position] === "\"");
		position.position++;
		while (true) {
			value += collectASequenceOfCodePoints((char) => char !== "\"" && char !== "\\", input, position);
			if (position.position >= input.length) break;
			const quoteOrBackslash = input[position.position];
			position.position++;
			if (quoteOrBackslash === "\\") {
				if (position.position >= input.length) {
					value += "\\";
					break;
				}
				value += input[position.position];
				position.position++;
			} else {
				assert(quoteOrBackslash === "\"");
				break;
			}
		}
		if (extractValue) return value;
		return input.slice(positionStart, position.position);
	}
	/**
	* @see https://mimesniff.spec.whatwg.org/#serialize-a-mime-type
	*/
	function serializeAMimeType(mimeType) {
		assert(mimeType !== "failure");
		const { parameters, essence } = mimeType;
		let serialization = essence;
		for (let [name, value] of parameters.entries()) {
			serialization += ";";
			serialization += name;
			serialization += "=";
			if (!HTTP_TOKEN_CODEPOINTS.test(value)) {
				value = value.replace(/[\\"]/gu, "\\$&");
				value = "\"" + value;
				value += "\"";
			}
			serialization += value;
		}
		return serialization;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#http-whitespace
	* @param {number} char
	*/
	function isHTTPWhiteSpace(char) {
		return char === 13 || char === 10 || char === 9 || char === 32;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#http-whitespace
	* @param {string} str
	* @param {boolean} [leading=true]
	* @param {boolean} [trailing=true]
	*/
	function removeHTTPWhitespace(str, leading = true, trailing = true) {
		return removeChars(str, leading, trailing, isHTTPWhiteSpace);
	}
	/**
	* @see https://mimesniff.spec.whatwg.org/#minimize-a-supported-mime-type
	* @param {Exclude<ReturnType<typeof parseMIMEType>, 'failure'>} mimeType
	*/
	function minimizeSupportedMimeType(mimeType) {
		switch (mimeType.essence) {
			case "application/ecmascript":
			case "application/javascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return "text/javascript";
			case "application/json":
			case "text/json": return "application/json";
			case "image/svg+xml": return "image/svg+xml";
			case "text/xml":
			case "application/xml": return "application/xml";
		}
		if (mimeType.subtype.endsWith("+json")) return "application/json";
		if (mimeType.subtype.endsWith("+xml")) return "application/xml";
		return "";
	}
	module.exports = {
		dataURLProcessor,
		URLSerializer,
		stringPercentDecode,
		parseMIMEType,
		collectAnHTTPQuotedString,
		serializeAMimeType,
		removeHTTPWhitespace,
		minimizeSupportedMimeType,
		HTTP_TOKEN_CODEPOINTS
	};
}));
// node_modules/undici/lib/web/webidl/index.js
var require_webidl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const { types, inspect } = __require("node:util");
	const { markAsUncloneable } = __require("node:worker_threads");
	const UNDEFINED = 1;
	const BOOLEAN = 2;
	const STRING = 3;
	const SYMBOL = 4;
	const NUMBER = 5;
	const BIGINT = 6;
	const NULL = 7;
	const OBJECT = 8;
	const FunctionPrototypeSymbolHasInstance = Function.call.bind(Function.prototype[Symbol.hasInstance]);
	/** @type {import('../../../types/webidl').Webidl} */
	const webidl = {
		converters: {},
		util: {},
		errors: {},
		is: {}
	};
	/**
	* @description Instantiate an error.
	*
	* @param {Object} message
	* @param {string} message.header
	* @param {string} message.message
	* @returns {TypeError}
	*/
	webidl.errors.exception = function(message) {
		return /* @__PURE__ */ new TypeError(`${message.header}: ${message.message}`);
	};
	/**
	* @description Instantiate an error when conversion from one type to another has failed.
	*
	* @param {Object} opts
	* @param {string} opts.prefix
	* @param {string} opts.argument
	* @param {string[]} opts.types
	* @returns {TypeError}
	*/
	webidl.errors.conversionFailed = function(opts) {
		const plural = opts.types.length === 1 ? "" : " one of";
		const message = `${opts.argument} could not be converted to${plural}: ${opts.types.join(", ")}.`;
		return webidl.errors.exception({
			header: opts.prefix,
			message
		});
	};
	/**
	* @description Instantiate an error when an invalid argument is provided
	*
	* @param {Object} context
	* @param {string} context.prefix
	* @param {string} context.value
	* @param {string} context.type
	* @returns {TypeError}
	*/
	webidl.errors.invalidArgument = function(context) {
		return webidl.errors.exception({
			header: context.prefix,
			message: `"${context.value}" is an invalid ${context.type}.`
		});
	};
	webidl.brandCheck = function(V, is) {
		if (!is(V)) {
			const err = /* @__PURE__ */ new TypeError("Illegal invocation");
			err.code = "ERR_INVALID_THIS";
			throw err;
		}
	};
	webidl.argumentLengthCheck = function({ length }, min, ctx) {
		if (length < min) throw webidl.errors.exception({
			message: `${min} argument${min !== 1 ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
			header: ctx
		});
	};
	webidl.illegalConstructor = function() {
		throw webidl.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	};
	webidl.util.MakeTypeAssertion = function(I) {
		return (O) => FunctionPrototypeSymbolHasInstance(I, O);
	};
	webidl.util.Type = function(V) {
		switch (typeof V) {
			case "undefined": return UNDEFINED;
			case "boolean": return BOOLEAN;
			case "string": return STRING;
			case "symbol": return SYMBOL;
			case "number": return NUMBER;
			case "bigint": return BIGINT;
			case "function":
			case "object":
				if (V === null) return NULL;
				return OBJECT;
		}
	};
	webidl.util.Types = {
		UNDEFINED,
		BOOLEAN,
		STRING,
		SYMBOL,
		NUMBER,
		BIGINT,
		NULL,
		OBJECT
	};
	webidl.util.TypeValueToString = function(o) {
		switch (webidl.util.Type(o)) {
			case UNDEFINED: return "Undefined";
			case BOOLEAN: return "Boolean";
			case STRING: return "String";
			case SYMBOL: return "Symbol";
			case NUMBER: return "Number";
			case BIGINT: return "BigInt";
			case NULL: return "Null";
			case OBJECT: return "Object";
		}
	};
	webidl.util.markAsUncloneable = markAsUncloneable;
	webidl.util.ConvertToInt = function(V, bitLength, signedness, flags) {
		let upperBound;
		let lowerBound;
		if (bitLength === 64) {
			upperBound = Math.pow(2, 53) - 1;
			if (signedness === "unsigned") lowerBound = 0;
			else lowerBound = Math.pow(-2, 53) + 1;
		} else if (signedness === "unsigned") {
			lowerBound = 0;
			upperBound = Math.pow(2, bitLength) - 1;
		} else {
			lowerBound = -Math.pow(2, bitLength - 1);
			upperBound = Math.pow(2, bitLength - 1) - 1;
		}
		let x = Number(V);
		if (x === 0) x = 0;
		if (webidl.util.HasFlag(flags, webidl.attributes.EnforceRange)) {
			if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) throw webidl.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${webidl.util.Stringify(V)} to an integer.`
			});
			x = webidl.util.IntegerPart(x);
			if (x < lowerBound || x > upperBound) throw webidl.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${lowerBound}-${upperBound}, got ${x}.`
			});
			return x;
		}
		if (!Number.isNaN(x) && webidl.util.HasFlag(flags, webidl.attributes.Clamp)) {
			x = Math.min(Math.max(x, lowerBound), upperBound);
			if (Math.floor(x) % 2 === 0) x = Math.floor(x);
			else x = Math.ceil(x);
			return x;
		}
		if (Number.isNaN(x) || x === 0 && Object.is(0, x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) return 0;
		x = webidl.util.IntegerPart(x);
		x = x % Math.pow(2, bitLength);
		if (signedness === "signed" && x >= Math.pow(2, bitLength - 1)) return x - Math.pow(2, bitLength);
		return x;
	};
	webidl.util.IntegerPart = function(n) {
		const r = Math.floor(Math.abs(n));
		if (n < 0) return -1 * r;
		return r;
	};
	webidl.util.Stringify = function(V) {
		switch (webidl.util.Type(V)) {
			case SYMBOL: return `Symbol(${V.description})`;
			case OBJECT: return inspect(V);
			case STRING: return `"${V}"`;
			case BIGINT: return `${V}n`;
			default: return `${V}`;
		}
	};
	webidl.util.IsResizableArrayBuffer = function(V) {
		if (types.isArrayBuffer(V)) return V.resizable;
		if (types.isSharedArrayBuffer(V)) return V.growable;
		throw webidl.errors.exception({
			header: "IsResizableArrayBuffer",
			message: `"${webidl.util.Stringify(V)}" is not an array buffer.`
		});
	};
	webidl.util.HasFlag = function(flags, attributes) {
		return typeof flags === "number" && (flags & attributes) === attributes;
	};
	webidl.sequenceConverter = function(converter) {
		return (V, prefix, argument, Iterable) => {
			if (webidl.util.Type(V) !== OBJECT) throw webidl.errors.exception({
				header: prefix,
				message: `${argument} (${webidl.util.Stringify(V)}) is not iterable.`
			});
			/** @type {Generator} */
			const method = typeof Iterable === "function" ? Iterable() : V?.[Symbol.iterator]?.();
			const seq = [];
			let index = 0;
			if (method === void 0 || typeof method.next !== "function") throw webidl.errors.exception({
				header: prefix,
				message: `${argument} is not iterable.`
			});
			while (true) {
				const { done, value } = method.next();
				if (done) break;
				seq.push(converter(value, prefix, `${argument}[${index++}]`));
			}
			return seq;
		};
	};
	webidl.recordConverter = function(keyConverter, valueConverter) {
		return (O, prefix, argument) => {
			if (webidl.util.Type(O) !== OBJECT) throw webidl.errors.exception({
				header: prefix,
				message: `${argument} ("${webidl.util.TypeValueToString(O)}") is not an Object.`
			});
			const result = {};
			if (!types.isProxy(O)) {
				const keys = [...Object.getOwnPropertyNames(O), ...Object.getOwnPropertySymbols(O)];
				for (const key of keys) {
					const keyName = webidl.util.Stringify(key);
					const typedKey = keyConverter(key, prefix, `Key ${keyName} in ${argument}`);
					result[typedKey] = valueConverter(O[key], prefix, `${argument}[${keyName}]`);
				}
				return result;
			}
			const keys = Reflect.ownKeys(O);
			for (const key of keys) if (Reflect.getOwnPropertyDescriptor(O, key)?.enumerable) {
				const typedKey = keyConverter(key, prefix, argument);
				result[typedKey] = valueConverter(O[key], prefix, argument);
			}
			return result;
		};
	};
	webidl.interfaceConverter = function(TypeCheck, name) {
		return (V, prefix, argument) => {
			if (!TypeCheck(V)) throw webidl.errors.exception({
				header: prefix,
				message: `Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${name}.`
			});
			return V;
		};
	};
	webidl.dictionaryConverter = function(converters) {
		converters.sort((a, b) => (a.key > b.key) - (a.key < b.key));
		return (dictionary, prefix, argument) => {
			const dict = {};
			if (dictionary != null && webidl.util.Type(dictionary) !== OBJECT) throw webidl.errors.exception({
				header: prefix,
				message: `Expected ${dictionary} to be one of: Null, Undefined, Object.`
			});
			for (const options of converters) {
				const { key, defaultValue, required, converter } = options;
				if (required === true) {
					if (dictionary == null || !Object.hasOwn(dictionary, key)) throw webidl.errors.exception({
						header: prefix,
						message: `Missing required key "${key}".`
					});
				}
				let value = dictionary?.[key];
				const hasDefault = defaultValue !== void 0;
				if (hasDefault && value === void 0) value = defaultValue();
				if (required || hasDefault || value !== void 0) {
					value = converter(value, prefix, `${argument}.${key}`);
					if (options.allowedValues && !options.allowedValues.includes(value)) throw webidl.errors.exception({
						header: prefix,
						message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
					});
					dict[key] = value;
				}
			}
			return dict;
		};
	};
	webidl.nullableConverter = function(converter) {
		return (V, prefix, argument) => {
			if (V === null) return V;
			return converter(V, prefix, argument);
		};
	};
	/**
	* @param {*} value
	* @returns {boolean}
	*/
	webidl.is.USVString = function(value) {
		return typeof value === "string" && value.isWellFormed();
	};
	webidl.is.ReadableStream = webidl.util.MakeTypeAssertion(ReadableStream);
	webidl.is.Blob = webidl.util.MakeTypeAssertion(Blob);
	webidl.is.URLSearchParams = webidl.util.MakeTypeAssertion(URLSearchParams);
	webidl.is.File = webidl.util.MakeTypeAssertion(File);
	webidl.is.URL = webidl.util.MakeTypeAssertion(URL);
	webidl.is.AbortSignal = webidl.util.MakeTypeAssertion(AbortSignal);
	webidl.is.MessagePort = webidl.util.MakeTypeAssertion(MessagePort);
	webidl.is.BufferSource = function(V) {
		return types.isArrayBuffer(V) || ArrayBuffer.isView(V) && types.isArrayBuffer(V.buffer);
	};
	webidl.util.getCopyOfBytesHeldByBufferSource = function(bufferSource) {
		const jsBufferSource = bufferSource;
		let jsArrayBuffer = jsBufferSource;
		let offset = 0;
		let length = 0;
		if (types.isTypedArray(jsBufferSource) || types.isDataView(jsBufferSource)) {
			jsArrayBuffer = jsBufferSource.buffer;
			offset = jsBufferSource.byteOffset;
			length = jsBufferSource.byteLength;
		} else {
			assert(types.isAnyArrayBuffer(jsBufferSource));
			length = jsBufferSource.byteLength;
		}
		if (jsArrayBuffer.detached) return /* @__PURE__ */ new Uint8Array(0);
		const bytes = new Uint8Array(length);
		const view = new Uint8Array(jsArrayBuffer, offset, length);
		bytes.set(view);
		return bytes;
	};
	webidl.converters.DOMString = function(V, prefix, argument, flags) {
		if (V === null && webidl.util.HasFlag(flags, webidl.attributes.LegacyNullToEmptyString)) return "";
		if (typeof V === "symbol") throw webidl.errors.exception({
			header: prefix,
			message: `${argument} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(V);
	};
	webidl.converters.ByteString = function(V, prefix, argument) {
		if (typeof V === "symbol") throw webidl.errors.exception({
			header: prefix,
			message: `${argument} is a symbol, which cannot be converted to a ByteString.`
		});
		const x = String(V);
		for (let index = 0; index < x.length; index++) if (x.charCodeAt(index) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`);
		return x;
	};
	/**
	* @param {unknown} value
	* @returns {string}
	* @see https://webidl.spec.whatwg.org/#es-USVString
	*/
	webidl.converters.USVString = function(value) {
		if (typeof value === "string") return value.toWellFormed();
		return `${value}`.toWellFormed();
	};
	webidl.converters.boolean = function(V) {
		return Boolean(V);
	};
	webidl.converters.any = function(V) {
		return V;
	};
	webidl.converters["long long"] = function(V, prefix, argument) {
		return webidl.util.ConvertToInt(V, 64, "signed", 0, prefix, argument);
	};
	webidl.converters["unsigned long long"] = function(V, prefix, argument) {
		return webidl.util.ConvertToInt(V, 64, "unsigned", 0, prefix, argument);
	};
	webidl.converters["unsigned long"] = function(V, prefix, argument) {
		return webidl.util.ConvertToInt(V, 32, "unsigned", 0, prefix, argument);
	};
	webidl.converters["unsigned short"] = function(V, prefix, argument, flags) {
		return webidl.util.ConvertToInt(V, 16, "unsigned", flags, prefix, argument);
	};
	webidl.converters.ArrayBuffer = function(V, prefix, argument, flags) {
		if (webidl.util.Type(V) !== OBJECT || !types.isArrayBuffer(V)) throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: ["ArrayBuffer"]
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a resizable ArrayBuffer.`
		});
		return V;
	};
	webidl.converters.SharedArrayBuffer = function(V, prefix, argument, flags) {
		if (webidl.util.Type(V) !== OBJECT || !types.isSharedArrayBuffer(V)) throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: ["SharedArrayBuffer"]
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a resizable SharedArrayBuffer.`
		});
		return V;
	};
	webidl.converters.TypedArray = function(V, T, prefix, argument, flags) {
		if (webidl.util.Type(V) !== OBJECT || !types.isTypedArray(V) || V.constructor.name !== T.name) throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: [T.name]
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a resizable array buffer.`
		});
		return V;
	};
	webidl.converters.DataView = function(V, prefix, argument, flags) {
		if (webidl.util.Type(V) !== OBJECT || !types.isDataView(V)) throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: ["DataView"]
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a resizable array buffer.`
		});
		return V;
	};
	webidl.converters.ArrayBufferView = function(V, prefix, argument, flags) {
		if (webidl.util.Type(V) !== OBJECT || !types.isArrayBufferView(V)) throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: ["ArrayBufferView"]
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(flags, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(V.buffer)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a view on a resizable array buffer.`
		});
		return V;
	};
	webidl.converters.BufferSource = function(V, prefix, argument, flags) {
		if (types.isArrayBuffer(V)) return webidl.converters.ArrayBuffer(V, prefix, argument, flags);
		if (types.isArrayBufferView(V)) {
			flags &= ~webidl.attributes.AllowShared;
			return webidl.converters.ArrayBufferView(V, prefix, argument, flags);
		}
		if (types.isSharedArrayBuffer(V)) throw webidl.errors.exception({
			header: prefix,
			message: `${argument} cannot be a SharedArrayBuffer.`
		});
		throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: ["ArrayBuffer", "ArrayBufferView"]
		});
	};
	webidl.converters.AllowSharedBufferSource = function(V, prefix, argument, flags) {
		if (types.isArrayBuffer(V)) return webidl.converters.ArrayBuffer(V, prefix, argument, flags);
		if (types.isSharedArrayBuffer(V)) return webidl.converters.SharedArrayBuffer(V, prefix, argument, flags);
		if (types.isArrayBufferView(V)) {
			flags |= webidl.attributes.AllowShared;
			return webidl.converters.ArrayBufferView(V, prefix, argument, flags);
		}
		throw webidl.errors.conversionFailed({
			prefix,
			argument: `${argument} ("${webidl.util.Stringify(V)}")`,
			types: [
				"ArrayBuffer",
				"SharedArrayBuffer",
				"ArrayBufferView"
			]
		});
	};
	webidl.converters["sequence<ByteString>"] = webidl.sequenceConverter(webidl.converters.ByteString);
	webidl.converters["sequence<sequence<ByteString>>"] = webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]);
	webidl.converters["record<ByteString, ByteString>"] = webidl.recordConverter(webidl.converters.ByteString, webidl.converters.ByteString);
	webidl.converters.Blob = webidl.interfaceConverter(webidl.is.Blob, "Blob");
	webidl.converters.AbortSignal = webidl.interfaceConverter(webidl.is.AbortSignal, "AbortSignal");
	/**
	* [LegacyTreatNonObjectAsNull]
	* callback EventHandlerNonNull = any (Event event);
	* typedef EventHandlerNonNull? EventHandler;
	* @param {*} V
	*/
	webidl.converters.EventHandlerNonNull = function(V) {
		if (webidl.util.Type(V) !== OBJECT) return null;
		if (typeof V === "function") return V;
		return () => {};
	};
	webidl.attributes = {
		Clamp: 1,
		EnforceRange: 2,
		AllowShared: 4,
		AllowResizable: 8,
		LegacyNullToEmptyString: 16
	};
	module.exports = { webidl };
}));
// node_modules/undici/lib/web/fetch/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Transform } = __require("node:stream");
	const zlib = __require("node:zlib");
	const { redirectStatusSet, referrerPolicyTokens, badPortsSet } = require_constants$1();
	const { getGlobalOrigin } = require_global();
	const { collectAnHTTPQuotedString, parseMIMEType } = require_data_url();
	const { performance } = __require("node:perf_hooks");
	const { isValidHTTPToken, normalizedMethodRecordsBase } = require_util$1();
	const assert = __require("node:assert");
	const { isUint8Array } = __require("node:util/types");
	const { webidl } = require_webidl();
	const { isomorphicEncode, collectASequenceOfCodePoints, removeChars } = require_infra();
	function responseURL(response) {
		const urlList = response.urlList;
		const length = urlList.length;
		return length === 0 ? null : urlList[length - 1].toString();
	}
	function responseLocationURL(response, requestFragment) {
		if (!redirectStatusSet.has(response.status)) return null;
		let location = response.headersList.get("location", true);
		if (location !== null && isValidHeaderValue(location)) {
			if (!isValidEncodedURL(location)) location = normalizeBinaryStringToUtf8(location);
			location = new URL(location, responseURL(response));
		}
		if (location && !location.hash) location.hash = requestFragment;
		return location;
	}
	/**
	* @see https://www.rfc-editor.org/rfc/rfc1738#section-2.2
	* @param {string} url
	* @returns {boolean}
	*/
	function isValidEncodedURL(url) {
		for (let i = 0; i < url.length; ++i) {
			const code = url.charCodeAt(i);
			if (code > 126 || code < 32) return false;
		}
		return true;
	}
	/**
	* If string contains non-ASCII characters, assumes it's UTF-8 encoded and decodes it.
	* Since UTF-8 is a superset of ASCII, this will work for ASCII strings as well.
	* @param {string} value
	* @returns {string}
	*/
	function normalizeBinaryStringToUtf8(value) {
		return Buffer.from(value, "binary").toString("utf8");
	}
	/** @returns {URL} */
	function requestCurrentURL(request) {
		return request.urlList[request.urlList.length - 1];
	}
	function requestBadPort(request) {
		const url = requestCurrentURL(request);
		if (urlIsHttpHttpsScheme(url) && badPortsSet.has(url.port)) return "blocked";
		return "allowed";
	}
	function isErrorLike(object) {
		return object instanceof Error || object?.constructor?.name === "Error" || object?.constructor?.name === "DOMException";
	}
	function isValidReasonPhrase(statusText) {
		for (let i = 0; i < statusText.length; ++i) {
			const c = statusText.charCodeAt(i);
			if (!(c === 9 || c >= 32 && c <= 126 || c >= 128 && c <= 255)) return false;
		}
		return true;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#header-name
	* @param {string} potentialValue
	*/
	const isValidHeaderName = isValidHTTPToken;
	/**
	* @see https://fetch.spec.whatwg.org/#header-value
	* @param {string} potentialValue
	*/
	function isValidHeaderValue(potentialValue) {
		return (potentialValue[0] === "	" || potentialValue[0] === " " || potentialValue[potentialValue.length - 1] === "	" || potentialValue[potentialValue.length - 1] === " " || potentialValue.includes("\n") || potentialValue.includes("\r") || potentialValue.includes("\0")) === false;
	}
	/**
	* Parse a referrer policy from a Referrer-Policy header
	* @see https://w3c.github.io/webappsec-referrer-policy/#parse-referrer-policy-from-header
	*/
	function parseReferrerPolicy(actualResponse) {
		const policyHeader = (actualResponse.headersList.get("referrer-policy", true) ?? "").split(",");
		let policy = "";
		if (policyHeader.length) for (let i = policyHeader.length; i !== 0; i--) {
			const token = policyHeader[i - 1].trim();
			if (referrerPolicyTokens.has(token)) {
				policy = token;
				break;
			}
		}
		return policy;
	}
	/**
	* Given a request request and a response actualResponse, this algorithm
	* updates request’s referrer policy according to the Referrer-Policy
	* header (if any) in actualResponse.
	* @see https://w3c.github.io/webappsec-referrer-policy/#set-requests-referrer-policy-on-redirect
	* @param {import('./request').Request} request
	* @param {import('./response').Response} actualResponse
	*/
	function setRequestReferrerPolicyOnRedirect(request, actualResponse) {
		const policy = parseReferrerPolicy(actualResponse);
		if (policy !== "") request.referrerPolicy = policy;
	}
	function crossOriginResourcePolicyCheck() {
		return "allowed";
	}
	function corsCheck() {
		return "success";
	}
	function TAOCheck() {
		return "success";
	}
	function appendFetchMetadata(httpRequest) {
		if (!isURLPotentiallyTrustworthy(requestCurrentURL(httpRequest))) return;
		let header = null;
		header = httpRequest.mode;
		httpRequest.headersList.set("sec-fetch-mode", header, true);
	}
	function appendRequestOriginHeader(request) {
		let serializedOrigin = request.origin;
		if (serializedOrigin === "client" || serializedOrigin === void 0) return;
		if (request.responseTainting === "cors" || request.mode === "websocket") request.headersList.append("origin", serializedOrigin, true);
		else if (request.method !== "GET" && request.method !== "HEAD") {
			switch (request.referrerPolicy) {
				case "no-referrer":
					serializedOrigin = null;
					break;
				case "no-referrer-when-downgrade":
				case "strict-origin":
				case "strict-origin-when-cross-origin":
					if (request.origin && urlHasHttpsScheme(request.origin) && !urlHasHttpsScheme(requestCurrentURL(request))) serializedOrigin = null;
					break;
				case "same-origin": if (!sameOrigin(request, requestCurrentURL(request))) serializedOrigin = null;
			}
			request.headersList.append("origin", serializedOrigin, true);
		}
	}
	function coarsenTime(timestamp, crossOriginIsolatedCapability) {
		return timestamp;
	}
	function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo, defaultStartTime, crossOriginIsolatedCapability) {
		if (!connectionTimingInfo?.startTime || connectionTimingInfo.startTime < defaultStartTime) return {
			domainLookupStartTime: defaultStartTime,
			domainLookupEndTime: defaultStartTime,
			connectionStartTime: defaultStartTime,
			connectionEndTime: defaultStartTime,
			secureConnectionStartTime: defaultStartTime,
			ALPNNegotiatedProtocol: connectionTimingInfo?.ALPNNegotiatedProtocol
		};
		return {
			domainLookupStartTime: coarsenTime(connectionTimingInfo.domainLookupStartTime, crossOriginIsolatedCapability),
			domainLookupEndTime: coarsenTime(connectionTimingInfo.domainLookupEndTime, crossOriginIsolatedCapability),
			connectionStartTime: coarsenTime(connectionTimingInfo.connectionStartTime, crossOriginIsolatedCapability),
			connectionEndTime: coarsenTime(connectionTimingInfo.connectionEndTime, crossOriginIsolatedCapability),
			secureConnectionStartTime: coarsenTime(connectionTimingInfo.secureConnectionStartTime, crossOriginIsolatedCapability),
			ALPNNegotiatedProtocol: connectionTimingInfo.ALPNNegotiatedProtocol
		};
	}
	function coarsenedSharedCurrentTime(crossOriginIsolatedCapability) {
		return coarsenTime(performance.now(), crossOriginIsolatedCapability);
	}
	function createOpaqueTimingInfo(timingInfo) {
		return {
			startTime: timingInfo.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: timingInfo.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function makePolicyContainer() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function clonePolicyContainer(policyContainer) {
		return { referrerPolicy: policyContainer.referrerPolicy };
	}
	/**
	* Determine request’s Referrer
	*
	* @see https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer
	*/
	function determineRequestsReferrer(request) {
		const policy = request.referrerPolicy;
		assert(policy);
		let referrerSource = null;
		if (request.referrer === "client") {
			const globalOrigin = getGlobalOrigin();
			if (!globalOrigin || globalOrigin.origin === "null") return "no-referrer";
			referrerSource = new URL(globalOrigin);
		} else if (webidl.is.URL(request.referrer)) referrerSource = request.referrer;
		let referrerURL = stripURLForReferrer(referrerSource);
		const referrerOrigin = stripURLForReferrer(referrerSource, true);
		if (referrerURL.toString().length > 4096) referrerURL = referrerOrigin;
		switch (policy) {
			case "no-referrer": return "no-referrer";
			case "origin":
				if (referrerOrigin != null) return referrerOrigin;
				return stripURLForReferrer(referrerSource, true);
			case "unsafe-url": return referrerURL;
			case "strict-origin": {
				const currentURL = requestCurrentURL(request);
				if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) return "no-referrer";
				return referrerOrigin;
			}
			case "strict-origin-when-cross-origin": {
				const currentURL = requestCurrentURL(request);
				if (sameOrigin(referrerURL, currentURL)) return referrerURL;
				if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) return "no-referrer";
				return referrerOrigin;
			}
			case "same-origin":
				if (sameOrigin(request, referrerURL)) return referrerURL;
				return "no-referrer";
			case "origin-when-cross-origin":
				if (sameOrigin(request, referrerURL)) return referrerURL;
				return referrerOrigin;
			case "no-referrer-when-downgrade": {
				const currentURL = requestCurrentURL(request);
				if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) return "no-referrer";
				return referrerURL;
			}
		}
	}
	/**
	* Certain portions of URLs must not be included when sending a URL as the
	* value of a `Referer` header: a URLs fragment, username, and password
	* components must be stripped from the URL before it’s sent out. This
	* algorithm accepts a origin-only flag, which defaults to false. If set to
	* true, the algorithm will additionally remove the URL’s path and query
	* components, leaving only the scheme, host, and port.
	*
	* @see https://w3c.github.io/webappsec-referrer-policy/#strip-url
	* @param {URL} url
	* @param {boolean} [originOnly=false]
	*/
	function stripURLForReferrer(url, originOnly = false) {
		assert(webidl.is.URL(url));
		url = new URL(url);
		if (urlIsLocal(url)) return "no-referrer";
		url.username = "";
		url.password = "";
		url.hash = "";
		if (originOnly === true) {
			url.pathname = "";
			url.search = "";
		}
		return url;
	}
	const isPotentialleTrustworthyIPv4 = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);
	const isPotentiallyTrustworthyIPv6 = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
	/**
	* Check if host matches one of the CIDR notations 127.0.0.0/8 or ::1/128.
	*
	* @param {string} origin
	* @returns {boolean}
	*/
	function isOriginIPPotentiallyTrustworthy(origin) {
		if (origin.includes(":")) {
			if (origin[0] === "[" && origin[origin.length - 1] === "]") origin = origin.slice(1, -1);
			return isPotentiallyTrustworthyIPv6(origin);
		}
		return isPotentialleTrustworthyIPv4(origin);
	}
	/**
	* A potentially trustworthy origin is one which a user agent can generally
	* trust as delivering data securely.
	*
	* Return value `true` means `Potentially Trustworthy`.
	* Return value `false` means `Not Trustworthy`.
	*
	* @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
	* @param {string} origin
	* @returns {boolean}
	*/
	function isOriginPotentiallyTrustworthy(origin) {
		if (origin == null || origin === "null") return false;
		origin = new URL(origin);
		if (origin.protocol === "https:" || origin.protocol === "wss:") return true;
		if (isOriginIPPotentiallyTrustworthy(origin.hostname)) return true;
		if (origin.hostname === "localhost" || origin.hostname === "localhost.") return true;
		if (origin.hostname.endsWith(".localhost") || origin.hostname.endsWith(".localhost.")) return true;
		if (origin.protocol === "file:") return true;
		return false;
	}
	/**
	* A potentially trustworthy URL is one which either inherits context from its
	* creator (about:blank, about:srcdoc, data) or one whose origin is a
	* potentially trustworthy origin.
	*
	* Return value `true` means `Potentially Trustworthy`.
	* Return value `false` means `Not Trustworthy`.
	*
	* @see https://www.w3.org/TR/secure-contexts/#is-url-trustworthy
	* @param {URL} url
	* @returns {boolean}
	*/
	function isURLPotentiallyTrustworthy(url) {
		if (!webidl.is.URL(url)) return false;
		if (url.href === "about:blank" || url.href === "about:srcdoc") return true;
		if (url.protocol === "data:") return true;
		if (url.protocol === "blob:") return true;
		return isOriginPotentiallyTrustworthy(url.origin);
	}
	function tryUpgradeRequestToAPotentiallyTrustworthyURL(request) {}
	/**
	* @link {https://html.spec.whatwg.org/multipage/origin.html#same-origin}
	* @param {URL} A
	* @param {URL} B
	*/
	function sameOrigin(A, B) {
		if (A.origin === B.origin && A.origin === "null") return true;
		if (A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port) return true;
		return false;
	}
	function isAborted(fetchParams) {
		return fetchParams.controller.state === "aborted";
	}
	function isCancelled(fetchParams) {
		return fetchParams.controller.state === "aborted" || fetchParams.controller.state === "terminated";
	}
	/**
	* @see https://fetch.spec.whatwg.org/#concept-method-normalize
	* @param {string} method
	*/
	function normalizeMethod(method) {
		return normalizedMethodRecordsBase[method.toLowerCase()] ?? method;
	}
	const esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	/**
	* @see https://webidl.spec.whatwg.org/#dfn-iterator-prototype-object
	* @param {string} name name of the instance
	* @param {((target: any) => any)} kInternalIterator
	* @param {string | number} [keyIndex]
	* @param {string | number} [valueIndex]
	*/
	function createIterator(name, kInternalIterator, keyIndex = 0, valueIndex = 1) {
		class FastIterableIterator {
			/** @type {any} */
			#target;
			/** @type {'key' | 'value' | 'key+value'} */
			#kind;
			/** @type {number} */
			#index;
			/**
			* @see https://webidl.spec.whatwg.org/#dfn-default-iterator-object
			* @param {unknown} target
			* @param {'key' | 'value' | 'key+value'} kind
			*/
			constructor(target, kind) {
				this.#target = target;
				this.#kind = kind;
				this.#index = 0;
			}
			next() {
				if (typeof this !== "object" || this === null || !(#target in this)) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
				const index = this.#index;
				const values = kInternalIterator(this.#target);
				if (index >= values.length) return {
					value: void 0,
					done: true
				};
				const { [keyIndex]: key, [valueIndex]: value } = values[index];
				this.#index = index + 1;
				let result;
				switch (this.#kind) {
					case "key":
						result = key;
						break;
					case "value":
						result = value;
						break;
					case "key+value": result = [key, value];
				}
				return {
					value: result,
					done: false
				};
			}
		}
		delete FastIterableIterator.prototype.constructor;
		Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype);
		Object.defineProperties(FastIterableIterator.prototype, {
			[Symbol.toStringTag]: {
				writable: false,
				enumerable: false,
				configurable: true,
				value: `${name} Iterator`
			},
			next: {
				writable: true,
				enumerable: true,
				configurable: true
			}
		});
		/**
		* @param {unknown} target
		* @param {'key' | 'value' | 'key+value'} kind
		* @returns {IterableIterator<any>}
		*/
		return function(target, kind) {
			return new FastIterableIterator(target, kind);
		};
	}
	/**
	* @see https://webidl.spec.whatwg.org/#dfn-iterator-prototype-object
	* @param {string} name name of the instance
	* @param {any} object class
	* @param {(target: any) => any} kInternalIterator
	* @param {string | number} [keyIndex]
	* @param {string | number} [valueIndex]
	* @param {import('../../../types/webidl').WebidlIsFunction} brandCheck
	*/
	function iteratorMixin(name, object, kInternalIterator, keyIndex = 0, valueIndex = 1, brandCheck) {
		const makeIterator = createIterator(name, kInternalIterator, keyIndex, valueIndex);
		const properties = {
			keys: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function keys() {
					webidl.brandCheck(this, brandCheck);
					return makeIterator(this, "key");
				}
			},
			values: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function values() {
					webidl.brandCheck(this, brandCheck);
					return makeIterator(this, "value");
				}
			},
			entries: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function entries() {
					webidl.brandCheck(this, brandCheck);
					return makeIterator(this, "key+value");
				}
			},
			forEach: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function forEach(callbackfn, thisArg = globalThis) {
					webidl.brandCheck(this, brandCheck);
					webidl.argumentLengthCheck(arguments, 1, `${name}.forEach`);
					if (typeof callbackfn !== "function") throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
					for (const { 0: key, 1: value } of makeIterator(this, "key+value")) callbackfn.call(thisArg, value, key, this);
				}
			}
		};
		return Object.defineProperties(object.prototype, {
			...properties,
			[Symbol.iterator]: {
				writable: true,
				enumerable: false,
				configurable: true,
				value: properties.entries.value
			}
		});
	}
	/**
	* @param {import('./body').ExtractBodyResult} body
	* @param {(bytes: Uint8Array) => void} processBody
	* @param {(error: Error) => void} processBodyError
	* @returns {void}
	*
	* @see https://fetch.spec.whatwg.org/#body-fully-read
	*/
	function fullyReadBody(body, processBody, processBodyError) {
		const successSteps = processBody;
		const errorSteps = processBodyError;
		try {
			readAllBytes(body.stream.getReader(), successSteps, errorSteps);
		} catch (e) {
			errorSteps(e);
		}
	}
	/**
	* @param {ReadableStreamController<Uint8Array>} controller
	*/
	function readableStreamClose(controller) {
		try {
			controller.close();
			controller.byobRequest?.respond(0);
		} catch (err) {
			if (!err.message.includes("Controller is already closed") && !err.message.includes("ReadableStream is already closed")) throw err;
		}
	}
	/**
	* @see https://streams.spec.whatwg.org/#readablestreamdefaultreader-read-all-bytes
	* @see https://streams.spec.whatwg.org/#read-loop
	* @param {ReadableStream<Uint8Array<ArrayBuffer>>} reader
	* @param {(bytes: Uint8Array) => void} successSteps
	* @param {(error: Error) => void} failureSteps
	* @returns {Promise<void>}
	*/
	async function readAllBytes(reader, successSteps, failureSteps) {
		try {
			const bytes = [];
			let byteLength = 0;
			do {
				const { done, value: chunk } = await reader.read();
				if (done) {
					successSteps(Buffer.concat(bytes, byteLength));
					return;
				}
				if (!isUint8Array(chunk)) {
					failureSteps(/* @__PURE__ */ new TypeError("Received non-Uint8Array chunk"));
					return;
				}
				bytes.push(chunk);
				byteLength += chunk.length;
			} while (true);
		} catch (e) {
			failureSteps(e);
		}
	}
	/**
	* @see https://fetch.spec.whatwg.org/#is-local
	* @param {URL} url
	* @returns {boolean}
	*/
	function urlIsLocal(url) {
		assert("protocol" in url);
		const protocol = url.protocol;
		return protocol === "about:" || protocol === "blob:" || protocol === "data:";
	}
	/**
	* @param {string|URL} url
	* @returns {boolean}
	*/
	function urlHasHttpsScheme(url) {
		return typeof url === "string" && url[5] === ":" && url[0] === "h" && url[1] === "t" && url[2] === "t" && url[3] === "p" && url[4] === "s" || url.protocol === "https:";
	}
	/**
	* @see https://fetch.spec.whatwg.org/#http-scheme
	* @param {URL} url
	*/
	function urlIsHttpHttpsScheme(url) {
		assert("protocol" in url);
		const protocol = url.protocol;
		return protocol === "http:" || protocol === "https:";
	}
	/**
	* @typedef {Object} RangeHeaderValue
	* @property {number|null} rangeStartValue
	* @property {number|null} rangeEndValue
	*/
	/**
	* @see https://fetch.spec.whatwg.org/#simple-range-header-value
	* @param {string} value
	* @param {boolean} allowWhitespace
	* @return {RangeHeaderValue|'failure'}
	*/
	function simpleRangeHeaderValue(value, allowWhitespace) {
		const data = value;
		if (!data.startsWith("bytes")) return "failure";
		const position = { position: 5 };
		if (allowWhitespace) collectASequenceOfCodePoints((char) => char === "	" || char === " ", data, position);
		if (data.charCodeAt(position.position) !== 61) return "failure";
		position.position++;
		if (allowWhitespace) collectASequenceOfCodePoints((char) => char === "	" || char === " ", data, position);
		const rangeStart = collectASequenceOfCodePoints((char) => {
			const code = char.charCodeAt(0);
			return code >= 48 && code <= 57;
		}, data, position);
		const rangeStartValue = rangeStart.length ? Number(rangeStart) : null;
		if (allowWhitespace) collectASequenceOfCodePoints((char) => char === "	" || char === " ", data, position);
		if (data.charCodeAt(position.position) !== 45) return "failure";
		position.position++;
		if (allowWhitespace) collectASequenceOfCodePoints((char) => char === "	" || char === " ", data, position);
		const rangeEnd = collectASequenceOfCodePoints((char) => {
			const code = char.charCodeAt(0);
			return code >= 48 && code <= 57;
		}, data, position);
		const rangeEndValue = rangeEnd.length ? Number(rangeEnd) : null;
		if (position.position < data.length) return "failure";
		if (rangeEndValue === null && rangeStartValue === null) return "failure";
		if (rangeStartValue !== null && rangeEndValue !== null && rangeStartValue > rangeEndValue) return "failure";
		return {
			rangeStartValue,
			rangeEndValue
		};
	}
	/**
	* @see https://fetch.spec.whatwg.org/#build-a-content-range
	* @param {number} rangeStart
	* @param {number} rangeEnd
	* @param {number} fullLength
	*/
	function buildContentRange(rangeStart, rangeEnd, fullLength) {
		let contentRange = "bytes ";
		contentRange += isomorphicEncode(`${rangeStart}`);
		contentRange += "-";
		contentRange += isomorphicEncode(`${rangeEnd}`);
		contentRange += "/";
		contentRange += isomorphicEncode(`${fullLength}`);
		return contentRange;
	}
	var InflateStream = class extends Transform {
		#zlibOptions;
		/** @param {zlib.ZlibOptions} [zlibOptions] */
		constructor(zlibOptions) {
			super();
			this.#zlibOptions = zlibOptions;
		}
		_transform(chunk, encoding, callback) {
			if (!this._inflateStream) {
				if (chunk.length === 0) {
					callback();
					return;
				}
				this._inflateStream = (chunk[0] & 15) === 8 ? zlib.createInflate(this.#zlibOptions) : zlib.createInflateRaw(this.#zlibOptions);
				this._inflateStream.on("data", this.push.bind(this));
				this._inflateStream.on("end", () => this.push(null));
				this._inflateStream.on("error", (err) => this.destroy(err));
			}
			this._inflateStream.write(chunk, encoding, callback);
		}
		_final(callback) {
			if (this._inflateStream) {
				this._inflateStream.end();
				this._inflateStream = null;
			}
			callback();
		}
	};
	/**
	* @param {zlib.ZlibOptions} [zlibOptions]
	* @returns {InflateStream}
	*/
	function createInflate(zlibOptions) {
		return new InflateStream(zlibOptions);
	}
	/**
	* @see https://fetch.spec.whatwg.org/#concept-header-extract-mime-type
	* @param {import('./headers').HeadersList} headers
	*/
	function extractMimeType(headers) {
		let charset = null;
		let essence = null;
		let mimeType = null;
		const values = getDecodeSplit("content-type", headers);
		if (values === null) return "failure";
		for (const value of values) {
			const temporaryMimeType = parseMIMEType(value);
			if (temporaryMimeType === "failure" || temporaryMimeType.essence === "*/*") continue;
			mimeType = temporaryMimeType;
			if (mimeType.essence !== essence) {
				charset = null;
				if (mimeType.parameters.has("charset")) charset = mimeType.parameters.get("charset");
				essence = mimeType.essence;
			} else if (!mimeType.parameters.has("charset") && charset !== null) mimeType.parameters.set("charset", charset);
		}
		if (mimeType == null) return "failure";
		return mimeType;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#header-value-get-decode-and-split
	* @param {string|null} value
	*/
	function gettingDecodingSplitting(value) {
		const input = value;
		const position = { position: 0 };
		const values = [];
		let temporaryValue = "";
		while (position.position < input.length) {
			temporaryValue += collectASequenceOfCodePoints((char) => char !== "\"" && char !== ",", input, position);
			if (position.position < input.length) {
				if (input.charCodeAt(position.position) === 34) {
					temporaryValue += collectAnHTTPQuotedString(input, position);
					if (position.position < input.length) continue;
				} else {
					assert(input.charCodeAt(position.position) === 44);
					position.position++;
				}
			}
			temporaryValue = removeChars(temporaryValue, true, true, (char) => char === 9 || char === 32);
			values.push(temporaryValue);
			temporaryValue = "";
		}
		return values;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#concept-header-list-get-decode-split
	* @param {string} name lowercase header name
	* @param {import('./headers').HeadersList} list
	*/
	function getDecodeSplit(name, list) {
		const value = list.get(name, true);
		if (value === null) return null;
		return gettingDecodingSplitting(value);
	}
	function hasAuthenticationEntry(request) {
		return false;
	}
	/**
	* @see https://url.spec.whatwg.org/#include-credentials
	* @param {URL} url
	*/
	function includesCredentials(url) {
		return !!(url.username || url.password);
	}
	/**
	* @see https://html.spec.whatwg.org/multipage/document-sequences.html#traversable-navigable
	* @param {object|string} navigable
	*/
	function isTraversableNavigable(navigable) {
		return navigable != null && navigable !== "client" && navigable !== "no-traversable";
	}
	var EnvironmentSettingsObjectBase = class {
		get baseUrl() {
			return getGlobalOrigin();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = makePolicyContainer();
	};
	var EnvironmentSettingsObject = class {
		settingsObject = new EnvironmentSettingsObjectBase();
	};
	module.exports = {
		isAborted,
		isCancelled,
		isValidEncodedURL,
		tryUpgradeRequestToAPotentiallyTrustworthyURL,
		clampAndCoarsenConnectionTimingInfo,
		coarsenedSharedCurrentTime,
		determineRequestsReferrer,
		makePolicyContainer,
		clonePolicyContainer,
		appendFetchMetadata,
		appendRequestOriginHeader,
		TAOCheck,
		corsCheck,
		crossOriginResourcePolicyCheck,
		createOpaqueTimingInfo,
		setRequestReferrerPolicyOnRedirect,
		isValidHTTPToken,
		requestBadPort,
		requestCurrentURL,
		responseURL,
		responseLocationURL,
		isURLPotentiallyTrustworthy,
		isValidReasonPhrase,
		sameOrigin,
		normalizeMethod,
		iteratorMixin,
		createIterator,
		isValidHeaderName,
		isValidHeaderValue,
		isErrorLike,
		fullyReadBody,
		readableStreamClose,
		urlIsLocal,
		urlHasHttpsScheme,
		urlIsHttpHttpsScheme,
		readAllBytes,
		simpleRangeHeaderValue,
		buildContentRange,
		createInflate,
		extractMimeType,
		getDecodeSplit,
		environmentSettingsObject: new EnvironmentSettingsObject(),
		isOriginIPPotentiallyTrustworthy,
		hasAuthenticationEntry,
		includesCredentials,
		isTraversableNavigable
	};
}));
// node_modules/undici/lib/util/runtime-features.js
var require_runtime_features = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @typedef {`node:${string}`} NodeModuleName */
	/** @type {Record<NodeModuleName, () => any>} */
	const lazyLoaders = {
		__proto__: null,
		"node:crypto": () => __require("node:crypto"),
		"node:sqlite": () => __require("node:sqlite")
	};
	/**
	* @param {NodeModuleName} moduleName
	* @returns {boolean}
	*/
	function detectRuntimeFeatureByNodeModule(moduleName) {
		try {
			lazyLoaders[moduleName]();
			return true;
		} catch (err) {
			if (err.code !== "ERR_UNKNOWN_BUILTIN_MODULE" && err.code !== "ERR_NO_CRYPTO") throw err;
			return false;
		}
	}
	const runtimeFeaturesAsNodeModule = ["crypto", "sqlite"];
	/** @typedef {typeof runtimeFeaturesAsNodeModule[number]} RuntimeFeatureByNodeModule */
	/** @typedef {RuntimeFeatureByNodeModule} Feature */
	/**
	* @param {Feature} feature
	* @returns {boolean}
	*/
	function detectRuntimeFeature(feature) {
		if (runtimeFeaturesAsNodeModule.includes(feature)) return detectRuntimeFeatureByNodeModule(`node:${feature}`);
		throw new TypeError(`unknown feature: ${feature}`);
	}
	/**
	* @class
	* @name RuntimeFeatures
	*/
	var RuntimeFeatures = class {
		/** @type {Map<Feature, boolean>} */
		#map = /* @__PURE__ */ new Map();
		/**
		* Clears all cached feature detections.
		*/
		clear() {
			this.#map.clear();
		}
		/**
		* @param {Feature} feature
		* @returns {boolean}
		*/
		has(feature) {
			return this.#map.get(feature) ?? this.#detectRuntimeFeature(feature);
		}
		/**
		* @param {Feature} feature
		* @param {boolean} value
		*/
		set(feature, value) {
			if (runtimeFeaturesAsNodeModule.includes(feature) === false) throw new TypeError(`unknown feature: ${feature}`);
			this.#map.set(feature, value);
		}
		/**
		* @param {Feature} feature
		* @returns {boolean}
		*/
		#detectRuntimeFeature(feature) {
			const result = detectRuntimeFeature(feature);
			this.#map.set(feature, result);
			return result;
		}
	};
	const instance = new RuntimeFeatures();
	module.exports.runtimeFeatures = instance;
	module.exports.default = instance;
}));
// node_modules/undici/lib/web/fetch/formdata.js
var require_formdata = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { iteratorMixin } = require_util();
	const { kEnumerableProperty } = require_util$1();
	const { webidl } = require_webidl();
	const nodeUtil = __require("node:util");
	const { runtimeFeatures } = require_runtime_features();
	const random = runtimeFeatures.has("crypto") ? __require("node:crypto").randomInt : (max) => Math.floor(Math.random() * max);
	let getFormDataState;
	let setFormDataState;
	let getFormDataBoundary;
	var FormData = class {
		#state = [];
		#boundary = null;
		constructor(form = void 0) {
			webidl.util.markAsUncloneable(this);
			if (form !== void 0) throw webidl.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
		}
		append(name, value, filename = void 0) {
			webidl.brandCheck(this, webidl.is.FormData);
			const prefix = "FormData.append";
			webidl.argumentLengthCheck(arguments, 2, prefix);
			name = webidl.converters.USVString(name);
			if (arguments.length === 3 || webidl.is.Blob(value)) {
				value = webidl.converters.Blob(value, prefix, "value");
				if (filename !== void 0) filename = webidl.converters.USVString(filename);
			} else value = webidl.converters.USVString(value);
			const entry = makeEntry(name, value, filename);
			this.#state.push(entry);
		}
		delete(name) {
			webidl.brandCheck(this, webidl.is.FormData);
			webidl.argumentLengthCheck(arguments, 1, "FormData.delete");
			name = webidl.converters.USVString(name);
			this.#state = this.#state.filter((entry) => entry.name !== name);
		}
		get(name) {
			webidl.brandCheck(this, webidl.is.FormData);
			webidl.argumentLengthCheck(arguments, 1, "FormData.get");
			name = webidl.converters.USVString(name);
			const idx = this.#state.findIndex((entry) => entry.name === name);
			if (idx === -1) return null;
			return this.#state[idx].value;
		}
		getAll(name) {
			webidl.brandCheck(this, webidl.is.FormData);
			webidl.argumentLengthCheck(arguments, 1, "FormData.getAll");
			name = webidl.converters.USVString(name);
			return this.#state.filter((entry) => entry.name === name).map((entry) => entry.value);
		}
		has(name) {
			webidl.brandCheck(this, webidl.is.FormData);
			webidl.argumentLengthCheck(arguments, 1, "FormData.has");
			name = webidl.converters.USVString(name);
			return this.#state.findIndex((entry) => entry.name === name) !== -1;
		}
		set(name, value, filename = void 0) {
			webidl.brandCheck(this, webidl.is.FormData);
			const prefix = "FormData.set";
			webidl.argumentLengthCheck(arguments, 2, prefix);
			name = webidl.converters.USVString(name);
			if (arguments.length === 3 || webidl.is.Blob(value)) {
				value = webidl.converters.Blob(value, prefix, "value");
				if (filename !== void 0) filename = webidl.converters.USVString(filename);
			} else value = webidl.converters.USVString(value);
			const entry = makeEntry(name, value, filename);
			const idx = this.#state.findIndex((entry) => entry.name === name);
			if (idx !== -1) this.#state = [
				...this.#state.slice(0, idx),
				entry,
				...this.#state.slice(idx + 1).filter((entry) => entry.name !== name)
			];
			else this.#state.push(entry);
		}
		[nodeUtil.inspect.custom](depth, options) {
			const state = this.#state.reduce((a, b) => {
				if (a[b.name]) {
					if (Array.isArray(a[b.name])) a[b.name].push(b.value);
					else a[b.name] = [a[b.name], b.value];
				} else a[b.name] = b.value;
				return a;
			}, { __proto__: null });
			options.depth ??= depth;
			options.colors ??= true;
			const output = nodeUtil.formatWithOptions(options, state);
			return `FormData ${output.slice(output.indexOf("]") + 2)}`;
		}
		static {
			/** @param {FormData} formData  */
			getFormDataState = (formData) => formData.#state;
			/**
			* @param {FormData} formData
			* @param {any[]} newState
			*/
			setFormDataState = (formData, newState) => {
				formData.#state = newState;
			};
			/**
			* @param {FormData} formData
			* @returns {string | null}
			*/
			getFormDataBoundary = (formData) => {
				return formData.#boundary ??= `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
			};
			webidl.is.FormData = (arg) => {
				return arg != null && typeof arg === "object" && #state in arg;
			};
		}
	};
	iteratorMixin("FormData", FormData, getFormDataState, "name", "value", webidl.is.FormData);
	Object.defineProperties(FormData.prototype, {
		append: kEnumerableProperty,
		delete: kEnumerableProperty,
		get: kEnumerableProperty,
		getAll: kEnumerableProperty,
		has: kEnumerableProperty,
		set: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: true
		}
	});
	/**
	* @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#create-an-entry
	* @param {string} name
	* @param {string|Blob} value
	* @param {?string} filename
	* @returns
	*/
	function makeEntry(name, value, filename) {
		if (typeof value === "string") {} else {
			if (!webidl.is.File(value)) value = new File([value], "blob", { type: value.type });
			if (filename !== void 0) {
				/** @type {FilePropertyBag} */
				const options = {
					type: value.type,
					lastModified: value.lastModified
				};
				value = new File([value], filename, options);
			}
		}
		return {
			name,
			value
		};
	}
	module.exports = {
		FormData,
		makeEntry,
		setFormDataState,
		getFormDataBoundary
	};
}));
// node_modules/undici/lib/core/request.js
var require_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = require_errors();
	const assert = __require("node:assert");
	const { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = require_util$1();
	const { channels } = require_diagnostics();
	const { headerNameLowerCasedRecord } = require_constants$2();
	const invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(val) {
		if (typeof val !== "string" || val.length === 0) return false;
		for (let i = 0; i < val.length; i++) {
			const charCode = val.charCodeAt(i);
			if (charCode < 48 || charCode > 57) return false;
		}
		return true;
	}
	const kHandler = Symbol("handler");
	const kController = Symbol("controller");
	const kResume = Symbol("resume");
	var RequestController = class {
		#paused = false;
		#reason = null;
		#aborted = false;
		#abort;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(abort) {
			this.#abort = abort;
		}
		pause() {
			this.#paused = true;
		}
		resume() {
			if (this.#paused) {
				this.#paused = false;
				this[kResume]?.();
			}
		}
		abort(reason) {
			if (!this.#aborted) {
				this.#aborted = true;
				this.#reason = reason;
				this.#abort(reason);
			}
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		get paused() {
			return this.#paused;
		}
	};
	var Request = class {
		constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
			if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
			else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
			else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
			if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
			else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
			if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
			if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
			if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
			if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
			if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
			if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
			if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
			if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
			if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = headersTimeout;
			this.bodyTimeout = bodyTimeout;
			this.method = method;
			this.typeOfService = typeOfService;
			this.abort = null;
			if (body == null) this.body = null;
			else if (isStream(body)) {
				this.body = body;
				const rState = this.body._readableState;
				if (!rState || !rState.autoDestroy) {
					this.endHandler = function autoDestroy() {
						destroy(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (err) => {
					if (this.abort) this.abort(err);
					else this.error = err;
				};
				this.body.on("error", this.errorHandler);
			} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
			else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
			else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
			else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
			else if (isFormDataLike(body)) {
				if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = body;
			} else if (isIterable(body) || isBlobLike(body)) this.body = body;
			else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = upgrade || null;
			this.path = query ? serializePathWithQuery(path, query) : path;
			this.origin = origin;
			this.protocol = getProtocolFromUrlString(origin);
			this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
			this.blocking = blocking ?? this.method !== "HEAD";
			this.reset = reset == null ? null : reset;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = expectContinue != null ? expectContinue : false;
			if (Array.isArray(headers)) {
				if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
				for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
			} else if (headers && typeof headers === "object") {
				if (hasSafeIterator(headers)) for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
					processHeader(this, header[0], header[1]);
				}
				else {
					const keys = Object.keys(headers);
					for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
				}
			} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
			assertRequestHandler(handler, method, upgrade);
			this.servername = servername || getServerName(this.host) || null;
			this[kHandler] = handler;
			if (channels.create.hasSubscribers) channels.create.publish({ request: this });
		}
		onBodySent(chunk) {
			if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({
				request: this,
				chunk
			});
			if (this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(chunk);
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this });
			if (this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestStart(abort, context) {
			assert(!this.aborted);
			assert(!this.completed);
			this[kController] = new RequestController(abort);
			if (this.error) {
				this[kController].abort(this.error);
				return;
			}
			this.abort = abort;
			return this[kHandler].onRequestStart(this[kController], context);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onResponseStart(statusCode, headers, resume, statusText) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) {
				controller[kResume] = resume;
				controller.rawHeaders = headers;
			}
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			try {
				this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onResponseData(chunk) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({
				request: this,
				chunk
			});
			const controller = this[kController];
			try {
				this[kHandler].onResponseData?.(controller, chunk);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		/**
		* @param {number} statusCode
		* @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
		* @param {import('node:stream').Duplex} socket
		* @param {string} [statusText]
		*/
		onRequestUpgrade(statusCode, headers, socket, statusText = "") {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) controller.rawHeaders = headers;
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
			if (!this.aborted) {
				this.completed = true;
				if (channels.trailers.hasSubscribers) channels.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return result;
		}
		onResponseEnd(trailers) {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			this.completed = true;
			if (channels.trailers.hasSubscribers) channels.trailers.publish({
				request: this,
				trailers
			});
			const controller = this[kController];
			if (controller) controller.rawTrailers = trailers;
			const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
			try {
				return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
			} catch (err) {
				this.onResponseError(err);
			}
		}
		onResponseError(error) {
			this.onFinally();
			if (channels.error.hasSubscribers) channels.error.publish({
				request: this,
				error
			});
			if (this.aborted) return;
			this.aborted = true;
			const controller = this[kController];
			return this[kHandler].onResponseError?.(controller, error);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(key, value) {
			processHeader(this, key, value);
			return this;
		}
	};
	function processHeader(request, key, val) {
		if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		else if (val === void 0) return;
		let headerName = headerNameLowerCasedRecord[key];
		if (headerName === void 0) {
			headerName = key.toLowerCase();
			if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
		}
		if (Array.isArray(val)) {
			const arr = [];
			for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
				if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(val[i]);
			} else if (val[i] === null) arr.push("");
			else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
			else {
				const str = `${val[i]}`;
				if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(str);
			}
			val = arr;
		} else if (typeof val === "string") {
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		} else if (val === null) val = "";
		else {
			val = `${val}`;
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		}
		if (headerName === "host") {
			if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
			if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
			request.host = val;
		} else if (headerName === "content-length") {
			if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
			request.contentLength = parseInt(val, 10);
		} else if (request.contentType === null && headerName === "content-type") {
			request.contentType = val;
			request.headers.push(key, val);
		} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
		else if (headerName === "connection") {
			const value = typeof val === "string" ? val : null;
			if (value === null) throw new InvalidArgumentError("invalid connection header");
			for (const token of value.toLowerCase().split(",")) {
				const trimmed = token.trim();
				if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
				if (trimmed === "close") request.reset = true;
			}
		} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
		else request.headers.push(key, val);
	}
	let isFormData;
	function isUndiciFormData(body) {
		if (isFormData === void 0) {
			require_formdata();
			isFormData = require_webidl().webidl.is.FormData;
		}
		return isFormData(body);
	}
	module.exports = Request;
}));
// node_modules/undici/lib/core/connect.js
var require_connect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const net = __require("node:net");
	const assert = __require("node:assert");
	const util = require_util$1();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	let tls;
	const SessionCache = class WeakSessionCache {
		constructor(maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions;
			this._sessionCache = /* @__PURE__ */ new Map();
			this._sessionRegistry = new FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const ref = this._sessionCache.get(key);
				if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
			});
		}
		get(sessionKey) {
			const ref = this._sessionCache.get(sessionKey);
			return ref ? ref.deref() : null;
		}
		set(sessionKey, session) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let evicted = false;
				for (const [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
					this._sessionCache.delete(key);
					evicted = true;
					break;
				}
				if (!evicted) {
					const oldest = this._sessionCache.keys().next();
					if (!oldest.done) this._sessionCache.delete(oldest.value);
				}
			}
			this._sessionCache.set(sessionKey, new WeakRef(session));
			this._sessionRegistry.register(session, sessionKey);
		}
	};
	function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
		if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
		const options = {
			path: socketPath,
			...opts
		};
		const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
		timeout = timeout == null ? 1e4 : timeout;
		allowH2 = allowH2 != null ? allowH2 : true;
		return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
			let socket;
			if (protocol === "https:") {
				if (!tls) tls = __require("node:tls");
				servername = servername || options.servername || util.getServerName(host) || null;
				const sessionKey = servername || hostname;
				assert(sessionKey);
				const session = customSession || sessionCache.get(sessionKey) || null;
				port = port || 443;
				socket = tls.connect({
					highWaterMark: 16384,
					...options,
					servername,
					session,
					localAddress,
					ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: httpSocket,
					port,
					host: hostname
				});
				socket.on("session", function(session) {
					sessionCache.set(sessionKey, session);
				});
			} else {
				assert(!httpSocket, "httpSocket can only be sent on TLS update");
				port = port || 80;
				const connectOptions = {
					highWaterMark: 65536,
					...options,
					localAddress,
					port,
					host: hostname
				};
				const family = net.isIP(hostname);
				if (family !== 0 && servername && servername !== hostname) {
					connectOptions.host = servername;
					connectOptions.lookup = (_hostname, lookupOptions, cb) => {
						if (lookupOptions.all) cb(null, [{
							address: hostname,
							family
						}]);
						else cb(null, hostname, family);
					};
				}
				socket = net.connect(connectOptions);
				if (useH2c === true) socket.alpnProtocol = "h2";
			}
			if (options.keepAlive == null || options.keepAlive) {
				const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
				socket.setKeepAlive(true, keepAliveInitialDelay);
			}
			const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
				timeout,
				hostname,
				port
			});
			socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(null, this);
				}
			}).on("error", function(err) {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(maybeNormalizeConnectError(err, this, {
						timeout,
						hostname,
						port
					}));
				}
			});
			return socket;
		};
	}
	function maybeNormalizeConnectError(err, socket, opts) {
		if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let message = "Connect Timeout Error";
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			const wrapped = new ConnectTimeoutError(message);
			wrapped.cause = err;
			return wrapped;
		}
		return err;
	}
	module.exports = buildConnector;
}));
// node_modules/undici/lib/llhttp/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.enumToMap = enumToMap;
	function enumToMap(obj, filter = [], exceptions = []) {
		const emptyFilter = (filter?.length ?? 0) === 0;
		const emptyExceptions = (exceptions?.length ?? 0) === 0;
		return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
			return typeof value === "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value));
		}));
	}
}));
// node_modules/undici/lib/llhttp/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
	const utils_1 = require_utils();
	exports.ERROR = {
		OK: 0,
		INTERNAL: 1,
		STRICT: 2,
		CR_EXPECTED: 25,
		LF_EXPECTED: 3,
		UNEXPECTED_CONTENT_LENGTH: 4,
		UNEXPECTED_SPACE: 30,
		CLOSED_CONNECTION: 5,
		INVALID_METHOD: 6,
		INVALID_URL: 7,
		INVALID_CONSTANT: 8,
		INVALID_VERSION: 9,
		INVALID_HEADER_TOKEN: 10,
		INVALID_CONTENT_LENGTH: 11,
		INVALID_CHUNK_SIZE: 12,
		INVALID_STATUS: 13,
		INVALID_EOF_STATE: 14,
		INVALID_TRANSFER_ENCODING: 15,
		CB_MESSAGE_BEGIN: 16,
		CB_HEADERS_COMPLETE: 17,
		CB_MESSAGE_COMPLETE: 18,
		CB_CHUNK_HEADER: 19,
		CB_CHUNK_COMPLETE: 20,
		PAUSED: 21,
		PAUSED_UPGRADE: 22,
		PAUSED_H2_UPGRADE: 23,
		USER: 24,
		CB_URL_COMPLETE: 26,
		CB_STATUS_COMPLETE: 27,
		CB_METHOD_COMPLETE: 32,
		CB_VERSION_COMPLETE: 33,
		CB_HEADER_FIELD_COMPLETE: 28,
		CB_HEADER_VALUE_COMPLETE: 29,
		CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
		CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
		CB_RESET: 31,
		CB_PROTOCOL_COMPLETE: 38
	};
	exports.TYPE = {
		BOTH: 0,
		REQUEST: 1,
		RESPONSE: 2
	};
	exports.FLAGS = {
		CONNECTION_KEEP_ALIVE: 1,
		CONNECTION_CLOSE: 2,
		CONNECTION_UPGRADE: 4,
		CHUNKED: 8,
		UPGRADE: 16,
		CONTENT_LENGTH: 32,
		SKIPBODY: 64,
		TRAILING: 128,
		TRANSFER_ENCODING: 512
	};
	exports.LENIENT_FLAGS = {
		HEADERS: 1,
		CHUNKED_LENGTH: 2,
		KEEP_ALIVE: 4,
		TRANSFER_ENCODING: 8,
		VERSION: 16,
		DATA_AFTER_CLOSE: 32,
		OPTIONAL_LF_AFTER_CR: 64,
		OPTIONAL_CRLF_AFTER_CHUNK: 128,
		OPTIONAL_CR_BEFORE_LF: 256,
		SPACES_AFTER_CHUNK_SIZE: 512
	};
	exports.METHODS = {
		"DELETE": 0,
		"GET": 1,
		"HEAD": 2,
		"POST": 3,
		"PUT": 4,
		"CONNECT": 5,
		"OPTIONS": 6,
		"TRACE": 7,
		"COPY": 8,
		"LOCK": 9,
		"MKCOL": 10,
		"MOVE": 11,
		"PROPFIND": 12,
		"PROPPATCH": 13,
		"SEARCH": 14,
		"UNLOCK": 15,
		"BIND": 16,
		"REBIND": 17,
		"UNBIND": 18,
		"ACL": 19,
		"REPORT": 20,
		"MKACTIVITY": 21,
		"CHECKOUT": 22,
		"MERGE": 23,
		"M-SEARCH": 24,
		"NOTIFY": 25,
		"SUBSCRIBE": 26,
		"UNSUBSCRIBE": 27,
		"PATCH": 28,
		"PURGE": 29,
		"MKCALENDAR": 30,
		"LINK": 31,
		"UNLINK": 32,
		"SOURCE": 33,
		"PRI": 34,
		"DESCRIBE": 35,
		"ANNOUNCE": 36,
		"SETUP": 37,
		"PLAY": 38,
		"PAUSE": 39,
		"TEARDOWN": 40,
		"GET_PARAMETER": 41,
		"SET_PARAMETER": 42,
		"REDIRECT": 43,
		"RECORD": 44,
		"FLUSH": 45,
		"QUERY": 46
	};
	exports.STATUSES = {
		CONTINUE: 100,
		SWITCHING_PROTOCOLS: 101,
		PROCESSING: 102,
		EARLY_HINTS: 103,
		RESPONSE_IS_STALE: 110,
		REVALIDATION_FAILED: 111,
		DISCONNECTED_OPERATION: 112,
		HEURISTIC_EXPIRATION: 113,
		MISCELLANEOUS_WARNING: 199,
		OK: 200,
		CREATED: 201,
		ACCEPTED: 202,
		NON_AUTHORITATIVE_INFORMATION: 203,
		NO_CONTENT: 204,
		RESET_CONTENT: 205,
		PARTIAL_CONTENT: 206,
		MULTI_STATUS: 207,
		ALREADY_REPORTED: 208,
		TRANSFORMATION_APPLIED: 214,
		IM_USED: 226,
		MISCELLANEOUS_PERSISTENT_WARNING: 299,
		MULTIPLE_CHOICES: 300,
		MOVED_PERMANENTLY: 301,
		FOUND: 302,
		SEE_OTHER: 303,
		NOT_MODIFIED: 304,
		USE_PROXY: 305,
		SWITCH_PROXY: 306,
		TEMPORARY_REDIRECT: 307,
		PERMANENT_REDIRECT: 308,
		BAD_REQUEST: 400,
		UNAUTHORIZED: 401,
		PAYMENT_REQUIRED: 402,
		FORBIDDEN: 403,
		NOT_FOUND: 404,
		METHOD_NOT_ALLOWED: 405,
		NOT_ACCEPTABLE: 406,
		PROXY_AUTHENTICATION_REQUIRED: 407,
		REQUEST_TIMEOUT: 408,
		CONFLICT: 409,
		GONE: 410,
		LENGTH_REQUIRED: 411,
		PRECONDITION_FAILED: 412,
		PAYLOAD_TOO_LARGE: 413,
		URI_TOO_LONG: 414,
		UNSUPPORTED_MEDIA_TYPE: 415,
		RANGE_NOT_SATISFIABLE: 416,
		EXPECTATION_FAILED: 417,
		IM_A_TEAPOT: 418,
		PAGE_EXPIRED: 419,
		ENHANCE_YOUR_CALM: 420,
		MISDIRECTED_REQUEST: 421,
		UNPROCESSABLE_ENTITY: 422,
		LOCKED: 423,
		FAILED_DEPENDENCY: 424,
		TOO_EARLY: 425,
		UPGRADE_REQUIRED: 426,
		PRECONDITION_REQUIRED: 428,
		TOO_MANY_REQUESTS: 429,
		REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
		REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
		LOGIN_TIMEOUT: 440,
		NO_RESPONSE: 444,
		RETRY_WITH: 449,
		BLOCKED_BY_PARENTAL_CONTROL: 450,
		UNAVAILABLE_FOR_LEGAL_REASONS: 451,
		CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
		INVALID_X_FORWARDED_FOR: 463,
		REQUEST_HEADER_TOO_LARGE: 494,
		SSL_CERTIFICATE_ERROR: 495,
		SSL_CERTIFICATE_REQUIRED: 496,
		HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
		INVALID_TOKEN: 498,
		CLIENT_CLOSED_REQUEST: 499,
		INTERNAL_SERVER_ERROR: 500,
		NOT_IMPLEMENTED: 501,
		BAD_GATEWAY: 502,
		SERVICE_UNAVAILABLE: 503,
		GATEWAY_TIMEOUT: 504,
		HTTP_VERSION_NOT_SUPPORTED: 505,
		VARIANT_ALSO_NEGOTIATES: 506,
		INSUFFICIENT_STORAGE: 507,
		LOOP_DETECTED: 508,
		BANDWIDTH_LIMIT_EXCEEDED: 509,
		NOT_EXTENDED: 510,
		NETWORK_AUTHENTICATION_REQUIRED: 511,
		WEB_SERVER_UNKNOWN_ERROR: 520,
		WEB_SERVER_IS_DOWN: 521,
		CONNECTION_TIMEOUT: 522,
		ORIGIN_IS_UNREACHABLE: 523,
		TIMEOUT_OCCURED: 524,
		SSL_HANDSHAKE_FAILED: 525,
		INVALID_SSL_CERTIFICATE: 526,
		RAILGUN_ERROR: 527,
		SITE_IS_OVERLOADED: 529,
		SITE_IS_FROZEN: 530,
		IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
		NETWORK_READ_TIMEOUT: 598,
		NETWORK_CONNECT_TIMEOUT: 599
	};
	exports.FINISH = {
		SAFE: 0,
		SAFE_WITH_CB: 1,
		UNSAFE: 2
	};
	exports.HEADER_STATE = {
		GENERAL: 0,
		CONNECTION: 1,
		CONTENT_LENGTH: 2,
		TRANSFER_ENCODING: 3,
		UPGRADE: 4,
		CONNECTION_KEEP_ALIVE: 5,
		CONNECTION_CLOSE: 6,
		CONNECTION_UPGRADE: 7,
		TRANSFER_ENCODING_CHUNKED: 8
	};
	exports.METHODS_HTTP = [
		exports.METHODS.DELETE,
		exports.METHODS.GET,
		exports.METHODS.HEAD,
		exports.METHODS.POST,
		exports.METHODS.PUT,
		exports.METHODS.CONNECT,
		exports.METHODS.OPTIONS,
		exports.METHODS.TRACE,
		exports.METHODS.COPY,
		exports.METHODS.LOCK,
		exports.METHODS.MKCOL,
		exports.METHODS.MOVE,
		exports.METHODS.PROPFIND,
		exports.METHODS.PROPPATCH,
		exports.METHODS.SEARCH,
		exports.METHODS.UNLOCK,
		exports.METHODS.BIND,
		exports.METHODS.REBIND,
		exports.METHODS.UNBIND,
		exports.METHODS.ACL,
		exports.METHODS.REPORT,
		exports.METHODS.MKACTIVITY,
		exports.METHODS.CHECKOUT,
		exports.METHODS.MERGE,
		exports.METHODS["M-SEARCH"],
		exports.METHODS.NOTIFY,
		exports.METHODS.SUBSCRIBE,
		exports.METHODS.UNSUBSCRIBE,
		exports.METHODS.PATCH,
		exports.METHODS.PURGE,
		exports.METHODS.MKCALENDAR,
		exports.METHODS.LINK,
		exports.METHODS.UNLINK,
		exports.METHODS.PRI,
		exports.METHODS.SOURCE,
		exports.METHODS.QUERY
	];
	exports.METHODS_ICE = [exports.METHODS.SOURCE];
	exports.METHODS_RTSP = [
		exports.METHODS.OPTIONS,
		exports.METHODS.DESCRIBE,
		exports.METHODS.ANNOUNCE,
		exports.METHODS.SETUP,
		exports.METHODS.PLAY,
		exports.METHODS.PAUSE,
		exports.METHODS.TEARDOWN,
		exports.METHODS.GET_PARAMETER,
		exports.METHODS.SET_PARAMETER,
		exports.METHODS.REDIRECT,
		exports.METHODS.RECORD,
		exports.METHODS.FLUSH,
		exports.METHODS.GET,
		exports.METHODS.POST
	];
	exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
	exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith("H")));
	exports.STATUSES_HTTP = [
		exports.STATUSES.CONTINUE,
		exports.STATUSES.SWITCHING_PROTOCOLS,
		exports.STATUSES.PROCESSING,
		exports.STATUSES.EARLY_HINTS,
		exports.STATUSES.RESPONSE_IS_STALE,
		exports.STATUSES.REVALIDATION_FAILED,
		exports.STATUSES.DISCONNECTED_OPERATION,
		exports.STATUSES.HEURISTIC_EXPIRATION,
		exports.STATUSES.MISCELLANEOUS_WARNING,
		exports.STATUSES.OK,
		exports.STATUSES.CREATED,
		exports.STATUSES.ACCEPTED,
		exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
		exports.STATUSES.NO_CONTENT,
		exports.STATUSES.RESET_CONTENT,
		exports.STATUSES.PARTIAL_CONTENT,
		exports.STATUSES.MULTI_STATUS,
		exports.STATUSES.ALREADY_REPORTED,
		exports.STATUSES.TRANSFORMATION_APPLIED,
		exports.STATUSES.IM_USED,
		exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
		exports.STATUSES.MULTIPLE_CHOICES,
		exports.STATUSES.MOVED_PERMANENTLY,
		exports.STATUSES.FOUND,
		exports.STATUSES.SEE_OTHER,
		exports.STATUSES.NOT_MODIFIED,
		exports.STATUSES.USE_PROXY,
		exports.STATUSES.SWITCH_PROXY,
		exports.STATUSES.TEMPORARY_REDIRECT,
		exports.STATUSES.PERMANENT_REDIRECT,
		exports.STATUSES.BAD_REQUEST,
		exports.STATUSES.UNAUTHORIZED,
		exports.STATUSES.PAYMENT_REQUIRED,
		exports.STATUSES.FORBIDDEN,
		exports.STATUSES.NOT_FOUND,
		exports.STATUSES.METHOD_NOT_ALLOWED,
		exports.STATUSES.NOT_ACCEPTABLE,
		exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
		exports.STATUSES.REQUEST_TIMEOUT,
		exports.STATUSES.CONFLICT,
		exports.STATUSES.GONE,
		exports.STATUSES.LENGTH_REQUIRED,
		exports.STATUSES.PRECONDITION_FAILED,
		exports.STATUSES.PAYLOAD_TOO_LARGE,
		exports.STATUSES.URI_TOO_LONG,
		exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
		exports.STATUSES.RANGE_NOT_SATISFIABLE,
		exports.STATUSES.EXPECTATION_FAILED,
		exports.STATUSES.IM_A_TEAPOT,
		exports.STATUSES.PAGE_EXPIRED,
		exports.STATUSES.ENHANCE_YOUR_CALM,
		exports.STATUSES.MISDIRECTED_REQUEST,
		exports.STATUSES.UNPROCESSABLE_ENTITY,
		exports.STATUSES.LOCKED,
		exports.STATUSES.FAILED_DEPENDENCY,
		exports.STATUSES.TOO_EARLY,
		exports.STATUSES.UPGRADE_REQUIRED,
		exports.STATUSES.PRECONDITION_REQUIRED,
		exports.STATUSES.TOO_MANY_REQUESTS,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
		exports.STATUSES.LOGIN_TIMEOUT,
		exports.STATUSES.NO_RESPONSE,
		exports.STATUSES.RETRY_WITH,
		exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
		exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
		exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
		exports.STATUSES.INVALID_X_FORWARDED_FOR,
		exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
		exports.STATUSES.SSL_CERTIFICATE_ERROR,
		exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
		exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
		exports.STATUSES.INVALID_TOKEN,
		exports.STATUSES.CLIENT_CLOSED_REQUEST,
		exports.STATUSES.INTERNAL_SERVER_ERROR,
		exports.STATUSES.NOT_IMPLEMENTED,
		exports.STATUSES.BAD_GATEWAY,
		exports.STATUSES.SERVICE_UNAVAILABLE,
		exports.STATUSES.GATEWAY_TIMEOUT,
		exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
		exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
		exports.STATUSES.INSUFFICIENT_STORAGE,
		exports.STATUSES.LOOP_DETECTED,
		exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
		exports.STATUSES.NOT_EXTENDED,
		exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
		exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
		exports.STATUSES.WEB_SERVER_IS_DOWN,
		exports.STATUSES.CONNECTION_TIMEOUT,
		exports.STATUSES.ORIGIN_IS_UNREACHABLE,
		exports.STATUSES.TIMEOUT_OCCURED,
		exports.STATUSES.SSL_HANDSHAKE_FAILED,
		exports.STATUSES.INVALID_SSL_CERTIFICATE,
		exports.STATUSES.RAILGUN_ERROR,
		exports.STATUSES.SITE_IS_OVERLOADED,
		exports.STATUSES.SITE_IS_FROZEN,
		exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
		exports.STATUSES.NETWORK_READ_TIMEOUT,
		exports.STATUSES.NETWORK_CONNECT_TIMEOUT
	];
	exports.ALPHA = [];
	for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
		exports.ALPHA.push(String.fromCharCode(i));
		exports.ALPHA.push(String.fromCharCode(i + 32));
	}
	exports.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	};
	exports.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	};
	exports.NUM = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9"
	];
	exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
	exports.MARK = [
		"-",
		"_",
		".",
		"!",
		"~",
		"*",
		"'",
		"(",
		")"
	];
	exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]);
	exports.URL_CHAR = [
		"!",
		"\"",
		"$",
		"%",
		"&",
		"'",
		"(",
		")",
		"*",
		"+",
		",",
		"-",
		".",
		"/",
		":",
		";",
		"<",
		"=",
		">",
		"@",
		"[",
		"\\",
		"]",
		"^",
		"_",
		"`",
		"{",
		"|",
		"}",
		"~"
	].concat(exports.ALPHANUM);
	exports.HEX = exports.NUM.concat([
		"a",
		"b",
		"c",
		"d",
		"e",
		"f",
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]);
	exports.TOKEN = [
		"!",
		"#",
		"$",
		"%",
		"&",
		"'",
		"*",
		"+",
		"-",
		".",
		"^",
		"_",
		"`",
		"|",
		"~"
	].concat(exports.ALPHANUM);
	exports.HEADER_CHARS = ["	"];
	for (let i = 32; i <= 255; i++) if (i !== 127) exports.HEADER_CHARS.push(i);
	exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
	exports.QUOTED_STRING = ["	", " "];
	for (let i = 33; i <= 255; i++) if (i !== 34 && i !== 92) exports.QUOTED_STRING.push(i);
	exports.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
	for (let i = 33; i <= 126; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
	for (let i = 128; i <= 255; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
	exports.MAJOR = exports.NUM_MAP;
	exports.MINOR = exports.MAJOR;
	exports.SPECIAL_HEADERS = {
		"connection": exports.HEADER_STATE.CONNECTION,
		"content-length": exports.HEADER_STATE.CONTENT_LENGTH,
		"proxy-connection": exports.HEADER_STATE.CONNECTION,
		"transfer-encoding": exports.HEADER_STATE.TRANSFER_ENCODING,
		"upgrade": exports.HEADER_STATE.UPGRADE
	};
	exports.default = {
		ERROR: exports.ERROR,
		TYPE: exports.TYPE,
		FLAGS: exports.FLAGS,
		LENIENT_FLAGS: exports.LENIENT_FLAGS,
		METHODS: exports.METHODS,
		STATUSES: exports.STATUSES,
		FINISH: exports.FINISH,
		HEADER_STATE: exports.HEADER_STATE,
		ALPHA: exports.ALPHA,
		NUM_MAP: exports.NUM_MAP,
		HEX_MAP: exports.HEX_MAP,
		NUM: exports.NUM,
		ALPHANUM: exports.ALPHANUM,
		MARK: exports.MARK,
		USERINFO_CHARS: exports.USERINFO_CHARS,
		URL_CHAR: exports.URL_CHAR,
		HEX: exports.HEX,
		TOKEN: exports.TOKEN,
		HEADER_CHARS: exports.HEADER_CHARS,
		CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
		QUOTED_STRING: exports.QUOTED_STRING,
		HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
		MAJOR: exports.MAJOR,
		MINOR: exports.MINOR,
		SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
		METHODS_HTTP: exports.METHODS_HTTP,
		METHODS_ICE: exports.METHODS_ICE,
		METHODS_RTSP: exports.METHODS_RTSP,
		METHOD_MAP: exports.METHOD_MAP,
		H_METHOD_MAP: exports.H_METHOD_MAP,
		STATUSES_HTTP: exports.STATUSES_HTTP
	};
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
	let wasmBuffer;
	Object.defineProperty(module, "exports", { get: () => {
		return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer.from(wasmBase64, "base64");
	} });
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	const wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
	let wasmBuffer;
	Object.defineProperty(module, "exports", { get: () => {
		return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer.from(wasmBase64, "base64");
	} });
}));
// node_modules/undici/lib/web/fetch/formdata-parser.js
var require_formdata_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { bufferToLowerCasedHeaderName } = require_util$1();
	const { HTTP_TOKEN_CODEPOINTS } = require_data_url();
	const { makeEntry } = require_formdata();
	const { webidl } = require_webidl();
	const assert = __require("node:assert");
	const { isomorphicDecode } = require_infra();
	const dd = Buffer.from("--");
	const decoder = new TextDecoder();
	const decoderIgnoreBOM = new TextDecoder("utf-8", { ignoreBOM: true });
	/**
	* @param {string} chars
	*/
	function isAsciiString(chars) {
		for (let i = 0; i < chars.length; ++i) if ((chars.charCodeAt(i) & -128) !== 0) return false;
		return true;
	}
	/**
	* @see https://andreubotella.github.io/multipart-form-data/#multipart-form-data-boundary
	* @param {string} boundary
	*/
	function validateBoundary(boundary) {
		const length = boundary.length;
		if (length < 27 || length > 70) return false;
		for (let i = 0; i < length; ++i) {
			const cp = boundary.charCodeAt(i);
			if (!(cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 39 || cp === 45 || cp === 95)) return false;
		}
		return true;
	}
	/**
	* @see https://andreubotella.github.io/multipart-form-data/#multipart-form-data-parser
	* @param {Buffer} input
	* @param {ReturnType<import('./data-url')['parseMIMEType']>} mimeType
	*/
	function multipartFormDataParser(input, mimeType) {
		assert(mimeType !== "failure" && mimeType.essence === "multipart/form-data");
		const boundaryString = mimeType.parameters.get("boundary");
		if (boundaryString === void 0) throw parsingError("missing boundary in content-type header");
		const boundary = Buffer.from(`--${boundaryString}`, "utf8");
		const entryList = [];
		const position = { position: 0 };
		const firstBoundaryIndex = input.indexOf(boundary);
		if (firstBoundaryIndex === -1) throw parsingError("no boundary found in multipart body");
		position.position = firstBoundaryIndex;
		while (true) {
			if (input.subarray(position.position, position.position + boundary.length).equals(boundary)) position.position += boundary.length;
			else throw parsingError("expected a value starting with -- and the boundary");
			if (bufferStartsWith(input, dd, position)) return entryList;
			if (input[position.position] !== 13 || input[position.position + 1] !== 10) throw parsingError("expected CRLF");
			position.position += 2;
			let { name, filename, contentType, encoding } = parseMultipartFormDataHeaders(input, position);
			position.position += 2;
			let body;
			{
				const boundaryIndex = input.indexOf(boundary.subarray(2), position.position);
				if (boundaryIndex === -1) throw parsingError("expected boundary after body");
				body = input.subarray(position.position, boundaryIndex - 4);
				position.position += body.length;
				if (encoding === "base64") body = Buffer.from(body.toString(), "base64");
			}
			if (input[position.position] !== 13 || input[position.position + 1] !== 10) throw parsingError("expected CRLF");
			else position.position += 2;
			let value;
			if (filename !== null) {
				contentType ??= "text/plain";
				if (!isAsciiString(contentType)) contentType = "";
				value = new File([body], filename, { type: contentType });
			} else value = decoderIgnoreBOM.decode(Buffer.from(body));
			assert(webidl.is.USVString(name));
			assert(typeof value === "string" && webidl.is.USVString(value) || webidl.is.File(value));
			entryList.push(makeEntry(name, value, filename));
		}
	}
	/**
	* Parses content-disposition attributes (e.g., name="value" or filename*=utf-8''encoded)
	* @param {Buffer} input
	* @param {{ position: number }} position
	* @returns {{ name: string, value: string, extended: boolean } | null}
	*/
	function parseContentDispositionAttribute(input, position) {
		if (input[position.position] === 59) position.position++;
		collectASequenceOfBytes((char) => char === 32 || char === 9, input, position);
		const attributeName = collectASequenceOfBytes((char) => isToken(char) && char !== 61 && char !== 42, input, position);
		if (attributeName.length === 0) return null;
		const attrNameStr = attributeName.toString("ascii").toLowerCase();
		const isExtended = input[position.position] === 42;
		if (isExtended) position.position++;
		if (input[position.position] !== 61) return null;
		position.position++;
		collectASequenceOfBytes((char) => char === 32 || char === 9, input, position);
		let value;
		if (isExtended) {
			const headerValue = collectASequenceOfBytes((char) => char !== 32 && char !== 13 && char !== 10 && char !== 59, input, position);
			const charsetSeparator = headerValue.indexOf(39);
			const languageSeparator = charsetSeparator === -1 ? -1 : headerValue.indexOf(39, charsetSeparator + 1);
			if (charsetSeparator === -1 || languageSeparator === -1) throw parsingError("expected charset and language separators in extended value");
			if (charsetSeparator !== 5 || headerValue[0] !== 117 && headerValue[0] !== 85 || headerValue[1] !== 116 && headerValue[1] !== 84 || headerValue[2] !== 102 && headerValue[2] !== 70 || headerValue[3] !== 45 || headerValue[4] !== 56) throw parsingError("unknown charset, expected utf-8");
			value = decodeURIComponent(decoder.decode(headerValue.subarray(languageSeparator + 1)));
		} else if (input[position.position] === 34) {
			position.position++;
			const quotedValue = collectASequenceOfBytes((char) => char !== 10 && char !== 13 && char !== 34, input, position);
			if (input[position.position] !== 34) throw parsingError("Closing quote not found");
			position.position++;
			value = decoder.decode(quotedValue).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
		} else {
			const tokenValue = collectASequenceOfBytes((char) => isToken(char) && char !== 59, input, position);
			value = decoder.decode(tokenValue);
		}
		return {
			name: attrNameStr,
			value,
			extended: isExtended
		};
	}
	/**
	* @see https://andreubotella.github.io/multipart-form-data/#parse-multipart-form-data-headers
	* @param {Buffer} input
	* @param {{ position: number }} position
	*/
	function parseMultipartFormDataHeaders(input, position) {
		let name = null;
		let filename = null;
		let contentType = null;
		let encoding = null;
		while (true) {
			if (input[position.position] === 13 && input[position.position + 1] === 10) {
				if (name === null) throw parsingError("header name is null");
				return {
					name,
					filename,
					contentType,
					encoding
				};
			}
			let headerName = collectASequenceOfBytes((char) => char !== 10 && char !== 13 && char !== 58, input, position);
			headerName = removeChars(headerName, true, true, (char) => char === 9 || char === 32);
			if (!HTTP_TOKEN_CODEPOINTS.test(headerName.toString())) throw parsingError("header name does not match the field-name token production");
			if (input[position.position] !== 58) throw parsingError("expected :");
			position.position++;
			collectASequenceOfBytes((char) => char === 32 || char === 9, input, position);
			switch (bufferToLowerCasedHeaderName(headerName)) {
				case "content-disposition": {
					name = filename = null;
					let filenameIsExtended = false;
					if (collectASequenceOfBytes((char) => isToken(char), input, position).toString("ascii").toLowerCase() !== "form-data") throw parsingError("expected form-data for content-disposition header");
					while (position.position < input.length && (input[position.position] !== 13 || input[position.position + 1] !== 10)) {
						const attribute = parseContentDispositionAttribute(input, position);
						if (!attribute) break;
						if (attribute.name === "name") name = attribute.value;
						else if (attribute.name === "filename") {
							if (attribute.extended) {
								filename = attribute.value;
								filenameIsExtended = true;
							} else if (!filenameIsExtended) filename = attribute.value;
						}
					}
					if (name === null) throw parsingError("name attribute is required in content-disposition header");
					break;
				}
				case "content-type": {
					let headerValue = collectASequenceOfBytes((char) => char !== 10 && char !== 13, input, position);
					headerValue = removeChars(headerValue, false, true, (char) => char === 9 || char === 32);
					contentType = isomorphicDecode(headerValue);
					break;
				}
				case "content-transfer-encoding": {
					let headerValue = collectASequenceOfBytes((char) => char !== 10 && char !== 13, input, position);
					headerValue = removeChars(headerValue, false, true, (char) => char === 9 || char === 32);
					encoding = isomorphicDecode(headerValue);
					break;
				}
				default: collectASequenceOfBytes((char) => char !== 10 && char !== 13, input, position);
			}
			if (input[position.position] !== 13 || input[position.position + 1] !== 10) throw parsingError("expected CRLF");
			else position.position += 2;
		}
	}
	/**
	* @param {(char: number) => boolean} condition
	* @param {Buffer} input
	* @param {{ position: number }} position
	*/
	function collectASequenceOfBytes(condition, input, position) {
		let start = position.position;
		while (start < input.length && condition(input[start])) ++start;
		return input.subarray(position.position, position.position = start);
	}
	/**
	* @param {Buffer} buf
	* @param {boolean} leading
	* @param {boolean} trailing
	* @param {(charCode: number) => boolean} predicate
	* @returns {Buffer}
	*/
	function removeChars(buf, leading, trailing, predicate) {
		let lead = 0;
		let trail = buf.length - 1;
		if (leading) while (lead < buf.length && predicate(buf[lead])) lead++;
		if (trailing) while (trail > 0 && predicate(buf[trail])) trail--;
		return lead === 0 && trail === buf.length - 1 ? buf : buf.subarray(lead, trail + 1);
	}
	/**
	* Checks if {@param buffer} starts with {@param start}
	* @param {Buffer} buffer
	* @param {Buffer} start
	* @param {{ position: number }} position
	*/
	function bufferStartsWith(buffer, start, position) {
		if (buffer.length < start.length) return false;
		for (let i = 0; i < start.length; i++) if (start[i] !== buffer[position.position + i]) return false;
		return true;
	}
	function parsingError(cause) {
		return new TypeError("Failed to parse body as FormData.", { cause: new TypeError(cause) });
	}
	/**
	* CTL            = <any US-ASCII control character
	*                  (octets 0 - 31) and DEL (127)>
	* @param {number} char
	*/
	function isCTL(char) {
		return char <= 31 || char === 127;
	}
	/**
	* tspecials :=  "(" / ")" / "<" / ">" / "@" /
	*                "," / ";" / ":" / "\" / <">
	*                "/" / "[" / "]" / "?" / "="
	*                ; Must be in quoted-string,
	*                ; to use within parameter values
	* @param {number} char
	*/
	function isTSpecial(char) {
		return char === 40 || char === 41 || char === 60 || char === 62 || char === 64 || char === 44 || char === 59 || char === 58 || char === 92 || char === 34 || char === 47 || char === 91 || char === 93 || char === 63 || char === 61;
	}
	/**
	* token := 1*<any (US-ASCII) CHAR except SPACE, CTLs,
	*          or tspecials>
	* @param {number} char
	*/
	function isToken(char) {
		return char <= 127 && char !== 32 && char !== 9 && !isCTL(char) && !isTSpecial(char);
	}
	module.exports = {
		multipartFormDataParser,
		validateBoundary
	};
}));
// node_modules/undici/lib/web/fetch/body.js
var require_body = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = require_util$1();
	const { readableStreamClose, fullyReadBody, extractMimeType } = require_util();
	const { FormData, setFormDataState, getFormDataBoundary } = require_formdata();
	const { webidl } = require_webidl();
	const assert = __require("node:assert");
	const { isErrored, isDisturbed } = __require("node:stream");
	const { isUint8Array } = __require("node:util/types");
	const { serializeAMimeType } = require_data_url();
	const { multipartFormDataParser } = require_formdata_parser();
	const { parseJSONFromBytes } = require_infra();
	const { utf8DecodeBytes } = require_encoding();
	const { ReadableStreamTee } = __require("node:stream/web");
	const textEncoder = new TextEncoder();
	function noop() {}
	const streamRegistry = new FinalizationRegistry((weakRef) => {
		const stream = weakRef.deref();
		if (stream && !stream.locked && !isDisturbed(stream) && !isErrored(stream)) stream.cancel("Response object has been garbage collected").catch(noop);
	});
	/**
	* Extract a body with type from a byte sequence or BodyInit object
	*
	* @param {import('../../../types').BodyInit} object - The BodyInit object to extract from
	* @param {boolean} [keepalive=false] - If true, indicates that the body
	* @returns {[{stream: ReadableStream, source: any, length: number | null}, string | null]} - Returns a tuple containing the body and its type
	*
	* @see https://fetch.spec.whatwg.org/#concept-bodyinit-extract
	*/
	function extractBody(object, keepalive = false) {
		let stream = null;
		if (webidl.is.ReadableStream(object)) stream = object;
		else if (webidl.is.Blob(object)) stream = object.stream();
		else stream = new ReadableStream({
			start() {},
			async pull(controller) {
				const result = action();
				const iterator = result?.[Symbol.asyncIterator]?.();
				if (iterator == null) {
					if (result?.length && !isErrored(stream)) controller.enqueue(typeof result === "string" ? textEncoder.encode(result) : new Uint8Array(result));
					queueMicrotask(() => readableStreamClose(controller));
					return;
				}
				while (true) {
					const { value, done } = await iterator.next();
					if (done) {
						queueMicrotask(() => readableStreamClose(controller));
						return;
					}
					if (value.length && !isErrored(stream)) {
						controller.enqueue(new Uint8Array(value));
						return;
					}
				}
			},
			cancel(reason) {
				return action()[Symbol.asyncIterator]?.().return(reason);
			},
			type: "bytes"
		});
		assert(webidl.is.ReadableStream(stream));
		let action = null;
		let source = null;
		let length = null;
		let type = null;
		if (typeof object === "string") {
			source = object;
			type = "text/plain;charset=UTF-8";
		} else if (webidl.is.URLSearchParams(object)) {
			source = object.toString();
			type = "application/x-www-form-urlencoded;charset=UTF-8";
		} else if (webidl.is.BufferSource(object)) source = webidl.util.getCopyOfBytesHeldByBufferSource(object);
		else if (webidl.is.FormData(object)) {
			const boundary = getFormDataBoundary(object);
			const prefix = `--${boundary}\r\nContent-Disposition: form-data`;
			const formdataEscape = (str) => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
			const normalizeLinefeeds = (value) => value.replace(/\r?\n|\r/g, "\r\n");
			const blobParts = [];
			const rn = new Uint8Array([13, 10]);
			length = 0;
			let hasUnknownSizeValue = false;
			for (const [name, value] of object) if (typeof value === "string") {
				const chunk = textEncoder.encode(prefix + `; name="${formdataEscape(normalizeLinefeeds(name))}"\r\n\r\n${normalizeLinefeeds(value)}\r\n`);
				blobParts.push(chunk);
				length += chunk.byteLength;
			} else {
				const chunk = textEncoder.encode(`${prefix}; name="${formdataEscape(normalizeLinefeeds(name))}"` + (value.name ? `; filename="${formdataEscape(value.name)}"` : "") + `\r
Content-Type: ${value.type || "application/octet-stream"}\r\n\r\n`);
				blobParts.push(chunk, value, rn);
				if (typeof value.size === "number") length += chunk.byteLength + value.size + rn.byteLength;
				else hasUnknownSizeValue = true;
			}
			const chunk = textEncoder.encode(`--${boundary}--\r\n`);
			blobParts.push(chunk);
			length += chunk.byteLength;
			if (hasUnknownSizeValue) length = null;
			source = object;
			const parts = (async function* () {
				for (const part of blobParts) if (part.stream) yield* part.stream();
				else yield part;
			})();
			action = () => parts;
			type = `multipart/form-data; boundary=${boundary}`;
		} else if (webidl.is.Blob(object)) {
			source = object;
			length = object.size;
			if (object.type) type = object.type;
		} else if (typeof object[Symbol.asyncIterator] === "function") {
			if (keepalive) throw new TypeError("keepalive");
			if (util.isDisturbed(object) || object.locked) throw new TypeError("Response body object should not be disturbed or locked");
			if (webidl.is.ReadableStream(object)) stream = object;
			else {
				const reader = ReadableStream.from(object).getReader();
				let cancelled = false;
				stream = new ReadableStream({
					async pull(controller) {
						while (true) {
							const { done, value } = await reader.read();
							if (cancelled) return;
							if (done) {
								controller.close();
								return;
							}
							const bytes = isUint8Array(value) ? value : Buffer.from(value);
							if (bytes.byteLength) {
								controller.enqueue(bytes);
								return;
							}
						}
					},
					cancel(reason) {
						cancelled = true;
						return reader.cancel(reason);
					}
				}, { highWaterMark: 0 });
			}
		}
		if (typeof source === "string" || isUint8Array(source)) {
			action = () => source;
			length = typeof source === "string" ? Buffer.byteLength(source) : source.length;
		}
		return [{
			stream,
			source,
			length
		}, type];
	}
	/**
	* @typedef {object} ExtractBodyResult
	* @property {ReadableStream<Uint8Array<ArrayBuffer>>} stream - The ReadableStream containing the body data
	* @property {any} source - The original source of the body data
	* @property {number | null} length - The length of the body data, or null
	*/
	/**
	* Safely extract a body with type from a byte sequence or BodyInit object.
	*
	* @param {import('../../../types').BodyInit} object - The BodyInit object to extract from
	* @param {boolean} [keepalive=false] - If true, indicates that the body
	* @returns {[ExtractBodyResult, string | null]} - Returns a tuple containing the body and its type
	*
	* @see https://fetch.spec.whatwg.org/#bodyinit-safely-extract
	*/
	function safelyExtractBody(object, keepalive = false) {
		if (webidl.is.ReadableStream(object)) {
			assert(!util.isDisturbed(object), "The body has already been consumed.");
			assert(!object.locked, "The stream is locked.");
		}
		return extractBody(object, keepalive);
	}
	function cloneBody(body) {
		const { 0: out1, 1: out2 } = ReadableStreamTee?.(body.stream, true) ?? body.stream.tee();
		body.stream = out1;
		return {
			stream: out2,
			length: body.length,
			source: body.source
		};
	}
	function bodyMixinMethods(brandCheck, getInternalState) {
		return {
			blob() {
				return consumeBody(this, (bytes) => {
					let mimeType = bodyMimeType(getInternalState(this));
					if (mimeType === null) mimeType = "";
					else if (mimeType) mimeType = serializeAMimeType(mimeType);
					return new Blob([bytes], { type: mimeType });
				}, brandCheck, getInternalState);
			},
			arrayBuffer() {
				return consumeBody(this, (bytes) => {
					return new Uint8Array(bytes).buffer;
				}, brandCheck, getInternalState);
			},
			text() {
				return consumeBody(this, utf8DecodeBytes, brandCheck, getInternalState);
			},
			json() {
				return consumeBody(this, parseJSONFromBytes, brandCheck, getInternalState);
			},
			formData() {
				return consumeBody(this, (value) => {
					const mimeType = bodyMimeType(getInternalState(this));
					if (mimeType !== null) switch (mimeType.essence) {
						case "multipart/form-data": {
							const parsed = multipartFormDataParser(value, mimeType);
							const fd = new FormData();
							setFormDataState(fd, parsed);
							return fd;
						}
						case "application/x-www-form-urlencoded": {
							const entries = new URLSearchParams(value.toString());
							const fd = new FormData();
							for (const [name, value] of entries) fd.append(name, value);
							return fd;
						}
					}
					throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, brandCheck, getInternalState);
			},
			bytes() {
				return consumeBody(this, (bytes) => {
					return new Uint8Array(bytes);
				}, brandCheck, getInternalState);
			},
			textStream() {
				const this_ = getInternalState(this);
				if (bodyUnusable(this_)) throw new TypeError("Body is unusable: Body has already been read");
				if (this_.body == null) {
					/** @type {ReadableStreamDefaultController<any>} */
					let controller;
					const emptyStream = new ReadableStream({
						start: (c) => {
							controller = c;
						},
						pull: () => Promise.resolve(),
						cancel: () => Promise.resolve()
					}, { size: () => 1 });
					controller.close();
					return emptyStream;
				}
				/** @type {ReadableStream} */
				const stream = this_.body.stream;
				const decoder = new TextDecoderStream("UTF-8");
				return stream.pipeThrough(decoder);
			}
		};
	}
	function mixinBody(prototype, getInternalState, brandCheck) {
		Object.assign(prototype.prototype, bodyMixinMethods(brandCheck, getInternalState));
	}
	/**
	* @see https://fetch.spec.whatwg.org/#concept-body-consume-body
	* @param {any} object internal state
	* @param {(value: unknown) => unknown} convertBytesToJSValue
	* @param {import('../../../types/webidl').WebidlIsFunction} brandCheck
	* @param {(target: any) => any} getInternalState
	*/
	function consumeBody(object, convertBytesToJSValue, brandCheck, getInternalState) {
		try {
			webidl.brandCheck(object, brandCheck);
		} catch (e) {
			return Promise.reject(e);
		}
		object = getInternalState(object);
		if (bodyUnusable(object)) return Promise.reject(/* @__PURE__ */ new TypeError("Body is unusable: Body has already been read"));
		const promise = Promise.withResolvers();
		const errorSteps = promise.reject;
		const successSteps = (data) => {
			try {
				promise.resolve(convertBytesToJSValue(data));
			} catch (e) {
				errorSteps(e);
			}
		};
		if (object.body == null) {
			successSteps(Buffer.allocUnsafe(0));
			return promise.promise;
		}
		fullyReadBody(object.body, successSteps, errorSteps);
		return promise.promise;
	}
	/**
	* @see https://fetch.spec.whatwg.org/#body-unusable
	* @param {any} object internal state
	*/
	function bodyUnusable(object) {
		const body = object.body;
		return body != null && (body.stream.locked || util.isDisturbed(body.stream));
	}
	/**
	* @see https://fetch.spec.whatwg.org/#concept-body-mime-type
	* @param {any} requestOrResponse internal state
	*/
	function bodyMimeType(requestOrResponse) {
		/** @type {import('./headers').HeadersList} */
		const headers = requestOrResponse.headersList;
		const mimeType = extractMimeType(headers);
		if (mimeType === "failure") return null;
		return mimeType;
	}
	module.exports = {
		extractBody,
		safelyExtractBody,
		cloneBody,
		mixinBody,
		streamRegistry,
		bodyUnusable
	};
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const util = require_util$1();
	const { channels } = require_diagnostics();
	const timers = require_timers();
	const { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = require_errors();
	const { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = require_symbols();
	const constants = require_constants();
	const { H1Parser, getMiloEnabled } = {};
	const EMPTY_BUF = Buffer.alloc(0);
	const FastBuffer = Buffer[Symbol.species];
	const removeAllListeners = util.removeAllListeners;
	const kIdleSocketValidation = Symbol("kIdleSocketValidation");
	const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
	const kSocketUsed = Symbol("kSocketUsed");
	const kTypeOfService = Symbol("kTypeOfService");
	let extractBody;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
		const llhttpWasmData = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let mod;
		let useWasmSIMD = true;
		if (process.arch === "riscv64") useWasmSIMD = false;
		else if (process.arch === "ppc64") {
			const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
			if (major < 24 || major === 24 && minor < 12) useWasmSIMD = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
		if (useWasmSIMD) try {
			mod = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		if (!mod) mod = new WebAssembly.Module(llhttpWasmData || require_llhttp_wasm());
		return new WebAssembly.Instance(mod, { env: {
			/**
			* @param {number} p
			* @param {number} at
			* @param {number} len
			* @returns {number}
			*/
			wasm_on_url: (p, at, len) => {
				return 0;
			},
			/**
			* @param {number} p
			* @param {number} at
			* @param {number} len
			* @returns {number}
			*/
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			/**
			* @param {number} p
			* @returns {number}
			*/
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageBegin();
			},
			/**
			* @param {number} p
			* @param {number} at
			* @param {number} len
			* @returns {number}
			*/
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			/**
			* @param {number} p
			* @param {number} at
			* @param {number} len
			* @returns {number}
			*/
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			/**
			* @param {number} p
			* @param {number} statusCode
			* @param {0|1} upgrade
			* @param {0|1} shouldKeepAlive
			* @returns {number}
			*/
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p);
				return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
			},
			/**
			* @param {number} p
			* @param {number} at
			* @param {number} len
			* @returns {number}
			*/
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			/**
			* @param {number} p
			* @returns {number}
			*/
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageComplete();
			}
		} });
	}
	let llhttpInstance = null;
	/**
	* @type {Parser|null}
	*/
	let currentParser = null;
	let currentBufferRef = null;
	/**
	* @type {number}
	*/
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	let currentBuffer = null;
	const USE_FAST_TIMER = 1;
	const TIMEOUT_HEADERS = 3;
	const TIMEOUT_BODY = 5;
	const TIMEOUT_KEEP_ALIVE = 8;
	var Parser = class {
		/**
		* @param {import('./client.js')} client
		* @param {import('net').Socket} socket
		* @param {*} llhttp
		*/
		constructor(client, socket, { exports }) {
			this.llhttp = exports;
			this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
			this.client = client;
			/**
			* @type {import('net').Socket}
			*/
			this.socket = socket;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = client[kMaxHeadersSize];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = client[kMaxResponseSize];
		}
		setTimeout(delay, type) {
			if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
				if (this.timeout) {
					timers.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (delay) {
					if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = delay;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = type;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			assert(this.ptr != null);
			assert(currentParser === null);
			this.llhttp.llhttp_resume(this.ptr);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || EMPTY_BUF);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const chunk = this.socket.read();
				if (chunk === null) break;
				this.execute(chunk);
			}
		}
		/**
		* @param {Buffer} chunk
		*/
		execute(chunk) {
			assert(currentParser === null);
			assert(this.ptr != null);
			assert(!this.paused);
			const { socket, llhttp } = this;
			if (chunk.length > currentBufferSize) {
				if (currentBufferPtr) llhttp.free(currentBufferPtr);
				currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
				currentBufferPtr = llhttp.malloc(currentBufferSize);
			}
			if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
			currentBuffer.set(chunk);
			try {
				let ret;
				try {
					currentBufferRef = chunk;
					currentParser = this;
					ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
				} finally {
					currentParser = null;
					currentBufferRef = null;
				}
				if (ret !== constants.ERROR.OK) {
					const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
					else if (ret === constants.ERROR.PAUSED) {
						this.paused = true;
						socket.unshift(data);
					} else throw this.createError(ret, data);
				}
			} catch (err) {
				util.destroy(socket, err);
			}
		}
		finish() {
			assert(currentParser === null);
			assert(this.ptr != null);
			const { llhttp } = this;
			if (this.paused) {
				let data;
				do {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
					data = this.socket.read() || EMPTY_BUF;
					this.execute(data);
				} while (this.paused && data.length > 0);
				if (this.paused) {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let ret;
			try {
				currentParser = this;
				ret = llhttp.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			if (ret === constants.ERROR.OK) return null;
			if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(ret, EMPTY_BUF);
		}
		createError(ret, data) {
			const { llhttp, contentLength, bytesRead } = this;
			if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
			const ptr = llhttp.llhttp_get_error_reason(this.ptr);
			let message = "";
			if (ptr) {
				const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
				message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
			}
			return new HTTPParserError(message, constants.ERROR[ret], data);
		}
		destroy() {
			assert(currentParser === null);
			assert(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && timers.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		/**
		* @param {Buffer} buf
		* @returns {0}
		*/
		onStatus(buf) {
			this.statusText = buf.toString();
			return 0;
		}
		/**
		* @returns {0|-1}
		*/
		onMessageBegin() {
			const { socket, client } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			request.onResponseStarted();
			return 0;
		}
		/**
		* @param {Buffer} buf
		* @returns {number}
		*/
		onHeaderField(buf) {
			const len = this.headers.length;
			if ((len & 1) === 0) this.headers.push(buf);
			else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			this.trackHeader(buf.length);
			return 0;
		}
		/**
		* @param {Buffer} buf
		* @returns {number}
		*/
		onHeaderValue(buf) {
			let len = this.headers.length;
			const isContinuation = (len & 1) === 0;
			if ((len & 1) === 1) {
				this.headers.push(buf);
				len += 1;
			} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			const key = this.headers[len - 2];
			if (key.length === 10) {
				const headerName = util.bufferToLowerCasedHeaderName(key);
				if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
				else if (headerName === "connection") this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
			} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
			} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(buf.length);
			return 0;
		}
		/**
		* @param {number} len
		*/
		trackHeader(len) {
			this.headersSize += len;
			if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
		}
		/**
		* @param {Buffer} head
		*/
		onUpgrade(head) {
			const { upgrade, client, socket, headers, statusCode, statusText } = this;
			assert(upgrade);
			assert(client[kSocket] === socket);
			assert(!socket.destroyed);
			assert(!this.paused);
			assert((headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(request.upgrade || request.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			socket.unshift(head);
			socket[kParser].destroy();
			socket[kParser] = null;
			socket[kClient] = null;
			socket[kError] = null;
			removeAllListeners(socket);
			client[kSocket] = null;
			client[kHTTPContext] = null;
			client[kQueue][client[kRunningIdx]++] = null;
			client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
			try {
				request.onRequestUpgrade(statusCode, headers, socket, statusText);
			} catch (err) {
				util.errorRequest(client, request, err);
				util.destroy(socket, err);
			}
			client[kResume]();
		}
		/**
		* @param {number} statusCode
		* @param {boolean} upgrade
		* @param {boolean} shouldKeepAlive
		* @returns {number}
		*/
		onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
			const { client, socket, headers, statusText } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			assert(!this.upgrade);
			assert(this.statusCode < 200);
			if (statusCode === 100) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			if (upgrade && !request.upgrade) {
				util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
				return -1;
			}
			assert(this.timeoutType === TIMEOUT_HEADERS);
			this.statusCode = statusCode;
			this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
				if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
				this.setTimeout(bodyTimeout, TIMEOUT_BODY);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (request.method === "CONNECT") {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			if (upgrade) {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			assert((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && client[kPipelining]) {
				const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (keepAliveTimeout != null) {
					const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
					if (timeout <= 0) socket[kReset] = true;
					else client[kKeepAliveTimeoutValue] = timeout;
				} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
			} else socket[kReset] = true;
			const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
			if (request.aborted) return -1;
			if (request.method === "HEAD") return 1;
			if (statusCode < 200) return 1;
			if (socket[kBlocking]) {
				socket[kBlocking] = false;
				client[kResume]();
			}
			return pause ? constants.ERROR.PAUSED : 0;
		}
		/**
		* @param {Buffer} buf
		* @returns {number}
		*/
		onBody(buf) {
			const { client, socket, statusCode, maxResponseSize } = this;
			if (socket.destroyed) return -1;
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			assert(statusCode >= 200);
			if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
				util.destroy(socket, new ResponseExceededMaxSizeError());
				return -1;
			}
			this.bytesRead += buf.length;
			if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
			return 0;
		}
		/**
		* @returns {number}
		*/
		onMessageComplete() {
			const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
			if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
			if (upgrade) return 0;
			assert(statusCode >= 100);
			assert((this.headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (statusCode < 200) return 0;
			if (contentLength !== -1 && bytesRead !== contentLength) {
				util.destroy(socket, new ResponseContentLengthMismatchError());
				return -1;
			}
			request.onResponseEnd(headers);
			client[kQueue][client[kRunningIdx]++] = null;
			socket[kSocketUsed] = client[kPending] === 0;
			if (socket[kWriting]) {
				assert(client[kRunning] === 0);
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (!shouldKeepAlive) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (socket[kReset] && client[kRunning] === 0) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
			else client[kResume]();
			return 0;
		}
	};
	function onParserTimeout(parserWeakRef) {
		const parser = parserWeakRef.deref();
		if (!parser) return;
		const { socket, timeoutType, client, paused } = parser;
		if (timeoutType === TIMEOUT_HEADERS) {
			if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
				assert(!paused, "cannot be paused while waiting for headers");
				util.destroy(socket, new HeadersTimeoutError());
			}
		} else if (timeoutType === TIMEOUT_BODY) {
			if (!paused) util.destroy(socket, new BodyTimeoutError());
		} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
			assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
			util.destroy(socket, new InformationalError("socket idle timeout"));
		}
	}
	/**
	* @param {import ('./client.js')} client
	* @param {import('net').Socket} socket
	* @returns
	*/
	function connectH1(client, socket) {
		client[kSocket] = socket;
		if (!llhttpInstance) llhttpInstance = lazyllhttp();
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) throw new SocketError("destroyed");
		socket[kNoRef] = false;
		socket[kWriting] = false;
		socket[kReset] = false;
		socket[kBlocking] = false;
		socket[kIdleSocketValidation] = 0;
		socket[kIdleSocketValidationTimeout] = null;
		socket[kSocketUsed] = false;
		socket[kParser] = new Parser(client, socket, llhttpInstance);
		util.addListener(socket, "error", onHttpSocketError);
		util.addListener(socket, "readable", onHttpSocketReadable);
		util.addListener(socket, "end", onHttpSocketEnd);
		util.addListener(socket, "close", onHttpSocketClose);
		socket[kClosed] = false;
		socket.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(request) {
				return writeH1(client, request);
			},
			resume() {
				resumeH1(client);
			},
			/**
			* @param {Error|undefined} err
			* @param {() => void} callback
			*/
			destroy(err, callback) {
				if (socket[kClosed]) queueMicrotask(callback);
				else {
					socket.on("close", callback);
					socket.destroy(err);
				}
			},
			/**
			* @returns {boolean}
			*/
			get destroyed() {
				return socket.destroyed;
			},
			/**
			* @param {import('../core/request.js')} request
			* @returns {boolean}
			*/
			busy(request) {
				if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
				if (request) {
					if (client[kRunning] > 0 && !request.idempotent) return true;
					if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
					if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(err) {
		const parser = this[kParser];
		if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) {
				this[kError] = parserErr;
				this[kClient][kOnError](parserErr);
			}
			return;
		}
		this[kError] = err;
		this[kClient][kOnError](err);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		const parser = this[kParser];
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) util.destroy(this, parserErr);
			return;
		}
		util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const parser = this[kParser];
		clearIdleSocketValidation(this);
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
			this[kParser].destroy();
			this[kParser] = null;
		}
		const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
		const client = this[kClient];
		client[kSocket] = null;
		client[kHTTPContext] = null;
		if (client.destroyed) {
			assert(client[kPending] === 0);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				util.errorRequest(client, request, err);
			}
		} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
			const request = client[kQueue][client[kRunningIdx]];
			client[kQueue][client[kRunningIdx]++] = null;
			util.errorRequest(client, request, err);
		}
		client[kPendingIdx] = client[kRunningIdx];
		assert(client[kRunning] === 0);
		client.emit("disconnect", client[kUrl], [client], err);
		client[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = true;
	}
	function clearIdleSocketValidation(socket) {
		if (socket[kIdleSocketValidationTimeout]) {
			clearImmediate(socket[kIdleSocketValidationTimeout]);
			socket[kIdleSocketValidationTimeout] = null;
		}
		socket[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(client, socket) {
		socket[kIdleSocketValidation] = 1;
		socket[kIdleSocketValidationTimeout] = setImmediate(() => {
			socket[kIdleSocketValidationTimeout] = null;
			socket[kIdleSocketValidation] = 2;
			if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
		});
	}
	/**
	* @param {import('./client.js')} client
	*/
	function resumeH1(client) {
		const socket = client[kSocket];
		if (socket && !socket.destroyed) {
			if (client[kSize] === 0) {
				if (!socket[kNoRef] && socket.unref) {
					socket.unref();
					socket[kNoRef] = true;
				}
			} else if (socket[kNoRef] && socket.ref) {
				socket.ref();
				socket[kNoRef] = false;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
				if (socket[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(client, socket);
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
				if (socket[kIdleSocketValidation] === 1) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
			}
			if (client[kRunning] === 0) {
				socket[kParser].readMore();
				if (socket.destroyed) return;
			}
			if (client[kSize] === 0) {
				if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
			} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
				if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
					const request = client[kQueue][client[kRunningIdx]];
					const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
					socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
				}
			}
		}
	}
	function shouldSendContentLength(method) {
		return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
	}
	function setTypeOfService(socket, request) {
		if (typeof socket.setTypeOfService !== "function") return;
		const typeOfService = request.typeOfService;
		if (typeOfService === void 0) return;
		if (socket[kTypeOfService] === typeOfService) return;
		try {
			socket.setTypeOfService(typeOfService);
			socket[kTypeOfService] = typeOfService;
		} catch {}
	}
	/**
	* @param {import('./client.js')} client
	* @param {import('../core/request.js')} request
	* @returns
	*/
	function writeH1(client, request) {
		const { method, path, host, upgrade, blocking, reset } = request;
		let { body, headers, contentLength } = request;
		const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
		if (util.isFormDataLike(body)) {
			if (!extractBody) extractBody = require_body().extractBody;
			const [bodyStream, contentType] = extractBody(body);
			if (request.contentType == null) headers.push("content-type", contentType);
			body = bodyStream.stream;
			contentLength = bodyStream.length;
		} else if (util.isBlobLike(body) && request.contentType == null) {
			const contentType = body.type;
			if (contentType) {
				const contentTypeValue = `${contentType}`;
				if (!util.isValidHeaderValue(contentTypeValue)) {
					util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
					return false;
				}
				headers.push("content-type", contentTypeValue);
			}
		}
		if (body && typeof body.read === "function") body.read(0);
		const bodyLength = util.bodyLength(body);
		contentLength = bodyLength ?? contentLength;
		if (contentLength === null) contentLength = request.contentLength;
		if (contentLength === 0 && !expectsPayload) contentLength = null;
		if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
			if (client[kStrictContentLength]) {
				util.errorRequest(client, request, new RequestContentLengthMismatchError());
				return false;
			}
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		const socket = client[kSocket];
		clearIdleSocketValidation(socket);
		/**
		* @param {Error} [err]
		* @returns {void}
		*/
		const abort = (err) => {
			if (request.aborted || request.completed) return;
			util.errorRequest(client, request, err || new RequestAbortedError());
			util.destroy(body);
			util.destroy(socket, new InformationalError("aborted"));
		};
		try {
			request.onRequestStart(abort, null);
		} catch (err) {
			util.errorRequest(client, request, err);
		}
		if (request.aborted) return false;
		if (method === "HEAD") socket[kReset] = true;
		if (upgrade || method === "CONNECT") socket[kReset] = true;
		if (reset != null) socket[kReset] = reset;
		if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
		if (blocking) socket[kBlocking] = true;
		setTypeOfService(socket, request);
		let header = `${method} ${path} HTTP/1.1\r\n`;
		if (typeof host === "string") header += `host: ${host}\r\n`;
		else header += client[kHostHeader];
		if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
		else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
		else header += "connection: close\r\n";
		if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0];
			const val = headers[n + 1];
			if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
			else header += `${key}: ${val}\r\n`;
		}
		if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
			request,
			headers: header,
			socket
		});
		if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBlobLike(body)) {
			if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
			else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
		} else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else assert(false);
		return true;
	}
	/**
	* @param {AbortCallback} abort
	* @param {import('stream').Stream} body
	* @param {import('./client.js')} client
	* @param {import('../core/request.js')} request
	* @param {import('net').Socket} socket
	* @param {number} contentLength
	* @param {string} header
	* @param {boolean} expectsPayload
	*/
	function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
		let finished = false;
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		/**
		* @param {Buffer} chunk
		* @returns {void}
		*/
		const onData = function(chunk) {
			if (finished) return;
			try {
				if (!writer.write(chunk) && this.pause) this.pause();
			} catch (err) {
				util.destroy(this, err);
			}
		};
		/**
		* @returns {void}
		*/
		const onDrain = function() {
			if (finished) return;
			if (body.resume) body.resume();
		};
		/**
		* @returns {void}
		*/
		const onClose = function() {
			queueMicrotask(() => {
				body.removeListener("error", onFinished);
			});
			if (!finished) {
				const err = new RequestAbortedError();
				queueMicrotask(() => onFinished(err));
			}
		};
		/**
		* @param {Error} [err]
		* @returns
		*/
		const onFinished = function(err) {
			if (finished) return;
			finished = true;
			assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
			socket.off("drain", onDrain).off("error", onFinished);
			body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!err) try {
				writer.end();
			} catch (er) {
				err = er;
			}
			writer.destroy(err);
			if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
			else util.destroy(body);
		};
		body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (body.resume) body.resume();
		socket.on("drain", onDrain).on("error", onFinished);
		if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
		else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
		if (body.closeEmitted ?? body.closed) setImmediate(onClose);
	}
	/**
	* @typedef AbortCallback
	* @type {Function}
	* @param {Error} [err]
	* @returns {void}
	*/
	/**
	* @param {AbortCallback} abort
	* @param {Uint8Array|null} body
	* @param {import('./client.js')} client
	* @param {import('../core/request.js')} request
	* @param {import('net').Socket} socket
	* @param {number} contentLength
	* @param {string} header
	* @param {boolean} expectsPayload
	* @returns {void}
	*/
	function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (!body) {
				if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else {
					assert(contentLength === null, "no body must not have content length");
					socket.write(`${header}\r\n`, "latin1");
				}
			} else if (util.isBuffer(body)) {
				assert(contentLength === body.byteLength, "buffer body must have content length");
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(body);
				socket.uncork();
				request.onBodySent(body);
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			}
			request.onRequestSent();
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	/**
	* @param {AbortCallback} abort
	* @param {Blob} body
	* @param {import('./client.js')} client
	* @param {import('../core/request.js')} request
	* @param {import('net').Socket} socket
	* @param {number} contentLength
	* @param {string} header
	* @param {boolean} expectsPayload
	* @returns {Promise<void>}
	*/
	async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
			const buffer = Buffer.from(await body.arrayBuffer());
			socket.cork();
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			socket.write(buffer);
			socket.uncork();
			request.onBodySent(buffer);
			request.onRequestSent();
			if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	/**
	* @param {AbortCallback} abort
	* @param {Iterable} body
	* @param {import('./client.js')} client
	* @param {import('../core/request.js')} request
	* @param {import('net').Socket} socket
	* @param {number} contentLength
	* @param {string} header
	* @param {boolean} expectsPayload
	* @returns {Promise<void>}
	*/
	async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
		let callback = null;
		function onDrain() {
			if (callback) {
				const cb = callback;
				callback = null;
				cb();
			}
		}
		const waitForDrain = () => new Promise((resolve, reject) => {
			assert(callback === null);
			if (socket[kError]) reject(socket[kError]);
			else callback = resolve;
		});
		socket.on("close", onDrain).on("drain", onDrain);
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		try {
			for await (const chunk of body) {
				if (socket[kError]) throw socket[kError];
				if (!writer.write(chunk)) await waitForDrain();
			}
			writer.end();
		} catch (err) {
			writer.destroy(err);
		} finally {
			socket.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		/**
		*
		* @param {object} arg
		* @param {AbortCallback} arg.abort
		* @param {import('net').Socket} arg.socket
		* @param {import('../core/request.js')} arg.request
		* @param {number} arg.contentLength
		* @param {import('./client.js')} arg.client
		* @param {boolean} arg.expectsPayload
		* @param {string} arg.header
		*/
		constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
			this.socket = socket;
			this.request = request;
			this.contentLength = contentLength;
			this.client = client;
			this.bytesWritten = 0;
			this.expectsPayload = expectsPayload;
			this.header = header;
			this.abort = abort;
			this.lengthMismatch = false;
			socket[kWriting] = true;
		}
		/**
		* The body doesn't match the declared content-length and strictContentLength
		* is off. Warn once, and mark the socket so it isn't reused: on the wire this
		* request's body no longer ends where the server expects, so anything sent
		* after it on the same connection would be misread.
		* @returns {void}
		*/
		onLengthMismatch() {
			this.socket[kReset] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new RequestContentLengthMismatchError());
			}
		}
		/**
		* @param {string|Uint8Array} chunk
		* @returns
		*/
		write(chunk) {
			const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return false;
			let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
			if (!len) return true;
			if (contentLength !== null && bytesWritten + len > contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
				const remaining = contentLength - bytesWritten;
				if (remaining === 0) return true;
				chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
				len = remaining;
			}
			socket.cork();
			if (bytesWritten === 0) {
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
				if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
				else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			}
			if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
			this.bytesWritten += len;
			const ret = socket.write(chunk);
			socket.uncork();
			request.onBodySent(chunk);
			if (!ret) {
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
				}
			}
			return ret;
		}
		/**
		* @returns {void}
		*/
		end() {
			const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
			request.onRequestSent();
			socket[kWriting] = false;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return;
			if (bytesWritten === 0) {
				if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else socket.write(`${header}\r\n`, "latin1");
			} else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
			if (contentLength !== null && bytesWritten !== contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
			}
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
			}
			client[kResume]();
		}
		/**
		* @param {Error} [err]
		* @returns {void}
		*/
		destroy(err) {
			const { socket, client, abort } = this;
			socket[kWriting] = false;
			if (err) {
				assert(client[kRunning] <= 1, "pipeline should only contain this request");
				abort(err);
			}
		}
	};
	module.exports = connectH1;
}));
// scripts/no-part-of-undici.ts
var no_part_of_undici_exports = /* @__PURE__ */ __exportAll({ default: () => absent });
/** Stands in for parts of undici that are never used. See `build.ts`. */
function absent() {
	throw new Error("this part of undici is not in this build");
}
var init_no_part_of_undici = __esmMin((() => {}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const net = __require("node:net");
	const http = __require("node:http");
	const util = require_util$1();
	const { ClientStats } = require_stats();
	const { channels } = require_diagnostics();
	const Request = require_request();
	const DispatcherBase = require_dispatcher_base();
	const { InvalidArgumentError, InformationalError, ClientDestroyedError } = require_errors();
	const buildConnector = require_connect();
	const { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo } = require_symbols();
	const connectH1 = require_client_h1();
	const connectH2 = (init_no_part_of_undici(), __toCommonJS(no_part_of_undici_exports));
	const kClosedResolve = Symbol("kClosedResolve");
	const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(client) {
		return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
	}
	let h2NamespaceOptsWarning = false;
	function emitH2OptionsNamespaceWarning(optName) {
		if (h2NamespaceOptsWarning === true) return;
		process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		h2NamespaceOptsWarning = true;
	}
	function getMaxConcurrent(client) {
		if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
		return getPipelining(client);
	}
	/**
	* @type {import('../../types/client.js').default}
	*/
	var Client = class extends DispatcherBase {
		/**
		*
		* @param {string|URL} url
		* @param {import('../../types/client.js').Client.Options} options
		*/
		constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
			if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
			if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
			if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (maxHeaderSize != null) {
				if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
			} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
			if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
			if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
			if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
			if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
			if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
			if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
			if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
			if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
			if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
			if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
			if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
			if (allowH2 !== false) {
				if (h2Options != null) {
					if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
					if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (useH2c != null && typeof useH2c !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new InvalidArgumentError("useH2c must be a valid boolean value");
					}
					if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
					}
					if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket,
				eventSource
			});
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				useH2c: h2Options?.useH2c ?? useH2c,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			else {
				const customConnect = connect;
				connect = (opts, callback) => customConnect({
					...opts,
					...socketPath != null ? { socketPath } : null,
					...allowH2 != null ? { allowH2 } : null
				}, callback);
			}
			this[kUrl] = util.parseOrigin(url);
			this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
			this[kConnector] = connect;
			this[kPipelining] = pipelining != null ? pipelining : 1;
			this[kMaxHeadersSize] = maxHeaderSize;
			this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
			this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
			this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
			this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
			this[kServerName] = null;
			this[kLocalAddress] = localAddress != null ? localAddress : null;
			this[kResuming] = 0;
			this[kNeedDrain] = 0;
			this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
			this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
			this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
			this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
			this[kMaxRequests] = maxRequestsPerClient;
			this[kClosedResolve] = null;
			this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
			this[kHTTPContext] = null;
			this[kHTTP2Options] = {
				pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
				connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
				maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
				sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
			};
			this[kUseMilo] = useMilo;
			this[kQueue] = [];
			this[kRunningIdx] = 0;
			this[kPendingIdx] = 0;
			this[kResume] = (sync) => resume(this, sync);
			this[kOnError] = (err) => onError(this, err);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(value) {
			this[kPipelining] = value;
			this[kResume](true);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			const allowsMux = this[kHTTPContext]?.version === "h2";
			return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
		}
		[kConnect](cb) {
			connect(this);
			this.once("connect", cb);
		}
		[kDispatch](opts, handler) {
			const request = new Request(this[kUrl].origin, opts, handler);
			this[kQueue].push(request);
			if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
				this[kResuming] = 1;
				queueMicrotask(() => resume(this));
			} else this[kResume](true);
			if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
			return this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((resolve) => {
				if (this[kSize]) this[kClosedResolve] = resolve;
				else resolve(null);
			});
		}
		[kDestroy](err) {
			return new Promise((resolve) => {
				const requests = this[kQueue].splice(this[kPendingIdx]);
				for (let i = 0; i < requests.length; i++) {
					const request = requests[i];
					if (request != null) util.errorRequest(this, request, err);
				}
				const callback = () => {
					if (this[kClosedResolve]) {
						this[kClosedResolve]();
						this[kClosedResolve] = null;
					}
					resolve(null);
				};
				if (this[kHTTPContext]) {
					this[kHTTPContext].destroy(err, callback);
					this[kHTTPContext] = null;
				} else queueMicrotask(callback);
				this[kResume]();
			});
		}
	};
	function onError(client, err) {
		if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
			assert(client[kPendingIdx] === client[kRunningIdx]);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				if (request != null) util.errorRequest(client, request, err);
			}
			assert(client[kSize] === 0);
		}
	}
	/**
	* @param {Client} client
	* @returns {void}
	*/
	function connect(client) {
		assert(!client[kConnecting]);
		assert(!client[kHTTPContext]);
		let { host, hostname, protocol, port } = client[kUrl];
		if (hostname[0] === "[") {
			const idx = hostname.indexOf("]");
			assert(idx !== -1);
			const ip = hostname.substring(1, idx);
			assert(net.isIPv6(ip));
			hostname = ip;
		}
		client[kConnecting] = true;
		if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		});
		try {
			client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				if (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				if (client.destroyed) {
					util.destroy(socket.on("error", noop), new ClientDestroyedError());
					client[kResume]();
					return;
				}
				assert(socket);
				try {
					client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
				} catch (err) {
					socket.destroy().on("error", noop);
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				client[kConnecting] = false;
				socket[kCounter] = 0;
				socket[kMaxRequests] = client[kMaxRequests];
				socket[kClient] = client;
				socket[kError] = null;
				if (channels.connected.hasSubscribers) channels.connected.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					socket
				});
				client.emit("connect", client[kUrl], [client]);
				client[kResume]();
			});
		} catch (err) {
			handleConnectError(client, err, {
				host,
				hostname,
				protocol,
				port
			});
			client[kResume]();
		}
	}
	function handleConnectError(client, err, { host, hostname, protocol, port }) {
		if (client.destroyed) return;
		client[kConnecting] = false;
		if (channels.connectError.hasSubscribers) channels.connectError.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector],
			error: err
		});
		if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
			client[kPendingIdx] = client[kRunningIdx];
			for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
				const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
				util.errorRequest(client, request, err);
			}
		} else onError(client, err);
		client.emit("connectionError", client[kUrl], [client], err);
	}
	function emitDrain(client) {
		client[kNeedDrain] = 0;
		client.emit("drain", client[kUrl], [client]);
	}
	function resume(client, sync) {
		if (client[kResuming] === 2) return;
		client[kResuming] = 2;
		_resume(client, sync);
		client[kResuming] = 0;
		if (client[kRunningIdx] > 256) {
			client[kQueue].splice(0, client[kRunningIdx]);
			client[kPendingIdx] -= client[kRunningIdx];
			client[kRunningIdx] = 0;
		}
	}
	function _resume(client, sync) {
		while (true) {
			if (client.destroyed) {
				assert(client[kPending] === 0);
				return;
			}
			if (client[kClosedResolve] && !client[kSize]) {
				client[kClosedResolve]();
				client[kClosedResolve] = null;
				return;
			}
			if (client[kHTTPContext]) client[kHTTPContext].resume();
			if (client[kBusy]) client[kNeedDrain] = 2;
			else if (client[kNeedDrain] === 2) {
				if (sync) {
					client[kNeedDrain] = 1;
					queueMicrotask(() => emitDrain(client));
				} else emitDrain(client);
				continue;
			}
			if (client[kPending] === 0) return;
			if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
			const request = client[kQueue][client[kPendingIdx]];
			if (request === null) return;
			if (request.aborted) {
				client[kQueue].splice(client[kPendingIdx], 1);
				continue;
			}
			if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
				if (client[kRunning] > 0) return;
				client[kServerName] = request.servername;
				client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
					client[kHTTPContext] = null;
					resume(client);
				});
			}
			if (client[kConnecting]) return;
			if (!client[kHTTPContext]) {
				client[kServerName] = request.servername;
				connect(client);
				return;
			}
			if (client[kHTTPContext].destroyed) return;
			if (client[kHTTPContext].busy(request)) return;
			if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
			else client[kQueue].splice(client[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = require_pool_base();
	const Client = require_client();
	const { InvalidArgumentError } = require_errors();
	const util = require_util$1();
	const { kConnecting, kHTTPContext, kUrl, kQueued } = require_symbols();
	const buildConnector = require_connect();
	const kOptions = Symbol("options");
	const kConnections = Symbol("connections");
	const kFactory = Symbol("factory");
	const kProtocol = Symbol("protocol");
	const kProtocolProbe = Symbol("protocol probe");
	function defaultFactory(origin, opts) {
		return new Client(origin, opts);
	}
	function shouldCreateProtocolProbe(pool, dispatcher) {
		return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
	}
	function createClient(pool) {
		const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
		if (shouldCreateProtocolProbe(pool, dispatcher)) pool[kProtocolProbe] = dispatcher;
		pool[kAddClient](dispatcher);
		return dispatcher;
	}
	var Pool = class extends PoolBase {
		constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
			if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				useH2c,
				socketPath,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			super(options);
			this[kConnections] = connections || null;
			this[kUrl] = util.parseOrigin(origin);
			this[kOptions] = {
				...util.deepClone(options),
				connect,
				allowH2,
				useH2c,
				clientTtl,
				socketPath
			};
			this[kFactory] = factory;
			this[kProtocol] = null;
			this[kProtocolProbe] = null;
			this.on("connect", (origin, targets) => {
				if (clientTtl != null && clientTtl > 0) for (const target of targets) Object.assign(target, { ttl: Date.now() });
				const client = targets[targets.length - 1];
				if (client instanceof Client) this[kProtocol] = client[kHTTPContext]?.version;
				if (client === this[kProtocolProbe]) {
					if (this[kProtocol] !== "h2") {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				}
			});
			this.on("disconnect", (origin, targets) => {
				if (targets.includes(this[kProtocolProbe])) {
					this[kProtocolProbe] = null;
					this[kDrainQueue](origin, targets.slice(1));
				}
			});
			this.on("connectionError", (origin, targets) => {
				let resumeQueued = false;
				for (const target of targets) {
					if (target === this[kProtocolProbe]) {
						this[kProtocolProbe] = null;
						resumeQueued = true;
					}
					if (this[kClients].includes(target)) this[kRetireClient](target);
				}
				if (resumeQueued || this[kQueued] > 0) this[kDrainQueue](origin, targets.slice(1));
			});
		}
		[kOnClientBusy](client) {
			if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) this[kProtocolProbe] = client;
		}
		[kOnClientDrain](client) {
			if (client === this[kProtocolProbe]) this[kProtocolProbe] = null;
		}
		[kGetDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return client;
			}
			if (this[kProtocolProbe] !== null) return;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
		}
		[kHasDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return true;
			}
			if (this[kProtocolProbe] !== null) return false;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	module.exports = Pool;
}));
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function extend$1(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function partial$1(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config$1(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config$1())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config$1())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$2 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config$1())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config$1())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config$1())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazy(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry$1() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry$1());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return /* @__PURE__ */ _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return /* @__PURE__ */ _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
}
const ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null(params) {
	return /* @__PURE__ */ _null$1(ZodMiniNull, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return /* @__PURE__ */ _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return /* @__PURE__ */ _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
	return extend$1(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
	const def = schema._zod.def;
	if (def.type !== "tuple") return partial$1(ZodMiniOptional, schema, mask);
	if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
	return clone(schema, {
		...def,
		items: def.items.map((item) => new ZodMiniOptional({
			type: "optional",
			innerType: item
		}))
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
	$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal$1(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniExactOptional = /*@__PURE__*/ $constructor("ZodMiniExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
	return new ZodMiniExactOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable$1(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniLazy = /*@__PURE__*/ $constructor("ZodMiniLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
	return new ZodMiniLazy({
		type: "lazy",
		getter
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
	return /* @__PURE__ */ _custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function json() {
	const jsonSchema = /* @__PURE__ */ _lazy(() => {
		return /* @__PURE__ */ union([
			/* @__PURE__ */ string(),
			/* @__PURE__ */ number(),
			/* @__PURE__ */ boolean(),
			/* @__PURE__ */ _null(),
			/* @__PURE__ */ array(jsonSchema),
			/* @__PURE__ */ record(/* @__PURE__ */ string(), jsonSchema)
		]);
	});
	return jsonSchema;
}
// src/plan/model/key.ts
/** Keys: what people call resources in the files. */
/** What people may call a resource: it stands in paths, in approvals and in the ledger. */
function isKey(text) {
	return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{0,99}$/u.test(text) && !isOfLanguage(text);
}
/** Names such as `constructor` that every object of the language has by itself. */
function isOfLanguage(name) {
	return name in Object.prototype || name === "prototype";
}
/** `Über uns & Preise` as `über-uns-preise`; an address without its scheme; '' when no letter is left. */
function slug$1(text) {
	const words = text.toLowerCase().replace(/^https?:\/\//, "").normalize("NFC").replace(/[\p{M}'’]/gu, "").replace(/[^\p{L}\p{N}_]+/gu, "-").replace(/^[-_]+|[-_]+$/g, "");
	const characters = [...words];
	if (characters.length <= 60) return words;
	const cut = characters.slice(0, 60).join("");
	return cut.includes("-") ? cut.replace(/-[^-]*$/, "") : cut;
}
// src/plan/approve/seen.ts
function linesSeen(markdown) {
	const { comments, from, because } = hidingIn(markdown);
	const raws = markdown.split(LINE_END);
	const texts = withoutComments(markdown, comments).split(LINE_END);
	const paragraphs = doubtsIn(raws);
	let end = 0;
	return raws.map((raw, index) => {
		end = markdown.indexOf(raw, end) + raw.length;
		const text = texts[index];
		const isCommented = text !== raw && text.trim() === "";
		const its = paragraphs[index] ?? (/`{3}|~{3}/.test(raw) ? FENCE : isCommented ? COMMENTED : null);
		return {
			raw,
			text,
			unseen: end > from ? because : its
		};
	});
}
const LINE_END = /\r\n|\n|\r/;
const COMMENTED = "it stands in an HTML comment";
const FENCE = "it stands on the line that begins or ends a code block";
/** The ends of their lines stay, so that lines can be told by their number. */
function withoutComments(text, comments) {
	return [0, ...comments.map(([, end]) => end)].map((start, index) => {
		const [first, last] = comments[index] ?? [text.length, text.length];
		return text.slice(start, first) + text.slice(first, last).replace(/[^\r\n]/g, "");
	}).join("");
}
/** Tags that show what they hold, neither smaller nor struck out, and hide nothing by an attribute. */
const SHOWING = /<\/?(?:details(?:[ \t]+open)?|summary|p|div|b|i|em|strong|ul|ol|li|blockquote|h[1-6]|br|hr|a)[ \t]*\/?>|<a[ \t]+href="[^"<>\r\n]*"[ \t]*>|<img(?:[ \t]+[a-z]+(?:="[^"<>\r\n]*")?)*[ \t]*\/?>/iy;
/** An address in angle brackets, and a bracket that begins no tag. */
const NO_TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[\w.+-]+@[\w.-]+>|(?![a-z/!?]))/iy;
/** What GitHub draws instead of showing it. */
const DRAWN = /[ \t]*(?:math|mermaid|geojson|topojson|stl)\b/iy;
const DRAWING = "it stands behind a diagram or formula";
function hidingIn(text) {
	const comments = [];
	const endingAt = (from, because) => ({
		comments,
		from,
		because
	});
	let [hasCode, hasHtml] = [false, false];
	const token = /<!--|`{3,}|~{3,}|\[\^[^\]\r\n]*\]:|\$\$|</g;
	const isAt = (pattern, at) => {
		pattern.lastIndex = at;
		return pattern.test(text);
	};
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		const [{ index: at }, word] = [found, found[0]];
		if (word === "<!--") {
			if (/^-?>/.test(text.slice(at + 4, at + 6))) return endingAt(at, "it stands behind an HTML comment");
			const close = text.indexOf("-->", at + 4);
			const end = close === -1 ? text.length : close + 3;
			const [line, previous] = linesBefore(text, at);
			if (/^ {0,3}$/.test(line) && !hasCode && (!hasHtml || /^[ \t]*$/.test(previous))) token.lastIndex = end;
			else if (/(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(text.slice(at, end))) return endingAt(at, "it stands behind an HTML comment");
			comments.push([at, end]);
		} else if (word.startsWith("[^")) return endingAt(at, "it stands behind a footnote");
		else if (word === "$$") return endingAt(at, DRAWING);
		else if (word !== "<") {
			hasCode = true;
			if (isAt(DRAWN, at + word.length)) return endingAt(at, DRAWING);
		} else if (isAt(SHOWING, at)) {
			hasHtml = true;
			token.lastIndex = SHOWING.lastIndex;
		} else if (!isAt(NO_TAG, at)) return endingAt(at, "it stands behind HTML that may hide it");
	}
	return endingAt(Number.POSITIVE_INFINITY, "");
}
/** The begun line that leads to a place, and the whole line before it. */
function linesBefore(text, at) {
	const startOf = (end) => end === 0 ? 0 : Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
	const start = startOf(at);
	const end = start - (text.startsWith("\r\n", start - 2) ? 2 : Math.min(1, start));
	return [text.slice(start, at), text.slice(startOf(end), end)];
}
/** Links, images and what defines them, formulas, what is struck out, and characters without a shape. */
const DOUBTFUL = /\][:([]|!\[|\$|(?<!~)~~?(?!~)|[^\P{Cc}\t]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Zl}|\p{Zp}/u;
const BESIDE = "it stands in one paragraph with a link, an image, a formula or something struck out or unseen";
/** For each line why its paragraph leaves doubt, or null. An item of a list begins a paragraph of its own. */
function doubtsIn(lines) {
	const paragraphs = [];
	let current = 0;
	for (const line of lines) {
		if (/^[ \t]*$/.test(line) || /^ {0,3}[-+*][ \t]+[^ \t]/.test(line)) current += 1;
		paragraphs.push(current);
	}
	const doubtful = new Set(paragraphs.filter((_, index) => DOUBTFUL.test(lines[index])));
	return paragraphs.map((paragraph) => doubtful.has(paragraph) ? BESIDE : null);
}
// src/plan/approve/allowed.ts
/** What people have approved. An approval names one operation and stands where reviewers see it. */
const ACTIONS = [
	"create",
	"update",
	"delete",
	"adopt",
	"forget"
];
/** Approvals that are about no change of a plan: `move account/2`, `undo receipts/9001-1`. */
const OTHERS = ["move", "undo"];
/** A line that is nothing but approvals; around it the marks of lists, quotations, ticked boxes, bold and code. */
const LINE$2 = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?(?:\[[xX]\][ \t]+)?["“'`]*allow["”'`*]*:["”'`*]*[ \t]*(.*)$/iu;
/** What looks meant as one, wherever it stands. */
const MEANT = /\ballow[^\w\s]{0,6}:[^\w\s]{0,6}\s{0,3}[^\w\s]{0,6}((?:create|update|delete|adopt|forget|move|undo)[ \t]+\w+\/[\p{L}\p{M}\p{N}._@+-]{1,100})/giu;
/** An operation is no longer than this; a longer text is not even looked at. */
const LONGEST$1 = 200;
/** So many misspelt approvals are reported. */
const MOST_TOLD = 20;
function operationOf(change) {
	return `${change.action} ${subjectOf(change)}`;
}
/**
* The approvals in a description or an input: one on a line, `allow: delete inboxes/old`, or several with commas between.
* A line with anything else on it says nothing, and neither does what a reviewer may not see (`seen.ts`).
*/
function approvalsIn(text) {
	const allowed = /* @__PURE__ */ new Set();
	const others = [];
	for (const { text: line, raw, unseen } of linesSeen(text)) {
		const list = LINE$2.exec(line)?.[1];
		const operations = list?.split(",").map(operationIn) ?? [];
		if (list !== void 0 && unseen === null) {
			if (operations.every((operation) => operation !== null)) for (const operation of operations) allowed.add(operation);
			else others.push({
				written: line.trim(),
				because: "it names no operation such as `delete inboxes/old`"
			});
			continue;
		}
		for (const [, operation] of raw.matchAll(MEANT)) others.push({
			written: operation,
			because: unseen ?? NOT_ALONE
		});
	}
	return {
		allowed,
		ignored: [...new Map(others.map((one) => [one.written, one])).values()].filter(({ written }) => !allowed.has(written))
	};
}
const NOT_ALONE = "it does not stand alone on its line, or in an HTML comment";
function allowedIn(text) {
	return approvalsIn(text).allowed;
}
/** What is written and does not count is told, or its author waits for it in vain. */
function ignoredNotes(...texts) {
	return texts.flatMap((text) => approvalsIn(text).ignored).slice(0, MOST_TOLD).map(({ written, because }) => ({
		code: "G-ALLOW-IGNORED",
		severity: "note",
		place: null,
		subject: null,
		sentence: `The approval \`${written}\` does not count: ${because}.`,
		nextStep: "Put `allow: …` on a line of its own, in a paragraph of its own, above any HTML."
	}));
}
function operationIn(text) {
	if (text.length > LONGEST$1) return null;
	const [, action, kind, key] = /^["“'`*]*(\w+)[ \t]+(\w+)\/(\S+?)["”'`*]*$/u.exec(text.trim().normalize()) ?? [];
	return action !== void 0 && [...ACTIONS, ...OTHERS].includes(action.toLowerCase()) && isKey(key) ? `${action.toLowerCase()} ${kind}/${key}` : null;
}
function isApproved(change) {
	return `\`${operationOf(change)}\` is approved.`;
}
/** Each approval that counts and that no guard has named (`said`): a reviewer sees all that was approved. */
function approved(allowed, changes, said) {
	const named = new Set(said.map(({ nextStep }) => nextStep));
	return changes.filter((change) => allowed.has(operationOf(change)) && !named.has(isApproved(change))).map((change) => ({
		code: "G-ALLOWED",
		severity: "note",
		place: null,
		subject: subjectOf(change),
		sentence: isApproved(change),
		nextStep: "The description of the pull request, the input \"allow\" or the option --allow says so."
	}));
}
/** An approval of what the plan does not hold is most likely misspelt. */
function withoutOperation(allowed, changes) {
	const operations = changes.map(operationOf);
	return [...allowed].filter((operation) => !operations.includes(operation)).slice(0, MOST_TOLD).map((operation) => {
		const guess = nearest(operation, operations);
		return {
			code: "G-ALLOW-NOTHING",
			severity: "note",
			place: null,
			subject: null,
			sentence: `Somebody approved \`${operation}\`, which is not in this plan.`,
			nextStep: guess === null ? "It does no harm." : `Did you mean \`allow: ${guess}\`?`
		};
	});
}
// src/kinds/model/endpoint.ts
/**
* Where the resources of a kind live on the server. An endpoint says what to ask and takes answers apart; it sends nothing
* itself. Paths are below `/api/v1/accounts/ID`. The constructors are in `src/kinds/endpoints/`: what none of them says is
* a new one there, and nothing else has to change.
*/
/** The resource that has to be named before one of this endpoint can be asked for. */
function parentOf({ over, under }) {
	return over ?? under;
}
/** What follows for the fields of one: what has to be said, and what can never change. */
function impliedBy(endpoint) {
	const parent = parentOf(endpoint);
	if (parent === null) return {
		required: [],
		immutable: []
	};
	return {
		required: [endpoint.over?.holds ?? parent.at],
		immutable: [parent.at]
	};
}
function hasId(item) {
	return isObject$1(item) && Number.isSafeInteger(item.id);
}
// src/kinds/model/descriptions.ts
/**
* What is said of the fields of an object. It is kept for the object and not for the schema of each field, because fields
* share those, and copying one for its text would cost more than all the texts.
*/
const registry = registry$1();
/** Says what the fields of an object are for; returns the same schema. */
function described(schema, of) {
	registry.add(schema, { of });
	return schema;
}
/** What is said of the fields of that object; a schema with further checks has what the one without them has. */
function descriptionsOf(schema) {
	return registry.get(schema)?.of ?? {};
}
/** `greeting_message` is called "greeting message" where nothing else is said. */
function labelOf(field, said) {
	return said === void 0 || typeof said === "string" ? field.replaceAll("_", " ") : said[0];
}
function sentenceOf(said) {
	return typeof said === "string" ? said : said[1];
}
// src/kinds/model/shape.ts
const FREE = ["lazy", "record"];
const known$1 = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
	const found = known$1.get(schema);
	if (found !== void 0) return found;
	const shape = read$1(schema);
	known$1.set(schema, shape);
	return shape;
}
function read$1(schema) {
	const { def } = schema._zod;
	if (def.innerType !== void 0) {
		const inner = read$1(def.innerType);
		const base = def.innerType._zod.def.type;
		return def.type === "nullable" && (base === "string" || base === "boolean") ? {
			type: "leaf",
			blank: base === "string" ? "text" : "boolean"
		} : inner;
	}
	if (def.type === "object") return {
		type: "object",
		fields: mapValues(def.shape, read$1),
		says: descriptionsOf(schema)
	};
	if (def.type === "array") return {
		type: "list",
		item: read$1(def.element)
	};
	if (def.discriminator !== void 0) {
		const by = def.discriminator;
		const options = def.options.map((option) => [String(option._zod.def.shape[by]._zod.def.values[0]), read$1(option)]);
		return {
			type: "choice",
			by,
			options: Object.fromEntries(options)
		};
	}
	if (def.type === "number") return {
		type: "leaf",
		isNumber: true
	};
	return FREE.includes(def.type) ? {
		type: "leaf",
		isFree: true
	} : { type: "leaf" };
}
/** The shape that applies to a value: of a choice, the option its own field names, if there is such an option. */
function shapeFor(shape, value) {
	if (shape.type !== "choice") return shape;
	const named = value?.[shape.by];
	const option = typeof named === "object" ? void 0 : own$1(shape.options, String(named));
	return option !== void 0 ? option : {
		type: "object",
		fields: { [shape.by]: { type: "leaf" } },
		says: {}
	};
}
function mapValues(of, to) {
	return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));
}
// src/kinds/model/check.ts
/**
* What a declaration must not contradict: its own schema, its example, and the other kinds of the registry. What needs no
* schema is asked when the kinds are loaded, what needs one when it is first used, because to make all of them takes a tenth
* of a start; the rest `npm run generate` and a test ask.
*/
/** Throws for the first name that the schema of the kind does not have. */
function mustFitSchema(kind) {
	const shape = shapeOf(kind.schema);
	for (const [fact, names] of Object.entries(fieldsNamed(kind))) for (const name of names) if (!isAt(shape, [{ name }])) throw strange$1(kind, fact, name);
	for (const [fact, paths] of Object.entries(pathsNamed(kind))) for (const path of paths) if (!isAt(shape, stepsOf(path))) throw strange$1(kind, fact, path);
}
/** Throws where kinds have one name, or refer to one that is not among them. Makes no schema. */
function mustReferToKinds(kinds) {
	const names = /* @__PURE__ */ new Set();
	for (const kind of kinds) {
		if (names.has(kind.name)) throw wrong$1(kind, "name is that of another kind");
		names.add(kind.name);
	}
	for (const kind of kinds) {
		const { references, endpoint } = kind;
		const lost = references.find(({ to }) => !names.has(to));
		if (lost !== void 0) throw wrong$1(kind, `references lead from "${lost.at}" to "${lost.to}", which is no kind`);
		const early = references.find(({ shownBy }) => shownBy !== void 0 && endpoint.over === null);
		if (early !== void 0) throw wrong$1(kind, `references at "${early.at}" is read before what it leads to`);
		const parent = parentOf(endpoint);
		if (parent !== null && !names.has(parent.kind)) throw wrong$1(kind, `endpoint.${endpoint.over === null ? "under" : "over"} names "${parent.kind}", which is no kind`);
	}
}
function fieldsNamed({ identity, endpoint, requests, comparison, safety, impact, texts }) {
	return {
		"identity.nameField": identity.nameField === null ? [] : [identity.nameField],
		"identity.naturalKey": identity.naturalKey,
		"identity.referredBy": identity.referredBy === "id" ? [] : [identity.referredBy],
		"identity.writtenAs": identity.writtenAs === null ? [] : [identity.writtenAs],
		"identity.unique": Object.keys(identity.unique),
		"identity.heldOnce": identity.heldOnce,
		"endpoint.over": endpoint.over === null ? [] : [endpoint.over.at, endpoint.over.holds],
		"endpoint.under": endpoint.under === null ? [] : [endpoint.under.at],
		"requests.defaults": Object.keys(requests.defaults),
		"requests.onlyByUpdate": requests.onlyByUpdate,
		"requests.laterByOlder": requests.laterByOlder,
		"requests.partial": requests.partial,
		"requests.carried": requests.carried,
		"requests.files": Object.keys(requests.files),
		"comparison.canonical": Object.keys(comparison.canonical),
		"safety.switch": safety.switch === null ? [] : [safety.switch],
		"safety.services": Object.keys(safety.services),
		texts: Object.keys(texts),
		"safety.people": safety.people === null ? [] : [safety.people.role],
		"safety.reaches": safety.reaches.flatMap(({ by }) => by),
		"impact.people": impact.people === null ? [] : [impact.people.at]
	};
}
function pathsNamed({ words, references, identity, requests, limits, comparison, safety, availability }) {
	return {
		references: references.map(({ at }) => at),
		"identity.takenOnce": identity.takenOnce.flat(),
		"requests.attachments": requests.attachments,
		"limits.required": limits.required,
		"limits.immutable": limits.immutable,
		"limits.neverEmpty": limits.neverEmpty,
		"limits.listedBy": limits.listedBy.flatMap((one) => [one.at, one.in]),
		"comparison.writtenOnly": comparison.writtenOnly,
		"comparison.keyed": Object.entries(comparison.keyed).map(([list, by]) => `${list}[].${by}`),
		"safety.weakens": Object.keys(safety.weakens),
		"availability.parts": availability.parts.map(({ at }) => at),
		"words.tells.values": Object.keys(words.tells.values)
	};
}
/** Whether a resource of that shape can have something there: free JSON can, and one of several objects if any has it. */
function isAt(shape, [step, ...rest]) {
	if (step === void 0) return true;
	if (shape.type === "leaf") return shape.isFree === true;
	if (shape.type === "choice") return Object.values(shape.options).some((option) => isAt(option, [step, ...rest]));
	if (shape.type === "list") return !("name" in step) && isAt(shape.item, "where" in step ? [{ name: step.where }] : []) && isAt(shape.item, rest);
	const inner = "name" in step ? own$1(shape.fields, step.name) : void 0;
	return inner !== void 0 && isAt(inner, rest);
}
function strange$1(kind, fact, name) {
	return wrong$1(kind, `${fact} names "${name}", which its schema does not have`);
}
function wrong$1({ name }, what) {
	return /* @__PURE__ */ new Error(`${name}: ${what}`);
}
// src/kinds/endpoints/single.ts
/** An answer without an id, such as settings of an account, is the only one there is. */
const ONLY = 0;
/** What an account has once: its settings, or those of the token's user. Read, and written whole or in part, at one path. */
function single(declared) {
	const { path, has, answer: at = "", wrap, update = "PATCH", listedFor = "administrators" } = declared;
	const { replaces, mayBeMissing } = declared;
	const bodyOf = (body) => wrap === void 0 ? body : { [wrap]: body };
	const identified = (resource) => ({
		id: ONLY,
		...resource
	});
	const resourceIn = (answer) => {
		const resource = valueAt(answer, at);
		return isObject$1(resource) && has in resource ? resource : null;
	};
	return {
		listedFor,
		noneIsNotFound: false,
		over: null,
		under: null,
		isSingle: true,
		list: () => path,
		pages: null,
		listed: (answer) => {
			const resource = resourceIn(answer);
			if (resource === null) return null;
			return mayBeMissing?.(resource) ? [] : [identified(resource)];
		},
		address: () => path,
		create: mayBeMissing === void 0 ? null : (body) => ({
			method: "POST",
			path,
			body: bodyOf(body)
		}),
		created: (answer) => {
			const made = resourceIn(answer);
			return made === null || mayBeMissing?.(made) ? null : identified(made);
		},
		update: (_, body, before) => [{
			method: update,
			path,
			body: bodyOf(replaces ? {
				...before,
				...body
			} : body)
		}],
		remove: mayBeMissing === void 0 ? null : () => ({
			method: "DELETE",
			path
		})
	};
}
// src/kinds/fields/mistakes.ts
/** Rules that a type cannot say: over several fields, or over a value that only another field gives its meaning. */
/** A check for a schema that adds every mistake that is found; the checks around it run all the same. */
function without(find) {
	return /* @__PURE__ */ check(({ value, issues }) => {
		for (const mistake of find(value)) issues.push({
			...issueOf(mistake),
			path: [...mistake.at],
			continue: true
		});
	});
}
function issueOf(mistake) {
	if ("oneOf" in mistake) return {
		code: "invalid_value",
		values: [...mistake.oneOf],
		message: "is no value Chatwoot knows",
		input: null
	};
	if ("isMissing" in mistake) return {
		code: "invalid_type",
		expected: "array",
		input: void 0
	};
	const { says, help, guess, near } = mistake;
	return {
		code: "custom",
		message: says,
		params: {
			help,
			guess,
			near
		},
		input: null
	};
}
/** A plain value as text; of an object or a list, which may hold anything (a `toString` of null), none. */
function plainText(value) {
	return typeof value === "object" && value !== null ? "" : String(value);
}
// src/kinds/model/file.ts
/** Fields that hold a file. Of its content everybody but the two edges knows only what stands here: never the bytes. */
/** Of a file whose first bytes show no type that is known here. */
const UNKNOWN_TYPE = "application/octet-stream";
/** Chatwoot goes by the first bytes as well, whatever a file is called. */
const BEGINNINGS = [
	["image/png", /^\x89PNG\r\n\x1a\n/],
	["image/jpeg", /^\xff\xd8\xff/],
	["image/gif", /^GIF8[79]a/],
	["image/webp", /^RIFF.{4}WEBP/s],
	["application/pdf", /^%PDF-/]
];
/** Its type is that of its first bytes. */
function contentOf(bytes) {
	const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	const [type = UNKNOWN_TYPE] = BEGINNINGS.find(([, begins]) => begins.test(beginning)) ?? [];
	return {
		sha256: createHash("sha256").update(bytes).digest("hex"),
		type,
		size: bytes.length
	};
}
/** What a server has that says no more than that there is a file. */
const SOME_FILE = { sha256: null };
/** A ledger may hold anything: what has not the form of these is none. */
function isFileContent(value) {
	if (!isObject$1(value)) return false;
	const { sha256, type, size } = value;
	const [isHash, isType] = [/^[0-9a-f]{64}$/.test(String(sha256)), /^[\w.+-]+\/[\w.+-]+$/.test(String(type))];
	return isHash && isType && Number.isSafeInteger(size);
}
/** What an answer says of the files of a resource: that there is one, or none, or nothing at all. */
function filesIn$1(files, raw) {
	return Object.fromEntries(Object.entries(files).flatMap(([field, { isIn }]) => {
		const has = isIn(raw);
		return has === null ? [] : [[field, has ? SOME_FILE : null]];
	}));
}
/** The live fields, with what was applied last in the place of files that the server only says it has. */
function withKnownFiles(files, live, applied) {
	const known = Object.keys(files).flatMap((field) => {
		const was = isObject$1(live[field]) ? applied?.()[field] : void 0;
		return isFileContent(was) ? [[field, was]] : [];
	});
	return known.length === 0 ? live : {
		...live,
		...Object.fromEntries(known)
	};
}
// src/kinds/fields/schema.ts
/** The atoms of the kinds' schemas, with Chatwoot's own limits (seen on 4.15.1). */
/** Every field optional: what is left out is not managed. `says` is what each is for. */
function fields$1(shape, says) {
	const schema = /* @__PURE__ */ partial(/* @__PURE__ */ object(shape));
	return says === void 0 ? schema : described(schema, says);
}
/** A `string` column holds 255 characters, a `text` column 20,000. */
const line = upTo(255);
const text$1 = upTo(2e4);
/** Chatwoot and JSON Schema count a character outside the basic plane once, `maxLength` of zod twice. */
function upTo(maximum, schema = /* @__PURE__ */ string()) {
	const isShort = /* @__PURE__ */ check(({ value, issues }) => {
		if (value.length > maximum && [...value].length > maximum) issues.push({
			code: "too_big",
			origin: "string",
			maximum,
			input: value,
			path: [],
			continue: true
		});
	});
	return schema.check(isShort).register(globalRegistry, { maxLength: maximum });
}
/** A text without which Chatwoot refuses the resource; spaces alone do not count. */
const nonBlank = line.check(/* @__PURE__ */ _regex(/\S/, "must not be blank"));
const nonBlankText = text$1.check(/* @__PURE__ */ _regex(/\S/, "must not be blank"));
const bool = /* @__PURE__ */ boolean();
const count = int().check(/* @__PURE__ */ _gte(0));
const nullable = nullable$1;
const list$1 = array;
const oneOf = _enum;
/** The key of another resource, or the natural key of one that is not declared. */
const reference$1 = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _minLength(1));
/** Free JSON that Chatwoot stores as it is. Compared and sent whole. */
const anything = /* @__PURE__ */ json();
/** A plain value: Chatwoot passes over a list that holds anything else. */
const scalar = /* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	/* @__PURE__ */ number(),
	/* @__PURE__ */ boolean()
]);
/** A file: what it holds, read from the `{"$file": …}` that people write. Compared and sent whole. */
const file = (/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ json())).check(/* @__PURE__ */ refine(isFileContent, "is no file"));
const freeObject = /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ json());
// src/kinds/fields/weakening.ts
/** Data goes to an address: any new one counts, none does not. */
const newAddress = (what) => (to) => isBlank$1(to) ? null : `${what} goes to a new address`;
const becomes = (value, what) => (to, from) => to === value && from !== value ? what : null;
const switchedOff = (what) => (to, from) => from === true && to !== true ? what : null;
/** A list of domains in one text; an empty one lets every domain in. */
const widened = (what) => (to, from) => {
	if (isBlank$1(from)) return null;
	if (isBlank$1(to)) return `every ${what} is let in`;
	const before = new Set(words(from));
	return words(to).filter((word) => !before.has(word)).length === 0 ? null : `another ${what} is let in`;
};
/** Items that were not in the list before. */
const moreOf$1 = (what, isMeant = () => true) => (to, from) => {
	const before = new Set(items$1(from).map(identity));
	return items$1(to).some((item) => isMeant(item) && !before.has(identity(item))) ? what : null;
};
function isBlank$1(value) {
	return value === void 0 || value === null || value === "";
}
function words(value) {
	return typeof value === "string" ? value.split(/[\s,]+/).filter((word) => word !== "") : [];
}
function items$1(value) {
	return Array.isArray(value) ? value : [];
}
/** A sealed text is told by its fingerprint, wherever it stands: live has no name for its secret. */
function identity(value) {
	return JSON.stringify(value, (_, inner) => inner instanceof Sealed ? `sealed ${inner.fingerprint}` : typeof inner === "string" ? `text ${inner}` : inner);
}
// src/kinds/model/attachment.ts
/**
* Files inside of a field, such as what an action sends: each is uploaded alone, and the field then holds the number of
* that file. Where they stand is a path (`Requests.attachments`) into a list that is compared as a whole, the same in
* answers and in what people write.
*/
/** Bytes at most: Chatwoot takes larger ones (4.15.1) and, unless it is configured otherwise, sends none of them. */
const MOST_BYTES = 41943040;
/** What the server puts a hyphen for in the name of a file, or takes off (`ActiveStorage::Filename`, Rails 7 and 8). */
const REPLACED = /[\p{Cc}\u202e%$|:;/<>?*"\\]|^\s|\s$/u;
function isAttachment(value) {
	return isFileContent(value) && typeof value.name === "string";
}
/** Replaces every attachment of these fields, also those of which the server tells no more than the name. */
function mapAttachments(places, fields, to) {
	return places.reduce((all, at) => mapAt(all, at, (value) => isObject$1(value) ? to(value) : value), fields);
}
function attachmentsIn$1(places, fields) {
	const found = [];
	mapAttachments(places, fields, (one) => {
		found.push(one);
		return one;
	});
	return found;
}
/** The fields of an answer with the names of its files in the place of their numbers; a number of no such file stays. */
function withNames(places, fields, raw) {
	const names = namesOf(raw);
	if (names.size === 0) return fields;
	return places.reduce((all, at) => mapAt(all, at, (value) => names.has(value) ? {
		name: names.get(value),
		sha256: null
	} : value), fields);
}
/** By name, the numbers of the files that stand in these places of an answer: the resource may have others besides. */
function idsByName(places, raw) {
	const names = namesOf(raw);
	const ids = /* @__PURE__ */ new Map();
	for (const at of places) mapAt(raw, at, (value) => {
		const name = names.get(value);
		if (name !== void 0) ids.set(name, (ids.get(name) ?? /* @__PURE__ */ new Set()).add(value));
		return value;
	});
	return ids;
}
/**
* The live fields, with what was applied last in the place of files of which the server says no more than that they are
* there, or what they are called.
*/
function withKnown({ files, attachments }, live, applied) {
	const fields = withKnownFiles(files, live, applied);
	if (applied === null) return fields;
	return mapAttachments(attachments, fields, (one) => {
		if (one.sha256 !== null) return one;
		const was = attachmentsIn$1(attachments, applied()).find(({ name }) => name === one.name);
		return isAttachment(was) ? was : one;
	});
}
/** By number, what the files of an answer are called. */
function namesOf({ files }) {
	const all = Array.isArray(files) ? files.filter(isObject$1) : [];
	return new Map(all.map(({ blob_id, filename }) => [blob_id, String(filename).normalize()]));
}
// src/kinds/model/define.ts
/** A declaration says what is special about its kind; what most kinds have in common is filled in here. */
/**
* Fills in what most kinds have in common. Whoever is the first to ask for the schema hears that the declaration names
* what it does not have: an Error with the names of the kind and of the fact.
*/
function defineKind(declared) {
	let schema;
	const kind = {
		...filledIn(declared),
		get schema() {
			if (schema === void 0) {
				schema = declared.schema();
				mustFitSchema(kind);
			}
			return schema;
		}
	};
	return kind;
}
function requestsOf({ requests: its = {} }) {
	const { fromLive = (raw) => raw, files = {}, attachments = [], defaults = {} } = its;
	const hasFiles = Object.keys(files).length + attachments.length > 0;
	const noFiles = Object.fromEntries(Object.keys(files).map((field) => [field, null]));
	return {
		toBody: (fields) => fields,
		createdWith: () => ({}),
		onlyByUpdate: [],
		alsoByUpdate: () => [],
		alsoDefault: () => ({}),
		laterByOlder: [],
		partial: [],
		carried: [],
		inOrder: false,
		...its,
		files,
		attachments,
		defaults: {
			...noFiles,
			...defaults
		},
		fromLive: hasFiles ? (raw) => ({
			...withNames(attachments, fromLive(raw), raw),
			...filesIn$1(files, raw)
		}) : fromLive
	};
}
function filledIn(declared) {
	const implied = impliedBy(declared.endpoint);
	return {
		name: declared.name,
		words: {
			loses: "",
			gone: null,
			stays: null,
			serverMade: null,
			page: null,
			...declared.words,
			tells: {
				clauses: () => [],
				creation: () => [],
				values: {},
				...declared.words.tells
			}
		},
		references: declared.references ?? [],
		identity: {
			naturalKey: declared.identity.nameField === null ? [] : [declared.identity.nameField],
			referredBy: "id",
			unique: {},
			takenOnce: [],
			writtenAs: null,
			heldOnce: [],
			isRepeatable: () => false,
			isForeign: () => false,
			...declared.identity
		},
		endpoint: declared.endpoint,
		requests: requestsOf(declared),
		limits: {
			cannotCreate: () => null,
			neverEmpty: [],
			listedBy: [],
			...declared.limits,
			required: [...implied.required, ...declared.limits?.required ?? []],
			immutable: [...implied.immutable, ...declared.limits?.immutable ?? []]
		},
		comparison: {
			canonical: {},
			keyed: {},
			writtenOnly: [],
			...declared.comparison
		},
		safety: {
			secrets: [],
			weakens: {},
			reaches: [],
			answers: () => false,
			switch: null,
			people: null,
			services: {},
			conversationsBy: null,
			leaves: () => null,
			contents: null,
			uses: null,
			signIn: null,
			deletion: {
				when: "at once",
				needsApproval: false
			},
			...declared.safety
		},
		impact: {
			deleted: [],
			answering: [],
			people: null,
			...declared.impact
		},
		texts: declared.texts ?? {},
		example: declared.example,
		samples: {
			more: [],
			same: {},
			weakens: [],
			harmless: [],
			answers: [],
			...declared.samples
		},
		availability: {
			since: "3.0",
			until: null,
			edition: "any",
			feature: null,
			needsFeature: null,
			parts: [],
			...declared.availability
		},
		simulatedAs: declared.simulatedAs ?? null,
		map: declared.map ?? null
	};
}
// src/kinds/types/account-settings.samples.ts
const samples$1 = {
	more: [{
		locale: "fr",
		auto_resolve_after: 60,
		auto_resolve_message: "Closed for today. Write again, and it is open again."
	}],
	answers: [{ auto_resolve_message: "Closed" }],
	weakens: [
		...["support_email", "domain"].map((name) => [{ [name]: "a@x.example" }, { [name]: "b@x.example" }]),
		[{ auto_resolve_after: 60 }, { auto_resolve_after: 10 }],
		[{ auto_resolve_ignore_waiting: true }, { auto_resolve_ignore_waiting: false }],
		[{ auto_resolve_message: "Closed" }, { auto_resolve_message: "Resolved" }]
	],
	harmless: [[{
		auto_resolve_after: null,
		auto_resolve_message: "Closed"
	}, {
		auto_resolve_after: null,
		auto_resolve_message: "Resolved"
	}]]
};
// src/kinds/types/account-settings.ts
/** Any other is a 500 (4.15.1). */
const LOCALES = [
	...[
		"ar",
		"bg",
		"ca",
		"cs",
		"da",
		"de",
		"el",
		"en",
		"es",
		"et",
		"fa",
		"fi",
		"fr",
		"he",
		"hu",
		"id",
		"is",
		"it"
	],
	...[
		"ja",
		"ko",
		"lt",
		"lv",
		"ml",
		"nl",
		"no",
		"pl",
		"pt",
		"pt_BR",
		"ro",
		"ru",
		"sk",
		"sr",
		"sv",
		"ta",
		"th",
		"tr"
	],
	...[
		"uk",
		"vi",
		"zh_CN",
		"zh_TW"
	]
];
const SENDERS = "Write support@example.com or Support <support@example.com>.";
/** Its address or `Name <address>`. The server takes a bare word as well, from which no mail can be sent; 101 characters are a 500. */
const sender = upTo(100).check(without((value) => value === "" || /^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value) ? [] : [{
	at: [],
	says: "must be an e-mail address, with or without a name before it",
	help: SENDERS
}]));
/** The three places in which the server keeps what is written side by side. */
const SETTINGS$1 = [
	"auto_resolve_after",
	"auto_resolve_message",
	"auto_resolve_label",
	"auto_resolve_ignore_waiting",
	"audio_transcriptions"
];
const COMPANY = [
	"website",
	"industry",
	"company_size",
	"timezone",
	"referral_source"
];
const accountSettings = defineKind({
	name: "account_settings",
	words: {
		noun: "account",
		about: "The account itself: its name, its language, and what happens to conversations that nobody answers. An account has them once, under any key; they are never created and never deleted."
	},
	schema: () => fields$1({
		name: nonBlank,
		locale: nullable(oneOf(LOCALES)),
		domain: nullable(upTo(100)),
		support_email: nullable(sender),
		auto_resolve_after: nullable(int().check(/* @__PURE__ */ _gte(10), /* @__PURE__ */ _lte(1439856))),
		auto_resolve_message: nullable(text$1),
		auto_resolve_label: nullable(reference$1),
		auto_resolve_ignore_waiting: nullable(bool),
		audio_transcriptions: nullable(bool),
		conversation_required_attributes: list$1(reference$1),
		website: nullable(line),
		industry: nullable(line),
		company_size: nullable(line),
		timezone: nullable(line),
		referral_source: nullable(line)
	}, {
		name: "What the account is called in the dashboard and in mails to agents.",
		locale: ["language", "The language of mails and of the dashboard, where a user has chosen none."],
		domain: ["inbound domain", "The domain of the addresses that customers answer to; null for that of the installation."],
		support_email: ["sender", "From whom mails to customers come, \"Support <support@example.com>\"; null for the sender of the installation, which Chatwoot then shows here."],
		auto_resolve_after: ["resolve after (minutes)", "Minutes without an answer after which a conversation is resolved, 10 to 1439856; null for never (the default)."],
		auto_resolve_message: ["message on resolving", "What customers are told when a conversation is resolved so; nothing by default."],
		auto_resolve_label: ["label on resolving", "The label that such a conversation gets; none by default."],
		auto_resolve_ignore_waiting: ["left open while waiting for an agent", "Whether conversations that wait for an agent are left open; false by default."],
		audio_transcriptions: ["audio messages written out as text", "Whether audio messages are written out as text (enterprise edition); false by default."],
		conversation_required_attributes: ["required attributes", "The attributes that agents have to fill in before they resolve a conversation, in the order of the form; none by default."],
		website: "The address of the company, for your own records.",
		industry: "What the company does, for your own records.",
		company_size: ["company size", "How many people work in the company, such as \"11-50\", for your own records."],
		timezone: ["time zone", "The time zone of the company, for your own records; inboxes have their own."],
		referral_source: ["how the company came to Chatwoot", "How the company came to Chatwoot, for your own records."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "",
		has: "name",
		listedFor: "anyone"
	}),
	references: [{
		at: "auto_resolve_label",
		to: "labels"
	}, {
		at: "conversation_required_attributes[]",
		to: "custom_attribute_definitions",
		where: { attribute_model: "conversation_attribute" }
	}],
	requests: {
		defaults: {
			domain: null,
			support_email: null,
			auto_resolve_after: null,
			auto_resolve_message: null,
			auto_resolve_label: null,
			auto_resolve_ignore_waiting: null,
			audio_transcriptions: null,
			conversation_required_attributes: [],
			website: null,
			industry: null,
			company_size: null,
			timezone: null,
			referral_source: null
		},
		fromLive: (raw) => ({
			...raw,
			...settingsIn$1(raw),
			...namesIn$3(raw.custom_attributes ?? {}, COMPANY)
		}),
		toBody: (body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === null && COMPANY.includes(name) ? "" : value]))
	},
	safety: {
		weakens: {
			support_email: newAddress("what customers answer to a mail"),
			domain: newAddress("what customers answer to a mail")
		},
		reaches: [{
			isOn: ({ auto_resolve_after }) => typeof auto_resolve_after === "number",
			by: [
				"auto_resolve_after",
				"auto_resolve_ignore_waiting",
				"auto_resolve_message"
			],
			says: "conversations are resolved otherwise by themselves"
		}],
		answers: ({ auto_resolve_after, auto_resolve_message }) => typeof auto_resolve_after === "number" && typeof auto_resolve_message === "string" && auto_resolve_message !== ""
	},
	example: {
		name: "Studyflash",
		locale: "en",
		domain: "mail.example.com",
		support_email: "Support <support@example.com>",
		auto_resolve_after: 20160,
		auto_resolve_label: "billing",
		auto_resolve_ignore_waiting: true,
		audio_transcriptions: false,
		conversation_required_attributes: ["order"],
		website: "https://example.com",
		industry: "Education",
		company_size: "11-50",
		timezone: "Europe/Zurich",
		referral_source: "A friend"
	},
	samples: samples$1,
	availability: {
		verified: "4.15.1",
		parts: [
			...SETTINGS$1.map((at) => ({
				at,
				since: "4.2",
				otherwise: "ignores"
			})),
			{
				at: "conversation_required_attributes",
				since: "4.12",
				edition: "enterprise",
				otherwise: "ignores"
			},
			...["website", "referral_source"].map((at) => ({
				at,
				since: "4.13",
				otherwise: "ignores"
			}))
		]
	}
});
/** Keys that were never written are missing; those that this release or edition does not know are missing as well. */
function settingsIn$1(raw) {
	const { settings } = raw;
	if (!isObject$1(settings ?? null)) return {};
	const { conversation_required_attributes = [] } = settings;
	return {
		...namesIn$3(settings, SETTINGS$1),
		..."subscribed_features" in raw ? { conversation_required_attributes } : {}
	};
}
function namesIn$3(held, names) {
	return Object.fromEntries(names.map((name) => [name, held[name] ?? null]));
}
// src/kinds/endpoints/collection.ts
/** Ordinary REST: one list, create by POST, update by PATCH, delete by DELETE on `path/:id`. */
function collection(declared) {
	const { path, list = "", created = "", wrap, by = "id", among, under = null, also = [], listedFor = "administrators" } = declared;
	const { fields: besides = [], with: companion = "" } = declared.beside ?? {};
	const bodyOf = (body, before = {}) => {
		const bare = without$1(body, [...besides, ...under === null ? [] : [under.at]]);
		if (wrap === void 0) return bare;
		const beside = pick(body, besides);
		const isBare = Object.keys(beside).length > 0 && Object.keys(bare).length === 0;
		return {
			[wrap]: isBare && companion in before ? { [companion]: before[companion] } : bare,
			...beside
		};
	};
	const at = (parent) => parent === null ? path : `${parent.address}/${path}`;
	/** With the parent's id where people name the parent. */
	const whole = (item, parent) => under === null || parent === null ? item : {
		...item,
		[under.at]: parent.id
	};
	return {
		listedFor,
		noneIsNotFound: false,
		over: null,
		under,
		isSingle: false,
		list: at,
		also: also.map((query) => `${path}?${query}`),
		pages: pagesOf(declared, at),
		listed: (answer, parent) => {
			const items = valueAt(answer, list);
			if (!Array.isArray(items) || !items.every(hasId)) return null;
			return items.map((item) => whole(item, parent));
		},
		address: (item, parent) => {
			const query = among === void 0 ? "" : `?${among}=${encodeURIComponent(String(item[among]))}`;
			return `${at(parent)}/${encodeURIComponent(String(item[by]))}${query}`;
		},
		create: (body, parent) => ({
			method: "POST",
			path: at(parent),
			body: bodyOf(body)
		}),
		created: (answer, parent) => {
			const made = valueAt(answer, created);
			return hasId(made) ? whole(made, parent) : null;
		},
		update: ({ address }, body, before) => [{
			method: "PATCH",
			path: address,
			body: bodyOf(body, before)
		}],
		remove: ({ address }) => ({
			method: "DELETE",
			path: address
		})
	};
}
function pagesOf({ total, fullPages }, at) {
	if (total === void 0 && fullPages === void 0) return null;
	return {
		path: (page, parent) => `${at(parent)}?page=${page}`,
		hasMore: (answer, { inPage, soFar }) => {
			if (total === void 0) return fullPages.includes(inPage);
			const all = valueAt(answer, total);
			return typeof all === "number" && Number.isSafeInteger(all) ? soFar < all : null;
		}
	};
}
// src/kinds/fields/condition-attributes.ts
const EQUAL = ["equal_to", "not_equal_to"];
const presences = ["is_present", "is_not_present"];
const CONTAIN = ["contains", "does_not_contain"];
const operators = [
	...EQUAL,
	...CONTAIN,
	...presences,
	"starts_with",
	"is_greater_than",
	"is_less_than",
	"days_before",
	"attribute_changed"
];
const statuses = [
	"open",
	"resolved",
	"pending",
	"snoozed"
];
const priorities = [
	"low",
	"medium",
	"high",
	"urgent"
];
const text = { operators: [...EQUAL, ...CONTAIN] };
const exact = { operators: EQUAL };
const reference = {
	operators: [...EQUAL, ...presences],
	isReference: true
};
/** Who is nobody is not "other than Rajiv" (4.15.1), and so it is with teams and priorities. */
const assigned = (one, none) => ({
	not_equal_to: `${one} other than`,
	is_present: one,
	is_not_present: none
});
const attributes$1 = {
	content: {
		...text,
		words: { subject: "the message" }
	},
	email: {
		...text,
		words: { subject: "the contact’s e-mail address" }
	},
	country_code: {
		...exact,
		words: { subject: "the contact’s country" }
	},
	status: {
		...exact,
		values: statuses,
		compared: ["all"],
		words: {
			subject: "the conversation",
			operators: {
				is_present: "the conversation has a status",
				is_not_present: "the conversation has no status"
			},
			whole: {
				"equal_to all": "the conversation has any status",
				"not_equal_to all": "the conversation has no status"
			}
		}
	},
	message_type: {
		...exact,
		values: [
			"incoming",
			"outgoing",
			"activity",
			"template"
		],
		words: {
			subject: "the type of the message",
			whole: {
				"equal_to incoming": "the message is from a customer",
				"equal_to outgoing": "the message is from an agent",
				"equal_to activity": "the message is a note of what happened",
				"equal_to template": "the message is an automatic one",
				"not_equal_to incoming": "the message is not from a customer",
				"not_equal_to outgoing": "the message is not from an agent"
			}
		}
	},
	browser_language: {
		...exact,
		words: { subject: "the language of the browser" }
	},
	assignee_id: {
		...reference,
		to: "agents",
		words: {
			subject: "the assignee",
			operators: assigned("somebody is assigned", "nobody is assigned")
		}
	},
	team_id: {
		...reference,
		to: "teams",
		words: {
			subject: "the team",
			operators: assigned("a team is assigned", "no team is assigned")
		}
	},
	referer: {
		...text,
		words: { subject: "the page that the customer came from" }
	},
	city: {
		...text,
		words: { subject: "the contact’s city" }
	},
	company_name: {
		...text,
		words: { subject: "the contact’s company" }
	},
	company: {
		...text,
		words: { subject: "the contact’s company" }
	},
	inbox_id: {
		...reference,
		to: "inboxes",
		words: {
			subject: "the inbox",
			operators: {
				equal_to: "it is in",
				not_equal_to: "it is not in",
				is_present: "it is in an inbox",
				is_not_present: "it is in no inbox"
			}
		}
	},
	mail_subject: {
		...text,
		words: { subject: "the subject of the e-mail" }
	},
	phone_number: {
		operators: [...text.operators, "starts_with"],
		words: { subject: "the contact’s telephone number" }
	},
	priority: {
		...exact,
		values: priorities,
		compared: ["nil"],
		words: {
			subject: "the priority",
			operators: { not_equal_to: "a priority is set other than" }
		}
	},
	conversation_language: {
		...exact,
		words: { subject: "the language of the conversation" }
	},
	labels: {
		operators: reference.operators,
		to: "labels",
		words: {
			subject: "the labels",
			isFirstOnly: true,
			operators: {
				equal_to: "it has the label",
				not_equal_to: "it has another label than",
				is_present: "it has a label",
				is_not_present: "it has no label"
			}
		}
	},
	private_note: {
		...exact,
		values: ["true", "false"],
		words: {
			subject: "the mark of a private note",
			whole: {
				"equal_to true": "the message is a private note",
				"equal_to false": "the message is not a private note",
				"not_equal_to true": "the message is not a private note",
				"not_equal_to false": "the message is a private note"
			}
		}
	},
	sla_policy_id: {
		operators: [],
		words: { subject: "the SLA policy" }
	}
};
const isPresence = (operator) => presences.some((one) => one === operator);
/**
* A condition without what means nothing in it: Chatwoot and its dashboard (4.15.1) write that in several ways. What asks
* only whether there is something takes no value, and the dashboard saves `[]`, `""` or null for it.
*/
function withoutIdle(condition) {
	const { query_operator: joined, custom_attribute_type: model, values, ...rest } = condition;
	const isValueless = isPresence(String(rest.filter_operator ?? "")) && isNothing$1(values ?? null);
	return {
		...rest,
		...values === void 0 || isValueless ? {} : { values },
		...typeof joined === "string" && joined !== "" ? { query_operator: joined } : {},
		...model ? { custom_attribute_type: model } : {}
	};
}
/** `AND` is `and`. */
function inSmallLetters({ query_operator: joined, ...rest }) {
	return typeof joined === "string" ? {
		...rest,
		query_operator: joined.toLowerCase()
	} : rest;
}
function isNothing$1(value) {
	return value === null || value === "" || Array.isArray(value) && value.every((item) => isNothing$1(item));
}
// src/kinds/fields/action-params.ts
/**
* What the actions of rules and macros take (4.15.1). Chatwoot checks none of it: what has another shape is stored, and the
* action is left out without a word when it should run, or done with a part of what was meant.
*/
/** People write where it lies: see `src/desired/json-schema.ts`. */
const FILE = { $ref: "#/$defs/file" };
const ONE = {
	least: 1,
	most: 1
};
const params = {
	send_attachment: {
		...ONE,
		mistakesIn: noFile,
		form: FILE
	},
	send_message: {
		...ONE,
		mistakesIn: noText
	},
	add_private_note: {
		...ONE,
		mistakesIn: noText
	},
	add_label: {
		least: 1,
		most: Number.POSITIVE_INFINITY
	},
	remove_label: {
		least: 1,
		most: Number.POSITIVE_INFINITY
	},
	assign_agent: ONE,
	assign_team: {
		least: 0,
		most: 1
	},
	change_status: {
		...ONE,
		values: statuses
	},
	change_priority: {
		least: 0,
		most: 1,
		values: [...priorities, "nil"]
	},
	send_webhook_event: {
		...ONE,
		mistakesIn: noWebAddress
	},
	send_email_transcript: {
		...ONE,
		mistakesIn: noMailAddresses
	},
	send_email_to_team: {
		...ONE,
		mistakesIn: noMailToTeam
	},
	add_sla: ONE
};
function paramMistakes({ action_name: name, action_params: given }) {
	const rule = Object.hasOwn(params, name) ? params[name] : void 0;
	if (rule === void 0) return [];
	const values = (given ?? []).flatMap((value, index) => value === null ? [] : [{
		value,
		index
	}]);
	if (values.length < rule.least) return [tooFew(name, rule)];
	if (values.length > rule.most) return [tooMany(name, values[rule.most].index)];
	return values.flatMap(({ value, index }) => {
		const at = ["action_params", index];
		if (rule.values !== void 0) return rule.values.includes(value) ? [] : [{
			at,
			oneOf: rule.values
		}];
		return (rule.mistakesIn?.(value) ?? []).map((mistake) => ({
			...mistake,
			at: [...at, ...mistake.at]
		}));
	});
}
function tooFew(name, { most, values }) {
	return {
		at: ["action_params"],
		says: `must hold ${most === 1 ? "one value" : "at least one value"}, which "${name}" needs`,
		...values === void 0 ? {} : { help: `It is one of ${values.join(", ")}.` }
	};
}
function tooMany(name, index) {
	return {
		at: ["action_params", index],
		says: `is one too many: "${name}" looks at the first only`,
		help: name === "send_email_transcript" ? "Write all addresses in one text, with commas." : "Take it out."
	};
}
function noText(value) {
	return typeof value === "string" && value !== "" ? [] : [{
		at: [],
		says: "must be a text that is not empty"
	}];
}
function noWebAddress(value) {
	return typeof value === "string" && /^https?:\/\/\S+$/i.test(value) ? [] : [{
		at: [],
		says: "must be an address that begins with http:// or https://"
	}];
}
function noFile(value) {
	return isAttachment(value) ? [] : [{
		at: [],
		says: "must be a file"
	}];
}
/** A variable such as `{{contact.email}}` becomes an address when the action runs. */
function noMailAddresses(value) {
	return typeof value === "string" && value.split(",").every((one) => /[^@\s]@[^@\s]|\{\{.*\}\}/.test(one)) ? [] : [{
		at: [],
		says: "must be e-mail addresses in one text, with commas between them"
	}];
}
function noMailToTeam(value) {
	const { team_ids, message } = typeof value === "object" && value !== null ? value : {};
	return Array.isArray(team_ids) && team_ids.length > 0 && typeof message === "string" ? [] : [{
		at: [],
		says: "must be an object with \"team_ids\" and \"message\"",
		help: "Write {\"team_ids\": [\"support\"], \"message\": \"…\"}."
	}];
}
/** The same for editors, as far as JSON Schema can say it. */
const paramsJsonSchema = Object.entries(params).map(([name, { least, most, values, form }]) => ({
	if: {
		properties: { action_name: { const: name } },
		required: ["action_name"]
	},
	then: { properties: { action_params: {
		minItems: least,
		...Number.isFinite(most) ? { maxItems: most } : {},
		...values === void 0 ? {} : { items: {
			type: "string",
			enum: [...values]
		} },
		...form === void 0 ? {} : { items: form }
	} } }
}));
// src/kinds/fields/canonical.ts
/** The building blocks of `Comparison.canonical`: each brings both sides of a comparison into one form. */
/** As Ruby's `downcase` does it, letter by letter: a capital sigma that ends a word becomes `σ` (seen on 4.15.1). */
function downcased(text) {
	return /[^\0-\x7f]/.test(text) ? Array.from(text, (letter) => letter.toLowerCase()).join("") : text.toLowerCase();
}
const lowercase = (value) => typeof value === "string" ? downcased(value) : value;
const trimmed = (value) => typeof value === "string" ? value.trim() : value;
/** Devise takes off the blanks around an address and writes it in small letters. */
const address$1 = (value) => typeof value === "string" ? downcased(value.trim()) : value;
/** A list whose order and repetitions mean nothing. */
const asSet = (value) => Array.isArray(value) ? [...new Map(value.map((item) => [JSON.stringify(item), item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item) : value;
/** Applies to each object of a list; anything else stays as it is. */
function eachObject(form) {
	return (value) => Array.isArray(value) ? value.map((item) => isObject$1(item) ? form(item) : item) : value;
}
/** A list of objects that are told apart by one field: its order means nothing. */
function sortedBy(field) {
	const rank = (item) => String(item?.[field]);
	return (value) => Array.isArray(value) ? [...value].sort((a, b) => rank(a) < rank(b) ? -1 : 1) : value;
}
// src/kinds/fields/actions.ts
/** What rules and macros have in common: the actions they carry out (names and parameters as seen on 4.15.1). */
/** All that both accept. */
const sharedActions = [
	"send_message",
	"send_attachment",
	"add_private_note",
	"add_label",
	"remove_label",
	"assign_team",
	"assign_agent",
	"remove_assigned_agent",
	"remove_assigned_team",
	"mute_conversation",
	"snooze_conversation",
	"resolve_conversation",
	"change_status",
	"change_priority",
	"send_email_transcript",
	"send_webhook_event"
];
const ANSWERING$1 = [
	"send_message",
	"send_attachment",
	"send_email_transcript"
];
const SENDING = [
	"send_webhook_event",
	"send_email_transcript",
	"send_email_to_team"
];
/** Whether one of the actions sends something to the customer of the conversation. */
function writesToCustomers(actions) {
	return hasAction(actions, ANSWERING$1);
}
/** Whether one of the actions carries what customers wrote out of Chatwoot. */
function carriesOut(actions) {
	return hasAction(actions, SENDING);
}
function hasAction(actions, names) {
	return Array.isArray(actions) && actions.some((action) => isCalled(action, names));
}
function isCalled(action, names) {
	return names.includes(String(action?.action_name));
}
const sendsElsewhere = moreOf$1("what customers write goes to a new address", (action) => isCalled(action, SENDING));
const answersOtherwise = moreOf$1("customers are sent something new", (action) => isCalled(action, ANSWERING$1));
/** An action that carries what customers wrote out of Chatwoot, or writes to them, and was not there in this form. */
const moreIsSent = (to, from) => sendsElsewhere(to, from) ?? answersOtherwise(to, from);
function actionsOf(names) {
	const Action = described(/* @__PURE__ */ object({
		action_name: oneOf(names),
		action_params: /* @__PURE__ */ optional(nullable(list$1(anything)))
	}), {
		action_name: ["action", "What is done with the conversation."],
		action_params: ["with", "What it is done with, such as the labels to add or the file to send; left out where nothing is needed."]
	}).check(without(paramMistakes));
	return list$1(Action.register(globalRegistry, { allOf: paramsJsonSchema }));
}
/** Chatwoot stores parameters that are missing, null or empty ("" too) as they were sent; all of them mean none. */
const actions = eachObject(({ action_params, ...rest }) => ({
	...rest,
	action_params: action_params === "" ? [] : action_params ?? []
}));
const ofAction = (name, to, literals = []) => ({
	at: `actions[action_name=${name}].action_params[]`,
	to,
	literals
});
/** Where the file stands that an action sends: Chatwoot keeps the first only. */
const sentFiles = ["actions[action_name=send_attachment].action_params[]"];
/** What stands in the place of a team or an agent and names none. */
const NOBODY = [
	"nil",
	0,
	"last_responding_agent",
	"self"
];
/** `self`, the agent who runs it, is known to macros only. */
function actionReferences(alsoForAgents = []) {
	return [
		ofAction("assign_agent", "agents", [
			"nil",
			"last_responding_agent",
			...alsoForAgents
		]),
		ofAction("assign_team", "teams", ["nil", 0]),
		ofAction("add_label", "labels"),
		ofAction("remove_label", "labels")
	];
}
/** For the samples of declarations: whom nobody declares, ways of no parameters, and what reaches people outside. */
const anyone = (alsoForAgents = []) => Object.entries({
	assign_agent: [
		"nil",
		"last_responding_agent",
		...alsoForAgents
	],
	assign_team: ["nil", 0]
}).flatMap(([action_name, literals]) => literals.map((literal) => ({
	action_name,
	action_params: [literal]
})));
const sameActions = { actions: [
	[],
	"",
	null
].map((action_params) => [{
	action_name: "resolve_conversation",
	action_params
}]) };
const SENDS = {
	action_name: "send_webhook_event",
	action_params: ["https://hooks.example.com/in"]
};
const HANDS_OUT = {
	action_name: "send_attachment",
	action_params: [{
		name: "price-list.pdf",
		type: "application/pdf",
		size: 12345,
		sha256: "2b".repeat(32)
	}]
};
const SAYS = {
	action_name: "send_message",
	action_params: ["Hello"]
};
// src/kinds/fields/map-lines.ts
/** What lies between two kinds and is nothing else: from each that the one field names to each that the other does. */
function connects([from, left], [to, right]) {
	return {
		column: null,
		lines: (fields) => listIn(fields[from]).flatMap((a) => listIn(fields[to]).map((b) => ({
			from: {
				kind: left,
				name: a
			},
			to: {
				kind: right,
				name: b
			},
			says: ""
		})))
	};
}
/** From one to the address that it sends to, if it has one. */
function sendsTo(address) {
	return address == null || address === "" ? [] : [{
		from: "itself",
		to: {
			column: "outside",
			address
		},
		says: ""
	}];
}
/** From the inboxes whose conversations a rule is about, and to those whom its actions bring in. */
function ruleLines({ conditions, actions }) {
	return [...conditions === void 0 ? [] : comesFrom(listIn(conditions)), ...listIn(actions).flatMap(leadsTo)];
}
/**
* Conditions that `or` parts are each enough: one without an inbox lets in every one. An inbox that all of them refuse is
* shown as refused.
*/
function comesFrom(conditions) {
	const enough = alternatives(conditions).map((all) => ({
		only: namesIn$2(all, "equal_to"),
		not: namesIn$2(all, "not_equal_to")
	}));
	const line = (from) => ({
		from,
		to: "itself",
		says: ""
	});
	const inbox = (name) => ({
		kind: "inboxes",
		name
	});
	const open = enough.filter(({ only }) => only.length === 0);
	if (open.length === 0) return distinct(enough.flatMap(({ only }) => only)).map((name) => line(inbox(name)));
	const allowed = new Set(enough.flatMap(({ only }) => only));
	const refused = open[0].not.filter((name) => open.every(({ not }) => not.includes(name)) && !allowed.has(name));
	return [line({ every: "inboxes" }), ...distinct(refused).map((name) => ({
		...line(inbox(name)),
		says: "not",
		isShut: true
	}))];
}
function alternatives(conditions) {
	const groups = [[]];
	for (const [index, one] of conditions.entries()) {
		groups.at(-1).push(one);
		const join = isObject$1(one) ? own$1(one, "query_operator") : null;
		if (typeof join === "string" && join.toLowerCase() === "or" && index < conditions.length - 1) groups.push([]);
	}
	return groups;
}
function namesIn$2(conditions, operator) {
	return conditions.flatMap((one) => {
		if (!isObject$1(one) || one.attribute_key !== "inbox_id" || one.custom_attribute_type) return [];
		return one.filter_operator === operator ? listIn(one.values) : [];
	});
}
function leadsTo(action) {
	if (!isObject$1(action)) return [];
	const params = listIn(action.action_params).filter((one) => !NOBODY.includes(one));
	const to = (says, stops) => stops.map((stop) => ({
		from: "itself",
		to: stop,
		says
	}));
	const named = (kind, names) => names.map((name) => ({
		kind,
		name
	}));
	switch (action.action_name) {
		case "assign_team": return to("assigns", named("teams", params));
		case "assign_agent": return to("assigns", named("agents", params));
		case "send_email_to_team": return to("e-mails", named("teams", params.flatMap((one) => isObject$1(one) ? listIn(one.team_ids) : [])));
		case "send_webhook_event": return to("sends to", params.map((address) => ({
			column: "outside",
			address
		})));
		default: return [];
	}
}
function listIn(value) {
	if (value === void 0 || value === null) return [];
	return Array.isArray(value) ? value : [value];
}
function distinct(names) {
	return [...new Set(names)];
}
// src/kinds/fields/pictures.ts
/** Chatwoot's own limits for avatars (`Avatarable`, 4.15.1). */
const picture = {
	types: [
		"image/png",
		"image/jpeg",
		"image/gif",
		"image/webp"
	],
	most: 15728640
};
/** `shown` is the field of an answer that holds its address, or "" for none. The address itself says nothing of the picture. */
function avatar(shown) {
	const isIn = (raw) => typeof raw[shown] === "string" ? raw[shown] !== "" : null;
	return {
		...picture,
		isIn,
		uploadedAs: null,
		below: "avatar"
	};
}
/**
* The server takes any file here, and browsers show these. An update carries no file, only the id of an upload; answers
* leave the field out where there is none (4.15.1).
*/
const logo = {
	...picture,
	isIn: ({ logo: its }) => its !== void 0 && its !== null,
	uploadedAs: "blob_id",
	below: "logo"
};
/** Refused as an avatar before 4.14. */
const webpAvatar = {
	at: "avatar",
	such: {
		are: "that is a WebP",
		holds: (value) => value?.type === "image/webp"
	},
	since: "4.14",
	otherwise: "refuses",
	instead: "a PNG"
};
// src/kinds/types/agent-bots.ts
const agentBots = defineKind({
	name: "agent_bots",
	words: {
		noun: "bot",
		about: "Bots that answer through a webhook, and the identities that programs write under.",
		serverMade: "its access token and secret",
		loses: "its access token stops working and inboxes it answers lose it",
		gone: "it has a new access token and a new secret",
		page: "settings/agent-bots"
	},
	schema: () => fields$1({
		name: line,
		description: nullable(line),
		outgoing_url: nullable(upTo(2048)),
		bot_type: oneOf(["webhook"]),
		bot_config: freeObject,
		avatar: nullable(file)
	}, {
		name: "The name under which customers see what the bot writes.",
		description: "What the bot does; administrators see it in the settings.",
		outgoing_url: ["address", "Where Chatwoot sends what happens in the inboxes of the bot; its program answers from there."],
		bot_type: ["type", "How the bot is reached; \"webhook\" is the only way and the default."],
		bot_config: ["settings", "JSON for the program of the bot, which Chatwoot keeps as it is; empty by default."],
		avatar: "The picture beside what the bot writes; none by default."
	}),
	identity: {
		nameField: "name",
		isForeign: (bot) => bot.system_bot === true || bot.account_id === null
	},
	endpoint: collection({
		path: "agent_bots",
		listedFor: "anyone"
	}),
	requests: {
		files: { avatar: avatar("thumbnail") },
		defaults: {
			description: null,
			outgoing_url: null,
			bot_type: "webhook",
			bot_config: {}
		}
	},
	safety: { weakens: { outgoing_url: newAddress("what the bot hears") } },
	example: {
		name: "Welcome",
		description: "Greets",
		outgoing_url: "https://bot.example.com/chatwoot",
		bot_config: { tone: "kind" }
	},
	samples: {
		more: [{
			name: "Quiet",
			bot_type: "webhook",
			avatar: null
		}],
		weakens: [[{}, { outgoing_url: "https://elsewhere.example.com" }]]
	},
	map: {
		column: "bots",
		lines: ({ outgoing_url }) => sendsTo(outgoing_url)
	},
	availability: {
		verified: "4.15.1",
		feature: "agent_bots",
		parts: [
			{
				at: "bot_config",
				since: "4.1",
				otherwise: "ignores"
			},
			{
				at: "avatar",
				since: "4.1",
				otherwise: "ignores"
			},
			webpAvatar
		]
	}
});
// src/kinds/endpoints/items.ts
/** The endpoint, with these items: what leaves the list is deleted first, and what enters it comes last. */
function withItems(endpoint, { field, path, by, value }) {
	const itemsIn = (fields) => fields[field] ?? [];
	return {
		...endpoint,
		inside: (resource) => Object.fromEntries(itemsIn(resource).map((item) => [String(item[by]), item.id])),
		update: (at, body, before) => {
			const own = without$1(body, [field]);
			const requests = Object.keys(own).length === 0 ? [] : endpoint.update(at, own, before);
			if (body[field] === void 0) return requests;
			const [now, then] = [byWhat(itemsIn(body)), byWhat(itemsIn(before))];
			const address = (what) => `${at.address}/${path}/${at.inside[what]}`;
			const gone = [...then.keys()].filter((what) => !now.has(what));
			const changed = [...now].filter(([what, item]) => then.has(what) && item[value] !== then.get(what)[value]);
			const fresh = [...now].filter(([what]) => !then.has(what));
			return [
				...requests,
				...gone.map((what) => ({
					method: "DELETE",
					path: address(what)
				})),
				...changed.map(([what, item]) => ({
					method: "PATCH",
					path: address(what),
					body: pick(item, [value])
				})),
				...fresh.map(([, item]) => ({
					method: "POST",
					path: `${at.address}/${path}`,
					body: item
				}))
			];
		}
	};
	function byWhat(items) {
		return new Map(items.map((item) => [String(item[by]), item]));
	}
}
// src/kinds/model/telling.ts
const strong = (word) => ({ strong: word });
const value = (of) => ({ value: of });
const fileOf = (file) => ({ file });
const named$1 = (name, kind) => ({
	name,
	kind
});
/** `a`, `a or b`, `a, b or c`. */
function joined(items, last) {
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [index === items.length - 1 ? ` ${last} ` : ", ", ...item];
	});
}
/** Several of what a noun is one of. */
function pluralOf(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
// src/kinds/fields/list-words.ts
/** Tells a list in one sentence, item by item. Where an item has another form than `is` knows, all is told as it is. */
function listSaid(field, begins, is, says) {
	return ({ [field]: all }) => {
		if (!(Array.isArray(all) && all.length > 0 && all.every((one) => isObject$1(one) && is(one)))) return [];
		return [{
			of: [field],
			says: [begins, ...joined(all.map(says), "and")]
		}];
	};
}
// src/kinds/types/agent-capacity-policies.ts
const limits = list$1(described(/* @__PURE__ */ object({
	inbox_id: reference$1,
	conversation_limit: count
}), {
	inbox_id: ["inbox", "The inbox whose conversations are counted."],
	conversation_limit: ["limit", "How many open ones of them an agent has at most; 0: none are given."]
})).check(without((all) => all.flatMap(({ inbox_id }, index) => all.findIndex((one) => one.inbox_id === inbox_id) === index ? [] : [{
	at: [index, "inbox_id"],
	says: "has a limit already",
	help: "Keep one of them."
}])));
const limitsSaid = listSaid("inbox_capacity_limits", "most at once for each agent: ", isLimit, (one) => [
	value(one.conversation_limit),
	" of ",
	named$1(one.inbox_id, "inboxes")
]);
function isLimit({ inbox_id, conversation_limit, ...others }) {
	return inbox_id != null && typeof conversation_limit === "number" && Object.keys(others).length === 0;
}
const agentCapacityPolicies = defineKind({
	name: "agent_capacity_policies",
	words: {
		noun: "capacity policy",
		about: "How many conversations agents are given at once, and which of them do not count.",
		loses: "its agents are given conversations without limit",
		tells: { clauses: limitsSaid }
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nullable(text$1),
		exclusion_rules: described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
			exclude_older_than_hours: nullable(count),
			excluded_labels: list$1(reference$1)
		})), {
			exclude_older_than_hours: ["does not count when older than (hours)", "Hours after which a conversation no longer counts; null: all of them count."],
			excluded_labels: ["does not count with the label", "Labels with which a conversation does not count."]
		}),
		inbox_capacity_limits: limits
	}, {
		name: "The name of the policy, as administrators choose it for an agent.",
		description: "What the policy is for.",
		exclusion_rules: "Which conversations do not count towards what an agent can take; by default all of them count.",
		inbox_capacity_limits: ["limits", "How many conversations of each inbox an agent has at most; of an inbox that is not in the list any number."]
	}),
	identity: { nameField: "name" },
	endpoint: withItems(collection({
		path: "agent_capacity_policies",
		wrap: "agent_capacity_policy"
	}), {
		field: "inbox_capacity_limits",
		path: "inbox_limits",
		by: "inbox_id",
		value: "conversation_limit"
	}),
	references: [{
		at: "exclusion_rules.excluded_labels[]",
		to: "labels"
	}, {
		at: "inbox_capacity_limits[].inbox_id",
		to: "inboxes"
	}],
	requests: {
		defaults: {
			description: null,
			exclusion_rules: {},
			inbox_capacity_limits: []
		},
		onlyByUpdate: ["inbox_capacity_limits"]
	},
	comparison: { canonical: {
		exclusion_rules: (rules) => isObject$1(rules) && Array.isArray(rules.excluded_labels) ? {
			...rules,
			excluded_labels: asSet(rules.excluded_labels)
		} : rules,
		inbox_capacity_limits: sortedBy("inbox_id")
	} },
	example: {
		name: "Half time",
		description: "For those who work in the morning",
		exclusion_rules: {
			excluded_labels: ["billing"],
			exclude_older_than_hours: 48
		},
		inbox_capacity_limits: [{
			inbox_id: "shop",
			conversation_limit: 5
		}]
	},
	samples: { more: [{
		name: "Evenings",
		exclusion_rules: { excluded_labels: ["billing", "vip"] },
		inbox_capacity_limits: [{
			inbox_id: "shop",
			conversation_limit: 5
		}, {
			inbox_id: "Texts",
			conversation_limit: 2
		}]
	}] },
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		feature: "advanced_assignment",
		parts: [{
			at: "inbox_capacity_limits[].conversation_limit",
			values: [0],
			since: "4.13",
			otherwise: "refuses"
		}]
	}
});
// src/kinds/endpoints/membership.ts
/** The set of members of one resource of `over`. It is always there, be it empty, and cannot be deleted. */
function membership(declared) {
	const { over, at, members, read, list = "", member = "id", write } = declared;
	const idsIn = (fields) => fields[members] ?? [];
	return {
		listedFor: "anyone",
		noneIsNotFound: false,
		over: {
			kind: over,
			at,
			holds: members
		},
		under: null,
		isSingle: false,
		list: (parent) => read(parent),
		pages: null,
		listed: (answer, parent) => {
			const items = valueAt(answer, list);
			if (!Array.isArray(items) || !items.every((item) => hasId({ id: valueAt(item, member) ?? null }))) return null;
			const { id } = parent;
			return [{
				id,
				[at]: id,
				[members]: items.map((item) => valueAt(item, member))
			}];
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: (one, body, before) => write(one, idsIn(body), idsIn(before)),
		remove: null
	};
}
/** One request that says who is a member from now on. */
function writtenWhole(method, path, body) {
	return (over, now) => [{
		method,
		path: path(over),
		body: body(now, over),
		isRepeatable: true
	}];
}
/** A request for each that joins, and one for each that leaves. */
function writtenOneByOne(add, remove) {
	return (over, now, before) => [...now.filter((one) => !before.includes(one)).map((one) => add(over, one)), ...before.filter((one) => !now.includes(one)).map((one) => remove(over, one))];
}
// src/kinds/types/agent-capacity-policy-users.ts
const agentCapacityPolicyUsers = defineKind({
	name: "agent_capacity_policy_users",
	words: {
		noun: "capacity policy of agents",
		about: "Which agents a capacity policy is about: all of them. Take the entry out, and it goes on being about those it has."
	},
	schema: () => fields$1({
		agent_capacity_policy: reference$1,
		users: list$1(reference$1)
	}, {
		agent_capacity_policy: ["capacity policy", "The policy that says how many conversations these agents have."],
		users: ["agents", "Everybody whom the policy is about, by e-mail address; an agent has one policy at most, and without one any number of conversations."]
	}),
	identity: {
		nameField: "agent_capacity_policy",
		writtenAs: "users",
		heldOnce: ["users"]
	},
	endpoint: membership({
		over: "agent_capacity_policies",
		at: "agent_capacity_policy",
		members: "users",
		read: ({ address }) => `${address}/users`,
		write: writtenOneByOne(({ address }, user) => ({
			method: "POST",
			path: `${address}/users`,
			body: { user_id: user },
			isRepeatable: true
		}), ({ address }, user) => ({
			method: "DELETE",
			path: `${address}/users/${String(user)}`
		}))
	}),
	references: [{
		at: "agent_capacity_policy",
		to: "agent_capacity_policies"
	}, {
		at: "users[]",
		to: "agents"
	}],
	comparison: { canonical: { users: asSet } },
	example: {
		agent_capacity_policy: "half-time",
		users: ["rajiv@example.com"]
	},
	samples: { more: [{
		agent_capacity_policy: "half-time",
		users: ["rajiv@example.com", "noor@example.com"]
	}] },
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		feature: "advanced_assignment"
	}
});
// src/kinds/types/agents.ts
const email$1 = line.check(/* @__PURE__ */ _regex(/^\s*[^@\s]+@[^@\s]+\s*$/, "must be an e-mail address"));
const agents = defineKind({
	name: "agents",
	words: {
		noun: "agent",
		about: "People who answer. Declare those whose role is to be kept in git; other kinds refer to anyone by e-mail address.",
		loses: "they lose access, their conversations lose their assignee, and rules that name them do nothing",
		gone: "their teams, inboxes and conversations are not given back to them, and they may be invited once more",
		stays: "an invitation that was sent cannot be called back",
		page: "settings/agents/list",
		tells: { creation: ({ role = "agent" }) => [{
			of: ["role"],
			says: [
				"joins as ",
				role === "agent" || role === "administrator" ? strong(role) : value(role),
				", and an invitation goes out by e-mail (unless there is a login already)"
			]
		}] }
	},
	schema: () => fields$1({
		email: email$1,
		name: nonBlank,
		role: oneOf(["agent", "administrator"]),
		auto_offline: bool,
		custom_role_id: nullable(reference$1)
	}, {
		email: ["e-mail address", "The address with which the person signs in; who has no login yet is sent an invitation."],
		name: "The name that customers and colleagues see; by default the part of the address before \"@\".",
		role: "What the person may do: an \"agent\" (the default) answers, an \"administrator\" changes everything.",
		auto_offline: ["offline when away", "Whether the person counts as offline once the dashboard is closed; true by default."],
		custom_role_id: "What the person may do in place of what every agent may; null: what every agent may."
	}),
	identity: {
		nameField: "email",
		takenOnce: [["email"]]
	},
	endpoint: collection({
		path: "agents",
		listedFor: "anyone"
	}),
	references: [{
		at: "custom_role_id",
		to: "custom_roles"
	}],
	requests: {
		defaults: {
			role: "agent",
			auto_offline: true,
			custom_role_id: null
		},
		onlyByUpdate: ["name"],
		createdWith: ({ name, email }) => ({ name: name ?? String(email).replace(/@.*/, "") }),
		carried: ["custom_role_id"]
	},
	limits: {
		required: ["email"],
		immutable: ["email"]
	},
	comparison: { canonical: { email: address$1 } },
	safety: {
		people: {
			role: "role",
			administrator: "administrator"
		},
		weakens: {
			email: (to, from) => from === void 0 && to !== null ? "somebody is let in" : null,
			role: becomes("administrator", "somebody becomes an administrator"),
			custom_role_id: (to, from) => from === void 0 || to === from ? null : "somebody may do other things"
		}
	},
	example: {
		email: "rajiv@example.com",
		name: "Rajiv Shah",
		role: "agent",
		auto_offline: true
	},
	samples: {
		more: [{
			email: "noor@example.com",
			name: "Noor",
			custom_role_id: "reader"
		}],
		weakens: [
			[null, { email: "new@example.com" }],
			[{ custom_role_id: "reader" }, { custom_role_id: null }],
			[{ role: "agent" }, { role: "administrator" }]
		]
	},
	simulatedAs: "person",
	map: {
		column: "people",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		feature: "agent_management",
		parts: [{
			at: "custom_role_id",
			edition: "enterprise",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/fields/locale.ts
/** Languages of the help centre. */
/** Chatwoot takes any text (4.15.1); it stands in public addresses, and only codes of languages are ever looked for. */
const locale = line.check(/* @__PURE__ */ _regex(/^[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}$/, "must be the code of a language, such as \"en\" or \"pt_BR\""));
/** A part of an address: Chatwoot takes any text, and a dot, slash or blank in it leads elsewhere than to the page. */
const slug = line.check(/* @__PURE__ */ _regex(/^[\p{L}\p{N}_-]+$/u, "must consist of letters, digits, \"_\" and \"-\": it stands in the address of the page"));
// src/kinds/fields/renamed.ts
/** The same fields under the names that requests have for them. */
function renamed(fields, names) {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]));
}
/** The id of what an answer shows whole where people write its key; null where it shows nothing. */
function idIn(shown) {
	return isObject$1(shown) ? shown.id ?? null : null;
}
// src/kinds/types/articles.ts
const RESERVED = [
	"search",
	"articles",
	"categories"
];
const meta = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	title: nullable(/* @__PURE__ */ string()),
	description: nullable(/* @__PURE__ */ string()),
	tags: list$1(/* @__PURE__ */ string())
})), {
	title: ["title for search engines", "The title for search engines."],
	description: ["summary for search engines", "The summary for search engines."],
	tags: ["keywords for search engines", "Keywords for search engines."]
});
const isBlank = (value) => typeof value !== "string" || value.trim() === "";
const published = without(({ status, content }) => status === "published" && content !== void 0 && isBlank(content) ? [{
	at: ["content"],
	says: "must not be blank in an article that is published"
}] : []);
const articlesOfPortal = collection({
	path: "articles",
	list: "payload",
	created: "payload",
	wrap: "article",
	under: {
		kind: "portals",
		at: "portal"
	},
	total: "meta.articles_count",
	listedFor: "anyone"
});
/**
* Another category gives an article a place behind all others, whatever place the same request names (4.15.1): a second
* request puts it where it is to be, or leaves it where it was.
*/
const keptInPlace = (at, body, before) => {
	if (!("category_id" in body)) return articlesOfPortal.update(at, body, before);
	const { position = before.position ?? null, ...rest } = body;
	return [...articlesOfPortal.update(at, rest, before), ...position === null ? [] : articlesOfPortal.update(at, { position }, before)];
};
/** Only the first article tells its translations; they are to say it themselves. */
function withFirst(all) {
	const firsts = new Map(all.flatMap(({ id, associated_articles }) => (associated_articles ?? []).map((one) => [one.id, id])));
	return all.map((one) => ({
		...one,
		associated_article: firsts.get(one.id) ?? null
	}));
}
const articles = defineKind({
	name: "articles",
	words: {
		noun: "article",
		about: "The pages of a help centre, one for each language; their texts are best kept in files of their own.",
		loses: "its page and its views are lost",
		gone: "its views start again at nothing"
	},
	schema: () => fields$1({
		portal: reference$1,
		title: nonBlank,
		slug: slug.check(without((value) => RESERVED.includes(value) ? [{
			at: [],
			says: "is a word that Chatwoot keeps for itself"
		}] : [])),
		content: nullable(text$1),
		description: nullable(text$1),
		status: oneOf([
			"draft",
			"published",
			"archived"
		]),
		category: nullable(reference$1),
		locale,
		author: reference$1,
		position: count,
		meta,
		associated_article: nullable(reference$1)
	}, {
		portal: "The help centre it belongs to.",
		title: "What visitors read above it.",
		slug: "Its part of the public address; nobody else on the server may have the same.",
		content: "The text, in Markdown.",
		description: "A short text for lists and search engines.",
		status: "Whether visitors see it; `draft` by default, and one that is published needs a text.",
		category: "Where it is sorted in; its language is that of the category.",
		locale: ["language", "The language of an article without a category, `en` by default. Chatwoot tells nobody, so it is compared with what was written last."],
		author: "Who is named as the author, by e-mail address.",
		position: "Its place in the category, the smallest number first; a new one comes last by default.",
		meta: "What search engines are told.",
		associated_article: ["translated article", "The article of which it is the translation: the first one of them all."]
	}).check(published),
	references: [
		{
			at: "portal",
			to: "portals",
			goesAlong: true
		},
		{
			at: "category",
			to: "categories"
		},
		{
			at: "author",
			to: "agents"
		},
		{
			at: "associated_article",
			to: "articles"
		}
	],
	identity: {
		nameField: "slug",
		unique: { slug: {
			aside: (mark) => mark,
			everywhere: true
		} }
	},
	endpoint: {
		...articlesOfPortal,
		update: keptInPlace,
		together: withFirst
	},
	requests: {
		defaults: {
			description: null,
			status: "draft",
			category: null,
			meta: {},
			associated_article: null
		},
		laterByOlder: ["status"],
		fromLive: (raw) => ({
			...raw,
			category: idIn(raw.category),
			author: idIn(raw.author),
			...isObject$1(raw.category) && typeof raw.category.locale === "string" ? { locale: raw.category.locale } : {}
		}),
		toBody: (article) => renamed(article, {
			category: "category_id",
			author: "author_id",
			associated_article: "associated_article_id"
		})
	},
	limits: {
		required: ["title", "author"],
		cannotCreate: ({ status, content }) => status === "published" && isBlank(content) ? "it is published and has no \"content\"" : null,
		listedBy: [{
			at: "locale",
			in: "portal",
			list: "config.allowed_locales"
		}]
	},
	comparison: { writtenOnly: ["locale"] },
	texts: { content: ({ portal, locale: language, slug: name }) => [
		"help-center",
		portal,
		language,
		name
	] },
	example: {
		portal: "help",
		title: "How do I get a refund?",
		slug: "how-do-i-get-a-refund",
		content: "# Refunds\n\nWrite to us **within 14 days**.",
		description: "Within 14 days",
		status: "published",
		category: "refunds",
		author: "rajiv@example.com",
		position: 10,
		meta: {
			title: "Refunds",
			description: "How to get money back",
			tags: ["refund", "money"]
		},
		associated_article: "refunds-in-short"
	},
	samples: { more: [
		{
			portal: "help",
			title: "Kurz erklärt",
			slug: "refunds-in-short",
			content: "Binnen 14 Tagen.",
			category: null,
			locale: "de",
			author: "rajiv@example.com"
		},
		{
			portal: "help",
			title: "Öffnungszeiten",
			status: "published",
			content: "Täglich.",
			author: "rajiv@example.com"
		},
		{
			portal: "help",
			title: "Versand",
			author: "rajiv@example.com"
		}
	] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [{
			at: "locale",
			since: "3.15",
			otherwise: "ignores"
		}, {
			at: "content",
			such: {
				are: "without text",
				holds: isBlank
			},
			since: "4.13",
			otherwise: "refuses",
			instead: "a text"
		}]
	}
});
// src/kinds/types/assignment-policies.ts
/** Up to 2^31 - 1, which is what the column holds; more is a 500 (4.15.1). */
const positive = int().check(/* @__PURE__ */ _gte(1), /* @__PURE__ */ _lte(2147483647));
const assignmentPolicies = defineKind({
	name: "assignment_policies",
	words: {
		noun: "assignment policy",
		about: "How an inbox deals out its conversations among its members, and how many a member gets.",
		loses: "its inboxes go back to plain auto-assignment",
		gone: "its inboxes have to be given it once more",
		tells: { values: {
			assignment_order: {
				round_robin: "agents in turn",
				balanced: "the agent with most capacity left"
			},
			conversation_priority: {
				earliest_created: "the oldest first",
				longest_waiting: "the longest waiting first"
			}
		} }
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nullable(text$1),
		assignment_order: oneOf(["round_robin", "balanced"]),
		conversation_priority: oneOf(["earliest_created", "longest_waiting"]),
		fair_distribution_limit: positive,
		fair_distribution_window: positive,
		enabled: bool
	}, {
		name: "The name of the policy, as administrators choose it for an inbox.",
		description: "What the policy is for.",
		assignment_order: ["goes to", "Whom conversations go to: in turn (\"round_robin\", the default) or to who has most capacity left (\"balanced\")."],
		conversation_priority: ["conversations", "Which conversations go first: the oldest (\"earliest_created\", the default) or those \"longest_waiting\"."],
		fair_distribution_limit: ["most for each agent", "How many conversations an agent gets at most within the window; 100 by default."],
		fair_distribution_window: ["within (seconds)", "The window in seconds; 3600 by default."],
		enabled: "Whether conversations are dealt out by it; true by default."
	}),
	identity: {
		nameField: "name",
		unique: { name: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "assignment_policies",
		wrap: "assignment_policy"
	}),
	requests: { defaults: {
		description: null,
		assignment_order: "round_robin",
		conversation_priority: "earliest_created",
		fair_distribution_limit: 100,
		fair_distribution_window: 3600,
		enabled: true
	} },
	safety: { services: { enabled: "an assignment policy" } },
	example: {
		name: "Fair",
		description: "Five an hour for everybody",
		assignment_order: "round_robin",
		conversation_priority: "longest_waiting",
		fair_distribution_limit: 5,
		fair_distribution_window: 3600,
		enabled: true
	},
	availability: {
		verified: "4.15.1",
		since: "4.5.1",
		feature: "assignment_v2",
		parts: [{
			at: "assignment_order",
			values: ["balanced"],
			edition: "enterprise",
			otherwise: "fails"
		}]
	}
});
const Condition = described(/* @__PURE__ */ object({
	attribute_key: upTo(255).register(globalRegistry, {
		maxLength: 255,
		examples: Object.keys(attributes$1)
	}),
	filter_operator: oneOf(operators),
	values: /* @__PURE__ */ optional(anything),
	query_operator: /* @__PURE__ */ optional(nullable(oneOf([
		"and",
		"or",
		"AND",
		"OR",
		"And",
		"Or",
		""
	]))),
	custom_attribute_type: /* @__PURE__ */ optional(nullable(oneOf([
		"",
		"conversation_attribute",
		"contact_attribute",
		"company_attribute"
	])))
}), {
	attribute_key: ["attribute", "What is looked at: something of the conversation, its contact or the message, or a custom attribute."],
	filter_operator: ["comparison", "How it is compared; each attribute has its own operators."],
	values: "What it is compared with: a list of which one has to fit, or what a change leads from and to.",
	query_operator: ["joined by", "Whether this and the next condition (\"and\") or one of them (\"or\") has to be true; \"and\" binds tighter, and the last one has none."],
	custom_attribute_type: ["custom attribute of", "Whose custom attribute it is; left out for what Chatwoot has by itself."]
}).check(without(mistakesIn$2));
/** For editors: what each attribute takes, as far as JSON Schema can say it. */
const jsonSchema = Object.entries(attributes$1).map(([key, { operators, values = [], compared = [] }]) => ({
	if: {
		properties: { attribute_key: { const: key } },
		required: ["attribute_key"],
		not: { required: ["custom_attribute_type"] }
	},
	then: { properties: {
		filter_operator: {
			type: "string",
			enum: storedFor({ operators })
		},
		...values.length > 2 ? { values: { items: {
			type: "string",
			enum: [...values, ...compared]
		} } } : {}
	} }
}));
const conditionList = list$1(Condition.register(globalRegistry, { allOf: jsonSchema })).check(without(joins));
function mistakesIn$2(condition) {
	const { attribute_key: key, filter_operator: operator, custom_attribute_type: type } = condition;
	const attribute = type || !Object.hasOwn(attributes$1, key) ? void 0 : attributes$1[key];
	if (!type && attribute === void 0) return [unknownAttribute$1(key)];
	if (attribute !== void 0 && !storedFor(attribute).includes(operator)) return [wrongOperator$1(key, attribute)];
	return valueMistakes(condition, attribute);
}
/**
* What the files may say of an attribute. People ask of any whether it is there, and have such rules: where Chatwoot does
* not know that question of it, the rule says nothing, which is another matter than a slip.
*/
function storedFor({ operators }) {
	return [.../* @__PURE__ */ new Set([
		...operators,
		...presences,
		"attribute_changed"
	])];
}
function unknownAttribute$1(key) {
	return {
		at: ["attribute_key"],
		says: `is ${JSON.stringify(key)}, which is no attribute of Chatwoot`,
		near: Object.keys(attributes$1),
		help: "A custom attribute needs \"custom_attribute_type\": \"conversation_attribute\" or \"contact_attribute\"."
	};
}
function wrongOperator$1(key, attribute) {
	return {
		at: ["filter_operator"],
		says: `must be an operator that "${key}" has: with another one Chatwoot switches the rule off`,
		help: `They are ${[...attribute.operators, "attribute_changed"].join(", ")}.`
	};
}
function valueMistakes({ filter_operator: operator, values = null }, attribute) {
	if (isPresence(operator)) return [];
	if (operator === "attribute_changed") return changeMistakes(values, attribute);
	if (values === null) return [{
		at: ["values"],
		isMissing: true
	}];
	if (!Array.isArray(values)) return isTakenAlone(values, operator, attribute) ? [] : [noList];
	if (!isFilled(values)) return attribute === void 0 && operator === "not_equal_to" ? [] : [emptyAt(["values"])];
	if (operator === "days_before") return isNumber(values[0]) ? [] : [noDays];
	return unknownValues(values, attribute?.values && [...attribute.values, ...attribute.compared ?? []], ["values"]);
}
const noList = {
	at: ["values"],
	says: "must be a list",
	help: "Write it in brackets: [ … ]."
};
const noDays = {
	at: ["values", 0],
	says: "must be a number of days"
};
const emptyAt = (at) => ({
	at,
	says: "must not be empty: then the condition is never true"
});
/** One text instead of a list is compared where any text may stand. */
function isTakenAlone(value, operator, attribute) {
	if (value !== null && typeof value === "object") return false;
	return attribute?.values === void 0 && attribute?.isReference === void 0 && operator !== "days_before";
}
function isNumber(value) {
	return typeof value === "number" || typeof value === "string" && /^\s*\d+\s*$/.test(value);
}
/** Chatwoot takes nulls out of lists. */
function isFilled(values) {
	return values.some((value) => value !== null);
}
function changeMistakes(values, attribute) {
	if (values === null || typeof values !== "object" || Array.isArray(values)) return [{
		at: ["values"],
		says: "must be an object with \"from\" and \"to\"",
		help: "Write {\"from\": [\"open\"], \"to\": [\"resolved\"]}."
	}];
	return ["from", "to"].flatMap((side) => {
		const its = values[side];
		if (its === void 0 || its === null) return [{
			at: ["values", side],
			isMissing: true
		}];
		if (!Array.isArray(its)) return [{
			...noList,
			at: ["values", side]
		}];
		return isFilled(its) ? unknownValues(its, attribute?.values, ["values", side]) : [emptyAt(["values", side])];
	});
}
function unknownValues(values, known, at) {
	if (known === void 0) return [];
	return values.flatMap((value, index) => value === null || known.includes(plainText(value)) ? [] : [{
		at: [...at, index],
		oneOf: known
	}]);
}
/**
* Saving asks that at most one condition has no operator, wherever it stands; the rule runs only if that is the last one.
* Where a condition looks at changes, the operator means something else, and only the first holds.
*/
function joins(conditions) {
	const isAboutChange = conditions.some(({ filter_operator }) => filter_operator === "attribute_changed");
	const without = conditions.flatMap(({ query_operator }, index) => query_operator ? [] : [index]);
	const last = conditions.length - 1;
	const open = isAboutChange && without.length <= 1 ? [] : without.filter((index) => index < last);
	const hanging = conditions[last]?.query_operator && !isAboutChange ? [last] : [];
	return [...open.map((index) => ({
		at: [index, "query_operator"],
		says: "must be \"and\" or \"or\": it joins the condition to the next one",
		help: "Add it."
	})), ...hanging.map((index) => ({
		at: [index, "query_operator"],
		says: "must be left out of the last condition: with it Chatwoot never runs the rule",
		help: "Take it out."
	}))];
}
// src/kinds/fields/rule-parts.ts
const actionsSince = (since, ...values) => ({
	at: "actions[].action_name",
	values,
	since,
	otherwise: "refuses"
});
const conditionsSince = (since, value) => ({
	at: "conditions[].attribute_key",
	values: [value],
	since,
	otherwise: "refuses"
});
/** Uploads have an address in the account. */
const attachments = actionsSince("3.1.1", "send_attachment");
const ruleParts = [
	attachments,
	actionsSince("4.4", "open_conversation", "add_private_note"),
	{
		at: "event_name",
		values: ["conversation_resolved"],
		since: "4.5",
		otherwise: "idles"
	},
	conditionsSince("4.6", "labels"),
	actionsSince("4.11", "pending_conversation"),
	actionsSince("4.13", "remove_assigned_agent", "remove_assigned_team"),
	{
		at: "actions[].action_name",
		values: ["add_sla"],
		edition: "enterprise",
		otherwise: "refuses"
	},
	{
		at: "conditions[].attribute_key",
		values: ["sla_policy_id"],
		edition: "enterprise",
		otherwise: "refuses"
	},
	conditionsSince("4.13", "private_note"),
	conditionsSince("4.14", "company_name")
];
const macroParts = [
	attachments,
	actionsSince("4.4", "send_webhook_event"),
	actionsSince("4.13", "remove_assigned_agent")
];
// src/kinds/fields/condition-words.ts
/** The conditions of rules in words, after what Chatwoot 4.15.1 does with them when a rule runs. */
/** How a comparison reads, with one value and with several. The presences have no value. */
const operatorWords = {
	equal_to: ["is", "is"],
	not_equal_to: ["is not", "is none of"],
	contains: ["contains", "contains"],
	does_not_contain: ["does not contain", "contains none of"],
	is_present: ["is known", "is known"],
	is_not_present: ["is not known", "is not known"],
	starts_with: ["starts with", "starts with"],
	is_greater_than: ["is greater than", "is greater than"],
	is_less_than: ["is less than", "is less than"],
	days_before: ["is more than", "is more than"],
	attribute_changed: ["changes", "changes"]
};
const ownerWords = {
	conversation_attribute: "the conversation’s",
	contact_attribute: "the contact’s",
	company_attribute: "the company’s"
};
/** Chatwoot lets `and` bind tighter than `or`, so what it joins stands in brackets where both occur. */
function conditionWords(conditions, of = attributes$1) {
	const alternatives = [[]];
	conditions.forEach((condition, index) => {
		const is = isObject$1(condition) ? condition : {};
		alternatives.at(-1).push(isObject$1(condition) ? oneCondition(condition, of) : [value(condition)]);
		const join = textOf$4(is.query_operator).toLowerCase();
		const isLast = index === conditions.length - 1;
		if (join === "or" && !isLast) alternatives.push([]);
		else if (join !== "and" && !isLast) alternatives.at(-1).at(-1).push(" (joined to the next one by nothing)");
		if (join !== "" && isLast) alternatives.at(-1).at(-1).push(" ", strong(join), " (nothing after it)");
	});
	const needBrackets = alternatives.length > 1;
	return joinedBy(alternatives.map((all) => {
		const said = joinedBy(all, "and");
		return needBrackets && all.length > 1 ? [
			"(",
			...said,
			")"
		] : said;
	}), "or");
}
function joinedBy(all, word) {
	return all.flatMap((one, index) => index === 0 ? one : [
		" ",
		strong(word),
		" ",
		...one
	]);
}
/** What is told of a condition, and the `and` or `or` after it, which `conditionWords` tells. */
const TOLD = [
	"attribute_key",
	"filter_operator",
	"values",
	"custom_attribute_type",
	"query_operator"
];
function oneCondition(condition, of) {
	const { attribute_key: key, filter_operator: operator, values, custom_attribute_type: type } = condition;
	const others = without$1(condition, TOLD);
	const attribute = type ? void 0 : own$1(of, textOf$4(key));
	const words = attribute?.words;
	const subject = words !== void 0 ? [words.subject] : type ? [`${own$1(ownerWords, textOf$4(type)) ?? "the"} `, named$1(key ?? null, "custom_attribute_definitions")] : [value(key ?? null)];
	const more = Object.keys(others).length > 0 ? [" ", value(others)] : [];
	return [...compared(subject, textOf$4(operator), values, attribute), ...more];
}
function compared(subject, operator, values, attribute) {
	const words = attribute?.words;
	const special = own$1(words?.operators ?? {}, operator);
	const verbs = own$1(operatorWords, operator);
	if (operator === "is_present" || operator === "is_not_present") return special === void 0 ? [...subject, ` ${verbs[0]}`] : [special];
	if (operator === "attribute_changed" && isObject$1(values)) {
		const side = (its) => joined(items(its).map((one) => [said(one, attribute)]), "or");
		return [
			...subject,
			" changes from ",
			...side(values.from),
			" to ",
			...side(values.to)
		];
	}
	const all = items(values);
	const counted = words?.isFirstOnly || operator === "starts_with" ? all.slice(0, 1) : all;
	const unused = all.slice(counted.length).map((one) => [said(one, attribute)]);
	const only = counted.length === 1 && typeof counted[0] !== "object" ? `${operator} ${counted[0]}` : "";
	const whole = own$1(words?.whole ?? {}, only);
	if (whole !== void 0) return [whole];
	const verb = verbs === void 0 ? [
		...subject,
		" ",
		value(operator),
		" "
	] : [...subject, ` ${verbs[counted.length > 1 ? 1 : 0]} `];
	const isNone = operator === "not_equal_to" || operator === "does_not_contain";
	return [
		...special === void 0 ? verb : [`${special} `],
		...counted.length === 0 ? ["nothing"] : joined(counted.map((one) => [said(one, attribute)]), isNone && special === void 0 ? "and" : "or"),
		...operator === "days_before" ? [" days ago"] : [],
		...unused.length === 0 ? [] : [
			" (Chatwoot does not look at ",
			...joined(unused, "and"),
			")"
		]
	];
}
function items(values) {
	if (values === void 0 || values === null) return [];
	return Array.isArray(values) ? values : [values];
}
function said(of, attribute) {
	return attribute?.to === void 0 ? value(of) : named$1(of, attribute.to);
}
/** What is no text names nothing that we know. */
function textOf$4(is) {
	return typeof is === "string" ? is : "";
}
// src/kinds/fields/action-words.ts
/** The actions of rules and macros in words, after what Chatwoot 4.15.1 does when they run. */
const CLEARING = ["nil", 0];
/** An action whose parameters are of another form than here is told as it is. */
const actionWords = {
	send_message: withText("send the message"),
	add_private_note: withText("add the private note"),
	add_label: withLabels("add the label", "add the labels"),
	remove_label: withLabels("remove the label", "remove the labels"),
	assign_team: (params) => params.length === 0 || params.length === 1 && CLEARING.includes(params[0]) ? ["take the team away"] : one(params, (team) => ["assign the team ", named$1(team, "teams")]),
	assign_agent: (params) => one(params, (agent) => {
		if (agent === "nil") return ["take the assignee away"];
		if (agent === "last_responding_agent") return ["assign the agent who answered last"];
		return agent === "self" ? ["assign whoever runs it"] : ["assign ", named$1(agent, "agents")];
	}),
	remove_assigned_agent: "take the assignee away",
	remove_assigned_team: "take the team away",
	mute_conversation: "mute the conversation (it is resolved, and the contact is blocked)",
	snooze_conversation: "snooze the conversation",
	resolve_conversation: "resolve the conversation",
	open_conversation: "open the conversation",
	pending_conversation: "set the conversation to pending",
	change_status: (params) => one(params, (status) => ["set the status to ", value(status)]),
	change_priority: (params) => params.length === 0 || params.length === 1 && params[0] === "nil" ? ["take the priority away"] : one(params, (priority) => ["set the priority to ", value(priority)]),
	send_email_transcript: (params) => one(params, (to) => ["send the whole conversation by e-mail to ", value(to)]),
	send_webhook_event: (params) => one(params, (url) => ["send the conversation to the address ", value(url)]),
	send_email_to_team: (params) => one(params, (mail) => {
		if (!isObject$1(mail) || !Array.isArray(mail.team_ids) || Object.keys(mail).length !== 2) return null;
		const teams = joined(mail.team_ids.map((team) => [named$1(team, "teams")]), "and");
		return [
			`send an e-mail to the ${mail.team_ids.length === 1 ? "team" : "teams"} `,
			...teams,
			": ",
			value(mail.message ?? null)
		];
	}),
	add_sla: (params) => one(params, (policy) => ["apply the SLA policy ", named$1(policy, "sla_policies")]),
	send_attachment: (params) => one(params, (file) => ["send the attachment ", isObject$1(file) ? fileOf(file) : value(file)])
};
/** What is done, one after the other. */
function actionsWords(actions) {
	const all = actions.map((action) => isObject$1(action) ? oneAction(action) : [value(action)]);
	return all.length === 0 ? ["do nothing"] : all.flatMap((said, index) => index === 0 ? said : [", ", ...said]);
}
function oneAction({ action_name: name, action_params: given, ...others }) {
	const words = own$1(actionWords, textOf$4(name));
	const isList = given === void 0 || given === null || given === "" || Array.isArray(given);
	const params = Array.isArray(given) ? given : [];
	const said = words === void 0 || !isList ? null : typeof words === "string" ? params.length === 0 ? [words] : null : words(params);
	const hasMore = Object.keys(others).length > 0;
	if (said !== null) return hasMore ? [
		...said,
		" ",
		value(others)
	] : said;
	const all = hasMore ? {
		...others,
		action_params: given ?? null
	} : given;
	return all === void 0 || all === null ? [value(name ?? null)] : [
		value(name ?? null),
		" ",
		value(all)
	];
}
function one(params, say) {
	return params.length === 1 ? say(params[0]) : null;
}
function withText(what) {
	return (params) => one(params, (text) => [`${what} `, value(text)]);
}
function withLabels(single, several) {
	return (params) => params.length === 0 ? null : [`${params.length === 1 ? single : several} `, ...joined(params.map((label) => [named$1(label, "labels")]), "and")];
}
// src/kinds/fields/rule-words.ts
/** When a rule runs and what it does, in words (4.15.1). */
const ruleEvents = [
	"conversation_created",
	"conversation_updated",
	"conversation_opened",
	"conversation_resolved",
	"message_created"
];
const eventWords$2 = {
	conversation_created: "a conversation is new",
	conversation_updated: "something about a conversation changes",
	conversation_opened: "a conversation is opened again",
	conversation_resolved: "a conversation is resolved",
	message_created: "there is a new message"
};
function ruleClauses({ event_name: event, conditions, actions }) {
	return [...event === void 0 && conditions === void 0 ? [] : [{
		of: ["event_name", "conditions"],
		says: whenWords(event, conditions)
	}], ...Array.isArray(actions) ? [{
		of: ["actions"],
		says: [
			strong("then"),
			" ",
			...actionsWords(actions)
		]
	}] : []];
}
/** That a new rule runs goes without saying. */
function ruleCreation({ active }) {
	if (typeof active !== "boolean") return [];
	return [{
		of: ["active"],
		says: active ? [] : ["it is switched ", strong("off")]
	}];
}
function whenWords(event, conditions) {
	const happens = event === void 0 ? [] : [" ", own$1(eventWords$2, textOf$4(event)) ?? value(event)];
	const all = Array.isArray(conditions) ? conditions : [];
	if (conditions !== void 0 && !Array.isArray(conditions)) return [
		strong("When"),
		...happens,
		" ",
		value(conditions)
	];
	if (all.length === 0) return [strong("When"), ...happens];
	const hasChoice = all.some((one) => isObject$1(one) && textOf$4(one.query_operator).toLowerCase() === "or");
	const what = conditionWords(all);
	if (event === void 0) return [
		strong("If"),
		" ",
		...what
	];
	return [
		strong("When"),
		...happens,
		" ",
		strong("and"),
		" ",
		...hasChoice ? [
			"(",
			...what,
			")"
		] : what
	];
}
// src/kinds/types/automation-rules.samples.ts
/** How the samples name what a condition refers to. */
const NAMED = {
	inbox_id: "shop",
	team_id: "second-level",
	assignee_id: "rajiv@example.com",
	labels: "billing"
};
const CUSTOM = [["order", "conversation_attribute"], ["sector", "company_attribute"]];
/** Further values of the declaration, for the tests that follow from its facts. */
const ruleSamples = {
	more: [
		{
			name: "Whatever is referred to",
			event_name: "conversation_updated",
			conditions: [
				...[
					"inbox_id",
					"team_id",
					"assignee_id",
					"labels"
				].flatMap((attribute_key) => {
					const name = NAMED[attribute_key];
					return [{
						attribute_key,
						filter_operator: "equal_to",
						values: [name],
						query_operator: "AND"
					}, {
						attribute_key,
						filter_operator: "attribute_changed",
						values: {
							from: [name],
							to: [name]
						},
						query_operator: "AND"
					}];
				}),
				...CUSTOM.map(([attribute_key, custom_attribute_type]) => ({
					attribute_key,
					custom_attribute_type,
					filter_operator: "equal_to",
					values: ["1"],
					query_operator: "AND"
				})),
				{
					attribute_key: "status",
					filter_operator: "equal_to",
					values: ["open"]
				}
			],
			actions: anyone()
		},
		{
			name: "The price list for whoever asks",
			event_name: "message_created",
			conditions: [{
				attribute_key: "message_type",
				filter_operator: "equal_to",
				values: ["incoming"],
				query_operator: "and"
			}, {
				attribute_key: "content",
				filter_operator: "contains",
				values: ["price"]
			}],
			actions: [SAYS, HANDS_OUT]
		},
		{
			name: "Gold customers",
			event_name: "conversation_created",
			conditions: [{
				attribute_key: "sla_policy_id",
				filter_operator: "attribute_changed",
				values: {
					from: ["gold"],
					to: ["gold"]
				}
			}],
			actions: [{
				action_name: "add_sla",
				action_params: ["gold"]
			}]
		}
	],
	same: {
		...sameActions,
		conditions: [
			[],
			"",
			null
		].map((values) => [{
			attribute_key: "city",
			filter_operator: "is_present",
			values,
			query_operator: null
		}])
	},
	weakens: [
		SENDS,
		SAYS,
		HANDS_OUT
	].flatMap((action) => {
		const actions = [action];
		return [
			[{}, { actions }],
			[{
				actions,
				active: false
			}, {
				actions,
				active: true
			}],
			[{ actions }, {
				actions,
				event_name: "conversation_created"
			}],
			[{ actions }, {
				actions,
				conditions: []
			}]
		];
	}),
	harmless: [[{ actions: anyone() }, {
		actions: anyone(),
		event_name: "conversation_created"
	}]],
	answers: [{ actions: [SAYS] }, { actions: [HANDS_OUT] }]
};
// src/kinds/types/automation-rules.ts
/** Chatwoot and its dashboard write "nothing" in several ways; a comparison of `and` with `AND` matters to one operator only. */
const conditions$1 = (value) => {
	const isCaseKept = Array.isArray(value) && value.some((item) => item?.filter_operator === "attribute_changed");
	return eachObject((condition) => isCaseKept ? withoutIdle(condition) : inSmallLetters(withoutIdle(condition)))(value);
};
const CHANGED = ["values.from[]", "values.to[]"];
const ofCondition$1 = (attribute, to, places = ["values[]", ...CHANGED]) => places.map((values) => ({
	at: `conditions[attribute_key=${attribute}].${values}`,
	to,
	idsAsText: true
}));
/** A condition names a custom attribute by its key, and says beside of what it is one. */
const ofCustomAttributes = [
	"conversation_attribute",
	"contact_attribute",
	"company_attribute"
].map((model) => ({
	at: `conditions[custom_attribute_type=${model}].attribute_key`,
	to: "custom_attribute_definitions",
	where: { attribute_model: model }
}));
/** What decides when a rule runs, and on which conversations. */
const WHEN = [
	"active",
	"event_name",
	"conditions"
];
const automationRules = defineKind({
	name: "automation_rules",
	words: {
		noun: "rule",
		about: "What Chatwoot does by itself when something happens to a conversation.",
		loses: "it no longer runs",
		gone: "what happened in between is left as it is",
		stays: "what it has done to conversations stays done",
		page: "settings/automation/list",
		tells: {
			clauses: ruleClauses,
			creation: ruleCreation
		}
	},
	schema: () => fields$1({
		name: line,
		description: nullable(text$1),
		event_name: oneOf(ruleEvents),
		active: bool,
		conditions: conditionList,
		actions: actionsOf([
			...sharedActions,
			"open_conversation",
			"pending_conversation",
			"send_email_to_team",
			"add_sla"
		])
	}, {
		name: "What administrators call the rule in the settings.",
		description: "What the rule is for; administrators see it in the settings.",
		event_name: ["event", "What has to happen for the rule to run; \"conversation_opened\" means opened again, never a new one."],
		active: ["automation", "Whether the rule runs at all; true by default."],
		conditions: "What has to be true as well; with an empty list the rule runs at every such event.",
		actions: "What Chatwoot then does, one after the other."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "automation_rules",
		list: "payload"
	}),
	references: [
		...ofCondition$1("inbox_id", "inboxes"),
		...ofCondition$1("team_id", "teams"),
		...ofCondition$1("assignee_id", "agents"),
		...ofCondition$1("labels", "labels"),
		...ofCondition$1("sla_policy_id", "sla_policies", CHANGED),
		...ofCustomAttributes,
		...actionReferences(),
		{
			at: "actions[action_name=send_email_to_team].action_params[].team_ids[]",
			to: "teams"
		},
		ofAction("add_sla", "sla_policies")
	],
	requests: {
		inOrder: true,
		attachments: sentFiles,
		defaults: {
			description: null,
			active: true
		}
	},
	limits: { required: [
		"event_name",
		"conditions",
		"actions"
	] },
	comparison: { canonical: {
		conditions: conditions$1,
		actions
	} },
	safety: {
		answers: ({ active, actions }) => active !== false && writesToCustomers(actions),
		switch: "active",
		weakens: { actions: moreIsSent },
		reaches: [{
			isOn: ({ active, actions }) => active !== false && carriesOut(actions),
			by: WHEN,
			says: "the rule sends what customers write elsewhere, at other times or of others than before"
		}, {
			isOn: ({ active, actions }) => active !== false && writesToCustomers(actions),
			by: WHEN,
			says: "the rule writes to customers at other times or to others than before"
		}]
	},
	example: {
		name: "Refunds to the second level",
		description: "Conversations about refunds",
		event_name: "message_created",
		active: true,
		conditions: [
			{
				attribute_key: "content",
				filter_operator: "contains",
				values: ["refund"],
				query_operator: "and"
			},
			{
				attribute_key: "message_type",
				filter_operator: "equal_to",
				values: ["incoming"],
				query_operator: "and"
			},
			{
				attribute_key: "plan",
				custom_attribute_type: "contact_attribute",
				filter_operator: "equal_to",
				values: ["premium"],
				query_operator: "and"
			},
			{
				attribute_key: "inbox_id",
				filter_operator: "equal_to",
				values: ["shop"]
			}
		],
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "send_email_to_team",
				action_params: [{
					team_ids: ["second-level"],
					message: "A refund is asked for"
				}]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			}
		]
	},
	samples: ruleSamples,
	simulatedAs: "rule",
	map: {
		column: "rules",
		lines: ruleLines
	},
	availability: {
		verified: "4.15.1",
		feature: "automations",
		parts: ruleParts
	}
});
// src/kinds/fields/impact.ts
const openInInbox = {
	path: ({ id }) => `conversations/meta?status=open&inbox_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "open conversation is in it",
		many: "open conversations are in it",
		what: "open conversations in it"
	}
};
const allInInbox = {
	path: ({ id }) => `conversations/meta?status=all&inbox_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "conversation is in it, of any status",
		many: "conversations are in it, of any status",
		what: "conversations in it, of any status"
	}
};
const openInTeam = {
	path: ({ id }) => `conversations/meta?status=open&team_id=${id}`,
	at: "meta.all_count",
	says: {
		one: "open conversation is assigned to it",
		many: "open conversations are assigned to it",
		what: "open conversations assigned to it"
	}
};
const withLabel = {
	path: ({ fields: { title } }) => `conversations/meta?status=all&${labelled([title ?? null])}`,
	at: "meta.all_count",
	says: {
		one: "conversation has this label",
		many: "conversations have this label",
		what: "conversations with this label"
	}
};
/** From the source (contacts_controller#resolved_contacts, in 1.x as in 4.x), not recorded: contacts with any of these labels. */
const contactsInAudience = {
	path: ({ fields: { audience } }) => {
		const titles = Array.isArray(audience) ? audience.map((one) => one.id ?? null) : [];
		return titles.length === 0 ? null : `contacts?page=1&${labelled(titles)}`;
	},
	at: "meta.count",
	says: {
		one: "contact has a label of its audience",
		many: "contacts have a label of its audience",
		what: "contacts with a label of its audience"
	}
};
/** Conditions on these types make the database of Chatwoot fail (filter_service.rb of 4.x knows no cast for them). */
const NOT_FILTERED = ["currency", "percent"];
/**
* Who has a value of a custom attribute. From the source (filter_service.rb of 4.x, with its `is_present`): the requests are
* recorded with other conditions, on 4.0.4, 4.12.1 and 4.15.1. Companies cannot be filtered.
*/
function valuesOf({ fields }) {
	const { attribute_key = null, attribute_model = "conversation_attribute", attribute_display_type } = fields;
	if (attribute_model === "company_attribute") return {
		noun: "companies with a value",
		asked: null
	};
	const isOfContacts = attribute_model === "contact_attribute";
	const list = isOfContacts ? "contacts" : "conversations";
	const noun = `${list} with a value`;
	if (NOT_FILTERED.includes(attribute_display_type)) return {
		noun,
		asked: null
	};
	return {
		noun,
		asked: {
			list,
			conditions: [{
				attribute_key,
				filter_operator: "is_present",
				values: [],
				query_operator: null,
				custom_attribute_type: attribute_model
			}],
			at: isOfContacts ? "meta.count" : "meta.all_count"
		}
	};
}
/** From the source (applied_slas_controller.rb of the enterprise edition), not recorded: answered where the feature `sla` is on. */
function conversationsOf({ id }) {
	return {
		noun: "conversations under it",
		asked: {
			path: `applied_slas/metrics?sla_policy_id=${id}`,
			at: "total_applied_slas"
		}
	};
}
/** Who belongs to an inbox sees it. */
const agentsOfInbox = {
	path: ({ id }) => `inbox_members/${id}`,
	at: "payload",
	says: {
		one: "agent loses access to it",
		many: "agents lose access to it",
		what: "agents who lose access to it"
	}
};
const agentsOfTeam = {
	path: ({ id }) => `teams/${id}/team_members`,
	at: "",
	says: {
		one: "agent is in it",
		many: "agents are in it",
		what: "agents in it"
	}
};
function labelled(titles) {
	return titles.map((title) => `labels[]=${encodeURIComponent(String(title))}`).join("&");
}
// src/kinds/fields/moment.ts
/** Points in time: text with a zone in files and requests, seconds since 1970 in answers (4.15.1). */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/** Without a zone a server would take its own; what is no time at all it takes for now. */
const moment$1 = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _regex(ISO, "must be a time with its zone, such as \"2030-01-31T09:00:00Z\""), /* @__PURE__ */ refine((text) => !ISO.test(text) || Number.isFinite(Date.parse(text)), "must be a day that there is"));
/** In UTC, to the second. */
const inUtc = (value) => {
	const milliseconds = typeof value === "number" ? value * 1e3 : typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isFinite(milliseconds) ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : value;
};
// src/kinds/types/campaigns.samples.ts
/** What is sent once. */
const ONCE = {
	inbox_id: "Texts",
	scheduled_at: "2999-06-01T08:00:00Z",
	audience: [{
		type: "Label",
		id: "billing"
	}]
};
const samples = {
	more: [{
		title: "Summer",
		message: "We are open all summer.",
		...ONCE,
		template_params: { name: "summer" }
	}],
	same: { scheduled_at: ["2999-06-01T08:00:00Z", "2999-06-01T10:00:00.000+02:00"] },
	weakens: [
		[{ enabled: false }, { enabled: true }],
		[{ enabled: true }, {
			enabled: true,
			message: "Buy now"
		}],
		[{ enabled: true }, {
			enabled: true,
			trigger_rules: {
				url: "https://shop.example.com/prices",
				time_on_page: 5
			}
		}],
		[{ enabled: true }, {
			enabled: true,
			trigger_only_during_business_hours: false
		}],
		[{
			enabled: true,
			template_params: null
		}, {
			enabled: true,
			template_params: { name: "autumn" }
		}],
		[{
			...ONCE,
			audience: []
		}, ONCE],
		[ONCE, {
			...ONCE,
			scheduled_at: "2999-06-02T08:00:00Z"
		}]
	],
	harmless: [[{}, { message: "Buy now" }]],
	answers: [{ enabled: true }, { audience: [{
		type: "Label",
		id: "billing"
	}] }]
};
// src/kinds/types/campaigns.ts
const ordinary = collection({
	path: "campaigns",
	wrap: "campaign"
});
/** An answer holds the whole inbox, its credentials included: only which one it is goes further. */
const slim = ({ inbox, sender, ...rest }) => ({
	...rest,
	inbox_id: inbox?.id ?? null,
	sender_id: sender?.id ?? null
});
const endpoint$1 = {
	...ordinary,
	listed: (answer, parent) => ordinary.listed(answer, parent)?.map(slim) ?? null,
	created: (answer, parent) => {
		const made = ordinary.created(answer, parent);
		return made === null ? null : slim(made);
	}
};
/** A one-off without a time is due at once. */
const timeAndAudience = without(({ scheduled_at, audience }) => audience !== void 0 && scheduled_at === void 0 ? [{
	at: ["audience"],
	says: "needs \"scheduled_at\" beside it: without a time Chatwoot sends to them at once",
	help: "Write when it is to be sent."
}] : []);
/** Those on websites go on until they are switched off, those to an audience are sent once whatever that says. */
const isOn = ({ enabled, audience }) => audience === void 0 ? enabled !== false && enabled !== null : Array.isArray(audience) && audience.length > 0;
const campaigns = defineKind({
	name: "campaigns",
	words: {
		noun: "campaign",
		about: "Messages that Chatwoot sends by itself: on a website as long as they are on, by SMS or WhatsApp once to those with a label.",
		loses: "it is no longer sent, and which conversations began with it is lost",
		gone: "one whose time is over would be sent once more",
		stays: "what was sent stays sent"
	},
	schema: () => fields$1({
		title: nonBlank,
		description: nullable(text$1),
		message: nonBlankText,
		enabled: nullable(bool),
		inbox_id: reference$1,
		sender_id: nullable(reference$1),
		trigger_rules: described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
			url: text$1.check(/* @__PURE__ */ _regex(/^https?:\/\//, "must begin with http:// or https://")),
			time_on_page: count
		})), {
			url: ["on the page", "The address of the page on which the message appears; \"*\" stands for any part of it."],
			time_on_page: ["after (seconds)", "Seconds on the page after which the message appears."]
		}),
		trigger_only_during_business_hours: nullable(bool),
		scheduled_at: moment$1,
		audience: list$1(described(/* @__PURE__ */ object({
			type: oneOf(["Label"]),
			id: reference$1
		}), {
			type: "By what people are chosen; \"Label\" is the only way.",
			id: "The label that those have who are written to."
		})),
		template_params: freeObject
	}, {
		title: "The name of the campaign, for people who look after it.",
		description: "What the campaign is for.",
		message: "What customers read.",
		enabled: "Whether a campaign on a website is on, which is so by default.",
		inbox_id: ["inbox", "The inbox that it is sent from: of a website, or of SMS or WhatsApp for one that is sent once."],
		sender_id: ["sender", "The agent who is shown as the sender; null: nobody is."],
		trigger_rules: "When the message appears on a website; without an address it never does.",
		trigger_only_during_business_hours: ["only during business hours", "Whether it appears only while the inbox is open; false by default."],
		scheduled_at: "When a campaign by SMS or WhatsApp is sent, once.",
		audience: "Whom a campaign by SMS or WhatsApp is sent to.",
		template_params: ["WhatsApp template", "The WhatsApp template and what is filled into it."]
	}).check(timeAndAudience),
	identity: { nameField: "title" },
	endpoint: endpoint$1,
	references: [
		{
			at: "inbox_id",
			to: "inboxes",
			goesAlong: true
		},
		{
			at: "sender_id",
			to: "agents"
		},
		{
			at: "audience[type=Label].id",
			to: "labels",
			byId: true
		}
	],
	requests: { defaults: {
		description: null,
		enabled: true,
		sender_id: null,
		trigger_rules: {},
		trigger_only_during_business_hours: false
	} },
	limits: {
		required: ["message", "inbox_id"],
		immutable: ["inbox_id"]
	},
	comparison: { canonical: {
		scheduled_at: inUtc,
		audience: asSet
	} },
	safety: {
		answers: isOn,
		switch: "enabled",
		reaches: [{
			isOn,
			by: [
				"enabled",
				"message",
				"trigger_rules",
				"trigger_only_during_business_hours",
				"scheduled_at",
				"audience",
				"template_params"
			],
			says: "the campaign writes something else, at other times or to others than before"
		}]
	},
	impact: { answering: [contactsInAudience] },
	example: {
		title: "Help with prices",
		description: "For those who hesitate",
		message: "Shall we help you to choose?",
		enabled: false,
		inbox_id: "shop",
		sender_id: "rajiv@example.com",
		trigger_rules: {
			url: "https://shop.example.com/prices",
			time_on_page: 30
		},
		trigger_only_during_business_hours: true
	},
	samples,
	availability: {
		verified: "4.15.1",
		feature: "campaigns",
		parts: [{
			at: "template_params",
			since: "4.4",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/types/canned-responses.ts
const cannedResponses = defineKind({
	name: "canned_responses",
	words: {
		noun: "canned response",
		about: "Texts that agents insert into a reply by typing a short code.",
		loses: "agents can no longer insert it",
		page: "settings/canned-response/list"
	},
	schema: () => fields$1({
		short_code: nonBlank,
		content: nonBlankText
	}, {
		short_code: ["short code", "What agents type after \"/\" to insert the text."],
		content: ["text", "The text that is inserted; variables such as {{contact.name}} are filled in when it is sent."]
	}),
	identity: {
		nameField: "short_code",
		unique: { short_code: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "canned_responses",
		wrap: "canned_response",
		listedFor: "anyone"
	}),
	limits: { required: ["content"] },
	example: {
		short_code: "hello",
		content: "Hello {{contact.name}}, how can we help?"
	},
	availability: {
		verified: "4.15.1",
		feature: "canned_responses"
	}
});
// src/kinds/endpoints/filtered.ts
/** Resources that belong to others without being in their path: one list for each, asked for by `path?field=ID`. */
function filtered({ of, slim, ...declared }) {
	const ordinary = collection(declared);
	const { path } = declared;
	return {
		...ordinary,
		under: of,
		list: (parent) => `${path}?${of.at}=${parent.id}`,
		pages: ordinary.pages === null ? null : {
			...ordinary.pages,
			path: (page, parent) => `${path}?${of.at}=${parent.id}&page=${page}`
		},
		listed: (answer) => ordinary.listed(answer, null)?.map(slim) ?? null,
		address: (item) => ordinary.address(item, null),
		create: (body) => ordinary.create(body, null),
		created: (answer) => {
			const made = ordinary.created(answer, null);
			return made === null ? null : slim(made);
		}
	};
}
// src/kinds/types/captain-assistant-responses.ts
const captainAssistantResponses = defineKind({
	name: "captain_assistant_responses",
	words: {
		noun: "Captain answer",
		about: "Questions with the answers that an assistant gives to customers, written by people.",
		loses: "the assistant no longer knows the answer"
	},
	schema: () => fields$1({
		question: nonBlank,
		assistant_id: reference$1,
		answer: nonBlankText,
		status: oneOf(["pending", "approved"])
	}, {
		question: "What customers ask, in their words.",
		assistant_id: ["assistant", "The assistant that gives the answer."],
		answer: "What the assistant answers from.",
		status: "Whether it may be used: \"approved\", which is the default, or \"pending\"."
	}),
	identity: {
		nameField: "question",
		isForeign: ({ documentable }) => documentable?.type === "Captain::Document"
	},
	endpoint: filtered({
		path: "captain/assistant_responses",
		list: "payload",
		wrap: "assistant_response",
		total: "meta.total_count",
		of: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		slim: ({ assistant, ...rest }) => ({
			...rest,
			assistant_id: assistant?.id ?? null
		}),
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	requests: { defaults: { status: "approved" } },
	limits: { required: ["answer"] },
	example: {
		question: "How long does a delivery take?",
		assistant_id: "ada",
		answer: "Two days within Germany.",
		status: "pending"
	},
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/captain-assistants.ts
/** Chatwoot keeps any type in these (4.15.1: `"0.5"` stays a text); what is meant is written here. */
const config = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	product_name: line,
	feature_faq: bool,
	feature_memory: bool,
	feature_citation: bool,
	feature_contact_attributes: bool,
	welcome_message: nullable(text$1),
	handoff_message: nullable(text$1),
	resolution_message: nullable(text$1),
	instructions: nullable(text$1),
	temperature: (/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0), /* @__PURE__ */ _lte(2))
})), {
	product_name: ["product", "The product that the assistant speaks for, by its name."],
	feature_faq: ["proposes answers to save", "Whether it proposes answers to save from conversations that agents have resolved; false by default."],
	feature_memory: ["keeps notes on customers", "Whether it keeps notes on what customers say about themselves; false by default."],
	feature_citation: ["names its sources", "Whether its answers name the pages that they come from; false by default."],
	feature_contact_attributes: ["looks at the attributes of the customer", "Whether it may look at the attributes of the customer; false by default."],
	welcome_message: "What it says first to customers who open the chat.",
	handoff_message: "What it says to customers when it hands over to an agent.",
	resolution_message: "What it says to customers when it resolves their conversation.",
	instructions: "How it is to speak and to decide, in words of yours.",
	temperature: "How freely it words its answers, from 0, always alike, to 2."
});
const captainAssistants = defineKind({
	name: "captain_assistants",
	words: {
		noun: "Captain assistant",
		about: "Chatwoot's own assistants, who answer customers from your documents and answers.",
		loses: "its documents, answers, scenarios and links to inboxes are deleted with it; nobody answers in its place",
		gone: "what it had learned from documents and conversations stays lost"
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nonBlank,
		config,
		response_guidelines: list$1(text$1),
		guardrails: list$1(text$1)
	}, {
		name: "The name under which it answers customers.",
		description: "What the assistant is for; it is told so itself.",
		config: ["settings", "What it may do, and what it says by itself."],
		response_guidelines: ["guidelines", "Rules for the way it answers, one sentence each."],
		guardrails: "What it must never do or say, one sentence each."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "captain/assistants",
		list: "payload",
		wrap: "assistant",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		config: {},
		response_guidelines: [],
		guardrails: []
	} },
	limits: { required: ["description"] },
	example: {
		name: "Ada",
		description: "Answers what customers of the shop ask",
		config: {
			product_name: "Shop",
			feature_faq: true,
			feature_memory: false,
			feature_citation: true,
			feature_contact_attributes: false,
			welcome_message: "Hello, I am Ada. What can I do for you?",
			handoff_message: "A colleague takes over.",
			resolution_message: "I am glad that I could help.",
			instructions: "Be brief.",
			temperature: .5
		},
		response_guidelines: ["Answer in the language of the customer"],
		guardrails: ["Never promise a price"]
	},
	map: {
		column: "bots",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration",
		parts: [
			{
				at: "config.welcome_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.handoff_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.resolution_message",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.instructions",
				since: "4.2",
				otherwise: "ignores"
			},
			{
				at: "config.temperature",
				since: "4.3",
				otherwise: "ignores"
			},
			{
				at: "config.feature_citation",
				since: "4.5",
				otherwise: "ignores"
			},
			{
				at: "config.feature_contact_attributes",
				since: "4.12",
				otherwise: "ignores"
			},
			{
				at: "response_guidelines",
				since: "4.4",
				otherwise: "ignores"
			},
			{
				at: "guardrails",
				since: "4.4",
				otherwise: "ignores"
			}
		]
	}
});
// src/kinds/fields/captain-auth.ts
/** How a tool of Captain proves who it is, and where it may send: what Chatwoot 4.15.1 checks, and what it needs and does not. */
/** What each way needs: Chatwoot takes anything, and sends nothing of what is not complete. */
const NEEDS = {
	none: [],
	bearer: ["token"],
	basic: ["username", "password"],
	api_key: [
		"name",
		"key",
		"location"
	]
};
const WAYS = [
	"none",
	"bearer",
	"basic",
	"api_key"
];
/** Shown to administrators in the open; taken out of what is read. */
const HIDDEN$1 = [
	"token",
	"password",
	"key"
];
const authConfig = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	token: /* @__PURE__ */ string(),
	username: /* @__PURE__ */ string(),
	password: /* @__PURE__ */ string(),
	name: /* @__PURE__ */ string(),
	key: /* @__PURE__ */ string(),
	location: /* @__PURE__ */ _enum(["header"])
})), {
	token: "The token of \"bearer\", as a secret.",
	username: "The user of \"basic\".",
	password: "The password of \"basic\", as a secret.",
	name: ["header", "The header in which \"api_key\" is sent, such as \"X-Api-Key\"."],
	key: "The key of \"api_key\", as a secret.",
	location: "Where \"api_key\" is sent: Chatwoot knows \"header\" only."
});
const isWay = (way) => typeof way === "string" && Object.hasOwn(NEEDS, way);
function missingAuth(way, config) {
	return (isWay(way) ? NEEDS[way] : []).filter((name) => !Object.hasOwn(isObject$1(config) ? config : {}, name));
}
/** What is written of `auth_config` has to be all of what `auth_type` needs, and no more. */
const completeAuth = without(({ auth_type, auth_config }) => {
	if (!isWay(auth_type) || !isObject$1(auth_config)) return [];
	const needed = NEEDS[auth_type];
	const missing = missingAuth(auth_type, auth_config);
	return [...missing.length === 0 ? [] : [{
		at: ["auth_config"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all of it, and what is secret is kept nowhere else`,
		help: "Add it, a secret as ${secret:NAME}."
	}], ...Object.keys(auth_config).filter((name) => !needed.includes(name)).map((name) => ({
		at: ["auth_config", name],
		says: `is nothing that "${auth_type}" sends`,
		near: needed
	}))];
});
/** Liquid may stand in it anywhere. Numbers for names, and names of this machine or network, are refused (422). */
const publicAddress = without((address) => {
	const plain = address.replace(/\{\{.*?\}\}/g, "x");
	const isAscii = !/[^\u0021-\u007e]/.test(plain);
	const host = /^https:\/\/(?:[^/?#@]*@)?([^/?#:[\]]+)(?::\d+)?(?:[/?#]|$)/.exec(plain)?.[1]?.toLowerCase() ?? "";
	const isPublic = host.includes(".") && !/^[\d.]+$|\.local$|\.$/.test(host);
	return isAscii && isPublic && URL.canParse(plain) ? [] : [{
		at: [],
		says: "must be an address of https at a public name, in plain letters",
		help: "Chatwoot takes neither http nor numbers nor names of its own network."
	}];
});
// src/kinds/types/captain-custom-tools.ts
const parameter = described(/* @__PURE__ */ object({
	name: nonBlank,
	type: nonBlank,
	description: nonBlank,
	required: /* @__PURE__ */ optional(bool)
}), {
	name: "The name by which the templates use it.",
	type: "What it is, such as \"string\" or \"number\".",
	description: "What the assistant is to fill in.",
	required: "Whether the tool cannot be used without it; false unless written."
});
/** The dashboard says of each whether it is required. */
const parameters = eachObject(({ required, ...rest }) => ({
	...rest,
	...required === true ? { required } : {}
}));
const parametersSaid = listSaid("param_schema", "the assistant fills in ", isParameter, (one) => [
	value(one.name),
	" (",
	value(one.type),
	one.required === true ? ", needed): " : "): ",
	value(one.description)
]);
function isParameter({ name, type, description, required: _, ...others }) {
	return [
		name,
		type,
		description
	].every((text) => typeof text === "string") && Object.keys(others).length === 0;
}
const captainCustomTools = defineKind({
	name: "captain_custom_tools",
	words: {
		noun: "Captain tool",
		about: "Requests to other programs that assistants may send while they answer. At most 15.",
		loses: "scenarios that name it run without it and cannot be saved any more; its credentials are gone from Chatwoot",
		gone: "its secrets have to be given once more, and its id in scenarios may be another one",
		stays: "what the other program has been told it keeps",
		tells: { clauses: parametersSaid }
	},
	schema: () => fields$1({
		title: nonBlank,
		description: nullable(text$1),
		endpoint_url: text$1.check(publicAddress),
		http_method: oneOf(["GET", "POST"]),
		request_template: nullable(text$1),
		response_template: nullable(text$1),
		auth_type: oneOf(WAYS),
		auth_config: authConfig,
		param_schema: list$1(parameter),
		enabled: bool
	}, {
		title: "What it is called; scenarios name it by the first title it had: \"Track parcel\" is tool://custom_track_parcel.",
		description: "When the assistant is to use it.",
		endpoint_url: ["address", "Where the request goes; {{ name }} is filled in with a parameter."],
		http_method: ["method", "How the address is asked: by \"GET\", which is the default, or by \"POST\"."],
		request_template: "The body of the request, with parameters in it.",
		response_template: "What the assistant is told of the answer.",
		auth_type: ["authentication", "How it proves who it is; \"none\" by default."],
		auth_config: ["credentials", "What that needs; all of it is written whenever one of them changes."],
		param_schema: ["parameters", "What the assistant fills in."],
		enabled: "Whether assistants may use it, which is the default."
	}).check(completeAuth),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "captain/custom_tools",
		list: "payload",
		wrap: "custom_tool",
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			description: null,
			http_method: "GET",
			request_template: null,
			response_template: null,
			auth_type: "none",
			param_schema: [],
			enabled: true
		},
		fromLive: ({ auth_config, ...rest }) => ({
			...rest,
			...isObject$1(auth_config) ? { auth_config: without$1(auth_config, HIDDEN$1) } : {}
		})
	},
	limits: {
		required: ["endpoint_url"],
		cannotCreate: ({ auth_type, auth_config }) => {
			const [missing] = missingAuth(auth_type, auth_config);
			return missing === void 0 ? null : `"auth_config.${missing}" is missing`;
		}
	},
	comparison: {
		canonical: { param_schema: parameters },
		writtenOnly: HIDDEN$1.map((name) => `auth_config.${name}`)
	},
	safety: {
		weakens: { endpoint_url: newAddress("what assistants tell of customers") },
		secrets: ["key"]
	},
	example: {
		title: "Track parcel",
		description: "Where a parcel is",
		endpoint_url: "https://parcels.example.com/{{ number }}",
		http_method: "GET",
		request_template: null,
		response_template: "The parcel is {{ response.place }}.",
		auth_type: "none",
		auth_config: {},
		param_schema: [{
			name: "number",
			type: "string",
			description: "The number of the parcel",
			required: true
		}],
		enabled: true
	},
	samples: {
		more: [
			{
				title: "Orders",
				endpoint_url: "https://a.example.com/orders",
				auth_type: "bearer",
				auth_config: { token: "made-up" }
			},
			{
				title: "Prices",
				endpoint_url: "https://a.example.com/prices",
				auth_type: "basic",
				auth_config: {
					username: "captain",
					password: "made-up"
				}
			},
			{
				title: "Stock",
				endpoint_url: "https://a.example.com/stock",
				auth_type: "api_key",
				auth_config: {
					name: "X-Api-Key",
					key: "made-up",
					location: "header"
				},
				param_schema: [{
					name: "colour",
					type: "string",
					description: "If the customer has named one",
					required: false
				}]
			}
		],
		same: { param_schema: [[{
			name: "colour",
			type: "string",
			description: "If named"
		}], [{
			name: "colour",
			type: "string",
			description: "If named",
			required: false
		}]] },
		weakens: [[null, {}], [{}, { endpoint_url: "https://elsewhere.example.com/{{ number }}" }]]
	},
	availability: {
		verified: "4.15.1",
		since: "4.13",
		edition: "enterprise",
		feature: "custom_tools",
		needsFeature: "custom_tools"
	}
});
// src/kinds/types/captain-documents.ts
/** One slash at the end is taken off when it is saved (4.15.1). */
const withoutSlash = (value) => typeof value === "string" ? value.replace(/\/$/, "") : value;
const captainDocuments = defineKind({
	name: "captain_documents",
	words: {
		noun: "Captain document",
		about: "Pages of the web that an assistant reads, to answer customers from them.",
		loses: "the assistant forgets the page and every answer it has made of it",
		gone: "the page is read anew, and answers that people had corrected are lost"
	},
	schema: () => fields$1({
		external_link: text$1.check(/* @__PURE__ */ _regex(/^https?:\/\/\S+$/, "must be an address that begins with http:// or https://"), /* @__PURE__ */ _regex(/^(?!.*\.pdf\/?$)/i, "must not be that of a PDF, which is uploaded in the dashboard")),
		assistant_id: reference$1
	}, {
		external_link: ["address", "The page that is read; it is read again only when it is added anew."],
		assistant_id: ["assistant", "The assistant that answers from it."]
	}),
	identity: {
		nameField: "external_link",
		takenOnce: [["external_link", "assistant_id"]],
		isForeign: ({ external_link }) => typeof external_link === "string" && external_link.startsWith("PDF: ")
	},
	endpoint: filtered({
		path: "captain/documents",
		list: "payload",
		wrap: "document",
		total: "meta.total_count",
		of: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		slim: ({ assistant, ...rest }) => ({
			...rest,
			assistant_id: assistant?.id ?? null
		}),
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	limits: { immutable: ["external_link"] },
	comparison: { canonical: { external_link: withoutSlash } },
	example: {
		external_link: "https://shop.example.com/help",
		assistant_id: "ada"
	},
	samples: { same: { external_link: ["https://shop.example.com/help", "https://shop.example.com/help/"] } },
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/captain-inboxes.ts
const captainInboxes = defineKind({
	name: "captain_inboxes",
	words: {
		noun: "assistant binding",
		about: "In which inboxes a Captain assistant answers: all of them. Take the entry out, and it goes on answering where it does.",
		stays: "what the assistant has answered there stays said"
	},
	schema: () => fields$1({
		assistant: reference$1,
		inboxes: list$1(reference$1)
	}, {
		assistant: "The assistant that answers.",
		inboxes: "The inboxes in which it answers customers before an agent does; an inbox has one assistant at most."
	}),
	identity: {
		nameField: "assistant",
		heldOnce: ["inboxes"]
	},
	endpoint: membership({
		over: "captain_assistants",
		at: "assistant",
		members: "inboxes",
		read: ({ address }) => `${address}/inboxes`,
		list: "payload",
		write: writtenOneByOne(({ address }, inbox) => ({
			method: "POST",
			path: `${address}/inboxes`,
			body: { inbox: { inbox_id: inbox } }
		}), ({ address }, inbox) => ({
			method: "DELETE",
			path: `${address}/inboxes/${String(inbox)}`
		}))
	}),
	references: [{
		at: "assistant",
		to: "captain_assistants"
	}, {
		at: "inboxes[]",
		to: "inboxes"
	}],
	comparison: { canonical: { inboxes: asSet } },
	safety: { weakens: { inboxes: moreOf$1("the assistant answers customers in another inbox") } },
	example: {
		assistant: "ada",
		inboxes: ["shop"]
	},
	samples: {
		more: [{
			assistant: "ada",
			inboxes: ["shop", "Texts"]
		}],
		weakens: [[{ inboxes: [] }, {}]],
		harmless: [[{}, { inboxes: [] }]]
	},
	map: connects(["inboxes", "inboxes"], ["assistant", "captain_assistants"]),
	availability: {
		verified: "4.15.1",
		since: "4.0",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/captain-preferences.ts
/** Those that answer today, and those that are announced: Chatwoot takes both (4.12.1 and 4.15.1). */
const ANSWERING = [
	"gpt-5-mini",
	"gpt-4.1",
	"gpt-5.1",
	"gpt-5.2",
	"claude-haiku-4.5",
	"claude-sonnet-4.5"
];
const GEMINI = ["gemini-3-flash", "gemini-3-pro"];
const SHORT = [
	"gpt-4.1-nano",
	"gpt-4.1-mini",
	"gpt-5-mini",
	"gemini-3-flash",
	"claude-haiku-4.5"
];
const EDITING = [
	"gpt-4.1",
	"gpt-5.1",
	"gpt-5.2",
	"gemini-3-pro"
];
const models = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	editor: oneOf([...SHORT, ...EDITING]),
	assistant: oneOf([...ANSWERING, ...GEMINI]),
	copilot: oneOf([...ANSWERING, ...GEMINI]),
	label_suggestion: oneOf(SHORT),
	audio_transcription: oneOf(["whisper-1"]),
	help_center_search: oneOf(["text-embedding-3-small"])
})), {
	editor: ["model for replies", "The model that improves what agents write; \"gpt-4.1-mini\" by default."],
	assistant: ["model for assistants", "The model with which assistants answer customers; \"gpt-5.1\" by default."],
	copilot: ["model for the copilot", "The model with which the copilot answers agents; \"gpt-5.1\" by default."],
	label_suggestion: ["model for labels", "The model that suggests labels; \"gpt-4.1-nano\" by default."],
	audio_transcription: ["model for audio", "The model that writes out audio messages; \"whisper-1\" is the only one."],
	help_center_search: ["model for the search", "The model that finds articles by their meaning; \"text-embedding-3-small\" is the only one."]
});
const features = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	editor: bool,
	assistant: bool,
	copilot: bool,
	label_suggestion: bool,
	audio_transcription: bool,
	help_center_search: bool
})), {
	editor: ["help with replies", "Whether agents may have what they write improved; false by default."],
	assistant: ["assistants", "Whether assistants are on; false by default."],
	copilot: ["copilot", "Whether agents may ask the copilot; false by default."],
	label_suggestion: ["label suggestions", "Whether labels are suggested for conversations; false by default."],
	audio_transcription: ["audio transcription", "Whether audio messages are written out as text; false by default."],
	help_center_search: ["search by meaning", "Whether articles are found by their meaning; false by default."]
});
const NAMES = [
	"editor",
	"assistant",
	"copilot",
	"label_suggestion",
	"audio_transcription",
	"help_center_search"
];
const captainPreferences = defineKind({
	name: "captain_preferences",
	words: {
		noun: "Captain preferences",
		about: "What Captain does in the account, and with which models. An account has them once, under any key; they are never created and never deleted.",
		page: "settings/captain"
	},
	schema: () => fields$1({
		captain_models: models,
		captain_features: features
	}, {
		captain_models: ["models", "Which model does what; those that are left out stay as they are."],
		captain_features: ["features", "What Captain does; those that are left out stay as they are."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "captain/preferences",
		has: "features",
		update: "PUT",
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			captain_models: {
				editor: "gpt-4.1-mini",
				assistant: "gpt-5.1",
				copilot: "gpt-5.1",
				label_suggestion: "gpt-4.1-nano",
				audio_transcription: "whisper-1",
				help_center_search: "text-embedding-3-small"
			},
			captain_features: Object.fromEntries(NAMES.map((name) => [name, false]))
		},
		fromLive: ({ features: all, ...raw }) => ({
			...raw,
			captain_models: eachIn(all, "selected"),
			captain_features: eachIn(all, "enabled")
		}),
		partial: ["captain_models", "captain_features"]
	},
	limits: { neverEmpty: ["captain_models", "captain_features"] },
	safety: { weakens: Object.fromEntries(NAMES.map((name) => [`captain_features.${name}`, becomes(true, "what customers write goes to a language model")])) },
	example: {
		captain_models: {
			editor: "gpt-4.1",
			assistant: "gpt-5.2",
			copilot: "gpt-5-mini",
			label_suggestion: "gpt-4.1-mini",
			audio_transcription: "whisper-1",
			help_center_search: "text-embedding-3-small"
		},
		captain_features: {
			editor: true,
			assistant: true,
			copilot: false,
			label_suggestion: true,
			audio_transcription: false,
			help_center_search: true
		}
	},
	samples: { weakens: NAMES.map((name) => [{ captain_features: { [name]: false } }, { captain_features: { [name]: true } }]) },
	availability: {
		verified: "4.15.1",
		since: "4.10"
	}
});
function eachIn(all, name) {
	return Object.fromEntries(Object.entries(isObject$1(all ?? null) ? all : {}).flatMap(([feature, its]) => NAMES.includes(feature) && isObject$1(its) && its[name] !== void 0 ? [[feature, its[name]]] : []));
}
// src/kinds/fields/captain-tools.ts
/** The tools that a scenario of Captain names by links in its instruction: `[any words](tool://handoff)`. */
/** Those that every installation has (`GET captain/assistants/tools`, 4.15.1). */
const BUILT_IN = [
	"add_contact_note",
	"add_private_note",
	"update_priority",
	"add_label_to_conversation",
	"faq_lookup",
	"resolve_conversation",
	"handoff"
];
/** Tools that neither Chatwoot has nor an account can have made: the ids of those begin with `custom_`. */
const strangeTools = without((instruction) => {
	return [...instruction.matchAll(/\(tool:\/\/([^/)]+)\)/g)].map((found) => found[1]).filter((id) => !BUILT_IN.includes(id) && !id.startsWith("custom_")).map((id) => ({
		at: [],
		says: `has a link to the tool ${JSON.stringify(id)}, which there is not`,
		help: `Those of Chatwoot are ${BUILT_IN.join(", ")}; one of your own begins with custom_.`
	}));
});
// src/kinds/types/captain-scenarios.ts
const captainScenarios = defineKind({
	name: "captain_scenarios",
	words: {
		noun: "Captain scenario",
		about: "What an assistant does step by step when customers come with something it knows.",
		loses: "the assistant no longer handles such conversations by it"
	},
	schema: () => fields$1({
		title: nonBlank,
		assistant_id: reference$1,
		description: nonBlankText,
		instruction: nonBlankText.check(strangeTools)
	}, {
		title: "What the scenario is called among those of its assistant.",
		assistant_id: ["assistant", "The assistant that follows it."],
		description: "When the assistant is to follow it.",
		instruction: "What to do, with a link for each tool that it may use: \"[hand over](tool://handoff)\"."
	}),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "scenarios",
		list: "payload",
		wrap: "scenario",
		under: {
			kind: "captain_assistants",
			at: "assistant_id"
		},
		listedFor: "anyone"
	}),
	references: [{
		at: "assistant_id",
		to: "captain_assistants",
		goesAlong: true
	}],
	limits: { required: ["description", "instruction"] },
	example: {
		title: "Refund",
		assistant_id: "ada",
		description: "When customers want their money back",
		instruction: "Ask for the order number, then [hand over](tool://handoff)."
	},
	availability: {
		verified: "4.15.1",
		since: "4.4",
		edition: "enterprise",
		feature: "captain_integration"
	}
});
// src/kinds/types/categories.ts
const categories = defineKind({
	name: "categories",
	words: {
		noun: "category",
		about: "What the articles of a help centre are sorted into: one category for each language.",
		loses: "its articles stay, without a category",
		gone: "articles that were in it have to be put into it once more"
	},
	schema: () => fields$1({
		portal: reference$1,
		name: nonBlank,
		slug,
		locale,
		description: nullable(text$1),
		position: nullable(count),
		icon: nullable(line),
		icon_color: nullable(line),
		parent_category: nullable(reference$1),
		root_category: nullable(reference$1),
		related_categories: list$1(reference$1)
	}, {
		portal: "The help centre it belongs to.",
		name: "What visitors read.",
		slug: "Its part of the public address; once for each language of a portal.",
		locale: "The language of it and of its articles: one of the `config.allowed_locales` of the portal.",
		description: "What it is about; visitors see it below the name.",
		position: "Its place among the others, the smallest number first; without one it comes last.",
		icon: "An emoji, or the name of an icon.",
		icon_color: "The color of the icon, such as \"#ff0000\".",
		parent_category: "The category that it is part of.",
		root_category: ["translated category", "The category of which it is the translation."],
		related_categories: "Other categories that visitors may be looking for; once there are some, one stays."
	}),
	references: [
		{
			at: "portal",
			to: "portals",
			goesAlong: true
		},
		{
			at: "parent_category",
			to: "categories"
		},
		{
			at: "root_category",
			to: "categories"
		},
		{
			at: "related_categories[]",
			to: "categories"
		}
	],
	identity: {
		nameField: "slug",
		naturalKey: ["slug", "locale"],
		unique: { slug: {
			aside: (mark) => mark,
			within: ["portal", "locale"]
		} }
	},
	endpoint: collection({
		path: "categories",
		list: "payload",
		created: "payload",
		wrap: "category",
		under: {
			kind: "portals",
			at: "portal"
		},
		fullPages: [25, 1e3],
		listedFor: "anyone"
	}),
	requests: {
		defaults: {
			description: null,
			position: null,
			icon: null,
			icon_color: null,
			parent_category: null,
			root_category: null,
			related_categories: []
		},
		fromLive: (raw) => ({
			...raw,
			parent_category: idIn(raw.parent_category),
			root_category: idIn(raw.root_category),
			related_categories: (raw.related_categories ?? []).map(idIn)
		}),
		toBody: (category) => renamed(category, {
			parent_category: "parent_category_id",
			root_category: "associated_category_id",
			related_categories: "related_category_ids"
		})
	},
	limits: {
		required: ["name", "locale"],
		neverEmpty: ["related_categories"],
		listedBy: [{
			at: "locale",
			in: "portal",
			list: "config.allowed_locales"
		}]
	},
	comparison: { canonical: { related_categories: asSet } },
	example: {
		portal: "help",
		name: "Refunds",
		slug: "refunds",
		locale: "en",
		description: "How to get money back",
		position: 20,
		icon: "💶",
		icon_color: "#ff0000",
		parent_category: "billing",
		root_category: "billing",
		related_categories: ["abrechnung", "billing"]
	},
	samples: { more: [
		{
			portal: "help",
			name: "Billing",
			slug: "billing",
			locale: "en"
		},
		{
			portal: "help",
			name: "Rückgaben",
			slug: "refunds",
			locale: "de"
		},
		{
			portal: "help",
			name: "Abrechnung",
			slug: "abrechnung",
			locale: "de",
			root_category: "billing"
		}
	] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [{
			at: "icon",
			since: "3.3",
			otherwise: "ignores"
		}, {
			at: "icon_color",
			since: "4.15",
			otherwise: "ignores"
		}]
	}
});
// src/kinds/fields/reserved-keys.ts
/** Names that conversations, contacts and companies have for fields of their own: a create with one is a 422 (4.15.1). */
const reserved = {
	conversation_attribute: [
		"status",
		"priority",
		"assignee_id",
		"inbox_id",
		"team_id",
		"display_id",
		"campaign_id",
		"labels",
		"browser_language",
		"country_code",
		"referer",
		"created_at",
		"last_activity_at"
	],
	contact_attribute: [
		"name",
		"email",
		"phone_number",
		"identifier",
		"country_code",
		"city",
		"company_name",
		"created_at",
		"last_activity_at",
		"referer",
		"blocked"
	],
	company_attribute: [
		"name",
		"domain",
		"description",
		"contacts_count",
		"created_at",
		"updated_at",
		"last_activity_at"
	]
};
const reservedKey = without(({ attribute_key: key, attribute_model: of }) => {
	return reserved[String(of)]?.includes(String(key).trim()) ? [{
		at: ["attribute_key"],
		says: "is a field that Chatwoot has by itself",
		help: "Choose another key."
	}] : [];
});
// src/kinds/types/custom-attribute-definitions.ts
const customAttributeDefinitions = defineKind({
	name: "custom_attribute_definitions",
	words: {
		noun: "custom attribute",
		about: "Fields of your own on conversations, contacts and companies.",
		loses: "values stay on conversations and contacts and are shown nowhere; rules that use it can no longer be saved",
		gone: "rules that use it have to be written once more",
		page: "settings/custom-attributes/list",
		tells: { values: { attribute_model: {
			conversation_attribute: "conversations",
			contact_attribute: "contacts",
			company_attribute: "companies"
		} } }
	},
	schema: () => fields$1({
		attribute_key: line.check(/* @__PURE__ */ _regex(/^\s*[\p{L}\p{N}_.-]+\s*$/u, "must consist of letters, digits, \"_\", \".\" and \"-\"")),
		attribute_display_name: nonBlank,
		attribute_model: oneOf([
			"conversation_attribute",
			"contact_attribute",
			"company_attribute"
		]),
		attribute_display_type: oneOf([
			"text",
			"number",
			"currency",
			"percent",
			"link",
			"date",
			"list",
			"checkbox"
		]),
		attribute_description: nullable(text$1),
		attribute_values: list$1(scalar),
		regex_pattern: nullable(line),
		regex_cue: nullable(line)
	}, {
		attribute_key: ["key", "The name that rules, filters and programs use; it cannot be changed later."],
		attribute_display_name: ["name", "What agents see beside the value."],
		attribute_model: ["belongs to", "What has the attribute: conversations (the default), contacts or companies; it cannot be changed later."],
		attribute_display_type: ["type", "What kind of value agents enter; \"text\" by default."],
		attribute_description: ["description", "What the attribute is for; administrators see it in the settings."],
		attribute_values: ["choices", "The values that agents choose from where the type is \"list\"; none by default."],
		regex_pattern: ["pattern", "A regular expression that what agents enter has to match; none by default."],
		regex_cue: ["hint", "What agents are told when a value does not match the pattern."]
	}).check(reservedKey),
	identity: {
		nameField: "attribute_key",
		naturalKey: ["attribute_key", "attribute_model"],
		referredBy: "attribute_key",
		takenOnce: [["attribute_key", "attribute_model"]]
	},
	endpoint: collection({
		path: "custom_attribute_definitions",
		wrap: "custom_attribute_definition",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		attribute_display_type: "text",
		attribute_description: null,
		attribute_values: [],
		regex_pattern: null,
		regex_cue: null
	} },
	limits: {
		required: ["attribute_display_name", "attribute_model"],
		immutable: ["attribute_key", "attribute_model"]
	},
	safety: { uses: valuesOf },
	comparison: { canonical: {
		attribute_key: trimmed,
		attribute_display_name: trimmed
	} },
	example: {
		attribute_key: "plan",
		attribute_display_name: "Plan",
		attribute_model: "contact_attribute",
		attribute_display_type: "list",
		attribute_description: "What the customer pays for",
		attribute_values: ["free", "premium"]
	},
	samples: { more: [{
		attribute_key: "order",
		attribute_display_name: "Order",
		attribute_model: "conversation_attribute",
		attribute_display_type: "text",
		regex_pattern: "/^\\d+$/",
		regex_cue: "The number of the order"
	}, {
		attribute_key: "sector",
		attribute_display_name: "Sector",
		attribute_model: "company_attribute"
	}] },
	simulatedAs: "attribute",
	availability: {
		verified: "4.15.1",
		feature: "custom_attributes",
		parts: [
			{
				at: "regex_pattern",
				since: "3.6",
				otherwise: "ignores"
			},
			{
				at: "regex_cue",
				since: "3.6",
				otherwise: "ignores"
			},
			{
				at: "attribute_model",
				values: ["company_attribute"],
				since: "4.14",
				otherwise: "fails"
			}
		]
	}
});
// src/kinds/fields/filter-conditions.ts
/**
* The conditions of saved views. Chatwoot stores any; what its filters do not know makes the view answer 422 whenever
* somebody opens it (`lib/filters/filter_keys.yml` of 4.15.1).
*/
const E = ["equal_to", "not_equal_to"];
const C = ["contains", "does_not_contain"];
const D = [
	"is_greater_than",
	"is_less_than",
	"days_before"
];
const EP = [...E, ...presences];
const EC = [...E, ...C];
const attributes = {
	conversation: {
		status: E,
		assignee_id: EP,
		inbox_id: EP,
		team_id: EP,
		contact_id: E,
		priority: E,
		display_id: EC,
		campaign_id: EP,
		labels: EP,
		browser_language: E,
		conversation_language: E,
		referer: EC,
		mail_subject: EC,
		created_at: D,
		last_activity_at: D
	},
	contact: {
		name: EC,
		phone_number: [...EC, "starts_with"],
		email: EC,
		identifier: E,
		country_code: E,
		city: EC,
		company_name: EC,
		labels: EP,
		created_at: D,
		last_activity_at: D,
		blocked: E
	}
};
const values = {
	status: [...statuses, "all"],
	priority: priorities
};
const filterConditions = list$1(described(/* @__PURE__ */ object({
	attribute_key: upTo(255),
	filter_operator: oneOf([.../* @__PURE__ */ new Set([
		...EP,
		...C,
		"starts_with",
		...D
	])]),
	values: /* @__PURE__ */ optional(anything),
	query_operator: /* @__PURE__ */ optional(nullable(oneOf([
		"and",
		"or",
		"AND",
		"OR",
		""
	]))),
	attribute_model: /* @__PURE__ */ optional(nullable(oneOf([
		"standard",
		"customAttributes",
		"additional",
		""
	]))),
	custom_attribute_type: /* @__PURE__ */ optional(nullable(oneOf([
		"",
		"conversation_attribute",
		"contact_attribute"
	])))
}), {
	attribute_key: "What is compared.",
	filter_operator: "How it is compared.",
	values: "What it is compared with; nothing where only its presence is asked for.",
	query_operator: "How the condition is joined to the next one; left out of the last.",
	attribute_model: "Where the dashboard found the attribute; Chatwoot looks for it by itself, so only \"customAttributes\" is kept.",
	custom_attribute_type: "Of a custom attribute, of what it is one."
}));
/** What is wrong with the conditions of a view of that type, by their places in the list. */
function filterMistakes(type, conditions) {
	return conditions.flatMap((condition, index) => [...conditionMistakes(type, condition), ...joinMistakes(condition, index === conditions.length - 1)].map((one) => ({
		...one,
		at: [index, ...one.at]
	})));
}
function conditionMistakes(type, condition) {
	const { attribute_key: key, filter_operator: operator, values: given } = condition;
	const isCustom = condition.custom_attribute_type || condition.attribute_model === "customAttributes";
	const known = attributes[type] ?? {};
	if (!isCustom && !Object.hasOwn(known, key)) return [unknownAttribute(type, key, Object.keys(known))];
	if (!isCustom && !known[key].includes(operator)) return [wrongOperator(key, known[key])];
	if (presences.some((one) => one === operator)) return [];
	if ((Array.isArray(given) ? given : [given]).filter((one) => one !== null && one !== void 0).length === 0) return [{
		at: ["values"],
		says: "must hold something to compare with"
	}];
	const its = isCustom || !Object.hasOwn(values, key) ? void 0 : values[key];
	return its === void 0 || !Array.isArray(given) ? [] : given.flatMap((one, index) => its.includes(plainText(one)) ? [] : [{
		at: ["values", index],
		oneOf: its
	}]);
}
function joinMistakes({ query_operator: operator }, isLast) {
	if (isLast) return operator ? [{
		at: ["query_operator"],
		says: "must be left out of the last condition",
		help: "Take it out."
	}] : [];
	return operator ? [] : [{
		at: ["query_operator"],
		says: "must be \"and\" or \"or\": it joins the condition to the next one",
		help: "Add it."
	}];
}
function unknownAttribute(type, key, near) {
	return {
		at: ["attribute_key"],
		says: `is ${JSON.stringify(key)}, by which no view of ${type}s can look`,
		near,
		help: "A custom attribute needs \"custom_attribute_type\": \"conversation_attribute\" or \"contact_attribute\"."
	};
}
function wrongOperator(key, operators) {
	return {
		at: ["filter_operator"],
		says: `must be an operator that "${key}" has in views`,
		help: `They are ${operators.join(", ")}.`
	};
}
// src/kinds/fields/filter-words.ts
/** What a saved view shows, in words: its conditions are joined as those of rules, and its labels are compared otherwise. */
const moment = (says) => ({ words: {
	subject: says,
	operators: {
		is_greater_than: `${says} after`,
		is_less_than: `${says} before`,
		days_before: `${says} more than`
	}
} });
const viewed = {
	...attributes$1,
	labels: {
		to: "labels",
		words: {
			...attributes$1.labels.words,
			isFirstOnly: false,
			operators: {
				...attributes$1.labels.words.operators,
				not_equal_to: "it does not have the label"
			}
		}
	},
	contact_id: { words: { subject: "the number of the contact" } },
	display_id: { words: { subject: "the number of the conversation" } },
	campaign_id: {
		to: "campaigns",
		words: {
			subject: "the campaign",
			operators: {
				is_present: "it began with a campaign",
				is_not_present: "it began with no campaign"
			}
		}
	},
	created_at: moment("it was created"),
	last_activity_at: moment("its last activity was"),
	name: { words: { subject: "the contact’s name" } },
	identifier: { words: { subject: "the contact’s identifier" } },
	blocked: { words: {
		subject: "the mark of a blocked contact",
		whole: {
			"equal_to true": "it is blocked",
			"equal_to false": "it is not blocked",
			"not_equal_to true": "it is not blocked",
			"not_equal_to false": "it is blocked"
		}
	} }
};
function viewClauses({ filter_type: type, query }) {
	if (!isObject$1(query)) return [];
	const { payload, ...others } = query;
	const what = textOf$4(type) || "conversation";
	if (payload !== void 0 && !Array.isArray(payload) || Object.keys(others).length > 0) return [];
	const conditions = (payload ?? []).map(withoutImplied);
	return [{
		of: ["filter_type", "query"],
		says: conditions.length === 0 ? [`shows every ${what}`] : [
			`shows a ${what} `,
			strong("if"),
			" ",
			...conditionWords(conditions, viewed)
		]
	}];
}
/** That it is about a custom attribute is said by whose it is. */
function withoutImplied(condition) {
	if (!isObject$1(condition) || !condition.custom_attribute_type) return condition;
	const { attribute_model: _, ...rest } = condition;
	return rest;
}
// src/kinds/types/custom-filters.ts
/** A query that was never written reads as the text "{}" (4.15.1). */
const query = (value) => isObject$1(value) ? {
	...value,
	...value.payload === void 0 ? {} : { payload: conditions(value.payload) }
} : {};
/** The dashboard writes "nothing" in several ways, a number in a field for text as text, and where it found what it knows. */
const conditions = eachObject((condition) => {
	const { attribute_model, values, ...rest } = inSmallLetters(withoutIdle(condition));
	return {
		...rest,
		...values === void 0 ? {} : { values: BY_ID.has(rest.attribute_key) ? values : asTexts(values) },
		...attribute_model === "customAttributes" ? { attribute_model } : {}
	};
});
/** What is compared with ids of others. */
const BY_ID = /* @__PURE__ */ new Set([
	"inbox_id",
	"team_id",
	"assignee_id",
	"campaign_id"
]);
const asTexts = (values) => Array.isArray(values) ? values.map((one) => typeof one === "number" ? String(one) : one) : values;
const ofCondition = (attribute, to) => ({
	at: `query.payload[attribute_key=${attribute}].values[]`,
	to,
	idsAsText: true
});
/** Which attributes there are depends on what is looked at; a create has to say it. */
const fitting$2 = without(({ filter_type, query }) => {
	const payload = isObject$1(query) ? query.payload : void 0;
	const parsed = filterConditions.safeParse(payload);
	return parsed.success && typeof filter_type === "string" ? filterMistakes(filter_type, parsed.data).map((one) => ({
		...one,
		at: [
			"query",
			"payload",
			...one.at
		]
	})) : [];
});
const customFilters = defineKind({
	name: "custom_filters",
	words: {
		noun: "saved view",
		about: "Saved views of conversations and contacts, of the user whose token is used: nobody else sees them.",
		loses: "that user can no longer choose it",
		tells: { clauses: viewClauses }
	},
	schema: () => fields$1({
		name: line,
		filter_type: oneOf(["conversation", "contact"]),
		query: described(/* @__PURE__ */ partial(/* @__PURE__ */ object({ payload: filterConditions })), { payload: "The conditions, in the order in which they are joined; none: everything is shown." })
	}, {
		name: "The name of the view in the sidebar.",
		filter_type: "What is looked at: a \"conversation\" (the default) or a \"contact\".",
		query: "What the view shows."
	}).check(fitting$2),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "custom_filters",
		wrap: "custom_filter",
		also: ["filter_type=contact"],
		among: "filter_type",
		listedFor: "anyone"
	}),
	references: [
		ofCondition("inbox_id", "inboxes"),
		ofCondition("team_id", "teams"),
		ofCondition("assignee_id", "agents"),
		ofCondition("campaign_id", "campaigns"),
		ofCondition("labels", "labels"),
		...["conversation_attribute", "contact_attribute"].map((model) => ({
			at: `query.payload[custom_attribute_type=${model}].attribute_key`,
			to: "custom_attribute_definitions",
			where: { attribute_model: model }
		}))
	],
	limits: { required: ["filter_type"] },
	comparison: { canonical: { query } },
	example: {
		name: "Mine about billing",
		filter_type: "conversation",
		query: { payload: [
			{
				attribute_key: "labels",
				filter_operator: "equal_to",
				values: ["billing"],
				query_operator: "and"
			},
			{
				attribute_key: "inbox_id",
				filter_operator: "equal_to",
				values: ["shop"],
				query_operator: "and"
			},
			{
				attribute_key: "team_id",
				filter_operator: "equal_to",
				values: ["second-level"],
				query_operator: "and"
			},
			{
				attribute_key: "campaign_id",
				filter_operator: "equal_to",
				values: ["help-with-prices"],
				query_operator: "and"
			},
			{
				attribute_key: "assignee_id",
				filter_operator: "equal_to",
				values: ["rajiv@example.com"]
			}
		] }
	},
	samples: {
		more: [{
			name: "Premium customers",
			filter_type: "contact",
			query: { payload: [{
				attribute_key: "plan",
				custom_attribute_type: "contact_attribute",
				filter_operator: "equal_to",
				values: ["premium"],
				query_operator: "or"
			}, {
				attribute_key: "city",
				filter_operator: "contains",
				values: ["Zürich"]
			}] }
		}, {
			name: "Orders that began with a campaign",
			filter_type: "conversation",
			query: { payload: [{
				attribute_key: "order",
				custom_attribute_type: "conversation_attribute",
				filter_operator: "is_present",
				query_operator: "and"
			}, {
				attribute_key: "campaign_id",
				filter_operator: "equal_to",
				values: ["help-with-prices"]
			}] }
		}],
		same: { query: ["AND", "and"].map((query_operator) => ({ payload: [{
			attribute_key: "city",
			filter_operator: "equal_to",
			values: ["a"],
			query_operator
		}, {
			attribute_key: "city",
			filter_operator: "equal_to",
			values: ["b"],
			query_operator: null
		}] })) }
	},
	availability: { verified: "4.15.1" }
});
// src/kinds/types/custom-roles.ts
const permissions = [
	"conversation_manage",
	"conversation_unassigned_manage",
	"conversation_participating_manage",
	"contact_manage",
	"report_manage",
	"knowledge_base_manage"
];
const customRoles = defineKind({
	name: "custom_roles",
	words: {
		noun: "custom role",
		about: "What agents who have the role may do, in place of what every agent may.",
		loses: "agents who have it become ordinary agents, who may see and answer every conversation of their inboxes",
		gone: "agents do not get it back",
		tells: { values: { permissions: {
			conversation_manage: "all conversations",
			conversation_unassigned_manage: "conversations that nobody is assigned to, and their own",
			conversation_participating_manage: "conversations that they take part in",
			contact_manage: "contacts",
			report_manage: "reports",
			knowledge_base_manage: "the help centre"
		} } }
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nullable(line),
		permissions: list$1(oneOf(permissions))
	}, {
		name: "The name of the role, as administrators choose it for an agent.",
		description: "What the role is for; administrators see it beside the name.",
		permissions: ["may see and edit", "All that agents with the role may do; with none of them they see nothing."]
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "custom_roles",
		wrap: "custom_role"
	}),
	requests: { defaults: {
		description: null,
		permissions: []
	} },
	comparison: { canonical: { permissions: asSet } },
	safety: { weakens: { permissions: moreOf$1("who has the role may do more") } },
	example: {
		name: "Reader",
		description: "Reads reports and nothing else",
		permissions: ["conversation_participating_manage", "report_manage"]
	},
	samples: {
		same: { permissions: [["report_manage", "contact_manage"], [
			"contact_manage",
			"report_manage",
			"contact_manage"
		]] },
		weakens: [[{ permissions: ["report_manage"] }, { permissions: ["report_manage", "contact_manage"] }]],
		harmless: [[{ permissions: ["report_manage", "contact_manage"] }, { permissions: ["report_manage"] }]]
	},
	availability: {
		verified: "4.15.1",
		since: "3.13",
		edition: "enterprise",
		feature: "custom_roles"
	}
});
// src/kinds/types/dashboard-apps.ts
const address = text$1.check(/* @__PURE__ */ _regex(/^https?:\/\/[!$&-.0-;=@-Z[\]_a-z~%]+(\/[!$&-.0-;=@-Z_a-z~%]*)*(\?[\x20-\x22\x24-\x7e]*)?(#[!$&-.0-;=@-Z_a-z~/?%]*)?$/, "must be an address that begins with http:// or https://, with {{variables}} only after the \"?\""));
const pagesSaid = listSaid("content", "shows ", isPage$1, ({ url }) => [value(url)]);
function isPage$1(one) {
	return one.type === "frame" && typeof one.url === "string" && Object.keys(one).length === 2;
}
const dashboardApps = defineKind({
	name: "dashboard_apps",
	words: {
		noun: "dashboard app",
		about: "Pages of other programs that agents see beside a conversation.",
		loses: "agents no longer see it beside their conversations",
		tells: { clauses: pagesSaid }
	},
	schema: () => fields$1({
		title: line,
		content: list$1(described(/* @__PURE__ */ object({
			type: oneOf(["frame"]),
			url: address
		}), {
			type: "What kind of page it is; \"frame\" is the only one.",
			url: "The address of the page; it is told of the conversation and the contact."
		})).check(/* @__PURE__ */ _minLength(1))
	}, {
		title: "The name of the tab beside the conversation.",
		content: "The pages that the tab shows, in their order."
	}),
	identity: { nameField: "title" },
	endpoint: collection({
		path: "dashboard_apps",
		wrap: "dashboard_app",
		listedFor: "anyone"
	}),
	limits: { required: ["content"] },
	safety: { weakens: { content: moreOf$1("what agents see of a conversation is handed to a new address") } },
	example: {
		title: "Orders",
		content: [{
			type: "frame",
			url: "https://orders.example.com/?of={{contact.email}}"
		}]
	},
	samples: {
		more: [{
			title: "Two tabs",
			content: [{
				type: "frame",
				url: "https://crm.example.com/contact"
			}, {
				type: "frame",
				url: "http://crm.example.com:8080/deals"
			}]
		}],
		weakens: [[null, {}], [{}, { content: [{
			type: "frame",
			url: "https://elsewhere.example.com"
		}] }]],
		harmless: [[{}, { title: "All orders" }]]
	},
	availability: {
		verified: "4.15.1",
		feature: "integrations"
	}
});
// src/kinds/endpoints/binding.ts
/** Connects one resource of `over` with another: read at `over/:id/read`, written whole at `over/:id/write`. */
function binding(declared) {
	const { over, at, read, bound, isBare = false, write, unbound } = declared;
	const written = (address, body) => ({
		method: "POST",
		path: `${address}/${write}`,
		body,
		isRepeatable: true
	});
	return {
		listedFor: "anyone",
		noneIsNotFound: isBare,
		over: {
			kind: over,
			at,
			holds: bound
		},
		under: null,
		isSingle: false,
		list: (parent) => `${parent.address}/${read}`,
		pages: null,
		listed: (answer, parent) => {
			if (!isObject$1(answer) || isBare && !hasId(answer)) return null;
			const { id } = parent;
			if (isBare) return [{
				[bound]: answer,
				[at]: id,
				id
			}];
			if (answer[bound] !== void 0) return [{
				...answer,
				[at]: id,
				id
			}];
			return Object.keys(answer).length === 0 ? [] : null;
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: ({ address }, body) => [written(address, body)],
		remove: ({ address }) => unbound === void 0 ? {
			method: "DELETE",
			path: `${address}/${write}`
		} : written(address, unbound)
	};
}
// src/kinds/types/inbox-agent-bots.ts
const inboxAgentBots = defineKind({
	name: "inbox_agent_bots",
	words: {
		noun: "bot binding",
		about: "Which bot answers in which inbox. An inbox has one bot or none; take the entry out to unbind it.",
		loses: "the bot no longer answers in this inbox",
		stays: "what the bot has answered in the inbox stays said",
		page: "settings/inboxes/{id}",
		tells: { clauses: ({ inbox, agent_bot: bot }) => inbox === void 0 || bot === void 0 ? [] : [{
			of: ["inbox", "agent_bot"],
			says: [
				"the bot ",
				named$1(bot, "agent_bots"),
				" answers in ",
				named$1(inbox, "inboxes")
			]
		}] }
	},
	schema: () => fields$1({
		inbox: reference$1,
		agent_bot: reference$1
	}, {
		inbox: "The inbox in which the bot answers.",
		agent_bot: ["bot", "The bot that hears of everything in the inbox and answers customers there."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "agent_bot"
	},
	endpoint: binding({
		over: "inboxes",
		at: "inbox",
		read: "agent_bot",
		bound: "agent_bot",
		write: "set_agent_bot",
		unbound: { agent_bot: null }
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "agent_bot",
		to: "agent_bots"
	}],
	requests: {
		fromLive: (answer) => ({
			...answer,
			agent_bot: answer.agent_bot.id
		}),
		toBody: ({ agent_bot }) => ({ agent_bot })
	},
	safety: {
		weakens: { agent_bot: newAddress("what customers write") },
		leaves: (after) => after === null ? "removed" : "replaced"
	},
	example: {
		inbox: "shop",
		agent_bot: "welcome"
	},
	samples: { weakens: [[null, {}]] },
	map: connects(["inbox", "inboxes"], ["agent_bot", "agent_bots"]),
	availability: {
		verified: "4.15.1",
		feature: "agent_bots"
	}
});
// src/kinds/types/inbox-assignment-policies.ts
const inboxAssignmentPolicies = defineKind({
	name: "inbox_assignment_policies",
	words: {
		noun: "assignment policy of an inbox",
		about: "Which assignment policy deals out the conversations of which inbox. An inbox has one or none; take the entry out to go back to plain auto-assignment.",
		loses: "the inbox goes back to plain auto-assignment",
		stays: "what the policy has assigned stays assigned"
	},
	schema: () => fields$1({
		inbox: reference$1,
		assignment_policy: reference$1
	}, {
		inbox: "The inbox whose conversations are dealt out.",
		assignment_policy: ["assignment policy", "The policy by which they are dealt out among the members of the inbox."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "assignment_policy"
	},
	endpoint: binding({
		over: "inboxes",
		at: "inbox",
		read: "assignment_policy",
		bound: "assignment_policy",
		isBare: true,
		write: "assignment_policy"
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "assignment_policy",
		to: "assignment_policies"
	}],
	requests: {
		fromLive: (answer) => ({
			...answer,
			assignment_policy: answer.assignment_policy.id
		}),
		toBody: ({ assignment_policy }) => ({ assignment_policy_id: assignment_policy })
	},
	example: {
		inbox: "shop",
		assignment_policy: "fair"
	},
	availability: {
		verified: "4.15.1",
		since: "4.5.1",
		feature: "assignment_v2"
	}
});
// src/kinds/types/inbox-members.ts
const inboxMembers = defineKind({
	name: "inbox_members",
	words: {
		noun: "inbox membership",
		about: "Which agents see an inbox and answer in it: all of them. Take the entry out, and Chatwoot keeps those it has."
	},
	schema: () => fields$1({
		inbox: reference$1,
		members: list$1(reference$1)
	}, {
		inbox: "The inbox whose members these are.",
		members: "Every agent who sees the inbox and answers in it, by e-mail address; who is not in the list no longer sees it."
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "members"
	},
	endpoint: membership({
		over: "inboxes",
		at: "inbox",
		members: "members",
		read: ({ id }) => `inbox_members/${id}`,
		list: "payload",
		write: writtenWhole("PATCH", () => "inbox_members", (user_ids, { id }) => ({
			inbox_id: id,
			user_ids
		}))
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "members[]",
		to: "agents"
	}],
	comparison: { canonical: { members: asSet } },
	safety: { leaves: (after) => Array.isArray(after?.members) && after.members.length === 0 ? "emptied" : null },
	impact: { people: {
		at: "members",
		says: agentsOfInbox.says,
		exceptAdministrators: true,
		counts: [openInInbox]
	} },
	example: {
		inbox: "shop",
		members: ["rajiv@example.com"]
	},
	samples: { more: [{
		inbox: "shop",
		members: ["rajiv@example.com", "noor@example.com"]
	}] },
	map: connects(["inbox", "inboxes"], ["members", "agents"]),
	availability: {
		verified: "4.15.1",
		feature: "inbox_management"
	}
});
// src/kinds/endpoints/shown-inside.ts
/** Connects one resource of `over` with another: shown inside of it, and written with it. */
function shownInside(declared) {
	const { over, at, shown, bound, unbound } = declared;
	return {
		listedFor: "anyone",
		noneIsNotFound: false,
		over: {
			kind: over,
			at,
			holds: bound
		},
		under: null,
		isSingle: false,
		list: (parent) => parent.address,
		pages: null,
		listed: (answer, parent) => {
			const { id } = parent;
			if (!hasId(answer) || answer.id !== id) return null;
			return answer[shown] === void 0 ? [] : [{
				[bound]: answer[shown],
				[at]: id,
				id
			}];
		},
		address: (_, parent) => parent.address,
		create: null,
		created: () => null,
		update: ({ address }, body) => [{
			method: "PATCH",
			path: address,
			body
		}],
		remove: ({ address }) => ({
			method: "PATCH",
			path: address,
			body: unbound
		})
	};
}
// src/kinds/types/inbox-portals.ts
const inboxPortals = defineKind({
	name: "inbox_portals",
	words: {
		noun: "help centre of an inbox",
		about: "Which help centre goes with which inbox: its articles are shown in the chat. An inbox has one or none; take the entry out to take it off.",
		loses: "the inbox no longer shows articles",
		page: "settings/inboxes/{id}"
	},
	schema: () => fields$1({
		inbox: reference$1,
		portal: reference$1
	}, {
		inbox: "The inbox whose chat shows the articles.",
		portal: ["help centre", "The help centre whose articles are shown."]
	}),
	identity: {
		nameField: "inbox",
		writtenAs: "portal"
	},
	endpoint: shownInside({
		over: "inboxes",
		at: "inbox",
		shown: "help_center",
		bound: "portal",
		unbound: { portal_id: null }
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}, {
		at: "portal",
		to: "portals",
		shownBy: "slug"
	}],
	requests: {
		fromLive: ({ portal, ...answer }) => ({
			...answer,
			portal: portal.slug
		}),
		toBody: ({ portal }) => ({ portal_id: portal })
	},
	example: {
		inbox: "shop",
		portal: "help"
	},
	availability: {
		verified: "4.15.1",
		feature: "help_center"
	}
});
// src/kinds/endpoints/door.ts
/** Whether that is how one with these fields is created. */
function isThrough({ for: [at, value] }, fields) {
	return valueAt(fields, at) === value;
}
/** The endpoint, with this door for those that it is for. */
function withDoor(endpoint, door) {
	const bodyOf = (body) => {
		const flat = Object.entries(pick(body, door.takes)).flatMap(([name, value]) => name === door.unfolds && isObject$1(value) ? Object.entries(value).filter(([inner]) => `${name}.${inner}` !== door.for[0]) : [[name, value]]);
		return { [door.wrap]: Object.fromEntries(flat) };
	};
	return {
		...endpoint,
		create: (body, parent) => isThrough(door, body) ? {
			method: "POST",
			path: door.path,
			body: bodyOf(body)
		} : endpoint.create(body, parent)
	};
}
// src/kinds/fields/channel-numbers.ts
/**
* Channels with a telephone number (4.15.1): SMS by Bandwidth, SMS and WhatsApp by Twilio, WhatsApp by Meta and 360dialog.
* Whatever credential Chatwoot shows to administrators is not read: what was written last stands for it.
*/
/** E.164, as the dashboard wants it; Chatwoot itself stores any text. */
const phoneNumber = line.check(without((value) => /^\+[1-9]\d{4,14}$/.test(value) ? [] : [{
	at: [],
	says: "must be a telephone number with its country, digits only after the plus",
	help: "Write it as \"+41791234567\"."
}]));
const NUMBER = ["telephone number", "The number that customers write to, such as \"+41791234567\"; it cannot be changed later."];
/** Chatwoot replaces these objects as they come, and nobody can read what would have to be kept. */
function incomplete(config, needed, unless = []) {
	if (!isObject$1(config)) return [];
	const its = Object.keys(config);
	const missing = needed.filter((name) => !its.includes(name));
	if (missing.length === 0 || its.every((name) => unless.includes(name))) return [];
	return [{
		at: ["provider_config"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all of it, and shows no secret that could be kept`,
		help: "Add it, a secret as ${secret:NAME}."
	}];
}
const BANDWIDTH = [
	"account_id",
	"application_id",
	"api_key",
	"api_secret"
];
const sms = {
	shape: {
		phone_number: phoneNumber,
		provider_config: fields$1(Object.fromEntries(BANDWIDTH.map((name) => [name, nonBlankText])), {
			account_id: "The account at Bandwidth.",
			application_id: "The application at Bandwidth that the number belongs to.",
			api_key: "The API token of Bandwidth, as a secret.",
			api_secret: "The API secret of Bandwidth, as a secret."
		})
	},
	says: {
		phone_number: NUMBER,
		provider_config: ["access to Bandwidth", "How Chatwoot reaches Bandwidth; written as a whole and never read back."]
	},
	needed: ["phone_number", "provider_config"],
	mistakes: ({ provider_config }) => incomplete(provider_config, BANDWIDTH)
};
/** What Chatwoot writes itself: carried along, and no change of it is planned. */
const WRITTEN_BY_META = [
	"phone_number_id",
	"business_account_id",
	"source",
	"calling_enabled",
	"inbound_calls_enabled"
];
const META = [
	"api_key",
	"phone_number_id",
	"business_account_id",
	"webhook_verify_token"
];
const PROTECTED = [
	"api_key",
	"webhook_verify_token",
	"verification_pin"
];
const access = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	api_key: nonBlankText,
	webhook_verify_token: nonBlankText,
	verification_pin: nonBlankText,
	phone_number_id: nonBlankText,
	business_account_id: nonBlankText,
	source: line,
	calling_enabled: bool,
	inbound_calls_enabled: bool
})), {
	api_key: "The access token of Meta, or the API key of 360dialog, as a secret; Chatwoot tries it out whenever it's written.",
	webhook_verify_token: ["token of the webhook", "What Meta has to show when it calls Chatwoot, as a secret of your choice; without it every change would make another."],
	verification_pin: ["PIN of the number", "The PIN with which the number is registered at Meta, as a secret; Chatwoot makes one where none is given."],
	phone_number_id: ["id of the number", "The id of the number at Meta; it cannot be changed later."],
	business_account_id: ["id of the business", "The id of the WhatsApp account at Meta; it cannot be changed later."],
	source: ["origin", "How it was connected; Chatwoot writes it."],
	calling_enabled: ["calls", "Whether calls are switched on; Chatwoot writes it."],
	inbound_calls_enabled: ["incoming calls", "Whether customers may call; Chatwoot writes it."]
});
const whatsapp = {
	shape: {
		phone_number: phoneNumber,
		provider: oneOf(["default", "whatsapp_cloud"]),
		provider_config: access
	},
	says: {
		phone_number: NUMBER,
		provider: "Who delivers: \"whatsapp_cloud\" is Meta itself, \"default\" is 360dialog; it cannot be changed later.",
		provider_config: ["access to WhatsApp", "How Chatwoot reaches the provider; its secrets are never read back."]
	},
	needed: [
		"phone_number",
		"provider",
		"provider_config"
	],
	mistakes: ({ provider, provider_config }) => incomplete(provider_config, provider === "whatsapp_cloud" ? META : ["api_key"], WRITTEN_BY_META),
	cannotCreate: ({ provider_config }) => isObject$1(provider_config) && !Object.hasOwn(provider_config, "api_key") ? "\"channel.provider_config.api_key\" is missing" : null,
	read: ({ provider_config: config }) => {
		const open = Object.entries(isObject$1(config) ? config : {}).filter(([name]) => !PROTECTED.some((one) => one === name));
		return { provider_config: open.length === 0 ? void 0 : Object.fromEntries(open) };
	}
};
const twilio$1 = {
	shape: {
		medium: oneOf(["sms", "whatsapp"]),
		phone_number: phoneNumber,
		messaging_service_sid: nonBlank,
		account_sid: nonBlank,
		auth_token: nonBlank,
		api_key_sid: nonBlank
	},
	says: {
		medium: ["way", "Whether Twilio delivers \"sms\" or \"whatsapp\"; it cannot be changed later."],
		phone_number: NUMBER,
		messaging_service_sid: ["messaging service", "The id of the messaging service at Twilio, instead of a number; it cannot be changed later."],
		account_sid: ["account at Twilio", "The id of the account at Twilio, such as \"AC…\"."],
		auth_token: ["auth token", "The auth token of Twilio, or the secret of the API key where one is named, as a secret; never read back."],
		api_key_sid: ["API key", "The id of an API key at Twilio, such as \"SK…\"; without it the auth token alone is used; it cannot be changed later."]
	},
	needed: [
		"medium",
		"account_sid",
		"auth_token"
	],
	mistakes: ({ phone_number, messaging_service_sid }) => phone_number !== void 0 && messaging_service_sid !== void 0 ? [{
		at: ["messaging_service_sid"],
		says: "must not stand beside \"phone_number\": Chatwoot takes one of the two",
		help: "Take one of the two out."
	}] : [],
	cannotCreate: ({ phone_number, messaging_service_sid }) => phone_number === void 0 && messaging_service_sid === void 0 ? "\"channel.phone_number\" is missing (or \"channel.messaging_service_sid\")" : null,
	read: ({ phone_number, messaging_service_sid, account_sid, api_key_sid }) => ({
		phone_number: typeof phone_number === "string" ? phone_number.replace(/^whatsapp:/, "") : void 0,
		messaging_service_sid: messaging_service_sid ?? void 0,
		account_sid: account_sid ?? void 0,
		api_key_sid: api_key_sid ?? void 0,
		auth_token: void 0
	})
};
// src/kinds/fields/channel-widget.ts
/** What the files may say of a website's widget, and of the form before its chat (4.15.1). */
const asked = fields$1({
	field_type: line,
	name: line,
	label: nullable(text$1),
	placeholder: nullable(text$1),
	type: line,
	enabled: bool,
	required: bool,
	values: list$1(text$1),
	regex_pattern: nullable(text$1),
	regex_cue: nullable(text$1),
	locale: nullable(line)
}, {
	field_type: ["what it asks for", "Whose field it is: \"standard\" for e-mail address, name and telephone number, else \"contact_attribute\" or \"conversation_attribute\"."],
	name: "For a standard field \"emailAddress\", \"fullName\" or \"phoneNumber\", else the key of the custom attribute.",
	label: "What stands above it; of a custom attribute Chatwoot puts its display name here whenever that is saved.",
	placeholder: ["example", "What stands in it before the visitor writes."],
	type: ["kind of answer", "Such as \"text\", \"email\", \"number\", \"link\", \"date\", \"list\" or \"checkbox\"."],
	enabled: ["asked", "Whether visitors see it."],
	required: ["needed", "Whether the chat begins only once it is filled in."],
	values: ["choices", "What visitors may choose from, where it is a list."],
	regex_pattern: ["pattern", "The regular expression that an answer has to match; any by default."],
	regex_cue: ["hint", "What visitors are told whose answer does not match."],
	locale: ["language", "The language of its texts as a code, such as \"en\"; Chatwoot only keeps it."]
});
const form = described(fields$1({
	pre_chat_message: nullable(text$1),
	require_email: bool,
	pre_chat_fields: nullable(list$1(asked))
}), {
	pre_chat_message: ["message", "What stands above the form; \"Share your queries or comments here.\" by default."],
	require_email: ["e-mail address needed", "Kept from older releases: nothing asks for it any more."],
	pre_chat_fields: ["fields", "What is asked, in this order; all of it is written whenever one of them changes."]
}).check(without((its) => Object.keys(its).length === 0 || Array.isArray(its.pre_chat_fields) && its.pre_chat_fields.length > 0 ? [] : [{
	at: [],
	says: "must have at least one of \"pre_chat_fields\": without them Chatwoot drops it all",
	help: "Switch the fields off with \"enabled\": false, or the form with \"pre_chat_form_enabled\": false."
}]));
function standard(name, label, type, required) {
	return {
		field_type: "standard",
		label,
		name,
		type,
		required,
		enabled: false
	};
}
const webWidget = {
	shape: {
		website_url: nonBlank,
		widget_color: nonBlank,
		welcome_title: nullable(line),
		welcome_tagline: nullable(line),
		reply_time: oneOf([
			"in_a_few_minutes",
			"in_a_few_hours",
			"in_a_day"
		]),
		pre_chat_form_enabled: nullable(bool),
		pre_chat_form_options: form,
		continuity_via_email: bool,
		hmac_mandatory: nullable(bool),
		allowed_domains: nullable(text$1),
		selected_feature_flags: list$1(oneOf([
			"attachments",
			"emoji_picker",
			"end_conversation",
			"use_inbox_avatar_for_bot",
			"allow_mobile_webview"
		]))
	},
	says: {
		website_url: ["website", "The address of the website that the widget is on."],
		widget_color: ["color", "The color of the widget, such as \"#1f93ff\", which is the default."],
		welcome_title: ["welcome title", "The first line that visitors see when they open the widget."],
		welcome_tagline: ["welcome text", "What visitors see below the welcome title."],
		reply_time: ["promised reply time", "How soon visitors are told that somebody answers; \"in_a_few_minutes\" by default."],
		pre_chat_form_enabled: ["form before the chat", "Whether visitors fill in a form before they write; false by default."],
		pre_chat_form_options: ["the form", "What the form before the chat asks; by default e-mail address, name and telephone number, all switched off."],
		continuity_via_email: ["answers by e-mail", "Whether a visitor who has left gets answers by e-mail; true by default."],
		hmac_mandatory: ["proof of identity", "Whether visitors have to prove who they are with a signed identifier; false by default."],
		allowed_domains: ["allowed websites", "The domains on which the widget may be shown, with commas between; empty, the default, means any."],
		selected_feature_flags: ["features", "What visitors can do in the widget; by default attachments, emoji and ending the conversation."]
	},
	defaults: {
		widget_color: "#1f93ff",
		welcome_title: null,
		welcome_tagline: null,
		reply_time: "in_a_few_minutes",
		pre_chat_form_enabled: false,
		pre_chat_form_options: {
			pre_chat_message: "Share your queries or comments here.",
			pre_chat_fields: [
				standard("emailAddress", "Email Id", "email", true),
				standard("fullName", "Full name", "text", false),
				standard("phoneNumber", "Phone number", "text", false)
			]
		},
		continuity_via_email: true,
		hmac_mandatory: false,
		allowed_domains: null,
		selected_feature_flags: [
			"attachments",
			"emoji_picker",
			"end_conversation"
		]
	},
	needed: ["website_url"]
};
/** A field of the form without what says nothing: saving an attribute adds `values: []` and patterns that are null. */
function formWithoutNothing(options) {
	if (!isObject$1(options) || !Array.isArray(options.pre_chat_fields)) return options;
	const plain = options.pre_chat_fields.map((field) => isObject$1(field) ? Object.fromEntries(Object.entries(field).filter(([, value]) => !isNothing(value))) : field);
	return {
		...options,
		pre_chat_fields: plain
	};
}
function isNothing(value) {
	return value === null || value === "" || Array.isArray(value) && value.length === 0;
}
// src/kinds/fields/channels.ts
/** What the files may say about the channel of an inbox (4.15.1). A mailbox keeps its credentials: they have no place here. */
/** Blank, or more than 0 (4.15.1). */
const apiAttributes = freeObject.check(without(({ agent_reply_time_window: window }) => window === void 0 || window === null || window === "" || Number(plainText(window)) > 0 ? [] : [{
	at: ["agent_reply_time_window"],
	says: "must be a number greater than 0"
}]));
const api = {
	shape: {
		webhook_url: nullable(upTo(2048)),
		hmac_mandatory: nullable(bool),
		additional_attributes: apiAttributes
	},
	says: {
		webhook_url: ["address", "Where Chatwoot sends the messages and events of this inbox."],
		hmac_mandatory: ["proof of identity", "Whether customers have to prove who they are with a signed identifier; false by default."],
		additional_attributes: ["further settings", "JSON that Chatwoot keeps; \"agent_reply_time_window\" in it is how many hours agents may answer, without limit by default."]
	},
	defaults: {
		webhook_url: null,
		hmac_mandatory: false,
		additional_attributes: {}
	},
	needed: []
};
const email = {
	shape: { email: line },
	says: { email: ["mailbox", "The address that customers write to; it cannot be changed later."] },
	needed: ["email"]
};
const LINE$1 = [
	"line_channel_id",
	"line_channel_secret",
	"line_channel_token"
];
const lineApp = {
	shape: Object.fromEntries(LINE$1.map((name) => [name, nonBlank])),
	says: {
		line_channel_id: ["channel at LINE", "The id of the channel at LINE."],
		line_channel_secret: ["channel secret", "The secret of the channel at LINE, as a secret; never read back."],
		line_channel_token: ["access token", "The access token of the channel at LINE, as a secret; never read back."]
	},
	needed: LINE$1,
	read: ({ callback_webhook_url: address }) => ({ line_channel_id: typeof address === "string" ? address.replace(/^.*\//, "") : void 0 })
};
const telegram = {
	shape: { bot_token: nonBlank },
	says: { bot_token: ["token of the bot", "The token of the bot at Telegram, as a secret; never read back."] },
	needed: ["bot_token"]
};
/** Connected with a sign-in in the browser: what is not of the channel is managed, credentials never. */
const byBrowser = {
	shape: {},
	says: {},
	needed: null
};
const twitter = {
	shape: { tweets_enabled: nullable(bool) },
	says: { tweets_enabled: ["tweets", "Whether mentions become conversations as well as direct messages."] },
	needed: null
};
/** Some of it older releases do not show; of the rest nobody is shown anything, or nobody should be. */
const WRITTEN_ONLY = [
	"auth_token",
	"account_sid",
	"api_key_sid",
	"line_channel_secret",
	"line_channel_token",
	"bot_token",
	...[
		"account_id",
		"application_id",
		"api_key",
		"api_secret",
		"webhook_verify_token",
		"verification_pin"
	].map((name) => `provider_config.${name}`)
];
/** Which inbox it is, for customers and for the provider that calls its address; and what Chatwoot alone may switch. */
const FIXED = [
	"type",
	"email",
	"phone_number",
	"messaging_service_sid",
	"medium",
	"api_key_sid",
	"provider",
	...WRITTEN_BY_META.map((name) => `provider_config.${name}`)
];
/** By the name Chatwoot creates a channel under, or has in its class. */
const channels = {
	api,
	web_widget: webWidget,
	email,
	whatsapp,
	twilio_sms: twilio$1,
	sms,
	line: lineApp,
	telegram,
	facebook_page: byBrowser,
	instagram: byBrowser,
	tiktok: byBrowser,
	twitter_profile: twitter
};
const typeSays = ["type", "What customers write through; it cannot be changed later."];
const Channel = /* @__PURE__ */ discriminatedUnion("type", Object.entries(channels).map(([type, { shape, says, mistakes = () => [] }]) => described(/* @__PURE__ */ extend(/* @__PURE__ */ partial(/* @__PURE__ */ object(shape)), { type: /* @__PURE__ */ literal$1(type) }), {
	...says,
	type: typeSays
}).check(without(mistakes))));
/** `Channel::WebWidget` is created as `web_widget`. */
function typeOf(channelType) {
	return String(channelType).replace(/^Channel::/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}
/** The channel of a live inbox, as the files say it. */
function channelIn(raw) {
	const type = typeOf(raw.channel_type);
	const { shape, read } = channels[type] ?? byBrowser;
	const its = {
		...raw,
		...read?.(raw)
	};
	const names = Object.keys(shape).filter((name) => its[name] !== void 0);
	return {
		type,
		...Object.fromEntries(names.map((name) => [name, its[name]]))
	};
}
/** What a new inbox with a channel of this type has. */
function channelDefaults({ channel }) {
	const type = isObject$1(channel) ? String(channel.type) : "";
	const { defaults } = channels[type] ?? byBrowser;
	return defaults === void 0 ? {} : { channel: {
		type,
		...defaults
	} };
}
/** Why an inbox with this channel cannot be created, or null. */
function whyNoNew(channel) {
	const { needed, cannotCreate } = channels[String(channel.type)] ?? byBrowser;
	if (needed === null) return `an inbox of type ${JSON.stringify(channel.type)} has to be connected in the dashboard first; then name its id in "$id"`;
	const missing = needed.find((name) => channel[name] === void 0);
	return missing === void 0 ? cannotCreate?.(channel) ?? null : `"channel.${missing}" is missing`;
}
/** Flags are bits, and a field of the form says nothing where nothing is in it. */
function canonicalChannel(channel) {
	const { selected_feature_flags: flags, pre_chat_form_options: form } = channel;
	return {
		...channel,
		...Array.isArray(flags) ? { selected_feature_flags: asSet(flags) } : {},
		...form === void 0 ? {} : { pre_chat_form_options: formWithoutNothing(form) }
	};
}
// src/kinds/fields/hours-words.ts
/** Working hours in words: "Monday to Friday 9:00–17:00, Saturday closed". */
const DAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
/** The week begins on Monday. */
const rank$1 = (day) => (day + 6) % 7;
/** Null for hours of another form. */
function hoursClause(field, hours) {
	if (!Array.isArray(hours) || hours.length === 0 || !hours.every(isDay)) return null;
	const days = hours.toSorted((a, b) => rank$1(a.day_of_week) - rank$1(b.day_of_week));
	const groups = [];
	for (const day of days) {
		const [at, says] = [day.day_of_week, hoursOf(day)];
		const before = groups.at(-1);
		if (before?.says === says && rank$1(before.last) + 1 === rank$1(at)) before.last = at;
		else groups.push({
			first: at,
			last: at,
			says
		});
	}
	const parts = groups.flatMap(({ first, last, says }, index) => {
		const name = first === last ? DAYS[first] : `${DAYS[first]} to ${DAYS[last]}`;
		return [
			index === 0 ? "" : ", ",
			`${name} `,
			says
		];
	});
	return {
		of: [field],
		says: ["working hours: ", ...parts.filter((part) => part !== "")]
	};
}
function isDay(day) {
	return isObject$1(day) && DAYS[day.day_of_week] !== void 0;
}
function hoursOf({ day_of_week: _, ...day }) {
	if (day.closed_all_day === true) return "closed";
	if (day.open_all_day === true) return "open all day";
	const { open_hour, open_minutes, close_hour, close_minutes } = day;
	if ([
		open_hour,
		open_minutes,
		close_hour,
		close_minutes
	].every((one) => typeof one === "number")) return `${clock(open_hour, open_minutes)}–${clock(close_hour, close_minutes)}`;
	return `with ${Object.entries(day).flatMap(([name, is]) => is === null ? [] : [`${name.replaceAll("_", " ")} ${is}`]).join(", ") || "its hours as they are"}`;
}
function clock(hour, minutes) {
	return `${hour}:${String(minutes).padStart(2, "0")}`;
}
// src/kinds/fields/inbox-defaults.ts
const NINE_TO_FIVE = {
	open_all_day: false,
	open_hour: 9,
	open_minutes: 0,
	close_hour: 17,
	close_minutes: 0
};
const CLOSED = {
	open_all_day: false,
	open_hour: null,
	open_minutes: null,
	close_hour: null,
	close_minutes: null
};
const inboxDefaults = {
	greeting_enabled: false,
	greeting_message: null,
	enable_email_collect: true,
	csat_survey_enabled: false,
	csat_config: {},
	enable_auto_assignment: true,
	auto_assignment_config: {},
	working_hours_enabled: false,
	working_hours: [
		0,
		1,
		2,
		3,
		4,
		5,
		6
	].map((day_of_week) => {
		const closed_all_day = day_of_week === 0 || day_of_week === 6;
		return {
			day_of_week,
			closed_all_day,
			...closed_all_day ? CLOSED : NINE_TO_FIVE
		};
	}),
	out_of_office_message: null,
	timezone: "UTC",
	allow_messages_after_resolved: true,
	lock_to_single_conversation: false,
	sender_name_type: "friendly",
	business_name: null
};
// src/kinds/fields/inbox-parts.ts
/** The pattern of the model up to 4.2, for channels of these types: a line from word to word, without these signs. */
const NAME = /^(?=[\p{L}\p{M}\p{N}\p{Pc}])[^/\\<>@]*(?<=[\p{L}\p{M}\p{N}\p{Pc}])$/mu;
const CHECKED = [
	"email",
	"api",
	"web_widget"
];
const isRefused = (name, { channel }) => {
	const type = channel?.type;
	return typeof name === "string" && !NAME.test(name) && (type === void 0 || CHECKED.includes(type));
};
const inboxParts = [
	{
		at: "csat_config",
		since: "4.2",
		otherwise: "ignores"
	},
	{
		at: "name",
		such: {
			are: "with any of < > / \\ @, or with a space, a sign or an emoji at an end",
			holds: isRefused
		},
		since: "4.3",
		otherwise: "refuses"
	},
	{
		at: "channel.allowed_domains",
		since: "4.6",
		otherwise: "ignores"
	},
	{
		at: "csat_config.button_text",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "csat_config.language",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "csat_config.template",
		since: "4.9",
		otherwise: "ignores"
	},
	{
		at: "channel.selected_feature_flags[]",
		values: ["allow_mobile_webview"],
		since: "4.12",
		otherwise: "fails"
	},
	webpAvatar,
	{
		at: "auto_assignment_config",
		edition: "enterprise",
		otherwise: "ignores"
	}
];
// src/kinds/fields/inbox-reaches.ts
const inboxReaches = [
	{
		isOn: ({ greeting_enabled, greeting_message }) => greeting_enabled === true && isSaid(greeting_message),
		by: ["greeting_enabled", "greeting_message"],
		says: "customers are greeted otherwise"
	},
	{
		isOn: ({ working_hours_enabled, out_of_office_message }) => working_hours_enabled === true && isSaid(out_of_office_message),
		by: [
			"working_hours_enabled",
			"working_hours",
			"timezone",
			"out_of_office_message"
		],
		says: "customers are told otherwise that nobody is there"
	},
	{
		isOn: ({ csat_survey_enabled }) => csat_survey_enabled === true,
		by: ["csat_survey_enabled", "csat_config"],
		says: "customers are asked otherwise how it was"
	},
	{
		isOn: ({ enable_email_collect }) => enable_email_collect === true,
		by: ["enable_email_collect"],
		says: "customers are asked for their address"
	}
];
function isSaid(message) {
	return message !== void 0 && message !== null && message !== "";
}
// src/kinds/fields/inbox-settings.ts
/** Settings of an inbox that have fields of their own: its survey, and the limits of auto-assignment (4.15.1). */
/** Chatwoot stores a text or a fraction as it is, as long as its number is 1 or more (4.15.1). */
const limit = anything.check(without((value) => value === null || value === "" || Number.parseFloat(plainText(value)) >= 1 ? [] : [{
	at: [],
	says: "must be a number of at least 1"
}]));
/** Chatwoot writes all of it when somebody sends a survey to WhatsApp for approval; a part that is written keeps the rest. */
const templateSays = {
	name: ["template name", "Its name at Meta, such as \"customer_satisfaction_survey_7\"."],
	template_id: ["template id", "Its id at Meta, a number."],
	friendly_name: ["template at Twilio", "Its name at Twilio."],
	content_sid: ["template content", "The id of its text at Twilio."],
	approval_sid: ["template approval", "The id of its approval at Twilio."],
	created_at: ["template made at", "When it was made."],
	language: ["template language", "Its language as a code, such as \"en\"."],
	status: ["template status", "How far its approval is, such as \"PENDING\"."]
};
const csatConfig = fields$1({
	display_type: line,
	message: text$1,
	survey_rules: fields$1({
		operator: line,
		values: list$1(line)
	}, {
		operator: ["survey rule", "Whether a conversation \"contains\" one of the labels (the default) or \"does_not_contain\" any."],
		values: ["survey labels", "The labels that are looked for; none by default."]
	}),
	button_text: line,
	language: line,
	template: fields$1(Object.fromEntries(Object.keys(templateSays).map((name) => [name, nullable(line)])), templateSays)
}, {
	display_type: ["survey answers", "How customers answer: with an \"emoji\" (the default) or a \"star\"."],
	message: ["survey question", "What customers are asked; none of your own by default."],
	survey_rules: ["asked after", "After which conversations customers are asked, by label; after all of them by default."],
	button_text: ["survey button", "What stands on the button of a WhatsApp survey; \"Please rate us\" by default."],
	language: ["survey language", "The language of a WhatsApp survey as a code; \"en\" by default."],
	template: ["survey template", "The message that WhatsApp has approved for the survey; Chatwoot writes it."]
});
const assignmentConfig = fields$1({ max_assignment_limit: limit }, { max_assignment_limit: ["open conversations at most", "How many open conversations an agent has at most before others are asked; enterprise edition only."] });
// src/kinds/fields/time-zone.ts
/** Names of time zones as Chatwoot 4.15.1 takes them: those of the tz database, aliases included, spelled as they are there. */
const timeZone = line.check(without(mistakesIn$1));
/** Rails' own names (`Berlin`), other spellings (`europe/berlin`) and an empty text were answered with 422. */
function mistakesIn$1(name) {
	if (isTimeZone(name)) return [];
	const guess = cityOf(name);
	return [{
		at: [],
		says: "must be the name of a time zone, such as \"Europe/Zurich\"",
		help: "The names are those of the tz database, in its spelling.",
		...guess === void 0 ? { near: [...Intl.supportedValuesOf("timeZone"), "UTC"] } : { guess }
	}];
}
const known = /* @__PURE__ */ new Map();
function isTimeZone(name) {
	const found = known.get(name) ?? (isSpelledSo(name) && isOfPlatform(name));
	known.set(name, found);
	return found;
}
/** What this platform knows beside the tz database: offsets, and abbreviations such as PST that mean several zones. */
const REAL_ABBREVIATIONS = [
	"CET",
	"EET",
	"EST",
	"GMT",
	"HST",
	"MET",
	"MST",
	"PRC",
	"ROC",
	"ROK",
	"UCT",
	"UTC",
	"WET"
];
function isSpelledSo(name) {
	if (/^[A-Z]{3}$/.test(name)) return REAL_ABBREVIATIONS.includes(name);
	return !name.startsWith("SystemV/") && name.split("/").every((part) => /^[A-Z]/.test(part));
}
/** The platform ignores case, and calls an alias by another name: only what it calls the same can be compared. */
function isOfPlatform(name) {
	try {
		const { timeZone: called } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
		return called === name || called.toLowerCase() !== name.toLowerCase();
	} catch {
		return false;
	}
}
/** The zone whose city is written alone, as Rails writes it. */
function cityOf(name) {
	const city = name.replaceAll(" ", "_").toLowerCase();
	return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}
// src/kinds/fields/working-hours.ts
/**
* The working hours of an inbox (4.15.1). Chatwoot saves each day on its own: one that is not valid stays as it was, and the
* answer is 200 all the same; an open day without its hours is answered with 500.
*/
const hour = nullable(count.check(/* @__PURE__ */ _lte(23)));
const minute = nullable(count.check(/* @__PURE__ */ _lte(59)));
const workingHours = list$1(described(/* @__PURE__ */ object({
	day_of_week: count.check(/* @__PURE__ */ _lte(6)),
	closed_all_day: /* @__PURE__ */ optional(bool),
	open_all_day: /* @__PURE__ */ optional(bool),
	open_hour: /* @__PURE__ */ optional(hour),
	open_minutes: /* @__PURE__ */ optional(minute),
	close_hour: /* @__PURE__ */ optional(hour),
	close_minutes: /* @__PURE__ */ optional(minute)
}), {
	day_of_week: ["day", "The day: 0 is Sunday, 6 is Saturday."],
	closed_all_day: ["closed", "Whether nobody is there on that day; true by default on Saturday and Sunday."],
	open_all_day: ["open all day", "Whether somebody is there at any time of that day; false by default."],
	open_hour: ["opening hour", "The hour from which somebody is there, 0 to 23; 9 by default."],
	open_minutes: ["opening minutes", "The minutes of that hour, 0 to 59; 0 by default."],
	close_hour: ["closing hour", "The hour until which somebody is there, 0 to 23; 17 by default."],
	close_minutes: ["closing minutes", "The minutes of that hour, 0 to 59; 0 by default."]
}).check(without(mistakesIn))).check(without(twice));
function mistakesIn(day) {
	if (day.closed_all_day) return day.open_all_day ? [bothAllDay] : [];
	return day.open_all_day ? otherHours(day) : [...noHours(day), ...backwards(day)];
}
const bothAllDay = {
	at: ["open_all_day"],
	says: "must not be true on a day that is closed all day: Chatwoot keeps the old hours of such a day",
	help: "Write false in one of the two."
};
/** A day that is open all day gets these hours, whatever was sent. */
const ALL_DAY = {
	open_hour: 0,
	open_minutes: 0,
	close_hour: 23,
	close_minutes: 59
};
function otherHours(day) {
	return Object.entries(ALL_DAY).flatMap(([name, hours]) => {
		const given = day[name];
		return given === void 0 || given === hours ? [] : [{
			at: [name],
			says: `must be ${hours} on a day that is open all day: Chatwoot writes that`,
			help: "Take it out."
		}];
	});
}
/** Hours that are left out may be on the server, those that are null are not. */
function noHours(day) {
	if (day.closed_all_day !== false) return [];
	return Object.keys(ALL_DAY).flatMap((name) => day[name] === null ? [{
		at: [name],
		says: "must be a number on a day that is open",
		help: "Write when it opens and closes."
	}] : []);
}
function backwards({ open_hour, open_minutes, close_hour, close_minutes }) {
	if (open_hour == null || close_hour == null) return [];
	return open_hour > close_hour || open_hour === close_hour && open_minutes != null && close_minutes != null && open_minutes >= close_minutes ? [{
		at: ["close_hour"],
		says: "must be later than \"open_hour\": Chatwoot keeps the old hours of such a day",
		help: "Give the day hours that end on the same day."
	}] : [];
}
function twice(days) {
	return days.flatMap(({ day_of_week: day }, index) => days.findIndex((other) => other.day_of_week === day) < index ? [{
		at: [index, "day_of_week"],
		says: `is ${day} for the second time`,
		help: "Write each day once; 0 is Sunday."
	}] : []);
}
/** A new inbox is closed on Saturday and Sunday and has no hours there, so that opening them takes all four. */
function opensWithoutHours(days) {
	return Array.isArray(days) && days.some((day) => [0, 6].includes(day.day_of_week) && day.closed_all_day === false && day.open_all_day !== true && Object.keys(ALL_DAY).some((name) => day[name] == null));
}
// src/kinds/types/inboxes.channels.samples.ts
/** One inbox of each channel that has credentials, and a widget with a form. */
const channelSamples = [
	{
		name: "Form",
		channel: {
			type: "web_widget",
			website_url: "https://form.example.com",
			allowed_domains: "form.example.com",
			pre_chat_form_enabled: true,
			pre_chat_form_options: {
				pre_chat_message: "Who are you?",
				require_email: false,
				pre_chat_fields: [{
					field_type: "standard",
					name: "emailAddress",
					type: "email",
					label: "E-mail",
					placeholder: "you@example.com",
					enabled: true,
					required: true
				}, {
					field_type: "conversation_attribute",
					name: "topic",
					type: "list",
					label: "Topic",
					values: ["Order", "Other"],
					regex_pattern: "^O",
					regex_cue: "One of the two.",
					locale: "en",
					enabled: true
				}]
			}
		}
	},
	{
		name: "Texts",
		channel: {
			type: "sms",
			phone_number: "+15550900",
			provider_config: {
				account_id: "A1",
				application_id: "P1",
				api_key: "made-up",
				api_secret: "made-up"
			}
		}
	},
	{
		name: "WhatsApp",
		csat_config: {
			message: "How?",
			button_text: "Say",
			language: "de",
			template: {
				name: "survey_7",
				template_id: "7",
				friendly_name: "survey",
				content_sid: "HX1",
				approval_sid: "AP1",
				created_at: "2026-01-05",
				language: "de",
				status: "APPROVED"
			}
		},
		channel: {
			type: "whatsapp",
			phone_number: "+15550901",
			provider: "whatsapp_cloud",
			provider_config: {
				api_key: "made-up",
				phone_number_id: "111",
				business_account_id: "222",
				webhook_verify_token: "made-up-too",
				verification_pin: "123456",
				source: "manual",
				calling_enabled: false,
				inbound_calls_enabled: true
			}
		}
	},
	{
		name: "360dialog",
		channel: {
			type: "whatsapp",
			phone_number: "+15550902",
			provider: "default",
			provider_config: { api_key: "made-up" }
		}
	},
	{
		name: "Twilio",
		greeting_enabled: true,
		greeting_message: "Hello",
		channel: {
			type: "twilio_sms",
			medium: "sms",
			messaging_service_sid: "MG1",
			account_sid: "AC1",
			auth_token: "made-up"
		}
	},
	{
		name: "Twilio WhatsApp",
		channel: {
			type: "twilio_sms",
			medium: "whatsapp",
			phone_number: "+15550903",
			account_sid: "AC1",
			api_key_sid: "SK1",
			auth_token: "made-up"
		}
	},
	{
		name: "LINE",
		channel: {
			type: "line",
			line_channel_id: "2000001",
			line_channel_secret: "made-up",
			line_channel_token: "made-up"
		}
	},
	{
		name: "Telegram",
		channel: {
			type: "telegram",
			bot_token: "7:made-up"
		}
	}
];
// src/kinds/types/inboxes.samples.ts
/** As a person would write it. */
const inboxExample = {
	name: "Shop",
	greeting_enabled: true,
	greeting_message: "How can we help?",
	enable_auto_assignment: false,
	working_hours_enabled: true,
	timezone: "Europe/Zurich",
	working_hours: [{
		day_of_week: 6,
		closed_all_day: false,
		open_hour: 10,
		open_minutes: 0,
		close_hour: 14,
		close_minutes: 0
	}],
	out_of_office_message: "We are back on Monday.",
	csat_survey_enabled: true,
	csat_config: {
		display_type: "star",
		message: "How did we do?"
	},
	channel: {
		type: "web_widget",
		website_url: "https://shop.example.com",
		widget_color: "#1f93ff",
		welcome_title: "Hello",
		selected_feature_flags: ["emoji_picker", "attachments"]
	}
};
const TWILIO = {
	type: "twilio_sms",
	medium: "sms",
	messaging_service_sid: "MG2",
	auth_token: "made-up"
};
const LINE = {
	type: "line",
	line_channel_secret: "made-up",
	line_channel_token: "made-up"
};
const bandwidth = (account_id) => ({
	type: "sms",
	phone_number: "+15550910",
	provider_config: {
		account_id,
		application_id: "P1",
		api_key: "made-up",
		api_secret: "made-up"
	}
});
/** Further values of the declaration, for the tests that follow from its facts. */
const inboxSamples = {
	more: [
		{
			name: "Mail",
			enable_email_collect: false,
			auto_assignment_config: { max_assignment_limit: 5 },
			allow_messages_after_resolved: false,
			lock_to_single_conversation: true,
			sender_name_type: "professional",
			business_name: "Shop",
			csat_config: {
				message: "How?",
				survey_rules: {
					operator: "contains",
					values: ["bug"]
				}
			},
			channel: {
				type: "email",
				email: "help@example.com"
			},
			avatar: null
		},
		...channelSamples,
		{
			name: "App",
			channel: {
				type: "api",
				webhook_url: "https://app.example.com/in",
				hmac_mandatory: true
			}
		}
	],
	same: { working_hours: [[{ day_of_week: 1 }, { day_of_week: 6 }], [{ day_of_week: 6 }, { day_of_week: 1 }]] },
	weakens: [
		[{ channel: {
			type: "api",
			webhook_url: "https://app.example.com/in"
		} }, { channel: {
			type: "api",
			webhook_url: "https://elsewhere.example.com"
		} }],
		[{ channel: {
			type: "api",
			hmac_mandatory: true
		} }, { channel: {
			type: "api",
			hmac_mandatory: false
		} }],
		[{ channel: {
			type: "web_widget",
			website_url: "https://x.example",
			allowed_domains: "x.example"
		} }, { channel: {
			type: "web_widget",
			website_url: "https://x.example",
			allowed_domains: ""
		} }],
		[{ channel: {
			type: "telegram",
			bot_token: "7:made-up"
		} }, { channel: {
			type: "telegram",
			bot_token: "8:made-up"
		} }],
		[{ channel: {
			...TWILIO,
			account_sid: "AC1"
		} }, { channel: {
			...TWILIO,
			account_sid: "AC2"
		} }],
		[{ channel: {
			...LINE,
			line_channel_id: "2000001"
		} }, { channel: {
			...LINE,
			line_channel_id: "2000002"
		} }],
		[{ channel: bandwidth("A1") }, { channel: bandwidth("A2") }],
		[{ greeting_enabled: false }, { greeting_enabled: true }],
		[{ greeting_message: "Hello" }, { greeting_message: "Hi" }],
		[{ working_hours_enabled: false }, { working_hours_enabled: true }],
		[{}, { working_hours: [{
			day_of_week: 6,
			closed_all_day: true
		}] }],
		[{ timezone: "UTC" }, { timezone: "Europe/Zurich" }],
		[{ out_of_office_message: "Later" }, { out_of_office_message: "Tomorrow" }],
		[{ csat_survey_enabled: false }, { csat_survey_enabled: true }],
		[{ csat_config: { message: "How?" } }, { csat_config: { message: "And?" } }],
		[{ enable_email_collect: false }, { enable_email_collect: true }]
	],
	harmless: [
		[{
			greeting_enabled: false,
			greeting_message: "Hello"
		}, {
			greeting_enabled: false,
			greeting_message: "Hi"
		}],
		[{
			working_hours_enabled: false,
			timezone: "UTC"
		}, {
			working_hours_enabled: false,
			timezone: "Europe/Zurich"
		}],
		[{
			csat_survey_enabled: false,
			csat_config: { message: "How?" }
		}, {
			csat_survey_enabled: false,
			csat_config: { message: "And?" }
		}],
		[{ enable_email_collect: true }, { enable_email_collect: false }]
	]
};
// src/kinds/types/inboxes.words.ts
/** What the fields of an inbox are for, and what their values are called (4.15.1). */
const inboxDescriptions = {
	name: "The name of the inbox; customers see it as the sender of e-mails and above the widget.",
	greeting_enabled: ["greeting", "Whether a new conversation is answered with the greeting at once; false by default."],
	greeting_message: ["greeting text", "What customers are sent first where the greeting is on."],
	enable_email_collect: ["asking for the e-mail address", "Whether the widget asks visitors for their e-mail address; true by default."],
	csat_survey_enabled: ["satisfaction survey", "Whether customers are asked how it was when a conversation is resolved; false by default."],
	csat_config: ["survey", "How customers are asked how it was; what is left out inside gets its default."],
	enable_auto_assignment: ["auto-assignment", "Whether a new conversation is given to a member of the inbox who is online; true by default."],
	auto_assignment_config: ["limits of auto-assignment", "How much auto-assignment gives to one agent; without limit by default."],
	working_hours_enabled: ["working hours", "Whether customers who write outside of the working hours are told that nobody is there; false by default."],
	working_hours: ["hours", "When somebody is there, one entry for each day; by default Monday to Friday from 9:00 to 17:00."],
	out_of_office_message: ["out-of-office text", "What customers are told outside of the working hours."],
	timezone: ["time zone", "The time zone of the working hours, such as \"Europe/Zurich\"; \"UTC\" by default."],
	allow_messages_after_resolved: ["writing after the end", "Whether visitors may go on writing in a conversation that is resolved; true by default."],
	lock_to_single_conversation: ["one conversation for each contact", "Whether a customer who writes again stays in the same conversation; false by default."],
	sender_name_type: ["sender of e-mails", "Whose name e-mails carry: \"friendly\" (the default) is the agent and the business, \"professional\" the business alone."],
	business_name: ["business name", "The name of the business in the sender of e-mails; without it the name of the inbox."],
	channel: "What customers write through, such as a website or a mailbox, and how that looks.",
	avatar: "The picture of the inbox, such as the one that visitors see in the widget; none by default."
};
const inboxValues = {
	"csat_config.display_type": {
		emoji: "with an emoji",
		star: "with stars"
	},
	"csat_config.survey_rules.operator": {
		contains: "has one of the labels",
		does_not_contain: "has none of the labels"
	},
	sender_name_type: {
		friendly: "agent and business",
		professional: "business alone"
	},
	"channel.reply_time": {
		in_a_few_minutes: "in a few minutes",
		in_a_few_hours: "in a few hours",
		in_a_day: "in a day"
	},
	"channel.medium": {
		sms: "SMS",
		whatsapp: "WhatsApp"
	},
	"channel.provider": {
		default: "360dialog",
		whatsapp_cloud: "Meta"
	},
	"channel.type": {
		api: "API",
		web_widget: "a website",
		email: "e-mail",
		whatsapp: "WhatsApp",
		twilio_sms: "Twilio",
		sms: "SMS",
		line: "LINE",
		telegram: "Telegram",
		facebook_page: "a Facebook page",
		instagram: "Instagram",
		tiktok: "TikTok",
		twitter_profile: "Twitter"
	}
};
// src/kinds/types/inboxes.ts
/** The word "null" at the top of a request becomes null (4.15.1): a name is refused then, and another text is gone. */
const notNullWord = without((value) => value === "null" ? [{
	at: [],
	says: "must not be the word null, which Chatwoot takes for nothing"
}] : []);
const long = upTo(1e4).check(notNullWord);
/** Twilio's have a path of their own, which takes the channel and the name (4.15.1). */
const twilio = {
	for: ["channel.type", "twilio_sms"],
	path: "channels/twilio_channel",
	wrap: "twilio_channel",
	takes: ["name", "channel"],
	unfolds: "channel"
};
const inboxes = defineKind({
	name: "inboxes",
	words: {
		noun: "inbox",
		about: "Where conversations come in: a website, a mailbox, an app.",
		serverMade: "its tokens and secrets",
		loses: "every conversation in it is lost, and so are its credentials",
		gone: "its conversations stay lost, and it has new credentials and a new address for widgets and apps",
		stays: "the conversations that came in are lost with it",
		page: "settings/inboxes/{id}",
		tells: {
			clauses: ({ working_hours }) => {
				const clause = hoursClause("working_hours", working_hours);
				return clause === null ? [] : [clause];
			},
			values: inboxValues
		}
	},
	schema: () => fields$1({
		name: nonBlank.check(notNullWord),
		greeting_enabled: nullable(bool),
		greeting_message: nullable(long),
		enable_email_collect: nullable(bool),
		csat_survey_enabled: nullable(bool),
		csat_config: csatConfig,
		enable_auto_assignment: nullable(bool),
		auto_assignment_config: assignmentConfig,
		working_hours_enabled: nullable(bool),
		working_hours: workingHours,
		out_of_office_message: nullable(long),
		timezone: timeZone,
		allow_messages_after_resolved: nullable(bool),
		lock_to_single_conversation: bool,
		sender_name_type: oneOf(["friendly", "professional"]),
		business_name: nullable(line.check(notNullWord)),
		channel: Channel,
		avatar: nullable(file)
	}, inboxDescriptions),
	identity: {
		nameField: "name",
		takenOnce: [
			["channel.email"],
			[
				"channel.phone_number",
				"channel.type",
				"channel.medium"
			],
			["channel.messaging_service_sid"],
			["channel.line_channel_id"],
			["channel.bot_token"]
		]
	},
	endpoint: withDoor(collection({
		path: "inboxes",
		list: "payload",
		listedFor: "anyone"
	}), twilio),
	requests: {
		defaults: inboxDefaults,
		alsoDefault: channelDefaults,
		partial: ["channel"],
		files: { avatar: avatar("avatar_url") },
		onlyByUpdate: ["working_hours"],
		alsoByUpdate: (its) => isThrough(twilio, its) ? Object.keys(its).filter((name) => !twilio.takes.includes(name)) : [],
		fromLive: (raw) => ({
			...raw,
			channel: channelIn(raw)
		})
	},
	limits: {
		required: ["channel.type"],
		immutable: FIXED.map((name) => `channel.${name}`),
		neverEmpty: [
			"csat_config",
			"csat_config.survey_rules",
			"working_hours"
		],
		cannotCreate: ({ channel, working_hours }) => {
			return opensWithoutHours(working_hours) ? "a new inbox is closed on Saturday and Sunday, and a day that is opened needs its hours and minutes, all four" : whyNoNew(channel);
		}
	},
	comparison: {
		canonical: {
			working_hours: sortedBy("day_of_week"),
			channel: (channel) => isObject$1(channel) ? canonicalChannel(channel) : channel
		},
		writtenOnly: WRITTEN_ONLY.map((name) => `channel.${name}`),
		keyed: { working_hours: "day_of_week" }
	},
	safety: {
		conversationsBy: "inbox_id",
		services: {
			working_hours_enabled: "working hours",
			enable_auto_assignment: "auto-assignment"
		},
		weakens: {
			"channel.webhook_url": newAddress("what the inbox tells"),
			"channel.hmac_mandatory": switchedOff("visitors no longer prove who they are"),
			"channel.allowed_domains": widened("domain"),
			"channel.account_sid": newAddress("what customers write"),
			"channel.line_channel_id": newAddress("what customers write"),
			"channel.bot_token": newAddress("what customers write"),
			"channel.provider_config.account_id": newAddress("what customers write")
		},
		reaches: inboxReaches,
		secrets: ["provider_config", "verification_pin"],
		deletion: {
			when: "later",
			needsApproval: true
		}
	},
	impact: { deleted: [
		openInInbox,
		allInInbox,
		agentsOfInbox
	] },
	example: inboxExample,
	samples: inboxSamples,
	simulatedAs: "inbox",
	map: {
		column: "inboxes",
		lines: ({ channel }) => sendsTo(isObject$1(channel) ? channel.webhook_url : void 0)
	},
	availability: {
		verified: "4.15.1",
		feature: "inbox_management",
		parts: inboxParts
	}
});
// src/kinds/fields/hook-settings.ts
/**
* The settings of integrations, app by app (`settings_json_schema` of 4.15.1, recorded). Chatwoot refuses what is missing and
* what is too much with "Settings : Invalid settings data", whatever it is.
*/
const apps = {
	openai: {
		required: ["api_key"],
		besides: ["label_suggestion"]
	},
	dialogflow: {
		required: ["project_id", "credentials"],
		besides: ["region", "language_code"]
	},
	google_translate: {
		required: ["project_id", "credentials"],
		besides: []
	},
	dyte: {
		required: ["api_key", "organization_id"],
		besides: []
	},
	leadsquared: {
		required: ["access_key", "secret_key"],
		besides: [
			"endpoint_url",
			"app_url",
			"timezone",
			"enable_conversation_activity",
			"enable_transcript_activity",
			"conversation_activity_score",
			"transcript_activity_score",
			"conversation_activity_code",
			"transcript_activity_code"
		]
	}
};
/** Those that are connected in a browser have no settings that people write. */
const BY_BROWSER = [
	"slack",
	"linear",
	"notion",
	"shopify"
];
const APPS = [
	"openai",
	"dialogflow",
	"google_translate",
	"dyte",
	"leadsquared",
	...BY_BROWSER
];
/** Never answered since 4.15; before, they are taken out of what is read. */
const HIDDEN = [
	"api_key",
	"credentials",
	"access_key",
	"secret_key"
];
const hookSettings = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	api_key: /* @__PURE__ */ string(),
	label_suggestion: bool,
	project_id: /* @__PURE__ */ string(),
	credentials: freeObject,
	region: /* @__PURE__ */ string(),
	language_code: /* @__PURE__ */ string(),
	organization_id: /* @__PURE__ */ string(),
	access_key: /* @__PURE__ */ string(),
	secret_key: /* @__PURE__ */ string(),
	endpoint_url: /* @__PURE__ */ string(),
	app_url: /* @__PURE__ */ string(),
	timezone: /* @__PURE__ */ string(),
	enable_conversation_activity: bool,
	enable_transcript_activity: bool,
	conversation_activity_score: /* @__PURE__ */ string(),
	transcript_activity_score: /* @__PURE__ */ string(),
	conversation_activity_code: int(),
	transcript_activity_code: int()
})), {
	api_key: "The key of OpenAI or Dyte, as a secret.",
	label_suggestion: "Whether OpenAI suggests labels to agents.",
	project_id: "The project at Google that Dialogflow or Translate works in.",
	credentials: "The key file of Google's service account as an object, its private key as a secret.",
	region: "Where Dialogflow runs, such as \"europe-west1\".",
	language_code: "The language that Dialogflow is asked in, such as \"de-DE\", or \"auto\".",
	organization_id: "The organization at Dyte.",
	access_key: "The access key of LeadSquared, as a secret.",
	secret_key: "The secret key of LeadSquared, as a secret.",
	endpoint_url: "The address of the API of LeadSquared, which Chatwoot finds out by itself.",
	app_url: "The address of the pages of LeadSquared, which Chatwoot finds out by itself.",
	timezone: "The time zone of the account at LeadSquared, which Chatwoot finds out by itself.",
	enable_conversation_activity: "Whether LeadSquared is told of new conversations.",
	enable_transcript_activity: "Whether LeadSquared is sent the transcript of a resolved conversation.",
	conversation_activity_score: "The score of a new conversation at LeadSquared, as a text.",
	transcript_activity_score: "The score of a transcript at LeadSquared, as a text.",
	conversation_activity_code: "The number of the activity at LeadSquared, which Chatwoot makes by itself.",
	transcript_activity_code: "The number of the activity at LeadSquared, which Chatwoot makes by itself."
});
/** What a create cannot do without and does not have; also what Chatwoot has had, and nobody can read. */
function missingSettings(app, settings) {
	return (typeof app === "string" && Object.hasOwn(apps, app) ? apps[app].required : []).filter((name) => !Object.hasOwn(isObject$1(settings) ? settings : {}, name));
}
function settingsMistakes(app, settings) {
	if (typeof app !== "string") return [];
	const its = (Object.hasOwn(apps, app) ? apps[app] : void 0) ?? {
		required: [],
		besides: []
	};
	const known = [...its.required, ...its.besides];
	const missing = missingSettings(app, settings);
	return [...missing.length === 0 ? [] : [{
		at: ["settings"],
		says: `must hold ${missing.map((name) => JSON.stringify(name)).join(" and ")}: Chatwoot replaces all settings, and shows no secret that could be kept`,
		help: "Add it, a secret as ${secret:NAME}."
	}], ...Object.keys(settings).filter((name) => !known.includes(name)).map((name) => ({
		at: ["settings", name],
		says: `is no setting of ${app}`,
		near: known,
		help: known.length === 0 ? "It is set up in the dashboard." : `They are ${known.join(", ")}.`
	}))];
}
// src/kinds/types/integrations-hooks.ts
/** There is no list of hooks: each app has its own, and an app that is not set up in the installation shows none. */
const endpoint = {
	...collection({
		path: "integrations/hooks",
		wrap: "hook",
		listedFor: "anyone"
	}),
	list: () => "integrations/apps",
	listed: (answer) => {
		const apps = valueAt(answer, "payload");
		if (!Array.isArray(apps)) return null;
		const hooks = apps.flatMap((app) => app.hooks ?? null);
		return hooks.every((hook) => hasId(hook)) ? hooks : null;
	}
};
/** What the files say of settings and inboxes has to fit the app. */
const fitting$1 = without(({ app_id, inbox_id, settings }) => [...isObject$1(settings) ? settingsMistakes(app_id, settings) : [], ...app_id === "dialogflow" && inbox_id === null ? [{
	at: ["inbox_id"],
	says: "must name an inbox: Dialogflow answers in one",
	help: "Write its key."
}] : []]);
/** For the samples. */
const dialogflow = (project_id) => ({
	app_id: "dialogflow",
	inbox_id: "shop",
	settings: {
		project_id,
		credentials: {
			type: "service_account",
			client_email: "bot@shop-bot.example.com"
		}
	}
});
const integrationsHooks = defineKind({
	name: "integrations_hooks",
	words: {
		noun: "integration",
		about: "Connections to other programs: OpenAI, Dialogflow in an inbox, Google Translate, Dyte, LeadSquared.",
		loses: "the other program no longer works for this account, and its credentials are gone from Chatwoot",
		gone: "its secrets have to be given once more: nobody can read them",
		stays: "what the other program has been told it keeps"
	},
	schema: () => fields$1({
		app_id: oneOf(APPS),
		inbox_id: nullable(reference$1),
		status: oneOf(["enabled", "disabled"]),
		settings: hookSettings
	}, {
		app_id: ["app", "The program that is connected; Slack, Linear, Notion and Shopify are connected in the dashboard."],
		inbox_id: "The inbox in which Dialogflow answers; null for those that work for the whole account.",
		status: "Whether it is \"enabled\", which is the default.",
		settings: "What the app asks for; all of it is written whenever one of them changes."
	}).check(fitting$1),
	identity: {
		nameField: "app_id",
		takenOnce: [["app_id"]],
		isRepeatable: ({ app_id }) => app_id === "dialogflow"
	},
	endpoint,
	references: [{
		at: "inbox_id",
		to: "inboxes",
		goesAlong: true
	}],
	requests: {
		defaults: {
			inbox_id: null,
			status: "enabled"
		},
		fromLive: ({ status, inbox, settings, ...rest }) => ({
			...rest,
			status: status === true ? "enabled" : "disabled",
			inbox_id: isObject$1(inbox) ? inbox.id : null,
			...isObject$1(settings) ? { settings: without$1(settings, HIDDEN) } : {}
		})
	},
	limits: {
		required: ["settings"],
		immutable: ["app_id", "inbox_id"],
		cannotCreate: ({ app_id, inbox_id, settings }) => {
			if (BY_BROWSER.some((one) => one === app_id)) return `${String(app_id)} has to be connected in the dashboard first; then name its id in "$id"`;
			if (app_id === "dialogflow" && inbox_id == null) return "\"inbox_id\" is missing";
			const [missing] = missingSettings(app_id, settings);
			return missing === void 0 ? null : `"settings.${missing}" is missing`;
		}
	},
	comparison: { writtenOnly: HIDDEN.map((name) => `settings.${name}`) },
	safety: {
		answers: ({ app_id, status }) => app_id === "dialogflow" && status !== "disabled",
		weakens: {
			app_id: newAddress("what customers write"),
			"settings.project_id": newAddress("what customers write"),
			"settings.organization_id": newAddress("what customers write"),
			"settings.endpoint_url": newAddress("what customers write")
		}
	},
	example: {
		app_id: "dyte",
		status: "enabled",
		settings: {
			organization_id: "org-1",
			api_key: "made-up"
		}
	},
	samples: {
		more: [{
			app_id: "dialogflow",
			inbox_id: "shop",
			status: "disabled",
			settings: {
				project_id: "shop-bot",
				region: "europe-west1",
				language_code: "de-DE",
				credentials: {
					type: "service_account",
					client_email: "bot@shop-bot.example.com"
				}
			}
		}, {
			app_id: "openai",
			status: "disabled",
			settings: {
				api_key: "made-up",
				label_suggestion: true
			}
		}],
		weakens: [
			[null, {}],
			[null, {
				app_id: "openai",
				settings: { api_key: "made-up" }
			}],
			[{}, { settings: {
				organization_id: "elsewhere",
				api_key: "made-up"
			} }],
			[dialogflow("shop-bot"), dialogflow("elsewhere")]
		],
		answers: [{ app_id: "dialogflow" }]
	},
	map: {
		column: null,
		lines: ({ app_id, inbox_id: inbox }) => app_id === "dialogflow" && inbox != null ? [{
			from: {
				kind: "inboxes",
				name: inbox
			},
			to: {
				column: "bots",
				called: "Dialogflow"
			},
			says: ""
		}] : []
	},
	availability: {
		verified: "4.15.1",
		feature: "integrations",
		parts: [
			{
				at: "settings.region",
				since: "4.3",
				otherwise: "refuses"
			},
			{
				at: "settings.language_code",
				since: "4.13",
				otherwise: "refuses"
			},
			{
				at: "app_id",
				values: ["leadsquared"],
				since: "4.2",
				feature: "crm_integration",
				otherwise: "refuses"
			}
		]
	}
});
// src/kinds/types/labels.ts
const labels = defineKind({
	name: "labels",
	words: {
		noun: "label",
		about: "Tags for conversations and contacts.",
		loses: "the label is taken off every conversation and contact",
		gone: "conversations and contacts that had it do not get it back",
		page: "settings/labels/list"
	},
	schema: () => fields$1({
		title: line.check(/* @__PURE__ */ _regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u, "must be two or more letters, digits, \"_\" or \"-\", beginning with a letter or digit")),
		description: nullable(text$1),
		color: line,
		show_on_sidebar: nullable(bool)
	}, {
		title: "The label as it stands on conversations; Chatwoot writes it in lower case.",
		description: "What the label is for; agents see it where they choose one.",
		color: "The color of the label, such as \"#1f93ff\", which is the default.",
		show_on_sidebar: ["link in the sidebar", "Whether the sidebar has a link to the conversations with this label; by default it has none."]
	}),
	identity: {
		nameField: "title",
		referredBy: "title",
		unique: { title: {
			aside: (mark) => mark,
			afterwards: "moves the tags of conversations and contacts to the new title"
		} }
	},
	endpoint: collection({
		path: "labels",
		list: "payload",
		wrap: "label",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		color: "#1f93ff",
		show_on_sidebar: null
	} },
	comparison: { canonical: { title: lowercase } },
	impact: { deleted: [withLabel] },
	example: {
		title: "billing",
		description: "Questions about invoices",
		color: "#1f93ff",
		show_on_sidebar: true
	},
	samples: { more: [{
		title: "vip",
		description: "Answered first"
	}] },
	simulatedAs: "label",
	availability: {
		verified: "4.15.1",
		feature: "labels"
	}
});
// src/kinds/types/macros.ts
const macros = defineKind({
	name: "macros",
	words: {
		noun: "macro",
		about: "Actions that agents run with one click. Those for everybody are managed; personal ones belong to their authors.",
		loses: "agents can no longer run it",
		stays: "what agents have done with it stays done",
		page: "settings/macros/{id}/edit",
		tells: { clauses: ({ actions }) => Array.isArray(actions) ? [{
			of: ["actions"],
			says: [
				strong("When an agent runs it"),
				": ",
				...actionsWords(actions)
			]
		}] : [] }
	},
	schema: () => fields$1({
		name: line,
		actions: actionsOf(sharedActions)
	}, {
		name: "What agents see when they choose a macro.",
		actions: "What the macro does with the conversation, one after the other."
	}),
	identity: {
		nameField: "name",
		isForeign: (macro) => macro.visibility !== "global"
	},
	endpoint: collection({
		path: "macros",
		list: "payload",
		created: "payload",
		listedFor: "anyone"
	}),
	references: actionReferences(["self"]),
	requests: {
		toBody: (macro) => ({
			...macro,
			visibility: "global"
		}),
		attachments: sentFiles
	},
	limits: { required: ["actions"] },
	comparison: { canonical: { actions } },
	safety: { weakens: { actions: moreIsSent } },
	example: {
		name: "Hand over to the second level",
		actions: [
			{
				action_name: "add_label",
				action_params: ["billing"]
			},
			{
				action_name: "remove_label",
				action_params: ["billing"]
			},
			{
				action_name: "assign_team",
				action_params: ["second-level"]
			},
			{
				action_name: "assign_agent",
				action_params: ["rajiv@example.com"]
			},
			{
				action_name: "add_private_note",
				action_params: ["Please take over"]
			}
		]
	},
	samples: {
		more: [
			{
				name: "Who else",
				actions: anyone(["self"])
			},
			{
				name: "Send the price list",
				actions: [HANDS_OUT]
			},
			{
				name: "Tell the shop",
				actions: [SENDS]
			}
		],
		same: sameActions,
		weakens: [[{}, { actions: [SENDS] }]]
	},
	availability: {
		verified: "4.15.1",
		parts: macroParts
	}
});
// src/kinds/types/notification-settings.ts
const EVENTS = [
	"conversation_creation",
	"conversation_assignment",
	"assigned_conversation_new_message",
	"conversation_mention",
	"participating_conversation_new_message",
	"sla_missed_first_response",
	"sla_missed_next_response",
	"sla_missed_resolution"
];
const eventWords$1 = {
	conversation_creation: "new conversations",
	conversation_assignment: "conversations assigned to the user",
	assigned_conversation_new_message: "new messages in conversations assigned to the user",
	conversation_mention: "mentions",
	participating_conversation_new_message: "new messages in conversations the user takes part in",
	sla_missed_first_response: "a missed first response (SLA)",
	sla_missed_next_response: "a missed next response (SLA)",
	sla_missed_resolution: "a missed resolution (SLA)"
};
const flagWords = (way) => Object.fromEntries(EVENTS.map((event) => [`${way}_${event}`, eventWords$1[event]]));
const flags = (way) => list$1(oneOf(EVENTS.map((event) => `${way}_${event}`)));
const notificationSettings = defineKind({
	name: "notification_settings",
	words: {
		noun: "notification settings",
		about: "What the token's own user is told of, by e-mail and by push. Every user has them once, and nobody can write those of others; they are never created and never deleted.",
		tells: { values: {
			selected_email_flags: flagWords("email"),
			selected_push_flags: flagWords("push")
		} }
	},
	schema: () => fields$1({
		selected_email_flags: flags("email"),
		selected_push_flags: flags("push")
	}, {
		selected_email_flags: ["by e-mail", "Of what the user gets a mail; at first of conversations assigned to them."],
		selected_push_flags: ["by push", "What is shown on devices and in the browser; at first conversations assigned to them."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "notification_settings",
		has: "selected_email_flags",
		wrap: "notification_settings",
		replaces: true,
		listedFor: "anyone"
	}),
	requests: { defaults: {
		selected_email_flags: ["email_conversation_assignment"],
		selected_push_flags: ["push_conversation_assignment"]
	} },
	comparison: { canonical: {
		selected_email_flags: asSet,
		selected_push_flags: asSet
	} },
	example: {
		selected_email_flags: ["email_conversation_assignment", "email_conversation_mention"],
		selected_push_flags: ["push_assigned_conversation_new_message", "push_conversation_mention"]
	},
	availability: {
		verified: "4.15.1",
		parts: ["email", "push"].map((way) => ({
			at: `selected_${way}_flags[]`,
			values: EVENTS.filter((event) => event.startsWith("sla_")).map((event) => `${way}_${event}`),
			since: "3.7",
			otherwise: "fails"
		}))
	}
});
// src/kinds/fields/portal-config.ts
/** Languages and looks of a portal. */
const socialProfiles = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	facebook: line,
	x: line,
	instagram: line,
	linkedin: line,
	youtube: line,
	tiktok: line,
	github: line,
	whatsapp: line
})), {
	facebook: ["Facebook page", "The name of the page on Facebook."],
	x: ["X account", "The name of the account on X."],
	instagram: ["Instagram account", "The name of the account on Instagram."],
	linkedin: ["LinkedIn page", "The name of the page on LinkedIn."],
	youtube: ["YouTube channel", "The name of the channel on YouTube."],
	tiktok: ["TikTok account", "The name of the account on TikTok."],
	github: ["GitHub organisation", "The name of the organisation on GitHub."],
	whatsapp: ["WhatsApp number", "The phone number on WhatsApp."]
});
const translated = described(/* @__PURE__ */ partial(/* @__PURE__ */ strictObject({
	name: line,
	page_title: line,
	header_text: text$1
})), {
	name: "The name of the portal in this language.",
	page_title: "What browsers show as the title in this language.",
	header_text: "The greeting above the search in this language."
});
/** Rules over several languages (4.15.1). */
const languages = without(({ default_locale, allowed_locales: allowed, draft_locales: drafts = [] }) => {
	const drafted = default_locale === void 0 ? -1 : drafts.indexOf(default_locale);
	const strange = drafts.findIndex((one) => allowed !== void 0 && !allowed.includes(one));
	return [...drafted < 0 ? [] : [{
		at: ["draft_locales", drafted],
		says: "is the default language, which cannot be a draft"
	}], ...strange < 0 ? [] : [{
		at: ["draft_locales", strange],
		says: "is none of \"allowed_locales\"",
		near: allowed ?? []
	}]];
});
const portalConfig = described(/* @__PURE__ */ partial(/* @__PURE__ */ object({
	default_locale: locale,
	allowed_locales: list$1(locale).check(/* @__PURE__ */ _minLength(1)),
	draft_locales: list$1(locale),
	layout: oneOf(["classic", "documentation"]),
	social_profiles: socialProfiles,
	locale_translations: /* @__PURE__ */ record(/* @__PURE__ */ string(), translated)
})), {
	default_locale: ["first language", "The language that visitors see first; the first one of `allowed_locales` by default."],
	allowed_locales: ["languages", "The languages of the help centre, in the order in which visitors may choose; `[\"en\"]` by default."],
	draft_locales: ["languages not shown yet", "Those of them that visitors do not see yet."],
	layout: "How the start page looks; `classic` by default.",
	social_profiles: "Links at the foot of the pages.",
	locale_translations: ["in other languages", "What the portal says of itself in other languages, by the code of the language."]
}).check(languages);
/** A language that is named twice is there once. */
const canonicalConfig = (value) => isObject$1(value) ? {
	...value,
	...Array.isArray(value.allowed_locales) ? { allowed_locales: [...new Set(value.allowed_locales)] } : {},
	...Array.isArray(value.draft_locales) ? { draft_locales: asSet(value.draft_locales) } : {}
} : value;
/** Drafts are shown as a mark on each language, and before 4.12 not at all; before 4.14.1 the default is in `meta` only. */
function configIn({ config: shown, meta }) {
	const { allowed_locales, ...rest } = shown ?? {};
	const all = allowed_locales ?? [];
	const told = isObject$1(meta) ? meta.default_locale : void 0;
	return {
		...told === void 0 ? {} : { default_locale: told },
		...rest,
		allowed_locales: all.map(({ code }) => code),
		...all.some((one) => "draft" in one) ? { draft_locales: all.filter(({ draft }) => draft === true).map(({ code }) => code) } : {}
	};
}
// src/kinds/types/portals.ts
const portals = defineKind({
	name: "portals",
	words: {
		noun: "portal",
		about: "Help centres: public pages of articles, in one or several languages.",
		loses: "its categories and articles are lost with it, and its public address leads nowhere",
		gone: "its views stay lost"
	},
	schema: () => fields$1({
		name: nonBlank,
		slug,
		custom_domain: nullable(line.check(/* @__PURE__ */ _regex(/^([^\s/:]+\.[^\s/:]+)?$/, "must be a host alone, such as \"help.example.com\""))),
		color: line.check(/* @__PURE__ */ _regex(/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, "must be a color such as \"#1f93ff\"")),
		page_title: nullable(line),
		header_text: nullable(text$1),
		homepage_link: nullable(line),
		archived: nullable(bool),
		config: portalConfig,
		inbox: nullable(reference$1),
		logo: nullable(file)
	}, {
		name: "What the help centre is called.",
		slug: "Its part of the public address, `/hc/SLUG`; nobody else on the server may have the same.",
		custom_domain: "A host of your own that shows the help centre, without https:// and path.",
		color: "The color of its pages; \"#1f93ff\" by default.",
		page_title: "What browsers show as the title of its pages.",
		header_text: "The greeting above the search.",
		homepage_link: "Where the link back to your website leads.",
		archived: "Whether it is put away in the dashboard.",
		config: "Languages and looks.",
		inbox: ["inbox for the chat", "The website inbox whose chat its pages have; others are passed over."],
		logo: "The picture at the top of its pages; none by default."
	}),
	references: [{
		at: "inbox",
		to: "inboxes"
	}],
	identity: {
		nameField: "slug",
		unique: { slug: {
			aside: (mark) => mark,
			everywhere: true
		} },
		takenOnce: [["custom_domain"]]
	},
	endpoint: collection({
		path: "portals",
		by: "slug",
		list: "payload",
		wrap: "portal",
		beside: {
			fields: ["inbox_id"],
			with: "name"
		},
		listedFor: "anyone"
	}),
	requests: {
		files: { logo },
		defaults: {
			custom_domain: null,
			color: "#1f93ff",
			page_title: null,
			header_text: null,
			homepage_link: null,
			archived: false,
			config: {
				default_locale: "en",
				allowed_locales: ["en"],
				draft_locales: [],
				layout: "classic",
				social_profiles: {},
				locale_translations: {}
			},
			inbox: null
		},
		fromLive: (raw) => ({
			...raw,
			config: configIn(raw),
			inbox: idIn(raw.inbox)
		}),
		toBody: (portal) => renamed(portal, { inbox: "inbox_id" }),
		createdWith: ({ custom_domain }) => ({ custom_domain: custom_domain ?? "" })
	},
	limits: {
		required: ["name"],
		neverEmpty: ["config"]
	},
	comparison: { canonical: { config: canonicalConfig } },
	safety: {
		contents: {
			noun: "articles",
			at: "meta.all_articles_count"
		},
		deletion: {
			when: "at once",
			needsApproval: false
		}
	},
	example: {
		name: "Help centre",
		slug: "help",
		custom_domain: "help.example.com",
		color: "#1f93ff",
		page_title: "Help",
		header_text: "How can we help?",
		homepage_link: "https://www.example.com",
		archived: false,
		config: {
			default_locale: "en",
			allowed_locales: [
				"en",
				"de",
				"fr"
			],
			draft_locales: ["fr"],
			layout: "documentation",
			social_profiles: { github: "example" },
			locale_translations: { de: {
				name: "Hilfe",
				page_title: "Hilfe"
			} }
		},
		inbox: "shop"
	},
	samples: { more: [{
		name: "Blog",
		slug: "blog",
		logo: null
	}] },
	availability: {
		verified: "4.15.1",
		feature: "help_center",
		parts: [
			{
				at: "inbox",
				since: "3.15",
				otherwise: "ignores"
			},
			{
				at: "config.draft_locales",
				since: "4.12",
				otherwise: "ignores"
			},
			{
				at: "config.layout",
				since: "4.14.1",
				otherwise: "ignores"
			},
			{
				at: "config.social_profiles",
				since: "4.14.1",
				otherwise: "ignores"
			},
			{
				at: "config.locale_translations",
				since: "4.14.2",
				otherwise: "ignores"
			}
		]
	}
});
// src/kinds/types/saml-settings.ts
/** What else stands before, behind or inside is no certificate to OpenSSL, or hides what the file is. */
const certificate = text$1.check(/* @__PURE__ */ _regex(/^\s*-----BEGIN CERTIFICATE-----\s[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----\s*$/, "must be a certificate in PEM form, from \"-----BEGIN CERTIFICATE-----\" to \"-----END CERTIFICATE-----\""));
const EXAMPLE = [
	"-----BEGIN CERTIFICATE-----",
	"MIIBMDCB1wIUa1H0QgiT6KfxYmEMAylk260P4NQwCgYIKoZIzj0EAwIwGjEYMBYG",
	"A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz",
	"MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB",
	"BggqhkjOPQMBBwNCAATTo6hRTw4XxZ7abPiO/Oi4cfcH0JY7KQ5nYzKCcBe79PUB",
	"vDX7K8S6fdom1qvJm4v0+8uC5FdFk5UBldosRbVMMAoGCCqGSM49BAMCA0gAMEUC",
	"IQDS/9/9KevooYXD2Vfb0eg6P+Dx9aGe7IiDGgTCBS34xgIgFy5xGVrfbsax9vd4",
	"AcZi3hvYDsIWfQJH/csk3TJXO7Y=",
	"-----END CERTIFICATE-----"
].join("\n");
const RENEWED = [
	"-----BEGIN CERTIFICATE-----",
	"MIIBMTCB1wIUbXokpw0kekfvXj/OhyiyODsIrBMwCgYIKoZIzj0EAwIwGjEYMBYG",
	"A1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyNzE4MzIyMFoYDzIxMjYxMTAz",
	"MTgzMjIwWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB",
	"BggqhkjOPQMBBwNCAAS7vx/i4MH49j+gR1yp34CWgKVUNdJbXe3CjIFNhLd4i+/a",
	"T/3KHCiZo47nFaG46cZVdGvmgR51pWwYgVaZRw+xMAoGCCqGSM49BAMCA0kAMEYC",
	"IQCSO/JmtbfVWT+ainEmhmtRIp4ysHNS37ID/vweVKtt6QIhAOFKCfl+Ym/2OODv",
	"eHnxJrB9ItpFKaWr0iSFDdYd2owx",
	"-----END CERTIFICATE-----"
].join("\n");
const samlSettings = defineKind({
	name: "saml_settings",
	words: {
		noun: "single sign-on",
		about: "Single sign-on by SAML. An account has it once, under any key. As long as it is there nobody of the account signs in with a password; tokens of the API go on working.",
		loses: "everybody of the account signs in with a password again",
		stays: "who had signed in by the identity provider stays signed in",
		page: "settings/security"
	},
	schema: () => fields$1({
		sso_url: nonBlank,
		certificate,
		idp_entity_id: nonBlank,
		sp_entity_id: nonBlank
	}, {
		sso_url: ["sign-in address", "Where people are sent to sign in, at the identity provider."],
		certificate: "The certificate in PEM form by which Chatwoot knows the answers of the identity provider.",
		idp_entity_id: ["provider", "What the identity provider calls itself."],
		sp_entity_id: ["name at the provider", "What the identity provider calls this Chatwoot; by default an address that Chatwoot makes."]
	}),
	identity: { nameField: null },
	endpoint: single({
		path: "saml_settings",
		has: "sso_url",
		wrap: "saml_settings",
		mayBeMissing: ({ id = null }) => id === null
	}),
	limits: { required: [
		"sso_url",
		"certificate",
		"idp_entity_id"
	] },
	safety: {
		weakens: {
			sso_url: newAddress("every sign-in"),
			certificate: (to, from) => to === from ? null : "who holds another key decides who may sign in",
			idp_entity_id: (to, from) => to === from ? null : "another identity provider decides who may sign in"
		},
		signIn: {
			create: "no password of anybody in the account works any more, and everybody signs in at the identity provider",
			update: "everybody signs in by it, and with a wrong value nobody can",
			delete: "everybody signs in with a password again, and the identity provider no longer decides who may"
		}
	},
	example: {
		sso_url: "https://idp.example.com/saml/sso",
		certificate: EXAMPLE,
		idp_entity_id: "https://idp.example.com/saml/metadata",
		sp_entity_id: "https://chatwoot.example.com/saml/sp"
	},
	samples: {
		more: [{
			sso_url: "https://other.example.com/sso",
			certificate: RENEWED,
			idp_entity_id: "https://other.example.com"
		}],
		weakens: [
			[{}, { sso_url: "https://other.example.com/sso" }],
			[{}, { certificate: RENEWED }],
			[{}, { idp_entity_id: "https://other.example.com" }]
		]
	},
	availability: {
		verified: "4.15.1",
		since: "4.6",
		edition: "enterprise",
		needsFeature: "saml"
	}
});
// src/kinds/types/sla-policies.ts
/** Chatwoot stores any number, also one below 0, by which every conversation is late at once (4.15.1). */
const seconds = nullable((/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0)));
const slaPolicies = defineKind({
	name: "sla_policies",
	words: {
		noun: "SLA policy",
		about: "How fast conversations have to be answered and resolved. Rules put one on a conversation.",
		loses: "its conversations lose it, and with it what was measured; rules that name it do nothing",
		gone: "its conversations do not get it back, and what was measured stays lost"
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nullable(line),
		first_response_time_threshold: seconds,
		next_response_time_threshold: seconds,
		resolution_time_threshold: seconds,
		only_during_business_hours: nullable(bool)
	}, {
		name: "The name by which agents know the policy.",
		description: "Which customers or conversations the policy is for.",
		first_response_time_threshold: ["first response (seconds)", "Seconds until customers must have a first answer; null: no limit."],
		next_response_time_threshold: ["next response (seconds)", "Seconds until customers must have each further answer; null: no limit."],
		resolution_time_threshold: ["resolution (seconds)", "Seconds until the conversation must be resolved; null: no limit."],
		only_during_business_hours: "Whether time counts only while the inbox is open; false by default."
	}),
	identity: { nameField: "name" },
	endpoint: collection({
		path: "sla_policies",
		list: "payload",
		created: "payload",
		wrap: "sla_policy",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		first_response_time_threshold: null,
		next_response_time_threshold: null,
		resolution_time_threshold: null,
		only_during_business_hours: false
	} },
	safety: {
		deletion: {
			when: "later",
			needsApproval: false
		},
		uses: conversationsOf
	},
	example: {
		name: "Gold",
		description: "For customers who pay for it",
		first_response_time_threshold: 3600,
		next_response_time_threshold: 7200,
		resolution_time_threshold: 86400,
		only_during_business_hours: true
	},
	availability: {
		verified: "4.15.1",
		edition: "enterprise",
		feature: "sla"
	}
});
// src/kinds/types/team-members.ts
const teamMembers = defineKind({
	name: "team_members",
	words: {
		noun: "team membership",
		about: "Who belongs to a team: all of its members. Take the entry out, and Chatwoot keeps the members it has."
	},
	schema: () => fields$1({
		team: reference$1,
		members: list$1(reference$1)
	}, {
		team: "The team whose members these are.",
		members: "Everybody in the team, by e-mail address; who is not in the list leaves the team."
	}),
	identity: {
		nameField: "team",
		writtenAs: "members"
	},
	endpoint: membership({
		over: "teams",
		at: "team",
		members: "members",
		read: ({ address }) => `${address}/team_members`,
		write: writtenWhole("PATCH", ({ address }) => `${address}/team_members`, (user_ids) => ({ user_ids }))
	}),
	references: [{
		at: "team",
		to: "teams"
	}, {
		at: "members[]",
		to: "agents"
	}],
	comparison: { canonical: { members: asSet } },
	impact: { people: {
		at: "members",
		says: {
			one: "agent leaves the team",
			many: "agents leave the team",
			what: "agents who leave the team"
		},
		exceptAdministrators: false,
		counts: [openInTeam]
	} },
	example: {
		team: "second-level",
		members: ["rajiv@example.com"]
	},
	samples: { more: [{
		team: "second-level",
		members: ["rajiv@example.com", "noor@example.com"]
	}] },
	map: connects(["team", "teams"], ["members", "agents"]),
	availability: {
		verified: "4.15.1",
		feature: "team_management"
	}
});
// src/kinds/types/teams.ts
const teams = defineKind({
	name: "teams",
	words: {
		noun: "team",
		about: "Groups of agents that conversations are assigned to.",
		loses: "its conversations lose their team; rules that name it do nothing",
		gone: "its members and its conversations are not given back to it",
		page: "settings/teams/{id}/edit"
	},
	schema: () => fields$1({
		name: nonBlank,
		description: nullable(text$1),
		allow_auto_assign: nullable(bool)
	}, {
		name: "The name of the team; Chatwoot writes it in lower case.",
		description: "What the team takes care of; agents see it in the settings.",
		allow_auto_assign: ["auto-assignment", "Whether a conversation of the team is given to one of its members who is online; true by default."]
	}),
	identity: {
		nameField: "name",
		unique: { name: { aside: (mark) => mark } }
	},
	endpoint: collection({
		path: "teams",
		wrap: "team",
		listedFor: "anyone"
	}),
	requests: { defaults: {
		description: null,
		allow_auto_assign: true
	} },
	comparison: { canonical: { name: lowercase } },
	safety: { services: { allow_auto_assign: "auto-assignment" } },
	impact: { deleted: [openInTeam, agentsOfTeam] },
	example: {
		name: "second level",
		description: "Takes what support cannot answer",
		allow_auto_assign: false
	},
	simulatedAs: "team",
	map: {
		column: "people",
		lines: () => []
	},
	availability: {
		verified: "4.15.1",
		feature: "team_management"
	}
});
// src/kinds/fields/older.ts
/** Counted as PostgreSQL counts: a character outside the basic plane once. */
function longerThan(most) {
	return {
		are: `over ${most} characters`,
		holds: (value) => typeof value === "string" && value.length > most && [...value].length > most
	};
}
// src/kinds/types/webhooks.ts
/** The first eight are those of a webhook whose create names none (4.15.1). */
const events = [
	"conversation_status_changed",
	"conversation_updated",
	"conversation_created",
	"contact_created",
	"contact_updated",
	"message_created",
	"message_updated",
	"webwidget_triggered",
	"inbox_created",
	"inbox_updated",
	"conversation_typing_on",
	"conversation_typing_off"
];
const eventWords = {
	conversation_status_changed: "changes of status",
	conversation_updated: "changes of conversations",
	conversation_created: "new conversations",
	contact_created: "new contacts",
	contact_updated: "changes of contacts",
	message_created: "new messages",
	message_updated: "changes of messages",
	webwidget_triggered: "opening of the widget",
	inbox_created: "new inboxes",
	inbox_updated: "changes of inboxes",
	conversation_typing_on: "beginning to type",
	conversation_typing_off: "ceasing to type"
};
/** What goes where. An address that is not managed is not said. */
function sends({ url, subscriptions, inbox_id: inbox }) {
	if (url === void 0 && subscriptions === void 0) return [];
	const what = subscriptions === void 0 ? ["its events"] : joined((Array.isArray(subscriptions) ? subscriptions : []).map((event) => [(typeof event === "string" ? own$1(eventWords, event) : void 0) ?? value(event)]), "and");
	return [{
		of: [
			"url",
			"subscriptions",
			"inbox_id"
		],
		says: [
			"sends ",
			...what.length === 0 ? ["nothing"] : what,
			...inbox === void 0 ? [] : inbox === null ? [" of every inbox"] : [" of ", named$1(inbox, "inboxes")],
			...url === void 0 ? [] : [" to ", value(url)]
		]
	}];
}
// src/kinds/index.ts
/** The registry: adding a kind is one file and one line here. The order is that of docs and summaries. */
const kinds = [
	accountSettings,
	notificationSettings,
	samlSettings,
	labels,
	customAttributeDefinitions,
	cannedResponses,
	customRoles,
	agents,
	teams,
	teamMembers,
	assignmentPolicies,
	agentCapacityPolicies,
	agentCapacityPolicyUsers,
	slaPolicies,
	inboxes,
	inboxMembers,
	agentBots,
	inboxAgentBots,
	inboxAssignmentPolicies,
	inboxPortals,
	defineKind({
		name: "webhooks",
		words: {
			noun: "webhook",
			about: "Addresses that Chatwoot sends its events to.",
			serverMade: "its signing secret",
			loses: "its events are no longer delivered; its signing secret cannot be recovered",
			gone: "it has a new signing secret, and what happened in between is not delivered",
			page: "settings/integrations/webhook",
			tells: { clauses: sends }
		},
		schema: () => fields$1({
			name: nullable(line),
			url: text$1.check(/* @__PURE__ */ _regex(/https?:\/\/\S+/, "must hold an http or https address")),
			subscriptions: list$1(oneOf(events)).check(/* @__PURE__ */ _minLength(1)),
			inbox_id: nullable(reference$1)
		}, {
			name: "What administrators call the webhook in the settings.",
			url: ["address", "Where Chatwoot sends each event, with the messages of customers in it."],
			subscriptions: ["events", "What is sent; by default all but the events of inboxes and of typing."],
			inbox_id: ["inbox", "The only inbox whose events are sent; without it those of all inboxes are."]
		}),
		identity: {
			nameField: "name",
			naturalKey: ["url"],
			unique: { url: { aside: (mark, url) => `${url}${url.includes("#") ? "-" : "#"}${mark}` } }
		},
		endpoint: collection({
			path: "webhooks",
			list: "payload.webhooks",
			created: "payload.webhook",
			wrap: "webhook"
		}),
		references: [{
			at: "inbox_id",
			to: "inboxes",
			goesAlong: true
		}],
		requests: {
			defaults: {
				inbox_id: null,
				subscriptions: events.slice(0, 8)
			},
			fromLive: (raw) => ({
				...raw,
				inbox_id: raw.inbox?.id ?? null
			})
		},
		limits: { required: ["url"] },
		comparison: { canonical: { subscriptions: asSet } },
		safety: { weakens: {
			url: newAddress("what the webhook tells"),
			subscriptions: moreOf$1("the webhook tells more"),
			inbox_id: (to, from) => from == null || to === from ? null : `the webhook tells of ${to === null ? "every" : "another"} inbox`
		} },
		example: {
			name: "Reporting",
			url: "https://hooks.example.com/chatwoot",
			subscriptions: ["conversation_created", "message_created"],
			inbox_id: "shop"
		},
		samples: {
			same: { subscriptions: [["message_created", "contact_created"], [
				"contact_created",
				"message_created",
				"contact_created"
			]] },
			weakens: [
				[{}, { url: "https://elsewhere.example.com" }],
				[{ subscriptions: ["message_created"] }, { subscriptions: ["message_created", "contact_created"] }],
				[{}, { inbox_id: null }]
			]
		},
		map: {
			column: "outside",
			lines: ({ url, inbox_id: inbox }) => [...inbox === void 0 ? [] : [{
				from: inbox === null ? { every: "inboxes" } : {
					kind: "inboxes",
					name: inbox
				},
				to: "itself",
				says: ""
			}], ...sendsTo(url)]
		},
		availability: {
			verified: "4.15.1",
			feature: "integrations",
			parts: [
				{
					at: "subscriptions[]",
					values: ["conversation_typing_on", "conversation_typing_off"],
					since: "4.2",
					otherwise: "refuses"
				},
				{
					at: "name",
					since: "4.8",
					otherwise: "ignores"
				},
				{
					at: "url",
					such: longerThan(255),
					since: "4.10",
					otherwise: "refuses"
				}
			]
		}
	}),
	automationRules,
	macros,
	campaigns,
	integrationsHooks,
	dashboardApps,
	customFilters,
	captainPreferences,
	captainAssistants,
	captainInboxes,
	captainCustomTools,
	captainScenarios,
	captainAssistantResponses,
	captainDocuments,
	portals,
	categories,
	articles
];
mustReferToKinds(kinds);
/** The names of these kinds and of all that their references and parents need. */
function withReferred(some) {
	const needed = some.flatMap((kind) => [kind, ...kind.references.map(({ to }) => kindNamed(to))]);
	return new Set(needed.flatMap(withParents));
}
/** The name of the kind, and of every one that has to be read before it can be listed. */
function withParents({ name, endpoint }) {
	const parent = parentOf(endpoint);
	return parent === null ? [name] : [name, ...withParents(kindNamed(parent.kind))];
}
const byName = new Map(kinds.map((kind) => [kind.name, kind]));
/** The kind of that name. Throws for a name that is not in the registry: check names where they enter. */
function kindNamed(name) {
	const kind = byName.get(name);
	if (kind === void 0) throw new Error(`no kind is called ${name}`);
	return kind;
}
/** The kinds that people may write inside of those of that name, by the field. */
function writtenInside(name) {
	return inside.get(name) ?? NONE$1;
}
const NONE$1 = /* @__PURE__ */ new Map();
const inside = new Map(kinds.map(({ name }) => [name, new Map(kinds.flatMap((kind) => kind.identity.writtenAs !== null && kind.endpoint.over?.kind === name ? [[kind.identity.writtenAs, kind]] : []))]));
function isKind(name) {
	return byName.has(name);
}
// src/redact/seal.ts
/**
* Secrets in the plan. A text that holds one is kept as written in the files plus a salted fingerprint of its value; a
* live text at the same place becomes a fingerprint too, so that the two can be compared and neither can be shown.
*/
function fingerprintWith(salt) {
	return (value) => createHmac("sha256", salt).update(value).digest("hex").slice(0, 32);
}
function hasSealed(value) {
	if (isSealed(value)) return true;
	if (Array.isArray(value)) return value.some(hasSealed);
	return isObject$1(value) && Object.values(value).some(hasSealed);
}
/** Gives every sealed text of the files its fingerprint; what comes from a receipt has one and keeps it. */
function seal(value, reveal, fingerprint) {
	return mapSealed(value, (sealed) => sealed.fingerprint === void 0 ? new Sealed(sealed.$secret, fingerprint(reveal(sealed.$secret))) : sealed);
}
/** Gives every sealed text the fingerprint of what is written, its secrets by their names: for whoever has no values. */
function sealAsWritten(value, fingerprint) {
	return mapSealed(value, ({ $secret }) => new Sealed($secret, fingerprint($secret)));
}
/** Puts the secrets back, at the last moment before a request is sent. */
function unseal(value, reveal) {
	return mapSealed(value, ({ $secret }) => reveal($secret));
}
function mapSealed(value, to) {
	if (isSealed(value)) return to(value);
	if (Array.isArray(value)) return mapItems(value, (item) => mapSealed(item, to));
	return isObject$1(value) ? mapValues$1(value, (inner) => mapSealed(inner, to)) : value;
}
/**
* Seals a value the way a model of it is sealed. Where the model holds a secret anywhere, every text of the value that
* the model does not repeat openly in the same place is sealed: a list may have been reordered, and an old secret looks
* like any text.
*/
function sealLike(model, value, fingerprint) {
	return value === void 0 || !hasSealed(model) ? value : sealTexts(model, value, fingerprint);
}
function sealTexts(model, value, fingerprint) {
	if (typeof value === "string") return value === model ? value : new Sealed("", fingerprint(value));
	if (Array.isArray(value)) return value.map((item, index) => sealTexts(Array.isArray(model) ? model[index] : void 0, item, fingerprint));
	if (!isObject$1(value)) return value;
	const inside = isObject$1(model) ? model : {};
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sealTexts(own$1(inside, name), inner, fingerprint)]));
}
/**
* Structural equality. The order of an object's keys means nothing (PostgreSQL's jsonb does not keep it), and sealed
* texts are equal when their fingerprints are.
*/
function isEqual(a, b) {
	if (a === b) return true;
	if (a instanceof LongInteger) return b instanceof LongInteger && a.digits === b.digits;
	if (isSealed(a) && isSealed(b)) return a.fingerprint === b.fingerprint && (a.fingerprint !== void 0 || a.$secret === b.$secret);
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	if (!isObject$1(a) || !isObject$1(b)) return false;
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]));
}
// src/plan/model/simplest.ts
/**
* "" and null in a text that may be null, and false and null in a boolean, are one nothing; a number is one as text, too,
* as forms of the dashboard leave it where the server keeps any type (`"0.5"`, seen on 4.15.1); and a null inside a list
* never arrives (Rails takes it out of every list, seen on 4.15.1).
*/
function simplest(shape, value) {
	if (isSealed(value)) return value;
	if (typeof value === "string") return simplestText(shape, value);
	if (value === null) return shape.type === "leaf" && shape.blank === "boolean" ? false : null;
	const of = shapeFor(shape, value);
	if (Array.isArray(value)) {
		const items = value.includes(null) ? value.filter((item) => item !== null) : value;
		return mapItems(items, (item) => simplest(of.type === "list" ? of.item : ANYTHING, item));
	}
	return isObject$1(value) ? mapValues$1(value, (inner, name) => simplest(partOf(of, name), inner)) : value;
}
function simplestText(shape, value) {
	if (shape.type !== "leaf") return value;
	if (shape.blank === "text" && value === "") return null;
	return shape.isNumber && /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value;
}
const ANYTHING = { type: "leaf" };
/** The shape of a field. */
function partOf(shape, name) {
	return shape.type === "object" ? own$1(shape.fields, name) ?? ANYTHING : ANYTHING;
}
// src/plan/model/canonical.ts
/**
* Keeps what the kind's schema names, and fields that somebody has named; whatever else the server sent, credentials
* included, goes no further.
*/
function project(kind, raw, also = []) {
	const named = [...also].filter((name) => Object.hasOwn(raw, name));
	return {
		...Object.fromEntries(named.map((name) => [name, raw[name]])),
		...keep(shapeOf(kind.schema), raw)
	};
}
function keep(shape, value) {
	const of = shapeFor(shape, value);
	if (of.type === "list") return Array.isArray(value) ? value.map((item) => keep(of.item, item)) : value;
	if (of.type !== "object" || !isObject$1(value)) return value;
	const named = Object.keys(of.fields).filter((name) => Object.hasOwn(value, name));
	return Object.fromEntries(named.map((name) => [name, keep(of.fields[name], value[name])]));
}
function canonical(kind, fields) {
	const shape = shapeOf(kind.schema);
	return mapValues$1(fields, (value, name) => {
		if (isSealed(value)) return value;
		const plain = simplest(partOf(shape, name), isName(kind, name) ? composed(value) : value);
		const form = own$1(kind.comparison.canonical, name);
		return form === void 0 ? plain : form(plain);
	});
}
/** Whether others, people or references, tell a resource by this field. */
function isName(kind, field) {
	return field === kind.identity.nameField || field === kind.identity.referredBy;
}
/** Names that look the same are the same: letters and their accents in one (NFC), as most keyboards write them. */
function composed(value) {
	return typeof value === "string" ? value.normalize() : value;
}
/**
* The units of comparison by path: an object the schema describes is compared field by field, a keyed list item by item,
* anything else (a plain value, another list, free JSON, and an object or list with nothing in it) as a whole.
*/
function unitsOf(kind, fields) {
	const units = /* @__PURE__ */ new Map();
	mapUnits(kind, fields, (path, value) => {
		units.set(path, value);
		return value;
	});
	return units;
}
/**
* What stands where another side has a unit: the unit of that path, or, where the other side has an empty object or list,
* all that this one holds there. An object whose parts are all nothing, as forms of the dashboard leave it, is empty.
*/
function unitIn(kind, fields) {
	const units = unitsOf(kind, fields);
	return (path) => {
		if (units.has(path)) return units.get(path);
		const all = valueAt(fields, path);
		return isObject$1(all) && Object.values(all).every((part) => part === null || isEmptied(part)) ? {} : all;
	};
}
/** An object or a list with nothing in it. */
function isEmptied(value) {
	return Array.isArray(value) ? value.length === 0 : isObject$1(value) && Object.keys(value).length === 0;
}
/** Replaces every unit; undefined takes it out, and what holds nothing else goes with it. */
function mapUnits(kind, fields, to) {
	const walk = (shape, value, path, keyedBy) => {
		const of = shapeFor(shape, value);
		if (of.type === "object" && isObject$1(value)) {
			const inner = Object.entries(value).map(([name, one]) => [name, walk(own$1(of.fields, name) ?? { type: "leaf" }, one, path === "" ? name : `${path}.${name}`, own$1(kind.comparison.keyed, name))]);
			const kept = inner.filter((entry) => entry[1] !== void 0);
			if (inner.length === 0 && path !== "") return to(path, value);
			return kept.length === 0 && inner.length > 0 ? void 0 : Object.fromEntries(kept);
		}
		if (of.type === "list" && keyedBy !== void 0 && Array.isArray(value) && value.length > 0) {
			const items = value.flatMap((item) => {
				const kept = walk(of.item, item, `${path}[${keyedBy}=${String(item[keyedBy])}]`, void 0);
				return kept === void 0 ? [] : [{
					[keyedBy]: item[keyedBy],
					...kept
				}];
			});
			return items.length === 0 ? void 0 : items;
		}
		return to(path, value);
	};
	return walk(shapeOf(kind.schema), fields, "", void 0) ?? {};
}
/**
* What an update sends: every field in which something changes, whole, because Chatwoot replaces JSON columns as they
* come; what the files do not manage inside it is taken from live. Of a `partial` field and of a keyed list only what
* changes is sent. What the kind carries along goes with it, as live has it.
*/
function sendOf(kind, desired, live, changed) {
	const isChanged = (path) => changed.some((unit) => unit === path || unit.startsWith(`${path}.`) || unit.startsWith(`${path}[`));
	const sent = Object.keys(desired).filter(isChanged).map((name) => {
		const [ours, theirs] = [desired[name], own$1(live, name) ?? null];
		if (kind.requests.partial.includes(name) && isObject$1(ours)) {
			const shape = partOf(shapeOf(kind.schema), name);
			const parts = Object.entries(ours).filter(([inner]) => isChanged(`${name}.${inner}`));
			const beside = isObject$1(theirs) ? theirs : {};
			return [name, Object.fromEntries(parts.map(([inner, value]) => [inner, overlay(shapeFor(shape, ours), inner, value, own$1(beside, inner) ?? null)]))];
		}
		const keyedBy = own$1(kind.comparison.keyed, name);
		if (keyedBy === void 0) return [name, overlay(shapeOf(kind.schema), name, ours, theirs)];
		return [name, ours.filter((item) => isChanged(`${name}[${keyedBy}=${String(item[keyedBy])}]`)).map((item) => ({
			...Array.isArray(theirs) ? theirs.find((other) => other[keyedBy] === item[keyedBy]) : {},
			...item
		}))];
	});
	return {
		...carriedIn(kind, live),
		...Object.fromEntries(sent)
	};
}
function carriedIn(kind, fields) {
	return Object.fromEntries(kind.requests.carried.flatMap((name) => Object.hasOwn(fields, name) ? [[name, fields[name]]] : []));
}
function overlay(shape, name, ours, theirs) {
	const of = shape.type === "object" ? shapeFor(own$1(shape.fields, name) ?? { type: "leaf" }, ours) : shape;
	if (of.type !== "object" || !isObject$1(ours) || !isObject$1(theirs) || Object.keys(ours).length === 0) return ours;
	const merged = Object.entries(ours).map(([inner, value]) => [inner, overlay(of, inner, value, own$1(theirs, inner) ?? null)]);
	return {
		...theirs,
		...Object.fromEntries(merged)
	};
}
/** The value of the field that says its name, where the kind has one. */
function nameIn$1({ identity: { nameField } }, fields) {
	return nameField === null ? void 0 : fields[nameField];
}
/** What people call it; a name that is a secret is not told. */
function titleOf(kind, fields, key) {
	const name = nameIn$1(kind, fields);
	return typeof name === "string" && name !== "" ? name : key;
}
// src/plan/match/locate.ts
function locate({ kind, resource, entry, within }, among, reveal) {
	const { id } = resource;
	const { live } = among;
	if (id !== null && entry !== null && id !== entry.id) {
		const finding = wrong(resource, "P-PIN-MOVED", `"$id" says ${id}, but id ${entry.id} is managed under this key`, `To manage ${id} instead, first stop managing ${entry.id}: list this key in "$forget" and apply, then declare it again.`, "$id");
		return {
			live: byId(live, entry.id),
			findings: [finding]
		};
	}
	const known = id === null ? entry && byId(live, entry.id) : byId(live, id);
	if (known !== null) return {
		live: known,
		findings: []
	};
	const found = byNaturalKey({
		kind,
		resource,
		within
	}, among, reveal);
	return id === null || entry !== null ? found : {
		live: found.live,
		findings: [noSuchId(kind, resource, id, live), ...found.findings]
	};
}
function noSuchId(kind, resource, id, live) {
	const ids = live.map((one) => one.id).sort((a, b) => a - b);
	return wrong(resource, "P-NO-SUCH-ID", `"$id" ${id} does not exist among the ${kind.name} of this account`, ids.length === 0 ? "Take \"$id\" out to have it created." : `There are ${ids.slice(0, 20).join(", ")}.`, "$id");
}
function byNaturalKey({ kind, resource, within }, { live, taken }, reveal) {
	const name = naturalKeyOf(kind, { fields: unseal(resource.fields, reveal) });
	const candidates = name !== void 0 && name !== null && typeof name !== "object" ? calledSo(kind, live, name, within).filter(({ id }) => !taken.has(`${kind.name} ${id}`)) : [];
	if (candidates.length < 2) return {
		live: candidates[0] ?? null,
		findings: []
	};
	const ids = candidates.map((one) => one.id).sort((a, b) => a - b);
	return {
		live: null,
		findings: [wrong(resource, "P-AMBIGUOUS", `${ids.length} ${kind.name} on the server have the ${keyWords(kind)} ${kind.identity.naturalKey.map((field) => JSON.stringify(asWritten(resource.fields[field]))).join(" and ")} (ids ${ids.join(", ")})`, `Say which one is meant: "$id": ${ids[0]}.`)]
	};
}
/** What may be shown: the name of a secret, not its value. */
function asWritten(value) {
	return isSealed(value) ? value.$secret : value;
}
/** The value of a field that tells resources apart, in canonical form. */
function canonicalValue(kind, { fields }, field) {
	const value = fields[field];
	return value === void 0 ? void 0 : canonical(kind, { [field]: value })[field];
}
/**
* What tells it from others of its kind, in canonical form: of several fields a text of their values. Undefined when one
* of them is missing, or there are none. Where some are known from the place (`where`), it is told by the others.
*/
function naturalKeyOf(kind, named, where = {}) {
	const [first, ...others] = kind.identity.naturalKey.filter((field) => !Object.hasOwn(where, field));
	if (first === void 0) return void 0;
	const value = canonicalValue(kind, named, first);
	if (others.length === 0) return value;
	const all = [value, ...others.map((field) => canonicalValue(kind, named, field))];
	return all.every((one) => typeof one === "string") ? all.join(" / ") : void 0;
}
/**
* The natural key together with what it belongs to for good: names are given within that. Both sides that are compared
* hold that in one form, as an id or as a key.
*/
function fullKeyOf(kind, named) {
	const name = naturalKeyOf(kind, named);
	if (typeof name !== "string") return name;
	return [...belongings(kind).map(({ at }) => String(named.fields[at])), name].join(" / ");
}
/** References that say what it belongs to for good: what it is nested under, and what else no update can change. */
const belongings = onceFor(({ endpoint, references, limits }) => references.filter(({ at }) => at === endpoint.under?.at || limits.immutable.includes(at)));
/** What people call its natural key. */
function keyWords({ identity }) {
	return identity.naturalKey.join(" and ");
}
/** Whether a reference to those `where` can mean it. */
function isAmong(kind, named, where = {}) {
	return Object.entries(where).every(([field, value]) => canonicalValue(kind, named, field) === value);
}
const idsIn = onceFor((live) => firstBy(live, ({ id }) => id));
/** The first one with this id. */
function byId(live, id) {
	return idsIn(live).get(id) ?? null;
}
const namesIn$1 = onceFor((live) => onceFor((kind) => Map.groupBy(live, (one) => naturalKeyOf(kind, one))));
/** Those of a list with this natural key, in the order of the list. */
function calledSo(kind, live, name, within = {}) {
	return (namesIn$1(live)(kind).get(name) ?? []).filter(({ fields }) => Object.entries(within).every(([field, id]) => (fields[field] ?? null) === id));
}
/** An error about one declared resource, at its place in the files. */
function wrong(resource, code, sentence, nextStep, path = "") {
	return {
		code,
		severity: "error",
		place: resource.places[path] ?? resource.place,
		subject: subjectOf(resource),
		sentence: `${subjectOf(resource)}: ${sentence}.`,
		nextStep
	};
}
// src/plan/model/template.ts
/** An odd number of dollars begins a placeholder, an even one is literal. */
const DOLLARS = /((?:\$\$)*)(\$\{(\w+):([^}]*)\}?)|((?:\$\$)+)(?=\{\w+:)/g;
/** The template taken apart; literal pieces are never empty. */
function piecesOf(template) {
	const pieces = [];
	let [literal, from] = ["", 0];
	for (const { 0: whole, 1: before = "", 2: written, 3: word, 4: name, 5: pairs = before, index } of template.matchAll(DOLLARS)) {
		literal += template.slice(from, index) + "$".repeat(pairs.length / 2);
		from = index + whole.length;
		if (written === void 0) continue;
		if (literal !== "") pieces.push(literal);
		literal = "";
		pieces.push({
			word,
			name,
			written
		});
	}
	literal += template.slice(from);
	return literal === "" ? pieces : [...pieces, literal];
}
/** The way back: a text that reads as these pieces. */
function templateOf(pieces) {
	let [template, literal] = ["", ""];
	for (const piece of pieces) {
		if (typeof piece === "string") {
			literal += piece;
			continue;
		}
		template += escaped(literal).replace(/\$+$/, "$&$&") + piece.written;
		literal = "";
	}
	return template + escaped(literal);
}
/** The template of a text in which nothing is to be filled in. */
function escaped(text) {
	return text.replace(/\$+(?=\{\w+:)/g, "$&$&");
}
/** The text of a template, with what `to` makes of each placeholder. */
function filled(template, to) {
	return piecesOf(template).map((piece) => typeof piece === "string" ? piece : to(piece)).join("");
}
/** The name of a secret that the placeholder stands for, or null. */
function secretIn({ word, name, written }) {
	return word === "secret" && written.endsWith("}") && /^[A-Z][A-Z0-9_]*$/.test(name) ? name : null;
}
// src/redact/shown.ts
const hidden = "‹hidden›";
/** A text that holds secrets, with each one's name where it stands; live ones have no name. */
function sealedText(written) {
	return written === "" ? hidden : filled(written, (one) => secretIn(one) === null ? one.written : `‹secret ${one.name}›`);
}
/** The value with every secret replaced by its description. */
function shown(value) {
	if (isSealed(value)) return sealedText(value.$secret);
	if (Array.isArray(value)) return value.map(shown);
	if (!isObject$1(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)]));
}
/** The value as JSON on one line, the way it stands in the files. */
function literal(value) {
	if (isSealed(value) && piecesOf(value.$secret).every((piece) => typeof piece !== "string")) return sealedText(value.$secret);
	return JSON.stringify(shown(value), null, 1).replace(/\n */g, " ");
}
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
	return new WorkflowError(`The address of Chatwoot (${text.length} ${text.length === 1 ? "character" : "characters"}) must begin with https://. Set ${name} to an address like https://chat.example.com.`);
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
/** Copied with a line break, or mixed up with the address. */
function mustBeToken(token, urlName) {
	if (/^https?:\/\//i.test(token)) throw new WorkflowError(`The Chatwoot token is an address. Is it mixed up with ${urlName}?`);
	if (!/^[\x21-\x7e]+$/.test(token)) throw new WorkflowError("The Chatwoot token is empty or holds characters that no token has. Copy it again.");
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
	const util = require_util$1();
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
	const util = require_util$1();
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
async function openPool({ origin, connections, timeout, proxy }) {
	const options = {
		connections,
		headersTimeout: timeout,
		bodyTimeout: timeout,
		connect: { timeout: Math.min(timeout, 1e4) },
		pipelining: 1,
		allowH2: false
	};
	const dispatcher = proxy === null ? new import_pool.default(origin, options) : await viaProxy(proxy, options);
	return {
		connected: new Promise((done) => dispatcher.once("connect", () => setImmediate(done))),
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
		proxyTls: { allowH2: false },
		clientFactory
	});
}
// src/kinds/credentials.ts
/** What no name tells: where answers hold credentials. An answer may show one resource inside another, so it is of all kinds. */
const marked = new Set(kinds.flatMap(({ safety: { secrets } }) => secrets));
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
		const wasWrite = asked.method !== "GET";
		if (isPage(answer)) throw notChatwoot(asked, { wasWrite });
		throw new ServerError(`${nameOf$1(asked)} answered with damaged JSON (${answer.text.length} characters). Run again; if it stays, look at the proxy in front of Chatwoot.`, answer.status, wasWrite, { cause });
	}
}
function refusal(answer, asked) {
	const { status } = answer;
	if (status >= 300 && status < 400) return redirected(answer, asked);
	if (isForHttps(status, answer.text)) return new ServerError(`Chatwoot at ${asked.url.origin} speaks HTTPS on that port. Set ${asked.urlName} to https://${asked.url.host}.`, status);
	if ((status === 401 || status === 403) && isPage(answer)) return new ServerError(refusedOnTheWay(asked, status), status);
	const said = saidIn(answer);
	if (status === 401) return unauthorised(said, asked);
	if (status === 404) return new ServerError(said === "Resource could not be found" ? `Chatwoot at ${asked.url.origin} found nothing at ${asked.url.pathname}. If that is so for every kind, there is no account ${asked.account}: check the number of the account.` : answer.type.includes("json") ? `Chatwoot at ${asked.url.origin} has no ${asked.url.pathname}: this release or edition does not offer it.` : notChatwoot(asked).message, status);
	if (status === 413) return new ServerError(tooLarge$1(asked), status);
	if (status === 429) return new ServerError(`Chatwoot at ${asked.url.origin} is refusing more requests ${untilOf(answer)} (429). Run again later, or raise RACK_ATTACK_LIMIT there.`, status);
	if (status < 500 && status !== 408) return new ServerError(`Chatwoot refused ${nameOf$1(asked)} (${status}): ${said}`, status);
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
function unauthorised(said, asked) {
	const useless = uselessToken(said, asked);
	if (useless !== null) return new TokenError(useless, 401);
	return new ServerError(`The token's user may not do this in account ${asked.account} (${said}). Use the token of an administrator; an agent's is not enough.`, 401);
}
/** Why nothing at all may be asked with this token, or null. */
function uselessToken(said, { url, account }) {
	if (said === "Invalid Access Token") return `Chatwoot at ${url.origin} does not know this token. Copy it again from the profile settings of the automation user.`;
	if (said.includes("not authorized to access this account")) return `The token's user is not in account ${account} of ${url.origin}. Check the number of the account, or add the user to it.`;
	if (said.includes("for bots")) return "This is the token of a bot or a platform app. Use the token of a user who is an administrator.";
	if (said === "Account is suspended") return `Account ${account} of ${url.origin} is suspended.`;
	if (said.includes("sign in")) return `Chatwoot at ${url.origin} saw no token. A proxy in front of it may drop the api_access_token header.`;
	return null;
}
function refusedOnTheWay(asked, status) {
	return `${nameOf$1(asked)} was refused on the way to Chatwoot (${status}, with a web page): by a firewall or a sign-in in front of ${asked.url.origin}, such as Cloudflare's. Let requests to /api/ with the header api-access-token through there, or run from an address that it trusts.`;
}
function tooLarge$1(asked) {
	return `The server in front of Chatwoot at ${asked.url.origin} does not take a request as large as this ${nameOf$1(asked)} (413). Raise its limit (nginx: client_max_body_size), or use a smaller file.`;
}
/** A page for people. */
function isPage({ type, text }) {
	return type.includes("html") || text.trimStart().startsWith("<");
}
function notChatwoot(asked, { says = "answers with a web page instead of Chatwoot's API", wasWrite = false } = {}) {
	const { origin, pathname } = asked.base;
	const path = pathname.replace(/\/+$/, "");
	const advice = path === "" ? `Set ${asked.urlName} to the address at which people log in to Chatwoot, without /app and what follows.` : `Set ${asked.urlName} to ${origin}, without ${path}, if people log in to Chatwoot there.`;
	return new ServerError(`${origin} ${says}. ${advice}${LATER}`, null, wasWrite);
}
const LATER = " If that is set, it is a maintenance page or a sign-in in front of Chatwoot: run again when it is gone.";
/** The token is sent to no other address than the one that was given. */
function redirected({ status, location }, asked) {
	const to = location === null ? null : URL.parse(location, asked.url.href);
	if (to !== null && to.origin === asked.url.origin) return notChatwoot(asked, { says: `redirects to ${to.pathname}, where its API is not` });
	const where = to === null ? "another address" : to.origin;
	return new ServerError(`${asked.url.origin} redirects to ${where}. The token is not sent after it: if that is the right address, set ${asked.urlName} to ${to === null ? "it" : to.origin}.`, status);
}
/** Chatwoot's own words: four shapes of error bodies are in use. */
function saidIn(answer) {
	const text = answer.text.trim();
	if (text === "") return "it does not say why";
	if (isPage(answer)) return "an error page";
	let body;
	try {
		body = JSON.parse(text);
	} catch {
		return text.slice(0, 300);
	}
	if (!isObject$1(body)) return text.slice(0, 300);
	const { message, error, errors } = body;
	const said = [
		message,
		error,
		errors
	].find((one) => one !== void 0 && one !== null && one !== "") ?? text;
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
				"accept-encoding": "identity",
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
		const whole = Buffer.concat(chunks);
		const encoding = header("content-encoding") ?? "identity";
		const plain = encoding === "identity" || size === 0 ? whole : (await import("./encoded.js")).decoded(whole, encoding, MAX_ANSWER);
		return {
			status: statusCode,
			type: header("content-type") ?? "",
			location: header("location"),
			retryAfter: header("retry-after"),
			text: new TextDecoder().decode(plain)
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
	].includes(codeOf$1(error));
}
function codeOf$1(error) {
	const { code, cause } = error;
	return typeof code === "string" ? code : cause instanceof Error ? codeOf$1(cause) : "";
}
function explain(error, asked, timeout) {
	const isAmbiguous = asked.method !== "GET" && !neverSent(error);
	const sentence = whyUnreachable(error, codeOf$1(error), asked, timeout);
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
// src/chatwoot/requests.ts
/**
* Requests to one Chatwoot, each sent again where that is safe and counted.
*
* What may be repeated: a GET, PATCH, PUT or DELETE always, because a second one changes nothing. A POST that creates
* only when Chatwoot certainly did not act (it was never connected, or it answered 429); anything else about it is an
* ambiguous ServerError, and whoever sent it has to look before sending again.
*/
/** Milliseconds for one request. */
const TIMEOUT = 3e4;
/** Milliseconds to wait for the answer that tells whether Chatwoot is there. */
const PROBE = 1e4;
async function openRequests(access) {
	const { urlName = URL_NAME } = access;
	mustBeToken(access.token, urlName);
	const base = addressOf(access.url, urlName);
	const { account, timeout = TIMEOUT, maxRequests = 1e3, retries = 3, secrets = new Secrets() } = access;
	const { sleep = setTimeout$1, now = Date.now, random = Math.random, progress } = access;
	const root = base.href.replace(/\/$/, "");
	const proxy = proxyFor(base, access.environment);
	const pool = await openPool({
		origin: base.origin,
		connections: 8,
		timeout,
		proxy
	});
	const waits = openWaits(sleep, now, (milliseconds) => progress?.waits(milliseconds));
	const { spent, count } = counter(maxRequests, () => progress?.asked());
	let isClosed = false;
	return {
		root,
		connected: pool.connected,
		ask,
		read,
		isAnswering,
		rest,
		free: waits.free,
		countRead: () => count("reads"),
		spent: () => ({ ...spent }),
		close: () => {
			isClosed = true;
			return pool.close();
		}
	};
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
				secrets.learn(json, marked);
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
			text: secrets.refused(text, marked),
			location: location && secrets.without(location)
		};
	}
	async function rest(milliseconds) {
		if (isClosed || waits.spent() + milliseconds > PATIENCE.run) return false;
		await waits.wait(milliseconds);
		return true;
	}
	async function isAnswering() {
		await waits.free();
		count("reads");
		const ends = AbortSignal.timeout(Math.min(timeout, PROBE));
		const tried = await attemptOnce(pool, new URL(`${root}/api/v1/profile`), "GET", access.token, void 0, ends);
		return !(tried instanceof Error) && tried.status < 500;
	}
}
function counter(most, counted) {
	const spent = {
		reads: 0,
		writes: 0,
		retries: 0
	};
	const count = (of) => {
		if (spent.reads + spent.writes + spent.retries === most) throw new ServerError(`This run has made ${most} ${most === 1 ? "request" : "requests"} to Chatwoot, the most it may. If the account really is that large, raise max-requests and run again.`);
		spent[of] += 1;
		counted();
	};
	return {
		spent,
		count
	};
}
// src/chatwoot/client.ts
async function openChatwoot(access) {
	const requests = await openRequests(access);
	const { root } = requests;
	const reader = {
		address: root,
		account: access.account,
		get: (path, within) => requests.read({
			method: "GET",
			path
		}, within),
		filter: (list, payload) => requests.read({
			method: "POST",
			path: `${list}/filter?page=1`,
			body: { payload: [...payload] },
			isRead: true
		}),
		download: async (path, most) => {
			const { download } = await import("./download.js");
			const { environment, timeout = TIMEOUT } = access;
			const open = (url) => openPool({
				origin: url.origin,
				connections: 1,
				timeout,
				proxy: proxyFor(url, environment)
			});
			await requests.free();
			return download(new URL(`${root}${path}`), most, {
				open,
				isLoopback,
				timeout,
				asks: requests.countRead
			});
		},
		effort: requests.spent
	};
	const writer = {
		...reader,
		send: requests.ask,
		rest: requests.rest,
		isBack: outages(requests.isAnswering, requests.rest)
	};
	return {
		connected: requests.connected,
		reader: () => reader,
		writer: () => writer,
		close: requests.close
	};
}
// src/chatwoot/server.ts
/** What a server says of itself and of the account: read once a run, for whoever has to know it. */
const Account = /* @__PURE__ */ object({
	created_at: (/* @__PURE__ */ string()).check(/* @__PURE__ */ refine((text) => !Number.isNaN(Date.parse(text)))),
	features: /* @__PURE__ */ optional(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ unknown())),
	subscribed_features: /* @__PURE__ */ optional(/* @__PURE__ */ unknown())
});
const Version = /* @__PURE__ */ object({ version: /* @__PURE__ */ string() });
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
// src/desired/problems.ts
var Problems = class {
	findings = [];
	/** What is not wrong, and yet to be known. */
	notes = [];
	add(code, place, sentence, nextStep, subject = null) {
		this.findings.push({
			code,
			severity: "error",
			place,
			subject,
			sentence,
			nextStep
		});
	}
	note(code, place, sentence, nextStep, severity = "note") {
		this.notes.push({
			code,
			severity,
			place,
			subject: null,
			sentence,
			nextStep
		});
	}
};
/**
* Text of the files inside a sentence: one line, and nothing in it can be taken for ours. It is whole: whoever shows the
* sentence looks for secrets in it first and shortens it then.
*/
function quoted(text) {
	return JSON.stringify(text);
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
		return this.#unset.has(textOf$3(place));
	}
	/** Whether any text so far names a variable that is not set. */
	get lackVariables() {
		return this.#withoutVariable.size > 0;
	}
	/** Whether it names a variable that is not set: a secret that is not set is known by its name. */
	lacksVariableAt(place) {
		return this.#withoutVariable.has(textOf$3(place));
	}
	/**
	* The text with its variables filled in. With a secret in it it is sealed: the secret stays a placeholder, its value is
	* remembered. What a variable holds is a value, and never read for placeholders again.
	*/
	fill(template, place) {
		if (!template.includes("${")) return template;
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
		this.#unset.add(textOf$3(place));
		if (word === "var") this.#withoutVariable.add(textOf$3(place));
		if (!this.#isOffline) this.#problems.add("F-MISSING-VARIABLE", place, `${whole} is not set.`, `Set the environment variable ${variable}${word === "secret" ? " from a secret" : ""}.`);
		else if (word === "var") this.#problems.note("F-MISSING-VARIABLE", place, `${whole} is not set here, so what it stands in is not compared.`, "Nothing is wrong with that: a run with the variables of the workflow compares it.");
	}
};
function textOf$3({ file, line, column }) {
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
// src/desired/values.ts
const NO_SUCH_FILE = {
	problem: "does not exist",
	isFree: true
};
/** Where there is no file to name. */
const NO_FILES = {
	readText: () => NO_SUCH_FILE,
	readBytes: () => NO_SUCH_FILE
};
/** The properties of an object, each name once. */
function propertiesOf(document, node, problems) {
	const seen = /* @__PURE__ */ new Map();
	const properties = [];
	for (const { children: [key, value] = [] } of node.children ?? []) {
		if (key === void 0 || value === void 0) continue;
		const name = key.value;
		const keyPlace = document.placeOf(key.offset);
		const first = seen.get(name);
		if (first !== void 0) {
			problems.add("F-DUPLICATE", keyPlace, `${quoted(name)} stands twice in the same object, first in line ${first.line}.`, "Take one of them out: which one wins is anyone's guess.");
			continue;
		}
		seen.set(name, keyPlace);
		if (name === "__proto__" || name === "constructor" || name === "prototype") {
			problems.add("F-NAME", keyPlace, `${quoted(name)} cannot be a name here.`, "Choose another.");
			continue;
		}
		properties.push({
			name,
			keyPlace,
			node: value
		});
	}
	return properties;
}
/** The value of a node. `places` is filled with the place of everything inside, by path. */
function valueIn$1(document, node, path, places, reading) {
	const place = document.placeOf(node.offset);
	places[path] = place;
	const known = reading.known?.get(node);
	if (known !== void 0) return known;
	switch (node.type) {
		case "object": {
			const properties = propertiesOf(document, node, reading.problems);
			if (properties.some(({ name }) => name === "$file")) return textFile(properties, place, reading);
			return Object.fromEntries(properties.map(({ name, node: inner, keyPlace }) => {
				const at = path === "" ? name : `${path}.${name}`;
				const value = valueIn$1(document, inner, at, places, reading);
				places[`${at}#`] = keyPlace;
				return [name, value];
			}));
		}
		case "array": return (node.children ?? []).map((item, index) => valueIn$1(document, item, `${path}[${index}]`, places, reading));
		case "string": return textOf$2(node.value, place, reading);
		default:
			if (typeof node.value === "number") checkNumber(node.value, path, place, reading.problems);
			return node.value;
	}
}
function checkNumber(value, path, place, problems) {
	if (!Number.isFinite(value)) problems.add("F-VALUE", place, `The number at ${quoted(path)} is too large.`, "Write a smaller one.");
	else if (Number.isInteger(value) && !Number.isSafeInteger(value)) problems.add("F-VALUE", place, `The whole number at ${quoted(path)} has so many digits that readers of JSON round it.`, "Write it as a text, in quotes, if whoever reads it there takes one.");
}
function textOf$2(written, place, { placeholders, problems }) {
	if (written.includes("\0")) problems.add("F-VALUE", place, "This text holds a NUL character, which Chatwoot cannot store.", "Take it out.");
	if (!written.isWellFormed()) problems.add("F-VALUE", place, "This text holds half of a character (a lone surrogate).", "Write the whole character.");
	return placeholders.fill(written, place);
}
/** The path in `{"$file": …}`, or null where that is not what stands there. */
function fileNamed(properties) {
	const [first, ...others] = properties;
	const path = first?.name === "$file" && others.length === 0 ? first.node.value : null;
	return typeof path === "string" ? path : null;
}
const OUTSIDE = "Paths begin at the folder of the desired files and stay inside of it.";
function textFile(properties, place, reading) {
	const path = fileNamed(properties);
	if (path === null) {
		reading.problems.add("F-FILE", place, "\"$file\" stands alone and names one file.", "Write {\"$file\": \"texts/welcome.md\"}.");
		return "";
	}
	const found = reading.readText(path);
	if ("problem" in found) {
		reading.problems.add("F-FILE", place, `${quoted(path)} ${found.problem}.`, OUTSIDE);
		return "";
	}
	return textOf$2(withoutLineEnd(found.text), place, reading);
}
/** The text of a file: its last line end belongs to the file, and how lines end to the machine on which it was checked out. */
function withoutLineEnd(text) {
	return text.replaceAll("\r\n", "\n").replace(/\n$/, "");
}
// src/desired/disk.ts
/** Files and folders as they are found on a disk, where anything can be in the way. Nothing here waits, or throws for that. */
const MAX_BYTES = 1048576;
/** What `look` comes to, or why the disk does not let it. */
function tried(path, look) {
	try {
		return look();
	} catch (error) {
		return causeOf(path, error);
	}
}
function isUnreadable(value) {
	return typeof value === "object" && value !== null && "problem" in value;
}
/** What makes no text of a path, in words; what is not the disk's doing is thrown on. */
function causeOf(path, error) {
	const { code } = error;
	switch (code) {
		case void 0: throw error;
		case "ENOENT":
			if (path.includes("�")) return { problem: "has a name that is not UTF-8" };
			return isLink(path) ? { problem: "is a link that leads nowhere" } : NO_SUCH_FILE;
		case "ELOOP": return { problem: "is a link that leads in a circle" };
		case "EACCES":
		case "EPERM": return { problem: "may not be read by the user of this run" };
		case "ENOTDIR": return {
			problem: "leads through a file as if that were a folder",
			isFree: true
		};
		case "EISDIR": return { problem: "is a folder" };
		case "ENAMETOOLONG": return { problem: "has too long a name" };
		case "ERR_INVALID_ARG_VALUE": return { problem: "is no path: it holds a NUL character" };
		default: return { problem: `cannot be read (${code})` };
	}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** The real path of a folder; null when there is none. */
function folderAt(path) {
	return tried(path, () => {
		if (lstatSync(path, { throwIfNoEntry: false }) === void 0) return null;
		return statSync(path).isDirectory() ? realpathSync(path) : { problem: "is not a folder" };
	});
}
/** What people also write configuration in, and other spellings of `.json`. */
const LOOKALIKE = /\.(json[c5]?|ya?ml)$/i;
/**
* Every `.json` of a folder and what is below it, sorted, so that the disk's order means nothing; what looks like one and
* is none; and every folder that cannot be listed. What begins with a dot is not ours. Linked folders are among them, to
* be refused.
*/
function filesIn(folder) {
	const entries = tried(folder, () => readdirSync(folder, { withFileTypes: true }));
	if (isUnreadable(entries)) return [{
		...entries,
		path: folder
	}];
	return entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules").sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesIn(path);
		const isLinkedFolder = entry.isSymbolicLink() && tried(path, () => statSync(path).isDirectory()) === true;
		if (entry.name.endsWith(".json") || isLinkedFolder) return [{ path }];
		return LOOKALIKE.test(entry.name) ? [{
			path,
			isLookalike: true
		}] : [];
	});
}
/** The text of a file that lies in a folder, given by its real path. */
function textInside(path, folder) {
	const found = bytesInside(path, folder, MAX_BYTES);
	if (!isUnreadable(found)) return textOf$1(found.bytes);
	return found.isTooLarge ? {
		...found,
		help: "divide it into several files"
	} : found;
}
/** The bytes of such a file, at most so many. */
function bytesInside(path, folder, most) {
	return tried(path, () => {
		const real = realpathSync(path);
		if (real !== folder && !real.startsWith(folder + sep)) return { problem: "leads out of the folder of the desired files" };
		const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const stat = fstatSync(file);
			if (!stat.isFile()) return { problem: "is not a file; a linked folder is not followed" };
			if (stat.size > most) return tooLarge(stat.size, most);
			const bytes = bytesOf(file, stat.size, most);
			return bytes.length > most ? tooLarge(bytes.length, most) : { bytes };
		} finally {
			closeSync(file);
		}
	});
}
/** One byte more than we take, at most: the file may grow while it is read. */
function bytesOf(file, size, most) {
	let buffer = Buffer.alloc(Math.min(size, most) + 1);
	for (let length = 0;;) {
		const more = readSync(file, buffer, length, buffer.length - length, null);
		length += more;
		if (more === 0 || length > most) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(most + 1 - length)]);
	}
}
function tooLarge(size, most) {
	return {
		problem: `is too large: ${size} bytes, at most ${most}`,
		isTooLarge: true
	};
}
/** The bytes of a file as text. */
function textOf$1(bytes) {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const at = firstBadByte(bytes);
		return {
			problem: `is not UTF-8 (line ${at.line})`,
			at
		};
	}
}
function firstBadByte(bytes) {
	const text = bytes.toString("utf8");
	let [line, start, offset] = [
		1,
		0,
		0
	];
	for (const { 0: character, index } of text.matchAll(/./gsu)) {
		const size = Buffer.byteLength(character);
		if (character === "�" && !bytes.subarray(offset, offset + size).equals(Buffer.from(character))) return {
			line,
			column: index - start + 1
		};
		if (character === "\n") [line, start] = [line + 1, index + 1];
		offset += size;
	}
	return {
		line,
		column: 1
	};
}
// src/desired/file-content.ts
/** Files that hold no text: what they hold is read here, and only its digest, type and size go on. */
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
// src/desired/document.ts
/** One JSON file as a tree with positions, and what its syntax gets wrong. */
const MAX_DEPTH = 64;
/** Null when the file is not JSON; the findings then say where. */
function parseDocument(file, text, problems) {
	const placeOf = placesIn(file, text);
	const tooDeep = depthOver(text, MAX_DEPTH);
	if (tooDeep !== null) {
		problems.add("F-JSON", placeOf(tooDeep), `The JSON is nested more than ${MAX_DEPTH} levels deep.`, "Nothing in Chatwoot is; look for a bracket too many.");
		return null;
	}
	if (text.trim() === "") {
		problems.add("F-JSON", placeOf(0), "The file is empty.", "Write {} into it, or take it out.");
		return null;
	}
	const errors = [];
	const root = parseTree(text, errors, {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: false
	});
	const lines = /* @__PURE__ */ new Set();
	for (const { error, offset } of errors) {
		const place = placeOf(offset);
		if (lines.has(place.line)) continue;
		lines.add(place.line);
		const [sentence, nextStep] = (text[offset] === "'" ? SINGLE_QUOTE : WORDS[printParseErrorCode(error)]) ?? ["This is not valid JSON.", "Correct it here or just before."];
		problems.add("F-JSON", place, sentence, nextStep);
	}
	return errors.length > 0 || root === void 0 ? null : {
		file,
		root,
		placeOf
	};
}
const SINGLE_QUOTE = ["JSON knows double quotes only.", "Write \" in place of '."];
const WORDS = {
	InvalidCommentToken: ["JSON has no comments.", "Write a \"$comment\" into the resource; it is shown in the plan."],
	CommaExpected: ["A comma is missing.", "Put one between the entry before and this one."],
	ColonExpected: ["A colon is missing.", "Write \"name\": value."],
	ValueExpected: ["A value is missing.", "Write one, or take out the comma before."],
	PropertyNameExpected: ["A name in double quotes is expected.", "Quote the name, or take out the comma before."],
	CloseBraceExpected: ["A closing brace \"}\" is missing.", "Close the object."],
	CloseBracketExpected: ["A closing bracket \"]\" is missing.", "Close the list."],
	EndOfFileExpected: ["The file goes on after the end of the JSON.", "Take the rest out, or look for a brace too many before."],
	UnexpectedEndOfString: ["A text has no closing quote.", "Close it; a line break inside a text is written \\n."],
	InvalidCharacter: ["A character inside a text has to be escaped.", "Write a line break as \\n and a tab as \\t."],
	InvalidEscapeCharacter: ["This escape does not exist in JSON.", "Write a backslash as \\\\."],
	InvalidNumberFormat: ["This is not a number.", "Write it in digits, or quote it."],
	InvalidSymbol: ["This word means nothing in JSON.", "Put it into double quotes, or write true, false or null."]
};
/** Lines and columns from 1; columns count UTF-16 units, as editors and GitHub do. */
function placesIn(file, text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			file,
			line: low + 1,
			column: offset - starts[low] + 1
		};
	};
}
/** Where brackets first nest deeper than this: the parser would run out of stack. One step a character, whatever it is. */
function depthOver(text, most) {
	let [depth, isText] = [0, false];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (isText) {
			if (character === "\\") at++;
			else if (character === "\"" || character === "\n") isText = false;
		} else if (character === "\"") isText = true;
		else if (character === "{" || character === "[") depth += 1;
		else if (character === "}" || character === "]") depth -= 1;
		if (depth > most) return at;
	}
	return null;
}
// src/desired/forgotten.ts
/** `$forget`: what is no longer managed, and stays on the server. */
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
// src/desired/attachments.ts
/** Files that stand inside of a field, where the declaration of the kind says so. */
/** What stands for a file that cannot be read, so that there is one finding about it. */
const NONE = {
	name: "",
	type: UNKNOWN_TYPE,
	size: 0,
	sha256: "0".repeat(64)
};
/** The attachments of one field, each by its node. */
function attachmentsIn(document, { requests: { attachments } }, { name: field, node }, reading) {
	const nodes = attachments.flatMap((at) => {
		const [first, ...steps] = stepsOf(at);
		return "name" in first && first.name === field ? nodesAt(node, steps) : [];
	});
	if (nodes.length === 0) return {};
	const known = /* @__PURE__ */ new Map();
	const { problems } = reading;
	for (const its of nodes) {
		const read = attachmentAt(document, its, reading);
		known.set(its, read === null ? NONE : { ...read });
		if (read === null) continue;
		if (known.values().find(({ name, sha256 }) => name === read.name && sha256 !== read.sha256) !== void 0) problems.add("F-FILE", document.placeOf(its.offset), `Two different files of this resource are called ${quoted(read.name)}.`, "Chatwoot tells attachments by their names only: give them different ones.");
	}
	return { known };
}
function attachmentAt(document, node, { problems, readBytes, contents }) {
	const wrong = (sentence, nextStep) => {
		problems.add("F-FILE", document.placeOf(node.offset), sentence, nextStep);
		return null;
	};
	const path = node.type === "object" ? fileNamed(propertiesOf(document, node, problems)) : null;
	if (path === null) return wrong("What an action sends is a file.", "Write {\"$file\": \"files/price-list.pdf\"}, and nothing else.");
	if (path.endsWith(".json")) return wrong(`${quoted(path)} is read as configuration.`, "No .json file of this folder can be sent: pack it, for example as a ZIP.");
	const name = basename$1(path).normalize();
	if (REPLACED.test(name)) return wrong(`Chatwoot changes the name of the file ${quoted(name)}.`, "Customers see it: rename the file, without control characters, blanks at an end or any of % $ | : ; < > ? * \" \\.");
	const found = readBytes(path, MOST_BYTES);
	if ("problem" in found) return wrong(`${quoted(path)} ${found.problem}.`, OUTSIDE);
	if (found.bytes.length === 0) return wrong(`${quoted(path)} is empty.`, "There is nothing in it to send.");
	const content = contentOf(found.bytes);
	contents.set(content.sha256, path);
	return {
		...content,
		name
	};
}
/** Every node that a path leads to; where something has another form, there is none. */
function nodesAt(node, [step, ...rest]) {
	if (step === void 0) return node.type === "null" ? [] : [node];
	if ("name" in step) {
		const inner = memberOf(node, step.name);
		return inner === void 0 ? [] : nodesAt(inner, rest);
	}
	return (node.type === "array" ? node.children ?? [] : []).filter((item) => "each" in step || memberOf(item, step.where)?.value === step.is).flatMap((item) => nodesAt(item, rest));
}
function memberOf(node, name) {
	if (node.type !== "object") return void 0;
	return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}
// src/plan/match/each-reference.ts
/** Every place of a resource that refers to another one. */
/** Replaces every reference of a resource; values that Chatwoot takes literally, and null, are left alone. */
function mapReferences(kind, fields, to) {
	return kind.references.reduce((all, reference) => mapAt(all, reference.at, (value, place) => value === null || reference.literals?.includes(value) ? value : to(value, reference, place)), fields);
}
/** What the server holds in such a place: `id`, or the field whose value it is. */
function heldIn({ to, byId }) {
	return byId ? "id" : kindNamed(to).identity.referredBy;
}
/** Under which name a plan keeps what the server wants there (`Plan.wires`): some places hold the id of what others name. */
function wireSpace({ to, byId }) {
	return byId && kindNamed(to).identity.referredBy !== "id" ? `${to} by id` : to;
}
/** Every name that these fields refer to, by the place where it stands. */
function namesByPlace(kind, fields) {
	const names = /* @__PURE__ */ new Map();
	mapReferences(kind, fields, (value, { to }, place) => {
		if (typeof value === "string") names.set(place, {
			to,
			name: value
		});
		return value;
	});
	return names;
}
// src/plan/match/nowhere.ts
/** What there is to say of a name in the files that leads nowhere, or not to one thing. */
/** Says what is gone of a resource; `stillNamed` is what the server holds in its place, null when the resource is gone too. */
function goneFinding(kind, desired, gone, stillNamed) {
	return {
		...wrong(desired, "P-REFERENCE-GONE", [...[...new Map(gone.map((one) => [`${one.to} ${one.name}`, one])).values()].map(whatBecame), ...whatIsLeft(kind, stillNamed)].join("; "), `${stillNamed === null ? "Nothing is done about it" : "It is left as it is"}, and everything else goes on. ${waysOut(gone, stillNamed === null)}`, gone[0].place),
		severity: "warning"
	};
}
/** The kinds of which one is gone, and not only called like another one. */
function kindsGone(gone) {
	return new Set(gone.filter(({ ids }) => ids.length === 0).map(({ to }) => to));
}
function whatIsLeft({ words: { noun } }, stillNamed) {
	if (stillNamed === null) return [`without it the ${noun} cannot be made again`];
	if (stillNamed.length === 0) return [];
	const values = stillNamed.map((value) => JSON.stringify(value)).join(", ");
	return [`the ${noun} still names ${stillNamed.every((value) => typeof value === "number") ? stillNamed.length === 1 ? "number " : "numbers " : ""}${values}`];
}
function waysOut(gone, isEntryGone) {
	if (kindsGone(gone).size === 0) return "Give them different names in Chatwoot; or declare the one that is meant, with its \"$id\", and refer to it by its key.";
	const { noun } = kindNamed(gone[0].to).words;
	const fields = fieldsOf(gone).map((field) => `"${field}"`).join(", ");
	return isEntryGone ? `Take the entry out of the files, let it name another ${noun}, or bring that one back in Chatwoot.` : `Let the files name another ${noun} or none, list ${fields} in "$ignore", or bring that one back in Chatwoot.`;
}
/** The fields that hold these names. */
function fieldsOf(gone) {
	return [...new Set(gone.map(({ place }) => fieldOf(place)))];
}
function whatBecame({ to, name, ids }) {
	return ids.length > 0 ? `several ${to} are called ${JSON.stringify(name)} by now (ids ${ids.join(", ")}), so nobody can tell which one is meant` : `the ${kindNamed(to).words.noun} ${JSON.stringify(name)} is no longer in this account`;
}
function noName(resource, to, value, place) {
	return wrong(resource, "P-REFERENCE", `"${place}" holds ${literal(value)}, not the name of ${article(to)}`, `Write the key of one of the ${to}, or its ${keyWords(kindNamed(to))}.`, place);
}
function ambiguous(resource, { to, name, place, ids }) {
	return wrong(resource, "P-REFERENCE-AMBIGUOUS", `several ${to} are called ${JSON.stringify(name)}${ids.length === 0 ? "" : ` (ids ${ids.join(", ")})`}`, "Declare the one that is meant, with its \"$id\", and refer to it by its key.", place);
}
/** `names` are all that could have been meant; `moved` is the key that this one was renamed to. */
function nowhere(resource, { to, name, place }, names, moved) {
	const { safety } = kindNamed(to);
	const guess = nearest(name, names, safety.people !== null);
	return wrong(resource, "P-REFERENCE", `${JSON.stringify(name)} is neither declared under "${to}" nor the ${keyWords(kindNamed(to))} of one on the server`, moved !== void 0 ? `Its key is now ${JSON.stringify(moved)}: write that.` : guess === null ? `Declare it under "${to}", or correct the name.` : `Did you mean ${JSON.stringify(guess)}?`, place);
}
function leaving(resource, { to, name, place }) {
	return wrong(resource, "P-REFERENCE-LEAVING", `it refers to ${to}/${name}, which is no longer declared and would be deleted`, "Take the reference out as well, or declare it again.", place);
}
/** One of a kind: "an inbox". */
function article(kind) {
	const { noun } = kindNamed(kind).words;
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
// src/desired/type-advice.ts
/** Longer values are not repeated: the place says which one it is. */
const LONGEST = 60;
/** Of a secret nothing is told that depends on its value. */
function typeAdvice({ expected, what, value, item, isSecret }) {
	const right = (isSecret ? null : inQuotes(expected, value) ?? withoutQuotes(expected, value)) ?? inBrackets(item, value);
	if (right === null) return `Write ${what}.`;
	const [advice, corrected] = right;
	const text = JSON.stringify(corrected);
	return isSecret || text.length > LONGEST ? `${advice}.` : `${advice}: ${text}.`;
}
function inQuotes(expected, value) {
	return expected === "string" && (typeof value === "number" || typeof value === "boolean") ? ["Put it into quotes", String(value)] : null;
}
/** Only around what is right without them: `"true"` is, `"yes"` is not. */
function withoutQuotes(expected, value) {
	if (typeof value !== "string") return null;
	const isSwitch = expected === "boolean" && /^(true|false)$/.test(value);
	const isNumber = expected === "number" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) || expected === "int" && /^-?(0|[1-9]\d*)$/.test(value);
	return isSwitch || isNumber ? ["Take the quotes away", JSON.parse(value)] : null;
}
/** A single entry where a list is meant. */
function inBrackets(item, value) {
	if (item === null || value === null || isObject$1(value) !== (item.type === "object" || item.type === "choice")) return null;
	return ["Put it into brackets", [value]];
}
/** What the list at a path holds; null where no list is meant. */
function itemAt(schema, fields, path) {
	let [shape, value] = [shapeOf(schema), fields];
	for (const step of path) {
		const of = shape && shapeFor(shape, value);
		shape = of?.type === "list" ? of.item : of?.type === "object" ? of.fields[String(step)] : void 0;
		value = value?.[step];
	}
	return shape?.type === "list" ? shape.item : null;
}
// src/desired/issue-words.ts
const TYPES = {
	string: "a text",
	boolean: "true or false",
	number: "a number",
	int: "a whole number",
	array: "a list",
	object: "an object",
	record: "an object",
	null: "null"
};
/** What is wrong with a value, what to do about it, and the code of the finding. */
function wordsFor(issue, about) {
	const { value, path, isOfKey } = about;
	const said = saidOf(issue, about);
	const { says, guess, code = "F-VALUE" } = said;
	const nextStep = placeholderMeant(about) ?? said.nextStep;
	if (isOfKey) {
		const step = `Write "${path}" in the entry, or choose another key.`;
		return [
			`the key ${quoted(String(value))} stands for "${path}", which ${says}.`,
			step,
			code
		];
	}
	const meant = guess == null ? null : `Did you mean "${guess}"?`;
	return [
		`"${path}" ${says}.`,
		[meant, nextStep].filter(Boolean).join(" "),
		code
	];
}
/** How other programs write a variable, and how it is written here. */
function placeholderMeant({ value, isSecret }) {
	if (isSecret || typeof value !== "string") return null;
	const [, ofWorkflow, ofShell] = /\$\{\{\s*\w+\.(\w+)\s*\}\}|\$\{?([A-Z][A-Z0-9_]*)\}?/.exec(value) ?? [];
	const name = ofWorkflow ?? ofShell;
	return name === void 0 ? null : `Write a secret as \${secret:${name}} and a variable as \${var:${name}}: they read CHATWOOT_SECRET_${name} and CHATWOOT_VAR_${name}.`;
}
const CORRECT = "Correct the value.";
function saidOf(issue, about) {
	const { value, isSecret } = about;
	if (issue.code === "invalid_type") return ofType(issue, about);
	const allowed = issue.values ?? issue.options;
	if (allowed !== void 0) return ofChoice(allowed, value);
	if (issue.code === "too_big") return tooBig(issue, value, isSecret);
	if (issue.code === "too_small") return typeof value === "number" ? {
		says: `must be at least ${issue.minimum}`,
		nextStep: CORRECT
	} : {
		says: "must not be empty",
		nextStep: "Give it a value, or leave it out."
	};
	if (issue.code === "custom") return ofRule(issue, value);
	return {
		says: issue.message === "Invalid input" ? "has a value that Chatwoot does not take" : issue.message,
		nextStep: CORRECT
	};
}
function ofType(issue, { value, item, isSecret }) {
	const expected = issue.expected ?? "";
	const what = TYPES[expected] ?? (expected || "something else");
	if (value === void 0) return {
		says: "is missing",
		nextStep: `Add it: ${what}.`,
		code: "F-MISSING"
	};
	const nextStep = typeAdvice({
		expected,
		what,
		value,
		item,
		isSecret
	});
	return {
		says: `must be ${what}, not ${typeName(value)}`,
		nextStep,
		code: "F-TYPE"
	};
}
function ofChoice(allowed, value) {
	const names = allowed.map(String).filter((one) => one !== "");
	const all = names.join(", ");
	if (value === void 0) return {
		says: "is missing",
		nextStep: `It is one of ${all}.`,
		code: "F-MISSING"
	};
	const guess = typeof value === "string" ? nearest(value, names) : null;
	return {
		says: "is not one of the values Chatwoot knows",
		nextStep: guess === null ? `They are ${all}.` : `The values are ${all}.`,
		guess
	};
}
function tooBig({ maximum }, value, isSecret) {
	if (typeof value !== "string" && !Array.isArray(value)) return {
		says: `must be at most ${maximum}`,
		nextStep: CORRECT
	};
	return {
		says: `is too long: ${isSecret ? "with its secret" : `${[...value].length} ${typeof value === "string" ? "characters" : "entries"}`}, at most ${maximum}`,
		nextStep: "Shorten it."
	};
}
function ofRule({ message, params = {} }, value) {
	const guess = params.guess ?? (typeof value === "string" && params.near ? nearest(value, params.near) : null);
	return {
		says: message,
		nextStep: params.help ?? (guess === null ? CORRECT : null),
		guess
	};
}
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return {
		string: "a text",
		number: "a number",
		boolean: "true or false",
		object: "an object"
	}[typeof value] ?? typeof value;
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
		const [sentence, nextStep, code] = wordsFor(issue, {
			value: valueIn(fields, issue.path),
			path,
			item,
			isSecret,
			isOfKey
		});
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
	return issue.code === "custom" || isChoice(issue) && (typeof value === "string" || isObject$1(value));
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
	if (of.type !== "object" || !isObject$1(value) || shape.type === "choice" && !Object.hasOwn(shape.options, String(value[shape.by]))) return [];
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
		checked.problems.add("F-UNKNOWN-FIELD", checked.places[`${at}#`] ?? checked.place, `${checked.subject}: ${where} has no field ${quoted(name)}.`, hintFor(at, [...Object.keys(of.fields), ...path === "" ? checked.more ?? [] : []]), checked.subject);
	}
	return beyond;
}
/** As Chatwoot names its fields; anything else would be taken for a path, or is no name. */
const FIELD = /^[a-z][a-z0-9_]*$/;
const CREDENTIAL = /password|token|secret|^imap_|^smtp_|provider|api_key|authentication/;
/** What answers of Chatwoot hold of every resource, where no kind has such a field. */
const SERVER_MADE = [
	"id",
	"account_id",
	"created_at",
	"updated_at",
	"created_on"
];
function hintFor(path, known) {
	const name = path.replace(/^.*\./, "");
	if (path === "id") return "Take it out. Which existing one is meant can be said with \"$id\".";
	if (SERVER_MADE.includes(name)) return "Take it out: Chatwoot sets it by itself.";
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
		const inner = partsOf$1(shape);
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
function partsOf$1(shape) {
	if (shape.type === "object") return shape.fields;
	return shape.type === "choice" ? Object.assign({}, ...Object.values(shape.options).map(partsOf$1)) : {};
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
	if (!placeholders.lackVariables) return { fields };
	const paths = Object.keys(places).filter((path) => placeholders.lacksVariableAt(places[path]));
	if (paths.length === 0) return { fields };
	const unknown = [];
	const isIn = (at) => paths.some((path) => isWithin(path, at));
	const known = (shape, value, path) => Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
		const at = path === "" ? name : `${path}.${name}`;
		if (!isIn(at)) return [[name, inner]];
		const its = shape.type === "object" && shape.fields[name] || { type: "leaf" };
		const of = shapeFor(its, inner);
		if (of.type === "object" && isObject$1(inner) && !(its.type === "choice" && isIn(`${at}.${its.by}`))) return [[name, known(of, inner, at)]];
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
// src/desired/settings.ts
const SETTINGS = [
	"$id",
	"$previously",
	"$protect",
	"$ignore",
	"$unchecked",
	"$lint",
	"$comment",
	"$outputs"
];
/** What is of another type is told and counts as not written. */
function settingsIn(said, places, wrong) {
	const take = (name, is, what) => {
		const value = said[name];
		if (value === void 0) return null;
		if (is(value)) return value;
		wrong("F-TYPE", places[name], `"${name}" must be ${what}.`, "Correct the value.");
		return null;
	};
	return {
		ignore: take("$ignore", isTexts, "an object of paths, each with the reason: { \"color\": \"Mia chooses it\" }") ?? {},
		unchecked: take("$unchecked", isTexts, "an object of paths, each with the reason") ?? {},
		id: take("$id", isId, "the number that the server gave it"),
		previously: take("$previously", isText, "the earlier key"),
		protect: take("$protect", isBoolean, "true or false") ?? false,
		suppressed: take("$lint", isTexts, "an object of codes, each with the reason") ?? {},
		comment: take("$comment", isText, "a text"),
		outputs: take("$outputs", isTexts, "an object of output names, each with a field of the server") ?? {}
	};
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
const isTexts = (value) => isObject$1(value) && Object.values(value).every((inner) => typeof inner === "string" && inner !== "");
// src/desired/resource.ts
/** One entry of a kind: its `$`-keys and its fields. */
const NOTHING = {
	resources: [],
	forgotten: []
};
/** Empty when the entry is so wrong that nothing can be said of it. */
function resourceIn(document, kind, entry, reading) {
	const { name, keyPlace: place, node } = entry;
	const { problems, placeholders } = reading;
	const key = name.normalize();
	const subject = subjectOf({
		kind: kind.name,
		key
	});
	const wrong = (code, at, sentence, nextStep) => problems.add(code, at, `${subject}: ${sentence}`, nextStep, subject);
	if (!isKey(key)) {
		problems.add("F-KEY", place, `${quoted(key)} cannot be a key.`, whyNoKey(key, kind));
		return NOTHING;
	}
	if (node.type !== "object") {
		wrong("F-TYPE", document.placeOf(node.offset), "it must be an object.", "Write its fields in braces.");
		return NOTHING;
	}
	const others = writtenInside(kind.name);
	const { written, said, places, inside } = partsOf(document, kind, entry, reading, wrong);
	const { nameField } = kind.identity;
	const keyStandsFor = nameField !== null && nameField in written ? null : nameField;
	const fields = keyStandsFor === null ? written : {
		...written,
		[keyStandsFor]: key
	};
	const settings = settingsIn(said, places, wrong);
	checkFields(fields, {
		kind,
		subject,
		place,
		places,
		problems,
		keyStandsFor,
		placeholders,
		unchecked: settings.unchecked,
		more: [...others.keys()]
	});
	misplacedSecrets(kind, fields, (path, sentence, nextStep) => wrong("F-SECRET", placeOf$1(path, {
		places,
		place
	}), `${quoted(path)} ${sentence}.`, nextStep));
	const { ignore, unchecked, ...rest } = settings;
	for (const path of Object.keys(ignore)) {
		const problem = problemOf(others.get(fieldOf(path)) ?? kind, path);
		if (problem !== null) wrong("F-UNKNOWN-FIELD", places.$ignore, ...problem);
	}
	for (const path of Object.keys(unchecked)) {
		const problem = Object.hasOwn(fields, path) ? null : problemOf(kind, path, "$unchecked");
		if (problem !== null) wrong("F-UNKNOWN-FIELD", places.$unchecked, ...problem);
	}
	const left = Object.entries(ignore).filter(([path]) => others.has(fieldOf(path)));
	const leftIn = (field) => Object.fromEntries(left.filter(([path]) => fieldOf(path) === field));
	const leftPaths = left.map(([path]) => path);
	const whole = {
		kind: kind.name,
		key,
		...withoutUnknown(kind, fields, {
			places,
			placeholders
		}),
		place,
		places,
		ignore: without$1(ignore, leftPaths),
		...rest
	};
	const declaredInside = inside.map((property) => {
		const around = {
			kind: kind.name,
			key,
			subject,
			ignore: leftIn(property.name)
		};
		return resourceInside(document, others.get(property.name), property, around, reading);
	});
	const isWritten = (path) => inside.some((property) => property.name === fieldOf(path));
	return {
		resources: [whole, ...declaredInside],
		forgotten: leftPaths.filter((path) => !isWritten(path)).map((path) => ({
			kind: others.get(fieldOf(path)).name,
			key,
			place: places.$ignore
		}))
	};
}
function whyNoKey(key, { identity }) {
	if (isOfLanguage(key)) return "Every object of the language has this name by itself: choose another.";
	const rule = "Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.";
	const possible = slug$1(key);
	if (identity.nameField === null || !isKey(possible)) return rule;
	return `${rule} Write ${quoted(possible)}, and in the entry ${quoted(identity.nameField)}: ${quoted(key)}.`;
}
function partsOf(document, kind, { node }, reading, wrong) {
	const places = Object.create(null);
	const said = {};
	const written = {};
	const inside = [];
	const others = writtenInside(kind.name);
	for (const property of propertiesOf(document, node, reading.problems)) {
		const { name } = property;
		if (others.has(name)) inside.push(property);
		else if (!name.startsWith("$")) {
			const value = fieldValue(document, kind, property, places, reading);
			written[name] = isName(kind, name) ? composed(value) : value;
			places[`${name}#`] = property.keyPlace;
		} else if (SETTINGS.includes(name)) {
			said[name] = plainValue(property);
			places[name] = document.placeOf(property.node.offset);
		} else {
			const guess = nearest(name, SETTINGS);
			const help = guess === null ? `There are ${SETTINGS.join(", ")}.` : `Did you mean "${guess}"?`;
			wrong("F-UNKNOWN-FIELD", property.keyPlace, `there is no ${quoted(name)}.`, help);
		}
	}
	return {
		written,
		said,
		inside,
		places
	};
}
function fieldValue(document, kind, property, places, reading) {
	const { name, node } = property;
	const file = own$1(kind.requests.files, name);
	return file === void 0 ? valueIn$1(document, node, name, places, {
		...reading,
		...attachmentsIn(document, kind, property, reading)
	}) : fileValue(document, property, file, places, reading);
}
// src/desired/taken.ts
/** Values that Chatwoot takes only once in an account, declared by two resources. */
/** Two that are pinned are both on the server, however they came to be: an export has to be able to say so. */
function takenTwice(resources, problems) {
	const first = /* @__PURE__ */ new Map();
	const byKind = Map.groupBy(resources, ({ kind }) => kind);
	for (const resource of resources) {
		const kind = kindNamed(resource.kind);
		if (kind.endpoint.isSingle) {
			const other = first.get(kind.name) ?? resource;
			first.set(kind.name, other);
			if (other.key !== resource.key) problems.add(...onlyOnce(resource, other));
		}
		for (const paths of pathsOf(kind, resource)) {
			const said = paths.filter((path, at) => at === 0 || valueAt(resource.fields, path) !== void 0);
			const values = said.map((path) => identityOf(kind, path, overWhat(kind, path, resource, byKind)));
			if (values.includes(null)) continue;
			const taken = `${kind.name} ${said.join()} ${values.join()}`;
			const other = first.get(taken);
			const subject = subjectOf(resource);
			if (other === void 0) first.set(taken, resource);
			else if (subjectOf(other) !== subject && !(resource.id !== null && other.id !== null)) problems.add("F-DUPLICATE", placeOf$1(paths[0], {
				places: resource.places,
				place: resource.place
			}), `${subject} has the same ${said.map((path) => `"${path}"`).join(" and ")} as ${subjectOf(other)} in ${spot(other)}, and Chatwoot takes each only once.`, "Give one of the two another one, or take it out.", subject);
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
	const [to, those] = [kindNamed(over.kind), all.get(over.kind) ?? []];
	if (value === void 0 || those.some(({ key }) => key === value)) return value;
	const name = naturalKeyOf(to, { fields: { [to.identity.naturalKey[0]]: value } });
	return those.find((one) => naturalKeyOf(to, one) === name)?.key ?? value;
}
function pathsOf(kind, { fields }) {
	const { takenOnce, isRepeatable } = kind.identity;
	return takenOnce.length === 0 || isRepeatable(fields) ? uniquePaths(kind) : [...uniquePaths(kind), ...takenOnce];
}
/** A binding is one for each resource that it is over. */
const uniquePaths = onceFor(({ identity: { unique }, endpoint: { over } }) => [...Object.entries(unique).map(([path, { within = [] }]) => [path, ...within]), ...over === null ? [] : [[over.at]]]);
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
	const found = {
		accounts: [],
		resources: [],
		forgotten: []
	};
	for (const { file, text } of files) {
		const document = parseDocument(file, text, problems);
		if (document !== null) for (const property of propertiesAtTop(document, problems)) take(document, property, reading, found);
	}
	const { accounts, resources } = found;
	mustBeOne(accounts, problems);
	const forgotten = [...found.forgotten, ...insideOfForgotten(found.forgotten, resources)];
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
function propertiesAtTop(document, problems) {
	const { root } = document;
	if (root.type === "object") return propertiesOf(document, root, problems);
	problems.add("F-TYPE", document.placeOf(root.offset), "A desired file is an object.", "Begin it with { and the name of a kind in quotes.");
	return [];
}
/** Adds what one property at the top of a file says to what is found. */
function take(document, property, reading, found) {
	const { problems } = reading;
	const { name, keyPlace, node } = property;
	if (name === "$account") {
		if (typeof node.value === "number" && Number.isSafeInteger(node.value) && node.value > 0) found.accounts.push({
			account: node.value,
			place: keyPlace
		});
		else problems.add("F-TYPE", document.placeOf(node.offset), "\"$account\" must be the number of an account.", "It stands in the address of the dashboard: /app/accounts/2.");
	} else if (name === "$forget") for (const one of forgottenIn(document, property, problems)) found.forgotten.push(one);
	else if (!name.startsWith("$")) for (const entry of entriesIn(document, property, reading)) {
		found.resources.push(...entry.resources);
		found.forgotten.push(...entry.forgotten);
	}
	else if (!OURS.includes(name)) {
		const guess = nearest(name, OURS);
		problems.add("F-UNKNOWN-FIELD", keyPlace, `There is no ${quoted(name)} at the top of a file.`, guess === null ? `There are ${OURS.join(", ")}.` : `Did you mean "${guess}"?`);
	}
}
function mustBeOne([first, ...others], problems) {
	const other = others.find(({ account }) => account !== first.account);
	if (other === void 0) return;
	problems.add("F-ACCOUNT", other.place, `"$account" is ${other.account} here and ${first.account} in ${where(first.place)}.`, "One folder is one account: make them equal.");
}
function entriesIn(document, { name, keyPlace, node }, reading) {
	const { problems } = reading;
	if (!isKind(name)) {
		const guess = nearest(name, kinds.map((kind) => kind.name));
		problems.add("F-UNKNOWN-KIND", keyPlace, `There is no kind ${quoted(name)}.`, guess === null ? "Names of kinds stand here (docs/kinds/README.md says which there are). To have what is in Chatwoot in this form, run chatwoot-as-code export." : `Did you mean "${guess}"?`);
		return [];
	}
	const kind = kindNamed(name);
	if (node.type !== "object") {
		problems.add("F-TYPE", document.placeOf(node.offset), `"${name}" must be an object of keys.`, `Write "${name}": { "some-key": { … } }.`);
		return [];
	}
	return propertiesOf(document, node, problems).map((property) => resourceIn(document, kind, property, reading));
}
// src/desired/read.ts
/** The files as they lie on the disk. Everything that is read stays inside their folder. */
/** Throws a FilesError with every problem of every file. */
function readDesired(where) {
	const { findings, files, root, unread, ...reads } = sourcesIn(where);
	if (root === null) findings.push(refused(named(where, where.folder), `There is no folder ${named(where, where.folder) || "."}.`, "Name the right one with --desired (input \"desired\"), check the repository out first, or begin with chatwoot-as-code init."));
	else if (files.length === 0 && findings.length === 0) findings.push(refused(root, `There is no .json file in ${root || "."}.`, unread().length > 0 ? unread().map(({ sentence, nextStep }) => `${sentence} ${nextStep}`).join(" ") : "An empty folder is taken for a mistake: it would mean that nothing is managed any more."));
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
function unreadable(file, { problem, at, help = "correct it or take it out" }) {
	return refused(file, `${file} ${problem}.`, `It is not read, so nothing can be planned: ${help}.`, at);
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
// src/engine/v8.ts
/** How V8 is to treat a run, which lasts a few seconds. The figures behind this are in docs/performance.md. */
/** To be called before files are read, and not before: while the program is loaded, V8 does well by itself. */
function saveEffort() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=100");
	setFlagsFromString("--no-turbofan");
}
// src/engine/open.ts
/** Opens the engine on an account: the files are read and checked first, so that bad files cost no request. */
/** Throws a FilesError with every problem of every file. Offline, variables and secrets may be missing. */
function openFiles(folder, environment, secrets, isOffline = false) {
	saveEffort();
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
// src/plan/model/ledger.ts
/** `resourcesOf` is the way back. */
function entriesOf(ledger) {
	return Object.entries(ledger.resources).flatMap(([kind, entries]) => Object.entries(entries).map(([key, { id, fields, protect }]) => ({
		kind,
		key,
		id,
		fields,
		protect: protect === true
	})));
}
/** The key under which a live resource is managed; undefined for what is not ours. */
function keyOf(ledger, kind, id) {
	return Object.entries(own$1(ledger?.resources ?? {}, kind) ?? {}).find(([, entry]) => entry.id === id)?.[0];
}
function resourcesOf(entries) {
	const resources = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, its]) => [kind, Object.fromEntries(its.map(({ key, id, fields, protect }) => [key, {
		id,
		fields,
		...protect ? { protect: true } : {}
	}]))]);
	return Object.fromEntries(resources);
}
// src/plan/model/live.ts
/** Whether the list of a kind was read: only then is a resource that is missing in it missing on the server. */
function isRead(live, kind) {
	return live[kind]?.every(({ isPartial }) => !isPartial) ?? false;
}
// src/plan/match/claims.ts
/** Which key a live resource belongs to: never to two, and never to none because its key means another one now. */
function claimedTwice(matched) {
	const first = /* @__PURE__ */ new Map();
	return matched.toSorted((a, b) => a.desired.key < b.desired.key ? -1 : 1).flatMap((one) => {
		if (one.live === null) return [];
		const claim = `${one.kind.name} ${one.live.id}`;
		const other = first.get(claim);
		if (other === void 0) {
			first.set(claim, one);
			return [];
		}
		return [wrong(one.desired, "P-CLAIMED-TWICE", `it and "${other.desired.key}" both mean id ${one.live.id}`, "Declare it once, or pin the other one with \"$id\".")];
	});
}
/**
* What a key manages and would manage no longer, because the files declare a binding over something else under that key.
* `owned` are entries that are there and that nothing takes away, `bound` the bindings of which is known what they are over.
*/
function leftBehind(owned, bound) {
	const claimed = new Set(bound.map(({ kind, live }) => `${kind.name} ${live?.id}`));
	const byKey = allBy(bound, ({ kind, desired: { key, previously } }) => [key, previously].flatMap((one) => one === null ? [] : [subjectOf({
		kind: kind.name,
		key: one
	})]));
	return owned.filter(({ kind, id }) => !claimed.has(`${kind} ${id}`)).flatMap(({ kind, key, id, fields }) => (byKey.get(subjectOf({
		kind,
		key
	})) ?? []).map((one) => wrong(one.desired, "P-LEFT-BEHIND", `this key manages the ${one.kind.words.noun} of ${JSON.stringify(titleOf(one.kind, fields, key))} (id ${id}), which would stay there and be managed by nobody`, "Declare the new one under a key of its own and take this one out: then this one is taken away.", one.kind.identity.nameField ?? "")));
}
// src/plan/match/deleting.ts
/**
* What was deleted and is still listed: of some kinds Chatwoot only notes a deletion and does it later, in a job. Until
* then it is not there for us; otherwise a key that is declared again would be given a resource that is about to go.
*/
/** The live resources without those whose deletion is under way. */
function stillThere(live, ledger) {
	const gone = new Set((ledger?.deleting ?? []).map(({ kind, id }) => `${kind} ${id}`));
	if (gone.size === 0) return live;
	return Object.fromEntries(Object.entries(live).map(([kind, resources]) => [kind, resources.filter(({ id }) => !gone.has(`${kind} ${id}`))]));
}
/**
* The ledger with those of these deletions that are still to come, and without those that have come. `at` is the time of
* the apply, ISO 8601; `live` what is listed after it, or null when nobody has looked.
*/
function withDeletions(ledger, deleted, at, live) {
	const { deleting = [], ...rest } = ledger;
	const begun = deleted.filter(isLater).map(({ kind, id }) => ({
		kind,
		id,
		since: at
	}));
	const oldest = Date.parse(at) - 6048e5;
	const again = new Set(begun.map(({ kind, id }) => `${kind} ${id}`));
	const known = deleting.filter(({ kind, id, since }) => !(Date.parse(since) < oldest) && !again.has(`${kind} ${id}`));
	const isListed = ({ kind, id }) => live === null || !isRead(live, kind) || byId(live[kind] ?? [], id) !== null;
	const open = [...known, ...begun].filter(isListed);
	return open.length === 0 ? rest : {
		...rest,
		deleting: open
	};
}
/** What was deleted by these operations. */
function deletedBy(outcomes) {
	return outcomes.flatMap(({ action, kind, id, state }) => action === "delete" && state === "applied" && id !== null ? [{
		kind,
		id
	}] : []);
}
function isLater({ kind }) {
	return isKind(kind) && kindNamed(kind).safety.deletion.when === "later";
}
// src/plan/match/moves.ts
/** Which owned resources are declared under other keys than before. */
var Moves = class {
	all = [];
	#moved = /* @__PURE__ */ new Set();
	#declared;
	#ledger;
	#ownedById;
	constructor(desired, ledger, renamed) {
		this.#declared = new Set(desired.resources.map(subjectOf));
		this.#ledger = ledger;
		const owned = firstBy(ledger === null ? [] : entriesOf(ledger), idOf);
		this.#ownedById = (of) => owned.get(of);
		for (const one of renamed) this.add(one);
	}
	add(one) {
		this.all.push(one);
		this.#moved.add(subjectOf({
			kind: one.kind,
			key: one.from
		}));
	}
	/** Nobody declares it any more, under no key. */
	goes(entry) {
		return !this.#declared.has(subjectOf(entry)) && !this.#moved.has(subjectOf(entry));
	}
	entryOf({ kind, key }) {
		return this.#ledger.resources[kind][key];
	}
	/** Pinned or bound to what another key owned: the same resource under a new key, never one to delete. */
	entryUnder({ kind, key }, { id }) {
		const old = this.#ownedById(idOf({
			kind,
			id
		}));
		if (old === void 0 || !this.goes(old)) return null;
		this.add({
			kind,
			from: old.key,
			to: key
		});
		return this.entryOf(old);
	}
};
/** `labels 7` */
function idOf({ kind, id }) {
	return `${kind} ${id}`;
}
// src/plan/match/parents.ts
/** What resources are over or under: which of those that have been matched, or that are on the server, they name. */
var Parents = class {
	#live;
	#declared = /* @__PURE__ */ new Map();
	/** Made when somebody asks: most kinds are nobody's parents. */
	#named = /* @__PURE__ */ new Map();
	constructor(live) {
		this.#live = live;
	}
	/** A declared resource that others may be over or under, with what it was matched to. */
	add(one) {
		const { name } = one.kind;
		this.#declared.set(name, this.#declared.get(name) ?? []);
		this.#declared.get(name).push(one);
		this.#named.delete(name);
	}
	/**
	* The id of what a resource says it is over or under: declared, by its key or its name, or on the server by its name.
	* Null when that is still to be made, undefined when the resource names nothing, or has no parent.
	*/
	idOf({ endpoint }, { fields }) {
		const about = parentOf(endpoint);
		const name = about === null ? void 0 : valueAt(fields, about.at);
		return about === null || name === void 0 ? void 0 : this.#idIn(about.kind, name);
	}
	/** What a resource belongs to for good, as far as it says so and it is known. */
	within(kind, { fields }) {
		return Object.fromEntries(belongings(kind).flatMap(({ at, to }) => {
			const name = valueAt(fields, at);
			const id = name === void 0 || name === null ? name : this.#idIn(to, name);
			return id === void 0 ? [] : [[at, id ?? name]];
		}));
	}
	#idIn(kind, name) {
		const { byKey, byName } = this.#namedIn(kind);
		const [over] = byKey.get(name) ?? byName.get(name) ?? [];
		if (over !== void 0) return over.live?.id ?? null;
		const named = calledSo(kindNamed(kind), this.#live[kind] ?? [], name);
		return named.length === 1 ? named[0].id : void 0;
	}
	#namedIn(kind) {
		const known = this.#named.get(kind);
		if (known !== void 0) return known;
		const all = this.#declared.get(kind) ?? [];
		const its = {
			byKey: allBy(all, ({ desired }) => [desired.key]),
			byName: allBy(all, ({ kind: of, desired, live }) => [desired, ...live === null ? [] : [live]].flatMap((side) => naturalKeyOf(of, side) ?? []))
		};
		this.#named.set(kind, its);
		return its;
	}
};
// src/plan/match/renames.ts
/**
* Keys that changed: said by `$previously`, or told by the natural key of what leaves the files and what enters them. A
* renamed key keeps its resource; deleting and creating it again would lose all that hangs on it.
*/
/**
* `$previously` may stay in the files for ever, so a key that has an entry of its own keeps it. Only where the natural
* keys say so as well does it take the other one's: then keys have changed places, or moved on one by one.
*/
function claimedEntries(resources, ledger) {
	const findings = [];
	const entry = (kind, key) => {
		return key === null ? void 0 : own$1(own$1(ledger?.resources ?? {}, kind) ?? {}, key);
	};
	const declared = new Map(resources.map((one) => [subjectOf(one), one]));
	const earlier = ({ kind, previously }) => declared.get(subjectOf({
		kind,
		key: String(previously)
	}));
	let movers = resources.filter((one) => {
		const [own, old] = [entry(one.kind, one.key), entry(one.kind, one.previously)];
		if (old === void 0 || own === old) return false;
		const called = (its) => isEqual(nameIn(one.kind, its.fields), nameIn(one.kind, one.fields));
		return own === void 0 || called(old) && !called(own);
	});
	const stay = (one, sentence, nextStep) => findings.push(wrong(one, "P-PREVIOUSLY", sentence, nextStep, "$previously"));
	for (let isSettled = false; !isSettled;) {
		const moving = new Set(movers);
		const kept = movers.filter((one) => {
			const holder = earlier(one);
			if (holder === void 0 || moving.has(holder)) return true;
			if (entry(one.kind, one.key) === void 0) stay(one, `"${one.previously}" is still declared, so it cannot be the earlier key of "${one.key}"`, "Take one of the two out.");
			return false;
		});
		const freed = new Set(kept.map(({ kind, previously }) => subjectOf({
			kind,
			key: String(previously)
		})));
		const able = kept.filter((one) => {
			const own = entry(one.kind, one.key);
			if (own === void 0 || freed.has(subjectOf(one))) return true;
			stay(one, `this key manages id ${own.id}, so it cannot also get that of "${one.previously}" (id ${entry(one.kind, one.previously).id})`, `First take what "${one.key}" is now out of the files and apply; then rename "${one.previously}".`);
			return false;
		});
		isSettled = able.length === movers.length;
		movers = able;
	}
	const moved = new Set(movers);
	const entries = resources.flatMap((one) => {
		const its = entry(one.kind, moved.has(one) ? one.previously : one.key);
		return its === void 0 ? [] : [[one, its]];
	});
	const renamed = movers.map(({ kind, key, previously }) => ({
		kind,
		from: previously,
		to: key
	}));
	return {
		entries: new Map(entries),
		renamed,
		findings
	};
}
/** The natural key as the files or the ledger have it; a secret one is compared by its text, as both have been written. */
function nameIn(kind, fields) {
	const name = naturalKeyOf(kindNamed(kind), { fields });
	return isSealed(name) ? name.$secret : name;
}
/**
* The leaver that each newcomer is, where there is no doubt: they have one natural key, and nothing else of that kind
* comes into question. Wherever there is doubt a guard stops the deletion.
*
* `free` says whether a live resource is nobody's. What comes from a receipt has its key for certain and is no newcomer.
*/
function renamedByName(newcomers, leavers, free, salt, reveal) {
	const fingerprint = fingerprintWith(salt);
	const namesOf = (kind, fields) => namesFor(naturalKeyOf(kindNamed(kind), { fields }), fingerprint);
	const called = new Map([...Map.groupBy(leavers, ({ kind }) => kind)].map(([kind, its]) => [kind, {
		leaving: allBy(its, (old) => [...namesOf(kind, old.live.fields), ...namesOf(kind, old.fields)]),
		others: allBy(free(kind), (other) => namesOf(kind, other.fields))
	}]));
	const pairs = newcomers.flatMap((one) => {
		const its = called.get(one.kind);
		if (one.place === null || its === void 0) return [];
		const kind = kindNamed(one.kind);
		const fields = canonical(kind, seal(one.fields, reveal, fingerprint));
		const name = naturalKeyOf(kind, { fields });
		if (name === void 0 || name === null) return [];
		const meant = (its.leaving.get(nameFor(name)) ?? []).filter((old) => isUnderSame(kind, old.fields, one.fields) && canBecome(kind, old.live.fields, fields));
		const isOnly = meant.length === 1 && !its.others.has(nameFor(name));
		return meant.map((old) => ({
			one,
			old,
			isOnly
		}));
	});
	const rivals = Map.groupBy(pairs, ({ old }) => old);
	const certain = pairs.filter(({ old, isOnly }) => isOnly && rivals.get(old).length === 1);
	return new Map(certain.map(({ one, old }) => [one, old]));
}
/** A natural key as it is looked up. */
function nameFor(name) {
	return isSealed(name) ? `secret ${name.fingerprint}` : `text ${JSON.stringify(name)}`;
}
/** All by which it is found: a text may be what a secret stands for. */
function namesFor(name, fingerprint) {
	if (name === void 0) return [];
	return [nameFor(name), ...typeof name === "string" ? [`secret ${fingerprint(name)}`] : []];
}
/** Names are given within what they belong to for good. */
function isUnderSame(kind, applied, fields) {
	return belongings(kind).every(({ at }) => (applied[at] ?? null) === (fields[at] ?? null));
}
/** What no update can change tells two of one name apart. */
function canBecome(kind, live, fields) {
	const there = canonical(kind, live);
	const names = kind.references.map(({ at }) => at);
	return kind.limits.immutable.every((path) => {
		if (names.includes(path)) return true;
		const [is, wanted] = [valueAt(there, path), valueAt(fields, path)];
		return is === void 0 || wanted === void 0 || isEqual(is, wanted);
	});
}
/** Why nothing is deleted although its key is gone from the files. */
function keptUnder(one, { kind, key, id }) {
	return {
		...wrong(one, "P-KEY-RENAMED", `the ${kindNamed(kind).words.noun} ${subjectOf({
			kind,
			key
		})} (id ${id}) is kept under this new key`, `If they are two different ones, take "${key}" out first, apply, and declare this one afterwards.`),
		severity: "note"
	};
}
/** A `$previously` that found nothing while something of its kind is deleted: most likely misspelt. */
function notFound(one, leavers) {
	const { kind, previously } = one;
	const going = leavers.filter((old) => old.kind === kind).map(({ key }) => key);
	if (previously === null || going.length === 0) return [];
	const guess = nearest(previously, going) ?? (going.length === 1 ? going[0] : null);
	const goes = going.slice(0, 5).map((key) => subjectOf({
		kind,
		key
	}));
	return [wrong(one, "P-PREVIOUSLY", `nothing was applied under the key "${previously}", and ${goes.join(", ")}${going.length > goes.length ? ` and ${going.length - goes.length} more` : ""} would be deleted`, guess === null ? "Write the key that was applied last, or take \"$previously\" out." : `Did you mean "$previously": ${JSON.stringify(guess)}? If not, take it out.`, "$previously")];
}
// src/plan/match/match.ts
/** Which live resource each declared key means, what is owned and no longer declared, and which keys were renamed. */
/**
* `reveal` finds what has a secret in its natural key, such as a webhook by its address. What is managed elsewhere is not
* free to be adopted.
*/
function match(desired, listed, ledger, reveal, elsewhere = []) {
	const live = stillThere(listed, ledger);
	const claimed = claimedEntries(desired.resources, ledger);
	const moves = new Moves(desired, ledger, claimed.renamed);
	const there = entriesThere(desired, live, ledger);
	const pinned = new Set(desired.resources.flatMap(({ kind, id }) => id === null ? [] : [idOf({
		kind,
		id
	})]));
	const taken = new Set([...there, ...elsewhere].map(idOf)).union(pinned);
	const isLeaver = (entry) => entry.live !== null && !entry.isForgotten && isKind(entry.kind) && moves.goes(entry) && !pinned.has(idOf(entry));
	const kept = renamedByName(newcomersIn(desired, claimed.entries, live), there.filter(isLeaver), (kind) => (live[kind] ?? []).filter(({ id }) => !taken.has(idOf({
		kind,
		id
	}))), ledger?.salt ?? "", reveal);
	for (const [resource, old] of kept) moves.add({
		kind: old.kind,
		from: old.key,
		to: resource.key
	});
	const entryOf = (resource) => {
		const old = kept.get(resource);
		return old === void 0 ? claimed.entries.get(resource) ?? null : moves.entryOf(old);
	};
	const { matched, bound, findings } = matchedWith(desired, {
		live,
		taken,
		reveal,
		entryOf,
		moves
	});
	const left = there.filter((entry) => moves.goes(entry));
	const stays = there.filter((entry) => entry.live !== null && !moves.goes(entry));
	const deleted = left.filter((entry) => entry.live !== null && !entry.isForgotten);
	return {
		matched,
		left,
		renamed: moves.all,
		findings: [
			...claimed.findings,
			...[...kept].map(([resource, old]) => keptUnder(resource, old)),
			...findings,
			...claimedTwice(matched),
			...leftBehind(stays, bound),
			...matched.flatMap(({ desired: one, entry }) => entry === null ? notFound(one, deleted) : [])
		]
	};
}
/** What we own, with what the server has of it. */
function entriesThere(desired, live, ledger) {
	const forgotten = new Set(desired.forgotten.map(subjectOf));
	return (ledger === null ? [] : entriesOf(ledger)).map((entry) => ({
		...entry,
		live: byId(live[entry.kind] ?? [], entry.id),
		isForgotten: forgotten.has(subjectOf(entry)) || !canBeDeleted(entry)
	}));
}
/** What may be something that we own under another key. */
function newcomersIn({ resources }, entries, live) {
	return resources.filter((resource) => {
		const entry = entries.get(resource);
		return !(entry !== void 0 && byId(live[resource.kind] ?? [], entry.id) !== null) && resource.id === null && kindNamed(resource.kind).endpoint.over === null;
	});
}
/** Each resource with what it means on the server, in the order of the files; `bound` lie over others that are there. */
function matchedWith({ resources }, { live, taken, reveal, entryOf, moves }) {
	const parents = new Parents(live);
	const found = /* @__PURE__ */ new Map();
	const bound = [];
	const findings = [];
	for (const resource of resources.toSorted((a, b) => rank(kindNamed(a.kind)) - rank(kindNamed(b.kind)))) {
		const kind = kindNamed(resource.kind);
		const entry = entryOf(resource);
		const its = live[resource.kind] ?? [];
		const isOver = kind.endpoint.over !== null;
		const parent = isOver ? parents.idOf(kind, resource) : void 0;
		const within = isOver ? {} : parents.within(kind, resource);
		const located = isOver ? {
			live: parent == null ? null : byId(its, parent),
			findings: []
		} : kind.endpoint.isSingle ? {
			live: its[0] ?? null,
			findings: []
		} : locate({
			kind,
			resource,
			entry,
			within
		}, {
			live: its,
			taken
		}, reveal);
		findings.push(...located.findings);
		const target = located.live;
		const mayExist = target === null && !isRead(live, resource.kind);
		const one = {
			kind,
			desired: resource,
			live: target,
			entry: (target === null || entry?.id === target.id ? null : moves.entryUnder(resource, target)) ?? entry,
			mayExist,
			within
		};
		found.set(resource, one);
		parents.add(one);
		if (isOver && parent !== void 0) bound.push(one);
	}
	return {
		matched: resources.map((resource) => found.get(resource)),
		bound,
		findings
	};
}
/** Of a kind that this version does not know, nobody knows it. */
function canBeDeleted({ kind }) {
	return !isKind(kind) || kindNamed(kind).endpoint.remove !== null;
}
/** The ids whose binding a plan has to read: those declared over something that exists, and those we own. */
function bindingsToRead(kind, desired, live, ledger, reveal) {
	const about = kind.endpoint.over;
	if (about === null) return [];
	const its = aboutOnly(withParents(kind), desired, ledger);
	const { matched, left } = match(its.desired, live, its.ledger, reveal);
	const over = new Set((stillThere(live, ledger)[about.kind] ?? []).map((one) => one.id));
	const parents = new Parents(live);
	for (const one of matched) parents.add(one);
	const declared = matched.filter((one) => one.kind === kind).map((one) => parents.idOf(kind, one.desired));
	const owned = [...left, ...its.ledger === null ? [] : entriesOf(its.ledger)].filter((entry) => entry.kind === kind.name).map(({ id }) => id);
	return [.../* @__PURE__ */ new Set([...declared, ...owned])].filter((id) => typeof id === "number" && over.has(id)).sort((a, b) => a - b);
}
/** Which resource a key means depends on nothing but its kind and what that is over or under. */
function aboutOnly(names, desired, ledger) {
	const kinds = new Set(names);
	const resources = ledger && Object.entries(ledger.resources).filter(([kind]) => kinds.has(kind));
	return {
		desired: {
			...desired,
			resources: desired.resources.filter(({ kind }) => kinds.has(kind))
		},
		ledger: ledger && {
			...ledger,
			resources: Object.fromEntries(resources)
		}
	};
}
/** How many others have to be known before it is known which one it is. */
const rank = onceFor((kind) => {
	const { over } = kind.endpoint;
	const needed = [...over === null ? [] : [over.kind], ...belongings(kind).map(({ to }) => to)];
	return Math.max(0, ...needed.map((one) => 1 + rank(kindNamed(one))));
});
// src/plan/ledger/encoded.ts
const MARK = /^\$+secret$/;
const ESCAPED = /^\$\$+secret$/;
/** The same as plain JSON. What is undefined stays so, and `JSON.stringify` leaves it out. */
function encoded(value) {
	if (Array.isArray(value)) return mapItems(value, encoded);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Sealed) return { ...value };
	if (value instanceof LongInteger) return value;
	return mapValues$1(value, encoded, (name) => MARK.test(name) ? `$${name}` : name);
}
/** The way back. Ledgers of the first releases hold nothing escaped: what looks sealed in them was. */
function decoded(value) {
	if (Array.isArray(value)) return mapItems(value, decoded);
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	const { $secret, fingerprint } = value;
	if (typeof $secret === "string" && typeof fingerprint === "string" && Object.keys(value).length === 2) return new Sealed($secret, fingerprint);
	return mapValues$1(value, decoded, (name) => ESCAPED.test(name) ? name.slice(1) : name);
}
// src/plan/ledger/ledger-text.ts
/**
* The ledger and its receipts as text, the same in a branch and in a file.
*
* A ledger that cannot be read whole is an error and never "no ledger": without one, nothing we own would be known to
* be ours.
*/
const VERSION = 1;
/** Free JSON, kept as it came: a copy would lose names such as `__proto__`. */
const fields = /* @__PURE__ */ custom(isObject$1);
const time = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const apply = {
	commit: /* @__PURE__ */ nullable$1(/* @__PURE__ */ string()),
	actor: /* @__PURE__ */ nullable$1(/* @__PURE__ */ string()),
	run: /* @__PURE__ */ string(),
	at: /* @__PURE__ */ string()
};
const LedgerText = /* @__PURE__ */ strictObject({
	version: /* @__PURE__ */ literal$1(VERSION),
	account: int(),
	installation: /* @__PURE__ */ exactOptional(/* @__PURE__ */ strictObject({
		address: /* @__PURE__ */ string(),
		created_at: /* @__PURE__ */ string()
	})),
	salt: /* @__PURE__ */ string(),
	resources: /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ strictObject({
		id: int(),
		fields,
		protect: /* @__PURE__ */ exactOptional(/* @__PURE__ */ literal$1(true)),
		folder: /* @__PURE__ */ exactOptional(/* @__PURE__ */ string()),
		reverts: /* @__PURE__ */ exactOptional(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ array(time))),
		refused: /* @__PURE__ */ exactOptional(fields),
		goesAlong: /* @__PURE__ */ exactOptional(/* @__PURE__ */ literal$1(true))
	}))),
	last: /* @__PURE__ */ nullable$1(/* @__PURE__ */ strictObject(apply)),
	signature: /* @__PURE__ */ exactOptional(/* @__PURE__ */ string()),
	commits: /* @__PURE__ */ exactOptional(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ strictObject({
		commit: /* @__PURE__ */ string(),
		since: /* @__PURE__ */ nullable$1(/* @__PURE__ */ string()),
		isPartly: /* @__PURE__ */ exactOptional(/* @__PURE__ */ boolean())
	}))),
	late: /* @__PURE__ */ exactOptional(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ string())),
	deleting: /* @__PURE__ */ exactOptional(/* @__PURE__ */ array(/* @__PURE__ */ strictObject({
		kind: /* @__PURE__ */ string(),
		id: int(),
		since: /* @__PURE__ */ string()
	})))
});
const ReceiptText = /* @__PURE__ */ object({
	...apply,
	account: int(),
	mode: /* @__PURE__ */ string(),
	digest: /* @__PURE__ */ string(),
	outcomes: /* @__PURE__ */ array(/* @__PURE__ */ object({
		action: /* @__PURE__ */ _enum([
			"create",
			"update",
			"delete",
			"adopt",
			"forget"
		]),
		kind: /* @__PURE__ */ string(),
		key: /* @__PURE__ */ string(),
		id: /* @__PURE__ */ nullable$1(int()),
		state: /* @__PURE__ */ _enum([
			"applied",
			"failed",
			"not attempted"
		]),
		reason: /* @__PURE__ */ nullable$1(/* @__PURE__ */ string()),
		before: fields,
		refused: /* @__PURE__ */ exactOptional(/* @__PURE__ */ array(/* @__PURE__ */ string())),
		after: /* @__PURE__ */ _default(fields, {})
	})),
	undid: /* @__PURE__ */ exactOptional(/* @__PURE__ */ string()),
	signature: /* @__PURE__ */ exactOptional(/* @__PURE__ */ string()),
	effort: /* @__PURE__ */ object({
		reads: int(),
		writes: int(),
		retries: int(),
		seconds: /* @__PURE__ */ number()
	})
});
/** Keys sorted at every depth and a final newline, so that two versions compare line by line. */
function textOf(value) {
	return `${JSON.stringify(sorted(encoded(value)), null, 2)}\n`;
}
/** One receipt on one line. */
function lineOf$1(receipt) {
	return `${JSON.stringify(sorted(encoded(receipt)))}\n`;
}
/** `place` is where the text was found, for the error. */
function ledgerFrom(text, place, account) {
	const value = parsed(text, place);
	const { version } = Object(value);
	if (Number.isInteger(version) && version > VERSION) throw new WorkflowError(`${place} was written by a newer chatwoot-as-code (version ${version} of the ledger, this one knows ${VERSION}). Update the action or the command.`);
	const ledger = fitting(LedgerText, value, place);
	const wrong = misnamed(value) ?? twiceIn(ledger);
	if (wrong !== null) throw damaged(place, wrong);
	if (ledger.account !== account) throw new WorkflowError(`${place} is about account ${ledger.account}, not ${account}. Nothing was done; every account has a ledger of its own.`);
	return ledger;
}
function receiptFrom(text, place) {
	return fitting(ReceiptText, parsed(text, place), place);
}
function parsed(text, place) {
	try {
		return decoded(parseJson(text));
	} catch (error) {
		throw damaged(place, "it is not JSON", error);
	}
}
/** What nothing of ours is called; such names are also those that objects of the language have by themselves. */
function misnamed(value) {
	const { resources } = value;
	const isKindName = (name) => /^[a-z][a-z0-9_]*$/.test(name) && isKey(name);
	const names = Object.entries(resources).flatMap(([kind, entries]) => isKindName(kind) ? Object.keys(entries).flatMap((key) => isKey(key) ? [] : [subjectOf({
		kind,
		key
	})]) : [kind]);
	return names.length === 0 ? null : `nothing can be called ${JSON.stringify(names[0])}`;
}
/** A resource with two keys: whichever of them the files no longer declare would delete what the other one declares. */
function twiceIn(ledger) {
	const seen = /* @__PURE__ */ new Map();
	for (const entry of entriesOf(ledger)) {
		const [resource, subject] = [`${entry.kind} ${entry.id}`, subjectOf(entry)];
		const first = seen.get(resource);
		if (first !== void 0) return `${first} and ${subject} have the same id ${entry.id}`;
		seen.set(resource, subject);
	}
	return null;
}
function fitting(schema, value, place) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = issue?.path.join(".");
	if (issue?.code === "unrecognized_keys") {
		const names = [...issue.path, issue.keys[0]].join(".");
		throw new WorkflowError(`${place} holds ${names}, which this version does not know: a newer chatwoot-as-code wrote it. Update the action or the command. If there was no newer one, put back its last good version.`);
	}
	throw damaged(place, path ? `${path} is not as we write it` : "it is not as we write it");
}
function damaged(place, why, cause) {
	return new WorkflowError(`${place} is damaged: ${why}. Put back its last good version; without it nobody knows what is ours on the server.`, { cause });
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null || value instanceof LongInteger) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)]);
	return Object.fromEntries(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/chatwoot/listing.ts
/** Lists of one kind, whole or not at all: an incomplete list would look like deletions. */
/** Without what can never be ours. */
async function list(reader, kind, parent) {
	return (await listed(reader, kind, parent)).filter((answer) => !kind.identity.isForeign(answer));
}
/** All of a kind, over or under whatever it can be; `known` says of a kind what has been read of it already. */
async function listEverywhere(reader, kind, known = () => void 0) {
	const about = parentOf(kind.endpoint);
	const above = async (name) => known(name) ?? (await listEverywhere(reader, kindNamed(name), known)).map(({ at }) => at);
	return (await Promise.all((about === null ? [null] : await above(about.kind)).map(async (parent) => (await list(reader, kind, parent)).map((raw) => ({
		raw,
		at: locatedAt(kind, raw, parent)
	}))))).flat();
}
function locatedAt({ endpoint }, raw, parent) {
	const inside = endpoint.inside?.(raw);
	return {
		id: raw.id,
		address: endpoint.address(raw, parent),
		...inside === void 0 ? {} : { inside }
	};
}
/** How often a list in pages is read that changes meanwhile: an article that somebody saves moves to the first page. */
const MOST_READS = 3;
/** All there is, or all that belongs to the parent; of what lies over it, one or none. Throws a ServerError. */
async function listed(reader, kind, parent) {
	const { list: path, pages, together = (all) => all } = kind.endpoint;
	if (pages === null) {
		const paths = [path(parent), ...kind.endpoint.also ?? []];
		return together((await Promise.all(paths.map(async (one) => listedAt(reader, one, kind, parent)))).flat());
	}
	for (let turn = 1; turn <= MOST_READS; turn++) {
		const all = await inPages(reader, kind, parent, pages);
		if (all !== null) return together(all);
	}
	throw new ServerError(`The ${kind.name} changed while they were read, ${MOST_READS} times in a row, so nothing is done. Run again.`);
}
/**
* All pages, or null when the list changed meanwhile: then a row that moved to a page before the one that is read next is
* missed, and another one is read twice.
*/
async function inPages(reader, kind, parent, pages) {
	const read = [];
	for (let page = 1;; page++) {
		const answer = await reader.get(pages.path(page, parent));
		const items = kind.endpoint.listed(answer, parent) ?? strange(reader, kind, parent, answer);
		read.push(...items);
		const distinct = new Set(read.map(({ id }) => id)).size;
		const hasMore = pages.hasMore(answer, {
			inPage: items.length,
			soFar: distinct
		}) ?? strange(reader, kind, parent, answer);
		if (distinct < read.length || hasMore && items.length === 0) return null;
		if (!hasMore) return read;
	}
}
/** None where the server says that it has found none. */
async function listedAt(reader, path, kind, parent) {
	const { endpoint } = kind;
	try {
		const answer = await reader.get(path);
		return endpoint.listed(answer, parent) ?? strange(reader, kind, parent, answer);
	} catch (error) {
		if (endpoint.noneIsNotFound && error instanceof ServerError && error.status === 404) return [];
		throw error;
	}
}
function strange({ address }, { name, endpoint }, parent, answer) {
	const which = parent === null ? name : `${name} of ${parentOf(endpoint).kind} ${parent.id}`;
	const { error } = isObject$1(answer) ? answer : {};
	const said = typeof error === "string" ? ` (it says ${JSON.stringify(error.slice(0, 200))})` : "";
	throw new ServerError(`The list of ${which} does not look like Chatwoot's${said}, so nothing is done. Is ${address} the address of a Chatwoot of version 3 or later?`);
}
// src/plan/availability/lacking.ts
/** What a server of some release, edition and features lacks, by what the declarations say. */
/** Why such a server does not have the kind, as "Chatwoot has it since 4.5"; null when it has. */
function whyAbsent(kind, release) {
	return whyAbsentFrom(release)(kind);
}
const whyAbsentFrom = onceFor((release) => onceFor((kind) => {
	const its = absentOf(kind, release);
	return its === null ? null : whyIts(its.availability, release);
}));
/** The kind itself, or the one that it lies below or over, that such a server does not have; null when all are there. */
function absentOf(kind, release) {
	return chainOf(kind).find(({ availability }) => whyIts(availability, release) !== null) ?? null;
}
function chainOf(kind) {
	const parent = parentOf(kind.endpoint);
	return parent === null ? [kind] : [kind, ...chainOf(kindNamed(parent.kind))];
}
function whyIts(availability, release) {
	const { since, until, needsFeature } = availability;
	const shortage = shortageOf(availability, release);
	return shortage && {
		since: `Chatwoot has it since ${since}`,
		until: `Chatwoot has it no more since ${until}`,
		edition: "only the enterprise edition has it",
		feature: `the feature ${needsFeature} is switched off for this account`
	}[shortage];
}
/** The first of what it needs that such a server does not have; null when it has all, or does not say. */
function shortageOf({ since, until = null, edition, needsFeature = null }, release) {
	const { version, features } = release;
	if (version !== null && since !== void 0 && isOlder(version, since)) return "since";
	if (version !== null && isPast(version, until)) return "until";
	if (edition === "enterprise" && release.edition === "community") return "edition";
	return needsFeature !== null && features?.has(needsFeature) === false ? "feature" : null;
}
/** Whether any server may lack it: only then its release has to be known before its list is asked for. */
function mayBeAbsent(kind) {
	return chainOf(kind).some(({ availability: { since, until, edition, needsFeature } }) => since !== "3.0" || until !== null || edition !== "any" || needsFeature !== null);
}
/** What of a kind such a server lacks. */
function partsLacking(kind, release) {
	return partsLackingFrom(release)(kind);
}
const partsLackingFrom = onceFor((release) => onceFor(({ availability: { parts } }) => parts.filter((part) => shortageOfPart(part, release) !== null)));
/** Why such a server lacks a part; null when it has it, or does not say. */
function shortageOfPart(part, release) {
	return shortageOf({
		...part,
		needsFeature: part.feature ?? null
	}, release);
}
function isPast(version, until) {
	return until !== null && releaseOf(version) !== null && !isOlder(version, until);
}
// src/chatwoot/addresses.ts
/** Where resources are asked for: what a reading has found, and what has been made since. */
var Addresses = class {
	#addresses = /* @__PURE__ */ new Map();
	/** Keeps it for later, and answers it. */
	add(kind, one) {
		this.#addresses.set(`${kind} ${one.id}`, one);
		return one;
	}
	/** What is asked for by its name has another one now, and all that lies under it moves along. */
	move(kind, { id, address }) {
		const before = this.of(kind, id).address;
		if (before === address) return;
		for (const [subject, its] of this.#addresses) if (its.address === before || its.address.startsWith(`${before}/`)) this.#addresses.set(subject, {
			...its,
			address: `${address}${its.address.slice(before.length)}`
		});
	}
	/** Throws for what was neither read nor made: a plan speaks of nothing else. */
	of(kind, id) {
		const its = this.#addresses.get(`${kind} ${id}`);
		if (its === void 0) throw new Error(`nothing is known of ${kind} ${id}`);
		return its;
	}
	/** What a resource with these fields lies under or over; null where that is nothing. */
	parentOf({ endpoint }, fields) {
		const about = parentOf(endpoint);
		return about === null ? null : this.of(about.kind, fields[about.at]);
	}
};
// src/chatwoot/shown-by.ts
/** The same with ids, as far as what is shown has been read; the rest is left as it is shown. */
function withIds({ references }, { id, fields }, live) {
	return {
		id,
		fields: references.reduce((all, one) => withId(all, one, live), fields)
	};
}
function withId(fields, { at, to, shownBy }, live) {
	if (shownBy === void 0) return fields;
	const idOf = (value) => live[to]?.find((one) => one.fields[shownBy] === value)?.id ?? value;
	return mapAt(fields, at, idOf);
}
// src/chatwoot/live.ts
/** Reads what a plan needs: one list a kind, or one for each parent. Parses it down to what schemas name. */
/**
* Throws a ServerError when anything cannot be read completely: an incomplete list would look like deletions.
*/
async function readLive(reader, names, whichOver, { mayLack = false, release, beyond } = {}) {
	const kinds = [...names].map(kindNamed);
	const addresses = new Addresses();
	const raw = /* @__PURE__ */ new Map();
	const live = {};
	const foreign = /* @__PURE__ */ new Map();
	const lacking = [];
	const readOne = async (kind, parents) => {
		if (release !== void 0 && mayBeAbsent(kind) && whyAbsent(kind, await release) !== null) return;
		try {
			const [theirs, ours] = partition((await Promise.all((parents ?? [null]).map(async (parent) => (await listed(reader, kind, parent)).map((answer) => ({
				answer,
				parent
			}))))).flat(), ({ answer }) => kind.identity.isForeign(answer));
			live[kind.name] = ours.map(({ answer, parent }) => keep(kind, answer, parent));
			foreign.set(kind, theirs.map(({ answer }) => ({
				kind: kind.name,
				id: answer.id,
				title: titleOf(kind, answer, "")
			})));
		} catch (error) {
			lacking.push(unlessLacking(error));
		}
	};
	const keep = (kind, answer, parent) => {
		const one = withIds(kind, resourceOf(kind, answer, beyond?.get(kind.name)), live);
		raw.set(`${kind.name} ${one.id}`, answer);
		addresses.add(kind.name, locatedAt(kind, answer, parent));
		return one;
	};
	/** What lies under or over kinds that are read by now; of a parent kind that this server lacks there is none. */
	const parentsOf = (kind) => {
		const parent = parentOf(kind.endpoint);
		if (parent === null) return null;
		return (kind.endpoint.over === null ? (live[parent.kind] ?? []).map(({ id }) => id) : whichOver(kind, live)).map((id) => addresses.of(parent.kind, id));
	};
	const readAll = async () => {
		for (const level of levelsOf(kinds)) {
			await Promise.all(level.map((kind) => readOne(kind, parentsOf(kind))));
			if (lacking.length > 0 && (!mayLack || Object.keys(live).length === 0)) throw lacking[0];
		}
	};
	const isOpenToAgents = kinds.every(({ endpoint: { listedFor } }) => listedFor === "anyone");
	const [, own] = await Promise.all([readAll(), isOpenToAgents ? mustBeAdministrator(reader) : void 0]);
	return {
		live: Object.fromEntries(kinds.flatMap(({ name }) => live[name] === void 0 ? [] : [[name, live[name]]])),
		addresses,
		raw,
		foreign: kinds.flatMap((kind) => foreign.get(kind) ?? []),
		...own === void 0 ? {} : { me: own }
	};
}
function partition(all, is) {
	return [all.filter(is), all.filter((one) => !is(one))];
}
/** What needs nothing, what is nested under that, and so on; last what lies over others: which ones may depend on all. */
function levelsOf(kinds) {
	const depth = (kind) => {
		const { over, under } = kind.endpoint;
		if (over !== null) return Number.POSITIVE_INFINITY;
		return under === null ? 0 : 1 + depth(kindNamed(under.kind));
	};
	const levels = Map.groupBy(kinds, depth);
	return [...levels.keys()].sort((a, b) => a - b).map((level) => levels.get(level));
}
/** What the centre gets of an answer. */
function resourceOf(kind, answer, also) {
	return {
		id: answer.id,
		fields: project(kind, kind.requests.fromLive(answer), also)
	};
}
function unlessLacking(error) {
	if (error instanceof ServerError && error.status === 404) return error;
	throw error;
}
/** Lists that agents may read leave out what an agent may not see; to a comparison that would look like deletions. */
async function mustBeAdministrator(reader) {
	const profile = await readProfile(reader);
	if ((Array.isArray(profile.accounts) ? profile.accounts : []).find(({ id }) => id === reader.account)?.role !== "administrator") throw new ServerError(`The token's user is not an administrator of account ${reader.account}, so it cannot see everything. Use the token of an administrator.`);
	return profile.id;
}
/** Who the token belongs to. */
async function readProfile(reader) {
	const profile = await reader.get("/profile");
	if (isObject$1(profile) && Number.isSafeInteger(profile.id)) return profile;
	throw new ServerError("The token's profile does not look like Chatwoot's, so nothing is done.");
}
// src/plan/match/elsewhere.ts
/** The folders that a ledger names. */
function foldersIn(ledger) {
	const entries = Object.values(ledger?.resources ?? {}).flatMap((keys) => Object.values(keys));
	return [...new Set(entries.flatMap(({ folder }) => folder ?? []))];
}
/**
* The part of the ledger, if there is one, that is this folder's. `isThere` says whether a folder still exists: one that
* was renamed or removed manages nothing any more.
*/
function shareOf(ledger, folder, isThere) {
	if (ledger === null) return {
		ledger,
		elsewhere: []
	};
	const isTheirs = ({ folder: its }) => its !== void 0 && its !== folder && isThere(its);
	const part = (ofOthers) => Object.fromEntries(Object.entries(ledger.resources).map(([kind, keys]) => [kind, Object.fromEntries(Object.entries(keys).filter(([, entry]) => isTheirs(entry) === ofOthers))]));
	const elsewhere = Object.entries(part(true)).flatMap(([kind, keys]) => Object.entries(keys).map(([key, entry]) => ({
		kind,
		key,
		id: entry.id,
		folder: entry.folder
	})));
	return {
		ledger: {
			...ledger,
			resources: part(false)
		},
		elsewhere
	};
}
/** What is declared here and managed there: by its key, by the resource it was matched to, or by its natural key. */
function managedElsewhere(matched, live, elsewhere) {
	if (elsewhere.length === 0) return [];
	const known = elsewhere.map((one, at) => ({
		one,
		at
	}));
	const byKey = firstBy(known, ({ one }) => subjectOf(one));
	const byId = firstBy(known, ({ one }) => `${one.kind} ${one.id}`);
	return matched.flatMap(({ kind, desired, live: its, within }) => {
		const name = its === null ? naturalKeyOf(kind, desired) : void 0;
		const called = name === void 0 ? [] : calledSo(kind, live[kind.name] ?? [], name, within);
		const ids = [its?.id ?? desired.id, ...called.map(({ id }) => id)];
		const theirs = [byKey.get(subjectOf(desired)), ...ids.map((id) => byId.get(`${kind.name} ${id}`))].filter((found) => found !== void 0).sort((a, b) => a.at - b.at)[0]?.one;
		return theirs === void 0 ? [] : [wrong(desired, "P-MANAGED-ELSEWHERE", `the folder ${theirs.folder} of this repository manages ${subjectOf(theirs)} (id ${theirs.id}) in this account`, "Declare it in one folder only; if it moves here, take it out there with \"$forget\" and apply that first.")];
	});
}
// src/plan/match/beyond.ts
/** Fields that a newer Chatwoot has and our schemas do not: those that somebody has written, by kind. */
/** Those of one resource. */
function beyondSchema(kind, fields) {
	const shape = shapeOf(kind.schema);
	return shape.type === "object" ? Object.keys(fields).filter((name) => !Object.hasOwn(shape.fields, name)) : [];
}
/** What is declared, and what was applied last. */
function beyondIn({ resources }, ledger) {
	const applied = ledger === null ? [] : entriesOf(ledger).filter(({ kind }) => isKind(kind));
	const found = /* @__PURE__ */ new Map();
	for (const { kind, fields } of [...resources, ...applied]) {
		const names = beyondSchema(kindNamed(kind), fields);
		if (names.length > 0) found.set(kind, (found.get(kind) ?? /* @__PURE__ */ new Set()).union(new Set(names)));
	}
	return found;
}
// src/plan/match/files.ts
/** Which live attachments are compared with those of the files, where no ledger says what they hold. */
/** Null where there is nothing to compare: on first contact only nobody knows what is there. */
function filesToCompare({ resources }, ledger) {
	const entries = ledger === null ? [] : entriesOf(ledger);
	const keys = new Set(entries.map(subjectOf));
	const ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
	const fresh = resources.flatMap((one) => {
		const kind = kindNamed(one.kind);
		const files = keys.has(subjectOf(one)) ? [] : attachmentsIn$1(kind.requests.attachments, one.fields);
		return files.length === 0 ? [] : [{
			...one,
			files,
			naturalKey: naturalKeyOf(kind, one)
		}];
	});
	if (fresh.length === 0) return null;
	return (kind, live, name) => {
		if (ids.has(`${kind} ${live.id}`)) return 0;
		const naturalKey = naturalKeyOf(kindNamed(kind), live);
		const isMeant = (one) => one.kind === kind && (one.id === null ? one.naturalKey === naturalKey : one.id === live.id);
		const sizes = fresh.filter(isMeant).flatMap(({ files }) => files.filter((its) => its.name === name).map(sizeOf));
		return Math.max(0, ...sizes);
	};
}
function sizeOf({ size }) {
	return Number(size);
}
// src/plan/match/to-read.ts
/** What a plan has to read of the server. */
/**
* The kinds a plan has to read: declared, owned, or referred to by one of these. Nothing else is worth a request. What is
* about to be deleted may refer to anything its kind can: an undo wants it by name.
*/
function kindsToRead(desired, ledger) {
	const names = /* @__PURE__ */ new Set();
	const used = /* @__PURE__ */ new Set();
	const add = (kind, fields) => {
		if (!used.has(kind)) for (const name of withParents(kind)) names.add(name);
		used.add(kind);
		mapReferences(kind, fields, (value, { to }) => {
			names.add(to);
			return value;
		});
	};
	for (const { kind, fields } of desired.resources) add(kindNamed(kind), fields);
	const declared = new Set(desired.resources.map(subjectOf));
	for (const entry of ledger === null ? [] : entriesOf(ledger).filter(({ kind }) => isKind(kind))) {
		const kind = kindNamed(entry.kind);
		add(kind, entry.fields);
		if (!declared.has(subjectOf(entry))) for (const { to } of kind.references) names.add(to);
	}
	return names;
}
// src/engine/sides.ts
/** Reads the ledger and the server. Whoever needs something else from elsewhere can ask for it meanwhile. */
async function readSides(engine) {
	const share = await ownShare(engine);
	return {
		...share,
		...await besideServer(engine, (release) => read(engine, share.ledger, release))
	};
}
/** A reading, while the server is asked what it is. Where both fail, a list says more clearly why. */
async function besideServer({ server: ask }, readWith) {
	const asked = ask();
	asked.catch(() => {});
	return {
		reading: await readWith(asked),
		server: await asked
	};
}
/** The part of the ledger that is this folder's, and what the others manage. */
async function ownShare({ account, store, folder, isThere }) {
	return shareIn(await store.read(account), {
		store,
		folder,
		isThere
	});
}
/** The same of a ledger that was read already. Nobody is asked of a folder that is on the disk. */
async function shareIn(whole, { store, folder, isThere }) {
	const others = foldersIn(whole).filter((other) => other !== folder);
	const found = await Promise.all(others.map(async (other) => isThere(other) || store.hasFolder?.(other)));
	return shareOf(whole, folder, (other) => found[others.indexOf(other)] === true);
}
/** What the server has of all that a plan with this ledger speaks of. */
async function read({ desired, reveal, chatwoot }, ledger, release) {
	const reader = chatwoot.reader();
	const reading = await readLive(reader, kindsToRead(desired, ledger), (kind, live) => bindingsToRead(kind, desired, live, ledger, reveal), {
		release,
		beyond: beyondIn(desired, ledger)
	});
	const unknown = filesToCompare(desired, ledger);
	if (unknown === null) return reading;
	const { withContents } = await import("./contents.js");
	return {
		...reading,
		live: (await withContents(reader, reading, unknown)).live
	};
}
// src/engine/file-lock.ts
/** A lock that is a file: whoever makes it holds it. One left behind by a run that ended is replaced. */
/** Runs the work while holding the lock. */
async function locked(lock, locking, work) {
	const { patience = 1e4, staleAfter = 6e4 } = locking;
	const end = Date.now() + patience;
	while (!await made(lock)) {
		if (await isLeftBehind(lock, staleAfter)) continue;
		if (Date.now() > end) throw busy(lock);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}
/** The lock appears with its owner in it, or not at all: one without could not be told from that of a running process. */
async function made(lock) {
	const own = `${lock}.${process.pid}.${randomUUID()}`;
	try {
		await writeFile(own, `${process.pid} ${hostname()}\n`);
		await link(own, lock);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw new WorkflowError(`${lock} cannot be written (${codeOf(error)}). Check the folder and its permissions, or name another file with --ledger.`, { cause: error });
	} finally {
		await rm(own, { force: true });
	}
}
/** True when the lock is out of the way. */
async function isLeftBehind(lock, staleAfter) {
	const seen = await ownerOf(lock);
	if (seen === null) return true;
	if (seen.isHere ? isRunning(seen.pid) : seen.age < staleAfter) return false;
	const aside = `${lock}.${process.pid}`;
	try {
		await rename(lock, aside);
		if (await readFile(aside, "utf8") !== seen.text) await link(aside, lock);
	} catch (error) {
		if (!["ENOENT", "EEXIST"].includes(codeOf(error))) throw error;
	}
	await rm(aside, { force: true });
	return true;
}
/** Null when there is no lock any more. A pid means something on its own machine only. */
async function ownerOf(lock) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(lock, "utf8"), stat(lock)]);
		const [, pid, host] = /^(\d+) (.+)\n$/.exec(text) ?? [];
		return {
			text,
			pid: Number(pid),
			isHere: host === hostname(),
			age: Date.now() - mtimeMs
		};
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
function busy(lock) {
	return new WorkflowError(`Another run is writing the ledger. If none is, delete ${lock}.`);
}
function codeOf(error) {
	return error.code ?? String(error);
}
// src/engine/ledger-file.ts
/**
* The ledger of a laptop: a file, and beside it one receipt a line in `<file>.receipts.jsonl`.
*
* The file is replaced whole, so a crash leaves the old ledger or the new one. A lock file keeps a second run out while
* the first reads, changes and writes.
*/
function ledgerInFile(file, locking = {}) {
	const receipts = `${file}.receipts.jsonl`;
	/** What was read last: as long as the file says the same, it is taken apart once. */
	let last = null;
	const read = async (account) => {
		const text = await textIn(file);
		if (text === null) return null;
		if (last?.text !== text || last.account !== account) last = {
			text,
			account,
			ledger: ledgerFrom(text, file, account)
		};
		return last.ledger;
	};
	return {
		read,
		write: (account, change, receipt) => locked(`${file}.lock`, locking, async () => {
			const ledger = change(await read(account));
			await writing(file, async () => {
				await append(receipts, lineOf$1(receipt));
				await replace(file, textOf(ledger));
			});
		}),
		receipt: async (account, run) => receiptIn(await textIn(receipts), receipts, account, run),
		receipts: async (account) => namesIn(await textIn(receipts), account),
		checkWritable: () => locked(`${file}.lock`, locking, () => writing(file, async () => {
			const trial = `${file}.${process.pid}.tmp`;
			await writeThrough(trial, "w", "");
			await rm(trial);
			await writeThrough(receipts, "a", "");
		})).catch((error) => {
			throw error instanceof WorkflowError ? new WorkflowError(`${error.message} Nothing was applied.`) : error;
		})
	};
}
/** What a disk refuses every day, and is no bug of ours. */
const REFUSALS = [
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOSPC",
	"EDQUOT",
	"EISDIR"
];
async function writing(file, write) {
	try {
		await write();
	} catch (error) {
		const { code = "" } = error;
		if (!REFUSALS.includes(code)) throw error;
		throw new WorkflowError(`The ledger ${file} or what lies beside it cannot be written (${code}). Check the folder and its permissions, or name another file with --ledger.`, { cause: error });
	}
}
/** Null when there is no file. Anything else that keeps us from reading it is an error. */
async function textIn(file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return null;
		throw new WorkflowError(`The ledger ${file} cannot be read (${code ?? "not UTF-8"}). Check --ledger.`, { cause: error });
	}
}
async function replace(file, text) {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await writeThrough(temporary, "w", text);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
/** A line that is there is not written again; a line that a crash cut off is left as it is and ended. */
async function append(file, line) {
	const text = await textIn(file) ?? "";
	if (text.includes(line)) return;
	await writeThrough(file, "a", text === "" || text.endsWith("\n") ? line : `\n${line}`);
}
async function writeThrough(file, flags, text) {
	const handle = await open(file, flags);
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** The last one of the run. A damaged line is an error only when it could be the one that is looked for. */
function receiptIn(text, file, account, run) {
	return (text ?? "").split("\n").filter((line) => line.includes(JSON.stringify(run))).map((line) => receiptFrom(line, file)).filter((receipt) => receipt.run === run).findLast((receipt) => receipt.account === account) ?? null;
}
/** A damaged line has no name; who asks for its run is told. */
function namesIn(text, account) {
	const named = (line) => {
		try {
			const receipt = JSON.parse(line);
			return receipt.account === account && typeof receipt.run === "string" ? [receipt.run] : [];
		} catch {
			return [];
		}
	};
	return [...new Set((text ?? "").split("\n").flatMap(named))];
}
// src/cli/commands/open.ts
/** The engine of a laptop: the server that the environment names, and the ledger in a file. */
/** Opens it, and closes it when `use` is through. */
async function withEngine(flags, { secrets, progress }, use) {
	const allowed = allowedBy(flags);
	const files = openFiles(flags.desired, process.env, secrets);
	const { url, token } = accessIn(process.env);
	const { timeout, maxRequests } = flags;
	const engine = await openEngine(files, {
		url,
		token,
		account: accountOf(flags.account, files.desired),
		allowed,
		timeout,
		maxRequests,
		progress
	}, () => ledgerInFile(flags.ledger), process.env, secrets);
	return await use(engine).finally(() => engine.chatwoot.close());
}
/** An apply of this moment by whoever sits here. */
function applyOf(now) {
	const at = now.toISOString();
	return {
		commit: null,
		actor: userInfo().username,
		run: at.replace(/[:.]/g, "-"),
		at
	};
}
/** As in a description, with or without `allow:` in front. Throws a WorkflowError for what names no operation. */
function allowedBy({ allow }) {
	const wrong = allow.filter((one) => allowedIn(lineOf(one)).size === 0);
	if (wrong.length > 0) throw new WorkflowError(wrong.map((one) => `--allow ${JSON.stringify(one)} names no operation. ${ALLOW_LOOKS}`).join("\n"));
	return new Set(allow.flatMap((one) => [...allowedIn(lineOf(one))]));
}
const ALLOW_LOOKS = "Write it as the plan does, in quotes: --allow 'delete inboxes/old'.";
function lineOf(text) {
	return `allow: ${text.replace(/^\s*allow:/i, "").trim()}`;
}
export { ambiguous as $, slug$1 as $n, unitIn as $t, bindingsToRead as A, anything as An, require_diagnostics as Ar, mayStillAct as At, accountOf as B, shapeOf as Bn, canonicalValue as Bt, list as C, MOST_BYTES as Cn, assignProp as Cr, Problems as Ct, receiptFrom as D, isAttachment as Dn, require_pool as Dr, marked as Dt, ledgerFrom as E, idsByName as En, parseTree as Er, openChatwoot as Et, isRead as F, reference$1 as Fn, escaped as Ft, placeOf as G, approvalsIn as Gn, wrong as Gt, once as H, sentenceOf as Hn, isAmong as Ht, entriesOf as I, UNKNOWN_TYPE as In, templateOf as It, readSources as J, isApproved as Jn, mapUnits as Jt, saveEffort as K, approved as Kn, canonical as Kt, keyOf as L, contentOf as Ln, belongings as Lt, deletedBy as M, list$1 as Mn, require_util$1 as Mr, addressOf as Mt, stillThere as N, nullable as Nn, require_symbols as Nr, literal as Nt, textOf as O, mapAttachments as On, require_client as Or, isUnanswered as Ot, withDeletions as P, oneOf as Pn, require_errors as Pr, shown as Pt, wordsFor as Q, isOfLanguage as Qn, titleOf as Qt, resourcesOf as R, isFileContent as Rn, byId as Rt, whyAbsent as S, statuses as Sn, NUMBER_FORMAT_RANGES as Sr, secretsBehind as St, locatedAt as T, attachmentsIn$1 as Tn, findNodeAtLocation as Tr, readServer as Tt, openEngine as U, parentOf as Un, keyWords as Ut, nameOf as V, labelOf as Vn, fullKeyOf as Vt, openFiles as W, allowedIn as Wn, naturalKeyOf as Wt, bare as X, withoutOperation as Xn, project as Xt, parseDesired as Y, operationOf as Yn, nameIn$1 as Yt, isOfValue as Z, isKey as Zn, sendOf as Zt, withIds as _, strong as _n, base64 as _r, NO_SUCH_FILE as _t, besideServer as a, sealAsWritten as an, json as ar, nowhere as at, shortageOf as b, attributes$1 as bn, number$1 as br, expand as bt, readSides as c, isKind as cn, object as cr, namesByPlace as ct, beyondIn as d, withParents as dn, record as dr, bytesFrom as dt, unitsOf as en, _enum as er, fieldsOf as et, beyondSchema as f, withReferred as fn, string as fr, filesIn as ft, resourceOf as g, pluralOf as gn, base64urlCharset as gr, textOf$1 as gt, readProfile as h, named$1 as hn, base64Charset as hr, textInside as ht, ledgerInFile as i, seal as in, int as ir, noName as it, match as j, bool as jn, require_dispatcher_base as jr, addressIn as jt, encoded as k, withKnown as kn, require_connect as kr, mayBeOutage as kt, shareIn as l, kindNamed as ln, optional as lr, wireSpace as lt, readLive as m, joined as mn, globalRegistry as mr, isUnreadable as mt, applyOf as n, hasSealed as nn, boolean as nr, kindsGone as nt, ownShare as o, sealLike as on, literal$1 as or, heldIn as ot, managedElsewhere as p, writtenInside as pn, unknown as pr, folderAt as pt, holdsNothing as q, ignoredNotes as qn, isEmptied as qt, withEngine as r, isEqual as rn, extend as rr, leaving as rt, read as s, unseal as sn, nullable$1 as sr, mapReferences as st, allowedBy as t, fingerprintWith as tn, array as tr, goneFinding as tt, kindsToRead as u, kinds as un, partial as ur, parseDocument as ut, absentOf as v, value as vn, base64url as vr, propertiesOf as vt, listEverywhere as w, REPLACED as wn, getEnumValues as wr, quoted as wt, shortageOfPart as x, priorities as xn, BIGINT_FORMAT_RANGES as xr, hasSecret as xt, partsLacking as y, downcased as yn, integer as yr, withoutLineEnd as yt, accessIn as z, shapeFor as zn, calledSo as zt };
