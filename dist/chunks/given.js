import { t as Secrets } from "./secrets.js";
// src/given.ts
const TOKENS = {
	CHATWOOT_API_KEY: "CHATWOOT_API_KEY",
	GITHUB_TOKEN: "GITHUB_TOKEN",
	"INPUT_CHATWOOT-TOKEN": "chatwoot-token",
	"INPUT_GITHUB-TOKEN": "github-token",
	CHATWOOT_REVIEW_KEY: "CHATWOOT_REVIEW_KEY",
	"INPUT_REVIEW-KEY": "review-key"
};
function givenIn(environment) {
	return Object.entries(environment).flatMap(([variable, value = ""]) => {
		const [, secret] = /^CHATWOOT_SECRET_(.+)/.exec(variable) ?? [];
		const name = secret === void 0 ? TOKENS[variable] : `\${secret:${secret}}`;
		return name === void 0 || value.trim() === "" ? [] : [{
			name,
			value
		}];
	});
}
/** Knows all of them from the beginning, before anything can be said. */
function secretsIn(environment, alarm) {
	const secrets = new Secrets(alarm);
	for (const { name, value } of givenIn(environment)) secrets.keep(name, value);
	return secrets;
}
export { secretsIn as n, givenIn as t };
