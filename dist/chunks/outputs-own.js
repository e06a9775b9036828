// src/engine/outputs-own.ts
/** Output names that the action has for itself. */
const OWN_OUTPUTS = /* @__PURE__ */ new Set([
	"has-changes",
	"changes",
	"creates",
	"updates",
	"deletes",
	"drift",
	"applied",
	"failed",
	"blocked",
	"plan",
	"comment-url",
	"issue-number",
	"issue-url",
	"pull-request-url"
]);
export { OWN_OUTPUTS as t };
