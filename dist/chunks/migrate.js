import { Bn as shapeOf, Et as openChatwoot, J as readSources, Pt as shown, R as resourcesOf, Tt as readServer$1, Wt as naturalKeyOf, ar as json, cr as object, dr as record, fn as withReferred, fr as string, i as ledgerInFile, j as match, lr as optional, m as readLive, n as applyOf, nr as boolean, st as mapReferences, tr as array, un as kinds, z as accessIn, zn as shapeFor } from "./engine.js";
import { t as writeDesired } from "./write.js";
import { D as capped, Dt as WorkflowError, J as OWN_OUTPUTS, Mt as subjectOf, P as many, U as logSafe, W as oneLine, j as countsOf, jt as isWrite, ot as valueAt, ut as isObject } from "./start.js";
import { A as withEntries, C as Texts, D as check, S as writtenFields, T as AttachedFiles, b as spotOf, c as SecretNames, g as keyFor, h as Taken, o as keptLine, p as shellOf, s as listLines, v as namesIn, y as sayable } from "./export2.js";
import { t as emptyLedger } from "./after.js";
import { $t as digestOf, Bt as passages, O as quotedPlan, Z as References, i as findingLines, y as jsonText } from "./planning.js";
import { n as paint } from "./terminal3.js";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
// src/migrate/account.ts
/** The account that a stack is about, as its provider was told. */
/** `said` is what the person says; null when they leave it to the stack. */
function accountIn(resources, said) {
	const named = resources.filter(({ type }) => /(^|:)chatwoot(:|$)|:dynamic:/.test(type)).flatMap(({ inputs }) => [inputs.accountId, inputs.account_id]).map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
	const [first, ...others] = new Set(named);
	if (said !== null && first !== void 0 && !named.includes(said)) throw new WorkflowError(`The stack is about account ${first}, not ${said}. Nothing was done.`);
	if (said !== null) return said;
	if (first !== void 0 && others.length === 0) return first;
	throw new WorkflowError(first === void 0 ? "The stack does not say which account it is about. Give it with --account." : `The stack is about several accounts (${[first, ...others].join(", ")}). Say which with --account.`);
}
// src/migrate/stack.ts
/**
* The file that `pulumi stack export` writes. Its form is `UntypedDeployment`, `DeploymentV3`, `ResourceV3` and `SecretV1`
* of sdk/go/common/apitype/core.go in pulumi/pulumi.
*/
const VERSION = 3;
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const fields = record(string(), json());
const Resource = object({
	urn: string(),
	type: string(),
	id: optional(string()),
	custom: optional(boolean()),
	inputs: optional(fields),
	outputs: optional(fields),
	protect: optional(boolean()),
	external: optional(boolean()),
	delete: optional(boolean())
});
const Deployment = object({
	resources: optional(array(Resource)),
	pending_operations: optional(array(object({
		resource: Resource,
		type: string()
	})))
});
/** Throws a WorkflowError for anything but a whole export of version 3. */
function readStack(text, file) {
	const value = parsed(text, file);
	if (!isObject(value)) throw new WorkflowError(`${file} is not an export of a Pulumi stack: it is no object.`);
	if ("checkpoint" in value) throw new WorkflowError(`${file} is the checkpoint of a file backend, not an export. Run pulumi stack export --file "stack.json".`);
	if (value.version !== VERSION) throw new WorkflowError(`${file} holds version ${JSON.stringify(value.version ?? null)} of Pulumi's deployments; only version ${VERSION} is known. Export it with a Pulumi that writes it.`);
	const deployment = Deployment.safeParse(value.deployment);
	if (!deployment.success) {
		const [issue] = deployment.error.issues;
		throw new WorkflowError(`${file} is not as Pulumi writes it, at deployment.${issue?.path.join(".") ?? ""}. Export the stack again.`);
	}
	const { resources = [], pending_operations: pending = [] } = deployment.data;
	if (resources.length === 0) throw new WorkflowError(`${file} holds no resources. Is it the right stack?`);
	return [...resources.map((one) => resourceFrom(one, one.external ? EXTERNAL : one.delete ? LEAVING : null)), ...pending.map(({ resource, type }) => resourceFrom(resource, `an update broke off while it was ${type}; look on the server whether it is there`))];
}
const EXTERNAL = "Pulumi only reads it";
const LEAVING = "Pulumi is about to delete it";
function parsed(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new WorkflowError(`${file} is damaged: it is not whole JSON. Export the stack again.`, { cause });
	}
}
function resourceFrom(one, aside) {
	return {
		urn: one.urn,
		type: one.type,
		name: one.urn.split("::").slice(3).join("::"),
		id: one.id ?? "",
		inputs: one.inputs ?? {},
		outputs: one.outputs ?? {},
		isCustom: one.custom === true,
		isProtected: one.protect === true,
		aside
	};
}
/** The value of a secret, or null where it is encrypted; undefined for what is no secret. */
function secretIn(value) {
	if (!isObject(value) || value[SIGNATURE] !== SECRET) return void 0;
	try {
		return typeof value.plaintext === "string" ? JSON.parse(value.plaintext) : null;
	} catch {
		return null;
	}
}
// src/migrate/declared.ts
/** Which kind a Pulumi resource is of, and its fields under Chatwoot's names. Rules, not lists: new kinds are known. */
const NATIVE = /^chatwoot:[^:]*:(\w+)$/;
const DYNAMIC = /^pulumi-\w+:dynamic:Resource$/;
function kindOf(resource) {
	const { type, name } = resource;
	const native = NATIVE.exec(type)?.[1];
	if (native !== void 0) {
		const kind = kinds.find((each) => isOneOf(each, snake(native)));
		return kind === void 0 ? { problem: `is a ${native}, a kind that is not known here` } : { kind };
	}
	if (!DYNAMIC.test(type)) return { problem: "is not of Chatwoot" };
	const fitting = kinds.filter((kind) => fits(kind, resource.inputs));
	const called = fitting.filter((kind) => wordsOf(name).some((words) => isOneOf(kind, words)));
	const [kind, ...more] = called.length > 0 ? called : fitting;
	if (kind === void 0) return { problem: "is dynamic, and its fields are those of no kind" };
	if (more.length === 0) return { kind };
	return { problem: `is dynamic, and could be one of the ${fitting.map((each) => each.name).join(" or the ")}` };
}
/** `automation-rule-refunds`: `automation`, `automation_rule`, … */
function wordsOf(name) {
	const words = snake(name.replaceAll("-", "_")).split("_");
	return words.map((_, index) => words.slice(0, index + 1).join("_"));
}
function isOneOf({ name }, singular) {
	return [
		`${singular}s`,
		`${singular}es`,
		singular.replace(/y$/, "ies")
	].includes(name);
}
function fits(kind, inputs) {
	const shape = shapeOf(kind.schema);
	const fields = translated(shape, inputs);
	const { naturalKey, nameField } = kind.identity;
	const isNamed = kind.endpoint.over !== null || naturalKey.every((field) => field in fields) || nameField !== null && nameField in fields;
	const has = (path) => valueAt(fields, path) !== void 0;
	return Object.keys(inputs).filter((name) => fieldFor(shape, name) === null && !CONFIGURATION.test(name)).length === 0 && isNamed && kind.limits.required.every(has);
}
/** What a provider needs to reach the server, which dynamic ones carry in every resource. */
const CONFIGURATION = /^(__provider|(account|api|base|chatwoot)_?\w*|\w*token|url_base|endpoint)$/i;
/** What Pulumi wants it to be. An encrypted text stands as `live` has it: nobody can compare it. */
function declaredIn(kind, { inputs, outputs }, live) {
	const shape = shapeOf(kind.schema);
	const said = Object.keys(inputs).length > 0 ? inputs : outputs;
	const secrets = /* @__PURE__ */ new Set();
	const encrypted = /* @__PURE__ */ new Set();
	const open = (value, path) => {
		const secret = secretIn(value);
		if (secret !== void 0) {
			secrets.add(path);
			if (secret === null) encrypted.add(path);
			return secret ?? (valueAtPath(live, path) || "unknown");
		}
		if (Array.isArray(value)) return value.map((item, index) => open(item, `${path}[${index}]`));
		if (!isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, open(inner, path === "" ? name : `${path}.${name}`)]));
	};
	const unknown = Object.keys(said).filter((name) => fieldFor(shape, name) === null && !CONFIGURATION.test(name));
	const fields = open(translated(shape, said), "");
	return {
		fields: mapReferences(kind, fields, (value) => typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value),
		secrets,
		encrypted,
		unknown
	};
}
/** The field of that name: as it is, in snake case, or, for a reference, without `_id`. */
function fieldFor(shape, name) {
	if (shape.type !== "object") return name;
	return [
		name,
		snake(name),
		snake(name).replace(/_id$/, "")
	].find((each) => Object.hasOwn(shape.fields, each)) ?? null;
}
function translated(shape, value) {
	if (secretIn(value) !== void 0) return value;
	const of = shapeFor(shape, value);
	if (of.type === "list" && Array.isArray(value)) return value.map((item) => translated(of.item, item));
	if (of.type !== "object" || !isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
		const field = fieldFor(of, name);
		return field === null ? [] : [[field, translated(of.fields[field], inner)]];
	}));
}
function valueAtPath(fields, path) {
	return path.split(/[.[\]]+/).filter((step) => step !== "").reduce((at, step) => at?.[step], fields);
}
function snake(name) {
	return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}
