import { N as look, _ as replayText, m as replayJson } from "./planning.js";
import { t as replayOf } from "./replay.js";
import { r as withEngine } from "./engine.js";
// src/cli/commands/replay.ts
/** `replay`: on how many of the latest conversations each changed rule acts now, and would act then. */
const replay = (flags, terminal) => withEngine(flags, terminal, async (engine) => {
	const its = await look(engine);
	const made = await replayOf(engine, its, flags.conversations) ?? {
		conversations: 0,
		messages: 0,
		rules: []
	};
	const found = engine.secrets.quoted(made, "what is printed");
	if (flags.json) terminal.print(replayJson(found));
	else terminal.print(found.rules.length === 0 ? "No rule changes: there is nothing to replay.\n" : replayText(found));
	return 0;
});
export { replay };
