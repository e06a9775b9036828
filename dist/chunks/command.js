import { n as secretsIn } from "./given.js";
import { a as WorkflowError, o as sentenceOf, t as FilesError } from "./errors.js";
import { i as countFrom, n as accountFrom, r as checkBranch, t as LONGEST_TIMEOUT } from "./inputs.js";
import { n as releaseOf } from "./release.js";
import { t as nearest } from "./nearest.js";
import { a as verbNames, i as verbNamed, n as listed, o as verbs, r as options, t as isOption } from "./verbs.js";
import { inspect, parseArgs } from "node:util";
import { join } from "node:path";
// src/cli/flags-given.ts
/** The words of a command line, told apart by the tables in `verbs.ts`; what is wrong with them is said in our words. */
/** Throws a WorkflowError with everything that is wrong. */
function givenIn(args) {
	const { words, positionals } = wordsIn(args);
	const [first, ...rest] = positionals;
	const isHelpVerb = first === "help";
	const [named, ...more] = isHelpVerb ? rest : positionals;
	const verb = named === void 0 ? null : verbNamed(named);
	const asks = (name) => words.some((word) => word.name === name);
	if (asks("version")) return {
		asks: "version",
		verb
	};
	if ((asks("help") || isHelpVerb) && (verb !== null || named === void 0)) return {
		asks: "help",
		verb
	};
	const unknown = words.filter(({ name }) => !isOption(name) && name !== "help");
	if (unknown.length > 0) throw new WorkflowError(unknown.map((word) => unknownOption(word, verb)).join("\n"));
	if (verb === null) throw new WorkflowError(unknownVerb(named));
	const given = words;
	const wrong = [...given.flatMap((word) => problemsOf(word, verb)), ...repeated(given)];
	const problems = wrong.length > 0 ? wrong : excess(verb, more);
	if (problems.length > 0) throw new WorkflowError([...new Set(problems)].join("\n"));
	return {
		verb,
		argument: more[0] ?? null,
		values: (name) => given.filter((word) => word.name === name).map(({ value }) => value),
		has: (name) => given.some((word) => word.name === name)
	};
}
const ASKING = {
	h: "help",
	V: "version",
	v: "version"
};
function wordsIn(args) {
	const types = Object.entries(options).map(([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }]);
	const { tokens } = parseArgs({
		args: [...args],
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: Object.fromEntries(types)
	});
	const found = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { index, name, value, inlineValue } = token;
		const [written = ""] = args[index].split("=");
		const isWord = /^-[^-]./.test(written);
		const its = isWord ? written.slice(1) : /^-/.test(token.rawName) && name.length === 1 && ASKING[name] || name;
		found.set(index, {
			name: isWord ? `-${its}` : its,
			written,
			value,
			isInline: inlineValue === true
		});
	}
	const positionals = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	return {
		words: [...found.values()],
		positionals
	};
}
function unknownOption({ written }, verb) {
	const word = written.replace(/^-+/, "");
	const own = verb === null ? [] : verbs[verb].options;
	const guess = nearest(word, [
		...own,
		"help",
		"version"
	]) ?? nearest(word, Object.keys(options));
	const more = verb === null ? "chatwoot-as-code --help" : `chatwoot-as-code ${verb} --help`;
	return `There is no option ${written}. ${guess === null ? `${more} lists them.` : `Did you mean --${guess}?`}`;
}
function unknownVerb(word) {
	const all = `The commands are ${listed(verbNames)}; chatwoot-as-code --help says what they do.`;
	if (word === void 0) return `Which command? ${all}`;
	const guess = nearest(word, verbNames.flatMap((name) => [name, verbs[name].alias ?? name]));
	return `There is no command ${JSON.stringify(word)}. ${guess === null ? all : `Did you mean ${guess}?`}`;
}
function problemsOf({ name, value, isInline }, verb) {
	const { value: meant } = options[name];
	if (!verbs[verb].options.includes(name)) {
		const takers = verbNames.filter((one) => verbs[one].options.includes(name));
		return [`--${name} is an option of ${listed(takers)}, not of ${verb}.`];
	}
	if (meant === null) return isInline ? [`--${name} is a switch and takes no value. Write --${name} alone, or leave it out.`] : [];
	const isOtherOption = !isInline && value !== void 0 && /^--?[a-z]/i.test(value);
	if (value === void 0 || value.trim() === "" || isOtherOption) return [`--${name} needs a value: --${name} ${meant}.`];
	return [];
}
/** The same twice does no harm; of two that differ nobody knows which is meant. */
function repeated(words) {
	const isTwice = ({ name, value }) => !options[name].isRepeatable && words.some((one) => one.name === name && one.value !== value);
	return words.filter(isTwice).map(({ name }) => `--${name} was given more than once. Give it once.`);
}
function excess(verb, more) {
	const { argument } = verbs[verb];
	if (more.length <= (argument === void 0 ? 0 : 1)) return [];
	return [`${verb} takes ${argument === void 0 ? "no argument" : `one argument, ${argument},`} and was given ${listed(more.map((word) => JSON.stringify(word)))}. chatwoot-as-code ${verb} --help says what it takes.`];
}
// src/cli/flags.ts
/** The command line: what was asked for, or sentences that say what is wrong with it. */
/** What is asked for by name, or a text that is to be printed. Throws a WorkflowError that says everything that is wrong. */
function readFlags(args) {
	const given = givenIn(args);
	if ("asks" in given) return given;
	const { verb, argument, values, has } = given;
	const text = (name) => values(name).at(-1) ?? options[name].default ?? "";
	const problems = [];
	const flags = {
		command: verb,
		run: argument,
		desired: text("desired"),
		url: text("url") || null,
		branch: text("branch") || null,
		tests: text("tests") || null,
		account: accountIn(given, problems),
		ledger: text("ledger"),
		ledgerBranch: text("ledger-branch"),
		json: has("json"),
		html: text("html") || null,
		sarif: text("sarif") || null,
		release: releaseIn(text("release"), text("edition"), problems),
		yes: has("yes"),
		isOffline: has("offline"),
		allow: values("allow"),
		timeout: countFrom(text("timeout"), "--timeout", problems, LONGEST_TIMEOUT),
		maxRequests: countFrom(text("max-requests"), "--max-requests", problems),
		conversations: countFrom(text("conversations"), "--conversations", problems, 250),
		kinds: kindsIn(values("kinds"), problems),
		out: text("out") || (verb === "schema" ? join(text("desired"), "..", "schema") : text("desired")),
		prune: has("prune"),
		onlyDeclared: has("only-declared"),
		terse: has("terse"),
		fromPulumi: text("from-pulumi") || null
	};
	checkBranch(flags.ledgerBranch, problems, "--ledger-branch");
	if (problems.length > 0) throw new WorkflowError(problems.join("\n"));
	return flags;
}
/** What a verb does not take says nothing to it, in the environment either. */
function accountIn({ verb, values }, problems) {
	if (!verbs[verb].options.includes("account")) return null;
	const [given] = values("account");
	return given === void 0 ? accountFrom(process.env.CHATWOOT_ACCOUNT_ID?.trim() ?? "", problems, "CHATWOOT_ACCOUNT_ID") : accountFrom(given, problems, "--account");
}
function releaseIn(version, edition, problems) {
	if (version === "" && edition === "") return null;
	if (version !== "" && releaseOf(version) === null) problems.push(`--release takes a release of Chatwoot such as 4.8.0, not ${JSON.stringify(version)}.`);
	if (edition !== "" && !isEdition(edition)) problems.push(`--edition is community or enterprise, not ${JSON.stringify(edition)}.`);
	return {
		version: version || null,
		edition: isEdition(edition) ? edition : null,
		features: null
	};
}
function isEdition(text) {
	return text === "community" || text === "enterprise";
}
function kindsIn(lists, problems) {
	const names = lists.flatMap((list) => list.split(/[\s,]+/)).filter((name) => name !== "");
	if (lists.length > 0 && names.length === 0) problems.push("--kinds names no kind: --kinds labels,macros.");
	return names;
}
// src/cli/output.ts
/** The two streams of a command, and what becomes of it when nobody reads them any more. */
/** A pipe, and a socket in its place, that nobody reads any more. */
const CLOSED = ["EPIPE", "ECONNRESET"];
/**
* Who reads the output may stop (`plan | head`): that is no fault, and what is under way goes on to its end, above all an
* apply. A disk that is full is one; it is said where that still can be.
*/
function watchOutput(failed) {
	for (const [stream, name] of [[process.stdout, "The output"], [process.stderr, "The error output"]]) stream.on("error", ({ code = "unknown" }) => {
		if (!CLOSED.includes(code)) failed(`${name} cannot be written (${code}).`);
	});
}
// src/cli/command.ts
/** The command `chatwoot-as-code`: the same engine on a laptop, with the ledger in a file. */
const secrets = secretsIn(process.env, (sentence) => console.error(sentence));
const args = process.argv.slice(2);
const hidden = (text) => secrets.hide(text, "what is printed");
let progress = {
	asked() {},
	waits() {},
	begins() {},
	ended() {},
	clear() {}
};
const print = (text) => {
	progress.clear();
	process.stdout.write(hidden(text));
};
const complain = (line) => {
	progress.clear();
	console.error(hidden(line));
};
process.once("uncaughtException", (error) => void report(error).finally(() => process.exit(1)));
let isUnwritten = false;
watchOutput((sentence) => {
	if (!isUnwritten) complain(sentence);
	isUnwritten = true;
	process.exitCode = 1;
});
const code = await main();
process.exitCode = isUnwritten ? 1 : code;
async function main() {
	try {
		const flags = readFlags(args);
		if ("asks" in flags) {
			const { textFor } = await import("./help.js");
			print(textFor(flags));
			return 0;
		}
		if (process.stderr.isTTY && !flags.json) {
			const { progressOn } = await import("./progress.js");
			progress = progressOn(screen(), () => performance.now());
		}
		const { run } = await import("./commands.js");
		return await run(flags, {
			secrets,
			print,
			complain,
			progress
		});
	} catch (error) {
		return await report(error);
	} finally {
		progress.clear();
	}
}
function screen() {
	return {
		write: (text) => void process.stderr.write(hidden(text)),
		secrets,
		columns: () => process.stderr.columns || 80,
		canErase: process.env.TERM !== "dumb"
	};
}
async function report(error) {
	const sentence = secrets.quoted(sentenceOf(error), "what is printed");
	const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], "what is printed");
	if (args.includes("--json")) {
		const { errorJson } = await import("./json2.js");
		print(errorJson(sentence ?? String(error), findings));
	} else {
		const { findingLines } = await import("./terminal2.js");
		const { paint } = await import("./terminal3.js");
		for (const line of findingLines(findings, paint(process.stderr))) complain(line);
		const { said } = await import("./safe.js");
		complain(said(sentence ?? "This is a bug of chatwoot-as-code. Please report it with these lines:"));
	}
	if (sentence === null) complain(inspect(error));
	return 1;
}
export {};
