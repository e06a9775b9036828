import { B as cut, G as prose, H as logLines, J as OWN_OUTPUTS, K as said, Ot as sentenceOf, St as FilesError, Tt as Stopped } from "./start.js";
import { n as toRunner, t as saveSarif } from "./sarif.js";
// src/action/fail.ts
/** The end of a run that could not go on: annotations at the places in the files, one sentence, the summary. */
async function fail(thrown, secrets) {
	const runner = toRunner(secrets);
	const unposted = thrown instanceof Stopped ? thrown.unposted : [];
	const error = thrown instanceof Stopped ? thrown.cause : thrown;
	const known = sentenceOf(error);
	const sentence = secrets.quoted(known, "the log") ?? "This is a bug of Chatwoot as Code. Please report it with the lines above.";
	if (known === null) runner.line(logLines(error instanceof Error ? error.stack ?? error.message : String(error)));
	const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], "the summary");
	for (const each of unposted) runner.warning(said(each));
	if (error instanceof FilesError) await saveSarif(findings, process.env, secrets).catch((cause) => runner.warning(said(cause.message)));
	runner.annotate(findings);
	runner.failed(said(sentence));
	runner.otherOutputs(OWN_OUTPUTS);
	const list = findings.length === 0 ? "" : await listed(findings);
	await runner.summary(`### Chatwoot\n\n${cut(sentence, 2e3).split("\n").map(prose).join("\n\n")}\n${list}${await notes(unposted)}`).catch((cause) => runner.line(logLines(cause.message)));
}
async function notes(unposted) {
	if (unposted.length === 0) return "";
	const { renderUnposted } = await import("./notices2.js");
	return renderUnposted(unposted);
}
async function listed(findings) {
	const [{ findingsList }, { fitting, SUMMARY }] = await Promise.all([import("./parts.js"), import("./fitting.js")]);
	const at = {
		repositoryUrl: null,
		commit: null
	};
	return `\n${fitting(SUMMARY, [], (page) => findingsList(findings, at, page) ?? "").text}\n`;
}
export { fail };
