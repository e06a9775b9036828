import { o as openFiles } from "./open.js";
import { l as readLive, r as kindsToRead, t as beyondIn, v as bindingsToRead } from "./beyond.js";
import { c as planFrom, d as saltOf, f as accountOfFiles, o as ownShare, r as linting, t as besideServer } from "./engine.js";
import { i as mapKinds, r as mapText, t as drawn } from "./map.js";
import { i as mustBeAbout } from "./installation.js";
import { r as mapJson } from "./json3.js";
import { r as withEngine } from "./open2.js";
// src/engine/whole-map.ts
/** Routing maps of the whole account, and of the files alone, for the command. */
/** Of all that the account has, with what a plan of the files changes. Reads every kind that the map shows. */
async function mapOfAccount(engine) {
	const { ledger, elsewhere } = await ownShare(engine);
	const { desired, reveal, chatwoot, allowed } = engine;
	const { reading, server } = await besideServer(engine, (release) => readLive(chatwoot.reader(), kindsToRead(desired, ledger).union(mapKinds), (kind, live) => mapKinds.has(kind.name) ? (live[kind.endpoint.over.kind] ?? []).map(({ id }) => id) : bindingsToRead(kind, desired, live, ledger, reveal), {
		mayLack: true,
		release,
		beyond: beyondIn(desired, ledger)
	}));
	mustBeAbout(ledger, server, allowed);
	const { lint, account } = linting();
	const plan = planFrom(engine, {
		ledger,
		elsewhere,
		salt: saltOf(ledger),
		server
	}, reading, allowed, lint);
	return drawn(account(), plan, engine.secrets);
}
/** Of what the files declare, as if there were nothing else. */
function mapOfFiles(desired, secrets) {
	return drawn(accountOfFiles(desired), {
		changes: [],
		held: [],
		contested: []
	}, secrets);
}
// src/cli/commands/map.ts
/** `map`: where conversations go in the account, as Mermaid or JSON. Offline, of what the files declare. */
const map = async (flags, terminal) => {
	const { secrets, print } = terminal;
	const render = flags.json ? mapJson : mapText;
	if (flags.isOffline) {
		const { desired } = openFiles(flags.desired, process.env, secrets, true);
		print(render(mapOfFiles(desired, secrets)));
		return 0;
	}
	return withEngine(flags, terminal, async (engine) => {
		print(render(await mapOfAccount(engine)));
		return 0;
	});
};
export { map };
