import { n as info, r as setFailed, s as summary, t as annotate } from "./annotate.js";
import { a as sentenceOf, t as FilesError } from "./errors.js";
import { c as paragraphs, f as cut, h as prose, i as findingsList, p as logLines } from "./parts.js";
// src/fail.ts
/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
async function fail(error) {
	const known = sentenceOf(error);
	const sentence = known ?? "This is a bug of Chatwoot as Code. Please report it with the lines above.";
	if (known === null) info(logLines(error instanceof Error ? error.stack ?? error.message : String(error)));
	const findings = error instanceof FilesError ? error.findings : [];
	annotate(findings);
	const list = findingsList(findings, {
		repositoryUrl: null,
		commit: null
	}, 500);
	await summary.addRaw(paragraphs("### Chatwoot", prose(cut(sentence, 2e3)), list)).write();
	setFailed(cut(sentence, 4e3));
}
export { fail };
