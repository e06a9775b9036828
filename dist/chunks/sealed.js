// src/kinds/sealed.ts
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
export { Sealed as t };
