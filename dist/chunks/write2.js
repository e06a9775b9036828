import { At as countOf, B as cut, Dt as WorkflowError, E as bySeverity, k as linesOf, q as visible } from "./start.js";
import { n as version, t as repository } from "./package.js";
import { H as guards, X as lintRules, y as jsonText } from "./planning.js";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
// src/sarif/messages.json
var messages_default = {
	"A-NOTHING-YET": "A note: there are no desired files and no ledger, so there is nothing to compare yet. Run the mode `export`.",
	"D-ACCOUNT": "Nobody said which account, or the token's user is not in it.",
	"D-FEATURE": "A note: a feature is switched off for the account. The kind can be managed, and nobody sees it in the dashboard.",
	"D-GITHUB": "GitHub does not let the token do what a mode needs.",
	"D-KIND": "A declared kind is not on this server.",
	"D-LEDGER": "The ledger cannot be read, is about another server, or there are two of them.",
	"D-MORE": "There are more findings than fit on the screen.",
	"D-PERSON": "The token's user looks like a person. Create a user for this alone: when the person leaves, every run fails.",
	"D-SERVER": "The server cannot be reached, or its background jobs do not run.",
	"D-TOKEN": "The token is unknown, or its user is not an administrator.",
	"F-ACCOUNT": "Two files name different accounts in `\"$account\"`. One folder is one account; make them equal.",
	"F-DUPLICATE": "Something stands twice: a key in one object, a resource in two files, or two resources with a value that Chatwoot takes only once (a label's title, an inbox's e-mail address). Take one out.",
	"F-FILE": "`{\"$file\": …}` does not name one readable file below the folder of the desired files, or the file is not what the field takes: a picture is a PNG, JPEG, GIF or WebP, by what it holds and not by its name; an attachment is not empty, has at most 40 MB and a name that Chatwoot keeps.",
	"F-JSON": "The file is not valid JSON. The line is where reading stopped; look just before it as well, for a missing comma or quotation mark.",
	"F-KEY": "This text cannot be a key. Keys are up to 100 letters, digits and `. _ @ + -`, and begin with a letter or digit.",
	"F-MISSING": "A value inside a field is missing, such as the operator of a condition.",
	"F-MISSING-VARIABLE": "A `${var:…}` or `${secret:…}` has no environment variable. Set `CHATWOOT_VAR_…` or `CHATWOOT_SECRET_…` in the `env:` of the workflow step, or in your shell.",
	"F-MORE": "There are more findings than are shown here. `chatwoot-as-code validate` shows all.",
	"F-NAME": "This name cannot be used, because every JavaScript object has it (`constructor`, `__proto__`). Choose another.",
	"F-NOT-READ": "A warning: the file looks like configuration and is not read, because its name does not end in `.json`.",
	"F-OUTPUT": "An output's name is not allowed, is one of the action's own, or is used twice.",
	"F-PLACEHOLDER": "A text looks like a placeholder and is none. Write `${var:NAME}` or `${secret:NAME}`, or double the dollar if the text is meant as it stands.",
	"F-SECRET": "A secret stands where its value would be shown, such as in a key or in a field that tells resources apart.",
	"F-TYPE": "The value has the wrong type: a text instead of a number, one value instead of a list.",
	"F-UNCHECKED": "`\"$unchecked\"` names a value or a field that this version does not know; it is written as it is. Or it names a place where everything is known: take it out.",
	"F-UNKNOWN-FIELD": "The kind has no such field. The message names the nearest one.",
	"F-UNKNOWN-KIND": "There is no such kind. The message names the nearest one; all are in kinds.",
	"F-VALUE": "Chatwoot does not take this value, or takes it and never does anything with it. The message says what it takes.",
	"G-ALLOW-IGNORED": "An `allow:` line stands where it is not seen (a comment, hidden HTML), so it does not count. Put it on a line of its own.",
	"G-ALLOW-NOTHING": "An `allow:` line approves something that the plan does not do. Often it is misspelt, or the operation is done already.",
	"G-ALLOWED": "A note: the operation is approved, and by which line.",
	"L-UNUSED": "A note: `\"$lint\"` suppresses a rule that is not reported here. Take it out, or correct the code.",
	"M-TWO-OF-ONE": "Two resources of the Pulumi stack are the same one on the server. Take one out of the stack first.",
	"P-AMBIGUOUS": "Several resources on the server have the name of this one. Say which one is meant with `\"$id\"`.",
	"P-CANNOT-CREATE": "It does not exist on the server, and the API cannot create it so, for example an inbox that has to be connected in the browser. Connect it in the dashboard, then name it in `\"$id\"`.",
	"P-CLAIMED-TWICE": "Two keys mean the same resource on the server. Declare it once.",
	"P-CYCLE": "Resources refer to each other in a circle, so that none can be created first.",
	"P-GOES-ALONG": "Chatwoot deletes this by itself together with something that the plan deletes. Take it out of the files too, or keep the other one.",
	"P-IMMUTABLE": "The field can never change on the server. Correct the value, or declare a new key to replace the resource.",
	"P-KEY-RENAMED": "A note: the key is new and the resource is the same. It is kept.",
	"P-LEDGER-ALTERED": "The ledger does not carry the signature of these runs: somebody changed it, or it was signed with another key. Nothing is deleted on its word. Look at the ledger's branch, and approve the line that the message names.",
	"P-LEFT-BEHIND": "A binding's key now names another inbox or team. The old one would stay and be managed by nobody. Declare the new one under a key of its own.",
	"P-MANAGED-ELSEWHERE": "Another folder of this repository manages the resource. Declare it in one of them.",
	"P-MOVED": "The ledger is about another installation. If the account really moved, approve the line that the message names; nothing is deleted on the new server.",
	"P-NAME-TAKEN": "Another resource has the name that this one would get. Rename one of them, or declare the other one too.",
	"P-NAMES-MIX": "Names are exchanged between managed and unmanaged resources in a way that cannot be carried out one after the other.",
	"P-NO-SUCH-ID": "`\"$id\"` names a number that the server does not have. The message lists those it has.",
	"P-NOT-LISTED": "The value has to be in a list of another resource, such as a language that the portal of a category has. Correct it, or add it there.",
	"P-NOT-ON-THIS-SERVER": "A warning: this release or edition of Chatwoot does not have the kind, the field or the value. It is neither compared nor written.",
	"P-PIN-MOVED": "`\"$id\"` and the ledger disagree about which resource the key manages. First stop managing the old one with `\"$forget\"`.",
	"P-PREVIOUSLY": "`\"$previously\"` names a key that was never applied, while something else would be deleted. Most likely it is misspelt.",
	"P-REFERENCE": "The name is neither declared nor on the server. The message names the nearest one.",
	"P-REFERENCE-AMBIGUOUS": "Several resources have this name. Declare the one that is meant, with its `\"$id\"`, and refer to it by its key.",
	"P-REFERENCE-GONE": "A warning: what the field names was there when it was applied last, and is gone from Chatwoot. The resource is held.",
	"P-REFERENCE-LEAVING": "It refers to something that the same change deletes. Take the reference out too.",
	"P-REQUIRED": "It has to be created, and a field that Chatwoot needs for that is missing. Or it exists, and `\"$id\"` should name it.",
	"P-TWIN": "A warning: the server has another resource with the name of a managed one, often a create that Chatwoot carried out twice. Delete the one that is too many, or declare it too, with `\"$id\"`.",
	"P-UNKNOWN-KIND": "A warning: a newer version of this tool wrote the ledger and knows a kind that this version does not. It is left alone.",
	"P-WAITS": "A warning: the resource needs another one that is held.",
	"T-FAILED": "A rule test fails: something else happens than it expects. The message says which condition is not true.",
	"T-NOT-SIMULATED": "A note: the rule test is about something of which nobody has seen what Chatwoot does, so it neither passes nor fails.",
	"T-ORDER": "A warning: the rule test passes only while Chatwoot takes the rules in the order of the files, which it does not promise.",
	"T-UNKNOWN-RULE": "The test names a rule that no file declares. The message names the nearest one.",
	"U-ALREADY": "It is as it was before the run. Nothing has to be done.",
	"U-BEING-DELETED": "Chatwoot is still deleting it in the background. Undo the run again when it is gone.",
	"U-CHANGED-SINCE": "It was changed in Chatwoot since the run, and an undo never overwrites that.",
	"U-FILE-GONE": "It had another picture or attachment, and no file that the folder names holds that one any more: receipts keep its digest only. Put the file into the folder again, name it in the JSON files, and merge.",
	"U-IMPOSSIBLE": "Something else stands in the way; the message says what.",
	"U-LATER-RUN": "A later run wrote it again. Undo that run first.",
	"U-LET-GO": "The run stopped managing it, and it is gone by now. To manage it again, declare it.",
	"U-LOST": "A note: what does not come back when a deleted resource is created again.",
	"U-MANAGED-AGAIN": "Its key or its resource is managed by something else by now.",
	"U-NO-WAY-BACK": "The field had no value before, and Chatwoot does not take a value away from it.",
	"U-NOT-DECLARED": "No file declares it, so the next merge would delete it if it were managed again.",
	"U-NOT-OURS": "It, or a field that the run wrote, is no longer managed here.",
	"U-OLD-RECEIPT": "The receipt is of an older version and does not say what was written.",
	"U-PROTECTED": "`\"$protect\"` forbids the deletion. Take it off in the files and merge.",
	"U-RECEIPT-ALTERED": "The receipt does not carry the signature of these runs. What it says was there before may be made up.",
	"U-SECRET": "It held a secret, of which only a fingerprint is kept. Declare it again with its `${secret:…}`.",
	"U-UNKNOWN-KIND": "This version does not know the kind. Use the newer version that wrote the receipt.",
	"X-NOT-SAID": "The written files would not plan to nothing, so nothing is written. Leave the kind out with `--kinds`, and please report it.",
	"X-SAME-NAME": "A note: several resources have one name, so `\"$id\"` says which one the entry means."
};
// src/sarif/rules.ts
/** What a finding may come from, as SARIF describes it: guards and lint rules by their own words, all else by the page of messages. */
/** GitHub cuts descriptions here. */
const LONGEST$1 = 1024;
/** Always all of them, in one order: between two runs of a version only the results differ. */
function rulesOf(docsUrl) {
	return catalogue().map(({ code, title, text, severity, page }) => ({
		id: code,
		shortDescription: { text: cut(title, LONGEST$1) },
		fullDescription: { text: cut(text, LONGEST$1) },
		help: { text },
		helpUri: `${docsUrl}/${page}`,
		defaultConfiguration: { level: severity },
		properties: { tags: [GROUPS[code[0]] ?? "chatwoot-as-code"] }
	}));
}
const GROUPS = {
	F: "files",
	P: "plan",
	G: "guard",
	L: "lint",
	T: "rule-test"
};
function catalogue() {
	const fromGuards = guards.map(({ code, title, about, fires }) => {
		return {
			code,
			title,
			text: `${about} It fires when: ${fires}`,
			severity: "error",
			page: `guards/${code}.md`
		};
	});
	const fromLint = lintRules.map(({ code, title, why, fix, severity }) => {
		return {
			code,
			title,
			text: `${why} ${fix}`,
			severity,
			page: `lint/${code}.md`
		};
	});
	return [
		...Object.entries(messages_default).map(([code, text]) => {
			const [, mild, rest] = /^(?:A (note|warning): )?([\s\S]*)$/.exec(text);
			const words = rest.replace(/^./, (letter) => letter.toUpperCase());
			const page = `messages.md#${code.toLowerCase()}`;
			return {
				code,
				title: firstSentence(words),
				text: words,
				severity: mild ?? "error",
				page
			};
		}),
		...fromGuards,
		...fromLint
	].sort((a, b) => a.code < b.code ? -1 : 1);
}
function firstSentence(text) {
	return /^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
// src/sarif/sarif.ts
/**
* Findings as SARIF 2.1.0, for GitHub code scanning. What GitHub takes and shows: docs.github.com, "SARIF support for code
* scanning". It refuses a file with a result that has no location, and more than 10 MB after gzip.
*/
/** GitHub shows no more than these of a run. */
const MOST = 5e3;
/** Of the results before they are packed: foreign text may be such that packing makes it no smaller. */
const MOST_BYTES = 9e6;
const LONGEST = 2e3;
const HOME = repository.url.replace(/^git\+|\.git$/g, "");
/** The findings have lost their secrets already: here they are shortened. */
function sarifText(findings, about) {
	const rules = rulesOf(`${HOME}/blob/v${version}/docs`);
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Chatwoot as Code",
				version,
				semanticVersion: version,
				informationUri: HOME,
				rules
			} },
			automationDetails: { id: `chatwoot-as-code/${visible(cut(about.folder, 200))}/` },
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: resultsOf(findings, rules, about)
		}]
	});
}
/** The worst first, as many as are shown; the last one says how many more there are. */
function resultsOf(findings, rules, about) {
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const seen = /* @__PURE__ */ new Map();
	const made = (finding) => resultOf(finding, indexes.get(finding.code), seen, about);
	const sorted = bySeverity(findings);
	const results = [];
	let bytes = 0;
	for (const finding of sorted.slice(0, sorted.length > MOST ? 4999 : MOST)) {
		const result = made(finding);
		bytes += Buffer.byteLength(JSON.stringify(result));
		if (bytes > MOST_BYTES) break;
		results.push(result);
	}
	const left = sorted.slice(results.length);
	return left.length === 0 ? results : [...results, made(moreOf(left))];
}
function moreOf(left) {
	return {
		code: "F-MORE",
		severity: left[0].severity,
		place: null,
		subject: null,
		sentence: `${countOf(left)} more.`,
		nextStep: "Correct the first ones and run again."
	};
}
function resultOf(finding, index, seen, { folder, here, root }) {
	const { code, severity, sentence, nextStep, subject } = finding;
	const place = finding.place ?? {
		file: folder,
		line: 1,
		column: 1
	};
	const fingerprint = fingerprintOf(finding, seen);
	return {
		ruleId: code,
		...index === void 0 ? {} : { ruleIndex: index },
		level: severity,
		message: { text: messageText([`${sentence} ${nextStep}`, ...linesOf(finding)].join("\n")) },
		locations: [{
			physicalLocation: {
				artifactLocation: {
					uri: uriOf(relative(root, resolve(here, place.file))),
					uriBaseId: "%SRCROOT%"
				},
				region: {
					startLine: place.line,
					startColumn: place.column,
					endLine: place.line
				}
			},
			...subject === null ? {} : { logicalLocations: [{ fullyQualifiedName: visible(cut(subject, 300)) }] }
		}],
		partialFingerprints: {
			"chatwootFinding/v1": fingerprint,
			...finding.place === null ? { primaryLocationLineHash: fingerprint } : {}
		}
	};
}
/** In a message of SARIF `[text](target)` is a link. */
function messageText(text) {
	return visible(cut(text, LONGEST)).replaceAll("](", "] (");
}
function uriOf(path) {
	return path.toWellFormed().split(sep).map(encodeURIComponent).join("/");
}
/** Stays when lines move: of all but positions, and the how manieth of those that are alike. */
function fingerprintOf({ code, place, subject, sentence }, seen) {
	const about = [
		code,
		place?.file ?? null,
		subject,
		sentence.replace(/:\d+(?::\d+)?/g, "")
	];
	const hash = createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 32);
	const count = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, count);
	return `${hash}:${count}`;
}
// src/sarif/write.ts
/** Where the SARIF file lies, and what its paths begin with. */
/** Throws a WorkflowError when it cannot be written. */
function writeSarif(findings, { file, desired, secrets }) {
	const here = process.cwd();
	const root = repositoryAround(resolve(desired)) ?? here;
	const text = sarifText(secrets.quoted(findings, "the SARIF file"), {
		folder: desired,
		here,
		root
	});
	const beside = `${file}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(resolve(file)), { recursive: true });
		writeFileSync(beside, secrets.hide(text, "the SARIF file"));
		renameSync(beside, file);
	} catch (error) {
		if (existsSync(beside)) rmSync(beside);
		const { code, message } = error;
		throw new WorkflowError(`The SARIF file ${file} cannot be written (${code ?? message}).`, { cause: error });
	}
}
/** The nearest folder around it that git keeps, or null: a checkout need not lie where the run does. */
function repositoryAround(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return null;
	}
}
export { writeSarif };
