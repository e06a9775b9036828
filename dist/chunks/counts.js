import { r as subjectOf } from "./plan.js";
// src/render/counts.ts
/** How many changes of which action a plan holds, and how it falls into the two halves people read. */
function countsOf({ changes, contested, held }) {
	const count = (action) => changes.filter((change) => change.action === action).length;
	const [creates, updates, deletes] = [
		count("create"),
		count("update"),
		count("delete")
	];
	return {
		creates,
		updates,
		deletes,
		adopts: count("adopt"),
		forgets: count("forget"),
		drift: new Set([
			...changes.filter(isDrift),
			...contested.filter(({ field }) => field.cause === "drift"),
			...held.filter(({ cause }) => cause === "drift")
		].map(subjectOf)).size,
		held: held.length,
		changes: creates + updates + deletes
	};
}
/** Whether it undoes, among other things, what was done in Chatwoot. */
function isDrift({ cause, fields }) {
	return cause === "drift" || fields.some((field) => field.cause === "drift");
}
/** A change whose fields have both causes is in both halves, each with its own fields. */
function halvesOf({ changes }) {
	const shares = changes.flatMap(sharesOf);
	return {
		files: shares.filter(({ half }) => half === "files"),
		drift: shares.filter(({ half }) => half === "drift"),
		adopts: changes.filter(({ action }) => action === "adopt"),
		forgets: changes.filter(({ action }) => action === "forget")
	};
}
function sharesOf(change) {
	if (change.action === "adopt" || change.action === "forget") return [];
	if (change.action !== "update" || change.fields.length === 0) return [{
		change,
		fields: change.fields,
		half: change.cause === "drift" ? "drift" : "files"
	}];
	const drifted = change.fields.filter(({ cause }) => cause === "drift");
	const others = change.fields.filter(({ cause }) => cause !== "drift");
	return [...others.length > 0 ? [{
		change,
		fields: others,
		half: "files"
	}] : [], ...drifted.length > 0 ? [{
		change,
		fields: drifted,
		half: "drift"
	}] : []];
}
/** `1 change`, `2 changes`. */
function many(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
export { many as i, halvesOf as n, isDrift as r, countsOf as t };
