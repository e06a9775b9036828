import { c as readSides, r as withEngine } from "./engine.js";
import { t as withSarif } from "./sarif2.js";
// src/cli/commands/reading.ts
/** The commands that begin by reading the server. What plans and shows it, most of the program, is loaded meanwhile. */
const plan = (flags, terminal) => withSarif(flags, terminal, async (found) => {
	if (flags.isOffline) return (await import("./plan.js")).planOffline(flags, terminal, found);
	return reading(flags, terminal, async (engine, sides) => (await import("./plan.js")).plan(flags, terminal, found, engine, sides));
});
const drift = (flags, terminal) => reading(flags, terminal, async (engine, sides) => (await import("./plan.js")).drift(flags, terminal, engine, sides));
const apply = (flags, terminal) => reading(flags, terminal, async (engine, sides) => (await import("./apply2.js")).apply(flags, terminal, engine, sides));
/** Goes on when the first requests are sent: to load a file keeps Node from sending anything. */
function reading(flags, terminal, use) {
	return withEngine(flags, terminal, async (engine) => {
		const sides = readSides(engine);
		await Promise.race([engine.chatwoot.connected, sides.catch(() => {})]);
		return use(engine, sides);
	});
}
export { apply, drift, plan };
