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
const WIDTH = 112;
/** Whether nothing has to be mended; warnings and notes are allowed. */
function isWell({ sections }) {
	return sections.every((section) => stateOf(section) !== "error");
}
function checkupText(checkup, paint) {
	const { chatwoot, github } = checkup.requests;
	const lines = [...checkup.sections.flatMap((section) => sectionLines(section, paint)), paint("bold", verdict(checkup)) + paint("dim", ` ${many(chatwoot, "request")} to Chatwoot, ${github} to GitHub, nothing was written.`)];
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
function sectionLines(section, paint) {
	const { colour, sign } = STATES[stateOf(section)];
	const margin = " ".repeat(16);
	const [first = "", ...more] = wrapped(section.says ?? "not seen", WIDTH - margin.length);
	return [
		`${paint(colour, sign.padEnd(5))}${paint("bold", section.name.padEnd(NAME))}${first}`,
		...more.map((line) => `${margin}${line}`),
		...section.findings.flatMap((finding) => findingLines(finding, paint, margin))
	];
}
/** The sentence where it is about nothing else in the section, and an arrow before what to do. */
function findingLines({ severity, place, sentence, nextStep }, paint, margin) {
	const where = place === null ? "" : `${place.file}:${place.line}:${place.column}: `;
	const room = WIDTH - margin.length - 2;
	const { colour } = STATES[severity];
	const [first = "", ...rest] = wrapped(`${where}${sentence}`, room);
	return [
		`${margin}${paint(colour, severity === "note" ? "·" : "!")} ${first}`,
		...rest.map((line) => `${margin}  ${line}`),
		...nextStep === "" ? [] : wrapped(nextStep, room - 2).map((line, index) => `${margin}  ${index === 0 ? "→" : " "} ${line}`)
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
