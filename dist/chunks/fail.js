import { c as summary, i as setFailed, n as info } from "./core.js";
import { a as sentenceOf, t as FilesError } from "./errors.js";
import { a as logLines, c as prose, l as said, n as cut } from "./safe2.js";
// src/fail.ts
/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
async function fail(error) {
	const known = sentenceOf(error);
	const sentence = known ?? "This is a bug of Chatwoot as Code. Please report it with the lines above.";
	if (known === null) info(logLines(error instanceof Error ? error.stack ?? error.message : String(error)));
	const list = error instanceof FilesError ? await listed(error) : "";
	setFailed(said(sentence));
	await summary.addRaw(`### Chatwoot\n\n${prose(cut(sentence, 2e3))}\n${list}`).write().catch((cause) => info(logLines(cause.message)));
}
async function listed({ findings }) {
	const [{ annotate }, { findingsList }] = await Promise.all([import("./annotate2.js"), import("./parts2.js")]);
	annotate(findings);
	return `\n${findingsList(findings, {
		repositoryUrl: null,
		commit: null
	}, 500)}\n`;
}
export { fail };
