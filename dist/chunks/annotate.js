import { r as notice, s as warning, t as error } from "./core.js";
import { t as linesOf } from "./findings.js";
import { n as cut, o as logSafe, u as visible } from "./safe2.js";
// src/render/annotations.ts
const SHOWN = 9;
function annotationsOf(findings) {
	return [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const all = findings.filter((finding) => finding.severity === severity);
		const some = all.slice(0, all.length > 10 ? SHOWN : 10).map((finding) => ({
			severity,
			place: finding.place,
			title: finding.code,
			message: logSafe(visible(cut([`${finding.sentence} ${finding.nextStep}`, ...linesOf(finding)].join("\n"), 2e3)))
		}));
		return all.length > some.length ? [...some, {
			severity,
			place: null,
			title: "more",
			message: `And ${all.length - some.length} more, in the job summary.`
		}] : some;
	});
}
// src/annotate.ts
/** Shows findings at their places in the files, as annotations on the pull request. */
function annotate(findings) {
	for (const { severity, place, title, message } of annotationsOf(findings)) {
		const properties = {
			title,
			...place === null ? {} : {
				file: place.file,
				startLine: place.line,
				startColumn: place.column
			}
		};
		if (severity === "error") error(message, properties);
		else if (severity === "warning") warning(message, properties);
		else notice(message, properties);
	}
}
export { annotate as t };
