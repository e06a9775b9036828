// src/given.ts
const TOKENS = {
	CHATWOOT_API_KEY: "CHATWOOT_API_KEY",
	GITHUB_TOKEN: "GITHUB_TOKEN",
	"INPUT_CHATWOOT-TOKEN": "chatwoot-token",
	"INPUT_GITHUB-TOKEN": "github-token"
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
export { givenIn as t };
