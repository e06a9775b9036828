import { N as parentOf, l as pluralOf, n as kindNamed } from "./kinds.js";
import { t as literal } from "./shown.js";
import { l as wrong } from "./locate.js";
import { n as releaseOf, t as isOlder } from "./release.js";
// src/plan/availability/lacking.ts
/** What a server of some release, edition and features lacks, by what the declarations say. */
/** Why such a server does not have the kind, as "Chatwoot has it since 4.5"; null when it has. */
function whyAbsent(kind, release) {
	const its = absentOf(kind, release);
	return its === null ? null : whyIts(its.availability, release);
}
/** The kind itself, or the one that it lies below or over, that such a server does not have; null when all are there. */
function absentOf(kind, release) {
	return chainOf(kind).find(({ availability }) => whyIts(availability, release) !== null) ?? null;
}
function chainOf(kind) {
	const parent = parentOf(kind.endpoint);
	return parent === null ? [kind] : [kind, ...chainOf(kindNamed(parent.kind))];
}
function whyIts(availability, release) {
	const { since, until, needsFeature } = availability;
	const shortage = shortageOf(availability, release);
	return shortage && {
		since: `Chatwoot has it since ${since}`,
		until: `Chatwoot has it no more since ${until}`,
		edition: "only the enterprise edition has it",
		feature: `the feature ${needsFeature} is switched off for this account`
	}[shortage];
}
/** The first of what it needs that such a server does not have; null when it has all, or does not say. */
function shortageOf({ since, until = null, edition, needsFeature = null }, release) {
	const { version, features } = release;
	if (version !== null && since !== void 0 && isOlder(version, since)) return "since";
	if (version !== null && isPast(version, until)) return "until";
	if (edition === "enterprise" && release.edition === "community") return "edition";
	return needsFeature !== null && features?.has(needsFeature) === false ? "feature" : null;
}
/** Whether any server may lack it: only then its release has to be known before its list is asked for. */
function mayBeAbsent(kind) {
	return chainOf(kind).some(({ availability: { since, until, edition, needsFeature } }) => since !== "3.0" || until !== null || edition !== "any" || needsFeature !== null);
}
/** What of a kind such a server lacks. */
function partsLacking({ availability: { parts } }, release) {
	return parts.filter((part) => shortageOfPart(part, release) !== null);
}
/** Why such a server lacks a part; null when it has it, or does not say. */
function shortageOfPart(part, release) {
	return shortageOf({
		...part,
		needsFeature: part.feature ?? null
	}, release);
}
function isPast(version, until) {
	return until !== null && releaseOf(version) !== null && !isOlder(version, until);
}
// src/plan/availability/words.ts
const CODE = "P-NOT-ON-THIS-SERVER";
/** All declared of a kind that is not there, said once: "SLA policies: not on this server (community edition)". */
function absentKind(kind, first, release) {
	const those = pluralOf(kind.words.noun);
	return {
		code: CODE,
		severity: "warning",
		place: first.place,
		subject: null,
		sentence: `${those[0].toUpperCase()}${those.slice(1)}: not on this server (${whatIsShort(absentOf(kind, release) ?? kind, release)}).`,
		nextStep: "They are left out; take them out of the files, or change the server."
	};
}
/** One place that the server does not take: only that is left out, or all of the resource. */
function notTaken(resource, part, at, release, isAll) {
	return warning(resource, `this server (${saidOf(part, release)}) ${DOES[part.otherwise]} ${whatIs(resource, part, at)}${sinceOf(part, release)}, so ${isAll ? "nothing of it is written" : "it is not sent"}`, part, {
		at,
		release
	});
}
/** One place that is stored and does nothing. */
function idle(resource, part, at, release) {
	return warning(resource, `this server (${saidOf(part, release)}) stores ${whatIs(resource, part, at)} and never acts on it${sinceOf(part, release)}`, part, {
		at,
		release
	});
}
/** A place that names one of a kind that is not there. */
function namesAbsent(resource, kind, at, isAll) {
	const sentence = `"${at}" names one of the ${pluralOf(kind.words.noun)}, which this server does not have, so ${isAll ? "nothing of it is written" : "it is not sent"}`;
	return {
		...wrong(resource, CODE, sentence, "Take it out, or change the server.", at),
		severity: "warning"
	};
}
/** A part on a server that lacks it: `name is left out in silence (until 4.8)`. */
function partWords(part, release) {
	const { values = [], since, until, feature, otherwise } = part;
	const why = {
		since: `until ${since}`,
		until: `since ${until}`,
		edition: "community edition",
		feature: `without the feature ${feature}`
	}[shortageOfPart(part, release)];
	return `${partNamed(part)} ${values.length > 1 ? "are" : "is"} ${HAPPENS[otherwise]} (${why})`;
}
/** What of a kind it is: `name`, `url over 255 characters`, `"x" in subscriptions[]`. */
function partNamed({ at, values, such }) {
	return [
		...values === void 0 ? [] : [`${values.map((value) => literal(value)).join(", ")} in`],
		at,
		...such === void 0 ? [] : [such.are]
	].join(" ");
}
const HAPPENS = {
	refuses: "refused",
	fails: "answered with an error 500",
	ignores: "left out in silence",
	idles: "stored and never acted on"
};
const DOES = {
	refuses: "refuses",
	fails: "fails at",
	ignores: "does not know",
	idles: "does nothing with"
};
function warning(resource, sentence, part, { at, release }) {
	const { instead, feature } = part;
	const other = {
		since: ", or upgrade Chatwoot",
		until: "",
		edition: ", or use the enterprise edition",
		feature: `, or switch on the feature ${feature}`
	}[shortageOfPart(part, release)];
	const step = `${instead === void 0 ? "Take it out" : `Write ${instead} instead`}${other}.`;
	return {
		...wrong(resource, CODE, sentence, step, at),
		severity: "warning"
	};
}
function sinceOf(part, release) {
	const why = shortageOfPart(part, release);
	return why === "since" ? ` (it came with ${part.since})` : why === "until" ? ` (it went with ${part.until})` : "";
}
/** What of the server is the reason. */
function saidOf(part, release) {
	const why = shortageOfPart(part, release);
	if (why === "edition") return "community edition";
	return why === "feature" ? `without the feature ${part.feature}` : `Chatwoot ${release.version}`;
}
function whatIsShort({ availability }, release) {
	const { since, until, needsFeature } = availability;
	return {
		since: `Chatwoot ${release.version}; it came with ${since}`,
		until: `Chatwoot ${release.version}; it went with ${until}`,
		edition: "community edition",
		feature: `the feature ${needsFeature} is switched off`
	}[shortageOf(availability, release)];
}
function whatIs(resource, { values, such }, at) {
	return values === void 0 ? `"${at}"${such === void 0 ? "" : ` ${such.are}`}` : `${writtenAt(resource, at)} in "${at}"`;
}
function writtenAt({ fields }, at) {
	const value = at.split(/[.[\]]/).filter((step) => step !== "").reduce((inner, step) => inner?.[step], fields);
	return typeof value === "string" ? literal(value) : "a value";
}
export { partWords as a, whyAbsent as c, notTaken as i, idle as n, mayBeAbsent as o, namesAbsent as r, partsLacking as s, absentKind as t };
