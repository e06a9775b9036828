import { P as many, kt as told, o as isOlder, s as releaseOf, wt as ServerError } from "./start.js";
import { S as whyAbsent, cr as object, dr as record, fr as string, ir as int, lr as optional, nr as boolean, pr as unknown, sr as nullable, tr as array, un as kinds, y as partsLacking } from "./engine.js";
import { V as partWords } from "./planning.js";
import { n as newestSeen } from "./newest.js";
// src/chatwoot/person.ts
/** Whether the user behind a token is a person at work. Fields as seen on 4.15.1; older releases leave some out. */
const text = optional(nullable(string()));
const Membership = object({
	id: int(),
	name: string(),
	role: string(),
	availability_status: text,
	auto_offline: optional(nullable(boolean())),
	custom_role_id: optional(nullable(int()))
});
/** The answer also holds the token itself, which must not come any further than this. */
const Profile = object({
	id: int(),
	name: nullable(string()),
	email: string(),
	type: text,
	provider: text,
	avatar_url: text,
	message_signature: text,
	accounts: array(Membership)
});
/** Teams are given by the names of those it is in. Each sign goes on after "the user looks like a person:". */
function signsOfPerson(profile, membership, teams) {
	const { avatar_url, message_signature, provider } = profile;
	return [
		...teams.length > 0 ? [`it is in the team ${teams.map((name) => JSON.stringify(name)).join(", ")}`] : [],
		...avatar_url ? ["it has an avatar"] : [],
		...message_signature ? ["it signs its messages"] : [],
		...provider && provider !== "email" ? [`it signs in through ${provider}`] : [],
		...membership.auto_offline && membership.availability_status !== "offline" && membership.availability_status ? [`it is signed in right now (${membership.availability_status})`] : []
	];
}
// src/chatwoot/examine.ts
/**
* What an installation, an account and a token say about themselves. It only reads, and asks no more than it needs:
* four questions, and six more to find an inbox that the token's user works in.
*/
const Installation = object({
	version: string(),
	queue_services: optional(string())
});
const Account = object({
	created_at: optional(string()),
	name: string(),
	status: string(),
	features: optional(record(string(), unknown())),
	subscribed_features: optional(unknown())
});
const Teams = array(object({
	name: string(),
	is_member: optional(boolean())
}));
const Inboxes = object({ payload: array(object({
	id: int(),
	name: string()
})) });
const Members = object({ payload: array(object({ id: int() })) });
/** With the other five questions that makes ten, the most that are asked. */
const INBOXES = 5;
const nothing = {
	profile: null,
	account: null,
	membership: null,
	signs: [],
	unseen: 0
};
/** What is known of an installation that could not be asked. */
function unasked(error) {
	return {
		...nothing,
		installation: {
			answer: null,
			error
		}
	};
}
/** `account` is null when nobody has said which one. */
async function examine(reader, account) {
	const installation = await told(ask(reader, "/api", Installation));
	if (isOutOfReach(installation.error)) return unasked(installation.error);
	const profile = await told(ask(reader, "/profile", Profile));
	const membership = profile.answer?.accounts.find(({ id }) => id === account) ?? null;
	if (profile.answer === null || membership === null) return {
		...nothing,
		installation,
		profile
	};
	const whole = await told(ask(reader, `/accounts/${account}`, Account));
	return {
		installation,
		profile,
		account: whole,
		membership,
		...whole.answer?.status === "suspended" ? {
			signs: [],
			unseen: 0
		} : await personIn(reader, profile.answer, membership)
	};
}
/** No answer at all, a web page or a redirect: what comes next would fail alike, and the token need not go there again. */
function isOutOfReach(error) {
	return error instanceof ServerError && (error.status === null || error.status < 400);
}
async function personIn(reader, profile, membership) {
	const below = `/accounts/${membership.id}`;
	const signs = signsOfPerson(profile, membership, ((await told(ask(reader, `${below}/teams`, Teams))).answer ?? []).filter(({ is_member }) => is_member === true).map(({ name }) => name));
	if (signs.length > 0) return {
		signs,
		unseen: 0
	};
	const { answer } = await told(ask(reader, `${below}/inboxes`, Inboxes));
	const inboxes = answer?.payload ?? [];
	if (membership.role !== "administrator") return {
		signs: inboxes.slice(0, 1).map(inInbox),
		unseen: 0
	};
	const looked = inboxes.slice(0, INBOXES);
	const members = await Promise.all(looked.map(({ id }) => told(ask(reader, `${below}/inbox_members/${id}`, Members))));
	const its = looked.filter((_, index) => members[index].answer?.payload.some(({ id }) => id === profile.id));
	return {
		signs: its.slice(0, 1).map(inInbox),
		unseen: its.length > 0 ? 0 : inboxes.length - looked.length
	};
}
function inInbox({ name }) {
	return `it works in the inbox ${JSON.stringify(name)}`;
}
async function ask(reader, path, schema) {
	const parsed = schema.safeParse(await reader.get(path));
	if (parsed.success) return parsed.data;
	throw new ServerError(`The answer to ${path} does not look like Chatwoot's. Is ${reader.address} the address of a Chatwoot of version 3 or later?`);
}
// src/doctor/finding.ts
/** `code` names the part of the place that is looked at, as `D-TOKEN`. */
function finding(severity, code, sentence, nextStep) {
	return {
		code,
		severity,
		place: null,
		subject: null,
		sentence,
		nextStep
	};
}
/** Errors for people say what to do in the same breath. */
function failed(code, { message }) {
	return finding("error", code, message, "");
}
// src/doctor/server.ts
const EDITION = {
	enterprise: "enterprise edition",
	community: "community edition"
};
/** Null when neither the account nor the token's membership could be read: both have a field in one edition only. */
function editionOf({ account, membership }) {
	if (account?.answer) return account.answer.subscribed_features === void 0 ? "community" : "enterprise";
	return membership === null ? null : membership.custom_role_id === void 0 ? "community" : "enterprise";
}
/** What is known of the server's release; nothing of what could not be read. */
function releaseIn(examined) {
	const { features } = examined.account?.answer ?? {};
	const on = features && Object.keys(features).filter((name) => features[name] === true);
	return {
		version: examined.installation.answer?.version ?? null,
		edition: editionOf(examined),
		features: on === void 0 ? null : new Set(on)
	};
}
function serverSection(examined, url) {
	const { answer, error } = examined.installation;
	if (error !== null) return {
		name: "server",
		says: null,
		facts: {},
		findings: [failed("D-SERVER", error)]
	};
	const { version, queue_services: queue } = answer;
	const edition = editionOf(examined);
	return {
		name: "server",
		says: `Chatwoot ${version}${edition === null ? "" : `, ${EDITION[edition]}`}, at ${url}`,
		facts: {
			url,
			version,
			edition
		},
		findings: [...ageOf(version), ...queue === "failing" ? [idleQueue] : []]
	};
}
/** `data_services` is left out: it says `failing` on an idle server of 4.8 and later that is quite well. */
const idleQueue = finding("warning", "D-SERVER", "Its background jobs do not run (queue_services: failing): rules do not act, and what is deleted stays.", "Look whether Sidekiq and Redis run.");
function ageOf(version) {
	const newest = newestSeen();
	const say = (sentence, nextStep) => [finding("note", "D-SERVER", sentence, nextStep)];
	if (releaseOf(version) === null) return say(`"${version}" is no release, so nothing is known about what it lacks.`, "Look at the first plan with care.");
	if (isOlder(version, "3.0")) return [finding("error", "D-SERVER", `Chatwoot ${version} is too old: nothing is known of releases before 3.0.`, "Update Chatwoot.")];
	if (isOlder(newest, version)) return say(`It is newer than ${newest}, the newest release that this was tried on.`, "Look at the first plan with care, and for a newer chatwoot-as-code.");
	return [];
}
function accountSection({ account, profile, membership }, id) {
	const section = (says, findings, facts = {}) => ({
		name: "account",
		says,
		facts: {
			id,
			...facts
		},
		findings
	});
	const others = profile?.answer?.accounts.map((its) => `${its.id} (${its.name})`).join(", ") ?? "";
	const theirs = others === "" ? "" : ` The token's user is in ${others}.`;
	if (id === null) return section(null, [finding("error", "D-ACCOUNT", `Nobody has said which account.${theirs}`, "Write \"$account\" into a desired file, or give --account or CHATWOOT_ACCOUNT_ID.")]);
	if (profile?.answer && membership === null) return section(null, [finding("error", "D-ACCOUNT", `The token's user is not in account ${id}, if there is such an account.${theirs}`, "Check \"$account\", --account and CHATWOOT_ACCOUNT_ID, or add the user to the account.")]);
	if (account === null) return section(null, []);
	if (account.error !== null) return section(null, [failed("D-ACCOUNT", account.error)]);
	const { name, status, features = {} } = account.answer;
	const on = Object.keys(features).sort();
	return section(`${id} "${name}", ${status}, ${many(on.length, "feature")} switched on`, status === "active" ? [] : [finding("error", "D-ACCOUNT", `The account is ${status}, so nothing in it can be read or changed.`, "Ask who runs the installation to make it active.")], {
		name,
		status,
		features: on
	});
}
// src/doctor/kinds.ts
/** `declared` are the kinds that the desired files use, or null when these could not be read. */
function kindsSection(examined, declared, all = kinds) {
	const release = releaseIn(examined);
	const { version } = release;
	if (version === null || releaseOf(version) === null) return {
		name: "kinds",
		says: version === null ? null : "cannot be told from the version",
		facts: {},
		findings: []
	};
	const absent = all.flatMap((kind) => {
		const why = whyAbsent(kind, release);
		return why === null ? [] : [{
			name: kind.name,
			why
		}];
	});
	const available = all.filter(({ name }) => !absent.some((its) => its.name === name));
	const used = available.filter(({ name }) => declared === null || declared.has(name));
	const names = available.map(({ name }) => name);
	return {
		name: "kinds",
		says: absent.length === 0 ? `all ${all.length}` : `${available.length} of ${all.length}`,
		facts: {
			available: names,
			absent: absent.map(({ name }) => name)
		},
		findings: [
			...absentKinds(absent, declared ?? /* @__PURE__ */ new Set()),
			...used.flatMap((kind) => lacking(kind, release)),
			...hidden(examined, used)
		]
	};
}
/** What is declared has to go; of the rest one sentence is enough. */
function absentKinds(absent, declared) {
	const others = absent.filter(({ name }) => !declared.has(name));
	const errors = absent.filter(({ name }) => declared.has(name)).map(({ name, why }) => finding("error", "D-KIND", `${name} is declared, and this server does not have it: ${why}.`, "Take it out of the files, or change the server."));
	const list = others.map(({ name, why }) => `${name} (${why})`).join(", ");
	return others.length === 0 ? errors : [...errors, finding("note", "D-KIND", `Not on this server: ${list}.`, "Do not declare them.")];
}
function lacking(kind, release) {
	const parts = partsLacking(kind, release);
	if (parts.length === 0) return [];
	return [finding("note", "D-KIND", `${kind.name} on ${release.version}: ${parts.map((part) => partWords(part, release)).join("; ")}.`, "Leave these out of the files, or change the server.")];
}
/** Flags hide pages of the dashboard; the API works all the same. */
function hidden({ account }, used) {
	const features = account?.answer?.features;
	if (features === void 0) return [];
	const off = used.filter(({ availability: { feature } }) => feature !== null && features[feature] !== true);
	if (off.length === 0) return [];
	return [finding("note", "D-FEATURE", `Switched off for this account: ${[...new Set(off.map(({ availability: { feature } }) => feature))].join(", ")}. ${off.map(({ name }) => name).join(", ")} can be managed all the same, and nobody sees them in the dashboard.`, "A super administrator switches features on, under /super_admin.")];
}
// src/doctor/token.ts
function tokenSection(examined) {
	const { profile, installation, membership, signs, unseen } = examined;
	const section = (says, findings, facts = {}) => ({
		name: "token",
		says,
		facts,
		findings
	});
	if (profile === null) return section(null, []);
	if (profile.error !== null) return section(null, profile.error.message === installation.error?.message ? [] : [failed("D-TOKEN", profile.error)]);
	const { id, name, email, type } = profile.answer;
	const role = membership?.role ?? null;
	return section(`${name ?? "a user without a name"} <${email}>${role === null ? "" : `, ${role}`}`, [
		...role === null || role === "administrator" ? [] : [notAdministrator(role)],
		...signs.length > 0 ? [person(signs)] : [],
		...type === "SuperAdmin" ? [superAdministrator] : [],
		...unseen > 0 ? [partlySeen(unseen)] : []
	], {
		user: {
			id,
			name,
			email,
			type: type ?? null
		},
		role,
		signsOfPerson: signs
	});
}
function notAdministrator(role) {
	return finding("error", "D-TOKEN", `The token's user is an ${role}, who may not see and change everything. A custom role does not help.`, "Make the user an administrator in Settings → Agents, or take the token of one.");
}
function person(signs) {
	return finding("warning", "D-PERSON", `The token's user looks like a person: ${signs.join(", ")}. When the person leaves or changes the token, every run fails; and Chatwoot's own records name the person for what the runs do.`, "Make a user for this alone, administrator, in no inbox and no team, and take its token.");
}
const superAdministrator = finding("warning", "D-TOKEN", "The token belongs to a super administrator of the whole installation.", "Take the token of a user who is administrator of this account and nothing else.");
function partlySeen(unseen) {
	return finding("note", "D-PERSON", `Nothing says that the user is a person, but ${many(unseen, "inbox was", "inboxes were")} not looked into: ten requests are the most.`, "Look in Settings → Inboxes → Collaborators that the user is in none.");
}
export { failed as a, unasked as c, serverSection as i, kindsSection as n, finding as o, accountSection as r, examine as s, tokenSection as t };
