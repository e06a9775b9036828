import { o as openFiles } from "./open.js";
import { _ as match, g as bindingsToRead, o as References, s as readLive, t as kindsToRead } from "./make.js";
import { a as ownShare, d as Account, n as linting, s as planFrom } from "./engine.js";
import { i as mapKinds, r as mapText, t as drawn } from "./map.js";
import { i as mustBeAbout } from "./installation.js";
import { r as withEngine } from "./open2.js";
import { randomBytes } from "node:crypto";
// src/engine/whole-map.ts
/** Routing maps of the whole account, and of the files alone, for the command. */
/** Of all that the account has, with what a plan of the files changes. Reads every kind that the map shows. */
async function mapOfAccount(engine) {
	const { ledger, elsewhere } = await ownShare(engine);
	const { desired, reveal, chatwoot, allowed } = engine;
	const asked = engine.server();
	asked.catch(() => {});
	const reading = await readLive(chatwoot.reader(), kindsToRead(desired, ledger).union(mapKinds), (kind, live) => mapKinds.has(kind.name) ? (live[kind.endpoint.over.kind] ?? []).map(({ id }) => id) : bindingsToRead(kind, desired, live, ledger, reveal), {
		mayLack: true,
		release: asked
	});
	const server = await asked;
	mustBeAbout(ledger, server, allowed);
	const { lint, account } = linting();
	const salt = ledger?.salt ?? randomBytes(16).toString("hex");
	const plan = planFrom(engine, {
		ledger,
		elsewhere,
		salt,
		server
	}, reading, allowed, lint);
	return drawn(account(), plan, engine.secrets);
}
/** Of what the files declare, as if there were nothing else. */
function mapOfFiles(desired, secrets) {
	const its = match(desired, {}, null, (text) => text);
	return drawn(new Account(its, {}, new References(its, {})), {
		changes: [],
		held: [],
		contested: []
	}, secrets);
}
// src/cli/commands/map.ts
/** `map`: where conversations go in the account, as Mermaid. Offline, of what the files declare. */
const map = async (flags, terminal) => {
	const { secrets, print } = terminal;
	if (flags.isOffline) {
		const { desired } = openFiles(flags.desired, process.env, secrets, true);
		print(mapText(mapOfFiles(desired, secrets)));
		return 0;
	}
	return withEngine(flags, terminal, async (engine) => {
		print(mapText(await mapOfAccount(engine)));
		return 0;
	});
};
export { map };