// src/migrate/make.ts
/** A Pulumi stack as desired files and a ledger, and what of it the server says otherwise. Pure. */
/** The resources that are of a kind and have an id, and why the others are left. */
function sorted(resources) {
	const left = [];
	const taken = /* @__PURE__ */ new Map();
	return {
		found: resources.flatMap((resource) => {
			if (resource.type.startsWith("pulumi:")) return [];
			const its = kindOf(resource);
			const pass = (reason) => {
				left.push({
					kind: resource.type,
					id: resource.id,
					title: resource.name,
					reason
				});
				return [];
			};
			if (!resource.isCustom) return pass("is a component of the program, nothing on a server");
			if ("problem" in its) return pass(its.problem);
			if (resource.aside !== null) return pass(resource.aside);
			const { kind } = its;
			const text = kind.endpoint.over !== null ? resource.id.split("/")[0] : resource.id;
			const id = Number(text);
			if (!/^\d+$/.test(text) || !Number.isSafeInteger(id)) return pass(`has ${resource.id === "" ? "no id" : `the id ${JSON.stringify(resource.id)}, which is no number`}`);
			const keys = taken.get(kind.name) ?? taken.set(kind.name, new Taken()).get(kind.name);
			const key = keyFor(resource.name, {
				noun: kind.words.noun,
				id,
				natural: null
			}, keys);
			keys.add(key);
			return [{
				kind,
				key,
				id,
				resource
			}];
		}),
		left
	};
}
function makeMigration(against, found, leftAlready) {
	const { account, live, sources } = against;
	const twice = claimedTwice(found);
	const left = [...leftAlready];
	const present = found.flatMap((one) => {
		const its = liveOf(one, live);
		if (its !== null) return [{
			...one,
			live: its
		}];
		const { type, name } = one.resource;
		left.push({
			kind: type,
			id: one.resource.id,
			title: name,
			reason: GONE
		});
		return [];
	});
	const nothing = {
		account,
		files: /* @__PURE__ */ new Map(),
		ledger: null,
		taken: [],
		left,
		kept: [],
		secrets: /* @__PURE__ */ new Map(),
		plan: null
	};
	if (twice.length > 0) return {
		...nothing,
		findings: twice
	};
	const desired = {
		account,
		resources: present.map(shellOf),
		forgotten: [],
		secretNames: []
	};
	const references = new References(match(desired, live, null, (text) => text), live);
	const its = {
		secrets: new SecretNames(/* @__PURE__ */ new Map()),
		texts: new Texts(sources.readText),
		files: new AttachedFiles({
			...sources,
			contents: /* @__PURE__ */ new Map()
		})
	};
	const kept = [];
	const encrypted = /* @__PURE__ */ new Set();
	const entries = /* @__PURE__ */ new Map();
	for (const one of present) {
		const { kind, key, id } = one;
		const said = declaredIn(kind, one.resource, one.live.fields);
		const named = sayable(kind, references.ofLive(kind, said.fields, "after"), references);
		const of = {
			kind,
			key,
			id,
			...its,
			fields: named.fields,
			names: namesIn(kind, named.fields),
			hides: (path) => said.secrets.has(path)
		};
		for (const path of said.encrypted) encrypted.add(spotOf(of, path, path).place);
		for (const [path, reason] of Object.entries(named.ignore)) kept.push({
			kind: kind.name,
			key,
			path,
			reason
		});
		if (said.unknown.length > 0) kept.push({
			kind: kind.name,
			key,
			path: "",
			reason: `no fields of Chatwoot: ${said.unknown.join(", ")}`
		});
		const { [kind.identity.nameField ?? ""]: name, ...others } = writtenFields(named.fields, of, false);
		const entry = {
			...isFoundByName(one, named.fields, live) ? {} : { $id: id },
			...one.resource.isProtected ? { $protect: true } : {},
			...name === void 0 || name === key ? {} : { [kind.identity.nameField]: name },
			...others
		};
		entries.set(kind.name, [...entries.get(kind.name) ?? [], [key, entry]]);
	}
	const inOrder = new Map(kinds.flatMap(({ name }) => entries.has(name) ? [[name, entries.get(name)]] : []));
	const made = {
		files: new Map([...withEntries(sources, {
			edits: /* @__PURE__ */ new Map(),
			fresh: inOrder
		}, account), ...its.texts.written]),
		secrets: new Map([...its.secrets.toSet].map(([name, one]) => [name, {
			...one,
			isEncrypted: encrypted.has(one.place)
		}])),
		kept
	};
	const taken = present.map(({ kind, key, id }) => ({
		kind: kind.name,
		key,
		id
	}));
	const ledger = ledgerOf(against, present, check({
		...against,
		ledger: ledgerOf(against, present, null)
	}, made, /* @__PURE__ */ new Set()).plan);
	const { plan, findings } = check({
		...against,
		ledger
	}, made, /* @__PURE__ */ new Set());
	const errors = [...findings, ...plan?.findings ?? []].filter(({ severity }) => severity === "error");
	const isWrong = plan === null || errors.length > 0;
	return {
		account,
		...made,
		ledger: isWrong ? null : ledger,
		taken,
		left,
		findings: errors,
		plan
	};
}
const GONE = "is not on the server under this id: deleted in Chatwoot, or the stack is of another account";
function liveOf({ kind, id }, live) {
	return (live[kind.name] ?? []).find((one) => one.id === id) ?? null;
}
/** Whether a run without our ledger takes over the same one. */
function isFoundByName({ kind, id }, fields, live) {
	if (kind.endpoint.over !== null) return true;
	const name = naturalKeyOf(kind, { fields });
	const same = (live[kind.name] ?? []).filter((one) => naturalKeyOf(kind, one) === name);
	return typeof name === "string" && same.length === 1 && same[0].id === id;
}
function ledgerOf({ account, salt }, present, plan) {
	const managed = new Map(plan === null ? [] : [...plan.refreshed.map((one) => [subjectOf(one), one.fields]), ...plan.changes.filter(isWrite).map((one) => [subjectOf(one), one.managed])]);
	const resources = resourcesOf(present.map(({ kind: { name: kind }, key, id, resource: { isProtected: protect } }) => {
		return {
			kind,
			key,
			id,
			fields: managed.get(subjectOf({
				kind,
				key
			})) ?? {},
			protect
		};
	}));
	return {
		...emptyLedger(account, salt),
		resources
	};
}
function claimedTwice(found) {
	return [...Map.groupBy(found, ({ kind, id }) => `${kind.name} ${id}`).values()].filter((group) => group.length > 1).map(([first, ...others]) => ({
		code: "M-TWO-OF-ONE",
		severity: "error",
		place: null,
		subject: subjectOf({
			kind: first.kind.name,
			key: first.key
		}),
		sentence: `${[first, ...others].map(({ resource }) => JSON.stringify(resource.name)).join(" and ")} both stand for ${first.kind.name} ${first.id}.`,
		nextStep: "Take one of them out of the stack (pulumi state delete), export it again, and run this again."
	}));
}
// src/render/migration.ts
/** What became of a Pulumi stack, for a terminal and as JSON. */
function migrationText(report, paint) {
	const { account, taken, left, kept, secrets, findings, effort } = report;
	return logSafe([
		paint("bold", `Account ${account}: ${headline(report)}`),
		...[...report.files.keys()].map((path) => `  ${oneLine(`${report.folder}/${path}`)}`),
		...taken.map((one) => `  ${paint("blue", "=")} ${oneLine(subjectOf(one))}${paint("dim", ` (id ${one.id})`)}`),
		...listLines("Pulumi state differs from the server:", differences(report)),
		...listLines("Left with Pulumi:", left.map(({ kind, title, reason }) => `${kind} ${JSON.stringify(title)}: ${reason}`)),
		...listLines("Not in the files:", kept.map(keptLine)),
		...listLines("Set these environment variables, from secrets:", [...secrets].map(([name, { place, isEncrypted }]) => `CHATWOOT_SECRET_${name}  ${place}${isEncrypted ? " (encrypted in the export, so it was not compared)" : ""}`)),
		...findingLines(findings, paint),
		paint("dim", `${many(effort.reads, "read")}, ${many(effort.writes, "write")}, ${effort.seconds.toFixed(1)} s`),
		""
	].join("\n"));
}
function migrationJson({ files, secrets, plan, ledger, ...report }) {
	const differing = (plan?.changes ?? []).map(({ kind, key, action, fields }) => ({
		kind,
		key,
		action,
		fields: fields.map(({ path, live, desired }) => ({
			path,
			...desired === void 0 ? {} : { pulumi: shown(desired) },
			...live === void 0 ? {} : { server: shown(live) }
		}))
	}));
	return jsonText({
		version: 1,
		...report,
		findings: capped(report.findings),
		isWritten: ledger !== null,
		files: [...files.keys()],
		differing,
		secrets: [...secrets].map(([name, { place, isEncrypted }]) => ({
			name,
			place,
			isEncrypted
		}))
	});
}
function headline({ plan, taken, ledger }) {
	if (ledger === null || plan === null) return "nothing was written";
	const { changes } = countsOf(plan);
	const took = `${many(taken.length, "resource")} imported`;
	return changes === 0 ? `${took}, no changes` : `${took}, ${changes} that differ${changes === 1 ? "s" : ""}`;
}
function differences({ plan }) {
	const value = (text) => text === "" ? "nothing" : text;
	return (plan?.changes ?? []).flatMap((change) => change.fields.map(({ path, live, desired }) => {
		const { before, after } = passages(live, desired, 200);
		return `${subjectOf(change)} ${path}: Pulumi ${value(after)}, the server ${value(before)}`;
	}));
}
// src/cli/commands/migrate.ts
/**
* `chatwoot-as-code migrate --from-pulumi FILE`: a Pulumi stack becomes desired files and a ledger. The server is only
* read. Exit code 0 when a plan is empty, 2 when Pulumi believes something else than the server says, 1 an error.
*/
const migrate = async (flags, { print, secrets, progress }) => {
	if (flags.fromPulumi === null) throw new WorkflowError("Say what to migrate: --from-pulumi FILE, written by pulumi stack export --file FILE.");
	const resources = readStack(textOf(flags.fromPulumi), flags.fromPulumi);
	const { found, left } = sorted(resources);
	if (found.length === 0) throw new WorkflowError(`${flags.fromPulumi} holds nothing of Chatwoot that can be imported (${resources.length} resources). Is it the right stack?`);
	const account = accountIn(resources, flags.account);
	const where = {
		folder: flags.out,
		workspace: process.cwd(),
		environment: process.env,
		ownOutputs: OWN_OUTPUTS
	};
	const sources = readSources(where);
	const store = ledgerInFile(flags.ledger);
	if (sources.files.length > 0) throw new WorkflowError(`${flags.out} holds desired files already. Give a new folder with --out.`);
	if (await store.read(account) !== null) throw new WorkflowError(`${flags.ledger} exists already, and is not written over. Give another with --ledger.`);
	const { live, server, effort } = await readServer(account, found, flags, secrets, progress);
	const salt = randomBytes(16).toString("hex");
	const environment = process.env;
	const made = makeMigration({
		account,
		sources,
		live,
		ledger: null,
		elsewhere: [],
		salt,
		environment,
		ownOutputs: OWN_OUTPUTS
	}, found, left);
	if (made.ledger !== null) {
		writeDesired(flags.out, made.files);
		await keep(flags, made, server, effort);
	}
	const words = secrets.quoted({
		left: made.left,
		kept: made.kept,
		findings: made.findings
	}, "what is printed");
	const report = {
		...made,
		...words,
		plan: made.plan && quotedPlan(made.plan, secrets),
		folder: flags.out,
		effort
	};
	print(flags.json ? migrationJson(report) : migrationText(report, paint()));
	return made.ledger === null ? 1 : countsOf(made.plan).changes > 0 ? 2 : 0;
};
function textOf(file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch (cause) {
		const { code } = cause;
		throw new WorkflowError(`${file} cannot be read (${code ?? "not UTF-8"}). Check --from-pulumi.`, { cause });
	}
}
/** A `Reader` has no way to write. */
async function readServer(account, found, { timeout, maxRequests }, secrets, progress) {
	const started = performance.now();
	const limits = {
		timeout: timeout * 1e3,
		maxRequests
	};
	const chatwoot = await openChatwoot({
		...accessIn(process.env),
		...limits,
		account,
		secrets,
		progress,
		environment: process.env
	});
	try {
		const reader = chatwoot.reader();
		const names = withReferred(found.map(({ kind }) => kind));
		const [{ address, created_at }, { live }] = await Promise.all([readServer$1(reader), readLive(reader, names, ({ name, endpoint }, so) => {
			const over = endpoint.over === null ? [] : (so[endpoint.over.kind] ?? []).map(({ id }) => id);
			return found.flatMap(({ kind, id }) => kind.name === name && over.includes(id) ? [id] : []);
		})]);
		return {
			live,
			server: {
				address,
				created_at
			},
			effort: {
				...reader.effort(),
				seconds: (performance.now() - started) / 1e3
			}
		};
	} finally {
		await chatwoot.close();
	}
}
async function keep(flags, { account, ledger, plan }, installation, effort) {
	const last = applyOf(/* @__PURE__ */ new Date());
	await ledgerInFile(flags.ledger).write(account, () => ({
		...ledger,
		installation,
		last
	}), {
		...last,
		account,
		mode: "migrate",
		digest: digestOf(plan),
		outcomes: [],
		effort
	});
}
export { migrate };
