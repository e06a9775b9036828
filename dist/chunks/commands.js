// src/cli/commands/index.ts
const commands = {
	plan: async () => (await import("./reading.js")).plan,
	drift: async () => (await import("./reading.js")).drift,
	validate: async () => (await import("./plan.js")).validate,
	apply: async () => (await import("./reading.js")).apply,
	undo: async () => (await import("./undo2.js")).undo,
	schema: async () => (await import("./schema.js")).schema,
	test: async () => (await import("./test.js")).test,
	map: async () => (await import("./map3.js")).map,
	replay: async () => (await import("./replay2.js")).replay,
	doctor: async () => (await import("./doctor.js")).doctor,
	export: async () => (await import("./export3.js")).exportInto,
	init: async () => (await import("./init.js")).init,
	migrate: async () => (await import("./migrate.js")).migrate
};
async function run(flags, terminal) {
	return (await commands[flags.command]())(flags, terminal);
}
export { run };
