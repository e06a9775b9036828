// src/plan/model/paths.ts
/** The field of a resource that a path begins with. */
function fieldOf(path) {
	return /^[^.[]*/.exec(path)[0];
}
/** Whether a path is `of` or lies inside it. */
function isWithin(path, of) {
	return path === of || path.startsWith(of) && (path[of.length] === "." || path[of.length] === "[");
}
export { isWithin as n, fieldOf as t };
