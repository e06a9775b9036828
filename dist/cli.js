#!/usr/bin/env node
// src/cli.ts
const found = process.versions.node;
if (Number(found.split(".")[0]) >= 24) import("node:module").then(({ enableCompileCache }) => {
	enableCompileCache();
	return import("./chunks/command.js");
});
else {
	console.error(`chatwoot-as-code needs Node 24 or newer, and this is Node ${found}.`);
	process.exitCode = 1;
}
export {};
