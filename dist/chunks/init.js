import { i as serverSection, n as kindsSection, s as examine, t as tokenSection } from "./token.js";
import { Ct as PlainError, Dt as WorkflowError, J as OWN_OUTPUTS, K as said, Mt as subjectOf, P as many, S as WORKFLOW_FILE, St as FilesError, U as logSafe, W as oneLine, jt as isWrite, kt as told, v as ENVIRONMENTS, x as PLAN_CHECK } from "./start.js";
import { i as listed, r as inOrder, t as exportAccount } from "./export.js";
import { Et as openChatwoot, J as readSources, Mt as addressOf, U as openEngine, W as openFiles, i as ledgerInFile } from "./engine.js";
import { t as writeDesired } from "./write.js";
import { i as usesOf, n as ISSUES, r as VERSION } from "./action.js";
import { i as exportNotesText } from "./export2.js";
import { N as look, i as findingLines } from "./planning.js";
import { n as paint } from "./terminal3.js";
import { Writable } from "node:stream";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
// src/init/connect.ts
/** The first questions to a Chatwoot that nobody has named an account of yet. */
/** Throws the error of what could not be asked at all. `account` is null as long as nobody knows which. */
async function ask(access, account, asking) {
	const chatwoot = await openChatwoot({
		...access,
		...asking,
		account: account ?? 0,
		retries: 1
	});
	try {
		const reader = chatwoot.reader();
		const examined = await examine(reader, account);
		const error = examined.installation.error ?? examined.profile?.error ?? null;
		if (error !== null) throw error;
		const { reads, retries } = reader.effort();
		return {
			examined,
			requests: reads + retries
		};
	} finally {
		await chatwoot.close();
	}
}
/** The accounts of the token's user, in order. Throws a WorkflowError when there is none. */
function accountsOf({ profile }) {
	return inOrder(profile?.answer?.accounts ?? []);
}
// src/init/answers.ts
/** The answers that `init` needs, from the command line, the environment or the person at the terminal. */
/** What nobody has answered, each with how to give it. */
var Unanswered = class extends WorkflowError {
	missing;
	constructor(missing) {
		super(missing.join("\n"));
		this.missing = missing;
	}
};
const ASKED = "your answer";
/** A wrong answer may be given again so often. */
const TRIES = 3;
/** Address and token, tried on the server. Who mistypes is asked again; who gave it otherwise gets the error. */
async function connect(url, person, asking) {
	const { CHATWOOT_API_URL = "", CHATWOOT_API_KEY = "" } = asking.environment;
	const given = {
		url: url !== null ? {
			value: url,
			from: "--url"
		} : answerIn(CHATWOOT_API_URL, "CHATWOOT_API_URL"),
		token: answerIn(CHATWOOT_API_KEY, "CHATWOOT_API_KEY")
	};
	if (person === null && (given.url === null || given.token === null)) throw new Unanswered([...given.url === null ? ["the address of Chatwoot: --url https://chat.example.com, or CHATWOOT_API_URL"] : [], ...given.token === null ? ["the access token of an administrator: CHATWOOT_API_KEY in the environment"] : []]);
	let former = null;
	for (let attempt = 1;; attempt++) {
		const address = await told(addressAnswer(given.url, former, person));
		const tried = address.error === null ? await told(tryOut(address.answer, given.token, person, asking)) : address;
		if (tried.error === null) return tried.answer;
		if (person === null || given.url !== null && given.token !== null || attempt === TRIES) throw tried.error;
		person.complain(tried.error.message);
		if (address.error === null) former = address.answer.value;
	}
}
/** Checked before the token is typed: a mistyped address must not cost it. `former` is one that was well formed. */
async function addressAnswer(given, former, person) {
	const such = former === null ? ", such as https://chat.example.com" : ` (Enter for ${former})`;
	const address = given ?? {
		value: await person.ask(`Address of Chatwoot${such}: `) || (former ?? ""),
		from: ASKED
	};
	addressOf(address.value, nameOf(address));
	return address;
}
function nameOf({ from }) {
	return from === ASKED ? "the address" : from;
}
async function tryOut(address, given, person, asking) {
	const token = given ?? {
		value: await person.askHidden("Access token of an administrator (Chatwoot: Profile settings; it is not shown): "),
		from: ASKED
	};
	asking.secrets.keep("CHATWOOT_API_KEY", token.value);
	return {
		address,
		token,
		...await ask({
			url: address.value,
			urlName: nameOf(address),
			token: token.value
		}, null, asking)
	};
}
/** The account, by number or name, of those that the token's user is in. */
async function accountAnswer(given, { examined }, person, { environment }) {
	const accounts = accountsOf(examined);
	if (given !== null) {
		const found = accounts.find(({ id }) => id === given);
		const from = environment.CHATWOOT_ACCOUNT_ID?.trim() === String(given) ? "CHATWOOT_ACCOUNT_ID" : "--account";
		if (found !== void 0) return {
			value: found,
			from
		};
		throw new WorkflowError(`The token's user is not in account ${given} (${from}). It is in: ${listed(accounts)}.`);
	}
	const [only] = accounts;
	if (accounts.length === 1) return {
		value: only,
		from: "the only one of this token"
	};
	if (person === null) throw new Unanswered([`the account: --account N, one of ${listed(accounts)}`]);
	for (;;) {
		const text = await person.ask(`Which account? ${listed(accounts)}: `);
		const found = accounts.filter(({ id, name }) => String(id) === text || name.toLowerCase() === text.toLowerCase());
		if (found.length === 1) return {
			value: found[0],
			from: ASKED
		};
		person.complain(found.length > 1 ? "Several have this name: give the number." : "There is none of that number or name.");
	}
}
function answerIn(text, from) {
	return text.trim() === "" ? null : {
		value: text.trim(),
		from
	};
}
// src/init/repository.ts
/** The repository around a folder, as git knows it, and whether its files can be written. */
/** Throws a WorkflowError in a folder below the root: GitHub reads workflows at the root only. */
function repositoryAt(folder) {
	const git = (...args) => {
		const { status, stdout } = spawnSync("git", args, {
			cwd: folder,
			encoding: "utf8"
		});
		return status === 0 ? stdout.trim() : null;
	};
	const root = git("rev-parse", "--show-toplevel");
	if (root === null) return {
		isRoot: false,
		name: null,
		branch: null
	};
	const below = git("rev-parse", "--show-prefix");
	if (below !== null && below !== "") throw new WorkflowError(`This folder is ${below} of the repository ${root}. Run init there, where GitHub looks for workflows.`);
	const remote = git("remote", "get-url", "origin") ?? "";
	const [, name = null] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
	const main = git("symbolic-ref", "--short", "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? null;
	const current = git("symbolic-ref", "--short", "HEAD");
	return {
		isRoot: true,
		name,
		branch: main !== null ? {
			name: main,
			from: "git, origin's default branch"
		} : current === null ? null : {
			name: current,
			from: "git, the branch you are on"
		}
	};
}
/** Throws a WorkflowError where nothing could be written into this folder, which need not be there yet. */
function mustBeWritable(path) {
	for (let at = resolve(path);; at = dirname(at)) {
		if (!existsSync(at)) continue;
		const isFolder = statSync(at).isDirectory();
		if (isFolder && isOurs(at)) return;
		throw new WorkflowError(`${path} cannot be written: ${at} ${isFolder ? "may not be written by you" : "is not a folder"}. Nothing was written.`);
	}
}
function isOurs(folder) {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
// src/init/place.ts
/** Where `init` writes: the folder, the workflow and the branch, as they are before anything is written. */
const PLAIN = /^[\w][\w./-]*$/;
/** Throws before anything is asked of a server: what cannot be read, or written later. */
function placeIn(workspace, desired, branch) {
	const folder = normalize(desired).replaceAll("\\", "/").replace(/\/$/, "");
	if (isAbsolute(folder) || !PLAIN.test(folder)) throw new WorkflowError(`--desired must be a folder of this repository, of letters, digits and ./_-, not ${JSON.stringify(desired)}.`);
	const repository = repositoryAt(workspace);
	const { name, from } = (branch === null ? repository.branch : {
		name: branch,
		from: "--branch"
	}) ?? {
		name: "main",
		from: "default"
	};
	if (!PLAIN.test(name)) throw new WorkflowError(`A branch called ${JSON.stringify(name)} needs a workflow made by hand. Give another with --branch.`);
	const sources = readSources({
		folder,
		workspace,
		environment: {},
		ownOutputs: OWN_OUTPUTS,
		isOffline: true
	});
	mustBeWritable(folder);
	mustBeWritable(dirname(WORKFLOW_FILE));
	const path = join(workspace, WORKFLOW_FILE);
	return {
		repository,
		branch: {
			value: name,
			from
		},
		folder,
		sources,
		workflow: existsSync(path) ? readFileSync(path, "utf8") : null
	};
}
/** Every `CHATWOOT_SECRET_…` and `CHATWOOT_VAR_…` that the files will ask for. */
function variablesOf({ files, desired }, made) {
	const texts = [...files.map(({ text }) => text), ...[...made.values()].filter((its) => typeof its === "string")];
	const named = (word) => texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].flatMap(([, its, name]) => its === word ? [name] : []));
	const sorted = (names, prefix) => [...new Set(names)].toSorted().map((name) => `${prefix}${name}`);
	return {
		secrets: sorted([...desired.secretNames, ...named("secret")], "CHATWOOT_SECRET_"),
		variables: sorted(named("var"), "CHATWOOT_VAR_")
	};
}
/** A second dollar makes it ordinary text. */
const PLACEHOLDER = /(?<!\$)\$\{(secret|var):([A-Z][A-Z0-9_]*)\}/g;
// src/init/jobs.ts
/** The jobs of the workflow that `init` writes: one for each mode, as data. */
const LEDGER = ["contents: write", "the ledger on its branch"];
const FILES = ["contents: read", "the files, and the ledger on its branch"];
const ISSUE = ["issues: write", "the drift issue"];
const COMMENT = ["pull-requests: write", "the comment"];
const byHand = (mode) => `(github.event_name == 'workflow_dispatch' && inputs.mode == '${mode}')`;
function jobsOn(branch) {
	const here = `github.ref == 'refs/heads/${branch}' && `;
	return [
		{
			id: "plan",
			name: PLAN_CHECK,
			if: `github.event_name == 'pull_request' || github.event_name == 'merge_group' || ${byHand("plan")}`,
			minutes: 10,
			permissions: [FILES, COMMENT],
			environment: "plan",
			inputs: []
		},
		{
			id: "apply",
			name: "Apply",
			if: `${here}(github.event_name == 'push' || ${byHand("apply")})`,
			minutes: 15,
			permissions: [LEDGER, COMMENT],
			environment: "production",
			inputs: ["allow"]
		},
		{
			id: "drift",
			name: "Drift",
			if: `github.event_name == 'schedule' || (${here}${byHand("drift")})`,
			minutes: 10,
			permissions: [FILES, ISSUE],
			environment: "read",
			inputs: []
		},
		{
			id: "resync",
			name: "Re-sync",
			if: `${here}${byHand("resync")}`,
			minutes: 15,
			permissions: [LEDGER, ISSUE],
			environment: "production",
			inputs: ["allow"]
		},
		{
			id: "undo",
			name: "Undo",
			if: `${here}${byHand("undo")}`,
			minutes: 15,
			permissions: [LEDGER],
			environment: "production",
			inputs: [
				"undo-run",
				"confirm-plan",
				"allow"
			]
		},
		{
			id: "export",
			name: "Export",
			if: `${here}${byHand("export")}`,
			minutes: 10,
			permissions: [
				["contents: write", "the branch chatwoot-export"],
				["pull-requests: write", "the pull request from it, and its comment"],
				["statuses: write", `the check "${PLAN_CHECK}" on it`]
			],
			environment: "read",
			inputs: ["export-only-declared", "export-prune"]
		}
	];
}
// src/init/workflow.ts
/** The workflow that `init` writes: six jobs, each with the permissions that it needs and no others. */
function workflowText({ uses, branch, desired, secrets, variables }) {
	const env = [
		"CHATWOOT_API_URL: ${{ vars.CHATWOOT_API_URL }}",
		"CHATWOOT_API_KEY: ${{ secrets.CHATWOOT_API_KEY }}",
		"CHATWOOT_REVIEW_KEY: ${{ secrets.CHATWOOT_REVIEW_KEY }}",
		...variables.map((name) => `${name}: \${{ vars.${name} }}`),
		...secrets.map((name) => `${name}: \${{ secrets.${name} }}`)
	];
	const folder = desired === "desired" ? [] : [`desired: ${desired}`];
	const jobs = jobsOn(branch).map((job, index) => jobText(job, index === 0, {
		uses,
		env,
		folder,
		branch
	}));
	return `${head(branch, desired)}\njobs:\n${jobs.join("\n")}`;
}
function head(branch, desired) {
	return `name: Chatwoot

on:
  pull_request:
    branches: [${branch}]
    types: [opened, synchronize, reopened, edited] # edited: an approval in the description is part of the plan
  merge_group: # for a merge queue: the required check has to report there as well
  push:
    branches: [${branch}]
    paths: ['${desired}/**']
  schedule:
    - cron: '23 3 * * *' # not at the full hour, when GitHub is busiest and drops runs
  workflow_dispatch:
    inputs:
      mode:
        description: What to do
        type: choice
        options: [plan, drift, apply, resync, undo, export]
        default: plan
      allow:
        description: 'Approve what a guard blocks, such as allow: delete inboxes/old'
        required: false
      undo-run:
        description: For undo, the run to take back; without it the latest ones are named
        required: false
      confirm-plan:
        description: For undo, the digits of the plan that it has shown; without them it only shows
        required: false
      export-only-declared:
        description: 'Export: only what the files declare already, to accept what was changed in Chatwoot'
        type: boolean
        default: false
      export-prune:
        description: 'Export: take out of the files what is gone from Chatwoot'
        type: boolean
        default: false

permissions: {}
`;
}
/** What all jobs share stands in the first, and is named in the others. */
function jobText(job, isFirst, { uses, env, folder }) {
	const report = job.id === "export" ? [] : ["html-report: ${{ runner.temp }}/chatwoot-as-code/plan.html"];
	const inputs = [
		`mode: ${job.id}`,
		...folder,
		...report,
		...job.inputs.map((name) => `${name}: \${{ inputs.${name} }}`)
	];
	return [
		`  ${job.id}:`,
		`    name: ${job.name}`,
		`    if: ${job.if}`,
		"    runs-on: ubuntu-latest",
		`    timeout-minutes: ${job.minutes}`,
		"    permissions:",
		...job.permissions.map(([permission, why]) => `      ${permission} # ${why}`),
		...environmentLines(job),
		...concurrencyLines(job),
		"    steps:",
		...isFirst ? [
			"      - &checkout",
			"        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
			"        with:",
			"          persist-credentials: false"
		] : ["      - *checkout"],
		`      - uses: ${uses}`,
		"        with:",
		...inputs.map((line) => `          ${line}`),
		...isFirst ? ["        env: &chatwoot", ...env.map((line) => `          ${line}`)] : ["        env: *chatwoot"],
		...isFirst ? KEEP : ["      - *keep-plan"],
		""
	].join("\n");
}
const KEEP = [
	"      - &keep-plan",
	"        if: ${{ !cancelled() }}",
	"        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
	"        with: # the whole plan, as a page, as text and as JSON",
	"          name: chatwoot-plan-${{ github.run_attempt }}",
	"          path: ${{ runner.temp }}/chatwoot-as-code/",
	"          if-no-files-found: ignore"
];
function environmentLines({ environment }) {
	if (environment === "production") return ["    environment: chatwoot-production"];
	return [
		"    environment:",
		`      name: ${environment === "plan" ? "${{ github.event_name == 'pull_request' && 'chatwoot-plan' || 'chatwoot-read' }}" : "chatwoot-read"}`,
		"      deployment: false"
	];
}
/** What asks for the whole account waits for its turn, and none is thrown away; of a pull request the last plan counts. */
function concurrencyLines({ environment }) {
	const isPlan = environment === "plan";
	return [
		"    concurrency:",
		`      group: ${isPlan ? "chatwoot-plan-${{ github.event.pull_request.number || github.ref }}" : "chatwoot-server"}`,
		isPlan ? "      cancel-in-progress: true" : "      queue: max"
	];
}
// src/init/files.ts
/** What `init` writes, made whole before the first byte of it is written. */
/** Throws a FilesError where an export came to something that cannot be written. */
async function makeFiles(place, access, account, asking, { ledger, ...limits }) {
	const isNew = place.sources.files.length === 0;
	const made = isNew ? await exportAccount({
		folder: place.folder,
		kinds: [],
		isPruning: false,
		isOnlyDeclared: false
	}, {
		...access,
		...limits,
		account,
		progress: asking.progress
	}, () => ledgerInFile(ledger), asking.environment, asking.secrets) : null;
	const findings = made?.exported.findings.filter(({ severity }) => severity === "error") ?? [];
	if (findings.length > 0) throw new FilesError(findings, account);
	const found = made?.exported.files ?? /* @__PURE__ */ new Map();
	const desired = isNew && found.size === 0 ? /* @__PURE__ */ new Map([["account.json", `{\n  "$account": ${account}\n}\n`]]) : found;
	const variables = variablesOf(place.sources, desired);
	const options = {
		uses: usesOf(releaseCommit()),
		branch: place.branch.value,
		desired: place.folder,
		...variables
	};
	return {
		desired,
		workflow: place.workflow === null ? workflowText(options) : null,
		variables,
		exported: made?.exported ?? null,
		requests: made === null ? 0 : made.effort.reads + made.effort.retries
	};
}
/** Nothing that is there is written over, not even what came there since. */
function writeFiles(folder, files) {
	const there = [...files.desired.keys()].find((path) => existsSync(join(folder, path)));
	if (there !== void 0) throw new WorkflowError(`${folder}/${there} is there by now. Nothing was written.`);
	writeDesired(folder, files.desired);
	if (files.workflow === null) return;
	try {
		mkdirSync(dirname(WORKFLOW_FILE), { recursive: true });
		writeFileSync(WORKFLOW_FILE, files.workflow, { flag: "wx" });
	} catch (error) {
		const { code } = error;
		throw new PlainError(`${WORKFLOW_FILE} cannot be written (${code}). The files in ${folder} are; run init again.`);
	}
}
/** The commit that this package was published from; null where it was not. */
function releaseCommit() {
	try {
		const { commit } = JSON.parse(readFileSync(new URL("../release.json", import.meta.url), "utf8"));
		return /^[0-9a-f]{40}$/.test(commit) ? commit : null;
	} catch {
		return null;
	}
}
// src/render/init.ts
function foundText(rows, findings, paint) {
	const cells = rows.map((row) => ({
		...row,
		value: oneLine(row.value),
		from: oneLine(row.from)
	}));
	const width = (of) => Math.min(60, Math.max(...cells.map((row) => of(row).length)));
	const [names, values] = [width(({ name }) => name), width(({ value }) => value)];
	return logSafe(`${[...cells.map(({ name, value, from }) => `  ${paint("bold", name.padEnd(names))}  ${value.padEnd(values)}  ${paint("dim", from)}`.trimEnd()), ...findingLines(findings, paint, true)].join("\n")}\n`);
}
/** Which file comes from where, before it is written. */
function toWriteText(files) {
	return files.length === 0 ? "Nothing is left to write.\n" : logSafe(`\nTo write (${many(files.length, "file")}):\n${files.map((file) => `  ${oneLine(file)}\n`).join("")}`);
}
function checkedText({ resources, requests, writes }) {
	return `Checked: a plan now changes nothing (${many(resources, "resource")}, ${many(requests, "request")}, ${many(writes, "write")}).\n`;
}
/** A plan of files that were there before is their author's. */
function differsText(changes) {
	return `A plan of the files that were there already would change ${many(changes, "resource")}: chatwoot-as-code plan shows it, chatwoot-as-code export takes what Chatwoot has into the files.\n`;
}
function uncheckedText(missing) {
	return logSafe(`Not checked with a plan: ${missing.map(oneLine).join(", ")} ${missing.length === 1 ? "is" : "are"} not set here. Set ${missing.length === 1 ? "it" : "them"} and run chatwoot-as-code plan.\n`);
}
/** Paths without values: the lines are for a public issue. */
function mistakeText({ changes, findings, versions, issues }) {
	const lines = [
		`versions: ${versions.join(", ")}`,
		...changes.map((one) => `${one.action} ${subjectOf(one)}: ${one.fields.map(({ path }) => path).join(", ")}`),
		...findings.map(({ code, subject }) => `${code}${subject === null ? "" : ` ${subject}`}`)
	];
	return logSafe([
		"A plan of the files that were just written is not empty. That is a mistake of chatwoot-as-code, and none of yours.",
		"The files stay, nothing was sent to Chatwoot, and nothing is until you apply.",
		...lines.slice(0, 30).map((line) => `    ${oneLine(line)}`),
		...lines.length > 30 ? [`    and ${lines.length - 30} more`] : [],
		`Please send these lines and the output of chatwoot-as-code doctor to ${issues}`,
		"If somebody changed just this in Chatwoot meanwhile, chatwoot-as-code export makes it right.",
		""
	].join("\n"));
}
/** What a workflow that was there does not hand on; empty when nothing is missing. */
function workflowLacksText(workflow, names) {
	if (names.length === 0) return "";
	const context = (name) => name.startsWith("CHATWOOT_VAR_") ? "vars" : "secrets";
	return [
		`${workflow} does not hand on what the files ask for. Add to each env: of the action:`,
		...names.map((name) => `  ${name}: \${{ ${context(name)}.${name} }}`),
		""
	].join("\n");
}
/** Answers that nobody gave where nobody can be asked, each with how to give it. */
function missingText(missing) {
	return `Cannot prompt: not a terminal, or --yes. Missing:\n${missing.map((one) => `  ${one}\n`).join("")}`;
}
// src/cli/commands/asker.ts
/** Asks the person at the terminal. Node's own line editor is enough for it: history, pasting and Ctrl-C work as everywhere. */
/** Null where nobody sits: a pipe, a log, a job. */
function openAsker() {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
	let isHidden = false;
	const screen = new Writable({ write(chunk, _, done) {
		if (isHidden) done();
		else process.stdout.write(chunk, done);
	} });
	const editor = createInterface({
		input: process.stdin,
		output: screen,
		terminal: true,
		historySize: 0
	});
	const typed = [];
	let waiting = null;
	let isOver = false;
	editor.on("line", (line) => {
		if (waiting === null) typed.push(line);
		else waiting.done(line);
		waiting = null;
	});
	const stop = () => {
		isOver = true;
		waiting?.failed(stopped());
		waiting = null;
	};
	editor.on("SIGINT", stop).on("close", stop);
	const asked = async (question, hides) => {
		if (isOver) throw stopped();
		process.stdout.write(question);
		editor.setPrompt(hides ? "" : question);
		isHidden = hides;
		try {
			return (typed.shift() ?? await new Promise((done, failed) => waiting = {
				done,
				failed
			})).trim();
		} finally {
			if (hides) process.stdout.write("\n");
			isHidden = false;
		}
	};
	return {
		ask: (question) => asked(question, false),
		askHidden: (question) => asked(question, true),
		close: () => editor.close()
	};
}
function stopped() {
	return new WorkflowError("Stopped. Nothing was written.");
}
// src/init/checked.ts
/** The files as they lie there now, planned like any others: that it is empty is the promise of `init`. */
/** Names of variables that the files ask for and nobody has set here: without them there is no plan. */
function unset({ exported, variables }, { environment }) {
	const known = new Set([...exported?.secrets.keys() ?? []].map((name) => `CHATWOOT_SECRET_${name}`));
	return [...variables.secrets, ...variables.variables].filter((name) => !environment[name] && !known.has(name));
}
/** Secrets that the export has just named are known here, and nowhere else yet. */
async function planWritten(folder, { exported }, { account, ...access }, asking, { ledger, ...limits }) {
	const known = [...exported?.secrets ?? []].map(([name, { value }]) => [`CHATWOOT_SECRET_${name}`, value]);
	const environment = {
		...asking.environment,
		...Object.fromEntries(known)
	};
	const files = openFiles(folder, environment, asking.secrets);
	const engine = await openEngine(files, {
		...access,
		...limits,
		account,
		progress: asking.progress
	}, () => ledgerInFile(ledger), environment, asking.secrets);
	const { plan, effort } = await look(engine).finally(() => engine.chatwoot.close());
	return {
		resources: files.desired.resources.length,
		requests: effort.reads + effort.retries,
		writes: effort.writes,
		changes: plan.changes.filter(isWrite),
		findings: plan.findings.filter(({ severity }) => severity === "error")
	};
}
// src/render/steps.ts
/** What is left to do in the settings of a repository, with commands to copy. */
const REPOSITORY = "repos/{owner}/{repo}";
/** `gh` fills in `{owner}` and `{repo}` from the repository that it stands in. */
function stepsText(steps, paint) {
	const { plan, read, production } = steps.environments;
	const { branch, folder, workflow, repository } = steps;
	const all = [
		plan,
		read,
		production
	].join(" ");
	const text = (lines) => lines.map((line) => line === "" ? "" : `   ${line}`);
	return logSafe([
		...repository.isOnGitHub ? [] : [
			"This folder is not on GitHub yet, and the commands below need it there. Make the repository first:",
			...text([...repository.isGit ? [] : [`git init -b ${quoted(branch)}`], "gh repo create --private --source ."]),
			""
		],
		"Three steps are left in the settings of the repository on GitHub; with gh, in this folder:",
		"",
		paint("bold", "1. Environments: who may use the token, and from which branch"),
		...text([
			...limited(production, [branch]),
			...limited(read, [branch, `gh-readonly-queue/${branch}/*`]),
			`gh api --silent -X PUT '${REPOSITORY}/environments/${plan}' \\`,
			`  -f 'reviewers[][type]=User' -F "reviewers[][id]=$(gh api user --jq .id)"`,
			"# You approve each plan of a pull request then: who may push a branch could read the token otherwise."
		]),
		paint("bold", "2. Address, token and secrets"),
		...text([
			`for env in ${all}; do`,
			`  gh variable set CHATWOOT_API_URL --env $env --body ${quoted(steps.url)}`,
			`  gh secret set CHATWOOT_API_KEY --env $env${steps.hasToken ? " --body \"$CHATWOOT_API_KEY\"" : " # asks for it"}`,
			...steps.secrets.map(({ name, place }) => `  gh secret set ${name} --env $env${place === null ? "" : ` # asks for it: ${oneLine(place)} in Chatwoot`}`),
			"done"
		]),
		paint("bold", "3. Let workflows open pull requests (for mode export)"),
		...text([`gh api --silent -X PUT '${REPOSITORY}/actions/permissions/workflow' \\`, "  -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true"]),
		"",
		`Then commit ${oneLine(folder)} and ${workflow} on a branch and open a pull request: its comment shows what is imported.`,
		""
	].join("\n"));
}
function limited(environment, branches) {
	const path = `${REPOSITORY}/environments/${environment}`;
	return [
		`gh api --silent -X PUT '${path}' \\`,
		`  -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
		...branches.map((branch) => `gh api --silent '${path}/deployment-branch-policies' -f name=${quoted(branch)}`)
	];
}
/** For a shell. */
function quoted(text) {
	return /^[\w./:-]+$/.test(text) ? text : `'${oneLine(text).replaceAll("'", `'\\''`)}'`;
}
// src/cli/commands/init-end.ts
/** The end of `init`: a plan of what was written, and what is left to do on GitHub. */
/** Of the flags what the engine takes. */
function limitsOf({ ledger, timeout, maxRequests }) {
	return {
		ledger,
		timeout,
		maxRequests
	};
}
/** Exit code: 0, or 1 when the plan of files that were written here and now is not empty. */
async function finish({ flags, terminal, asking, place, files }, { version, ...access }, hasToken) {
	const { print, secrets } = terminal;
	const missing = unset(files, asking);
	const places = files.exported?.secrets;
	const steps = stepsText({
		environments: ENVIRONMENTS,
		repository: {
			isOnGitHub: place.repository.name !== null,
			isGit: place.repository.isRoot
		},
		url: access.url,
		hasToken,
		branch: place.branch.value,
		folder: place.folder,
		workflow: WORKFLOW_FILE,
		secrets: files.variables.secrets.map((name) => ({
			name,
			place: places?.get(name.replace(/^CHATWOOT_SECRET_/, ""))?.place ?? null
		}))
	}, paint());
	const lacks = [...files.variables.secrets, ...files.variables.variables].filter((name) => place.workflow !== null && !place.workflow.includes(name));
	const said = `${workflowLacksText(WORKFLOW_FILE, lacks)}\n${steps}\n`;
	if (missing.length > 0) {
		print(`${said}${uncheckedText(missing)}`);
		return 0;
	}
	const checked = await planWritten(place.folder, files, access, asking, limitsOf(flags));
	const [changes, findings] = [checked.changes, secrets.quoted(checked.findings, "what is printed")];
	if (changes.length + findings.length === 0) print(`${said}${checkedText(checked)}`);
	else if (files.exported === null) print(`${said}${differsText(changes.length)}${findingLines(findings, paint(), true).join("\n")}`);
	else {
		const versions = [`chatwoot-as-code ${VERSION}`, version];
		print(mistakeText({
			...secrets.quoted({
				changes,
				findings
			}, "what is printed"),
			versions,
			issues: ISSUES
		}));
		return 1;
	}
	return 0;
}
// src/cli/commands/init.ts
/**
* `chatwoot-as-code init`: from an account to a repository that keeps it. Everything is asked, read and checked before the
* first byte is written; nothing is ever written over, and Chatwoot is only read.
*/
/** Exit code: 0 it is set up, 2 an answer is missing or was no, 1 an error. */
const init = async (flags, terminal) => {
	const asker = flags.yes ? null : openAsker();
	const cleared = (ask) => (question) => {
		terminal.print("");
		return ask(question);
	};
	const person = asker && {
		ask: cleared(asker.ask),
		askHidden: cleared(asker.askHidden),
		complain: (sentence) => terminal.complain(said(sentence))
	};
	try {
		return await setUp(flags, terminal, person);
	} catch (error) {
		if (!(error instanceof Unanswered)) throw error;
		terminal.complain(missingText(error.missing).trimEnd());
		return 2;
	} finally {
		asker?.close();
	}
};
async function setUp(flags, terminal, person) {
	const { print, secrets } = terminal;
	const asking = {
		...terminal,
		environment: process.env,
		timeout: flags.timeout * 1e3
	};
	const place = placeIn(process.cwd(), flags.desired, flags.branch);
	const connected = await connect(flags.url, person, asking);
	const { address, token } = connected;
	const access = {
		url: address.value,
		urlName: address.from,
		token: token.value
	};
	const account = await accountAnswer(flags.account ?? place.sources.desired.account, connected, person, asking);
	const { examined } = await ask(access, account.value.id, asking);
	const server = serverSection(examined, "");
	const user = tokenSection(examined);
	const findings = [
		server,
		user,
		kindsSection(examined, null)
	].flatMap((section) => section.findings);
	const files = findings.some(({ severity }) => severity === "error") ? null : await makeFiles(place, access, account.value.id, asking, limitsOf(flags));
	const rows = [
		{
			name: "address",
			...address
		},
		{
			name: "server",
			value: saysOf(server).replace(/, at $/, ""),
			from: "asked the server"
		},
		{
			name: "token",
			value: saysOf(user),
			from: token.from
		},
		{
			name: "account",
			value: `${account.value.id} ${JSON.stringify(account.value.name)}`,
			from: account.from
		},
		...rowsOf(place, flags, files)
	];
	print(foundText(secrets.quoted(rows, "what is printed"), secrets.quoted(findings, "what is printed"), paint()));
	if (files === null) return 1;
	if (files.exported !== null) print(exportNotesText(files.exported));
	const toWrite = [...[...files.desired.keys()].map((path) => `${place.folder}/${path}`), ...files.workflow === null ? [] : [WORKFLOW_FILE]];
	print(toWriteText(toWrite));
	if (toWrite.length > 0 && !flags.yes) {
		if (person === null) throw new Unanswered(["whether to write this: --yes"]);
		if (!/^(y(es)?)?$/i.test(await person.ask("Write this? Nothing is written over. (Yes/no) "))) {
			print("Nothing was written.\n");
			return 2;
		}
	}
	writeFiles(place.folder, files);
	const known = {
		...access,
		account: account.value.id,
		version: saysOf(server).replace(/, at $/, "")
	};
	return finish({
		flags,
		terminal,
		asking,
		place,
		files
	}, known, token.from === "CHATWOOT_API_KEY");
}
function saysOf({ says }) {
	return says ?? "not seen";
}
function rowsOf({ repository, branch, folder, sources, workflow }, { desired }, files) {
	const there = sources.files.length;
	const holds = there > 0 ? `${there} of its files stay as they are` : `new, ${files?.exported?.added.length ?? 0} resources`;
	const nowhere = repository.isRoot ? "none on GitHub yet" : "none yet: git init makes one";
	return [
		{
			name: "folder",
			value: `${folder}: ${holds}`,
			from: desired === "desired" ? "default" : "--desired"
		},
		{
			name: "workflow",
			value: `${WORKFLOW_FILE}: ${workflow === null ? "new" : "stays as it is"}`,
			from: "default"
		},
		{
			name: "branch",
			...branch
		},
		{
			name: "repository",
			value: repository.name ?? nowhere,
			from: "git"
		}
	];
}
export { init };
