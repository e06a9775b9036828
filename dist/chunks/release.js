// src/kinds/model/release.ts
/** Releases of Chatwoot, written like `4.15.1`. */
/** Null for what is no release, such as a name that somebody gave to his own build. */
function releaseOf(version) {
	const numbers = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
	return numbers === null ? null : numbers.slice(1).map((part) => Number(part ?? 0));
}
function isOlder(version, than) {
	const [one, other] = [releaseOf(version), releaseOf(than)];
	if (one === null || other === null) return false;
	const differs = one.findIndex((number, index) => number !== other[index]);
	return differs !== -1 && one[differs] < other[differs];
}
export { releaseOf as n, isOlder as t };
