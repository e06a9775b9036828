import { X as secretsIn, bt as repositoryIn } from "./chunks/start.js";
// src/index.ts
/** The action. What a run needs is loaded when it is needed; whatever goes wrong ends here, as a red run that says why. */
const secrets = secretsIn(process.env, (sentence) => console.log(`::warning title=Secret::${sentence}`));
process.once("uncaughtException", (error) => void ended(error).finally(() => process.exit(1)));
try {
	repositoryIn(process.env);
	const { run } = await import("./chunks/run.js");
	await run(process.env, secrets);
} catch (error) {
	await ended(error);
}
async function ended(error) {
	const { fail } = await import("./chunks/fail.js");
	await fail(error, secrets);
}
export {};
