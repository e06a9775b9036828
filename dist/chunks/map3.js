import { A as bindingsToRead, W as openFiles, a as besideServer, d as beyondIn, m as readLive, o as ownShare, r as withEngine, u as kindsToRead } from "./engine.js";
import { I as planFrom, J as accountOfFiles, L as saltOf, M as linting, b as mapJson, ot as mustBeAbout } from "./planning.js";
import { i as mapKinds, r as mapText, t as drawn } from "./map.js";
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
