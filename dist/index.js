import { i as repositoryIn } from "./chunks/event.js";
// src/index.ts
/** The action. What a run needs is loaded when it is needed; whatever goes wrong ends here, as a red run that says why. */
try {
	repositoryIn(process.env);
	const { run } = await import("./chunks/run.js");
	await run(process.env);
} catch (error) {
	const { fail } = await import("./chunks/fail.js");
	await fail(error);
}
export {};
