import { n as isWrite } from "./plan.js";
import { i as look } from "./engine.js";
// src/engine/look-to-show.ts
/** With what its changes reach; who changes nothing loads nothing of it. */
async function lookToShow(engine, alsoAllowed) {
	const its = await look(engine, alsoAllowed);
	if (!its.plan.changes.some(isWrite)) return its;
	const { withImpact } = await import("./impact2.js");
	return withImpact(engine, its);
}
export { lookToShow as t };
