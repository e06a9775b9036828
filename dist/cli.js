#!/usr/bin/env node
// src/cli.ts
const found = process.versions.node;
const [major, minor] = found.split(".").map(Number);
const [neededMajor, neededMinor] = "22.19".split(".").map(Number);
if (major > neededMajor || major === neededMajor && minor >= neededMinor) import("node:module").then(({ enableCompileCache }) => {
	enableCompileCache();
	return import("./chunks/command.js");
});
else {
	console.error(`chatwoot-as-code needs Node 22.19 or newer, and this is Node ${found}.`);
	process.exitCode = 1;
}
export {};
