// src/index.ts
/** The action. Whatever goes wrong ends here, as a red run that says why. */
try {
	const { run } = await import("./chunks/run.js");
	await run(process.env);
} catch (error) {
	const { fail } = await import("./chunks/fail.js");
	await fail(error);
}
export {};
