#!/usr/bin/env node
import { a as WorkflowError, o as sentenceOf, t as FilesError } from "./chunks/errors.js";
import { r as LEDGER_BRANCH } from "./chunks/names.js";
import { n as countFrom, t as accountFrom } from "./chunks/inputs.js";
import { n as secretsIn } from "./chunks/given.js";
import { enableCompileCache } from "node:module";
import { inspect, parseArgs } from "node:util";
// package.json
var version = "0.1.0";
// src/flags.ts
/** The command line: what was asked for, or a sentence that says what is wrong with it. */
const HELP = `Usage: chatwoot-as-code COMMAND [options]

Commands
  plan, preview   show what would change on the server
  apply, up       show it, ask, and do it
  drift           show what was changed in Chatwoot since the last apply
  undo [RUN]      show what would take a run back, ask, and do it; without RUN name the latest runs
  validate        check the files alone, without any request
  doctor          look at server, token, files, ledger and GitHub, and say what to mend
  export          write what the account holds into the files; what they say already stays as it is
  migrate         make files and a ledger of a Pulumi stack

Options
  --desired DIR   folder of the desired files (desired)
  --account N     number of the account (CHATWOOT_ACCOUNT_ID, or "$account" in the files)
  --ledger FILE   file that remembers what is managed (chatwoot-ledger.json)
  --ledger-branch NAME   doctor: branch that keeps the ledger on GitHub (chatwoot-ledger)
  --offline       plan without the server, against what was applied last; validate without variables and secrets
  --json          print JSON
  --yes           apply or undo without asking
  --allow 'delete inboxes/old'   yes to what a guard forbids; may be repeated
  --timeout SECONDS   how long to wait for one answer of Chatwoot (30)
  --max-requests N    stop after so many requests to Chatwoot, repeated ones included (1000)
  --out DIR       export: folder to write to, and to update (the one of --desired)
  --kinds a,b     export: these kinds only
  --only-declared export: add nothing that the files do not declare yet
  --from-pulumi FILE   migrate: what pulumi stack export wrote
  --prune         export: take out of the files what is gone from the server
  --help, --version

The server and its token come from the environment: CHATWOOT_API_URL, CHATWOOT_API_KEY.
Variables and secrets of the files: CHATWOOT_VAR_NAME, CHATWOOT_SECRET_NAME.
The doctor also looks at GitHub: GITHUB_TOKEN, GITHUB_REPOSITORY (owner/name), GITHUB_API_URL.

Exit code: 0 nothing to write (after apply: all is applied), 2 there are changes (or drift), 1 an error.
The doctor: 0 all is well, 1 something must be mended.
`;
const commands = {
	plan: "plan",
	preview: "plan",
	apply: "apply",
	up: "apply",
	drift: "drift",
	undo: "undo",
	validate: "validate",
	doctor: "doctor",
	export: "export",
	migrate: "migrate"
};
/** Null when the arguments only asked for a text, which is printed. */
function readFlags(args) {
	const { values, positionals } = parse(args);
	if (values.version) console.log(version);
	if (values.help) console.log(HELP);
	if (values.version || values.help) return null;
	const [name, ...more] = positionals;
	if (name === void 0 || !Object.hasOwn(commands, name) || more.length > (name === "undo" ? 1 : 0)) throw new WorkflowError(`${name === void 0 ? "Say what to do" : `There is no command ${JSON.stringify(positionals.join(" "))}`}: plan, apply, drift, undo, validate, doctor, export or migrate. More: chatwoot-as-code --help.`);
	const command = commands[name];
	if (values.offline && command !== "plan" && command !== "validate") throw new WorkflowError(`${command} needs the server: --offline is for plan and validate.`);
	const problems = [];
	const account = accountFrom(values.account ?? process.env.CHATWOOT_ACCOUNT_ID ?? "", problems);
	const timeout = countFrom(values.timeout, "--timeout", problems);
	const maxRequests = countFrom(values["max-requests"], "--max-requests", problems);
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return {
		command,
		run: more[0] ?? null,
		desired: values.desired,
		account,
		ledger: values.ledger,
		ledgerBranch: values["ledger-branch"],
		json: values.json,
		yes: values.yes,
		isOffline: values.offline,
		allow: values.allow,
		timeout,
		maxRequests,
		kinds: values.kinds.flatMap((names) => names.split(",")).filter((name) => name !== ""),
		out: values.out ?? values.desired,
		prune: values.prune,
		onlyDeclared: values["only-declared"],
		fromPulumi: values["from-pulumi"] ?? null
	};
}
function parse(args) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				desired: {
					type: "string",
					default: "desired"
				},
				account: { type: "string" },
				ledger: {
					type: "string",
					default: "chatwoot-ledger.json"
				},
				"ledger-branch": {
					type: "string",
					default: LEDGER_BRANCH
				},
				json: {
					type: "boolean",
					default: false
				},
				yes: {
					type: "boolean",
					default: false
				},
				offline: {
					type: "boolean",
					default: false
				},
				allow: {
					type: "string",
					multiple: true,
					default: []
				},
				timeout: {
					type: "string",
					default: "30"
				},
				"max-requests": {
					type: "string",
					default: "1000"
				},
				kinds: {
					type: "string",
					multiple: true,
					default: []
				},
				out: { type: "string" },
				"from-pulumi": { type: "string" },
				prune: {
					type: "boolean",
					default: false
				},
				"only-declared": {
					type: "boolean",
					default: false
				},
				help: {
					type: "boolean",
					default: false
				},
				version: {
					type: "boolean",
					default: false
				}
			}
		});
	} catch (error) {
		throw new WorkflowError(`${error.message} More: chatwoot-as-code --help.`);
	}
}
// src/cli.ts
/** The command `chatwoot-as-code`: the same engine on a laptop, with the ledger in a file. */
enableCompileCache();
const secrets = secretsIn(process.env, (sentence) => console.error(sentence));
const print = (text) => void process.stdout.write(secrets.hide(text, "what is printed"));
const complain = (line) => console.error(secrets.hide(line, "what is printed"));
const args = process.argv.slice(2);
process.once("uncaughtException", (error) => void report(error).finally(() => process.exit(1)));
process.exitCode = await main();
async function main() {
	try {
		const flags = readFlags(args);
		if (flags === null) return 0;
		const { run } = await import("./chunks/commands.js");
		return await run(flags, {
			secrets,
			print,
			complain
		});
	} catch (error) {
		return await report(error);
	}
}
async function report(error) {
	const sentence = secrets.quoted(sentenceOf(error), "what is printed");
	const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], "what is printed");
	if (args.includes("--json")) {
		const { errorJson } = await import("./chunks/json2.js");
		print(errorJson(sentence ?? String(error), findings));
	} else {
		const { findingLines, plain } = await import("./chunks/terminal2.js");
		for (const line of findingLines(findings, plain)) complain(line);
		const { said } = await import("./chunks/safe.js");
		complain(said(sentence ?? "This is a bug of chatwoot-as-code. Please report it with these lines:"));
	}
	if (sentence === null) complain(inspect(error));
	return 1;
}
export {};
