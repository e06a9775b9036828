import { t as countOf } from "./plan.js";
// src/plan/model/errors.ts
/**
* Errors by whose turn it is: the files (their author), the server (who runs Chatwoot or holds the token), the workflow
* (who wrote it or set its permissions). Anything else is a bug of ours and keeps its stack.
*/
/** An error whose message is one sentence for people, without a stack. */
var PlainError = class extends Error {};
var FilesError = class extends PlainError {
	name = "FilesError";
	findings;
	/** The account that the files name, if that much could be read. */
	account;
	/** Which files it is about, at the beginning of a sentence. */
	files;
	constructor(findings, account = null, files = "The desired files") {
		super(findings.map(({ sentence }) => sentence).join("\n"));
		this.findings = findings;
		this.account = account;
		this.files = files;
	}
};
/** Chatwoot could not be read or refused. `message` is one sentence that says what to do. */
var ServerError = class extends PlainError {
	name = "ServerError";
	/** Null when no answer came. */
	status;
	/** True when a write may have reached Chatwoot although we do not know its answer. */
	isAmbiguous;
	constructor(message, status = null, isAmbiguous = false, options) {
		super(message, options);
		this.status = status;
		this.isAmbiguous = isAmbiguous;
	}
};
/** Inputs, permissions or events are not what we need. */
var WorkflowError = class extends PlainError {
	name = "WorkflowError";
};
/** What stopped a run, when GitHub could not be told of it: `unposted` has a sentence for each text it did not take. */
var Stopped = class extends Error {
	name = "Stopped";
	unposted;
	constructor(cause, unposted) {
		super("The run was stopped.", { cause });
		this.unposted = unposted;
	}
};
/** Waits for an answer; what is not ours to expect is thrown on. */
async function told(asked) {
	try {
		return {
			answer: await asked,
			error: null
		};
	} catch (error) {
		if (error instanceof PlainError) return {
			answer: null,
			error
		};
		throw error;
	}
}
/** What a person is told; null for anything that is not ours to expect, which is a bug. */
function sentenceOf(error) {
	if (error instanceof Stopped) return sentenceOf(error.cause);
	if (error instanceof FilesError) {
		const count = countOf(error.findings);
		return `${error.files} have ${count === 1 ? "an error" : `${count} errors`}; nothing was asked of the server.`;
	}
	return error instanceof PlainError ? error.message : null;
}
export { WorkflowError as a, Stopped as i, PlainError as n, sentenceOf as o, ServerError as r, told as s, FilesError as t };
