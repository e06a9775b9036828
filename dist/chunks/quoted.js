import { n as Sealed, r as isSealed, t as isObject } from "./json.js";
// src/redact/quoted.ts
/** Only to be shown: what is applied and hashed is the plan itself. Kinds, keys and actions stay as they are. */
function quotedPlan(plan, secrets) {
	const text = (of) => secrets.quoted(of, "the plan");
	const json = (value) => {
		if (typeof value === "string") return text(value);
		if (Array.isArray(value)) return value.map(json);
		if (isSealed(value)) return new Sealed(text(value.$secret), value.fingerprint);
		if (!isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), json(inner)]));
	};
	const fields = (of) => json(of);
	const place = (of) => of && {
		...of,
		file: text(of.file)
	};
	const fieldChange = ({ path, live, before, desired, ...of }) => ({
		path: text(path),
		...live === void 0 ? {} : { live: json(live) },
		...before === void 0 ? {} : { before: json(before) },
		...desired === void 0 ? {} : { desired: json(desired) },
		...of
	});
	const change = (of) => ({
		...of,
		title: text(of.title),
		fields: of.fields.map(fieldChange),
		send: fields(of.send),
		...of.aside && { aside: fields(of.aside) },
		managed: fields(of.managed),
		before: fields(of.before),
		place: place(of.place),
		comment: of.comment && text(of.comment)
	});
	const contested = (of) => ({
		...of,
		title: text(of.title),
		place: place(of.place),
		field: fieldChange(of.field),
		reason: text(of.reason)
	});
	const held = (of) => ({
		...of,
		title: text(of.title),
		place: place(of.place),
		reason: text(of.reason),
		changes: of.changes.map(change)
	});
	return {
		...plan,
		changes: plan.changes.map(change),
		contested: plan.contested.map(contested),
		held: plan.held.map(held),
		findings: secrets.quoted(plan.findings, "the plan"),
		...plan.names && { names: secrets.quoted(plan.names, "the plan") }
	};
}
/** Names are what others wrote; operations stay as they are, as in the plan. */
function quotedImpact(impact, secrets) {
	return new Map([...impact].map(([operation, its]) => [operation, {
		...its,
		uses: secrets.quoted(its.uses, "the plan")
	}]));
}
export { quotedPlan as n, quotedImpact as t };
