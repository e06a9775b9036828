import { Dt as WorkflowError } from "./start.js";
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
// src/desired/write.ts
/**
* Writes files into the folder of the desired files. All are written beside their places first and then moved there, so a
* full disk or a missing right leaves the folder as it was.
*/
/** `files` by their path below the folder. Throws a WorkflowError that says what was and what was not written. */
function writeDesired(folder, files) {
	if (files.size === 0) return;
	const root = resolve(folder);
	const moves = [];
	let moved = 0;
	try {
		mkdirSync(root, { recursive: true });
		for (const [path, content] of files) {
			const to = placeOf(root, path);
			const from = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`);
			moves.push({
				from,
				to
			});
			writeFileSync(from, content, { flush: true });
		}
		for (const { from, to } of moves) {
			renameSync(from, to);
			moved += 1;
		}
	} catch (error) {
		for (const { from } of moves) rmSync(from, { force: true });
		const { code, message } = error;
		const done = moved === 0 ? "nothing was written" : `${moved} of ${moves.length} files were written; run it again`;
		throw new WorkflowError(`The files in ${folder} cannot be written (${code ?? message}): ${done}.`, { cause: error });
	}
}
/** A linked file is written where it lies; a folder that leads out of the root is not followed. */
function placeOf(root, path) {
	const place = join(root, path);
	mkdirSync(dirname(place), { recursive: true });
	const real = existsSync(place) ? realpathSync(place) : join(realpathSync(dirname(place)), basename(place));
	if (!real.startsWith(realpathSync(root) + sep)) throw new Error(`${path} leads out of the folder`);
	return real;
}
export { writeDesired as t };
