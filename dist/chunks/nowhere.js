import { n as kindNamed } from "./kinds.js";
import { t as literal } from "./shown.js";
import { t as fieldOf } from "./paths2.js";
import { l as wrong, o as keyWords } from "./locate.js";
import { t as nearest } from "./nearest.js";
// src/plan/match/nowhere.ts
/** What there is to say of a name in the files that leads nowhere, or not to one thing. */
/** Says what is gone of a resource; `stillNamed` is what the server holds in its place, null when the resource is gone too. */
function goneFinding(kind, desired, gone, stillNamed) {
	const sentence = [...[...new Map(gone.map((one) => [`${one.to} ${one.name}`, one])).values()].map(whatBecame), ...whatIsLeft(kind, stillNamed)].join("; ");
	const nextStep = `${stillNamed === null ? "Nothing is done about it" : "It is left as it is"}, and everything else goes on. ${waysOut(gone, stillNamed === null)}`;
	return {
		...wrong(desired, "P-REFERENCE-GONE", sentence, nextStep, gone[0].place),
		severity: "warning"
	};
}
/** The kinds of which one is gone, and not only called like another one. */
function kindsGone(gone) {
	return new Set(gone.filter(({ ids }) => ids.length === 0).map(({ to }) => to));
}
function whatIsLeft({ words: { noun } }, stillNamed) {
	if (stillNamed === null) return [`without it the ${noun} cannot be made again`];
	if (stillNamed.length === 0) return [];
	const values = stillNamed.map((value) => JSON.stringify(value)).join(", ");
	return [`the ${noun} still names ${stillNamed.every((value) => typeof value === "number") ? stillNamed.length === 1 ? "number " : "numbers " : ""}${values}`];
}
function waysOut(gone, isEntryGone) {
	if (kindsGone(gone).size === 0) return "Give them different names in Chatwoot; or declare the one that is meant, with its \"$id\", and refer to it by its key.";
	const { noun } = kindNamed(gone[0].to).words;
	const fields = fieldsOf(gone).map((field) => `"${field}"`).join(", ");
	return isEntryGone ? `Take the entry out of the files, let it name another ${noun}, or bring that one back in Chatwoot.` : `Let the files name another ${noun} or none, list ${fields} in "$ignore", or bring that one back in Chatwoot.`;
}
/** The fields that hold these names. */
function fieldsOf(gone) {
	return [...new Set(gone.map(({ place }) => fieldOf(place)))];
}
function whatBecame({ to, name, ids }) {
	return ids.length > 0 ? `several ${to} are called ${JSON.stringify(name)} by now (ids ${ids.join(", ")}), so nobody can tell which one is meant` : `the ${kindNamed(to).words.noun} ${JSON.stringify(name)} is no longer in this account`;
}
function noName(resource, to, value, place) {
	return wrong(resource, "P-REFERENCE", `"${place}" holds ${literal(value)}, not the name of ${article(to)}`, `Write the key of one of the ${to}, or its ${keyWords(kindNamed(to))}.`, place);
}
function ambiguous(resource, { to, name, place, ids }) {
	return wrong(resource, "P-REFERENCE-AMBIGUOUS", `several ${to} are called ${JSON.stringify(name)}${ids.length === 0 ? "" : ` (ids ${ids.join(", ")})`}`, "Declare the one that is meant, with its \"$id\", and refer to it by its key.", place);
}
/** `names` are all that could have been meant; `moved` is the key that this one was renamed to. */
function nowhere(resource, { to, name, place }, names, moved) {
	const { safety } = kindNamed(to);
	const guess = nearest(name, names, safety.people !== null);
	return wrong(resource, "P-REFERENCE", `${JSON.stringify(name)} is neither declared under "${to}" nor the ${keyWords(kindNamed(to))} of one on the server`, moved !== void 0 ? `Its key is now ${JSON.stringify(moved)}: write that.` : guess === null ? `Declare it under "${to}", or correct the name.` : `Did you mean ${JSON.stringify(guess)}?`, place);
}
function leaving(resource, { to, name, place }) {
	return wrong(resource, "P-REFERENCE-LEAVING", `it refers to ${to}/${name}, which is no longer declared and would be deleted`, "Take the reference out as well, or declare it again.", place);
}
/** One of a kind: "an inbox". */
function article(kind) {
	const { noun } = kindNamed(kind).words;
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
export { kindsGone as a, nowhere as c, goneFinding as i, article as n, leaving as o, fieldsOf as r, noName as s, ambiguous as t };
