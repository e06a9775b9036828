// package.json
var version = "0.1.0";
var repository = {
	"type": "git",
	"url": "git+https://github.com/chatwoot-as-code/action.git"
};
export { version as n, repository as t };
