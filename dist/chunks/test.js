import { W as openFiles } from "./engine.js";
import { B as cut, Dt as WorkflowError, St as FilesError, U as logSafe, W as oneLine } from "./start.js";
import { i as findingLines, y as jsonText } from "./planning.js";
import { n as runRuleTests } from "./run2.js";
import { n as paint } from "./terminal3.js";
import { join } from "node:path";
// src/render/rule-tests.ts
const SIGNS = {
	passed: ["✓", "green"],
	failed: ["✗", "red"],
	"not simulated": ["?", "yellow"]
};
function ruleTestsText({ folder, verdicts }, paint) {
	const lines = verdicts.flatMap(({ name, is, findings }) => {
		const [sign, colour] = SIGNS[is];
		return [`${paint(colour, sign)} ${oneLine(cut(name, 200))}`, ...findingLines(findings.map(shortened(name)), paint).map((line) => `    ${line}`)];
	});
	return logSafe([
		...lines,
		`${countsOf(verdicts)} in ${oneLine(folder)}.`,
		""
	].join("\n"));
}
/** The name stands above them. */
const shortened = (name) => (finding) => {
	const prefix = `Test ${JSON.stringify(name)}: `;
	if (!finding.sentence.startsWith(prefix)) return finding;
	const rest = finding.sentence.slice(prefix.length);
	return {
		...finding,
		sentence: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
	};
};
/** `3 passed, 1 failed`; what was not simulated is neither. */
function countsOf(verdicts) {
	const count = (is) => verdicts.filter((verdict) => verdict.is === is).length;
	const others = count("not simulated");
	return `${count("passed")} passed, ${count("failed")} failed${others > 0 ? `, ${others} not simulated` : ""}`;
}
function ruleTestsJson({ verdicts }) {
	const tests = verdicts.map(({ name, is, findings }) => ({
		name,
		is,
		findings
	}));
	return jsonText({
		version: 1,
		tests
	});
}
// src/cli/commands/test.ts
/** `test`: plays the rule tests beside the files. Asks no server and needs no token; variables and secrets may be missing. */
const test = async (flags, { secrets, print }) => {
	const { desired } = openFiles(flags.desired, process.env, secrets, true);
	const folder = flags.tests ?? join(flags.desired, "..", "tests");
	const found = runRuleTests(desired, folder, process.cwd(), /* @__PURE__ */ new Date());
	if (found === null) throw new WorkflowError(`There are no rule tests in ${flags.tests ?? "the folder \"tests\" beside the desired files"}. Write some ({"tests": { … }}), or say where they are with --tests.`);
	if (found.mistakes.length > 0) throw new FilesError(found.mistakes, desired.account, "The files of rule tests");
	const its = secrets.quoted(found, "what is printed");
	print(flags.json ? ruleTestsJson(its) : ruleTestsText(its, paint()));
	return its.verdicts.some(({ is }) => is === "failed") ? 1 : 0;
};
export { test };
