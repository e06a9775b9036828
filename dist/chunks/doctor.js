import { Et as openChatwoot, I as entriesOf, W as openFiles, i as ledgerInFile } from "./engine.js";
import { a as failed, c as unasked, i as serverSection, n as kindsSection, o as finding, r as accountSection, s as examine, t as tokenSection } from "./token.js";
import { t as useProxy } from "./proxy.js";
import { B as cut, Dt as WorkflowError, P as many, St as FilesError, U as logSafe, W as oneLine, kt as told } from "./start.js";
import { at as isElsewhere, it as OtherInstallation, ot as mustBeAbout, y as jsonText } from "./planning.js";
import { n as paint } from "./terminal3.js";
// src/doctor/files.ts
/** Of many findings the first ones are shown: a screen is not for all of them. */
const SHOWN = 3;
const NAMES_SHOWN = 10;
const MISSING = "F-MISSING-VARIABLE";
function lookAtFiles(folder, environment, secrets) {
	try {
		const files = openFiles(folder, environment, secrets);
		return {
			files,
			account: files.desired.account,
			findings: []
		};
	} catch (error) {
		if (error instanceof FilesError) return {
			files: null,
			account: error.account,
			findings: error.findings
		};
		throw error;
	}
}
function filesSection({ files, findings }, folder) {
	const wrong = findings.filter(({ code }) => code !== MISSING);
	const notes = files?.desired.notes ?? [];
	const resources = files?.desired.resources.length ?? null;
	return {
		name: "files",
		says: wrong.length > 0 ? `${many(wrong.length, "error")} in ${folder}` : `${resources === null ? "" : `${many(resources, "resource")} in `}${folder}, no errors`,
		facts: {
			folder,
			resources,
			errors: wrong.length
		},
		findings: [
			...wrong.slice(0, SHOWN),
			...rest(wrong.length - SHOWN),
			...notes.slice(0, SHOWN)
		]
	};
}
function variablesSection({ files, findings }) {
	const missing = new Map(findings.filter(({ code }) => code === MISSING).map((its) => [its.sentence, its]));
	return {
		name: "variables",
		says: missing.size > 0 ? `${missing.size} missing` : files === null ? null : "all that the files use are set",
		facts: {
			missing: missing.size,
			secrets: files?.desired.secretNames ?? null
		},
		findings: [...[...missing.values()].slice(0, NAMES_SHOWN), ...rest(missing.size - NAMES_SHOWN)]
	};
}
function rest(more) {
	return more <= 0 ? [] : [finding("error", "D-MORE", `And ${more} more.`, "`chatwoot-as-code validate` shows them all.")];
}
// src/doctor/github.ts
const name = "GitHub";
/** `repository` is `owner/repo`. */
function githubSection(examined, repository) {
	const seen = examined.answer?.repository ?? examined;
	if (seen.error !== null) return {
		name,
		says: null,
		facts: { repository },
		findings: [failed("D-GITHUB", seen.error)]
	};
	const { contents, issues, pulls } = examined.answer;
	const { isPrivate, pushes } = examined.answer.repository.answer;
	const read = Object.entries({
		contents,
		issues,
		"pull requests": pulls
	}).flatMap(([area, its]) => its?.error === null ? [area] : []);
	const branch = contents?.answer == null ? "" : contents.answer.hasBranch ? ", has a ledger branch" : ", no ledger branch";
	return {
		name,
		says: `${repository} (${isPrivate ? "private" : "public"}${branch}); the token reads ${read.length === 0 ? "nothing" : read.join(", ")}; ${WRITES[String(pushes)]}`,
		facts: {
			repository,
			isPrivate,
			reads: read,
			pushes,
			hasLedgerBranch: contents?.answer?.hasBranch ?? null
		},
		findings: [
			...contents?.error ? [failed("D-GITHUB", contents.error)] : [],
			...issues?.error ? [without("issues", issues.error.message, "drift and re-sync")] : [],
			...pulls?.error ? [without("pull requests", pulls.error.message, "plan and apply")] : [],
			...pushes === false ? [cannotPush] : []
		]
	};
}
const WRITES = {
	null: "what it may write cannot be told without writing",
	true: "its user may push, and whether the token may less cannot be told without writing",
	false: "its user may not push"
};
/** No error: each job of the workflow has a token with the permissions that this job needs. */
function without(area, message, jobs) {
	return finding("note", "D-GITHUB", `It may not read ${area}, which the jobs for ${jobs} need. ${message}`, "");
}
const cannotPush = finding("warning", "D-GITHUB", "The token's user may not push here, so an apply with it could not keep the ledger.", "For an apply take a token with contents: write, as the workflow in the README has it.");
/** Why GitHub was not asked. */
function githubUnasked(findings) {
	return {
		name,
		says: "not asked",
		facts: {},
		findings
	};
}
function noToken(ledgerBranch) {
	return finding("note", "D-GITHUB", `There is no GITHUB_TOKEN, so permissions and the ledger on the branch ${ledgerBranch} were not looked at.`, "Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), for example GITHUB_TOKEN=$(gh auth token).");
}
const noRepository = finding("error", "D-GITHUB", "There is a GITHUB_TOKEN, and GITHUB_REPOSITORY does not say where it belongs.", "Set GITHUB_REPOSITORY to owner/name.");
// src/doctor/ledgers.ts
/** Null for what was not looked at. */
function ledgerSection(at, here, there, server) {
	const branch = there?.ledger ?? null;
	const places = [...here?.answer ? [`${at.file}: ${said(here.answer)}`] : [], ...branch?.answer ? [`branch ${at.branch}: ${said(branch.answer)}`] : []];
	const hasBoth = places.length === 2;
	const isUnseen = [here, branch].every((its) => its === null || its.error !== null);
	return {
		name: "ledger",
		says: places.length > 0 ? places.join("; ") : isUnseen ? null : "there is none yet",
		facts: {
			file: here?.answer ? factsOf(here.answer) : null,
			branch: branch?.answer ? factsOf(branch.answer) : null
		},
		findings: [
			...[here, branch].flatMap((its) => its === null || its.error === null ? [] : [failed("D-LEDGER", its.error)]),
			...aboutAnother(here?.answer, server),
			...aboutAnother(branch?.answer, server).filter(() => !isElsewhere(branch.answer.installation, server)),
			...hasBoth ? [twoOfThem(at.file)] : [],
			...places.length === 0 && !isUnseen ? [none(at.branch, there)] : []
		]
	};
}
function aboutAnother(ledger, server) {
	if (ledger == null || server === null) return [];
	try {
		mustBeAbout(ledger, server, /* @__PURE__ */ new Set());
		return [];
	} catch (error) {
		if (error instanceof OtherInstallation) return [failed("D-LEDGER", error)];
		throw error;
	}
}
function factsOf(ledger) {
	return {
		resources: entriesOf(ledger).length,
		last: ledger.last === null ? null : { ...ledger.last }
	};
}
function said(ledger) {
	const count = many(entriesOf(ledger).length, "resource");
	if (ledger.last === null) return `${count}, never applied`;
	const { at, actor, run } = ledger.last;
	return `${count}, last applied ${at.slice(0, 16).replace("T", " ")} UTC${actor === null ? "" : ` by ${actor}`} (run ${run})`;
}
function none(branch, there) {
	return finding("note", "D-LEDGER", "The first apply imports what matches the files and deletes nothing; it makes the ledger.", there?.contents?.answer == null ? `If this account is applied from GitHub, its ledger is on the branch ${branch}: give a GITHUB_TOKEN that may read it.` : "If there was one before, put it back before you apply.");
}
function twoOfThem(file) {
	return finding("warning", "D-LEDGER", "There are two ledgers of this account, and each knows only what was applied with it.", `Apply from one place only, and move ${file} away if that is GitHub.`);
}
// src/doctor/check-up.ts
/** Looks at everything that a run depends on, each for itself, so that what is broken hides nothing else. Writes nothing. */
/** Milliseconds: who asks a doctor has something that does not work, and should not wait for it for long. */
const TIMEOUT = 1e4;
async function checkUp(flags, environment, secrets) {
	const looked = lookAtFiles(flags.desired, environment, secrets);
	const account = flags.account ?? looked.account;
	const [chatwoot, github, here] = await Promise.all([
		askChatwoot(environment, account, secrets),
		askGitHub(flags.ledgerBranch, environment, account, secrets),
		account === null ? null : told(ledgerInFile(flags.ledger).read(account))
	]);
	const declared = looked.files && new Set(looked.files.desired.resources.map(({ kind }) => kind));
	return {
		sections: [
			serverSection(chatwoot.examined, environment.CHATWOOT_API_URL ?? ""),
			accountSection(chatwoot.examined, account),
			tokenSection(chatwoot.examined),
			kindsSection(chatwoot.examined, declared),
			filesSection(looked, flags.desired),
			variablesSection(looked),
			ledgerSection({
				file: flags.ledger,
				branch: flags.ledgerBranch
			}, here, github.examined, chatwoot.installation),
			github.section
		],
		requests: {
			chatwoot: chatwoot.requests,
			github: github.requests
		}
	};
}
async function askChatwoot(environment, account, secrets) {
	const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token } = environment;
	if (!url || !token) {
		const address = url ? [] : ["CHATWOOT_API_URL, the address of Chatwoot, is not set."];
		const key = token ? [] : ["CHATWOOT_API_KEY, the access token of an administrator, is not set."];
		const error = new WorkflowError([
			...address,
			...key,
			"Set it in the environment."
		].join(" "));
		return {
			examined: unasked(error),
			installation: null,
			requests: 0
		};
	}
	const opened = await told(openChatwoot({
		url,
		token,
		account: account ?? 0,
		secrets,
		environment,
		timeout: TIMEOUT,
		retries: 0
	}));
	if (opened.error !== null) return {
		examined: unasked(opened.error),
		installation: null,
		requests: 0
	};
	const reader = opened.answer.reader();
	const examined = await examine(reader, account).finally(opened.answer.close);
	const { created_at } = examined.account?.answer ?? {};
	return {
		examined,
		installation: created_at === void 0 ? null : {
			address: reader.address,
			created_at
		},
		requests: reader.effort().reads
	};
}
async function askGitHub(ledgerBranch, environment, account, secrets) {
	const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: name = "", GITHUB_API_URL: apiUrl } = environment;
	const [owner, repo] = name.split("/");
	const skipped = (section) => ({
		section,
		examined: null,
		requests: 0
	});
	if (!token) return skipped(githubUnasked([noToken(ledgerBranch)]));
	if (!owner || !repo) return skipped(githubUnasked([noRepository]));
	const proxied = await told((async () => useProxy(environment))());
	if (proxied.error !== null) return skipped(githubSection(proxied, name));
	const [{ openGitHub }, { examine }] = await Promise.all([import("./client2.js"), import("./examine.js")]);
	const opened = await told(openGitHub({
		token,
		apiUrl: apiUrl || "https://api.github.com",
		repository: {
			owner,
			repo
		},
		userAgent: "chatwoot-as-code",
		ledgerBranch,
		secrets,
		timeout: TIMEOUT,
		retries: 0
	}));
	if (opened.error !== null) return skipped(githubSection(opened, name));
	const examined = {
		answer: await examine(opened.answer, token, account),
		error: null
	};
	return {
		section: githubSection(examined, name),
		examined: examined.answer,
		requests: opened.answer.counts.requests
	};
}
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
		sign: "fix"
	}
};
const NAME = 11;
const MARGIN = " ".repeat(16);
/** Where a terminal is wider, lines are not: they would be hard to read. */
const WIDEST = 112;
/** Whether nothing has to be fixed; warnings and notes are allowed. */
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
	return jsonText({
		version: 1,
		isWell: isWell(checkup),
		sections,
		requests: checkup.requests
	});
}
function stateOf({ says, findings }) {
	const has = (severity) => findings.some((finding) => finding.severity === severity);
	return has("error") ? "error" : has("warning") ? "warning" : has("note") ? "note" : says === null ? "unseen" : "ok";
}
function verdict({ sections }) {
	const count = (severity) => sections.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
	const [errors, others] = [count("error"), count("warning") + count("note")];
	const rest = others === 0 ? "" : `, ${many(others, "remark")}`;
	return errors === 0 ? `No problems found${rest}.` : `${many(errors, "problem")} to fix${rest}.`;
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
// src/cli/commands/doctor.ts
/** Exit code: 0 all is well, 1 something must be fixed. */
const doctor = async (flags, { print, secrets }) => {
	const checkup = secrets.quoted(await checkUp(flags, process.env, secrets), "what is printed");
	print(flags.json ? checkupJson(checkup) : checkupText(checkup, paint(), process.stdout.columns || 100));
	return isWell(checkup) ? 0 : 1;
};
export { doctor };
