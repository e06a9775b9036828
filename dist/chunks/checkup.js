import { i as many } from "./counts.js";
import { n as cut, o as logSafe, s as oneLine } from "./safe2.js";
// src/render/checkup.ts
const STATES = {
	ok: {
		colour: "green",
		sign: "ok"
	},
	unseen: {
		colour: "dim",
		sign: "-"
	},
	note: {
		colour: "blue",
		sign: "note"
	},
	warning: {
		colour: "yellow",
		sign: "warn"
	},
	error: {
		colour: "red",
		sign: "mend"
	}
};
const NAME = 11;
const MARGIN = " ".repeat(16);
/** Where a terminal is wider, lines are not: they would be hard to read. */
const WIDEST = 112;
/** Whether nothing has to be mended; warnings and notes are allowed. */
function isWell({ sections }) {
	return sections.every((section) => stateOf(section) !== "error");
}
/** `columns` is the width of the terminal. */
function checkupText(checkup, paint, columns) {
	const width = Math.min(WIDEST, Math.max(columns, 2 * MARGIN.length)) - MARGIN.length;
	const { chatwoot, github } = checkup.requests;
	const lines = [...checkup.sections.flatMap((section) => sectionLines(section, paint, width)), paint("bold", verdict(checkup)) + paint("dim", ` ${many(chatwoot, "request")} to Chatwoot, ${github} to GitHub, nothing was written.`)];
	return logSafe(`${lines.join("\n")}\n`);
}
function checkupJson(checkup) {
	const sections = checkup.sections.map((section) => ({
		...section,
		state: stateOf(section)
	}));
	return `${JSON.stringify({
		version: 1,
		isWell: isWell(checkup),
		sections,
		requests: checkup.requests
	}, null, 2)}\n`;
}
function stateOf({ says, findings }) {
	const has = (severity) => findings.some((finding) => finding.severity === severity);
	return has("error") ? "error" : has("warning") ? "warning" : has("note") ? "note" : says === null ? "unseen" : "ok";
}
function verdict({ sections }) {
	const count = (severity) => sections.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
	const [errors, others] = [count("error"), count("warning") + count("note")];
	const rest = others === 0 ? "" : `, ${many(others, "remark")}`;
	return errors === 0 ? `Nothing has to be mended${rest}.` : `${many(errors, "thing")} to mend${rest}.`;
}
function sectionLines(section, paint, width) {
	const { colour, sign } = STATES[stateOf(section)];
	const [first = "", ...more] = wrapped(section.says ?? "not seen", width);
	return [
		`${paint(colour, sign.padEnd(5))}${paint("bold", section.name.padEnd(NAME))}${first}`,
		...more.map((line) => `${MARGIN}${line}`),
		...section.findings.flatMap((finding) => findingLines(finding, paint, width - 2))
	];
}
/** The sentence, and behind an arrow what to do. */
function findingLines({ severity, place, sentence, nextStep }, paint, room) {
	const where = place === null ? "" : `${place.file}:${place.line}:${place.column}: `;
	const { colour } = STATES[severity];
	const [first = "", ...rest] = wrapped(`${where}${sentence}`, room);
	return [
		`${MARGIN}${paint(colour, severity === "note" ? "·" : "!")} ${first}`,
		...rest.map((line) => `${MARGIN}  ${line}`),
		...nextStep === "" ? [] : wrapped(nextStep, room - 2).map((line, index) => `${MARGIN}  ${index === 0 ? "→" : " "} ${line}`)
	];
}
/** Lines of at most `width` characters where words allow it. */
function wrapped(text, width) {
	const lines = [];
	for (const word of oneLine(cut(text, 600)).split(" ")) {
		const line = lines.at(-1);
		if (line === void 0 || line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines;
}
export { checkupJson, checkupText, isWell };
