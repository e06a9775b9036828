import { setFlagsFromString } from "node:v8";
// src/engine/memory.ts
/** How much memory a run takes. */
/**
* Of what a run makes little lives longer than a moment: the plan of 10,000 resources is 48 MB. V8 doubles the room for
* the rest again and again, up to a third of the whole process, and gains no time by it.
*/
function saveMemory() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
export { saveMemory as t };
