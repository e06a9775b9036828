import { St as FilesError, kt as told } from "./start.js";
// src/cli/commands/sarif.ts
/** The findings of a command as SARIF, in the file of `--sarif`. */
/** Runs a command that says what it has found; where the files are wrong, that is what was found. */
async function withSarif({ sarif: file, desired }, { secrets, complain }, run) {
	if (file === null) return run(() => {});
	const { writeSarif } = await import("./write2.js");
	const found = (findings) => writeSarif(findings, {
		file,
		desired,
		secrets
	});
	try {
		return await run(found);
	} catch (error) {
		const written = error instanceof FilesError ? await told((async () => found(error.findings))()) : null;
		if (written?.error != null) complain(written.error.message);
		throw error;
	}
}
export { withSarif as t };
