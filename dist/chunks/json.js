// src/kinds/model/long-integer.ts
/**
* A whole number that JavaScript would round (above 2^53), as a server's free JSON may hold it: Ruby and PostgreSQL keep
* every digit. It is compared, kept and sent back digit by digit; files cannot hold one, because their readers round.
*/
var LongInteger = class {
	/** With the sign, as JSON has it. */
	digits;
	constructor(digits) {
		this.digits = digits;
	}
	/** For `JSON.stringify`: the digits, without quotes. */
	toJSON() {
		return JSON.rawJSON(this.digits);
	}
};
/** `JSON.parse` that keeps the digits of every whole number. Throws a SyntaxError for what is no JSON. */
function parseJson(text) {
	if (!/\d{16}/.test(text)) return JSON.parse(text);
	const revive = (_, value, { source } = {}) => typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? "") ? new LongInteger(source) : value;
	return JSON.parse(text, revive);
}
// src/kinds/model/sealed.ts
/** Where a value holds a secret. Known by its class and never by its look: no JSON from outside can be one. */
var Sealed = class {
	/** The text as it is written in the files (`https://x.test/?token=${secret:TOKEN}`); empty for a live one. */
	$secret;
	/** A salted hash of what it stands for, the only form in which it is compared and kept; none before it is planned. */
	fingerprint;
	constructor($secret, fingerprint) {
		this.$secret = $secret;
		this.fingerprint = fingerprint;
	}
};
function isSealed(value) {
	return value instanceof Sealed;
}
// src/kinds/model/json.ts
/** Values as they stand in files, in requests and in the plan. */
/** A sealed text is a text and a long integer a number, whatever they are made of. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && !isAtom(value);
}
function isAtom(value) {
	return value instanceof Sealed || value instanceof LongInteger;
}
export { parseJson as a, LongInteger as i, Sealed as n, isSealed as r, isObject as t };
