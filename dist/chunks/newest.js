import { un as kinds } from "./engine.js";
import { o as isOlder } from "./start.js";
// src/kinds/newest.ts
/** The newest release that the facts of our kinds were seen on. */
function newestSeen() {
	return kinds.map(({ availability: { verified } }) => /^[\d.]+/.exec(verified)?.[0] ?? "0.0").reduce((newest, version) => isOlder(newest, version) ? version : newest);
}
/** The version of a server that is newer than any that our facts were seen on; null for any other. */
function newerThanKnown(release) {
	const version = release?.version ?? null;
	return version !== null && isOlder(newestSeen(), version) ? version : null;
}
export { newestSeen as n, newerThanKnown as t };
