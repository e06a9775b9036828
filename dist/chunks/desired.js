// src/plan/model/desired.ts
/** A resource that no file declares, with nothing said of it but this. */
function bare(said) {
	return {
		fields: {},
		place: null,
		places: {},
		id: null,
		previously: null,
		protect: false,
		ignore: {},
		suppressed: {},
		comment: null,
		outputs: {},
		...said
	};
}
export { bare as t };
