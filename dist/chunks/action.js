import { n as version, t as repository } from "./package.js";
// src/init/action.ts
/**
* Where this project is published. Whoever publishes it elsewhere changes `repository` in package.json, and nothing else:
* the names in the README are held to this by `test/workflows.test.ts`.
*/
/** `owner/name`, as `uses:` of a workflow has it. */
const ACTION = /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(repository.url)[1];
const VERSION = version;
const ISSUES = `https://github.com/${ACTION}/issues/new/choose`;
/**
* The action of this very release behind `uses:`. The commit of a release is known where it was published from
* (`dist/release.json`, written by the release workflow); elsewhere the tag has to do, which never moves.
*/
function usesOf(commit) {
	return commit === null ? `${ACTION}@v${VERSION}` : `${ACTION}@${commit} # v${VERSION}`;
}
export { usesOf as i, ISSUES as n, VERSION as r, ACTION as t };
