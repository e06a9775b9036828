import { r as LongInteger, t as Sealed } from "./sealed.js";
// src/kinds/model/json.ts
/** Values as they stand in files, in requests and in the plan. */
/** A sealed text is a text and a long integer a number, whatever they are made of. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) && !isAtom(value);
}
function isAtom(value) {
	return value instanceof Sealed || value instanceof LongInteger;
}
export { isObject as t };
