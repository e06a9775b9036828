import { a as sentenceOf, t as FilesError } from "./errors.js";
import { a as logLines, c as prose, l as said, n as cut } from "./safe2.js";
import { t as toRunner } from "./runner.js";
// src/fail.ts
/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
async function fail(error, secrets) {
	const runner = toRunner(secrets);
	const known = sentenceOf(error);
	const sentence = known ?? "This is a bug of Chatwoot as Code. Please report it with the lines above.";
	if (known === null) runner.line(logLines(error instanceof Error ? error.stack ?? error.message : String(error)));
	const findings = error instanceof FilesError ? error.findings : [];
	runner.annotate(findings);
	runner.failed(said(sentence));
	const list = findings.length === 0 ? "" : await listed(error);
	await runner.summary(`### Chatwoot\n\n${cut(sentence, 2e3).split("\n").map(prose).join("\n\n")}\n${list}`).catch((cause) => runner.line(logLines(cause.message)));
}
async function listed({ findings }) {
	const { findingsList } = await import("./parts2.js");
	return `\n${findingsList(findings, {
		repositoryUrl: null,
		commit: null
	}, 500)}\n`;
}
export { fail };
